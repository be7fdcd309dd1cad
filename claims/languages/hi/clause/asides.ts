import { chunkWords } from '../chunk/index.ts';
import type { Chunk } from '../chunk/types.ts';
import { gistOf } from '../tag/gist.ts';
import { isNominal, isVerbal, type Word } from '../tag/word.ts';

/** A relative clause between the commas of another clause: "ABC ने अपने लोगो, जिसे डॉट कहते हैं, के साथ …". */
export interface Aside {
  readonly words: readonly Word[];
  /** The last word before it: it is about the phrase that this word ends. */
  readonly after: Word;
}

const RELATIVE = /^(जो$|जिस|जिन|जहां)/u;

function isMark(word: Word | undefined): boolean {
  return word?.pos === 'mark' && /^[,–—-]$/u.test(word.text);
}

const isOpener = (word: Word | undefined) => word?.pos === 'relative' && RELATIVE.test(word.key);

/** Where the relative clause at `at` ends: its finite verb with what stands behind it in its chunks; null where another mark cuts it. */
function closeOf(words: readonly Word[], at: number): { end: number; behind: readonly Chunk[] } | null {
  const chunks: readonly Chunk[] = chunkWords(words.slice(at));
  const closes = chunks.findIndex(
    (chunk) =>
      (chunk.kind === 'verb' && chunk.shape === 'finite') ||
      (chunk.kind === 'break' && !isMark(chunk.words[0])),
  );
  const verb = chunks[closes];
  if (verb?.kind !== 'verb') return null;
  return { end: words.indexOf(verb.words.at(-1) as Word) + 1, behind: chunks.slice(closes + 1) };
}

/** Where each relative clause from `at` on ends, two where और joins another; none but where a comma and more of the sentence follow. */
function endsOfAsides(words: readonly Word[], at: number): readonly number[] {
  const close = closeOf(words, at);
  if (!close) return [];
  const { end, behind } = close;
  const next = words[end + 1];
  if (words[end]?.pos === 'coordinator' && isOpener(next)) {
    const [second, ...more] = endsOfAsides(words, end + 1);
    return second !== undefined && more.length === 0 ? [end, second] : [];
  }
  const goesOn = behind.some((chunk) => chunk.kind === 'verb' && chunk.shape === 'finite');
  const isSetOff = isMark(words[end]) && next?.pos !== 'conjunction' && next?.pos !== 'coordinator';
  return isSetOff && goesOn ? [end] : [];
}

const DASH = /^[–—-]$/u;

/** "पांच जिलों – गया, आरा और … – में": between dashes and before the marker of the noun, which they are. */
function endOfList(words: readonly Word[], at: number): number {
  const end = words.findIndex(({ text, pos }, i) => i > at && pos === 'mark' && DASH.test(text));
  const inside = words.slice(at + 1, end);
  const isList = ({ pos, text, inside: within }: Word) =>
    text === ',' || pos === 'coordinator' || pos === 'name' || pos === 'unknown' || pos === 'noun' || within;
  const marked = words[end + 1]?.pos === 'postposition';
  return end > at + 1 && marked && inside.every(isList) ? end : -1;
}

/** The words without what stands between two dashes before a marker. */
function withoutLists(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ pos, text }, i) => i > 0 && pos === 'mark' && DASH.test(text));
  const end = at > 0 && words[at - 1]?.pos === 'noun' ? endOfList(words, at) : -1;
  return end < 0 ? words : [...words.slice(0, at), ...words.slice(end + 1)];
}

/** The words of a sentence without its relative asides and their commas, and the asides. */
export function liftAsides(all: readonly Word[]): { main: readonly Word[]; asides: readonly Aside[] } {
  const words = withoutLists(all);
  if (!gistOf(words).pos.has('relative')) return { main: words, asides: [] };
  const asides: Aside[] = [];
  const main: Word[] = [];
  let i = 0;
  while (i < words.length) {
    const mark = words[i] as Word;
    const relative = words[i + 1];
    const after = main.at(-1);
    const opens = isMark(mark) && isOpener(relative);
    const inside =
      after !== undefined &&
      (isNominal(after) ||
        after.pos === 'parenthesis' ||
        after.tag === 'ergative' ||
        // "जलाशय में, जिसके …, पानी है": what is told of it stands behind.
        (after.pos === 'postposition' && !main.some(isVerbal)));
    const ends = opens && inside ? endsOfAsides(words, i + 1) : [];
    if (after && ends.length > 0) {
      for (const end of ends) {
        asides.push({ words: words.slice(i + 1, end), after });
        i = end;
      }
      i++;
      continue;
    }
    main.push(mark);
    i++;
  }
  return { main, asides };
}
