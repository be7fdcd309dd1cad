/** Gates that hold on every claim of every article, re-derived from the public claim alone and not from `verify`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, readArticle, type Span } from '../../claims/index.ts';
import { type Measure, type Section, share } from './measure.ts';

const WORD = /n't|[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*/gu;
const NEGATION =
  /^(नहीं|नही|न|ना|मत|बिना|बगैर|गैर|not|never|no|none|nobody|nothing|neither|nor|without|cannot|n't)$/u;
const NUMBERS = /\p{N}+(?:[.,:]\p{N}+)*/gu;

/** Words without regard to case: a claim opens with a capital letter. "don't" is two words. */
function wordsOf(text: string): string[] {
  const apart = text.toLowerCase().replace(/n['’]t(?!\p{L})/gu, " n't");
  return apart.match(WORD) ?? [];
}

function numbersOf(text: string): string[] {
  return text.match(NUMBERS) ?? [];
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function allSpans(claim: Claim): Span[] {
  return [
    ...claim.spans,
    ...claim.arguments.map((argument) => argument.span),
    ...(claim.attribution ? [claim.attribution.span] : []),
    ...claim.substitutions.flatMap(({ span, antecedent }) => (antecedent ? [span, antecedent] : [span])),
  ];
}

function isExact(text: string, claim: Claim): boolean {
  return (
    allSpans(claim).every(({ start, end, exact }) => start < end && text.slice(start, end) === exact) &&
    claim.arguments.every((argument) => argument.text === argument.span.exact)
  );
}

/** Each word of the claim, as often as it stands there, is in a span, a substitution or an insertion. */
function isAccounted(claim: Claim): boolean {
  const known = countWords([
    ...claim.spans.map((span) => span.exact),
    ...claim.substitutions.map((substitution) => substitution.text),
    ...claim.insertions.map((insertion) => insertion.text),
  ]);
  return [...countWords([claim.text])].every(([word, count]) => (known.get(word) ?? 0) >= count);
}

/** The words of the article that stand right before and after `place`, with nothing but a space between. */
function neighbours(text: string, { start, end }: Span): string[] {
  const before = text
    .slice(Math.max(0, start - 24), start)
    .match(/(?:^|[^\p{L}\p{M}\p{N}.,:])([\p{L}\p{M}\p{N}.,:]+) $/u);
  const after = text.slice(end, end + 24).match(/^ ([\p{L}\p{M}\p{N}]+)/u);
  return [before?.[1], after?.[1]].filter((word): word is string => word !== undefined);
}

/** All numbers of the arguments are in the claim, and no number is cut off the front of one. */
function keepsNumbers(text: string, claim: Claim): boolean {
  const told = new Set(numbersOf(claim.text));
  return claim.arguments.every(({ text: words, span }) => {
    const [before] = neighbours(text, span);
    const cut = before && /^\p{N}/u.test(before) ? numbersOf(before) : [];
    return [...numbersOf(words), ...cut].every((number) => told.has(number));
  });
}

/** A negated claim says so, and no negation beside the predicate is left behind. */
function keepsNegation(text: string, claim: Claim): boolean {
  const told = wordsOf(claim.text);
  if (claim.negated && !told.some((word) => NEGATION.test(word))) return false;
  const first = claim.spans[0];
  if (!claim.predicate || !first) return true;
  const at = first.exact.lastIndexOf(claim.predicate);
  if (at < 0) return true;
  const start = first.start + at;
  const end = start + claim.predicate.length;
  const beside = neighbours(text, { start, end, exact: claim.predicate });
  return beside.every((word) => !/^(नहीं|नही|not|never)$/iu.test(word) || told.includes(word));
}

const CHECKS: Readonly<Record<string, (text: string, claim: Claim) => boolean>> = {
  'spans exact': isExact,
  'all words of the claim in spans, substitutions or insertions': (_, claim) => isAccounted(claim),
  'numbers kept': keepsNumbers,
  'negations kept': keepsNegation,
};

interface InvariantFigures {
  articles: number;
  claims: number;
  held: Record<string, number>;
  /** Texts of claims that break a gate, by gate. */
  broken: Record<string, string[]>;
}

function measure(folder: string, lang: 'hi' | 'en'): InvariantFigures {
  const figures: InvariantFigures = { articles: 0, claims: 0, held: {}, broken: {} };
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const { readings } = readArticle({ text, lang, publishedAt: '2024-06-19' });
    figures.articles++;
    for (const { claim } of readings) {
      figures.claims++;
      for (const [name, check] of Object.entries(CHECKS)) {
        figures.held[name] ??= 0;
        if (check(text, claim)) figures.held[name]++;
        else figures.broken[name] = [...(figures.broken[name] ?? []), `${file}: ${claim.text}`];
      }
    }
  }
  return figures;
}

/** The gates over all articles of both languages. */
export const invariantsMeasure: Measure = (data) =>
  (['hi', 'en'] as const).flatMap((lang): Section[] => {
    const folder = data && join(data, 'articles', lang);
    if (!folder || !existsSync(folder)) return [];
    const figures = measure(folder, lang);
    return [
      {
        id: `invariants.${lang}`,
        title: `Gates on all ${figures.articles} ${lang === 'hi' ? 'Hindi' : 'English'} articles, checked apart from the engine`,
        rows: Object.entries(figures.held).map(([name, held]) => ({
          name: `claims with ${name}`,
          value: share(held, figures.claims),
          goal: 'all',
        })),
        figures,
      },
    ];
  });
