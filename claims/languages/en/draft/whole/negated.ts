import type { Clause, Phrase } from '../../parse/types.ts';

/** "a single seat", "one seat" */
const isSingle = (subject: Phrase | null) =>
  /^(?:an?|one|all|every|everyone|everybody|many)$/u.test(subject?.words[0]?.key ?? '');

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
  // "Not a single seat is vacant"
  const last = clause.before.slice(-1)[0];
  const one = last?.kind === 'filler' && last.words.at(-1)?.key === 'not' && isSingle(clause.subject);
  // "had barely begun when it rained": it had.
  const barely = clause.verb.words.some(({ key }) => /^(?:barely|hardly|scarcely)$/u.test(key));
  const begun =
    barely &&
    clause.after.some(
      (part) => part.kind === 'filler' && /^(?:when|before)$/u.test(part.words[0]?.key ?? ''),
    );
  if (begun) return false;
  return (
    one ||
    clause.verb.negated ||
    phrases.some(
      // "called No More Mr Nice": a capital is a title's.
      ({ words: [first, second, third], island, preposition: [link] }) =>
        !island &&
        // "left with no coat": he left.
        (!link || /^(?:at|in|by|under|on|to)$/u.test(link.key)) &&
        /^(?:no|none|neither|nobody|nothing)$/u.test(first?.key ?? '') &&
        // "no more than six": a bound, and six may be.
        !(third?.key === 'than' && /^(?:more|less|fewer|later|earlier)$/u.test(second?.key ?? '')) &&
        !(/^N/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second?.text ?? '')),
    )
  );
}
