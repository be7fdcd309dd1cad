import { describe, expect, it } from 'vitest';
import { explain } from '../../../claims/languages/en/words.ts';

const SPAN = { start: 0, end: 1, exact: 'x' };

function explained(claim: string, source: string, opening = ''): string {
  const attribution = { source, span: SPAN };
  return explain({ kind: 'count', answer: '47', attribution, claim, opening, isStatement: false, traps: [] });
}

describe('the explanation of an English question', () => {
  it('writes a source as it stands within a sentence', () => {
    expect(explained('All 47 left the plane.', 'The airline')).toBe(
      'All 47 left the plane, according to the airline.',
    );
    expect(explained('All 47 left the plane.', 'Officials')).toMatch(/according to officials\.$/u);
    expect(explained('All 47 left the plane.', 'Data from the board')).toMatch(/according to data from/u);
  });

  it('writes the claim so behind an opening', () => {
    expect(explained('All 47 left the plane.', 'the airline', 'In the lagoon crash,')).toMatch(
      /^In the lagoon crash, all 47 left/u,
    );
  });

  it('keeps the capitals of names', () => {
    expect(explained('Leeds paid 47 firms.', 'Data Works', 'In the lagoon crash,')).toBe(
      'In the lagoon crash, Leeds paid 47 firms, according to Data Works.',
    );
  });
});
