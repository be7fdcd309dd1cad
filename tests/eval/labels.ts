/** Measures every rule of the rubric on our own labelled items: runs anywhere. */
import { passes, RULES } from '../../claims/index.ts';
import { type ReadItem, readItems } from '../fixtures/items.ts';
import { type Measure, type Row, share } from './measure.ts';

export interface RuleFigures {
  readonly rule: string;
  /** Items with this flaw by their label. */
  readonly labelled: number;
  readonly flagged: number;
  readonly right: number;
}

export interface LabelFigures {
  readonly items: number;
  readonly good: number;
  readonly goodPassed: number;
  /** Items with a flaw that is reason enough to reject them, and how many of them do not pass. */
  readonly rejectable: number;
  readonly rejected: number;
  readonly rules: readonly RuleFigures[];
}

function hits({ checks }: ReadItem, rule: string): boolean {
  return checks.some((check) => check.rule === rule && check.verdict !== 'pass');
}

const REJECTING = new Set(RULES.filter(({ severity }) => severity === 'reject').map(({ id }) => id));

/** What the rules find of what a reader found, in one language. */
export function labelFigures(lang: 'hi' | 'en'): LabelFigures {
  const items = readItems(lang);
  const good = items.filter(({ flaws }) => flaws.length === 0);
  const bad = items.filter(({ flaws }) => flaws.some((flaw) => REJECTING.has(flaw)));
  return {
    items: items.length,
    good: good.length,
    goodPassed: good.filter(({ checks }) => passes(checks)).length,
    rejectable: bad.length,
    rejected: bad.filter(({ checks }) => !passes(checks)).length,
    rules: RULES.map(({ id }) => {
      const flagged = items.filter((item) => hits(item, id));
      return {
        rule: id,
        labelled: items.filter(({ flaws }) => flaws.includes(id)).length,
        flagged: flagged.length,
        right: flagged.filter(({ flaws }) => flaws.includes(id)).length,
      };
    }),
  };
}

/** The rules taken together: how much of what is flagged is right, and how much of what is labelled is flagged. */
export function overall({ rules }: LabelFigures): RuleFigures {
  const sum = (of: (figures: RuleFigures) => number) => rules.reduce((total, rule) => total + of(rule), 0);
  return {
    rule: 'all rules',
    labelled: sum(({ labelled }) => labelled),
    flagged: sum(({ flagged }) => flagged),
    right: sum(({ right }) => right),
  };
}

function rowOf({ rule, labelled, flagged, right }: RuleFigures): Row {
  return { name: rule, value: `precision ${share(right, flagged)}, recall ${share(right, labelled)}` };
}

/** Precision and recall of every rule on the labelled items. */
export const labelsMeasure: Measure = () =>
  (['hi', 'en'] as const).map((lang) => {
    const figures = labelFigures(lang);
    const rows: Row[] = [
      { name: 'good items passed', value: share(figures.goodPassed, figures.good) },
      { name: 'items with a flaw to reject, rejected', value: share(figures.rejected, figures.rejectable) },
      ...[overall(figures), ...figures.rules].map(rowOf),
    ];
    const title = `Rubric on our own labelled items (${lang}, ${figures.items})`;
    return { id: `labels-${lang}`, title, rows, figures };
  });
