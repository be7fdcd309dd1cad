import type { Reading } from '../../../../model.ts';

/** The text just behind a claim is looked at so far. */
const REACH = 12;
/** "14 दिन पूरे किए बिना …": what was not done first. */
const WITHOUT = /^\s*(?:बिना|बगैर)\s/u;

/** Whether the words right behind a claim say that it was not done. `text` is the article. */
export function isLeftUndone({ claim }: Reading, text: string): boolean {
  const end = Math.max(...claim.spans.map((span) => span.end));
  return WITHOUT.test(text.slice(end, end + REACH));
}
