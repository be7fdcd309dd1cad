import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** What makes the rest of a sentence hold only where it holds. */
const CONDITION = /(?:^|[\s,‘“"'])(?:अगर|यदि|जब तक|बशर्ते|यदि ऐसा)(?= )/u;
/** What points back at a relative clause: "जो सील नहीं हैं, वहां …". */
const RELATIVE = /(?:^|[\s,‘“"'])(?:जो|जहां|जिन|जिस|जिनके|जिनकी|जिनका|जिसके|जिसकी|जिन्होंने|जिसने)(?= )/u;
const CORRELATE = /(?:^|[\s,])(?:वहां|वहीं|वह|वे|उन|उस|उन्हें|उसे|उनके|उनकी|उनका|उनमें|उसमें|वही)\s*$/u;

/**
 * Whether a claim leaves out the clause under which its sentence says it: a condition, or a relative clause that its first
 * word pointed back at.
 */
export function isLimited({ claim }: Reading, { before }: Around): boolean {
  const said = before.slice(before.lastIndexOf(' कि ') + 1);
  if (CONDITION.test(said) && !CONDITION.test(claim.text)) return true;
  return CORRELATE.test(said) && RELATIVE.test(said) && !RELATIVE.test(claim.text);
}
