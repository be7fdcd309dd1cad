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

/** Whether a word at the front of a phrase, before `next`, takes the phrase of place before it along. */
export function closesPlace({ key }: Word, next: Word | undefined): boolean {
  return CLOSES_PLACE.has(key) || (key === 'भर्ती' && isPatient(next));
}
