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

/** Whether a claim tells of the story's news: not of other times, nor of a year. */
function isOfNews({ claim }: Reading, around: string): boolean {
  return claim.kind === 'event' && !BEFORE.test(around) && !YEAR.test(around);
}

/** "Who is the Lions coach?", "Who said …?": true on the day of the news, and perhaps on no other. */
const OF_DAY: ReadonlySet<string> = new Set(['role', 'statement', 'attribute', 'commitment']);

/** The kicker of each claim of a story: the event of the headline, else the thing that it is about, and its day. `text` is the article. */
export function kickersOf(
  readings: readonly Reading[],
  headline: string | null,
  text: string,
): (reading: Reading) => Kicker {
  const thing = thingOf(readings);
  return (reading) => {
    const { claim, form } = reading;
    const [span] = claim.spans;
    const around = span ? withSentenceBefore(text, span) : claim.text;
    const isNews = isOfNews(reading, around);
    const isStanding = OF_DAY.has(claim.kind) && !BEFORE.test(claim.text) && !YEAR.test(claim.text);
    const dated = (isNews || isStanding) && form.predicate.tense !== 'future';
    if (headline !== null && isNews) return { topic: headline, dated };
    const named = claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact] : []));
    const isNamed = named.some(({ ref }) => ref === thing?.ref);
    // What holds an office is told with it: "the Manchester United coach".
    return thing === null || isNamed || claim.kind === 'role' ? { dated } : { topic: thing.name, dated };
  };
}
