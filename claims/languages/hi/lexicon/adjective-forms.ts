import { fold } from '../../../text/fold.ts';
import { ADJECTIVES } from './adjectives.ts';

export interface AdjectiveReading {
  readonly lemma: string;
  readonly inflects: boolean;
  readonly evaluative: boolean;
}

const LEMMAS: ReadonlyMap<string, AdjectiveReading> = new Map(
  ADJECTIVES.flatMap((group) =>
    group.words
      .split(' ')
      .map(
        (lemma) =>
          [fold(lemma), { lemma, inflects: group.inflects, evaluative: group.evaluative ?? false }] as const,
      ),
  ),
);

/** Endings that make adjectives of words the lexicon does not know. */
const SUFFIXES: readonly { readonly id: string; readonly suffix: RegExp }[] = [
  { id: 'suffix.ik', suffix: /.{2}िक$/u },
  { id: 'suffix.iya', suffix: /.{2}ीय$/u },
  { id: 'suffix.purna', suffix: /.पूर्ण$/u },
  { id: 'suffix.hin', suffix: /.(हीन|विहीन|रहित|मुक्त|युक्त|शील|वान|मय)$/u },
];

/** The reading of a folded word as an adjective; null where it is none. */
export function lookUpAdjective(key: string): AdjectiveReading | null {
  const direct = LEMMAS.get(key);
  if (direct) return direct;
  if (/[ेी]$/u.test(key)) {
    const inflected = LEMMAS.get(`${key.slice(0, -1)}ा`);
    if (inflected?.inflects) return inflected;
  }
  if (/[एई]$/u.test(key)) {
    const inflected = LEMMAS.get(`${key.slice(0, -1)}या`);
    if (inflected?.inflects) return inflected;
  }
  return SUFFIXES.some(({ suffix }) => suffix.test(key))
    ? { lemma: key, inflects: false, evaluative: false }
    : null;
}
