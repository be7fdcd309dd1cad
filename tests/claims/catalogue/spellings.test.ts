import { describe, expect, it } from 'vitest';
import { SPELLINGS } from '../../../claims/catalogue/data/spellings.ts';
import { byRef, matchName } from '../../../claims/catalogue/lookup.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function refsOf(name: string): readonly string[] {
  const keys = foldPhrase(name).split(' ');
  const found = matchName(keys, 0, 'hi');
  return found?.length === keys.length ? found.refs : [];
}

describe('other spellings of a name', () => {
  it('mean the one entry that they are listed at', () => {
    for (const [ref, names] of Object.entries(SPELLINGS)) {
      expect(byRef(ref), ref).toBeDefined();
      for (const name of names.split('|')) expect(refsOf(name), name).toEqual([ref]);
    }
  });

  it('leave alone what another thing is called', () => {
    expect(refsOf('बर्मा')).toEqual([]);
    expect(refsOf('एमपी')).toEqual([]);
  });
});
