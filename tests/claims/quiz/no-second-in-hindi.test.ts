import { describe, expect, it } from 'vitest';
import { byRef, matchName } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { lacksPlace } from '../../../claims/languages/hi/questions/lacks.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items;
}

const keysOf = (text: string) =>
  itemsOf(text).map(({ options, key }) => options.find(({ id }) => id === key)?.text);

describe('a person known to Hindi readers', () => {
  const refIn = (name: string) => matchName(foldPhrase(name).split(' '), 0, 'hi')?.refs[0];

  it('is found however papers spell the name', () => {
    expect(refIn('इमैनुअल मैक्रों')).toBe('person:emmanuel-macron');
    expect(refIn('हिमंत बिस्वा शर्मा')).toBe('person:himanta-biswa-sarma');
    expect(refIn('तेजप्रताप यादव')).toBe(refIn('तेज प्रताप यादव'));
  });

  it('has a country where leaders of other lands stand beside leaders of India by it', () => {
    expect(byRef('person:paul-kagame')?.country).toBe('RW');
    expect(byRef('person:n-biren-singh')?.country).toBe('IN');
  });

  it('stands beside others of the same craft and land', () => {
    const [item] = itemsOf(
      'कीवी टीम के पूर्व कप्तान ब्रैंडन मैकुलम को 2013 में रॉस टेलर की जगह न्यूजीलैंड की टेस्ट टीम का कप्तान बनाया गया था।',
    );
    const others = item?.options.filter(({ id }) => id !== item.key).map(({ text }) => refIn(text) ?? '');
    expect(others?.map((ref) => byRef(ref)?.country)).toEqual(['NZ', 'NZ', 'NZ']);
  });
});

describe('a number that begins with a nought', () => {
  it('is a code and no count', () => {
    expect(keysOf('पीएनएस तारिक चार प्रकार के 054 युद्धपोतों का पहला जहाज है।')).not.toContain('054');
  });

  it('is a count without it', () => {
    expect(keysOf('पाकिस्तानी नौसेना ने चीन से 54 युद्धपोत खरीदे हैं।')).toContain('54');
  });
});

describe('an option', () => {
  it('is nobody whom the stem calls with respect', () => {
    const [item] = itemsOf('सुभाषचंद्र बोस ने सबसे पहले गांधीजी को रंगून से रेडियो पर राष्ट्रपिता कहकर संबोधित किया था।');
    expect(item?.stem).toContain('गांधीजी');
    expect(item?.options.map(({ text }) => text)).not.toContain('महात्मा गांधी');
  });

  it('is no rival who takes aim as well', () => {
    const keys = keysOf('रामगोपाल यादव ने शुक्रवार को लखनऊ में योगी सरकार पर जमकर निशाना साधा।');
    expect(keys).not.toContain('रामगोपाल यादव');
    expect(keysOf('अशोक गहलोत ने सोमवार को जयपुर में भाजपा सरकार को निशाने पर लिया।')).not.toContain('अशोक गहलोत');
  });

  it('is no year of some treaty out of several', () => {
    expect(keysOf('भारत ने 2016 में फ्रांस के साथ एक अंतर-सरकारी समझौते पर हस्ताक्षर किए थे।')).not.toContain('2016');
    expect(keysOf('भारत ने 2016 में पेरिस जलवायु समझौते पर हस्ताक्षर किए थे।')).toContain('2016');
  });

  it('is nobody who may have come to a temple as well, on a day that is not told', () => {
    const text = 'सारा अली खान ने शनिवार को उज्जैन के महाकाल मंदिर में पूजा की।';
    expect(keysOf(text)).not.toContain('सारा अली खान');
    const opened = 'पुर्तगाल के राष्ट्रपति मार्सेलो रेबेलो डी सूसा ने शनिवार को लिस्बन में नए पुल का उद्घाटन किया।';
    expect(keysOf(opened)).toContain('मार्सेलो रेबेलो डी सूसा');
  });

  it('is no pair that may grieve as well', () => {
    const keys = keysOf('रामनाथ कोविंद और नरेंद्र मोदी ने शनिवार को कवि अनिल माथुर के निधन पर दुख व्यक्त किया है।');
    expect(keys.filter((key) => key?.includes(' और '))).toEqual([]);
  });
});

describe('a deed of abuse', () => {
  it('asks for nobody by name, however known', () => {
    const text = (what: string) => `पहलवानों ने दिल्ली में बृजभूषण शरण सिंह पर ${what} लगाए हैं।`;
    expect(keysOf(text('शारीरिक शोषण के आरोप'))).not.toContain('बृजभूषण शरण सिंह');
  });
});

describe('a stem of no day', () => {
  it('lacks its contest where a match is told by its order or its host alone', () => {
    expect(lacksDay('किस देश ने पहले सेमी फ़ाइनल में नेपाल को हराकर फ़ाइनल में जगह बनाई थी?')).toBe(true);
    expect(lacksDay('मेजबान टीम के लिए पॉल रीड ने अपने करियर में कितने विकेट लिए?')).toBe(true);
  });

  it('has it where the tournament is named', () => {
    expect(lacksDay('किस देश ने एशिया कप के पहले सेमी फ़ाइनल में नेपाल को हराया था?')).toBe(false);
    expect(lacksDay('विश्व कप में मेजबान टीम के लिए पॉल रीड ने कितने गोल किए?')).toBe(false);
  });

  it('lacks the court whose ruling it tells of, unless it is named', () => {
    expect(lacksPlace('हाईकोर्ट के फैसले को किस संगठन ने सुप्रीम कोर्ट में चुनौती दी है?')).toBe(true);
    expect(lacksPlace('कर्नाटक हाईकोर्ट के फैसले को किस संगठन ने सुप्रीम कोर्ट में चुनौती दी है?')).toBe(false);
  });
});
