import type { Item } from '../../model.ts';
import { keyText } from '../item/key-text.ts';
import { contentWords, plain } from '../rubric/normalise.ts';

/** A question that could be taken into a set, with the article it comes from. */
export interface Mixable {
  readonly item: Item;
  readonly articleId: string;
}

/** A stem that shares this much of another's words is about the same thing. */
const SAME_MATTER = 0.5;
/** What a further question of an article, or of a kind, that is already there loses. */
const ARTICLE_COST = 1;
const KIND_COST = 0.6;
/** What a question loses whose answer stands in a quote that was shown before it. */
const SPOILT_COST = 10;
/** Keeps the order in which they came where all else is equal. */
const RANK_COST = 0.01;

interface Matter {
  readonly mixable: Mixable;
  readonly rank: number;
  readonly stem: string;
  readonly answer: string;
  readonly quote: string;
  readonly words: readonly string[];
}

function matterOf(mixable: Mixable, rank: number): Matter {
  const { item } = mixable;
  const key = keyText(item);
  return {
    mixable,
    rank,
    stem: ` ${plain(item.stem)} `,
    answer: ` ${plain(key)} `,
    quote: ` ${plain(item.evidence.exact)} `,
    words: contentWords(item.stem),
  };
}

/** Whether one stem gives away the key of another question: it names the key and is about the same thing. */
function tells(own: Matter, other: Matter): boolean {
  if (other.answer.trim() === '' || !own.stem.includes(other.answer)) return false;
  const shared = other.words.filter((word) => own.words.includes(word)).length;
  return other.words.length === 0 || shared / other.words.length >= SAME_MATTER;
}

function excludes(own: Matter, other: Matter): boolean {
  return (
    own.mixable.item.claimId === other.mixable.item.claimId ||
    own.stem === other.stem ||
    tells(own, other) ||
    tells(other, own)
  );
}

function cost(candidate: Matter, chosen: readonly Matter[]): number {
  const { item, articleId } = candidate.mixable;
  const sameArticle = chosen.filter(({ mixable }) => mixable.articleId === articleId).length;
  const sameKind = chosen.filter(({ mixable }) => mixable.item.kind === item.kind).length;
  const isSpoilt = chosen.some(
    ({ quote }) => candidate.answer.trim() !== '' && quote.includes(candidate.answer),
  );
  return (
    sameArticle * ARTICLE_COST +
    sameKind * KIND_COST +
    (isSpoilt ? SPOILT_COST : 0) +
    candidate.rank * RANK_COST
  );
}

/**
 * Puts questions of several articles into one set of at most `count`, in the order to ask them: articles and
 * kinds in turn, one question a claim, none whose stem answers another, and one whose answer a quote shown
 * earlier would tell as late as can be. Pure: equal input gives equal order.
 */
export function mixItems(pool: readonly Mixable[], count: number): Item[] {
  let left = pool.map(matterOf);
  const chosen: Matter[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = left[0] as Matter;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of left) {
      const now = cost(candidate, chosen);
      if (now < least) {
        least = now;
        best = candidate;
      }
    }
    chosen.push(best);
    left = left.filter((other) => other !== best && !excludes(best, other));
  }
  return chosen.map(({ mixable }) => mixable.item);
}
