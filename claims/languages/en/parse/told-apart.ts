import { isPlural } from '../frame/phrases.ts';
import { type Clause, isFiller, type Phrase } from './types.ts';

/** Without what follows, more would be told of it: "the first ship that", "one of the towns which". */
const SINGLED =
  /^(?:first|second|third|last|next|only|sole|one|any|every|each|all|no|none|same|such|kind|type|sort|way|those|more|less|few|fewer|many|most|least)$|..est$/u;

/** Mains that say too little without it: "is a firm that", "has a rule which". */
const NEEDS_IT = /^(?:be|become|remain|have|include|seem|mean|need|want|seek|lack|avoid|prevent|stop)$/u;

/** The clauses that tell apart what a phrase needs no longer, by where they open. */
const toldAt = (clauses: readonly Clause[]) =>
  new Set(
    clauses.flatMap(({ relation, given, faults, rest, openerWords: [opener], after }) =>
      relation === 'relative' && given && faults.length === 0 && !rest && opener && after.length > 0
        ? [opener.start]
        : [],
    ),
  );

/** Whether it is known without what follows which one, or how many, are meant. */
function standsAlone(phrase: Phrase): boolean {
  const { words, bases } = phrase;
  // "from a man who", "for talks that": without it, from nobody in particular.
  if (words.length < (/^an?$/u.test(words[0]?.key ?? '') ? 3 : 2)) return false;
  // "to the members who had paid", "40 miners who were trapped": not all of them.
  const named = bases[0]?.words.some(({ name }) => name) ?? false;
  const counted = words[0]?.value !== undefined || /^(?:the|those|these)$/u.test(words[0]?.key ?? '');
  const several = isPlural(phrase) && counted;
  return (named || !several) && !words.some(({ key }) => SINGLED.test(key));
}

function withoutTail(phrase: Phrase, told: ReadonlySet<number>): Phrase {
  const opener = phrase.tail[0];
  const apart = isFiller(opener) && told.has(opener.words[0]?.start ?? -1);
  return apart && standsAlone(phrase) ? { ...phrase, tail: [] } : phrase;
}

/** "Hill made eight changes to the side which beat Leeds": what that side did is told apart. */
export function withoutToldTails(clauses: readonly Clause[]): Clause[] {
  const told = toldAt(clauses);
  if (told.size === 0) return [...clauses];
  return clauses.map((clause) => {
    const { relation, verb, after, rest, conditional, expletive } = clause;
    const last = after.at(-1);
    const open = verb.modal !== null || verb.negated || verb.tense === 'future' || conditional;
    if (!/^(?:main|content|adverbial)$/u.test(relation) || open || rest || expletive) return clause;
    if (last?.kind !== 'phrase' || last.tail.length === 0 || NEEDS_IT.test(verb.lemma)) return clause;
    // "is expected to replace", "tried to": not done for sure.
    if (verb.governor !== verb.lemma) return clause;
    return { ...clause, after: [...after.slice(0, -1), withoutTail(last, told)] };
  });
}

/** "it was estimated that 300 jobs would go": "it" is nobody, also where what follows was not read. */
export function withEmptyIt(clause: Clause): Clause {
  const { subject, verb, after, rest } = clause;
  const that = after.length === 0 && isFiller(rest?.[0]) && rest[0].words[0]?.key === 'that';
  const empty =
    that &&
    verb.passive &&
    subject?.head.key === 'it' &&
    subject.words.length === 1 &&
    clause.relation === 'main';
  return empty ? { ...clause, subject: null, expletive: subject.head } : clause;
}
