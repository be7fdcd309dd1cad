import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ClaimsError,
  checkStatement,
  findValues,
  lintItem,
  lintItems,
  makeQuiz,
  passes,
  type ReadResult,
  readArticle,
  type Span,
  toLintItem,
} from '../../../claims/index.ts';
import { within } from '../within.ts';
import { text } from './texts.ts';

/** Cases in all; `npm run fuzz` asks for many more. */
const CASES = Number(process.env.FUZZ_CASES ?? 3000) / 2;
const lang = fc.constantFrom('hi', 'en', undefined);

/** The result, or null where the text is refused as no article. Fails where it takes too long. */
const timed = <T>(work: () => T): Promise<T | null> =>
  within(() => {
    try {
      return work();
    } catch (error) {
      if (error instanceof ClaimsError) return null;
      throw error;
    }
  });

function expectExact(source: string, spans: readonly Span[]): void {
  for (const { start, end, exact } of spans)
    expect([start < end, source.slice(start, end)]).toEqual([true, exact]);
}

/** What of a text stays where its broken lines are joined. */
const withoutBreaks = (text: string): string => text.replace(/[\s-]/gu, '');

function expectClaimsExact(given: string, { article, readings }: ReadResult): void {
  expect(withoutBreaks(article.text)).toBe(withoutBreaks(given));
  const source = article.text;
  for (const { claim } of readings) {
    expectExact(source, [
      ...claim.spans,
      ...claim.arguments.map(({ span }) => span),
      ...(claim.attribution ? [claim.attribution.span] : []),
      ...claim.substitutions.flatMap(({ span, antecedent }) => (antecedent ? [span, antecedent] : [span])),
    ]);
  }
}

const runs = (share: number) => ({ numRuns: Math.ceil(CASES * share) });
const patience = CASES * 100 + 60_000;

describe('whatever text comes', () => {
  it(
    'is read within its time, and every span is its own words',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, lang, async (source, own) => {
          const read = await timed(() => readArticle({ text: source, lang: own, publishedAt: '2024-06-19' }));
          if (read) expectClaimsExact(source, read);
        }),
        runs(0.4),
      );
    },
    patience,
  );

  it(
    'gives only questions that pass every rule',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, lang, fc.string({ maxLength: 8 }), async (source, own, seed) => {
          const read = await timed(() => readArticle({ text: source, lang: own, publishedAt: '2024-06-19' }));
          if (!read) return;
          const { article, readings } = read;
          const quiz = await timed(() =>
            makeQuiz({ readings, articles: [article], items: 10, seed, proofread: true }),
          );
          for (const item of quiz?.items ?? []) {
            expect(passes(lintItem(toLintItem(item), { article }))).toBe(true);
            expect(article.text.slice(item.evidence.start, item.evidence.end)).toBe(item.evidence.exact);
          }
        }),
        runs(0.2),
      );
    },
    patience,
  );

  it(
    'has values that stand where they are said to',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, lang, async (source, own) => {
          expectExact(
            source,
            (await timed(() => findValues(source, { lang: own, clock: { published: '2024-06-19' } }))) ?? [],
          );
        }),
        runs(0.2),
      );
    },
    patience,
  );

  it(
    'is checked against claims within its time',
    async () => {
      const told = readArticle({
        text: 'मुख्यमंत्री रमेश शर्मा ने बुधवार को पटना में 240 करोड़ रुपये के पुल का उद्घाटन किया। Ramesh Sharma built 20 schools in Delhi on Monday.',
      }).readings;
      await fc.assert(
        fc.asyncProperty(text, lang, async (statement, own) => {
          const verdict = await timed(() => checkStatement({ statement, readings: told, lang: own }));
          if (verdict) expect(['supported', 'refuted', 'notEnoughInfo']).toContain(verdict.verdict);
        }),
        runs(0.1),
      );
    },
    patience,
  );

  it(
    'is linted as a question within its time',
    async () => {
      const short = text.map((one) => one.slice(0, 200));
      const item = fc.record({
        stem: short,
        options: fc.array(short, { maxLength: 6 }),
        key: fc.oneof(fc.integer({ min: -2, max: 8 }), short),
        evidence: fc.option(fc.record({ exact: short }), { nil: undefined }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(item, { maxLength: 4 }),
          fc.option(text, { nil: undefined }),
          async (items, source) => {
            const report = await timed(() => lintItems(items, { text: source }));
            expect(report?.items).toHaveLength(items.length);
          },
        ),
        runs(0.1),
      );
    },
    patience,
  );
});
