import { matchDemonym } from '../../../catalogue/lookup.ts';
import { once } from '../../../once.ts';
import { fold } from '../../../text/fold.ts';
import { PEER_OVERLAPS } from '../lexicon/peer-overlaps.ts';
import { MODIFIERS, PEERS } from '../lexicon/peers.ts';
import { postsLike } from './ask/posts.ts';

/** What the lexicon knows of a noun. */
interface Known {
  /** A substance or the weather: no article stands before the others. */
  readonly mass: boolean;
  /** "kind of building", "kind of injury"; null where "what" or "who" asks. */
  readonly kind: string | null;
  readonly people: boolean;
  readonly plural: boolean;
}

/** A noun with the others of its group, in its number: told apart when first asked for, and not as the module loads. */
interface Head extends Known {
  readonly others: () => readonly string[];
}

/** A plain noun of a phrase in whose place others of its group can stand. */
export interface Peer extends Known {
  /** The words before and behind it in the phrase. */
  readonly before: string;
  readonly after: string;
  readonly term: string;
  readonly others: readonly string[];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  fisherman: 'fishermen',
  postman: 'postmen',
  batsman: 'batsmen',
  chairman: 'chairmen',
  chairwoman: 'chairwomen',
  wolf: 'wolves',
  knife: 'knives',
  calf: 'calves',
  sheep: 'sheep',
  deer: 'deer',
  moose: 'moose',
  fish: 'fish',
  goose: 'geese',
  aircraft: 'aircraft',
  tooth: 'teeth',
  foot: 'feet',
  barracks: 'barracks',
  works: 'works',
};

function pluralOf(term: string): string {
  const words = term.split(' ');
  const last = words.pop() as string;
  const plural =
    IRREGULAR[last] ??
    (/[^aeiou]y$/u.test(last)
      ? `${last.slice(0, -1)}ies`
      : /(?:s|x|z|ch|sh)$/u.test(last)
        ? `${last}es`
        : `${last}s`);
  return [...words, plural].join(' ');
}

const split = (terms: string): readonly string[] => [...new Set(terms.split('|'))];

/** By term, in either number, those of which one may hold where it does. */
const overlaps = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    PEER_OVERLAPS.rows.reduce((map, row) => {
      const terms = split(row).flatMap((term) => [term, pluralOf(term)]);
      for (const term of terms) map.set(term, new Set([...(map.get(term) ?? []), ...terms]));
      return map;
    }, new Map<string, Set<string>>()),
);

/** Those of a group that can stand beside a term as false options, no two of which may be one thing. */
function apart(term: string, others: readonly string[]): string[] {
  const kept: string[] = [];
  for (const other of others) {
    const own = overlaps().get(other);
    if (other !== term && !own?.has(term) && !kept.some((one) => own?.has(one))) kept.push(other);
  }
  return kept;
}

/** So many others make the false options of one question. */
const ENOUGH = 3;

/** Those that whoever skimmed could take a term for, where its group tells enough of them; else all of the group. */
function likely(term: string, all: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const close = apart(term, [...new Set(rows.filter((row) => row.includes(term)).flat())]);
  return close.length >= ENOUGH ? close : apart(term, all);
}

/** Every term in either number, with those that can stand for it. The first group that has a term keeps it. */
function indexHeads(): ReadonlyMap<string, Head> {
  const known = new Map<string, Head>();
  for (const { kind = null, people = false, mass = false, terms, near = [] } of PEERS) {
    const forms = split(terms);
    const isPlural = !mass && forms.every((term) => /[^s]s$|men$|children$/u.test(term));
    const add = (all: readonly string[], plural: boolean, rows: readonly (readonly string[])[]) => {
      for (const term of all)
        if (!known.has(term))
          known.set(term, {
            kind: kind === null ? null : `kind of ${kind}`,
            people,
            mass,
            plural,
            others: once(() => likely(term, all, rows)),
          });
    };
    const rows = near.map(split);
    add(forms, isPlural, rows);
    if (!mass && !isPlural)
      add(
        forms.map(pluralOf),
        true,
        rows.map((row) => row.map(pluralOf)),
      );
  }
  return known;
}

const HEADS = indexHeads();
const LONGEST = Math.max(...[...HEADS.keys()].map((term) => term.split(' ').length));

const MODIFIED: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = MODIFIERS.reduce(
  (map, { heads, terms }) => {
    const all = split(terms);
    const others = all.map((term) => [term, all.filter((other) => other !== term)] as const);
    for (const head of split(heads).flatMap((one) => [one, pluralOf(one)])) {
      const own = map.get(head) ?? new Map<string, readonly string[]>();
      for (const [term, rest] of others) if (!own.has(term)) own.set(term, rest);
      map.set(head, own);
    }
    return map;
  },
  new Map<string, Map<string, readonly string[]>>(),
);

/** Where the head's own words end: before what belongs to it. */
const BEHIND: ReadonlySet<string> = new Set(
  'of in on at for from with by to who which that between about near under over against into after before outside inside aboard and or as than'.split(
    ' ',
  ),
);

/** Words that already say which one it is, or how many: no "what" asks for it then. */
const POINTING: ReadonlySet<string> = new Set(
  'the this that these those his her its their our my your both all no every each another other same such some any many several few more most'.split(
    ' ',
  ),
);

/** Where the hurt are taken and suspects are tried is no news. */
const TRIVIAL: ReadonlySet<string> = new Set([
  'hospital',
  'hospitals',
  'prison',
  'police officer',
  'police station',
  'judge',
  'auditor',
  'security guard',
  'captain',
  'lawyer',
]);

function numbered(word: string): boolean {
  return (
    /\d/u.test(word) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)s?$/iu.test(word)
  );
}

/** The noun of a phrase that others can stand for: its head, or what says which kind of its head it is. */
export function peerIn(phrase: string): Peer | null {
  const words = phrase.split(' ');
  const cut = words.findIndex((word) => BEHIND.has(word) || /[,;:()"“”]/u.test(word));
  const end = cut < 0 ? words.length : cut;
  const own = words.slice(0, end);
  if (own.length === 0 || own.some((word) => POINTING.has(word.toLowerCase()) || numbered(word))) return null;
  // "Blohm & Voss shipyard": a noun within a name has no peers.
  if (own.slice(1).some((word, i) => /^\p{Lu}/u.test(word) || (i === 0 && /^&$/u.test(word)))) return null;
  if (/^\p{Lu}/u.test(own[0] ?? '') && own.length > 1 && !matchDemonym([fold(own[0] ?? '')], 0, 'en'))
    return null;
  const after = words.slice(end).join(' ');
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const term = words.slice(end - length, end).join(' ');
    const known = HEADS.get(lowered(term, end === length));
    if (known && (TRIVIAL.has(term) || after !== '')) return null;
    if (known && isUneasy(known, words.slice(0, end - length))) return null;
    if (known)
      return {
        ...known,
        before: words.slice(0, end - length).join(' '),
        after,
        term,
        others: known.others(),
      };
  }
  return modifierIn(words, end, after);
}

/** "A medical helicopter", "chlorine tablets", "a third by-election", "men's play": what it is for, and which it is, goes with few others. */
const OF_USE =
  /^(?:(?:wo)?men['’]s|boys['’]|girls['’]|singles|doubles|mixed|flash|tidal|naval|private|medical|space|passenger|cargo|patrol|rescue|police|school|research|fishing|sleeper|double-decker|fighter|bullet|metro|goods|freight|motor|tourist|chlorine|iodine|zinc|vitamin|salt|iron|sleeping|purification|first|second|third|fourth|fifth|sixth)$/iu;

/** "A prolonged drought", "a formal complaint": what stands before the noun goes with few of its group. */
function isUneasy({ mass, people, kind }: Known, before: readonly string[]): boolean {
  const own = before.filter((word) => !/^(?:an?|the)$/iu.test(word));
  // "Men's play": a sport has parts for men and for women, and no kinds of work.
  if (own.some((word) => /^(?:men|women|boys|girls|ladies)['’]s?$/iu.test(word))) return true;
  return own.length > 0 && (mass || people || kind === null || own.some((word) => OF_USE.test(word)));
}

/** "Rain": a capital that only opens the sentence. */
const lowered = (term: string, isFirst: boolean) =>
  isFirst && /^\p{Lu}\p{Ll}/u.test(term) ? `${term.charAt(0).toLowerCase()}${term.slice(1)}` : term;

function modifierIn(words: readonly string[], end: number, after: string): Peer | null {
  const head = words[end - 1] ?? '';
  const group = MODIFIED.get(lowered(head, false));
  for (let length = Math.min(2, end - 1); group && length > 0; length--) {
    const term = words.slice(end - 1 - length, end - 1).join(' ');
    const others = group.get(lowered(term, end - 1 === length));
    if (others && after !== '') return null;
    if (others)
      return {
        kind: `kind of ${head}`,
        people: false,
        mass: false,
        plural: /[^s]s$/u.test(head),
        before: words.slice(0, end - 1 - length).join(' '),
        after: [head, after].filter((word) => word !== '').join(' '),
        term,
        others,
      };
  }
  return null;
}

/** "a" before a consonant, "an" before a vowel, as it is heard. */
function withArticle(text: string): string {
  const rest = text.replace(/^an? /u, '');
  if (rest === text) return text;
  const isVowel =
    /^(?:[ai]|e(?!u)|o(?!nce|ne)|u(?!ni|s[ae]|ranium|kr|gand|tah|rug|tili)|hour|heir|honest)/iu.test(rest);
  return `${isVowel ? 'an' : 'a'} ${rest}`;
}

/** Phrases that differ from `phrase` ("a giant new mosque") in one noun of the same group, with the noun put in. */
export function peersLike(phrase: string): { readonly text: string; readonly noun: string }[] {
  const posts = postsLike(phrase);
  if (posts.length > 0) return posts;
  const article = phrase.match(/^an? /u)?.[0] ?? '';
  const peer = peerIn(phrase.slice(article.length));
  if (!peer) return [];
  return peer.others.map((noun) => ({
    noun,
    text: withArticle(`${article}${[peer.before, noun, peer.after].filter((word) => word !== '').join(' ')}`),
  }));
}
