import type { Verdict } from '../../claims/index.ts';
import { type Row, share } from './measure.ts';

/** One checked statement: what is right, and what the engine says. */
export interface Checked {
  readonly wanted: Verdict['verdict'];
  readonly found: Verdict['verdict'];
}

interface VerdictFigures {
  readonly right: number;
  readonly decided: number;
}

export interface CheckFigures {
  readonly rows: number;
  /** Rows that should be decided. */
  readonly decidable: number;
  /** Rows that should be decided and are, rightly. */
  readonly reached: number;
  readonly supported: VerdictFigures;
  readonly refuted: VerdictFigures;
}

/** Precision of each verdict with what it covers. */
export function tally(checked: readonly Checked[]): CheckFigures {
  const of = (verdict: Verdict['verdict']): VerdictFigures => {
    const decided = checked.filter(({ found }) => found === verdict);
    return { right: decided.filter(({ wanted }) => wanted === verdict).length, decided: decided.length };
  };
  const decidable = checked.filter(({ wanted }) => wanted !== 'notEnoughInfo');
  return {
    rows: checked.length,
    decidable: decidable.length,
    reached: decidable.filter(({ wanted, found }) => wanted === found).length,
    supported: of('supported'),
    refuted: of('refuted'),
  };
}

export interface Goals {
  readonly precision: string;
  readonly each: string;
  readonly coverage?: string;
  readonly coverageEach?: string;
}

/** The rows of the table: precision and, of all rows, coverage, together and for each verdict. */
export function rowsOf(figures: CheckFigures, goals: Goals): Row[] {
  const { supported, refuted, rows } = figures;
  const decided = supported.decided + refuted.decided;
  const verdict = (name: string, { right, decided: n }: VerdictFigures): Row[] => [
    { name: `${name}: right of those decided`, value: share(right, n), goal: goals.each },
    {
      name: `${name}: decided of all rows`,
      value: share(n, rows),
      ...(goals.coverageEach ? { goal: goals.coverageEach } : {}),
    },
  ];
  return [
    {
      name: 'decided rows that are right',
      value: share(supported.right + refuted.right, decided),
      goal: goals.precision,
    },
    {
      name: 'rows decided',
      value: share(decided, rows),
      ...(goals.coverage ? { goal: goals.coverage } : {}),
    },
    ...verdict('supported', supported),
    ...verdict('refuted', refuted),
  ];
}
