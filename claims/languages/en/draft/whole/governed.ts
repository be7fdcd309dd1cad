import { isTimePhrase } from '../../frame/phrases.ts';
import { REPORTING } from '../../lexicon/verbs.ts';
import { type Clause, type Part, type Phrase, partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** "a budget", "shops", "any firm": nothing that is there without the clause around it. */
function isUncertain({ words }: Phrase): boolean {
  const first = words[0];
  if (!first || words.some(({ name }) => name)) return false;
  return (
    /^(?:an?|any|some|no|more|new)$/u.test(first.key) || (first.pos === 'NOUN' && first.key !== first.lemma)
  );
}

/** What is planned, supposed or denied: what it governs need not be. */
function isOpen({ verb, conditional }: Clause): boolean {
  const { modal, tense, negated, governor, lemma } = verb;
  return conditional || negated || modal !== null || tense === 'future' || governor !== lemma;
}

const holds = (parts: readonly Part[], head: Word) =>
  parts.some((part) => part.kind === 'phrase' && part.words.includes(head));

/** Whether a comma, or a time, stands right before the first word of a clause. */
function before(clause: Clause, { words }: Context): Word | undefined {
  const first = clause.openerWords[0];
  return first ? words[words.indexOf(first) - 1] : undefined;
}

/** "100 children", "three of the men": so many of some. */
function isCounted({ words }: Phrase): boolean {
  return words[0]?.value !== undefined && !words.some(({ name }) => name);
}

/** "Woad, a plant": another name of what stands before the comma. */
function isApposed({ words: [first] }: Phrase, { words }: Context): boolean {
  if (!first || !/^an?$/u.test(first.key)) return false;
  const at = words.indexOf(first);
  const named = words[at - 2];
  return words[at - 1]?.text === ',' && (named?.pos === 'NOUN' || named?.pos === 'PROPN');
}

/** "would have been sold and its books moved": the second half of what would have been done. */
function isGapped({ relation, verb, subject, after: [first] }: Clause, { clauses, words }: Context): boolean {
  const opener = subject?.words[0];
  if (relation !== 'main' || !opener || verb.form !== 'either' || verb.words.length !== 1) return false;
  if (words[words.indexOf(opener) - 1]?.key !== 'and') return false;
  if (first?.kind === 'phrase' && first.preposition.length === 0 && !isTimePhrase(first)) return false;
  const before = clauses.filter((other) => other.verb.main.start < verb.main.start).at(-1);
  return before?.relation === 'main' && before.verb.passive && before.verb.modal !== null;
}

/** "alleging that promises made in May were broken": what was made is a part of the allegation. */
function isAlleged({ carrier, subject }: Clause, { words }: Context): boolean {
  const at = subject?.words[0] ? words.indexOf(subject.words[0]) : -1;
  const [saying, that] = words.slice(Math.max(0, at - 2), Math.max(0, at));
  if (carrier || !saying || that?.key !== 'that') return false;
  return /ing$/u.test(saying.key) && REPORTING.has(saying.lemma);
}

/** "'We ran,' she told men crammed into a hall": what she told was the quotation. */
function isOfHearer({ carrier, relation, verb }: Clause, { quoted, words }: Context): boolean {
  const speaker = carrier?.subject?.words[0];
  if (relation !== 'content' || !speaker || quoted.has(verb.main) || carrier.verb.lemma !== 'tell')
    return false;
  const before = words[words.indexOf(speaker) - 1];
  return before !== undefined && quoted.has(before);
}

/**
 * A clause that is not so without the one around it: "will submit a budget that fits the times";
 * or a number without its time: "in 2016 when 66 percent of voters came".
 */
export function isGoverned(clause: Clause, context: Context): boolean {
  const { relation, subject, openerWords } = clause;
  if (isGapped(clause, context) || isOfHearer(clause, context)) return true;
  const counted = subject?.words.some(({ value }) => value !== undefined) === true;
  if (relation === 'adverbial' && counted && openerWords[0]?.key === 'when') {
    const last = before(clause, context);
    return context.clauses.some(({ after }) =>
      after.some((part) => part.kind === 'phrase' && isTimePhrase(part) && partWords(part).at(-1) === last),
    );
  }
  if (!/^(?:relative|reduced)$/u.test(relation) || !subject) return false;
  if (isAlleged(clause, context)) return true;
  if (before(clause, context)?.text === ',') return false;
  // "freed 100 children who were kidnapped": more may have been; "woad, a plant that is not edible": of woad.
  if (isCounted(subject) || isApposed(subject, context)) return true;
  if (!isUncertain(subject)) return false;
  return context.clauses.some((host) => host !== clause && isOpen(host) && holds(host.after, subject.head));
}

const LINK =
  /^(?:hand|addition|contrast|turn|return|example|instance|short|fact|effect|conclusion|result|consequence)$/u;

/** "Despite the council's plea": of which council, the sentence before tells, and what was done was done all the same. */
const isOpenDespite = (part: Part | undefined): boolean =>
  part?.kind === 'phrase' &&
  part.preposition[0]?.key === 'despite' &&
  part.words[0]?.key === 'the' &&
  marksOwner(part.words[2]) &&
  !part.words.some(({ name }) => name);

/** "On the other hand, banks lend": what only links it to another sentence is left out. */
export function withoutLink(clause: Clause): Clause {
  const first = clause.before[0];
  const links =
    isOpenDespite(first) ||
    (first?.kind === 'phrase' &&
      first.preposition.length > 0 &&
      first.words.length <= 3 &&
      first.tail.length === 0 &&
      !first.words.some(({ key }) => /^(?:his|her|its|their)$/u.test(key)) &&
      LINK.test(first.head.key));
  const next = clause.before[1];
  // "In return for the loan": more belongs to it.
  const goesOn = next?.kind === 'phrase' && next.preposition.length > 0;
  if (!links || goesOn) return clause;
  const marked = next?.kind === 'filler' && next.words.every(({ text }) => text === ',');
  return { ...clause, before: clause.before.slice(marked ? 2 : 1) };
}
