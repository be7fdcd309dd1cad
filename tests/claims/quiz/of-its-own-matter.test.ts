import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isBulletin } from '../../../claims/languages/hi/bulletin.ts';
import { unsureIn } from '../../../claims/languages/hi/questions/around/index.ts';
import { otherGoodsIn } from '../../../claims/languages/hi/questions/story/headline/goods.ts';
import { lacksDay } from '../../../claims/languages/hi/questions/undated.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

const read = (text: string) => readArticle({ text, title: '', lang: 'hi', publishedAt: '2026-11-14' });

/** The questions of news of 14 November 2026, with what stands before them. */
function stemsOf(text: string): string[] {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

/** The claims with some words that the article around them does not let stand. */
function unsure(text: string, words: string): string[] {
  const isUnsure = unsureIn(text);
  const { readings } = read(text);
  return readings
    .filter((one) => one.claim.text.includes(words) && isUnsure(one))
    .map(({ claim }) => claim.text);
}
const told = (text: string, words: string) =>
  read(text).readings.filter(({ claim }) => claim.text.includes(words)).length;

describe('news of many matters in one text', () => {
  const BODY = 'आज फाइनल में गया ने पटना को 3-1 से हराया।\n\nभागलपुर के कॉलेज में 14 विद्यार्थियों को स्वर्ण पदक दिए गए।';

  it('is known by what it opens with', () => {
    expect(isBulletin('यह आकाशवाणी है। अब सुनिए प्रादेशिक समाचार।')).toBe(true);
    expect(isBulletin('आज की बड़ी खबरें: पटना में पुल खुला।')).toBe(true);
    expect(isBulletin('पटना में पुल खुला। राज्य की बड़ी नदियों पर काम जारी है।')).toBe(false);
    expect(isBulletin('आकाशवाणी के निदेशक ने पटना में केंद्र का उद्घाटन किया।')).toBe(false);
  });

  it('puts no matter under another', () => {
    const stems = stemsOf(`यह आकाशवाणी है। अब सुनिए प्रादेशिक समाचार।\n\n${BODY}`);
    expect(stems.filter((stem) => stem.includes('फाइनल') && stem.includes('विद्यार्थियों'))).toEqual([]);
  });
});

describe('what was said at first', () => {
  const FIRST = 'पटना में दीवार गिरी। पहले पुलिस ने छह लोगों की मौत बताई थी, लेकिन बाद में कहा कि मृतकों की संख्या पांच है।';

  it('leaves "first" out of who said so, and is not asked', () => {
    const { readings } = read(FIRST);
    expect(readings.every(({ claim }) => !claim.attribution?.source.startsWith('पहले'))).toBe(true);
    expect(unsure(FIRST, 'मृतकों की संख्या')).toHaveLength(told(FIRST, 'मृतकों की संख्या'));
    expect(unsure('पटना में दीवार गिरी। पुलिस ने कहा कि मृतकों की संख्या पांच है।', 'मृतकों')).toEqual([]);
  });
});

describe('the year in which somebody was born', () => {
  const asked = (text: string) => {
    const { article, readings } = read(text);
    return askingsOf(readings, undefined, { story: readings, articles: [article] }).flatMap(
      (asking) => putQuestion(asking)?.question.stem ?? [],
    );
  };

  it('is not asked as that of what they did', () => {
    const born = asked('1952 में किसान परिवार में जन्मीं मीना राय ने पांचवीं कक्षा के बाद स्कूल छोड़ दिया था।');
    expect(born.filter((stem) => stem.includes('किस वर्ष'))).toEqual([]);
    const done = asked('1972 में किसान परिवार की मीना राय ने पांचवीं कक्षा के बाद स्कूल छोड़ दिया था।');
    expect(done.some((stem) => stem.includes('किस वर्ष'))).toBe(true);
  });
});

describe('a claim cut off before what says which ones it counts', () => {
  const CUT = 'गया पुलिस ने पांच लोगों को गिरफ्तार किया जो दुकानें लूट रहे थे।';

  it('is unsure, and not before what is told of them besides', () => {
    expect(told(CUT, 'पांच लोगों')).toBeGreaterThan(0);
    expect(unsure(CUT, 'पांच लोगों')).toEqual(['गया पुलिस ने पांच लोगों को गिरफ्तार किया।']);
    expect(unsure('गया पुलिस ने पांच लोगों को गिरफ्तार किया, जो पटना के हैं।', 'पांच लोगों')).toEqual([]);
  });

  it('is unsure where it does not say how somebody died', () => {
    const text = 'गया में 62 वर्षीय महिला की मौत हो गई जब उनकी कार पर पेड़ गिर पड़ा।';
    expect(unsure(text, 'मौत हो गई').length).toBeGreaterThan(0);
  });
});

describe('a fare', () => {
  it('is not asked without what it is for', () => {
    const air = 'हवाई किराया भी चढ़ा है। पटना से दिल्ली का किराया 13,400 रुपये तक पहुंच गया।';
    expect(unsure(air, 'दिल्ली का किराया').length).toBeGreaterThan(0);
    const own = 'हवाई किराया भी चढ़ा है। पटना से दिल्ली का हवाई किराया 13,400 रुपये तक पहुंच गया।';
    expect(unsure(own, 'दिल्ली का हवाई किराया')).toEqual([]);
  });
});

describe('a price', () => {
  it('is not asked without its goods where its sentence names them before', () => {
    const text = 'वहीं प्याज में तीसरे दिन मंदी रही और औसत भाव 300 रुपये प्रति क्विंटल टूट गए।';
    expect(unsure(text, 'औसत भाव').length).toBeGreaterThan(0);
    const own = 'वहीं बाजार में मंदी रही और प्याज के भाव 300 रुपये प्रति क्विंटल टूट गए।';
    expect(unsure(own, 'प्याज के भाव')).toEqual([]);
  });

  it('stands under no line of other goods', () => {
    const isOther = otherGoodsIn('गेहूं की आवक घटी, प्याज 300 रुपये टूटा');
    expect(isOther('गेहूं की आवक घटी', 'प्याज के भाव टूटे।', '')).toBe(true);
    expect(isOther('गेहूं की आवक घटी', 'सोने में तेजी आई।', '')).toBe(true);
    expect(isOther('प्याज 300 रुपये टूटा', '40 किसान आए।', '40 किसान आए।')).toBe(true);
    expect(isOther('गेहूं की आवक घटी', '40 किसान आए।', '40 किसान आए।')).toBe(false);
    expect(isOther('गेहूं की आवक घटी', '40 किसान आए।', 'सोना चढ़ा। 40 किसान आए।')).toBe(true);
    expect(isOther('गेहूं की आवक घटी', 'अच्छा माल 40 रुपये में बिका।', 'गेहूं चढ़ा। अच्छा माल 40 रुपये में बिका।')).toBe(
      false,
    );
    expect(otherGoodsIn('गेहूं की आवक घटी')('गेहूं की आवक घटी', '40 किसान आए।', '')).toBe(false);
  });
});

describe('"इस आग"', () => {
  const FAR =
    'गया के जंगल की आग फैल गई। मंत्री ने कहा कि 16 स्थानों पर लगी आग ने 200 घर जलाए। इस आग से 900 घरों पर खतरा है।';

  it('is not one told farther back than another', () => {
    const of = (text: string) => unsure(text, '900 घरों').filter((one) => one.includes('जंगल की आग'));
    expect(of(FAR)).toHaveLength(
      read(FAR).readings.filter(({ claim }) => claim.text.includes('जंगल की आग से 900')).length,
    );
    expect(of('गया के जंगल की आग फैल गई। इस आग से 900 घरों पर खतरा है।')).toEqual([]);
  });
});

describe('a mishap that whoever tells of it puts elsewhere', () => {
  const LEAD = 'पटना में शनिवार को छोटा विमान एक मकान पर गिर गया। इस हादसे में दस लोगों की मौत हो गई।';

  it('is not asked as at the place of the lead', () => {
    const apart = `${LEAD}\n\nप्रवक्ता मोहन राय के अनुसार सोनपुर शहर के हवाई अड्डे से उड़ा विमान गिर गया। साथ ही दो लोग घायल हो गए।`;
    const placed = read(apart).readings.filter(
      ({ claim }) => claim.text.includes('दो लोग घायल') && claim.text.includes('पटना') && claim.attribution,
    );
    expect(unsure(apart, 'दो लोग घायल').length).toBeGreaterThanOrEqual(placed.length);
    const same = `${LEAD}\n\nप्रवक्ता मोहन राय के अनुसार विमान पुराना था। साथ ही दो लोग घायल हो गए।`;
    expect(unsure(same, 'दो लोग घायल')).toEqual([]);
  });
});

describe('the years up to a day that nobody knows', () => {
  it('are not asked', () => {
    expect(lacksDay('गया में बीते कितने दशक से अधिक समय से सूखा पड़ रहा है?')).toBe(true);
    expect(lacksDay('गया के मेले का इतिहास कितने दशक पुराना है?')).toBe(false);
  });
});

describe('a match for the third place', () => {
  it('is none of the final', () => {
    const stems = stemsOf(
      'गया ने जीता वॉलीबॉल खिताब\nआज फाइनल में गया ने पटना को 3-1 से हराया। तीसरे स्थान के मुकाबले में नालंदा ने भागलपुर को पराजित किया।',
    );
    expect(stems.filter((stem) => stem.includes('फाइनल') && stem.includes('तीसरे स्थान'))).toEqual([]);
  });
});

describe('one of several events', () => {
  const EACH = 'गया में शनिवार को दो धमाके हुए। दूसरे धमाके में एक मकान ढह गया। मलबे से सात लोगों को बाहर निकाला गया।';

  it('is not lost before a count of whom it befell', () => {
    expect(unsure(EACH, 'सात लोगों')).toHaveLength(told(EACH, 'सात लोगों'));
    expect(unsure(EACH.replace('दूसरे धमाके', 'धमाके'), 'सात लोगों')).toEqual([]);
  });
});

describe('a figure that was counted again', () => {
  it('is not asked as it was first given out', () => {
    const given = 'कार्यालय ने सोमवार को मृतकों की संख्या 71 बताई थी।';
    const again = `${given} अधिकारी ने कहा कि सात नाम दोहराए गए थे, जिन्हें हटा दिया गया है।`;
    expect(unsure(again, '71').length).toBeGreaterThan(0);
    expect(unsure(`${given} अधिकारी ने कहा कि राहत का काम जारी है।`, '71')).toEqual([]);
  });
});

describe('the figures of a table', () => {
  const TABLE = 'बाजार के आंकड़ों के अनुसार, विदेशी निवेशकों ने बुधवार को 3,118 करोड़ रुपये के शेयर बेचे थे।';

  it('are all of the day that its first line tells', () => {
    const next = `${TABLE} घरेलू निवेशकों ने 2,764 करोड़ रुपये के शेयर खरीदे।`;
    const lost = unsure(next, '2,764');
    expect(lost).toHaveLength(
      read(next).readings.filter(({ claim }) => claim.text.includes('2,764') && claim.attribution).length,
    );
    expect(unsure(next, '3,118')).toEqual([]);
  });
});
