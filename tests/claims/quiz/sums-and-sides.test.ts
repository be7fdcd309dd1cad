import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { closedScale } from '../../../claims/quiz/distractors/numbers/closed-scales.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('a sum without its currency', () => {
  it.each([
    ['पटना नगर निगम की बैठक में नए पार्क के निर्माण के लिए 89 करोड़ की योजना पर सहमति बन गई।', 'कितने रुपये की योजना'],
    ['बिहार में सूखे से निपटने के लिए अलग से 1,450 करोड़ का प्रबंध किया गया है।', 'कितने रुपये का प्रबंध'],
    ['आगरा में पार्षदों ने बताया कि सफाई के नाम पर 38 लाख का बिल पास कर दिया गया।', 'कितने रुपये का बिल'],
  ])('is of rupees where its noun shows it: %s', (text, asked) => {
    expect(stemsOf(text).some((stem) => stem.includes(asked))).toBe(true);
  });

  it.each([
    'दुबई में एक कंपनी ने पार्क के लिए 89 करोड़ दिरहम की योजना में से 20 करोड़ का प्रबंध किया है।',
    'बिहार में 12 लाख की आबादी बाढ़ की चपेट में है।',
  ])('is not asked for in rupees elsewhere: %s', (text) => {
    expect(stemsOf(text).filter((stem) => stem.includes('कितने रुपये'))).toEqual([]);
  });
});

describe('a stem under its story', () => {
  it.each([
    'टीम को कितने अंक मिले?',
    '86 पर कितने बल्लेबाज लौट चुके थे?',
    'सोमवार को फाइनल में तब भी कितने रन बाकी थे?',
    'पेश वकील के अनुसार, कितने गवाहों के बयान हुए?',
    'माकपा सदस्य कितने रुपये वापस करो लिखी तख्तियां लेकर सदन में आए?',
  ])('is not asked where it lost which is meant: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'केरल की टीम को कितने अंक मिले?',
    'टीम ने लक्ष्य का पीछा करते हुए कितने रन बनाए?',
    'केरल के 86 रन पर कितने बल्लेबाज लौट चुके थे?',
    'जब आखिरी ओवर शुरू हुआ, तब कितने रन बाकी थे?',
    'माकपा के कितने सदस्य तख्तियां लेकर सदन में आए?',
  ])('is asked where it says it: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });

  it('does not count those whose names stand right behind their noun', () => {
    expect(isFlawed('परिषद ने कितने संगठनों जय मंच और नव सेना को सूची में डाला?')).toBe(true);
    expect(isFlawed('परिषद ने जय मंच और नव सेना के कितने सदस्यों को सूची में डाला?')).toBe(false);
  });

  it('asks for no first stretch of what it does not say', () => {
    expect(isFlawed('रीना ने शुरुआती कितने किलोमीटर तक पीछे रहने की रणनीति अपनाई?')).toBe(true);
    expect(isFlawed('रीना ने पहले दिन कितने किलोमीटर की यात्रा की?')).toBe(false);
  });

  it('may say how long in advance something began, and what lies around a place', () => {
    const stems = stemsOf(
      'दिवाली पर घर लौटने की होड़: पटना जंक्शन पर 12 घंटे पहले से कतार\nपटना, 14 नवंबर। दिवाली से दो दिन पहले शनिवार शाम पटना जंक्शन के बाहर बने पंडाल में करीब 22 हजार यात्री मौजूद थे। पटना और उसके आसपास के इलाकों में बिजली के छह हजार खंभे उखड़ गए हैं।',
    );
    expect(stems.some((stem) => stem.includes('कितने यात्री'))).toBe(true);
    expect(stems.some((stem) => stem.includes('उसके आसपास'))).toBe(true);
  });

  it('counts a word that is joined by hyphens as one', () => {
    const { article, readings } = readArticle({
      text: 'श्रीहरिकोटा, 14 नवंबर। कुल 2,412 किलोग्राम वजनी इनसैट-3डीआर-2 को लेकर जीएसएलवी-एफ18 रॉकेट ने सतीश धवन अंतरिक्ष केंद्र के दूसरे लॉन्च पैड से शनिवार रात नौ बजकर सात मिनट पर उड़ान भरी।',
      publishedAt: '2026-11-14',
    });
    const lost: string[] = [];
    makeQuiz({
      readings,
      articles: [article],
      items: 20,
      seed: 's',
      onLost: ({ rules }) => lost.push(...(rules ?? [])),
    });
    expect(lost.filter((rule) => rule.startsWith('short-stem'))).toEqual([]);
  });
});

describe('distances of contests', () => {
  const metres = (value: number) => ({
    type: 'quantity' as const,
    dimension: 'distance' as const,
    value,
    unit: 'm',
    comparator: 'exact' as const,
  });

  it('are those over which such a contest is held', () => {
    expect(closedScale(metres(100), 'रीना ने कितने मीटर बाधा दौड़ में स्वर्ण जीता?').values).toEqual([60, 110, 400]);
    expect(closedScale(metres(3000), 'रीना ने कितने मीटर स्टीपलचेज में स्वर्ण जीता?').values).toEqual([2000]);
  });

  it('are no list where something else is measured', () => {
    expect(closedScale(metres(100), 'कितने मीटर लंबी दीवार गिरी?')).toEqual({});
  });
});

describe('what is done without whoever did it', () => {
  const HEAD =
    'राज्य एथलेटिक्स: रीना ने तोड़ा रिकॉर्ड\nरांची, 14 नवंबर। राज्य एथलेटिक्स में रीना यादव ने शनिवार को स्वर्ण जीता। ';

  it('is not asked', () => {
    const stems = stemsOf(`${HEAD}अंतिम बाधा पार करते-करते करीब 30 मीटर की बढ़त बना चुकी थी।`);
    expect(stems.filter((stem) => stem.includes('बना चुकी'))).toEqual([]);
  });

  it('is asked with him', () => {
    const { readings } = readArticle({ text: `${HEAD}रीना यादव 30 मीटर की बढ़त बना चुकी थी।` });
    const told = readings.find(({ claim }) => claim.text.includes('बना चुकी'));
    expect(told?.form.predicate.lemma).toBe('बनाना');
  });
});

describe('a runner of no list', () => {
  const NEWS = (contest: string) =>
    `${contest} एथलेटिक्स: दस साल पुराना रिकॉर्ड टूटा\nरांची, 12 नवंबर। झारखंड की सुषमा टोप्पो ने ${contest} एथलेटिक्स में गुरुवार को 3000 मीटर दौड़ में स्वर्ण पदक जीता।`;
  const optionsOf = (text: string) =>
    itemsOf(text, ['person']).flatMap(({ options }) => options.map(({ text: option }) => option));

  it('has runners beside her, and no boxers or lifters', () => {
    const options = optionsOf(NEWS('राष्ट्रीय ओपन'));
    expect(options.length).toBeGreaterThan(0);
    for (const name of ['लवलीना बोरगोहेन', 'मीराबाई चानू', 'पीटी उषा']) expect(options).not.toContain(name);
  });

  it('has nobody whom everybody knows beside her where the young compete', () => {
    expect(optionsOf(NEWS('राष्ट्रीय जूनियर'))).toEqual([]);
  });
});
