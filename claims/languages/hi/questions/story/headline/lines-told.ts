import type { Reading } from '../../../../../model.ts';
import { lightStem } from '../../../../../text/stem.ts';
import { ANY_MONTH, ANY_WEEKDAY } from '../../../calendar.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import { completed, type Frame } from './frame.ts';
import { linesOf, uncountedOf } from './whole-headline.ts';

/** What a headline offers as lines before questions, and its words of some length. */
export interface LinesTold {
  readonly lines: readonly string[];
  /** The lines without how many they count. */
  readonly uncounted: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Whether the headline tells several matters, one behind another: "हंगामा; बजट पेश". */
  readonly isOfSeveral: boolean;
  /** Its telling words before the first semicolon: the matter that the story begins with. */
  readonly opening: ReadonlySet<string>;
  /** The longer words that the story begins with. */
  readonly lead: ReadonlySet<string>;
}

/** A story says what it is of in so many characters. */
const LEAD = 600;
/** Words of this length tell; shorter ones are in any sentence. */
const LONG = 5;
const DAY = new RegExp(`^(?:${ANY_WEEKDAY}|${ANY_MONTH})$`, 'u');

/** The longer words of a text by their stems, without the days that it names. */
function longStems(text: string): ReadonlySet<string> {
  const words = telling(text).filter((word) => word.length >= LONG && !DAY.test(word));
  return new Set(words.map(lightStem));
}

/** So many words of its lead in a sentence show that it goes on with the story. */
const OF_LEAD = 2;

/** Whether words go on with what the story begins with: a bulletin tells of other things as well. */
export function goesOnWith(text: string, { lead }: LinesTold): boolean {
  return [...longStems(text)].filter((stem) => lead.has(stem)).length >= OF_LEAD;
}

/** Shorter words are shared by any two sentences. */
const TELLING = /[^\s,;:|।?!"“”‘’'()–—-]{4,}/g;

function telling(text: string): string[] {
  return text.match(TELLING) ?? [];
}

/** The lines and the telling words of a headline, in its `frame`, and the words that its story, `text`, begins with; bodies by the names that its readings give. */
export function linesTold(
  headline: string,
  text: string,
  frame?: Frame,
  readings: readonly Reading[] = [],
): LinesTold {
  const lines = completed(linesOf(headline), text, frame, readings);
  return {
    lines,
    uncounted: uncountedOf(lines),
    isOfSeveral: headline.includes(';'),
    words: new Set(telling(headline).map(lightStem)),
    opening: new Set(telling(headline.split(';', 1)[0] as string).map(lightStem)),
    lead: longStems(text.slice(headline.length).slice(0, LEAD)),
  };
}

/** How many of the words of a text the headline has. */
export function sharedWords(text: string, { words }: LinesTold): number {
  return new Set(
    telling(text)
      .map(lightStem)
      .filter((word) => words.has(word)),
  ).size;
}

/** Whether words share one with the headline: then they are of what it tells. */
export function sharesWord(text: string, { words }: LinesTold): boolean {
  return telling(text).some((word) => words.has(lightStem(word)));
}

/** "मप्र विधानसभा – ": what all that a headline tells is of, and stands well alone; the name of a town is none. */
const FRAME_OF_SEVERAL = /^\S{2,15}(?: \S{2,15}){1,3} – /u;

/** A line without what stands before its dash, which is of all that the headline tells. */
const ownOf = (line: string) => line.slice(line.indexOf(' – ') + 1);

/**
 * "मप्र विधानसभा – खाद संकट पर हंगामा; अनुपूरक बजट पेश": of a headline of several matters the lines that a sentence may stand
 * under. Under one frame those that share a word with it, or all where it goes on with the lead and with none of them;
 * without a frame all where it shares a word with the headline, else those of the first matter, unless it `isSet` in a
 * place of its own.
 */
export function ofMatter(told: LinesTold, around: string, isSet: () => boolean): LinesTold {
  if (!told.isOfSeveral) return told;
  const isOfAny = sharesWord(around, told);
  const isFramed = told.lines.some((line) => FRAME_OF_SEVERAL.test(line));
  if (isFramed ? !isOfAny && !isSet() && goesOnWith(around, told) : isOfAny) return told;
  if (!isFramed && !isSet())
    return linesNear(told, (line) => telling(ownOf(line)).every((word) => told.opening.has(lightStem(word))));
  const said = new Set(telling(around).map(lightStem));
  return linesNear(told, (line) => telling(ownOf(line)).some((word) => said.has(lightStem(word))));
}

/** "नागपुर टेस्ट – जडेजा के पांच विकेट": what the headline says before its colon goes with its clause, also before a town. */
export function withMatter(called: string, lines: readonly string[]): string {
  return (
    lines.find((line) => line.endsWith(` – ${called}`)) ??
    lines.flatMap((line) => beforeTown(called, line)).at(0) ??
    called
  );
}

function beforeTown(called: string, line: string): string[] {
  const [head = '', clause] = line.split(' – ');
  if (clause === undefined || !called.startsWith(`${clause}, `)) return [];
  return [placesInLine(head).length > 0 ? line : line + called.slice(clause.length)];
}

/**
 * Where the first line shares no word with a sentence, one that does and says something else comes before it, with its
 * `uncounted` form: of a headline of two matters the one that the sentence is of.
 */
export function nearestFirst(
  lines: readonly string[],
  around: string,
  uncounted: readonly string[] = [],
): readonly string[] {
  const [first] = lines;
  const told = new Set(telling(around).map(lightStem));
  const isNear = (line: string) => telling(line).some((word) => told.has(lightStem(word)));
  if (first === undefined || isNear(first)) return lines;
  const near = [...lines, ...uncounted].filter((line) => isNear(line) && !line.includes(first));
  return [...near, ...lines.filter((line) => !near.includes(line))];
}

/** Lines without those that set their news elsewhere than a claim. */
export function linesNear(told: LinesTold, isNear: (line: string) => boolean): LinesTold {
  const { lines, uncounted } = told;
  return lines.every(isNear) && uncounted.every(isNear)
    ? told
    : { ...told, lines: lines.filter(isNear), uncounted: uncounted.filter(isNear) };
}
