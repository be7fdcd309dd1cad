import type { Word } from '../../tag/word.ts';

const BODY =
  /^(?:Department|Ministry|Office|Board|Committee|Directorate|Secretariat|Bureau|Commission|Council)$/u;
/** The name of a body holds no more words before its last ones. */
const REACH = 10;

const isOfName = ({ text, key }: Word) =>
  /^\p{Lu}/u.test(text) || text === ',' || key === 'and' || text === '&';

/** "the Department for Environment, [Food and Rural Affairs] said": the whole name of the body; null where it is whole. */
export function wholeBody(own: readonly Word[], words: readonly Word[]): readonly Word[] | null {
  const first = own[0];
  const at = first ? words.indexOf(first) : -1;
  if (at < 3 || words[at - 1]?.text !== ',' || !/^\p{Lu}/u.test(first?.text ?? '')) return null;
  for (let from = at - 2; from > Math.max(0, at - REACH); from--) {
    const word = words[from] as Word;
    if (/^(?:for|of)$/u.test(word.key)) {
      if (!BODY.test(words[from - 1]?.text ?? '')) return null;
      const start = words[from - 2]?.key === 'the' ? from - 2 : from - 1;
      return [...words.slice(start, at), ...own];
    }
    if (!isOfName(word)) return null;
  }
  return null;
}
