import { byRef } from '../../../../../catalogue/lookup.ts';
import type { Entity, Reading } from '../../../../../model.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { headlineOf } from '../words.ts';

/** Sentences from the top that are the lead. */
const LEAD = 2;
/** So many sentences must name a place of the whole. */
const OFTEN = 2;

/** A whole that a story is set in: a state of India by its ref, another country by its own. */
interface Whole {
  readonly ref: string;
  readonly name: string;
}

/** Of the whole country. */
export const OF_NATION = /(?:^| )(?:देश(?: ?भर)? में|पूरे देश में)(?= )/u;
/** Of the whole world. */
export const OF_WORLD = /(?:^| )(?:(?:दुनिया|विश्व) ?भर (?:में|के)|(?:पूरी )?(?:दुनिया|विश्व) (?:में|के)|धरती पर)(?= )/u;

/** Whether a claim is of more than the state that its story is set in; "देश में" of a foreign story is of its country. */
function isOfWider({ claim: { text } }: Reading, home: string): boolean {
  return OF_WORLD.test(text) || (OF_NATION.test(text) && home.startsWith('state:'));
}

/** Where somebody or something came from is no place of what is told. */
function isFrom({ claim, form }: Reading, at: number): boolean {
  const outer = form.slots[at]?.within ?? at;
  return claim.arguments[outer]?.role === 'origin' || form.slots[outer]?.marker === 'से';
}

function wholeOf(ref: string | undefined): Whole | null {
  const entry = ref === undefined ? undefined : byRef(ref);
  if (entry?.class !== 'place') return null;
  if (entry.country !== 'IN' || entry.category === 'country') {
    const country = byRef(`country:${entry.country}`);
    return country ? { ref: country.ref, name: country.hi } : null;
  }
  const state = entry.category === 'state' ? entry : byRef(entry.in ?? '');
  return state?.category === 'state' ? { ref: state.ref, name: state.hi } : null;
}

/** The whole of a place; of a name that several have, nothing is known. */
function ofEntity(fact: Entity): Whole | null {
  return fact.class === 'place' ? wholeOf(fact.ref) : null;
}

/** Tells the one state or foreign country that a claim is set in, by all that the story names; undefined where it may be another. */
export type HomeOf = (reading: Reading) => string | undefined;

/** Where a story is set as a whole, as far as every place that it names around a claim lies there. */
export function homeOf(readings: readonly Reading[], text: string): HomeOf {
  const sentences = new Map<number, Set<string>>();
  const names = new Map<string, string>();
  const counts = new Map<string, Set<number>>();
  const take = (whole: Whole | null, sentence: number) => {
    if (!whole) return;
    names.set(whole.ref, whole.name);
    sentences.set(sentence, (sentences.get(sentence) ?? new Set()).add(whole.ref));
    counts.set(whole.ref, (counts.get(whole.ref) ?? new Set()).add(sentence));
  };
  for (const reading of readings) {
    const { claim, form } = reading;
    claim.arguments.forEach(({ fact }, at) => {
      if (fact?.type === 'entity' && !isFrom(reading, at)) take(ofEntity(fact), form.sentence);
    });
    // "देश में" told as "भारत में" names India.
    for (const { text: put } of claim.substitutions)
      for (const { state, country } of placesInLine(put))
        take(wholeOf(state ?? `country:${country}`), form.sentence);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.size - a.size);
  const headline = headlineOf(text);
  const top = new Set(placesInLine(headline).map(({ state, country }) => state ?? `country:${country}`));
  // What the headline alone names is the whole of the story, whatever others it compares it to.
  const isHeaded = first !== undefined && top.size === 1 && top.has(first[0]);
  const isOnly =
    first !== undefined &&
    (second === undefined || first[1].size > (isHeaded ? 1 : 2) * second[1].size) &&
    first[1].size >= OFTEN &&
    // A headline that is set elsewhere tells where the news is: the rest came from there, or went.
    (top.size === 0 || top.has(first[0])) &&
    (first[0].startsWith('country:')
      ? top.has(first[0]) && !counts.has('country:IN')
      : Math.min(...first[1]) < LEAD || top.has(first[0]));
  if (!isOnly) return () => undefined;
  const [home] = first;
  return (reading) => {
    const { form } = reading;
    if (isOfWider(reading, home)) return undefined;
    const near = [form.sentence, form.sentence - 1].flatMap((at) => [...(sentences.get(at) ?? [])]);
    return near.every((ref) => ref === home) ? names.get(home) : undefined;
  };
}
