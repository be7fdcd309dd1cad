import { opensWithCapital } from '../capital.ts';
import { BODIES } from '../lexicon/closed.ts';
import { markName } from './names.ts';
import type { Word } from './word.ts';

/** Small words within a name, which its short form leaves out. */
const SMALL: ReadonlySet<string> = new Set('of for and the on in &'.split(' '));

/** The longest name that is looked for before its short form. */
const LONGEST = 10;

/** How many words before "(LRWT)" at `at` are the name that it shortens; 0 where they are none, or no "and" joins them. */
function fullLength(words: readonly Word[], at: number): number {
  let short = words[at + 1]?.text ?? '';
  if (words[at]?.text !== '(' || words[at + 2]?.text !== ')' || !/^\p{Lu}{3,8}$/u.test(short)) return 0;
  let spare = 1;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const word = words[i] as Word;
    if (SMALL.has(word.text)) continue;
    if (!opensWithCapital(word.text)) return 0;
    // "the Leeds Poverty and Human Growth Initiative (LPHI)": one word may have no letter.
    if (word.text.charAt(0) === short.at(-1)) short = short.slice(0, -1);
    else if (spare-- === 0) return 0;
    if (short === '') return words.slice(i, at).some(({ text }) => text === 'and') ? at - i : 0;
  }
  return 0;
}

const KIND: ReadonlySet<string> = new Set(
  'initiative programme program fund partnership alliance'.split(' '),
);

const isBody = (run: readonly Word[]) => run.some(({ key }) => BODIES.has(key) || KIND.has(key));

const isAt = (words: readonly Word[], at: number, name: readonly string[]) =>
  name.every((text, n) => words[at + n]?.text === text);

/** "the Leeds Rivers and Wetlands Trust (LRWT)": one name, by its short form, wherever the story writes it. */
export function markJoinedNames(sentences: readonly Word[][]): void {
  const found = sentences.flatMap((words) =>
    words.flatMap((_word, at) => {
      const length = fullLength(words, at);
      return length > 0 ? [words.slice(at - length, at)] : [];
    }),
  );
  for (const run of found) {
    const texts = run.map(({ text }) => text);
    const name = {
      class: isBody(run) ? 'organisation' : 'thing',
      refs: [],
      canonical: texts.join(' '),
    } as const;
    for (const words of sentences)
      words.forEach((_word, at) => {
        if (isAt(words, at, texts)) markName(words, at, texts.length, name);
      });
  }
}
