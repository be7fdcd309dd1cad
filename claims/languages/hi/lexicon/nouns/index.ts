import type { NounGroup } from '../types.ts';
import { IDEAS } from './abstract.ts';
import { PEOPLE } from './people.ts';
import { THINGS } from './things.ts';

/** All nouns of the lexicon. */
export const NOUNS: readonly NounGroup[] = [...PEOPLE, ...THINGS, ...IDEAS];
