import { isTimePhrase } from '../../frame/phrases.ts';
import type { Clause, Filler, Part, Phrase } from '../../parse/types.ts';

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.length === 1 && part.words[0]?.text === ',';

type Done = Filler & { verb: NonNullable<Filler['verb']> };

const isDone = (part: Part | undefined): part is Done =>
  part?.kind === 'filler' &&
  part.words.length === 1 &&
  /^(?:either|participle)$/u.test(part.verb?.form ?? '');

const isLinked = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && part.preposition.length > 0;

const isThing = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' &&
  part.preposition.length === 0 &&
  !part.adjective &&
  !part.pronoun &&
  !isTimePhrase(part) &&
  part.head.value === undefined;

/** Where ", built in 1920" begins behind an object, and where what follows it goes on behind a comma. */
interface Aside {
  readonly from: number;
  /** The closing comma; the end of the parts where there is none. */
  readonly to: number;
}

function asideIn(parts: readonly Part[]): Aside | null {
  const from = parts.findIndex(
    (part, i) =>
      i > 0 && isComma(part) && isThing(parts[i - 1]) && isDone(parts[i + 1]) && isLinked(parts[i + 2]),
  );
  if (from < 0) return null;
  const rest = parts.slice(from + 2);
  const close = rest.findIndex((part) => part.kind === 'filler');
  const to = close < 0 ? parts.length : from + 2 + close;
  return to === parts.length || (isComma(parts[to]) && isLinked(parts[to + 1])) ? { from, to } : null;
}

/** "sold the house, built in 1920, to a baker": the sale, without when the house was built. */
export function withoutObjectAside(clause: Clause): Clause {
  const aside = asideIn(clause.after);
  if (!aside) return clause;
  const { from, to } = aside;
  return { ...clause, after: [...clause.after.slice(0, from), ...clause.after.slice(to + 1)] };
}

/** What they tell may be so from now on, or only to come. */
const OPEN =
  /^(?:base|locate|know|call|own|sell|price|offer|schedule|plan|expect|need|want|set|make|lead|follow)$/u;

/** "sold the house, built in 1920, to a baker": "the house was built in 1920"; at its end it may be of the subject. */
function asideOf(clause: Clause): Clause[] {
  const aside = /^(?:main|content)$/u.test(clause.relation) ? asideIn(clause.after) : null;
  const [object, , done] = aside ? clause.after.slice(aside.from - 1) : [];
  if (!aside || aside.to === clause.after.length || !isThing(object) || !isDone(done)) return [];
  const { verb, conditional, faults } = clause;
  const sure = verb.tense === 'past' && verb.modal === null && !verb.negated && !conditional;
  const told = object.bases.length === 1 && object.words[0]?.key === 'the' && !OPEN.test(done.verb.lemma);
  if (!sure || !told || faults.some((fault) => fault !== 'verbatim')) return [];
  const { rest: _unread, ...read } = clause;
  return [
    {
      ...read,
      subject: { ...object, tail: [] },
      given: true,
      expletive: null,
      verb: done.verb,
      before: [],
      after: clause.after.slice(aside.from + 2, aside.to),
      relation: 'reduced',
      faults: [],
    },
  ];
}

/** What commas set off behind objects, as clauses of their own. */
export const objectAsidesOf = (clauses: readonly Clause[]): Clause[] => clauses.flatMap(asideOf);
