import { TIMES } from '../lexicon/nouns.ts';
import { HEDGING_PASSIVE, REPORTING_PASSIVE } from '../lexicon/verbs.ts';
import type { Rest } from './rest-state.ts';
import { type Phrase, partWords } from './types.ts';

/** Nouns for what happens once and again. */
export const OCCASION =
  /^(?:time|meeting|visit|title|win|defeat|victory|day|goal|attempt|game|match|season|death|attack|incident|trip|loss|final|edition|occasion|appearance|year|month|week|fall|rise|drop|increase|cut|strike|outbreak|flight|launch|earthquake|eruption|crash|case|election|vote)$/u;

/** "the first visit", "his fifth title", "the last day": an "it" before it names the event, and no thing. */
function isOneOfMany({ preposition, bases }: Phrase): boolean {
  const base = bases[0];
  const counted = base?.words.some(
    ({ key, value }) =>
      /^(?:last|latest|only)$/u.test(key) ||
      (value?.fact.type === 'quantity' && value.fact.dimension === 'ordinal'),
  );
  return preposition.length === 0 && counted === true && OCCASION.test(base?.head.lemma ?? '');
}

/** "the hottest May since 1994", "the city's hottest December 4": when it was so. */
function isRankedTime(parts: Rest['parts']): boolean {
  const words = parts
    .slice(0, 2)
    .filter((part) => part.kind === 'phrase' && part.preposition.length === 0)
    .flatMap(partWords);
  const next = words[words.findIndex(({ key }) => /[a-z]{2}est$/u.test(key)) + 1];
  const ranked = words.some(({ key }) => /[a-z]{2}est$/u.test(key));
  return (
    ranked && (next?.value?.fact.type === 'time' || next?.text === 'May' || TIMES.has(next?.lemma ?? ''))
  );
}

/** Nouns that an infinitive fills. */
const FEELING =
  /^(?:honou?r|pleasure|privilege|shame|pity|joy|mistake|relief|surprise|challenge|matter|duty|job|task|thing|idea|time|way|chance|risk|offence|offense|crime|disgrace|thrill|delight|struggle|question|step|decision|practice|custom|tradition|policy|aim|goal|case|feeling|sin|waste|error)$/u;

/** What somebody or something is, with what is to be done: "remains ready to help". */
const READY =
  /^(?:ready|able|unable|likely|unlikely|due|set|willing|unwilling|keen|eager|free|committed|determined|open|bound|poised|happy|prepared|sure|certain|reluctant|hesitant|quick|slow|available|fit|eligible|liable|prone)$/u;

/** What somebody takes to some end: "it took steps to mend it". */
const DONE_TO = /^(?:action|step|measure|decision|care|opportunity|precaution|lead|initiative)$/u;

const isBareNoun = (part: Rest['parts'][number] | undefined) =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !part.adjective;

/** "It is clear that", "it took two hours to", "it is believed that": an "it" that stands for nothing said before. */
export function isEmptyIt(subject: Phrase, { verb, parts: all, faults }: Rest): boolean {
  if (subject.head.key !== 'it' || subject.words.length !== 1) return false;
  let parts = all;
  const infinitive = parts.some((part) => part.kind === 'filler' && part.verb?.form === 'infinitive');
  // "it was not immediately clear why"
  while (parts[0]?.kind === 'filler' && !parts[0].verb && parts[1]?.kind === 'phrase' && parts[1].adjective)
    parts = parts.slice(1);
  const first = parts[0];
  // "it is an honour to be chosen"
  const told = parts[1]?.kind === 'filler' && parts[1].verb?.form === 'infinitive';
  const noun =
    first?.kind === 'phrase' &&
    first.preposition.length === 0 &&
    FEELING.test(first.bases[0]?.head.lemma ?? '');
  const complement = first?.kind === 'phrase' && (first.adjective === true || (told && noun));
  if (
    verb.passive &&
    (HEDGING_PASSIVE.has(verb.lemma) || REPORTING_PASSIVE.has(verb.lemma)) &&
    faults.includes('carrier')
  )
    return true;
  if (/^(?:take|cost)$/u.test(verb.lemma))
    return (
      (infinitive &&
        !(isBareNoun(first) && first.kind === 'phrase' && DONE_TO.test(first.bases[0]?.head.lemma ?? ''))) ||
      (first?.kind === 'phrase' && /^(?:until|till)$/u.test(first.preposition[0]?.key ?? ''))
    );
  // "it remained unclear why the dam broke"
  const asks =
    parts[1]?.kind === 'filler' &&
    /^(?:why|how|whether|if|what|when|who|where|that)$/u.test(parts[1].words[0]?.key ?? '');
  if (/^(?:be|remain|become)$/u.test(verb.lemma) && first?.kind === 'phrase' && first.adjective && asks)
    return true;
  // "it may be worthwhile taking advice"
  const words = parts.flatMap(partWords);
  const worth = words.findIndex(({ key }) => /^worth(?:while)?$/u.test(key));
  const isAtOnce = words.slice(0, Math.max(0, worth)).every(({ pos }) => pos === 'ADV');
  if (verb.lemma === 'be' && worth >= 0 && isAtOnce && /[a-z]ing$/u.test(words[worth + 1]?.key ?? ''))
    return true;
  // "it could have been better for the hosts"
  if (
    verb.lemma === 'be' &&
    verb.modal &&
    first?.kind === 'phrase' &&
    first.adjective &&
    /^(?:better|worse|different|easier|harder)$/u.test(first.head.key)
  )
    return true;
  // "it was not a matter of suspicion"
  if (
    verb.lemma === 'be' &&
    isBareNoun(first) &&
    first.kind === 'phrase' &&
    /^(?:matter|question|case)$/u.test(first.bases[0]?.head.lemma ?? '') &&
    words.slice(0, first.words.length + 1).some(({ key }) => key === 'of')
  )
    return true;
  // "it is not for the club to judge"
  if (verb.lemma === 'be' && first?.kind === 'phrase' && first.preposition[0]?.key === 'for' && told)
    return true;
  // "it would become easier in the coming weeks to tell"
  const [, ...later] = parts;
  const timed = later.findIndex((part) => part.kind === 'filler' && part.verb?.form === 'infinitive');
  if (
    verb.lemma === 'become' &&
    first?.kind === 'phrase' &&
    first.adjective &&
    /^(?:easier|harder|possible|impossible|difficult|hard|easy|clear|necessary|important)$/u.test(
      first.head.key,
    ) &&
    timed > 0
  )
    return true;
  // "it remains hard to tell"
  if (/^(?:remain|become|prove)$/u.test(verb.lemma) && first?.kind === 'phrase' && first.adjective && told)
    return !READY.test(first.head.key);
  // "it emerged that the sums [thought to be there] did not exist": read word for word.
  if (/^(?:emerge|transpire)$/u.test(verb.lemma) && words[0]?.key === 'that') return true;
  // "it now appears the ship sank": it takes no object, so that this is what appears.
  const takesClause = /^(?:appear|seem)$/u.test(verb.lemma) && isBareNoun(first);
  if (/^(?:emerge|turn|appear|seem|transpire)$/u.test(verb.lemma))
    return takesClause || faults.includes('carrier');
  if (verb.lemma === 'be' && first?.kind === 'phrase' && isOneOfMany(first)) return true;
  if (verb.lemma === 'be' && isRankedTime(parts)) return true;
  return (
    verb.lemma === 'be' &&
    (complement || faults.includes('carrier')) &&
    (infinitive || faults.includes('carrier'))
  );
}
