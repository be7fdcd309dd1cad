import { isPersonal, isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, lastWord, opensWithComma, type Part } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** What only nouns end in. */
const NOUN_END = /(?:[^r]ials|[^x]ities|nesses|isms|encies|ologies|graphies)$/u;

const isBareNoun = (part: Part | undefined) =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !part.adjective && !isTimePhrase(part);

const finiteOf = ({ verb }: Clause) => verb.words.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** "cadets and [port officials] a year": a noun that passes for the verb. */
function isNounForVerb(clause: Clause): boolean {
  const [only, more] = finiteOf(clause);
  return only !== undefined && !more && !only.text.includes("'") && NOUN_END.test(only.key);
}

/** "who had conceded [a first-innings lead] of 25": one that "a" opens takes no bare verb of many. */
function isNounBehindArticle({ relation, opener, subject, verb, carrier }: Clause): boolean {
  if (relation !== 'content' || opener !== '' || !carrier || carrier.trailing || verb.modal !== null)
    return false;
  const [only, more] = verb.words;
  const one = /^an?$/u.test(subject?.words[0]?.key ?? '') && subject?.bases.length === 1 && !subject.joined;
  const bare = only !== undefined && !more && only.key === only.lemma && verb.tense === 'present';
  return one && bare && !/^(?:lot|number|range|group|pair|couple|majority)$/u.test(subject?.head.key ?? '');
}

/** "had all [but struck her off]": almost, and no verb of having. */
function isAllBut({ verb, after }: Clause, { words }: Context): boolean {
  const last = after[0]?.words.at(-1) ?? verb.words.at(-1);
  const [but, deed] = last ? words.slice(words.indexOf(last) + 1) : [];
  return last?.key === 'all' && but?.key === 'but' && deed?.pos === 'VERB';
}

/** What stands before a clause ends in a time that it tells of: "By the time [the fire was out]", "The day [he left]". */
function isOfTimeBefore({ relation, before, subject, expletive }: Clause, { words }: Context): boolean {
  const last = before.at(-1);
  const first = subject?.words[0] ?? expletive;
  if (relation !== 'main' || last?.kind !== 'phrase' || !first) return false;
  const [article] = last.words;
  const moment = /^(?:time|moment|minute|instant|day|night|week|month|year)$/u.test(last.head.key);
  const bare = last.words.length === 2 && article?.key === 'the' && !last.head.value;
  const close = words[words.indexOf(first) - 1] === last.head;
  return moment && bare && close && (last.head.key === 'time' || last.preposition.length === 0);
}

/** "With 18 needed, one wicket left and the fielders near": what goes along, one behind the other, and no deed. */
function isAmongCompany({ relation, verb, before }: Clause, { clauses }: Context): boolean {
  const [company, state] = before;
  const opens = company?.kind === 'phrase' && company.preposition[0]?.key === 'with';
  const participle = state?.kind === 'filler' && state.verb !== undefined && state.verb.form !== 'finite';
  const left = /^(?:left|gone|needed|remaining|lost|used)$/u.test(verb.main.key) && verb.words.length === 1;
  const deed = clauses.some(
    (other) => other.relation === 'main' && other.subject && other.verb.main.start > verb.main.start,
  );
  return relation === 'main' && opens && participle && left && deed;
}

/** "said the ages rest on a guess and could be off": of the ages, which were read as what is said. */
function isOfWhatIsSaid({ relation, subject, verb }: Clause, { clauses, quoted }: Context): boolean {
  const host = clauses.find(
    (other) =>
      other.subject === subject && other.verb.main.start < verb.main.start && other.verb.lemma === 'say',
  );
  const [said] = host?.after ?? [];
  const open = verb.modal !== null || quoted.has(verb.main);
  return relation === 'main' && subject !== null && open && !host?.verb.passive && isBareNoun(said);
}

/** "The pain had made [her switch] to a pen": her, whom it made do so, and no switch of hers. */
function isMadeToDo({ verb, subject, after: [object, more] }: Clause): boolean {
  if (!/^(?:make|let|help|have)$/u.test(verb.lemma) || object?.kind !== 'phrase' || subject?.pronoun)
    return false;
  const [her, deed, other] = object.words;
  const thing = subject !== null && !isPersonal(subject) && subject.head.name?.class !== 'person';
  return (
    thing &&
    her?.key === 'her' &&
    deed?.key === deed?.lemma &&
    !other &&
    more?.kind === 'phrase' &&
    more.preposition.length > 0
  );
}

/** "when the ship sailed", "as the tanker approached", "when the accident took place": what only dates another deed. */
const isOnlyWhen = (
  { relation, openerWords: [opener], subject, verb, before, after }: Clause,
  { words }: Context,
): boolean =>
  relation === 'adverbial' &&
  /^(?:when|as|while|before|until)$/u.test(opener?.key ?? '') &&
  opener !== words[0] &&
  subject?.words[0]?.key === 'the' &&
  !verb.passive &&
  before.length === 0 &&
  (after.length === 0 ||
    (verb.lemma === 'take' &&
      after.length === 1 &&
      after[0]?.words.length === 1 &&
      after[0].words[0]?.key === 'place'));

/** Whether the words taken for a clause are none, or tell nothing alone: a noun for its verb, or part of what stands before another. */
export const isMisread = (clause: Clause, context: Context): boolean =>
  isNounForVerb(clause) ||
  isNounBehindArticle(clause) ||
  isAllBut(clause, context) ||
  isOfTimeBefore(clause, context) ||
  isAmongCompany(clause, context) ||
  isOfWhatIsSaid(clause, context) ||
  isMadeToDo(clause) ||
  isOnlyWhen(clause, context);

const nextTo = (part: Part, words: readonly Word[]) => {
  const last = part.words.at(-1);
  return last && words[words.indexOf(last) + last.length];
};

/** "systems that can detect[, jam and shoot down drones]": the first of several verbs, without what they are done to. */
function endsInListedVerb(clause: Clause, words: readonly Word[]): boolean {
  const last = lastWord(clause);
  const [comma, second, and, third] = last ? words.slice(words.indexOf(last) + 1) : [];
  return (
    last?.pos === 'VERB' &&
    comma?.text === ',' &&
    /^\p{Ll}+$/u.test(second?.text ?? '') &&
    and?.pos === 'CCONJ' &&
    third?.pos === 'VERB'
  );
}

/**
 * "…, but Ben Hill[, first there, cleared it]": whose deed was not read; "can detect, jam [and shoot]": the middle of a
 * list. Without what a comma parts from the rest, or null where the rest is cut as well.
 */
export function withoutTornList(clause: Clause, { words }: Context): Clause | null {
  const last = clause.after.at(-1);
  const joint = clause.after.at(-2);
  if (last?.kind === 'phrase' && last.tail.length > 0 && endsInListedVerb(clause, words))
    return { ...clause, after: [...clause.after.slice(0, -1), { ...last, tail: [] }] };
  if (!last || !joint || !isBareNoun(last) || joint.kind !== 'filler') return clause;
  const next = nextTo(last, words);
  if (!next || /^[.;!?]$/u.test(next.text)) return clause;
  const but = joint.words.at(-1)?.key === 'but';
  if (but) {
    const comma = clause.after.at(-3);
    const from = joint.words[0]?.text === ',' ? -2 : opensWithComma(comma) ? -3 : 0;
    return from ? { ...clause, after: clause.after.slice(0, from) } : null;
  }
  // "systems that can detect, jam and shoot down drones": a verb that passes for a noun.
  const alone = joint.words.length === 1 && joint.words[0]?.text === ',' && last.words.length === 1;
  const and = next.pos === 'CCONJ' && words[words.indexOf(next) + 1]?.pos === 'VERB';
  return alone && and && !last.words[0]?.name ? null : clause;
}
