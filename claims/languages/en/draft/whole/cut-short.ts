import { isTimePhrase, phraseOfBase } from '../../frame/phrases.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { REPORTING } from '../../lexicon/verbs.ts';
import { type Clause, flatten, lastWord, opensWithComma, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** Verbs that tell nothing without what is said or found. */
const TELLS =
  /^(?:estimate|claim|announce|declare|state|predict|reveal|allege|assert|find|confirm|deny|explain|disclose)$/u;

/** What they say with a preposition alone: "found for the firm", "declared against it". */
const ENOUGH = /^(?:for|against|in|with|to)$/u;

/** Verbs that also go on, or are read, without anything said. */
const BESIDE_QUOTE = /^(?:continue|add|begin|read|go|write|conclude|respond|reply|report)$/u;

const isSet = (part: Part) =>
  part.kind === 'phrase'
    ? !part.adjective &&
      !part.pronoun &&
      part.tail.length === 0 &&
      (part.preposition.length > 0 || isTimePhrase(part))
    : !part.verb;

const isTimeAlone = (part: Part) =>
  part.kind === 'phrase' &&
  part.tail.length === 0 &&
  part.bases.every(
    (base) => isTimePhrase(phraseOfBase(base)) || /^(?:mid|early|late)-\d{4}$/u.test(base.head.key),
  );

const nextTo = (clause: Clause, words: readonly Word[]): Word | undefined => {
  const last = lastWord(clause);
  return last && words[words.indexOf(last) + last.length];
};

/** "The office estimated by noon", "'… ,' Ben Hill continued": what was estimated, or said, was not read. */
function tellsNothing(clause: Clause, { words, quoted }: Context): boolean {
  const { verb, after } = clause;
  if (verb.passive || verb.governor !== verb.lemma || !after.every(isSet)) return false;
  const [first] = after;
  const preposition = first?.kind === 'phrase' ? first.preposition[0]?.key : undefined;
  // "reported in mid-2019, 62 had closed": no report to anybody.
  if (verb.lemma === 'report' && after.length > 0 && after.every(isTimeAlone)) return true;
  if (verb.lemma === 'ask' && after.length === 0) return true;
  if (TELLS.test(verb.lemma)) return verb.lemma !== 'find' || !ENOUGH.test(preposition ?? '');
  if (!BESIDE_QUOTE.test(verb.lemma) || quoted.has(verb.main)) return false;
  const from = words.indexOf(clause.subject?.words[0] ?? verb.main);
  const behind = words.slice(words.indexOf(lastWord(clause) ?? verb.main) + 1);
  const stop = behind.findIndex(({ text }) => !/^["“”:,]$/u.test(text));
  return quoted.has(words[from - 2] as Word) || quoted.has(behind[stop] as Word);
}

/** "comes just weeks [after the vote]", "came in a year [when few flew]": counted from what, or which one, was cut off. */
function endsInOpenTime(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  const next = nextTo(clause, words);
  if (last?.kind !== 'phrase' || last.tail.length > 0 || !next || (!isTimePhrase(last) && !isSpan(last)))
    return false;
  const bare = last.preposition.length === 0;
  if (/^(?:after|before)$/u.test(next.key)) return bare;
  const one = /^(?:a|an|the)$/u.test(last.words[0]?.key ?? '') && !last.words.some(({ value }) => value);
  return /^(?:when|where|that|in which|which)$/u.test(next.key) && one;
}

const isSpan = ({ words }: Extract<Part, { kind: 'phrase' }>) =>
  words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'duration');

/** "Shortly [thereafter] at noon", "More [recently], shirts were worn": an adverb that lost what it goes with. */
const STEPS = /^(?:shortly|more|even|so|soon|long|as|most|less|just|not)$/u;

function opensWithHalf(clause: Clause, { words }: Context): boolean {
  const [part, next] = [clause.before[0], clause.before[1]];
  const first = part?.kind === 'filler' && !part.verb && part.words.length === 1 ? part.words[0] : undefined;
  const told = (next ? partWords(next)[0] : clause.subject?.words[0]) ?? clause.verb.words[0];
  if (!first || !told || !STEPS.test(first.key)) return false;
  const behind = words[words.indexOf(first) + 1];
  return behind !== undefined && behind.start < told.start && behind.text !== ',';
}

/** "coined the phrase 'The road is no place [, it is a wish]'": cut within the quotation that it opened. */
function endsInQuote(clause: Clause, { words, quoted }: Context): boolean {
  const [first, last] = [flatten(clause).flatMap(partWords)[0], lastWord(clause)];
  if (!first || !last || quoted.has(first) || !quoted.has(last) || quoted.has(clause.verb.main)) return false;
  const behind = words.slice(words.indexOf(last) + last.length);
  const [next] = behind.filter(({ pos }) => pos !== 'PUNCT');
  // "there were 'some good ones and there are lots'": the next thing that is said.
  if (next?.pos === 'CCONJ' && clause.carrier) return false;
  return next !== undefined && quoted.has(next) && behind[0]?.text !== '.';
}

/** "were only shut [after a neighbour rang]": when alone it was done. */
function losesOnlyWhen(clause: Clause, context: Context): boolean {
  const { verb } = clause;
  const only = [...verb.manner, ...verb.words.map(({ key }) => key)].some((key) => /^only$/u.test(key));
  return only && /^(?:after|when|once|if|because|until)$/u.test(nextTo(clause, context.words)?.key ?? '');
}

/** "his best day of the cup was [when he won]": a verb of being at the end. */
const endsInBeing = (clause: Clause) =>
  clause.after.length > 0 && /^(?:is|was|are|were|saying|adding)$/u.test(lastWord(clause)?.text ?? '');

const ALONE =
  /^(?:remain|die|focus|happen|occur|arrive|depart|live|stay|vote|agree|refuse|decline|fail|continue|start|react|respond|differ|vary|work|play|retire|emerge|appear|collapse|crash|explode|erupt|wait|walk|look|serve|compete|return|survive)$/u;

/** ", the fastest time run on the track", "; ore, a metal found in May": a noun with its participle, and no deed. */
function isNounWithParticiple(
  { relation, subject, verb, after, carrier }: Clause,
  { clauses, words }: Context,
): boolean {
  const first = subject?.words[0];
  const bare =
    verb.form === 'either' && verb.words.filter(({ pos }) => pos !== 'ADV').length === 1 && !verb.shared;
  if (relation !== 'main' || carrier || !first || !bare || subject.pronoun || !/ed$/u.test(verb.main.key))
    return false;
  const mark = words[words.indexOf(first) - 1]?.text ?? '';
  const earlier = clauses.some(
    (other) =>
      other.relation === 'main' && other.verb.main.start < verb.main.start && other.subject !== subject,
  );
  // "He had two sons, a third died": a deed that nobody does to another.
  if ((REPORTING.has(verb.lemma) && !/^(?:cite|note|report)$/u.test(verb.lemma)) || ALONE.test(verb.lemma))
    return false;
  const [object] = after;
  const done = object?.kind === 'phrase' && object.preposition.length === 0 && !isTimePhrase(object);
  return /^[,;–—―-]$/u.test(mark) && earlier && !done;
}

/** "the day the house met": a time with its relative clause. */
function isTimeOf({ subject }: Clause): boolean {
  const words = subject?.words ?? [];
  const at = words.findIndex(({ lemma, name, value }) => TIMES.has(lemma) && !name && !value);
  const next = words[at + 1];
  return (
    at > 0 && words[0]?.pos === 'DET' && (next?.pos === 'DET' || (next?.name !== undefined && !next.inside))
  );
}

/** "issued the following statement": which is the one behind it. */
const tellsFollowing = (clause: Clause) =>
  flatten(clause)
    .flatMap(partWords)
    .some(
      ({ key }, i, own) =>
        key === 'following' &&
        own[i - 1]?.key === 'the' &&
        /^(?:statement|message|words?|question|letter|text|terms|points?|steps|ways)$/u.test(
          own[i + 1]?.key ?? '',
        ),
    );

/** "is a bacterial[, foodborne illness]": what it is was cut off. */
function endsInAdjective(clause: Clause, { words }: Context): boolean {
  const last = clause.after.at(-1);
  if (last?.kind !== 'phrase' || last.tail.length > 0 || !/^an?$/u.test(last.words[0]?.key ?? ''))
    return false;
  const { pos, name, value } = last.words.at(-1) as Word;
  const next = nextTo(clause, words);
  const behind = next && words[words.indexOf(next) + 1];
  // "Ada Hill, an independent, …"
  const apposed = opensWithComma(clause.after.at(-2));
  return (
    pos === 'ADJ' &&
    !name &&
    !value &&
    !apposed &&
    next?.text === ',' &&
    /^(?:ADJ|NOUN)$/u.test(behind?.pos ?? '')
  );
}

/** ", Ada Palmer of the institute[, who led it, informed]": whose word it is, with the verb cut off. */
function endsInTeller(clause: Clause, { words }: Context): boolean {
  const [comma, last] = clause.after.slice(-2);
  if (clause.carrier || last?.kind !== 'phrase' || comma?.kind !== 'filler' || comma.words.length > 1)
    return false;
  const next = nextTo(clause, words);
  const named = last.bases[0]?.head.name?.class === 'person' && last.preposition.length === 0 && !last.joined;
  return comma.words[0]?.text === ',' && named && next !== undefined && /^(?:,|who)$/u.test(next.text);
}

/** Whether a clause stops before it has told what it set out to tell. */
export const isCutShort = (clause: Clause, context: Context): boolean =>
  // "five AM radio stations": no form of "be".
  clause.verb.main.text === 'AM' ||
  tellsNothing(clause, context) ||
  endsInOpenTime(clause, context) ||
  opensWithHalf(clause, context) ||
  endsInQuote(clause, context) ||
  losesOnlyWhen(clause, context) ||
  isNounWithParticiple(clause, context) ||
  isTimeOf(clause) ||
  tellsFollowing(clause) ||
  endsInAdjective(clause, context) ||
  endsInTeller(clause, context) ||
  endsInBeing(clause);
