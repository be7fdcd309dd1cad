import { rangeOf } from '../../../../text/range.ts';
import type { Pos, Word } from '../../tag/word.ts';
import { castMeant } from '../cast/meant.ts';
import { isDoubtful } from '../known/take-up.ts';
import { bodyMeant } from '../memory/body.ts';
import { caughtMeant } from '../memory/caught.ts';
import { countedMeant } from '../memory/counted.ts';
import { familyOfDead } from '../memory/dead.ts';
import { diseaseMeant } from '../memory/disease.ts';
import { figureMeant } from '../memory/figure.ts';
import { placesMeant } from '../memory/listed-places.ts';
import type { Mention } from '../memory/memory-types.ts';
import { isPersonalPronoun } from '../memory/person-meant.ts';
import { markerIn } from '../memory/pronoun-markers.ts';
import type { Resolution, Surroundings } from '../memory/surroundings.ts';
import { thingMeant } from '../memory/thing.ts';
import { caseForm, obliqueSingular } from '../parts/case-forms.ts';
import { isOtherMeant, salientMeant } from '../salience/meant.ts';
import { capitalMeant, governmentMeant, wholeMeant } from '../setting/take-up.ts';
import { announcer, ownSpeaker } from '../speech/speaker-meant.ts';
import { selfMeant } from '../speech/speaks-of-self.ts';
import { aboard } from '../told-thing/aboard.ts';
import { namesAnother } from '../told-thing/pointed.ts';
import { bareThing, isOfOther, toldByNoun, toldThing } from '../told-thing/take-up.ts';
import { kindOfNoun } from '../told-thing/things.ts';
import { areaMeant, epithetMeant } from './epithet.ts';
import { fitsAnother } from './fits-another.ts';
import { allOfGroup, groupAgain } from './group-again.ts';
import { bareAirport, bareCase, bareMatch, bareNoun, both, known, matterMeant } from './resolve-nouns.ts';
import { late, members, ofDead, ofMany, personal, somebody } from './resolve-people.ts';
import { longName, rightSpelling } from './spelling.ts';
import { hereMeant, justSet, mayBeFiled, placeNear, pointsAtPlace } from './whereabouts.ts';

function near(mention: Mention | undefined, paragraph: number): Mention | null {
  return mention && paragraph - mention.paragraph <= 1 ? mention : null;
}

/** "इटली में …, वहां के मंत्री", "अल-फाशिर पर … के बाद वहां": the place that the clause itself tells of before, by a name known or not; not one that acts, "भारत ने यहां". */
function namesPlaceBefore(word: Word, clause: readonly Word[]): boolean {
  return clause.some(({ name, pos, start, length }, i) => {
    const marker = clause[i + length];
    if (start >= word.start || /^(?:ने|को)$/u.test(marker?.key ?? '')) return false;
    return name
      ? name.class === 'place'
      : pos === 'unknown' && /^(?:locative|superessive)$/u.test(marker?.tag ?? '');
  });
}

/** "भारत में उन्हें अनुभव था। यहां वह …": where somebody told of is now, in a story of several countries. */
function isOneOfLands({ key }: Word, place: Mention, { memory, clause = [] }: Surroundings): boolean {
  const isLand = memory.countries?.some(({ name }) => name === place.text) ?? false;
  const isAbroad = isLand && (memory.countries?.length ?? 0) > 1;
  return isAbroad && /^यह/u.test(key) && clause.some(isPersonalPronoun);
}

/** "यहां तक कि", which papers write "यहां तक की" too: even, and no place. */
const isEven = (words: readonly Word[]) => words[0]?.key === 'तक' && /^(?:कि|की)$/u.test(words[1]?.key ?? '');

/** "वहां" → "पटना में", "यहां की" → "पटना की", where one place alone was named. */
function whereabouts(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  const after = words[at + 1];
  const { clause = [] } = around;
  if (isEven(words.slice(at + 1)) || isEven(clause.slice(clause.indexOf(word) + 1))) return null;
  const near =
    justSet(word, around) ?? (mayBeFiled(word, around) ? hereMeant(word, around) : placeNear(around));
  const place = pointsAtPlace(word) ? near : undefined;
  if (!place || isOneOfLands(word, place, around)) return null;
  // "(उन्हें भारत आने से रोका गया।) “मैं 48 साल से यहां हूं”": where whoever speaks is, the paper need not have told.
  if (around.isQuoted && !('quoted' in place && place.quoted)) return null;
  if (around.clause && namesPlaceBefore(word, around.clause)) return null;
  // "(भारत की रैंकिंग सुधरी।) यहां भारत 30 स्थान ऊपर पहुंचा": on a list, and not in the land that moves there.
  if (clause.some(({ name, inside }) => !inside && name?.canonical === place.text)) return null;
  const marked = after?.pos === 'postposition';
  if (marked && after.tag !== 'superessive') return { length: 1, text: place.text, antecedent: place.range };
  return { length: marked ? 2 : 1, text: `${place.text} में`, antecedent: place.range };
}

/** "इस वायरस" → "कोरोना वायरस", "इससे संक्रमित" → "डेंगू से संक्रमित". */
function illness(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const { disease } = around.memory;
  const found = diseaseMeant(words, at, disease, around);
  return found && disease ? { ...found, antecedent: disease.range } : null;
}

/** "धमाका इतना तेज था कि उसकी आवाज …" → "धमाके की आवाज". */
function ofMeasured(word: Word, { measured }: Surroundings): Resolution | null {
  if (!measured || word.pos !== 'pronoun' || !/^[इउ]सक[ाेी]$/u.test(word.key)) return null;
  const form = caseForm(measured, 'oblique') ?? obliqueSingular(measured);
  if (!form) return null;
  const words = measured.words.map(({ text }) => text);
  if (form.kind === 'last') words[words.length - 1] = form.text;
  return {
    length: 1,
    text: `${words.join(' ')} ${word.key.slice(2)}`,
    antecedent: rangeOf(measured.words),
  };
}

/** "इसकी सीमा" → "दक्षिणी सूडान की सीमा". */
function thing(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const found = thingMeant(words, at, around.memory.thing, around);
  if (!found || isOfOther(found.thing, words, at, around)) return null;
  return { length: 1, text: found.text, antecedent: found.thing.range };
}

/** "सितंबर में यह 2.7 प्रतिशत थी" → "सितंबर में खुदरा महंगाई 2.7 प्रतिशत थी". */
const figure = (words: readonly Word[], at: number, around: Surroundings): Resolution | null =>
  figureMeant(words, at, around.memory.figure, around);

/** "उसने" → "भारत ने", "उसकी बढ़त" → "भारत की बढ़त". */
function body(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const found = bodyMeant(words, at, around);
  const suffix = found ? markerIn(words[at] as Word) : undefined;
  return found && suffix !== undefined
    ? { length: 1, text: `${found.text}${suffix}`, antecedent: found.range }
    : null;
}

/** "उसे गिरफ्तार किया" → "मोहन राय को गिरफ्तार किया". */
function caught(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  const found = caughtMeant(word, around.memory.caught, around);
  return found && { length: 1, text: `${found.text}${markerIn(word) ?? ' को'}`, antecedent: found.range };
}

const RELATIVE_CASES: readonly (readonly [RegExp, string])[] = [
  [/^(जिसने|जिन्होंने)$/u, ' ने'],
  [/^(जिसे|जिन्हें|जिसको|जिनको)$/u, ' को'],
  [/^(जिसमें|जिनमें|जहां)$/u, ' में'],
  [/^(जिससे|जिनसे)$/u, ' से'],
  [/^(जिसपर|जिनपर)$/u, ' पर'],
  [/^(जिसका|जिनका)$/u, ' का'],
  [/^(जिसकी|जिनकी)$/u, ' की'],
  [/^(जिसके|जिनके)$/u, ' के'],
];

const POSTURE = /^(?:खड|खड़|बैठ|लेट|लद|रख|पड|पड़)[ाेी]$/u;

/** What is said of news, and of no thing that it tells of: "जिसे प्रशासन ने गलत बताया". */
const SAID_OF_NEWS = /^(?:गलत|झूठ[ाी]?|बेबुनियाद|निराधार|अफवाह|भ्रामक|फर्जी|खंडन)$/u;
const CALLS = /^(?:बता|कह|करार|ठहरा|कर)$/u;

/** "खबर थी कि पुल टूट गया, जिसे प्रशासन ने गलत बताया": all that was told is meant, and no word of it. */
const isOfNews = (clause: readonly Word[], { root }: Surroundings['verb']) =>
  CALLS.test(root) && clause.some(({ key }) => SAID_OF_NEWS.test(key));

/** "जो", "जिसने": the noun of the clause before, in the case that the relative word has. */
function relative(
  words: readonly Word[],
  at: number,
  { antecedent, clause = [], verb }: Surroundings,
): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'relative' || !antecedent || isOfNews(clause, verb)) return null;
  const after = words[at + 1] ?? clause[clause.indexOf(word) + 1];
  // "जहां पर": in a place by name it would be told as "पटना पर".
  if (word.key === 'जहां' && after?.tag === 'superessive') return null;
  const { group } = antecedent;
  // "परीक्षण सफलतापूर्वक पूरा किया, जो …": how it was done is no part of what is meant.
  const whole = antecedent.words.slice(
    0,
    antecedent.words.findLastIndex(({ pos }) => pos !== 'adverb' && pos !== 'focus') + 1,
  );
  // "यार्ड में | खड़ी गाड़ियां बह गईं, जिनमें …": where they stood is not told again.
  const meant = POSTURE.test(whole[0]?.key ?? '') && whole.length > 1 ? whole.slice(1) : whole;
  // "उनके आदर्श राय हैं, जो …": whose is not told here.
  if (meant.some(({ pos, pronoun }) => pos === 'pronoun' && pronoun !== 'indefinite')) return null;
  const wanted = word.key === 'जो' ? 'direct' : 'oblique';
  const given = group.tag === 'direct' ? 'direct' : 'oblique';
  const form = wanted === given ? ({ kind: 'same' } as const) : caseForm(group, wanted);
  if (!form) return null;
  const last = form.kind === 'last' ? form.text : meant.at(-1)?.text;
  const text = [...meant.slice(0, -1).map(({ text: own }) => own), last].join(' ').replaceAll(' . ', '. ');
  // "जहां से", "जहां के": the marker behind it is told as it stands.
  const marked = word.key === 'जहां' && after?.pos === 'postposition';
  const suffix = marked ? '' : (RELATIVE_CASES.find(([forms]) => forms.test(word.key))?.[1] ?? '');
  return { length: 1, text: `${text}${suffix}`, antecedent: rangeOf(meant) };
}

/** "यह कल होगी", "यह शुरू हुई": an action comes about; what lands or weighs something is a thing. */
const mayTellAction = ({ root, passive }: Surroundings['verb']) =>
  /^(?:हो|चल|रह)$/u.test(root) || (root === 'कर' && passive);

function action(
  words: readonly Word[],
  at: number,
  { memory, paragraph, verb, opens }: Surroundings,
): Resolution | null {
  const word = words[at] as Word;
  if (word.key !== 'यह' || word.pos !== 'pronoun') return null;
  const mention = memory.action;
  if (at > 0 || !opens || !mayTellAction(verb)) return null;
  if (!mention || !near(mention, paragraph) || mention.gender !== verb.gender) return null;
  return { length: 1, text: mention.text, antecedent: mention.range };
}

type Resolver = (words: readonly Word[], at: number, around: Surroundings) => Resolution | null;

const ofWord =
  (resolver: (word: Word, around: Surroundings) => Resolution | null): Resolver =>
  (words, at, around) =>
    resolver(words[at] as Word, around);

/** A resolver that knows a pronoun only where the last sentences tell of nobody else whom it means as likely. */
const unlessOther =
  (resolver: Resolver): Resolver =>
  (words, at, around) => {
    const found = resolver(words, at, around);
    return found && !isOtherMeant(words[at] as Word, around, found) ? found : null;
  };

/** A resolver of persons by name that knows a pronoun only where it fits nobody else of the story as well. */
const ofOne =
  (resolver: Resolver): Resolver =>
  (words, at, around) => {
    const found = resolver(words, at, around);
    return found && !fitsAnother(words[at] as Word, found, around) ? found : null;
  };

/** What may know a word of each part of speech, in this order: the first that does tells it. */
const RESOLVERS: Readonly<Partial<Record<Pos, readonly Resolver[]>>> = {
  pronoun: [
    ofWord(ofMeasured),
    ofDead,
    ofWord(aboard),
    ofWord(ownSpeaker),
    ofOne(unlessOther(ofWord(personal))),
    ofWord(announcer),
    ofWord(members),
    illness,
    unlessOther(somebody),
    unlessOther(ofWord(ofMany)),
    toldThing,
    thing,
    figure,
    body,
    caught,
    action,
    groupAgain,
    ofWord(selfMeant),
    ofOne(ofWord(castMeant)),
    ofWord(late),
    ofOne(ofWord(salientMeant)),
  ],
  determiner: [
    both,
    illness,
    figure,
    known,
    countedMeant,
    toldByNoun,
    allOfGroup,
    placesMeant,
    epithetMeant,
    areaMeant,
    matterMeant,
  ],
  adverb: [whereabouts],
  adjective: [bareAirport],
  noun: [familyOfDead, bareNoun, bareThing, bareMatch, bareCase, wholeMeant, capitalMeant, governmentMeant],
  relative: [ofWord(members), relative],
  name: [longName, rightSpelling],
};

/** "मार्ग में दम तोड़ दिया": on the way, and on no road that was told of. */
const isOnTheWay = (words: readonly Word[], at: number, { clause = [] }: Surroundings): boolean => {
  const next = words[at + 1] ?? clause[clause.indexOf(words[at] as Word) + 1];
  return words[at]?.key === 'मार्ग' && next?.key === 'में';
};

/** What the words from `at` on stand for, or null. */
export function resolutionOf(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  if (isOnTheWay(words, at, around)) return null;
  const { pos, name } = words[at] as Word;
  for (const resolver of RESOLVERS[name ? 'name' : pos] ?? []) {
    const found = resolver(words, at, around);
    if (found) return pos === 'noun' && !name && isAnother(words[at] as Word, found, around) ? null : found;
  }
  return null;
}

/** What has a name, and of whose kind a story may tell another one. */
const NAMED = /^(?:plan|show|document|law|weapon|artefact)$/u;

/** "फिल्म ने 27 करोड़ कमाए" behind another film: whether a noun alone may mean another than was told of in the story's own matter. */
function isBeyond(noun: Word, { antecedent }: Resolution, { memory, sentence }: Surroundings): boolean {
  const since = memory.reach?.things.get(sentence);
  if (since === undefined || antecedent.start >= since) return false;
  return isDoubtful(noun.noun?.[0]?.lemma ?? '') || NAMED.test(kindOfNoun(noun) ?? '');
}

const isAnother = (noun: Word, found: Resolution, around: Surroundings) =>
  namesAnother(noun, around) || isBeyond(noun, found, around);

/** Whether "इस हादसे" or "उसके" at the front of the words can be told in full. */
export function isKnown(words: readonly Word[], around: Surroundings): boolean {
  const first = words[0];
  if (!first) return false;
  return (
    (personal(first, around) ??
      aboard(first, around) ??
      illness(words, 0, around) ??
      known(words, 0, around) ??
      toldByNoun(words, 0, around) ??
      toldThing(words, 0, around) ??
      both(words, 0, around)) !== null
  );
}
