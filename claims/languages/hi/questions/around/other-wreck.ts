import type { Reading } from '../../../../model.ts';
import { countTold } from './count-told.ts';

/** "10 डिब्बे पटरी से उतर गए", "3 बोगियां डिरेल हुईं". */
const DERAILED =
  /(?<![^\s,:(])([^\s,]{1,8}) (?:डिब्ब|बोग|कोच)[^\s,।]{0,6} (?:[^\s,।]{1,12} ){0,3}(?:पटरी से (?:नीचे )?उतर|डिरेल|बेपटरी)[^।\n]{0,40}/gu;
/** Another accident, or what was said of it at first. */
const BEFORE = /(?:था|थे|थी|थीं|बात कही)(?:[\s,।’”'"]|$)/u;

function countsIn(text: string): ReadonlySet<number> {
  const told = [...text.matchAll(DERAILED)].filter(([all]) => !BEFORE.test(all));
  return new Set(told.flatMap(([, number]) => countTold(number) ?? []));
}

/** Whether the article counts other coaches off the rails than a claim does: one of the two numbers is somebody's guess. */
export function countsOtherCoaches(text: string): (reading: Reading) => boolean {
  const all = countsIn(text);
  return ({ claim }) => {
    const own = countsIn(claim.text);
    return own.size > 0 && [...all].some((count) => !own.has(count));
  };
}
