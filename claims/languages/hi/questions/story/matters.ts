import { fold } from '../../../../text/fold.ts';

/** What a story is of that is no mishap: an election, talks, a law. Told with a name before it. */
const MATTERS: ReadonlySet<string> = new Set(
  'चुनाव उपचुनाव बजट विधेयक कानून अधिनियम समझौता संधि वार्ता बैठक सम्मेलन शिखर-सम्मेलन आंदोलन हड़ताल बंद प्रदर्शन धरना रैली यात्रा महोत्सव मेला कुंभ घोटाला कांड मामला केस विवाद योजना परियोजना मिशन अभियान जनमत-संग्रह मतदान संकट दौरा'
    .split(' ')
    .map(fold),
);

/** Whether a word names a matter that papers tell of under its name. */
export function isMatter(word: string): boolean {
  return MATTERS.has(fold(word));
}
