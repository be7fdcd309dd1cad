import type { ItemKind, Reading } from '../../../../model.ts';
import type { Target } from '../../../language.ts';
import { A_YEAR, MONTHS } from '../../calendar.ts';
import { wordsOf } from './open-words.ts';
import { sentenceAround } from './sentence.ts';

/** Kinds of answers that say who, which or where. */
const NAMES: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'person',
  'organisation',
  'country',
  'city',
  'place',
  'thing',
]);
/** "Also lost to Palmer", "who also works in": behind the subject. */
const ALSO =
  /^[ ,]{1,2}(?:who |which |that )?(?:(?:has|have|had|was|were|is|are|will) )?(?:also|too)(?: |,)/u;
/** "The board also approved": what it decided besides, nobody else did. */
const DECIDES =
  /^(?:approve|announce|exchange|sign|order|direct|launch|unveil|impose|grant|allot|sanction|appoint|award)$/u;
/** Words of a headline begin alike in so many letters: "signs", "signed". */
const STEM = 4;

const stem = (word: string) => word.toLowerCase().slice(0, STEM);

/** Whether somebody else did the same, or the same was done elsewhere, as the story's "also" says that the claim lost. */
function isDoneByOthers({ claim, form }: Reading, { kind }: Target, text: string): boolean {
  if (DECIDES.test(form.predicate.lemma)) return false;
  if (!NAMES.has(kind) || claim.kind === 'statement' || claim.kind === 'role') return false;
  const agent = claim.arguments.find(({ role }) => role === 'agent');
  return agent !== undefined && ALSO.test(text.slice(agent.span.end, agent.span.end + 24));
}

/** Whether the weekday is asked of what is not the story's news: nobody minds on which day a report was issued. */
function isPassingDay({ claim }: Reading, { kind }: Target, text: string, title: string): boolean {
  if (kind !== 'weekday') return false;
  const start = claim.spans[0]?.start ?? 0;
  const isLead = !/[.!?]["”]? /u.test(
    text.slice(text.startsWith(title) ? title.length : 0, start).trimStart(),
  );
  const told = new Set(wordsOf(claim.text).map(stem));
  const named = wordsOf(title).map(stem);
  return !isLead && named.filter((word) => told.has(word)).length * 2 < named.length;
}

/** When somebody came into office, or something came to be, is of another story than the headline's. */
const CAME_TO_BE =
  /(?<!\p{L})(?:took (?:over|office|charge)|came to (?:office|power)|assumed (?:office|charge)|(?:was|were) (?:sworn in|born))(?!\p{L})/u;

function isOfAnotherStory({ claim }: Reading, { kind }: Target, title: string): boolean {
  const isWhen = kind === 'date' || kind === 'weekday';
  return isWhen && CAME_TO_BE.test(claim.text) && !CAME_TO_BE.test(title);
}

/** What befell others at another time, as its own sentence tells: "weeks before that a ferry sank near Leeds". */
const HARM =
  /(?<!\p{L})(?:sank|sunk|capsiz|collaps|derail|explo|overturn|crash|kill|died|drown|injured|saved|rescued|caught fire)/iu;
const OTHER_TIME =
  /(?<!\p{L})(?:last (?:week|month)|(?:days|weeks|months|years) (?:before|earlier|ago)|before that)(?!\p{L})/iu;
/** "In July, five people were killed": of which event of that month, only a name in the claim says. */
const IN_MONTH = new RegExp(`(?<!\\p{L})in (?:${MONTHS.join('|')})(?: last year)?,`, 'iu');

function isOfOtherHarm({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  if (span === undefined || A_YEAR.test(claim.text) || !HARM.test(claim.text)) return false;
  const sentence = sentenceAround(text, span.start, span.end);
  const isNamed = claim.arguments.some(({ fact }) => fact?.type === 'entity');
  return OTHER_TIME.test(sentence) || (!isNamed && IN_MONTH.test(sentence));
}

/** "One of five members who defied the whip": how many they are hangs on what they did. */
function isOneOfThose({ claim }: Reading, { kind }: Target, text: string): boolean {
  const end = claim.spans.at(-1)?.end ?? 0;
  return (
    kind === 'count' &&
    / one of /u.test(claim.text) &&
    /^,? (?:who|whose|which|that|to)(?= )/u.test(text.slice(end, end + 10))
  );
}

/** "Took four wickets" in a Test of two innings each: in which of them, or in the match, the claim does not say. */
const WICKETS =
  / (?:took|takes|has taken|had taken|claimed|picked up|bagged|grabbed) (?:\p{L}+ )?\S+ wickets(?!\p{L})/u;
const OF_WHAT = /(?<!\p{L})(?:innings|match|session|over|series|Test|Tests)(?!\p{L})/u;

function isOfOneInnings({ claim }: Reading, { kind }: Target, text: string): boolean {
  return (
    kind === 'count' &&
    WICKETS.test(claim.text) &&
    !OF_WHAT.test(claim.text) &&
    /(?<!\p{L})Test(?!\p{L})/u.test(text)
  );
}

/** Whether a question is not worth a reader's while or has a second right answer, as `text` and its `title` show. */
export function isPassing(reading: Reading, target: Target, text: string, title: string): boolean {
  return (
    isDoneByOthers(reading, target, text) ||
    isPassingDay(reading, target, text, title) ||
    isOfAnotherStory(reading, target, title) ||
    isOfOtherHarm(reading, text) ||
    isOneOfThose(reading, target, text) ||
    isOfOneInnings(reading, target, text)
  );
}
