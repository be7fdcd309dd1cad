import type { NounGroup } from '../types.ts';
import { IDEAS } from './abstract.ts';
import { DAILY } from './daily.ts';
import { FIELDS_PEOPLE } from './fields-people.ts';
import { FIELDS_WORLD } from './fields-world.ts';
import { IDEAS_IN_THE_NEWS } from './ideas.ts';
import { LIFE } from './life.ts';
import { LOANS } from './loans.ts';
import { LOANS_AND_LEARNING } from './loans-and-learning.ts';
import { NEWS } from './news.ts';
import { PEOPLE } from './people.ts';
import { PEOPLE_AND_PLACES } from './people-places.ts';
import { THINGS } from './things.ts';

/** All nouns of the lexicon. */
export const NOUNS: readonly NounGroup[] = [
  ...PEOPLE,
  ...THINGS,
  ...IDEAS,
  ...PEOPLE_AND_PLACES,
  ...NEWS,
  ...LIFE,
  ...IDEAS_IN_THE_NEWS,
  ...LOANS,
  ...DAILY,
  ...FIELDS_PEOPLE,
  ...FIELDS_WORLD,
  ...LOANS_AND_LEARNING,
];
