import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

/** The questions that a text allows, with their answers, whatever options there are. */
function asked(text: string): readonly { stem: string; answer: string }[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return askingsOf(readings, undefined, { story: readings, articles: [article] }).flatMap((asking) => {
    const question = putQuestion(asking)?.question;
    return question ? [question] : [];
  });
}
const answerTo = (text: string, part: string) => asked(text).find(({ stem }) => stem.includes(part))?.answer;

describe('a capital', () => {
  it('is asked for as a town of its country, without its office', () => {
    const text = 'सोमवार को नेपाल की राजधानी काठमांडू में 12 देशों के मंत्रियों की बैठक हुई।';
    expect(answerTo(text, 'नेपाल के किस शहर में')).toBe('काठमांडू');
    expect(answerTo(text, 'राजधानी किस शहर')).toBeUndefined();
  });
});

describe('a body behind its noun', () => {
  it('keeps what sort of body it is in the stem', () => {
    const text = 'सोमवार को काबुल में आतंकी संगठन इस्लामिक स्टेट ने 12 लोगों की हत्या कर दी।';
    expect(answerTo(text, 'किस आतंकी संगठन ने')).toBe('इस्लामिक स्टेट');
  });

  it('is not asked for behind a word that may be part of its name', () => {
    const text = 'सोमवार को काबुल में अमन संगठन इस्लामिक स्टेट ने 12 लोगों की हत्या कर दी।';
    expect(answerTo(text, 'किस संगठन ने')).toBeUndefined();
  });
});

describe('a person of two offices', () => {
  it('is one, and is asked for', () => {
    const text = 'सोमवार को मुंबई में टाटा मोटर्स के अध्यक्ष और निदेशक राजेश शर्मा ने नई कार की घोषणा की।';
    expect(answerTo(text, 'किसने नई कार की घोषणा की')).toBe('राजेश शर्मा');
  });

  it('beside another person is none', () => {
    const text = 'सोमवार को मुंबई में सुनील वर्मा और निदेशक राजेश शर्मा ने टाटा मोटर्स की नई कार की घोषणा की।';
    expect(answerTo(text, 'किसने')).toBeUndefined();
  });
});

describe('parts of days and months', () => {
  it('stay in the stem', () => {
    const night = 'ताइवान में मंगलवार आधी रात को भूकंप के जोरदार झटके महसूस किए गए।';
    const month = 'महाराष्ट्र में मार्च माह में गर्मी के पिछले सभी रिकॉर्ड टूट गए थे।';
    expect(answerTo(night, 'किस दिन आधी रात को')).toBe('मंगलवार');
    expect(answerTo(month, 'किस माह में')).toBe('मार्च');
  });
});
