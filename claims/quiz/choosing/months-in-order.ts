import { foldPhrase } from '../../text/fold.ts';

/** The months of a year, each by its names in Hindi and English. */
const MONTHS: readonly string[] = [
  'जनवरी january',
  'फरवरी february',
  'मार्च march',
  'अप्रैल april',
  'मई may',
  'जून june',
  'जुलाई july',
  'अगस्त august',
  'सितंबर सितम्बर september',
  'अक्टूबर अक्तूबर october',
  'नवंबर नवम्बर november',
  'दिसंबर दिसम्बर december',
];

const PLACE_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [foldPhrase(name), at + 1] as const)),
);

/** Which month of the year an option is; undefined of anything but the bare name of a month. */
export function placeOfMonth(text: string): number | undefined {
  return PLACE_OF.get(foldPhrase(text.toLowerCase()));
}
