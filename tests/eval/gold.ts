/** Measures claims and questions on hand-made facts of articles that rules were not written on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Item, type Modality, makeQuiz, type Reading, readArticle } from '../../claims/index.ts';
import { type Measure, overlap, type Place, type Row, share } from './measure.ts';

interface GoldFact {
  readonly answer: string;
  readonly answerStart: number;
  readonly answerEnd: number;
  readonly must: boolean;
  readonly question: string | null;
  readonly claim: string | null;
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

interface GoldFigures {
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

const wordsOf = (text: string) => new Set(text.split(/[\s,।.]+/u).filter((word) => word !== ''));

/** How many of the words of two texts are in both: 0 to 1. */
function alike(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
}

/** Of the claims that hold the answer, the one that says most nearly what the hand-made claim does. */
function claimFor(fact: Place, told: string, readings: readonly Reading[]): Reading | undefined {
  return readings
    .filter(({ claim }) => claim.arguments.some(({ span }) => overlap(span, fact) >= 0.5))
    .map((reading) => ({ reading, likeness: alike(reading.claim.text, told) }))
    .sort((a, b) => b.likeness - a.likeness)[0]?.reading;
}

function isAsked(fact: Place, items: readonly Item[]): boolean {
  return items.some(({ evidence }) => evidence.start <= fact.start && fact.end <= evidence.end);
}

/** Figures over the gold articles of a language; null where the data is not there. */
function measureGold(data: string, lang: 'hi' | 'en'): GoldFigures | null {
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
      const claim = claimFor(place, fact.claim ?? '', readings)?.claim;
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

function rowsOf(gold: GoldFigures): Row[] {
  return [
    {
      name: 'main facts inside an argument span (IoU >= 0.5)',
      value: share(gold.mustCovered, gold.must),
      goal: '95 %',
    },
    { name: 'all facts', value: share(gold.covered, gold.facts), goal: '85 %' },
    {
      name: 'argument spans for each 1,000 characters',
      value: gold.spansPerThousand.toFixed(1),
      goal: 'at most 50',
    },
    ...Object.entries(gold.modality).map(([name, [right, of]]) => ({
      name: `modality ${name}, uncovered counted wrong`,
      value: share(right, of),
      goal: '90 %',
    })),
    { name: 'attribution, uncovered counted wrong', value: share(...gold.attribution), goal: '90 %' },
    {
      name: 'items for each 2,000 characters',
      value: ((gold.items * 2000) / Math.max(1, gold.characters)).toFixed(1),
    },
    { name: 'main facts within the quote of an item', value: share(gold.mustAsked, gold.must) },
  ];
}

/** Coverage, modality and attribution on the hand-made facts, by language. */
export const goldMeasure: Measure = (data) =>
  (['hi', 'en'] as const).flatMap((lang) => {
    const gold = data ? measureGold(data, lang) : null;
    const title = lang === 'hi' ? 'Hand-made facts of Hindi articles' : 'Hand-made facts of English articles';
    return gold ? [{ id: `gold.${lang}`, title, rows: rowsOf(gold), figures: gold }] : [];
  });
