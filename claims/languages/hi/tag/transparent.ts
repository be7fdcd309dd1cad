import { SENTENCES } from '../sentence-rules.ts';
import { isNominal, type Word } from './word.ts';

/** A letter's name or a run of them: "पी", "बी.सी". */
const INITIALS =
  /^(?:[ए-घच-य][ािीेैो]?\.)*(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड)$/u;

/** The dot of "डा. शर्मा", "पी. ए. संगमा" and "बी.सी. में" closes nothing: phrases run over it. */
export function markAbbreviations(words: Word[]): void {
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (word.text !== '.' || !previous || i === words.length - 1 || previous.end !== word.start) return;
    if (SENTENCES.abbreviations.has(previous.key) || INITIALS.test(previous.key)) word.pos = 'parenthesis';
  });
}

const OPENING = /^["“‘']$/u;
const CLOSING = /^["”’']$/u;
/** A title or a word in quotation marks is no longer than this; speech is. */
const LONGEST_TITLE = 8;

const INSIDE_TITLE = /^(का|के|की|में|से|पर|ने)$/u;

function holdsNoVerb(words: readonly Word[]): boolean {
  return words.every(
    (word) =>
      isNominal(word) ||
      word.noun !== undefined ||
      word.pos === 'coordinator' ||
      word.pos === 'parenthesis' ||
      (INSIDE_TITLE.test(word.key) && word !== words.at(-1)),
  );
}

/** The marks around a quoted title or word ("द हिंदू", "योग्यता प्रणाली") stand inside its phrase. */
export function markQuotedNames(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    if (!OPENING.test((words[i] as Word).text) || (words[i] as Word).pos !== 'mark') continue;
    const reach = Math.min(words.length, i + LONGEST_TITLE + 2);
    let end = i + 1;
    while (end < reach && !CLOSING.test((words[end] as Word).text)) end++;
    const inner = words.slice(i + 1, end);
    if (end >= reach || inner.length === 0 || !holdsNoVerb(inner)) continue;
    (words[i] as Word).pos = 'parenthesis';
    (words[end] as Word).pos = 'parenthesis';
    i = end;
  }
}
