import { cutSoft } from '../../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { agrees } from '../../clause/agreement.ts';
import type { Embedded, Nominal, Phrase } from '../../clause/phrases.ts';

/** "मजदूरों की मौत", which owns what it tells, and no bare "आग" of a verb's own. */
function isOwned({ words }: NounGroup): boolean {
  return words.some(({ tag, pos }) => tag === 'genitive' && pos === 'postposition');
}

function isFree({ group, tag }: Nominal, verb: VerbGroup): boolean {
  if (tag !== 'direct' || group.head.value || group.relative) return false;
  return (canAct(group) || isOwned(group)) && agrees(group, verb);
}

/** "राहतकर्मी | मलबे में": who acts has run into where what is done is. */
function hidesActor({ group, tag }: Nominal, verb: VerbGroup): boolean {
  if (/^(?:direct|genitive|ergative|agentive|according)$/u.test(tag)) return false;
  return group.softCuts.some((cut) => {
    const left = cutSoft(group, cut)[0];
    return canAct(left) && left.head.name?.class !== 'place' && agrees(left, verb);
  });
}

/**
 * "[मजदूरों की मौत दम घुटने] की वजह से हुई", "[राहतकर्मी मलबे में दबे] लोगों को निकालने का प्रयास कर रहे हैं": whether a verb
 * without tense has taken what its clause is about. What stands right before such a verb is its own.
 */
function holdsAbout({ phrases }: Embedded, verb: VerbGroup): boolean {
  return phrases.some((inner, i) => {
    if (inner.kind !== 'nominal') return isTakenIn(inner, verb);
    if (i < phrases.length - 1 && isFree(inner, verb)) return true;
    return isTakenIn(inner, verb) || hidesActor(inner, verb);
  });
}

/** Whether a phrase holds, inside a verb without tense at any depth, what its clause is about. */
export function isTakenIn(phrase: Phrase, verb: VerbGroup): boolean {
  if (phrase.kind === 'adverbial') return false;
  if (phrase.kind === 'embedded') return holdsAbout(phrase, verb);
  return phrase.participle !== undefined && holdsAbout(phrase.participle, verb);
}
