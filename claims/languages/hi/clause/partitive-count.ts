import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { countOf, type Word } from '../tag/word.ts';
import type { Nominal, Phrase } from './phrases.ts';
import { phraseWords } from './phrases.ts';

/** "इनमें से", "घायलों में से": of whom those are that the count behind tells of. */
function isPartitive(phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'nominal') return false;
  const [first, second] = phraseWords(phrase).slice(-2);
  return second?.key === 'से' && (first?.key === 'में' || /^(?:इनमें|उनमें|जिनमें)$/u.test(first?.key ?? ''));
}

/** "दो | अस्पताल में": a count alone before where they are. */
function isCountBefore({ words }: NounGroup): boolean {
  const first = words[0] as Word;
  const next = words[first.length];
  return countOf(first) !== undefined && first.length < words.length && next?.pos === 'noun';
}

/** "इनमें से दो | अस्पताल में भर्ती हैं": behind those of whom they are, the count is what the clause is about. */
export function countOfThem(before: Phrase | undefined, phrase: Phrase, verb: VerbGroup): Phrase[] | null {
  if (!isPartitive(before) || phrase.kind !== 'nominal' || phrase.participle) return null;
  const { group, tag } = phrase;
  if (!/^(?:locative|superessive)$/u.test(tag) || !isCountBefore(group)) return null;
  const first = group.words[0] as Word;
  if (verb.number === 'sg' && (countOf(first)?.value ?? 1) > 1) return null;
  const count: Nominal = {
    kind: 'nominal',
    group: {
      ...group,
      words: group.words.slice(0, first.length),
      head: first,
      marker: [],
      tag: 'direct',
      reading: undefined,
      softCuts: [],
    },
    tag: 'direct',
  };
  const words = group.words.slice(first.length);
  return [count, { kind: 'nominal', tag, group: { ...group, words, softCuts: [] } }];
}
