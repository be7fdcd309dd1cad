import { showsAny } from '../../signs.ts';
import { ALONE_FLAWS } from './alone-flaws.ts';
import { ASTRAY_FLAWS } from './astray-flaws.ts';
import { BEFORE_FLAWS } from './before-flaws.ts';
import { BROKEN_FLAWS } from './broken-flaws.ts';
import { CUT_FLAWS } from './cut-flaws.ts';
import { FIGURE_FLAWS } from './figure-flaws.ts';
import { GIVEN_AWAY_FLAWS } from './given-away-flaws.ts';
import { LOOSE_FLAWS } from './loose-flaws.ts';
import { LOST_FLAWS } from './lost-flaws.ts';
import { SHARED_FLAWS } from './shared-flaws.ts';
import { namesSourceTwice } from './source-pronoun.ts';
import { VAGUE_FLAWS } from './vague-flaws.ts';

const FLAWS = [
  ...CUT_FLAWS,
  ...FIGURE_FLAWS,
  ...BEFORE_FLAWS,
  ...SHARED_FLAWS,
  ...LOOSE_FLAWS,
  ...LOST_FLAWS,
  ...BROKEN_FLAWS,
  ...VAGUE_FLAWS,
  ...ASTRAY_FLAWS,
  ...ALONE_FLAWS,
  ...GIVEN_AWAY_FLAWS,
];

/** Whether a stem shows that it was cut in the wrong place, or asks for what several did. */
export function isFlawed(stem: string): boolean {
  return showsAny(stem, FLAWS) || namesSourceTwice(stem);
}
