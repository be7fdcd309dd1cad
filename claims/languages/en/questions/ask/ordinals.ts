import type { Asked } from '../stem.ts';
import { around, type Seat, startWithArticle } from './seat.ts';

/** Nouns of which one stands in a row of others: "the fourth minute", "the 52nd edition". */
const IN_A_ROW =
  /^ (minute|over|round|lap|hole|edition|anniversary|century|term|stage|place|spot|position|birthday)(?=[ ,.]|$)/u;
/** Verbs that tell a rank without its noun: "finished ninth". */
const RANKS = /^(?:finish|come|rank|place|lie|stand)$/u;
/** What stands before an ordinal that is told alone: "is ranked 27th", "came in third", "moved up to third". */
const ALONE = /^(?:|in|at|to|into|for)$/u;
/** Behind a rank a plain word is what it counts: "came second best", "third favourite". */
const GOES_ON = /^ \p{L}/u;
const BEHIND = /^(?: (?:in|with|of|at|on|for|to|after|behind|among|as|from|by)(?= )|[.,]|$)/u;
/** A rank of so many is told for a name: "the first of nine children" is none. */
const LEAST = 2;

/** "His third term", "a fourth term": whose it is, the subject says. */
const OWNER = /^(?:the|a|an|his|her|its|their|in|for|to)? ?$/iu;

function behind({ reading: { claim }, argument }: Seat): string {
  const at = claim.text.indexOf(argument.text);
  return at < 0 ? '' : claim.text.slice(at + argument.text.length);
}

/** Whether another ordinal stands in the claim, beside a minute another minute: which is asked for, nobody can tell. */
function hasAnother({ reading: { claim }, argument }: Seat, noun: string | undefined): boolean {
  return claim.arguments.some(
    ({ fact, span, text }) =>
      fact?.type === 'quantity' &&
      fact.dimension === 'ordinal' &&
      span.start !== argument.span.start &&
      (noun !== 'minute' || claim.text.includes(`${text} minute`)),
  );
}

/** "Finished ninth": the place of a table, told without the word. */
function askRank(seat: Seat): Asked | null {
  const { argument, reading, slot, outerSlot } = seat;
  const { before } = around(seat);
  const { marker } = outerSlot ?? slot;
  if (before !== '' || !ALONE.test(marker) || !RANKS.test(reading.form.predicate.lemma)) return null;
  if (!BEHIND.test(behind(seat)) || argument.role === 'agent') return null;
  return {
    range: argument.span,
    wh: marker === '' ? 'in which place' : 'which place',
    answer: argument.text.toLowerCase(),
    rule: 'ask.rank',
  };
}

/** "In the fourth minute": "in which minute"; "finished ninth": "in which place"; null for other ordinals. */
export function askOrdinal(seat: Seat): Asked | null {
  const { argument } = seat;
  const { fact, span, text } = argument;
  const noun = IN_A_ROW.exec(behind(seat))?.[1];
  if (fact?.type !== 'quantity' || fact.value < LEAST || hasAnother(seat, noun)) return null;
  if (noun === undefined)
    return GOES_ON.test(behind(seat)) && !BEHIND.test(behind(seat)) ? null : askRank(seat);
  const { before } = around(seat);
  if (!OWNER.test(before)) return null;
  const own = /^(?:his|her|its|their) $/iu.test(before) ? before : '';
  return {
    range: {
      start: own === '' ? startWithArticle(seat) : span.start - own.length,
      end: span.end + noun.length + 1,
    },
    wh: `which ${noun}`,
    answer: text.toLowerCase(),
    rule: 'ask.ordinal',
  };
}
