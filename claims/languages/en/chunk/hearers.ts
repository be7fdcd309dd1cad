import { isNominal, type Word } from '../tag/word.ts';
import type { Base, Chunk, Verbs } from './types.ts';

/** Verbs that name whom they tell before what they tell. */
export const TELLING = /^(?:tell|remind|warn|inform|assure|convince|persuade|notify)$/u;

/** "CNN", "KXTV": letters that stand for a station or an agency. */
const LETTERS = /^[\p{Lu}\d&-]{3,6}$/u;

const isHearer = (word: Word | undefined) =>
  word?.name?.class === 'organisation' || (word?.name !== undefined && LETTERS.test(word.text));

/** What opens the name of somebody else. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof)$/u;

/** What one may stand before, as it is of the same person: "told Justice Mr Shah". */
const STYLED = /^(?:justice|judge|president|minister|secretary|councillor|inspector|constable)$/u;

/** "the BBC [Mr Khan …]": where somebody's title stands within a phrase behind what is no office; -1 where none does. */
function addressAt(words: readonly Word[]): number {
  return words.findIndex(
    ({ key }, at) => at > 0 && ADDRESS.test(key) && !STYLED.test(words[at - 1]?.key ?? ''),
  );
}

/** "parliament [India would …]": a body told of by what it is, and a country. */
const isBodyBeforeLand = ([body, land]: readonly Word[]) =>
  /^(?:parliament|congress|reporters|journalists|lawmakers|senators|investors|delegates)$/u.test(
    body?.key ?? '',
  ) && land?.name?.class === 'place';

/** The end of the name that opens a phrase; -1 where none, or nothing of its own stands behind it. */
function nameEnd({ words }: Base): number {
  const address = addressAt(words);
  if (address > 0) return address;
  if (isBodyBeforeLand(words)) return 1;
  const from = words[0]?.key === 'the' ? 1 : 0;
  const name = words[from];
  if (!name || !isHearer(name)) return -1;
  const end = from + name.length;
  const next = words[end];
  // "told the BBC's reporters", "told the Acme Group": one phrase.
  return next && isNominalOrNumber(next) && !/^\p{Lu}/u.test(next.text) ? end : -1;
}

const isNominalOrNumber = (word: Word) =>
  word.value !== undefined || word.pos === 'ADJ' || word.pos === 'VERB' || isNominal(word);

const tells = (chunk: Chunk | undefined): chunk is Verbs =>
  chunk?.kind === 'verbs' && TELLING.test(chunk.lemma) && !chunk.passive;

/** "told Reuters police had left": whom it was told, and whom it is about, with no mark between. */
export function withHearers(
  chunks: readonly Chunk[],
  readBase: (from: readonly Word[]) => Base | null,
): Chunk[] {
  return chunks.flatMap((chunk, i): Chunk | Chunk[] => {
    const verb = chunks[i + 1];
    if (chunk.kind !== 'base' || !tells(chunks[i - 1]) || verb?.kind !== 'verbs') return chunk;
    if (verb.form !== 'finite' && verb.form !== 'either') return chunk;
    const end = nameEnd(chunk);
    const rest = end < 0 ? null : readBase(chunk.words.slice(end));
    if (!rest || rest.words.length !== chunk.words.length - end) return chunk;
    const name = chunk.words[end - 1] as Word;
    const head = chunk.words.slice(0, end).find((word) => word.name && !word.inside) ?? name;
    return [{ kind: 'base', words: chunk.words.slice(0, end), head, pronoun: false }, rest];
  });
}
