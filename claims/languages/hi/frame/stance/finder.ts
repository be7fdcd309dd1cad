import { fold } from '../../../../text/fold.ts';
import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import { verbNoun } from '../../clause/verb-noun.ts';
import type { Word } from '../../tag/word.ts';

const FINDING = new Set('पा जान देख समझ मान सोच निकाल ढूंढ'.split(' '));
const CONCLUSIONS = new Set('नतीजे नतीजा निष्कर्ष पता राय यकीन विश्वास अनुमान'.split(' ').map(fold));

const HOPES = new Set('उम्मीद आशा अपेक्षा भरोसा आशंका डर भय चिंता'.split(' ').map(fold));

/** "विभाग को उम्मीद है कि": who looks for it or fears it. */
export function hopingIn(clause: Clause): readonly Word[] | null {
  const { phrases, verb } = clause;
  const noun = verbNoun(clause);
  if (!noun || verb?.root !== 'हो' || !HOPES.has(noun.key)) return null;
  const who = phrases.filter((phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative');
  const one = who[0];
  if (who.length !== 1 || one?.kind !== 'nominal' || one.participle || one.group.pronoun) return null;
  return canAct(one.group) ? one.group.words : null;
}

/** Who finds, knows or concludes what the कि-clause says: "अध्ययनकर्ता इस नतीजे पर पहुंचे हैं कि". */
export function finderOf(clause: Clause): readonly Word[] | null {
  if (
    !FINDING.has(clause.verb?.root ?? '') &&
    !clause.words.some(({ key, name }) => !name && CONCLUSIONS.has(key))
  )
    return null;
  const agent = clause.phrases.find(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'ergative' || phrase === clause.phrases[0]) &&
      canAct(phrase.group),
  );
  if (agent?.kind !== 'nominal' || agent.group.pronoun) return null;
  // "पटना पहुंचने पर पता चला": where somebody gets is nobody who finds.
  if (agent.tag !== 'ergative' && (agent.group.head.name?.class === 'place' || clause.verb?.root === 'चल'))
    return null;
  return agent.tag === 'ergative' || agent.tag === 'direct' ? agent.group.words : null;
}
