import type { Word } from '../tag/word.ts';

const QUOTES: ReadonlySet<string> = new Set('" “ ” « »'.split(' '));
/** A quotation of at least so many words may be all that is said; a shorter one is part of a phrase. */
const SPEECH = 4;

/** A parenthesis of more words is no short addition to what stands before it. */
const LONGEST_ASIDE = 8;

/** Parentheses by the place of the word they follow, with their marks. */
export type Asides = ReadonlyMap<number, readonly Word[]>;

/** The words of a sentence that stand from one place of the text to another. */
export function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  let first = 0;
  while (first < words.length && (words[first] as Word).start < from) first++;
  let last = first;
  while (last < words.length && (words[last] as Word).end <= to) last++;
  return words.slice(first, last);
}

/** Whether a parenthesis only adds a name, a number or a time. */
function isShort(aside: readonly Word[]): boolean {
  const inner = aside.slice(1, -1);
  const plain = inner.every(({ pos, text }) => !/^(?:VERB|AUX|PRON)$/u.test(pos) && !/^[();:]$/u.test(text));
  return inner.length > 0 && inner.length <= LONGEST_ASIDE && plain;
}

/** The short parentheses of a sentence. */
export function asidesOf(all: readonly Word[]): Asides {
  const asides = new Map<number, readonly Word[]>();
  all.forEach((word, i) => {
    const before = all[i - 1];
    if (word.text !== '(' || !before) return;
    const close = all.findIndex((other, n) => n > i && other.text === ')');
    const aside = close < 0 ? [] : all.slice(i, close + 1);
    if (isShort(aside)) asides.set(before.start, aside);
  });
  return asides;
}

/** A quotation in single marks is at most so many words long. */
const LONGEST_SINGLE = 12;

const OPENS_SINGLE: ReadonlySet<string> = new Set("' ‘".split(' '));

/** "after 'the state of things has worsened'": words with a verb of their own are somebody's. */
const isSaid = (inner: readonly Word[]) =>
  inner.length >= SPEECH &&
  inner.some(({ pos, key }) => pos === 'AUX' && /^(?:is|are|was|were|has|have|had|will)$/u.test(key));

/** Single marks around a few words: "the 'bad behaviour' of". A mark behind a word alone is an owner's. */
function singleQuotes(all: readonly Word[]): { marks: ReadonlySet<Word>; said: ReadonlySet<Word> } {
  const marks = new Set<Word>();
  const said = new Set<Word>();
  for (let i = 0; i < all.length; i++) {
    const before = all[i - 1];
    const open = all[i] as Word;
    if (
      !OPENS_SINGLE.has(open.text) ||
      (before && before.end === open.start) ||
      all[i + 1]?.start !== open.end
    )
      continue;
    const close = all.findIndex(
      (word, n) =>
        n > i + 1 &&
        n <= i + LONGEST_SINGLE &&
        /^['’]$/u.test(word.text) &&
        all[n - 1]?.end === word.start &&
        (all[n + 1]?.start !== word.end || /^[.,;]$/u.test(all[n + 1]?.text ?? '')),
    );
    // "rock 'n' roll"
    if (close < 0 || (close === i + 2 && all[i + 1]?.text.length === 1)) continue;
    marks.add(open).add(all[close] as Word);
    const inner = all.slice(i + 1, close);
    if (isSaid(inner)) for (const word of inner) said.add(word);
    i = close;
  }
  return { marks, said };
}

/** A mark that can only open: curly, or straight with a blank before it and none behind. */
const opensBySpace = (mark: Word, before: Word | undefined, next: Word | undefined) =>
  mark.text === '“' || (before?.end !== mark.start && next?.start === mark.end);

/**
 * The words that the grammar reads: without parentheses, and without quotation marks, save one that closes
 * speech where no comma does. Speech that is still `open` from the sentence before is quoted too.
 */
export function wordsForParsing(
  all: readonly Word[],
  open = false,
): { words: Word[]; quoted: ReadonlySet<Word>; open: boolean } {
  const words: Word[] = [];
  const quoted = new Set<Word>();
  let depth = 0;
  let since = open ? 0 : -1;
  let opens = open;
  const { marks: single, said } = singleQuotes(all);
  for (const [i, word] of all.entries()) {
    if (single.has(word)) continue;
    if (word.text === '(') depth++;
    else if (word.text === ')') depth = Math.max(0, depth - 1);
    else if (QUOTES.has(word.text)) {
      const closes = since >= 0 && word.text !== '“';
      if (closes && since >= SPEECH && words.at(-1)?.pos !== 'PUNCT')
        words.push({ ...word, text: '"', key: '"', pos: 'PUNCT' });
      since = closes ? -1 : 0;
      opens = !closes && opensBySpace(word, all[i - 1], all[i + 1]);
    } else if (depth === 0) {
      words.push(word);
      if (said.has(word)) quoted.add(word);
      if (since < 0) continue;
      since++;
      quoted.add(word);
    }
  }
  return { words, quoted, open: opens && since >= 0 };
}
