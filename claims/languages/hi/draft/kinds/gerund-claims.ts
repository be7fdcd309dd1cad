import type { Gender } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { canAct } from '../../clause/actors.ts';
import {
  coreWords,
  type Embedded,
  markerWords,
  type Nominal,
  type Phrase,
  phraseWords,
} from '../../clause/phrases.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { besidePhrases } from '../memory/surroundings.ts';
import { buildDraft } from '../parts/build.ts';
import { caseForm } from '../parts/case-forms.ts';
import { embeddedRoles } from '../parts/embedded.ts';
import { perfective } from '../parts/inflect.ts';
import { verbLemma } from '../parts/predicate.ts';
import type { Participant, Segment } from '../parts/segments.ts';
import { resolveWords } from '../refer/resolve.ts';

/** What is thanked, praised or punished has happened: "समर्थन करने के लिए … का आभार". */
const FACTIVE = new Set(
  'आभार आभारी शुक्रगुजार कृतज्ञ धन्यवाद शुक्रिया सराहना प्रशंसा बधाई शाबाशी'.split(' ').map(fold),
);

interface Agreement {
  readonly gender: Gender;
  readonly number: 'sg' | 'pl';
}

/** What the perfective agrees with: the object under ने, else the subject. Null where it is not known. */
function agreementOf(embedded: Embedded, subject: Nominal, transitive: boolean): Agreement | null {
  if (!transitive) {
    const head = subject.group.head;
    const gender = head.noun?.[0]?.gender ?? head.name?.gender;
    if (head.name?.class === 'person') return { gender: gender ?? 'm', number: 'pl' };
    return gender ? { gender, number: head.noun?.[0]?.number ?? 'sg' } : null;
  }
  const object = embedded.phrases.findLast(
    (phrase): phrase is Nominal => phrase.kind === 'nominal' && phrase.tag === 'direct',
  );
  const noun = embedded.verb.conjunct ?? object?.group.head;
  if (!noun) return { gender: 'm', number: 'sg' };
  const reading = noun.noun?.[0];
  return reading ? { gender: reading.gender, number: reading.number } : null;
}

/** "विचार करने के बाद सूची भेजेगी", "… करने के बाद भेजे": what is yet to be done comes after what is yet to be done. */
function hasComeAbout({ verb }: Frame['clause']): boolean {
  return verb?.shape === 'finite' && (verb.perfective || verb.progressive || verb.tense === 'past');
}

function isFactual(embedded: Embedded, at: number, { parts, clause }: Frame): boolean {
  const verb = embedded.verb;
  if (verb.shape !== 'gerund' || verb.negated || verb.passive || verb.obligation) return false;
  if (phraseWords(embedded).some(({ pronoun }) => pronoun === 'first-second')) return false;
  if (embedded.tag === 'cause' || embedded.tag === 'after') return hasComeAbout(clause);
  if (embedded.tag !== 'purpose') return false;
  const { end } = rangeOf(phraseWords(embedded));
  // "पता लगाने के लिए सरकार की टीम लगी है": what it is done for has not happened.
  if (!clause.words.some(({ key, start }) => start > end && FACTIVE.has(key))) return false;
  return thanked(at, parts) !== null;
}

/** The one who is thanked, in "… के लिए Y का आभार". */
function thanked(at: number, parts: readonly Part[]): Nominal | null {
  const next = parts[at + 1]?.phrase;
  if (next?.kind !== 'nominal') return null;
  if (next.tag === 'genitive')
    return { kind: 'nominal', tag: 'direct', group: { ...next.group, marker: [], tag: 'direct' } };
  const words = next.group.words;
  const head = words.at(-1);
  const genitive = words.findLastIndex(isGenitiveMarker);
  if (genitive < 1 || !head || !(FACTIVE.has(head.key) || next.tag === 'direct')) return null;
  const owner = words.slice(0, genitive);
  const last = owner.at(-1) as Word;
  return {
    kind: 'nominal',
    tag: 'direct',
    group: { ...next.group, words: owner, head: last.inside ? (owner[0] as Word) : last, marker: [] },
  };
}

function predicateSegments(embedded: Embedded, agreement: Agreement): Segment[] {
  const place = { part: 'predicate' } as const;
  const words = embedded.verb.words;
  const segments: Segment[] = words.length > 1 ? [{ kind: 'words', words: words.slice(0, -1), place }] : [];
  const last = words.at(-1) as Word;
  segments.push({
    kind: 'replaced',
    words: [last],
    text: perfective(embedded.verb.root, agreement.gender, agreement.number),
    place,
  });
  return segments;
}

function draftGerund(
  embedded: Embedded,
  subject: Nominal,
  frame: Frame,
  context: DraftContext,
  until: number,
): Draft | null {
  const transitive = isErgative(embedded.verb.root);
  const agreement = agreementOf(embedded, subject, transitive);
  if (!agreement) return null;
  const around = besidePhrases(context, embedded.verb);
  const participants: Participant[] = [
    { role: 'agent', words: subject.group.words, marker: [], ...(transitive ? { shownMarker: 'ने' } : {}) },
  ];
  const who = resolveWords(subject.group.words, { part: 'core', participant: 0 }, around);
  const segments: Segment[] = [...who.segments];
  const blocks = [...who.blocks];
  if (transitive)
    segments.push({ kind: 'added', text: 'ने', rule: 'ergative', place: { part: 'marker', participant: 0 } });
  for (const { phrase, role } of embeddedRoles(embedded)) {
    const participant = participants.length;
    participants.push({ role, words: coreWords(phrase), marker: markerWords(phrase) });
    const inner = resolveWords(coreWords(phrase), { part: 'core', participant }, around);
    segments.push(...inner.segments);
    blocks.push(...inner.blocks);
    if (markerWords(phrase).length > 0)
      segments.push({ kind: 'words', words: markerWords(phrase), place: { part: 'marker', participant } });
  }
  const who_ = rangeOf(subject.group.words);
  const own = rangeOf(phraseWords(embedded));
  return buildDraft(context.text, {
    segments: [...segments, ...predicateSegments(embedded, agreement)],
    participants,
    evidence: [
      {
        start: Math.min(own.start, who_.end <= own.start ? who_.start : own.start),
        end: Math.max(own.end, until),
      },
    ],
    kind: 'event',
    modality: frame.modality === 'reported' || frame.modality === 'hedged' ? frame.modality : 'asserted',
    negated: false,
    ...(frame.source ? { source: frame.source } : {}),
    subject: context.text.slice(who_.start, who_.end),
    predicate: {
      text: embedded.verb.words.map((word) => word.text).join(' '),
      lemma: verbLemma(embedded.verb),
      ergative: transitive,
      passive: false,
      tense: 'past',
      ...agreement,
    },
    blocks: [...new Set(blocks)],
    rules: ['claim.gerund', ...who.rules],
    confidence: 0.7,
    sentence: context.sentence,
    salience: context.salience * 0.7,
  });
}

/** "मंत्री द्वारा रोक लगाने के बाद": the verbal noun names who did it. */
function hasOwnDoer({ phrases }: Embedded): boolean {
  return phrases.some((phrase) =>
    phraseWords(phrase).some(({ key, tag }) => tag === 'agentive' || /^(द्वारा|जरिए|ओर|तरफ)$/u.test(key)),
  );
}

/** Who acts in the main clause acts in its verbal noun: sure of people and bodies, where no other noun may act. */
function canBeDoer(subject: Nominal, embedded: Embedded): boolean {
  if (!canAct(subject.group) || hasOwnDoer(embedded)) return false;
  const bare = embedded.phrases.filter(
    (phrase) => phrase.kind === 'nominal' && (phrase.tag === 'direct' || phrase.tag === 'genitive'),
  );
  if (isErgative(embedded.verb.root)) return bare.length <= 1;
  return bare.length === 0 && caseForm(subject.group, 'direct')?.kind === 'same';
}

/** "देने के बाद चोर भागने लगे": several, whose form behind ने would be another. */
function mayBeSeveral({ group }: Nominal, { verb }: Frame): boolean {
  const { head } = group;
  if (verb.number !== 'pl' || head.name || head.role || head.pos !== 'noun') return false;
  return head.noun?.[0]?.gender === 'm' && group.tag === 'direct';
}

/** "गेम गंवाने के बाद कोच ने उनसे रैकेट बदलने को कहा": whoever is told to may be the one who did it. */
const isToAnother = ({ verb, clause }: Frame) =>
  /^(?:कह|पूछ|समझा|मना)$/u.test(verb.root) &&
  clause.words.some(({ pos, key }) => pos === 'pronoun' && /^(?:उनसे|उससे|उन्हें|उसे)$/u.test(key));

/** A cause or an earlier event told by a verbal noun: "यूक्रेन पर आक्रमण करने के कारण" → "रूस ने यूक्रेन पर आक्रमण किया।" */
export function gerundClaims(frame: Frame, context: DraftContext): Draft[] {
  const drafts: Draft[] = [];
  frame.parts.forEach((part, at) => {
    const phrase: Phrase = part.phrase;
    if (phrase.kind !== 'embedded' || phrase.phrases.length === 0 || !isFactual(phrase, at, frame)) return;
    const helped = phrase.tag === 'purpose' ? thanked(at, frame.parts) : null;
    const subject = helped ?? (frame.subject?.phrase.kind === 'nominal' ? frame.subject.phrase : null);
    if (!subject || subject.group.pronoun || !canBeDoer(subject, phrase) || isToAnother(frame)) return;
    if (isErgative(phrase.verb.root) && mayBeSeveral(subject, frame)) return;
    const next = frame.parts[at + 1];
    const until = helped && next ? rangeOf(phraseWords(next.phrase)).end : 0;
    const draft = draftGerund(phrase, subject, frame, context, until);
    if (draft) drafts.push(draft);
  });
  return drafts;
}
