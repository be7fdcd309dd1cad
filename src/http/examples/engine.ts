import { checkStatement, makeQuiz, readArticle } from '../../../claims/index.ts';

/** What the engine really answers, for schemas that have these properties. */
export interface Likeness {
  readonly has: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

const STORY = {
  id: 'art_4f90d13a42Kx81Zq',
  title: 'गोमती पुल खुला',
  text: 'मुख्यमंत्री योगी आदित्यनाथ ने बुधवार को लखनऊ में गोमती पुल का उद्घाटन किया। सरकार ने पुल पर 240 करोड़ रुपये खर्च किए।',
  publishedAt: '2024-06-19',
  url: 'https://paper.example/gomti-pul',
  publisher: 'नया अखबार',
};
const STATEMENT = 'सरकार ने पुल पर 400 करोड़ रुपये खर्च किए।';

/** Characters shown before and after a span. */
const AROUND = 30;

/** An article, a claim, a question, a quiz and a verdict as the engine gives them: examples that cannot be out of date. */
export function engineExamples(): Likeness[] {
  const { article, readings } = readArticle(STORY, { claim: (n) => `clm_V1StGXR8Z5jdHi6${n}` });
  const quiz = makeQuiz({
    readings,
    articles: [article],
    items: 1,
    seed: 'example',
    id: 'qz_Uakgb5m9g0JDMb1x',
  });
  const verdict = checkStatement({ statement: STATEMENT, readings });
  const claim = readings.at(-1)?.claim;
  const spans = claim?.spans.map((span) => ({
    ...span,
    prefix: STORY.text.slice(Math.max(0, span.start - AROUND), span.start),
    suffix: STORY.text.slice(span.end, span.end + AROUND),
  }));
  const { items, ...rest } = quiz;
  return [
    { has: ['sections', 'contentHash'], value: article },
    { has: ['spans', 'modality'], value: { ...claim, spans } },
    { has: ['stem', 'options'], value: { ...items[0] } },
    { has: ['engineVersion', 'articleIds'], value: rest },
    { has: ['verdict', 'compared'], value: verdict },
  ];
}
