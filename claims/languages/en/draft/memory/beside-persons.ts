import { isPerson, isPlural } from '../../frame/phrases.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** The persons of the last sentence that named one. */
interface Known {
  readonly persons: readonly Word[];
  readonly personsAt: number;
}

export const HE_OR_SHE: ReadonlySet<string> = new Set('he she his him her'.split(' '));

/** "He was released, Mr Lee said": whom a speaker calls "he" stays in mind beside the speaker. */
export function spokenOf(
  { persons, personsAt }: Known,
  words: readonly Word[],
  clauses: readonly Clause[],
  found: readonly Word[],
  at: number,
): Word[] {
  const speakers = new Set(
    clauses.flatMap(({ carrier }) => (carrier?.trailing ? (carrier.subject?.words ?? []) : [])),
  );
  const speaks = found.length > 0 && found.every((word) => speakers.has(word));
  const points = words.some(({ key }) => HE_OR_SHE.has(key));
  if (!speaks || !points || at - personsAt > 1) return [];
  return persons.filter((one) => found.every(({ name }) => name?.canonical !== one.name?.canonical));
}

/** What befalls somebody, and no doer of the sentence. */
const BEFALLS =
  /^(?:death|demise|passing|murder|killing|funeral|burial|cremation|disappearance|arrest|abduction)$/u;

/** "Hill mourned his death", "Hill called her brave": somebody else, told of before, stays in mind beside who does so. */
export function toldOfBy(
  { persons, personsAt }: Known,
  words: readonly Word[],
  clauses: readonly Clause[],
  found: readonly Word[],
  at: number,
): Word[] {
  const does = clauses.some(({ subject }) => subject?.words.some((word) => found.includes(word)));
  const other = words.some(({ key, start }, i) => {
    const behind = words[i + 1];
    const whose = /^(?:his|her)$/u.test(key) && BEFALLS.test(behind?.key ?? '');
    const whom = key === 'him' || (key === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(behind?.pos ?? ''));
    return (whose || whom) && found.every((word) => word.start < start);
  });
  if (!does || !other || found.length !== 1 || at - personsAt > 1) return [];
  return persons.filter((one) => found.every(({ name }) => name?.canonical !== one.name?.canonical));
}

/** "her client", "the man" */
export const isSomeone = (subject: Phrase): boolean =>
  isPerson(subject) ||
  /^(?:client|defendant|accused|suspect|patient|tenant|victim|complainant)$/u.test(subject.head.key);

/** "Ms Hill, defending, said that her client had lied. She": the client, or she who speaks. */
export const saidOfNameless = (clauses: readonly Clause[], found: readonly Word[]): boolean =>
  found.length === 1 &&
  clauses.some(
    ({ relation, subject, carrier }) =>
      relation === 'content' &&
      carrier?.subject?.words.some((word) => found.includes(word)) === true &&
      subject !== null &&
      !subject.pronoun &&
      !subject.head.name &&
      isSomeone(subject) &&
      !isPlural(subject),
  );
