import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

function partsOf(text: string, start: string): string[] {
  const claim = read(text).readings.find((one) => one.claim.text.startsWith(start))?.claim;
  return claim?.arguments.map(({ role, text: words }) => `${role}:${words}`) ?? [];
}

describe('what befell people', () => {
  it('"इसमें" is the event of the story', () => {
    expect(texts('बगदाद में गुरुवार को हमला हुआ। इसमें 28 लोग घायल हुए हैं।')).toContain(
      'बगदाद में हुए हमले में 28 लोग घायल हुए हैं।',
    );
  });

  it('"इसमें" of a sum stays one: "मामले … इसमें 12 लोग मर चुके हैं"', () => {
    const told = texts('देश में संक्रमण के 500 मामले हैं। इसमें 12 लोग मर चुके हैं।');
    expect(told.filter((text) => text.includes('12'))).toEqual([]);
  });

  it('"यहां" is told where one place was named, and goes where two were', () => {
    expect(texts('पटना में बारिश हुई। यहां सात मजदूरों की मौत हो गई।')).toContain('पटना में सात मजदूरों की मौत हो गई।');
    expect(texts('पटना और दिल्ली में बारिश हुई। यहां सात मजदूरों की मौत हो गई।')).toContain(
      'सात मजदूरों की मौत हो गई।',
    );
  });

  it('is an argument with the verb that tells it', () => {
    expect(partsOf('पटना में आठ मजदूर गंभीर रूप से झुलस गए।', 'पटना')).toContain('agent:आठ मजदूर गंभीर रूप से झुलस गए');
    expect(partsOf('पटना में हमले में 15 लोग मारे गए हैं।', 'पटना')).toContain('object:15 लोग मारे गए');
    expect(partsOf('सेना ने पटना में 15 लोग मारे।', 'सेना').join()).not.toContain('लोग मारे');
  });

  it('keeps whose end it was apart from what it came of', () => {
    const parts = partsOf('पटना में किसान की बिजली गिरने से मौत हो गई।', 'पटना में किसान की बिजली');
    expect(parts).toContain('object:किसान');
    expect(parts).toContain('cause:बिजली गिरने');
    expect(partsOf('दोस्त की कार पलटने से युवक की मौत हो गई।', 'दोस्त')).toContain('cause:दोस्त की कार पलटने');
  });
});

describe('somebody in the place of another', () => {
  it('is told without whose place it was', () => {
    expect(texts('उनकी जगह मोहन वर्मा को अध्यक्ष पद की जिम्मेदारी संभालने के लिए कहा गया था।')).toContain(
      'मोहन वर्मा को अध्यक्ष पद की जिम्मेदारी संभालने के लिए कहा गया था।',
    );
  });

  it('who takes it is not told without it', () => {
    expect(texts('मोहन वर्मा कंपनी के अध्यक्ष पद पर उनकी जगह लेंगे।')).toEqual([]);
  });
});

describe('a time', () => {
  it('has its day, its part of the day and its hour as arguments', () => {
    const parts = partsOf('रविवार की रात करीब आठ बजे पटना में आग लगी।', 'रविवार');
    for (const part of ['रविवार', 'रात', 'आठ बजे']) expect(parts).toContain(`time:${part}`);
  });

  it('of a year alone has the number', () => {
    expect(partsOf('साल 1891 में जेम्स वर्मा ने पटना में स्कूल बनाया।', 'साल')).toContain('time:1891');
    expect(partsOf('रविवार को पटना में आग लगी।', 'रविवार').filter((part) => part.startsWith('time'))).toEqual([
      'time:रविवार',
    ]);
  });
});

describe('an event that was told of before', () => {
  it('is told without "इस" where nothing says which one it is, and not asked about', () => {
    const found = read('इस हमले के लिए भारत ने नेपाल को जिम्मेदार ठहराया था।').readings[0];
    expect(found?.claim.text).toBe('हमले के लिए भारत ने नेपाल को जिम्मेदार ठहराया था।');
    expect(found?.form.blocks).toContain('bare-event');
  });

  it('is left out where the word for it says nothing', () => {
    expect(texts('इस घटना के लिए भारत ने नेपाल को जिम्मेदार ठहराया था।')).toEqual([]);
  });

  it('is left out under a negation', () => {
    expect(texts('इस हादसे में कोई घायल नहीं हुआ।')).toEqual([]);
  });
});

describe('"इस समय"', () => {
  it('is the time of the article in the present alone', () => {
    expect(texts('मोहन वर्मा इस समय पटना में रह रहे हैं।')).toEqual(['मोहन वर्मा इस समय पटना में रह रहे हैं।']);
    expect(texts('मोहन वर्मा इस समय पटना में रह रहे थे।')).toEqual([]);
  });
});

describe('"इस बारे में"', () => {
  it('goes where what was done says enough without it', () => {
    expect(texts('सरकार ने इस बारे में 12 जिलों को पत्र लिखा।')).toEqual(['सरकार ने 12 जिलों को पत्र लिखा।']);
    expect(texts('पुलिस को इस बारे में कोई जानकारी नहीं है।')).toEqual([]);
  });
});
