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

  it.each([
    'चार शिक्षकों और 12 छात्रों को कुल 16 लाख रुपये दिए गए।',
    'तीन विद्यालयों और दो छात्रावासों को 50 कंबल मिले।',
    'छह बच्चों और चार महिलाओं को एक ही नाव से भेजा गया।',
    'तीन बसों से 20 किसान और पांच मजदूर पटना भेजे गए।',
    'दस सिपाहियों और चार चौकीदारों को आपस में बदला गया।',
    'पटना में तीन इंजीनियरों और दो वकीलों की समिति बनाई गई।',
  ])('stays one claim where the rest may be of all together: %s', (text) =>
    expect(claimsOf(text).filter((one) => !/ और /u.test(one))).toEqual([]),
  );

  it('is told with a claim for each where the number is of each', () =>
    expect(claimsOf('चार किसानों और तीन बुनकरों को एक-एक लाख रुपये मिले।')).toEqual([
      'चार किसानों को एक-एक लाख रुपये मिले।',
      'तीन बुनकरों को एक-एक लाख रुपये मिले।',
    ]));

  it('is told with a claim for each of what it is part of', () =>
    expect(claimsOf('दो तस्करों के पास से 14 मोबाइल और 31 सिम बरामद हुए।')).toHaveLength(2));
});
