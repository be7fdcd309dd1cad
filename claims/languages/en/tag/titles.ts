import type { Word } from './word.ts';

/** The category of a name that stands alone within quotation marks. */
export const TITLE = 'title';

const isMark = (word: Word | undefined) => /^["“”]$/u.test(word?.text ?? '');

/** Marks names of works: a name that no list knows, and that is all that quotation marks hold. */
export function markTitles(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const { name, length, inside } = word;
    if (!name || inside || name.class !== 'thing' || name.refs.length > 0) return;
    if (!isMark(words[at - 1]) || !isMark(words[at + length])) return;
    const title = { ...name, category: TITLE };
    for (const own of words.slice(at, at + length)) own.name = title;
  });
}
