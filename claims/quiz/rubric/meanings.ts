import { lightStem } from '../../text/stem.ts';

/** Words that tell of one thing: an item that uses one is answered by a claim that uses another. Reviewed by hand. */
const GROUPS: readonly { readonly id: string; readonly words: string; readonly isMatter?: boolean }[] = [
  // What is measured or falls from the sky: by itself it tells of nothing done.
  { id: 'heat', words: 'तापमान पारा गर्मी तपन लू', isMatter: true },
  { id: 'cold', words: 'ठंड सर्दी शीतलहर', isMatter: true },
  { id: 'rain', words: 'बारिश बरसात वर्षा बरस', isMatter: true },
  { id: 'rise', words: 'चढ़ बढ़ उछल तेजी उछाल बढ़त बढ़ोतरी वृद्धि इजाफा मजबूत' },
  { id: 'fall', words: 'गिर घट लुढ़क गिरावट कमी कटौती नुकसान' },
  { id: 'die', words: 'मर मौत मृत्यु निधन मार' },
  { id: 'hurt', words: 'घायल जख्मी चोट' },
  { id: 'seize', words: 'गिरफ्तार गिरफ्तारी पकड़ दबोच हिरासत' },
  { id: 'win', words: 'जीत हरा मात शिकस्त पराजित' },
  { id: 'sign', words: 'हस्ताक्षर दस्तखत' },
  { id: 'open', words: 'उद्घाटन लोकार्पण शुभारंभ' },
  { id: 'meet', words: 'मुलाकात भेंट मिल' },
  { id: 'give', words: 'भेंट सौंप उपहार' },
  { id: 'visit', words: 'दौरा यात्रा' },
  { id: 'buy', words: 'खरीद' },
  { id: 'sell', words: 'बेच बिक बिक्री' },
  { id: 'build', words: 'निर्माण बना' },
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(({ id, words }) =>
    words.split(' ').flatMap((word) => [[word, id] as const, [lightStem(word), id] as const]),
  ),
);

/** What a folded word or a verb's root means: the id of its group, else the word without its inflection. */
export function meaningOf(word: string): string {
  const stem = lightStem(word);
  return GROUP_OF.get(word) ?? GROUP_OF.get(stem) ?? stem;
}

const MATTERS: ReadonlySet<string> = new Set(GROUPS.flatMap(({ id, isMatter }) => (isMatter ? [id] : [])));

/** Whether a noun tells by itself what happens: "तेजी", "गिरावट". */
export function isTelling(word: string): boolean {
  const group = GROUP_OF.get(word) ?? GROUP_OF.get(lightStem(word));
  return group !== undefined && !MATTERS.has(group);
}
