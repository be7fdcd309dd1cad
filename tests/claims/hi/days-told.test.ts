import { describe, expect, it } from 'vitest';
import { checkStatement, makeQuiz, readArticle } from '../../../claims/index.ts';

const STORY = `बलिया में पुल का उद्घाटन

बलिया में सोमवार को एक पुल का उद्घाटन हुआ। मंत्री मोहन राय ने मंगलवार रात 12 गांवों का दौरा किया। आज 40 मजदूरों को सम्मानित किया गया। पुल पर 40 करोड़ रुपये खर्च हुए।`;

const read = (text: string, publishedAt?: string) =>
  readArticle({ text, lang: 'hi', ...(publishedAt ? { publishedAt } : {}) });
const texts = (text: string, publishedAt?: string) =>
  read(text, publishedAt).readings.map(({ claim }) => claim.text);

describe('a day that only the day of the article says which it is', () => {
  it('is told by the calendar', () => {
    const told = texts(STORY, '2024-03-13');
    expect(told).toContain('बलिया में सोमवार (11 मार्च 2024) को एक पुल का उद्घाटन हुआ।');
    expect(told.some((text) => text.includes('मंगलवार (12 मार्च 2024) रात 12 गांवों का दौरा'))).toBe(true);
    expect(told.some((text) => text.includes('13 मार्च 2024 को 40 मजदूरों को'))).toBe(true);
  });

  it('leaves the words behind it where they stand, however many spaces are between', () => {
    const text = STORY.replace('मंगलवार रात', 'मंगलवार  रात');
    for (const { form } of read(text, '2024-03-13').readings)
      for (const { start, end, text: own } of form.pieces)
        if (start !== undefined && end !== undefined)
          expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(own.replace(/\s+/gu, ' '));
  });

  it('stands for the word of the article', () => {
    const claim = read(STORY, '2024-03-13').readings.find(({ claim: { text } }) =>
      text.includes('उद्घाटन'),
    )?.claim;
    const start = STORY.indexOf('सोमवार');
    expect(claim?.substitutions).toContainEqual({
      span: { start, end: start + 6, exact: 'सोमवार' },
      text: 'सोमवार (11 मार्च 2024)',
    });
  });

  it('stays as it is where nobody knows the day of the article', () => {
    expect(texts(STORY).filter((text) => /2024/u.test(text))).toEqual([]);
    expect(texts(STORY).some((text) => text.includes('सोमवार को'))).toBe(true);
  });

  it('stays as it is beside its date, and where it is of another year', () => {
    const dated = `${STORY} मंगलवार, 5 मार्च को दो पुल टूटे थे। आज ही के दिन 2001 में पहला पुल बना था।`;
    const told = texts(dated, '2024-03-13').filter((text) => /टूटे|पहला/u.test(text));
    expect(told.filter((text) => text.includes('2024'))).toEqual([]);
  });

  it('stays as it is where it is still to come', () => {
    const told = texts(`${STORY} मंगलवार को 12 पेड़ लगाए जाएंगे।`, '2024-03-13').filter((text) =>
      /पेड़/u.test(text),
    );
    expect(told.filter((text) => text.includes('2024'))).toEqual([]);
  });

  it('stays as it is where it comes round again, or is of these times', () => {
    const more = 'सोमवार को बाजार बंद रहता है। आज के समय में 40 गांवों में बिजली है।';
    const told = texts(`${STORY} ${more}`, '2024-03-13').filter((text) => /बाजार|बिजली/u.test(text));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => text.includes('2024'))).toEqual([]);
  });

  it('is told by a question in its own way', () => {
    const { article, readings } = read(STORY, '2024-03-13');
    const { items } = makeQuiz({ articles: [article], readings, items: 9, seed: 's' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ stem }) => /2024.*2024/u.test(stem))).toEqual([]);
  });

  it('does not keep a statement of the article from being supported', () => {
    const { readings } = read(STORY, '2024-03-13');
    const { verdict } = checkStatement({
      statement: 'बलिया में सोमवार को एक पुल का उद्घाटन हुआ।',
      readings,
      lang: 'hi',
    });
    expect(verdict).toBe('supported');
  });
});
