import { describe, expect, it } from 'vitest';
import { invert } from '../../../claims/languages/en/questions/invert.ts';
import type { Reading } from '../../../claims/model.ts';

const withVerb = (lemma: string, tense: string) =>
  ({ form: { predicate: { lemma, tense } } }) as unknown as Reading;

describe('a verb after "did"', () => {
  it('stands in its base, also where the tagger takes its past for it', () => {
    expect(invert(withVerb('shot', 'past'), 'shot down')).toEqual({ auxiliary: 'did', rest: 'shoot down' });
    expect(invert(withVerb('feed', 'past'), 'fed')).toEqual({ auxiliary: 'did', rest: 'feed' });
  });

  it('is spelt as the story spells it', () => {
    for (const [lemma, past, base] of [
      ['organize', 'organised', 'organise'],
      ['organize', 'organized', 'organize'],
      ['analyze', 'analysed', 'analyse'],
      ['plow', 'ploughed', 'plough'],
      ['plow', 'plowed', 'plow'],
      ['rise', 'rises', 'rise'],
    ] as const)
      expect(invert(withVerb(lemma, 'past'), past)).toEqual({ auxiliary: 'did', rest: base });
  });

  it('is not changed where its forms are alike', () => {
    expect(invert(withVerb('shut', 'past'), 'shut down')).toEqual({ auxiliary: 'did', rest: 'shut down' });
  });
});
