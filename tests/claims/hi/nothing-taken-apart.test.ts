import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-11-14' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const stems = (text: string) => {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
};

describe('a noun of two meanings', () => {
  it('is read as what stands around it tells', () => {
    const told = texts('ठेकेदार के झगड़े और बाढ़ के दिनों की बंदी के कारण पुल परियोजना दो बार लटकी।');
    expect(told).toContain('पुल परियोजना दो बार लटकी।');
    expect(told.filter((text) => text.includes('दिनों की पुल'))).toEqual([]);
  });

  it('stays a person where it acts', () => {
    expect(texts('रांची की जेल से दो बंदी फरार हो गए।')).toContain('रांची की जेल से दो बंदी फरार हो गए।');
  });
});

describe('a vehicle behind a participle', () => {
  it('does not run into where something stood', () => {
    expect(texts('बरेली में सब्जियों से लदी पिकअप सड़क किनारे खड़े ट्रक में जा घुसी।')).toContain(
      'बरेली में सब्जियों से लदी पिकअप सड़क किनारे खड़े ट्रक में जा घुसी।',
    );
  });

  it('is no place itself', () => {
    expect(texts('बरेली में नदी किनारे बसे गांव डूब गए।').join()).not.toContain('गांव नदी');
  });
});

describe('the first time that somebody did something', () => {
  it('is no rank that the claim would lose', () => {
    expect(texts('सीवान में पहली बार मैदान में उतरे शिक्षक रमेश यादव 4,120 मतों से विजयी रहे।').join()).toContain(
      'रमेश यादव 4,120 मतों से विजयी रहे।',
    );
  });

  it('is a rank beside another word', () => {
    expect(texts('नौ बार जीतने वाले रमेश यादव पहले खिलाड़ी हैं।')).toEqual([]);
  });
});

describe('a number that is reached', () => {
  it.each([
    'चंबल में घड़ियालों की संख्या पांच साल में 1,876 से बढ़कर 2,108 हो गई है।',
    'चंबल में घड़ियालों की संख्या पिछले दस साल में 1,876 से बढ़कर 2,108 हो गई है।',
  ])('is asked for behind over what time it was: %s', (text) => {
    expect(stems(text).join()).toContain('से बढ़कर कितनी हो गई है');
  });

  it('is not asked for where its thing is not told', () => {
    expect(stems('पांच साल में 1,876 से बढ़कर 2,108 हो गई है।')).toEqual([]);
  });
});
