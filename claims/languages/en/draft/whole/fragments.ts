import { isPersonal, phraseOfBase } from '../../frame/phrases.ts';
import { TIMES } from '../../lexicon/nouns.ts';
import { REPORTING, SAYING } from '../../lexicon/verbs.ts';
import { type Clause, flatten, type Part, partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

const isCount = ({ value, key }: Word) => value !== undefined || /^(?:an?|few|some|several|many)$/u.test(key);

/** "[It was extended] two days after a bomb killed four": when something was, and no deed of the days. */
function opensWithSpan({ relation, subject }: Clause): boolean {
  const words = subject?.words ?? [];
  const at = words.findIndex(({ key }) => /^(?:after|before)$/u.test(key));
  // "A day after Hill left, two more did": the clause that opens it, and the subject behind its comma.
  if (words.findIndex(({ text }) => text === ',') > at + 1) return false;
  const span = words.slice(0, at).filter(({ pos }) => pos !== 'ADV');
  const time = span.at(-1);
  return (
    relation === 'main' &&
    at > 0 &&
    time !== undefined &&
    TIMES.has(time.lemma) &&
    span[0] !== undefined &&
    isCount(span[0])
  );
}

/** "[for the schooling of two children,] aged six and three": how old, and no deed. */
function isAge({ verb, after }: Clause): boolean {
  const [first] = after;
  const years = first?.kind === 'phrase' && first.words.some(({ value }) => value);
  // "Two of a family aged between four and 11 died": read on to their own verb.
  return verb.main.key === 'aged' && years && after.every((part) => part.kind === 'phrase' || !part.verb);
}

const PRONOUN = /^(?:ours|mine|yours|theirs|hers|his|it|this|that|these|those|they|we|he|she|i|you)$/u;

/** "Ours is a party which is driven by ideas": what that one is, and of no party else. */
function isOfWhatIs(
  { relation, subject, openerWords: [opener] }: Clause,
  { clauses, words }: Context,
): boolean {
  const [article] = subject?.words ?? [];
  if (relation !== 'relative' || !article || !/^an?$/u.test(article.key) || !opener) return false;
  if (words[words.indexOf(opener) - 1]?.text === ',') return false;
  // "It was a trawler that found the raft": told of the one that did.
  const isCleft = (is: Word, past: boolean) => is.key === 'it' && past && opener.key === 'that';
  return clauses.some(
    ({ relation: other, verb, subject: is, after: [what] }) =>
      /^(?:main|content)$/u.test(other) &&
      verb.lemma === 'be' &&
      !(is && isCleft(is.head, verb.tense === 'past')) &&
      is?.words.length === 1 &&
      PRONOUN.test(is.head.key) &&
      what?.words.includes(article) === true,
  );
}

/** "branded it a step which would cost jobs": what somebody calls it, and of no step else. */
function isOfWhatIsCalled({ relation, subject, openerWords: [opener] }: Clause, { words }: Context): boolean {
  const [article] = subject?.words ?? [];
  if (relation !== 'relative' || !article || !/^an?$/u.test(article.key) || !opener) return false;
  const before = words.slice(Math.max(0, words.indexOf(article) - 5), words.indexOf(article));
  const called = before.findLastIndex(({ lemma }) =>
    /^(?:brand|call|label|dub|term|describe|deem)$/u.test(lemma),
  );
  return (
    called >= 0 &&
    before.slice(called + 1).every(({ pos, name }) => /^(?:PRON|DET|NOUN|ADP)$/u.test(pos) || name)
  );
}

/** "a walk to mend a pump, which they finished": the walk, or the pump. */
function isOfEither({ relation, openerWords: [opener] }: Clause, { words }: Context): boolean {
  if (relation !== 'relative' || opener?.key !== 'which') return false;
  const at = words.indexOf(opener);
  if (words[at - 1]?.text !== ',') return false;
  const before = words.slice(Math.max(0, at - 8), at - 1);
  const to = before.findLastIndex(({ key, pos }) => key === 'to' && pos === 'PART');
  const [noun, , verb] = [before[to - 1], before[to], before[to + 1]];
  const object = before.slice(to + 2);
  return (
    to > 0 &&
    noun?.pos === 'NOUN' &&
    verb?.pos === 'VERB' &&
    object.length > 0 &&
    object.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(pos))
  );
}

/** "yet to win after six games and Leeds have lost five": the games go with the first clause. */
function isTornAfter({ subject, openerWords: [opener], relation }: Clause): boolean {
  if (
    relation !== 'adverbial' ||
    !/^(?:after|before|since|until)$/u.test(opener?.key ?? '') ||
    !subject?.joined
  )
    return false;
  const [first] = subject.bases;
  const last = subject.bases.at(-1);
  const counted = first?.words[0]?.value !== undefined && !first.head.name;
  return counted && last?.head.name !== undefined && !isPersonal(phraseOfBase(first));
}

const isPersonAlone = (part: Part): boolean =>
  part.kind === 'phrase' && part.preposition.length === 0 && part.head.name?.class === 'person';

/** "'The books were wrong,' Ben Hill, a Palmerton director said": the speaker, read with what is said. */
const holdsSpeaker = ({ verb, after }: Clause, { quoted }: Context): boolean =>
  quoted.has(verb.main) && after.some((part) => isPersonAlone(part) && !quoted.has(part.words[0] as Word));

/** "said that many back it and stressed that": the next thing that is said, read with the first. */
function holdsNextSaying(clause: Clause): boolean {
  if (!clause.carrier || clause.carrier.trailing || !SAYING.has(clause.carrier.verb.lemma)) return false;
  const own = flatten(clause).flatMap(partWords);
  return own.some(
    ({ lemma, pos, key }, i) =>
      REPORTING.has(lemma) &&
      pos === 'VERB' &&
      /ed$|^(?:said|told)$/u.test(key) &&
      own[i - 1]?.pos === 'CCONJ' &&
      own[i + 1]?.key === 'that',
  );
}

/** "A key part of the side, Hill's best day was": what is told of him stands as another name of his day. */
function opensBesideOwner({ subject, verb }: Clause): boolean {
  const words = subject?.words ?? [];
  const at = words.findIndex(({ text }) => text === ',');
  const [article] = words;
  if (at < 2 || verb.lemma !== 'be' || article?.pos !== 'DET' || words.some(({ pos }) => pos === 'CCONJ'))
    return false;
  const behind = words.slice(at + 1);
  return behind[0]?.name?.class === 'person' && marksOwner(behind[behind[0].length]);
}

/** "A bench headed by Ben Hill fined the firm": which bench it was, and no fact by itself. */
const isOnlyHeaded = ({ relation, subject, verb, after: [by] }: Clause): boolean =>
  relation === 'reduced' &&
  subject?.bases.length === 1 &&
  /^an?$/u.test(subject.words[0]?.key ?? '') &&
  /^(?:head|lead|chair|comprise)$/u.test(verb.lemma) &&
  by?.kind === 'phrase' &&
  /^(?:by|of)$/u.test(by.preposition[0]?.key ?? '');

const CHARGE = /^(?:charges?|allegations?|accusations?|claims?|suggestions?|criticisms?)$/u;

/** Whether a part is "the charge", with nothing of which one it is. */
const isBareCharge = (part: Part | undefined): boolean =>
  part?.kind === 'phrase' &&
  part.preposition.length === 0 &&
  part.words.length === 2 &&
  part.words[0]?.key === 'the' &&
  CHARGE.test(part.words[1]?.key ?? '') &&
  part.tail.length === 0;

/** "The minister denied the charge": of what, the sentence before tells. */
const deniesUntold = ({ verb, after: [object, ...rest] }: Clause): boolean =>
  /^(?:deny|reject|dismiss|refute|rubbish|rebut)$/u.test(verb.lemma) &&
  !verb.passive &&
  isBareCharge(object) &&
  rest.every((part) => part.kind !== 'phrase' || part.preposition.length === 0);

/** "had not received a formal request": for what, or from whom, another sentence tells. */
function receivesUntold({ verb, after: [object, ...rest] }: Clause): boolean {
  if (!/^(?:receive|get)$/u.test(verb.lemma) || verb.passive || object?.kind !== 'phrase') return false;
  const bare = /^(?:an?|any|no|the)$/u.test(object.words[0]?.key ?? '') && object.tail.length === 0;
  return (
    bare &&
    rest.length === 0 &&
    object.preposition.length === 0 &&
    object.bases.length === 1 &&
    !object.words.some(({ name }) => name) &&
    /^(?:request|proposal|demand|invitation|requests|proposals|demands)$/u.test(object.head.key)
  );
}

/** "The actual extent was 20,000 hectares": of what, another sentence tells. */
function isMeasureOfNothing({ subject, verb }: Clause): boolean {
  const [article, kind, noun] = subject?.words ?? [];
  return (
    verb.lemma === 'be' &&
    subject?.words.length === 3 &&
    subject.tail.length === 0 &&
    article?.key === 'the' &&
    /^(?:actual|real|true|exact|correct|full)$/u.test(kind?.key ?? '') &&
    /^(?:extent|figure|number|amount|size|scale|area|toll|total|sum|count|picture|reason|cause|position)$/u.test(
      noun?.key ?? '',
    )
  );
}

/** "said the union had not formed a view and sought time": whoever said so sought it, or the union did. */
function isSpeakersToo(clause: Clause, { clauses }: Context): boolean {
  const { carrier, verb, subject } = clause;
  if (!carrier || carrier.trailing || carrier.verb.tense !== 'past' || verb.words.length !== 1) return false;
  if (verb.tense !== 'past' || verb.shared !== undefined) return false;
  return clauses.some(
    (other) =>
      other !== clause &&
      other.carrier === carrier &&
      other.subject?.words[0] === subject?.words[0] &&
      other.verb.negated &&
      other.verb.words[0]?.key === 'had' &&
      other.verb.main.start < verb.main.start,
  );
}

/** Whether a clause is a piece of another, or says something of what it does not name. */
export const isFragment = (clause: Clause, context: Context): boolean =>
  opensWithSpan(clause) ||
  isAge(clause) ||
  isOfWhatIs(clause, context) ||
  isOfWhatIsCalled(clause, context) ||
  isOfEither(clause, context) ||
  isTornAfter(clause) ||
  holdsSpeaker(clause, context) ||
  holdsNextSaying(clause) ||
  opensBesideOwner(clause) ||
  deniesUntold(clause) ||
  receivesUntold(clause) ||
  isSpeakersToo(clause, context) ||
  isOnlyHeaded(clause) ||
  isMeasureOfNothing(clause);
