import { keptBy } from '../../../../kept.ts';
import type { Argument, Claim, Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';
import { fold } from '../../../../text/fold.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { eventOf } from './event/event-words.ts';
import { claimWords, headlineOf, wordsOf } from './words.ts';

/** Illnesses that spread, by the folded word that papers call them by; two names of one have one key. */
const SPREADING: ReadonlyMap<string, string> = new Map(
  'कोरोना:कोरोना कोरोनावायरस:कोरोना कोविड:कोरोना कोविड-19:कोरोना डेंगू:डेंगू मलेरिया:मलेरिया चिकनगुनिया:चिकनगुनिया निपाह:निपाह जीका:जीका इबोला:इबोला मंकीपॉक्स:मंकीपॉक्स हैजा:हैजा टाइफाइड:टाइफाइड खसरा:खसरा'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .map(([word, name]) => [fold(word), name]),
);

const LATIN = /^(?:corona|coronavirus|covid(?:-19)?)$/iu;
const isLatin = (word: string) => /^c/i.test(word) && LATIN.test(word);

/** So often a story must name the illness that it is of, first within so many characters. */
const OFTEN = 3;
const TOP = 400;

/** What is counted where an illness spreads. */
const COUNTED: ReadonlySet<string> = new Set(
  'मरीज मरीजों मामले मामलों केस केसों संक्रमित संक्रमितों पॉजिटिव पॉजीटिव निगेटिव मौत मौतें मौतों मृतक मृतकों स्वस्थ ठीक डिस्चार्ज सैंपल सैंपलों नमूने नमूनों जान इलाज संदिग्ध संदिग्धों'
    .split(' ')
    .map(fold),
);
/** The words of police work and accidents: their cases and deaths are others. */
const OTHER_CAUSE =
  /दर्ज|मुकदम|एफआईआर|गिरफ्तार|आत्महत्या|हत्या|गोली|कैंसर|एचआईवी|हार्ट|दिल का|भूख|डूब|जहर|बजट|लाइक|सार्स|स्वाइन|फ्लू|एचवनएनवन/u;

/** Deeds that no lockdown makes: what police did was of these. */
const OTHER_DEED = /हत्या|शराब|तस्कर|चोर|लूट|डकैत|ठगी|बलात्कार|दुष्कर्म|गोली|मुठभेड़|हथियार|नशील|गांजा|फिरौती|अपहरण/u;

/** "पिछले 24 घंटे" ends with the news; other spans and years are of other times. */
const OTHER_TIME =
  /(?:पिछल[ेी]|बीते|गत|अगले|आगामी) (?!\p{Nd}+ घंट|चौबीस घंट|एक दिन)|इससे पहले|उससे पहले|पहले भी|सालों|वर्षों|दशक|(?<!\p{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?!\p{Nd})/u;

/** A total holds for all cases; what else is counted may be of one day, one place or one group of them. */
const TOTAL = /(?:^| )(?:कुल|अब ?तक|अभी तक|चुक[ेीा]|संख्या|तादाद|आंकड़ा|\S+ तक)(?= |।)/u;
const DEATH = /(?:^| )(?:मौत|मौतें|मौतों|जान)(?= |।)/u;

/** Whether a claim counts all of what it tells of: "अब तक 12 मरीज", not "12 मरीज मिले". */
export function isTotal({ claim: { text } }: Reading): boolean {
  return TOTAL.test(text);
}

/** Gives a claim of cases, deaths and recoveries the illness that its story is of; null where it needs none. */
export type IllnessOf = (reading: Reading) => string | null;

function nounFor(name: string, text: string): string | null {
  if (name === 'कोरोना' && text.includes('महामारी')) return 'महामारी';
  if (/संक्रमण|संक्रमित/u.test(text)) return 'संक्रमण';
  return /प्रकोप|कहर/u.test(text) ? 'प्रकोप' : null;
}

/** The illness that a story is of, as a kicker calls it. */
export interface IllnessTopic {
  /** As it stands by itself: "कोरोना महामारी". */
  readonly name: string;
  /** As it stands behind a place: "बिहार में कोरोना". */
  readonly placed: string;
  /** Whether a claim tells of the illness, or of what is done against it, without naming it. */
  isOf(reading: Reading): boolean;
  /** Whether a claim of the news must be of it, as the whole story is, whatever its words. */
  isAllOfIt(reading: Reading): boolean;
}

/** Whether words name one; those of a claim are looked through once. */
const isNamedIn = keptBy((words: readonly string[]) =>
  words.some((word) => SPREADING.has(word) || /^(?:वायरस|महामार|कोविड|कोरोना)/u.test(word)),
);

/** Whether words name an illness. */
export function namesIllness(text: string): boolean {
  return isNamedIn(wordsOf(text));
}

/** Whether a claim counts people or cases of an illness that it names. */
export function tellsOfIllness(claim: Claim): boolean {
  const words = claimWords(claim);
  return isNamedIn(words) && words.some((word) => COUNTED.has(word) || /^संक्रम/u.test(word));
}

/** People who are ill of something, and new cases of it. */
const CASES =
  /(?:^| )(?:संक्रमित|संक्रमितों|पॉजिटिव|पॉजीटिव|मामलों की पुष्टि)(?= )|(?<! के )(?:^| )(?:नए|नये) (?:मामल[ेों]+|केस|मरीज) /u;

/** Whether a claim counts cases of an illness that it does not name. */
export function lacksIllness({ claim }: Reading): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  return counts && CASES.test(claim.text) && !isNamedIn(claimWords(claim)) && !OTHER_CAUSE.test(claim.text);
}

/** People who are ill, were, or may be; the tests for it. */
const OF_THE_ILL =
  /^(?:मरीज|रोगी|रोगियों|संक्रम|स्वस्थ|डिस्चार्ज|पॉजिटिव|पॉजीटिव|निगेटिव|सैंपल|सैम्पल|नमून|संदिग्ध|क्वारंट|क्वारेंट|आइसोले)/u;

const DEAD = /^(?:मौत|मृत्यु|मृतक|मरने|जान$|जानें)/u;

/** Whether a claim counts those who are ill, or died, and does not say of what. */
export function countsTheIll({ claim }: Reading, isDeathToo: boolean): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!counts) return false;
  const words = claimWords(claim);
  const isOf = words.some(
    (word) => OF_THE_ILL.test(word) || (isDeathToo && (COUNTED.has(word) || DEAD.test(word))),
  );
  return isOf && !isNamedIn(words) && !isElsewhere(claim.text, words);
}

/** The one illness that stands beside a claim, in its sentence or the one before: what it counts is of that. */
export function illnessBeside(reading: Reading, text: string): Illness | null {
  const [span] = reading.claim.spans;
  if (!span || !countsTheIll(reading, true)) return null;
  const around = withSentenceBefore(text, span);
  const [only, ...others] = mentionsIn(around);
  if (only === undefined || others.length > 0 || UNLISTED.test(around)) return null;
  return { name: only.name, noun: nounFor(only.name, text) ?? '' };
}

/** An illness as a kicker calls it. */
export function calledIllness({ name, noun }: Illness): string {
  return noun === '' ? name : noun === 'प्रकोप' ? `${name} का प्रकोप` : `${name} ${noun}`;
}

/** What is told of where an illness spreads, beside the counts: tests, isolation, care, gear, aid. By the beginnings of words. */
const WORLD =
  /^(?:संक्रम|संक्रमण|इन्फेक्श|इन्फैक्श|इंफेक्श|जांच|टेस्ट|टेस्टिंग|सैंपल|सैम्पल|स्क्रीनिंग|निगरानी|ऑब्जर्वेशन|क्वारंट|क्वारेंट|क्वॉरंट|क्वारन्ट|आइसोले|एकांतवास|पृथक|अस्पताल|चिकित्सालय|भर्ती|उपचार|मृत्यु|मृत|रिकवर|डबलिंग|पीपीई|मास्क|सैनिटाइज|सेनेटाइज|वेंटिलेटर|बेड|बिस्तर|लक्षण|हॉटस्पॉट|हॉटस्पाट|कंटेनमेंट|टीका|वैक्सीन|दवा|राहत|शिविर|कर्फ्यू|डिब्ब)/u;

/** Police work against those who break the lockdown. */
const ENFORCED =
  /(?:^| )(?:हिरासत|चालान|उल्लंघन|धारा|गिरफ्तार|मुकदम\S*|एफआईआर|मामले दर्ज|जब्त|वाहन|वाहनों)(?= |।|,)/u;
const LOCKDOWN = /लॉक ?डाउन/gu;
/** So often a story must name the lockdown, first at its top. */
const LOCKDOWN_OFTEN = 3;

/** The lockdown as the matter of what police did in a story that tells of it from its top; null where it may be another. */
export function lockdownTopic(text: string): IllnessTopic | null {
  const found = [...text.matchAll(LOCKDOWN)];
  const first = found[0]?.index ?? 0;
  if (found.length < LOCKDOWN_OFTEN || first > TOP) return null;
  const isHeaded = first < headlineOf(text).length;
  return {
    name: 'लॉकडाउन',
    placed: 'लॉकडाउन',
    isOf: ({ claim: { text: told } }) =>
      ENFORCED.test(told) && !/लॉक ?डाउन/u.test(told) && !OTHER_DEED.test(told) && !OTHER_TIME.test(told),
    isAllOfIt: ({ claim: { text: told } }) =>
      isHeaded && !/लॉक ?डाउन|कोरोना|कोविड/u.test(told) && !OTHER_DEED.test(told) && !OTHER_TIME.test(told),
  };
}

/** An illness that a story names, how often, and where first. */
export interface Mention {
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

const WORD = /[\p{L}\p{M}]+(?:-19)?/gu;

/** The illnesses that a story names, those named most often first. */
export function mentionsIn(text: string): Mention[] {
  const counts = new Map<string, { first: number; count: number }>();
  for (const { 0: word, index } of text.matchAll(patternFor(text, WORD))) {
    const name = SPREADING.get(fold(word)) ?? (isLatin(word) ? 'कोरोना' : undefined);
    if (name === undefined) continue;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { first: index, count: 1 });
  }
  return [...counts].map(([name, told]) => ({ name, ...told })).sort((a, b) => b.count - a.count);
}

/** An illness by its name, and the noun that tells of its spreading. */
export interface Illness {
  readonly name: string;
  readonly noun: string;
}

/** The one illness that a story names at its top and again, with no other beside it. */
export function illnessIn(mentions: readonly Mention[], text: string): Illness | null {
  const [entry, ...others] = mentions;
  if (!entry || others.length > 0) return null;
  const { name, first, count } = entry;
  const noun = first > TOP || count < OFTEN ? null : nounFor(name, text);
  return noun === null ? null : { name, noun };
}

/** Whether a claim counts for another cause, at another time, or at an event. */
function isElsewhere(told: string, words: readonly string[]): boolean {
  return OTHER_CAUSE.test(told) || OTHER_TIME.test(told) || words.some((word) => eventOf(word) !== undefined);
}

/** What the claims of a story that is of one illness open with. */
export function illnessOf(illness: Illness | null): IllnessOf | null {
  if (!illness) return null;
  const { name, noun } = illness;
  return ({ claim }) => {
    const { text: told, arguments: parts } = claim;
    const isCount = ({ fact }: Argument) => fact?.type === 'quantity' && fact.dimension === 'count';
    if (!parts.some(isCount)) return null;
    const words = claimWords(claim);
    const isNamed = words.some((word) => SPREADING.has(word) || /^(?:वायरस|महामार|संक्रमण|प्रकोप)/u.test(word));
    if (isNamed || !words.some((word) => COUNTED.has(word)) || isElsewhere(told, words)) return null;
    return DEATH.test(told) ? `${name} ${noun} से` : `${name} ${noun} के दौरान`;
  };
}

/** From so many characters on a name stands no more in the headline or right behind it. */
const HEAD = 120;
/** Named so often, the main illness is it whatever other one is named once. */
const MAIN = 3;

/** Illnesses of no list: a story of one of them may name another beside it. */
const UNLISTED = /फ्लू|एचआईवी|टीबी|तपेदिक|चेचक|हेपेटाइटिस|इंसेफेलाइटिस|पोलियो/u;

/** The one illness that a story names at all, which its unnamed cases are of. */
export function onlyIllness([only, ...others]: readonly Mention[], text: string): IllnessTopic | null {
  if (only === undefined || others.length > 0 || UNLISTED.test(text)) return null;
  return {
    name: only.name,
    placed: only.name,
    isOf: (reading) => lacksIllness(reading) || countsTheIll(reading, false),
    isAllOfIt: () => false,
  };
}

/** The illness that a story is of: named at its head, or twice from its top on, and far more often than any other. */
function mainIn([main, ...others]: readonly Mention[]): Mention | null {
  if (!main || main.first > TOP || (main.count < 2 && main.first > HEAD)) return null;
  const beside = others.reduce((sum, { count }) => sum + count, 0);
  return beside * MAIN <= main.count ? main : null;
}

/** The illness as the matter of what a story of it tells. */
export function illnessTopic(mentions: readonly Mention[], text: string): IllnessTopic | null {
  const main = mainIn(mentions);
  if (!main) return null;
  const { name } = main;
  const noun = nounFor(name, text);
  const headline = headlineOf(text);
  const isAllOfIt = main.count >= OFTEN && main.first < headline.length;
  return {
    name: calledIllness({ name, noun: noun ?? '' }),
    placed: name,
    isOf({ claim }) {
      const words = claimWords(claim);
      return (
        !isNamedIn(words) &&
        words.some((word) => COUNTED.has(word) || WORLD.test(word)) &&
        !isElsewhere(claim.text, words)
      );
    },
    isAllOfIt: ({ claim }) => {
      const told = claim.text;
      const words = claimWords(claim);
      return isAllOfIt && !isNamedIn(words) && !/लॉक ?डाउन/u.test(told) && !isElsewhere(told, words);
    },
  };
}
