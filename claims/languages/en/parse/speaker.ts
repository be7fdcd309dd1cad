import type { Verbs } from '../chunk/types.ts';
import { isBody, isPersonal } from '../frame/phrases.ts';
import { DENYING, SAYING } from '../lexicon/verbs.ts';
import { type Cursor, isBase, isJoint, isVerbs, peek } from './cursor.ts';
import { readPhrase } from './phrase.ts';
import { overAdjective, speakerAt } from './trailing.ts';
import { type Carrier, type Clause, flatten, type Part, type Phrase, partWords } from './types.ts';

/** The clause that tells who said what stands before: ", the minister said". Gives its carrier. */
export function readSpeaker(cursor: Cursor): Carrier | null {
  const where = speakerAt(cursor, cursor.at);
  if (!where) return null;
  if (where === 'after') {
    const verb = peek(cursor) as Verbs;
    cursor.at++;
    const subject = readPhrase(cursor, [], 'object');
    return { verb, subject, expletive: false, trailing: true, outer: null };
  }
  const subject = readPhrase(cursor, [], 'subject');
  cursor.at = overAdjective(cursor, cursor.at);
  const verb = peek(cursor);
  if (!isVerbs(verb)) return null;
  cursor.at++;
  const hearer = verb.lemma === 'tell' && isBase(peek(cursor)) ? readPhrase(cursor, [], 'object') : null;
  return { verb, subject, expletive: false, trailing: true, outer: null, ...(hearer ? { hearer } : {}) };
}

/** The clause whose verb stands last. */
export function lastRead(clauses: readonly Clause[]): Clause | undefined {
  return clauses.reduce<Clause | undefined>(
    (last, clause) => (last && last.verb.main.start > clause.verb.main.start ? last : clause),
    undefined,
  );
}

/** "until it is sold and the name is shown": what "and" joins to a clause that is not so yet. */
export function closesKept({ chunks, clauses }: Cursor, at: number): boolean {
  const last = lastRead(clauses);
  const end = last ? flatten(last).flatMap(partWords).at(-1)?.end : undefined;
  return (
    last?.relation === 'kept' &&
    /^(?:until|unless|if|whether|even if|as long as|once|before|lest|in case)$/u.test(last.opener) &&
    end === chunks[at]?.words.at(-1)?.end
  );
}

export function withCarrier(clause: Clause, carrier: Carrier): Clause {
  if (clause.relation === 'content' && clause.carrier) {
    const outermost = (one: Carrier): Carrier => ({
      ...one,
      outer: one.outer ? outermost(one.outer) : carrier,
    });
    return { ...clause, carrier: outermost(clause.carrier) };
  }
  return { ...clause, carrier: clause.carrier ?? carrier };
}

/** "In 2005, the minister said, it will": who says it stands within; null for other clauses. */
export function insertedSpeaker(
  cursor: Cursor,
  { relation, subject, verb, before, after, carrier }: Clause,
): Carrier | null {
  const opens = before.at(-1)?.kind === 'filler' && before.at(-1)?.words.at(-1)?.text === ',';
  const says = SAYING.has(verb.lemma) && !verb.passive && !verb.negated && verb.modal === null;
  const within =
    relation === 'main' && carrier === null && after.length === 0 && isJoint(peek(cursor), 'comma');
  return within && opens && says && subject
    ? { verb, subject, expletive: false, trailing: true, outer: null }
    : null;
}

/** "said if it rained, the road would close": what is said begins with its condition; null for other clauses. */
export function saidIf(cursor: Cursor, { relation, subject, verb, after, carrier, before, ...rest }: Clause) {
  const opener = after[0];
  const comma = peek(cursor);
  const says = SAYING.has(verb.lemma) && !verb.passive && !verb.negated && verb.modal === null;
  const conditional = opener?.kind === 'filler' && /^(?:if|unless)$/u.test(opener.words[0]?.key ?? '');
  if (relation !== 'main' || carrier || !subject || !says || !conditional || !isJoint(comma, 'comma'))
    return null;
  const said: Carrier = { verb, subject, expletive: false, trailing: false, outer: null };
  const opening: Part[] = [...after, { kind: 'filler', words: comma.words }];
  return { said, opening: { ...rest, relation, subject, verb, after: [], carrier, before: opening } };
}

/** "Speaking to the Herald, Ann Lee said, …": what she was doing, and no part of what she said. */
function withoutOwnDoing(before: readonly Part[]): readonly Part[] {
  const [first] = before;
  const doing = first?.kind === 'filler' && /^(?:ing|either|participle)$/u.test(first.verb?.form ?? '');
  return doing ? [] : before;
}

/** The clause with what stood before its speaker in front of it. */
export function withOpening(clause: Clause, { before, conditional }: Clause): Clause {
  return {
    ...clause,
    before: [...withoutOwnDoing(before), ...clause.before],
    conditional: clause.conditional || conditional,
  };
}

/** "The army said …, but a rebel denied it": what somebody else answers is no part of what was said. */
const answers = ({ relation, faults, subject, verb, carrier }: Clause): boolean =>
  relation === 'content' &&
  carrier?.trailing === false &&
  faults.includes('unclear-scope') &&
  subject !== null &&
  !subject.pronoun &&
  !subject.joined &&
  verb.tense === 'past' &&
  !verb.passive &&
  (DENYING.has(verb.lemma) || SAYING.has(verb.lemma) || findsOut(carrier, subject)) &&
  (isPersonal(subject) || isBody(subject));

/** "Ann Lee showed that it works, and Ben Orr built one": what he did, she did not show. */
const findsOut = ({ verb, subject: finder }: Carrier, { head }: Phrase): boolean =>
  /^(?:show|find|discover|prove|demonstrate)$/u.test(verb.lemma) &&
  head.name !== undefined &&
  finder?.head.name !== undefined &&
  finder.head.name !== head.name;

/** The clauses, with what others answer told as the story's own. */
export const withOwnWords = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause) =>
    answers(clause)
      ? {
          ...clause,
          relation: 'main',
          carrier: null,
          faults: clause.faults.filter((fault) => fault !== 'unclear-scope'),
        }
      : clause,
  );
