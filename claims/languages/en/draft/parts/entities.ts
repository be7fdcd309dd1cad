import type { Draft } from '../../../language.ts';

const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;
const OPENS = /^&(?:#|[a-z]{2,8};)/iu;
const ENDS = /&(?:#x?[\da-f]{1,6}|[a-z]{2,8});$/iu;

/** Whether a claim shows the code of a letter, or is cut through one: "Pel&#233;". */
export function holdsEntity(text: string, { claim }: Draft): boolean {
  if (!text.includes('&')) return false;
  return (
    ENTITY.test(claim.text) ||
    claim.spans.some(
      ({ start, end }) =>
        OPENS.test(text.slice(end, end + 10)) ||
        OPENS.test(text.slice(Math.max(0, start - 1), start + 10)) ||
        ENDS.test(text.slice(Math.max(0, start - 10), start)),
    )
  );
}
