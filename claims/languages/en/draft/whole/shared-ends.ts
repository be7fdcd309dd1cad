import { isTimePhrase } from '../../frame/phrases.ts';
import { HAPPENS, isEventNoun } from '../../lexicon/events.ts';
import { SAYING } from '../../lexicon/verbs.ts';
import { withCarrier } from '../../parse/speaker.ts';
import { type Carrier, type Clause, type Part, type Phrase, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.length === 1 && part.words[0]?.text === ',';

/** What shows figures: "official data showed", "a survey found". */
const SHOWING = /^(?:show|find|indicate|reveal|suggest)$/u;
const FIGURES =
  /^(?:data|figures|statistics|results?|records?|survey|study|poll|report|documents?|filings?|estimates|research|census|numbers)$/u;

/** Who says what stands before the last comma: ", official data showed on Friday". */
function endSpeaker(parts: readonly Part[]): { at: number; carrier: Carrier } | null {
  const at = parts.findLastIndex(isComma);
  const [subject, saying, ...behind] = parts.slice(at + 1);
  if (at < 0 || subject?.kind !== 'phrase' || saying?.kind !== 'filler' || !saying.verb) return null;
  const { verb } = saying;
  if (
    subject.preposition.length > 0 ||
    subject.pronoun ||
    verb.negated ||
    verb.passive ||
    verb.modal !== null
  )
    return null;
  const shows = SHOWING.test(verb.lemma) && FIGURES.test(subject.head.key);
  const says = verb.tense === 'past' && (SAYING.has(verb.lemma) || shows);
  const dated = behind.every((part) => part.kind === 'phrase' && isTimePhrase(part));
  return says && dated
    ? { at, carrier: { verb, subject, expletive: false, trailing: true, outer: null } }
    : null;
}

/** "grew 4 percent, its fastest pace in two years, official data showed": whose word it is, behind what was not read. */
function withEndSpeaker(clause: Clause): Clause {
  if (clause.carrier || clause.relation !== 'main' || !clause.rest) return clause;
  const found = endSpeaker(clause.rest);
  if (!found) return clause;
  const { rest: _, ...read } = clause;
  const rest = clause.rest.slice(0, found.at);
  return withCarrier(rest.length > 0 ? { ...read, rest } : read, found.carrier);
}

/** "A fire [that broke out at a mill in Palmerton] killed three": the fire is no other one. */
function withItsPlace(clause: Clause, clauses: readonly Clause[]): Clause {
  const { subject, relation } = clause;
  if (!subject || !/^(?:main|content)$/u.test(relation) || subject.tail.length > 0) return clause;
  if (!/^an?$/u.test(subject.words[0]?.key ?? '') || !isEventNoun(subject.head.lemma)) return clause;
  const told = clauses.find(
    ({ relation: other, subject: own, openerWords: [opener], verb }) =>
      other === 'relative' &&
      own?.words[0] === subject.words[0] &&
      opener !== undefined &&
      opener.start - (subject.words.at(-1)?.end ?? 0) === 1 &&
      HAPPENS.test(verb.lemma) &&
      verb.main.end < clause.verb.main.start,
  );
  if (!told || told.rest || told.before.length > 0) return clause;
  const verb: Part = { kind: 'filler', words: told.verb.words, verb: told.verb };
  const tail: Part[] = [{ kind: 'filler', words: told.openerWords }, verb, ...told.after];
  return { ...clause, subject: { ...subject, tail } };
}

/** Where, when and how: what both of two joined passives may have behind them. */
const isOpener = (part: Part | undefined) =>
  part?.kind === 'filler' && /^(?:when|after|as)$/u.test(part.words[0]?.key ?? '');
const isPlace = (part: Part) =>
  part.kind === 'phrase' && /^(?:in|at|near|outside|off|inside|on)$/u.test(part.preposition[0]?.key ?? '');
const isWhere = (part: Part | undefined) =>
  part?.kind === 'phrase' && /^(?:in|during|after|following)$/u.test(part.preposition[0]?.key ?? '');

/** What one event does to many at once. */
const HARMS = /^(?:kill|injure|wound|hurt)$/u;

const isCounted = (phrase: Phrase | null | undefined) =>
  phrase?.words.some(({ value }) => value !== undefined) === true;

/** "21 [were] injured", "21 people were injured": others of one event, told of beside the first. */
function isBesides(clause: Clause, { subject, verb }: Clause): boolean {
  const other = subject !== clause.subject && verb.shared !== undefined;
  const harmed = HARMS.test(clause.verb.lemma) && HARMS.test(verb.lemma) && isCounted(subject);
  return (other || harmed) && verb.passive && verb.main.start > clause.verb.main.start;
}

/** "Nine people were killed and 21 injured when a bus fell": they died then, too. */
function withSharedEnd(clause: Clause, next: Clause | undefined): Clause {
  const first = next?.after[0];
  if (!next?.subject || next.rest || !(isOpener(first) || isWhere(first))) return clause;
  const alike =
    clause.verb.passive && clause.relation === next.relation && clause.after.length === 0 && !clause.rest;
  return alike && isBesides(clause, next) ? { ...clause, after: next.after } : clause;
}

/** "A bomb killed 12 people and injured 30 outside a bank in Leeds on Sunday": those died there and then, too. */
function withSharedPlace(clause: Clause, next: Clause | undefined): Clause {
  const [object, more] = clause.after;
  const [other, ...ends] = next?.after ?? [];
  const pair = HARMS.test(clause.verb.lemma) && HARMS.test(next?.verb.lemma ?? '') && !clause.rest;
  if (!next || !pair || clause.subject !== next.subject || next.rest || clause.verb.passive) return clause;
  const objects = [object, other].every((part) => part?.kind === 'phrase' && part.preposition.length === 0);
  const placed = ends.every((part) => part.kind === 'phrase' && (isPlace(part) || isTimePhrase(part)));
  return objects && !more && ends.length > 0 && placed
    ? { ...clause, after: [...clause.after, ...ends] }
    : clause;
}

/** The first word behind a clause's verb. */
const ends = ({ after }: Clause): Word | undefined => after.flatMap(partWords)[0];

/** Clauses of a sentence with what they share with those beside them, and with who says them at its end. */
export function withSharedEnds(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause) => {
    const behind = clauses
      .filter((other) => other.verb.main.start > clause.verb.main.start)
      .sort((a, b) => a.verb.main.start - b.verb.main.start);
    const next = behind.find((other) => isCounted(other.subject) && other.subject !== clause.subject);
    const near = next && (ends(clause)?.start ?? 0) < next.verb.main.start ? next : undefined;
    const placed = withSharedPlace(
      clause,
      behind.find(({ subject }) => subject === clause.subject),
    );
    return withEndSpeaker(withItsPlace(withSharedEnd(placed, near), clauses));
  });
}
