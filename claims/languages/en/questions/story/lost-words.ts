import type { Reading } from '../../../../model.ts';
import { patternFor } from '../../../../text/scripts.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,&-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** What words hang on that are no aside: "since then", "according to figures", "so far", "after a crash". */
const HANGS_ON =
  /^(?:according|after|before|so|since|then|until|when|while|because|as|if|with|without|in|on|at|by|of|from|to|for|over|under|against|into|about|than|not|no|only|almost|nearly|or)$/u;

/** "On Friday": when somebody spoke is no part of what was said. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/u;

/** So many words in a row are a part of the clause, unless they only tell of what stands before. */
const MANY = 3;
const TELLS_OF =
  /^(?:who|which|that|whose|where|known|an?|travell?ing|carrying|ferrying|transporting|heading|returning|belonging|plying|bound)$/u;

interface Run {
  readonly words: string[];
  /** Between two commas: an aside. */
  readonly isAside: boolean;
  /** Behind "and": what else was done. */
  readonly isJoined: boolean;
}

/** "Nine were killed and | 23 others injured | after a bus overturned": how many more, of the same event. */
const OTHERS_TOO =
  /^(?:about |at least |nearly |more than )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|scores) (?:others |more |people |persons )?(?:are |were |was |remain |have been |had been )?(?:still |seriously |critically |badly )?(?:injured|hurt|wounded|missing|rescued|hospitalised|hospitalized|killed|arrested)$/u;

/** Right behind a comma or a dash, or within what a comma and an article open: ", a spokesman for the". */
const ASIDE = /[,(–—―-] ?(?:\p{L}{1,20} ){0,4}$|, (?:an?|the|who|which|whose) (?:[\p{L}’'-]{1,20} ){0,9}$/u;

/** The words of its own sentence that a claim leaves out, run by run; what it puts for a pronoun is not left out. */
function lostRuns({ claim }: Reading): Run[] {
  const told = `${claim.text} ${claim.attribution?.source ?? ''}`.toLowerCase().match(WORD) ?? [];
  const kept = new Set<string>(told);
  const isPut = (at: number) => claim.substitutions.some(({ span }) => span.start <= at && at < span.end);
  return claim.spans.flatMap(({ exact, start }) => {
    const runs: Run[] = [];
    let goesOn = false;
    for (const { 0: raw, index } of exact.matchAll(patternFor(exact, WORD))) {
      const word = raw.toLowerCase();
      const isLost = !kept.has(word) && !isPut(start + index);
      if (isLost && goesOn) runs.at(-1)?.words.push(word);
      else if (isLost) {
        const before = exact.slice(0, index);
        const isAside = ASIDE.test(before) && /[,)–—―]/u.test(exact.slice(index));
        runs.push({ words: [word], isAside, isJoined: before.endsWith(' and ') });
      }
      goesOn = isLost;
    }
    return runs;
  });
}

/** Whether a claim leaves out words of its sentence that say when, whence or how far it holds. */
export function losesWords(reading: Reading): boolean {
  return lostRuns(reading).some(({ words, isAside, isJoined }) => {
    const [first = '', second = ''] = words;
    // "Ada Palmer then left": what came before says no more of what she did.
    if (words.length === 1 && first === 'then') return false;
    const joined = first === 'and' ? words.slice(1) : isJoined ? words : [];
    if (OTHERS_TOO.test(joined.join(' '))) return false;
    const isLong = words.length >= MANY && !TELLS_OF.test(first);
    return !isAside && (isLong || HANGS_ON.test(first)) && !DAY.test(second);
  });
}
