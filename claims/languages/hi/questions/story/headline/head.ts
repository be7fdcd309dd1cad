import { namedByAll } from '../../../../../catalogue/names-in.ts';
import { lookUpNoun } from '../../../lexicon/noun-forms.ts';
import { namesIllness } from '../illness.ts';
import { isMatter } from '../matters.ts';
import { wordsOf } from '../words.ts';
import { COLON, RUBRIC } from './headline-clauses.ts';

const MOST_WORDS = 5;

/** What calls to the reader, asks, or goes on behind the colon. */
const NO_MATTER =
  /["“”‘’'?!।,;/()[\]#]|(?:^|\s)(?:ने|को|से|में|पर|का|की|के|तक|और|भी|ही|बोल[ाेी]|बोलीं|कहा|नहीं|समझिए|जानिए|जानें|देखें|पढ़ें|आज|अब|कल|लाइव|अपडेट|वीडियो|फोटो|खबर\S*|न्यूज|विश्लेषण|इंटरव्यू|ब्लॉग|नजरिया|vs|VS|Live|LIVE|Video|News|Explained|Explainer)$|^(?:समझिए|जानिए|लाइव|क्या|क्यों|कैसे)|\s(?:vs|VS)\s/u;

/** A name in Latin letters: "REET Mains 2026". */
const LATIN =
  /^(?!IND|PAK|AUS|POLL|LIVE|NEWS|WATCH|PHOTO|VIDEO|PICS|VIRAL|BREAKING|EXCLUSIVE|UPDATE)[A-Z]{3,8}(?: [A-Z][A-Za-z]{1,11}){0,2}(?: 20\p{Nd}\p{Nd})?$/u;

/** Sports that stand alone at the head of a line. */
const SPORT = /^(?:हॉकी|क्रिकेट|फुटबॉल|बैडमिंटन|टेनिस|शतरंज|कुश्ती|कबड्डी|मुक्केबाजी|निशानेबाजी)$/u;

const kindOf = (keys: readonly string[]) => namedByAll(keys, 'hi')[0]?.class;

/** Whether all that is named is a place, a person or a party: that says who tells it, or where, and of nothing what it is. */
function namesNoMatter(keys: readonly string[]): boolean {
  const kind = kindOf(keys);
  return kind === 'place' || kind === 'person';
}

/** Whether a word is the name of an event, a mission or a thing. */
function namesThing(key: string): boolean {
  const kind = kindOf([key]);
  return kind === 'event' || kind === 'thing' || /^(?:कॉप|सीओपी|जी)-?\p{Nd}+$/u.test(key);
}

const isTown = (text: string) => namedByAll(text.toLowerCase().split(' '), 'en')[0]?.class === 'place';

/** "गंगा जल संधि", "रणजी ट्रॉफी": what a headline puts before its colon; undefined where that names no matter. */
export function headOf(headline: string): string | undefined {
  const [head = '', behind] = headline.trim().replace(RUBRIC, '').split(COLON);
  const text = head.replace(/\s+/gu, ' ').trim();
  const words = text.split(' ');
  if (behind === undefined || words.length > MOST_WORDS || NO_MATTER.test(text)) return undefined;
  // "VARANASI: …" is signed by its town.
  if (LATIN.test(text)) return isTown(text) ? undefined : text;
  if (/[A-Za-z]/u.test(text)) return undefined;
  const keys = wordsOf(text);
  if (namesNoMatter(keys) || namesIllness(text)) return undefined;
  const last = keys.at(-1) as string;
  if (words.length === 1) return isMatter(text) || SPORT.test(text) || namesThing(last) ? text : undefined;
  return lookUpNoun(last).length > 0 || namesThing(last) ? text : undefined;
}
