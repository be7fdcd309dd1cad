import type { Article, Item, Reading, Span } from '../../model.ts';
import { spanOf } from '../../text/range.ts';
import { lintItem } from '../rubric/index.ts';
import { toLintItem } from './review.ts';

/** A quote is no longer than this. */
const LONGEST_QUOTE = 400;

export interface ItemRevision {
  readonly item: Item;
  /** The item's claim as the version before told it, and as the new one does. */
  readonly before: Reading;
  readonly after: Reading;
  readonly article: Pick<Article, 'text'>;
  /** All claims of the new version: none may make another option right. */
  readonly readings: readonly Reading[];
}

/** The item's own quote where the new text still has it, round the words of the claim. */
function quoteAgain({ item, after, article: { text } }: ItemRevision): Span | null {
  const { exact } = item.evidence;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (after.claim.spans.some((span) => span.start < end && start < span.end)) return { start, end, exact };
  }
  return null;
}

const settingOf = ({ form }: Reading) => (form.setting ?? []).map(({ text }) => text).join('|');

/** The claim's own words, where when and where it happened stayed. */
function quoteAnew({ before, after, article }: ItemRevision): Span | null {
  if (settingOf(before) !== settingOf(after)) return null;
  const { spans } = after.claim;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start > LONGEST_QUOTE ? null : spanOf(article.text, { start, end });
}

/**
 * An item whose claim a correction kept, proved by the new text; null when it can no longer be: its quote is
 * gone, or a rule rejects it beside what the new version tells.
 */
export function reviseItem(revision: ItemRevision): Item | null {
  const evidence = quoteAgain(revision) ?? quoteAnew(revision);
  if (!evidence) return null;
  const item: Item = { ...revision.item, evidence };
  const { after, article, readings } = revision;
  const checks = lintItem(toLintItem(item), { reading: after, article, readings });
  return checks.some(({ verdict }) => verdict === 'reject') ? null : { ...item, checks };
}
