import { contains, type Range } from '../../../text/range.ts';
import type { Unit, Zones } from './zones.ts';

/** What was done to the subject, before it: "Founded in 1946, …", "Shot over 23 days, …". */
const DONE =
  /^(?:\p{Lu}\p{Ll}{2,14}ed|Built|Made|Shot|Chosen|Written|Drawn|Held|Set up|Sold|Bought|Known|Taken|Born|Found)$/u;
/** What the subject does: "Expressing grief over the loss of lives, …". */
const DOING = /^\p{Lu}\p{Ll}{2,14}ing$/u;
/** Without these a claim says something else: "Excluding food, inflation rose". */
const NEEDED =
  /^(?:Excluding|Including|Excluded|Included|Adjusted|Compared|Based|Assuming|Starting|Beginning|Barring|Counting|Considering|Depending|Measured|Combined|Taken|Taking|According|During|Following|Owing|Pending|Regarding|Concerning|Provided|Weighted|Asked|Aged)$/u;

const opensClause = ([first]: readonly Unit[]): boolean => {
  const word = first?.text.trim() ?? '';
  return first?.piece.part === 'other' && (DONE.test(word) || DOING.test(word));
};

/**
 * A claim's zones without the participle clause that opens it, where that only tells more; null where what is asked for
 * stands in the clause.
 */
export function withoutParticiple(zones: Zones, answer: Range): Zones | null {
  const { front } = zones;
  if (!opensClause(front) || front.at(-1)?.text.trim() !== ',') return zones;
  if (front.some(({ range }) => range !== null && contains(range, answer))) return null;
  return NEEDED.test(front[0]?.text.trim() ?? '') ? zones : { ...zones, front: [] };
}

/** "Was" or "were", as the verb of the claim has it; null where that does not show. */
function auxiliary(predicate: readonly Unit[]): string | null {
  const verb = predicate.map(({ text }) => text).join(' ');
  if (/^(?:is|was|has)(?= |$)/u.test(verb)) return 'was';
  if (/^(?:are|were|have)(?= |$)/u.test(verb)) return 'were';
  return /^\p{Ll}+[^s]s(?= |$)/u.test(verb) ? 'was' : null;
}

/** Of the words of a name no participle is made. */
const MOST_OF_CLAUSE = 16;
/** Between a number and its verb no more words stand. */
const MOST_BEHIND_NUMBER = 8;

/**
 * "Founded in 1946, the club is …": "in which year was the club founded", as the words around the subject; null where the
 * clause cannot be asked so.
 */
export function askParticiple(
  { front, predicate }: Zones,
  { range: answer, wh }: { readonly range: Range; readonly wh: string },
): ((subject: readonly string[]) => readonly string[]) | null {
  const [done, ...clause] = front.slice(0, -1);
  const verb = done?.text.trim() ?? '';
  const be = auxiliary(predicate);
  const at = clause.findIndex(({ range }) => range !== null && contains(range, answer));
  const unit = clause[at];
  if (!DONE.test(verb) || NEEDED.test(verb) || be === null || !unit?.range) return null;
  const marker = clause[at - 1]?.piece.part === 'marker' ? clause[at - 1] : undefined;
  const before = unit.text.slice(0, answer.start - unit.range.start).trim();
  const after = unit.text.slice(answer.end - unit.range.start);
  const own = clause.slice(0, marker ? at - 1 : at);
  const isTime = /^(?:which|what time)/u.test(wh);
  // "From 96 entries in 14 languages": what stands behind a number is of it, and of a second phrase nothing is sure.
  const isSure = isTime ? own.every(({ piece }) => piece.part !== 'other') : own.length === 0;
  const opens = before === '' || /^(?:over|in|for|at|after|about|nearly|more than)$/u.test(before);
  if (!isSure || !opens || clause.length > MOST_OF_CLAUSE) return null;
  const tail = clause.slice(at + 1).map(({ text }) => text);
  if (!isTime && tail.join(' ').split(' ').length > MOST_BEHIND_NUMBER) return null;
  return (subject) => [
    marker?.text ?? '',
    before,
    `${wh}${after}`,
    ...(isTime ? [] : tail),
    be,
    ...subject,
    verb.toLowerCase(),
    ...own.map(({ text }) => text),
    ...(isTime ? tail : []),
  ];
}
