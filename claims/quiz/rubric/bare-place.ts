import { byRef, matchName } from '../../catalogue/lookup.ts';
import type { ItemView } from './types.ts';

/** Wholes that a story calls by their noun alone once it has named them. A quiz of one country may say "देश" bare. */
const WHOLES: ReadonlySet<string> = new Set('राज्य प्रदेश सूबे जिले जनपद नगर शहर कस्बे'.split(' '));
const MARKERS: ReadonlySet<string> = new Set('में के की का को से'.split(' '));
/** After these a noun stands bare; after any other word it may be told apart. */
const BEFORE: ReadonlySet<string> = new Set(
  'में को से पर ने तक बाद दौरान अनुसार लिए कि और अब आज कल अभी दिन घंटे'.split(' '),
);

function isPlace(words: readonly string[], at: number): boolean {
  return matchName(words, at, 'hi')?.refs.some((ref) => byRef(ref)?.class === 'place') ?? false;
}

/** "राज्य में कितने मरीज मिले": which state is not said, as the stem names no place at all. Null for other stems. */
export function barePlace({ stem, question: { words }, lang }: ItemView): string | null {
  if (lang !== 'hi') return null;
  const at = words.findIndex(
    (word, i) =>
      WHOLES.has(word) && MARKERS.has(words[i + 1] ?? '') && (i === 0 || BEFORE.has(words[i - 1] as string)),
  );
  if (at < 0 || stem.words.some((_, i) => isPlace(stem.words, i))) return null;
  return `${words[at]} ${words[at + 1]}`;
}
