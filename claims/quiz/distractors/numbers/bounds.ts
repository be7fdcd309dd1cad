import { lookUpNoun } from '../../../languages/hi/lexicon/noun-forms.ts';
import { CARDINAL } from '../../../languages/hi/values/number-words.ts';
import type { Quantity } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { patternFor } from '../../../text/scripts.ts';
import { withoutKicker } from '../../rubric/kicker.ts';
import type { Candidate } from '../../types.ts';
import { fromEnglishStem } from './bounds-english.ts';
import type { Bounds } from './bounds-type.ts';
import { type EndOfChange, endOfChange } from './changes.ts';
import { cricketScale } from './cricket-scales.ts';
import { fineScale, fineScaleHindi } from './fine-scales.ts';

const OPEN: Bounds = { highest: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY };

/** Things of which there are only so many: a side has ten wickets, a week seven days. */
const HIGHEST: readonly { readonly head: string; readonly highest: number }[] = [
  { head: 'विकेट', highest: 10 },
  { head: 'गोल', highest: 12 },
  { head: 'सेट', highest: 5 },
  { head: 'जिला', highest: 80 },
  { head: 'महीना', highest: 12 },
  { head: 'wicket', highest: 10 },
  { head: 'goal', highest: 12 },
  { head: 'set', highest: 5 },
];
const HIGHEST_OF = new Map(HIGHEST.map(({ head, highest }) => [fold(head), highest]));

/** Heat and ages are told apart by a few degrees and years, whatever their size. */
const BY_DIMENSION: Partial<Record<Quantity['dimension'], Bounds>> = {
  temperature: { highest: 58, reach: 8, steps: [-2, 2, -4, 3, -3, 4, 5, -5] },
  age: { highest: 105, reach: 20, steps: [-4, 5, -7, 8, 3, -3, 10] },
};

/** The strength of an earthquake: no scale goes further, and tenths tell. */
const STRENGTH = new Set(['तीव्रता', 'मैग्नीट्यूड', 'रिक्टर', 'magnitude'].map(fold));
const STRENGTHS: Bounds = { highest: 9.5, reach: 2, steps: [-0.6, 0.5, -1.1, 0.9, 0.3, -0.4, 1.2] };

const RUNS = new Set(['रन', 'run', 'runs'].map(fold));

const NUMBER = '(?<![\\p{Nd}.,])(\\p{Nd}{1,15}(?:[.,]\\p{Nd}{1,15}){0,5})';
/** So many times as much or as little at most: beyond it a scale word makes the figures of two kinds. */
const ALIKE = 3;
/** Shares of a change by which options differ from what there was or is. */
const OF_CHANGE = [-1, 1, -0.5, 0.5, -2, 1.5];
/** A change told in fewer steps of the key leaves no room between. */
const FEWEST = 3;

/** Whether a figure lies on the key's side of the other end, and neither at less than half of the key nor at twice as much. */
function isBeside(figure: number, key: number, other: number): boolean {
  return figure !== other && figure > other === key > other && figure * 2 > key && figure < key * 2;
}

/** "1,480 से घटाकर कितने": options differ from the key by about as much as the figure moved. */
export function stepsOfChange({ value, dimension }: Quantity, other: number): Partial<Bounds> {
  // Heat has steps of its own.
  if (dimension === 'temperature') return {};
  const moved = Math.abs(value - other);
  if (moved < FEWEST || other > value * ALIKE || other * ALIKE < value) return {};
  const steps = OF_CHANGE.map((share) => share * moved).filter((by) => isBeside(value + by, value, other));
  return steps.length < FEWEST ? {} : { steps, reach: moved * 2 };
}

/** "कितने राज्यों और केंद्र शासित प्रदेशों में": there are so many of them, whatever the story. */
const SO_MANY: readonly { readonly pattern: RegExp; readonly highest: number }[] = [
  {
    pattern: /(?:^| )कितन[ेी] राज्यों? (?:और|व|एवं|तथा) (?:केंद्र|केन्द्र)(?: शासित|शासित)/u,
    highest: 36,
  },
  { pattern: /(?:^| )कितन[ेी] (?:केंद्र|केन्द्र)(?: शासित|शासित)/u, highest: 8 },
  // The world has no more, members of no union of states among them.
  { pattern: /(?:^| )कितने (?:\S{1,20} )?देश(?:ों)?(?= |\?)/u, highest: 200 },
  { pattern: /(?:^| )कितन[ेी] लोकसभा (?:सीट|क्षेत्र)/u, highest: 543 },
  { pattern: /(?:^| )कितन[ेी] राज्यसभा सीट/u, highest: 245 },
  { pattern: /(?:^| )(?:एक दिन|दिन भर|दिनभर|रोज|रोजाना|प्रतिदिन) में? ?कितन[ेी] घंट/u, highest: 24 },
  { pattern: /(?:^| )सप्ताह में कितने दिन/u, highest: 7 },
  { pattern: /(?:^| )(?:बाइक|मोटरसाइकिल|मोटरसाइकल|स्कूटी|स्कूटर) (?:पर )?सवार कितने /u, highest: 5 },
  // One aircraft has two pilots, or three on a long way.
  {
    pattern: /(?:^| )(?:विमान|हवाई|प्लेन|हेलिकॉप्टर|हेलीकॉप्टर|क्रैश) (?:\S{1,20} ){0,8}कितने पायलट(?:ों)?(?= )/u,
    highest: 3,
  },
];

function mostOf(key: Quantity, stem: string): number | undefined {
  const told = SO_MANY.find(({ pattern }) => pattern.test(stem))?.highest;
  return told !== undefined && key.value <= told ? told : undefined;
}

/** "33 में से कितने जिलों में": a part is no more than its whole. */
const WHOLE = new RegExp(`${NUMBER} (?:[^\\s\\p{Nd}:]{1,30} ){0,3}में (?:से )?(?:\\S{1,30} ){0,2}?कितन`, 'u');

const SMALL = 'एक दो तीन चार पांच छह सात आठ नौ दस'.split(' ');
/** "पांच में से कितने लोग". */
const WHOLE_IN_WORDS = new RegExp(`(?:^| )(${SMALL.join('|')}) में से (?:\\S{1,30} ){0,2}?कितन`, 'u');

/** "कितने किलोमीटर में से 71 किलोमीटर": a whole is no less than its part. */
const PART_OF_WHOLE = new RegExp(
  `कितन\\S{1,3} (?:\\S{1,30} )?में से (?:[^\\s\\p{Nd}:]{1,30} ){0,2}${NUMBER}`,
  'u',
);

/** "14 महिलाओं समेत कितने लोग": of the whole there are more. */
const PART = new RegExp(`${NUMBER} (?:\\S{1,30} ){1,4}(?:सहित|समेत) कितन`, 'u');
const PART_IN_WORDS = new RegExp(`(?:^| )(${SMALL.join('|')}) (?:\\S{1,30} ){1,4}(?:सहित|समेत) कितन`, 'u');
/** "कितने दिन के भीतर": within more days it was as well. */
const WITHIN = /(?:^| )कितन[ेी] \S{1,20} के (?:अंदर|भीतर)(?= )/u;

const isCounted = ({ dimension }: Quantity) => dimension === 'count' || dimension === 'distance';

/** The part that the stem tells of what is asked for; undefined where it tells none, or one that is no less. */
function partIn(key: Quantity, stem: string): number | undefined {
  if (!isCounted(key)) return undefined;
  const words = PART_IN_WORDS.exec(stem)?.[1];
  const digits = (patternFor(stem, PART_OF_WHOLE).exec(stem) ??
    patternFor(stem, PART).exec(stem))?.[1]?.replaceAll(',', '');
  const part = words ? SMALL.indexOf(words) + 1 : Number(digits ?? Number.NaN);
  return part < key.value ? part : undefined;
}

/** "230 सदस्यीय सदन में … कितने विधायक". */
const MEMBERS = '(?:सदस्यीय|सदस्यों (?:की|के|वाल[ीे])) ';
const HOUSE = new RegExp(`${NUMBER} ${MEMBERS}`, 'u');
/** "छह सदस्यीय समिति के कितने सदस्यों ने". */
const HOUSE_IN_WORDS = new RegExp(`(?:^| )(${SMALL.join('|')}) ${MEMBERS}.*कितन[ेी] सदस्य`, 'u');

function wholeIn(key: Quantity, stem: string): number | undefined {
  if (!isCounted(key)) return undefined;
  const words = (WHOLE_IN_WORDS.exec(stem) ?? HOUSE_IN_WORDS.exec(stem))?.[1];
  const digits = (patternFor(stem, WHOLE).exec(stem) ?? patternFor(stem, HOUSE).exec(stem))?.[1]?.replaceAll(
    ',',
    '',
  );
  const whole = words ? SMALL.indexOf(words) + 1 : Number(digits ?? Number.NaN);
  if (!(whole > key.value)) return undefined;
  // "1,140 में से 1,140": nobody asks for a part and means the whole; beside a few any number is needed.
  return whole > SMALL.length ? whole - 1 : whole;
}

/** What stood at the other end of a change stands there no more: the highest bound holds of itself as well. */
const shortOf = ({ value, end }: EndOfChange) => (end === 'highest' ? value * (1 - 1e-9) : value);

/** The bounds that the stem itself sets, where it tells the other end of a change in the key's own figures. */
function fromStem(key: Quantity, stem: string): Partial<Bounds> {
  const whole = WITHIN.test(stem) ? key.value : wholeIn(key, stem);
  const part = partIn(key, stem);
  const bounds: { highest?: number; lowest?: number; steps?: readonly number[]; reach?: number } = {
    ...(whole === undefined ? {} : { highest: whole }),
    ...(part === undefined ? {} : { lowest: part }),
  };
  const change = endOfChange(stem);
  // A scale word told once for both ("दो से ढाई लाख") makes the figure another number than the key's.
  if (change && (change.end === 'lowest' ? change.value < key.value : change.value > key.value))
    Object.assign(bounds, stepsOfChange(key, change.value), { [change.end]: shortOf(change) });
  return bounds;
}

/** A number in words right before its unit: "से घटाकर दो प्रतिशत". */
const WORDED = /(?<!\S)(\S{1,10}) (?=(?:प्रतिशत|फीसदी|फीसद|डिग्री|रुपये|रुपए|किलोमीटर|मीटर|साल|वर्ष)(?:[ ?]|$))/gu;

/** A stem with its numbers in digits: "२७ में से" → "27 में से". */
function inDigits(stem: string): string {
  return stem
    .replace(/[\u0966-\u096f]/gu, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(WORDED, (whole, word: string) => {
      const value = CARDINAL.get(fold(word));
      return value === undefined ? whole : `${value} `;
    });
}

/** The bounds for a key, by what is measured or counted, and by what the stem says. */
export function boundsOf(key: Quantity, candidate: Candidate): Bounds {
  const bounds = boundsByKind(key, candidate);
  const { answer } = candidate.question;
  // The numbers of a kicker bound nothing: "18 नवंबर 2026: 39 में से कितने".
  const stem = inDigits(withoutKicker(candidate.question.stem));
  const isEnglish = candidate.reading.claim.lang === 'en';
  const fine = isEnglish ? fineScale(key, stem, answer) : fineScaleHindi(key, stem);
  const told = isEnglish ? fromEnglishStem(key, stem) : fromStem(key, stem);
  const least = TIMES.test(stem) ? 1 : fine.lowest;
  const { highest = mostOf(key, stem) ?? fine.highest, lowest = least, ...rest } = told;
  return {
    ...bounds,
    ...(ASKS_AGE.test(stem) ? BY_DIMENSION.age : {}),
    ...fine,
    ...cricketScale(key, candidate.question.stem),
    ...(fine.shares && rest.steps ? {} : rest),
    ...(highest === undefined ? {} : { highest: Math.min(highest, bounds.highest) }),
    ...(lowest === undefined ? {} : { lowest }),
  };
}

/** "कितने गुना तेजी से": once as fast is no faster. */
const TIMES = /(?:^| )कितने गुना |\bhow many times (?:more|as|higher|faster|larger|greater|bigger|the) /u;

/** "At what age did she retire?": the number is one of years, though no word says so. */
const ASKS_AGE = /\b[Aa]t what age\b/u;

/** "एक्यूआई कितना दर्ज किया गया", "closed at what level": half of it would be another kind of air, or of year. */
const INDEX = /(?:सूचकांक|एक्यूआई)\)? कितना |\bat what level\b/u;
const INDEX_SHARES = [0.92, 1.07, 0.86, 1.12, 0.8, 1.18];

/** Spans of time that people set and tell in round figures: nobody takes leave of 50 days, nor is late by 35 minutes. */
const SPANS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  day: [
    [5, 7, 10, 15, 20, 30, 45, 60, 90, 120, 180],
    [7, 10, 14, 21, 28],
  ],
  minute: [[5, 10, 15, 20, 30, 40, 45, 60, 90, 120]],
  month: [[6, 12, 18, 24, 36]],
};
/** Fewer are told apart one by one. */
const LEAST_SPAN = 10;
/** So many times longer or shorter at most. */
const NEAR_SPAN = 4;

/** The spans beside one that goes by a list of them. */
function spansLike({ value, unit = '', comparator }: Quantity): readonly number[] | undefined {
  if (value < LEAST_SPAN || (comparator !== 'exact' && comparator !== 'about')) return undefined;
  const spans = SPANS[unit]?.find((list) => list.includes(value) && list.at(-1) !== value);
  return spans?.filter((one) => one <= value * NEAR_SPAN && one * NEAR_SPAN >= value);
}

const ORDINAL_REACH = 3;
const DECADES = 10;

/** Years told of as somebody's age. */
const OF_AGE = /(?:^| )(?:उम्र|आयु|age|aged)(?= )/u;
/** "कितने साल की पहलवान": years of somebody, where "कितने साल की सजा" are those of a sentence. */
const YEARS_OF_SOMEBODY =
  /(?:^| )कितने (?:साल|वर्ष) (?:की|के) (?:\S{1,20} ){0,2}(?:युवक|युवती|पहलवान|खिलाड़ी|खिलाड़ी|बल्लेबाज|गेंदबाज|कप्तान|छात्र|छात्रा|महिला|व्यक्ति|शख्स|बुजुर्ग|किशोर|किशोरी|मरीज|नाबालिग|अभिनेता|अभिनेत्री|आरोपी|जवान)(?= )/u;
const GROWN = 10;

/** "कितने साल के रिटायर्ड बैंक मैनेजर": the words behind the years. */
const BEHIND_YEARS = /(?:^| )कितने (?:साल|वर्ष) (?:की|के|का) ((?:[^\s,?]{1,20} ){1,4})/u;
/** Nouns that stand before an office and say of what: "बैंक मैनेजर". */
const OF_WHAT: ReadonlySet<string> = new Set(['organisation', 'place', 'building']);

/** Whether the years of a stem are told of a person, an office or kin right behind them. */
function isOfPerson(stem: string): boolean {
  for (const word of BEHIND_YEARS.exec(stem)?.[1]?.trim().split(' ') ?? []) {
    const [noun] = lookUpNoun(fold(word));
    if (noun === undefined || OF_WHAT.has(noun.class)) continue;
    return noun.class === 'person' || noun.class === 'office';
  }
  return false;
}

/** Whether the key tells how old somebody is. */
export function isAge(key: Quantity, { reading, target, question }: Candidate): boolean {
  if (target.kind === 'age') return true;
  if (key.unit !== 'year') return false;
  return (
    OF_AGE.test(reading.claim.text) ||
    (key.value >= GROWN && (YEARS_OF_SOMEBODY.test(question.stem) || isOfPerson(question.stem)))
  );
}

function boundsByKind(key: Quantity, candidate: Candidate): Bounds {
  const { reading, target, question } = candidate;
  const slot = reading.form.slots[target.argument];
  const head = fold(slot?.head ?? '');
  const kind = isAge(key, candidate) ? BY_DIMENSION.age : BY_DIMENSION[key.dimension];
  if (kind) return key.value > kind.highest ? OPEN : kind;
  if (STRENGTH.has(head) && key.value <= STRENGTHS.highest) return STRENGTHS;
  if (RUNS.has(head)) return { ...OPEN, reach: Math.max(20, key.value * 0.4) };
  // Nobody is told of a hundred and sixty years by their decades.
  if (key.unit === 'decade' && key.value <= DECADES) return { ...OPEN, highest: DECADES };
  // Ranks and rounds are counted one by one.
  if (target.kind === 'ordinal') return { ...OPEN, reach: ORDINAL_REACH };
  if (INDEX.test(question.stem)) return { ...OPEN, shares: INDEX_SHARES, reach: key.value * 0.3 };
  const spans = key.dimension === 'duration' ? spansLike(key) : undefined;
  if (spans) return { ...OPEN, values: spans };
  const highest = HIGHEST_OF.get(head);
  return highest !== undefined && key.value <= highest ? { ...OPEN, highest } : OPEN;
}
