import type { Verbs } from '../chunk/types.ts';
import { isBody, isPerson, phraseOfBase } from '../frame/phrases.ts';
import { REPORTING, SAYING } from '../lexicon/verbs.ts';
import { skipNominal } from './clause-starts.ts';
import { type Cursor, isBase, isJoint, isPredicate, isTimeBase, peek } from './cursor.ts';
import { pointsOut } from './points-out.ts';

const ends = (cursor: Cursor, at: number) => {
  const chunk = cursor.chunks[at];
  return (
    chunk === undefined ||
    /^(?:stop|comma|colon|preposition|adverb|opener|conjunction|dash)$/u.test(chunk.kind) ||
    isTimeBase(chunk)
  );
};

/** "The fight is continuing", "the bill is adding up": told of no speaker. */
const GOES_ON = /^(?:continue|add|conclude|close|begin|go)$/u;

/** What shows what is so. */
const FIGURES =
  /^(?:data|figures|statistics|records|documents|filings?|report|survey|poll|results|minutes|numbers)$/u;

function tells(verb: Verbs): boolean {
  if (GOES_ON.test(verb.lemma) && /ing$/u.test(verb.main.key)) return false;
  // ", the court was told": by somebody who is not named.
  const heard = verb.passive && verb.lemma === 'tell' && !verb.negated && verb.modal === null;
  const says = REPORTING.has(verb.lemma) || SAYING.has(verb.lemma) || pointsOut(verb);
  return says && (heard || !verb.passive) && verb.form !== 'infinitive';
}

/** "boats, many of them poorly kept, are": a part of what stands before, and nobody who speaks. */
function isPartOf({ chunks }: Cursor, at: number): boolean {
  const [part, link, whole] = chunks.slice(at, at + 3);
  return isBase(part) && isJoint(link, 'preposition', /^of$/u) && isBase(whole) && whole.head.key === 'them';
}

/** "… , the minister said", "… , said Ada Lovelace": how who says it is told at `at`, behind what is said. */
export function speakerAt(cursor: Cursor, at: number): 'before' | 'after' | null {
  const chunk = cursor.chunks[at];
  const behind = cursor.chunks[at + 1];
  // "a third, Ann Kay, said she was": what she says follows, and she tells nothing of what stands before.
  if (isBase(behind) && isPredicate(cursor.chunks[skipNominal(cursor.chunks, at + 1)])) return null;
  // ", …, told members": those are told it.
  if (
    isPredicate(chunk) &&
    SAYING.has(chunk.lemma) &&
    chunk.lemma !== 'tell' &&
    !chunk.passive &&
    isBase(behind)
  )
    // "…, suggests a degree of care", "…, continued repair work": no speaker.
    return behind.pronoun ||
      behind.head.name ||
      isPerson(phraseOfBase(behind)) ||
      isBody(phraseOfBase(behind)) ||
      !(/^an?$/u.test(behind.words[0]?.key ?? '') || GOES_ON.test(chunk.lemma))
      ? 'after'
      : null;
  if (!isBase(chunk) || isPartOf(cursor, at)) return null;
  const end = verbAfter(cursor, at);
  const verb = cursor.chunks[end];
  if (!isPredicate(verb) || !tells(verb) || isJoint(cursor.chunks[end + 1], 'opener', /^that$/u)) return null;
  // "…, the level agreed with the lenders": a thing that was, and nobody who speaks.
  const named =
    chunk.head.name || chunk.pronoun || isPerson(phraseOfBase(chunk)) || isBody(phraseOfBase(chunk));
  const link = cursor.chunks[end + 1];
  // "euro and yen held in the bank": kept, and not said.
  const kept = /^(?:hold|find|read|show|cite|note|state)$/u.test(verb.lemma) && isJoint(link, 'preposition');
  // "…, official data showed on Friday"
  const shown =
    isJoint(link, 'preposition', /^on$/u) &&
    isTimeBase(cursor.chunks[end + 2]) &&
    FIGURES.test(chunk.head.key);
  const done = verb.form === 'either' && (kept || isJoint(link, 'preposition', /^(?:with|by|between)$/u));
  if (done && !named && !(shown && verb.lemma === 'show')) return null;
  // "…, he told reporters"
  const object = cursor.chunks[end + 1];
  const rest =
    isBase(object) && /^(?:tell|remind|warn|inform|assure)$/u.test(verb.lemma)
      ? skipNominal(cursor.chunks, end + 1)
      : end + 1;
  return ends(cursor, rest) ? 'before' : null;
}

/** Over "aware of the talks" behind "two officials". */
export function overAdjective({ chunks }: Cursor, end: number): number {
  const tailed =
    chunks[end]?.kind === 'adjective' && chunks[end + 1]?.kind === 'preposition' && isBase(chunks[end + 2]);
  if (!tailed) return end;
  const over = skipNominal(chunks, end + 2);
  return isPredicate(chunks[over]) ? over : end;
}

/** Over the phrase at `at` and what is set off by commas behind it. */
function verbAfter(cursor: Cursor, at: number): number {
  let end = skipNominal(cursor.chunks, at);
  if (isJoint(cursor.chunks[end], 'comma')) {
    for (let i = end + 1; i < Math.min(cursor.chunks.length, end + 9); i++)
      if (isJoint(cursor.chunks[i], 'comma') && isPredicate(cursor.chunks[i + 1])) return i + 1;
  }
  if (peek(cursor) && isJoint(cursor.chunks[end], 'adverb')) end++;
  return overAdjective(cursor, end);
}
