import type { Role } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import { canAct } from '../../clause/actors.ts';
import type { Phrase } from '../../clause/phrases.ts';
import { lookUpConjunct } from '../../lexicon/conjuncts.ts';
import type { NounClass } from '../../lexicon/types.ts';
import { isErgative } from '../../lexicon/verb-forms.ts';

function classOf(group: NounGroup): NounClass | undefined {
  return group.head.noun?.[0]?.class;
}

/** A named place, or a noun for one. */
export function isPlace(group: NounGroup): boolean {
  if (group.head.name?.class === 'place') return true;
  const kind = group.head.noun?.[0]?.class;
  return kind === 'place' || kind === 'building';
}

/** Bodies, countries and parts that are where something is once में stands behind them: "फैक्ट्री में", "देश के कई हिस्सों में". */
const SITES: ReadonlySet<string> = new Set(
  'फैक्ट्री फैक्टरी कारखाना मिल रिफाइनरी संसद विधानसभा लोकसभा राज्यसभा सदन कोर्ट अदालत न्यायालय हाईकोर्ट क्लब विश्वविद्यालय कॉलेज महाविद्यालय यूनिवर्सिटी देश दुनिया विश्व मुल्क हिस्सा भाग छोर प्रभाग टैंक टंकी होम सेंटर यूनिट इकाई रेंज डिपो सेक्शन हाउस स्टोर बूथ टर्मिनस टर्मिनल पथ ट्रैक प्वाइंट पॉइंट प्वॉइंट'
    .split(' ')
    .map(fold),
);

/** A place, or what में makes one. */
export function isSite(group: NounGroup): boolean {
  const lemma = group.head.noun?.[0]?.lemma ?? group.head.text;
  // "रोहिणी कोर्ट में": what the body has by its name is where it sits.
  if (group.head.name?.class === 'organisation' && SITES.has(group.words.at(-1)?.key ?? '')) return true;
  return isPlace(group) || (group.head.name === undefined && SITES.has(fold(lemma)));
}

/** A word that no list knows before में: most often a place. */
export function isUnlisted({ head }: NounGroup): boolean {
  return head.pos === 'unknown' && !head.noun && !/^[a-z0-9]/u.test(head.key);
}

/** "रेल ट्रैक पर", "पोलिंग बूथ पर": what पर makes a place of. */
const SPOTS: ReadonlySet<string> = new Set(
  'सेंटर बूथ टर्मिनस टर्मिनल पथ ट्रैक प्वाइंट पॉइंट प्वॉइंट'.split(' ').map(fold),
);

/** "राष्ट्रीय राजमार्ग 8 पर", "नेशनल हाईवे-21 पर", "प्लॉट नंबर 345 पर". */
function isNumberedRoad({ words }: NounGroup): boolean {
  const numbered = /\p{Nd}$/u.test(words.at(-1)?.text ?? '');
  return numbered && words.some(({ key }) => /^(?:हाईवे|हाइवे|राजमार्ग|मार्ग|प्लॉट|प्लाट|एनएच)(?=-|$)/u.test(key));
}

/** "बस में", "ट्रक पर": where somebody or something is. */
export function isVehicle(group: NounGroup): boolean {
  return classOf(group) === 'vehicle';
}

/** What else a clause says beside a phrase. */
export interface Around {
  /** A dative names whom the verb is done to: it has no other object. */
  readonly undergoes: boolean;
  /** A word of degree follows: "पटना से बड़ा". */
  readonly compared: boolean;
}

/** Verbs that give, tell or show something to somebody. */
const GIVING = new Set(
  'दे मिल बता कह भेज सौंप लिख दिला पढ़ा सिखा दिखा बेच सुना पूछ लग हो आ पड़ सूझ भा चल थमा परोस खिला पिला पहना लौटा'.split(
    ' ',
  ),
);

/** "आरोपी को गिरफ्तार किया", "बदमाश को पकड़ा": without another object, whom it is done to. */
function undergoes(phrases: readonly Phrase[], verb: VerbGroup): boolean {
  if (!isErgative(verb.root) || verb.words.some(({ key }) => /^(पड़|पड)/u.test(key))) return false;
  const kind = verb.conjunct ? lookUpConjunct(verb.conjunct.key)?.kind : undefined;
  if (kind === 'noun' || (GIVING.has(verb.root) && kind !== 'adjective')) return false;
  const bare = phrases.filter(
    (phrase) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'direct' &&
      phrase.group.head.value?.fact.type !== 'time' &&
      classOf(phrase.group) !== 'time',
  );
  const acts =
    verb.passive || phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative') ? 0 : 1;
  return bare.length <= acts;
}

const DEGREE = /^(अधिक|ज्यादा|कम|बड|छोट|बेहतर|बदतर|ऊंच|नीच|आगे|पीछे|अलग|भिन्न|तेज|ऊपर|नीचे)/u;

function firstKey(phrase: Phrase | undefined): string {
  if (!phrase || phrase.kind === 'embedded') return '';
  return phrase.group.words[0]?.key ?? '';
}

/** What the phrases of a clause say around the one at `at`. */
export function aroundOf(phrases: readonly Phrase[], at: number, verb: VerbGroup): Around {
  return {
    undergoes: undergoes(phrases, verb),
    compared: DEGREE.test(firstKey(phrases[at + 1])) || DEGREE.test(verb.conjunct?.key ?? ''),
  };
}

const MEETING = new Set('मिल कह पूछ बोल लड़ भिड़ जुड़ टकरा'.split(' '));
/** What one does something with. */
const TOOLS: ReadonlySet<NounClass> = new Set<NounClass>(['weapon', 'vehicle', 'artefact', 'body', 'animal']);
/** What comes over people and things. */
const FORCES: ReadonlySet<NounClass> = new Set<NounClass>(['natural', 'illness', 'event', 'quality']);

/** से: with whom one deals, whom or where something comes from, what brings it about, what it is done with. */
export function instrumentalRole(group: NounGroup, verb: VerbGroup): Role {
  // "तूफान तट से टकराया": what it ran into.
  if (isPlace(group)) return verb.root === 'टकरा' ? 'destination' : 'origin';
  if (canAct(group)) return MEETING.has(verb.root) || verb.conjunct?.noun ? 'companion' : 'origin';
  const kind = classOf(group);
  if (kind && TOOLS.has(kind)) return 'instrument';
  const happens = verb.passive || !isErgative(verb.root) || verb.conjunct !== undefined;
  if (kind && FORCES.has(kind) && happens) return 'cause';
  return MEETING.has(verb.root) ? 'companion' : 'instrument';
}

/** What one speaks and thinks of, decides and agrees on. */
const TOPICAL = new Set(
  'चर्चा बात बातचीत विचार विमर्श बहस टिप्पणी बयान सवाल जवाब सहमति सहमत फैसला निर्णय सुनवाई मतदान चिंता दुख शोक खुशी नाराजगी आभार जोर'.split(
    ' ',
  ),
);
const IDEAS: ReadonlySet<NounClass> = new Set<NounClass>(['abstract', 'document', 'law', 'communication']);

/** पर: on what one speaks or decides, at what something is aimed, where it is. */
export function superessiveRole(group: NounGroup, verb: VerbGroup): Role {
  if (isPlace(group) || isVehicle(group) || SPOTS.has(fold(group.head.text)) || isNumberedRoad(group))
    return 'place';
  const kind = classOf(group);
  if (TOPICAL.has(verb.conjunct?.key ?? '')) return canAct(group) ? 'object' : 'topic';
  if (canAct(group)) return 'object';
  return kind && IDEAS.has(kind) && verb.conjunct ? 'topic' : 'object';
}
