import { fold } from '../../../text/fold.ts';
import type { Clause } from '../clause/index.ts';
import type { Word } from '../tag/word.ts';
import { isReporting } from './stance.ts';

/** "X ने Y को Z बताया": a judgement or a piece of news in somebody's mouth, without a कि-clause. */
export function tellsOfSaying(clause: Clause): boolean {
  const root = clause.verb?.root ?? '';
  return isReporting(clause) && /^(बता|कह|मान|करार|ठहरा)$/u.test(root) && !clause.quoted;
}

const NEWS = new Set(['जानकारी', 'सूचना']);
const FEARS = new Set('आशंका संभावना उम्मीद अनुमान अंदेशा शक संदेह'.split(' ').map(fold));

/** What is given or voiced: "की जानकारी दी", "की आशंका व्यक्त की". */
function voiced({ phrases, verb }: Clause): Word | undefined {
  const last = phrases.at(-1);
  const noun = last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined;
  return verb?.conjunct && (NEWS.has(verb.conjunct.key) || FEARS.has(verb.conjunct.key))
    ? verb.conjunct
    : noun;
}

/** "X ने Y के मारे जाने की आशंका जताई": what is feared is not known to be so. */
export function tellsOfFear(clause: Clause): boolean {
  return FEARS.has(voiced(clause)?.key ?? '') && /^(जता|कर|लगा)$/u.test(clause.verb?.root ?? '');
}

/** "X ने Y के इस्तीफे की जानकारी दी": news in somebody's mouth. */
export function tellsOfNews(clause: Clause): boolean {
  return NEWS.has(voiced(clause)?.key ?? '') && clause.verb?.root === 'दे';
}
