import type { Verbs } from '../../chunk/types.ts';
import { isPlural } from '../../frame/phrases.ts';
import { AWAITED } from '../../frame/will.ts';
import { TOLD_FORMS } from '../../lexicon/told-forms.ts';
import { type Clause, type Filler, type Part, type Phrase, partWords } from '../../parse/types.ts';

/** Verbs of being so, which take no "was … -ing". */
const STATIVE =
  /^(?:be|have|know|own|cost|weigh|contain|mean|include|want|need|belong|consist|seem|appear|like|lack|account|represent|remain|owe|date|measure|total|number|exist|look|say|claim|argue)$/u;

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.every(({ text }) => text === ',');

/** Whose doing is told: a noun or a name, and no "each" or "some". */
function isTeller(part: Part | undefined): part is Phrase {
  return (
    part?.kind === 'phrase' &&
    part.preposition.length === 1 &&
    part.preposition[0]?.key === 'with' &&
    !part.pronoun &&
    part.tail.length === 0 &&
    (part.head.pos === 'NOUN' || part.head.name !== undefined)
  );
}

/** Whether a clause tells what is or was so, for sure. */
const isTold = ({ relation, verb, conditional, faults }: Clause) =>
  /^(?:main|content)$/u.test(relation) &&
  verb.modal === null &&
  !verb.negated &&
  !conditional &&
  /^(?:past|present)$/u.test(verb.tense) &&
  faults.length === 0;

/** A clause beside another, of a subject of its own. */
function beside(clause: Clause, subject: Phrase, verb: Verbs, after: readonly Part[]): Clause {
  const { rest: _unread, ...read } = clause;
  return {
    ...read,
    subject: { ...subject, preposition: [] },
    given: true,
    expletive: null,
    verb,
    before: [],
    after,
    faults: ['unclear-scope'],
  };
}

/** "They found a ship[, with jars still stacked in its hold]": "jars are still stacked in its hold". */
function lyingOf(clause: Clause, subject: Phrase, own: Verbs, after: readonly Part[]): Clause | null {
  if (after.some(isComma)) return null;
  // "with results expected on Monday": still to come, whenever the rest was.
  const past = clause.verb.tense === 'past' && !AWAITED.test(own.lemma);
  const [one, many] = past ? ['was', 'were'] : ['is', 'are'];
  const verb = {
    ...own,
    shared: isPlural(subject) ? many : one,
    tense: past ? clause.verb.tense : ('present' as const),
  };
  return { ...beside(clause, subject, verb, after), relation: 'reduced' };
}

/** "They won[, with Hill scoring twice]": "Hill scored twice", and no scoring that went on. */
function pastOf(clause: Clause, subject: Phrase, doing: Filler, after: readonly Part[]): Clause | null {
  const told = doing.words.length === 1 ? TOLD_FORMS.beside().get(doing.words[0]?.key ?? '') : undefined;
  // "with one scoring", "with 12 voting": of whom, the clause tells.
  const whole = subject.words.some(({ name }) => name !== undefined) || subject.words[0]?.key === 'the';
  if (!told || !doing.verb || !whole || after.some(isComma)) return null;
  return beside(clause, subject, { ...doing.verb, tense: 'past', form: 'finite', told }, after);
}

/** "The line runs well[, with parts arriving every hour]": "parts are arriving every hour"; null where nothing does so. */
function absoluteOf(clause: Clause): Clause | null {
  if (!isTold(clause)) return null;
  const { after, verb } = clause;
  const at = after.findIndex((part, i) => isComma(part) && isTeller(after[i + 1]));
  const [, subject, doing, ...rest] = at < 0 ? [] : after.slice(at);
  if (!isTeller(subject) || doing?.kind !== 'filler' || !doing.verb) return null;
  const own = doing.verb;
  // "with tickets being sold": as well as "selling".
  const first = own.words[0];
  const second = own.words[1];
  const third = own.words[2];
  const done = first?.key === 'being' && second === own.main && !third;
  const bare = own.form === 'ing' && (done || (first === own.main && !second));
  const closed = rest.every(
    (part) =>
      partWords(part).every(({ text, pos }) => text !== ',' && pos !== 'CCONJ') || part.kind === 'phrase',
  );
  const lies =
    /^(?:either|participle)$/u.test(own.form) && /ed$/u.test(own.main.key) && closed && rest.length > 0;
  if (lies && !own.negated) return lyingOf(clause, subject, own, rest);
  // "has passed a bill, with 187 voting for it": it is done.
  const perfect = /^(?:has|have)$/u.test(verb.words[0]?.key ?? '') && verb.words.length > 1;
  if ((verb.tense === 'past' || perfect) && bare && rest.length > 0 && closed)
    return pastOf(clause, subject, doing, rest);
  if (!bare || STATIVE.test(own.lemma) || rest.length === 0 || !closed || rest.some(isComma)) return null;
  const shared = isPlural(subject) ? 'are' : 'is';
  return {
    ...beside(clause, subject, { ...own, shared, tense: verb.tense }, rest),
    relation: 'reduced',
    rest: [],
  };
}

/** What is told beside a clause by "with" and a participle. */
export const absolutesOf = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => absoluteOf(clause) ?? []);
