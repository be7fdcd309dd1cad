import type { Base, Chunk, Verbs } from '../../chunk/types.ts';
import { DOERS, EVENT_DEEDS, eventRows, HAPPENS, HITS, LOCATES } from '../../lexicon/events.ts';
import { isVerbs } from '../../parse/cursor.ts';
import type { Word } from '../../tag/word.ts';
import { textOf } from '../parts/range.ts';
import { isNounPhrase, LEAD, type Mention } from './mention.ts';

/** "at a garment factory in the Mirpur area of Dhaka": so many phrases lead to a named place. */
const MOST_PHRASES = 4;

/** "a similar fire", "another blast", "two fires": not the one that the story is about. */
const OTHER =
  /^(?:another|other|second|third|similar|previous|earlier|last|past|recent|separate|different|possible|potential|mock|any|no|every|each|such|his|her|its|their)$/u;

const PLACE_KIND =
  /^(?:province|district|county|island|islands|state|region|city|town|village|municipality|peninsula|strait|bay|valley|highway|river)$/u;

/** "Hull"; "Batangas province": a name that no list knows, by the noun behind it. */
const isPlace = ({ name, inside, length }: Word, at: number, words: readonly Word[]) =>
  !inside &&
  name !== undefined &&
  (name.class === 'place' || (name.class !== 'person' && PLACE_KIND.test(words[at + length]?.key ?? '')));
const isTime = ({ words }: Base) => words.some(({ value }) => value?.fact.type === 'time');

/** The nouns that go on with an event that is called `key` first; a plural of what comes together as itself alone. */
function nounsFor({ key, lemma }: Word): readonly string[] {
  const row = eventRows().get(lemma);
  if (!row) return [];
  if (/^(?:landslides|mudslides|avalanches|floods|protests|explosions|blasts|tremors)$/u.test(key))
    return [key];
  return [lemma, ...row.filter((noun) => noun !== lemma)];
}

/** Where something was, up to a named place: "at a garment factory in Dhaka". Empty where none is named. */
function whereFrom(chunks: readonly Chunk[], from: number): readonly Word[] {
  const found: Word[] = [];
  let at = from;
  for (let n = 0; n < MOST_PHRASES; n++) {
    const link = chunks[at];
    const base = chunks[at + 1];
    if (link?.kind !== 'preposition' || !isNounPhrase(base)) break;
    at += 2;
    const goesOn = found.length > 0 && link.key === 'of';
    const locates = LOCATES.test(link.key) && !isTime(base);
    // "into a gorge near Shimla", "on Monday at a market": the place stands behind it.
    if (!goesOn && !locates && found.length === 0) continue;
    if (!goesOn && !locates) break;
    found.push(...link.words, ...base.words);
    if (base.words.some(isPlace)) return found;
  }
  return [];
}

/** The words that tell where behind a verb, with or without its object. */
function whereBehind(chunks: readonly Chunk[], verbAt: number): { link?: string; words: readonly Word[] } {
  const verbs = chunks[verbAt] as Verbs;
  const next = chunks[verbAt + 1];
  const last = verbs.words.at(-1);
  if (!isNounPhrase(next)) return { words: whereFrom(chunks, verbAt + 1) };
  // "struck off the coast of Chile": the preposition stands with the verb.
  const of = chunks[verbAt + 2];
  const land = chunks[verbAt + 3];
  const whole =
    of?.kind === 'preposition' && of.key === 'of' && isNounPhrase(land)
      ? [...next.words, ...of.words, ...land.words]
      : next.words;
  if (last && LOCATES.test(last.key) && whole.some(isPlace)) return { link: last.key, words: whole };
  if (HITS.test(verbs.lemma) && whole.some(isPlace) && !isTime(next)) return { link: 'in', words: whole };
  // "killed 12 people and injured 30 at a market in Leeds": both were there.
  const and = chunks[verbAt + 2];
  const goesOn = and?.kind === 'conjunction' && and.key === 'and' && isVerbs(chunks[verbAt + 3]);
  return goesOn ? whereBehind(chunks, verbAt + 3) : { words: whereFrom(chunks, verbAt + 2) };
}

/** Where what a base calls happened: right behind it, or behind its verb. */
function whereOf(chunks: readonly Chunk[], at: number) {
  const own = whereFrom(chunks, at + 1);
  if (own.length > 0) return { words: own };
  const opened = chunks[at + 1]?.kind === 'opener' ? at + 2 : at + 1;
  const verbs = chunks[opened];
  return isVerbs(verbs) && HAPPENS.test(verbs.lemma) ? whereBehind(chunks, opened) : null;
}

interface Deed {
  readonly verbAt: number;
  readonly nouns: readonly string[];
}

/** The place behind "carrying pilgrims", "travelling from Leeds to York": of the verb that is the base's own. */
function behindParticiple(chunks: readonly Chunk[], from: number): number {
  const doing = chunks[from];
  if (!isVerbs(doing) || doing.form !== 'ing') return from;
  let at = from + 1;
  while (isNounPhrase(chunks[at]) || (chunks[at]?.kind === 'preposition' && isNounPhrase(chunks[at + 1])))
    at++;
  return at;
}

/** What a base does that a story goes on about as an event: "a bus [carrying pilgrims] fell into a gorge". */
function deedAt(chunks: readonly Chunk[], at: number): Deed | null {
  const { head } = chunks[at] as Base;
  const verbAt = behindParticiple(chunks, at + 1);
  const verbs = chunks[verbAt];
  if (!isVerbs(verbs) || verbs.negated || verbs.modal !== null || verbs.tense !== 'past') return null;
  const deed = EVENT_DEEDS.find(({ doer, verb }) => doer.test(head.lemma) && verb.test(verbs.lemma));
  const object = chunks[verbAt + 1];
  const fires = deed?.id !== 'shooting' || (isNounPhrase(object) && object.words[0]?.key === 'fire');
  return deed && fires ? { verbAt, nouns: deed.nouns } : null;
}

const isIndefinite = ({ words: [first], head }: Base) =>
  /^an?$/u.test(first?.key ?? '') ||
  OTHER.test(first?.key ?? '') ||
  (first?.pos !== 'DET' && head.key !== head.lemma) ||
  first?.value !== undefined;

const isPeople = (noun: string) => DOERS.some((row) => row.split(' ').includes(noun));
const isDoerNoun = (noun: string) => isPeople(noun) || EVENT_DEEDS.some(({ doer }) => doer.test(noun));
const isDoer = ({ lemma }: Word) => isDoerNoun(lemma);

/** The nouns of who did it, and what they are told by: "the bus that fell into a gorge near Palmerton". */
function doerNouns({ words, head }: Base): readonly string[] {
  if (!/^an?$/u.test(words[0]?.key ?? '') || !isDoer(head) || /^(?:man|teenager)$/u.test(head.key)) return [];
  return DOERS.find((row) => row.split(' ').includes(head.key))?.split(' ') ?? [head.key];
}

/** One base of a sentence with where what it tells of happened. */
interface Scene {
  readonly text: string;
  readonly sentence: number;
  readonly base: Base;
  readonly where: { readonly link?: string; readonly words: readonly Word[] };
  /** It is told by what somebody or something did. */
  readonly deed: boolean;
}

function stretch(text: string, words: readonly Word[]): string {
  return words.length > 0 ? textOf(text, words).replace(/\s+/gu, ' ') : '';
}

/** A mention of an event, or of who took part, by one noun of it. */
function mentionBy({ sentence, base, where, deed }: Scene, noun: string, told: string): Mention {
  // "Three trains collided": one collision.
  const many = !deed && base.head.key !== base.head.lemma && noun !== base.head.key;
  const other = many || base.words.some(({ key, value }) => OTHER.test(key) || value?.fact.type === 'time');
  const place = where.words.findLast(isPlace)?.name?.canonical.toLowerCase();
  return {
    noun,
    words: where.words.length > 0 ? where.words : base.words,
    key: other || !place ? `other ${sentence}` : place,
    identifies: true,
    named: true,
    event: other || !place || sentence >= LEAD ? 'other' : 'lead',
    told,
    sentence,
  };
}

function mentionsAt(text: string, chunks: readonly Chunk[], at: number, sentence: number): Mention[] {
  const base = chunks[at];
  if (!isNounPhrase(base) || !isIndefinite(base)) return [];
  const deed = deedAt(chunks, at);
  // "were rescued by fishing boats": no further ones that sank.
  const by = chunks[at - 1];
  if (
    !deed &&
    by?.kind === 'preposition' &&
    by.key === 'by' &&
    isDoer(base.head) &&
    !isPeople(base.head.lemma)
  )
    return [];
  const nouns = deed?.nouns ?? nounsFor(base.head);
  if (nouns.length === 0 && !isDoer(base.head)) return [];
  const where = (deed ? whereBehind(chunks, deed.verbAt) : whereOf(chunks, at)) ?? { words: [] };
  const scene = { text, sentence, base, where, deed: deed !== null };
  const tail = `${where.link ? `${where.link} ` : ''}${stretch(text, where.words)}`;
  const events = where.words.length > 0 || OTHER.test(base.words[0]?.key ?? '') ? nouns : [];
  const doers = deed ? doerNouns(base) : isDoer(base.head) ? [base.head.lemma] : [];
  const deedWords =
    deed && where.words.length > 0 ? [...(chunks[deed.verbAt] as Verbs).words, ...where.words] : [];
  const kinds = base.words.filter(
    ({ pos, name }, i) => pos === 'NOUN' && !name && i > 0 && i < base.words.length - 1,
  );
  const called = (noun: string) =>
    noun === base.head.key && !deed ? `${stretch(text, [...kinds, base.head])}` : noun;
  const who = (noun: string) => (isPeople(noun) ? 'who' : 'which');
  return [
    ...events.map((noun) => mentionBy(scene, noun, `the ${called(noun)} ${tail}`)),
    // "hit a lorry at the Hull mill": one that did nothing is told by nothing, and rivals one that did.
    ...doers.map((noun) => ({
      ...mentionBy(scene, noun, `the ${noun} ${who(noun)} ${stretch(text, deedWords)}`),
      ...(deedWords.length === 0 ? { event: 'other' as const, key: `other ${sentence}` } : {}),
    })),
  ];
}

/**
 * What a story brings in as "a fire at a mill in Palmerton", "a bus fell into a gorge near Palmerton", and what it
 * calls "the blaze", "the accident", "the bus" later. Further ones of the same nouns are told as such.
 */
export function eventMentions(text: string, chunks: readonly Chunk[], sentence: number): Mention[] {
  return chunks.flatMap((_, at) => mentionsAt(text, chunks, at, sentence));
}

/** The events of a story's lead by each of their nouns, where no other of that noun is told of. */
export function leadEvents(mentions: readonly Mention[]): Map<string, Mention> {
  const found = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.event === 'lead' && !found.has(mention.noun)) found.set(mention.noun, mention);
  for (const { noun, key, named, event, alone, sentence } of mentions) {
    const known = found.get(noun);
    const other = known && (event || named) && !key.includes(known.key) && !known.key.includes(key);
    // "beat Oslo 3-1 in a league match in Leeds": the same.
    if (other && known.alone && sentence === known.sentence && event !== 'lead') continue;
    // A story of one match tells the score of another in passing.
    if (other && alone && event === 'other')
      found.set(noun, { ...known, rivals: [...(known.rivals ?? []), sentence] });
    else if (other) found.delete(noun);
  }
  return found;
}

/** The one event that a story's lead is about; null where it brings in none, or two. */
export function leadEvent(
  mentions: readonly Mention[],
  events: ReadonlyMap<string, Mention>,
): Mention | null {
  const leads = mentions.filter(
    ({ event, noun, alone }) => event === 'lead' && !alone && events.has(noun) && !isDoerNoun(noun),
  );
  const [first] = leads;
  return first && leads.every(({ key }) => key === first.key) ? first : null;
}
