import { describe, expect, it } from 'vitest';
import { RuleIndex } from '../../../claims/languages/en/tag/repair/rule-index.ts';
import type { Repair } from '../../../claims/languages/en/tag/repair/types.ts';
import type { Pos, Word } from '../../../claims/languages/en/tag/word.ts';

const word = (text: string, pos: Pos): Word => ({
  start: 0,
  end: text.length,
  text,
  key: text.toLowerCase(),
  lemma: text.toLowerCase(),
  shape: 'word',
  pos,
  length: 1,
  inside: false,
});
const rule = (id: string, gates: Partial<Repair>): Repair => ({
  id,
  reason: 'a test',
  to: 'PRON',
  when: () => true,
  ...gates,
});
const found = (rules: readonly Repair[], words: readonly Word[], at = 0) =>
  new RuleIndex(rules).find(words, at)?.id;

describe('rules that put tags right', () => {
  it('look at words of their part of speech and key alone', () => {
    const rules = [rule('worth', { from: ['ADJ'], keys: ['worth'] })];
    expect(found(rules, [word('worth', 'ADJ')])).toBe('worth');
    expect(found(rules, [word('worth', 'NOUN')])).toBeUndefined();
    expect(found(rules, [word('wide', 'ADJ')])).toBeUndefined();
  });

  it('look at no word that is what they make of it', () => {
    expect(found([rule('any', {})], [word('she', 'PRON')])).toBeUndefined();
  });

  it('look at the first word, at lower case and at forms in -s where they say so', () => {
    const words = [word('Mills', 'NOUN'), word('mills', 'NOUN'), word('mill', 'NOUN')];
    expect(found([rule('opens', { opens: true })], words, 0)).toBe('opens');
    expect(found([rule('opens', { opens: true })], words, 1)).toBeUndefined();
    expect(found([rule('lower', { lower: true })], words, 0)).toBeUndefined();
    expect(found([rule('lower', { lower: true })], words, 1)).toBe('lower');
    expect(found([rule('inS', { inS: true })], words, 1)).toBe('inS');
    expect(found([rule('inS', { inS: true })], words, 2)).toBeUndefined();
  });

  it('count in their order, whether they look at any word or at one', () => {
    const any = rule('any', {});
    const one = rule('one', { keys: ['mill'] });
    expect(found([any, one], [word('mill', 'NOUN')])).toBe('any');
    expect(found([one, any], [word('mill', 'NOUN')])).toBe('one');
  });
});
