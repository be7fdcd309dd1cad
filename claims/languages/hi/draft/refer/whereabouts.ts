import { canAct } from '../../clause/actors.ts';
import type { Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { gistOf } from '../../tag/gist.ts';
import type { Word } from '../../tag/word.ts';
import type { DraftContext } from '../memory/context.ts';
import type { Mention, Place, Setting } from '../memory/memory-types.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import { isSuffered } from '../telling/event-frame.ts';

const HERE = /^(यहां|वहां|यहीं|वहीं|यहाँ|वहाँ)$/u;

/** Verbs that say too little without their place: "वहां रहती हैं". */
const NEED_PLACE = new Set('रह हो जा आ पहुंच लौट ठहर रुक मौजूद बस पड मिल निकल'.split(' '));

/** "यहां", "वहां": an adverb that points at a place told before. */
export function pointsAtPlace(word: Word): boolean {
  return word.pos === 'adverb' && HERE.test(word.key);
}

/** The place that "वहां" surely means, where the last sentences named one alone. */
export function placeNear({
  memory: { place },
  sentence,
  paragraph,
}: Pick<DraftContext, 'memory' | 'sentence' | 'paragraph'>): Setting | undefined {
  return place && sentence - place.sentence <= 1 && paragraph - place.paragraph <= 1 ? place : undefined;
}

/** "अलवर में छतें उड़ गईं। यहां …": the place that the sentence before opened with, wherever the story was filed. */
export function justSet(
  word: Word,
  { clause, sentence, memory: { place } }: Pick<Surroundings, 'clause' | 'sentence' | 'memory'>,
): Mention | undefined {
  // "यहां … यहां पर लाए गए": one of them is elsewhere.
  const opens = clause?.[0] === word && clause.filter(pointsAtPlace).length === 1;
  return opens && place?.sets && sentence - place.sentence === 1 ? place : undefined;
}

/** Sentences from the top in which "यहां" is where the story was filed. */
const TOP = 4;

/** Whether "यहां" may be where the story was filed: then a place named last is not surely meant. */
export function mayBeFiled({ key }: Word, { memory: { filed } }: Pick<DraftContext, 'memory'>): boolean {
  return filed !== undefined && /^(?:यहां|यहीं)$/u.test(key);
}

/** "यहां": where the story was filed, as long as it has named no other place. */
export function hereMeant(
  word: Word,
  around: Pick<DraftContext, 'memory' | 'sentence'>,
): Mention | undefined {
  const { filed, place } = around.memory;
  if (around.sentence >= TOP || !mayBeFiled(word, around)) return undefined;
  return !place || place.text === filed?.text ? filed : undefined;
}

/** Whether "वहां" can go: without it less is said, and nothing untrue. */
export function canLosePlace(phrase: Phrase, frame: Frame, context: DraftContext): boolean {
  const { verb, parts, negated } = frame;
  if (phrase.kind !== 'adverbial' || !phrase.group.words.some(pointsAtPlace)) return false;
  if (phrase.group.words.some((word) => hereMeant(word, context))) return false;
  if (isSuffered(frame))
    return !negated && parts.length > 1 && !placeNear(context) && !frame.clause.words.some(sumsUp);
  return (
    !negated &&
    !holdsThereOnly(frame) &&
    !NEED_PLACE.has(verb.root) &&
    parts.filter((part) => part.phrase.kind === 'nominal').length >= 2
  );
}

/** "यहां अब तक 13 लोगों की मौत हुई": a sum of one place is none of another. */
const sumsUp = ({ key }: Word) => /^(?:अब|अबतक|अभी|कुल|सिर्फ|केवल|महज)$/u.test(key);

/** "यहां 17 मामले मिले", "यहां महामारी ने पांव पसारे": how many and what holds there, and not everywhere. */
function holdsThereOnly({ clause, subject, verb }: Frame): boolean {
  if (clause.words.some(({ value }) => value?.fact.type === 'quantity')) return true;
  if (subject?.phrase.kind !== 'nominal' || verb.passive) return false;
  return !canAct(subject.phrase.group);
}

function namesIn(frame: Frame): Word[] {
  const { words } = frame.clause;
  if (!gistOf(words).names.has('place')) return [];
  return words.filter(
    (word, i) => word.name?.class === 'place' && !word.inside && !isOrigin(words.slice(i + word.length)),
  );
}

/** "जापान की मियाजाकी": whose country is named, where nothing need be set. */
function isOrigin([marker, next]: readonly Word[]): boolean {
  return marker?.tag === 'genitive' && next?.name?.class === 'person';
}

const LANDMARKS =
  /^(?:मोड़|मोड|चौक|चौराहा|चौराहे|तिराहा|तिराहे|बाजार|मंडी|मार्ग|रोड|पुल|घाट|स्टेशन|अस्पताल|थाना|थाने|चौकी|कॉलोनी|बस्ती|टोला|टोले|मोहल्ला|मोहल्ले|बॉर्डर|हवाईअड्डा|हवाईअड्डे)$/u;

/** "रामपुर मोड़ पर": no more than a spot of the place is named. */
function isOfLandmark(word: Word, clause: readonly Word[]): boolean {
  return LANDMARKS.test(clause[clause.indexOf(word) + word.length]?.key ?? '');
}

/** "अलवर में …": a clause that opens with where it all was. */
function setsOut(name: Word, { clause: { words } }: Frame): boolean {
  return words[0] === name && words[name.length]?.tag === 'locative';
}

/** "कोलंबो से रवाना हुआ": where something is no longer; "पटना से 12 मामले आए" is of what is there. */
const isLeft = (name: Word, { clause: { words }, verb }: Frame) =>
  words[words.indexOf(name) + name.length]?.key === 'से' && !/^(?:आ|मिल)$/u.test(verb.root);

/** "इजरायल और हमास में": of two that are named together neither alone is meant. */
function isJoined(name: Word, { clause: { words } }: Frame): boolean {
  const at = words.indexOf(name);
  const behind = at + name.length;
  const isOther = (word: Word | undefined) => word?.name !== undefined || word?.pos === 'unknown';
  return (
    (words[behind]?.pos === 'coordinator' && isOther(words[behind + 1])) ||
    (words[at - 1]?.pos === 'coordinator' && isOther(words[at - 2]))
  );
}

const SPOT = /^(?:मौके|घटनास्थल|स्थल|दुर्घटनास्थल)$/u;

/** "मौके पर पहुंचेगा": the spot of what was told, which is no place by name. */
const tellsOfSpot = ({ clause: { words } }: Frame) =>
  words.some(({ key }, i) => SPOT.test(key) && words[i + 1]?.pos === 'postposition');

/** The one place that the last sentence with a place named; undefined where it named several. */
export function placeAfter(place: Setting | undefined, frame: Frame, at: Place): Setting | undefined {
  const names = namesIn(frame);
  const first = names[0];
  if (tellsOfSpot(frame)) return undefined;
  if (!first) return place;
  if (names.some((word) => isOfLandmark(word, frame.clause.words))) return undefined;
  const text = first.name?.canonical ?? first.text;
  const several = names.some((word) => (word.name?.canonical ?? word.text) !== text);
  const another = place?.sentence === at.sentence && place.text !== text;
  if (several || another || isLeft(first, frame) || isJoined(first, frame)) return undefined;
  const unit = frame.clause.words.slice(
    frame.clause.words.indexOf(first),
    frame.clause.words.indexOf(first) + first.length,
  );
  const told = setsOut(first, frame) ? { sets: true as const } : {};
  const said = frame.clause.quoted ? { quoted: true as const } : {};
  const kind = first.name?.category === undefined ? {} : { category: first.name.category };
  return {
    text,
    range: { start: first.start, end: (unit.at(-1) as Word).end },
    ...told,
    ...said,
    ...kind,
    ...at,
  };
}
