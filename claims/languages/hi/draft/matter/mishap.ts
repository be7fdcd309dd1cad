import { rangeOf } from '../../../../text/range.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import { isQuote } from '../../tag/quotes.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import { isBoundFor } from '../setting/bound-for.ts';
import { withoutOpenWhole } from '../telling/scene.ts';
import { countriesIn, fromTop } from './fits.ts';
import { type Matter, matterFrom, type Part, runsOf } from './phrase.ts';
import { ridesIn } from './ride.ts';
import { MISHAP, QUAKE, STORM } from './shaped.ts';
import { startOfNouns } from './walk.ts';
import { wreckIn } from './wreck.ts';

/** Sentences from the top that tell what happened where. */
const LEAD = 2;
/** The bare nouns that a story calls what happened by, and within how many sentences. */
const CALLED: Readonly<Record<string, Called>> = {
  हादसा: { noun: ['हादसा', 'हादसे'], held: ['हुआ', 'हुए'] },
  हादसे: { noun: ['हादसा', 'हादसे'], held: ['हुआ', 'हुए'] },
  दुर्घटना: { noun: ['दुर्घटना', 'दुर्घटना'], held: ['हुई', 'हुई'] },
  आग: { noun: ['आग', 'आग'], held: ['लगी', 'लगी'] },
  विस्फोट: { noun: ['विस्फोट', 'विस्फोट'], held: ['हुआ', 'हुए'] },
  धमाका: { noun: ['धमाका', 'धमाके'], held: ['हुआ', 'हुए'] },
  धमाके: { noun: ['धमाका', 'धमाके'], held: ['हुआ', 'हुए'] },
  भगदड़: { noun: ['भगदड़', 'भगदड़'], held: ['मची', 'मची'] },
  रिसाव: { noun: ['रिसाव', 'रिसाव'], held: ['हुआ', 'हुए'] },
};

/** A mishap by its bare noun, and how it comes about, in the direct and the oblique case. */
interface Called {
  readonly noun: readonly [direct: string, oblique: string];
  readonly held: readonly [direct: string, oblique: string];
}

const NEAR = 4;
/** Words of the nearer of two places, at most. */
const MOST_WITHIN = 7;
/** "दूसरा हादसा", "सड़क हादसे": another one, or any. */
const OTHER = /^(?:दूसर[ाेी]|अन्य|पिछल[ाेी]|पहल[ाेी]|सड\u093c?क|रेल|बड\u093c?[ाेी]|एक|कई)$/u;
const ROAD = /^(?:हाईवे|हाइवे|राजमार्ग|एनएच|एक्सप्रेसवे|मार्ग|रोड|पुल|स्टेशन|घाट|मोड\u093c?|चौराहे|चौक|फ्लाईओवर)(?:-|$)/u;

const isPlace = ({ name, key }: Word) =>
  (name?.class === 'place' && name.refs.length > 0) || ROAD.test(key) || /-(?:हाईवे|एनएच)/u.test(key);

/** What rides, houses and people come to in a mishap. */
const BEFELL =
  /(?:^| )(?:मौत|मारे|मारा|मृत्यु|घायल|जख्मी|टक्कर|पलट\S*|गिर\S*|डूब\S*|घुस\S*|भिड़\S*|टकरा\S*|आग|रिसाव|ढह\S*|धंस\S*|विस्फोट|धमाका|धमाके|पटरी|कुचल\S*|दब\S*|झुलस\S*|फट\S*)(?= |,|।)/u;

/** Whether a sentence tells what came over somebody. */
const tellsMishap = ({ words }: TaggedSentence) =>
  BEFELL.test(` ${words.map(({ text }) => text).join(' ')} `);

/** "हवाई में विस्फोट के बाद अब इंडोनेशिया में": of two countries the first is no place of the news. */
const tellsOfTwoLands = (one: TaggedSentence) => new Set(countriesIn(one)).size > 1;

/** Whether the headline or the first sentence of a story tells of a mishap as its news. */
export function isOfMishap(
  { sentence, parts }: Matter,
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): boolean {
  const first = sentences[0];
  if (parts.length === 0 || !first || tellsOfTwoLands(first)) return false;
  return (
    (title !== undefined && tellsMishap(title)) || (sentence === first.sentence.index && tellsMishap(first))
  );
}

/** Whether words tell a place: by a name, a road, or "पांडेसरा इलाके". */
const isPlaceNamed = (words: readonly Word[]) =>
  words.some(isPlace) ||
  // "जाजमऊ के वाजिदपुर": by its ending, where no list has it.
  words.at(-1)?.name?.class === 'place' ||
  words.some(
    ({ noun }, at) =>
      noun?.[0]?.class === 'place' && words[at - 1]?.pos === 'unknown' && !words[at - 1]?.verb,
  );

/** How many words say at an index that it was there: "में", "के पास". */
function markerAt(words: readonly Word[], at: number): number {
  const { key } = words[at] as Word;
  if (key === 'में' || key === 'पर') return 1;
  return key === 'के' && /^(?:पास|निकट|समीप|नजदीक)$/u.test(words[at + 1]?.key ?? '') ? 2 : 0;
}

/** "ओडिशा में | बालासोर स्टेशन के पास": the nearer place that stands right behind the wider one. */
function withinAt(words: readonly Word[], from: number): readonly Word[] {
  for (let at = from; at < Math.min(words.length, from + MOST_WITHIN); at++) {
    const marker = markerAt(words, at);
    if (marker === 0) continue;
    const own = words.slice(startOfNouns(words, at), at);
    const isNear = own.length === at - from && own.length > 0 && isPlaceNamed(own);
    return isNear ? words.slice(from, at + marker) : [];
  }
  return [];
}

/** "पटना में", and "कालापुर के पास" of a village that no list has. */
const isPlaceAlone = (word: Word, marker: number) =>
  word.name?.class === 'place'
    ? marker > 1 || isPlace(word)
    : marker > 1 && word.pos === 'unknown' && !word.noun && !word.verb;

const isPerson = ({ name }: Word) => name?.class === 'person';

/** Where the first sentence says that it happened: the words with their marker. */
function placeIn(words: readonly Word[]): readonly Word[] | undefined {
  for (const at of words.keys()) {
    const marker = markerAt(words, at);
    if (marker === 0) continue;
    const own = words.slice(startOfNouns(words, at), at);
    const ahead = words[at - own.length - 1];
    if (ahead && /^(?:determiner|pronoun|relative)$/u.test(ahead.pos)) continue;
    // "चित्रकूट में | दीपदान के लिए निकले श्रद्धालुओं की बस": where they were bound for.
    if (isBoundFor(words, at + marker)) continue;
    // "राजपाल सिंह के पास": beside somebody.
    if (marker > 1 && own.slice(own.findLastIndex(isGenitiveMarker) + 1).some(isPerson)) continue;
    if (own.length > 1 ? isPlaceNamed(own) : own.some((word) => isPlaceAlone(word, marker)))
      return [...withoutOpenWhole(own), ...words.slice(at, at + marker), ...withinAt(words, at + marker)];
  }
  return undefined;
}

/** "झंझारपुर में बस ट्रक में घुसी": where the headline sets it, where the lead does not tell it, or no more than a road. */
function placeOfTitle(title: TaggedSentence | undefined, first: TaggedSentence): readonly Word[] | undefined {
  if (!title || !tellsMishap(title)) return undefined;
  if (tellsMishap(first) && first.words.some(({ name }) => name?.class === 'place')) return undefined;
  const place = placeIn(title.words);
  // "उत्तर प्रदेश में", "बारिश का कहरः नैनीताल में": more than where it was.
  return place?.every((word) => isWide(word) || !isNamedPlace(word)) ||
    place?.some(({ text }) => /[ः:]/u.test(text))
    ? undefined
    : place;
}

const isNamedPlace = ({ name, pos, noun }: Word) => name?.class === 'place' || (pos === 'unknown' && !noun);
const isWide = ({ name }: Word) => /^(?:country|state)/u.test(name?.category ?? '');

/** "कोटा-जयपुर हाईवे पर … बस ट्रेलर में घुसी। हादसे में …": the mishap by its place, where lead and noun go together. */
export function mishapIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  const [first] = sentences;
  if (!first || tellsOfTwoLands(first)) return undefined;
  const place = (tellsMishap(first) ? placeIn(first.words) : undefined) ?? placeOfTitle(title, first);
  if (!place) return undefined;
  const word =
    bareNounIn(sentences, GENERAL) ??
    bareNounIn(sentences.slice(0, NEAR), undefined) ??
    // "अमोनिया गैस का रिसाव": of what, needs not be told again.
    first.words.find(({ text }) => text === 'रिसाव');
  const wreck = wreckIn(first, title);
  const called = CALLED[word?.text ?? (wreck ? 'हादसा' : '')];
  if (!called) return undefined;
  const [direct, oblique] = called.noun;
  const where = place.map(({ text }) => text).join(' ');
  const before = { direct: `${where} ${called.held[0]}`, oblique: `${where} ${called.held[1]}` };
  const noun: Part = word ? { start: word.start, end: word.end } : { added: oblique };
  return {
    kind: MISHAP,
    parts: [...runsOf(place), { added: called.held[1] }, noun],
    before,
    full: { direct: `${before.direct} ${direct}`, oblique: `${before.oblique} ${oblique}` },
    noun: { direct, oblique },
    antecedent: rangeOf(place),
    ...(wreck ? { rides: ridesIn(first, wreck.vehicles, where) } : {}),
    sentence: 0,
  };
}

/** "सेबू प्रांत में 6.9 तीव्रता का भूकंप आया": the quake by its place, where the lead tells it in a clause. */
export function quakeIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  const [first] = sentences;
  const word = first?.words.find(({ text }) => text === 'भूकंप');
  const has = (of: RegExp) => first?.words.some(({ key }) => of.test(key));
  // "दिल्ली में झटके महसूस किए गए": it may have come elsewhere.
  if (!first || !word || !has(/^(?:आया|आए|आने|आ)$/u) || has(/^महसूस$/u) || tellsOfTwoLands(first))
    return undefined;
  const place = placeIn(first.words) ?? (title ? placeIn(title.words) : undefined);
  if (!place) return undefined;
  const where = place.map(({ text }) => text).join(' ');
  const before = { direct: `${where} आया`, oblique: `${where} आए` };
  return {
    kind: QUAKE,
    parts: [...runsOf(place), { added: 'आए' }, { start: word.start, end: word.end }],
    before,
    full: { direct: `${before.direct} भूकंप`, oblique: `${before.oblique} भूकंप` },
    noun: { direct: 'भूकंप', oblique: 'भूकंप' },
    antecedent: rangeOf(place),
    sentence: 0,
  };
}

/** Whatever happened: told before "आग" and the like, as it stands for them as well. */
const GENERAL = /^(?:हादसा|हादसे|दुर्घटना)$/u;
/** What a bare noun follows in its sentence. */
const STANDS_BEHIND = /^(?:postposition|mark|coordinator|conjunction|adverb|value|focus)$/u;

/** The first noun that a story calls its mishap by alone. */
function bareNounIn(sentences: readonly TaggedSentence[], only: RegExp | undefined): Word | undefined {
  for (const { words } of sentences)
    for (const [at, word] of words.entries()) {
      if (!Object.hasOwn(CALLED, word.text) || (only && !only.test(word.text))) continue;
      const ahead = words[at - 1];
      const isTime = ahead !== undefined && /^(?:रात|सुबह|शाम|तड\u093c?के|दोपहर)$/u.test(ahead.key);
      const isBare =
        ahead === undefined || isTime || (STANDS_BEHIND.test(ahead.pos) && ahead.tag !== 'genitive');
      if (isBare && !OTHER.test(ahead?.key ?? '')) return word;
    }
  return undefined;
}

const STORMS = /^(?:तूफान|चक्रवात)$/u;
const ANY_STORM = /^(?:तूफान|चक्रवात|टाइफून|टायफून|हरिकेन)$/u;
const MOST_NAME = 4;

/** The names beside the nouns of storms in a story. */
function stormsIn(sentences: readonly TaggedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of sentences)
    for (const [at, { text }] of words.entries()) {
      if (!ANY_STORM.test(text)) continue;
      const behind = words.slice(at + 1, at + 3).find((word) => !isQuote(word));
      const isName = behind?.pos === 'unknown' || (behind?.name !== undefined && isQuote(words[at + 1]));
      if (behind && isName) names.add(behind.key);
    }
  return names;
}

/** "तूफान ‘मुरासु’": the storm that headline or lead tell by name. */
export function stormIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  if (stormsIn(sentences).size > 1) return undefined;
  for (const { words, sentence } of fromTop(title, sentences, LEAD))
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (!STORMS.test(word.text) || !next) continue;
      const close = isQuote(next) ? words.findIndex((one, i) => i > at + 2 && isQuote(one)) : -1;
      const isBare = next.pos === 'unknown' && next.noun === undefined && next.verb === undefined;
      if (close < 0 ? !isBare : close - at > MOST_NAME) continue;
      const behind = close < 0 ? [next] : words.slice(at + 1, close + 1);
      return matterFrom(STORM, { before: [], unit: [word], behind }, sentence.index);
    }
  return undefined;
}
