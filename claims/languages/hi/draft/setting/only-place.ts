import type { Mention } from '../memory/memory-types.ts';
import type { StoryPlaces } from './home.ts';
import { isState, type Level, type LinePlace, type PlaceMention, type Wholes } from './mentions.ts';
import { type Whole, wholeOf } from './whole.ts';

/** Sentences from the top that tell where the story is set. */
const LEAD = 3;

/** Of all sentences that name a place of this kind, so many name one that lies in it. */
const NEARLY_ALL = 0.75;

/** Of one's own country its name says nothing. */
const OWN_COUNTRY = 'IN';

/** Agencies sign there whatever they tell. */
const CAPITAL: ReadonlySet<string> = new Set(['नई दिल्ली', 'दिल्ली']);

/** Papers write a district and its seat alike. */
const townOf = ({ city, district }: Wholes) => district ?? city;

/** What a place lies in at the level of a whole. */
type In = (one: Wholes) => string | undefined;

const IN: readonly { readonly levels: readonly Level[]; readonly of: In }[] = [
  { levels: ['district', 'city'], of: townOf },
  { levels: ['state'], of: ({ state }) => state },
  { levels: ['country'], of: ({ country }) => country },
];

/** Whether nearly all sentences that say where at this level say that it is there. */
function isMostly(told: readonly PlaceMention[], of: In, value: string): boolean {
  const sentences = (all: readonly PlaceMention[]) => new Set(all.map(({ sentence }) => sentence)).size;
  const known = told.filter((one) => of(one) !== undefined);
  return sentences(known.filter((one) => of(one) === value)) >= NEARLY_ALL * sentences(known);
}

/** Whether a place is told by the body below its first sentence. */
const isBelowFirst = (one: Wholes | PlaceMention) => 'sentence' in one && one.sentence > 0;

/** The one place that all of a story is of. */
interface OnlyPlace {
  readonly whole: Whole;
  /** "खरसिया में 143 मरीज": its state, where title or dateline tell a town of it. */
  readonly isWider?: true;
  /** Whether another place lies elsewhere, as far as is known. */
  readonly isOutside: (one: PlaceMention) => boolean;
}

/**
 * The one place that a whole story is of: its title, the dateline of a local paper or its lead tells it, and nearly all
 * that its body names lies there. A town, else a state of India, else another country; undefined where the story goes
 * about.
 */
export function onlyPlaceOf(
  { home, mentions }: StoryPlaces,
  inTitle: readonly LinePlace[],
  filed: {
    readonly places: readonly LinePlace[];
    readonly at: Mention | undefined;
    /** The towns of title and dateline. */
    readonly towns: readonly LinePlace[];
  },
): OnlyPlace | undefined {
  const told = mentions.filter(({ isOrigin, isPlain }) => !isOrigin && isPlain);
  const top: readonly Wholes[] = [
    ...inTitle,
    ...filed.places,
    ...told.filter(({ sentence, isWhere }) => sentence < LEAD && isWhere),
  ];
  const isPlacedAtOnce = told.some(({ sentence }) => sentence === 0);
  for (const { levels, of } of IN) {
    const value = of(home);
    if (value === undefined || value === OWN_COUNTRY || CAPITAL.has(value)) continue;
    if (levels[0] === 'state' && (home.country !== OWN_COUNTRY || !isState(value))) continue;
    const isTown = levels[0] === 'district';
    // "हरदोई में छात्रा ने बनाया ड्रोन, लखनऊ में सम्मान": of the other town as well.
    if (isTown && filed.towns.some((one) => townOf(one) !== value)) continue;
    // "बिहार में बारिश हुई। गया में 40 घर गिरे": the first town is one of many.
    const tops = isTown && isPlacedAtOnce ? top.filter((one) => !isBelowFirst(one)) : top;
    if (!tops.some((one) => of(one) === value) || !isMostly(told, of, value)) continue;
    const listed = levels.flatMap((level) => wholeOf(mentions, level, value) ?? [])[0];
    const whole = listed ?? (filed.at?.text === value ? { name: value, proof: filed.at.range } : undefined);
    if (!whole) continue;
    const isOutside = (one: PlaceMention) => {
      if (of(one) !== undefined) return of(one) !== value;
      return one.own?.level === 'state' ? one.state !== home.state : one.country !== home.country;
    };
    const isTitled = inTitle.some((one) => of(one) === value && townOf(one) === undefined);
    const isWider = levels[0] === 'state' && filed.towns.length > 0 && !isTitled;
    return { whole, isOutside, ...(isWider ? { isWider } : {}) };
  }
  return undefined;
}
