import type { Range } from '../../../../text/range.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { tellsFigures } from '../matter/firm.ts';
import type { Mention } from '../memory/memory-types.ts';
import type { StoryPlaces } from './home.ts';
import { type Landmark, landmarksOf } from './landmarks.ts';
import { type Level, type LinePlace, type PlaceMention, placesInLine, type Wholes } from './mentions.ts';
import { onlyPlaceOf } from './only-place.ts';
import type { Whole } from './whole.ts';

/** Sentences over which a place holds in its paragraph, and after it. */
const REACH = 4;
const NEXT = 1;
/** Sentences from the top that tell where the whole story is set. */
const LEAD = 3;
/** So many sentences must name the place of the story, where the lead does not. */
const OFTEN = 2;

const LEVELS: readonly Level[] = ['country', 'state', 'district', 'city'];

/** Cities where papers and agencies sign what they tell of all of a state or country. */
const SEATS: ReadonlySet<string> = new Set(
  'दिल्ली नई-दिल्ली मुंबई कोलकाता चेन्नई बेंगलुरु हैदराबाद लखनऊ पटना रांची भोपाल जयपुर रायपुर देहरादून शिमला चंडीगढ़ गुवाहाटी भुवनेश्वर गांधीनगर अहमदाबाद तिरुवनंतपुरम श्रीनगर जम्मू अमरावती विशाखापत्तनम इंफाल शिलांग अगरतला कोहिमा आइजोल ईटानगर गंगटोक पणजी'.split(
    ' ',
  ),
);

/** What such a court does is done elsewhere than what it hears of. */
const HIGH_COURT =
  /(?:^| )(?:सुप्रीम कोर्ट|हाई ?कोर्ट|उच्चतम न्यायालय|सर्वोच्च न्यायालय|सर्वोच्च अदालत|शीर्ष अदालत|उच्च न्यायालय)(?= |,|:|-|$)/u;

/** What a firm earns is earned nowhere: its plant alone stands in a place. */
const OF_FIRM = /(?:^| )(?:मुनाफा|मुनाफे|तिमाही|राजस्व|लाभांश|शेयर|आईपीओ)(?= |,|:|-|$)/u;

/** What teams play, that are called by their places. */
const OF_PLAY =
  /(?:^| )(?:रणजी|ट्रॉफी|ट्राफी|विकेट|पारी|लीग|चैंपियनशिप|चैम्पियनशिप|टेस्ट|वनडे|टी20|मैच|मैचों|सेमीफाइनल|फाइनल|क्वार्टर फाइनल)(?= |,|:|-|;|$)/u;

/** "विदर्भ की पारी से जीत, मुंबई को तीन अंक": the places of the title play, and nothing is told to be there. */
function isOfTeams(title: string): boolean {
  return OF_PLAY.test(title) && !placesInLine(title).some(({ after }) => after === 'में');
}

function isHome(place: Wholes, { home }: StoryPlaces): boolean {
  return LEVELS.some((level) => place[level] !== undefined && place[level] === home[level]);
}

/** Whether the lead names the place, too, or the body does again and again. */
function isTold(name: string, { mentions }: StoryPlaces): boolean {
  const told = new Set(mentions.filter((one) => one.name === name).map(({ sentence }) => sentence));
  return told.size >= OFTEN || [...told].some((sentence) => sentence < LEAD);
}

/** The place of a local paper's dateline. */
function localIn(dateline: string, places: StoryPlaces): LinePlace | undefined {
  const [place, ...others] = placesInLine(dateline);
  if (!place || others.length > 0 || SEATS.has(place.name.replace(' ', '-'))) return undefined;
  return place.country === 'IN' && place.district !== undefined && isHome(place, places) ? place : undefined;
}

/** Whether a place is a town of India from which no paper tells of all of its state. */
const isTown = ({ country, district, city, name }: LinePlace) =>
  country === 'IN' && (district ?? city) !== undefined && !SEATS.has(name.replace(' ', '-'));

/** The one place that a title says its story is of ("बिहार में", not "पटना /"), else that of a local paper's dateline. */
function seatOf(title: string, dateline: string, places: StoryPlaces): string | undefined {
  const told = placesInLine(title);
  const first = told[0];
  if (first) {
    const isAlone = told.every(({ name }) => name === first.name) && told.some(({ after }) => after === 'में');
    return isAlone && isHome(first, places) && isTold(first.name, places) ? first.name : undefined;
  }
  const place = localIn(dateline, places);
  return place && isTold(place.name, places) ? place.name : undefined;
}

/** Where a claim is set that names no place itself, with what shows it. */
export interface Where extends Whole {
  /** No place was told near it: all of the story is of this one. */
  readonly isOfStory?: true;
  /** The state of a story that is of a town: not all that is told of the town is so of the state. */
  readonly isWider?: true;
}

/** "खरसिया में पीलिया …": the town that a title opens with and the dateline has, whether a list knows it or not; else their only one. */
function townOfStory(title: string, dateline: string, text: string): Whole | undefined {
  const opening = /^(\S{2,20}) में(?= )/u.exec(title)?.[1];
  const filed = dateline.split(/[/ ,()]+/u);
  const listed = new Set(
    placesInLine(`${title} ${dateline}`)
      .filter(isTown)
      .map(({ name }) => name),
  );
  const [only] = listed;
  const name = opening && filed.includes(opening) ? opening : listed.size === 1 ? only : undefined;
  const start = name === undefined ? -1 : text.indexOf(name);
  return name === undefined || start < 0 ? undefined : { name, proof: { start, end: start + name.length } };
}

/** Tells where a claim is set; undefined where that is not sure. */
export type Whereabouts = (claim: Range, sentence: number) => Where | undefined;

/** The paragraph of each sentence, by its number. */
function paragraphsOf(sentences: readonly TaggedSentence[]): ReadonlyMap<number, number> {
  return new Map(sentences.map(({ sentence }) => [sentence.index, sentence.paragraph]));
}

/** Whether a line is a place alone: "राजस्थान". */
function isPlaceAlone(line: string): boolean {
  const [place, ...more] = placesInLine(line);
  return place !== undefined && more.length === 0 && place.name === line;
}

/** A heading that is a place alone has so many characters at most. */
const LONGEST_HEADING = 30;

/** The headings of a story in parts, each of its own place; none where there is but one, which may sign the story. */
export function partsOf(text: string): readonly string[] {
  const lines = text.split('\n').filter(({ length }) => length > 0 && length <= LONGEST_HEADING);
  const parts = new Set(lines.map((line) => line.trim()).filter(isPlaceAlone));
  return parts.size > 1 ? [...parts] : [];
}

/**
 * Where each claim of a story is set: at the place that was told last, if the whole story is of it and nothing near
 * says otherwise. Another country or state of the story holds to the end of the next sentence.
 */
export function whereaboutsOf(
  sentences: readonly TaggedSentence[],
  places: StoryPlaces,
  {
    text,
    title,
    dateline = '',
    filed,
    isInParts = false,
  }: {
    readonly text: string;
    readonly title: string;
    readonly dateline?: string | undefined;
    readonly filed: Mention | undefined;
    readonly isInParts?: boolean;
  },
): Whereabouts {
  if (tellsFigures(title)) return () => undefined;
  const landmarks = landmarksOf(sentences, places);
  const seat = seatOf(title, dateline, places);
  const paragraphs = paragraphsOf(sentences);
  const reaches = (told: { readonly sentence: number }, sentence: number): boolean => {
    const isSame = paragraphs.get(told.sentence) === paragraphs.get(sentence);
    return sentence - told.sentence <= (isSame ? REACH : NEXT);
  };
  const isNext = ({ sentence: at, isWide }: Landmark, sentence: number): boolean =>
    at === sentence ||
    (isWide === true && sentence - at === NEXT && paragraphs.get(at) === paragraphs.get(sentence));
  const wholeFor = (name: string): Whole | undefined => {
    const proof = places.mentions.find((one) => one.name === name);
    return proof && { name, proof };
  };
  const byLandmark: Whereabouts = (claim, sentence) => {
    const next = landmarks.findIndex(({ start }) => start >= claim.start);
    const before = next < 0 ? landmarks : landmarks.slice(0, next);
    const own = landmarks[next];
    if (own && own.start < claim.end) return undefined;
    const last = before.at(-1);
    if (!last) return seat !== undefined && sentence < LEAD ? wholeFor(seat) : undefined;
    if (last.name === undefined) return undefined;
    const beside = before.filter((one) => one.sentence === last.sentence);
    if (beside.some(({ name }) => name !== last.name)) return undefined;
    // "रोहतांग में 12 की मौत। दिल्ली में ठंड बढ़ी। सेना ने 40 लोगों को बचाया": either of two may be meant.
    const isOneOfTwo = before.some(
      (one) =>
        !one.isBare &&
        one.name !== last.name &&
        one.sentence === last.sentence - 1 &&
        paragraphs.get(one.sentence) === paragraphs.get(sentence),
    );
    if (isOneOfTwo && last.sentence !== sentence && last.name !== seat) return undefined;
    const holds = last.name === seat ? reaches(last, sentence) : isNext(last, sentence);
    return holds ? wholeFor(last.name) : undefined;
  };
  const local = localIn(dateline, places);
  const lead = sentences[0]?.words.map(({ key }) => key).join(' ') ?? '';
  const isPlaceless = HIGH_COURT.test(`${title} ${lead}`) || OF_FIRM.test(title) || isOfTeams(title);
  const only =
    isPlaceless || isInParts
      ? undefined
      : onlyPlaceOf(places, placesInLine(title), {
          places: local ? [local] : [],
          at: filed,
          towns: placesInLine(`${title} ${dateline}`).filter(isTown),
        });
  const town = only?.isWider ? townOfStory(title, dateline, text) : undefined;
  const ofStory: Where | undefined = only && {
    ...(town ?? only.whole),
    isOfStory: true,
    ...(only.isWider && !town ? { isWider: true } : {}),
  };
  const isElsewhere = (one: PlaceMention) =>
    town ? (one.district ?? one.city ?? town.name) !== town.name : only?.isOutside(one);
  const outside = only ? places.mentions.filter((one) => !one.isOrigin && isElsewhere(one)) : [];
  const inside = only ? places.mentions.filter((one) => !one.isOrigin && !isElsewhere(one)) : [];
  const isOfState = places.mentions.some(({ name, own }) => name === ofStory?.name && own?.level === 'state');
  /** "पटना में दफ्तर खाली हुए। कुछ स्कूलों में छुट्टी हुई" in a story of Bihar: the one town that the paragraph told last goes on, and the state is more than was told. */
  const isOfTown = (claim: Range, sentence: number): boolean => {
    const near = inside.filter(
      (one) => one.start < claim.start && paragraphs.get(one.sentence) === paragraphs.get(sentence),
    );
    const town = (one: PlaceMention | undefined) => one?.district ?? one?.city;
    const towns = new Set(near.flatMap((one) => town(one) ?? []));
    return isOfState && towns.size === 1 && town(near.at(-1)) !== undefined;
  };
  const byStory: Whereabouts = (claim, sentence) => {
    const isNear = (one: { readonly start: number; readonly sentence: number }) =>
      one.start < claim.end && sentence >= one.sentence && sentence - one.sentence <= NEXT;
    /** "हवाई में ज्वालामुखी फटा। 21 घर जले। लोग डरे": the paragraph goes on about the other place until it comes back. */
    const holds = (one: PlaceMention) =>
      one.start < claim.end &&
      reaches(one, sentence) &&
      !inside.some(({ start }) => start > one.start && start < claim.end);
    const isOpen = landmarks.some((one) => {
      if (one.isBare || !isNear(one)) return false;
      return one.start >= claim.start || one.name === undefined || (one.isWide && one.name !== ofStory?.name);
    });
    if (isOfTown(claim, sentence)) return undefined;
    return isOpen || outside.some((one) => isNear(one) || holds(one)) ? undefined : ofStory;
  };
  return (claim, sentence) => byLandmark(claim, sentence) ?? (ofStory && byStory(claim, sentence));
}
