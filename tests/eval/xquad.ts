/** Measures how many of people's answers to questions on encyclopedic paragraphs are among the argument spans. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, readArticle } from '../../claims/index.ts';
import type { Lang } from '../../claims/model.ts';
import { type Measure, type Place, share } from './measure.ts';

interface Answer {
  readonly answer_start: number;
  readonly text: string;
}
interface Paragraph {
  readonly context: string;
  readonly qas: readonly { readonly question: string; readonly answers: readonly Answer[] }[];
}
interface Squad {
  readonly data: readonly { readonly paragraphs: readonly Paragraph[] }[];
}

/** Most spans offered for a paragraph. */
export const MOST_SPANS = 40;
/** Stands above the paragraph as its title, so that the first sentence is not taken for one. */
const TITLE = { hi: 'अनुच्छेद', en: 'Paragraph' } as const;

/**
 * The distinct argument spans of claims. Where there are more than `MOST_SPANS`, claims give theirs in the
 * order of their confidence, surest first, and in the order of the text where that is equal; arguments of one
 * claim stand in its own order, a phrase before the facts inside it.
 */
export function offeredSpans(claims: readonly Claim[]): Place[] {
  const spans = new Map<string, Place>();
  for (const claim of [...claims].sort((a, b) => b.confidence - a.confidence))
    for (const { span } of claim.arguments)
      if (!spans.has(`${span.start}-${span.end}`)) spans.set(`${span.start}-${span.end}`, span);
  return [...spans.values()].slice(0, MOST_SPANS);
}

/** "the", "a", "an": as the script that came with these questions has it, an answer is the same with them or without. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Words for comparing: no marks at the edges, lower case, no articles. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;:।.!?"“”‘’'()[\]–—-]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
}

/** Token F1 of two answers, 0 to 1, words counted with their repeats. */
export function tokenF1(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

export interface XquadFigures {
  readonly answers: number;
  readonly exact: number;
  readonly near: number;
  readonly paragraphs: number;
  readonly spans: number;
  readonly misses: readonly { readonly answer: string; readonly best: string; readonly question: string }[];
}

/** Figures over xquad.<lang>.json; null where it is not there. Exact: the same words, marks at the edges aside. */
export function measureXquad(data: string, lang: Lang): XquadFigures | null {
  const path = join(data, 'xquad', `xquad.${lang}.json`);
  if (!existsSync(path)) return null;
  const sum = { answers: 0, exact: 0, near: 0, paragraphs: 0, spans: 0 };
  const misses: { answer: string; best: string; question: string }[] = [];
  const { data: articles } = JSON.parse(readFileSync(path, 'utf8')) as Squad;
  for (const { context, qas } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    const { readings } = readArticle({ text: context, lang, title: TITLE[lang] });
    const offered = offeredSpans(readings.map(({ claim }) => claim)).map(({ start, end }) =>
      context.slice(start, end),
    );
    sum.paragraphs++;
    sum.spans += offered.length;
    for (const { question, answers } of qas) {
      const scores = offered.map((text) => Math.max(...answers.map((answer) => tokenF1(text, answer.text))));
      const best = Math.max(0, ...scores);
      sum.answers++;
      if (best === 1) sum.exact++;
      if (best >= 0.8) sum.near++;
      if (best < 1)
        misses.push({
          answer: answers[0]?.text ?? '',
          best: best === 0 ? '' : (offered[scores.indexOf(best)] ?? ''),
          question,
        });
    }
  }
  return { ...sum, misses };
}

const NAMES = { hi: 'Hindi', en: 'English' } as const;

/** People's answers among the argument spans, in both languages. */
export const xquadMeasure: Measure = (data) =>
  (['hi', 'en'] as const).flatMap((lang) => {
    const xquad = data ? measureXquad(data, lang) : null;
    if (!xquad) return [];
    const { misses, ...figures } = xquad;
    const rows = [
      { name: 'answers that are an argument span', value: share(xquad.exact, xquad.answers), goal: '75 %' },
      {
        name: 'answers with an argument span at F1 >= 0.8',
        value: share(xquad.near, xquad.answers),
        goal: '90 %',
      },
      {
        name: 'argument spans for each paragraph',
        value: (xquad.spans / Math.max(1, xquad.paragraphs)).toFixed(1),
        goal: `at most ${MOST_SPANS}`,
      },
    ];
    return [{ id: `xquad.${lang}`, title: `${NAMES[lang]} questions of XQuAD`, rows, figures }];
  });
