import type { Dimension, Gender } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';

/** A unit or counter word. */
export interface Unit {
  /** `year`, `INR`, `km`: the same in both languages. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly gender: Gender;
  readonly singular: string;
  /** Direct plural. */
  readonly plural: string;
  /** Oblique singular and plural. */
  readonly oblique: string;
  readonly obliquePlural: string;
}

type Row = readonly [
  id: string,
  gender: Gender,
  singular: string,
  plural: string,
  oblique: string,
  obliquePlural: string,
  also?: string,
];

const TABLE: Readonly<Partial<Record<Dimension, readonly Row[]>>> = {
  duration: [
    ['year', 'm', 'वर्ष', 'वर्ष', 'वर्ष', 'वर्षों', 'बरस बरसों'],
    ['year', 'm', 'साल', 'साल', 'साल', 'सालों'],
    ['month', 'm', 'महीना', 'महीने', 'महीने', 'महीनों'],
    ['month', 'm', 'माह', 'माह', 'माह', 'माहों'],
    ['week', 'm', 'सप्ताह', 'सप्ताह', 'सप्ताह', 'सप्ताहों'],
    ['week', 'm', 'हफ्ता', 'हफ्ते', 'हफ्ते', 'हफ्तों'],
    ['day', 'm', 'दिन', 'दिन', 'दिन', 'दिनों', 'दिवस'],
    ['hour', 'm', 'घंटा', 'घंटे', 'घंटे', 'घंटों'],
    ['minute', 'm', 'मिनट', 'मिनट', 'मिनट', 'मिनटों'],
    ['second', 'm', 'सेकंड', 'सेकंड', 'सेकंड', 'सेकंडों', 'सेकेंड सैकंड'],
    ['decade', 'm', 'दशक', 'दशक', 'दशक', 'दशकों'],
    ['century', 'f', 'सदी', 'सदियां', 'सदी', 'सदियों'],
    ['century', 'f', 'शताब्दी', 'शताब्दियां', 'शताब्दी', 'शताब्दियों'],
    ['night', 'f', 'रात', 'रातें', 'रात', 'रातों'],
  ],
  money: [
    ['INR', 'm', 'रुपया', 'रुपये', 'रुपये', 'रुपयों', 'रुपए रूपये रूपए रु ₹ rs'],
    ['USD', 'm', 'डॉलर', 'डॉलर', 'डॉलर', 'डॉलरों', '$'],
    ['EUR', 'm', 'यूरो', 'यूरो', 'यूरो', 'यूरो', '€'],
    ['GBP', 'm', 'पाउंड', 'पाउंड', 'पाउंड', 'पाउंड', '£ पौंड'],
    ['JPY', 'm', 'येन', 'येन', 'येन', 'येन', '¥'],
    ['CNY', 'm', 'युआन', 'युआन', 'युआन', 'युआन'],
    ['RUB', 'm', 'रूबल', 'रूबल', 'रूबल', 'रूबल'],
    ['AED', 'm', 'दिरहम', 'दिरहम', 'दिरहम', 'दिरहम'],
    ['SAR', 'm', 'रियाल', 'रियाल', 'रियाल', 'रियाल'],
    ['KRW', 'm', 'वॉन', 'वॉन', 'वॉन', 'वॉन'],
    ['BDT', 'm', 'टका', 'टका', 'टका', 'टका'],
    ['MYR', 'm', 'रिंगित', 'रिंगित', 'रिंगित', 'रिंगित'],
    ['IQD', 'm', 'दीनार', 'दीनार', 'दीनार', 'दीनार'],
    ['UAH', 'm', 'रिव्निया', 'रिव्निया', 'रिव्निया', 'रिव्निया'],
    ['IDR', 'm', 'रुपिया', 'रुपिया', 'रुपिया', 'रुपिया'],
    ['BTC', 'm', 'बिटकॉइन', 'बिटकॉइन', 'बिटकॉइन', 'बिटकॉइन'],
    ['paisa', 'm', 'पैसा', 'पैसे', 'पैसे', 'पैसों'],
  ],
  percent: [
    ['percent', 'm', 'प्रतिशत', 'प्रतिशत', 'प्रतिशत', 'प्रतिशत', '% परसेंट'],
    ['percent', 'm', 'फीसदी', 'फीसदी', 'फीसदी', 'फीसदी', 'फीसद'],
  ],
  distance: [
    ['km', 'm', 'किलोमीटर', 'किलोमीटर', 'किलोमीटर', 'किलोमीटर', 'किमी कि.मी'],
    ['m', 'm', 'मीटर', 'मीटर', 'मीटर', 'मीटर'],
    ['cm', 'm', 'सेंटीमीटर', 'सेंटीमीटर', 'सेंटीमीटर', 'सेंटीमीटर', 'सेमी'],
    ['mm', 'm', 'मिलीमीटर', 'मिलीमीटर', 'मिलीमीटर', 'मिलीमीटर', 'मिमी'],
    ['ft', 'm', 'फुट', 'फुट', 'फुट', 'फुट', 'फीट'],
    ['in', 'm', 'इंच', 'इंच', 'इंच', 'इंच'],
    ['mi', 'm', 'मील', 'मील', 'मील', 'मीलों'],
    ['nmi', 'm', 'समुद्री मील', 'समुद्री मील', 'समुद्री मील', 'समुद्री मील', 'नॉटिकल मील'],
  ],
  mass: [
    ['kg', 'm', 'किलोग्राम', 'किलोग्राम', 'किलोग्राम', 'किलोग्राम', 'किग्रा किलो'],
    ['g', 'm', 'ग्राम', 'ग्राम', 'ग्राम', 'ग्राम'],
    ['t', 'm', 'टन', 'टन', 'टन', 'टनों'],
    ['t', 'm', 'मीट्रिक टन', 'मीट्रिक टन', 'मीट्रिक टन', 'मीट्रिक टन'],
    ['mg', 'm', 'मिलीग्राम', 'मिलीग्राम', 'मिलीग्राम', 'मिलीग्राम'],
    ['quintal', 'm', 'क्विंटल', 'क्विंटल', 'क्विंटल', 'क्विंटल'],
  ],
  volume: [
    ['m3', 'm', 'घन मीटर', 'घन मीटर', 'घन मीटर', 'घन मीटर'],
    ['l', 'm', 'लीटर', 'लीटर', 'लीटर', 'लीटर'],
    ['ml', 'm', 'मिलीलीटर', 'मिलीलीटर', 'मिलीलीटर', 'मिलीलीटर'],
    ['cusec', 'm', 'क्यूसेक', 'क्यूसेक', 'क्यूसेक', 'क्यूसेक'],
    ['barrel', 'm', 'बैरल', 'बैरल', 'बैरल', 'बैरल'],
  ],
  area: [
    ['km2', 'm', 'वर्ग किलोमीटर', 'वर्ग किलोमीटर', 'वर्ग किलोमीटर', 'वर्ग किलोमीटर'],
    ['m2', 'm', 'वर्ग मीटर', 'वर्ग मीटर', 'वर्ग मीटर', 'वर्ग मीटर'],
    ['ft2', 'm', 'वर्ग फुट', 'वर्ग फुट', 'वर्ग फुट', 'वर्ग फुट'],
    ['mi2', 'm', 'वर्ग मील', 'वर्ग मील', 'वर्ग मील', 'वर्ग मील'],
    ['acre', 'm', 'एकड़', 'एकड़', 'एकड़', 'एकड़'],
    ['ha', 'm', 'हेक्टेयर', 'हेक्टेयर', 'हेक्टेयर', 'हेक्टेयर'],
    ['bigha', 'm', 'बीघा', 'बीघे', 'बीघे', 'बीघों'],
  ],
  power: [
    ['MW', 'm', 'मेगावाट', 'मेगावाट', 'मेगावाट', 'मेगावाट'],
    ['GW', 'm', 'गीगावाट', 'गीगावाट', 'गीगावाट', 'गीगावाट'],
    ['kW', 'm', 'किलोवाट', 'किलोवाट', 'किलोवाट', 'किलोवाट'],
  ],
  temperature: [['celsius', 'f', 'डिग्री', 'डिग्री', 'डिग्री', 'डिग्री', '° °c']],
  data: [
    ['GB', 'm', 'जीबी', 'जीबी', 'जीबी', 'जीबी', 'गीगाबाइट'],
    ['MB', 'm', 'एमबी', 'एमबी', 'एमबी', 'एमबी'],
  ],
  times: [['times', 'm', 'गुना', 'गुना', 'गुना', 'गुना']],
};

function rows(): Unit[] {
  return Object.entries(TABLE).flatMap(([dimension, list]) =>
    (list ?? []).map(([id, gender, singular, plural, oblique, obliquePlural]) => ({
      id,
      dimension: dimension as Dimension,
      gender,
      singular,
      plural,
      oblique,
      obliquePlural,
    })),
  );
}

const UNITS: readonly Unit[] = rows();

function formsByWord(): Map<string, Unit> {
  const map = new Map<string, Unit>();
  const lists = Object.values(TABLE).flatMap((list) => list ?? []);
  UNITS.forEach((unit, i) => {
    const also = (lists[i] as Row)[6]?.split(' ') ?? [];
    for (const form of [unit.singular, unit.plural, unit.oblique, unit.obliquePlural, ...also]) {
      if (!map.has(foldPhrase(form))) map.set(foldPhrase(form), unit);
    }
  });
  return map;
}

const FORMS: ReadonlyMap<string, Unit> = formsByWord();

/** The unit that a folded word names. */
export function unitByWord(key: string): Unit | undefined {
  return FORMS.get(key);
}

/** The first unit with this id. */
export function unitOf(id: string): Unit | undefined {
  return UNITS.find((unit) => unit.id === id);
}

/** Every form of every unit, parted by `|`, with the unit; signs left out. */
export function unitForms(): (readonly [forms: string, unit: Unit])[] {
  const lists = Object.values(TABLE).flatMap((list) => list ?? []);
  return UNITS.map((unit, i) => {
    const also = (lists[i] as Row)[6]?.split(' ') ?? [];
    const forms = [unit.singular, unit.plural, unit.oblique, unit.obliquePlural, ...also];
    return [[...new Set(forms)].join('|'), unit] as const;
  });
}
