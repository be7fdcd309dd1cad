import type { Seat } from './seat.ts';

/** "One in 13 pupils", "$30,000 (£16,000)", "the three months to May", "eight minutes, 4 seconds": a part of a longer answer. */
export function isTornOff({ reading: { claim }, argument }: Seat): boolean {
  const at = claim.text.indexOf(argument.text);
  const before = claim.text.slice(Math.max(0, at - 16), at);
  const behind = claim.text.slice(at + argument.text.length);
  if (at < 0) return false;
  if (/\($/u.test(before) || /(?:^|\s)(?:one|two|three|four|five|\d+) (?:in|out of) $/iu.test(before))
    return true;
  // "12 miles deep and about 150 miles from Leeds": one of two measures.
  const isMeasure =
    argument.fact?.type === 'quantity' && !/^(?:count|money|percent|age)$/u.test(argument.fact.dimension);
  const further = /(?:^|\s)and (?:about |around |approximately |roughly |some |nearly |almost )?$/iu.test(
    claim.text.slice(Math.max(0, at - 24), at),
  );
  const measured = claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'quantity' &&
      argument.fact?.type === 'quantity' &&
      fact.dimension === argument.fact.dimension &&
      span.end < argument.span.start,
  );
  if (isMeasure && further && measured) return true;
  if (
    /(?:^|\s)the (?:first |last )?$/iu.test(before) &&
    /^ (?:to|from|until|before|since|after|ending|between) /u.test(behind)
  )
    return true;
  if (
    /^ points? to \d/u.test(behind) ||
    /^,? (?:and )?\d[\d.]* (?:second|minute|hour|day|month)s?(?!\p{L})/u.test(behind)
  )
    return true;
  // "Closed up $2.80 to $51.15"; but by what percentage it rose to $51.15 is one question.
  const isShare = argument.fact?.type === 'quantity' && argument.fact.dimension === 'percent';
  if (/^ to [$£€]/u.test(behind) && !isShare && !/(?:^|\s)(?:from|between) $/iu.test(before)) return true;
  return (
    /^%? to \d/u.test(behind) &&
    /(?:^|\s)(?:add|shed|lost|lose|put on)(?:s|ed)? (?:by |about )?$/u.test(before)
  );
}
