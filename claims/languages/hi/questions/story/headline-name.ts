import { byRef, matchName } from '../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { fold } from '../../../../text/fold.ts';
import { lightStem } from '../../../../text/stem.ts';
import { type LinePlace, placesInLine } from '../../draft/setting/mentions.ts';
import { readDateline } from '../../lines/dateline.ts';
import { isWordOfLanguage } from './unlisted.ts';
import { wordsOf } from './words.ts';

/** A clause of fewer words says nothing, one of more is no name. */
const FEWEST = 4;
const MOST = 9;

/** "पटना / ", "देश / ", "1.": what sites put before a headline. */
const RUBRIC = /^(?:\p{Nd}+ ?\. ?|[^\s/:,]{2,15} \/ )/u;
/** Where a clause of a headline ends; what stands behind a colon may stand alone. */
const CLAUSE = /[,;|–—]| - |\.\.+|…/u;
const COLON = / ?[:ः] /u;

/** A headline with these names nothing: it quotes, asks, counts, calls out, or speaks of today and of what it shows. */
const NO_NAME =
  /["“”‘’'?!/()[\]#A-Za-z]|(?:^|\s)(?:आज|कल|अब|यह|ये|यहां|यहाँ|इस|इन|इन्हें|इसे|उस|उन|वह|वे|जो|जिस|जिन|हम|हमें|आप|आपके|अपना|अपनी|अपने|मैं|मेरा|क्या|क्यों|कैसे|कब|कहां|कौन|किस|कितन[ाेी]|जान(?:ें|िए|िये)|पढ़(?:ें|िए|िये)|देख(?:ें|िए|िये)|लाइव|अपडेट\S*|फोटो|वीडियो|तस्वीरें|न्यूज|खबर\S*|बोल[ाेी]|कहा|बताया|सकता|सकते|सकती|होगा|होगी|होंगे|करेगा|करेगी|करेंगे|मिलेगा|मिलेगी|मिलेंगे|रहेगा|रहेगी|रहेंगे|जाएगा|जाएगी|जाएंगे|नहीं|अपील|मांग)(?=\s|$)|[ाे]ग[ाेी](?=\s|$)/u;
/** A headline of several figures is a table. */
function countsTwice(text: string): boolean {
  return text.split(' ').filter((word) => /\p{Nd}/u.test(word)).length > 1;
}

/** A clause that ends so goes on behind the mark. */
const GOES_ON =
  /(?:^|\s)(?:था|थे|थी|थीं|है|हैं|ने|को|से|में|पर|का|की|के|तक|और|व|एवं|तथा|लिए|साथ|बाद|बीच|दौरान|चलते|वाल[ाेी]|हुए|हुई|कर|करके|समेत|सहित|भी|ही|तो)$/u;

/** Classes of names that say which story is meant. */
function isTelling(ref: string): boolean {
  const { class: kind } = byRef(ref) ?? {};
  return kind === 'place' || kind === 'person' || kind === 'organisation' || kind === 'event';
}

/** "पूसा में पुल ढहा", "टूंडला के कॉलेज में आग": a headline that begins with a word of no list and its marker. */
function isUnlistedPlace([first = '', marker = '']: readonly string[]): boolean {
  return /^(?:में|के|की|का)$/u.test(marker) && first.length > 2 && !isWordOfLanguage(fold(first));
}

/** What a story is called by its headline. */
export interface HeadlineName {
  readonly text: string;
  /** The places that it names. */
  readonly places: readonly LinePlace[];
  /** The stems of its words but those of its names. */
  readonly stems: ReadonlySet<string>;
}

/** Whether a name in a headline has its marker, or begins it: another may be half of a train's or a team's. */
function mayBeWhole(keys: readonly string[], at: number, length: number): boolean {
  return at === 0 || /^(?:में|से|के|की|का|ने|को|पर|समेत|सहित|और)$/u.test(keys[at + length] ?? '');
}

function nameIn(clause: string): HeadlineName | null {
  const text = clause.trim().replace(/\s+/gu, ' ');
  const words = text.split(' ');
  if (
    words.length < FEWEST ||
    words.length > MOST ||
    NO_NAME.test(text) ||
    countsTwice(text) ||
    GOES_ON.test(text)
  )
    return null;
  const keys = wordsOf(text);
  const named = new Set<number>(isUnlistedPlace(words) ? [0] : []);
  keys.forEach((_, at) => {
    const match = matchName(keys, at, 'hi');
    if (!match?.refs.some(isTelling) || !mayBeWhole(keys, at, match.length)) return;
    for (let i = 0; i < match.length; i++) named.add(at + i);
  });
  if (named.size === 0 || named.size > keys.length - 2) return null;
  const others = keys.filter((key, at) => !named.has(at) && key.length > 3);
  return { text, places: placesInLine(text), stems: new Set(others.map(lightStem)) };
}

/**
 * The clause of a headline that names the story's news, "पटना में पुल ढहा"; null where the article has no headline, or one
 * that names nothing.
 */
export function headlineName(headline: string): HeadlineName | null {
  const line = headline.trim().replace(RUBRIC, '');
  if (/[।.]$/u.test(line)) return null;
  const [head = '', behind] = line.split(COLON);
  const [clause = ''] = (behind ?? head).split(CLAUSE);
  return nameIn(clause);
}

const wholeOf = ({ state, country }: LinePlace) => state ?? `country:${country}`;

/** From where on a story names a place that lies in none of those of its headline; its end where it names none. */
function clearUntil(text: string, places: readonly LinePlace[]): number {
  const wholes = new Set(places.flatMap((place) => [wholeOf(place), `country:${place.country}`]));
  const from = text.indexOf('\n') + 1;
  const dateline = readDateline(text.slice(from, from + 200))?.length ?? 0;
  for (const { 0: sentence, index } of text.slice(from + dateline).matchAll(/[^।?!\n]+/gu))
    if (!placesInLine(sentence).every((place) => wholes.has(wholeOf(place)))) return from + dateline + index;
  return text.length;
}

/** Sentences from the top that tell the news of the headline. */
const TOP = 3;
/** Further down a claim must share so many words with the headline. */
const SHARED = 2;

/** Tells whether a claim is of the news of its headline: near the top or in its words, with no other place told before it. */
export function ofHeadline({ places, stems }: HeadlineName, text: string): (reading: Reading) => boolean {
  const clear = once(() => clearUntil(text, places));
  return ({ claim, form }) => {
    const shared = new Set(
      wordsOf(claim.text)
        .map(lightStem)
        .filter((stem) => stems.has(stem)),
    );
    const isNear = form.sentence < TOP && (places.length > 0 || form.sentence === 0);
    if (!isNear && shared.size < SHARED) return false;
    return claim.spans.every(({ end }) => end <= clear());
  };
}
