import { isPerson, isPlural } from '../../frame/phrases.ts';
import type { Clause, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { NamedSoFar } from './named.ts';

/** The persons of the last sentence that named one. */
interface Known {
  readonly persons: readonly Word[];
  readonly personsAt: number;
  readonly named: NamedSoFar;
  readonly about: Word | null;
}

export const HE_OR_SHE: ReadonlySet<string> = new Set('he she his him her'.split(' '));

/** So many sentences the one whom a story is about stays in mind. */
const LATELY = 4;

/** Those persons who are none of these. */
const othersThan = (found: readonly Word[], persons: readonly Word[]): Word[] =>
  persons.filter((one) => found.every(({ name }) => name?.canonical !== one.name?.canonical));

/** "Ada Hill died. … Orr said she was the best": whom the story is about, and told of lately, beside who speaks. */
export function firstBeside(
  { about, named }: Pick<Known, 'about' | 'named'>,
  speakers: readonly Word[],
  at: number,
): Word | null {
  const canonical = about?.name?.canonical;
  const told = canonical === undefined ? undefined : named.get(canonical);
  if (!about || !told || at - told.at > LATELY) return null;
  return speakers.some(({ name }) => name?.canonical === canonical) ? null : about;
}

/** "Orr said she was": who says so before it, of whoever the story is about. */
function firstSpokenOf(
  memory: Known,
  clauses: readonly Clause[],
  found: readonly Word[],
  at: number,
): Word[] {
  const speaks = clauses.some(
    ({ carrier, relation, subject }) =>
      relation === 'content' &&
      carrier?.trailing === false &&
      subject?.pronoun === true &&
      HE_OR_SHE.has(subject.head.key) &&
      carrier.subject?.words.some((word) => found.includes(word)),
  );
  const first = speaks && found.length === 1 ? firstBeside(memory, found, at) : null;
  return first ? [first] : [];
}

/** "He was released, Mr Lee said": whom a speaker calls "he" stays in mind beside the speaker. */
export function spokenOf(
  memory: Known,
  words: readonly Word[],
  clauses: readonly Clause[],
  found: readonly Word[],
  at: number,
): Word[] {
  const first = firstSpokenOf(memory, clauses, found, at);
  if (first.length > 0) return first;
  const speakers = new Set(
    clauses.flatMap(({ carrier }) => (carrier?.trailing ? (carrier.subject?.words ?? []) : [])),
  );
  const speaks = found.length > 0 && found.every((word) => speakers.has(word));
  const points = words.some(({ key }) => HE_OR_SHE.has(key));
  if (!speaks || !points || at - memory.personsAt > 1) return [];
  return othersThan(found, memory.persons);
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
  return othersThan(found, persons);
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
