import { byRef } from '../../../../../catalogue/lookup.ts';
import { namesIn } from '../../../../../catalogue/names-in.ts';
import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import { placesInLine } from '../../../draft/setting/mentions.ts';
import type { Contest } from '../match/match.ts';
import { playOf, tellsSport } from '../match/sport.ts';
import { homeOfHeadline, placeOfHeadline, topOf } from '../places/town.ts';
import { isWordOfLanguage } from '../places/unlisted.ts';
import { wordsOf } from '../words.ts';
import { headOf } from './head.ts';
import { RUBRIC } from './headline-clauses.ts';
import { withBody } from './named-bodies.ts';

/** What a headline leaves to its story: where the news is, or of which contest. */
export interface Frame {
  readonly text: string;
  /** Whether a line tells as much itself. */
  readonly isIn: (line: string) => boolean;
}

/** A line of more words with its frame is read at no glance. */
const MOST_WORDS = 14;
const isLong = (line: string) => line.split(' ').length > MOST_WORDS;

/** "कन्नौज – ट्रक से भिड़ी बस": lines in their frame, the short ones first. */
function framed(lines: readonly string[], { text, isIn }: Frame): readonly string[] {
  const all = lines.map((line) => (line.includes(' – ') || isIn(line) ? line : `${text} – ${line}`));
  return [...all.filter((line) => !isLong(line)), ...all];
}

/** "हाईकोर्ट ने कहा": a court of no state. */
const BARE_COURT = /(?<=^|[–,;] )(हाईकोर्ट|हाई कोर्ट|उच्च न्यायालय)(?= )/u;
const COURT_OF =
  /(?<![^\s(,।"'‘“])((?:(?:मध्य|आंध्र|हिमाचल|पंजाब एवं|पंजाब और|पंजाब-) ?)?[^\s,।:()"'‘’“”]{2,14}) (?:हाईकोर्ट|हाई कोर्ट|उच्च न्यायालय)(?=[ ,।])/gu;
const ANY_COURT = /(?:हाईकोर्ट|हाई कोर्ट|उच्च न्यायालय)/u;
/** Behind a court that acts itself, and is not one that is cited or that a judge came from. */
const ACTS = /^(?: की (?:[^\s,।]{1,14} ){0,2}(?:\S{0,6}पीठ|बेंच))? (?:ने |में (?:[^\s,।]{1,14} ){0,3}सुनवाई )/u;

/** The state or town that a court is named by, where it is the first high court of a lead, and acts in it. */
function courtActing(lead: string): string | undefined {
  const [named] = lead.matchAll(COURT_OF);
  if (named?.[1] === undefined) return undefined;
  const end = named.index + named[0].length;
  const isFirst = lead.search(ANY_COURT) >= named.index + named[1].length;
  return isFirst && ACTS.test(lead.slice(end)) ? named[1] : undefined;
}

/** "इलाहाबाद हाईकोर्ट": a line with the one high court that its story names, which acts in the lead, in the state of the dateline. */
export function withCourt(line: string, text: string): string {
  if (!BARE_COURT.test(line)) return line;
  const { place: signed, lead } = topOf(text);
  const court = courtActing(lead);
  const named = Array.from(text.matchAll(COURT_OF), ([, of = '']) => of);
  const isOther = (of: string) => of !== court && placesInLine(`${of} में`).length > 0;
  if (court === undefined || named.some(isOther)) return line;
  const seats = placesInLine(`${court} में`);
  const isOfDateline =
    signed === undefined ||
    placesInLine(signed).some(
      ({ state }) => state !== undefined && seats.some((seat) => seat.state === state),
    );
  return seats.length > 0 && isOfDateline ? line.replace(BARE_COURT, `${court} $1`) : line;
}

/** A word that may be a name where the language has none such: no case marker, and none that ties. */
const MAY_NAME = /^(?!(?:में|वाल[ाेी]|वालों|और|एवं|तथा|नहीं|बाद|लिए|साथ|होकर|लेकर)$)[\p{L}\p{M}]{3,}$/u;

/** Whether a line says by a name of its own, listed or not, which news it is: "तय समय से आगे खिंची वार्ता" could be of any. */
const namesNews = (line: string) =>
  namesIn(wordsOf(line), 'hi').some(({ refs }) => refs.some((ref) => byRef(ref) !== undefined)) ||
  line.split(' ').some((word) => MAY_NAME.test(word) && isWordOfLanguage(fold(word)) === false);

/**
 * Lines with the names that their words leave to the story, in their frame; behind them without, where those tell an answer, as
 * far as they name anything.
 */
export function completed(
  lines: readonly string[],
  text: string,
  frame: Frame | undefined,
  readings: readonly Reading[],
): readonly string[] {
  const named = lines.map((line) => withBody(withCourt(line, text), readings));
  const all = [...new Set([...(frame === undefined ? named : framed(named, frame)), ...lines])];
  // A place frames what the headline tells by itself.
  if (frame !== undefined && placesInLine(frame.text).length > 0) return all;
  const isFramed = (line: string) => all.some((one) => one.endsWith(` – ${line}`));
  return all.filter((line) => !isFramed(line) || frame?.isIn(line) === true || namesNews(line));
}

/** "Meerut News: ": a page of the paper, which is not what the story is of. */
const PAGE = /^[A-Z][A-Za-z]{2,14}(?: [A-Z][A-Za-z]{2,14})? (?:News|Crime|Weather|Accident): /u;

/** So many words before a colon call what a story is of. */
const CALLED = /^\s*(?:[^\s:ः]+ ){0,3}[^\s:ः]+ ?[:ः] /u;

/** The frame of a headline, by what its story surely tells; undefined where it needs none, or none is sure. */
export function frameOf(
  headline: string,
  text: string,
  readings: readonly Reading[],
  contest: Contest | null,
): Frame | undefined {
  // The match of a tournament stands for the headline.
  if (contest?.within !== undefined) return undefined;
  const play = playOf(headline, text);
  if (play !== undefined) return { text: play, isIn: tellsSport };
  // "यूपी बोर्ड: …": what the headline calls its story is of no one town.
  const head = headOf(headline);
  if (head !== undefined) return { text: head, isIn: (line) => line.includes(head) };
  if (contest !== null || CALLED.test(headline.replace(RUBRIC, '').replace(PAGE, ''))) return undefined;
  const place = placeOfHeadline(headline, text) ?? homeOfHeadline(headline, text, readings);
  return place === undefined ? undefined : { text: place, isIn: (line) => line.includes(place) };
}
