import { describe, expect, test } from 'vitest';
import { patternFor } from '../../claims/text/scripts.ts';

const CLASSES = [
  /\p{L}/u,
  /\p{Ll}/u,
  /\p{Lu}/u,
  /\p{Lu}/iu,
  /[^\p{Ll}]/u,
  /\p{M}/u,
  /\p{N}/u,
  /\p{Nd}/u,
  /\p{P}/u,
  /[^\p{P}]/u,
  /[\p{L}\p{M}'’-]/u,
  /\p{L}\p{Nd}?/u,
];

describe('patterns for the characters of most stories', () => {
  test('each character is found by both forms of a pattern or by neither', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      CLASSES.some((pattern) => pattern.test(one) !== patternFor(one, pattern).test(one)),
    );
    expect(differing).toEqual([]);
  });

  test('the same words are found in a text of either kind', () => {
    const word = /[\p{L}\p{M}\p{N}-]+/gu;
    for (const text of ['रांची में 12-13 घर, २ दुकानें।', 'Two cafés in Łódź', 'சென்னையில் 4 मकान ढहे'])
      expect(text.match(patternFor(text, word))).toEqual(text.match(word));
  });

  test('a text with letters of other scripts is looked through by the pattern itself', () => {
    const word = /\p{L}+/gu;
    expect(patternFor('Łódź', word)).toBe(word);
    expect(patternFor('Pune', word)).not.toBe(word);
  });
});
