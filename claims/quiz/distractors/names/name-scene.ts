import { refsIn } from '../../../catalogue/names-in.ts';
import type { Entity, Lang } from '../../../model.ts';
import { once } from '../../../once.ts';
import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate, Surroundings } from '../../types.ts';
import { entitiesOf, homeOf } from './names-offers.ts';
import { citiesOf } from './places/cities-abroad.ts';
import { besideHeld, wholesInStem } from './places/containers.ts';
import { statesTold } from './places/home-state.ts';
import { countriesTold } from './places/home-told.ts';
import { countryTold } from './places/lands-of-matters.ts';

/** A name that is asked for, with what is worked out of it once. */
export interface NameScene {
  readonly candidate: Candidate;
  readonly around: Surroundings;
  readonly lang: Lang;
  /** The name asked for; where a district is asked for, that district. */
  readonly key: Entity;
  /** Whether the key is what the article names, not the district of a town. */
  readonly isKeyNamed: boolean;
  /** The stem as it is asked. */
  readonly asked: string;
  /** The same, folded, without marks, a space on either side. */
  readonly stem: string;
  /** What the claim names. */
  readonly claimNames: readonly Entity[];
  /** What stem and story tell of a contest. */
  readonly contest: () => string;
  /** Refs of what the stem names. */
  readonly refs: () => readonly string[];
  /** Refs of what the story names. */
  readonly storyRefs: () => readonly string[];
  /** The country of the story. */
  readonly home: () => string | undefined;
  /** Refs of the places that hold the key, as far as the stem names them. */
  readonly wholes: readonly string[];
  /** Whether an option is of what the stem says the key to be of; null where the key is not known to be of it. */
  readonly isHeld: ((option: Entity) => boolean) | null;
}

function wholesOf(key: Entity, stem: string, refs: () => readonly string[], lang: Lang): readonly string[] {
  const inHindi = lang === 'hi' ? [...statesTold(key, refs()), ...countryTold(key, refs(), citiesOf)] : [];
  return [...wholesInStem(key, stem, lang), ...countriesTold(key, stem, refs(), lang), ...inHindi];
}

/** The scene of a key; `named` is what the article names. */
export function nameScene(candidate: Candidate, around: Surroundings, key: Entity, named: Entity): NameScene {
  const { lang } = candidate.reading.claim;
  const asked = candidate.question.stem;
  const stem = ` ${foldPhrase(asked.replace(/[?,;:]/gu, ' '))} `;
  const words = () =>
    stem
      .replace(/['’]s?(?= )/gu, '')
      .trim()
      .split(' ');
  const refs = once(() => refsIn(words(), lang));
  const isKeyNamed = key === named;
  return {
    candidate,
    around,
    lang,
    key,
    isKeyNamed,
    asked,
    stem,
    claimNames: entitiesOf(candidate.reading),
    contest: once(() => `${asked} ${around.told()}`),
    refs,
    storyRefs: () => around.refsTold(lang),
    home: once(() => homeOf(around.readings)),
    // The state that the claim names holds all of its districts: only what it names itself is no option.
    wholes: isKeyNamed ? wholesOf(key, stem, refs, lang) : [key.ref?.split(':').slice(0, 2).join(':') ?? ''],
    isHeld: lang === 'hi' && isKeyNamed ? besideHeld(key, stem) : () => true,
  };
}
