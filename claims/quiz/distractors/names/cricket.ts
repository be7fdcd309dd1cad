import { BATTERS, BOWLERS } from '../../../catalogue/data/cricket-roles.ts';
import { byRef, categoryOf } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import { OF_CRICKET } from './names-offers.ts';

/** Lands whose teams play cricket against each other; a reader believes no others. */
const CRICKET: ReadonlySet<string> = new Set(
  'IN PK LK BD AU NZ ZA AF IE ZW NL NP'
    .split(' ')
    .map((code) => `country:${code}`)
    .concat('place:gb-england', 'place:gb-scotland'),
);

const BATS = / (?:शतक|अर्धशतक|पारी खेली|नाबाद|रन बनाए|रन बनाकर|रनों की (?:मदद|बदौलत|पारी)) /u;
const BOWLS =
  / विकेट (?:लिए|लिये|झटके|चटकाए|निकाले|हासिल|अपने) | (?:मध्यक्रम|मिडिल आर्डर|मिडल आर्डर|शीर्षक्रम|टाप आर्डर|बल्लेबाजी) (?:की|को) (?:\S{1,20} ){0,2}(?:कमर|ध्वस्त|झकझोर|समेट)/u;
/** "किसने जायसवाल को आउट किया": who throws the ball, and is not of the side that bats. */
const PUTS_OUT =
  / किसने [^?]{0,120} (?:आउट (?:कर|किया|करके)|चलता (?:कर|किया)|पवेलियन (?:भेज|लौटा|की राह)|बोल्ड (?:कर|किया)|पगबाधा|एलबीडब्ल्यू (?:कर|किया)|शिकार बना|का विकेट (?:लिया|झटक|चटक))/u;
const CRICKETER = 'person.cricketer';

function isOfSideOut(country: string | undefined, told: readonly string[]): boolean {
  return told.some((ref) => categoryOf(ref) === CRICKETER && byRef(ref)?.country === country);
}

/** "भारत ने किसके 114 रनों की मदद से": the side that is told of is the side of whoever is asked for. */
const SIDE = / ([^ ]+|[^ ]+ [^ ]+) ने किसके /u;

function isOfSide(ref: string, stem: string): boolean {
  const side = SIDE.exec(stem)?.[1];
  if (side === undefined) return true;
  const country = byRef(ref)?.country;
  const isSide = country !== undefined && side.endsWith(byRef(`country:${country}`)?.hi ?? '\0');
  return country === undefined || isSide;
}

/** "भारत और श्रीलंका के बीच तीसरे वनडे में", "भारत बनाम श्रीलंका": nobody of another side plays in it. */
function isOfMatch(ref: string, stem: string, told: () => readonly string[]): boolean {
  if (!/ (?:के बीच|बनाम) /u.test(stem)) return true;
  const sides = told().filter((one) => CRICKET.has(one));
  return sides.length < 2 || sides.includes(`country:${byRef(ref)?.country}`);
}

/**
 * Whether a country, or a player, could stand in a stem of cricket; `stem` is folded, with spaces around, `told` gives
 * the refs of the names in it.
 */
export function playsAlong(
  { ref, category }: Entity,
  stem: string,
  told: () => readonly string[] = () => [],
): boolean {
  if (!OF_CRICKET.test(stem)) return true;
  if (category === 'country') return CRICKET.has(ref ?? '');
  if (ref === undefined || categoryOf(ref) !== CRICKETER) return true;
  const name = byRef(ref)?.en ?? '';
  if (PUTS_OUT.test(stem)) return !BATTERS.has(name) && !isOfSideOut(byRef(ref)?.country, told());
  if (BATS.test(stem) && BOWLERS.has(name)) return false;
  if (BOWLS.test(stem) && BATTERS.has(name)) return false;
  return isOfSide(ref, stem) && isOfMatch(ref, stem, told);
}
