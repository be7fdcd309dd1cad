import { isGenitiveMarker, type Word } from '../../tag/word.ts';

/** Adjectives in -ा that stay as they are. */
const FIXED: ReadonlySet<string> = new Set(
  'ताजा ताजा जिंदा मौजूदा सालाना रोजाना उम्दा आला जुदा पैदा सफाया मासिया इकट्ठा बढिया घटिया दुखिया खुफिया'.split(' '),
);

const bent = (text: string) => text.replace(/या$/u, 'ए').replace(/आ$/u, 'ए').replace(/ा$/u, 'े');

const straight = (text: string) => (/^हुए$/u.test(text) ? 'हुआ' : text.replace(/ए$/u, 'या').replace(/े$/u, 'ा'));

/** Whether a word before the head agrees with it: an adjective, a participle, and the genitive marker right before. */
function agreesWithHead(words: readonly Word[], at: number): boolean {
  const { pos, key } = words[at] as Word;
  if (at < words.findLastIndex(isGenitiveMarker)) return false;
  return isGenitiveMarker(words[at]) || (/^(?:adjective|verb|auxiliary)$/u.test(pos) && !FIXED.has(key));
}

/** Whether the phrase, as it stands without a marker, is of several: "पटना के पुल", "बने पुल". */
export function isManyByForm(words: readonly Word[]): boolean {
  return words.some(
    (word, at) => at < words.length - 1 && agreesWithHead(words, at) && /[ेए]$/u.test(word.key),
  );
}

/** The phrase of one masculine head in the other case: "नदी पर बना नया पुल" → "नदी पर बने नए पुल". */
export function turned(words: readonly Word[], wanted: 'direct' | 'oblique'): string {
  return turnedWords(words, wanted).join(' ');
}

/** The same, word by word. */
export function turnedWords(words: readonly Word[], wanted: 'direct' | 'oblique'): string[] {
  const change = wanted === 'oblique' ? bent : straight;
  const head = words.at(-1) as Word;
  const readings = head.noun ?? [];
  const fits = readings.some((one) => one.case === wanted && one.number === 'sg');
  return words.map((word, at) => {
    if (word === head) return fits || word.name ? word.text : change(word.text);
    return agreesWithHead(words, at) ? change(word.text) : word.text;
  });
}
