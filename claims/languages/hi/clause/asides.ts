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

/** Where the finite verb ends that closes the relative clause at `at`, if a comma and more of the sentence follow; -1 else. */
function endOfAside(words: readonly Word[], at: number): number {
  const chunks: readonly Chunk[] = chunkWords(words.slice(at));
  const closes = chunks.findIndex(
    (chunk) =>
      (chunk.kind === 'verb' && chunk.shape === 'finite') ||
      (chunk.kind === 'break' && !isMark(chunk.words[0])),
  );
  const verb = chunks[closes];
  if (verb?.kind !== 'verb') return -1;
  const last = verb.words.at(-1) as Word;
  const end = words.indexOf(last) + 1;
  const goesOn = chunks.slice(closes + 1).some((chunk) => chunk.kind === 'verb' && chunk.shape === 'finite');
  const next = words[end + 1];
  return isMark(words[end]) && goesOn && next?.pos !== 'conjunction' && next?.pos !== 'coordinator'
    ? end
    : -1;
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
    const opens = isMark(mark) && relative?.pos === 'relative' && RELATIVE.test(relative.key);
    const inside =
      after !== undefined &&
      (isNominal(after) ||
        after.pos === 'parenthesis' ||
        after.tag === 'ergative' ||
        // "जलाशय में, जिसके …, पानी है": what is told of it stands behind.
        (after.pos === 'postposition' && !main.some(isVerbal)));
    const end = opens && inside ? endOfAside(words, i + 1) : -1;
    if (end > 0 && after) {
      asides.push({ words: words.slice(i + 1, end), after });
      i = end + 1;
      continue;
    }
    main.push(mark);
    i++;
  }
  return { main, asides };
}
