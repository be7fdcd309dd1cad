import type { Verbs } from '../../chunk/types.ts';
import { isPlural, isTimePhrase } from '../../frame/phrases.ts';
import { TOLD_FORMS } from '../../lexicon/told-forms.ts';
import { type Clause, type Filler, type Part, type Phrase, partWords } from '../../parse/types.ts';
import { opensRank } from './ranks.ts';
import { withoutSetOff } from './set-off.ts';

/** What brought a fact about is told with it up to so many words. */
const LONGEST_CAUSE = 30;

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.length === 1 && part.words[0]?.text === ',';

const isAnd = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.length === 1 && part.words[0]?.key === 'and';

type Doing = Filler & { verb: NonNullable<Filler['verb']> };

/** A participle without the adverbs before it: "seriously injuring". */
const bareOf = ({ words }: Filler) => words.slice(words.findIndex(({ pos }) => pos !== 'ADV'));

/** "killing", "sweeping away": a participle with nothing that governs it. */
function isDoing(part: Part | undefined): part is Doing {
  if (part?.kind !== 'filler' || part.verb?.form !== 'ing') return false;
  const words = bareOf(part);
  return words.length <= 2 && /ing$/u.test(words[0]?.key ?? '') && words[0]?.key !== 'missing';
}

const keyOf = (doing: Filler) =>
  bareOf(doing)
    .map(({ key }) => key)
    .join(' ');

const isThing = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && part.preposition.length === 0 && !part.adjective && !part.pronoun;

/** Whether a clause tells for sure what happened, as a whole. */
const isDone = ({ relation, verb, conditional, faults, subject }: Clause) =>
  /^(?:main|content)$/u.test(relation) &&
  subject !== null &&
  verb.tense === 'past' &&
  verb.lemma !== 'be' &&
  verb.modal === null &&
  verb.governor === verb.lemma &&
  !verb.negated &&
  !conditional &&
  faults.every((fault) => fault === 'verbatim');

/** One participle with what belongs to it. */
interface Deed {
  readonly doing: Doing;
  readonly behind: readonly Part[];
}

/** "killing 12 people and injuring 18": participle by participle; none where something else follows them. */
function deedsFrom(parts: readonly Part[]): readonly Deed[] {
  const deeds: { doing: Doing; behind: Part[] }[] = [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (isDoing(part)) deeds.push({ doing: part, behind: [] });
    else if (isAnd(part) && isDoing(next)) continue;
    else if (isComma(part) && isDoing(next)) continue;
    else if (isComma(part)) return next === undefined ? deeds : closedBy(parts, at, deeds);
    else deeds.at(-1)?.behind.push(part);
  }
  return withNouns(deeds.flatMap(partedLeft));
}

/** "29", "at least nine", and not "a fifth". */
function isCount({ words, head: { value } }: Phrase): boolean {
  const counts = value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit;
  return (
    counts &&
    words.every((word) => word.value || word.inside || word.pos === 'NUM') &&
    !/^an?$|th$|ird$|half/u.test(words.at(-1)?.key ?? '') &&
    words[0]?.key !== 'a'
  );
}

/** "killing four people and wounding 29": people, as before. */
function withNouns(deeds: readonly Deed[]): readonly Deed[] {
  const [first] = deeds[0]?.behind ?? [];
  const people = isThing(first) ? first.words.filter(({ key }) => key === 'people') : [];
  if (people.length !== 1) return deeds;
  return deeds.map(({ doing, behind: [object, ...more] }, i) => {
    const bare = i > 0 && isThing(object) && isCount(object);
    return { doing, behind: bare ? [{ ...object, counted: people }, ...more] : [object as Part, ...more] };
  });
}

const COUNT = /^(?:missing|dead|injured|wounded|homeless|stranded|trapped|hurt)$/u;

/** "leaving 14 people dead and nine missing": how two groups of people were left. */
function partedLeft({ doing, behind }: { doing: Doing; behind: Part[] }): Deed[] {
  const at = behind.findIndex(isAnd);
  const [other, state] = behind.slice(at + 1);
  const counted = isThing(other) && other.head.value !== undefined;
  const isState = state !== undefined && COUNT.test(partWords(state)[0]?.key ?? '');
  if (doing.verb.lemma !== 'leave' || at < 2 || !counted || !isState) return [{ doing, behind }];
  return [
    { doing, behind: behind.slice(0, at) },
    { doing, behind: behind.slice(at + 1) },
  ];
}

/** A comma and what follows up to the next end a row of deeds where no verb stands there. */
function closedBy(parts: readonly Part[], at: number, deeds: readonly Deed[]): readonly Deed[] {
  const rest = parts.slice(at + 1);
  const end = rest.findIndex(isComma);
  const next = end < 0 ? rest : rest.slice(0, end);
  return next.some((part) => part.kind === 'filler' && part.verb) ? [] : deeds;
}

const OPENS = /^(?:that|which|who|whom|whose|where|when|while|as|after|before|if|because)$/u;

const opensWith = (part: Part | undefined, form: RegExp) =>
  part?.kind === 'filler' && form.test(part.verb?.form ?? '');

/** "leaving three people dead", "forcing 38 flights to divert": a verb that tells nothing without what follows. */
function isFull({ doing, behind: [object, next] }: Deed): boolean {
  const { lemma } = doing.verb;
  if (!isThing(object) || isTimePhrase(object) || /^(?:no|none|nobody)$/u.test(object.words[0]?.key ?? ''))
    return false;
  const from = next?.kind === 'phrase' && /^(?:from|into|out of)$/u.test(next.preposition[0]?.key ?? '');
  if (lemma === 'force') return from || opensWith(next, /^infinitive$/u);
  const missing = next?.kind === 'filler' && next.words[0]?.key === 'missing';
  const stays =
    missing || (next?.kind === 'phrase' && (next.adjective || next.preposition[0]?.key === 'without'));
  return lemma !== 'leave' || stays || opensWith(next, /^(?:either|participle)$/u);
}

/** Whether what is told of one thing holds no clause of its own, and points at nothing: "to do so". */
const isPlain = (parts: readonly Part[]) =>
  parts.every((part) => part.kind === 'phrase' || part.verb || !OPENS.test(part.words.at(-1)?.key ?? '')) &&
  parts.filter((part) => part.kind === 'filler' && part.verb).length <= 1 &&
  !parts.some((part, i) => isAnd(part) && parts[i + 1]?.kind === 'filler') &&
  parts.flatMap(partWords).every(({ text }) => !/^(?:[,;:"“”–—]|so|them)$/u.test(text));

/** Whether the verb of many goes with a phrase: "18 others", "12 people", and not "power to three towns". */
function isMany(phrase: Phrase): boolean {
  const { words, head, joined } = phrase;
  const link = words.findIndex(({ pos }, i) => i > 0 && (pos === 'ADP' || pos === 'PART'));
  const before = words[link - 1];
  if (!joined && before?.pos === 'NOUN') return before.key !== before.lemma || before.key === 'people';
  return isPlural(phrase) || (head.key === 'others' && words.some(({ value }) => value !== undefined));
}

/** A host without what was not read behind it. */
function readOf(host: Clause): Clause {
  const { rest: _unread, ...read } = host;
  return read;
}

/** "had collapsed": the verb without "had", as behind "when"; null where its past has another form. */
function happened(verb: Verbs): Verbs | null {
  if (verb.words[0]?.key !== 'had' || verb.main.key === 'had') return verb;
  return /ed$/u.test(verb.main.key) && !verb.passive ? { ...verb, words: verb.words.slice(1) } : null;
}

/** What a deed brought upon somebody or something: "12 people were killed when the bus fell". */
function befallen(host: Clause, at: number, deed: Deed): Clause | null {
  const told = TOLD_FORMS.befalls().get(keyOf(deed.doing));
  const [object, ...after] = deed.behind;
  if (!told || !isThing(object) || !isFull(deed) || !isPlain(after)) return null;
  const verb = happened(host.verb);
  if (!verb) return null;
  const cause = withoutSetOff({ ...readOf(host), verb, after: host.after.slice(0, at), carrier: null });
  const words = [cause.subject as Phrase, ...cause.after].flatMap(partWords);
  if (words.length > LONGEST_CAUSE || words.some(({ text }) => /^[;:"“”]$/u.test(text))) return null;
  const shared = isMany(object) ? 'were' : 'was';
  // "machinery worth £3m was destroyed": how much of it there was.
  const measure = after[0] && partWords(after[0])[0]?.key === 'worth' ? after.shift() : null;
  return {
    ...readOf(host),
    subject: measure ? { ...object, tail: [measure] } : object,
    given: true,
    expletive: null,
    verb: { ...deed.doing.verb, tense: 'past', shared, told },
    before: [],
    after,
    relation: 'reduced',
    faults: [],
    when: cause,
  };
}

/** "making Oregon the first state to ban it": what something became by it. */
function becomes(host: Clause, { doing, behind: [object, rank, ...more] }: Deed): Clause | null {
  const named = isThing(object) && object.head.name !== undefined && !object.joined;
  if (doing.verb.lemma !== 'make' || !named || !isThing(rank) || !isPlain(more)) return null;
  if (!opensRank(rank.words, []) && !/^(?:first|second|third)$/u.test(rank.words[1]?.key ?? '')) return null;
  return asDone(host, object, doing, 'became', [rank, ...more]);
}

/** "winning a prize": what the subject did by it. */
function done(host: Clause, { doing, behind }: Deed): Clause | null {
  const told = TOLD_FORMS.does().get(keyOf(doing));
  const fits = told !== undefined && !host.verb.passive && isThing(behind[0]) && isPlain(behind);
  return fits ? asDone(host, host.subject as Phrase, doing, told, behind) : null;
}

function asDone(
  host: Clause,
  subject: Phrase,
  { verb }: Doing,
  told: string,
  after: readonly Part[],
): Clause {
  return {
    ...readOf(host),
    subject,
    given: true,
    expletive: null,
    verb: { ...verb, tense: 'past', form: 'finite', told },
    before: [],
    after,
    relation: host.relation,
    faults: ['unclear-scope'],
  };
}

/** "The bus fell[, killing 12 people and injuring nine]": what a comma and participles tell behind a deed. */
function tailsOf(host: Clause): Clause[] {
  // "Four were killed and 300 evacuated as a storm came, uprooting trees": the storm did.
  if (!isDone(host) || host.verb.shared) return [];
  const at = host.after.findIndex((part, i) => isComma(part) && isDoing(host.after[i + 1]));
  if (at < 0) return [];
  return deedsFrom(host.after.slice(at + 1)).flatMap(
    (deed) => befallen(host, at, deed) ?? becomes(host, deed) ?? done(host, deed) ?? [],
  );
}

/** What is told behind clauses by participles, as clauses of their own. */
export const tailFactsOf = (clauses: readonly Clause[]): Clause[] => clauses.flatMap(tailsOf);
