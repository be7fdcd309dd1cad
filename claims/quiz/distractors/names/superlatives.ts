import { byRef } from '../../../catalogue/lookup.ts';
import { refsIn } from '../../../catalogue/names-in.ts';
import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Entity } from '../../../model.ts';
import { foldedWords } from '../../../text/folded-words.ts';
import type { Candidate, Surroundings } from '../../types.ts';

/** "सबसे अधिक", "सभी राज्यों को पीछे छोड़": what ranks one before all others. */
const MOST = /(?:^| )(?:सबसे (?!पहले )|सर्वाधिक )|(?:^| )सभी \S{1,20} (?:को पीछे|से आगे)(?= )/u;
/** "सबसे कम": what ranks one behind all others. */
const LEAST = /(?:^| )(?:सबसे (?:कम|छोट|नीचे|पीछे)|न्यूनतम)/u;
/** One of several, or the next one: no single place is meant. */
const OF_SEVERAL = /(?:^| )(?:में से एक|में एक|में शामिल|शामिल|उन|जिन)(?= )/u;
/** What holds all countries. */
const WORLD = /(?:^| )(?:दुनिया|विश्व|दुनियाभर)(?= )/u;

/** Whether a Hindi claim ranks something before all others. */
function ranks({ reading: { claim } }: Candidate): boolean {
  return claim.lang === 'hi' && MOST.test(claim.text);
}

/**
 * "झारखंड में सबसे अधिक मरीज रांची में हैं": of all places of a named whole one comes first. The whole has to be named,
 * or nobody knows among which.
 */
export function isFirstOfAll(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  const { fact } = candidate.argument;
  if (!ranks(candidate) || OF_SEVERAL.test(claim.text)) return false;
  if (fact?.type !== 'entity' || fact.ref === undefined) return false;
  if (fact.category === 'country' && WORLD.test(claim.text)) return true;
  const named = refsIn(foldedWords(claim.text), claim.lang);
  return named.some((ref) => isSameOrRelated(fact.ref as string, ref) === 'part');
}

/** The figures that the story gives for each place of a kind, by what it counts. */
function figuresByPlace(category: string, { figures }: Surroundings): Map<string, Map<string, number[]>> {
  const matters = new Map<string, Map<string, number[]>>();
  for (const { matter, value } of figures()) {
    if (byRef(matter.places)?.category !== category) continue;
    const places = matters.get(matter.ids) ?? new Map<string, number[]>();
    places.set(matter.places, [...(places.get(matter.places) ?? []), value]);
    matters.set(matter.ids, places);
  }
  return matters;
}

/**
 * Whether the story's own figures rank another place before one that a claim puts first: "सबसे ज्यादा मौतें गुजरात में",
 * of which the story tells 319, and 583 of Maharashtra. `names` are the answer, or those of a pair.
 */
export function isOutranked(candidate: Candidate, names: readonly Entity[], around: Surroundings): boolean {
  if (!ranks(candidate)) return false;
  const refs = names.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  const category = names[0]?.category;
  if (refs.length === 0 || category === undefined) return false;
  const isLeast = LEAST.test(candidate.reading.claim.text);
  const sign = isLeast ? -1 : 1;
  for (const places of figuresByPlace(category, around).values()) {
    const best = (values: readonly number[]) => Math.max(...values.map((value) => value * sign));
    const own = refs.flatMap((ref) => (places.has(ref) ? [best(places.get(ref) as number[])] : []));
    if (own.length === 0) continue;
    const others = [...places].filter(([ref]) => !refs.includes(ref)).map(([, values]) => best(values));
    if (others.some((other) => other > Math.min(...own))) return true;
  }
  return false;
}
