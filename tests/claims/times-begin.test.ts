import { describe, expect, it } from 'vitest';
import { findValues } from '../../claims/values.ts';

function timesOf(text: string, lang: 'hi' | 'en') {
  return findValues(text, { lang, clock: { published: '2026-11-26' } })
    .filter(({ fact }) => fact.type === 'time')
    .map(({ exact }) => exact);
}

describe('a time', () => {
  it.each([
    ['hi', '45 लोग घर लौटे', []],
    ['hi', 'पांच लोग घर लौटे', []],
    ['hi', 'पटना से लोग लौटे', []],
    ['en', '45 people left the ferry', []],
    ['en', 'about 45 people were in the ferry', []],
  ] as const)(
    'begins with no number that counts things, and no little word alone (%s: %s)',
    (lang, text, told) => {
      expect(timesOf(text, lang)).toEqual(told);
    },
  );

  it.each([
    ['hi', '45 दिन पहले लोग लौटे', '45 दिन पहले'],
    ['hi', '2019 में लोग लौटे', '2019'],
    ['hi', 'से 5 से 6 बजे', 'से 5 से 6 बजे'],
    ['hi', 'जून के पहले दस दिन', 'जून के पहले दस दिन'],
    ['en', 'the 21st century', '21st century'],
    ['en', 'another hour and 20 minutes', 'another hour and 20 minutes'],
    ['en', 'in the morning', 'in the morning'],
    ['en', 'about a few days', 'about a few days'],
    ['en', 'from 5 to 6 pm', 'from 5 to 6 pm'],
  ] as const)(
    'begins with a number, a little word or a bound before what makes one (%s: %s)',
    (lang, text, told) => {
      expect(timesOf(text, lang)).toContain(told);
    },
  );
});

describe('words that only open a time', () => {
  it('are read in time however many stand behind one another', () => {
    expect(findValues('से अधिक '.repeat(2000), { lang: 'hi' })).toEqual([]);
    expect(findValues('more than from '.repeat(2000), { lang: 'en' })).toEqual([]);
  });

  it('open one where it follows', () => {
    const found = findValues('दुकान 3 जून से 9 जून तक बंद रहेगी।', {
      lang: 'hi',
      clock: { published: '2024-06-01' },
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
