import { type Range, rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import { phraseWords } from '../../clause/phrases.ts';
import { cameAboutByThen } from '../../frame/beside.ts';
import { isContinuation } from '../../frame/blocks.ts';
import { sourcePhrases } from '../../frame/sources/according.ts';
import { mayGoOnDoing } from '../../frame/subjects/goes-on-doing.ts';
import { lacksSubject } from '../../frame/subjects/subject.ts';
import type { Frame, Part } from '../../frame/types.ts';
import { gistOf } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { attributeClaims, mayHoldOrigin, withoutOrigin } from '../parts/attribute.ts';
import { type Blueprint, buildDraft, untold } from '../parts/build.ts';
import { commaBetween } from '../parts/commas.ts';
import { withoutOthers } from '../parts/others.ts';
import { predicateOf } from '../parts/predicate.ts';
import type { Participant } from '../parts/segments.ts';
import { isLeftOut, standsAlone } from '../parts/standing.ts';
import { statedWords } from '../parts/stretches.ts';
import { isTold } from '../refer/resolve.ts';
import { canLosePlace } from '../refer/whereabouts.ts';
import { saysOfWhom, tellsWhich, verbSegments, withoutAgent } from '../telling/agentless.ts';
import { surroundings } from '../telling/around.ts';
import { isBareToll } from '../telling/bare-toll.ts';
import { isEventNear, isOfEither } from '../telling/event-frame.ts';
import { withoutHangingTo } from '../telling/hanging-to.ts';
import { opensWithRest } from '../telling/left-over.ts';
import { isPointer, withoutTakenPointer } from '../telling/pointers.ts';
import { sceneBefore, withoutSceneTwice } from '../telling/scene-before.ts';
import { toldApart } from '../telling/separable.ts';
import { isOfUntoldPlace } from '../telling/shared-front.ts';
import {
  nothingTold,
  type Told,
  tellBorrowed,
  tellLead,
  tellPart,
  tellTail,
  wholeRange,
} from '../telling/tell.ts';
import { meansTwice, tellsTwice } from '../telling/told-twice.ts';
import { partsOfEvents } from './event-noun-claims.ts';
import { isUnstated } from './unstated.ts';

/** "सबसे छोटा 19 साल का था | और काम पर आया था": an adjective alone says of nobody who it is. */
function isBareQuality({ borrowed, subject }: Frame): boolean {
  if (!borrowed || subject?.phrase.kind !== 'nominal') return false;
  const { words, head } = subject.phrase.group;
  return words.length === 1 && head.pos === 'adjective';
}

const isCount = (word: Word | undefined) =>
  word?.value?.fact.type === 'quantity' && word.value.fact.dimension === 'count';

/** "14 ट्रेनों के फेरे घटे | और चार को रोका गया": of what things the number counts, the clause before tells. */
function countsAlone({ clause }: Frame, parts: readonly Part[], { before }: DraftContext): boolean {
  if (clause.relation !== 'coordinate' || !before) return false;
  const alone = parts.some(
    ({ phrase }) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'dative' &&
      phrase.group.words.every((word) => word.inside || isCount(word)),
  );
  const { words } = before.clause;
  return (
    alone &&
    words.some((word, i) => {
      const kind = words[i + word.length]?.noun?.[0]?.class ?? '';
      return (
        isCount(word) && /^(?:vehicle|place|building|artefact|animal|document|organisation)$/u.test(kind)
      );
    })
  );
}

interface Selection {
  /** In the order of the claim. */
  readonly parts: readonly Part[];
  /** What other claims of the clause tell. */
  readonly setting?: readonly Part[];
  readonly evidence: Range;
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** "अगर पति …, तो उनकी आय": whom the pronoun means is told in the clause before. */
function leadNames({ lead }: Frame): boolean {
  const people = (word: Word) => word.name?.class === 'person' || word.noun?.[0]?.class === 'person';
  return lead?.words.some(people) === true && !isOfAnother(lead.words);
}

/** "जब राय ने उनकी तारीफ की, तो …": whose it is, is nobody's who acts in that clause, and nobody else is told there. */
function isOfAnother(words: readonly Word[]): boolean {
  const acts = words.findIndex(({ tag }) => tag === 'ergative');
  return (
    acts > 0 &&
    words.slice(acts + 1).some(({ pos, key }) => pos === 'pronoun' && /^(?:उन|उस)(?:का|के|की|हें|े)$/u.test(key))
  );
}

/** Whether the phrases stand as in the article: where attachment moved one, the reading is not certain. */
export function isInOrder(parts: readonly Part[]): boolean {
  const words = parts.flatMap(({ phrase }) => phraseWords(phrase));
  return words.every((word, i) => i === 0 || (words[i - 1] as Word).start < word.start);
}

/** A "नहीं" of the clause that the claim would not show: it would say the opposite. */
function losesNegation({ clause }: Frame, { segments }: Told): boolean {
  if (!gistOf(clause.words).pos.has('negation')) return false;
  const shown = new Set(
    segments.flatMap((segment) => (segment.kind === 'added' ? [] : segment.words.map(({ start }) => start))),
  );
  return clause.words.some((word) => word.pos === 'negation' && !shown.has(word.start));
}

/** "(इस बारे में) और जानकारी के लिए": more than what, stands in the phrase that is left out. */
function opensWithJoiner([first]: readonly Part[]): boolean {
  return first !== undefined && phraseWords(first.phrase)[0]?.pos === 'coordinator';
}

/** Whoever says it is an argument too, unless the claim names them in another part or would lose a number. */
function isApart(source: readonly Word[], participants: readonly Participant[]): boolean {
  const taken = new Set(participants.flatMap(({ words }) => words.map((word) => word.start)));
  return !source.some(
    (word) => taken.has(word.start) || word.value !== undefined || /\p{Nd}/u.test(word.text),
  );
}

/** Adjectives that make a predicate with what stands before them, and are no quality. */
const PREDICATES = /^(?:शामिल|मौजूद|उपस्थित|उपलब्ध|स्थित|शुरू|जारी|प्राप्त|दर्ज|पेश)$/u;

/** "योजना विफल रही", "भूमिका मजबूत है": the adjective of the predicate answers how something is. */
function isQuality(verb: VerbGroup): verb is VerbGroup & { readonly conjunct: Word } {
  return (
    verb.conjunct?.pos === 'adjective' &&
    /^(?:हो|रह)$/u.test(verb.root) &&
    !PREDICATES.test(verb.conjunct.key)
  );
}

/** Builds the claim that keeps `parts` of a frame. */
function claimOf(frame: Frame, selection: Selection, context: DraftContext): Draft {
  if (isLeftOut(frame.blocks)) return untold(frame.blocks);
  const told = nothingTold();
  told.blocks.push(...frame.blocks);
  told.rules.push(...frame.rules, ...selection.rules);
  tellLead(told, frame, context);
  const scene = sceneBefore(frame, selection.parts, context);
  told.segments.push(...scene);
  if (scene.length > 0) told.rules.push('scene');
  else if (isBareToll(frame, context.before)) told.blocks.push('dangling');
  if (isBareQuality(frame) || countsAlone(frame, selection.parts, context)) told.blocks.push('dangling');
  if (isOfUntoldPlace(frame, selection.parts, context)) told.blocks.push('unresolved-place');
  const isJustTold = scene.length > 0 && context.memory.happened?.where !== undefined;
  if (!isJustTold && isOfEither(frame, context)) told.blocks.push('dangling');
  if (frame.borrowed) tellBorrowed(told, frame, context);
  selection.parts.forEach((part, i) => {
    told.segments.push(...commaBetween(context.text, selection.parts[i - 1], part));
    tellPart(told, part, frame, context);
  });
  withoutSceneTwice(scene, told);
  if (frame.source && isApart(frame.source.words, told.participants))
    told.participants.push({ role: 'source', words: frame.source.words, marker: [] });
  if (isQuality(frame.verb) && !told.participants.some(({ beyond }) => beyond))
    told.participants.push({ role: 'complement', words: [frame.verb.conjunct], marker: [] });
  told.segments.push(...verbSegments(frame));
  if (meansTwice(told) || tellsTwice(told)) told.blocks.push('unresolved-pronoun');
  if (
    opensWithRest(told) ||
    losesNegation(frame, told) ||
    !isInOrder(selection.parts) ||
    opensWithJoiner(selection.parts)
  )
    told.blocks.push('dangling');
  tellTail(told, frame, context);
  if (!frame.subject && (lacksSubject(frame) || mayGoOnDoing(frame.clause, frame.parts, frame.verb)))
    told.blocks.push('no-subject');
  const subject = frame.subject ? subjectText(context.text, frame.subject) : undefined;
  const blueprint: Blueprint = {
    segments: withoutHangingTo(told.segments, frame),
    participants: told.participants,
    setting: (selection.setting ?? []).filter(isPlainPhrase).map(({ phrase }) => phraseWords(phrase)),
    evidence: [selection.evidence],
    kind: frame.kind,
    modality: frame.modality,
    negated: frame.negated,
    ...(frame.source ? { source: frame.source } : {}),
    ...(subject ? { subject } : {}),
    predicate: predicateOf(context.text, frame),
    blocks: [
      ...new Set(
        leadNames(frame) ? told.blocks.filter((block) => block !== 'unresolved-pronoun') : told.blocks,
      ),
    ],
    rules: [...new Set(told.rules)],
    confidence: selection.confidence,
    sentence: context.sentence,
    salience: context.salience,
  };
  return buildDraft(context.text, blueprint);
}

/** A stem takes over no phrase that points elsewhere: "इस दौरान", "उसके बाद". */
function isPlainPhrase({ phrase }: Part): boolean {
  return !phraseWords(phrase).some(
    (word) => word.pos === 'pronoun' || word.pronoun !== undefined || word.key === 'दोनों',
  );
}

function subjectText(text: string, subject: Part): string {
  const range = rangeOf(statedWords(subject.phrase));
  return text.slice(range.start, range.end);
}

/** "जो लोग आए हैं, उन पर नजर है": the pronoun that takes up the clause before. */
function isCorrelate(part: Part, { lead, parts }: Frame): boolean {
  return lead?.role === 'other' && part === parts[0];
}

/** The parts that a claim of the clause tells: without its source, pointers back, links and what belongs to an action noun. */
export function statedParts(frame: Frame, context: DraftContext): Part[] {
  const ofEvents = partsOfEvents(frame.parts);
  const sources = sourcePhrases(frame.clause);
  const around = surroundings(frame, context, { marked: true });
  const known = (words: readonly Word[]) => isTold(words, around);
  const ofEvent = () => isEventNear(context);
  const byThen = cameAboutByThen(frame);
  const stated = withoutTakenPointer(frame, known, ofEvent).filter(
    (part) =>
      !sources.includes(part.phrase) &&
      !isContinuation(part.phrase, frame.antecedent) &&
      !isUnstated(part.phrase, frame) &&
      part !== byThen &&
      (isCorrelate(part, frame) || !isPointer(part, frame, known, ofEvent)) &&
      (isCorrelate(part, frame) || !canLosePlace(part.phrase, frame, context)) &&
      !ofEvents.has(part),
  );
  return asksForMore(stated) ? stated.slice(2) : stated;
}

/** "(इस बारे में) और जानकारी के लिए": more than what, stood before; why it was done says nothing without it. */
function asksForMore([first, second, ...rest]: readonly Part[]): boolean {
  if (first?.phrase.kind !== 'adverbial' || second?.phrase.kind !== 'nominal' || rest.length === 0)
    return false;
  const { tag, group } = second.phrase;
  return (
    /^(?:और|अधिक|ज्यादा)$/u.test(phraseWords(first.phrase)[0]?.key ?? '') &&
    tag === 'purpose' &&
    group.words.length === 1 &&
    group.head.key === 'जानकारी'
  );
}

/** Where a thing comes from, told by a modifier: a claim with the bare noun in its place. */
export function originClaims(frame: Frame, context: DraftContext): Draft[] {
  if (!frame.parts.some(mayHoldOrigin)) return [];
  const stated = { ...frame, parts: statedParts(frame, context) };
  return attributeClaims(stated, (read, parts, evidence) =>
    claimOf(read, { parts, evidence, rules: ['claim.attribute'], confidence: 0.8 }, context),
  );
}

/** What is given or held about something: "ब्योरा दिया", "चर्चा हुई". */
const ABOUT = /^(?:ब्यौरा|ब्योरा|ब्यौरे|ब्योरे|जानकारी|चर्चा|चर्चाएं|बात|बातचीत|सवाल|सवालों|राय|विचार)$/u;

/** "(उस घटना के बारे में) ब्योरा दिया": about what, is a phrase that points back and is left out. */
function losesTopic({ parts, verb }: Frame, stated: readonly Part[]): boolean {
  const last = stated.findLast(({ phrase }) => phrase.kind === 'nominal' && phrase.tag === 'direct')?.phrase;
  const object = verb.conjunct ?? (last?.kind === 'nominal' ? last.group.head : undefined);
  if (!ABOUT.test(object?.key ?? '')) return false;
  return parts.some(
    (part) => part.phrase.kind === 'nominal' && part.phrase.tag === 'topic' && !stated.includes(part),
  );
}

/**
 * The claims of a finite clause: what happened, and one claim for each time, place, cause or exchange
 * that can be told on its own.
 */
export function clauseClaims(frame: Frame, context: DraftContext): Draft[] {
  const stated = statedParts(frame, context);
  const parts = stated.map((part) => withoutOthers(withoutOrigin(part), frame));
  if (parts.length === 0 && !saysOfWhom(frame)) return [];
  if (losesTopic(frame, stated)) return [untold([...frame.blocks, 'dangling'])];
  const whole = wholeRange(frame, stated);
  const groups = toldApart(frame, parts, context.text);
  const split = groups.flat();
  const isSplit = split.length > 0;
  const core = parts.filter((part) => !split.includes(part));
  const claim = (kept: readonly Part[], setting: readonly Part[], evidence: Range, rule: string) =>
    claimOf(
      frame,
      { parts: kept, ...(isSplit ? { setting } : {}), evidence, rules: [rule], confidence: frame.confidence },
      context,
    );
  return [
    claim(core, split, whole, 'claim.clause'),
    ...groups.map((group) =>
      claim(
        parts.filter((part) => group.includes(part) || core.includes(part)),
        split.filter((part) => !group.includes(part)),
        { start: rangeOf(phraseWords((group[0] as Part).phrase)).start, end: whole.end },
        `claim.${(group[0] as Part).role}`,
      ),
    ),
  ];
}

/** What was done, told without who did it: where nothing else of the clause can be told, for nobody knows who is meant. */
export function agentlessClaims(frame: Frame, context: DraftContext, told: readonly Draft[]): Draft[] {
  if (told.some(standsAlone)) return [];
  const passive = withoutAgent(frame);
  return passive && tellsWhich(passive) ? clauseClaims(passive, context) : [];
}
