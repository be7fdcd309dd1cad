import { lightStem } from '../../../../text/stem.ts';
import { linesOf } from './whole-headline.ts';

/** What a headline offers as lines before questions, and its words of some length. */
export interface LinesTold {
  readonly lines: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Shorter words are shared by any two sentences. */
const SHORTEST = 4;

function telling(text: string): string[] {
  return text.split(/[\s,;:|।?!"“”‘’'()–—-]+/u).filter((word) => word.length >= SHORTEST);
}

/** The lines and the telling words of a headline. */
export function linesTold(headline: string): LinesTold {
  return { lines: linesOf(headline), words: new Set(telling(headline).map(lightStem)) };
}

/** Whether words share one with the headline: then they are of what it tells. */
export function sharesWord(text: string, { words }: LinesTold): boolean {
  return telling(text).some((word) => words.has(lightStem(word)));
}

/** "नागपुर टेस्ट – जडेजा के पांच विकेट": what the headline says before its colon goes with its clause. */
export function withMatter(called: string, lines: readonly string[]): string {
  return lines.find((line) => line.endsWith(` – ${called}`)) ?? called;
}
