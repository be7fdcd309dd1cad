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
/** Where neither title nor lead names a country, nearly all of the body must be of one. */
const NEARLY_ALL = 0.7;

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
  const told = mentions.filter((one) => one[level] !== undefined && !one.isOrigin);
  const sentences = (all: readonly PlaceMention[]) => new Set(all.map(({ sentence }) => sentence)).size;
  const share = (home: string) => sentences(told.filter((one) => one[level] === home)) / sentences(told);
  const isHeaded = [...top, ...lead].some((one) => one[level] !== undefined);
  const home = isHeaded ? (onlyOne(level, top) ?? onlyOne(level, [...top, ...lead])) : mostTold(level, told);
  if (home === undefined) return undefined;
  return told.length === 0 || share(home) >= (isHeaded ? MOST : NEARLY_ALL) ? home : undefined;
}

/** The country that is named in more than one sentence, and most often. */
function mostTold(level: Level, told: readonly PlaceMention[]): string | undefined {
  if (level !== 'country') return undefined;
  const sentences = new Map<string, Set<number>>();
  for (const { country, sentence } of told) {
    if (country === undefined) continue;
    sentences.set(country, (sentences.get(country) ?? new Set()).add(sentence));
  }
  const first = [...sentences].sort(([, a], [, b]) => b.size - a.size)[0];
  return first && first[1].size > 1 ? first[0] : undefined;
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
    if (found === undefined) continue;
    // "पंजाब" in a story of Pakistan is not the state that a list of India has.
    const country = mentions.find((one) => one[level] === found)?.country ?? home.country;
    if (level === 'country' || home.country === undefined || country === home.country) home[level] = found;
  }
  return { mentions, home };
}
