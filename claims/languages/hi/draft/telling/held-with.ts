import { phraseWords } from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';

/** "चयन के मुकाबले से | चूक गई टीम": a verb before its noun, whose phrase was read as one of the clause. */
function isOfVerbBehind({ verb, clause: { words } }: Frame, { phrase }: Part): boolean {
  const last = phraseWords(phrase).at(-1);
  const next = last && words[words.indexOf(last) + 1];
  return next?.pos === 'verb' && !verb.words.includes(next);
}

/** "एए | 3 के बदले": what the number is of stands before it. */
function isCutFromName({ parts }: Frame, part: Part): boolean {
  const before = parts[parts.indexOf(part) - 1]?.phrase;
  if (part.role !== 'exchange' || before?.kind !== 'nominal' || before.tag !== 'direct') return false;
  const first = phraseWords(part.phrase)[0];
  const last = phraseWords(before).at(-1);
  return first?.value !== undefined && last !== undefined && first.start - last.end <= 1;
}

const BESIDES = /(?:साथ ही|साथ-साथ|साथ साथ|अलावा|अतिरिक्त)$/u;

/** "मैदानों के साथ ही | पहाड़ों में": the place that is told besides stands before it, and both are told. */
function isBesidesPlace({ parts, clause: { words } }: Frame, part: Part): boolean {
  const at = words.indexOf(phraseWords(part.phrase)[0] as Word);
  const before = words.slice(Math.max(0, at - 2), at).map(({ key }) => key);
  return part.role === 'place' && parts.indexOf(part) > 0 && BESIDES.test(before.join(' '));
}

/** "सैनिकों को | जंगल में | दो करोड़ मिले": without where they found it, it would have been given to them. */
function isWhereFound({ parts, verb }: Frame, part: Part): boolean {
  if (part.role !== 'place' || verb.root !== 'मिल' || verb.conjunct) return false;
  if (part.phrase.kind !== 'nominal' || part.phrase.tag !== 'locative') return false;
  return parts.some(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'dative');
}

/** "देश पर | हमले की धमकी": on whom the act is that the phrase behind tells of. */
function isOfActBehind({ parts, clause: { words } }: Frame, part: Part): boolean {
  const next = parts[parts.indexOf(part) + 1]?.phrase;
  if (part.phrase.kind !== 'nominal' || part.phrase.tag !== 'superessive' || next?.kind !== 'nominal')
    return false;
  const [act] = next.group.words;
  return act?.noun?.[0]?.class === 'event' && words[words.indexOf(act) + 1]?.tag === 'genitive';
}

/** Whether what stands right before or behind an adjunct belongs to it, so that neither is told without the other. */
export function isHeldWith(frame: Frame, part: Part): boolean {
  if (isOfVerbBehind(frame, part) || isCutFromName(frame, part) || isBesidesPlace(frame, part)) return true;
  return isWhereFound(frame, part) || isOfActBehind(frame, part);
}
