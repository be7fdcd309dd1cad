import { ClaimsError, type Lang } from '../model.ts';
import type { Range } from '../text/range.ts';

/** Function words that tell the languages of one script apart. */
const MARKERS: readonly { readonly lang: string; readonly words: string }[] = [
  {
    lang: 'hi',
    words:
      'है हैं था थे थी ने को में से का के की और नहीं यह वह कि पर हुआ गया रहा किया लिए इस तक भी हो तो गई रही रहे होगा करने वाले उन्होंने',
  },
  {
    lang: 'mr',
    words:
      'आहे आहेत होते होता होती आणि मध्ये त्यांनी यांनी केले केली झाले झाली झाला करण्यात त्या या तर नाही असे असून साठी च्या येथे म्हणाले आला आली हा ही हे पण मात्र त्यामुळे येणार केला दिली दिले',
  },
  {
    lang: 'ne',
    words:
      'छ छन् थियो थिए भएको गरेको गर्ने भने हुने लागि मा ले लाई तथा पनि रहेको गरे भयो नेपाली हो छैन बताए गरेका भएका हुन् थिइन् दिए यो गर्न बीच गरिएको',
  },
  {
    lang: 'en',
    words:
      'the of and to in a is was for that on with as by at from it has said be are were which had after will not but an his her their he they this have been who',
  },
  {
    lang: 'es-fr',
    words:
      'el la los las de del que y en un una por con para se su al lo le les et des est une dans pour du au aux qui sur pas il elle ont été sont más fue',
  },
  {
    lang: 'de-nl',
    words: 'der die das und ist nicht mit den von ein eine im zu auf für wird dem des het een van niet voor',
  },
  {
    lang: 'it-pt',
    words: 'il che di non è per della nel sono gli alla o os as da do dos em um uma não com para foi',
  },
  {
    lang: 'roman-hi',
    words: 'hai hain tha thi ki ka ke ko mein se aur nahi nahin kiya gaya raha yeh woh bhi liye kar rahe',
  },
];
const MARKER_LANGS: ReadonlyMap<string, readonly string[]> = MARKERS.reduce((map, { lang, words }) => {
  for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), lang]);
  return map;
}, new Map<string, string[]>());

/** Languages in Latin letters that are not read. */
const LATIN = ['es-fr', 'de-nl', 'it-pt', 'roman-hi'];

/** Only this much of a text is looked at. */
const SAMPLE = 1500;

function shares(text: string): { devanagari: number; latin: number; other: number } {
  let devanagari = 0;
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x0900 && code <= 0x097f) devanagari++;
    else if (
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code <= 0x24f)
    )
      latin++;
    else if (code > 0x24f && /\p{L}/u.test(text[i] as string)) other++;
  }
  return { devanagari, latin, other };
}

/** Words of Devanagari letters, and of any. */
const DEVANAGARI_WORDS = /[\u0900-\u0963\u0971-\u097f]+/g;
const WORDS = /[\p{L}\p{M}]+/gu;

function votes(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    MARKER_LANGS.get(word)?.forEach((lang) => {
      counts.set(lang, (counts.get(lang) ?? 0) + 1);
    });
  }
  return counts;
}

/**
 * The language of a text, by script and function words. Marathi and Nepali share the script with Hindi
 * and are refused. Throws ClaimsError `unsupported-language`.
 */
export function identifyLanguage(text: string): Lang {
  const sample = text.slice(0, SAMPLE);
  const { devanagari, latin, other } = shares(sample);
  if (devanagari + latin === 0 || other > devanagari + latin) throw unsupported();
  const isDevanagari = devanagari >= latin * 0.4;
  const counts = votes(
    (isDevanagari ? sample.match(DEVANAGARI_WORDS) : sample.toLowerCase().match(WORDS)) ?? [],
  );
  const vote = (lang: string) => counts.get(lang) ?? 0;
  if (isDevanagari) {
    if (vote('mr') > vote('hi') || vote('ne') > vote('hi')) throw unsupported();
    return 'hi';
  }
  if (LATIN.some((lang) => vote(lang) > vote('en'))) throw unsupported();
  return 'en';
}

/** The language of one sentence of a text in `lang`: its script decides; null where it is neither's. */
export function sentenceLanguage(text: string, range: Range, lang: Lang): Lang | null {
  const { devanagari, latin, other } = shares(text.slice(range.start, range.end));
  if (other > devanagari + latin) return null;
  if (lang === 'hi') return latin > devanagari * 3 ? 'en' : 'hi';
  return devanagari > latin ? 'hi' : 'en';
}

function unsupported(): ClaimsError {
  return new ClaimsError('unsupported-language', 'The text is neither Hindi nor English.');
}
