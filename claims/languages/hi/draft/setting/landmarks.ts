import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import type { StoryPlaces } from './home.ts';
import type { Level, PlaceMention } from './mentions.ts';
import { NOUNS, wholeOf } from './whole.ts';

/** A word of the body that says where: what comes after it may be of there. */
export interface Landmark {
  readonly start: number;
  readonly sentence: number;
  /** The name to tell, where it is that of the story's own country, state, district or city. */
  readonly name?: string;
  /** A country or state that is told of as such: not "अकेले पंजाब में", after which more than it may be meant. */
  readonly isWide?: boolean;
  /** A noun for a place alone: "सड़क पर", "निचले इलाकों में". */
  readonly isBare?: boolean;
}

/** Nouns of places that are no other place: "इस जगह", "घर में". */
const NOWHERE: ReadonlySet<string> = new Set('जगह स्थान मौका घर ओर तरफ बीच अंदर बाहर सड़क'.split(' '));
/** Words that widen or move the scene, whatever they are in the lexicon. */
const ELSEWHERE: ReadonlySet<string> = new Set('दुनिया दुनियाभर विश्व विश्वभर देशभर प्रदेशभर यहां वहां'.split(' '));
const ONLY = /^(?:अकेले|सिर्फ|केवल|मात्र|ही|भी|सर्वाधिक|ज्यादा|अधिक)$/u;
/** "लखनऊ में आयोजित पार्टी": where something else is that the sentence tells of. */
const MODIFYING = /^(?:आयोजित|हुए|हुई|हुआ|स्थित|भर्ती|रहने|रह|लगे|लगी|फंसे|बने|बनी|संपन्न|मौजूद|कार्यरत|तैनात|पदस्थ)$/u;
const WHERE: ReadonlySet<string> = new Set('में के की का पर'.split(' '));

/** Whether a place is the story's own, and not one that lies in it. */
function isHome(one: PlaceMention, { home }: StoryPlaces): boolean {
  const levels: readonly Level[] = one.own && one.city === undefined ? [one.own.level] : ['city', 'district'];
  return levels.some((level) => one[level] !== undefined && one[level] === home[level]);
}

function isOpenPlace(word: Word, next: Word | undefined): boolean {
  if (ELSEWHERE.has(word.key)) return true;
  // "राजधानी दिल्ली में" is one place, "विदेश यात्रा" none.
  if (word.key === 'राजधानी' && next?.name) return false;
  if (word.name) return word.name.class === 'place';
  if (word.pos === 'unknown') return next?.key === 'में';
  const reading = word.noun?.[0];
  if (word.pos !== 'noun' || !reading || NOWHERE.has(reading.lemma)) return false;
  return reading.class === 'place' && WHERE.has(next?.key ?? '');
}

/** The name of the whole that a bare noun stands for in a story with one home; undefined for other words. */
function homeNamed({ key }: Word, { mentions, home }: StoryPlaces): string | undefined {
  const level: Level | undefined = NOUNS.get(key);
  const value = level && home[level];
  return level && value ? wholeOf(mentions, level, value)?.name : undefined;
}

const NONE: Landmark[] = [];

/** Every word of the body that says where, in its order. Whose somebody is ("बिहार के मंत्री") says nothing of where. */
export function landmarksOf(sentences: readonly TaggedSentence[], places: StoryPlaces): Landmark[] {
  const byStart = new Map(places.mentions.map((one) => [one.start, one]));
  return sentences.flatMap(({ sentence, words }) =>
    words.flatMap((word, i): Landmark[] => {
      const named = byStart.get(word.start);
      if (word.inside || named?.isOrigin) return NONE;
      const at = { start: word.start, sentence: sentence.index };
      const next = words[i + word.length];
      const isOwned = words[i - 1]?.tag === 'genitive';
      const name = named
        ? isHome(named, places)
          ? named.name
          : undefined
        : isOwned
          ? undefined
          : homeNamed(word, places);
      if (name !== undefined) {
        const behind = words[i + word.length + 1]?.key ?? '';
        if (next?.key !== 'में' || MODIFYING.test(behind)) return [];
        const level = named ? named.own?.level : NOUNS.get(word.key);
        const isWide = level === 'country' || level === 'state';
        const isOnly = ONLY.test(words[i - 1]?.key ?? '') || ONLY.test(behind);
        return [{ ...at, name, ...(isWide && !isOnly ? { isWide } : {}) }];
      }
      if (!named && !isOpenPlace(word, next)) return NONE;
      const isBare =
        !named && !word.name && word.pos === 'noun' && !ELSEWHERE.has(word.key) && !NOUNS.has(word.key);
      return [isBare ? { ...at, isBare } : at];
    }),
  );
}
