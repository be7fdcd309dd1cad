import type { Reading } from '../../../../model.ts';
import type { Kicker } from '../../../language.ts';
import { type LinePlace, placesInLine } from '../../draft/setting/mentions.ts';
import { readDateline } from '../../lines/dateline.ts';
import { isCapital } from './capitals.ts';

/** Agencies and business desks sign there whatever they tell. */
const ANYWHERE = /^(?:नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई)$/u;

/** The town of a story's dateline, where it says where the news is; undefined where it names none. */
export function townSigned(text: string): LinePlace | undefined {
  const from = text.indexOf('\n') + 1;
  const [place, ...others] = (
    readDateline(text.slice(from).trimStart().slice(0, 200))?.place?.split('/') ?? []
  ).map((part) => part.trim());
  // "आगरा/मथुरा": a story signed in two places is of neither alone.
  if (others.some((other) => placesInLine(other).length > 0)) return undefined;
  if (place === undefined || ANYWHERE.test(place)) return undefined;
  const [town] = placesInLine(place);
  return town && { ...town, name: place };
}

/** Of the whole state, country or world, or of several. */
const OF_WIDER = / (?:देश|देशों|राज्य|राज्यों|प्रदेश|प्रदेशों|सूबे|दुनिया|विश्व|केंद्र सरकार|राष्ट्रीय|अंतरराष्ट्रीय|अंतर्राष्ट्रीय) /u;

/** "नौ लाख किसानों ने": so many are of no one town. */
const OF_LAKHS = /(?:^| )(?:लाख|करोड़|करोड़)(?: से (?:अधिक|ज्यादा))? (?!रुप|की |के |का |हेक्टेयर|टन)\S{2,}/u;

/** "टोंक रोड": a road is called by where it leads. */
const ROAD = /^(?:रोड|मार्ग|गेट|चौक|हाईवे|एक्सप्रेसवे|राजमार्ग)$/u;

/** What lies within a town. */
const LOCAL =
  / (?:शहर|मोहल्ल[ेा]|कॉलोनी|कॉलोनियों|वार्ड|गली|सड़क|चौराह[ेा]|बाजार|इलाक[ेा]|थान[ेा]|नगर निगम|नगरपालिका|बस्ती|झील|तालाब|मेट्रो|जलापूर्ति|स्कूल|कॉलेज|अस्पताल)(?=[ ,।])/u;

/** Whether the town of the dateline says where a claim is: nothing in it or around it names another place, or a wider one. */
function mayBeSigned(
  text: string,
  around: string,
  { state, country }: LinePlace,
  places: () => readonly LinePlace[],
): boolean {
  if (OF_WIDER.test(` ${text} `) || OF_LAKHS.test(text)) return false;
  const isSet = places().some(({ after }) => !ROAD.test(after) && after !== 'से');
  return !isSet && placesInLine(around).every((place) => place.country === country && place.state === state);
}

const wholeOf = ({ state, country }: LinePlace) => state ?? country;

/** Whether a claim of such places names one that lies in none of the states and countries of the headline. */
export function isElsewhere(places: () => readonly LinePlace[], heads: readonly LinePlace[]): boolean {
  if (heads.length === 0) return false;
  const isIn = (place: LinePlace) =>
    heads.some(
      (head) =>
        wholeOf(head) === wholeOf(place) || (head.state === undefined && head.country === place.country),
    );
  return places().some((place) => !isIn(place));
}

/**
 * What a kicker may say of the town of the dateline before a claim: `around` are its sentence and the one before, `places`
 * those that the claim names.
 */
export function signedBy(
  town: LinePlace | undefined,
  reading: Reading,
  around: string,
  headline: string,
  places: () => readonly LinePlace[],
): Pick<Kicker, 'signed' | 'isLocal'> {
  if (town === undefined || !mayBeSigned(reading.claim.text, around, town, places)) return {};
  // From a capital comes news of its state and of the country as well; from another town its own.
  const isLocal = !isCapital(town.name) || LOCAL.test(` ${headline} ${reading.claim.text} `);
  return { signed: town.name, ...(isLocal ? { isLocal } : {}) };
}
