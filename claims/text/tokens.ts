import { fold } from './fold.ts';
import { patternFor } from './scripts.ts';

/** A word, number or mark of the article. Offsets are UTF-16 code units into `article.text`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The folded form, for look-ups. */
  readonly key: string;
  readonly shape: 'word' | 'number' | 'mark' | 'parenthesis';
}

// Numbers keep their grouping, decimals and clock colons; words keep inner hyphens, dots and apostrophes;
// "Rs4,900", "N130bn", "R1.2 billion" are a sign and its number.
// "सामान्यत: ", "पुन: ": the visarga typed as a colon.
// "4जी", "3डी": a name, no number with an honorific.
const TOKEN =
  /(?:सामान्यत|संभवत|मुख्यत|विशेषत|अंशत|वस्तुत|क्रमश|प्राय|पुन|अंतत|अतंत|अत|स्वत|मूलत|पूर्णत|अक्षरश):(?=\s)|\([^()\n]{0,120}\)|[2-6\u0968-\u096c](?:जी|डी)(?![\p{L}\p{M}\p{Nd}\u200c\u200d])|\p{Nd}+(?:[.,:]\p{Nd}+)*|(?:Rs|Tk|Rp|RM|[KUT]?[Ss]hs?|[NR](?=\p{Nd}{1,3}(?:(?:,\p{Nd}{3}){1,3}(?!\p{Nd})|(?:\.\p{Nd}{1,3})?(?:bn|tn|m(?!\p{L})| (?:million|billion|trillion)))))(?=\p{Nd})|[\p{L}\p{M}\u200c\u200d][\p{L}\p{M}\p{Nd}\u200c\u200d]*(?:[-–.'’][\p{L}\p{M}\p{Nd}\u200c\u200d]+)*|[^\s\u200b]/gu;

const DIGIT_NAME = /^\p{Nd}(?:जी|डी)$/u;

const DEVANAGARI = { first: 0x0900, danda: 0x0964, digits: 0x0966, afterDigits: 0x0970, last: 0x097f };

/** The shape of a token by its first character, where that is Devanagari: most are, and tables of all letters are slow. */
function devanagariShape(code: number): Token['shape'] | null {
  const { first, danda, digits, afterDigits, last } = DEVANAGARI;
  if (code < first || code > last) return null;
  if (code < danda || code > afterDigits) return 'word';
  return code >= digits && code < afterDigits ? 'number' : 'mark';
}

function shapeOf(text: string): Token['shape'] {
  if (DIGIT_NAME.test(text)) return 'word';
  const shape = devanagariShape(text.charCodeAt(0));
  if (shape !== null) return shape;
  if (text.length > 1 && text[0] === '(') return 'parenthesis';
  if (/^\p{Nd}/u.test(text)) return 'number';
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark';
}

/** "बताया-लोग", "के अनुसार-बारिश": behind these words a hyphen opens what is said, and joins nothing; "कहा-सुनी" is a word. */
const OPENS_SPEECH = /^(?:अनुसार|मुताबिक|कहा|बताया|बोला|बोले|बोली|बोलीं|लिखा)[-–](?!सुनी)/u;

/** "बताया कि14 मार्च": a number glued to a word that belongs to no name. */
const BEFORE_NUMBER = /^(?:कि|को|ने|में|से|पर|तक|और|तथा|एवं)(?=\p{Nd})/u;

/** "मौत हो गईऔर चार घायल": a verb at its end with the conjunction behind it glued on. */
const BEFORE_CONJUNCTION =
  /^(?:गई|गए|गया|है|हैं|था|थी|थे|दिया|दी|दिए|लिया|हुई|हुए|हुआ)(?=(?:और|तथा|एवं|जबकि|लेकिन)$)/u;

/** The pieces of a match: one, but for a word of saying with what is said glued to it, and for a particle with a number. */
function piecesOf(raw: string): readonly string[] {
  const says = OPENS_SPEECH.exec(raw)?.[0];
  if (says) return [says.slice(0, -1), says.slice(-1), raw.slice(says.length)];
  const particle = (BEFORE_NUMBER.exec(raw) ?? BEFORE_CONJUNCTION.exec(raw))?.[0];
  return particle ? [particle, raw.slice(particle.length)] : [raw];
}

/** "सामान्यत:" as "सामान्यतः". */
function withVisarga(raw: string): string {
  return raw.length > 2 && raw.endsWith(':') ? `${raw.slice(0, -1)}ः` : raw;
}

/** Splits `text.slice(start, end)` into tokens; a parenthesis of up to 120 characters is one token. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const own = text.slice(start, end);
  const tokens: Token[] = [];
  let at = start;
  for (const match of own.match(patternFor(own, TOKEN)) ?? [])
    for (const raw of piecesOf(match)) {
      // Between tokens stands white space alone, seen or unseen, with which none begins.
      const from = text.indexOf(raw, at);
      at = from + raw.length;
      tokens.push({ start: from, end: at, text: raw, key: fold(withVisarga(raw)), shape: shapeOf(raw) });
    }
  return tokens;
}
