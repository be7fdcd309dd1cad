import { rangeOf } from '../../../../text/range.ts';
import type { Draft } from '../../../language.ts';
import { isPlural } from '../../frame/phrases.ts';
import { BODIES, ROLES } from '../../lexicon/closed.ts';
import type { Apposition, Clause, Phrase } from '../../parse/types.ts';
import { isNominal, marksOwner, type Word } from '../../tag/word.ts';
import {
  CROWNED,
  canBear,
  isCutNoun,
  isCutOffice,
  isDoing,
  isKinOfUntold,
  isOfNobody,
  isOfOneWithin,
  isOfPeople,
  isOfPlaceBefore,
  isOfWhole,
} from '../memory/bearers.ts';
import type { Context, Remembered } from '../memory/context.ts';
import { articleFor, isFirmKind, OFFICE } from '../memory/office-article.ts';
import { NO_MENTIONS } from '../memory/story-mentions.ts';
import { core } from '../parts/arguments.ts';
import { buildDraft } from '../parts/build.ts';
import { textOf } from '../parts/range.ts';
import type { Scene } from '../refer/scene.ts';
import { blank, tellPhrase } from '../telling/tell.ts';
import { isTornOffice } from '../whole/torn-ends.ts';
import { ageApart, isOfPastYear } from './ages.ts';
import { isNoLonger } from './no-longer.ts';
import { isOfThen, withoutThen } from './then-held.ts';
import { isTownOf } from './towns.ts';

/** A phrase of some words on their own. */
function phraseOf(words: readonly Word[], head: Word): Phrase {
  return {
    kind: 'phrase',
    preposition: [],
    words,
    bases: [{ kind: 'base', words, head, pronoun: false }],
    head,
    joined: false,
    pronoun: false,
    tail: [],
  };
}

const RANK = /^(?:captain|major|colonel|lieutenant|sergeant|admiral|commander)$/u;
/** "Group Captain", "Wing Commander": what makes a rank of its own with one. */
const OF_RANK = /^(?:group|wing|flight|squadron)$/u;

/** "Ada Palmer, head of Acme, has died": what she was. */
function isDead({ head }: Phrase, { clauses, words }: Context): boolean {
  const name = head.name;
  // "tributes to Ben Hill, who died in May"
  const next = words.slice(words.indexOf(head) + head.length).filter(({ text }) => text !== ',');
  const died = next[0]?.key === 'who' && next[1]?.lemma === 'die';
  return (
    name?.class === 'person' &&
    (died ||
      clauses.some(({ verb, subject }) => subject?.head === head && /^(?:die|perish)$/u.test(verb.lemma)))
  );
}

const IS = { text: 'is', tense: 'present' } as const;
const WAS = { text: 'was', tense: 'past' } as const;

/** "resulted in the death of one, Ben Hill": he is the one, and no death. */
const DEED =
  /^(?:death|murder|killing|loss|arrest|birth|injury|rescue|disappearance|drowning|hanging|questioning|interrogation|trial|conviction|sentencing|appointment|resignation|release|capture|testimony|body|remains|funeral)$/u;
/** "Forward [Party], a popular group": what the name ends in, and no name. */
const ENDS_NAME = /^(?:Party|Front|Union|Council|Board|Bank|Movement|Alliance|Authority|Agency|League)$/u;

/** Whether two phrases side by side are not of one: a deed beside a person, or the end of a name. */
function isMisread(name: Phrase, what: Phrase, { words }: Context): boolean {
  const [first] = name.words;
  const before = first && words[words.indexOf(first) - 1];
  const torn = ENDS_NAME.test(first?.text ?? '') && /^\p{Lu}/u.test(before?.text ?? '');
  // "Prime Minister Ben HillLeeds won": the next line, glued to the name.
  const glued =
    name.head.name?.class === 'person' &&
    /^(?!Mac|Fitz)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(name.head.name.canonical.split(' ').at(-1) ?? '');
  return glued || torn || (name.head.name !== undefined && DEED.test(what.bases[0]?.head.lemma ?? ''));
}

/** "X is Y" for two phrases that the article puts side by side. */
function isClaim(name: Phrase, what: Phrase, rule: string, context: Remembered): Draft | null {
  if (isMisread(name, what, context)) return null;
  const told = blank();
  const scene: Scene = {
    ...context,
    clause: { carrier: null, relation: 'main', subject: name, before: [], after: [] } as unknown as Clause,
  };
  tellPhrase(name, 'agent', scene, told);
  const after = told.segments.length - 1;
  tellPhrase(withoutThen(what), 'complement', scene, told);
  if (told.lost) return null;
  const own = textOf(context.text, name.words);
  // "The operator, Acme": the noun is not told by the name that it is said of.
  if (told.segments.some(({ put }) => put?.text === own) && context.mentions.always.size > 0)
    return isClaim(name, what, rule, {
      ...context,
      mentions: { ...NO_MENTIONS, persons: context.mentions.persons },
    });
  const gone = rule !== 'claim.age' && isNoLonger(name, what, context);
  const copula = gone || isDead(name, context) || isOfThen(what, context.words) ? WAS : IS;
  return buildDraft(context.text, {
    ...told,
    // "Air-conditioning major Blue Star": the capital is the sentence's.
    segments: told.segments.map((segment, at) =>
      at === after + 1 && isFirmKind(what) ? { ...segment, lowered: true } : segment,
    ),
    added: { text: copula.text, rule: 'copula', after },
    ...(rule === 'claim.role' ? articleFor(what, told.segments[after + 1]?.put?.text) : {}),
    evidence: [rangeOf([...name.words, ...what.words])],
    kind: 'role',
    modality: 'asserted',
    negated: false,
    subject: textOf(context.text, name.words),
    predicate: { ...copula, lemma: 'be', passive: false, plural: false },
    blocks: rule === 'claim.member' ? ['member'] : [],
    rules: [rule],
    confidence: 0.85,
    sentence: context.sentence,
    salience: context.salience * 0.9,
  });
}

/** "Chief executive Jo Hill", at the head of a sentence: a capital that names no body. */
const RANKING =
  /^(?:chief|senior|deputy|vice|joint|acting|interim|executive|managing|general|assistant|associate|current|outgoing|incoming|new|top|local)$/u;

const OWNERS = /^(?:his|her|its|their|our|my)$/u;
const TITLE = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|prof)$/u;

/** "[Ports, Shipping and] Waterways Minister": where a list of what an office is of begins. */
function portfolioStart(words: readonly Word[], from: number): number {
  if (words[from - 1]?.key !== 'and' || !/^\p{Lu}/u.test(words[from]?.text ?? '')) return from;
  const isField = (word: Word | undefined) =>
    word !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    (!word.name || word.name.class === 'thing') &&
    !word.inside &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(word.pos);
  let at = from - 2;
  // "Both Ben Hill and U.S. President Ada Palmer"
  if (words[from]?.name?.class === 'place' || !isField(words[at])) return from;
  while (isField(words[at - 1]) || (words[at - 1]?.text === ',' && isField(words[at - 2]))) at--;
  return at;
}

/** "Rangers goalkeeper Allan McGregor", "British Prime Minister Theresa May": the office before the name. */
function officesBefore(words: readonly Word[]): { name: Phrase; office: Phrase }[] {
  return words.flatMap((word, i) => {
    if (word.name?.class !== 'person' || word.inside || !ROLES.has(words[i - 1]?.key ?? '')) return [];
    let from = i - 1;
    const inFull = word.length > 1 && (words[i + word.length - 1]?.text.length ?? 0) > 2;
    while (from > 0) {
      const before = words[from - 1] as Word;
      const fits =
        ROLES.has(before.key) ||
        before.pos === 'ADJ' ||
        (before.pos === 'PROPN' && !before.name && inFull && OFFICE.test(words[i - 1]?.key ?? '')) ||
        (before.pos === 'NOUN' && !marksOwner(before)) ||
        (before.name !== undefined && before.name.class !== 'person');
      if (!fits || before.value) break;
      from--;
    }
    while (words[from]?.inside) from++;
    if (inFull) from = portfolioStart(words, from);
    if (isCutOffice(words, from)) return [];
    // "former union leader Sir Ada Palmer": a title is no office.
    let to = i;
    while (to - 1 > from && TITLE.test(words[to - 1]?.key ?? '')) to--;
    const office = words.slice(from, to);
    const head = office.findLast(({ key }) => ROLES.has(key));
    // "regular visitor ex-Acme director Ada Palmer": two things told of her side by side.
    if (!head || office.slice(1).some(({ key }) => key.startsWith('ex-'))) return [];
    const titleOnly =
      (office.length === 1 && /^(?:mr|mrs|ms|dr|sir|prof|president|general|captain)$/u.test(head.key)) ||
      office.every(({ key }) => RANK.test(key) || OF_RANK.test(key));
    const bodied = office.some(
      (one) =>
        (one.name !== undefined && one.name.class !== 'person') ||
        (/^(?:ADJ|PROPN)$/u.test(one.pos) &&
          /^\p{Lu}/u.test(one.text) &&
          !RANKING.test(one.key) &&
          !TITLE.test(one.key) &&
          !ROLES.has(one.key)),
    );
    // "spokesman Captain Ada Palmer": no "spokesman Captain".
    const ranked =
      (RANK.test(office.at(-1)?.key ?? '') || CROWNED.test(office.at(-1)?.key ?? '')) &&
      ROLES.has(office.at(-2)?.key ?? '');
    // "[Home] Office Minister": cut.
    const bare = office[0]?.key === 'office';
    // "The county police suspect Ada Palmer": what they do, and no suspect of theirs.
    const suspects = head.key === 'suspect' && /^(?:police|cops|officials)$/u.test(office.at(-2)?.key ?? '');
    // "Ben Orr alleged Acme director Ada Palmer was paid": what he did, and nothing that she is.
    const alleges = /^(?:alleged|quotes?|quoted|claims|claimed|says|said|added)$/u.test(office[0]?.key ?? '');
    if (titleOnly || ranked || !bodied || bare || suspects || alleges) return [];
    return [{ name: phraseOf(words.slice(i, i + word.length), word), office: phraseOf(office, head) }];
  });
}

function isPersonName({ head, words }: Phrase): boolean {
  return head.name?.class === 'person' && words.length === head.length + titlesOf(words);
}

/** "Dr Ada Palmer": titles before a name. */
const titlesOf = (words: readonly Word[]) => (TITLE.test(words[0]?.key ?? '') ? 1 : 0);

function isNameAlone({ head, words }: Phrase): boolean {
  return head.name !== undefined && core(words).length === head.length;
}

/** "Only one, Acme, has a plant": a count, and nothing that Acme is. */
const isCount = ({ words }: Phrase): boolean =>
  words.every(({ value, key, inside }) => value || inside || /^(?:only|just|about|nearly)$/u.test(key));

/** Which of the two phrases is the name, and whether the other says what its bearer is. */
function placed({ name, what }: Apposition): { name: Phrase; what: Phrase } | null {
  const swapped = !isPersonName(name) && (isPersonName(what) || (isNameAlone(what) && !name.head.name));
  const [one, other] = swapped ? [what, name] : [name, what];
  if (
    !one.head.name ||
    one.joined ||
    other.joined ||
    core(one.words).length !== one.head.length + titlesOf(one.words)
  )
    return null;
  if (other.words.length === 1 && other.head.name) return null;
  // "in the museum, [girls] age six to ten": of those before it.
  if (/^aged?$/u.test(other.words[0]?.key ?? '') && other.words[1]?.value) return null;
  // "pills -- known as Ecstasy -- worth $2m": of how many pills, and not of such pills.
  if (other.words[0]?.key === 'worth') return null;
  // "France, Oman and Jordan": two of a list, and no two names of one place.
  if (one.head.name.class === 'place' && other.head.name?.class === 'place') return null;
  // "the Wages Committees, the Potato Council and": two names, and no two names of one thing.
  if (isNameAlone(other) && one.head.name.class !== 'person') return null;
  // "the Union of Teachers, Niger wing": a part of it.
  if (
    /^(?:wing|unit|chapter|branch|cell|arm|division|faction|range|circle|zone)$/u.test(other.head.lemma) &&
    other.words[0]?.pos !== 'DET'
  )
    return null;
  // "OmniVox, the technology [used in it]": which one, the cut does not tell.
  if (isCutNoun(other)) return null;
  // "the Danes, settlers who": many, of whom a single name is none.
  const unknown = one.head.name.class === 'thing' && one.head.name.refs.length === 0;
  if ((one.head.name.class === 'person' || unknown) && isPlural(other)) return null;
  // "$1bn from the US, assets which": a bare plural is nobody's other name.
  if (one.head.name.class === 'place' && (isPlural(other) || isOfPeople(other))) return null;
  // "in the Apayao province, Luzon": what one lies in, with a name of its own.
  const ownName = other.words[other.words.indexOf(other.head) - 1];
  if (one.head.name.class === 'place' && ownName?.pos === 'PROPN') return null;
  // "Several rivers, the Tyne": one of many is no name of all; "another" points at a first one.
  if (
    swapped &&
    (isPlural(other) || /^(?:another|other|some|many|several|one)$/u.test(other.words[0]?.key ?? ''))
  )
    return null;
  if (other.words.some(({ key }) => /^(?:his|her|its|their|my|our|your|this|that)$/u.test(key))) return null;
  if (!canBear(one, other) || isOfOneWithin(one, other)) return null;
  if (one.head.name.class === 'person' && isDoing(other)) return null;
  if (isOfNobody(other) || isCount(other)) return null;
  return { name: one, what: other };
}

/** "Ada Lovelace, 36, said": how old somebody is. */
function ageClaim(name: Phrase, what: Phrase, context: Remembered): Draft | null {
  if (!isPersonName(name) || isOfPastYear(name, context)) return null;
  const first = what.words[0];
  const value = first?.value;
  if (!first || value?.fact.type !== 'quantity') return null;
  const fact = { ...value.fact, dimension: 'age' as const, unit: 'year' };
  const aged = [{ ...first, value: { ...value, fact } }, ...what.words.slice(1)];
  return isClaim(name, { ...what, words: aged }, 'claim.age', context);
}

/** "Ada Palmer, of the Springfield institute, said": whose she is. */
function memberClaim({ name, what }: Apposition, context: Remembered): Draft | null {
  const { head, preposition } = what;
  const isBody = ({ name: own, key }: Word) => own?.class === 'organisation' || BODIES.has(key);
  const body = what.bases[0]?.words.some(isBody) ?? false;
  const fits = preposition[0]?.key === 'of' ? body : body || head.name?.class === 'place';
  const owned = what.words.some(({ key, pos }) => pos === 'PRON' && OWNERS.test(key));
  // "from Leeds, and Ben Hill, from York": of somebody else too.
  const listed = what.words.some(({ text }) => text === ',') && what.words.some(({ pos }) => pos === 'CCONJ');
  return fits && !owned && !listed && !name.joined && !name.pronoun
    ? isClaim(name, what, 'claim.member', context)
    : null;
}

/** "stopped the work in Leeds, noting that": what the subject does, and no other name of the place. */
const opensThought = ({ words: [first, more] }: Phrase, words: readonly Word[]) =>
  first !== undefined && !more && /ing$/u.test(first.key) && words[words.indexOf(first) + 1]?.key === 'that';

/** "… on a film," Ada Palmer said: the end of what is quoted, though nothing showed where that opened. */
function closesQuote(name: Phrase, what: Phrase, { text }: Context): boolean {
  const from = name.words.at(-1)?.end ?? 0;
  return /^[,.!?]["”’]/u.test(text.slice(from, what.words[0]?.start ?? from));
}

/** The claims of what somebody or something is, by the words before or behind the name. */
export function roleClaims(
  words: readonly Word[],
  appositions: readonly Apposition[],
  context: Remembered,
): Draft[] {
  const before = officesBefore(words)
    .filter(({ office }) => !isTornOffice(office, words))
    .map(({ name, office }) => isClaim(name, office, 'claim.role', context));
  const behind = appositions.map((apposition) => {
    if (apposition.what.preposition.length > 0) return memberClaim(apposition, context);
    // "'… in the long term,' Ada Palmer said": what is quoted is no other name of who speaks.
    const { name, what } = apposition;
    const isOfPerson = what.head.name?.class === 'person';
    const speaks = isOfPerson && !context.quoted.has(what.head);
    if (speaks && context.quoted.has(name.head)) return null;
    if (isOfPerson && closesQuote(name, what, context)) return null;
    const fact = apposition.what.head.value?.fact;
    if (fact?.type === 'quantity' && apposition.what.words.length === apposition.what.head.length)
      return ageClaim(apposition.name, apposition.what, context);
    const found = placed(apposition);
    if (isTownOf(name, what)) return null;
    if (isOfWhole(apposition, words) || isKinOfUntold(found?.what ?? what)) return null;
    if (opensThought(what, words) || isOfPlaceBefore(apposition, appositions)) return null;
    if (!found || !isNominal(found.what.head)) return null;
    const apart = isPersonName(found.name) ? ageApart(found.what) : null;
    const age = apart && ageClaim(found.name, apart.age, context);
    return age
      ? [isClaim(found.name, apart.what, 'claim.role', context), age]
      : isClaim(found.name, found.what, 'claim.role', context);
  });
  return [...before, ...behind.flat()].filter((draft) => draft !== null);
}
