import { byRef } from '../../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../../catalogue/names-in.ts';
import type { Claim } from '../../../../../model.ts';
import { once } from '../../../../../once.ts';
import { fold } from '../../../../../text/fold.ts';
import { headlineOf, SPORT_WORDS } from '../words.ts';

/** A paragraph of a story: where it begins and ends, and what it tells of sides. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Whether it names a side of the match that the story is of. */
  readonly isOfSide: boolean;
  /** Whether it tells the play of a side that is none of the match. */
  readonly isOfOther: boolean;
}

const LINES = /[^\n]+/gu;
/** What a word carries of marks at its ends. */
const MARKS = /^[‘’'"“”(]{1,4}|[,।.;:!?‘’'"“”)]{1,4}$/gu;
/** Behind a name that plays: "बिहार को बड़ौदा ने", "बिहार की दूसरी पारी", "बंगाल और रेलवे का मुकाबला". */
const PLAYS =
  /^(?:(?:ने|को|और|बनाम)(?: |$)|से (?:हार|हरा|भिड)|के (?:खिलाफ|विरुद्ध|कप्तान|कोच|बीच)|की (?:ओर|टीम|(?:(?:पहली|दूसरी|पूरी) )?पारी))/u;
/** So many words behind a name say whether it plays. */
const BEHIND = 3;

const wordsOf = (line: string) => line.split(/\s+/u).map((word) => word.replace(MARKS, ''));

/** Whether a name of the catalogue is that of a side, by a town or a state, or as a team. */
const isSide = (refs: readonly string[]) =>
  refs.some((ref) => {
    const kind = byRef(ref)?.class;
    return kind === 'place' || kind === 'organisation';
  });

/** The sides that words tell of as playing, as they are written there. */
function sidesIn(line: string): readonly string[] {
  const words = wordsOf(line);
  return namesIn(words.map(fold), 'hi')
    .filter(({ at, length, refs }) => {
      const behind = words.slice(at + length, at + length + BEHIND).join(' ');
      return isSide(refs) && PLAYS.test(behind);
    })
    .map(({ at, length }) => words.slice(at, at + length).join(' '));
}

const tellsPlay = (line: string) => wordsOf(line).some((word) => SPORT_WORDS.has(fold(word)));

/** Whether a line names one of the sides, whole or by the name of its place: "राजस्थान रॉयल्स", "राजस्थान". */
const namesOne = (line: string, sides: readonly string[]) => sides.some((side) => line.includes(side));

function paragraphsOf(text: string, sides: readonly string[]): readonly Paragraph[] {
  const from = headlineOf(text).length;
  return Array.from(text.slice(from).matchAll(LINES), ({ 0: line, index }) => {
    const isOfSide = namesOne(line, sides);
    const others = isOfSide || !tellsPlay(line) ? [] : sidesIn(line);
    return { start: from + index, end: from + index + line.length, isOfSide, isOfOther: others.length > 0 };
  });
}

/** What a claim is of in the report of a round: the match that the story leads with, another one, or nobody knows which. */
export interface Round {
  /** Whether a claim is told where the story tells of other sides than `sides`, or of none. */
  isBeside(claim: Pick<Claim, 'text' | 'spans'>): boolean;
  /** Whether such a claim tells play, and does not say itself between whom. */
  isOpen(claim: Pick<Claim, 'text' | 'spans'>): boolean;
}

/**
 * The round of matches that a story tells of, where paragraphs of its own tell the play of other sides than the `sides` of
 * the match that it leads with; null where it tells of one match. Offsets into `text`.
 */
export function roundOf(text: string, sides: readonly string[]): Round | null {
  if (sides.length === 0) return null;
  const paragraphs = paragraphsOf(text, sides);
  if (!paragraphs.some(({ isOfOther }) => isOfOther)) return null;
  const lead = once(() => paragraphs.find(({ isOfSide }) => isOfSide));
  const isBeside: Round['isBeside'] = ({ text: told, spans: [span] }) => {
    if (!span || namesOne(told, sides)) return false;
    const own = paragraphs.find(({ start, end }) => span.start >= start && span.start < end);
    if (own === undefined || own === lead()) return false;
    return own.isOfOther || !own.isOfSide;
  };
  return {
    isBeside,
    isOpen: (claim) => isBeside(claim) && tellsPlay(claim.text) && new Set(sidesIn(claim.text)).size < 2,
  };
}
