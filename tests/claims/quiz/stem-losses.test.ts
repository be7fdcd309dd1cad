import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { isOpen } from '../../../claims/languages/hi/questions/stem/openness.ts';
import { tidied } from '../../../claims/languages/hi/questions/stem/tidying.ts';
import { storyOf } from '../../../claims/languages/hi/questions/story/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function readingsOf(text: string) {
  return readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
}

function stemsOf(text: string): string[] {
  const { article, readings } = readingsOf(text);
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's', kinds: ItemKind.options }).items.map(
    ({ stem }) => stem,
  );
}

describe('a stem that lost which, whose or of what', () => {
  it.each([
    'विभाग के अनुसार, बाकी चार पर मार्च तक कितने रुपये बकाया थे?',
    'जो मजदूर लौट आए, उनमें से कितने बीमार हैं?',
    'पोता रोहन उस समय कितने वर्ष का था?',
    'कार सवार कितने लुटेरों ने बेटी के हाथ पर वार किया?',
    'घर की मरम्मत पर कितने खर्च हुए?',
    'पहले परीक्षण में कितने इंजन चले?',
    'पहली खेप किस तारीख को रवाना हुई थी?',
    'मलेशिया के किसी राष्ट्रपति ने किस वर्ष पटना का दौरा किया था?',
    'सीएम राहत कोष से कितने रुपये और घायलों को 50 हजार रुपये मिलेंगे?',
    'बिहार से कितने खिलाड़ी थे?',
    'फाइनल में किस पर आउट हो गए थे?',
    'रणजी ट्रॉफी में कितने रन पर पवेलियन लौट चुके थे?',
    'एक ने पटना से उड़ान भरकर किस देश की यात्रा की थी?',
    'तीसरा राजस्थान के किस शहर में घूमने आया था?',
    'गया की 49 वर्षीय निवासी किस शहर से लौटी थीं?',
    'शाखा के अनुसार, राजधानी पटना से कितने लोग गए थे?',
    'वर्ष के दौरान कंपनी की आय कितने प्रतिशत बढ़ी?',
    'मस्जिद में संपर्क में आए कितने लोग बीमार मिले?',
    'केंद्र में कितने यात्री ठहरे हैं?',
    'मंत्री के अनुसार, पहले कितने फीसदी हाजिरी की घोषणा की गई थी?',
    'अभिनेता ने कितने रुपये देने की घोषणा की है?',
    'किस समाचार संस्था ने अस्पताल की पड़ताल की?',
    'दैनिक जागरण ने शहर के कितने मंदिरों की पड़ताल की?',
  ])('is not asked: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'विभाग के अनुसार, बाकी चार मिलों पर मार्च तक कितने रुपये बकाया थे?',
    'जो किसान पंजीकरण कराएंगे, उन्हें कितने रुपये मिलेंगे?',
    'रघुनाथ का पोता रोहन उस समय कितने वर्ष का था?',
    'पत्नी के साथ राम सिंह ने कितने पौधे लगाए?',
    'घर की मरम्मत पर कितने रुपये खर्च हुए?',
    'मिसाइल के पहले परीक्षण में कितने इंजन चले?',
    'एक कंपनी ने किस देश में कारखाना खोला?',
    'तीसरा टेस्ट किस शहर में खेला गया था?',
    '49 वर्षीय मोहन वर्मा किस शहर से लौटे थे?',
    'पटना से कितने लोग हज पर गए थे?',
    'वर्ष 2023 के दौरान कंपनी की आय कितने प्रतिशत बढ़ी?',
    'मस्जिद में मरीज के संपर्क में आए कितने लोग बीमार मिले?',
    'अंतरिक्ष केंद्र में कितने यात्री ठहरे हैं?',
    'अभिनेता ने राहत कोष में कितने रुपये देने की घोषणा की है?',
    'जांच एजेंसी ने शहर के कितने मंदिरों की पड़ताल की?',
    'मृतकों के परिजनों को कितने रुपये और घायलों को 50 हजार रुपये मिलेंगे?',
    'एशियाई खेलों की टीम में बिहार से कितने खिलाड़ी थे?',
    'फाइनल में कप्तान कितने रन पर आउट हो गए थे?',
    'कर्नाटक के चार बल्लेबाज कितने रन पर पवेलियन लौट चुके थे?',
  ])('is told from one that says it: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});

describe('a sum without its noun', () => {
  it('is asked for in rupees where it is spent or demanded', () => {
    const stems = stemsOf(
      'गया के अस्पताल में बिजली गुल। गया। गया के सदर अस्पताल की मरम्मत पर 2024 में डेढ़ लाख खर्च हुए। अस्पताल में मंगलवार को 40 मरीज भर्ती हुए।',
    );
    expect(stems.filter((stem) => /कितन[ेी] खर्च/u.test(stem))).toEqual([]);
  });
});

describe('a joint team', () => {
  const textsOf = (text: string) => readingsOf(text).readings.map(({ claim }) => claim.text);

  it('is taken up with all whose it is', () => {
    const texts = textsOf(
      'स्वाट और कोतवाली थाने की संयुक्त टीम ने दो लोगों को पकड़ा। टीम को 30 हजार रुपये का इनाम मिलेगा।',
    );
    expect(texts).toContain('स्वाट और कोतवाली थाने की संयुक्त टीम को 30 हजार रुपये का इनाम मिलेगा।');
  });

  it('is no more than its own where another stands before it', () => {
    const texts = textsOf('पुलिस और नगर निगम की टीम ने दो दुकानें सील कीं। टीम को 30 हजार रुपये का इनाम मिलेगा।');
    expect(texts.filter((text) => /^पुलिस और .* टीम को/u.test(text))).toEqual([]);
  });
});

describe('a thing that is called by its noun alone', () => {
  it('is called as the story called it before', () => {
    const stems = stemsOf(
      'इसरो ने परखा नया इंजन\nबेंगलुरु। इसरो ने सोमवार को क्रायोजेनिक इंजन का परीक्षण किया। इसरो अध्यक्ष वी. नारायणन ने कहा कि इंजन को उड़ान में 640 सेकंड तक जलना होता है।',
    );
    expect(stems.some((stem) => stem.includes('कि क्रायोजेनिक इंजन को उड़ान में कितने सेकंड'))).toBe(true);
  });

  it('stays as it is where the story tells of two', () => {
    const stems = stemsOf(
      'इसरो ने परखे इंजन\nबेंगलुरु। इसरो ने सोमवार को क्रायोजेनिक इंजन और मंगलवार को विद्युत इंजन का परीक्षण किया। इसरो अध्यक्ष वी. नारायणन ने कहा कि इंजन को उड़ान में 640 सेकंड तक जलना होता है।',
    );
    expect(stems.filter((stem) => /(?:क्रायोजेनिक|विद्युत) इंजन को उड़ान/u.test(stem))).toEqual([]);
  });
});

describe('a weekday that another gives away', () => {
  it('is not asked', () => {
    expect(isOpen('बस हड़ताल किस दिन की रात खत्म होने के बाद शनिवार से बसें चलीं, कितने बजे?')).toBe(true);
    expect(isOpen('बस हड़ताल किस दिन की रात खत्म हुई?')).toBe(false);
  });
});

describe('a part of a day', () => {
  it('hangs on the day that is asked for', () => {
    expect(tidied('विधायक ने किस दिन शाम इस्तीफा दिया?')).toBe('विधायक ने किस दिन की शाम इस्तीफा दिया?');
    expect(tidied('विधायक ने किस दिन शाम को इस्तीफा दिया?')).toBe('विधायक ने किस दिन शाम को इस्तीफा दिया?');
  });
});

describe('what ties an event to its place', () => {
  const openingsOf = (noun: string) => {
    const { article, readings } = readingsOf(
      `सूडान: अल-फाशर के बाजार पर ड्रोन हमला\n\nसूडान के उत्तर दारफुर राज्य की राजधानी अल-फाशर में एक बाजार पर हुए ड्रोन हमले में दर्जनों लोगों की मौत हो गई है।\n\n${noun} मंगलवार दोपहर उस वक़्त हुआ जब लोग खरीदारी के लिए जुटे थे।`,
    );
    const story = storyOf(readings, article.text);
    return readings.map((reading) => story.openingFor(reading, 99)?.text ?? '');
  };

  it('agrees with the noun in the direct case', () => {
    const openings = openingsOf('हमला');
    expect(openings.some((opening) => opening.endsWith('पर हुआ ड्रोन'))).toBe(true);
    expect(openings.some((opening) => opening.endsWith('पर हुए ड्रोन'))).toBe(false);
  });

  it('stays as it is before a marker', () => {
    expect(openingsOf('हमले में बचाव का काम').some((opening) => / हुआ(?: |$)/u.test(opening))).toBe(false);
  });
});

describe('the first of some, or somebody of some', () => {
  it.each([
    'दिल्ली से पटना की पहली ट्रेन किस तारीख को चली?',
    'किसी पर्वतारोही ने पहली बार किस वर्ष इस चोटी पर चढ़ाई की?',
  ])('is asked where the stem says of which: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});

describe('a stem that lost', () => {
  it.each([
    'रणजी ट्रॉफी में मेजबान टीम को कितने रन की मामूली बढ़त मिली?',
    'कितने साल पहले की समान तिमाही में कंपनी ने मुनाफा कमाया था?',
    'पार्थिव शरीर को कितने स्थित आवास पर रखा गया?',
    'मंगलवार (3 नवंबर 2026) की दोपहर किस घाट पर अंतिम संस्कार किया गया?',
  ])('its match, its year, its place or whose it was is not asked: %s', (stem) => {
    expect(losesWhich(stem)).toBe(true);
  });

  it.each([
    'पुणे–मुंबई मैच में मेजबान टीम को कितने रन की बढ़त मिली?',
    'पिछले साल की समान तिमाही में कंपनी ने कितने रुपये का मुनाफा कमाया था?',
    'पटना स्थित आवास पर कितने लोग आए?',
    'मोहन राय का किस घाट पर अंतिम संस्कार किया गया?',
  ])('none of it may be: %s', (stem) => {
    expect(losesWhich(stem)).toBe(false);
  });
});
