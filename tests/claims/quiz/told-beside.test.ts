import { describe, expect, it } from 'vitest';
import { type Item, type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';
import { dated } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { isOpen } from '../../../claims/languages/hi/questions/stem/openness.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';

const DAY = '2026-11-24';
function itemsOf(text: string, kinds?: readonly ItemKind[]): Item[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: DAY });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', ...(kinds ? { kinds } : {}) }).items;
}
const textsOf = (item: Item | undefined) => (item?.options ?? []).map(({ text }) => text);

describe('a stem of half a name or of two facts', () => {
  it.each([
    'उर्फ छोटू और राज वर्मा के पास से कितनी बाइक बरामद की गई हैं?',
    'मसूर का भाव 300 रुपये बढ़ाकर कितने रुपये बढ़ाकर 6,200 रुपये किया गया है?',
    'पकड़ा गया युवक मोहम्मद किस देश का बेटा बताया गया है?',
    'कितने शेयरों वाला सूचकांक सेंसेक्स 300 अंक गिरा?',
    'शव इमारत की दूसरी और किस मंजिल से मिले?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'राजू उर्फ छोटू के पास से कितनी बाइक बरामद की गई हैं?',
    'मसूर का भाव 300 रुपये बढ़ाकर कितने रुपये किया गया है?',
    'मसूर का भाव 300 रुपये बढ़ाकर कितने रुपये और सरसों का 250 रुपये बढ़ाकर 6,200 रुपये किया गया है?',
    'किस देश का दल पटना आया है?',
  ])('is asked where it is whole: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a stem with more than one right answer', () => {
  it.each([
    'किस देश ने मलेरिया के टीके का क्लीनिकल ट्रायल शुरू किया है?',
    'गया में गर्मियों में आमतौर पर तापमान कितनी डिग्री रहता है?',
    'सेंसेक्स कितने हफ्ते के सबसे निचले स्तर पर आ गया?',
    'काबुल में हमला, 21 जनवरी 2026: किस आतंकी संगठन ने विस्फोट की जिम्मेदारी ली थी?',
  ])('is not asked: %s', (stem) => {
    expect(isOpen(stem)).toBe(true);
  });

  it('is asked where it says of which', () => {
    expect(isOpen('किस आतंकी संगठन ने काबुल के हवाई अड्डे पर हुए विस्फोट की जिम्मेदारी ली थी?')).toBe(false);
  });

  it('is asked where it was the first', () => {
    expect(isOpen('किस देश ने मलेरिया के टीके का पहला क्लीनिकल ट्रायल शुरू किया था?')).toBe(false);
  });
});

describe('words of the hour of writing', () => {
  it('are left out of a stem', () => {
    expect(tidied('खबर लिखे जाने तक सूचकांक कितने अंक नीचे था?')).toBe('सूचकांक कितने अंक नीचे था?');
    expect(tidied('गया में कितने घायल हो गए?')).toBe('गया में कितने लोग घायल हो गए?');
    expect(tidied('गया में कितने जवान घायल हो गए?')).toBe('गया में कितने जवान घायल हो गए?');
  });

  it('a span up to a day that nobody knows wants its date', () => {
    expect(lacksDay('बीते दो हफ्ते में पटना में आए भूकंप में कितने घर गिरे?')).toBe(true);
    expect(lacksDay('मार्च 2025 में बीते दो हफ्ते में पटना में कितने भूकंप आए?')).toBe(false);
  });
});

describe('a weekday beside the first of several parts', () => {
  it('is dated before a part of the day', () => {
    expect(dated('मंगलवार की सुबह कितनी दुकानें जलीं?', DAY)).toContain('मंगलवार (24 नवंबर 2026) की सुबह');
  });

  it('is dated, as "first" there is no time', () => {
    expect(dated('किसने बुधवार को मेट्रो के पहले चरण का उद्घाटन किया?', DAY)).toContain('बुधवार (18 नवंबर 2026)');
    expect(dated('बुधवार को पहले किसने मेट्रो का उद्घाटन किया?', DAY)).not.toContain('2026');
  });
});

describe('a headline that calls for attention, or tells a span alone', () => {
  it('stands before no question by that part', () => {
    expect(linesOf('किसानों को बड़ी राहत: गेहूं का भाव बढ़ा')).not.toContain('किसानों को बड़ी राहत');
    expect(linesOf('गुड न्यूज: 24 घंटे में 359 नए केस')).not.toContain('24 घंटे में 359 नए केस');
    expect(linesOf('24 घंटे में पटना में डेंगू के नए केस')).toContain('24 घंटे में पटना में डेंगू के नए केस');
  });
});

describe('a headline that points at one of several', () => {
  it('stands before a question without its pointer', () => {
    expect(linesOf('गया के इस स्कूल में बच्चे बीमार')).toContain('गया के स्कूल में बच्चे बीमार');
    expect(linesOf('इस स्कूल में बच्चे बीमार पड़े')).toEqual([]);
  });
});

describe('years beside one of a headline that comes round', () => {
  it('are not those of its turns', () => {
    const text = `ओलंपिक चैंपियन नीरज चोपड़ा को सेना में मानद पद

पटना। नीरज चोपड़ा को सोमवार को सेना में मानद पद दिया गया। नीरज चोपड़ा 2016 में सेना में भर्ती हुए थे।`;
    const [item] = itemsOf(text, ['date']).filter(({ stem }) => stem.includes('किस वर्ष'));
    const years = textsOf(item).map(Number);
    expect(years).toHaveLength(4);
    expect(years.every((year) => (year - 2016) % 4 === 0)).toBe(false);
  });
});

describe('how many died, told otherwise in the headline', () => {
  const storm = (toll: string) => `पटना में तूफान, पांच लोगों की मौत

पटना। पटना में सोमवार को आए तूफान से कई पेड़ गिर गए। आपदा मंत्री रमेश राय ने कहा कि तूफान में ${toll} लोगों के मारे जाने की पुष्टि हुई है।`;
  const tolls = (text: string) => itemsOf(text, ['count']).filter(({ stem }) => stem.includes('मारे जाने'));

  it('is not asked', () => {
    expect(tolls(storm('तीन'))).toEqual([]);
  });

  it('is asked where both tell the same', () => {
    expect(tolls(storm('पांच'))).toHaveLength(1);
  });
});

describe('a paragraph set in another country than the headline', () => {
  const text = `अमेरिका में तूफान, कई राज्यों में बाढ़

वाशिंगटन। अमेरिका में सोमवार को आए तूफान से 400 घर गिर गए।

फिलीपींस में भी रविवार को तूफान आया। फिलीपींस में तूफान से 1,300 घर गिर गए।`;

  it('stands under no kicker of the headline', () => {
    const stems = itemsOf(text).map(({ stem }) => stem);
    for (const stem of stems.filter((one) => one.includes('फिलीपींस'))) expect(stem).not.toContain('अमेरिका');
  });
});

describe('a paragraph that opens in another state than the headline', () => {
  const weather = (opening: string) => `तमिलनाडु में भारी बारिश, स्कूल बंद

चेन्नई। तमिलनाडु में गुरुवार को भारी बारिश से 400 घर गिर गए।

${opening} घना कोहरा रहा। 11 ट्रेनें दो घंटे देरी से चलीं।`;
  const ofTrains = (text: string) => itemsOf(text).find(({ stem }) => stem.includes('ट्रेनें'))?.stem;

  it('stands under no kicker of the headline', () => {
    expect(ofTrains(weather('बिहार के पूर्णिया में')) ?? '').not.toContain('तमिलनाडु');
  });

  it('is of the headline where it is set in that state, too', () => {
    expect(ofTrains(weather('तमिलनाडु के मदुरै में'))).toContain('तमिलनाडु');
  });
});

describe('a paragraph of a round-up', () => {
  const roundUp = (heading: string) => `दुनिया आज: पेरू में तूफान से 27 मौतें, चिली में युद्धविराम

लीमा। पेरू में गुरुवार को आए तूफान से 400 घर गिर गए।

${heading}: यूनियनों ने नौ दिन से चल रही सड़क नाकेबंदी हटा ली है।`;
  const ofUnions = (text: string) => itemsOf(text).find(({ stem }) => stem.includes('नाकेबंदी'))?.stem;

  it('that another land heads stands under no event of the first', () => {
    expect(ofUnions(roundUp('बोलीविया')) ?? '').not.toContain('पेरू');
    expect(ofUnions(roundUp('चिली')) ?? '').not.toContain('पेरू');
  });
});

describe('who beat whom at the end of a story', () => {
  it('is not the match that it opens with', () => {
    const text = `भारत बना कप का विजेता

पुणे। भारतीय जूनियर टीम ने शनिवार को फाइनल में मलेशिया को 3-2 से हराकर खिताब जीता। फाइनल में 41वें मिनट में रोहन राय ने गोल किया। कांस्य पदक के मुकाबले में ब्रिटेन ने पाकिस्तान को 4-3 से हराया।`;
    for (const { stem } of itemsOf(text)) expect(stem).not.toMatch(/ब्रिटेन.*पाकिस्तान.*रोहन|ब्रिटेन.*फाइनल/u);
  });
});

describe('numbers beside a key', () => {
  it('of years of a person are ages', () => {
    const text = 'जयपुर में सोमवार को 68 साल के रिटायर्ड बैंक मैनेजर से ठगों ने 9 लाख रुपये ठग लिए।';
    const options = textsOf(itemsOf(text, ['duration'])[0]);
    expect(options).toHaveLength(4);
    for (const option of options) expect(Number.parseInt(option, 10)).toBeLessThan(90);
  });

  it('of times as fast are more than one', () => {
    const [item] = itemsOf('आर्कटिक बाकी दुनिया के मुकाबले दो गुना तेजी से गर्म हो रहा है।', ['count', 'measure']);
    expect(textsOf(item)).not.toContain('एक गुना');
  });
});

describe('an initial that is a postposition, too', () => {
  it('is part of the name behind an office', () => {
    const { readings } = readArticle({
      text: 'बैठक में विमानन मंत्री के. राममोहन नायडू मौजूद थे।',
      lang: 'hi',
      publishedAt: DAY,
    });
    expect(readings.map(({ claim }) => claim.text)).toEqual(['बैठक में विमानन मंत्री के. राममोहन नायडू मौजूद थे।']);
  });
});
