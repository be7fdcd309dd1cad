import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { type Range, stretchesAround } from './range.ts';
import type { SentenceRules } from './rules.ts';

const OPENING = '“‘«';
const CLOSING = '”’»';
const STRAIGHT = '"';
/** A quotation longer than this is taken for one that was never closed. */
const LONGEST_QUOTE = 600;

function wordBefore(text: string, at: number, floor: number): string {
  let start = at;
  // "run by AT&T. The": the letters on both sides of the sign are one word.
  while (start > floor && /[\p{L}\p{M}\p{N}&]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

function wordAfter(text: string, at: number, end: number): string {
  return fold(text.slice(at, Math.min(end, at + 40)).match(/^\s*([\p{L}\p{M}]+)/u)?.[1] ?? '');
}

function isDevanagari(char: string | undefined): boolean {
  return char !== undefined && char >= '\u0900' && char <= '\u097f';
}

/** '… है. "राय कहते हैं, " काफी …': the mark behind stands after a comma and a space, and opens what is said next. */
function opensNext(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + LONGEST_QUOTE).indexOf(STRAIGHT);
  return next > 0 && /[\u0900-\u097f],\s+$/u.test(text.slice(at + 1, at + 1 + next));
}

/** '… left. "We stayed': speech that goes on in a new paragraph opens anew, and ends a sentence before. */
function opensAgain(text: string, at: number): boolean {
  return (
    text[at] === STRAIGHT &&
    /[.!?]\s$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /\S/u.test(text[at + 1] ?? '') &&
    !opensNext(text, at)
  );
}

/** Where the quotation that opens at `at` closes on the same line, or -1. */
function closingOf(text: string, at: number, end: number): number {
  const open = text[at] as string;
  const close = open === STRAIGHT ? STRAIGHT : (CLOSING[OPENING.indexOf(open)] as string);
  const limit = Math.min(end, at + LONGEST_QUOTE);
  for (let i = at + 1; i < limit; i++) if (text[i] === close) return opensAgain(text, i) ? i - 2 : i;
  return -1;
}

/** Whether a code unit is a letter of Devanagari or ASCII, or a space: no sentence ends there, and no quotation opens. */
function isPlain(code: number): boolean {
  if (code >= 0x0900 && code <= 0x097f) return code !== 0x0964 && code !== 0x0965;
  return code === 0x20 || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** What a sentence may end with; letters are not looked at further. */
const MAY_END: ReadonlySet<string> = new Set('।॥?!|.');

/** "the bridge.The mayor", "the bridge.4:15 pm": no space behind the full stop. A name of the net goes on in small letters, or with "Com". */
const GLUED_ON =
  /\p{Ll}{3}\.(?:(?!(?:Com|Org|Net|Gov|Edu|Info|Co|In|Js)(?!\p{L}))\p{Lu}(?:\p{Ll}| \p{Ll})|\d{1,2}: ?\d{2} ?[ap]m)/uy;

function isGluedOn(text: string, i: number): boolean {
  if (i < 3) return false;
  GLUED_ON.lastIndex = i - 3;
  return GLUED_ON.test(text);
}

/** Abbreviations of Devanagari have fewer letters: "प्रो.", "कि.मी.". */
const LONGEST_SHORT = 2;

/** "तीन नाम थे, मोहन और दीपक.सभी", "इस कार्यक्रम में.हर शुक्रवार": a full stop that is glued to a whole word ends a sentence. */
function isNoAbbreviation(word: string): boolean {
  // "12 कि.मी.".
  if (word === 'कि') return false;
  return isFunctionWord(fold(word)) || (word.match(/\p{L}/gu) ?? []).length > LONGEST_SHORT;
}

function endsAt(text: string, i: number, line: Range, rules: SentenceRules): boolean {
  const char = text[i] as string;
  // "40।5": a danda for the point of a number.
  if (char === '।' && /\d/u.test(text[i - 1] ?? '') && /\d/u.test(text[i + 1] ?? '')) return false;
  if (char === '।' || char === '॥' || char === '?' || char === '!') return true;
  if (char === '|') return isDevanagari(text.slice(line.start, i).trimEnd().at(-1));
  if (char !== '.') return false;
  const next = text[i + 1];
  const glued = isDevanagari(text[i - 1]) && (isDevanagari(next) || /\d/u.test(next ?? ''));
  const isGlued = glued || (isGluedOn(text, i) && i + 3 < line.end);
  if (next !== undefined && i + 1 < line.end && !isGlued && !/[\s"'”’)\]]/u.test(next)) return false;
  const word = wordBefore(text, i, line.start);
  // "… (1288). The": behind a closing mark it is the sentence that ends.
  if (word === '' && /[)\]"”'’%]/u.test(text[i - 1] ?? '')) return rules.endsSentence('');
  if (word === '') return false;
  if (rules.abbreviations.has(fold(word)))
    return rules.closesToo(
      text.slice(Math.max(line.start, i - 8), i),
      text.slice(i + 1, Math.min(line.end, i + 20)).match(/^\s+(\p{L}+)/u)?.[1] ?? '',
    );
  if (glued && isDevanagari(next) && isNoAbbreviation(word)) return true;
  // 'करेंगें.” 7 जून': a quotation that closes behind a full stop is over, however its last word is spelt.
  if (isDevanagari(text[i - 1]) && next !== undefined && CLOSING.includes(next) && i + 1 < line.end)
    return true;
  return rules.endsSentence(fold(word));
}

function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && /[\s\ufeff]/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : null;
}

/** A handle, without which nothing is shown of a post. */
const HANDLE = '(@';

/** The stretches of a line around the posts that are set into it. */
function besideEmbeds(text: string, line: Range, { embeds }: SentenceRules): readonly Range[] {
  const told = text.slice(line.start, line.end);
  if (embeds === undefined || !told.includes(HANDLE)) return [line];
  const found = Array.from(told.matchAll(embeds), ({ 0: { length }, index }) => ({
    start: line.start + index,
    end: line.start + index + length,
  }));
  return stretchesAround(line, found);
}

/** Cuts one line into sentences, those on either side of a post that is set into it apart. */
export function splitSentences(text: string, line: Range, rules: SentenceRules): Range[] {
  return besideEmbeds(text, line, rules).flatMap((part) => splitPart(text, part, rules));
}

/**
 * Cuts one line into sentences. A danda ends one with or without a following space; a full stop only
 * where the language says so; nothing ends inside a quotation that closes on the same line, save at its
 * own last mark. Ranges are UTF-16 code units into `text`, trimmed.
 */
function splitPart(text: string, line: Range, rules: SentenceRules): Range[] {
  const sentences: Range[] = [];
  let start = line.start;
  let quoteEnd = -1;
  const cut = (end: number) => {
    const range = trimmed(text, { start, end });
    if (range) sentences.push(range);
    start = end;
  };
  for (let i = line.start; i < line.end; i++) {
    if (isPlain(text.charCodeAt(i))) continue;
    const char = text[i] as string;
    if (i > quoteEnd && (OPENING.includes(char) || char === STRAIGHT))
      quoteEnd = closingOf(text, i, line.end);
    if (i >= start && MAY_END.has(char) && endsAt(text, i, line, rules)) {
      let end = i + 1;
      while (end < line.end && /["'”’)\]।?!.]/u.test(text[end] as string)) end++;
      const inQuote =
        quoteEnd >= end || (quoteEnd >= i && rules.continuesQuote(wordAfter(text, end, line.end)));
      if (!inQuote) cut(end);
    }
  }
  cut(line.end);
  return sentences;
}

/** Whether the sentence closes with a mark that ends sentences. */
export function isClosed(text: string, range: Range): boolean {
  return /[।॥?!.|]["'”’)\]]*$/u.test(text.slice(Math.max(range.start, range.end - 6), range.end));
}
