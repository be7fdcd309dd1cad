import { asAsked } from '../../as-asked.ts';
import type { Article, DistractorReason, Item, Reading } from '../../model.ts';
import { foldPhrase } from '../../text/fold.ts';
import { askingsOf, putQuestion } from '../asking/index.ts';
import { ofArticle } from '../choosing/ground.ts';
import { surroundingsOf, yearOfNews } from '../choosing/surroundings.ts';
import { distractorsFor } from '../distractors/index.ts';
import { seeded } from '../random.ts';
import type { Candidate } from '../types.ts';
import { keyText } from './key-text.ts';

/** A false option that could stand in an item, with the reason why it is false. */
export interface SpareOption {
  readonly text: string;
  readonly source: DistractorReason['source'];
  readonly why: string;
}

export interface SpareOptionsInput {
  readonly item: Item;
  readonly readings: readonly Reading[];
  readonly articles: readonly Article[];
  /** Live readings of other articles of the same owner. */
  readonly pool: readonly Reading[];
  /** Another seed brings other options of the catalogue. */
  readonly seed: string;
}

/** The candidate that an item was made from; its stem may have been edited since. */
function candidateOf({ item, readings, articles }: SpareOptionsInput): Candidate | null {
  const reading = readings.find(({ claim }) => claim.id === item.claimId);
  if (!reading) return null;
  const key = foldPhrase(keyText(item));
  for (const asking of askingsOf([reading], [item.kind], { story: readings, articles })) {
    const candidate = putQuestion(asking);
    if (candidate && foldPhrase(candidate.question.answer) === key) return candidate;
  }
  return null;
}

/** Further false options for an item of ours that are not among its options yet, best first; at most 12. */
export function spareOptions(told: SpareOptionsInput): SpareOption[] {
  const claim = told.readings.find((reading) => reading.claim.id === told.item.claimId)?.claim;
  if (!claim) return [];
  const own = ofArticle(told, claim.articleId);
  const input = { ...own, readings: asAsked(own.readings), pool: asAsked(own.pool) };
  const candidate = candidateOf(input);
  if (!candidate) return [];
  const published = yearOfNews(input.articles);
  const shown = new Set(input.item.options.map((option) => foldPhrase(option.text)));
  const spares = new Map<string, SpareOption>();
  for (const round of [0, 1, 2]) {
    const next = seeded(`${input.seed}:${round}`);
    const around = surroundingsOf(input.readings, input.pool, next, published, input.articles);
    for (const { text, source, why } of distractorsFor(candidate, around)) {
      const key = foldPhrase(text);
      if (!shown.has(key) && !spares.has(key) && spares.size < 12) spares.set(key, { text, source, why });
    }
  }
  return [...spares.values()];
}
