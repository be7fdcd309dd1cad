import type { Reading } from '../../../../model.ts';
import type { Opening } from '../../../language.ts';

/** What a work is, as it stands beside its name in quotation marks. */
const WORK = '(फ\u093c?िल्म|धारावाहिक|सीरियल|उपन्यास|नाटक|किताब|वेब सीरीज)';
const NAME = "['‘]([^'‘’\n]{2,40})['’]";
/** "फ़िल्म 'किक'", "इस फिल्म का नाम था 'विंग्स'", "'नया दौर' फ़िल्म". */
const CALLED = new RegExp(
  `${WORK}(?: का नाम(?: था| है)?)? ${NAME}|${NAME} (?:नाम(?:क| की| का) )?${WORK}(?=[ ,।.])`,
  'gu',
);

/** What is told of a work itself: it comes out, earns, wins. Behind "की" and its like stands what is told of another. */
const BEHIND = /^(?:ने|को|में|पर|\p{Nd}{1,4}|इस|अगले|पिछले) /u;

/**
 * "फ़िल्म 'किक'" instead of the bare name in "किक 25 जुलाई को रिलीज हो रही है": what a work is whose name a claim begins with, where
 * the story tells that in quotation marks; null where the claim begins with no such name. `text` is the article.
 */
export function workBefore({ claim }: Reading, text: string): Opening | null {
  for (const [, before, first, second, behind] of text.matchAll(CALLED)) {
    const [noun, name] = [before ?? behind, first ?? second];
    if (noun === undefined || name === undefined || !claim.text.startsWith(`${name} `)) continue;
    if (BEHIND.test(claim.text.slice(name.length + 1)))
      return { text: `${noun} '${name}'`, insteadOf: name, isName: true };
  }
  return null;
}
