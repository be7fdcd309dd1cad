import { namedByAll } from '../../../../catalogue/names-in.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { HAPPENINGS } from '../happenings.ts';
import { namesPlaceIn } from './set-in.ts';

/** A headline and what stands behind it have no more words than this: the day has to fit beside them. */
const MOST = 12;
/** What the headline itself names may stand behind so many. */
const MOST_OF_ITS_OWN = 16;
/** What stands before the colon of a headline: "Assam: Train stops …", "Winter session: Opposition seeks …". */
const LABEL = /^(\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{2,20}){0,2}): /u;
/** Sittings and votes that a label may name. */
const SITTING =
  / (?:session|sitting|summit|hearing|polls?|election|elections|by-election|byelection|census)$/u;

/** What happened, with whatever says which: "Palmerton market blaze: Fire out after two days". */
const HAPPENED = /^(\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{2,20}){1,3} ([\p{Ll}-]{3,20})): /u;
const BLAZES: ReadonlySet<string> = new Set([
  'blaze',
  'blazes',
  'mishap',
  'accident',
  'tragedy',
  'disaster',
  'murder',
  'killing',
]);
/** A name within words. */
const NAMED_WITHIN = /(?<!^) \p{Lu}/u;

/** The event before the colon of a headline whose news names nothing itself. */
function eventBefore(told: string, headline: string): string | null {
  const [, label, noun = ''] = HAPPENED.exec(headline) ?? [];
  if (label === undefined || NAMED_WITHIN.test(told)) return null;
  return HAPPENINGS.has(noun) || BLAZES.has(noun) ? label : null;
}

/** Who leads or joins a side, and who may not play: of no match, though its report tells of one. */
const OF_POSTS =
  /(?<!\p{L})(?:sack|quit|resign|appoint|sign|join|coach|manager|boss|transfer|deal|bid|doping|drug|ban|fine|stadium|ticket)/iu;

const countOf = (text: string) => text.split(' ').length;

const isPlace = (label: string) =>
  namedByAll(foldPhrase(label).split(' '), 'en').some((entry) => entry.class === 'place');

/** Where, in which sitting or in which competition that is what a headline tells, as its label or its report says. */
function labelOf(headline: string, competition: string | null): string | null {
  const label = LABEL.exec(headline)?.[1];
  if (label !== undefined && isPlace(label)) return label;
  if (label !== undefined && SITTING.test(label))
    return namesPlaceIn(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return OF_POSTS.test(headline) ? null : competition;
}

/**
 * What a headline tells first with its place, sitting or competition behind it: "Tail wags to stun Leeds (Palmer Trophy)";
 * as it is where it says that itself, or would be long.
 */
export function labelled(told: string, headline: string, competition: string | null): string {
  const label = eventBefore(told, headline) ?? labelOf(headline, competition);
  const isItsOwn = label !== null && headline.includes(label.split(' ').slice(-2).join(' '));
  const most = isItsOwn ? MOST_OF_ITS_OWN : MOST;
  if (label === null || countOf(told) + countOf(label) > most) return told;
  // "Palmer clinches Cup": which cup, its first word says.
  const [first = ''] = foldPhrase(label).split(' ');
  return foldPhrase(told).split(' ').includes(first) ? told : `${told} (${label})`;
}
