import type { Argument, Reading } from '../../../model.ts';

function wordsBehind({ claim }: Reading, argument: Argument): string {
  const at = claim.text.indexOf(argument.text);
  return at < 0 ? '' : claim.text.slice(at + argument.text.length);
}

/** "28 मृतकों में से 12", "129 ज्वालामुखियों में से एक", "48 लोगों में 16 लोग": the whole of which a part is told. */
export function isWholeOfPart(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count') return false;
  const outer = reading.claim.arguments[reading.form.slots[at]?.within ?? -1];
  const rest = wordsBehind(reading, outer?.text.includes(argument.text) ? outer : argument);
  return (
    /^(?: \S+){0,3} में से /u.test(rest) ||
    /^ में (?:\S+ ){0,3}(?:\p{Nd}+|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) /u.test(rest)
  );
}

/** "हरियाणा के भिवानी जिले", "अमरीका के हवाई द्वीप": what a named place lies in is known without the story. */
export function isAroundNamedPlace({ claim, form }: Reading, at: number): boolean {
  const own = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  if (own.fact?.type !== 'entity' || own.fact.class !== 'place' || outer === undefined) return false;
  return claim.arguments.some(
    ({ fact, span }, i) =>
      i !== at &&
      form.slots[i]?.within === outer &&
      fact?.type === 'entity' &&
      fact.class === 'place' &&
      span.start > own.span.end,
  );
}
