import type { Range } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import { gistOf } from '../../tag/gist.ts';
import { isRunOfLetters } from '../../tag/initials.ts';
import type { Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import { definite } from '../known/take-up.ts';
import type { Place, Topic } from './memory-types.ts';

/** A person as a clause names them: the word that the name starts with, and all its words. */
export interface NamedPerson {
  readonly word: Word;
  readonly unit: readonly Word[];
}

/** A holder of high office is told of with respect: "मुख्यमंत्री आनंद वर्मा" is no वह with a verb in the singular. */
function respectOf(word: Word, unit: readonly Word[], frame: Frame): { honorific?: boolean } {
  const { subject } = frame;
  // "अभिनेता धर्मेंद्र का निधन हो गया" shows none: the verb is that of the death.
  const shown =
    subject?.phrase.kind === 'nominal' &&
    subject.phrase.tag === 'direct' &&
    unit.includes(subject.phrase.group.head);
  if (shown && frame.verb.number) return { honorific: frame.verb.number === 'pl' };
  return word.name?.respected ? { honorific: true } : {};
}

/** A person as the topic of what follows. */
export function asTopic({ word, unit }: NamedPerson, frame: Frame, place: Place): Topic {
  const range: Range = { start: word.start, end: (unit.at(-1) ?? word).end };
  return {
    text: word.name?.canonical ?? unit.map(({ text }) => text).join(' '),
    range,
    words: unit,
    ...place,
    named: place.sentence,
    ...(word.name?.gender ? { gender: word.name.gender } : {}),
    ...respectOf(word, unit, frame),
  };
}

/** "RBI ने", "बीसीसीआई ने": a body by its letters. */
const isLetters = ({ text, key }: Word) => /^[A-Z]{2,}/u.test(text) || isRunOfLetters(key);

/** "शिरोमणि बाबर ने": a subject that no list knows, in the place of one who acts. */
export function unlisted({ subject }: Frame): NamedPerson | null {
  if (subject?.phrase.kind !== 'nominal' || subject.phrase.tag !== 'ergative') return null;
  const { words, head } = subject.phrase.group;
  const from = words.findIndex((word) => word.pos === 'unknown');
  const run = words.slice(from);
  // "मुंबई इंडियन्स ने", "समोआ एयर ने": what a place or a body is called with, and nobody.
  const bears = words.slice(0, from).findLast(({ inside }) => !inside);
  if (bears?.name && bears.name.class !== 'person') return null;
  const isName = run.length <= 3 && run.length > 0 && words.some((word) => word.pos === 'unknown');
  const plain = run.every((word) => word.pos === 'unknown' && !word.noun && !word.verb && !isLetters(word));
  // "परिवारीजनों ने": several, in a form that no name has.
  const several = /ों$/u.test(run.at(-1)?.text ?? '');
  return isName && plain && !several && run.includes(head) ? { word: run[0] as Word, unit: run } : null;
}

/** The only person named in the clause, as its text. */
export function onlyPerson(frame: Frame): NamedPerson | null {
  const { words } = frame.clause;
  if (!gistOf(words).names.has('person')) return null;
  const persons = words.filter((word) => word.name?.class === 'person' && !word.inside);
  const word = persons[0];
  if (!word) return null;
  if (new Set(persons.map((other) => other.name?.canonical)).size > 1) return null;
  const at = words.indexOf(word);
  return { word, unit: words.slice(at, at + word.length) };
}

/** "प्रधानमंत्री ने …": whose office alone acts, where the text has told of one holder of it by name. */
export function officeHolder(frame: Frame, ledger: Ledger, sentence: number): Word | undefined {
  const { subject, clause } = frame;
  if (subject?.phrase.kind !== 'nominal' || gistOf(clause.words).names.has('person')) return undefined;
  const { words } = subject.phrase.group;
  if (words.length !== 1 || !words[0]?.role) return undefined;
  const held = definite(words, 0, ledger, {
    sentence,
    marked: subject.phrase.tag !== 'direct',
    subject: true,
  });
  const holder = held?.known.head;
  return holder?.name?.class === 'person' ? holder : undefined;
}

/** "सुनीता देवी थाने पहुंचीं": whoever acts was run into the place that stands bare behind, and no subject is read. */
export function runsIntoPlace(
  front: NounGroup | undefined,
  { verb }: Frame,
  { text }: Pick<Topic, 'text'>,
): boolean {
  if (
    !front ||
    verb.passive ||
    front.words.length < 2 ||
    front.words.some(({ name }) => name?.canonical === text)
  )
    return false;
  const [first] = front.words;
  const isPlace =
    front.head.name?.class === 'place' ||
    /^(?:place|building|organisation)$/u.test(front.head.noun?.[0]?.class ?? '');
  return (
    isPlace &&
    (first?.pos === 'unknown' ||
      first === front.head ||
      front.words.some(({ name, noun }) => name?.class === 'person' || noun?.[0]?.class === 'person'))
  );
}
