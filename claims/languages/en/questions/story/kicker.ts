import { isTopicRef } from '../../../../catalogue/topics.ts';
import type { Entity, Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import type { Kicker } from '../../../language.ts';

/** So many sentences must name what a story is about. */
const OFTEN = 3;

/** What was before the news, whatever its day. */
const BEFORE =
  /\b(?:ago|earlier|previously|formerly|decades?|century|centuries|since|had|used to|once|in (?:the )?(?:1[5-9]|20)\d\ds?)\b/u;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** The thing that the first sentence names, and the story again and again: a firm, a mission, a tournament. */
function thingOf(readings: readonly Reading[]): Entity | null {
  const told = new Map<string, { entity: Entity; sentences: Set<number> }>();
  for (const { claim, form } of readings)
    for (const { fact } of claim.arguments) {
      if (fact?.type !== 'entity' || !isTopicRef(fact.ref)) continue;
      const known = told.get(fact.ref ?? '') ?? { entity: fact, sentences: new Set() };
      known.sentences.add(form.sentence);
      told.set(fact.ref ?? '', known);
    }
  const found = [...told.values()]
    .filter(({ sentences }) => sentences.size >= OFTEN && sentences.has(0))
    .sort((a, b) => b.sentences.size - a.sentences.size);
  return found[0]?.entity ?? null;
}

/** The kicker of each claim of a story: the event of the headline, else the thing that it is about, and its day. */
export function kickersOf(
  readings: readonly Reading[],
  headline: string | null,
  text: string,
): (reading: Reading) => Kicker {
  const thing = thingOf(readings);
  return ({ claim, form }) => {
    const [span] = claim.spans;
    const around = span ? withSentenceBefore(text, span) : claim.text;
    const isOfNews = claim.kind === 'event' && !BEFORE.test(around) && !YEAR.test(around);
    const dated = isOfNews && form.predicate.tense !== 'future';
    if (headline !== null && isOfNews) return { topic: headline, dated };
    const isNamed = claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.ref === thing?.ref);
    return thing === null || isNamed ? { dated } : { topic: thing.name, dated };
  };
}
