/** Measures the engine on the project's own articles: runs anywhere. */
import { makeQuiz, type Reading, readArticle } from '../../claims/index.ts';
import { type CorpusArticle, corpus, type GoldenFact } from '../fixtures/corpus.ts';
import { type Measure, overlap, type Row, share } from './measure.ts';

const PUBLISHED = '2025-06-12';

interface Figures {
  facts: number;
  covered: number;
  modality: number;
  named: number;
  namedRight: number;
  claims: number;
  spans: number;
  items: number;
  characters: number;
  /** Facts that no argument covers, by article. */
  missed: string[];
}

function claimFor(fact: GoldenFact, readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ claim }) => claim.arguments.some(({ span }) => overlap(span, fact) >= 0.5));
}

function add(sum: Figures, { name, lang, text, facts }: CorpusArticle): void {
  const { article, readings } = readArticle({ text, lang, publishedAt: PUBLISHED });
  sum.items += makeQuiz({ readings, articles: [article], items: 30, seed: 'eval' }).items.length;
  sum.characters += text.length;
  sum.claims += readings.length;
  sum.spans += new Set(
    readings.flatMap(({ claim }) => claim.arguments.map(({ span }) => `${span.start}-${span.end}`)),
  ).size;
  for (const fact of facts) {
    const claim = claimFor(fact, readings)?.claim;
    sum.facts++;
    if (fact.source) sum.named++;
    if (!claim) {
      sum.missed.push(`${name}: ${fact.answer}`);
      continue;
    }
    sum.covered++;
    if (claim.modality === fact.modality) sum.modality++;
    if (fact.source && claim.attribution) sum.namedRight++;
  }
}

function measure(lang: 'hi' | 'en'): Figures {
  const sum: Figures = {
    facts: 0,
    covered: 0,
    modality: 0,
    named: 0,
    namedRight: 0,
    claims: 0,
    spans: 0,
    items: 0,
    characters: 0,
    missed: [],
  };
  for (const article of corpus(lang)) add(sum, article);
  return sum;
}

function rowsOf(sum: Figures): Row[] {
  return [
    { name: 'golden facts inside an argument span (IoU >= 0.5)', value: share(sum.covered, sum.facts) },
    {
      name: 'argument spans for each 1,000 characters',
      value: ((sum.spans * 1000) / sum.characters).toFixed(1),
    },
    { name: 'modality right, uncovered counted wrong', value: share(sum.modality, sum.facts) },
    { name: 'source named, uncovered counted wrong', value: share(sum.namedRight, sum.named) },
    { name: 'items for each 2,000 characters', value: ((sum.items * 2000) / sum.characters).toFixed(1) },
    { name: 'not covered', value: sum.missed.join('; ') || 'none' },
  ];
}

/** Golden facts of our own articles, by language. */
export const corpusMeasure: Measure = () =>
  (['hi', 'en'] as const).map((lang) => {
    const sum = measure(lang);
    const title = lang === 'hi' ? 'Our own Hindi articles' : 'Our own English articles';
    return { id: `corpus.${lang}`, title, rows: rowsOf(sum), figures: sum };
  });
