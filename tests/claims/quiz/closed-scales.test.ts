import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Quantity } from '../../../claims/model.ts';
import {
  bodiesScale,
  closedScale,
  tableScale,
} from '../../../claims/quiz/distractors/numbers/closed-scales.ts';
import { fineScaleHindi } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';

function itemsOf(
  text: string,
  publishedAt = '2026-11-20',
  seed = 's',
  kinds?: readonly Item['kind'][],
): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed, kinds }).items;
}
const numbersOf = (items: readonly Item[], part: string) =>
  (items.find(({ stem }) => stem.includes(part))?.options ?? []).map(({ text }) =>
    Number(/[\d,.]+/u.exec(text)?.[0]?.replaceAll(',', '')),
  );
const count = (value: number): Quantity => ({
  type: 'quantity',
  dimension: 'count',
  value,
  comparator: 'exact',
});

describe('numbers that go by a list', () => {
  it('a wrestler has the weights of wrestling beside her own, none close to it', () => {
    const { values = [] } = closedScale(count(62), 'रीना ने कितने किलो वर्ग का रजत जीता?');
    expect(values).toEqual(expect.arrayContaining([57, 59, 65, 68]));
    expect(values).not.toContain(61);
    expect(Math.min(...values)).toBeGreaterThan(40);
  });

  it('what weighs anything goes by no list', () => {
    expect(closedScale(count(62), 'पुलिस ने कितने किलो गांजा पकड़ा?')).toEqual({});
  });

  it('tournaments have the tiers that there are', () => {
    expect(closedScale(count(500), 'वे मकाऊ ओपन सुपर कितने के पहले दौर में हारे?').values).toEqual([
      100, 300, 500, 750, 1000,
    ]);
  });

  it('the plan against smog has four stages, other plans may have more', () => {
    expect(closedScale(count(3), 'आयोग ने ग्रैप का कौन-सा चरण लागू किया?')).toEqual({ highest: 4 });
    expect(closedScale(count(3), 'मेट्रो का कौन-सा चरण पूरा हुआ?')).toEqual({});
  });

  it('a series has two to five matches, a tour may have more', () => {
    const bounds = { highest: 5, lowest: 1 };
    expect(closedScale(count(3), 'कितने मैचों की टेस्ट श्रृंखला शुरू होगी?')).toEqual(bounds);
    expect(closedScale(count(7), 'कितने मैचों की श्रृंखला शुरू होगी?')).toEqual({});
    expect(closedScale(count(3), 'टीम ने कितने मैच जीते?')).toEqual({});
  });

  it('points in a table lie near each other, points of a test do not', () => {
    expect(tableScale(count(13), 'क्लब कितने अंक के साथ दूसरे स्थान पर है?').reach).toBe(3);
    expect(tableScale(count(13), 'छात्र ने कितने अंक पाए?')).toEqual({});
  });
});

describe('bodies and those who are of them', () => {
  it('there are no more parties than leaders of them', () => {
    expect(bodiesScale(count(34), 'बैठक में कितने दलों के 47 नेता शामिल हुए?')).toEqual({ highest: 46 });
    expect(bodiesScale(count(47), 'बैठक में 34 दलों के कितने नेता शामिल हुए?')).toEqual({ lowest: 33 });
  });

  it('a number in words bounds them, and the end of a longer word does not', () => {
    expect(bodiesScale(count(9), 'बैठक में चार संस्थानों के कितने प्रतिनिधि आए?')).toEqual({ lowest: 3 });
    expect(bodiesScale(count(9), 'बैठक में समाचार संस्थानों के कितने प्रतिनिधि आए?')).toEqual({});
  });

  it('other numbers of a stem bound nothing', () => {
    expect(bodiesScale(count(34), 'कितने गांवों के लिए 20 करोड़ मंजूर हुए?')).toEqual({});
    expect(bodiesScale(count(34), 'कितने दलों ने 47 सुझाव दिए?')).toEqual({});
  });
});

describe('figures that the story bounds', () => {
  it('a figure that was cut has options near by what it was cut', () => {
    const options = numbersOf(
      itemsOf('मुंबई, 19 नवंबर। ब्रोकरेज फर्म नवल कैपिटल ने शेयर का लक्ष्य 1,480 से घटाकर 1,310 रुपये कर दिया है।'),
      'से घटाकर कितने',
    );
    expect(options).toHaveLength(4);
    for (const option of options) {
      expect(option).toBeGreaterThan(900);
      expect(option).toBeLessThanOrEqual(1480);
    }
  });

  it('what a share fell to is some per cent away, what a loan came to is not', () => {
    const rupees = { ...count(1212), dimension: 'money', unit: 'INR' } as const;
    expect(fineScaleHindi(rupees, 'शेयर 7.4% टूटकर कितने रुपये तक आया?').reach).toBeCloseTo(242.4);
    expect(fineScaleHindi(rupees, 'कर्ज बढ़कर कितने रुपये हो गया?')).toEqual({});
  });

  it('the whole is no option for its part', () => {
    const options = numbersOf(
      itemsOf(
        'जयपुर, 20 नवंबर। राजस्थान सरकार के अनुसार 1,140 में से 412 स्कूलों के लिए नए भवन की निविदा जारी हुई है। राज्य में 1140 स्कूलों के भवन असुरक्षित हैं।',
      ),
      'में से कितने',
    );
    expect(options).toHaveLength(4);
    expect(options).not.toContain(1140);
  });

  it('a player of an age group is no older than it lets', () => {
    const story = (contest: string) =>
      `पुणे, 20 नवंबर। गांव लोनी की 19 साल की रीना चौधरी ने रविवार को बिश्केक में ${contest} कुश्ती प्रतियोगिता में 62 किलो वर्ग का रजत जीता है। रीना चौधरी बुधवार को पुणे पहुंचीं।`;
    const within = numbersOf(itemsOf(story('अंडर-20')), 'उम्र');
    const open = ['s', 't', 'u', 'v'].flatMap((seed) =>
      numbersOf(itemsOf(story('एशियाई'), '2026-11-20', seed), 'उम्र'),
    );
    expect(within).toHaveLength(4);
    expect(Math.max(...within)).toBeLessThanOrEqual(20);
    expect(Math.max(...open)).toBeGreaterThan(20);
  });

  it('years of somebody are an age, those of a sentence are not', () => {
    const ages = numbersOf(
      itemsOf(
        'पुणे, 20 नवंबर। 19 साल की पहलवान रीना चौधरी ने बिश्केक में कुश्ती प्रतियोगिता में रजत पदक जीता है।',
        '2026-11-20',
        's',
        ['age'],
      ),
      'पहलवान रीना चौधरी की उम्र कितनी',
    );
    expect(ages).toHaveLength(4);
    expect(Math.min(...ages)).toBeGreaterThan(11);
    const terms = numbersOf(
      itemsOf('पुणे, 20 नवंबर। अदालत ने लोनी हत्याकांड में आरोपी रमेश यादव को 20 साल की सजा सुनाई है।'),
      'कितने साल की सजा',
    );
    expect(terms).toHaveLength(4);
    expect(terms.some((term) => term <= 10 || term >= 30)).toBe(true);
  });
});
