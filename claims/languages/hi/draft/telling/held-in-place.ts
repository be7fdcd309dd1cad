import type { NounGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import { phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';

/** "विधायकों द्वारा | क्रॉस वोटिंग के कारण (हार हुई)": whose doing the cause is, stands before it, where the verb is of nobody's doing. */
function isDoneBySomebody({ parts, verb }: Frame, part: Part): boolean {
  const before = parts[parts.indexOf(part) - 1]?.phrase;
  return part.role === 'cause' && !verb.passive && before?.kind === 'nominal' && before.tag === 'agentive';
}

/** "विमानों को जमीन पर | खड़ा कर दिया": where something is made to stand is what is done to it. */
function isPlaceOfPosture({ parts }: Frame, part: Part): boolean {
  const next = parts[parts.indexOf(part) + 1]?.phrase;
  const last = next && phraseWords(next).at(-1);
  return part.role === 'place' && POSTURE.test(last?.key ?? '') && next === parts.at(-1)?.phrase;
}
const POSTURE = /^(?:खड[ाेी]|खड़[ाेी]|बैठ[ाेी]|लेट[ाेी]|टिक[ाेी]|लटक[ाेी]|रोक)$/u;

/** Whoever may act; of "बर्थ डे" the second word alone looks like a name. */
const mayBeActor = (group: NounGroup): boolean =>
  canAct(group) && !(group.head.name && group.words[0]?.pos === 'unknown');

/** "बर्थ डे | पार्टी के दौरान": what stands bare right before a noun of time, and is not what the clause is about, says which it was. */
function isBehindItsFront({ parts, clause: { words } }: Frame, part: Part): boolean {
  const at = parts.indexOf(part);
  const before = parts[at - 1];
  if (part.role !== 'time' || part.phrase.kind !== 'nominal' || part.phrase.tag !== 'during') return false;
  if (before?.phrase.kind !== 'nominal' || before.phrase.tag !== 'direct') return false;
  const [first] = part.phrase.group.words;
  const { group } = before.phrase;
  const last = group.words.at(-1);
  const isApart = before.role === 'time' || first?.value !== undefined || mayBeActor(group);
  const hasSubject = parts
    .slice(at + 1)
    .some(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  return !isApart && hasSubject && first !== undefined && words[words.indexOf(first) - 1] === last;
}

/** Whether a time, place or cause is told with what stands beside it: without it, or without that, the claim would say something else. */
export function isHeldInPlace(frame: Frame, part: Part): boolean {
  return isPlaceOfPosture(frame, part) || isBehindItsFront(frame, part) || isDoneBySomebody(frame, part);
}
