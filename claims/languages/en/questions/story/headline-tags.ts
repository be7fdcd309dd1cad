import { tagWords } from '../../tag/parts-of-speech.ts';
import type { Words } from './headline-words.ts';

/** The part of speech of each word of a headline, by its place; empty where it has none. A mark before a word is no part of it. */
export function partsOfSpeech(headline: string, words: Words): readonly string[] {
  const [tags = []] = tagWords(headline, [{ start: 0, end: headline.length }]);
  let start = 0;
  return words.map((word) => {
    const at = start + (/^['‘]/u.test(word) ? 1 : 0);
    start += word.length + 1;
    return tags.find((tag) => tag.start <= at && at < tag.end)?.pos ?? '';
  });
}
