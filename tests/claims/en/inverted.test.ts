import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a sentence that opens with whom somebody is among', () => {
  it('is told of them', () => {
    expect(texts('Among the dead were four children and six members of a brass band.')).toEqual([
      'Four children and six members of a brass band were among the dead.',
    ]);
  });

  it('is told as the speaker’s word where somebody says it', () => {
    const [first] = readArticle({
      text: 'Among the dead were four children, Ann Orr said.',
      title: 'A story',
      lang: 'en',
    }).readings;
    expect(first?.claim.text).toBe('Four children were among the dead.');
    expect(first?.claim.attribution?.source).toBe('Ann Orr');
  });

  it('is left out where a comma sets off more behind them', () => {
    expect(texts('Among the guests was a woman, identified only as Orr.').join()).not.toContain(
      'among the guests',
    );
  });

  it('is another one where the phrase only links', () => {
    expect(texts('Among other things, the mill was sold in May.')).toEqual([
      'Among other things, the mill was sold in May.',
    ]);
  });
});

describe('"many" behind those that they are of', () => {
  it('is told with them', () => {
    expect(texts('Of the original 390 settlers in the village, many had died.')).toEqual([
      'Of the original 390 settlers in the village, many had died.',
    ]);
  });

  it('is left out where they stand in another sentence', () => {
    expect(texts('Settlers came to Hull in May. Many had died.').join()).not.toContain('Many had died');
  });
});
