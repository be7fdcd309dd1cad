import type { Seat } from './seat.ts';

/** "Killing five and injuring | 74 | people": the noun that was put to a number stands in words of its own. */
const OF_PEOPLE = /^(?:people|persons|others)$/u;

/** The noun of people behind a number, with a space before it; empty where none stands there. */
export function nounBehind({ reading: { form }, argument: { span } }: Seat): string {
  const at = form.pieces.findIndex(({ start, end }) => start === span.start && end === span.end);
  const noun = at < 0 ? '' : (form.pieces[at + 1]?.text ?? '');
  return OF_PEOPLE.test(noun) ? ` ${noun}` : '';
}

/** What befalls people: "more than 400 were injured" are so many of them. */
const BEFELL =
  /^ (?:is|are|was|were|has been|have been|had been) (?:\p{Ll}{2,12}ly )?(?:injured|wounded|hurt|killed|arrested|detained|rescued|evacuated|displaced|hospitali[sz]ed|quarantined)(?!\p{L})/u;

/** Whether a number without a noun, with which a claim opens, is of people. */
export function countsPeople({ reading: { claim }, argument, outer }: Seat): boolean {
  const own = (outer ?? argument).text;
  if (!own.endsWith(argument.text)) return false;
  return claim.text.toLowerCase().startsWith(own.toLowerCase()) && BEFELL.test(claim.text.slice(own.length));
}
