import { fold } from '../../../text/fold.ts';
import type { CaseTag } from './postpositions.ts';

/** "आधिकारिक रूप से", "आम तौर पर": adjective and one of these make an adverb. */
export const MANNER_HEADS: ReadonlySet<string> = new Set('रूप तौर तरीके ढंग'.split(' '));

/** Nouns that with their marker say how: "तेजी से", "वास्तव में". */
const MANNER: readonly { readonly tag: CaseTag; readonly words: string }[] = [
  {
    tag: 'instrumental',
    words:
      'तेजी आसानी मजबूती सख्ती गंभीरता बारीकी ईमानदारी इमानदारी प्रमुखता दृढ़ता सावधानी सहजता मुश्किल आराम हैरानी उत्सुकता बेसब्री बेरहमी निर्ममता क्रूरता नरमी गर्मजोशी सक्रियता तत्परता मुस्तैदी फुर्ती चतुराई चालाकी समझदारी बहादुरी विनम्रता शालीनता शिद्दत कड़ाई निष्पक्षता पारदर्शिता निडरता धूमधाम एकमत सर्वसम्मति ध्वनिमत बेसब्री बेबाकी सफलता सटीकता दिलचस्पी',
  },
  // On the spot: of which place it is says the story.
  { tag: 'superessive', words: 'मौके' },
  { tag: 'locative', words: 'वास्तव हकीकत असल असलियत दरअसल' },
];

const BY_TAG: ReadonlyMap<CaseTag, ReadonlySet<string>> = new Map(
  MANNER.map(({ tag, words }) => [tag, new Set(words.split(' ').map(fold))] as const),
);

/** Whether a folded noun with this case says how something is done. */
export function isManner(key: string, tag: CaseTag): boolean {
  return BY_TAG.get(tag)?.has(key) ?? false;
}
