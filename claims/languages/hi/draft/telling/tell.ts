import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import { type Phrase, phraseWords } from '../../clause/phrases.ts';
import { takesErgative } from '../../frame/subjects/ergative.ts';
import type { Frame, Lead, Part } from '../../frame/types.ts';
import { isRespected } from '../../lexicon/names/index.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { type CaseForm, caseForm, pluralBeforeNe } from '../parts/case-forms.ts';
import { befallingWords } from '../parts/casualties.ts';
import { besideWords } from '../parts/place-words.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { stretchesOf } from '../parts/stretches.ts';
import { type Resolved, resolveWords } from '../refer/resolve.ts';
import { surroundings } from './around.ts';

/** Part of a claim under construction: what it says, of whom, and what speaks against telling it. */
export interface Told {
  readonly segments: Segment[];
  readonly participants: Participant[];
  readonly blocks: string[];
  readonly rules: string[];
}

export const nothingTold = (): Told => ({ segments: [], participants: [], blocks: [], rules: [] });

function add(told: Told, resolved: Resolved): void {
  told.segments.push(...resolved.segments);
  told.blocks.push(...resolved.blocks);
  told.rules.push(...resolved.rules);
}

/** "तीन महिलाओं | और दो बच्चों | की मौत": of the first of several told apart, the words behind are those of the last. */
function isCutOff(words: readonly Word[], beyond: readonly Word[], { rules }: Frame): boolean {
  const [last, next] = [words.at(-1), beyond[0]];
  return rules.includes('claim.row') && last !== undefined && next !== undefined && next.start - last.end > 1;
}

/** The participant with what behind it makes a wider answer. */
function withWords(participant: Participant, part: Part, frame: Frame): Participant {
  const { phrase } = part;
  if (phrase.kind !== 'nominal' || participant.words.at(-1) !== phrase.group.words.at(-1)) return participant;
  const harmed = befallingWords(part, frame);
  const beyond = harmed.length > 0 ? harmed : besideWords(phrase);
  if (beyond.length === 0 || isCutOff(participant.words, beyond, frame)) return participant;
  return { ...participant, beyond };
}

/** "(उनके) फेफड़े का कैंसर", "(इस) समझौते": what is theirs or pointed at, beside how the claim tells it. */
function ownedOf({ role, words, marker }: Participant, { phrase }: Part): Participant[] {
  const [first, ...owned] = words;
  const isOwn = first?.pronoun === 'reflexive';
  const points = !isOwn && (first?.tag === 'genitive' || first?.pronoun === 'demonstrative');
  if (phrase.kind !== 'nominal' || role === 'time' || role === 'duration') return [];
  return points && owned.length > 0 ? [{ role, words: owned, marker }] : [];
}

/** Tells a part: its words, its marker. `correlate` points at a clause that is told with it. */
export function tellPart(
  told: Told,
  part: Part,
  frame: Frame,
  context: DraftContext,
  correlate?: Word,
): void {
  for (const { participant, stated, isArgument } of stretchesOf(part)) {
    const place = isArgument ? { participant: told.participants.length } : {};
    if (isArgument) told.participants.push(withWords(participant, part, frame));
    else told.participants.push(...ownedOf(participant, part));
    const marked = participant.marker.length > 0;
    add(
      told,
      resolveWords(
        stated,
        { part: 'core', ...place },
        surroundings(frame, context, {
          marked,
          acting: part === frame.subject,
          subject: part === frame.subject,
          pronoun: part === frame.subject && stated.some(({ pos }) => pos === 'pronoun'),
          owner: stated[0]?.pos === 'pronoun' && stated[0].tag === 'genitive',
          opens: part === frame.parts.find(({ phrase }) => phrase.kind !== 'adverbial'),
          first: part === frame.parts[0],
          modified: part.phrase.kind === 'nominal' && part.phrase.participle !== undefined,
          correlate,
          said: () => told.segments.flatMap((segment) => (segment.kind === 'words' ? segment.words : [])),
        }),
      ),
    );
    if (marked)
      told.segments.push({ kind: 'words', words: participant.marker, place: { part: 'marker', ...place } });
  }
}

/** "आस लगाए हैं", "मुंह ढके हैं": how somebody is, with a participle that no object asks for, and nothing that was done. */
function isInState({ verb, parts }: Frame): boolean {
  const [first, last] = [verb.words[0], verb.words.at(-1)];
  if (!first || !/े$/u.test(first.key) || !/^हैं?$/u.test(last?.key ?? '') || verb.words.length !== 2)
    return false;
  return !parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      phrase.group.words.at(-1)?.noun?.some(({ gender, case: form }) => gender === 'm' && form === 'direct'),
  );
}

/** Tells the subject of the clause before once more, in the case that this verb asks for. */
export function tellBorrowed(told: Told, frame: Frame, context: DraftContext): void {
  const { subject } = frame;
  if (subject?.phrase.kind !== 'nominal') return;
  const { group } = subject.phrase;
  const ergative = takesErgative(frame.verb);
  if ((subject.phrase.tag === 'ergative') === ergative) {
    tellPart(told, subject, frame, context);
    return;
  }
  const form = ergative ? beforeNe(group, context.before?.verb) : caseForm(group, 'direct');
  if (!form || (ergative && isInState(frame))) {
    told.blocks.push('no-subject');
    return;
  }
  const participant = told.participants.length;
  const place = { part: 'core', participant } as const;
  told.participants.push({
    role: subject.role,
    words: group.words,
    marker: [],
    ...(ergative ? { shownMarker: 'ने' } : {}),
  });
  const kept = form.kind === 'last' ? group.words.slice(0, -1) : group.words;
  add(told, resolveWords(kept, place, surroundings(frame, context)));
  if (form.kind === 'last')
    told.segments.push({ kind: 'replaced', words: group.words.slice(-1), text: form.text, place });
  if (ergative)
    told.segments.push({
      kind: 'added',
      text: 'ने',
      rule: 'ergative',
      place: { part: 'marker', participant },
    });
}

/** Trades that are told of in the plural where there are several, and not out of respect. */
const SEVERAL: ReadonlySet<string> = new Set(
  'किसान मजदूर कार्यकर्ता व्यापारी दुकानदार कारोबारी चालक ड्राइवर सिपाही सुरक्षाकर्मी ठेकेदार निवेशक'
    .split(' ')
    .map(fold),
);

const isOfSeveral = ({ number, gender, words }: VerbGroup) =>
  gender !== 'f' && (number === 'pl' || /^(?:हैं|थे)$/u.test(words.at(-1)?.key ?? ''));

/** The form before ने of a subject in the direct case: "किसान बैठे हैं" is of several, and "मंत्री आए" of one with respect. */
function beforeNe(group: NounGroup, before: VerbGroup | undefined): CaseForm {
  const form = caseForm(group, 'oblique');
  const { head } = group;
  const plain = head.noun?.some(
    ({ class: kind, gender }) => /^(?:person|office)$/u.test(kind) && gender === 'm',
  );
  if (form?.kind !== 'same' || !before || !isOfSeveral(before) || !plain || head.name) return form;
  if (isRespected(head.key) || group.words.some(({ key }) => key === 'एक')) return form;
  // "डॉक्टर पहुंचे": one with respect, or several.
  return !head.role || SEVERAL.has(head.key) ? pluralBeforeNe(group) : null;
}

/** "जहां रुकती है, वहां …": who or what does, stands before. */
function nobodyIn({ clause }: Lead): boolean {
  const first = clause.words[0];
  return (
    first?.key === 'जहां' &&
    clause.phrases.every((phrase) => phrase.kind === 'adverbial' || phraseWords(phrase)[0] === first)
  );
}

/** Tells the condition or time that the clause depends on: "अगर बारिश हुई तो". */
export function tellLead(told: Told, frame: Frame, context: DraftContext): void {
  const { lead } = frame;
  if (!lead) return;
  const participant = told.participants.length;
  const own = lead.clause.words.filter(
    (word) => lead.words.includes(word) && (word.pos !== 'relative' || lead.role === 'other'),
  );
  if (lead.role !== 'other') told.participants.push({ role: lead.role, words: own, marker: [] });
  const place = lead.role === 'other' ? {} : { participant };
  if (nobodyIn(lead)) told.blocks.push('no-subject');
  add(told, resolveWords(lead.words, { part: 'other', ...place }, surroundings(frame, context)));
}

/** Tells the जब-clause that says when: "…, जब वह लौट रहा था". */
export function tellTail(told: Told, frame: Frame, context: DraftContext): void {
  if (!frame.tail) return;
  const tail = resolveWords(frame.tail, { part: 'other' }, surroundings(frame, context));
  // Whoever the claim has named so far, its "वह" may mean.
  const named = told.participants.some(({ words }) => words.some((word) => word.name?.class === 'person'));
  add(
    told,
    named ? { ...tail, blocks: tail.blocks.filter((block) => block !== 'unresolved-pronoun') } : tail,
  );
}

/** The whole stretch of the article that a frame is told in. */
export function wholeRange(frame: Frame, parts: readonly Part[]): { start: number; end: number } {
  return rangeOf([
    ...(frame.lead?.words ?? []),
    ...parts.flatMap((part: { phrase: Phrase }) => phraseWords(part.phrase)),
    ...frame.verb.words,
    ...(frame.tail ?? []),
  ]);
}
