import { isBody, isPerson, isPlural } from '../frame/phrases.ts';
import type { Clause, Phrase } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';
import { type Mention, withMentions } from './mentions.ts';

/** What the sentences so far offer for a pronoun. */
export interface Memory {
  /** The persons of the last sentence that named one. */
  readonly persons: readonly Word[];
  readonly personsAt: number;
  /** What the last sentence was about. */
  readonly topic: Phrase | null;
  readonly topicAt: number;
  /** Phrases that say more than their noun. */
  readonly mentions: readonly Mention[];
}

export const BLANK: Memory = { persons: [], personsAt: -9, topic: null, topicAt: -9, mentions: [] };

/** The persons that words name, one word for each. A name of two words that no list knows may be one too. */
export function personsIn(words: readonly Word[]): Word[] {
  const found = new Map<string, Word>();
  for (const word of words) {
    const { name } = word;
    if (!name || word.inside) continue;
    if (name.class === 'person' || (name.class === 'thing' && name.refs.length === 0 && word.length === 2))
      found.set(name.canonical, word);
  }
  return [...found.values()];
}

/** The one subject of all main clauses. */
function topicOf(clauses: readonly Clause[]): Phrase | null {
  const main = clauses.filter(({ relation }) => relation === 'main');
  const subject = main[0]?.subject ?? null;
  const shared = main.every((clause) => clause.subject === subject);
  return subject && shared && !subject.pronoun && subject.tail.length === 0 ? subject : null;
}

/** The memory after a sentence. */
export function remember(
  memory: Memory,
  words: readonly Word[],
  clauses: readonly Clause[],
  at: number,
  found: readonly Mention[] = [],
): Memory {
  const persons = personsIn(words);
  const goesOn = words.some(({ key }) => /^(?:he|she|his|him|her)$/u.test(key)) && at - memory.personsAt <= 1;
  const topic = topicOf(clauses);
  const subjectless = clauses.some(({ subject }) => subject && /^(?:it|they)$/u.test(subject.head.key));
  return {
    mentions: withMentions(memory.mentions, found),
    ...(persons.length > 0
      ? { persons, personsAt: at }
      : { persons: memory.persons, personsAt: goesOn ? at : memory.personsAt }),
    ...(topic
      ? { topic, topicAt: at }
      : { topic: memory.topic, topicAt: subjectless && at - memory.topicAt <= 1 ? at : memory.topicAt }),
  };
}

/** Whether a pronoun can stand for a phrase. */
export function agrees(pronoun: string, phrase: Phrase): boolean {
  if (/^(?:it|its|itself)$/u.test(pronoun)) return !isPlural(phrase) && !isPerson(phrase);
  if (/^(?:they|their|them|themselves)$/u.test(pronoun)) return isPlural(phrase) || isBody(phrase);
  return isPerson(phrase) && !isPlural(phrase);
}
