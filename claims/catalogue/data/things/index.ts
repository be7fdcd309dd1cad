import type { Category } from '../../types.ts';
import { LEADERS } from './leaders.ts';
import { NAMED_THINGS } from './named-things.ts';
import { ORGANISATIONS } from './organisations.ts';

/** Bodies, people and things. */
export const THINGS: readonly Category[] = [...ORGANISATIONS, LEADERS, ...NAMED_THINGS];
