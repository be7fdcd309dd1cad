import type { Draft } from '../../../language.ts';
import { RESTRICTED } from '../../frame/existence.ts';
import { correlateIn } from '../../frame/relative.ts';
import { lacksSubject } from '../../frame/subjects/subject.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import { buildDraft } from '../parts/build.ts';
import { commaBetween } from '../parts/commas.ts';
import { predicateOf } from '../parts/predicate.ts';
import { nothingTold, type Told, tellBorrowed, tellPart, wholeRange } from '../telling/tell.ts';
import { statedParts } from './clause-claims.ts';

/** Tells the phrases of a frame, without its verb. */
export function tellFrame(told: Told, frame: Frame, context: DraftContext, correlate?: Word): void {
  if (frame.borrowed) tellBorrowed(told, frame, context);
  const parts = statedParts(frame, context);
  parts.forEach((part, i) => {
    told.segments.push(...commaBetween(context.text, parts[i - 1], part));
    tellPart(told, part, frame, context, correlate);
  });
  if (!frame.subject && lacksSubject(frame)) told.blocks.push('no-subject');
}

const TIMES = /^(?:दौरान|समय|वक्त|बीच|दिन|शाम|रात|सुबह|दौर|साल|वर्ष|महीने|घडी|मौके|अवसर)$/u;

/** What points at the relative clause: "उस समय …, जो …" points at a time told of before. */
function correlateFor({ clause }: Frame, { clause: { words } }: Frame): Word | undefined {
  const found = correlateIn(words);
  const next = found && words[words.indexOf(found) + 1];
  return TIMES.test(next?.key ?? '') && !/^(?:जब|जिस)$/u.test(clause.words[0]?.key ?? '') ? undefined : found;
}

/** Whether a word is told as it stands: "जिसमें" may stand in a phrase that is left out. */
function shows({ segments }: Told, word: Word | undefined): boolean {
  return segments.some((segment) => segment.kind === 'words' && segment.words.some((one) => one === word));
}

/** "बस नदी में गिर गई, जिसमें 14 लोगों की मौत हुई": in all that was told before, or among those told of. */
function isInAllOfIt({ clause: { words }, negated, kind }: Frame): boolean {
  const [first, second] = words;
  return kind === 'event' && !negated && /^(?:जिसमें|जिनमें)$/u.test(first?.key ?? '') && second?.pos !== 'focus';
}

/**
 * "पुल नदी पर बना, जिसे राय ने खोला": of which of the two, its reader sees as the article's did; not where the clause
 * points ahead, asks or leaves out what it is about.
 */
function goesOnBehind(frame: Frame, { clause, subject, borrowed, modality }: Frame): boolean {
  if (clause.relation === 'coordinate') return !borrowed && modality === frame.modality;
  if (clause.opener.some(({ pos }) => pos === 'coordinator') || borrowed) return false;
  if (frame.clause.words.some(({ pos }) => pos === 'relative') || frame.negated || modality === 'denied')
    return false;
  return subject !== undefined && clause.words[0]?.pos === 'relative';
}

/** "ह्यूगनॉट वर्जीनिया गए, जहां उन्हें जमीन मिली": whom the pronoun means, stands in the clause before, and nobody else in its own. */
function meansMain({ subject }: Frame, rider: Frame): boolean {
  if (subject?.phrase.kind !== 'nominal' || subject.phrase.group.pronoun) return false;
  const own = rider.clause.words.filter(({ pos, pronoun }) => pos === 'pronoun' && pronoun !== 'reflexive');
  const several = subject.phrase.group.head.noun?.some(({ number }) => number === 'pl') ?? false;
  const named = subject.phrase.group.head.name?.class === 'person';
  return own.every(({ key }) => (/^(?:उन|वे)/u.test(key) ? several || named : /^(?:उस|वह|वो|इस)/u.test(key)));
}

/** Drops the blocks since `from` that only say that a pronoun is open. */
export function forgivePronouns(told: Told, from: number): void {
  const kept = told.blocks.slice(from).filter((block) => block !== 'unresolved-pronoun');
  told.blocks.splice(from, told.blocks.length - from, ...kept);
}

/** "उस सड़क को रोक दिया, जहां से उन्हें गुजरना था": what was due then makes no plan of what was done. */
function modalityOfBoth(frame: Frame, rider: Frame): Frame['modality'] {
  const wasDue = rider.modality === 'planned' && rider.verb.tense === 'past';
  return frame.modality === 'asserted' && !wasDue ? rider.modality : frame.modality;
}

/**
 * A clause with the relative clause after it, where only the relative clause says which ones are meant:
 * "समिति ने उन किसानों को बुलाया, जिन्होंने …". Both are told in the words of the article; it is never asked about.
 */
export function relativeClaims(frame: Frame, context: DraftContext): Draft[] {
  const { rider } = frame;
  if (!rider || frame.lead || frame.tail || rider.clause.words[0]?.key === 'जब') return [];
  const correlate = correlateFor(rider, frame);
  if (!correlate && !frame.blocks.includes(RESTRICTED) && !isInAllOfIt(rider) && !goesOnBehind(frame, rider))
    return [];
  // "वह अस्पताल गया, जहां …": he went; of the hospital nothing is pointed at.
  const opens = correlate === frame.clause.words[0] && /^(वह|वे)$/u.test(correlate?.text ?? '');
  if (opens && rider.clause.words[0]?.key === 'जहां') return [];
  const told = nothingTold();
  tellFrame(told, frame, context, correlate);
  told.segments.push({ kind: 'words', words: frame.verb.words, place: { part: 'predicate' } });
  told.segments.push({ kind: 'added', text: ',', rule: 'comma', place: { part: 'other' } });
  const joined = rider.clause.relation === 'coordinate';
  if (joined) told.segments.push({ kind: 'words', words: rider.clause.opener, place: { part: 'other' } });
  const ofMain = told.blocks.length;
  tellFrame(told, rider, context);
  if (!joined && meansMain(frame, rider)) forgivePronouns(told, ofMain);
  if (!correlate && !joined && !shows(told, rider.clause.words[0])) return [];
  told.segments.push({ kind: 'words', words: rider.verb.words, place: { part: 'other' } });
  // What is there says nothing without the clause behind it, and is told with it.
  const own = frame.blocks.filter((block) => block !== RESTRICTED);
  const blocks = [
    ...told.blocks,
    ...own,
    ...rider.blocks.filter((block) => block !== (joined ? 'dangling' : 'relative')),
  ];
  return [
    buildDraft(context.text, {
      segments: told.segments,
      participants: told.participants,
      evidence: [wholeRange(rider, rider.parts), wholeRange(frame, frame.parts)],
      kind: frame.kind,
      modality: modalityOfBoth(frame, rider),
      negated: frame.negated,
      ...(frame.source ? { source: frame.source } : {}),
      predicate: predicateOf(context.text, frame),
      // "बस नदी में गिर गई, जिसमें कितने लोगों की मौत हुई?" asks of what is told whole.
      blocks: [...new Set(isInAllOfIt(rider) && !correlate ? blocks : [...blocks, 'relative-clause'])],
      rules: ['claim.relative', ...new Set(told.rules)],
      confidence: 0.65,
      sentence: context.sentence,
      salience: context.salience,
    }),
  ];
}
