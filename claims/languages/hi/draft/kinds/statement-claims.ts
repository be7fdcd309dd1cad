import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { coreWords } from '../../clause/phrases.ts';
import { isOrdering } from '../../frame/stance/index.ts';
import { lacksSubject } from '../../frame/subjects/subject.ts';
import type { Frame, Part, SourceWords } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { genitiveSuffix } from '../memory/pronoun-markers.ts';
import { buildDraft, sourceText } from '../parts/build.ts';
import { commaBetween } from '../parts/commas.ts';
import { predicateOf } from '../parts/predicate.ts';
import { resolveWords } from '../refer/resolve.ts';
import { isBody, isPaper, pointsAtSpeaker } from '../speech/speaker.ts';
import { surroundings } from '../telling/around.ts';
import {
  nothingTold,
  type Told,
  tellBorrowed,
  tellLead,
  tellPart,
  tellTail,
  wholeRange,
} from '../telling/tell.ts';
import { isInOrder, statedParts } from './clause-claims.ts';

/** Of what somebody says, "I" and "we" are the speaker and need no name; "you" is nobody known. */
const SECOND_PERSON = /^(आप|तुम|तू|तेर|तुझ)/u;

function isSpeaker({ phrase, role }: Part): boolean {
  return role === 'agent' && phrase.kind === 'nominal';
}

/** Who speaks, to whom, where and when; what is said comes after. */
function carriedParts(frame: Frame, context: DraftContext): Part[] {
  return statedParts(frame, context).filter(({ phrase }) => phrase.kind === 'nominal');
}

/** "पकड़ा गया युवक" → "पकड़े गए युवक" before ने. */
function obliqueParticiple(text: string): string {
  return text.replace(/^(\S+)ा गया (?=\S)/u, '$1े गए ');
}

/** The speaker by name, where the article has a pronoun. */
function tellSpeaker(told: Told, part: Part, frame: Frame, context: DraftContext): void {
  const words = coreWords(part.phrase);
  if (!frame.source || !pointsAtSpeaker(words)) {
    tellPart(told, part, frame, context);
    return;
  }
  // "मंत्रालय के बयान के अनुसार उन्होंने कहा": the paper is not who speaks in it.
  if (isPaper(frame.source.words)) told.blocks.push('unresolved-speaker');
  // "ये हो सकता है कि …": that it may be so, and of nobody.
  if (frame.verb.root === 'हो' && /^(?:यह|ये)$/u.test(words[0]?.text ?? ''))
    told.blocks.push('unresolved-pronoun');
  const participant = told.participants.length;
  const ergative = part.phrase.kind === 'nominal' && part.phrase.tag === 'ergative';
  const own = sourceText(context.text, frame.source.words);
  // "उनका आरोप था": whose word it is.
  const owner = words.length === 1 && words[0]?.tag === 'genitive' ? words[0] : undefined;
  const marker = ergative ? ' ने' : owner ? genitiveSuffix(owner.key) : '';
  told.participants.push({ role: part.role, words: frame.source.words, marker: [] });
  told.segments.push({
    kind: 'replaced',
    words,
    text: marker === '' ? own : `${obliqueParticiple(own)}${marker}`,
    antecedent: rangeOf(frame.source.words),
    place: { part: 'core', participant },
  });
  told.rules.push('coreference');
}

function isAddressed(words: readonly Word[]): boolean {
  return words.some((word) => word.pronoun === 'first-second' && SECOND_PERSON.test(word.key));
}

/** Whether the only pronouns of the clause are "वह" and "वे" at its front. */
function onlyNames({ clause }: Frame): boolean {
  const pronouns = clause.words.filter(({ pos, pronoun }) => pos === 'pronoun' && pronoun !== 'reflexive');
  return pronouns.every(({ key, start }) => /^(वह|वे|वो)$/u.test(key) && start === clause.words[0]?.start);
}

/** Sentences in which somebody told of may still be meant. */
const STILL_MEANT = 2;

/**
 * "संगठन ने कहा कि उसे कटौती की उम्मीद थी", "सीमा राय ने बताया कि उन्हें नोटिस नहीं मिला": whoever is told to speak is who the
 * pronoun means, where the last sentences tell of nobody else.
 */
function isOnlyOfSpeaker({ clause: { words }, source }: Frame, { memory, sentence }: DraftContext): boolean {
  const own = words.filter(
    ({ pos, pronoun }) => pos === 'pronoun' && pronoun !== 'reflexive' && pronoun !== 'indefinite',
  );
  if (!source || own.length === 0) return false;
  const name = source.words.find((word) => word.name?.class === 'person' && !word.inside)?.name?.canonical;
  // "उद्यमियों के संगठन क्रेडाई": what no list knows, by the noun before it.
  const isOfBody =
    name === undefined && (isBody(source.words) || source.words.at(-2)?.noun?.[0]?.class === 'organisation');
  const means = isOfBody ? /^उस(?:े|को|के|की|का|ने)$/u : /^उन(?:्हें|को|के|की|का|से)$|^उन्होंने$/u;
  if ((!name && !isOfBody) || !own.every(({ key }) => means.test(key))) return false;
  const before = words.slice(0, words.indexOf(own[0] as Word));
  if (before.some((word) => word.name !== undefined || word.role || isSomebody(word))) return false;
  const isNear = (told: { readonly sentence: number } | undefined) =>
    told !== undefined && sentence - told.sentence <= STILL_MEANT;
  const { topic, many, somebody, body, speaker, cast } = memory;
  const rivals = cast?.sentence === sentence ? cast.earlierRivals : cast?.rivals;
  const isOneOfOthers = rivals !== undefined && rivals.size > 0;
  if (isOfBody) return !isNear(body) && !isNear(somebody) && !isNear(topic);
  const spoke = speaker?.person?.words.some(
    (word) => word.name?.class === 'person' && word.name.canonical !== name,
  );
  return (
    !(isNear(topic) && topic?.text !== name) &&
    !(many?.animate && isNear(many)) &&
    !isNear(somebody) &&
    !(spoke && isNear(speaker?.person)) &&
    !isNear(memory.crowd) &&
    !isOneOfOthers
  );
}

const isSomebody = ({ noun }: Word) => /^(?:person|group|organisation|office)$/u.test(noun?.[0]?.class ?? '');

/** "… ने कहा कि इमारत से एकत्र किए गए": too little is left of what is said for anything to hide in. */
function isStump(content: Frame): boolean {
  const bare = content.parts.every(
    ({ phrase }) =>
      phrase.kind === 'adverbial' ||
      (phrase.kind === 'nominal' &&
        phrase.tag !== 'direct' &&
        !phrase.participle &&
        phrase.group.words.length === 1),
  );
  return bare && !content.subject && lacksSubject(content);
}

/** "(वे बोरियां ओढ़कर आए, पर) हमारे मंत्री को सुनने को तैयार नहीं थे": who acts stands in the clause before, and is not who speaks. */
function goesOnUntold({ subject, borrowed, clause, verb }: Frame): boolean {
  const isBehind = clause.opener.some(({ key }) => /^(?:पर|लेकिन|मगर|परंतु|और|तथा|बल्कि|जबकि)$/u.test(key));
  if (subject || borrowed || verb.passive || !isBehind) return false;
  return !clause.words.some(({ key }) => /^(?:मैं|मैंने|हम|हमने|मुझे|मुझको|हमें|हमको|हमलोग)$/u.test(key));
}

/** `relayed`: told with whoever says that another said it. */
function tellContent(told: Told, content: Frame, context: DraftContext, relayed = false): void {
  const own = nothingTold();
  own.participants.push(...told.participants);
  tellLead(own, content, context);
  if (isStump(content) || goesOnUntold(content)) own.blocks.push('no-subject');
  if (content.borrowed) tellBorrowed(own, content, context);
  const parts = statedParts(content, context);
  if (!isInOrder(parts)) own.blocks.push('dangling');
  parts.forEach((part, i) => {
    own.segments.push(...commaBetween(context.text, parts[i - 1], part));
    tellPart(own, part, content, context);
  });
  own.segments.push({ kind: 'words', words: content.verb.words, place: { part: 'other' } });
  tellTail(own, content, context);
  told.participants.push(...own.participants.slice(told.participants.length));
  told.segments.push(...own.segments);
  // "… को आदेश दिया कि वह …": whoever is ordered is told.
  const orders = (content.blocks.includes('wish') && onlyNames(content)) || isOnlyOfSpeaker(content, context);
  told.blocks.push(
    ...content.blocks.filter(
      (block) =>
        !/^(direct-speech|first-or-second-person|no-content|unresolved-then)$/u.test(block) &&
        !(relayed && block === 'unresolved-relay'),
    ),
    ...own.blocks.filter((block) => !(orders && block === 'unresolved-pronoun')),
    ...(isAddressed(content.clause.words) ? ['first-or-second-person'] : []),
  );
  told.rules.push(...own.rules);
  if (content.carrier) tellWithin(told, content, context);
  else if (content.blocks.includes('no-content')) told.blocks.push('no-content');
}

/** "मेरा मानना है कि …": what is said only carries what is meant. */
function tellWithin(told: Told, { contents }: Frame, context: DraftContext): void {
  const inner = contents[0];
  if (!inner) {
    told.blocks.push('no-content');
    return;
  }
  told.segments.push({ kind: 'added', text: 'कि', rule: 'that', place: { part: 'other' } });
  tellContent(told, inner, context, true);
}

/** The rest of a statement's blueprint: how sure it is, and of what. */
function statementOf(told: Told, content: Frame, context: DraftContext, ordered = false) {
  return {
    segments: told.segments,
    participants: told.participants,
    kind: 'statement' as const,
    modality:
      content.modality === 'asserted' || (ordered && content.modality === 'planned')
        ? ('reported' as const)
        : content.modality,
    blocks: [...new Set(told.blocks)],
    rules: ['claim.statement', ...new Set(told.rules)],
    confidence: 0.85,
    sentence: context.sentence,
    salience: context.salience,
  };
}

/** "राय ने बताया कि उसे …": whoever speaks is told, and a pronoun of theirs stays as it is. */
function withOwnPronouns(told: Told, { words }: SourceWords, context: DraftContext): void {
  const name = words.find((word) => word.name?.class === 'person' && !word.inside)?.name?.canonical;
  const own = [sourceText(context.text, words), ...(name ? [name] : [])];
  told.segments.forEach((segment, i) => {
    if (segment.kind !== 'replaced' || segment.place.part !== 'core') return;
    const [pronoun, ...more] = segment.words;
    if (more.length > 0 || pronoun?.pos !== 'pronoun' || words.includes(pronoun)) return;
    if (i === 0 || !own.includes(segment.text.replace(/ (?:ने|को|से|में|पर|का|की|के)$/u, ''))) return;
    told.segments[i] = { kind: 'words', words: segment.words, place: segment.place };
  });
}

function draftStatement(frame: Frame, content: Frame, context: DraftContext): Draft | null {
  const parts = carriedParts(frame, context);
  if (!frame.source || !parts.some(isSpeaker)) return null;
  const told = nothingTold();
  told.blocks.push(...frame.blocks.filter((block) => block !== 'no-content'));
  for (const part of parts) {
    if (isSpeaker(part)) tellSpeaker(told, part, frame, context);
    else tellPart(told, part, frame, context);
  }
  told.segments.push({ kind: 'words', words: frame.verb.words, place: { part: 'predicate' } });
  told.segments.push({ kind: 'added', text: 'कि', rule: 'that', place: { part: 'other' } });
  tellContent(told, content, context);
  withOwnPronouns(told, frame.source, context);
  return buildDraft(context.text, {
    ...statementOf(told, content, context, isOrdering(frame.clause)),
    evidence: [wholeRange(frame, parts), wholeRange(content, content.parts)],
    negated: frame.verb.negated,
    source: frame.source,
    subject: sourceText(context.text, frame.source.words),
    predicate: predicateOf(context.text, frame),
  });
}

/** "… अहम है, क्योंकि हम साथ हैं": without what it is the reason of, nobody says it. */
const isNoReason = ({ clause }: Frame) =>
  clause.relation !== 'cause' && !clause.opener.some(({ key }) => /^(?:क्योंकि|चूंकि)$/u.test(key));

/** "X ने बताया कि P", for each P that is not told on its own. */
export function statementClaims(frame: Frame, context: DraftContext): Draft[] {
  if (frame.verb.tense === 'future') return [];
  return frame.contents
    .filter(isNoReason)
    .flatMap((content) => draftStatement(frame, content, context) ?? []);
}

const SAID = { text: 'कहा', lemma: 'कहना', ergative: true, passive: false, tense: 'past' } as const;

/** Whether the words can stand before ने: a person, body or country, not in a form of the direct case alone. */
function canSpeak(words: readonly Word[]): boolean {
  const head = words.findLast(({ inside }) => !inside);
  if (!head || pointsAtSpeaker(words)) return false;
  if (head.name) return head.name.class !== 'thing';
  if (head.pos === 'unknown') return true;
  const readings = head.noun ?? [];
  return (
    readings.some(({ case: form }) => form === 'oblique') &&
    (head.role || SPEAKERS.has(readings[0]?.class ?? ''))
  );
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'office', 'organisation', 'group']);

/**
 * "X ने कहा कि हमारी …", of speech that goes on after the sentence that names its speaker: with "I" and "we"
 * it can only be told as said.
 */
export function saidClaim(content: Frame, context: DraftContext): Draft | null {
  const { source } = content;
  if (!source || source.binding || !canSpeak(source.words) || !isNoReason(content)) return null;
  const told = nothingTold();
  const participant = { participant: 0 };
  told.participants.push({ role: 'agent', words: source.words, marker: [], shownMarker: 'ने' });
  const speaker = resolveWords(
    source.words,
    { part: 'core', ...participant },
    surroundings(content, context, { marked: true, acting: true }),
  );
  told.blocks.push(...speaker.blocks);
  told.segments.push(
    ...speaker.segments,
    { kind: 'added', text: 'ने', rule: 'ergative', place: { part: 'marker', ...participant } },
    { kind: 'added', text: 'कहा', rule: 'said', place: { part: 'predicate' } },
    { kind: 'added', text: 'कि', rule: 'that', place: { part: 'other' } },
  );
  tellContent(told, content, context);
  return buildDraft(context.text, {
    ...statementOf(told, content, context),
    evidence: [wholeRange(content, content.parts)],
    negated: content.negated,
    source,
    subject: sourceText(context.text, source.words),
    predicate: SAID,
  });
}
