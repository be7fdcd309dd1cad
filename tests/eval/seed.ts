/** Measures the engine on the gold of one article: articles/seed.hi.txt and gold.seed.json of the data folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintItem, makeQuiz, passes, readArticle, toLintItem } from '../../claims/index.ts';
import { type Measure, overlap, type Place, share } from './measure.ts';

interface GoldClaim extends Place {
  readonly id: string;
  readonly alsoAt: readonly Place[];
}

const OVERLAP = 0.8;

/** The largest one-to-one matching of gold claims with ours, by augmenting paths. */
function matchOneToOne(edges: readonly (readonly number[])[]): Map<number, number> {
  const owner = new Map<number, number>();
  const assign = (gold: number, seen: Set<number>): boolean => {
    for (const ours of edges[gold] ?? []) {
      if (seen.has(ours)) continue;
      seen.add(ours);
      const holder = owner.get(ours);
      if (holder === undefined || assign(holder, seen)) {
        owner.set(ours, gold);
        return true;
      }
    }
    return false;
  };
  edges.forEach((_, gold) => {
    assign(gold, new Set());
  });
  return owner;
}

interface SeedFigures {
  readonly claims: number;
  readonly gold: number;
  readonly matched: number;
  readonly missing: readonly string[];
  readonly exact: boolean;
  readonly items: number;
  readonly itemsPass: boolean;
}

/** Figures on the seed article; null where its data is not there. */
function measureSeed(data: string): SeedFigures | null {
  const [articlePath, goldPath] = [join(data, 'articles/seed.hi.txt'), join(data, 'gold.seed.json')];
  if (!existsSync(articlePath) || !existsSync(goldPath)) return null;
  const text = readFileSync(articlePath, 'utf8');
  const gold = (JSON.parse(readFileSync(goldPath, 'utf8')) as { claims: GoldClaim[] }).claims;
  const { article, readings } = readArticle({ text });
  const edges = gold.map((claim) =>
    readings.flatMap((reading, i) =>
      reading.claim.spans.some((span) =>
        [claim, ...claim.alsoAt].some((place) => overlap(span, place) >= OVERLAP),
      )
        ? [i]
        : [],
    ),
  );
  const matching = matchOneToOne(edges);
  const found = new Set(matching.values());
  const quiz = makeQuiz({ readings, articles: [article], items: 10, seed: 'praman' });
  return {
    claims: readings.length,
    gold: gold.length,
    matched: matching.size,
    missing: gold.filter((_, i) => !found.has(i)).map((claim) => claim.id),
    exact: readings.every(({ claim }) =>
      claim.spans.every((span) => text.slice(span.start, span.end) === span.exact),
    ),
    items: quiz.items.length,
    itemsPass: quiz.items.every((item) => passes(lintItem(toLintItem(item), { article }))),
  };
}

/** Claims of one agency story against gold claims. */
export const seedMeasure: Measure = (data) => {
  const seed = data ? measureSeed(data) : null;
  if (!seed) return [];
  const rows = [
    { name: 'gold claims matched one to one at an overlap of 0.8', value: share(seed.matched, seed.gold) },
    { name: 'not matched', value: seed.missing.join(' ') || 'none' },
    { name: 'precision of claims', value: share(seed.matched, seed.claims) },
    { name: 'spans exact', value: seed.exact ? 'all' : 'NOT ALL' },
    {
      name: 'items asked, all past the reject rules',
      value: `${seed.items}, ${seed.itemsPass ? 'yes' : 'NO'}`,
    },
  ];
  return [{ id: 'seed', title: 'One agency story', rows, figures: seed }];
};
