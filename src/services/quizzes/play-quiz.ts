import { gradeItem, type Item, type Lang, type Option, titleBeside } from '../../../claims/index.ts';
import { isOwner } from '../access.ts';
import { ServiceError } from '../errors.ts';
import type { Context } from '../ports.ts';
import type { ItemStatus, StoredQuiz } from './ports.ts';

/** What a player gets before answering, and nothing else. */
export interface PlayerQuiz {
  readonly id: string;
  readonly lang: Lang;
  /** As much of the quiz's title as tells no answer; may be empty. */
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly stem: string;
    readonly options: readonly Option[];
  }[];
}

export interface Answer {
  readonly right: boolean;
  readonly status: ItemStatus;
  readonly key: { readonly optionId: string; readonly text: string };
  readonly explanation: string;
  readonly why?: string;
  /** What became of the claim since, when the item is not live. */
  readonly correction?: {
    readonly change: string;
    readonly at: string;
    readonly successorId: string | null;
    readonly detail: string;
  };
  readonly evidence: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly source: {
    readonly title: string;
    readonly url: string | null;
    readonly articleId: string;
    readonly claimId: string;
  };
}

function isNumeric(item: Item): boolean {
  return ['count', 'duration', 'money', 'percent', 'measure', 'age', 'ordinal'].includes(item.kind);
}

/** Whether each option begins with a greater number than the one before, as years, hours and days of a month do. */
function ascends(options: readonly Option[]): boolean {
  const numbers = options.map(({ text }) => Number(text.match(/^\d+/u)?.[0]));
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number));
}

/** Numbers stay ascending; the order of other options hangs on the server's secret. */
export async function shownOptions(ctx: Pick<Context, 'salt'>, item: Item): Promise<Option[]> {
  if (isNumeric(item) || ascends(item.options)) return [...item.options];
  const keyed = await Promise.all(
    item.options.map(async (option) => ({ option, order: await ctx.salt(`${item.id}:${option.text}`) })),
  );
  return keyed.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ option }) => option);
}

/** The quiz, where the caller may play it. Throws `gone` and `not-found`. */
export async function findOpenQuiz(ctx: Context, id: string): Promise<StoredQuiz> {
  const stored = await ctx.store.findQuiz(id);
  if (stored?.status === 'withdrawn') throw new ServiceError('gone', 'The quiz was withdrawn.');
  if (!stored || (stored.status !== 'published' && !isOwner(ctx, stored.ownerId))) {
    if (await ctx.store.isTombstone(id)) throw new ServiceError('gone', 'The quiz was withdrawn.');
    throw new ServiceError('not-found', 'There is no such quiz.');
  }
  return stored;
}

/** The quiz as a player sees it. */
export async function getPlayerQuiz({ ctx, id }: { ctx: Context; id: string }): Promise<PlayerQuiz> {
  const stored = await findOpenQuiz(ctx, id);
  const held = new Set(await ctx.store.listHeld(id));
  const live = stored.items.filter(({ item, status }) => status === 'live' && !held.has(item.id));
  const items = await Promise.all(
    live.map(async ({ item }) => ({ id: item.id, stem: item.stem, options: await shownOptions(ctx, item) })),
  );
  const title = titleBeside(
    stored.title,
    live.map(({ item }) => item),
  );
  return { id: stored.quiz.id, lang: stored.quiz.lang, title, items };
}

/** Characters before and after a quote that tell its place in the story. */
const CONTEXT = 40;

/** The words that end within so many characters before `start`: whole ones, so that no letter loses its mark. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT);
  const near = text.slice(from, start);
  return from === 0 || /\s/u.test(text[from - 1] ?? '')
    ? near
    : (near.match(/\s(?<whole>.*)$/su)?.groups?.whole ?? '');
}

/** The words that begin and end within so many characters after `end`. */
function wordsAfter(text: string, end: number): string {
  const near = text.slice(end, end + CONTEXT);
  const next = text[end + CONTEXT];
  return next === undefined || /\s/u.test(next) ? near : near.slice(0, near.search(/\s\S*$/u) + 1).trimEnd();
}

/** The quote with a few words on either side: TextQuoteSelector's prefix and suffix. */
export async function quoted(
  ctx: Context,
  { evidence }: Item,
  articleId: string | undefined,
): Promise<Answer['evidence']> {
  const text = articleId ? (await ctx.store.findArticle(articleId))?.article.text : undefined;
  const { start, end, exact } = evidence;
  if (text?.slice(start, end) !== exact) return { exact, prefix: '', suffix: '' };
  return {
    exact,
    prefix: wordsBefore(text, start),
    suffix: wordsAfter(text, end),
  };
}

/** Grades an answer against the claim store as it is at this moment. */
export async function answerItem({
  ctx,
  quizId,
  itemId,
  optionId,
  play,
}: {
  ctx: Context;
  quizId: string;
  itemId: string;
  optionId: string;
  /** The number of the play, where answers are to be counted. */
  play?: string | undefined;
}): Promise<Answer> {
  const stored = await findOpenQuiz(ctx, quizId);
  const entry = stored.items.find(({ item }) => item.id === itemId);
  if (!entry?.item.options.some((option) => option.id === optionId))
    throw new ServiceError('not-found', 'There is no such question or option.');
  if ((await ctx.store.listHeld(quizId)).includes(itemId))
    throw new ServiceError('conflict', 'The question is being asked in a live drill; try again later.');
  const claim = await ctx.store.findClaim(entry.item.claimId);
  const { status } = entry;
  const corrected = status === 'live' ? null : await ctx.store.findCorrection(entry.item.claimId);
  const grade = gradeItem(entry.item, optionId);
  if (play && status === 'live')
    await ctx.store.insertPlayAnswer({ playId: play, quizId, itemId, optionId, right: grade.right });
  return {
    right: grade.right,
    status,
    key: grade.key,
    explanation: entry.item.explanation,
    ...(grade.why ? { why: grade.why } : {}),
    ...(corrected
      ? {
          correction: {
            change: corrected.change,
            at: corrected.createdAt,
            successorId: corrected.successorId,
            detail: corrected.detail,
          },
        }
      : {}),
    evidence: await quoted(ctx, entry.item, claim?.reading.claim.articleId),
    source: {
      title: claim?.source.title ?? stored.title,
      url: claim?.source.url ?? null,
      articleId: claim?.reading.claim.articleId ?? '',
      claimId: entry.item.claimId,
    },
  };
}
