import { fold } from '../../../../text/fold.ts';
import type { Clause } from '../../clause/index.ts';
import { verbNoun } from '../../clause/verb-noun.ts';
import { isReporting } from './index.ts';
import { liesBack } from './outlook.ts';

/** "आयोग ने आशंका जताई है कि": what somebody fears or thinks likely is not known to be so. */
function isConjecture(clause: Clause): boolean {
  const noun = verbNoun(clause);
  return noun !== undefined && CONJECTURES.has(noun.key) && /^(जता|कर|लगा|दे)$/u.test(clause.verb?.root ?? '');
}

const CONJECTURES = new Set('आशंका संभावना अंदेशा अनुमान संदेह शक उम्मीद'.split(' ').map(fold));

/** "विधायक ने आरोप लगाया कि", "मजदूरों का आरोप है कि": what somebody is charged with is only alleged. */
const charges = (clause: Clause) => isReporting(clause) && verbNoun(clause)?.key === 'आरोप';

/** "किसान मान चुके थे कि", "वे समझ रहे थे कि": what somebody took to be so then, and no longer need be. */
function onceBelieved({ verb }: Clause): boolean {
  return (
    verb !== undefined &&
    !verb.passive &&
    !verb.conjunct &&
    /^(?:मान|समझ|सोच)$/u.test(verb.root) &&
    liesBack({ verb })
  );
}

/** "पूर्वानुमान है कि", "शुरुआती आकलन है कि": what is reckoned is not known to be so. */
export function isReckoning({ verb, phrases }: Clause): boolean {
  const last = phrases.at(-1);
  const noun = verb?.conjunct ?? (last?.kind === 'nominal' ? last.group.head : undefined);
  return verb?.root === 'हो' && !verb.negated && /^(?:पूर्वानुमान|आकलन)$/u.test(noun?.key ?? '');
}

/** Of what kind the doubt is under which a governing clause puts its कि-clause; undefined where it puts none. */
export function doubtOf(governor: Clause): string | undefined {
  if (isConjecture(governor) || isReckoning(governor)) return 'hedge.likely';
  if (charges(governor)) return 'hedge.claimed';
  return onceBelieved(governor) ? 'hedge.believed' : undefined;
}
