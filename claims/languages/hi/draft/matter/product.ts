import { fold } from '../../../../text/fold.ts';
import type { TaggedSentence } from '../../tag/index.ts';
import type { Word } from '../../tag/word.ts';
import { fromTop } from './fits.ts';
import { type Matter, matterFrom } from './phrase.ts';
import { PRODUCT } from './shaped.ts';

/** Sentences from the top that tell what was brought out. */
const LEAD = 2;
/** Words of its name, at most. */
const MOST_NAME = 3;
/** How something new is brought out. */
const BRINGS = /^(?:पेश|लॉन्च|लांच|उतारा|उतारी)$/u;

const isNamePart = (word: Word) =>
  !word.inside &&
  !BRINGS.test(word.key) &&
  (/[\p{Script=Latin}\p{Nd}]/u.test(word.text) ||
    (word.pos === 'unknown' && !word.noun && !word.verb) ||
    word.name?.class === 'thing' ||
    word.name?.class === 'organisation');

/** The noun of a product with the words of its name behind it. */
function productsIn({ words, sentence }: TaggedSentence): Matter[] {
  if (!words.some(({ key }) => BRINGS.test(key))) return [];
  return words.flatMap((word, at): Matter[] => {
    if (!PRODUCT.nouns.has(fold(word.noun?.[0]?.lemma ?? word.key))) return [];
    const end = words.findIndex((one, i) => i > at && !isNamePart(one));
    const behind = words.slice(at + 1, end < 0 ? words.length : end);
    if (behind.length === 0 || behind.length > MOST_NAME || isNamePart(words[end] ?? word)) return [];
    return [matterFrom(PRODUCT, { before: [], unit: [word], behind }, sentence.index)];
  });
}

/** "स्मार्टफोन गैलेक्सी एम57": the one product that the lead tells of as brought out. */
export function productIn(
  sentences: readonly TaggedSentence[],
  title: TaggedSentence | undefined,
): Matter | undefined {
  const found = fromTop(title, sentences, LEAD).flatMap(productsIn);
  const [first] = found;
  return first && found.every(({ full }) => full.oblique === first.full.oblique) ? first : undefined;
}
