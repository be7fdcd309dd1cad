const NUKTA = 0x093c;
const CHANDRABINDU = 0x0901;
const ANUSVARA = 0x0902;
const VIRAMA = 0x094d;

/** The nasal consonant that is written as anusvara before each group of stops. */
function isHomorganic(nasal: number, stop: number): boolean {
  switch (nasal) {
    case 0x0919: // ङ before क ख ग घ
      return stop >= 0x0915 && stop <= 0x0918;
    case 0x091e: // ञ before च छ ज झ
      return stop >= 0x091a && stop <= 0x091d;
    case 0x0923: // ण before ट ठ ड ढ
      return stop >= 0x091f && stop <= 0x0922;
    case 0x0928: // न before त थ द ध
      return stop >= 0x0924 && stop <= 0x0927;
    case 0x092e: // म before प फ ब भ
      return stop >= 0x092a && stop <= 0x092d;
    default:
      return false;
  }
}

/** Vowels typed as two signs, as old fonts had them ("अा", "आै"), and what they stand for. */
const TYPED: ReadonlyMap<string, string> = new Map([
  ['\u0905\u093e', '\u0906'],
  ['\u0905\u094b', '\u0913'],
  ['\u0905\u0949', '\u0911'],
  ['\u0905\u094c', '\u0914'],
  ['\u0906\u0947', '\u0913'],
  ['\u0906\u0948', '\u0914'],
  ['\u0906\u0945', '\u0911'],
  ['\u093e\u0947', '\u094b'],
  ['\u093e\u0948', '\u094c'],
  ['\u093e\u0945', '\u0949'],
  ['\u090f\u0947', '\u0910'],
]);
const TYPED_PAIRS = /[\u0905\u0906\u090f\u093e][\u093e\u0945\u0947\u0948\u0949\u094b\u094c]/gu;
const TYPED_PAIR = /[\u0905\u0906\u090f\u093e][\u093e\u0945\u0947\u0948\u0949\u094b\u094c]|\u094d\u0907/u;

/** "गर्इ" for "गई". */
const HOOKED_VOWEL = /\u0930\u094d\u0907/gu;

/** Twice, as "अाे" is typed in three. */
function mendTyped(word: string): string {
  const once = (text: string) => text.replace(TYPED_PAIRS, (pair) => TYPED.get(pair) ?? pair);
  return once(once(word)).replace(HOOKED_VOWEL, '\u0908');
}

function isSign(code: number): boolean {
  return code === ANUSVARA || (code >= 0x093e && code <= 0x094c);
}

/** Letters that folding always changes. */
const ALWAYS = /[\u0901\u0911\u0929\u0931\u0934\u093c\u0945\u0949\u0958-\u095f\u0966-\u096f]/u;
/** Letters that it changes before a letter of their set. */
const BEFORE: readonly (readonly [letters: string, next: string])[] = [
  ['\u0905\u0906\u090f\u093e', '\u093e\u0945\u0947\u0948\u0949\u094b\u094c'],
  ['ङञणनम', '\u094d'],
  ['य', 'ेी'],
];
/** Signs that it changes where they are typed twice. */
const DOUBLED = /[\u0902\u093e-\u094c]/u;

const START = 0x0900;
const ALWAYS_BIT = 0x80;
const DOUBLED_BIT = 0x40;

function tableOf(bitsOf: (letter: string) => number): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, i) => bitsOf(String.fromCharCode(START + i)));
}

function rowsWhere(fits: (row: (typeof BEFORE)[number]) => boolean): number {
  return BEFORE.reduce((bits, row, i) => (fits(row) ? bits | (1 << i) : bits), 0);
}

/** For each Devanagari letter the rows of `BEFORE` that it is in, and whether it changes always or doubled. */
const FIRST = tableOf(
  (letter) =>
    (ALWAYS.test(letter) ? ALWAYS_BIT : 0) |
    (DOUBLED.test(letter) ? DOUBLED_BIT : 0) |
    rowsWhere(([letters]) => letters.includes(letter)),
);
/** For each the rows that it completes. */
const SECOND = tableOf((letter) => rowsWhere(([, next]) => next.includes(letter)));

/** Whether folding changes anything in Devanagari; most words are their own key. */
function changes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0907 && text.charCodeAt(i - 1) === VIRAMA) return true;
    if (code < START) continue;
    const bits = FIRST[code - START];
    if (bits === 0) continue;
    if (bits === undefined) {
      if (code === 0x200c || code === 0x200d) return true;
      continue;
    }
    if ((bits & ALWAYS_BIT) !== 0) return true;
    const next = text.charCodeAt(i + 1);
    if ((bits & DOUBLED_BIT) !== 0 && next === code) return true;
    if (next >= START && (bits & (SECOND[next - START] ?? 0)) !== 0) return true;
  }
  return false;
}

/** What composing may change: other scripts, dots below, letters with one, accents and signs that may stand in another order. */
const COMPOSED = /[^ -~\u0900-\u093b\u093d-\u0950\u0955-\u0957\u0960-\u097f\u200c\u200d]/;

/** What folding makes of a word in which it changes something. */
function changed(word: string): string {
  const normal = COMPOSED.test(word) ? word.normalize('NFC') : word;
  const text = TYPED_PAIR.test(normal) ? mendTyped(normal) : normal;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NUKTA || code === 0x200c || code === 0x200d) continue;
    // "हैैै": a sign that was typed more than once.
    if (isSign(code) && code === text.charCodeAt(i - 1)) continue;
    if (code === CHANDRABINDU) out += '\u0902';
    else if (code >= 0x0966 && code <= 0x096f) out += String.fromCharCode(code - 0x0966 + 48);
    else if (code === 0x0949 || code === 0x0945) out += '\u093e';
    else if (code === 0x0911) out += '\u0906';
    else if (code === 0x0929) out += '\u0928';
    else if (code === 0x0931) out += '\u0930';
    else if (text.charCodeAt(i + 1) === VIRAMA && isHomorganic(code, text.charCodeAt(i + 2))) {
      out += String.fromCharCode(ANUSVARA);
      i++;
    } else out += text[i];
  }
  const last = out.endsWith('ं') ? out.length - 2 : out.length - 1;
  // "ये" itself is a word of its own.
  if (last > 1 && out[last - 1] === 'य' && (out[last] === 'े' || out[last] === 'ी')) {
    return `${out.slice(0, last - 1)}${out[last] === 'े' ? 'ए' : 'ई'}${out.slice(last + 1)}`;
  }
  return out;
}

/** Whether a word is of ASCII alone: it is then as it should be composed, and has no letter of Devanagari. */
function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/**
 * The key under which a word is looked up and compared: NFC, no nukta or joiners, chandrabindu and
 * homorganic nasals as anusvara, final ये/यी as ए/ई, ऑ as आ, ASCII digits, lower case.
 * Keys are for comparing only: offsets always stay on the raw text.
 */
export function fold(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x0900 && first <= 0x097f) return changes(word) ? changed(word) : word;
  if (isAscii(word)) return word.toLowerCase();
  if (!/[\u0900-\u097f]/.test(word)) return word.normalize('NFC').toLowerCase();
  const small = word.toLowerCase();
  return changes(small) ? changed(small) : small;
}

/** Whether a phrase has one space between its words, and nothing but Devanagari and what folding leaves as it is. */
const EASY = /^[\u0900-\u097f!-@[-`{-~]+(?: [\u0900-\u097f!-@[-`{-~]+)*$/;

const WORDS = /\S+/gu;

/** Folds each word of a phrase and joins them by one space. */
export function foldPhrase(phrase: string): string {
  if (EASY.test(phrase)) return changes(phrase) ? phrase.split(' ').map(fold).join(' ') : phrase;
  return (phrase.match(WORDS) ?? []).map(fold).join(' ');
}
