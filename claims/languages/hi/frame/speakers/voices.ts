import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import { isReporting } from '../stance/index.ts';

/** "X ने Y को Z बताया": a judgement or a piece of news in somebody's mouth, without a कि-clause. */
export function tellsOfSaying(clause: Clause): boolean {
  const root = clause.verb?.root ?? '';
  if (clause.verb?.negated && clause.verb.passive) return false;
  return isReporting(clause) && /^(बता|कह|मान|करार|ठहरा)$/u.test(root) && !clause.quoted && !yields(clause);
}

const YIELDED = /^(?:हार|बात|बातें|गलती|आदेश|सलाह|मांग|मांगें|शर्त|शर्तें|कहना|नियम|अहसान|एहसान|जिद)$/u;

/** "हार नहीं मानी", "मांगें मान लीं": who gives in does something, and says nothing. */
function yields({ phrases, verb }: Clause): boolean {
  const last = phrases.at(-1);
  const what =
    verb?.conjunct ?? (last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : undefined);
  return verb?.root === 'मान' && !verb.passive && YIELDED.test(what?.key ?? '');
}

const NEWS = new Set(['जानकारी', 'सूचना']);
const FEARS = new Set('आशंका संभावना उम्मीद अनुमान अंदेशा शक संदेह'.split(' ').map(fold));

const THIS = /^(?:यह|यही|इसकी|उक्त)$/u;

/** What is given or voiced: "की जानकारी दी", "की आशंका व्यक्त की". */
function voiced({ phrases, verb }: Clause): Word | undefined {
  const bare = phrases.flatMap((phrase) =>
    phrase.kind === 'nominal' && phrase.tag === 'direct' ? [phrase] : [],
  );
  // "यह जानकारी मोहन राय ने दी": before whoever gives it.
  const before = bare.find(({ group }) => THIS.test(group.words[0]?.key ?? '') && NEWS.has(group.head.key))
    ?.group.head;
  const last = phrases.at(-1);
  const noun = last?.kind === 'nominal' && last.tag === 'direct' ? last.group.head : before;
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
  const noun = voiced(clause);
  if (!noun || !NEWS.has(noun.key) || clause.verb?.root !== 'दे') return false;
  if (noun.key !== 'सूचना') return true;
  // "पुलिस को सूचना दी": who does so says nothing that is told.
  return clause.words[clause.words.indexOf(noun) - 1]?.tag === 'genitive';
}
