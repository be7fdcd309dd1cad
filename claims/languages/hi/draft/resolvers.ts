import { fold } from '../../../text/fold.ts';
import { rangeOf } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';
import { isBound, mayBeBound } from './bound.ts';
import { caseForm, obliqueSingular } from './case-forms.ts';
import { deadMeant } from './dead.ts';
import { diseaseMeant } from './disease.ts';
import { bothMeant, definite, pointedAt, type TakenUp } from './known/take-up.ts';
import { manyMeant } from './many.ts';
import type { Mention } from './memory-types.ts';
import { personMeant } from './person-meant.ts';
import { groupMeant } from './plural-group.ts';
import { genitiveSuffix, markerIn } from './pronoun-markers.ts';
import { isOfSetting, wholeMeant } from './setting/take-up.ts';
import { announcer, ownSpeaker, somebodyOf } from './speaker-meant.ts';
import { longName, rightSpelling } from './spelling.ts';
import type { Resolution, Surroundings } from './surroundings.ts';
import { thingMeant } from './thing.ts';
import { hereMeant, placeNear, pointsAtPlace } from './whereabouts.ts';

const COUNTRY_NOUNS = new Set('देश देशों मुल्क मुल्कों राष्ट्र राष्ट्रों पक्ष पक्षों'.split(' ').map(fold));
const LEADER_NOUNS = new Set(
  'नेता नेताओं राष्ट्राध्यक्ष राष्ट्राध्यक्षों पक्ष पक्षों राष्ट्रपतियों राष्ट्रपति'.split(' ').map(fold),
);

function near(mention: Mention | undefined, paragraph: number): Mention | null {
  return mention && paragraph - mention.paragraph <= 1 ? mention : null;
}

function both(
  words: readonly Word[],
  at: number,
  { memory, paragraph, sentence, marked }: Surroundings,
): Resolution | null {
  if (words[at]?.key !== 'दोनों' || words[at - 1]?.pos === 'coordinator' || words[at - 1]?.pos === 'name')
    return null;
  const noun = words[at + 1];
  const bare = noun === undefined || (noun.pos === 'postposition' && noun.tag === 'genitive');
  if (bare) {
    const two = memory.two;
    return two && sentence - two.sentence <= 1 ? { length: 1, text: two.text, antecedent: two.range } : null;
  }
  const pair =
    LEADER_NOUNS.has(noun.key) && !COUNTRY_NOUNS.has(noun.key)
      ? memory.personPair
      : COUNTRY_NOUNS.has(noun.key)
        ? memory.countryPair
        : undefined;
  const found = pair && paragraph - pair.paragraph <= 4 ? pair : null;
  if (found) return { length: 2, text: found.text, antecedent: found.range };
  return asResolution(bothMeant(words, at, memory.nouns, { sentence, marked }));
}

/** "उनके निधन पर": whose death the text tells. */
function ofDead(words: readonly Word[], at: number, { memory }: Surroundings): Resolution | null {
  const dead = deadMeant(words, at, memory.dead);
  const word = words[at] as Word;
  return dead && { length: 1, text: `${dead.text}${genitiveSuffix(word.key)}`, antecedent: dead.range };
}

/** Nouns that "उसका" makes of what was told rather than of a person. */
const OF_NEWS = /^(घोषणा|पुष्टि|जानकारी|शुरुआत|तैयारी|व्यवस्था|वजह|कारण|खबर|नतीजा|नतीजे|मांग)$/u;

/** "वह" → "युवक", "उसके" → "68 वर्षीय बुजुर्ग के". */
function somebody(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  const found = around.speaker || isMastered(word, around) ? null : somebodyOf(word, around);
  // "उसकी घोषणा": of what was told, not of whom.
  if (word.tag === 'genitive' && OF_NEWS.test(words[at + 1]?.key ?? '')) return null;
  // "उनके एक कर्मचारी": of the employee nobody is an employee.
  if (found && words.slice(at + 1).some(({ noun }) => noun?.[0]?.lemma === found.somebody.lemma)) return null;
  const suffix = markerIn(word);
  if (!found || suffix === undefined) return null;
  return { length: 1, text: `${found.text}${suffix}`, antecedent: found.somebody.range };
}

/** "उस पर काबू पाना मुश्किल था": of a fire or a crowd, and of nobody. */
function isMastered(word: Word, { clause = [] }: Surroundings): boolean {
  const at = clause.indexOf(word);
  const [next, after] = [clause[at + 1], clause[at + 2]];
  return at >= 0 && next?.key === 'पर' && /^(काबू|नियंत्रण|रोक)$/u.test(after?.key ?? '');
}

/** "मंत्री मुख्यमंत्रियों से उनके राज्य …": theirs, who stand before it in its clause. */
function isOfClause(word: Word, { clause }: Surroundings): boolean {
  if (word.tag !== 'genitive' || !clause || !mayBeBound(word)) return false;
  const at = clause.indexOf(word);
  return at > 0 && isBound(word, clause.slice(0, at));
}

/** "ऋषभ पंत ने 31 रन ठोके पर शॉट उन्हें भारी पड़ा": another stands before the pronoun in its clause, who does not act there. */
function isBehindAnother(word: Word, { clause = [], others }: Surroundings, person: string): boolean {
  return clause
    .slice(0, Math.max(0, clause.indexOf(word)))
    .some(
      ({ name, inside }) =>
        name?.class === 'person' && !inside && name.canonical !== person && !others.includes(name.canonical),
    );
}

function personal(word: Word, around: Surroundings): Resolution | null {
  if (isMastered(word, around) || isOfClause(word, around)) return null;
  const person = personMeant(word, around.memory.topic, around);
  if (!person || isBehindAnother(word, around, person.text)) return null;
  const suffix = markerIn(word);
  return suffix === undefined
    ? null
    : { length: 1, text: `${person.text}${suffix}`, antecedent: person.range };
}

/** "इनमें" → "घायल हुए 12 यात्रियों में". */
function members(word: Word, { memory, sentence, paragraph }: Surroundings): Resolution | null {
  const group = groupMeant(word, memory.group, { sentence, paragraph });
  return group ? { length: 1, text: `${group.text} में`, antecedent: group.range } : null;
}

/** "इटली में …, वहां के मंत्री": the place that the clause itself names before; not one that acts, "भारत ने यहां". */
function namesPlaceBefore(word: Word, clause: readonly Word[]): boolean {
  return clause.some(
    ({ name, start, length }, i) =>
      name?.class === 'place' && start < word.start && !/^(?:ने|को)$/u.test(clause[i + length]?.key ?? ''),
  );
}

/** "वहां" → "पटना में", "यहां की" → "पटना की", where one place alone was named. */
function whereabouts(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const [word, after] = [words[at] as Word, words[at + 1]];
  const place = pointsAtPlace(word) ? (placeNear(around) ?? hereMeant(word, around)) : undefined;
  if (!place) return null;
  if (around.clause && namesPlaceBefore(word, around.clause)) return null;
  const marked = after?.pos === 'postposition';
  if (marked && after.tag !== 'superessive') return { length: 1, text: place.text, antecedent: place.range };
  return { length: marked ? 2 : 1, text: `${place.text} में`, antecedent: place.range };
}

/** "इस समझौते" → "भारत और जापान के समझौते". */
function known(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const word = words[at] as Word;
  if (word.pos !== 'determiner' || !/^(इस|इन|उस|उन|यह|ये|इसी|उक्त)$/u.test(word.text)) return null;
  return asResolution(pointedAt(words, at, around.memory.nouns, around));
}

/** "विमान" → "एयर इंडिया का विमान", where one alone was told of. */
function bareNoun(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  const { clause } = around;
  const before = clause?.[clause.indexOf(words[at] as Word) - 1];
  // "मरने वालों का आंकड़ा": whose it is stands before it.
  if (before?.tag === 'genitive') return null;
  // "सरकार ने देशभर में …": no state's.
  if (words[at]?.key === 'सरकार' && clause?.some(({ key }) => /^(?:देशभर|देश|देशव्यापी|राष्ट्रव्यापी)$/u.test(key)))
    return null;
  const found = definite(words, at, around.memory.nouns, around);
  if (!found) return null;
  const isLeft = around.memory.places && isOfSetting(words[at] as Word, found.known.kind ?? false);
  return isLeft ? null : asResolution(found);
}

/** "उनके कान" → "चमगादड़ों के कान". */
function ofMany(word: Word, around: Surroundings): Resolution | null {
  const { topic, many } = around.memory;
  // The plural of respect: "उन्होंने" may be the one person told of just before.
  const respected = topic !== undefined && around.sentence - topic.sentence <= 2 && many?.animate === true;
  const found = around.led || respected ? null : manyMeant(word, many, around);
  const suffix = markerIn(word);
  if (!found || suffix === undefined) return null;
  return { length: 1, text: `${found.text}${suffix}`, antecedent: found.many.range };
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
  return found && { length: 1, text: found.text, antecedent: found.thing.range };
}

function asResolution(found: TakenUp | null): Resolution | null {
  return found && { length: found.length, text: found.text, antecedent: found.known.range };
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

/** "जो", "जिसने": the noun of the clause before, in the case that the relative word has. */
function relative(word: Word, { antecedent }: Surroundings): Resolution | null {
  if (word.pos !== 'relative' || !antecedent) return null;
  const { words, group } = antecedent;
  const wanted = word.key === 'जो' ? 'direct' : 'oblique';
  const given = group.tag === 'direct' ? 'direct' : 'oblique';
  const form = wanted === given ? ({ kind: 'same' } as const) : caseForm(group, wanted);
  if (!form) return null;
  const last = form.kind === 'last' ? form.text : words.at(-1)?.text;
  const text = [...words.slice(0, -1).map(({ text: own }) => own), last].join(' ');
  const suffix = RELATIVE_CASES.find(([forms]) => forms.test(word.key))?.[1] ?? '';
  return { length: 1, text: `${text}${suffix}`, antecedent: rangeOf(words) };
}

function action(
  words: readonly Word[],
  at: number,
  { memory, paragraph, verb, opens }: Surroundings,
): Resolution | null {
  const word = words[at] as Word;
  if (word.key !== 'यह' || word.pos !== 'pronoun') return null;
  const mention = memory.action;
  if (at > 0 || !opens) return null;
  if (!mention || !near(mention, paragraph) || mention.gender !== verb.gender) return null;
  return { length: 1, text: mention.text, antecedent: mention.range };
}

/** In this order: the first that knows what the words stand for. */
const RESOLVERS: readonly ((
  words: readonly Word[],
  at: number,
  around: Surroundings,
) => Resolution | null)[] = [
  both,
  (words, at, around) => ofMeasured(words[at] as Word, around),
  ofDead,
  (words, at, around) => ownSpeaker(words[at] as Word, around),
  (words, at, around) => personal(words[at] as Word, around),
  whereabouts,
  (words, at, around) => announcer(words[at] as Word, around),
  (words, at, around) => members(words[at] as Word, around),
  illness,
  somebody,
  (words, at, around) => ofMany(words[at] as Word, around),
  thing,
  known,
  bareNoun,
  wholeMeant,
  action,
  (words, at, around) => relative(words[at] as Word, around),
  longName,
  rightSpelling,
];

/** What the words from `at` on stand for, or null. */
export function resolutionOf(words: readonly Word[], at: number, around: Surroundings): Resolution | null {
  for (const resolver of RESOLVERS) {
    const found = resolver(words, at, around);
    if (found) return found;
  }
  return null;
}

/** Whether "इस हादसे" or "उसके" at the front of the words can be told in full. */
export function isKnown(words: readonly Word[], around: Surroundings): boolean {
  const [first] = words;
  if (!first) return false;
  return (
    (personal(first, around) ??
      illness(words, 0, around) ??
      known(words, 0, around) ??
      both(words, 0, around)) !== null
  );
}
