import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const told = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));
const sourceOf = (text: string, part: string) => told(text, part)?.attribution?.source ?? null;

describe('figures behind figures', () => {
  const opening = 'पशुपालन विभाग के अनुसार, जिले में 90 बकरियां बीमार मिली हैं।';

  it.each([
    ['in the perfect', 'अब तक 40 बकरियां ठीक हो चुकी हैं।', '40 बकरियां'],
    ['for a stretch of hours', 'पिछले 24 घंटे में 12 बकरियां मर गई हैं।', '12 बकरियां'],
    ['what they come to', 'इसके बाद कुल संख्या 310 हो गई है।', '310'],
  ])('are of the same source: %s', (_, next, part) => {
    expect(sourceOf(`${opening} ${next}`, part)).toBe('पशुपालन विभाग');
  });

  it.each([
    ['with a day of their own', 'सोमवार को 40 बकरियां ठीक हुईं।', '40 बकरियां'],
    ['where the paper sets something against them', 'हालांकि शाम तक 40 बकरियां मर चुकी हैं।', '40 बकरियां'],
    ['of what somebody did', 'समिति ने 40 बकरियां बेच दी हैं।', '40 बकरियां'],
    ['of a person by name', 'किसान मोहन राय की 40 बकरियां मर गई हैं।', '40 बकरियां'],
    ['in another paragraph', '\nअब तक 40 बकरियां ठीक हो चुकी हैं।', '40 बकरियां'],
  ])('are the paper’s %s', (_, next, part) => {
    expect(told(`${opening} ${next}`, part)?.attribution ?? null).toBeNull();
  });
});

describe('the whole source', () => {
  it('is whoever gave the news of "जानकारी के अनुसार"', () => {
    expect(sourceOf('रेलवे सूत्रों से मिली जानकारी के अनुसार पुल में 12 दरारें हैं।', '12 दरारें')).toBe(
      'रेलवे सूत्रों से मिली जानकारी',
    );
  });

  it('is whoever put figures out, with the day, and neither stays in the claim', () => {
    const claim = told('सिंचाई विभाग द्वारा सोमवार शाम जारी आंकड़ों के अनुसार, 12 नहरें सूखी हैं।', '12 नहरें');
    expect(claim?.attribution?.source).toBe('सिंचाई विभाग द्वारा सोमवार शाम जारी आंकड़ों');
    expect(claim?.text).toBe('12 नहरें सूखी हैं।');
  });

  it('is where a case was put before', () => {
    const claim = told('अदालत में पेश मामले के अनुसार दुकान में 12 मशीनें नई हैं।', '12 मशीनें');
    expect([claim?.text, claim?.attribution?.source]).toEqual(['दुकान में 12 मशीनें नई हैं।', 'अदालत में पेश मामले']);
  });

  it('is not whoever spoke of what the paper sets against it', () => {
    const story = 'विभाग ने कहा कि पानी दो दिन में आएगा, हालांकि विभाग ने 12 टैंकर नहीं भेजे हैं।';
    expect(sourceOf(story, '12 टैंकर')).toBeNull();
    expect(sourceOf(story, 'पानी')).toBe('विभाग');
  });

  it('has all its words before ने, but no day or object', () => {
    expect(sourceOf('बिहार और झारखंड सरकारों के अधिकारियों ने कहा कि 12 पुल बंद हैं।', '12 पुल')).toBe(
      'बिहार और झारखंड सरकारों के अधिकारियों',
    );
    expect(sourceOf('सोमवार शाम अधिकारियों ने कहा कि 12 पुल बंद हैं।', '12 पुल')).toBe('अधिकारियों');
  });
});

describe('what is not known to be so', () => {
  it('is what complaints say, or news without a source', () => {
    expect(told('विभाग को शिकायतें मिलीं कि 12 दुकानें देर तक खुली हैं।', '12 दुकानें')?.modality).toBe('hedged');
    expect(told('हादसे में 12 लोगों के घायल होने की सूचना है।', '12 लोगों')?.modality).toBe('hedged');
  });

  it('is what a test will only show later', () => {
    expect(told('रिपोर्ट आने के बाद ही साफ होगा कि गाय की मौत जहर से हुई है।', 'जहर')).toBeUndefined();
    expect(told('जांच से साफ हुआ कि गाय की मौत जहर से हुई है।', 'जहर')?.modality).not.toBe('hedged');
  });
});

describe('a signature', () => {
  const story = (end: string) => `नदी में पानी बढ़ा है।\nजिले में 12 पुल बंद हैं। आज 40 नावें लगाई गई हैं${end}`;

  it.each([
    ['behind a colon', ': जिला आपदा विभाग', 'जिला आपदा विभाग'],
    ['behind a colon, with what a post adds', ': जिला आपदा विभाग #बाढ़', 'जिला आपदा विभाग'],
    ['behind what is said to be among it', ', जिनमें 12 बड़ी शामिल हैं: जिला आपदा विभाग', 'जिला आपदा विभाग'],
    ['behind a dash', '। - मोहन राय, जिला अधिकारी', 'मोहन राय, जिला अधिकारी'],
  ])('says whose a paragraph is: %s', (_, end, source) => {
    expect(sourceOf(story(end), '12 पुल')).toBe(source);
    expect(sourceOf(story(end), '40 नावें')).toBe(source);
    expect(sourceOf(story(end), 'पानी बढ़ा')).toBeNull();
  });

  it('is nobody where a colon opens a list', () => {
    const list = 'नदी में पानी बढ़ा है।\nतीन लोग लापता हैं। उनके नाम ये हैं: मोहन राय, सीता देवी';
    expect(sourceOf(list, 'लापता')).toBeNull();
  });
});

describe('a heading that has run into its paragraph', () => {
  const rest = 'राज्य की ओर से कहा गया कि कारखाने में 12 मशीनें नई हैं।';

  it('is no part of it, with its verb or without', () => {
    expect(claims(`पटना की लैब ने सही ठहराया: ${rest}`).map(({ text }) => text)).toEqual([
      'कारखाने में 12 मशीनें नई हैं।',
    ]);
  });

  it('is no part of it where it is long and names a place', () => {
    const [claim] = claims('पटना के अस्पताल में 64 जांच: पटना के अस्पताल की लैब में अब तक 64 सैंपल की जांच की गई है।');
    expect(claim?.text).toBe('पटना के अस्पताल की लैब में अब तक 64 सैंपल की जांच की गई है।');
  });

  it('is none where the colon stands for a visarga', () => {
    const text = 'बिहार और झारखंड जैसे राज्यों में क्रमश: 12 और 14 प्रतिशत की दर से पौधे हर साल सूखते हैं।';
    expect(claims(text).every((claim) => claim.text.includes('झारखंड'))).toBe(true);
  });

  it('is told where it is the sentence itself', () => {
    expect(told('नगर निगम ने 40 दुकानें हटाई: 12 पर जुर्माना लगा।', '40 दुकानें')).toBeDefined();
  });

  it('is no half of a word that names a body', () => {
    expect(sourceOf('आईजीआईबी के मुताबिक कारखाने में 12 मशीनें नई हैं।', '12 मशीनें')).toBe('आईजीआईबी');
  });
});

describe('a pronoun behind its relative clause', () => {
  it('means nobody else', () => {
    const story = 'कलेक्टर मोहन राय ने बैठक बुलाई। जिनके खिलाफ मुकदमा हुआ है, उनके नाम सोहन, राजेश और बबलू हैं।';
    expect(claims(story).some(({ text }) => text.includes('बबलू'))).toBe(false);
  });
});

describe('who held an office before', () => {
  const sourceOf = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi' }).readings.find(({ claim }) =>
      claim.text.includes('12 लोग'),
    )?.claim.attribution?.source;

  it('stays a former holder', () => {
    expect(sourceOf('राज्य के पूर्व मुख्यमंत्री मोहन वर्मा ने कहा कि हमले में 12 लोग मारे गए।')).toBe(
      'राज्य के पूर्व मुख्यमंत्री मोहन वर्मा',
    );
  });

  it('holds it still, where पूर्व says before what', () => {
    expect(sourceOf('चुनाव के पूर्व मुख्यमंत्री मोहन वर्मा ने कहा कि हमले में 12 लोग मारे गए।')).toBe('मुख्यमंत्री मोहन वर्मा');
  });
});

describe('what goes on from one mouth', () => {
  it('is what is not so, behind what an expert said; what somebody did is the paper’s', () => {
    const opening = 'डॉक्टर मोहन राय ने बताया कि सभी मौतें दम घुटने से हुई हैं।';
    expect(sourceOf(`${opening} आग से किसी मजदूर की जान नहीं गई है।`, 'जान नहीं')).toBe('डॉक्टर मोहन राय');
    expect(sourceOf(`${opening} दमकल ने आग बुझा दी है।`, 'आग बुझा')).toBeNull();
  });

  it('is a complaint told from, up to what the police did', () => {
    const story =
      'तहरीर के मुताबिक मोहन राय को 12 मई को फोन आया था। इसके बाद एक युवक ने वीडियो कॉल पर वारंट दिखाया। पुलिस ने 14 मई को मुकदमा दर्ज किया।';
    expect(sourceOf(story, 'वारंट दिखाया')).toBe('तहरीर');
    expect(sourceOf(story, 'मुकदमा दर्ज')).toBeNull();
  });

  it('is no figure behind what some of those who were asked said', () => {
    const story = 'दस में छह मतदाताओं ने कहा कि दाल महंगी है। बिहार में मतदान करीब 63 प्रतिशत रहा।';
    expect(told(story, '63 प्रतिशत')?.modality).toBe('asserted');
  });
});

describe('who says it', () => {
  it('is told of by what they did', () => {
    const story = 'एफआईआर के अनुसार फोन करने वाले ने कहा कि खाते से 12 लाख रुपये निकल गए हैं।';
    expect(sourceOf(story.replace('एफआईआर के अनुसार ', ''), '12 लाख')).toBe('फोन करने वाले');
  });

  it('stands behind what an official owns to', () => {
    expect(sourceOf('मजदूरों का बीमा नहीं हुआ था, विभाग के एक निरीक्षक ने यह बात मानी।', 'बीमा')).toBe(
      'विभाग के एक निरीक्षक',
    );
  });

  it('is nobody where somebody gives in or calls for help', () => {
    expect(told('दल ने हार नहीं मानी है।', 'हार')?.modality).toBe('asserted');
    expect(told('मोहन राय ने पुलिस को सूचना दी।', 'सूचना दी')?.modality).toBe('asserted');
    expect(told('मंत्री ने 12 किसानों की मौत की सूचना दी।', 'सूचना दी')?.modality).toBe('reported');
  });
});
