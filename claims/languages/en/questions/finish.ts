import { edited } from '../../edits.ts';
import { type Sign, showsAny } from '../../signs.ts';
import { capital } from '../capital.ts';
import { FINISHING } from './finishing.ts';
import { mended } from './mended.ts';

/** A stem with more words than this tells too much. */
const LONGEST = 32;
/** "Who dressed?" */
const SHORTEST = 3;

/** Words with one space between them. */
export const join = (words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** "For how many did she play?": of what, the question does not say. */
const UNCOUNTED = /\bhow many (?:do|does|did|is|are|was|were|has|have|had|can|could)\b/iu;

/** "The who", "whether whom", "directed by, whom": question words where none can stand. */
const MISPLACED =
  / (?<=(?:\b(?:the|an?|his|her|its|their|whether|because|arguing that|saying that)|['’]s) )(?:who|whom|whose|which|what|how)\b| (?<=\b(?:than|as|before|when|while|until) )(?:who|whom)\b| (?<=\b(?:than|as) )(?:whose|which)\b|\bby whom (?:on \p{Lu}\p{Ll}+day )?(?:has |have |had )?\p{Ll}{3,14}ed\b|,(?: (?:who|whom),|,)|\b(?:by|with|of|for|from|at),/iu;
/** The World Health Organization by its letters. */
const THE_WHO = /\b[Tt]he WHO\b/gu;
/** A question that ends before what its last word needs. */
const CUT =
  /\b(?:of|to|by|with|from|the|an?|and|or|but|as|that|than|who|(?<!(?:with|for|over|against|to|from|about|on) )whom|(?:and|or|but|,) \p{L}+ whom|which|its|their|his|her|describing|describing it|saying|arguing|consulting)$/iu;
/** What a dash sets off belongs to a sentence, not to a question. */
const DASH = /\s[-–—―]\s|^(?:by|with|to|from|in|at) [^?]*, and [^,]+$/iu;

/** ", killing nine and leaving two stranded": what a clause behind a comma adds, where the question stands before it. */
const ADDED = /, (?:\p{Ll}{3,12}ly )?(?!including\b|according\b|during\b)\p{Ll}{3,14}ing (?=[^?]*$)/gu;
const ASKS = /\b(?:who|whom|whose|which|what|how (?:many|much|long|often|old))\b/iu;
/** "At how many feet is the post, and the temperature there fell to minus 42": another thing told beside. */
const BESIDE =
  /, and (?:the|its|their|his|her|an?) (?:\p{Ll}[\p{Ll}-]*,? ){1,4}?(?:was|were|is|are|had|has|have|fell|rose|dropped|came|went|took|made|said|stood|ran|hit|reached|began|ended|grew|lost|won|will|would|killed|injured|destroyed|damaged) [^?]*$/u;

/** So many words tell enough. */
const TELLS = 8;

/** A question without what its sentence tells beside it of another thing. */
function withoutBeside(text: string): string {
  const start = text.search(BESIDE);
  const told = text.slice(0, start);
  const isBehind =
    start > 0 && ASKS.test(told) && !ASKS.test(text.slice(start)) && told.split(' ').length >= TELLS;
  return isBehind ? told : text;
}

/** "How many others were injured after a bus from Leeds hit a lorry on …": the headline tells in what. */
const HARMED =
  /^((?:(?:about|at least|more than|nearly) )?how many (?:\p{L}+ ){1,4}?(?:(?:were|was|have been|had been) )?(?:injured|hurt|wounded|killed|evacuated|displaced|rescued|hospitali[sz]ed)) (?:after|when|as) [^?]+$/iu;
/** So long a question of that kind stands under its headline without the rest. */
const LONGEST_OF_HARM = 23;
/** The same with who was among them. */
const HARMED_AMONG =
  /^((?:(?:about|at least|more than|nearly) )?how many \p{L}+, including [^,?]{3,60}, (?:were|was) (?:injured|hurt|wounded|killed)) (?:after|when|as) [^?]+$/iu;

/** What a question of so many words does without: how deep it was, at what hour; of too many, on which day as well. */
const SPARED: readonly { readonly over: number; readonly part: RegExp }[] = [
  {
    over: 22,
    part: / at an? (?:\p{Ll}{3,12} )?depth of [^?,]{3,16} (?:km|kilomet(?:re|er)s|miles)(?=$| did )/u,
  },
  { over: 22, part: / at (?:about |around )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?= )/u },
  { over: LONGEST, part: / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= )/u },
];

/** A question of many words without those that it does not need. */
function spared(text: string): string {
  let told = text;
  for (const { over, part } of SPARED) {
    const shorter = told.split(' ').length > over ? told.replace(part, '') : told;
    if (ASKS.test(shorter)) told = shorter;
  }
  return told;
}

/** A question that tells too much without its last clauses; as it is where they hold what is asked. */
function shortened(text: string): string {
  const words = text.split(' ').length;
  if (words <= LONGEST_OF_HARM) return text;
  const harmed = HARMED.exec(text)?.[1] ?? HARMED_AMONG.exec(text)?.[1];
  if (harmed !== undefined) return harmed;
  const short = spared(text);
  if (short.split(' ').length <= LONGEST) return short;
  const [start] = Array.from(text.matchAll(ADDED), ({ index }) => index).filter((at) => {
    const told = text.slice(0, at);
    const count = told.split(' ').length;
    return ASKS.test(told) && !ASKS.test(text.slice(at)) && count >= TELLS && count <= LONGEST;
  });
  if (start !== undefined) return text.slice(0, start);
  const told = withoutCircumstance(text);
  return told.split(' ').length > LONGEST ? withoutRelative(told) : told;
}

/** What tells more of the last noun, or when and how it came about. */
const RELATIVE =
  / (?:who|which|whose|where|when|while|after \p{Ll}{3,12}ing|as part of|so that|, holding that|, observing that) (?=[^?]*$)/gu;

/** "A worker who died": the clause that was cut had only begun. */
const CUT_WITHIN = / (?:who|which|whose|where|when|while) (?:\S{1,20} ){0,2}\S{1,20}$/u;

/** A question that is far too long without the last clause that tells more: the longest part that is short enough. */
function withoutRelative(text: string): string {
  const told = Array.from(text.matchAll(RELATIVE), ({ index }) => text.slice(0, index)).filter((part) => {
    const count = part.split(' ').length;
    const isTold = count >= TELLS_ALONE && count <= LONGEST && !CUT_WITHIN.test(part);
    return isTold && ASKS.test(part) && !ASKS.test(text.slice(part.length).replace(RELATIVE, ' '));
  });
  return told.at(-1) ?? text;
}

/** What only tells under what circumstances something was done, or more of its last noun. */
const CIRCUMSTANCE =
  /,? (?:with regard to|with respect to|in connection with|amid|following|in the wake of|as part of|in order to|in terms of|operating|involving|regarding|concerning|relating to|pertaining to) (?=[^?]*$)/gu;
/** Who or which it was: of how many, the circumstances may tell. */
const NAMES_ONE =
  /^(?:(?:On|In|At|Earlier|Last) [^,?]{2,24} )?(?:who|whom|which|in which|to which|from which|by whom)(?= )/iu;
/** A question of fewer words that lost its circumstances says too little. */
const TELLS_ALONE = 14;

/** "Which court has issued a notice to a bank for failing to comply with its order, amid …": without what comes last. */
function withoutCircumstance(text: string): string {
  if (!NAMES_ONE.test(text)) return text;
  const told = Array.from(text.matchAll(CIRCUMSTANCE), ({ index }) => text.slice(0, index)).filter((part) => {
    const count = part.split(' ').length;
    return count >= TELLS_ALONE && count <= LONGEST && !ASKS.test(text.slice(part.length));
  });
  return told.at(-1) ?? text;
}

/** "At 9.41 a.m.": its last dot is no end of a sentence. */
const HALF_OF_DAY = /\d [ap]\.m$/u;

/** Signs that the words of a stem make no question. */
const BROKEN: readonly Sign[] = [
  { id: 'broken.uncounted', pattern: UNCOUNTED },
  { id: 'broken.misplaced', pattern: MISPLACED },
  // "Tranquillised a tigress in a field at where": the word opens its question.
  { id: 'broken.where', pattern: / (?:at|in|near|on|from|to) where\b|[\p{L}\d] why\b/iu },
  { id: 'broken.cut', pattern: CUT },
  { id: 'broken.dash', pattern: DASH },
  // "Of the total costs of did the firms cover": a phrase was cut behind its preposition.
  { id: 'broken.of-verb', pattern: / (?:of|from|for|by) (?:did|does|do) (?=\p{L})/u },
];

/** A stem with its marks, or null where its words make no question. */
export function finish(words: readonly string[]): string | null {
  const plain = join(words)
    .replace(/ ([,;.]|['’]s\b)/gu, '$1')
    .replace(/(?<=s) (?=['’] \p{Ll})/gu, '')
    .replace(/,+/gu, ',')
    .replace(/\[ | \]/gu, (mark) => mark.trim())
    .replace(/(?<![,;.\s–—―-])[,;.\s–—―-]+$/u, '')
    .replace(/^[,\s]+/u, '')
    .replace(/ \((?:[$£€₹]|US\$|Rs\.?)[^)]{1,20}\)/gu, '');
  const all = edited(plain, FINISHING);
  const text = withoutBeside(shortened(mended(all))).replace(HALF_OF_DAY, '$&.');
  const isBroken = showsAny(text.replace(THE_WHO, 'the body'), BROKEN);
  const length = text.split(' ').length;
  return length > LONGEST || length < SHORTEST || isBroken ? null : `${capital(text)}?`;
}
