import type { Piece, Reading } from '../../../../model.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ROLES } from '../../lexicon/closed.ts';
import { PAST_FORMS } from '../../lexicon/verbs.ts';

/** "Imports from and exports to": the head of the words before is shared. */
const SHARED_HEAD = /(?<!\p{L})(?:from|to|of|in|for|with|by|on|at|against) (?:and|or) $/iu;
/** "… breached the act - a law introduced …": a piece of the sentence before the dash. */
const FRAGMENT = /[\p{L}\d,"”’'] [-–—―] $/u;
/** What goes on behind an aside: "GM - whose plants lose money - to back away". */
const RESUMES = /^\s*[-–—(][^–—―]*?(?: [-–—―]|\)) \p{Ll}/u;
/** Conjunctions that what is set behind a claim may open with. */
const SET_OFF =
  /^\s*(?:[,;:(]|[-–—―] |(?:and|but|while|whilst|when|where|after|before|as|because|although|though|since|if|until|unless|which|who|so|yet|or|despite|following|amid) )/u;

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text.trim()).join(' ');

/** What is told word for word behind what was understood, which questions leave out. */
function trailingOf(pieces: readonly Piece[]): { before: string; trailing: string; after: string } {
  const from = pieces.findIndex(({ trailing }) => trailing);
  if (from < 0) return { before: textOf(pieces), trailing: '', after: '' };
  const rest = pieces.slice(from);
  const length = rest.findIndex(({ trailing }) => !trailing);
  const end = length < 0 ? rest.length : length;
  return {
    before: textOf(pieces.slice(0, from)),
    trailing: textOf(rest.slice(0, end)),
    after: textOf(rest.slice(end)),
  };
}

/** "Both socially", "either in Rome": the second part is missing. */
const HALF =
  /(?<!\p{L})(?:both|either|neither) (?:\p{L}+ly|in|by|for|from|at|on|to|as|with|the|an?|his|her|its|their)(?!\p{L})(?!.* (?:and|or|nor) )/iu;
/** "In 2010, 2011 and 2012": one of several. */
const LISTED_ON =
  /^(?:,|,? and|,? or) (?:in |on )?(?:(?:1[5-9]|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L})/u;
/** ", with more than half the surplus": what is told of it stands behind the next comma. */
const OPEN_WITH = /, with (?!\p{L}+ing )[^,]*$/u;

/** "In 261 central[, state, deemed and private universities]": the noun of them all stands behind. */
const ADJECTIVES_ON =
  /^ ?, \p{Ll}[\p{Ll}-]{2,15}(?: ?, \p{Ll}[\p{Ll}-]{2,15}){0,3}(?: ?,)? and \p{Ll}[\p{Ll}-]{2,15} \p{Ll}{3,20}s(?!\p{L})/u;
const COUNTED_ADJECTIVE = /\d[\d,]{0,14} \p{Ll}[\p{Ll}-]{2,15}\.?$/u;

function dropsWords({ form }: Reading): boolean {
  const { before, trailing, after } = trailingOf(form.pieces);
  if (trailing === '') return false;
  // "Exports to China (and Hong Kong)"
  if (/^\((?:and|or|not|except|excluding|including|plus) /u.test(trailing)) return true;
  if (/^\([^)]*\)$/u.test(trailing)) return false;
  // "Her jaw wired | shut | in 2002": what follows belongs to what is left out.
  if (after !== '' && !/^,/u.test(after)) return true;
  if (!SET_OFF.test(trailing) || RESUMES.test(trailing) || LISTED_ON.test(trailing)) return true;
  // "Socially and economically": a conjunction with no verb behind it goes on with the same list.
  if (/^(?:and|or) \p{L}+ly(?:\s|[.,]|$)/u.test(trailing)) return true;
  if (COUNTED_ADJECTIVE.test(before) && ADJECTIVES_ON.test(trailing)) return true;
  return HALF.test(before) || OPEN_WITH.test(before);
}

/** A sentence is looked back over no further than this. */
const REACH = 200;
const FINITE =
  /^(?:is|are|am|has|have|do|does|will|would|can|could|may|might|must|should|says|(?!\p{L}*need$)\p{Ll}{2,}ed)$/u;

/** Words enough for a clause. */
const COUNTABLE = /(?:[\p{L}\p{Nd}$£€(),.’'-]{1,40} ){5}/u;

/** "Low-budget films Sideways and | Lost Home have grossed …": no verb stands before "and", so both did. */
function opensBehindAnd(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!/[\p{L}\d),] and ["“'‘]?$/u.test(before)) return false;
  const sentence = before.slice(
    Math.max(before.lastIndexOf('\n'), before.search(/[.!?:;]["”’]? (?!.*[.!?:;]["”’]? )/su)) + 1,
  );
  // "Replanting costs 900 pounds, and new bushes take three years": one comma makes no list.
  if (
    /, and ["“'‘]?$/u.test(sentence) &&
    (sentence.match(/,(?!\d)/gu) ?? []).length === 1 &&
    COUNTABLE.test(sentence)
  )
    return false;
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  return words.length > 1 && !words.some((word) => FINITE.test(word) || PAST_FORMS.has(word));
}

/** Words with a capital that may stand before a name and are none of its own. */
const NO_PART_OF_NAME =
  /^(?:But|And|Yet|So|Then|Now|Also|Meanwhile|However|While|When|As|If|For|In|On|At|By|After|Before|The|A|An|That|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Gen|General|Prof|Professor|Lib|Dem|Tory|Labour)$/u;

/** "Smells Like | Teen Spirit launched …": the name began before. */
function opensWithinName(before: string, first: string): boolean {
  const word = before.match(/(?<![.!?:;"“”\n] ?)(?<=[\p{L},] )(\p{Lu}[\p{L}’'-]*) $/u)?.[1];
  return (
    word !== undefined &&
    /\p{Lu}/u.test(first) &&
    !NO_PART_OF_NAME.test(word) &&
    !ROLES.has(word.toLowerCase())
  );
}

const AUXILIARY = '(?:was|were|is|are|has|have|had|will|would|could|can|may|might|should|did|does)';
/** What shows behind a claim that its last words were the subject of what follows, or the first half of a word. */
const UNFINISHED = new RegExp(`^(?: ${AUXILIARY} |, both |[-–—―] ?\\p{L})`, 'u');
const UNFINISHED_SPEECH = new RegExp(`^, (?:which|who) [^,.]{1,80}, ${AUXILIARY} `, 'u');

/** "Said 90% of the mail | was spotted", "said he hoped the show, which cost £9m, was": what was said goes on. */
function isUnfinished({ claim }: Reading, behind: string): boolean {
  const isOwn = !claim.rules.includes('claim.relative') && !claim.rules.includes('claim.reduced');
  return isOwn && (UNFINISHED.test(behind) || (claim.kind === 'statement' && UNFINISHED_SPEECH.test(behind)));
}

/** A deed in quotation marks of its own: the writer means another word. */
const SCARE = /(?<=\bby )["“]\p{Ll}{3,20}ing["”](?= )/u;

/** "By "borrowing" £180": without its marks a theft is told as a loan. */
function losesMarks({ claim }: Reading, text: string): boolean {
  return claim.spans.some(({ start, end }) => {
    const word = SCARE.exec(text.slice(start, end))?.[0];
    return word !== undefined && !claim.text.includes(word);
  });
}

/** "38 hectares of woods | and a meadow were cleared": within a clause of its own, what "and" goes on with is of the same figure. */
const JOINED_NOUN = /^ and (?:an?|the|some|other) \p{Ll}/u;
function losesJoined({ claim }: Reading, behind: string): boolean {
  const isWithin = claim.rules.includes('claim.relative') || claim.rules.includes('claim.reduced');
  return isWithin && JOINED_NOUN.test(behind);
}

/** Whether a question of a claim would leave out a part of its clause. `text` is the article. */
export function isCut(reading: Reading, text: string): boolean {
  const { claim, form } = reading;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const end = Math.max(...claim.spans.map((span) => span.end));
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 120);
  const opens = claim.arguments.find(({ span }) => span.start === start);
  // "Sex and | the City"
  if (/(?:^|[ ,])\p{Lu}\p{L}+ and $/u.test(before) && /^the \p{Lu}/u.test(text.slice(start, start + 6)))
    return true;
  if (opensWithinName(before, text.slice(start, start + 1))) return true;
  if (SHARED_HEAD.test(before) || opensBehindAnd(text, start)) return true;
  if (FRAGMENT.test(before) && claim.kind !== 'role' && /^an? /iu.test(opens?.text ?? '')) return true;
  // "Excelled for England A against France": the name goes on.
  if (/^ \p{Lu}(?![\p{L}'’])/u.test(behind)) return true;
  if (/^ as (?:an? |the )?\p{Ll}+(?:[.,]| in )/u.test(behind) && claim.kind === 'event') return true;
  if (isUnfinished(reading, behind) || losesMarks(reading, text) || losesJoined(reading, behind)) return true;
  if (RESUMES.test(behind) || LISTED_ON.test(behind)) return true;
  const told = form.pieces.length > 0 ? textOf(form.pieces) : claim.text;
  return patternFor(told, HALF).test(told) || dropsWords(reading);
}
