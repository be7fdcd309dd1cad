import { partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { isReferable } from '../memory/mentions.ts';
import type { Scene } from './scene.ts';

/** A noun, a name or a number. */
export const isNominal = (word: Word | undefined) =>
  word !== undefined &&
  (word.pos === 'NOUN' || word.pos === 'PROPN' || word.name !== undefined || word.value !== undefined);

/** The noun of a phrase of two words, "the plant", with nothing behind that says which; null for other phrases. */
export function bareNoun(word: Word, { words, clause }: Scene): Word | null {
  const at = words.indexOf(word);
  const noun = words[at + 1];
  const next = words[at + 2];
  const third = words[at + 3];
  // "The City" within a title is a name.
  if (noun && /^\p{Lu}/u.test(noun.text)) return null;
  // "in the district last year"
  const timed = /^(?:last|this|next)$/u.test(next?.key ?? '') && next?.inside === undefined;
  if (at < 0 || !noun || !isReferable(noun) || (!timed && (isNominal(next) || next?.pos === 'ADJ')))
    return null;
  const dated = next?.key === 'on' && third?.value?.fact.type === 'time';
  if (!dated && /^(?:of|that|who|which|whose|where|whom|to|for|between|on)$/u.test(next?.key ?? ''))
    return null;
  if (next?.pos === 'VERB' && /ing$/u.test(next.key)) return null;
  // "the plants and factories", "the ship, which": more may belong to it.
  if (next?.pos === 'CCONJ' && isNominal(third)) return null;
  // "shared with the producer, Ben Hill": where the claim tells him as well.
  const { before, after } = clause;
  const beside = third?.name?.class === 'person' && [...before, ...after].flatMap(partWords).includes(third);
  if (next?.text === ',' && beside) return null;
  // "The festival, which opened in May, drew …": what commas set off says of it what it is, and not which one.
  const set = next?.text === ',' && clause.subject?.words[0] === word && clause.subject.words.length === 2;
  return next?.text === ',' && !set && /^(?:who|which|whose|the|a|an)$/u.test(third?.key ?? '') ? null : noun;
}
