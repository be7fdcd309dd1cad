import { fold } from '../../../../text/fold.ts';
import { canAct } from '../../clause/actors.ts';
import { type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import { takesErgative } from '../../frame/subjects/ergative.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { countOf, isDuration, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { isMeasure } from '../memory/figure-words.ts';
import type { Segment } from '../parts/segments.ts';
import { statedWords } from '../parts/stretches.ts';
import { resolveWords } from '../refer/resolve.ts';
import { pointsAtPlace } from '../refer/whereabouts.ts';
import { surroundings } from './around.ts';
import { isElsewhen, isSuffered } from './event-frame.ts';
import { isSceneEvent } from './scene.ts';

/** The nominal at the front of a phrase: in a cause without tense, what opens that. */
function opening(phrase: Phrase | undefined): Nominal | undefined {
  if (phrase?.kind === 'embedded') return opening(phrase.phrases[0]);
  return phrase?.kind === 'nominal' ? phrase : undefined;
}

/** "मंडी में", "मंडी में आई बाढ़ से": where it came about, or in which event. */
function saysWhere({ tag, group: { words, head } }: Nominal): boolean {
  if (isSceneEvent(head)) return tag === 'locative' || tag === 'instrumental';
  return tag === 'locative' && words.some(({ name }) => name?.class === 'place');
}

/** "नक्सलियों से | मुठभेड़ में", "गुरुवार को | मंडी में": what may stand before where it came about. */
const BEFORE_WHERE: ReadonlySet<string> = new Set(['instrumental', 'dative', 'companion']);

/** What vehicles are full of: where they are so is where the sentence is set. */
const FILLED: ReadonlySet<string> = new Set(['भर', 'लद'].map(fold));

/** "मंडी में सवारियों से भरी बस": the place in front of what a vehicle is full of is that of the sentence. */
function beforeFilling({ participle }: Nominal): Nominal | undefined {
  if (!participle || !FILLED.has(fold(participle.verb.root))) return undefined;
  const first = opening(participle.phrases[0]);
  return first && saysWhere(first) ? first : undefined;
}

/** "मंडी में 48 लोग …": the phrase at the front of a clause that says where or in which event. */
function frontOf({ parts, subject }: Frame): Nominal | undefined {
  for (const part of parts) {
    if (part.phrase.kind === 'adverbial') continue;
    const first = opening(part.phrase);
    const filled = first && beforeFilling(first);
    if (filled) return filled;
    if (!first || part === subject || first.tag === 'ergative') return undefined;
    if (saysWhere(first)) return pointsBack(first) ? undefined : first;
    if (part.role !== 'time' && !BEFORE_WHERE.has(first.tag)) return undefined;
  }
  return undefined;
}

/** "इस दौरान हुए हादसों में", "जिसमें …": of which one stands before. */
function pointsBack({ participle }: Nominal): boolean {
  const words = participle ? phraseWords(participle) : [];
  return words.some(({ pos, pronoun }) => pos === 'pronoun' || pos === 'relative' || pronoun !== undefined);
}

/** People who are counted: what is told of them in the same breath is of the same event. */
function countsPeople({ parts }: Frame): boolean {
  return parts.some(({ phrase }) => {
    const first = opening(phrase);
    if (!first || !canAct(first.group) || first.group.head.name) return false;
    return first.group.words.some(countOf);
  });
}

/** "एक दिन में 125 मामले आए, जबकि चार लोगों की मौत हुई": within how long what is counted came about. */
function isSpan({ words }: Nominal['group']): boolean {
  return words.some(isDuration);
}

/** Whether a clause counts something and says neither when nor within how long. */
function countsUndated({ clause, parts }: Frame): boolean {
  const { words, relation, quoted } = clause;
  if (relation !== 'coordinate' || quoted || words.some(isElsewhen)) return false;
  if (parts.some(({ role }) => role === 'time' || role === 'duration')) return false;
  return (
    words.some(countOf) &&
    !words.some(({ value, key }) => value?.fact.type === 'time' || /^(?:कुल|अब|अबतक)$/u.test(key))
  );
}

/** "जहाज पर किसी को बुखार नहीं है और किसी में लक्षण नहीं हैं": among whom nobody has them stands before. */
function isOfNobody({ clause }: Frame): boolean {
  const first = clause.words[0];
  return (
    clause.relation === 'coordinate' &&
    !clause.quoted &&
    first?.key === 'किसी' &&
    clause.words[1]?.pos === 'postposition'
  );
}

/** "(दिल्ली में तापमान 8 डिग्री रहा), जो सामान्य से कम है": a measure is told on where it was taken. */
function isOfMeasure({ clause, antecedent, kind }: Frame): boolean {
  if (clause.relation !== 'relative' || clause.quoted || kind !== 'state' || !antecedent) return false;
  if (clause.words[0]?.key !== 'जो') return false;
  const { words, head } = antecedent.group;
  return isMeasure(head) && ![...words, ...clause.words].some(({ name }) => name?.class === 'place');
}

/** "12 बच्चों में से": of whom those are that a clause goes on to count. */
function isWhole({ group: { marker, words } }: Nominal): boolean {
  return marker.at(-2)?.key === 'में' && marker.at(-1)?.key === 'से' && words.some(countOf);
}

/** "17 लोग सवार थे, जिनमें से 11 निकल आए": what the relative word stands for. */
function pointsAtWhole({ group: { marker, words } }: Nominal, { antecedent, clause }: Frame): boolean {
  if (!antecedent || clause.relation !== 'relative' || words.length > 1) return false;
  return words[0]?.key === 'जिनमें' && marker[0]?.key === 'से' && antecedent.group.words.some(countOf);
}

/** "(… चार को छुट्टी दी गई) और आठ का इलाज चल रहा है": so many more of them, by their number alone. */
function opensWithCount({ clause, parts }: Frame): boolean {
  const first = opening(parts[0]?.phrase);
  if (clause.relation !== 'coordinate' || clause.quoted || !first) return false;
  const [number, marker] = first.group.words;
  if (!number || countOf(number) === undefined) return false;
  return marker === undefined || (marker.pos === 'postposition' && marker.tag === 'genitive');
}

/** The front of the clause before that holds for this one too. */
function frontFor(frame: Frame, parts: readonly Part[], before: Frame): Nominal | undefined {
  const first = opening(before.parts.find(({ phrase }) => phrase.kind !== 'adverbial')?.phrase);
  if (first?.kind === 'nominal' && !first.participle && !before.lead && !frame.lead) {
    if (first.tag === 'locative' && isSpan(first.group) && countsUndated(frame)) return first;
    const where = first.tag === 'locative' || first.tag === 'superessive';
    if (where && before.negated && isOfNobody(frame)) return first;
    if ((isWhole(first) || pointsAtWhole(first, before)) && opensWithCount(frame)) return first;
    if (saysWhere(first) && isOfMeasure(frame)) return pointsBack(first) ? undefined : first;
  }
  return before.negated || !isOpen(frame, parts) ? undefined : frontOf(before);
}

/** "बस टकरा गई, जिससे 11 लोगों की मौत हो गई": what came of all that was told before goes on from it, as a joined clause does. */
const goesOn = ({ relation, words: [first] }: Frame['clause']) =>
  relation === 'coordinate' || (relation === 'relative' && first?.key === 'जिससे');

function isOpen(frame: Frame, parts: readonly Part[]): boolean {
  const { words, quoted } = frame.clause;
  if (!goesOn(frame.clause) || quoted || frame.negated || frame.lead) return false;
  if (parts.some(({ role }) => role === 'place')) return false;
  if (words.some((word) => word.name?.class === 'place' || isSceneEvent(word) || isElsewhen(word)))
    return false;
  return isSuffered(frame) || (countsPeople(frame) && !takesErgative(frame.verb));
}

/** "यहां 3 लोगों की मौत हो गई और 20 लोग घायल हो गए": the word for a place told before, in front of both. */
function hereBefore(frame: Frame, parts: readonly Part[], before: Frame): Word | undefined {
  const first = before.clause.words.find((word) => !before.clause.opener.includes(word));
  const opens = first !== undefined && pointsAtPlace(first) && first.pos === 'adverb';
  return opens && !before.negated && isOpen(frame, parts) ? first : undefined;
}

/** Whether the clause before says of both that they are of a place told before, and nobody tells which. */
export function isOfUntoldPlace(frame: Frame, parts: readonly Part[], context: DraftContext): boolean {
  const { before } = context;
  if (!before || before.carrier || before.source?.words !== frame.source?.words) return false;
  if (frontFor(frame, parts, before) || !hereBefore(frame, parts, before)) return false;
  return sharedFront(frame, parts, context).length === 0;
}

/**
 * "मंडी में 48 लोग मारे गए और 12 घायल हो गए": the place or event at the front of a sentence holds for what its
 * next clause tells of people too, where that has none of its own.
 */
export function sharedFront(frame: Frame, parts: readonly Part[], context: DraftContext): Segment[] {
  const { before } = context;
  if (!before || before.carrier || before.source?.words !== frame.source?.words) return [];
  const front = frontFor(frame, parts, before);
  const here = front ? undefined : hereBefore(frame, parts, before);
  if (!front && !here) return [];
  const shown = new Set(parts.flatMap(({ phrase }) => phraseWords(phrase).map(({ start }) => start)));
  const marker = front?.group.marker ?? [];
  const words = front ? statedWords(front) : [here as Word];
  if (words.some(({ start }) => shown.has(start))) return [];
  const told = resolveWords(words, { part: 'other' }, surroundings(before, context, { marked: true }));
  if (told.blocks.length > 0) return [];
  if (marker.length === 0) return [...told.segments];
  return [...told.segments, { kind: 'words', words: marker, place: { part: 'other' } }];
}
