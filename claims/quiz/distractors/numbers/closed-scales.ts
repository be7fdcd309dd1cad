import { CARDINAL } from '../../../languages/hi/values/number-words.ts';
import type { Quantity } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { patternFor } from '../../../text/scripts.ts';
import type { Bounds } from './bounds-type.ts';

/** Body weights in kilograms by which fighters and lifters are sorted. Source: rules of UWW, IBA and IWF, 2018 to 2025. */
const WEIGHTS = [
  45, 48, 49, 50, 51, 52, 53, 54, 55, 57, 59, 60, 61, 62, 63, 64, 65, 66, 68, 70, 71, 72, 73, 74, 75, 76, 77,
  79, 80, 81, 86, 87, 89, 92, 96, 97, 102, 109, 125, 130,
];
/** Tiers of the World Tour in badminton. Source: BWF, from 2018. */
const TIERS = [100, 300, 500, 750, 1000];
/** Hours for which weather is foretold and reckoned. Source: India Meteorological Department, warnings. */
const FORECASTS = [12, 24, 36, 48, 72, 96, 120];
/** Hours that stand for days and half days: what is told in them is not 42. */
const DAYS_IN_HOURS = [24, 36, 48, 60, 72, 96, 120];
/** Metres that are run. Source: World Athletics, events of championships. */
const RACES = [100, 200, 400, 800, 1500, 3000, 5000, 10_000];
/** Metres that are run over hurdles, over hurdles and water, swum in free style or another, and shot from. Source: World Athletics, World Aquatics, ISSF. */
const HURDLES = [60, 100, 110, 400];
const STEEPLECHASES = [2000, 3000];
const FREESTYLE = [50, 100, 200, 400, 800, 1500];
const STROKES = [50, 100, 200];
const RANGES = [10, 25, 50];
/** Gigabytes of memory and of storage that devices are sold with. */
const GIGABYTES = [1, 2, 3, 4, 6, 8, 12, 16, 32, 64, 128, 256, 512];
/** Weights nearer than this to each other are seldom those of one contest. */
const APART = 2;

/** What a Hindi stem asks a number of that goes by a list, or of which there are only so many. */
const CLOSED: readonly {
  readonly id: string;
  readonly words: RegExp;
  readonly values?: readonly number[];
  /** Whether a number off the list is told of as something else. */
  readonly isWhole?: true;
  /** Whether numbers near each other stand in it side by side. */
  readonly isNear?: true;
  readonly highest?: number;
  readonly lowest?: number;
}[] = [
  { id: 'weights', words: /कितने (?:किलो|किग्रा|किलोग्राम) (?:भार ?)?वर्ग(?= |$)/u, values: WEIGHTS },
  { id: 'tiers', words: /(?:^| )सुपर कितने(?= |$)/u, values: TIERS, isNear: true },
  {
    id: 'forecast',
    words: /(?:^| )(?:अगले|बीते|पिछले) कितन[ेी] घंट(?:े|ों)(?= )/u,
    values: FORECASTS,
    isWhole: true,
  },
  {
    id: 'hours.on-end',
    words: /(?:^| )(?!(?:अगले|बीते|पिछले) )कितन[ेी] घंट(?:े|ों)(?= )/u,
    values: DAYS_IN_HOURS,
    isWhole: true,
  },
  {
    id: 'race',
    words: /(?:^| )कितने मीटर (?:की )?(?:दौड़|दौड\u093c|रेस)(?= |$)/u,
    values: RACES,
    isWhole: true,
  },
  {
    id: 'race.hurdles',
    words: /(?:^| )कितने मीटर (?:की )?(?:बाधा दौड़|बाधा दौड\u093c|हर्डल|हर्डल्स)(?= |$)/u,
    values: HURDLES,
  },
  {
    id: 'race.steeplechase',
    words: /(?:^| )कितने मीटर (?:की )?स्टीपलचेज\u093c?(?= |$)/u,
    values: STEEPLECHASES,
  },
  {
    id: 'race.freestyle',
    words: /(?:^| )कितने मीटर (?:की )?फ्री ?-?स्टाइल(?= |$)/u,
    values: FREESTYLE,
  },
  {
    id: 'race.stroke',
    words: /(?:^| )कितने मीटर (?:की )?(?:बैकस्ट्रोक|ब्रेस्टस्ट्रोक|बटरफ्लाई|मेडले|मेडली)(?= |$)/u,
    values: STROKES,
  },
  {
    id: 'range',
    words: /(?:^| )कितने मीटर (?:की )?(?:(?:एयर|रैपिड फायर|स्टैंडर्ड|सेंटर फायर) )?(?:राइफल|पिस्टल)(?= |$)/u,
    values: RANGES,
  },
  {
    id: 'gigabytes',
    words: /(?:^| )कितने (?:GB|जीबी)(?= |$)/u,
    values: GIGABYTES,
    isWhole: true,
    isNear: true,
  },
  // No earthquake was ever stronger. Source: United States Geological Survey, Chile 1960.
  {
    id: 'magnitude',
    words: /भूकंप(?= )[^?:]{0,60} तीव्रता (?:[^\s?]{1,12} (?:स्केल|पैमाने) पर )?कितनी(?= )/u,
    highest: 9.5,
  },
  { id: 'air', words: /(?:^| )(?:वायु गुणवत्ता सूचकांक|एक्यूआ[ईइ])(?= )/u, highest: 500 },
  { id: 'grap', words: /(?:^| )(?:ग्रैप|जीआरएपी) (?:का|के|की) (?:किस|कौन[- ]स[ाे]) चरण/u, highest: 4 },
  {
    id: 'poll.phase',
    words: /(?:^| )(?:मतदान|चुनाव|चुनावों) (?:का|के|की) (?:किस|कौन[- ]स[ाे]) (?:चरण|दौर)/u,
    highest: 9,
  },
  {
    id: 'counselling.round',
    words: /(?:काउंसलिंग|काउंसिलिंग|नीट|जोसा)(?= )[^?:]{0,60} (?:किस|कौन[- ]स[ाे]) (?:राउंड|दौर|चरण)(?= |$)/u,
    highest: 4,
  },
  {
    id: 'bout.round',
    words: /(?:मुक्केबाज\S{0,3}|बॉक्सिंग|बाउट)(?= )[^?:]{0,60} (?:किस|कौन[- ]स[ाे]) (?:राउंड|दौर)(?= |$)/u,
    highest: 3,
  },
  {
    id: 'series',
    words: /कितने (?:टेस्ट )?(?:मैच|मैचों|टेस्ट) की (?:\S{1,12} )?(?:श्रृंखला|श्रंखला|सीरीज|सिरीज)/u,
    highest: 5,
    lowest: 1,
  },
];

/** What a Hindi stem says of a number that goes by a list of its own; empty of any other. */
export function closedScale({ value }: Quantity, stem: string): Partial<Bounds> {
  const found = CLOSED.find(({ words }) => words.test(stem));
  if (found?.isWhole && !found.values?.includes(value)) return {};
  if (found?.values)
    return { values: found.values.filter((one) => found.isNear || Math.abs(one - value) > APART) };
  if (found?.highest === undefined || value > found.highest) return {};
  return { highest: found.highest, ...(found.lowest === undefined ? {} : { lowest: found.lowest }) };
}

/** "कितने दोस्त सवार थे", "कितने अधिकारियों की समिति": the words round the number tell of several. */
const SEVERAL =
  /(?:^| )कितन[ेी] (?:[^\s:]{1,20} ){0,2}(?:दोस्त|भाई|लोग|यात्री|छात्र|बच्चे|मजदूर|सदस्य|अधिकारी|आरोपी|[^\s:]{2,20}ों|[^\s:]{2,20}(?:ियां|ियाँ|एं|एँ)) /u;

/** Beside more than so many nobody offers a single one. */
const FEW = 12;

/** Of several there is no single one among the options. */
export function severalScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  return dimension === 'count' && value > 1 && value <= FEW && SEVERAL.test(stem) ? { lowest: 1 } : {};
}

/** "13 अंक के साथ दूसरे स्थान पर": a table tells its sides apart by a few points. */
const OF_TABLE = /कितने अंक(?:ों)? के साथ \S{1,20}(?: (?:स्थान|नंबर|पायदान))? पर(?= |$)/u;
const TABLE_STEPS = [-1, 1, -2, 2, 3, -3];

/** Points in a table stand near each other, those of the story as well. */
export function tableScale({ value }: Quantity, stem: string): Partial<Bounds> {
  return OF_TABLE.test(stem) && value >= TABLE_STEPS.length ? { steps: TABLE_STEPS, reach: 3 } : {};
}

const SMALL = 'एक दो तीन चार पांच पाँच छह सात आठ नौ दस ग्यारह बारह'.split(' ');
const NUMBER = `(?<![\\p{Nd}.,])(\\p{Nd}{1,9}(?:,\\p{Nd}{2,3}){0,3}(?![\\p{Nd}.,])|(?<![\\p{L}\\p{M}])(?:${SMALL.slice(1).join('|')}))(?= )`;
const BODIES =
  '(?:दल|दलों|पार्टियों|देशों|राज्यों|जिलों|ज़िलों|टीमों|क्लबों|स्कूलों|विद्यालयों|कॉलेजों|गांवों|गाँवों|शहरों|परिवारों|संगठनों|कंपनियों|संस्थानों)';
/** "कितने दलों के 47 नेता", "34 दलों के कितने नेता": no body is there without somebody of it. */
const OF_BODIES = new RegExp(
  `कितन[ेी] (?:[^\\s\\p{Nd}:]{1,20} )?${BODIES} (?:के|की|से) (?:(?:कुल|करीब) )?${NUMBER} `,
  'u',
);
const MEMBERS = new RegExp(`${NUMBER} (?:[^\\s\\p{Nd}:]{1,20} )?${BODIES} (?:के|की|से) (?:कुल )?कितन`, 'u');

/** How many bodies there are at most, or members at least, by what the stem tells of the other. */
export function bodiesScale({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  if (dimension !== 'count') return {};
  const number = (told = '') => CARDINAL.get(fold(told)) ?? Number(told.replaceAll(',', '') || Number.NaN);
  const members = number(patternFor(stem, OF_BODIES).exec(stem)?.[1]);
  const bodies = number(patternFor(stem, MEMBERS).exec(stem)?.[1]);
  return {
    ...(members > value ? { highest: members - 1 } : {}),
    ...(bodies <= value ? { lowest: bodies - 1 } : {}),
  };
}
