import type { Seat } from './seat.ts';

/** "Earned the country $1.4bn": whom it was earned stands before the sum. */
const TO_WHOM =
  /^(?:(?:the|its|their) )?(?:country|state|city|town|firm|company|club|economy|government|council|charity|school|family|taxpayer|island|region) (?:about |nearly |almost |some )?$/iu;
/** "Agreed to pay Texas $1.4bn": so is a name. */
const TO_NAME = /^(?:the )?(?:\p{Lu}[\p{L}.&’'-]{1,20} ){1,4}(?:about |nearly |almost |some |up to )?$/u;
const GIVING =
  /(?:^| )(?:pays?|paid|paying|gives?|gave|giving|owes?|owed|fines?|fined|costs?|costing|earns?|earned|lends?|lent|lending|offers?|offered|offering|grants?|granted|hands?|handed|awards?|awarded) $/u;

const GIVES = /^(?:earn|cost|save|bring|pay|fetch|net|owe|win|give)$/u;

function isGivenToName({ reading: { claim }, argument, outer }: Seat, before: string): boolean {
  if (!outer || !TO_NAME.test(before)) return false;
  const at = claim.text.indexOf(`${before}${argument.text}`);
  return at > 0 && GIVING.test(claim.text.slice(0, at).replace(/the $/u, ''));
}

/** Whether what stands before a sum is to whom it was paid. */
export function isGivenTo(seat: Seat, before: string): boolean {
  return (
    (TO_WHOM.test(before) && GIVES.test(seat.reading.form.predicate.lemma)) || isGivenToName(seat, before)
  );
}
