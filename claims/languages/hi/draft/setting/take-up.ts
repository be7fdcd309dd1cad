import { fold } from '../../../../text/fold.ts';
import { isCapital } from '../../capitals.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import type { StoryPlaces } from './home.ts';
import { isState, type Level, type PlaceMention } from './mentions.ts';
import { NOUNS, type Whole, wholeOf } from './whole.ts';

/**
 * Whether what a noun means is known from where the story is set, or not at all: of countries and states, and of
 * cities and districts that only a list calls so.
 */
export function isOfSetting({ key }: Word, isListed: boolean): boolean {
  const level = NOUNS.get(key);
  return level !== undefined && (isListed || level === 'country' || level === 'state');
}

/** Bodies that a noun right before them says the place of: "राज्य सरकार", "जिला प्रशासन". */
const BODIES: Readonly<Record<Level, RegExp>> = {
  country: /^$/u,
  state: /^(?:सरकार|शासन)$/u,
  city: /^$/u,
  district: /^(?:प्रशासन|अस्पताल|चिकित्सालय|मुख्यालय|अदालत|न्यायालय|कारागार|जेल|पुलिस)$/u,
};

/** Sentences back in which another place would make it doubtful which one is meant. */
const NEAR = 1;

/** Whether the noun stands bare: nothing before it says which, how many or of what kind. */
function isBare(noun: Word, clause: readonly Word[]): boolean {
  const at = clause.indexOf(noun);
  const before = clause[at - 1];
  if (!before) return at === 0;
  if (before.pos === 'postposition') return before.tag !== 'genitive' && before.key !== 'वाले';
  return (
    before.pos === 'mark' ||
    before.pos === 'conjunction' ||
    before.pos === 'coordinator' ||
    (before.pos === 'adverb' && !before.noun)
  );
}

/** The places told of just before and in the clause: in its paragraph so far, and in the sentence before. */
function placesNear(
  { mentions }: StoryPlaces,
  noun: Word,
  { paragraph, sentence, clause = [] }: Surroundings,
): PlaceMention[] {
  const end = clause.at(-1)?.end ?? noun.end;
  return mentions.filter(
    (one) =>
      one.end <= end &&
      !one.isOrigin &&
      (one.paragraph === paragraph || (one.sentence < sentence && sentence - one.sentence <= NEAR)),
  );
}

/** Whether a place lies elsewhere: in another whole, or, of a state, in another country. */
function isElsewhere(one: PlaceMention, level: Level, value: string, country: string | undefined): boolean {
  if (one[level] !== undefined) return one[level] !== value;
  return level !== 'country' && country !== undefined && one.country !== country;
}

/** Whether the district or town told last, however far before, is another: "चमोली जिले में …। रुद्रप्रयाग में …। जनपद के". */
function isOtherTold({ mentions }: StoryPlaces, noun: Word, level: Level, value: string): boolean {
  if (level !== 'district' && level !== 'city') return false;
  const last = mentions.findLast((one) => one.end <= noun.start && !one.isOrigin && one[level] !== undefined);
  return last !== undefined && last[level] !== value;
}

/** The whole that a bare noun means; null where the story tells of another one near it, or of none. */
function meant(
  level: Level,
  noun: Word,
  places: StoryPlaces,
  around: Surroundings,
  isBody: boolean,
): Whole | null {
  const near = placesNear(places, noun, around);
  const home = places.home[level];
  const told = [...new Set(near.flatMap((one) => one[level] ?? []))];
  const value = told[0] ?? home;
  if (value === undefined || told.length > 1 || (level === 'state' && !isState(value))) return null;
  if (told.length === 0 && isOtherTold(places, noun, level, value)) return null;
  const country = places.mentions.find((one) => one[level] === value)?.country;
  if (near.some((one) => isElsewhere(one, level, value, country))) return null;
  // Away from where the story is set only what the words themselves name is surely meant; of a government, in its own sentence.
  const reach = isBody && home !== undefined ? 0 : NEAR;
  const isNamed = near.some(
    (one) =>
      one.own?.level === level &&
      one.sentence >= around.sentence - reach &&
      (home === undefined || one.paragraph === around.paragraph),
  );
  if (value !== home && !isNamed) return null;
  return wholeOf(places.mentions, level, value) ?? filedIn(value, around);
}

/** The town of a local paper's dateline, which the body need not name: "बाराबंकी। जिले के हैदरगढ़ में …". */
function filedIn(value: string, { memory: { filed } }: Surroundings): Whole | null {
  return filed?.text === value ? { name: value, proof: filed.range } : null;
}

/** "हरदोई। शहर के एक स्कूल में": the seat of the district, in a story that names no town. */
function seatMeant(level: Level, { mentions, home }: StoryPlaces, around: Surroundings): Whole | null {
  if (level !== 'city' || home.city !== undefined || home.district === undefined) return null;
  return mentions.some(({ city, isOrigin }) => city !== undefined && !isOrigin)
    ? null
    : filedIn(home.district, around);
}

/** Towns whose district has another name: "जिले में" in a story from there is none of theirs. */
const NO_DISTRICT: ReadonlySet<string> = new Set(
  ['नोएडा', 'कोच्चि', 'सिलीगुड़ी', 'हल्द्वानी', 'ऋषिकेश', 'रुड़की', 'जमशेदपुर', 'भिलाई', 'विजयवाड़ा', 'हुबली'].map(fold),
);

/** "“एक जमाने में कंपनी को देश से भगाया गया”" in a story of India and another land: that of whoever says it. */
function isSpeakersLand(
  level: Level,
  { name }: Whole,
  { isQuoted, memory: { places } }: Surroundings,
): boolean {
  if (level !== 'country' || !isQuoted || name === 'भारत') return false;
  return places?.mentions.some(({ country }) => country === 'IN') ?? false;
}

/** "देश में" → "भारत में", "जिले के" → "बलिया जिले के", "राज्य सरकार" → "बिहार सरकार", where one alone can be meant. */
export function wholeMeant(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const noun = words[at] as Word;
  const level = NOUNS.get(noun.key);
  const { places } = around.memory;
  if (!level || !places || noun.pos !== 'noun' || noun.name) return null;
  // "पूरे देश में" is the same country.
  const first = at === 1 && /^(?:पूरे|समूचे)$/u.test(words[0]?.key ?? '') ? (words[0] as Word) : noun;
  // "गौरीकुंड सहित | जिले के कई हिस्सों में".
  const from = words.indexOf(first);
  const joined = words[from - 1];
  // "राज्यपाल मोहन राय, | प्रदेश सरकार के मंत्री".
  const isJoined = joined?.pos === 'coordinator' || /^(?:समेत|सहित)$/u.test(joined?.key ?? '');
  if (from !== 0 && !isJoined) return null;
  if (!isBare(first, around.clause ?? [])) return null;
  const after = words[at + 1];
  const isOwner = isGenitiveMarker(after);
  const isBody = after !== undefined && BODIES[level].test(after.key);
  if (!isOwner && !isBody && !(after === undefined && around.marked)) return null;
  const found = meant(level, noun, places, around, isBody) ?? seatMeant(level, places, around);
  if (!found || around.named?.includes(found.name) || isSpeakersLand(level, found, around)) return null;
  if (level === 'district' && NO_DISTRICT.has(fold(found.name))) return null;
  const isKind = level === 'district' || level === 'city';
  const text = isKind ? `${found.name} ${noun.text}` : found.name;
  return { length: 1, text, antecedent: { start: found.proof.start, end: found.proof.end } };
}

/** "राजधानी में" → "राजधानी लखनऊ में": in a story set in one capital, with no other place told near it. */
export function capitalMeant(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const noun = words[at] as Word;
  const { places } = around.memory;
  const city = places?.home.city;
  if (noun.key !== 'राजधानी' || at > 0 || !places || city === undefined || !isCapital(city)) return null;
  if (!isBare(noun, around.clause ?? [])) return null;
  const after = words[1];
  if (after === undefined ? !around.marked : !isGenitiveMarker(after)) return null;
  if (placesNear(places, noun, around).some((one) => isElsewhere(one, 'city', city, places.home.country)))
    return null;
  const found = wholeOf(places.mentions, 'city', city) ?? filedIn(city, around);
  if (!found || around.named?.includes(found.name)) return null;
  return {
    length: 1,
    text: `${noun.text} ${found.name}`,
    antecedent: { start: found.proof.start, end: found.proof.end },
  };
}

/** "सरकार ने" → "नेपाल की सरकार ने": the one government that a story of another country alone can mean. */
export function governmentMeant(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const noun = words[at] as Word;
  const { places } = around.memory;
  const country = places?.home.country;
  if (noun.key !== 'सरकार' || at > 0 || !places || country === undefined || country === 'IN') return null;
  if (!isBare(noun, around.clause ?? [])) return null;
  const after = words[1];
  if (after !== undefined && !isGenitiveMarker(after)) return null;
  if (after === undefined && !around.marked && !around.subject) return null;
  const near = placesNear(places, noun, around);
  if (near.some((one) => one.country !== country)) return null;
  const found = wholeOf(places.mentions, 'country', country);
  if (!found || around.named?.includes(found.name)) return null;
  return {
    length: 1,
    text: `${found.name} की सरकार`,
    antecedent: { start: found.proof.start, end: found.proof.end },
  };
}
