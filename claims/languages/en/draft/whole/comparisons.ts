import type { Word } from '../../tag/word.ts';

/** How far behind its opener the figure stands that another is held against. */
const NEAR = 5;

/** How far "than" stands behind the opener: "a shade lower than", "faster than". */
const THAN_WITHIN = 5;

const COMPARATIVE = /(?:er|ier)$/u;

const isFigure = ({ value, key }: Word) =>
  key === 'none' || (value?.fact.type === 'quantity' && value.fact.dimension !== 'ordinal');

/** "compared with 2.8%", "against 4% in the other group", "versus 30 last year": a figure, and no day or foe. */
function holdsAgainst([first, second, ...rest]: readonly Word[]): boolean {
  const compared = first?.key === 'compared' && /^(?:with|to)$/u.test(second?.key ?? '');
  const asAgainst = first?.key === 'as' && second?.key === 'against';
  if (compared || asAgainst) return rest.slice(0, NEAR).some(isFigure);
  return (
    /^(?:against|versus)$/u.test(first?.key ?? '') &&
    second !== undefined &&
    [second, ...rest.slice(0, 2)].some(isFigure)
  );
}

/** "a shade lower than", "faster than in Peru": more or less of what was told than elsewhere. */
function isMoreThan(behind: readonly Word[]): boolean {
  const than = behind.slice(0, THAN_WITHIN).findIndex(({ key }) => key === 'than');
  const measured = behind[than - 1]?.key ?? '';
  const opens = behind.slice(0, Math.max(0, than)).every(({ pos, text }) => pos !== 'VERB' && text !== ',');
  return than > 0 && opens && (COMPARATIVE.test(measured) || /^(?:more|less)$/u.test(measured));
}

/** What holds a figure against another, behind the mark that sets it off: a second fact. */
export const opensComparison = (behind: readonly Word[]): boolean =>
  holdsAgainst(behind) || isMoreThan(behind);
