import { readdirSync, readFileSync } from 'node:fs';
import { root } from './worker.ts';

const FOLDER = `${root}tests/fixtures/articles/`;

/** Our own stories of a language, by name. */
export function storiesOf(lang: 'hi' | 'en'): string[] {
  return readdirSync(FOLDER + lang)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${FOLDER}${lang}/${name}`, 'utf8').trim());
}

/** Another of its kind: every number of two to four digits is a little larger. */
const varied = (story: string, by: number) =>
  story.replace(/\p{Nd}{2,4}/gu, (number) =>
    /^[0-9]+$/u.test(number) ? String(Number(number) + by) : number,
  );

/**
 * A text of so many characters, of our own stories one after the other; those that come again tell other numbers.
 * It ends where a sentence does, at most a tenth short of the length.
 */
export function textOf(lang: 'hi' | 'en', length: number): string {
  const stories = storiesOf(lang);
  let text = '';
  for (let n = 0; text.length < length; n++) {
    const story = stories[n % stories.length] ?? '';
    text += `${text === '' ? '' : '\n\n'}${varied(story, Math.floor(n / stories.length))}`;
  }
  const end = lang === 'hi' ? '।' : '. ';
  const last = text.lastIndexOf(end, length - end.length);
  return last > length * 0.8 ? text.slice(0, last + end.length).trim() : text.slice(0, length);
}
