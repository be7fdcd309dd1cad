import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/candidates.ts';

/** Every stem that the claims of a text allow, with what it needs to stand alone. */
function stems(text: string): string[] {
  const { readings } = readArticle({ text, title: 'A story', lang: 'en' });
  return askingsOf(readings).flatMap((asking) => putQuestion(asking)?.question.stem ?? []);
}

const LEAD = 'Foxconn opened a phone factory near Chennai on Tuesday.';

describe('the event that a stem opens with', () => {
  it('is told in the words of the lead, without its day', () => {
    expect(stems(`${LEAD} The factory covers 300 acres.`)).toContain(
      'Foxconn opened a phone factory near Chennai. How many acres does the factory cover?',
    );
  });

  it('tells of what the lead does not bring nothing', () => {
    const asked = stems(`${LEAD} The stadium covers 300 acres.`);
    expect(asked.some((stem) => stem.includes('acres'))).toBe(false);
  });

  it('is none where the lead names nothing', () => {
    const asked = stems('Workers opened a new factory on Tuesday. The factory covers 300 acres.');
    expect(asked.some((stem) => stem.includes('acres'))).toBe(false);
  });

  it('comes before nothing that is only planned', () => {
    const asked = stems('Foxconn will open a phone factory near Chennai. The factory covers 300 acres.');
    expect(asked.some((stem) => stem.startsWith('Foxconn'))).toBe(false);
  });
});

describe('a source without a name', () => {
  it('opens no stem', () => {
    const asked = stems('The airline said that 40 flights had landed in Norway.');
    expect(asked.some((stem) => stem.includes('the airline'))).toBe(false);
  });
});

describe('a change', () => {
  it('is asked for by how much', () => {
    expect(stems('Shares of Toyota fell 8 percent.')).toContain(
      'By what percentage did shares of Toyota fall?',
    );
  });
});
