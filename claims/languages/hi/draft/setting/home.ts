import type { TaggedSentence } from '../../tag/index.ts';
import {
  isState,
  type Level,
  type PlaceMention,
  placesInLine,
  placesNamed,
  type Wholes,
} from './mentions.ts';

/** Where a story is set, and every place that its body names. Worked out once an article. */
export interface StoryPlaces {
  readonly mentions: readonly PlaceMention[];
  /** The country, state, district and city that title, dateline and lead agree on. */
  readonly home: Wholes;
}

/** Sentences from the top that are the lead. */
const LEAD = 2;
/** Of all sentences that name a place of this kind, so many must name one of the story's own. */
const MOST = 0.5;

/** Agencies sign there whatever they tell. */
const CAPITAL = /^(?:नई|नयी) दिल्ली/u;

const LEVELS: readonly Level[] = ['country', 'state', 'district', 'city'];

/** The one whole that all of some places lie in; undefined where there are several. */
function onlyOne(level: Level, places: readonly Wholes[]): string | undefined {
  const values = new Set(places.flatMap((one) => one[level] ?? []));
  const told = [...values].filter((value) => level !== 'state' || isState(value));
  return told.length === 1 ? told[0] : undefined;
}

/** Where the story is set at one level: what its title and dateline tell alone, else its lead, and its body mostly. */
function homeAt(
  level: Level,
  top: readonly Wholes[],
  lead: readonly Wholes[],
  mentions: readonly PlaceMention[],
): string | undefined {
  const home = onlyOne(level, top) ?? onlyOne(level, [...top, ...lead]);
  if (home === undefined) return undefined;
  const told = mentions.filter((one) => one[level] !== undefined && !one.isOrigin);
  const sentences = (all: readonly PlaceMention[]) => new Set(all.map(({ sentence }) => sentence)).size;
  const own = told.filter((one) => one[level] === home);
  return sentences(own) >= MOST * sentences(told) ? home : undefined;
}

/**
 * Where a story is set. `title` and `dateline` are plain text; a dateline of the capital says nothing of the state,
 * as agencies sign there whatever they tell.
 */
export function placesOfStory(
  sentences: readonly TaggedSentence[],
  { title, dateline = '' }: { readonly title: string; readonly dateline?: string | undefined },
): StoryPlaces {
  const mentions = placesNamed(sentences);
  const lead = mentions.filter(({ sentence, isOrigin }) => sentence < LEAD && !isOrigin);
  const inTitle = placesInLine(title);
  const top = [...inTitle, ...placesInLine(CAPITAL.test(dateline) ? '' : dateline)];
  const home: Partial<Record<Level, string>> = {};
  for (const level of LEVELS) {
    const found = homeAt(level, top, lead, mentions);
    if (found !== undefined) home[level] = found;
  }
  return { mentions, home };
}
