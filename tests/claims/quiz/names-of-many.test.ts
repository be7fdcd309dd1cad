import { describe, expect, it } from 'vitest';
import { byRef, entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import type { Entity } from '../../../claims/model.ts';
import { mayBeSame } from '../../../claims/quiz/distractors/names/same-name.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

const words = (name: string) => foldPhrase(name).split(' ');
const person = (name: string): Entity => ({ type: 'entity', class: 'person', name });

describe('words that many names share', () => {
  it('"सिंह" makes no two people one, a first name or a family does', () => {
    expect(mayBeSame(person('हरमनप्रीत सिंह'), person('मनप्रीत सिंह'), words)).toBe(false);
    expect(mayBeSame(person('नवीन कुमार'), person('नवीन'), words)).toBe(true);
    expect(mayBeSame(person('राहुल गांधी'), person('प्रियंका गांधी'), words)).toBe(true);
    expect(mayBeSame(person('सिंह'), person('रमन सिंह'), words)).toBe(true);
  });
});

describe('bodies of one field', () => {
  it('the zones of the railways stand beside each other, and not beside the railways', () => {
    const zone = entriesOf('rail.zone').find(({ en }) => en === 'South Eastern Railway');
    const beside = siblings('rail.zone', zone?.ref).flat();
    expect(beside.length).toBeGreaterThan(10);
    expect(beside.map(({ category }) => category)).not.toContain('body.in');
    expect(zone?.in).toBe('body.in:indian-railways');
    expect(byRef('body.in:indian-railways')).toBeDefined();
  });

  it('beside a body for clean air stand bodies for clean air and water alone', () => {
    const key = entriesOf('board.in').find(({ en }) => en === 'CAQM');
    const beside = siblings('board.in', key?.ref).flat();
    expect(beside.length).toBeGreaterThanOrEqual(3);
    expect(beside.every(({ sector }) => sector === 'board.clean')).toBe(true);
  });
});
