import type { Argument, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { eventOf } from './event-words.ts';
import { claimWords } from './words.ts';

/** Illnesses that spread, by the folded word that papers call them by; two names of one have one key. */
const SPREADING: ReadonlyMap<string, string> = new Map(
  'कोरोना:कोरोना कोरोनावायरस:कोरोना कोविड:कोरोना कोविड-19:कोरोना डेंगू:डेंगू मलेरिया:मलेरिया चिकनगुनिया:चिकनगुनिया निपाह:निपाह जीका:जीका इबोला:इबोला मंकीपॉक्स:मंकीपॉक्स हैजा:हैजा टाइफाइड:टाइफाइड खसरा:खसरा'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .map(([word, name]) => [fold(word), name]),
);

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
  /दर्ज|मुकदम|एफआईआर|गिरफ्तार|आत्महत्या|हत्या|गोली|कैंसर|एचआईवी|हार्ट|दिल का|भूख|डूब|जहर|वेंटिलेटर|बजट|लाइक/u;

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
  readonly name: string;
  /** Whether a claim counts the ill, the dead or the tested without saying of what. */
  isOf(reading: Reading): boolean;
}

/** An illness by its name, and the noun that tells of its spreading. */
export interface Illness {
  readonly name: string;
  readonly noun: string;
}

/** The one illness that a story names at its top and again, with no other beside it. */
export function illnessIn(text: string): Illness | null {
  const counts = new Map<string, { first: number; count: number }>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+(?:-19)?/gu)) {
    const name = SPREADING.get(fold(word));
    if (name === undefined) continue;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { first: index, count: 1 });
  }
  const [entry, ...others] = counts;
  if (!entry || others.length > 0) return null;
  const [name, { first, count }] = entry;
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

/** The illness as the matter of a story's counts. */
export function illnessTopic(illness: Illness | null): IllnessTopic | null {
  if (!illness) return null;
  const name = illness.noun === 'प्रकोप' ? `${illness.name} का प्रकोप` : `${illness.name} ${illness.noun}`;
  return {
    name,
    isOf({ claim }) {
      const words = claimWords(claim);
      const isNamed = words.some((word) => SPREADING.has(word) || /^(?:वायरस|महामार)/u.test(word));
      const isCounted = words.some((word) => COUNTED.has(word) || /^संक्रमण/u.test(word));
      return isCounted && !isNamed && !isElsewhere(claim.text, words);
    },
  };
}
