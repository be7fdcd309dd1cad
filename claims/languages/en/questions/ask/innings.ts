import type { Asked } from '../stem.ts';
import { around, type Seat, startWithArticle } from './seat.ts';

/** A bowler takes no more. */
const MOST_WICKETS = 10;
/** What a bowler does with wickets. */
const TAKES = /^(?:take|claim|bag|grab|pick|return|finish|end|record)$/u;
/** "A career-best 7", "match figures of 7": what stands before the wickets. */
const BEST = /^(?:(?:a|an|his|her) )?(?:career-best |season-best |superb |brilliant |fine |sensational )?$/iu;
const FIGURES =
  /^(?:(?:his|her|with) )?(?:career-best |impressive |excellent )?(?:match |bowling )?figures of $|^(?:(?:a|an|his|her) )?(?:(?:\p{Ll}[\p{Ll}-]*) )?haul of $/iu;
/** "For 58", ". " behind the wickets. */
const FOR_RUNS =
  /^ for (?:just |only )?\d{1,3}(?![\d.,]*\d|%|\p{L}| (?:years?|months?|weeks?|days?|hours?|minutes?|people|million|crore|lakh))/u;
/** "A last-wicket stand of", "an unbroken partnership of" */
const STAND = /(?:^|[ -])(?:stand|partnership) of (?:just |only )?$/u;
const BY_BATTERS = /^ (?:between|with|from|by) \p{Lu}/u;

const behind = ({ reading: { claim }, argument }: Seat): string => {
  const at = claim.text.indexOf(argument.text);
  return at < 0 ? '' : claim.text.slice(at + argument.text.length);
};

const ahead = ({ reading: { claim }, argument }: Seat): string =>
  claim.text.slice(0, Math.max(0, claim.text.indexOf(argument.text)));

function asked(seat: Seat, wh: string, lead = 0, isPut = false): Asked {
  const { argument, reading } = seat;
  const { span, text } = argument;
  const start = span.start - lead;
  const whole = { ...argument, span: { ...span, start } };
  return {
    range: { start: isPut ? start : startWithArticle({ reading, argument: whole }), end: span.end },
    wh,
    answer: text,
    rule: 'ask.how-many',
    ...(isPut ? { staysPut: true } : {}),
  };
}

/** "Took a career-best 7 for 58": "how many wickets", with the runs that they cost. */
function askWickets(seat: Seat, value: number): Asked | null {
  if (value < 1 || value > MOST_WICKETS || !TAKES.test(seat.reading.form.predicate.lemma)) return null;
  if (!FOR_RUNS.test(behind(seat))) return null;
  const { before } = around(seat);
  if (FIGURES.test(before)) return asked(seat, 'how many wickets', 0, true);
  return BEST.test(before) ? asked(seat, 'how many wickets', before.length) : null;
}

/** "Were bowled out for 167", "were dismissed for 98 in 32 overs". */
const OUT =
  /\b(?:bowled|shot|bundled|skittled) out for (?:just |only )?\d{2,3}(?! runs)(?=[ ,.]|$)|\b(?:dismissed|skittled) for (?:just |only )?\d{2,3}(?=$|\.$| in (?:just |only )?\d)/u;

/** "Bowled out Leeds for 118": the same, told of those who did it. */
const OUT_BY =
  /\b(?:bowled out|bundled out|dismissed|skittled) (?:the )?\p{L}[\p{L} ]{1,30} for (?:just |only )?\d{2,3}(?! runs)(?=[ ,.]|$)/u;
/** "Made 302 in their first innings". */
const IN_INNINGS = /^ (?:all out )?in (?:their|its|the|his|her) (?:first|second) innings(?!\p{L})/u;
const MAKES = /^(?:make|score|post|pile|amass|manage|reach)$/u;

/** "Were set 214 to win": "how many runs"; "a last-wicket stand of 64 between". */
function askScored(seat: Seat): Asked | null {
  const { predicate } = seat.reading.form;
  const { before } = around(seat);
  if (predicate.lemma === 'set' && predicate.passive && /^ to win(?=[ ,.]|$)/u.test(behind(seat)))
    return before === '' ? asked(seat, 'how many runs') : null;
  const marker = (seat.outerSlot ?? seat.slot).marker;
  const { text } = seat.reading.claim;
  if (marker === 'for' && before === '' && (predicate.passive ? OUT : OUT_BY).test(text))
    return asked(seat, 'how many runs');
  if (marker === 'on' && before === '' && /\bunbeaten on $/u.test(ahead(seat)))
    return asked(seat, 'how many runs');
  if (before === '' && MAKES.test(predicate.lemma) && IN_INNINGS.test(behind(seat)))
    return asked(seat, 'how many runs');
  if (STAND.test(before) && BY_BATTERS.test(behind(seat))) return asked(seat, 'how many runs', 0, true);
  return null;
}

const NUMBER = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** A number that is of a cricket match without its noun: wickets that a bowler took, runs that a side was set or two batters made. */
export function askInnings(seat: Seat): Asked | null {
  const { fact, text } = seat.argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || !NUMBER.test(text)) return null;
  return askWickets(seat, fact.value) ?? askScored(seat);
}
