import { once } from '../../../../once.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import { isPersonalPronoun } from '../memory/person-meant.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { isOpen } from '../refer/open-person.ts';
import type { Candidate, Scope } from './types.ts';

const DIRECT = /^(?:वह|वो|वे)$/u;
/** Forms for many, or for one told of with respect. */
const PLURAL = /^(?:वे|उन(?:्होंने|्हें|को|का|की|के|से))$/u;
const SINGULAR = /^उस(?:ने|े|को|का|की|के|से)$/u;

/** A pronoun with what its clause shows of whom it means. */
export interface Asked extends Place {
  readonly word: Word;
  readonly verb: VerbGroup;
  readonly clause: readonly Word[];
  /** It is the subject of its clause. */
  readonly acts: boolean;
  /** What the subject is, where the pronoun is none: no pronoun takes it up. */
  readonly own?: string | undefined;
  /** Where the clause that its clause depends on begins. */
  readonly from?: number | undefined;
  /** It stands in quotation marks. */
  readonly isQuoted?: boolean | undefined;
  /** What the subject is said to be. */
  readonly complement?: Word | undefined;
}

/** Whether the form and the verb show many or respect; undefined for words of another kind. */
function numberShown({ word, verb }: Asked): 'sg' | 'pl' | undefined {
  if (PLURAL.test(word.key)) return 'pl';
  if (SINGULAR.test(word.key)) return 'sg';
  return DIRECT.test(word.key) ? (verb.number === 'pl' ? 'pl' : 'sg') : undefined;
}

/** Bodies that are told of as many. */
const MANY_IN_ONE = /^(?:टीम|दल|परिवार|दंपती|दंपति|जोड़ी|पुलिस)$/u;

/** Whether only people or animals do what the verb says: "वे … लेते थे". */
const isDeed = ({ word, verb }: Asked) =>
  word.key === 'उन्होंने' || (DIRECT.test(word.key) && verb.root !== 'हो' && !verb.passive);

/** Whether many or one told of with respect can be meant. */
function fitsPlural({ kind, number, lowly, tag, acts, text }: Candidate, asked: Asked): boolean {
  // "वह … हैं": one told of with respect.
  const isOfMany = !/^(?:वह|वो)$/u.test(asked.word.key);
  switch (kind) {
    case 'person':
      return number === 'pl' ? isOfMany : number === undefined || !lowly;
    case 'unknown':
      return number === 'pl' || acts || /^(?:ergative|dative|genitive)$/u.test(tag);
    case 'group':
      return isOfMany && (number === 'pl' || MANY_IN_ONE.test(text));
    case 'animal':
      return number !== 'sg' && isOfMany;
    case 'thing':
      return number === 'pl' && isOfMany && !isDeed(asked);
    default:
      return false;
  }
}

/** Whether one told of without respect can be meant. */
function fitsSingular({ kind, number, acts, named, tag }: Candidate, { word }: Asked): boolean {
  if (number === 'pl') return false;
  if (kind === 'matter') return word.key !== 'उसने';
  if (kind === 'thing') return word.key !== 'उसने' || acts;
  if (kind === 'unknown') return acts || /^(?:ergative|dative|genitive|direct)$/u.test(tag);
  return kind !== 'place' || named;
}

const ANIMATE = /^(?:person|animal|unknown)$/u;

/** Whether the verb shows another gender than the noun or name has. */
const isOtherGender = ({ gender }: Candidate, { word, verb }: Asked) =>
  DIRECT.test(word.key) && verb.gender !== undefined && gender !== undefined && gender !== verb.gender;

function fits(one: Candidate, asked: Asked, number: 'sg' | 'pl'): boolean {
  const { verb, complement, acts, own } = asked;
  // "साथी", "डॉक्टर": of a woman as well.
  const isOfOther = isOtherGender(one, asked);
  if (isOfOther && (one.named || one.kind !== 'person' || verb.gender === 'm')) return false;
  if (!acts && own === one.text) return false;
  const said = complement?.noun?.[0]?.class;
  if (said === 'person' && !ANIMATE.test(one.kind)) return false;
  return number === 'pl' ? fitsPlural(one, asked) : fitsSingular(one, asked);
}

const distinct = (some: readonly Candidate[]) => new Set(some.map(({ text }) => text)).size;

/** Whether one stands aside in its clause: a pronoun takes it up only where nothing else is told of. */
function isAside({ kind, acts, tag, number }: Candidate): boolean {
  if (acts || /^(?:direct|ergative|dative)$/u.test(tag)) return false;
  return !(
    kind === 'person' ||
    (kind === 'animal' && number === 'pl') ||
    (kind === 'unknown' && tag === 'genitive')
  );
}

/** Who acts, where one alone does and nobody else of those stands beside whom the pronoun may mean as well. */
function actorOf(some: readonly Candidate[]): Candidate | undefined {
  const actors = some.filter(({ acts, spoke }) => acts && !spoke);
  const [actor] = actors;
  if (!actor || distinct(actors) > 1) return undefined;
  // "ग्रामीणों ने विधायक को घेरा। उन्होंने …": of whoever acted as well as of the other.
  const isRival = some.some((one) => one.text !== actor.text && !isAside(one));
  return isRival ? undefined : actors.at(-1);
}

/** The one that is meant among those that fit: the only one, else who acts in the clause before where the pronoun acts too. */
function chosen(fitting: readonly Candidate[], asked: Asked): Candidate | undefined {
  const beside = fitting.filter((one) => !isAside(one));
  // "डॉक्टर ने बताया कि मरीज भर्ती हैं। उनकी हालत …": of whom it was told, and not of who told it.
  const isOfTold =
    !asked.acts &&
    beside.some(({ kind, spoke, acts }) => acts && !spoke && /^(?:person|animal)$/u.test(kind));
  const told = isOfTold ? beside.filter(({ spoke, office }) => !(spoke && office)) : beside;
  if (distinct(told) === 1) return told.at(-1);
  const here = told.filter(({ sentence }) => sentence === asked.sentence);
  const isBefore = told.some((one) => one.acts && !here.includes(one));
  if (distinct(here) === 1 && here[0]?.acts && !isBefore) return here.at(-1);
  return asked.acts ? actorOf(here.length > 0 ? here : told) : undefined;
}

/** Whether a candidate stands before the pronoun in its own clause: "संजय से संपर्क कर उन्हें …" may be of either. */
const isInClause = ({ end, range }: Candidate, { word }: Asked) =>
  end > word.start && range.end <= word.start;

/** Whether the pronoun may take up what is told in such a place: what is quoted is taken up in the quotation alone. */
function isNear({ sentence, paragraph, end, quoted, named, text }: Candidate, asked: Asked): boolean {
  const isQuoted = asked.isQuoted === true;
  return (
    asked.sentence - sentence <= 2 &&
    asked.paragraph - paragraph <= 1 &&
    end <= asked.word.start &&
    quoted === isQuoted &&
    // Whoever the clause names is not told of by a pronoun there.
    !(named && asked.clause.some(({ name }) => name?.canonical === text))
  );
}

/** Whether a person is told of so that a pronoun surely takes them up. */
function isPersonPlain({ tag, spoke, owns, named, acts, sentence }: Candidate, asked: Asked): boolean {
  const isHere = sentence === asked.sentence;
  // "मोहन यादव के गृह जिले में …": of whom only something is told.
  if (tag === 'genitive' && !spoke && !owns && !isHere) return false;
  // "पुलिस ने बुजुर्गों को निकाला। उनके …": to whom something was done.
  return named || acts || (isHere && !asked.acts);
}

/** Whether a candidate can be told in the place of a pronoun, and is told of so that it surely is taken up. */
function isTellable(one: Candidate, asked: Asked, number: 'sg' | 'pl'): boolean {
  const { kind, named, acts, tag, sentence, lowly } = one;
  const isHere = sentence === asked.sentence;
  // "प्रोफेसर ने सिर हिलाया तो उन्होंने …": who acts in both halves is not told of anew.
  const isOther = isHere && acts && tag === 'ergative' && asked.word.tag === 'ergative';
  if (isOther || isOtherGender(one, asked)) return false;
  switch (kind) {
    case 'person':
      // Of one who has a name, or holds an office, the singular tells only where the text has told of them so.
      return (number === 'pl' || lowly) && isPersonPlain(one, asked);
    case 'unknown':
      return acts && one.number !== 'pl';
    case 'organisation':
    case 'place':
      return named && (acts || tag === 'dative');
    case 'animal':
    case 'thing':
      return isHere && (number === 'pl' || acts);
    default:
      return false;
  }
}

/** Whether somebody or a body is told of in the sentence after one of whom nothing was told since. */
const isBetween = ({ sentence, kind }: Candidate, one: Candidate) =>
  sentence > one.sentence && kind !== 'thing' && kind !== 'matter' && kind !== 'place';

/** "मंत्री वर्मा गांव पहुंचे। किसानों ने नारे लगाए। उन्होंने …": of either, the one by name who acted before. */
const mayComeBack = (other: Candidate, one: Candidate) =>
  !one.named && other.named && other.acts && other.sentence < one.sentence;

/** Signs of a sentence before a clause that nothing was read of, at most: more of them may tell of anybody. */
const FURTHEST = 40;

/** Of whom or what a pronoun may be, and who of them is likeliest. */
interface Weighed {
  readonly possible: readonly Candidate[];
  readonly one: Candidate;
}

const toldIn = ({ clauses }: Scope) => clauses.flatMap(({ told }) => told());

function weigh(asked: Asked, scope: Scope | undefined): Weighed | undefined {
  const number = numberShown(asked);
  if (!scope || !number) return undefined;
  const start = Math.min(asked.word.start, asked.clause[0]?.start ?? Infinity, asked.from ?? Infinity);
  if (start - scope.end > FURTHEST) return undefined;
  const told = toldIn(scope);
  const near = told.filter((one) => isNear(one, asked));
  const possible = near.filter((one) => fits(one, asked, number));
  const last = possible.filter(({ sentence }) => asked.sentence - sentence <= 1);
  const one = chosen(last.length > 0 ? last : possible, asked);
  if (!one || !isTellable(one, asked, number)) return undefined;
  if (told.some((other) => isInClause(other, asked) && fits(other, asked, number))) return undefined;
  const isGone = asked.sentence - one.sentence > 1 && near.some((other) => isBetween(other, one));
  return isGone ? undefined : { possible, one };
}

/** Whether somebody who acted before is meant as likely as the one told of last. */
const isContested = ({ possible, one }: Weighed, { sentence }: Asked) =>
  one.sentence < sentence && possible.some((other) => mayComeBack(other, one));

/** Whom or what a pronoun takes up of what the last sentences tell; undefined where that is not certain. */
export function salient(asked: Asked, scope: Scope | undefined): Candidate | undefined {
  const weighed = weigh(asked, scope);
  return weighed && !isContested(weighed, asked) ? weighed.one : undefined;
}

/** "हमने उन्हें …": what is said is told in the words of whoever says it. */
const isInOwnWords = (clause: readonly Word[]) => clause.some(({ pronoun }) => pronoun === 'first-second');

/** Whether a pronoun in what somebody says may take the one up: another of the same sentence, or the speaker by name. */
function isSaidOf({ spoke, named, office, sentence }: Candidate, around: Surroundings): boolean {
  if (!around.isSaid) return true;
  if (isInOwnWords(around.clause ?? [])) return false;
  return spoke ? named && !office : sentence === around.sentence;
}

/** A pronoun as it is asked about in its surroundings. */
function askedOf(word: Word, around: Surroundings): Asked {
  const { sentence, paragraph, clause = [], verb, own, complement, isQuoted, from } = around;
  const acts = around.subject === true && word.tag !== 'genitive';
  // In a relative clause that is told with it, who acts may be meant.
  const self = clause.includes(word) ? own : undefined;
  return { word, verb, clause, acts, own: self, sentence, paragraph, complement, isQuoted, from };
}

/** What the last sentences tell of, and the clause itself. */
function scopeOf(around: Surroundings): Scope | undefined {
  const { memory, sentence, paragraph } = around;
  const { scope } = memory;
  const own = { sentence, paragraph, told: once(() => around.nearby ?? []) };
  return scope && { ...scope, clauses: [...scope.clauses, own] };
}

/** "महिलाओं ने अधिकारी को घेरा। उन्होंने …": many who did something to another, who may be meant as well. */
function isOneOfTwo(asked: Asked, scope: Scope | undefined, text: string): boolean {
  if (asked.word.key !== 'उन्होंने') return false;
  const last = (scope ? toldIn(scope) : []).filter(
    (one) => isNear(one, asked) && asked.sentence - one.sentence === 1 && fits(one, asked, 'pl'),
  );
  const found = last.find(
    ({ acts, named, oblique }) => acts && !named && oblique !== undefined && text.includes(oblique),
  );
  return found?.number === 'pl' && last.some((one) => one.text !== found.text && one.tag === 'dative');
}

/** Whether the last sentences tell of another than the one found, whom the pronoun means as likely. */
export function isOtherMeant(word: Word, around: Surroundings, { text }: Resolution): boolean {
  const asked = askedOf(word, around);
  const scope = scopeOf(around);
  const weighed = weigh(asked, scope);
  if (!weighed) return isOneOfTwo(asked, scope, text);
  const { one } = weighed;
  // "मुख्यमंत्री ने …": who holds the office is known by name.
  if (one.office && !one.named && one.number === 'sg') return false;
  const isSame = [one.text, one.direct, one.oblique].some((own) => own !== undefined && text.includes(own));
  return isSame ? one.number === 'pl' && isContested(weighed, asked) : !one.text.includes(nameIn(text, word));
}

/** What was found, without the marker that the pronoun carries. */
function nameIn(text: string, word: Word): string {
  const suffix = markerIn(word) ?? '';
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}

/** "इसके शिकार लोग लोगों से नहीं मिलते, वे …": two of one kind without a name in one sentence, and the noun says not which. */
function isOneOfKind(one: Candidate, scope: Scope | undefined): boolean {
  if (one.named || one.kind !== 'person' || !scope) return false;
  return toldIn(scope).some(
    ({ text, sentence, range }) =>
      text === one.text && sentence === one.sentence && range.start !== one.range.start,
  );
}

/** "राय खंडपीठ में थे, क्योंकि वे …": the one of the last sentences that the pronoun can mean. */
export function salientMeant(word: Word, around: Surroundings): Resolution | null {
  if (!isPersonalPronoun(word) || isOpen(word, around) || around.isQuoted) return null;
  const scope = scopeOf(around);
  const one = salient(askedOf(word, around), scope);
  if (one && isOneOfKind(one, scope)) return null;
  const suffix = markerIn(word);
  const told = DIRECT.test(word.key) ? one?.direct : one?.oblique;
  if (!one || told === undefined || suffix === undefined || !isSaidOf(one, around)) return null;
  if (around.others.includes(told)) return null;
  return { length: 1, text: `${told}${suffix}`, antecedent: one.range };
}
