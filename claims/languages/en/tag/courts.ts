import { matchDemonym, matchName } from '../../../catalogue/lookup.ts';
import { once } from '../../../once.ts';
import { mayPlayIn } from '../homes.ts';
import type { Word } from './word.ts';

/** The Indian court whose name those of other countries bear as well. */
const SUPREME_COURT = 'court.in:supreme-court';
const INDIA = 'country:IN';

/** The country that begins at a word, by its name or its adjective. */
function landAt(keys: readonly string[], at: number): { ref: string; length: number } | null {
  if (at < 0) return null;
  const named = matchName(keys, at, 'en');
  const ref = named?.refs.find((one) => one.startsWith('country:'));
  return named && ref !== undefined ? { ref, length: named.length } : matchDemonym(keys, at, 'en');
}

/** "US Supreme Court", "Nepal's Supreme Court", "the Supreme Court of Nepal": another country is told with it. */
function isOfOthers(words: readonly Word[], at: number, length: number): boolean {
  const keys = words.map(({ key }) => key);
  const end = /^['’]s?$/u.test(keys[at - 1] ?? '') ? at - 1 : at;
  const before = [1, 2, 3].map((back) => ({ back, land: landAt(keys, end - back) }));
  const owner = before.find(({ back, land }) => land?.length === back)?.land;
  const behind = keys[at + length] === 'of' ? landAt(keys, at + length + 1) : null;
  return [owner, behind].some((land) => land && land.ref !== INDIA);
}

/** A "Supreme Court" is India's where the story may play there, and where no other country is told with it. */
export function settleCourts(sentences: readonly (readonly Word[])[], text: string): void {
  const isOfIndia = once(() => mayPlayIn(text, 'in'));
  for (const words of sentences)
    words.forEach((word, at) => {
      const { name, inside, length } = word;
      if (inside || !name?.refs.includes(SUPREME_COURT)) return;
      if (isOfIndia() && !isOfOthers(words, at, length)) return;
      const { class: kind, canonical } = name;
      for (const part of words.slice(at, at + length)) part.name = { class: kind, canonical, refs: [] };
    });
}
