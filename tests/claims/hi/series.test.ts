import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2024-06-19' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('numbers of several places in one clause', () => {
  const story = 'मंगलवार को पटना में 12, मुंगेर में नौ और भागलपुर जिले में 31 नए मरीज मिले।';

  it('are a claim for each place, with the time of all', () => {
    expect(texts(story)).toEqual([
      'मंगलवार को पटना में 12 नए मरीज मिले।',
      'मंगलवार को मुंगेर में नौ नए मरीज मिले।',
      'मंगलवार को भागलपुर जिले में 31 नए मरीज मिले।',
    ]);
  });

  it('have spans with the exact words, and the number as an argument', () => {
    for (const { claim } of read(story).readings) {
      for (const { start, end, exact } of claim.spans) expect(story.slice(start, end)).toBe(exact);
      expect(claim.arguments.some(({ fact }) => fact?.type === 'quantity')).toBe(true);
    }
  });

  it('are told apart without commas too', () => {
    expect(texts('आगरा में 104 मेरठ में 48 लखनऊ में 32 और शामली में 17 मामले सामने आए।')).toContain(
      'मेरठ में 48 मामले सामने आए।',
    );
  });

  it('are asked for with the noun that the last one names', () => {
    const { article, readings } = read(story);
    const stems = makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems).toContain('मंगलवार को पटना में कितने नए मरीज मिले?');
  });

  it('are left out where a place is not known, never told as one sentence', () => {
    expect(texts('पटना में 12, झिकझिक में 9 और मुंगेर में सात मरीज मिले।')).toEqual([]);
  });

  it('leave a clause with one place alone', () => {
    expect(texts('पटना में 12 मरीज मिले।')).toEqual(['पटना में 12 मरीज मिले।']);
  });
});

describe('not only', () => {
  it('denies nothing', () => expect(texts('सिर्फ पटना की बिजली ही नहीं कटी।')).toEqual([]));
});

describe('what no count is asked of', () => {
  const stems = (story: string) => {
    const { article, readings } = read(story);
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
  };

  it('is the stretch that it is given for', () => {
    const asked = stems('मंत्रालय ने बताया कि बिहार में पिछले 24 घंटे में 1,499 नए मामले मिले हैं।');
    expect(asked.filter((stem) => stem.includes('कितने घंटे'))).toEqual([]);
  });

  it('is the end of a stretch', () => {
    const asked = stems('बिहार के पटना में हर दिन दो सौ से तीन सौ नए मामले सामने आ रहे हैं।');
    expect(asked.filter((stem) => stem.includes('सौ से कितने'))).toEqual([]);
  });

  it('is a fraction of things', () => {
    expect(
      stems('बिहार के पटना में सोमवार को 1.485 मामले सामने आए।').filter((stem) => stem.includes('कितने मामले')),
    ).toEqual([]);
  });

  it('is not a duration that is the news', () => {
    const asked = stems(
      'पटना में सोमवार को मंत्रियों की बैठक चार घंटे चली। बिहार के मंत्री रमेश शर्मा ने बैठक में भाषण दिया।',
    );
    expect(asked.some((stem) => /कितने घंटे|कितनी देर/u.test(stem))).toBe(true);
  });
});

describe('a series whose verb is that of one', () => {
  it('is not told of many', () => {
    expect(texts('पटना से 23, मुंगेर से 17 और भागलपुर से एक नमूना जांच के लिए भेजा गया है।')).toEqual([]);
  });
});
