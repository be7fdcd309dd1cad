import { byRef } from '../../../../../catalogue/lookup.ts';
import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import type { Kicker } from '../../../../language.ts';
import { isCapital } from '../../../capitals.ts';
import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';
import { readDateline } from '../../../lines/dateline.ts';
import { belowHeadline, headlineOf } from '../words.ts';
import { joinsPlaces } from './joined-places.ts';
import { isSetElsewhere, SET, withoutPassing } from './set-elsewhere.ts';
import { isWordOfLanguage } from './unlisted.ts';

/** Agencies and business desks sign there whatever they tell. */
const ANYWHERE = /^(?:नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई)$/u;

/** So many lines under the headline may stand above the dateline: "अमर उजाला ब्यूरो". */
const MOST_ABOVE = 3;
/** A line of more characters, or with a stop, is no byline. */
const LONGEST_BYLINE = 60;

/** A story says in so many of its characters where it is set. */
const LEAD = 320;

/** Whether a story begins without a headline, at once with its sentences. */
function isBare(text: string): boolean {
  return /। /u.test(headlineOf(text));
}

/** The place of the dateline under a headline, or at the top where there is none; over it a byline may stand in a line of its own. */
function placeSigned(text: string): { readonly place: string; readonly lead: string } | undefined {
  // A story without a headline begins with its dateline.
  const lines = (isBare(text) ? text : belowHeadline(text)).split('\n').filter((line) => line.trim() !== '');
  for (const [at, line] of lines.slice(0, MOST_ABOVE).entries()) {
    const dateline = readDateline(line.trimStart().slice(0, 200));
    if (dateline?.place !== undefined) {
      const start = line.length - line.trimStart().length + dateline.length;
      // A dateline may have a line of its own.
      const lead = line.slice(start).trim() || (lines[at + 1] ?? '');
      return { place: dateline.place, lead: lead.slice(0, LEAD) };
    }
    if (line.length > LONGEST_BYLINE || /[।?!:]/u.test(line)) return undefined;
  }
  return undefined;
}

/** The lead of a story, and the place that it is signed in, where there is one. */
export function topOf(text: string): { readonly place?: string; readonly lead: string } {
  const body = isBare(text) ? text : belowHeadline(text);
  return placeSigned(text) ?? { lead: body.trimStart().slice(0, LEAD) };
}

/** "लीमा, 10 नवंबर (एपी) पेरू के दक्षिण में …": agencies write of a land abroad from its capital, which headline and lead do not name. */
const isAgencySeat = ({ country }: LinePlace, place: string, top: string) =>
  country !== undefined && country !== 'IN' && !top.includes(place);

/** The town of a story's dateline, where it says where the news is; undefined where it names none. */
export function townSigned(text: string): LinePlace | undefined {
  const signed = placeSigned(text);
  const [place, ...others] = (signed?.place.split('/') ?? []).map((part) => part.trim());
  // "आगरा/मथुरा": a story signed in two places is of neither alone, though no list may have one of them.
  if (others.length > 0 || place === undefined || ANYWHERE.test(place)) return undefined;
  const [town] = placesInLine(place);
  // A story without a headline does not say that what is far off is of the town of its correspondent.
  if (town === undefined || (isBare(text) && town.country !== 'IN')) return undefined;
  const lead = signed?.lead ?? '';
  if (isSetElsewhere(town, lead) || isAgencySeat(town, place, `${headlineOf(text)} ${lead}`))
    return undefined;
  return { ...town, name: place };
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

/** What the police of a town deal with. */
const CRIME =
  /(?:^|[ ,‘'"])(?:ठगी|ठगे|लूट|लूटा|लूटे|चोरी|हत्या|डकैती|अपहरण|फिरौती|डिजिटल अरेस्ट|साइबर ठग|गिरफ्तार|गिरफ्तारी|दबोचा|दबोचे)(?=[ ,।’'"]|$)/u;
/** Whether a headline tells of a crime, and no other place stands in it or in the lead under it: the police of the town tell of their own. */
export function isCrimeOf(town: LinePlace | undefined, headline: string, text: string): boolean {
  if (town === undefined || !CRIME.test(headline)) return false;
  const state = byRef(town.state ?? '')?.hi;
  const places = placesInLine(text.slice(0, headline.length + LEAD));
  return places.every(({ name }) => name === town.name || name === state);
}

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

/** What stands behind a place that something in it is of. */
const OF = /^(?:के|की|स्थित)$/u;
/** What goes with an event to another town: care, a search, an arrest. */
const MOVED = /(?:^| )(?:रेफर|भर्ती|इलाज|उपचार|ले जा|पहुंच|भेज|गिरफ्तार|हिरासत|दबोच|पकड़|छाप|बरामद|अंतिम संस्कार)/u;

/** Whether a place lies in another town, state or country than one that a line sets its news in. */
function liesApart(one: LinePlace, other: LinePlace): boolean {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  return (
    differ(one.country, other.country) ||
    differ(one.state, other.state) ||
    differ(one.district, other.district)
  );
}

/**
 * Whether a line sets its news in another town, state or country than all that a claim, by its text, is set in. `placesIn`
 * are the places of a line: those of a headline are held against many claims.
 */
export function isSetApart(
  line: string,
  text: string,
  own: () => readonly LinePlace[],
  placesIn: (line: string) => readonly LinePlace[] = placesInLine,
): boolean {
  const heads = placesIn(line).filter(({ after }) => SET.test(after));
  if (heads.length === 0 || joinsPlaces(line, placesIn) || MOVED.test(text)) return false;
  const isWithin = / (?:में|पर)(?= )/u.test(text);
  const places = own().filter(({ after }) => SET.test(after) || (isWithin && OF.test(after)));
  return places.length > 0 && places.every((place) => heads.every((head) => liesApart(place, head)));
}

/** The town of a story, and what it says of the news. */
export interface Signing {
  readonly town: LinePlace | undefined;
  /** Whether its police are what the story tells of. */
  readonly isCrime: boolean;
  readonly headline: string;
}

/** A court sits elsewhere than what it hears of happened. */
const COURT =
  /(?:^| )(?:सुप्रीम कोर्ट|हाईकोर्ट|हाई कोर्ट|उच्चतम न्यायालय|उच्च न्यायालय|अदालत|न्यायालय|कोर्ट|पीठ)(?= |,|:|$)/u;

/** What a firm earns and pays out is of no one place, nor is a life. */
const OF_NO_PLACE =
  /(?:^| )(?:मुनाफ[ाे]|लाभ|घाट[ाे]|तिमाही|शेयर|शेयरों|राजस्व|लाभांश|निधन|नहीं रहे|नहीं रहीं)(?= |,|:|।|$)/u;

/** "राजस्थान", "पटना": what all of a story is of says where a claim of its news is that names no place itself. */
function ofHome(
  { claim, form }: Reading,
  headline: string,
  places: () => readonly LinePlace[],
  ofOtherTime: boolean,
): Pick<Kicker, 'signed' | 'isLocal'> {
  if (form.home === undefined || ofOtherTime || !/^(?:event|state)$/u.test(claim.kind)) return {};
  if (COURT.test(headline) || COURT.test(claim.text) || OF_NO_PLACE.test(headline)) return {};
  return OF_WIDER.test(` ${claim.text} `) || places().length > 0
    ? {}
    : { signed: form.home.text, isLocal: true };
}

/**
 * What a kicker may say of the town of the dateline before a claim: `around` are its sentence and the one before, `places`
 * those that the claim names. What is `ofOtherTime` than the news is of the town only as far as it is of the headline.
 */
export function signedBy(
  { town, isCrime, headline }: Signing,
  reading: Reading,
  around: string,
  places: () => readonly LinePlace[],
  ofOtherTime: boolean,
): Pick<Kicker, 'signed' | 'isLocal' | 'signsLine'> {
  if (town === undefined) return ofHome(reading, headline, places, ofOtherTime);
  // From a capital comes news of its state and of the country as well; from another town its own.
  const isLocal = isCrime || !isCapital(town.name) || LOCAL.test(` ${headline} ${reading.claim.text} `);
  if ((ofOtherTime && !isLocal) || !mayBeSigned(reading.claim.text, around, town, places)) return {};
  return {
    signed: town.name,
    ...(isLocal ? { isLocal } : {}),
    ...(ofOtherTime ? { signsLine: true } : {}),
  };
}

/** What a lead tells of the town that it is signed in. */
const IN_TOWN =
  / (?:शहर|नगर निगम|नगरपालिका|थान[ेा]|मोहल्ल[ेा]|कॉलोनी|चौराह[ेा]|(?:राजधानी|यहां|यहाँ) (?:में|के|की|स्थित))(?=[ ,।])/u;
/** "औरैया जिले में": in another district, which no list may have. */
const IN_DISTRICT = /(?:^|[ ।])([^\s।,]{2,20}) (?:जिले|जनपद|तहसील) (?:में|के|की)(?= )/gu;
const namesOtherDistrict = (lead: string, town: string) =>
  Array.from(lead.matchAll(IN_DISTRICT), ([, name = '']) => name).some(
    (name) => name !== town && !isWordOfLanguage(fold(name)) && !MARKER.test(name),
  );
const MARKER = /^(?:के|की|का|में|से|को|ने|पर|और|इस|उस|इसी|उसी|पूरे|हर|अपने)$/u;

/** What is of a whole state. */
const OF_STATE = / (?:प्रदेश|राज्य|सूबे|विधानसभा|मुख्यमंत्री|राज्यपाल|कैबिनेट|मंत्रिमंडल|मंत्रिपरिषद)(?=[ ,।]| सरकार)/u;
/** What is of the country or the world: then a state is no place of it. */
const OF_LAND = / (?:देश|देशों|दुनिया|विश्व|भारत|भारतीय|केंद्र|केंद्रीय|राष्ट्रीय|अंतरराष्ट्रीय|अंतर्राष्ट्रीय)(?=[ ,।])/u;

/** The state of a capital that news is signed in, where headline and lead tell of it, and of no other. */
function stateOf({ state, name }: LinePlace, top: string): string | undefined {
  const whole = state === undefined ? undefined : byRef(state);
  const places = placesInLine(top);
  if (whole?.category !== 'state' || whole.hi === name) return undefined;
  if (!OF_STATE.test(top) || OF_LAND.test(top)) return undefined;
  return places.every((place) => place.state === state) ? whole.hi : undefined;
}

/**
 * The town of the dateline, or of a capital its state, as the place of a headline that names no other; undefined where the
 * news may be of another place, or of more.
 */
export function placeOfHeadline(headline: string, text: string): string | undefined {
  const town = townSigned(text);
  if (town?.country !== 'IN' || placesInLine(headline).some(({ name }) => name !== town.name))
    return undefined;
  if (COURT.test(headline) || OF_NO_PLACE.test(headline)) return undefined;
  const { lead = '' } = placeSigned(text) ?? {};
  if (namesOtherDistrict(lead, town.name)) return undefined;
  const top = ` ${headline} ${lead} `;
  const isOfTown = !isCapital(town.name) || top.includes(town.name) || IN_TOWN.test(top);
  if (isOfTown) return OF_WIDER.test(` ${headline} `) ? undefined : town.name;
  return stateOf(town, top);
}

/**
 * The one town, state or country that all of a story is set in, where its lead names it and its headline no place; undefined
 * where there is none.
 */
export function homeOfHeadline(
  headline: string,
  text: string,
  readings: readonly Reading[],
): string | undefined {
  const [home, ...others] = new Set(readings.flatMap(({ form }) => form.home?.text ?? []));
  if (home === undefined || home === 'भारत' || others.length > 0) return undefined;
  if (COURT.test(headline) || OF_NO_PLACE.test(headline) || OF_LAND.test(` ${headline} `)) return undefined;
  if (placesInLine(headline).length > 0) return undefined;
  const { lead } = topOf(text);
  const isApart = placesInLine(home).some((place) => isSetElsewhere(place, lead));
  return !isApart && withoutPassing(lead, home).includes(home) ? home : undefined;
}
