import { foldPhrase } from '../../text/fold.ts';
import type { Candidate } from '../types.ts';

/** The words of the claim behind the answer, with the space before them. */
function wordsBehind({ reading: { claim }, argument }: Candidate): string {
  const at = claim.text.indexOf(argument.text);
  return at < 0 ? '' : claim.text.slice(at + argument.text.length);
}

/** "मूल रूप से लखनऊ का रहने वाला": whoever is named hails from one place. */
const HAILS_FROM =
  /^(?: (?:शहर|जिले|गांव|राज्य|प्रांत|प्रदेश|कस्बे))? (?:का|की|के) (?:मूल )?(?:रहने वाल[ाीे]|निवासी)(?: |।)/u;

function isOrigin(candidate: Candidate): boolean {
  return HAILS_FROM.test(wordsBehind(candidate));
}

/** Verbs of a way that leads from one place to one place. */
const WAY: ReadonlySet<string> = new Set(['जाना', 'लौटना', 'आना', 'रवाना होना'].map(foldPhrase));

const ARRIVE = foldPhrase('पहुंचना');

/** "पटना से दिल्ली जा रहा था": one traveller on one way, and the other end of it is told. */
function isEndOfWay({ reading: { claim, form }, argument }: Candidate): boolean {
  const { lemma, number } = form.predicate;
  if (!WAY.has(foldPhrase(lemma)) || number !== 'sg') return false;
  const others = claim.arguments.filter(
    ({ role, fact }) => role !== argument.role && fact?.type === 'entity' && fact.class === 'place',
  );
  return (
    (argument.role === 'destination' && others.some(({ role }) => role === 'origin')) ||
    (argument.role === 'origin' && others.some(({ role }) => role === 'destination'))
  );
}

/** Those who travel together may part, and go to several places. */
const TOGETHER = /(?:^| )(?:और|व|तथा|एवं|समेत|सहित|भी|कई|अक्सर|बार-बार)(?= )/u;

/** "जा रही थीं": whoever is on the way is on one. */
const UNDER_WAY = /(?:जा|आ|लौट) रह[ाी] (?:था|थी|थीं)।?$/u;

/** "मीरा वर्मा सोमवार को जयपुर पहुंचीं": one whom the claim names, on one way of a told time. */
function isWayOfOne({ reading: { claim, form }, argument }: Candidate): boolean {
  const isOnWay = UNDER_WAY.test(claim.text);
  if ((claim.kind !== 'event' && !isOnWay) || form.predicate.tense !== 'past') return false;
  if (TOGETHER.test(claim.text)) return false;
  if (!WAY.has(foldPhrase(form.predicate.lemma)) && foldPhrase(form.predicate.lemma) !== ARRIVE) return false;
  if (argument.role !== 'destination' && argument.role !== 'origin') return false;
  const travellers = claim.arguments.filter(
    ({ role, fact }) => role === 'agent' && fact?.type === 'entity' && fact.class === 'person',
  );
  return travellers.length === 1 && (isOnWay || claim.arguments.some(({ fact }) => fact?.type === 'time'));
}

/** "पटना से दिल्ली जा रही बस": what is on its way from the one place goes to the other. */
const LED_TO = /^ (?:के लिए )?(?:जा|लौट) रह[ाी] (?!है|था|थी)/u;

function isEndOfTravel(candidate: Candidate): boolean {
  const { reading, argument } = candidate;
  const before = reading.claim.text.slice(0, Math.max(0, reading.claim.text.indexOf(argument.text)));
  return before.endsWith(' से ') && LED_TO.test(wordsBehind(candidate));
}

/** A count of less, or one that ends in noughts, may be that of another place as well. */
const TELLING = 100;
/** "1979 क्रांति": four bare digits of our time are a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "बिहार में 3,910 लोग": a figure told to the last digit is that of one place. */
function hasTellingFigure({ reading: { claim } }: Candidate): boolean {
  return claim.arguments.some(
    ({ fact, text }) =>
      fact?.type === 'quantity' &&
      fact.dimension === 'count' &&
      fact.comparator === 'exact' &&
      fact.value >= TELLING &&
      fact.value % 10 !== 0 &&
      /\p{Nd}/u.test(text) &&
      !YEAR.test(text),
  );
}

const PLACES: ReadonlySet<string> = new Set(['place', 'city', 'country']);

/** "जिसकी अध्यक्षता में", "जिसके प्रस्ताव पर": one leads, chairs, coaches or moves a thing. */
const UNDER_ONE =
  /^ (?:की|के) (?:अध्यक्षता|नेतृत्व|अगुवाई|अगुआई|कप्तानी|निर्देशन|देखरेख|देख-रेख|मार्गदर्शन|प्रस्ताव|सिफारिश) (?:में|पर|वाल[ाीे])(?= )/u;

/** Verbs of an office that one holds at a time. */
const HOLDS: ReadonlySet<string> = new Set(['head', 'chair', 'captain', 'coach', 'manage', 'lead', 'own']);

/** What singles one out of all: "the sole survivor", "Europe's second largest producer". */
const SINGLES_OUT =
  /(?:\bthe|'s) (?:(?:second|third|fourth|fifth)[ -])?(?:sole|only|first|largest|biggest|oldest|youngest|richest|longest|tallest|busiest)\b/u;
const OF_SEVERAL = /\b(?:one of|among|some of|part of|once|formerly)\b/u;

function isSingledOut({ reading: { claim, form }, target }: Candidate): boolean {
  const at = form.slots[target.argument]?.within ?? target.argument;
  if (claim.arguments[at]?.role !== 'agent') return false;
  const { lemma } = form.predicate;
  if (lemma === 'be') return SINGLES_OUT.test(claim.text) && !OF_SEVERAL.test(claim.text);
  return target.kind === 'person' && HOLDS.has(lemma) && at === target.argument;
}

/**
 * Whether a claim holds of one alone, whatever its predicate: where somebody hails from, the end of a way, the place
 * of a figure told to the last digit; in English the holder of an office, and what is singled out of all.
 */
export function isOfOneAlone(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (claim.lang === 'en') return claim.kind === 'state' && isSingledOut(candidate);
  if (candidate.target.kind === 'person') return UNDER_ONE.test(wordsBehind(candidate));
  if (!PLACES.has(candidate.target.kind)) return false;
  return [isOrigin, isEndOfWay, isWayOfOne, isEndOfTravel, hasTellingFigure].some((holds) =>
    holds(candidate),
  );
}
