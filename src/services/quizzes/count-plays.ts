import type { Context } from '../ports.ts';
import { getOwnQuiz } from './edit-quiz.ts';
import { findOpenQuiz } from './play-quiz.ts';
import type { PlayAnswer } from './ports.ts';

/** Plays that statistics look at: the newest. */
const NEWEST = 5000;
/** With fewer plays than this, discrimination is noise. */
const ENOUGH = 50;

export interface ItemStats {
  readonly itemId: string;
  readonly stem: string;
  readonly answers: number;
  readonly right: number;
  /** How often each option was chosen. */
  readonly chosen: readonly {
    readonly optionId: string;
    readonly text: string;
    readonly isKey: boolean;
    readonly count: number;
  }[];
  /** Correlation of this item with the rest of the score, from -1 to 1; null with fewer than 50 plays. */
  readonly discrimination: number | null;
}

export interface QuizStats {
  readonly quizId: string;
  readonly title: string;
  readonly starts: number;
  readonly finishes: number;
  /** How many finished with each number of right answers: index is the score. */
  readonly scores: readonly number[];
  readonly items: readonly ItemStats[];
}

/** Opens a play of a published quiz: a random number, nothing about who plays. */
export async function startPlay({
  ctx,
  quizId,
}: {
  ctx: Context;
  quizId: string;
}): Promise<{ play: string }> {
  await findOpenQuiz(ctx, quizId);
  const play = ctx.newId('ply');
  await ctx.store.insertPlay({ id: play, quizId, now: ctx.now() });
  return { play };
}

function byPlay(answers: readonly PlayAnswer[]): Map<string, PlayAnswer[]> {
  const plays = new Map<string, PlayAnswer[]>();
  for (const answer of answers) plays.set(answer.playId, [...(plays.get(answer.playId) ?? []), answer]);
  return plays;
}

/** Point-biserial correlation of an item with the score without it. */
function discriminationOf(itemId: string, plays: ReadonlyMap<string, readonly PlayAnswer[]>): number | null {
  const pairs = [...plays.values()].flatMap((answers) => {
    const own = answers.find((answer) => answer.itemId === itemId);
    const rest = answers.filter((answer) => answer !== own && answer.right).length;
    return own ? [[own.right ? 1 : 0, rest] as const] : [];
  });
  if (pairs.length < ENOUGH) return null;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx === 0 || yy === 0 ? null : Math.round((xy / Math.sqrt(xx * yy)) * 100) / 100;
}

/** What readers made of a quiz, for its owner. */
export async function quizStats({ ctx, quizId }: { ctx: Context; quizId: string }): Promise<QuizStats> {
  const stored = await getOwnQuiz({ ctx, id: quizId });
  const { plays: starts, answers } = await ctx.store.listPlays(quizId, NEWEST);
  const live = stored.items.filter(({ status }) => status === 'live');
  const plays = byPlay(answers);
  const finished = [...plays.values()].filter((play) => play.length >= live.length && live.length > 0);
  const scores = Array.from({ length: live.length + 1 }, () => 0);
  for (const play of finished) {
    const right = Math.min(live.length, play.filter((answer) => answer.right).length);
    scores[right] = (scores[right] ?? 0) + 1;
  }
  return {
    quizId,
    title: stored.title,
    starts,
    finishes: finished.length,
    scores,
    items: live.map(({ item }) => {
      const own = answers.filter((answer) => answer.itemId === item.id);
      return {
        itemId: item.id,
        stem: item.stem,
        answers: own.length,
        right: own.filter((answer) => answer.right).length,
        chosen: item.options.map((option) => ({
          optionId: option.id,
          text: option.text,
          isKey: option.id === item.key,
          count: own.filter((answer) => answer.optionId === option.id).length,
        })),
        discrimination: discriminationOf(item.id, plays),
      };
    }),
  };
}
