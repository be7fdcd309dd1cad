import { placesWhere } from '../../../../text/places-where.ts';
import type { Base, Chunk } from '../../chunk/types.ts';
import { BODIES, ROLES } from '../../lexicon/closed.ts';
import { NEEDS_TAIL, PEOPLE_NOUNS, TIMES } from '../../lexicon/nouns.ts';
import { BROUGHT_IN, FIRMS, MATTERS, NO_REFERENT, PLACED, SHARED, THINGS } from '../../lexicon/referents.ts';
import type { Apposition } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import { chainAt } from './chain.ts';
import { ofKindBefore } from './kind-names.ts';
import type { Mention } from './mention.ts';
import { ofName, ofNamedKind } from './named-kind.ts';

/** Modifiers that point elsewhere themselves, or tell one of many from the others. */
const POINTS: ReadonlySet<string> = new Set(
  'his her its their my our your this that these those such same other others another fellow first second third last next new latest previous former more no any every each all both some many most several few half'.split(
    ' ',
  ),
);

/** Adjectives of one beside another: "a larger fund", "the only fund". */
const COMPARED =
  /^(?:only|sole|larger|smaller|bigger|better|worse|newer|older|younger|cheaper|faster|slower|longer|shorter|higher|wider|rival|similar|different|separate|additional|further)$/u;

const TAKES_FOR: ReadonlySet<string> = new Set(
  'consider call deem think believe regard describe see know label brand dub name declare portray become remain start begin found establish'.split(
    ' ',
  ),
);

const isDeterminer = ({ pos, key }: Word) => pos === 'DET' && /^(?:the|a|an)$/u.test(key);

/** Whether a noun can be resolved at all. */
export function isReferable(noun: Word): boolean {
  return (
    noun.pos === 'NOUN' &&
    !noun.value &&
    !noun.name &&
    !TIMES.has(noun.lemma) &&
    !NEEDS_TAIL.has(noun.lemma) &&
    !NO_REFERENT.has(noun.lemma)
  );
}

/** A name, a noun, or an adjective with a capital: "North Korean". */
const isNaming = ({ name, pos, text, key }: Word) =>
  name !== undefined ||
  (pos === 'NOUN' && !key.endsWith('ing')) ||
  pos === 'PROPN' ||
  (pos === 'ADJ' && /^\p{Lu}/u.test(text));

/** "a six-year-old girl": the one of that age. */
const isAged = ({ key }: Word) => /-year-old$/u.test(key);

/** "a 118-kg satellite", "a two-runway scheme", "an ocean-monitoring satellite": what says which, in one word. */
const isCompound = ({ key, pos }: Word) =>
  pos !== 'NUM' &&
  (/^(?:\d[\d.,]{0,8}|two|three|four|five|six|seven|eight|nine|ten)-\p{Ll}{2,14}$/u.test(key) ||
    /^\p{Ll}{3,14}-\p{Ll}{3,14}ing$/u.test(key));

/** Whether a noun stands for one thing through a story: not "the box" or "the half" of a match. */
function isLasting({ lemma }: Word): boolean {
  return (
    THINGS.has(lemma) ||
    PLACED.has(lemma) ||
    SHARED.has(lemma) ||
    BODIES.has(lemma) ||
    ROLES.has(lemma) ||
    PEOPLE_NOUNS.has(lemma) ||
    FIRMS.includes(lemma) ||
    BROUGHT_IN.has(lemma)
  );
}

/** "a limestone slope": one thing, whatever it is. */
const isBroughtIn = ([first]: readonly Word[], { key, lemma }: Word) =>
  /^an?$/u.test(first?.key ?? '') && key === lemma;

/** Words with others between them. */
const isGapped = (words: readonly Word[]) =>
  words.some(({ start }, i) => i > 0 && start - (words[i - 1]?.end ?? start) > 2);

/** Such words, without what stands between them. */
const joined = (words: readonly Word[]) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/^(?:an?|the) /iu, 'the ');

/** "a $500 bribe", "a 2010 allegation": what a price or a year tells of one thing; "the three bribes" are many. */
const tellsKind = ({ value }: Word, words: readonly Word[]): boolean =>
  // "Acme wins $9 billion order": a headline leaves the article out.
  (/^an?$/u.test(words[0]?.key ?? '') || words.every(({ pos }) => pos !== 'DET')) &&
  (value?.fact.type === 'time' || (value?.fact.type === 'quantity' && value.fact.dimension !== 'count'));

const OWNERS = /^(?:its|his|her|their)$/u;

function mentionOf(words: readonly Word[], noun: Word, sentence: number): Mention | null {
  const own = words.filter((word) => !isDeterminer(word) && word !== noun);
  const [first, ...rest] = own;
  // "its plant in Palmerton": where it is, says which one.
  const told = PLACED.has(noun.lemma) || THINGS.has(noun.lemma);
  const known = told ? rest.some(({ name }) => name) : BROUGHT_IN.has(noun.lemma) && rest.some(isNaming);
  const placed = OWNERS.test(first?.key ?? '') && known;
  const said = placed ? rest : own;
  if (own.length === 0) return null;
  const counts = (word: Word) => word.value && word.start < noun.start && !tellsKind(word, words);
  // "an app that finds chargers": no other one is pointed at.
  const that = words[words.indexOf(noun) + 1];
  // "a new plant in Leeds": the one that there is to be.
  const isNew = ({ key }: Word) =>
    key === 'new' &&
    PLACED.has(noun.lemma) &&
    /^an?$/u.test(words[0]?.key ?? '') &&
    own.some(({ name }) => name);
  if (said.some((word) => (POINTS.has(word.key) && word !== that && !isNew(word)) || counts(word)))
    return null;
  // "parties in the government of unity": which sort of one, and no name of the one that rules.
  if (
    noun.key === 'government' &&
    own.some(({ key }) => key === 'of') &&
    !own.some(({ name }) => name?.class === 'place')
  )
    return null;
  // "the longest border", "the only larger fund": one of many, told from them by its size.
  if (own.some(({ key, pos }) => pos === 'ADJ' && (/est$|^most$/u.test(key) || COMPARED.test(key))))
    return null;
  return {
    noun: noun.key,
    words,
    key: said.map(({ key }) => key).join(' '),
    ...(placed ? { owned: true } : {}),
    identifies:
      own.some((word) => isNaming(word) || isAged(word) || isCompound(word) || tellsKind(word, words)) &&
      (isLasting(noun) || isBroughtIn(words, noun)),
    ...(isGapped(words) ? { told: joined(words) } : {}),
    // "Acme's ships" are no other ships that were told of before.
    named: own.some(({ name }) => name !== undefined) && !own.some(marksOwner),
    sentence,
  };
}

function isName({ head, words }: { head: Word; words: readonly Word[] }): boolean {
  // "The farmer, 55-year-old Ben Hill, was asleep"
  const own = words.filter((word) => !isDeterminer(word) && !isAged(word));
  return head.name !== undefined && own.length === head.length;
}

/** "Acme Air, the national airline,": the noun of the one phrase stands for the name of the other. */
function ofApposition({ name, what }: Apposition, sentence: number): Mention | null {
  if (what.preposition.length > 0) return null;
  const [named, told] = isName(name) ? [name, what] : isName(what) ? [what, name] : [null, null];
  const noun = told?.bases[0]?.head;
  if (!named || !noun || told.joined || !isReferable(noun) || POSITION.test(noun.key)) return null;
  return {
    noun: noun.key,
    words: named.words.filter((word) => !isAged(word)),
    key: named.words.map(({ key }) => key).join(' '),
    identifies: true,
    named: true,
    ...(told.words.length === 2 && told.words[0]?.key === 'the' ? { alias: true } : {}),
    sentence,
  };
}

const PAST = /^(?:former|ex|ex-.+|shadow|then|late|one-time|previous|deputy|vice|acting)$/u;

/** What each side of a match has, and mostly more than one of. */
const POSITION = /^(?:goalkeeper|striker|defender|midfielder|winger|batsman|batter|bowler|player|skipper)$/u;

const RANK = /^(?:captain|major|colonel|lieutenant|sergeant|general|admiral|commander)$/u;

/** "Business Secretary Ada Lovelace": the office stands for its holder. */
function ofOffice(words: readonly Word[], at: number, sentence: number): Mention[] {
  const office = words[at - 1];
  const name = words[at];
  if (!office || !name?.name || name.inside || name.name.class !== 'person' || !ROLES.has(office.key))
    return [];
  // "Leeds goalkeeper Ada Palmer": each side has one.
  if (POSITION.test(office.key)) return [];
  // "spokesman Captain Lee": a rank beside an office is no office.
  if (RANK.test(office.key) && ROLES.has(words[at - 2]?.key ?? '')) return [];
  // "former chancellor Ada Palmer": somebody else is it now.
  if (words.slice(Math.max(0, at - 4), at - 1).some(({ key }) => PAST.test(key))) return [];
  const own = words.slice(at, at + name.length);
  // "Chief Minister A. Hill", cut behind the letter.
  if (/^\p{Lu}\.?$/u.test(name.name.canonical)) return [];
  // "Chief Minister Ada Palmer": "the chief minister" as well.
  const kind = words[at - 2];
  const whole =
    /^(?:NOUN|ADJ|PROPN)$/u.test(kind?.pos ?? '') && !(kind?.name && !kind.inside)
      ? [`${kind?.key} ${office.key}`]
      : [];
  return [office.key, ...whole].map((noun) => ({
    noun,
    words: own,
    key: name.name?.canonical.toLowerCase() ?? '',
    identifies: true,
    named: true,
    sentence,
  }));
}

/** "is considered a folk song", "known as a safe town", "turned into an agency": what something is taken for need not be so. */
function isTakenFor(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  const link = before?.kind === 'preposition' ? before.key : '';
  const verb = link === '' ? before : chunks[at - 2];
  if (verb?.kind !== 'verbs') return false;
  if (link === 'into') return /^(?:turn|convert|transform|make)$/u.test(verb.lemma);
  return /^(?:as)?$/u.test(link) && (TAKES_FOR.has(verb.main.lemma) || TAKES_FOR.has(verb.lemma));
}

/** "put a satellite into orbit", "another plant": one more, of which nothing else is told; "is a satellite" is none. */
function furtherOne({ words, head }: Base, before: Chunk | undefined, sentence: number): Mention | null {
  const [first, noun, more] = words;
  const brought = /^(?:an?|another)$/u.test(first?.key ?? '') && noun === head && !more && isLasting(head);
  if (!brought || (before?.kind === 'verbs' && /^(?:be|become|remain)$/u.test(before.lemma))) return null;
  return {
    noun: head.key,
    words,
    key: `one ${sentence}`,
    identifies: false,
    named: false,
    further: true,
    sentence,
  };
}

/** The mentions of a sentence. */
export function mentionsIn(
  words: readonly Word[],
  chunks: readonly Chunk[],
  appositions: readonly Apposition[],
  sentence: number,
): Mention[] {
  const bases = chunks.flatMap((chunk, i): (Mention | null)[] => {
    if (chunk.kind !== 'base' || chunk.pronoun || !isReferable((chunk as Base).head)) return [];
    // What stands beside a name is remembered by that.
    if (appositions.some(({ name, what }) => [name, what].some(({ bases: own }) => own[0] === chunk)))
      return [];
    if (isTakenFor(chunks, i)) return [];
    const alone = mentionOf(chunk.words, chunk.head, sentence);
    const whole = mentionOf(chainAt(chunks, i), chunk.head, sentence);
    // "an order on mining" is longer than "a state order"; "its probe from Hull" was sent off there.
    const link = whole?.words[chunk.words.length];
    const matter = /^(?:of|on|into|for|against)$/u.test(link?.key ?? '') || link?.pos === 'PART';
    const longer = MATTERS.has(chunk.head.lemma) && whole?.identifies && matter;
    const told = alone?.identifies && !longer ? alone : whole;
    return [told?.identifies ? told : (furtherOne(chunk, chunks[i - 1], sentence) ?? told)];
  });
  const beside = appositions.map((apposition) => ofApposition(apposition, sentence));
  const starts = placesWhere(words, ({ name, inside }) => name !== undefined && !inside);
  const offices = starts.flatMap((i) => [
    ...ofOffice(words, i, sentence),
    ...ofKindBefore(words, i, sentence),
  ]);
  const names = starts.flatMap((i) => ofName(words, i, sentence));
  const kinds = starts.map((i) => ofNamedKind(words, i, sentence));
  return [...bases, ...beside, ...offices, ...names, ...kinds].filter((mention) => mention !== null);
}
