import { givenGender } from '../../lexicon/names/index.ts';
import type { Word } from '../../tag/word.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { shownBefore } from './called-person.ts';
import { placeNear } from './whereabouts.ts';

/** What a player or an artist is called by in a story of theirs: nobody without a name is meant. */
const ROLES: ReadonlySet<string> = new Set(
  'खिलाड़ी बल्लेबाज गेंदबाज स्पिनर ऑलराउंडर विकेटकीपर गोलकीपर धावक धाविका पहलवान मुक्केबाज निशानेबाज तैराक शटलर अभिनेता अभिनेत्री फिल्मकार निर्देशक गायक गायिका लेखक लेखिका शायर चित्रकार'.split(
    ' ',
  ),
);
const FEMININE = /^(?:धाविका|अभिनेत्री|गायिका|लेखिका)$/u;

const isPointer = ({ key }: Word) => /^(?:इस|इसी)$/u.test(key);

/** "बाएं हाथ के इस स्पिनर ने" → "बाएं हाथ के स्पिनर मोहन राय ने": the one person of whom the sentence before told. */
export function epithetMeant(
  words: readonly Word[],
  at: number,
  { memory, sentence, paragraph, named = [], marked, clause = words }: Surroundings,
): Resolution | null {
  const [pointer, noun] = [words[at] as Word, words[at + 1]];
  const { topic } = memory;
  if (!isPointer(pointer) || !noun || !ROLES.has(noun.text) || !topic || !marked) return null;
  const { two } = memory;
  const isNear = sentence - topic.sentence === 1 && paragraph === topic.paragraph;
  if (!isNear || (two && two.sentence >= sentence - 1)) return null;
  if (topic.alone || topic.spoke || topic.dealt === topic.sentence || named.includes(topic.text)) return null;
  // "वह नौ मैच खेल चुकी है, इस बल्लेबाज ने": the name tells the gender where the verb did not.
  const gender = topic.gender ?? givenGender(topic.words[0]?.key ?? '');
  if (FEMININE.test(noun.text) && gender === 'm') return null;
  // "हैदराबाद की इस खिलाड़ी ने": a woman; "बाएं हाथ के": a man.
  const shown = shownBefore(pointer, clause);
  if ((shown === 'f' && gender !== 'f') || (shown === 'm' && gender === 'f')) return null;
  return { length: 2, text: `${noun.text} ${topic.text}`, antecedent: topic.range };
}

/** Nouns of places that elect or are governed as one, with the categories of the list that they are none of. */
const AREAS: Readonly<Record<string, RegExp>> = {
  सीट: /^(?:country|state|continent|river|sea$|ocean)/u,
  कस्बे: /^(?:country|state|continent|river|sea$|ocean|city)/u,
  गांव: /^(?:country|state|continent|river|sea$|ocean|city|district)/u,
};

/** "इस सीट पर" → "सिवान सीट पर": the one place that the sentence before named. */
export function areaMeant(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const [pointer, noun] = [words[at] as Word, words[at + 1]];
  const not = noun && Object.hasOwn(AREAS, noun.text) ? AREAS[noun.text] : undefined;
  if (!isPointer(pointer) || !noun || !not || markerIn(pointer) === undefined) return null;
  const place = placeNear(around);
  if (!place || place.sentence === around.sentence) return null;
  return not.test(place.category ?? '')
    ? null
    : { length: 2, text: `${place.text} ${noun.text}`, antecedent: place.range };
}
