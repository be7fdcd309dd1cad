import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

/** The options of "by what score", with each of several seeds. */
function optionsUnder(end: string): string[] {
  const text = `Kent go top of the county league\n\nLeeds, Nov 18 (AP) - Arsenal beat Chelsea 2-1 at the Emirates Stadium on Tuesday. ${end}`;
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
  return ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed })
      .items.filter(({ stem }) => stem.includes('what score'))
      .flatMap(({ options }) => options.map((option) => option.text)),
  );
}

describe('results beside that of a match', () => {
  it('are any near it where the story tells no other', () => {
    const options = optionsUnder('Ada Palmer scored in the 88th minute.');
    expect(options).toContain('2-1');
    expect(options).toContain('1-0');
    expect(options).toContain('3-1');
  });

  it.each([
    ['It was 1-0 at the break.', '1-0'],
    ['Chelsea had won 3-1 in May.', '3-1'],
    ['Arsenal were held 0–1 for an hour.', '1-0'],
    ['Ada Palmer, who was hurt, said the 1-3 of May was forgotten.', '3-1'],
  ])('are none that the story tells, either way round: %s', (end, told) => {
    const options = optionsUnder(end);
    expect(options).toContain('2-1');
    expect(options).not.toContain(told);
  });

  it.each([
    'Arsenal went through 4-2 on aggregate.',
    'Chelsea had won the cup on penalties in May.',
    'The sides meet over two legs.',
  ])('are none where the story tells of two that are one: %s', (end) => {
    expect(optionsUnder(end)).toEqual([]);
  });
});
