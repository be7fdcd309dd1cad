import type { Draft } from '../../../language.ts';
import type { Verbs } from '../../chunk/types.ts';
import { isPlural } from '../../frame/phrases.ts';
import { roleOf } from '../../frame/roles.ts';
import { type Carrier, type Clause, type Part, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Remembered } from '../memory/context.ts';
import type { Participant } from '../parts/arguments.ts';
import { buildDraft, type Segment } from '../parts/build.ts';
import { textOf } from '../parts/range.ts';
import { sourceOf } from '../telling/source.ts';
import { blank, tellWords } from '../telling/tell.ts';
import { saysTooLittle } from '../whole/no-anchor.ts';
import { pointsOut } from '../whole/points-out.ts';

/** A quotation of more words is told in no claim. */
const LONGEST_QUOTE = 45;

function phrasesOf(parts: readonly Part[]): Phrase[] {
  return parts.flatMap((part) => (part.kind === 'phrase' ? [part, ...phrasesOf(part.tail)] : []));
}

function participant(phrase: Phrase, role: Participant['role']): Participant {
  return {
    role,
    words: phrase.words,
    marker: phrase.preposition,
    head: phrase.head,
    bases: phrase.bases,
    plural: isPlural(phrase),
  };
}

/** What a clause names, as parts of what is said. */
function participantsOf(clause: Clause): Participant[] {
  const subject =
    clause.subject && !clause.subject.pronoun && !clause.given ? [participant(clause.subject, 'topic')] : [];
  const others = phrasesOf([...clause.before, ...clause.after]).filter(({ pronoun }) => !pronoun);
  return [...subject, ...others.map((phrase) => participant(phrase, roleOf(phrase, clause.verb)))];
}

/** From the opening to the closing mark of the quotation that holds `word`. */
function quotationAround(word: Word, all: readonly Word[]): readonly Word[] {
  const at = all.findIndex(({ start }) => start === word.start);
  const isMark = ({ text }: Word) => /^["“”]$/u.test(text);
  const open = all.slice(0, at).findLastIndex(isMark);
  const closing = all.findIndex((other, i) => i > at && isMark(other));
  // Speech that goes on in the next sentence closes there.
  const close = closing < 0 ? all.length - 1 : closing;
  if (open < 0) return [];
  const from = all[open - 1]?.text === ':' ? open - 1 : open;
  return all.slice(from, close + 1);
}

const isStop = ({ text }: Word) => /^[.!?]$/u.test(text);

/** Of speech of several sentences the one that holds `word`, where it opens the quotation: each says a thing of its own. */
function firstSentence(quotation: readonly Word[], word: Word): readonly Word[] {
  const stop = quotation.findIndex((other) => other.start > word.start && isStop(other));
  const goesOn = quotation.slice(stop + 1).some(({ pos }) => pos !== 'PUNCT');
  return stop > 0 && goesOn ? quotation.slice(0, stop) : quotation;
}

/** The mark that a quotation lacks, with the stop before it; null where it is closed. */
function closingMark(quotation: readonly Word[], ends: boolean): string | null {
  const last = quotation.at(-1);
  if (!last || /["”]$/u.test(last.text)) return null;
  const mark = quotation.some(({ text }) => text === '“') ? '”' : '"';
  const stop = ends ? '.' : ',';
  return /^[.,!?]$/u.test(last.text) ? mark : `${stop}${mark}`;
}

/** Whether a quotation is all that is said: "said there was 'a strong element of …'" only ends in one. */
function isOwn(quotation: readonly Word[], verb: Verbs, all: readonly Word[]): boolean {
  const at = all.findIndex(({ start }) => start === quotation[0]?.start);
  const before = all[at - 1];
  return (
    before === undefined ||
    quotation[0]?.text === ':' ||
    before.pos === 'PUNCT' ||
    before.key === 'that' ||
    verb.words.some(({ end }) => end === before.end)
  );
}

interface Quotation {
  readonly carrier: Carrier;
  readonly clauses: readonly Clause[];
}

/** The carriers of a sentence with the quoted clauses that they carry. */
function quotationsOf(clauses: readonly Clause[], quoted: ReadonlySet<Word>): Quotation[] {
  const found = new Map<Carrier, Clause[]>();
  for (const clause of clauses) {
    let outermost = clause.carrier;
    while (outermost?.outer) outermost = outermost.outer;
    if (!outermost || !quoted.has(clause.verb.main)) continue;
    found.set(outermost, [...(found.get(outermost) ?? []), clause]);
  }
  return [...found].map(([carrier, own]) => ({ carrier, clauses: own }));
}

const isDisjoint = (a: Participant, b: Participant) => !a.words.some((word) => b.words.includes(word));

function quoteClaim(
  { carrier, clauses }: Quotation,
  all: readonly Word[],
  context: Remembered,
): Draft | null {
  const { subject: speaker, verb, hearer } = carrier;
  const first = clauses[0]?.verb.main;
  if (!speaker || !first || verb.passive || verb.negated || verb.modal) return null;
  if (verb.lemma === 'tell' && (!hearer || hearer.pronoun)) return null;
  const quotation = firstSentence(quotationAround(first, all), first);
  if (quotation.length === 0 || quotation.length > LONGEST_QUOTE || !isOwn(quotation, verb, all)) return null;
  // "said it was 'well built'": words out of a sentence are no speech of their own.
  const opens = clauses[0]?.subject?.words[0] ?? clauses[0]?.expletive;
  if (!opens || !context.quoted.has(opens)) return null;
  // "'It looks like a comet,' she said": what does, another sentence tells.
  if (opens.key === 'it' && opens === clauses[0]?.subject?.head && quotation[1] === opens) return null;
  // "worried about the weeks after, 'when it stops'": no sentence of its own.
  const begins = quotation.find(({ pos }) => pos !== 'PUNCT');
  if (/^(?:when|if|because|while|although)$/u.test(begins?.text ?? '')) return null;
  if (pointsOut(quotation)) return null;
  const scene = { ...context, clause: { ...(clauses[0] as Clause), carrier: null } };
  const source = sourceOf(speaker, scene);
  if (!source || quotation.includes(speaker.words[0] as Word)) return null;
  const said = clauses
    .flatMap(participantsOf)
    .filter((one) => one.words.every((word) => quotation.some(({ start }) => start === word.start)));
  const beside = [
    ...phrasesOf(speaker.tail).map((phrase) => participant(phrase, 'other')),
    ...(hearer ? [participant(hearer, 'recipient')] : []),
  ];
  const participants = [participant(speaker, 'agent'), ...beside, ...said].filter((one, i, list) =>
    list.slice(0, i).every((other) => isDisjoint(one, other)),
  );
  const lead = speaker.words[0];
  const told = blank();
  // "said its director, Ben Orr": by his name.
  const byName = source.words[0] !== speaker.words[0];
  if (!speaker.pronoun)
    tellWords(byName ? source.words : speaker.words, { part: 'core', participant: 0 }, scene, false, told);
  if (told.lost) return null;
  const named: readonly Segment[] =
    speaker.pronoun && lead ? [{ words: [lead], part: 'core', put: { text: source.text } }] : told.segments;
  const spoken: Segment = { words: verb.words, part: 'predicate' };
  const quote: Segment = { words: quotation, part: 'other' };
  // "said Ada Palmer, who was herself cautioned": of her, and no part of her name.
  const own = /^(?:him|her|it|them)sel(?:f|ves)$/u.test(speaker.tail.flatMap(partWords)[0]?.key ?? '');
  const tail = speaker.pronoun || own ? [] : speaker.tail.flatMap(partWords);
  const set: Segment[] = tail.length > 0 ? [{ words: tail, part: 'other', trailing: true }] : [];
  const heard: Segment[] = hearer ? [{ words: hearer.words, part: 'other' }] : [];
  const segments = [quote, spoken, ...named, ...set, ...heard].sort(
    (a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0),
  );
  const mark = closingMark(quotation, segments.at(-1) === quote);
  return buildDraft(context.text, {
    segments,
    ...(mark ? { added: { text: mark, rule: 'closing-mark', after: segments.indexOf(quote) } } : {}),
    participants: speaker.pronoun ? participants.slice(1) : participants,
    evidence: [],
    kind: 'statement',
    modality: 'reported',
    negated: false,
    source,
    subject: textOf(context.text, speaker.words),
    predicate: { text: verb.main.text, lemma: verb.lemma, passive: false, tense: verb.tense, plural: false },
    blocks: ['direct-speech'],
    rules: ['claim.quotation'],
    confidence: 0.8,
    sentence: context.sentence,
    salience: context.salience,
  });
}

/** What somebody is quoted to say, word for word, where it cannot be told without the quotation marks. */
export function quoteClaims(told: ReadonlySet<Clause>, all: readonly Word[], context: Remembered): Draft[] {
  return quotationsOf(context.clauses, context.quoted)
    .filter(({ clauses }) => !clauses.some((clause) => told.has(clause)) && !clauses.every(saysTooLittle))
    .flatMap((quotation) => quoteClaim(quotation, all, context) ?? []);
}
