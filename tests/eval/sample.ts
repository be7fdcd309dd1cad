/**
 * Prints claims or items, sampled evenly from the articles, for people to judge.
 * Run: npm run sample -- DATA --claims 200 [--lang hi|en] [--jsonl], or --items 200 instead of --claims.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Article,
  type Claim,
  type Item,
  makeQuiz,
  type Reading,
  readArticle,
} from '../../claims/index.ts';
import { POOL } from '../../src/services/quizzes/create-quiz.ts';

interface Sampled {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** `count` of the list at equal distances, the same ones every time. */
function evenly<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / count)] as T);
}

/** The sentence around a place: from the mark or line break before it to the one after it. */
function sentenceAround({ text }: Article, start: number, end: number): string {
  const before = text.slice(0, start).search(/[।?!\n][^।?!\n]*$/u);
  const after = text.slice(end).search(/[।?!\n]/u);
  return text.slice(before < 0 ? 0 : before + 1, after < 0 ? text.length : end + after + 1).trim();
}

function showClaim(file: string, article: Article, claim: Claim): Sampled {
  const [span] = claim.spans;
  return {
    id: `${file}#${claim.id.split(':').at(-1)}`,
    claim: claim.text,
    kind: claim.kind,
    modality: claim.modality,
    ...(claim.negated ? { negated: true } : {}),
    ...(claim.attribution ? { attribution: claim.attribution.source } : {}),
    arguments: claim.arguments.map(({ role, text }) => `${role}: ${text}`),
    ...(claim.substitutions.length > 0
      ? { substitutions: claim.substitutions.map(({ span: from, text }) => `${from.exact} → ${text}`) }
      : {}),
    source: span ? sentenceAround(article, span.start, span.end) : '',
  };
}

function showItem(file: string, article: Article, item: Item): Sampled {
  return {
    id: `${file}#${item.id}`,
    stem: item.stem,
    options: item.options.map(({ id, text }) => (id === item.key ? `${text} (key)` : text)),
    kind: item.kind,
    difficulty: item.difficulty,
    explanation: item.explanation,
    evidence: item.evidence.exact,
    source: sentenceAround(article, item.evidence.start, item.evidence.end),
  };
}

interface Read {
  readonly file: string;
  readonly article: Article;
  readonly readings: readonly Reading[];
}

/** The items of an article in a store that holds the others. */
function itemsOf({ article, readings }: Read, others: readonly Read[]): readonly Item[] {
  const pool = others.flatMap((other) => other.readings).slice(-POOL);
  return makeQuiz({ readings, pool, articles: [article], items: 30, seed: 'sample' }).items;
}

function gather(folder: string, lang: 'hi' | 'en', what: 'claims' | 'items'): Sampled[] {
  const stories = readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      // Whoever reads a sample holds it against the article alone: a day of publication that is not known would be read as false.
      const ids = { claim: (n: number) => `${file}:c${n}` };
      return { file, ...readArticle({ text, lang, id: file }, ids) };
    });
  return stories.flatMap((one, at) => {
    if (what === 'claims') return one.readings.map(({ claim }) => showClaim(one.file, one.article, claim));
    const others = stories.filter((_, other) => other !== at);
    return itemsOf(one, others).map((item) => showItem(one.file, one.article, item));
  });
}

function toText({ id, ...fields }: Sampled): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(' | ') : String(value)}`,
  );
  return `${id}\n${lines.join('\n')}\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    claims: { type: 'string' },
    items: { type: 'string' },
    lang: { type: 'string', default: 'hi' },
    jsonl: { type: 'boolean', default: false },
  },
});
const data = positionals[0];
const count = Number(values.claims ?? values.items);
if (!data || !Number.isInteger(count) || count < 1 || (values.lang !== 'hi' && values.lang !== 'en')) {
  process.stderr.write('Usage: npm run sample -- DATA --claims N | --items N [--lang hi|en] [--jsonl]\n');
  process.exitCode = 2;
} else {
  const all = gather(join(data, 'articles', values.lang), values.lang, values.claims ? 'claims' : 'items');
  process.stderr.write(`${Math.min(count, all.length)} of ${all.length}\n`);
  for (const one of evenly(all, count))
    process.stdout.write(`${values.jsonl ? JSON.stringify(one) : toText(one)}\n`);
}
