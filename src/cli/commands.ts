import * as z from 'zod';
import {
  checkStatement,
  exportQuiz,
  FORMATS,
  findValues,
  ItemToLint,
  Lang,
  lintItems,
  makeQuiz,
  Quiz,
  readArticle,
} from '../../claims/index.ts';
import { type CommandName, type Options, UsageError } from './arguments.ts';

const Row = z.object({
  text: z.string(),
  lang: Lang.optional(),
  title: z.string().optional(),
  published: z
    .string()
    .refine((day) => !Number.isNaN(Date.parse(day)), 'write a day, as 2024-06-19')
    .optional(),
  statement: z.string().optional(),
  items: z.int().min(0).max(50).optional(),
  seed: z.string().optional(),
});

function parseRow(row: unknown): z.infer<typeof Row> {
  const parsed = Row.safeParse(row);
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  return parsed.data;
}

/** On the command line the caller is the editor: a story that asks for care makes its quiz, marked `sensitive`. */
function extract(row: z.infer<typeof Row>, options: Options): object {
  const { article, readings } = readArticle({
    text: row.text,
    lang: row.lang ?? options.lang,
    title: row.title ?? options.title,
    publishedAt: row.published ?? options.published,
  });
  const quiz = makeQuiz({
    readings,
    articles: [article],
    items: row.items ?? options.items,
    seed: row.seed ?? options.seed,
    proofread: true,
  });
  return { article, claims: readings.map((reading) => reading.claim), quiz };
}

function values(row: z.infer<typeof Row>, options: Options): object {
  const published = row.published ?? options.published;
  return {
    values: findValues(row.text, {
      lang: row.lang ?? options.lang,
      ...(published ? { clock: { published } } : {}),
    }),
  };
}

/** A quiz, the output of `extract`, or items of anybody's, with the article's text where it is known. */
const LintFile = z.object({
  items: z.array(ItemToLint).optional(),
  quiz: z.object({ items: z.array(ItemToLint) }).optional(),
  text: z.string().optional(),
  article: z.object({ text: z.string() }).optional(),
});

function lint(text: string, options: Options): object {
  const file = LintFile.safeParse(parseJson(text));
  const items = file.data?.quiz?.items ?? file.data?.items;
  if (!items) throw new UsageError('lint takes {"items": [...]}, a quiz, or the output of praman extract');
  return lintItems(items, { text: file.data?.text ?? file.data?.article?.text, wordsIn: options.lang });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('this is no JSON');
  }
}

function check(row: z.infer<typeof Row>, options: Options): object {
  const statement = row.statement ?? options.statement;
  if (statement === undefined) throw new UsageError('a statement is needed: --statement "…"');
  const { readings, article } = readArticle({
    text: row.text,
    lang: row.lang ?? options.lang,
    publishedAt: row.published ?? options.published,
  });
  return checkStatement({ statement, readings, lang: article.lang, article });
}

function readQuiz(text: string): Quiz {
  const input = parseJson(text);
  const quiz = Quiz.safeParse((input as { quiz?: unknown }).quiz ?? input);
  if (!quiz.success) throw new UsageError('this is no quiz, nor the output of praman extract');
  return quiz.data;
}

function exported(text: string, options: Options): string | Uint8Array {
  const format = FORMATS.find((name) => name === options.format);
  if (!format) throw new UsageError(`--format takes ${FORMATS.join(', ')}`);
  return exportQuiz(readQuiz(text), format, {
    title: options.title ?? 'Praman',
    madeAt: options.published ?? '',
  }).content;
}

/** Runs one command on one input. Throws UsageError for bad input and ClaimsError for unreadable text. */
export function runCommand(
  name: CommandName,
  input: unknown,
  options: Options,
): object | string | Uint8Array {
  const row = parseRow(input);
  switch (name) {
    case 'extract':
      return extract(row, options);
    case 'values':
      return values(row, options);
    case 'lint':
      return lint(row.text, options);
    case 'check':
      return check(row, options);
    case 'export':
      return exported(row.text, options);
  }
}
