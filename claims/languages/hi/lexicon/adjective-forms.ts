import { fold } from '../../../text/fold.ts';
import { ADJECTIVE_SUFFIXES, NOT_ADJECTIVES } from './adjective-suffixes.ts';
import { ADJECTIVES } from './adjectives.ts';
import { givenGender, isSurname } from './names/index.ts';
import type { AdjectiveGroup } from './types.ts';

/** One reading of a word as an adjective. Invariable adjectives tell no gender, number or case. */
export interface AdjectiveReading {
  /** Masculine direct singular. */
  readonly lemma: string;
  readonly inflects: boolean;
  readonly evaluative: boolean;
  readonly gender?: 'm' | 'f';
  /** बड़े is both direct plural and oblique: it tells neither number nor case. */
  readonly number?: 'sg';
  readonly case?: 'direct';
  /** The suffix rule, where the word is not in the lexicon. */
  readonly rule?: string;
}

interface Entry {
  readonly lemma: string;
  readonly group: AdjectiveGroup;
}

const LEMMAS: ReadonlyMap<string, Entry> = new Map(
  ADJECTIVES.flatMap((group) =>
    group.words.split(' ').map((lemma) => [fold(lemma), { lemma, group }] as const),
  ),
);
const EXCEPTIONS: ReadonlySet<string> = new Set(NOT_ADJECTIVES.split(' ').map(fold));

/** Inflected endings, what stands in the lemma for them, and their gender. */
const ENDINGS: readonly { readonly ending: string; readonly lemma: string; readonly gender: 'm' | 'f' }[] = [
  { ending: 'े', lemma: 'ा', gender: 'm' },
  { ending: 'ी', lemma: 'ा', gender: 'f' },
  { ending: 'ए', lemma: 'या', gender: 'm' },
  { ending: 'ई', lemma: 'या', gender: 'f' },
  { ending: 'ें', lemma: 'ां', gender: 'm' },
  { ending: 'ीं', lemma: 'ां', gender: 'f' },
  { ending: 'एं', lemma: 'यां', gender: 'm' },
  { ending: 'ईं', lemma: 'यां', gender: 'f' },
];

function readingOf(
  { lemma, group }: Entry,
  form: Pick<AdjectiveReading, 'gender' | 'number' | 'case'>,
): AdjectiveReading {
  return { lemma, inflects: group.inflects, evaluative: group.evaluative ?? false, ...form };
}

function inflected(key: string): AdjectiveReading | null {
  for (const { ending, lemma, gender } of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const entry = LEMMAS.get(key.slice(0, -ending.length) + lemma);
    if (entry?.group.inflects) return readingOf(entry, { gender });
  }
  return null;
}

/** Suffix rules by the last character of their suffix, in their order. */
const SUFFIXES = Map.groupBy(ADJECTIVE_SUFFIXES, ({ suffix }) => suffix.slice(-1));

function bySuffix(key: string): AdjectiveReading | null {
  const rule = SUFFIXES.get(key.slice(-1))?.find(
    ({ suffix, stem, not }) =>
      key.length >= suffix.length + stem && key.endsWith(suffix) && !(not && key.endsWith(not)),
  );
  if (!rule || EXCEPTIONS.has(key) || givenGender(key) !== undefined || isSurname(key)) return null;
  return { lemma: key, inflects: false, evaluative: false, rule: rule.id };
}

/** The reading of a folded word as an adjective, by the lexicon or else by its suffix; null where it is none. */
export function lookUpAdjective(key: string): AdjectiveReading | null {
  const direct = LEMMAS.get(key);
  if (direct) {
    return readingOf(direct, direct.group.inflects ? { gender: 'm', number: 'sg', case: 'direct' } : {});
  }
  return inflected(key) ?? bySuffix(key);
}
