import type { VerbGroup } from '../chunk/types.ts';
import { canAct } from '../clause/actors.ts';
import { agrees } from '../clause/agreement.ts';
import type { Clause } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import { lacksSubject, subjectOf, takesErgative } from './subject.ts';
import type { Frame, Part } from './types.ts';

/** Characters between two clauses that "और" joins, at most. */
const JOINED = 6;

/** "हॉल गूंज | उठा": the root of the verb stands in the phrase before its light verb. */
function holdsVerb({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.words.length < 2) return false;
  return phrase.group.words.at(-1)?.verb?.some(({ form }) => form === 'root') ?? false;
}

/** "रॉकेट ने उड़ान भरी और …": what ने marks acts, and goes on acting in the clause that follows its own. */
function actsOn({ phrase }: Part, previous: Frame | undefined, clause: Clause): boolean {
  const [end, start] = [previous?.clause.words.at(-1)?.end, clause.words[0]?.start];
  return phrase.kind === 'nominal' && phrase.tag === 'ergative' && (start ?? 0) - (end ?? 0) <= JOINED;
}

/** "640 से ज्यादा घायल हुए": people told by their number alone. */
function countsThem({ phrase }: Part): boolean {
  if (phrase.kind !== 'nominal' || phrase.group.marker[0]?.key !== 'से') return false;
  const { head, marker } = phrase.group;
  const fact = head.value?.fact;
  return (
    fact?.type === 'quantity' &&
    fact.dimension === 'count' &&
    marker.some(({ key }) => key === 'ज्यादा' || key === 'अधिक')
  );
}

const countIn = (words: readonly Word[]) =>
  words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'count');

/** "24 मंत्री हैं जबकि 30 तक हो सकते हैं": another number of them than the clause before told of. */
function countsOtherwise(parts: readonly Part[], before: Part | undefined): boolean {
  if (before?.phrase.kind !== 'nominal' || !countIn(before.phrase.group.words)) return false;
  return parts.some(({ phrase }) => {
    if (phrase.kind !== 'nominal') return false;
    const { words } = phrase.group;
    return countIn(words) && words.every(({ value, pos }) => value !== undefined || pos === 'adverb');
  });
}

/** The subject of a clause: its own, else that of the clause it is joined to. */
export function findSubject(
  clause: Clause,
  parts: readonly Part[],
  previous: Frame | undefined,
): { subject?: Part; borrowed: boolean } {
  const verb = clause.verb as VerbGroup;
  const own = subjectOf(parts, verb) ?? (takesErgative(verb) ? undefined : parts.find(countsThem));
  const joined = clause.relation === 'coordinate' || clause.relation === 'cause';
  const needed = own
    ? own.role === 'object' && joined && takesErgative(verb) && !holdsVerb(own)
    : lacksSubject({ parts, verb });
  const candidate =
    joined && needed && !countsOtherwise(parts, previous?.subject) ? previous?.subject : undefined;
  if (
    candidate?.phrase.kind === 'nominal' &&
    (canAct(candidate.phrase.group) || actsOn(candidate, previous, clause))
  ) {
    const ergative = takesErgative(verb);
    if (ergative || agrees(candidate.phrase.group, verb)) return { subject: candidate, borrowed: true };
  }
  return { ...(own ? { subject: own } : {}), borrowed: false };
}

/** "निवेश बचाया जा सके": of one thing, सके is a wish; of several, and of people, it may be the past. */
export function isWished({ words, passive, negated }: VerbGroup, subject: Part | undefined): boolean {
  if (words.at(-1)?.key !== 'सके') return false;
  if (passive && !negated) return true;
  if (subject?.phrase.kind !== 'nominal') return false;
  const { reading, words: own } = subject.phrase.group;
  // "(ताकि) हर कोई दावा कर सके".
  if (own.some(({ key }) => key === 'कोई')) return true;
  return (
    reading?.number === 'sg' && reading.class !== 'person' && !own.some((word) => word.pos === 'coordinator')
  );
}
