import { onceEach } from '../../../../once.ts';
import { placesInLine } from '../../draft/setting/mentions.ts';

/** The countries of the places that words name; `only` those that something is set in. */
function countriesIn(words: string, only?: 'set in'): ReadonlySet<string> {
  const places = placesInLine(words).filter(({ after }) => only === undefined || /^में(?: |$)/u.test(after));
  return new Set(places.flatMap(({ country }) => country ?? []));
}

/** So many characters of a paragraph say where all of it is set: "मध्य प्रदेश में पचमढ़ी …". */
const OPENING = 40;

/**
 * Whether a paragraph opens in a state that the headline names neither itself nor by a place in it: in a round-up of the
 * weather each paragraph is of its own state.
 */
function opensInOtherState(paragraph: string, headline: string): boolean {
  const own = new Set(placesInLine(headline).flatMap(({ state }) => state ?? []));
  if (own.size === 0) return false;
  const [first] = placesInLine(paragraph.slice(0, OPENING));
  const isState = first?.state !== undefined && first.district === undefined && first.city === undefined;
  if (!isState || !/^(?:में|के|की)$/u.test(first.after)) return false;
  return !placesInLine(paragraph).some(({ state }) => state !== undefined && own.has(state));
}

/**
 * Whether the paragraph around an offset names countries, and none that the headline is of: "फिलीपींस में भी तूफान …" in a
 * story headed "अमेरिका में तूफान" is of another event; so is one that opens in another state. Offsets are UTF-16 code units
 * of `text`.
 */
export function turningElsewhere(text: string, headline: string): (at: number) => boolean {
  const isElsewhere = onceEach((paragraph: string) => {
    if (opensInOtherState(paragraph, headline)) return true;
    const own = countriesIn(headline);
    if (own.size === 0) return false;
    const told = countriesIn(paragraph, 'set in');
    return told.size > 0 && ![...told, ...countriesIn(paragraph)].some((country) => own.has(country));
  });
  return (at) => {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    return isElsewhere(text.slice(start, end < 0 ? text.length : end));
  };
}
