import type { Quantity } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Candidate } from '../types.ts';

/** What numbers can stand beside a key so that a reader believes them. */
export interface Bounds {
  /** No number is higher than this. */
  readonly highest: number;
  /** Numbers of the article count only this near to the key. */
  readonly reach: number;
  /** Steps from the key instead of shares of it. */
  readonly steps?: readonly number[];
}

const OPEN: Bounds = { highest: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY };

/** Things of which there are only so many: a side has ten wickets, a week seven days. */
const HIGHEST: readonly { readonly head: string; readonly highest: number }[] = [
  { head: 'विकेट', highest: 10 },
  { head: 'गोल', highest: 12 },
  { head: 'सेट', highest: 5 },
  { head: 'जिला', highest: 80 },
  { head: 'महीना', highest: 12 },
  { head: 'wicket', highest: 10 },
  { head: 'goal', highest: 12 },
  { head: 'set', highest: 5 },
];
const HIGHEST_OF = new Map(HIGHEST.map(({ head, highest }) => [fold(head), highest]));

/** Heat and ages are told apart by a few degrees and years, whatever their size. */
const BY_DIMENSION: Partial<Record<Quantity['dimension'], Bounds>> = {
  temperature: { highest: 58, reach: 8, steps: [-2, 2, -4, 3, -3, 4, 5, -5] },
  age: { highest: 105, reach: 20, steps: [-4, 5, -7, 8, 3, -3, 10] },
};

/** The strength of an earthquake: no scale goes further, and tenths tell. */
const STRENGTH = new Set(['तीव्रता', 'मैग्नीट्यूड', 'रिक्टर', 'magnitude'].map(fold));
const STRENGTHS: Bounds = { highest: 9.5, reach: 2, steps: [-0.6, 0.5, -1.1, 0.9, 0.3, -0.4, 1.2] };

const RUNS = new Set(['रन', 'run', 'runs'].map(fold));

/** The bounds for a key, by what is measured or counted. */
export function boundsOf(key: Quantity, { reading, target }: Candidate): Bounds {
  const slot = reading.form.slots[target.argument];
  const head = fold(slot?.head ?? '');
  const kind = target.kind === 'age' ? BY_DIMENSION.age : BY_DIMENSION[key.dimension];
  if (kind) return key.value > kind.highest ? OPEN : kind;
  if (STRENGTH.has(head) && key.value <= STRENGTHS.highest) return STRENGTHS;
  if (RUNS.has(head)) return { ...OPEN, reach: Math.max(20, key.value * 0.4) };
  const highest = HIGHEST_OF.get(head);
  return highest !== undefined && key.value <= highest ? { ...OPEN, highest } : OPEN;
}
