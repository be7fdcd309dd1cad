import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { Item } from '../../../claims/model.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

function itemsOf(text: string, kinds?: Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
  return [...makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items];
}

const asked = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part));
const optionsOf = (item: Item | undefined) => item?.options.map(({ text }) => text) ?? [];
const keyOf = (item: Item | undefined) => item?.options.find(({ id }) => id === item.key)?.text;
const madeIn = (item: Item | undefined) =>
  item?.distractorReasons.filter(({ source }) => source === 'invented') ?? [];

describe('somebody told of by age or rank', () => {
  const asksWho = (winner: string) => {
    const text = `नॉर्वे शतरंज में उलटफेर\nओस्लो, 20 नवंबर। नॉर्वे शतरंज में बुधवार को ${winner} ने हिकारू नाकामुरा को 41 चालों में हराया।`;
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
    return askingsOf(readings, ['person'], { articles: [article] })
      .map((asking) => putQuestion(asking)?.question)
      .filter((question) => question?.answer.endsWith('कार्लसन') || question?.answer.endsWith('यादव'));
  };
  const whole = 'नॉर्वे शतरंज में किसने बुधवार (18 नवंबर 2026) को हिकारू नाकामुरा को 41 चालों में हराया?';
  const inOrder = 'नॉर्वे शतरंज में बुधवार (18 नवंबर 2026) को किसने हिकारू नाकामुरा को 41 चालों में हराया?';

  it.each(['17 वर्षीय मैग्नस कार्लसन', 'विश्व नंबर एक मैग्नस कार्लसन', 'दुनिया के नंबर एक खिलाड़ी मैग्नस कार्लसन'])(
    'is asked for by the whole of it: %s',
    (winner) => {
      const stems = asksWho(winner).map((question) => question?.stem);
      expect(stems).toHaveLength(1);
      expect([whole, inOrder]).toContain(stems[0]);
    },
  );

  it('is no name that lacks its first word', () => {
    expect(asksWho('तेज प्रताप यादव').filter((question) => question?.stem.includes('तेज'))).toEqual([]);
  });
});

describe('people of the story', () => {
  const final = (others: string) =>
    `हरियाणा ने जीता कबड्डी का खिताब\nपटना, 20 नवंबर। राष्ट्रीय कबड्डी चैंपियनशिप के फाइनल में शुक्रवार को हरियाणा ने रेलवे को 32-30 से हराया। हरियाणा के कप्तान मोहन वर्मा ने फाइनल में 14 रेड अंक जुटाए। ${others}`;

  it('stand beside one who is made up where they are two', () => {
    const items = itemsOf(
      final('रेलवे के कप्तान राकेश गुप्ता ने सात टैकल अंक लिए। रेलवे के खिलाड़ी सुरेश तिवारी ने 11 मिनट खेला।'),
      ['person'],
    );
    const item = items.find((one) => madeIn(one).length > 0);
    expect(madeIn(item)).toHaveLength(1);
    expect(
      ['राकेश गुप्ता', 'सुरेश तिवारी', 'मोहन वर्मा'].filter((name) => optionsOf(item).includes(name)),
    ).toHaveLength(3);
  });

  it('are too few where the story names one more', () => {
    const items = itemsOf(final('रेलवे के कप्तान राकेश गुप्ता ने सात टैकल अंक लिए।'), ['person']);
    expect(items.filter((one) => madeIn(one).length > 0)).toEqual([]);
  });

  it('are asked for nobody of whom it says nothing else', () => {
    const items = itemsOf(
      'पिथौरागढ़ में बिजली गिरी\nपिथौरागढ़, 20 नवंबर। पिथौरागढ़ में शुक्रवार को तेज बारिश हुई। सुरेश चंद्र के घर के पास बिजली गिरी। राकेश गुप्ता ने बिजली विभाग को फोन किया। मोहन वर्मा ने पंप चलाया।',
      ['person'],
    );
    expect(items.filter((one) => madeIn(one).length > 0)).toEqual([]);
  });
});

describe('a score of several sets', () => {
  it('is one answer, however many numbers it holds', () => {
    const items = itemsOf(
      'उन्नति ने जीता खिताब\nलखनऊ, 20 नवंबर। सैयद मोदी बैडमिंटन के फाइनल में शुक्रवार को उन्नति हुड्डा ने जापान की हिना अकेची को 17-21, 21-15, 21-18 से हराया।',
      ['count'],
    );
    expect(keyOf(asked(items, 'किस स्कोर से'))).toBe('17-21, 21-15, 21-18');
  });

  it('stays out of a row of other figures', () => {
    const items = itemsOf(
      'बाढ़ से नुकसान\nगया, 20 नवंबर। गया में शुक्रवार को बाढ़ से 12 पुल, 40 स्कूल, 15 मंदिर और 310 मकान ढह गए।',
      ['count'],
    );
    expect(asked(items, '12 पुल')).toBeUndefined();
  });
});

describe('what comes', () => {
  const told = (last: string) =>
    itemsOf(
      `दक्षिणी पेरू में भूकंप\nलीमा, 20 नवंबर। दक्षिणी पेरू में गुरुवार को 7.0 तीव्रता का भूकंप आया, जिससे 12 लोगों की मौत हो गई। ${last}`,
    );

  it('about goes nowhere: a shock, new cases, a result', () => {
    expect(asked(told('दक्षिणी पेरू में भूकंप का झटका तड़के 3:41 बजे आया।'), 'झटका तड़के कितने बजे आया')).toBeDefined();
    expect(asked(told('पेरू में 24 घंटे के दौरान हैजे के 359 नए मामले सामने आए हैं।'), 'कितने नए मामले')).toBeDefined();
  });

  it('from one side is told by it', () => {
    expect(asked(told('पेरू की तरफ़ से शुक्रवार को नौ ट्रक चिली गए।'), 'कितने ट्रक')).toBeDefined();
  });

  it('to a place that the claim lost is not asked', () => {
    expect(asked(told('शुक्रवार को नौ ट्रक पहुंचे।'), 'ट्रक पहुंचे')).toBeUndefined();
  });
});
