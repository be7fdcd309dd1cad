import type { Argument, Reading } from '../../../model.ts';

/** "एक घंटे 18 मिनट", "10-10 लाख रुपये": a part of a span of time, or what each gets, is no answer. */
export function isPartOfValue({ claim, form }: Reading, at: number): boolean {
  const { fact, text } = claim.arguments[at] as Argument;
  if (fact?.type !== 'quantity') return false;
  if (/^(\p{Nd}+)-\1(?!\p{Nd})/u.test(text)) return true;
  const outer = form.slots[at]?.within;
  const isSpan = (other: number) => {
    const beside = claim.arguments[other]?.fact;
    return beside?.type === 'quantity' && beside.dimension === 'duration';
  };
  return (
    isSpan(at) &&
    claim.arguments.some(
      (_, i) => i !== at && form.slots[i]?.within === outer && outer !== undefined && isSpan(i),
    )
  );
}
