import type { Word } from '../tag/word.ts';

/** What closes the place before it: "सड़क पर स्थित भवन", "दिल्ली में आयोजित सम्मेलन", "बस में सवार यात्री". */
const CLOSES_PLACE: ReadonlySet<string> = new Set([
  'स्थित',
  'आधारित',
  'निर्मित',
  'आयोजित',
  'प्रकाशित',
  'बसे',
  'पंजीकृत',
  'शामिल',
  'मौजूद',
  'तैनात',
  'कार्यरत',
  'सवार',
]);

/** "अस्पताल में भर्ती | 12 बच्चों को": who lies there, and no "भर्ती परीक्षा". */
const isPatient = (word: Word | undefined) =>
  word?.value !== undefined || word?.name?.class === 'person' || word?.noun?.[0]?.class === 'person';

/** "अस्पताल में भर्ती | रामपुर के मोहन राय": where who lies there is from. */
const isHome = (word: Word | undefined, behind: Word | undefined) =>
  word?.name?.class === 'place' && /^(?:के|की|का|निवासी)$/u.test(behind?.key ?? '');

/** Whether the word at `at`, at the front of a phrase, takes the phrase of place before it along. */
export function closesPlace(words: readonly Word[], at: number): boolean {
  const { key } = words[at] as Word;
  const next = words[at + 1];
  return (
    CLOSES_PLACE.has(key) ||
    (key === 'भर्ती' && (isPatient(next) || isHome(next, words[at + 1 + (next?.length ?? 1)])))
  );
}
