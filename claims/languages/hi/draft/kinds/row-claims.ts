import type { Draft } from '../../../language.ts';
import { type Nominal, phraseWords } from '../../clause/phrases.ts';
import type { CaseTag } from '../../closed/postpositions.ts';
import { readFrames } from '../../frame/index.ts';
import type { Frame } from '../../frame/types.ts';
import { isDuration, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { clauseClaims } from './clause-claims.ts';
import { isOther } from './series-words.ts';

/** Two things counted side by side are told together; from three on each is a fact of its own. */
const FEWEST = 2;
/** What is said of all stands behind the noun of the last: "40 लाख रुपये नकद बरामद". */
const OF_ALL =
  /^(?:शामिल|बरामद|जब्त|घायल|जख्मी|लापता|मौजूद|उपस्थित|सवार|तैनात|गिरफ्तार|क्षतिग्रस्त|नष्ट|ध्वस्त|रद्द|नकद)$/u;

/** What stands between two members; a stroke joins two names of one. */
function isJoiner(word: Word | undefined): boolean {
  return word?.text === ',' || (word?.pos === 'coordinator' && /^(?:और|तथा|एवं|व)$/u.test(word.key));
}

/** A clause with a row of counted things: what stands before, each of them, and what all share behind. */
interface Row {
  readonly front: readonly Word[];
  readonly members: readonly (readonly Word[])[];
  readonly shared: readonly Word[];
}

/** The noun that the only number of a member counts; undefined where it counts none, or one thing alone. */
function countedIn(member: readonly Word[]): Word | undefined {
  const numbers = member.filter(({ value, inside }) => value !== undefined && !inside);
  const [number] = numbers;
  const fact = number?.value?.fact;
  if (!number || numbers.length > 1 || fact?.type !== 'quantity') return undefined;
  if (fact.dimension !== 'count' || fact.comparator !== 'exact' || fact.value < 2) return undefined;
  const at = member.indexOf(number);
  const behind = member.slice(at + number.length);
  const owners = member.slice(0, at);
  const isOwned = owners.length === 0 || owners.at(-1)?.tag === 'genitive';
  if (!isOwned || behind.length === 0 || behind.some((word) => isOther(word) || word.pos === 'postposition'))
    return undefined;
  if (owners.some(({ pos, tag }) => pos === 'postposition' && tag !== 'genitive')) return undefined;
  return behind.at(-1);
}

/** Whether the verb that is told with the last of a row goes with this one alone. */
function goesWith({ verb }: Frame, counted: Word): boolean {
  if (verb.gender === undefined) return true;
  const genders = new Set(counted.noun?.map(({ gender }) => gender));
  return genders.size === 1 && genders.has(verb.gender);
}

/** Where a row starts whose end stands in a phrase: members before it may have been read as phrases of their own. */
function startOfRow(words: readonly Word[], from: number): number {
  let start = from;
  while (start > 0 && isJoiner(words[start - 1]))
    start = words.findLastIndex((word, i) => i < start - 1 && (isJoiner(word) || opensRow(word))) + 1;
  return start;
}

/** What ends the words before a row: "पटना में", "अब तक". */
function opensRow({ pos, tag }: Word): boolean {
  return (pos === 'postposition' && tag !== 'genitive') || pos === 'adverb';
}

function membersOf(row: readonly Word[]): Word[][] {
  const members: Word[][] = [[]];
  for (const word of row) {
    if (isJoiner(word)) members.push([]);
    else members.at(-1)?.push(word);
  }
  return members;
}

function rowIn(frame: Frame, { group, tag }: Nominal): Row | null {
  const { words } = frame.clause;
  const last = group.words.findLastIndex(({ key }) => !OF_ALL.test(key));
  const end = words.indexOf(group.words[last] as Word) + 1;
  const from = words.indexOf(group.words[0] as Word);
  if (from < 0 || end <= from) return null;
  const start = startOfRow(words, from);
  const row = words.slice(start, end);
  const members = membersOf(row);
  // "और" comes before the last alone: with two of them it joins the words of one member.
  const joiners = row.filter((word) => isJoiner(word) && word.text !== ',');
  if (members.length < FEWEST || joiners.length !== 1 || isJoiner(words[end])) return null;
  const counted = members.map(countedIn);
  const isBare = tag === 'direct';
  if (counted.some((noun) => noun === undefined || (isBare && !goesWith(frame, noun)))) return null;
  return { front: words.slice(0, start), members, shared: words.slice(end) };
}

/** What is told of all of a row at once, of none of them alone. */
const TOGETHER = /^(?:कुल|मिलाकर|मिलकर|साथ|एकसाथ|संयुक्त|साझा|सामूहिक|आपस|परस्पर|एक-दूसरे|बीच|बराबर|बराबर-बराबर)$/u;
/** "तीन डॉक्टरों और दो वकीलों की समिति", "… की टक्कर": what several make or do with one another. */
const OF_SEVERAL =
  /^(?:समिति|कमेटी|टीम|दल|टोली|गिरोह|समूह|जोड़ी|जत्था|काफिला|बैठक|मुलाकात|मुकाबला|मैच|टक्कर|भिड़ंत|झड़प|मारपीट|विवाद|लड़ाई|शादी|विवाह|गठबंधन|समझौता)$/u;

/** "तीन बसों से", "16 लाख रुपये": a number that is of each where it is said twice, "एक-एक करोड़". */
const isAmount = (word: Word): boolean =>
  !word.inside &&
  word.value?.fact.type === 'quantity' &&
  !isDuration(word) &&
  !/^(\S{1,8})-\1$/u.test(word.key);

/** "140 पदों में … शामिल हैं", "दो युवकों के पास से": of what the members are part, or where they were. */
function isOfWhole(front: readonly Word[], { verb }: Frame): boolean {
  const key = front.at(-1)?.key;
  return (
    (key === 'में' && verb.root === 'हो') || (key === 'से' && /^(?:पास|कब्जे)$/u.test(front.at(-2)?.key ?? ''))
  );
}

/** Whether what a row shares with its clause may be true of all its members together alone. */
function isOfAll({ front, shared }: Row, frame: Frame): boolean {
  if (shared.some((word) => isAmount(word) || TOGETHER.test(word.key) || word.key === 'एक')) return true;
  if (shared.some(({ key, noun }) => OF_SEVERAL.test(noun?.[0]?.lemma ?? key))) return true;
  if (isOfWhole(front, frame)) return false;
  return front.some((word) => TOGETHER.test(word.key) || (isAmount(word) && word.key !== 'एक'));
}

/** "तीन महिलाएं और दो बच्चे", "तीन महिलाओं और दो बच्चों की", "… को". */
const OF_ROWS: ReadonlySet<CaseTag> = new Set(['direct', 'genitive', 'dative']);

function readRow(frame: Frame): Row | null {
  if (
    frame.negated ||
    frame.rider?.clause.relation === 'relative' ||
    frame.borrowed ||
    frame.clause.relation === 'relative'
  )
    return null;
  for (const { phrase } of frame.parts) {
    if (phrase.kind !== 'nominal' || !OF_ROWS.has(phrase.tag) || phrase.participle) continue;
    const row = phrase.group.words.some(isJoiner) ? rowIn(frame, phrase) : null;
    if (row) return isOfAll(row, frame) ? null : row;
  }
  return null;
}

/** The frame that one member makes with what all share; null where it cannot be read alone. */
function memberFrame(frame: Frame, { front, members, shared }: Row, at: number): Frame | null {
  const member = members[at] as readonly Word[];
  const { frames } = readFrames([...front, ...member, ...shared]);
  const own = frames[0];
  if (!own || frames.length > 1 || own.verb.root !== frame.verb.root || own.borrowed) return null;
  if (!own.parts.some(({ phrase }) => phraseWords(phrase).includes(member[0] as Word))) return null;
  return {
    ...frame,
    clause: { ...frame.clause, words: own.clause.words, phrases: own.clause.phrases },
    verb: own.verb,
    parts: own.parts,
    subject: own.subject,
    blocks: [...new Set([...frame.blocks, ...own.blocks])],
    rules: [...frame.rules, 'claim.row'],
  };
}

/** "गांव में 12 घर, पांच दुकानें और तीन स्कूल हैं": a claim for each; null where the clause holds no such row. */
export function rowClaims(frame: Frame, context: DraftContext): Draft[] | null {
  const row = readRow(frame);
  if (!row) return null;
  const own = row.members.map((_, at) => memberFrame(frame, row, at));
  if (own.some((member) => member === null)) return null;
  const told = own.map((member) => clauseClaims(member as Frame, context));
  return told.every(({ length }) => length > 0) ? told.flat() : null;
}
