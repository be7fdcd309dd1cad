import type { Piece } from '../../../values/pieces.ts';

const FUTURE =
  /(?:ूंगा|ूंगी|ऊंगा|ऊंगी|ुंगा|ुंगी|उंगा|उंगी|एगा|एगी|येगा|येगी|ेगा|ेगी|ेंगे|ेंगी|एंगे|एंगी|ोगे|ोगी|ओगे|ओगी|होगा|होगी|होंगे|होंगी)$/u;
const PAST =
  /^(?:था|थी|थे|थीं|गया|गई|गए|हुआ|हुई|हुए|किया|की|चुका|चुकी|चुके|दिया|लिया|कहा|बताया|आया|आई|आए|मिला|मिली|मिले|मारा|बोला|बोले|छोडी|लौटा|लौटे|पहुंचा|पहुंचे)$/u;
const REQUEST = /^(?:उपलब्ध|योजना|चाहिए|कीजिए|करें)$/u;
const REACH = 14;

/** The end of the clause or sentence that holds a piece. */
function clauseEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  while (end < pieces.length && end - at < REACH && !/^[।?!,]$/u.test(pieces[end]?.text ?? '')) end++;
  return end;
}

/** की is a verb at the end of a clause, or before an auxiliary. */
function isVerb(words: readonly Piece[], at: number): boolean {
  const next = words[at + 1]?.key;
  return next === undefined || /^(?:है|थी|हैं|थीं|गई|,|और)$/u.test(next);
}

/** -1 where the verb after a piece is in the past, 1 where it is to come, 0 where that is not certain. */
export function tenseAround(pieces: readonly Piece[], at: number): -1 | 0 | 1 {
  const end = clauseEnd(pieces, at);
  const words = pieces.slice(at, end);
  if (words.some(({ key }) => FUTURE.test(key))) return 1;
  const verbs = words.filter(({ key }, i) => PAST.test(key) && (key !== 'की' || isVerb(words, i)));
  if (verbs.length > 0) return -1;
  return words.some(({ key }) => REQUEST.test(key)) ? 1 : 0;
}
