import type { Seat } from './seat.ts';

/** "Earned the country $1.4bn", "owes farmers Rs 9 crore": whom it was given stands before the sum. */
const TO_WHOM =
  /^(?:(?:the|its|their|his|her|each|every|an?) )?(?:\p{Ll}[\p{Ll}’'-]{2,20} ){1,3}(?:(?:in|of|from|at) (?:\p{Lu}[\p{L}’'-]{1,20} ){1,3})?(?:about |nearly |almost |some |up to )?$/u;
/** "Agreed to pay Texas $1.4bn": so is a name. */
const TO_NAME = /^(?:the )?(?:\p{Lu}[\p{L}.&’'-]{1,20} ){1,4}(?:about |nearly |almost |some |up to )?$/u;
const GIVING =
  /(?:^| )(?:pays?|paid|paying|gives?|gave|giving|owes?|owed|fines?|fined|costs?|costing|earns?|earned|lends?|lent|lending|offers?|offered|offering|grants?|granted|granting|hands?|handed|awards?|awarded|awarding|saves?|saved|saving|brings?|brought|fetch|fetches|fetched|nets?|netted|wins?|won) $/u;

/** Whether what stands before a sum is to whom it was given. */
export function isGivenTo({ reading: { claim }, argument, outer }: Seat, before: string): boolean {
  if (!outer || !(TO_WHOM.test(before) || TO_NAME.test(before))) return false;
  const at = claim.text.indexOf(`${before}${argument.text}`);
  return (
    at > 0 && GIVING.test(claim.text.slice(0, at).replace(/(?:the|its|their|his|her|each|every|an?) $/u, ''))
  );
}
