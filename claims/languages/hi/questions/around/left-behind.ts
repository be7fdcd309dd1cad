import { matchName } from '../../../../catalogue/lookup.ts';
import type { Piece, Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { lookUpAdjective } from '../../lexicon/adjective-forms.ts';
import { isAdverb } from '../../lexicon/adverbs.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';
import { CLOSED } from '../../tag/closed.ts';

/** The text just before a piece is looked at so far. */
const REACH = 20;
/** "तबलीगी जमात के 1339 कार्यकर्ताओं": whose they are stands right before; "इतना तेज था की": that is "कि". */
const OWNER =
  /(?<!\s(?:था|थी|थे|है|हैं|कहा|बताया|गया|गई|हुआ|हुई))(?<=[\u0900-\u097f])\s(?:का|की|के)(?: (?:पहल[ाेी]|शुरुआती|शुरूआती|आखिरी|अंतिम))?\s+$/u;
/** Words that hang on the noun behind them: "पहले दो महीनों में" without its months. */
const HANGING = /(?:^|\s)(?:पहल[ाेी]|अगल[ाेी]|पिछल[ाेी]|शुरुआती|शुरूआती|आखिरी|अंतिम|हर|प्रत्येक|दूसर[ाेी]|तीसर[ाेी])$/u;

interface Placed extends Piece {
  readonly start: number;
  readonly end: number;
}

function isPlaced(piece: Piece): piece is Placed {
  return piece.start !== undefined && piece.end !== undefined;
}

/** Whether a piece's owner, right before it in the article, is no part of the claim. */
function losesOwner(pieces: readonly Placed[], text: string): boolean {
  return pieces.some((piece) => {
    const before = text.slice(Math.max(0, piece.start - REACH), piece.start);
    if (!OWNER.test(before)) return false;
    return !pieces.some(({ start, end }) => start < piece.start && end >= piece.start - 3);
  });
}

/** "पहला जीनोम सीक्वेंस": right behind a noun without its marker stands a word that no list knows, its head. */
function goesOn(piece: Placed, gap: string): boolean {
  const word = gap.match(/^ ([\u0900-\u097f]{3,}) (?!(?:में|से|पर|को|ने|का|की|के|तक)(?: |$))/u)?.[1];
  if (word === undefined || piece.part !== 'core' || piece.trailing) return false;
  const key = fold(word);
  if (CLOSED.has(key) || isAdverb(key) || lookUpNoun(key).length > 0 || analyseVerb(key).length > 0)
    return false;
  const last = fold(piece.text.split(' ').at(-1) ?? '');
  return lookUpNoun(last).length > 0 && matchName([key], 0, 'hi') === null && lookUpAdjective(key) === null;
}

/** Whether the words behind a piece that hung on it, or that it hung on, were left out; a name put there stands for its own. */
function losesHead(pieces: readonly Piece[], text: string): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1];
    if (next === undefined || !isPlaced(piece) || !isPlaced(next) || next.start - piece.end < 3) return false;
    const gap = text.slice(piece.end, next.start);
    return (HANGING.test(piece.text) && /^\s\S/u.test(gap)) || goesOn(piece, gap);
  });
}

/** Whether a claim leaves out the owner of what it tells, or the noun that its words hang on. */
export function losesItsNoun({ form }: Reading, text: string): boolean {
  return losesOwner(form.pieces.filter(isPlaced), text) || losesHead(form.pieces, text);
}
