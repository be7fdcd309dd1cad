import { type Nominal, type Phrase, phraseWords, rangeOf } from '../clause/phrases.ts';
import { takesErgative } from '../frame/subject.ts';
import type { Frame, Part } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { sourceText } from './build.ts';
import { caseForm } from './case-forms.ts';
import { befallingWords } from './casualties.ts';
import type { DraftContext } from './context.ts';
import { type Resolved, resolveWords } from './resolve.ts';
import type { Participant, Segment } from './segments.ts';
import { stretchesOf } from './stretches.ts';
import type { Surroundings } from './surroundings.ts';

/** Part of a claim under construction: what it says, of whom, and what speaks against telling it. */
export interface Told {
  readonly segments: Segment[];
  readonly participants: Participant[];
  readonly blocks: string[];
  readonly rules: string[];
}

export const nothingTold = (): Told => ({ segments: [], participants: [], blocks: [], rules: [] });

/** What surrounds the words of a frame, for resolving them. */
export function surroundings(
  frame: Frame,
  context: DraftContext,
  more: {
    readonly marked?: boolean;
    readonly acting?: boolean;
    readonly first?: boolean;
    readonly subject?: boolean;
    readonly pronoun?: boolean;
    readonly opens?: boolean;
    readonly correlate?: Word | undefined;
  } = {},
): Surroundings {
  return {
    memory: context.memory,
    paragraph: context.paragraph,
    sentence: context.sentence,
    verb: frame.verb,
    clause: frame.clause.words,
    others: [...(more.acting ? [] : actorsOf(frame)), ...speakersOf(frame, context)],
    marked: more.marked ?? false,
    placed: frame.clause.words.some((word) => word.name?.class === 'place'),
    ...(more.first && frame.lead?.role === 'other' ? { correlative: true } : {}),
    ...(more.opens ? { opens: true } : {}),
    ...(more.subject ? { subject: true } : {}),
    ...(hasLeader(frame, context) || frame.blocks.includes('wish') ? { led: true } : {}),
    ...(more.subject ? complementOf(frame) : {}),
    named: frame.clause.words.flatMap((word) => (word.inside ? [] : (word.name?.canonical ?? []))),
    ...(frame.tail ? { tailed: true } : {}),
    ...(more.correlate ? { correlate: more.correlate } : {}),
    ...(frame.contents.length > 0 ? { ahead: true } : {}),
    ...([...(frame.lead?.words ?? []), ...frame.clause.words].some(isPluralNoun) ? { crowded: true } : {}),
    ...(frame.source && isNobody(frame.source.words) ? { told: true } : {}),
    ...(more.pronoun ? ownSpeaker(frame, context) : {}),
    ...(frame.antecedent ? { antecedent: antecedentWords(frame.antecedent) } : {}),
  };
}

const isPluralNoun = ({ pos, noun, key }: Word) =>
  pos === 'noun' &&
  noun !== undefined &&
  noun.length > 0 &&
  (noun.every(({ number }) => number === 'pl') ||
    (/े$/u.test(key) && noun.some(({ number, case: form }) => number === 'pl' && form === 'direct')));

/** Whether the words name nobody by name, office or body: "एक युवक". */
function isNobody(words: readonly Word[]): boolean {
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  return head?.pos === 'noun' && !head.role && head.noun?.[0]?.class === 'person';
}

/** "अगर ब्रिटेन ने … तो वह": somebody by name acts in the clause before, who is not whom the text is about. */
function hasLeader({ lead }: Frame, { memory }: DraftContext): boolean {
  if (!lead || lead.role === 'other') return false;
  return lead.clause.phrases.some(
    (phrase) =>
      phrase.kind === 'nominal' &&
      (phrase.tag === 'ergative' || phrase.tag === 'direct') &&
      phrase.group.words.some(
        ({ name }) => name !== undefined && name.class !== 'thing' && name.canonical !== memory.topic?.text,
      ),
  );
}

/** What the subject is said to be. */
function complementOf({ parts, subject, verb }: Frame): { complement?: Word } {
  if (verb.root !== 'हो' || verb.conjunct) return {};
  const last = parts.findLast((part) => part !== subject)?.phrase;
  return last?.kind === 'nominal' && last.tag === 'direct' ? { complement: last.group.head } : {};
}

/** The speaker whom "वह" means as the subject of a reported clause: in the direct case; nothing where another may be meant. */
function ownSpeaker(
  { source, clause, lead, blocks }: Frame,
  { text }: DraftContext,
): { speaker?: NonNullable<Surroundings['speaker']> } {
  if (!source || source.binding || source.addressing || clause.quoted || lead || blocks.includes('wish'))
    return {};
  const { words } = source;
  const head = words.findLast(({ inside, pos }) => !inside && pos !== 'parenthesis');
  if (!head || words.some(({ pos }) => pos === 'pronoun' || pos === 'coordinator')) return {};
  const form = caseForm(
    { kind: 'noun', words, head, tag: 'ergative', marker: [], pronoun: false, relative: false, softCuts: [] },
    'direct',
  );
  if (!form) return {};
  const own = sourceText(text, words);
  const last = words.at(-1);
  const told = form.kind === 'last' && last ? `${own.slice(0, own.lastIndexOf(last.text))}${form.text}` : own;
  const several = head.noun?.every(({ number }) => number === 'pl') ?? false;
  return { speaker: { words, text: told, several } };
}

/**
 * Who speaks in direct speech says "I" of himself: no pronoun of the third person means him. In what he tells
 * somebody else of, it may mean either.
 */
function speakersOf({ clause, source, carrier }: Frame, { text }: DraftContext): string[] {
  if (!source || (!clause.quoted && (carrier || !source.addressing))) return [];
  const names = source.words.flatMap((word) => (word.name?.class === 'person' ? [word.name.canonical] : []));
  return [sourceText(text, source.words), ...names];
}

/** The people who act in a clause, by name. */
function actorsOf({ subject }: Frame): string[] {
  if (subject?.phrase.kind !== 'nominal') return [];
  return subject.phrase.group.words.flatMap((word) =>
    word.name?.class === 'person' && !word.inside ? [word.name.canonical] : [],
  );
}

function antecedentWords({ group }: Nominal): NonNullable<Surroundings['antecedent']> {
  return { words: group.words, group };
}

function add(told: Told, resolved: Resolved): void {
  told.segments.push(...resolved.segments);
  told.blocks.push(...resolved.blocks);
  told.rules.push(...resolved.rules);
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
    const beyond = befallingWords(part, frame);
    if (isArgument) told.participants.push(beyond.length > 0 ? { ...participant, beyond } : participant);
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
          opens: part === frame.parts.find(({ phrase }) => phrase.kind !== 'adverbial'),
          first: part === frame.parts[0],
          correlate,
        }),
      ),
    );
    if (marked)
      told.segments.push({ kind: 'words', words: participant.marker, place: { part: 'marker', ...place } });
  }
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
  const form = caseForm(group, ergative ? 'oblique' : 'direct');
  if (!form) {
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

/** Tells the condition or time that the clause depends on: "अगर बारिश हुई तो". */
export function tellLead(told: Told, frame: Frame, context: DraftContext): void {
  const { lead } = frame;
  if (!lead) return;
  const participant = told.participants.length;
  const own = lead.clause.words.filter((word) => word.pos !== 'relative' || lead.role === 'other');
  if (lead.role !== 'other') told.participants.push({ role: lead.role, words: own, marker: [] });
  const place = lead.role === 'other' ? {} : { participant };
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
