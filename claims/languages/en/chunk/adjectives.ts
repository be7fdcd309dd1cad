import { isNominal, type Word } from '../tag/word.ts';
import { POSSESSIVE, TITLE } from './word-sets.ts';

export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVE.has(word.text);
}

/** A participle that modifies the noun behind it: "the proposed name". */
export function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.pos !== 'VERB' || !/(?:ed|ing|en|wn|ught|lt)$/u.test(word.key)) return false;
  const next = words[at + 1];
  // "the premier insisted Mr Brown": a person is not modified so.
  if (next?.name?.class === 'person' || TITLE.has(next?.key ?? '')) return false;
  // "for wrongly accusing US officials": how it is done is told of a verb, and what has a capital is its object.
  const isDone =
    /ing$/u.test(word.key) && words[at - 1]?.pos === 'ADV' && /ly$/u.test(words[at - 1]?.key ?? '');
  if (isDone && /^\p{Lu}/u.test(next?.text ?? '')) return false;
  return (
    next !== undefined && !next.value && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
  );
}

/** "French", "Jordanian": a capital that may be of a nation. */
const isNation = (word: Word | undefined) =>
  word !== undefined && /^\p{Lu}\p{Ll}+(?:n|sh|ch|se|ss|i|k)$/u.test(word.text);

/** Adjectives joined before a noun: "free and fair elections". */
export function joinedAdjectives(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  // "the dilapidated, sinister barrack", "the narrow, winding road"
  const comma = words[at]?.text === ',' && before?.pos === 'ADJ';
  const headed = words[at - 2]?.pos === 'DET' || isPossessive(words[at - 2]);
  const second = words[at + 1]?.pos === 'ADJ' || (headed && isModifier(words, at + 1));
  if (comma && second && isNominal(words[at + 2]) && !words[at + 2]?.name && !words[at + 2]?.value) return 2;
  // "a stable, low-inflation economy", "a charismatic, showman executive": a noun before the noun says how it is, too.
  const one = comma && /^an?$/u.test(words[at - 2]?.key ?? '');
  const behind = words[at + 2]?.pos === 'ADJ' ? words[at + 3] : words[at + 2];
  const nouns = [words[at + 1], behind];
  if (one && nouns.every((word) => word?.pos === 'NOUN' && !word.name && !word.value)) return 2;
  // "a steep, winding mountainous road"
  const opened = words[at - 2]?.pos === 'DET' && words[at + 2]?.pos === 'ADJ';
  if (comma && second && opened && isNominal(words[at + 3]) && !words[at + 3]?.name) return 2;
  const nations = words.slice(at, at + 4);
  const listed =
    comma && isNation(before) && isNation(nations[1]) && nations[2]?.pos === 'CCONJ' && isNation(nations[3]);
  if (listed) return 2;
  const third = words[at - 2]?.text === ',' && isNation(words[at - 3]) && isNation(before);
  if (third && words[at]?.pos === 'CCONJ' && isNation(words[at + 1]) && words[at + 2]?.pos === 'NOUN')
    return 2;
  const ordinal = before?.value?.fact.type === 'quantity' && before.value.fact.dimension === 'ordinal';
  if (words[at]?.pos !== 'CCONJ' || !(before?.pos === 'ADJ' || ordinal)) return 0;
  const next = words[at + 1];
  return (next?.pos === 'ADJ' || next?.key === 'only') &&
    (isNominal(words[at + 2]) || isModifier(words, at + 2) || words[at + 2]?.pos === 'ADJ')
    ? 2
    : 0;
}

/** An adjective behind a noun belongs to the phrase only where a noun follows: "state-run Chinese firms". */
export function adjectiveGoesOn(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i]?.pos === 'ADJ') i++;
  return isNominal(words[i]) && !words[i]?.value;
}
