import type { Reading } from '../model.ts';

/** The words that open a Hindi relative clause, which stand first in it or behind one word. */
const RELATIVE = /(?:^| )(?:जो|जिस\S*|जिन\S*|जहां|जहाँ)(?= |$)/u;

/** Whether a Hindi claim tells a clause with the relative clause behind it, in the words of the article. */
export function hasRelativePart({ claim, form }: Reading): boolean {
  return (
    claim.lang === 'hi' &&
    claim.rules.includes('claim.relative') &&
    form.blocks.every((block) => block === 'relative-clause')
  );
}

/** Where the relative clause of a claim begins in the article; undefined where its words are not the article's. */
function startOfPart({ form: { pieces } }: Reading): number | undefined {
  const comma = pieces.findLastIndex(
    ({ text }, i) =>
      text === ',' && RELATIVE.test(`${pieces[i + 1]?.text ?? ''} ${pieces[i + 2]?.text ?? ''}`),
  );
  return comma < 0 ? undefined : pieces[comma + 1]?.start;
}

/**
 * Whether an argument stands in the relative clause: "… पर विचार हुआ, जिनमें से 13 को मंजूरी मिली". There it may be asked for,
 * as the clause before it says of what; what stands before is asked from a claim of its own.
 */
export function isInRelativePart(reading: Reading, argument: number): boolean {
  const start = startOfPart(reading);
  return start !== undefined && (reading.claim.arguments[argument]?.span.start ?? -1) > start;
}
