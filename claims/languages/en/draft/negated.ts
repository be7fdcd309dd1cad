import type { Clause, Phrase } from '../parse/types.ts';

/** Whether a clause says that something is not so. */
export function isNegated(clause: Clause): boolean {
  const joint = clause.after.findIndex(
    (part) => part.kind === 'filler' && /^(?:but|and|or)$/u.test(part.words[0]?.key ?? ''),
  );
  // "was among those asking for no delay": what they asked for.
  const inner = clause.after.findIndex((part) => part.kind === 'filler' && part.verb !== undefined);
  const ends = [joint, inner].filter((at) => at >= 0);
  const own = clause.after.slice(0, Math.min(clause.after.length, ...ends));
  const phrases = [clause.subject, ...own].filter((part): part is Phrase => part?.kind === 'phrase');
  return (
    clause.verb.negated ||
    phrases.some(
      // "called No More Mr Nice": a capital is a title's.
      ({ words: [first, second], island, preposition: [link] }) =>
        !island &&
        // "left with no coat": he left.
        (!link || /^(?:at|in|by|under|on|to)$/u.test(link.key)) &&
        /^(?:no|none|neither|nobody|nothing)$/u.test(first?.key ?? '') &&
        !(/^N/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '')),
    )
  );
}
