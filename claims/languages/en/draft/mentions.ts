import type { Base, Chunk } from '../chunk/types.ts';
import { ROLES } from '../lexicon/closed.ts';
import { NEEDS_TAIL, TIMES } from '../lexicon/nouns.ts';
import type { Apposition } from '../parse/types.ts';
import type { Word } from '../tag/word.ts';

/** A phrase of an earlier sentence that says more than its noun: what "the plant" may stand for later. */
export interface Mention {
  /** The noun, folded, in the number it stands in. */
  readonly noun: string;
  readonly words: readonly Word[];
  /** What the phrase says apart from its noun, folded: two mentions with the same are of one thing. */
  readonly key: string;
  /** It tells which one by a name or another noun; adjectives alone only tell it from others. */
  readonly identifies: boolean;
  readonly sentence: number;
}

/** So many mentions are remembered. */
const MOST = 300;
/** Nouns of which a story tells many, and nouns that mean the same for everybody. */
const NO_REFERENT =
  /^(?:way|case|reason|point|end|stage|moment|regard|respect|context|sense|extent|kind|sort|type|part|side|lot|number|rest|majority|fact|time|world|sun|moon|sea|sky|public|internet|future|past|present|result|use|need|idea|issue|problem|percent|man|woman)$/u;
/** Modifiers that point elsewhere themselves, or tell one of many from the others. */
const POINTS =
  /^(?:his|her|its|their|my|our|your|this|that|these|those|such|same|other|others|another|first|second|third|last|next|new|latest|previous|former|more|no|any|every|each|all|both|some|many|most|several|few|half)$/u;

const isDeterminer = ({ pos, key }: Word) => pos === 'DET' && /^(?:the|a|an)$/u.test(key);

/** Whether a noun can be resolved at all. */
export function isReferable(noun: Word): boolean {
  return (
    noun.pos === 'NOUN' &&
    !noun.value &&
    !noun.name &&
    !TIMES.has(noun.lemma) &&
    !NEEDS_TAIL.has(noun.lemma) &&
    !NO_REFERENT.test(noun.lemma)
  );
}

/** A name, a noun, or an adjective with a capital: "North Korean". */
const isNaming = ({ name, pos, text, key }: Word) =>
  name !== undefined ||
  (pos === 'NOUN' && !key.endsWith('ing')) ||
  pos === 'PROPN' ||
  (pos === 'ADJ' && /^\p{Lu}/u.test(text));

function mentionOf(words: readonly Word[], noun: Word, sentence: number): Mention | null {
  const own = words.filter((word) => !isDeterminer(word) && word !== noun);
  if (own.length === 0 || own.some(({ key, value }) => POINTS.test(key) || value !== undefined)) return null;
  return {
    noun: noun.key,
    words,
    key: own.map(({ key }) => key).join(' '),
    identifies: own.some(isNaming),
    sentence,
  };
}

/** "a frigate of the navy": the base with what "of" joins to it, where that is no pronoun. */
function ofChain(chunks: readonly Chunk[], at: number): readonly Word[] {
  const [base, link, next] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const joined = link?.kind === 'preposition' && link.words[0]?.key === 'of' && next?.kind === 'base';
  return joined && base ? [...base.words, ...link.words, ...next.words] : (base?.words ?? []);
}

function isName({ head, words }: { head: Word; words: readonly Word[] }): boolean {
  const own = words.filter((word) => !isDeterminer(word));
  return head.name !== undefined && own.length === head.length;
}

/** "Acme Air, the national airline,": the noun of the one phrase stands for the name of the other. */
function ofApposition({ name, what }: Apposition, sentence: number): Mention | null {
  const [named, told] = isName(name) ? [name, what] : isName(what) ? [what, name] : [null, null];
  const noun = told?.bases[0]?.head;
  if (!named || !noun || told.joined || !isReferable(noun)) return null;
  return {
    noun: noun.key,
    words: named.words,
    key: named.words.map(({ key }) => key).join(' '),
    identifies: true,
    sentence,
  };
}

/** "Business Secretary Ada Lovelace": the office stands for its holder. */
function ofOffice(words: readonly Word[], at: number, sentence: number): Mention | null {
  const [office, name] = [words[at - 1], words[at]];
  if (!office || !name?.name || name.inside || name.name.class !== 'person' || !ROLES.has(office.key))
    return null;
  const own = words.slice(at, at + name.length);
  return { noun: office.key, words: own, key: name.name.canonical.toLowerCase(), identifies: true, sentence };
}

/** Nouns for a firm: the one firm that a story has named. */
const FIRMS =
  'company firm airline carmaker automaker manufacturer retailer maker operator supermarket brewer lender'.split(
    ' ',
  );
/** Nouns for a place, by what the catalogue calls it. */
const PLACE_NOUNS: readonly (readonly [noun: string, category: RegExp])[] = [
  ['country', /^country/u],
  ['nation', /^country/u],
  ['city', /^city/u],
  ['state', /^state/u],
];
/** Names of public bodies, and of papers and channels that are only quoted. */
const NO_FIRM =
  /^(?:ministry|navy|army|parliament|court|party|police|government|agency|council|union|institute|university|trust|department|committee|commission|senate|congress|forces?|news|times|post|newspaper|tv|bbc|cnn|reuters|nato|eu|un|us)$/u;

/** What a name alone may be called later: a firm "the company", a city "the city". */
function ofName(words: readonly Word[], at: number, sentence: number): Mention[] {
  const word = words[at] as Word;
  if (!word.name || word.inside) return [];
  const own = words.slice(words[at - 1]?.key === 'the' ? at - 1 : at, at + word.length);
  const { canonical, category = '' } = word.name;
  const firm =
    word.name.class === 'organisation' &&
    !/^body/u.test(category) &&
    !own.some(({ key }) => NO_FIRM.test(key));
  const nouns = [
    ...(firm ? FIRMS : []),
    ...PLACE_NOUNS.flatMap(([noun, known]) =>
      word.name?.class === 'place' && known.test(category) ? [noun] : [],
    ),
  ];
  return nouns.map((noun) => ({
    noun,
    words: own,
    key: canonical.toLowerCase(),
    identifies: true,
    sentence,
  }));
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
    if (appositions.some(({ name, what }) => [name, what].some(({ bases: [first] }) => first === chunk)))
      return [];
    return [mentionOf(ofChain(chunks, i), chunk.head, sentence)];
  });
  const beside = appositions.map((apposition) => ofApposition(apposition, sentence));
  const offices = words.map((_, i) => ofOffice(words, i, sentence));
  const names = words.flatMap((_, i) => ofName(words, i, sentence));
  return [...bases, ...beside, ...offices, ...names].filter((mention) => mention !== null);
}

/** Known mentions with those of one more sentence. */
export function withMentions(known: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  return known.length >= MOST ? known : [...known, ...found];
}

/** The one thing that a noun was used of before; null where there is none, or more than one. */
export function mentioned(noun: Word, known: readonly Mention[]): Mention | null {
  const fitting = known.filter(
    (mention) => mention.noun === noun.key && mention.words[0]?.start !== noun.start,
  );
  const first = fitting.find(({ identifies }) => identifies);
  if (!first) return null;
  const same = ({ key }: Mention) => key === first.key || key.endsWith(first.key) || first.key.endsWith(key);
  return fitting.every(same) ? first : null;
}
