import type { Asking } from '../types.ts';

/** States, cities and countries of the same name elsewhere, by the country that makes them others. */
const NAMESAKES: readonly { readonly ref: string; readonly in: string }[] = [
  { ref: 'state:in-pb', in: 'country:PK' },
  { ref: 'city.in:hyderabad', in: 'country:PK' },
  { ref: 'country:GE', in: 'country:US' },
];

/** What somebody says, or has just done, nobody of a past century did. */
const OF_TODAY = /(?<!\p{L})(?:has|have|is|are)(?!\p{L})/u;

/** "Minister Mangal Pandey has defended the form": a man of today with the name of one of history. */
function isOfHistory({ argument: { fact }, reading: { claim } }: Asking): boolean {
  const isHistoric = fact?.type === 'entity' && fact.category === 'person.history';
  return isHistoric && (claim.kind === 'statement' || (claim.lang === 'en' && OF_TODAY.test(claim.text)));
}

/** Whether a name may be a namesake's: पंजाब in a story of Pakistan. */
export function mayBeNamesake(asking: Asking, refs: ReadonlySet<string>): boolean {
  const { fact } = asking.argument;
  if (isOfHistory(asking)) return true;
  return fact?.type === 'entity' && NAMESAKES.some((one) => one.ref === fact.ref && refs.has(one.in));
}
