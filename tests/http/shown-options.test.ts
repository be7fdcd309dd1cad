import { describe, expect, it } from 'vitest';
import type { Item } from '../../claims/index.ts';
import { shownOptions } from '../../src/services/quizzes/play-quiz.ts';

/** A secret under which the words that come last in the alphabet come first. */
const ctx = { salt: async (text: string) => String(0xffff - (text.split(':').at(-1) ?? '').charCodeAt(0)) };
const shown = async (kind: string, texts: readonly string[]) => {
  const options = texts.map((text, n) => ({ id: String(n), text }));
  return (await shownOptions(ctx, { id: 'itm_1', kind, options } as unknown as Item)).map(({ text }) => text);
};

describe('the order in which a reader sees options', () => {
  it.each([
    ['years', ['1877', '1878', '1881', '1882']],
    ['hours', ['8 बजे', '9 बजे', '10 बजे', '11 बजे']],
    ['days of a month', ['7 November', '15 November', '17 November', '22 November']],
  ])('ascends where they are %s', async (_name, texts) => {
    expect(await shown('date', texts)).toEqual(texts);
  });

  it('is that of their numbers where they count something', async () => {
    expect(await shown('count', ['दो', 'तीन', 'पांच', 'छह'])).toEqual(['दो', 'तीन', 'पांच', 'छह']);
  });

  it('hangs on the secret where they are names, or numbers that do not ascend', async () => {
    expect(await shown('city', ['Agra', 'Delhi', 'Patna'])).toEqual(['Patna', 'Delhi', 'Agra']);
    expect(await shown('timeOfDay', ['3 pm', '1 pm', '2 pm'])).toEqual(['3 pm', '2 pm', '1 pm']);
  });
});
