import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

function claimsOf(text: string): string[] {
  return readArticle({ text, title: '', lang: 'hi' }).readings.map(({ claim }) => claim.text);
}

describe('a row of counted things', () => {
  it('is told with a claim for each', () =>
    expect(claimsOf('पुलिस ने सीवान के गोदाम से 14 पंखे, पांच कूलर और 30 बल्ब बरामद किए।')).toEqual([
      'पुलिस ने सीवान के गोदाम से 14 पंखे बरामद किए।',
      'पुलिस ने सीवान के गोदाम से पांच कूलर बरामद किए।',
      'पुलिस ने सीवान के गोदाम से 30 बल्ब बरामद किए।',
    ]));

  it('is told with whose each is, also where one bears two names', () =>
    expect(
      claimsOf('कुल 140 पदों में लेखापाल के 60 पद, लिपिक/सहायक के 45 पद, चालक के 20 पद और रसोइया के 15 पद शामिल हैं।'),
    ).toEqual([
      'कुल 140 पदों में लेखापाल के 60 पद शामिल हैं।',
      'कुल 140 पदों में लिपिक/सहायक के 45 पद शामिल हैं।',
      'कुल 140 पदों में चालक के 20 पद शामिल हैं।',
      'कुल 140 पदों में रसोइया के 15 पद शामिल हैं।',
    ]));

  it('stays one claim where the verb goes with the last alone', () =>
    expect(claimsOf('नाव में 17 पुरुष, 12 महिलाएं और दो बच्चे सवार थे।')).toEqual([
      'नाव में 17 पुरुष, 12 महिलाएं और दो बच्चे सवार थे।',
    ]));

  it('stays one claim where one of them is one alone', () =>
    expect(claimsOf('पुलिस ने सीवान के गोदाम से 14 पंखे, एक कूलर और 30 बल्ब बरामद किए।')).toHaveLength(1));
});
