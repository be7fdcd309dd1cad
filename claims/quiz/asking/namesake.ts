import type { Asking } from '../types.ts';

/** States, cities and countries of the same name elsewhere, by the country that makes them others. */
const NAMESAKES: readonly { readonly ref: string; readonly in: string }[] = [
  { ref: 'state:in-pb', in: 'country:PK' },
  { ref: 'city.in:hyderabad', in: 'country:PK' },
  { ref: 'country:GE', in: 'country:US' },
];

/** Whether a name may be a namesake's: पंजाब in a story of Pakistan. */
export function mayBeNamesake({ argument }: Asking, refs: ReadonlySet<string>): boolean {
  const { fact } = argument;
  return fact?.type === 'entity' && NAMESAKES.some((one) => one.ref === fact.ref && refs.has(one.in));
}
