/** Measures claims and questions on hand-made facts of articles that rules were not written on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, type Modality, makeQuiz, type Reading, readArticle } from '../../claims/index.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
interface GoldFact {
  readonly answer: string;
  readonly answerStart: number;
  readonly answerEnd: number;
  readonly must: boolean;
  readonly question: string | null;
  readonly modality: string;
  readonly attribution: unknown;
}
interface GoldArticle {
  readonly file: string;
  readonly lang: 'hi' | 'en';
  readonly facts: readonly GoldFact[];
}

/** Gold modalities in the engine's terms. */
const MODALITIES: Readonly<Record<string, Modality>> = {
  future: 'planned',
  planned: 'planned',
  presupposed: 'asserted',
  asserted: 'asserted',
  reported: 'reported',
  denied: 'denied',
  reputed: 'hedged',
  hedged: 'hedged',
  possible: 'hedged',
};

export interface GoldFigures {
  readonly facts: number;
  readonly covered: number;
  readonly must: number;
  readonly mustCovered: number;
  readonly mustAsked: number;
  readonly modality: Readonly<Record<string, readonly [right: number, of: number]>>;
  readonly attribution: readonly [right: number, of: number];
  readonly spansPerThousand: number;
  readonly items: number;
  readonly characters: number;
}

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function claimFor(fact: Place, readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ claim }) => claim.arguments.some(({ span }) => overlap(span, fact) >= 0.5));
}

function isAsked(fact: Place, items: readonly Item[]): boolean {
  return items.some(({ evidence }) => evidence.start <= fact.start && fact.end <= evidence.end);
}

/** Figures over the gold articles of a language; null where the data is not there. */
export function measureGold(data: string, lang: 'hi' | 'en'): GoldFigures | null {
  const path = join(data, 'gold.dev.json');
  if (!existsSync(path)) return null;
  const { articles } = JSON.parse(readFileSync(path, 'utf8')) as { articles: GoldArticle[] };
  const sum = {
    facts: 0,
    covered: 0,
    must: 0,
    mustCovered: 0,
    mustAsked: 0,
    spans: 0,
    items: 0,
    characters: 0,
    named: 0,
    namedRight: 0,
  };
  const modality: Record<string, [number, number]> = {};
  for (const gold of articles.filter((one) => one.lang === lang)) {
    const text = readFileSync(join(data, 'articles', gold.file), 'utf8');
    const { article, readings } = readArticle({ text, lang });
    const quiz = makeQuiz({ readings, articles: [article], items: 30, seed: 'eval' });
    sum.items += quiz.items.length;
    sum.characters += text.length;
    sum.spans += new Set(
      readings.flatMap(({ claim }) => claim.arguments.map(({ span }) => `${span.start}-${span.end}`)),
    ).size;
    for (const fact of gold.facts) {
      const place = { start: fact.answerStart, end: fact.answerEnd };
      const claim = claimFor(place, readings)?.claim;
      const wanted = MODALITIES[fact.modality] ?? fact.modality;
      modality[wanted] ??= [0, 0];
      const tally = modality[wanted];
      tally[1]++;
      sum.facts++;
      if (fact.must) sum.must++;
      if (fact.must && fact.question && isAsked(place, quiz.items)) sum.mustAsked++;
      if (fact.attribution) sum.named++;
      if (!claim) continue;
      sum.covered++;
      if (fact.must) sum.mustCovered++;
      if (claim.modality === wanted) tally[0]++;
      if (fact.attribution && claim.attribution) sum.namedRight++;
    }
  }
  const { spans, named, namedRight, ...rest } = sum;
  return {
    ...rest,
    modality,
    attribution: [namedRight, named],
    spansPerThousand: (spans / Math.max(1, sum.characters)) * 1000,
  };
}
