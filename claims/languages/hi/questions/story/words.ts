import { keptBy } from '../../../../kept.ts';
import type { Claim } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { foldedSet, foldedWords } from '../../../../text/folded-words.ts';
import { gluedHeading } from '../../glued-headings.ts';

/** Police, courts, inquiries: what they do, they do in a case. */
export const CASE_WORDS = foldedSet(
  'पुलिस अदालत कोर्ट गिरफ्तार गिरफ्तारी हिरासत आरोपी आरोप जांच मुकदमा जमानत रिहा सजा निलंबित एफआईआर बरामद पूछताछ सुनवाई याचिका वकील बेंच पीठ',
);

/** What befell somebody makes a case as well. */
export const HARM_WORDS = foldedSet('मौत मृतक हत्या शव अंतिम कत्ल अपहरण जान');

/** Loss and damage: they are told of what happened, inside of it. */
export const LOSS_WORDS = foldedSet(
  'मौत मौतें मृतक घायल जख्मी मारे मरे मरने झुलसे झुलस तबाह ढहे ढह नष्ट क्षतिग्रस्त नुकसान चोट चोटें बेघर लापता विस्थापित चपेट डूबे डूबी डूब गिरे',
);

/** Play: what a match or a tournament is told by. */
export const SPORT_WORDS = foldedSet(
  'हराया हराकर हारा हारे हार जीता जीते जीती जीतकर जीत मैच मुकाबला मुकाबले सेट सेटों रन रनों विकेट ओवर गोल पारी शतक अर्धशतक बल्लेबाजी गेंदबाजी खिताब पदक वरीयता दौर टॉस लक्ष्य गेंद गेंदें गेंदों चौके छक्के अंक मिनट बनाए लिए कैच आउट शूटआउट पेनल्टी क्वार्टर बढ़त बराबरी नाबाद चौका छक्का सिमट',
);

/** What players score: without its match it says nothing. */
export const SCORES = foldedSet('रन रनों विकेट गोल शतक अर्धशतक');

/** What contests are called by, by the beginnings of their words. */
export const CONTESTS: readonly string[] =
  'ओलंपिक ओलिंपिक पैरालंपिक एशियाड चैंपियनशिप चैम्पियनशिप ट्रॉफी लीग विश्वकप वर्ल्डकप टूर्नामेंट'.split(' ').map(fold);

/** The headline of an article: its first line, or what of it is glued to the story. */
export function headlineOf(text: string): string {
  const line = text.split('\n', 1)[0]?.trimStart() ?? '';
  // "… पारा 46 डिग्री पहुंचासूरज की तपन से": the headline of some pages runs into the story.
  const seam = gluedHeading(line, { start: 0, end: line.length });
  return seam > 0 ? line.slice(0, seam) : line;
}

/** What stands below the headline of an article. */
export function belowHeadline(text: string): string {
  const headline = headlineOf(text);
  return text.slice(text.indexOf(headline) + headline.length);
}

export { foldedWords as wordsOf };

/** The folded words of a claim, worked out once: whatever a story is asked of, it looks through them. */
export const claimWords: (claim: Claim) => readonly string[] = keptBy(({ text }: Claim) => foldedWords(text));
