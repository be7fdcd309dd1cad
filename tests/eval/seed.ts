/**
 * Measures the engine on the gold of one article. Run: npm run eval -- DATA
 * DATA holds articles/seed.hi.txt and gold.seed.json; it is not part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintItem, makeQuiz, passes, readArticle, toLintItem } from '../../claims/index.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
interface GoldClaim extends Place {
  readonly id: string;
  readonly alsoAt: readonly Place[];
}

const OVERLAP = 0.8;

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

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

export interface SeedFigures {
  readonly claims: number;
  readonly gold: number;
  readonly matched: number;
  readonly missing: readonly string[];
  readonly exact: boolean;
  readonly items: number;
  readonly itemsPass: boolean;
}

/** Figures on the seed article; null where its data is not there. */
export function measureSeed(data: string): SeedFigures | null {
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
