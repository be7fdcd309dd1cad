import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string, kinds: readonly Item['kind'][] = ['count']): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds, proofread: true }).items;
}
const keyOf = (items: readonly Item[], part: string) => {
  const item = items.find(({ stem }) => stem.includes(part));
  return item?.options.find(({ id }) => id === item.key)?.text;
};

describe('counted nouns', () => {
  it('more of them are asked for as they are told', () => {
    const more = itemsOf('नेपाल के पोखरा में सोमवार को पुल टूटने से 12 और लोगों की जान बच गई।');
    const others = itemsOf('नेपाल के पोखरा में सोमवार को पुल टूटने से 14 अन्य मकान ढह गए।');
    expect(keyOf(more, 'कितने और लोगों')).toBe('12');
    expect(keyOf(others, 'कितने अन्य मकान')).toBe('14');
  });

  it('of a chain of one gender either is counted by the same word, of two genders none is', () => {
    expect(
      keyOf(
        itemsOf('बिहार में डेंगू फैल रहा है। बिहार के गया जिले में सोमवार को चार नए संक्रमण के मामले मिले हैं।'),
        'कितने नए',
      ),
    ).toBe('चार');
    expect(itemsOf('बिहार के गया जिले में सोमवार को 19 जमात के मरीज मिले हैं।')).toEqual([]);
  });

  it('in a row of districts the noun behind the last number is counted, not what it is told of', () => {
    const items = itemsOf('सोमवार को गया में 47,471 और नवादा में 34,212 लोग बाढ़ की चपेट में आए हैं।');
    expect(items.filter(({ stem }) => stem.includes('कितनी लोग'))).toEqual([]);
  });

  it('the number of an abbreviation is that of a unit', () => {
    const items = itemsOf('नेपाल के पोखरा में सोमवार को 70 आरसीसी जवान पुल पर पहुंचे।');
    expect(keyOf(items, 'कितने आरसीसी')).toBeUndefined();
  });

  it('a number in front of members asks for them in the masculine', () => {
    const items = itemsOf('दिल्ली में सोमवार को सुप्रीम कोर्ट की सात सदस्यीय टीम ने यमुना नदी के पुल की जांच की।');
    expect(keyOf(items, 'कितने सदस्यीय टीम')).toBe('सात');
  });
});

describe('totals', () => {
  it('are asked for behind what they count, in its gender', () => {
    const cases = itemsOf('बिहार की राजधानी पटना में कोरोना के कुल मामले 81 हैं।');
    const deaths = itemsOf('बिहार की राजधानी पटना में कोरोना से मौतों का आंकड़ा 61 हो गया है।');
    expect(keyOf(cases, 'मामले कितने हैं')).toBe('81');
    expect(keyOf(deaths, 'आंकड़ा कितना हो गया है')).toBe('61');
  });

  it('are oblique before a case marker', () => {
    const items = itemsOf('बिहार की राजधानी पटना में कोरोना से मौतों का आंकड़ा 61 तक पहुंच गया है।');
    expect(keyOf(items, 'आंकड़ा कितने तक पहुंच गया है')).toBe('61');
    const from = itemsOf('महाराष्ट्र में रेड जोन की संख्या 11 से बढ़कर 14 तक पहुंच गई है।');
    expect(from.some(({ stem }) => stem.includes('कितनी से'))).toBe(false);
  });

  it('are not asked where the verb does not agree', () => {
    expect(itemsOf('बिहार की राजधानी पटना में कोरोना से मौतों का आंकड़ा 61 हो गई है।')).toEqual([]);
  });
});

describe('four digits', () => {
  it('before people they count, before an event they are a year', () => {
    const people = itemsOf('बिहार की राजधानी पटना में सोमवार को 1829 लोगों को टीका लगाया गया।');
    const year = itemsOf('महात्मा गांधी ने पटना में 1942 आंदोलन की शुरुआत की।');
    expect(keyOf(people, 'कितने लोगों')).toBe('1829');
    expect(year).toEqual([]);
  });

  it('digits behind "हजार" are of the same number', () => {
    const items = itemsOf('बिहार की राजधानी पटना में सोमवार को 52 हजार 953 लोगों को टीका लगाया गया।');
    expect(keyOf(items, 'कितने लोगों')).toBe('52 हजार 953');
  });
});

describe('a unit that stands once in a row of towns', () => {
  it('stays in the stem, and the number alone is asked for', () => {
    const items = itemsOf(
      'सोमवार को शिमला में न्यूनतम तापमान 15.1, मनाली में 8.3 और ऊना में 16.2 डिग्री सेल्सियस दर्ज किया गया।',
      ['measure'],
    );
    expect(keyOf(items, 'न्यूनतम तापमान कितनी डिग्री सेल्सियस')).toMatch(/^(?:15\.1|8\.3)$/u);
  });
});

describe('a bare number', () => {
  const asked = (text: string, part: string) => keyOf(itemsOf(text), part);

  it('is of people where it befalls people alone', () => {
    expect(asked('नेपाल के पोखरा में सोमवार को पुलिस ने नौकर समेत पांच को गिरफ्तार किया।', 'समेत कितने लोगों को')).toBe(
      'पांच',
    );
    expect(asked('नेपाल के पोखरा में सोमवार को दंगे के मामले में सात को बरी किया गया।', 'कितने लोगों को बरी')).toBe(
      'सात',
    );
    expect(asked('नेपाल के पोखरा में सोमवार को गैस रिसने से 14 झुलस गए।', 'कितने लोग झुलस')).toBe('14');
  });

  it('is of nobody where beasts or things are told of', () => {
    expect(
      asked('नेपाल के पोखरा में सोमवार को बाढ़ में पशु बह गए और सात को बचाया गया।', 'कितने लोगों'),
    ).toBeUndefined();
    expect(asked('नेपाल के पोखरा में सोमवार को 12 का मार्ग बदला गया।', 'कितने लोगों')).toBeUndefined();
  });

  it('that is one, or one each, is not asked for', () => {
    expect(asked('नेपाल के पोखरा और पाल्पा में सोमवार को बिजली गिरने से एक-एक मौत हुई।', 'कितन')).toBeUndefined();
    expect(asked('नेपाल के पोखरा और पाल्पा में सोमवार को बिजली गिरने से तीन-तीन घर जल गए।', 'कितने')).toBe('तीन-तीन');
  });

  it('to which something fell is asked for where it is told whose it is', () => {
    expect(
      asked('नेपाल के पोखरा में 2023 में मोहन थापा की जीत का अंतर घटकर 2,318 रह गया।', 'घटकर कितना रह गया'),
    ).toBe('2,318');
    expect(asked('नेपाल के पोखरा में 2023 में नामांकन 94 से घटकर 71 रह गया।', 'घटकर कितना')).toBeUndefined();
  });

  it('to which cases or accidents fell is asked for where their noun says of what they are', () => {
    expect(
      asked('नेपाल के पोखरा में 2023 में रेबीज के मामले 310 से घटकर 265 पर आ गए।', '310 से घटकर कितने पर आ गए'),
    ).toBe('265');
    expect(asked('नेपाल के पोखरा में 2023 में सड़क दुर्घटनाएं 120 से बढ़कर 185 हो गईं।', '120 से बढ़कर कितनी हो गईं')).toBe(
      '185',
    );
    expect(asked('नेपाल के पोखरा में 2023 में मामले 310 से घटकर 265 पर आ गए।', 'घटकर कितने')).toBeUndefined();
  });

  it('to which an average sum rose is asked for without its currency', () => {
    expect(
      asked('नेपाल के पोखरा में 2023 में ठगी की औसत रकम 12 लाख से बढ़कर 19 लाख हो गई।', '12 लाख से बढ़कर कितनी हो गई'),
    ).toBe('19 लाख');
    expect(asked('नेपाल के पोखरा में 2023 में टोकन 12 लाख से बढ़कर 19 लाख हो गए।', 'बढ़कर कितन')).toBeUndefined();
  });

  it('that a centre tells of a quake is asked for, and what it tells of a place is not', () => {
    expect(
      asked(
        'नेपाल के पोखरा में सोमवार को भूकंप आया। भूकंप मापन केंद्र ने झटके की तीव्रता 5.7 बताई।',
        'झटके की तीव्रता कितनी बताई',
      ),
    ).toBe('5.7');
    expect(asked('नेपाल के पोखरा में भूकंप मापन केंद्र ने अपनी रेटिंग 5.7 बताई।', 'कितनी बताई')).toBeUndefined();
  });

  it('of those asked in a poll is told by what they say, that of speakers is not', () => {
    const poll = 'नेपाल के पोखरा में सोमवार को हुए सर्वेक्षण में 38 प्रतिशत किसानों ने सिंचाई को सबसे बड़ी समस्या बताया।';
    expect(keyOf(itemsOf(poll, ['percent']), 'कितने प्रतिशत किसानों ने सिंचाई')).toBe('38 प्रतिशत');
    const spoke = 'नेपाल के पोखरा में सोमवार को तीन किसानों ने सिंचाई को सबसे बड़ी समस्या बताया।';
    expect(itemsOf(spoke)).toEqual([]);
  });

  it('of the dead is asked of whoever told it', () => {
    expect(
      asked(
        'नेपाल के पोखरा में सोमवार को बस पलटी। पुलिस अधीक्षक राम थापा ने मरने वालों की संख्या सात बताई।',
        'संख्या कितनी बताई',
      ),
    ).toBe('सात');
    expect(asked('नेपाल के पोखरा में पुलिस अधीक्षक राम थापा ने अपनी उम्र सात बताई।', 'कितनी बताई')).toBeUndefined();
  });
});

describe('what one event did', () => {
  const asked = (text: string) =>
    itemsOf(`${text} मरीजों का इलाज चल रहा है।`)
      .map(({ stem }) => stem)
      .join();

  it('is counted without the day of its sentence', () => {
    const story =
      'बोकारो की दवा फैक्ट्री में धमाका, तीन कर्मियों की जान गई\n\nबोकारो (झारखंड)। औद्योगिक क्षेत्र बोकारो की एक दवा कंपनी में सोमवार तड़के बॉयलर यूनिट में विस्फोट से तीन कर्मचारियों की मृत्यु हो गई और 14 झुलस गए।';
    expect(asked(story)).toMatch(/विस्फोट में कितने लोग झुलस/u);
  });

  it('does not hold of what goes on for days', () => {
    expect(asked('नेपाल के पोखरा में पिछले 24 घंटे में 90 मरीज मिले और बाढ़ में 14 लापता हो गए।')).not.toMatch(
      /कितने लोग लापता/u,
    );
  });

  it('befell those to whom it came, though it says not where to', () => {
    const head = 'पोखरा में बस और ट्रक की टक्कर\n\nपोखरा, 13 मार्च। पोखरा में बस और ट्रक की टक्कर हुई।';
    expect(
      itemsOf(`${head} हादसे में चार लोगों को चोटें आईं।`)
        .map(({ stem }) => stem)
        .join(),
    ).toMatch(/कितने लोगों को चोटें/u);
    expect(
      itemsOf(`${head} चार लोग आए।`)
        .map(({ stem }) => stem)
        .join(),
    ).not.toMatch(/कितने लोग आए/u);
  });
});

describe('a part of a body whose members are told in words', () => {
  it('has no option beyond the whole', () => {
    const text = 'रांची में सोमवार को आठ सदस्यीय चयन समिति के पांच सदस्यों ने रोहित शर्मा के पक्ष में मत दिया।';
    const items = itemsOf(text).filter(({ stem }) => stem.includes('कितने सदस्यों'));
    expect(items.length).toBe(1);
    for (const { text: option } of items[0]?.options ?? [])
      expect(['एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ']).toContain(option);
  });
});
