import type { Reading } from '../../../../model.ts';

/** "इनमें 110 महिलाएं हैं।": a sentence that tells of some among many. */
const OF_SOME = /^(?:इनमें|उनमें|जिनमें|इसमें)(?: से)? /u;
const THEY = /^(?:उन|इन|वे|ये)/u;

/** The sentence that ends before a place of the text. */
function sentenceBefore(text: string, at: number): string {
  const sentences = text.slice(0, at).split(/[।\n]/u).slice(0, -1);
  // A new paragraph begins behind an empty line.
  return sentences.findLast((one) => one.trim() !== '')?.trim() ?? '';
}

/** "210 ने आत्मसमर्पण किया। इनमें 110 महिलाएं हैं। उन पर इनाम था।": whether a word that means all of them was taken for some. */
export function pointsToPart({ claim }: Reading, text: string): boolean {
  return claim.substitutions.some(({ span, text: full }) => {
    if (!THEY.test(span.exact)) return false;
    const before = sentenceBefore(text, span.start);
    // The noun stands in another case there: "110 महिलाओं" of "110 महिलाएं".
    const [first = ''] = full.split(' ');
    return OF_SOME.test(before) && ` ${before} `.includes(` ${first} `);
  });
}
