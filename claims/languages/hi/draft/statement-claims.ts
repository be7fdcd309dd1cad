import type { Draft } from '../../language.ts';
import { coreWords, markerWords, phraseWords, rangeOf } from '../clause/phrases.ts';
import type { Frame, Part } from '../frame/types.ts';

import type { Word } from '../tag/word.ts';
import { buildDraft } from './build.ts';
import type { DraftContext } from './context.ts';
import { predicateOf } from './predicate.ts';
import { resolveWords } from './resolve.ts';
import type { Participant, Segment } from './segments.ts';

/** Who speaks, to whom, where and when; what is said comes after. */
function carriedParts(frame: Frame): Part[] {
  return frame.parts.filter(({ phrase }) => phrase.kind === 'nominal' && phrase.tag !== 'according');
}

function contentWords(content: Frame): readonly Word[] {
  const words = content.clause.words;
  const last = words.findLastIndex((word) => word.pos !== 'mark');
  return words.slice(0, last + 1);
}

function draftStatement(frame: Frame, content: Frame, context: DraftContext): Draft | null {
  const source = frame.parts.find(({ role }) => role === 'agent')?.phrase;
  if (source?.kind !== 'nominal' || source.group.pronoun) return null;
  const around = {
    memory: context.memory,
    paragraph: context.paragraph,
    sentence: context.sentence,
    verb: frame.verb,
    persons: 0,
    marked: false,
    placed: true,
  };
  const participants: Participant[] = [];
  const segments: Segment[] = [];
  const blocks = content.blocks.filter((block) => block !== 'direct-speech' && block !== 'no-subject');
  for (const { phrase, role } of carriedParts(frame)) {
    const participant = participants.length;
    const words = coreWords(phrase);
    const marker = markerWords(phrase);
    participants.push({ role, words, marker });
    const resolved = resolveWords(words, { part: 'core', participant }, around);
    segments.push(...resolved.segments);
    blocks.push(...resolved.blocks);
    if (marker.length > 0)
      segments.push({ kind: 'words', words: marker, place: { part: 'marker', participant } });
  }
  segments.push({ kind: 'words', words: frame.verb.words, place: { part: 'predicate' } });
  segments.push({ kind: 'added', text: 'कि', rule: 'that', place: { part: 'other' } });
  const words = contentWords(content);
  const told = resolveWords(words, { part: 'other' }, { ...around, verb: content.verb, persons: 1 });
  segments.push(...told.segments);
  blocks.push(...told.blocks);
  const speaker = rangeOf(source.group.words);
  return buildDraft(context.text, {
    segments,
    participants,
    evidence: [
      rangeOf([...frame.parts.flatMap((part) => phraseWords(part.phrase)), ...frame.verb.words]),
      rangeOf(words),
    ],
    kind: 'statement',
    modality: 'reported',
    negated: frame.verb.negated,
    source: { words: source.group.words },
    subject: context.text.slice(speaker.start, speaker.end),
    predicate: predicateOf(context.text, frame),
    blocks: [...new Set(blocks)],
    rules: ['claim.statement', ...told.rules],
    confidence: blocks.some((block) => block.startsWith('unresolved')) ? 0.6 : 0.85,
    sentence: context.sentence,
    salience: context.salience,
  });
}

/** "X ने बताया कि P": that X says it is a claim of its own, whatever P is worth. */
export function statementClaims(frame: Frame, context: DraftContext): Draft[] {
  const content = frame.contents[0];
  if (!content || frame.verb.tense === 'future') return [];
  const draft = draftStatement(frame, content, context);
  return draft ? [draft] : [];
}
