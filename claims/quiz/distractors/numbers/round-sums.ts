import type { Quantity } from '../../../model.ts';
import type { Bounds } from './bounds-type.ts';

/** What is promised or imposed in round sums: "कितने रुपये का इनाम". */
const OF_ROUND_SUM =
  /कितने (?:रुपये|रुपए) (?:का|की|के) (?:[^\s?]{1,15} ){0,2}?(?:इनाम|इनामी|ईनाम|पुरस्कार|मुआवजा|मुआवजे|मुआवज़ा|मुआवज़े|आर्थिक सहायता|आर्थिक मदद|अनुग्रह राशि|सहायता राशि|जुर्माना|जुर्माने|अर्थदंड|मानदेय|अनुदान)(?= |\?)/u;
/** "मृतकों के परिजनों को कितने रुपये", "कितने रुपये देने की": what is given after a misfortune, or to who won. */
const GIVEN =
  /(?:मृतक|घायल|परिजन|स्वजन|आश्रित|पीड़ित|पीडित|परिवार|खिलाड़ी|खिलाडी|सदस्य)[^?]{0,60}कितने (?:रुपये|रुपए)(?= )|कितने (?:रुपये|रुपए) (?:[^\s?]{1,15} ){0,3}देने (?:की|का|के)(?= )/u;
const SCALES = [1e7, 1e5, 1e3, 1];
/** Round sums of a scale: nobody promises 17 or 22 thousand. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 10, 15, 20, 25, 50, 75];
/** A sum below a thousand is told by hundreds. */
const IN_HUNDREDS = [100, 200, 250, 300, 500, 700, 750];

/** So many times more or less at most, the nearest first. */
const NEAR = [2.5, 4];
const FEWEST = 3;

/** The sums that a reader believes beside a round one that is promised or imposed; empty of any other. */
export function roundSums({ value, dimension }: Quantity, stem: string): Partial<Bounds> {
  if (dimension !== 'money' || !(OF_ROUND_SUM.test(stem) || GIVEN.test(stem.normalize('NFC')))) return {};
  const scale = SCALES.find((one) => value >= one) ?? 1;
  const values = scale === 1 ? IN_HUNDREDS : ROUND.map((times) => times * scale);
  if (!values.includes(value)) return {};
  const within = NEAR.map((most) => values.filter((one) => one <= value * most && one * most >= value));
  const near = within.find((some) => some.length > FEWEST);
  return near ? { values: near } : {};
}
