import { once, onceEach } from '../../../../../once.ts';
import { type LinePlace, placesInLine } from '../../../draft/setting/mentions.ts';
import { partsOf } from '../../../draft/setting/where.ts';

const countriesOf = (places: readonly LinePlace[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ country }) => country ?? []));

/** Whether something is told to be in a place. */
const isSetIn = ({ after }: LinePlace) => /^में(?: |$)/u.test(after);

/** So many characters of a paragraph say where all of it is set: "मध्य प्रदेश में पचमढ़ी …". */
const OPENING = 40;

type Places = readonly LinePlace[];

/**
 * Whether a paragraph opens in a state that the headline names neither itself nor by a place in it: in a round-up of the
 * weather each paragraph is of its own state.
 */
export function opensInOtherState(paragraph: string, places: () => Places, heads: Places): boolean {
  const own = new Set(heads.flatMap(({ state }) => state ?? []));
  if (own.size === 0) return false;
  const [first] = placesInLine(paragraph.slice(0, OPENING));
  const isState = first?.state !== undefined && first.district === undefined && first.city === undefined;
  if (!isState || own.has(first.state) || !/^(?:में|के|की)$/u.test(first.after)) return false;
  // "तमिलनाडु में …, फतेहपुर में …": of a headline of several states a town of that name may lie in the one of the paragraph.
  const isShared = ({ name }: LinePlace) => own.size > 1 && heads.some((head) => head.name === name);
  return !places().some((place) => place.state !== undefined && own.has(place.state) && !isShared(place));
}

/** "सूडान: सेना …": the land or state that a paragraph of a round-up is headed by. */
const HEADED_BY = /^([^\s:।]{2,20}(?: [^\s:।]{2,20}){0,2}): /u;

/** Whether a paragraph is headed by a place that is not the one that the headline is of alone. */
function isHeadedByOther(paragraph: string, heads: readonly LinePlace[]): boolean {
  const heading = paragraph.match(HEADED_BY)?.[1];
  const [place, ...more] = heading === undefined ? [] : placesInLine(heading);
  if (place === undefined || more.length > 0 || place.name !== heading) return false;
  // "भागलपुर: …" is signed by its town.
  if (place.district !== undefined || place.city !== undefined) return false;
  const named = new Set(heads.map(({ name }) => name));
  return !(named.size === 1 && named.has(place.name));
}

/** So many paragraphs under the headline tell its news, wherever they come from: "केरल से आईं नर्स …". */
const ON_TOP = 2;

function isOnTop(text: string, headline: string, paragraph: string): boolean {
  const paragraphs = text
    .slice(text.indexOf(headline) + headline.length)
    .split('\n')
    .filter((one) => one.includes(' '));
  return paragraphs.indexOf(paragraph) < ON_TOP;
}

/** What the paragraph around an offset is of. Offsets are UTF-16 code units of the article. */
export interface Elsewhere {
  /** A part of a round-up that has a place of its own: it opens in another state, or is headed by another land. */
  isOtherPart(at: number): boolean;
  /** Such a part, or one that names countries, and none that the headline is of: "फिलीपींस में भी तूफान …" of "अमेरिका में तूफान". */
  turnsElsewhere(at: number): boolean;
}

/** Tells the paragraphs of a story that are of other places than its headline. `text` is the article. */
export function elsewhereIn(text: string, headline: string): Elsewhere {
  const heads = once(() => placesInLine(headline));
  const isPart = onceEach(
    (paragraph: string) =>
      opensInOtherState(paragraph, () => placesInLine(paragraph), heads()) ||
      isHeadedByOther(paragraph, heads()),
  );
  const isAbroad = onceEach((paragraph: string) => {
    const own = countriesOf(heads());
    if (own.size === 0 || isOnTop(text, headline, paragraph)) return false;
    const places = placesInLine(paragraph);
    if (countriesOf(places.filter(isSetIn)).size === 0) return false;
    return ![...countriesOf(places)].some((country) => own.has(country));
  });
  // "राजस्थान" above paragraphs of its own: of a story by places, each part is of another.
  const firstPart = once(() => {
    const [first] = partsOf(text.slice(headline.length));
    return first === undefined ? text.length : text.indexOf(`\n${first}`, headline.length);
  });
  const paragraphAt = (at: number) => {
    const end = text.indexOf('\n', at);
    return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
  };
  const isOtherPart = (at: number) => at > firstPart() || isPart(paragraphAt(at));
  return { isOtherPart, turnsElsewhere: (at) => isOtherPart(at) || isAbroad(paragraphAt(at)) };
}
