import { corpusMeasure } from './corpus.ts';
import { ednilMeasure } from './ednil.ts';
import { goldMeasure } from './gold.ts';
import { invariantsMeasure } from './invariants.ts';
import { itemsMeasure } from './items.ts';
import { labelsMeasure } from './labels.ts';
import type { Measure } from './measure.ts';
import { peopleMeasure } from './people.ts';
import { pudMeasure } from './pud.ts';
import { recognizersMeasure } from './recognizers.ts';
import { seedMeasure } from './seed.ts';
import { statementsMeasure } from './statements.ts';
import { vitamincMeasure } from './vitaminc.ts';
import { wordsMeasure } from './words.ts';
import { xquadMeasure } from './xquad.ts';

/** Every measure, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  corpusMeasure,
  labelsMeasure,
  seedMeasure,
  statementsMeasure,
  goldMeasure,
  invariantsMeasure,
  itemsMeasure,
  peopleMeasure,
  ednilMeasure,
  wordsMeasure,
  pudMeasure,
  xquadMeasure,
  recognizersMeasure,
  vitamincMeasure,
];
