import { byRef, matchName } from '../../../../../catalogue/lookup.ts';
import { isTopicRef } from '../../../../../catalogue/topics.ts';
import type { Claim, Reading } from '../../../../../model.ts';
import { once } from '../../../../../once.ts';
import { fold } from '../../../../../text/fold.ts';
import { lightStem } from '../../../../../text/stem.ts';
import { ANY_MONTH } from '../../../calendar.ts';
import { type LinePlace, placesInClaim, placesInLine } from '../../../draft/setting/mentions.ts';
import { readDateline } from '../../../lines/dateline.ts';
import { townSigned } from '../places/town.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { claimWords, wordsOf } from '../words.ts';
import { COLON, clausesOf, DONE_AT_END, isGapped, RUBRIC } from './headline-clauses.ts';

/** A clause of fewer words says nothing, one of more is no name. */
const FEWEST = 4;
const MOST = 12;

/** A headline with these names nothing: it quotes, asks, counts, calls out, or speaks of today and of what it shows. */
const NO_NAME =
  /["“”‘’'?!/()[\]#A-Za-z]|(?:^|\s)(?:आज|कल|अब|यह|ये|यहां|यहाँ|इस|इन|इन्हें|इसे|उस|उन|वह|वे|जो|जिस|जिन|हम|हमें|आप|आपके|अपना|अपनी|अपने|मैं|मेरा|क्या|क्यों|कैसे|कब|कहां|कौन|किस|कितन[ाेी]|जान(?:ें|िए|िये)|पढ़(?:ें|िए|िये)|देख(?:ें|िए|िये)|लाइव|अपडेट\S*|फोटो|वीडियो|तस्वीरें|न्यूज|खबर\S*|बोल[ाेी]|कहा|बताया|सकता|सकते|सकती|होगा|होगी|होंगे|करेगा|करेगी|करेंगे|मिलेगा|मिलेगी|मिलेंगे|रहेगा|रहेगी|रहेंगे|जाएगा|जाएगी|जाएंगे|नहीं|अपील|मांग|थ[ाेी]|रह[ाेी])(?=\s|$)|[ाे]ग[ाेी](?=\s|$)/u;
/** "रचा इतिहास", "बड़ा झटका": it praises or laments, and says of nothing what it is. */
const COLOURING =
  /(?:^|\s)(?:इतिहास|कदम|भ्रम|झटका|झटके|राहत|तोहफा|सौगात|बवाल|हड़कंप|सनसनी|कोहराम|ऐलान|धमाल|जलवा|दम|कमाल|खुशखबरी|मुश्किलें)(?=\s|$)/u;

/** A headline of several figures is a table. */
function countsTwice(text: string): boolean {
  return text.split(' ').filter((word) => /\p{Nd}/u.test(word)).length > 1;
}

/** A clause that ends so goes on behind the mark. */
const GOES_ON =
  /(?:^|\s)(?<!शीर्ष |स्थान |उफान |शिखर |निशाने |पटरी |धरने |ऊंचाई )(?:था|थे|थी|थीं|है|हैं|ने|को|से|में|पर|का|की|के|तक|और|व|एवं|तथा|लिए|साथ|बाद|बीच|दौरान|चलते|वाल[ाेी]|हुए|हुई|कर|करके|समेत|सहित|भी|ही|तो)$/u;

/** Classes of names that say which story is meant. */
function isTelling(ref: string): boolean {
  const { class: kind } = byRef(ref) ?? {};
  return (
    kind === 'place' || kind === 'person' || kind === 'organisation' || kind === 'event' || isTopicRef(ref)
  );
}

/** Houses that are called by their noun alone. */
const HOUSES: ReadonlySet<string> = new Set(['संसद', 'लोकसभा', 'राज्यसभा'].map(fold));

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
  const next = keys[at + length] ?? '';
  return (
    at === 0 ||
    /^(?:में|से|के|की|का|ने|को|पर|समेत|सहित|और|तट|सीमा|सरकार|पुलिस)$|^(?:पहुंच|पहुँच|लौट|रवाना|जाएंग|गए|गई|गया)/u.test(
      next,
    )
  );
}

/** "चक्रवात 'शक्ति'": a name in quotation marks, where no more than the name stands in them. */
const QUOTED_NAME = /(?:^|(?<= ))['‘"“]([^'’"”‘“ ]{2,14}(?: [^'’"”‘“ ]{2,14})?)['’"”](?= |$)/gu;
/** "आज", "आज से": the day of the news stands beside a kicker. */
const TODAY = /(?:^|(?<= ))आज(?: से)? /gu;
/** "… पांच मार्च को" at the end of a clause: when it will be. */
const WHEN_AT_END = new RegExp(`(?: की)? \\S{1,12} (?:${ANY_MONTH}) (?:को|से|तक)$`, 'u');
/** "… की टक्कर में 11 की मौत": how many it struck is asked for; what it was names it. */
const TOLL_AT_END =
  /(?<=\S) (?:में|से) (?:\p{Nd}+|एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह) (?:लोगों |व्यक्तियों |यात्रियों |मजदूरों |बच्चों |नक्सली |आतंकी |लोग )?(?:की (?:मौत|जान गई)|मरे|घायल|झुलसे|ढेर)$/u;

/** "पहाड़ी दरकने": what is left where the toll behind it was taken off; no "बने" and "चुने". */
const HAPPENING_AT_END = /(?<=\S \S{2,15})(?<! (?:ब|चु|मा|सु|त|छा|बु))ने$/u;

/** A clause as a kicker says it: without marks, the day of the news, the toll. */
function plainClause(clause: string): string {
  return clause
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(QUOTED_NAME, '$1')
    .replace(TODAY, '')
    .replace(WHEN_AT_END, '')
    .replace(TOLL_AT_END, '')
    .replace(HAPPENING_AT_END, 'ने की घटना');
}

function isNoName(text: string): boolean {
  const { length } = text.split(' ');
  return (
    length < FEWEST ||
    length > MOST ||
    NO_NAME.test(text) ||
    COLOURING.test(text) ||
    countsTwice(text) ||
    (GOES_ON.test(text) && !DONE_AT_END.test(text))
  );
}

const stemsBut = (keys: readonly string[], named: ReadonlySet<number>): ReadonlySet<string> =>
  new Set(keys.filter((key, at) => !named.has(at) && key.length > 3).map(lightStem));

function nameIn(clause: string): HeadlineName | null {
  const text = plainClause(clause);
  if (isNoName(text)) return null;
  const words = text.split(' ');
  const keys = wordsOf(text);
  const named = new Set<number>(isUnlistedPlace(words) || HOUSES.has(keys[0] ?? '') ? [0] : []);
  keys.forEach((_, at) => {
    const match = matchName(keys, at, 'hi');
    if (!match?.refs.some(isTelling) || !mayBeWhole(keys, at, match.length)) return;
    for (let i = 0; i < match.length; i++) named.add(at + i);
  });
  if (named.size === 0 || named.size > keys.length - 2) return null;
  return { text, places: placesInLine(text), stems: stemsBut(keys, named) };
}

/**
 * "निगम की बैठक में हंगामा, इंदौर": a clause of a headline that names nothing itself, with the city of the dateline; null
 * where either says too little.
 */
export function signedName(headline: string, text: string): HeadlineName | null {
  const line = headline.trim().replace(RUBRIC, '');
  if (/[।.]$/u.test(line)) return null;
  const town = townSigned(text);
  if (town === undefined) return null;
  if (placesInLine(line).length > 0) return null;
  const name = line
    .split(COLON)
    .map((words) => plainClause(clausesOf(words)[0] ?? ''))
    .find((clause) => !isNoName(clause));
  if (name === undefined) return null;
  return { text: `${name}, ${town.name}`, places: [town], stems: stemsBut(wordsOf(name), new Set()) };
}

/**
 * The clause of a headline that names the story's news, "पटना में पुल ढहा"; null where the article has no headline, or one
 * that names nothing.
 */
export function headlineName(headline: string): HeadlineName | null {
  const line = headline.trim().replace(RUBRIC, '');
  if (/[।.]$/u.test(line)) return null;
  const [head = '', behind] = line.split(COLON);
  if (behind === undefined) return firstName(head);
  return firstName(behind) ?? (/ ने /u.test(head) ? null : firstName(head)) ?? placed(head, behind);
}

/** The first clause of words that names something. */
function firstName(words: string): HeadlineName | null {
  const [clause = '', next = ''] = clausesOf(words);
  return isGapped(clause.trim(), next.trim()) ? null : nameIn(clause);
}

/** "राजस्थान: बस और ट्रक की टक्कर में 11 की मौत": what happened, in the place that the colon stands behind. */
function placed(head: string, behind: string): HeadlineName | null {
  const [clause = ''] = clausesOf(behind);
  const isPlace = head.trim().split(' ').length <= 2 && placesInLine(head).length > 0;
  return isPlace && TOLL_AT_END.test(clause.trim()) ? nameIn(`${head.trim()} में ${clause}`) : null;
}

const wholeOf = ({ state, country }: LinePlace) => state ?? `country:${country}`;

/** Towns that are called by a plain noun, "मिलान", "जेवर", are places before a marker of place alone. */
function isSurelyPlace({ name, after }: LinePlace): boolean {
  return /^(?:में|जिल[ाे]|शहर)$/u.test(after) || !isWordOfLanguage(fold(name));
}

/** From where on a story names a place that lies in none of those of its headline; its end where it names none. */
function clearUntil(text: string, places: readonly LinePlace[]): number {
  const wholes = new Set(places.flatMap((place) => [wholeOf(place), `country:${place.country}`]));
  const from = text.indexOf('\n') + 1;
  const dateline = readDateline(text.slice(from, from + 200))?.length ?? 0;
  for (const { 0: sentence, index } of text.slice(from + dateline).matchAll(/[^।?!\n]+/gu)) {
    const named = placesInLine(sentence).filter(isSurelyPlace);
    if (!named.every((place) => wholes.has(wholeOf(place)))) return from + dateline + index;
  }
  return text.length;
}

/** Sentences from the top that tell the news of the headline. */
const TOP = 3;
/** Further down a claim must share so many words with the headline. */
const SHARED = 2;
/** A story of no more characters is all of one matter. */
const BRIEF = 1200;

/** Of the words of a headline so many are told again in a story of one matter. */
const TOLD_AGAIN = 2;

/** Whether a story is short, and goes on with the words of its headline: then all of it is of one matter. */
function isOneMatter(stems: ReadonlySet<string>, text: string): boolean {
  if (text.length > BRIEF) return false;
  const body = new Set(wordsOf(text.slice(text.indexOf('\n') + 1)).map(lightStem));
  return [...stems].filter((stem) => body.has(stem)).length >= Math.min(TOLD_AGAIN, stems.size);
}

/**
 * Tells whether a claim is of the news of its headline: near the top or in its words, with no other place told before it.
 * A `spreading` illness is told of wherever it is, in a short story, too.
 */
export function ofHeadline(
  { places, stems }: HeadlineName,
  text: string,
  spreading: boolean,
): (reading: Reading) => boolean {
  const isBrief = !spreading && isOneMatter(stems, text);
  const clear = once(() =>
    isBrief || (places.length === 0 && !spreading) ? text.length : clearUntil(text, places),
  );
  const wholes = new Set(places.map(wholeOf));
  const isElsewhere = (claim: Claim) => {
    // "भारत ने 15 टन राशन भेजा": whoever acts may be from elsewhere.
    const own = placesInClaim(claim).filter(({ after }) => after !== 'ने');
    return places.length > 0 && own.length > 0 && !own.some((place) => wholes.has(wholeOf(place)));
  };
  const sharedBy = (claim: Claim) =>
    new Set(
      claimWords(claim)
        .map(lightStem)
        .filter((stem) => stems.has(stem)),
    );
  return ({ claim, form }) => {
    const isOther = isElsewhere(claim);
    if (isOther && !isBrief) return false;
    const tells =
      !spreading &&
      claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension !== 'ordinal');
    const isNear =
      tells || isBrief ? !isOther : form.sentence < TOP && (places.length > 0 || form.sentence === 0);
    if (!isNear && sharedBy(claim).size < SHARED) return false;
    return claim.spans.every(({ end }) => end <= clear());
  };
}
