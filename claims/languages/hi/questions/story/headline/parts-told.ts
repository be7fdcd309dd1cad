import type { Claim } from '../../../../../model.ts';
import { onceEach } from '../../../../../once.ts';
import { isBulletin } from '../../../bulletin.ts';
import { type LinesTold, sharedWords } from './lines-told.ts';

/** So many telling words of the headline in a paragraph show that it is of the same matter: "सेना" alone is in many. */
const FEWEST = 2;

/**
 * Tells which claims of a bulletin stand in a paragraph of another matter than its headline; of any other story none do.
 * `text` is the article.
 */
export function otherPartIn(
  text: string,
  headline: string,
  told: LinesTold,
): (claim: Pick<Claim, 'spans'>) => boolean {
  if (!isBulletin(text)) return () => false;
  const isOther = onceEach((paragraph: string) => sharedWords(paragraph, told) < FEWEST);
  return ({ spans: [span] }) => {
    if (!span || span.start < headline.length) return false;
    const end = text.indexOf('\n', span.start);
    return isOther(text.slice(text.lastIndexOf('\n', span.start) + 1, end < 0 ? undefined : end));
  };
}
