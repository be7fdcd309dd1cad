import { isPersonal, isTimePhrase } from '../../frame/phrases.ts';
import { HAPPENINGS } from '../../lexicon/nouns.ts';
import { PLACED } from '../../lexicon/referents.ts';
import { type Clause, lastWord, opensWithComma, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';
import { isAddedThing } from './added-things.ts';
import { isOrderedTo } from './ordered-to.ts';

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

/** "when the team were about to play", "as she was about to leave": what never came to be told of only dates another deed. */
const isAboutTo = ({ relation, openerWords: [opener], verb }: Clause, { words }: Context): boolean => {
  if (relation !== 'adverbial' || !/^(?:when|as|while|just)$/u.test(opener?.key ?? '')) return false;
  const at = words.indexOf(verb.main);
  const [was, about, to] = words.slice(Math.max(0, at - 3), at);
  return /^(?:was|were)$/u.test(was?.key ?? '') && about?.key === 'about' && to?.key === 'to';
};

/** "must stop, otherwise the sport will die", "or else the club will": cut before what comes of it. */
function endsInOtherwise(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  const part = clause.after.at(-1);
  const end = last ? words.indexOf(last) + last.length : words.length;
  const own = words.slice(Math.max(0, end - 5), end);
  const next = words[end];
  const goesOn = next !== undefined && !/^[.;!?"”]$/u.test(next.text);
  return part !== undefined && goesOn && own.some(({ key }) => key === 'otherwise' || key === 'lest');
}

/** "would make harder… Acme's loan": marks in what is quoted that stand for words, and what the verb is of behind them. */
function endsInDots(clause: Clause, { text, quoted }: Context): boolean {
  const last = lastWord(clause);
  const object = clause.after.some((part) => isBareNoun(part));
  if (!last || !quoted.has(last) || object || clause.verb.passive) return false;
  return /^ ?(?:\.{3}|…) ?\p{L}/u.test(text.slice(last.end, last.end + 6));
}

const MAKES =
  /^(?:make|produce|manufacture|process|employ|cost|generate|treat|store|assemble|refine|recycle|house)$/u;
const GOES_ON = /^(?:mean|aim|intend|last|begin|start|end|draw|attract|involve|kill|leave|follow)$/u;

/** "a plant in Ohio, which will make tiles", "a trial of the Leeds Link, which lasted an hour": of the plant, of the trial. */
function isOfNounBefore({ relation, openerWords, subject, verb }: Clause, { words }: Context): boolean {
  const first = subject?.words[0];
  if (relation !== 'relative' || openerWords[0]?.key !== 'which' || !first || !subject.head.name)
    return false;
  const at = words.indexOf(first);
  const link = words[at - 1]?.key === 'the' ? words[at - 2] : words[at - 1];
  const near = words.slice(Math.max(0, at - 8), at).filter(({ pos, name }) => pos === 'NOUN' && !name);
  if (/^(?:in|at|near)$/u.test(link?.key ?? ''))
    return (
      subject.head.name.class === 'place' &&
      MAKES.test(verb.lemma) &&
      near.some(({ lemma }) => PLACED.has(lemma))
    );
  return link?.key === 'of' && GOES_ON.test(verb.lemma) && near.some(({ lemma }) => HAPPENINGS.has(lemma));
}

/** "To the board [she gave papers]. It": two phrases that stand side by side, and no subject. */
const holdsPronoun = ({ subject }: Clause): boolean =>
  subject !== null &&
  !subject.joined &&
  subject.words.some(({ key, pos }, i) => i > 0 && pos === 'PRON' && /^(?:he|she|they|we|i)$/u.test(key)) &&
  !subject.words.some(({ pos, key }) => pos === 'VERB' || pos === 'AUX' || /^(?:who|that|which)$/u.test(key));

/** "to a win that nobody in the room [had thought likely]": cut before the verb of what "that" opens. */
function endsBeforeItsVerb(clause: Clause, { words }: Context): boolean {
  const last = lastWord(clause);
  const next = last && words[words.indexOf(last) + last.length];
  const parts = clause.after.flatMap((part) =>
    part.kind === 'phrase' ? [{ ...part, tail: [] }, ...part.tail] : [part],
  );
  const opener = parts.findLastIndex(
    (part) => part.kind === 'filler' && /^(?:who|whom|which|that)$/u.test(part.words.at(-1)?.key ?? ''),
  );
  const behind = parts.slice(opener + 1);
  const verb = behind.flatMap(partWords).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return next?.pos === 'AUX' && opener >= 0 && behind.length > 0 && !verb;
}

/** "has lost limbs, a charge Peru denies": what is denied is the charge. */
const isOfCharge = ({ carrier }: Clause): boolean =>
  carrier?.trailing === true &&
  /^an?$/u.test(carrier.subject?.words[0]?.key ?? '') &&
  /^(?:charge|claim|accusation|allegation|assertion)$/u.test(carrier.subject?.words[1]?.key ?? '');

/** "The base has to be built up, and the bridges finished": that is to be done, and is not. */
function isYetToBeDone({ relation, subject, verb, after }: Clause, { clauses }: Context): boolean {
  const bare =
    verb.words.length === 1 && verb.form === 'either' && /ed$/u.test(verb.main.key) && after.length === 0;
  if (relation !== 'main' || !bare || !subject || subject.pronoun || isPersonal(subject)) return false;
  return clauses.some(
    (other) =>
      other.verb.passive &&
      other.verb.main.start < verb.main.start &&
      (other.verb.modal !== null || other.verb.words.some(({ key }) => key === 'to')),
  );
}

/** "Exporters are safe, but about 90 vessels were waiting": the verb of the noun right before it. */
function isVerbOfAnother({ relation, given, subject, verb, before }: Clause, { words }: Context): boolean {
  const first = verb.words[0];
  if (relation !== 'main' || given || !subject || subject.pronoun || !first) return false;
  const own = [...before, subject].flatMap(partWords);
  const at = words.slice(0, words.indexOf(first)).findLastIndex(({ pos }) => pos !== 'ADV');
  const noun = words[at];
  const starts = subject.words.at(-1)?.end ?? 0;
  const parted = words.slice(0, at).some(({ text, start }) => start >= starts && /^(?:,|but)$/u.test(text));
  return (
    noun?.pos === 'NOUN' &&
    noun.key !== noun.lemma &&
    parted &&
    noun.start >= starts &&
    !noun.inside &&
    !own.includes(noun)
  );
}

/** "The money was moved, it is learnt": that it was, and not the money. */
const isHearsay = ({ relation, subject, verb, after }: Clause): boolean =>
  relation === 'main' &&
  subject?.pronoun === true &&
  subject.head.key === 'it' &&
  /^(?:is|was)$/u.test(verb.words[0]?.key ?? '') &&
  /^(?:learnt|learned|understood|reported|said|believed|known|alleged|claimed|thought)$/u.test(
    verb.words.at(-1)?.key ?? '',
  ) &&
  after.length === 0;

/** Whether the words taken for a clause are none, or tell nothing alone: a noun for its verb, or part of what stands before another. */
export const isMisread = (clause: Clause, context: Context): boolean =>
  isNounForVerb(clause) ||
  isNounBehindArticle(clause) ||
  isAllBut(clause, context) ||
  isOfTimeBefore(clause, context) ||
  isAmongCompany(clause, context) ||
  isOfWhatIsSaid(clause, context) ||
  isMadeToDo(clause) ||
  isOrderedTo(clause, context) ||
  isAddedThing(clause, context) ||
  isOnlyWhen(clause, context) ||
  isAboutTo(clause, context) ||
  endsInOtherwise(clause, context) ||
  endsInDots(clause, context) ||
  isOfNounBefore(clause, context) ||
  holdsPronoun(clause) ||
  endsBeforeItsVerb(clause, context) ||
  isOfCharge(clause) ||
  isHearsay(clause) ||
  isYetToBeDone(clause, context) ||
  isVerbOfAnother(clause, context);

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
  // "citing copper, which has risen, and the weak rupee": cited, too; "in Leeds, where he lives, and Hull".
  const comma = clause.after.at(-3);
  const and = joint.words.at(-1)?.key === 'and' && (joint.words.length > 1 || opensWithComma(comma));
  if (
    clause.relation === 'relative' &&
    and &&
    clause.after.filter(opensWithComma).length === 1 &&
    (last.words[0]?.pos === 'DET' || last.words[0]?.name !== undefined)
  )
    return { ...clause, after: clause.after.slice(0, joint.words.length > 1 ? -2 : -3) };
  if (!next || /^[.;!?]$/u.test(next.text)) return clause;
  const but = joint.words.at(-1)?.key === 'but';
  if (but) {
    const from = joint.words[0]?.text === ',' ? -2 : opensWithComma(comma) ? -3 : 0;
    return from ? { ...clause, after: clause.after.slice(0, from) } : null;
  }
  // "systems that can detect, jam and shoot down drones": a verb that passes for a noun.
  const alone = joint.words.length === 1 && joint.words[0]?.text === ',' && last.words.length === 1;
  const listed = next.pos === 'CCONJ' && words[words.indexOf(next) + 1]?.pos === 'VERB';
  return alone && listed && !last.words[0]?.name ? null : clause;
}
