import { describe, expect, it } from 'vitest';
import type { Item } from '../../../claims/index.ts';
import { inOrder } from '../../../claims/quiz/choosing/order.ts';

const item = (id: string, key: string, quote: string): { item: Item } => ({
  item: {
    id,
    claimId: `c-${key}`,
    lang: 'en',
    kind: 'count',
    stem: 'How many?',
    options: [
      { id: 'a', text: key },
      { id: 'b', text: '99' },
    ],
    key: 'a',
    evidence: { start: 0, end: quote.length, exact: quote },
    explanation: '',
    difficulty: 'easy',
    distractorReasons: [],
    checks: [],
  },
});

const shown = (items: readonly { item: Item }[]) =>
  inOrder(items).map(({ item: { id, claimId } }) => `${id} ${claimId}`);

describe('the order of a quiz', () => {
  it('asks first for what the proof of another tells', () => {
    const town = item('i1', 'Leeds', 'In Leeds 12 people were hurt');
    const hurt = item('i2', '12', '12 people were hurt');
    expect(shown([town, hurt])).toEqual(['i1 c-12', 'i2 c-Leeds']);
  });

  it('stays where no proof tells another key, or each tells the other', () => {
    const [one, other] = [item('i1', '12', '12 people were hurt'), item('i2', '40', 'Some 40 came')];
    expect(shown([one, other])).toEqual(['i1 c-12', 'i2 c-40']);
    const [dead, hurt] = [
      item('i1', '12', '12 died, 40 were hurt'),
      item('i2', '40', '12 died, 40 were hurt'),
    ];
    expect(shown([dead, hurt])).toEqual(['i1 c-12', 'i2 c-40']);
  });
});
