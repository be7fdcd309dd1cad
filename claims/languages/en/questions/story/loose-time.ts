import type { ItemKind, Reading } from '../../../../model.ts';
import type { Target } from '../../../language.ts';

const TIMES: ReadonlySet<ItemKind> = new Set<ItemKind>(['date', 'weekday', 'timeOfDay']);

/** Words of what is to be, or began, at one time alone, and of a deed beside what was so. */
const OF_ONE_TIME =
  /\b(?:due|scheduled|set|planned|expected|born|open|over|back|ready|first|last|final|ever|only|since|until|till|from|who|which|that|to)\b/u;

/** "The lumps were visible on 4 May", "we were at the gate around six": it was so before and after as well. */
function lastsLonger({ claim, form }: Reading): boolean {
  const { lemma, passive } = form.predicate;
  const says = claim.arguments.some(({ role }) => !/^(?:agent|topic|object|time)$/u.test(role));
  return lemma === 'be' && !passive && says && !OF_ONE_TIME.test(claim.text);
}

/** "In 1994 she changed the trade when she founded a bank": what she did then stands behind the claim. */
const TOLD_BEHIND = /^ when (?:he|she|it|they|his|her|its|their) /u;

/** "On 16 July, when 214 mm fell": of which day it is told stands before the claim. */
const TOLD_BEFORE =
  /(?:\d|day|night|morning|evening|week|weekend|month|spring|summer|autumn|winter|(?<!\bin [^\s]{1,12} )year)s?,? when $/iu;

/** Whether a claim has lost the time or the clause by which alone a question of it would be right. */
export function isOfLooseTime(reading: Reading, { kind }: Target, text: string): boolean {
  const { claim } = reading;
  const start = Math.min(...claim.spans.map((span) => span.start));
  const end = Math.max(...claim.spans.map((span) => span.end));
  if (claim.rules.includes('claim.adverbial') && TOLD_BEFORE.test(text.slice(Math.max(0, start - 30), start)))
    return true;
  if (!TIMES.has(kind)) return false;
  const tells = !reading.form.predicate.passive && TOLD_BEHIND.test(text.slice(end, end + 16));
  return lastsLonger(reading) || tells;
}
