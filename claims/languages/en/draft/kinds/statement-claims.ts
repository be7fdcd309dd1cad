import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { HEDGING_ADVERB } from '../../frame/seems.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import { type Clause, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { wholeBody } from '../memory/body-name.ts';
import type { Context, Remembered } from '../memory/context.ts';
import { buildDraft } from '../parts/build.ts';
import { textOf } from '../parts/range.ts';
import type { Scene } from '../refer/scene.ts';
import { holderBehind, sourceOf } from '../telling/source.ts';
import { blank, tellParts, tellPhrase, tellWords } from '../telling/tell.ts';
import { saidThen } from '../whole/said-then.ts';
import { withoutSecondFact } from '../whole/second-facts.ts';
import { withoutSetOff } from '../whole/set-off.ts';
import { withRest } from '../whole/tellable.ts';

/** What a speaker is told to have said, as one phrase. */
function contentOf(clause: Clause): Word[] {
  return [
    ...clause.before.flatMap(partWords),
    ...(clause.subject ? partWords(clause.subject) : clause.expletive ? [clause.expletive] : []),
    ...clause.verb.words,
    ...clause.after.flatMap(partWords),
  ];
}

function isNamed(phrase: Phrase): boolean {
  return phrase.words.some(({ name }) => name?.class === 'person' || name?.class === 'organisation');
}

/** Whom it was told: "told the BBC that". */
function hearerOf({ carrier }: Clause, { clauses }: Context): Phrase | null {
  if (carrier?.verb.lemma !== 'tell' || carrier.trailing) return null;
  const [first, second] = clauses.find(({ verb }) => verb === carrier.verb)?.after ?? [];
  const heard = first?.kind === 'phrase' && !second && !first.pronoun && first.preposition.length === 0;
  return heard && first.tail.length === 0 ? first : null;
}

/** "X said that S" for a person who is named; null for other carriers. */
export function statementClaim(said: Clause, context: Remembered): Draft | null {
  // Cut before its end it would be other words than were said.
  const whole = withoutSetOff(withRest(said, context.words) ?? said);
  const content = withoutSecondFact(whole, context.quoted);
  const { carrier } = content;
  const speaker = carrier?.subject;
  if (!carrier || !speaker || speaker.joined || !SAYING.has(carrier.verb.lemma)) return null;
  const hearer = hearerOf(content, context);
  if (
    // "told" needs whom it was told.
    (carrier.verb.lemma === 'tell' ? !hearer : carrier.outer !== null) ||
    !/^(?:finite|either)$/u.test(carrier.verb.form) ||
    carrier.verb.negated ||
    carrier.verb.modal ||
    carrier.verb.passive ||
    carrier.verb.manner.some((key) => HEDGING_ADVERB.test(key)) ||
    !(isNamed(speaker) || (hearer && speaker.head.name)) ||
    speaker.pronoun ||
    // The claim would name the office alone, or half of a body's name.
    holderBehind(speaker, context.words) ||
    wholeBody(speaker.words, context.words)
  )
    return null;
  // "When rain falls, it is bad": nobody says that rain falls.
  if (!/^(?:main|content)$/u.test(content.relation)) return null;
  if (content.faults.some((fault) => fault !== 'verbatim') || !(content.subject || content.expletive))
    return null;
  if (content.subject?.head.text === 'I') return null;
  // "have been collected and sent": alone it would say that they sent something.
  if (content.verb.shared !== undefined) return null;
  const scene: Scene = { ...context, clause: content, told: speaker.words };
  const source = sourceOf(speaker, scene);
  const told = blank();
  const then = saidThen(content, context);
  if (then) tellParts([then], carrier.verb, scene, told);
  tellPhrase(speaker, 'agent', scene, told);
  tellWords(carrier.verb.words, { part: 'predicate' }, scene, false, told);
  if (hearer) tellPhrase(hearer, 'recipient', scene, told);
  const after = told.segments.length - 1;
  const from = told.participants.length;
  tellParts(content.before, content.verb, scene, told);
  if (content.subject) tellPhrase(content.subject, 'topic', scene, told);
  else if (content.expletive) tellWords([content.expletive], { part: 'other' }, scene, false, told);
  if (content.subject) tellParts(content.subject.tail, content.verb, scene, told);
  tellWords(content.verb.words, { part: 'other' }, scene, false, told);
  tellParts(content.after, content.verb, scene, told);
  // "X said that X …" for "I" is nobody's way to tell it.
  const repeats = told.segments.some(({ put }) => put?.text.startsWith(source?.text ?? '\u0000'));
  if (told.lost || !source || repeats) return null;
  // What is said is told in its own claim: here only the speaker can be asked for.
  const kept = told.participants.slice(0, from);
  const segments = told.segments.map((segment, at) =>
    segment.participant !== undefined && segment.participant >= from
      ? {
          words: segment.words,
          part: 'other' as const,
          ...(segment.put ? { put: segment.put } : {}),
          ...(at > after ? { lowered: true } : {}),
        }
      : segment,
  );
  return buildDraft(context.text, {
    segments,
    participants: kept,
    added: { text: 'that', rule: 'that', after },
    evidence: [
      rangeOf([...speaker.words, ...carrier.verb.words, ...(hearer?.words ?? [])]),
      rangeOf(contentOf(content)),
    ],
    kind: 'statement',
    modality: 'reported',
    negated: false,
    source,
    subject: textOf(context.text, speaker.words),
    predicate: {
      text: carrier.verb.main.text,
      lemma: carrier.verb.lemma,
      passive: false,
      tense: carrier.verb.tense,
      plural: false,
    },
    blocks: [],
    rules: ['claim.statement', ...new Set(told.rules)],
    confidence: 0.85,
    sentence: context.sentence,
    salience: context.salience,
  });
}
