import { fold } from '../../../../text/fold.ts';
import { allWords } from '../../chunk/types.ts';
import type { Nominal, Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place, Scene } from '../memory/memory-types.ts';
import type { Segment } from '../parts/segments.ts';
import { isBoundFor } from '../setting/bound-for.ts';
import { NOUNS } from '../setting/whole.ts';

/** Events that happen at one place: a later "इस हादसे" is the one that the lead told of. */
const EVENTS: ReadonlySet<string> = new Set(
  'हादसा दुर्घटना घटना वारदात हमला विस्फोट धमाका ब्लास्ट आग अग्निकांड हत्याकांड गोलीकांड मुठभेड़ फायरिंग गोलीबारी भगदड़ भूकंप भूस्खलन हिमस्खलन बाढ़ तूफान चक्रवात बवंडर टक्कर भिड़ंत झड़प हिंसा दंगा पथराव'
    .split(' ')
    .map(fold),
);

/** What happens in such events. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  'मर मार गिर डूब झुलस फट ढह टकरा भिड़ पलट जल लुढ़क धंस दब टूट बह फिसल घुस'.split(' ').map(fold),
);

/** Sentences from the top in which the scene is set. */
const LEAD = 2;

/** What is only feared or foretold is not the event that the story told of: "बवंडर का खतरा". */
const FEARED = /^(?:खतरा|खतरे|आशंका|डर|चेतावनी|संभावना|अनुमान|अलर्ट|पूर्वानुमान)$/u;

/** Whether a noun names an event of one place. */
export function isSceneEvent(word: Word | undefined): boolean {
  const lemma = word?.noun?.[0]?.lemma;
  return word?.pos === 'noun' && lemma !== undefined && EVENTS.has(fold(lemma));
}

function namedPlace(phrase: Nominal): readonly Word[] | null {
  if (phrase.tag !== 'locative' || phrase.group.marker.length !== 1) return null;
  const all = allWords(phrase.group);
  // "26 जनवरी (गणतंत्र दिवस) को": a marker that a bracket cut from its phrase is no part of this one.
  const words = all.slice(all.findIndex(({ pos }) => pos !== 'postposition'));
  const clean = words.every(
    (word) =>
      word.pos !== 'pronoun' && word.pronoun === undefined && word.key !== 'दोनों' && word.pos !== 'value',
  );
  return clean && words.some((word) => word.name?.class === 'place') ? words : null;
}

/** The named places of a phrase, those of the clauses without tense inside it first. */
export function placesIn(phrase: Phrase): (readonly Word[])[] {
  if (phrase.kind === 'adverbial') return [];
  if (phrase.kind === 'embedded') return phrase.phrases.flatMap(placesIn);
  const own = namedPlace(phrase);
  return [...(phrase.participle?.phrases.flatMap(placesIn) ?? []), ...(own ? [own] : [])];
}

function tellsOfEvent({ clause: { words } }: Pick<Frame, 'clause'>): boolean {
  // "ट्रेन पटरी से उतर गई".
  const leavesRails = words.some(({ key }, i) => key === 'पटरी' && words[i + 1]?.key === 'से');
  return words.some(
    (word) =>
      isSceneEvent(word) ||
      (word.verb?.some(({ root }) => HAPPENINGS.has(root) || (leavesRails && root === 'उतर')) ?? false),
  );
}

function isSamePlace(a: readonly Word[], b: readonly Word[]): boolean {
  const names = a.filter((word) => word.name).map((word) => word.key);
  return b.some((word) => word.name !== undefined && names.includes(word.key));
}

/** "दो महीने पहले", "पिछले साल", "इसके पहले", "जून महीने", "2018": a time before the story's. */
function isEarlier({ key, text, value }: Word, i: number, words: readonly Word[]): boolean {
  const [before, next] = [words[i - 1]?.key ?? '', words[i + 1]?.key ?? ''];
  if (/^(?:पहले|पूर्व)$/u.test(key)) return SPAN.test(before) || /^(?:इसके|इससे)$/u.test(before);
  if (/^(?:पिछले|गत|बीते)$/u.test(key)) return LONG.test(next);
  if (value?.fact.type !== 'time') return false;
  const behind = next === 'के' ? (words[i + 2]?.key ?? '') : next;
  return LONG.test(behind) || /^(?:1[89]|20)\p{Nd}\p{Nd}$/u.test(text);
}

/** "पहला हमला", "दूसरे धमाके", "एक अन्य हादसा": one of several, each with a place and victims of its own. */
function tellsOfOneOfSeveral({ clause: { words } }: Frame): boolean {
  return words.some(
    (word, i) =>
      isSceneEvent(word) &&
      words.slice(Math.max(0, i - 2), i).some(({ key }) => ONE_OF_SEVERAL.test(key)) &&
      !ONE_OF_SEVERAL.test(word.key),
  );
}

const ONE_OF_SEVERAL = /^(?:पहला|पहली|दूसर[ाेी]|तीसर[ाेी]|चौथ[ाेी]|अन्य)$/u;

/** "मंडी के हादसे को कुछ दिन ही बीते थे कि …": what came before the news. */
function looksBack({ verb }: Frame): boolean {
  return /^(?:बीत|गुजर|उबर|भूल)$/u.test(fold(verb.root));
}

const LONG = /^(?:साल|वर्ष|महीने|माह)$/u;
const SPAN = /^(?:साल|वर्ष|महीने|माह|दिन|दिनों|हफ्ते|सप्ताह)$/u;

/** Whether a frame below the lead tells of another event that lies farther back; "हादसा दो दिन पहले हुआ था" is of the story's own. */
function tellsOfEarlier({ clause, verb, subject }: Frame): boolean {
  const { words } = clause;
  if (!verb.perfective || !/^(?:था|थे|थी|थीं)$/u.test(verb.words.at(-1)?.key ?? '')) return false;
  if (!words.some(isEarlier)) return false;
  const own =
    subject?.phrase.kind === 'nominal' &&
    subject.phrase.group.words.length <= 2 &&
    isSceneEvent(subject.phrase.group.head);
  if (own) return false;
  return (
    tellsOfEvent({ clause }) ||
    /^दुर्घटनाग्रस्त$/u.test(verb.conjunct?.key ?? '') ||
    words.some(({ noun }) => noun?.[0]?.class === 'event')
  );
}

/** Sentences after which "इस हादसे" is hardly the other event any more. */
const NEAR = 2;

/** Whether an event of another place or time was told of just before. */
export function isBesideOther(scene: Scene | undefined, sentence: number): boolean {
  return scene?.other !== undefined && sentence - scene.other <= NEAR;
}

/** The scene after a frame: set by the lead, kept while no event of another place is told of. */
export function sceneOf(
  scene: Scene | undefined,
  frame: Frame,
  { paragraph, sentence }: Place,
): Scene | undefined {
  const isOther = sentence >= LEAD && (tellsOfEarlier(frame) || tellsOfOneOfSeveral(frame));
  if (isOther) return { ...scene, words: [], paragraph, other: sentence };
  if (looksBack(frame)) return scene;
  if (!tellsOfEvent(frame)) return scene;
  const event = scene?.event ?? frame.clause.words.find(isSceneEvent);
  const found = withUnlisted(placeOfEvent(scene, frame, { paragraph, sentence }), frame, {
    paragraph,
    sentence,
  });
  return found && event && found.words.length > 0 ? { ...found, event } : found;
}

/** Nouns of places behind which stands a name, also where that looks like an adjective: "बटालिक सेक्टर". */
const CALLED_BY_NAME = /^(?:सेक्टर|गांव|ग्राम|मोहल्ल[ाे]|पंचायत|टोल[ाे]|तहसील|प्रखंड|ब्लॉक)$/u;

/** "बटालिक सेक्टर में": a place of no list, by the word before its noun. */
function unlistedIn(phrase: Phrase): readonly string[] {
  if (phrase.kind === 'adverbial') return [];
  if (phrase.kind === 'embedded') return phrase.phrases.flatMap(unlistedIn);
  const { participle, group, tag } = phrase;
  const { words, head } = group;
  const before = words[words.indexOf(head) - 1];
  const isOwn =
    tag === 'locative' &&
    head.noun?.[0]?.class === 'place' &&
    before !== undefined &&
    before.verb === undefined &&
    (before.pos === 'unknown' || (before.guessed === true && CALLED_BY_NAME.test(head.key)));
  return [...(participle?.phrases.flatMap(unlistedIn) ?? []), ...(isOwn ? [before.key] : [])];
}

/** The scene where the event is told at a place of no list; none where it was told at another: two of them befell one district. */
function withUnlisted(scene: Scene | undefined, { parts }: Frame, { sentence }: Place): Scene | undefined {
  const at = parts.flatMap(({ phrase }) => unlistedIn(phrase)).at(-1);
  if (!scene || at === undefined || scene.at === at) return scene;
  return scene.at === undefined ? { ...scene, at } : { ...scene, words: [], other: sentence };
}

/** "भूकंप के झटके": where they are felt, the quake need not have been. */
export const isShock = ({ key }: Word): boolean => /^झटक(?:ा|े|ों)$/u.test(key);

/** The countries that words name. */
const countriesOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ name, inside }) => (name?.category === 'country' && !inside ? [name.canonical] : [])),
  );

function placeOfEvent(
  scene: Scene | undefined,
  frame: Frame,
  { paragraph, sentence }: Place,
): Scene | undefined {
  const { words: all } = frame.clause;
  const places = frame.parts
    .flatMap(({ phrase }) => placesIn(phrase))
    .filter((words) => !isBoundFor(all, all.indexOf(words.at(-1) as Word) + 1));
  const first = places[0];
  if (!first) return scene;
  if (!scene) {
    // "हवाई में हुए विस्फोट के बाद अब इंडोनेशिया में": of two countries the first is no place of the news.
    const own = countriesOf(first);
    const isAlone = own.size === 0 || [...countriesOf(frame.clause.words)].every((one) => own.has(one));
    const isSet = sentence < LEAD && isAlone;
    const felt = all.some(isShock) ? { isFelt: true as const } : {};
    return isSet ? { words: withoutOpenWhole(first), paragraph, ...felt } : undefined;
  }
  return places.some((words) => isSamePlace(scene.words, words))
    ? scene
    : { words: [], paragraph, other: sentence };
}

/** "जिले के | हैदरगढ़ थाना क्षेत्र में": of which district, is not said; the place by name is. */
export function withoutOpenWhole(words: readonly Word[]): readonly Word[] {
  const [whole, marker, ...rest] = words;
  const isOpen = whole !== undefined && !whole.name && NOUNS.has(whole.key) && isGenitiveMarker(marker);
  return isOpen && rest.some(({ name }) => name?.class === 'place') ? rest : words;
}

/** How each comes about; the rest happen (हो). */
const COMES_ABOUT: Readonly<Record<string, readonly [m: string, f: string]>> = {
  आग: ['लगे', 'लगी'],
  बाढ़: ['आए', 'आई'],
  भूकंप: ['आए', 'आई'],
  तूफान: ['आए', 'आई'],
  चक्रवात: ['आए', 'आई'],
  बवंडर: ['आए', 'आई'],
};

/** "हुए हादसे", "लगी आग": the participle that ties the event to its place. */
function participleFor(noun: Word, { isFelt }: Pick<Scene, 'isFelt'>): string {
  const reading = noun.noun?.[0];
  if (isFelt && reading?.lemma === 'भूकंप') return 'महसूस किए गए';
  const [m, f] = COMES_ABOUT[reading?.lemma ?? ''] ?? ['हुए', 'हुई'];
  return reading?.gender === 'f' ? f : m;
}

/** How the phrase stands: with a case marker, and in a clause that names a place of its own or not. */
export interface Standing {
  readonly marked: boolean;
  readonly placed: boolean;
}

export function isPointing(word: Word): boolean {
  return (
    word.pos === 'determiner' && word.pronoun === 'demonstrative' && /^(इस|इसी|उस|उक्त|यह)$/u.test(word.key)
  );
}

/**
 * "इस हादसे में" → "मंडी में हुए हादसे में": how many words are taken, and what stands for them; null where
 * no scene is known, or the clause has a place of its own.
 */
export function tellScene(
  words: readonly Word[],
  at: number,
  scene: Scene | undefined,
  { marked, placed }: Standing,
): { taken: number; segments: Segment[] } | null {
  if (!scene || scene.words.length === 0 || placed) return null;
  const pointing = isPointing(words[at] as Word);
  const noun = words[pointing ? at + 1 : at];
  const after = words[pointing ? at + 2 : at + 1];
  const owner = isGenitiveMarker(after);
  if (!isSceneEvent(noun) || !(after === undefined || owner) || (!pointing && at > 0)) return null;
  // "भूकंप के झटके … महसूस किए गए": where they were felt, is enough.
  const areShocks = owner && words.some(isShock);
  if (areShocks && scene.isFelt)
    return {
      taken: pointing ? 1 : 0,
      segments: [{ kind: 'words', words: scene.words, place: { part: 'other' } }],
    };
  const direct = !marked && !owner;
  if (direct && !pointing) return null;
  if (!pointing && words.some(({ key }) => FEARED.test(key))) return null;
  return {
    taken: pointing ? 1 : 0,
    segments: direct ? ofPlace(scene, noun as Word) : inPlace(scene, noun as Word),
  };
}

/** "मंडी में हुए" before "हादसे में". */
export function inPlace(scene: Scene, noun: Word): Segment[] {
  return [
    { kind: 'words', words: scene.words, place: { part: 'other' } },
    { kind: 'added', text: participleFor(noun, scene), rule: 'scene', place: { part: 'other' } },
  ];
}

/** "मंडी का" before "हादसा": the last word of the scene is its marker. */
function ofPlace(scene: Scene, noun: Word): Segment[] {
  return [
    { kind: 'words', words: scene.words.slice(0, -1), place: { part: 'other' } },
    {
      kind: 'added',
      text: noun.noun?.[0]?.gender === 'f' ? 'की' : 'का',
      rule: 'scene',
      place: { part: 'other' },
    },
  ];
}
