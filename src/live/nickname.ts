import { REFUSED_STEMS, REFUSED_WORDS } from './nickname-words.ts';

/** The longest nickname, in characters as a reader counts them. */
const LONGEST = 20;
/** Letters, their marks, digits, and what stands between words. */
const ALLOWED = /^[\p{L}\p{M}\p{N} .'’_-]+$/u;
/** A run of digits like a telephone number's, and what looks like an address. */
const PRIVATE = /\p{N}{5}|www|http|\.(?:com|in|org|net)\b/iu;
/** A letter under a heap of marks. */
const HEAPED = /\p{M}{4}/u;
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
};

function length(text: string): number {
  return [...text.normalize('NFC')].filter((char) => !/\p{M}/u.test(char)).length;
}

/** The letters as the list of refused words writes them: small, no marks between, no repeats. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[013457$@]/gu, (char) => LATIN_LOOKALIKES[char] ?? char)
    .replace(/[^\p{L}\p{M} ]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

const STEMS = REFUSED_STEMS.map(plainLetters);
const WORDS = new Set(REFUSED_WORDS.map(plainLetters));

function isAbusive(text: string): boolean {
  const plain = plainLetters(text);
  const joined = plain.replace(/ /gu, '');
  return (
    STEMS.some((stem) => joined.includes(stem)) ||
    plain.split(' ').some((word) => WORDS.has(word)) ||
    WORDS.has(joined)
  );
}

/**
 * A nickname as it is shown, or null when it is refused: empty, too long, an address or a number to call,
 * signs that are no letters, or abuse in Hindi or English, in either script.
 */
export function cleanNickname(text: string): string | null {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean === '' || length(clean) > LONGEST || !/[\p{L}\p{N}]/u.test(clean)) return null;
  if (!ALLOWED.test(clean) || PRIVATE.test(clean) || HEAPED.test(clean) || isAbusive(clean)) return null;
  return clean;
}

/** The nickname, with a number behind it where another player has it. */
export function numbered(nickname: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(nickname.toLowerCase())) return nickname;
  let n = 2;
  while (names.has(`${nickname.toLowerCase()} ${n}`)) n++;
  return `${nickname} ${n}`;
}
