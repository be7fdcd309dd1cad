import { isPlural } from '../frame/phrases.ts';
import { type Clause, type Part, type Phrase, partWords } from '../parse/types.ts';

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

/** Whether a clause tells what is so now, for sure; "won, with Hill scoring" tells of no scoring that went on. */
const isTold = ({ relation, verb, conditional, faults }: Clause) =>
  /^(?:main|content)$/u.test(relation) &&
  verb.modal === null &&
  !verb.negated &&
  !conditional &&
  verb.tense === 'present' &&
  faults.length === 0;

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
  if (!bare || STATIVE.test(own.lemma) || rest.length === 0 || !closed || rest.some(isComma)) return null;
  const shared = isPlural(subject) ? 'are' : 'is';
  return {
    ...clause,
    subject: { ...subject, preposition: [] },
    given: true,
    expletive: null,
    verb: { ...own, shared, tense: verb.tense },
    before: [],
    after: rest,
    relation: 'reduced',
    rest: [],
    faults: ['unclear-scope'],
  };
}

/** What is told beside a clause by "with" and a participle. */
export const absolutesOf = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => absoluteOf(clause) ?? []);
