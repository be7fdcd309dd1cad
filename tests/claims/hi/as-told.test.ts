import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-03-12' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => read(text).map((claim) => claim.text);
const find = (text: string, part: string) => read(text).find((claim) => claim.text.includes(part));
const sourceOf = (text: string, part: string) =>
  find(text, part)?.arguments.find(({ role }) => role === 'source')?.text ?? null;

describe('who says it', () => {
  it('is told with whom a lawyer appears for', () => {
    const text = 'नगर निगम की ओर से पेश वकील ने दलील दी कि 40 दुकानों का सर्वे लंबित है।';
    expect(sourceOf(text, '40 दुकानों')).toBe('नगर निगम की ओर से पेश वकील');
    expect(sourceOf('वरिष्ठ वकील ने दलील दी कि 40 दुकानों का सर्वे लंबित है।', '40 दुकानों')).toBe('वरिष्ठ वकील');
  });

  it('is told with what makes many people a few', () => {
    const text = 'नदी में मछली पकड़ने वाले लोगों का कहना है कि शहर में छह डंपिंग यार्ड हैं।';
    expect(sourceOf(text, 'डंपिंग')).toBe('नदी में मछली पकड़ने वाले लोगों');
    expect(sourceOf('अधिकारियों का कहना है कि शहर में छह डंपिंग यार्ड हैं।', 'डंपिंग')).toBe('अधिकारियों');
  });

  it('is the followers of something', () => {
    const text = 'जैन धर्म के मानने वालों का कहना है कि गांव में सात मंदिर थे।';
    expect(sourceOf(text, 'सात मंदिर')).toBe('जैन धर्म के मानने वालों');
  });

  it('is not the one against whom another takes a stand', () => {
    const text = 'मंत्री ने कहा कि शहर में छह पुल हैं जबकि विपक्ष के नेता ने सरकार को देरी के लिए जिम्मेदार ठहराया है।';
    expect(sourceOf(text, 'छह पुल')).toBe('मंत्री');
    expect(sourceOf(text, 'जिम्मेदार')).toBeNull();
    const same = 'मंत्री ने कहा कि शहर में छह पुल हैं जबकि गांव में दो पुल हैं।';
    expect(sourceOf(same, 'दो पुल')).toBe('मंत्री');
  });
});

describe('how sure it is', () => {
  it('is not told of what was once expected', () => {
    expect(texts('उम्मीद थी कि टीम फाइनल में पहुंचेगी, मगर वह पहले दौर में हार गई।').join()).not.toContain('पहुंचेगी');
    expect(find('उम्मीद है कि टीम फाइनल में पहुंचेगी।', 'पहुंचेगी')?.modality).toBe('hedged');
  });

  it('is not told of what nothing proves', () => {
    const text = 'डॉक्टर राय ने कहा कि इस बात का कोई सबूत नहीं है कि बीमारी गर्मी में खत्म हो जाएगी।';
    expect(texts(text).join()).not.toMatch(/^बीमारी|,बीमारी/u);
    expect(texts('अब तक पुष्टि नहीं हुई है कि चार लोग मारे गए।').join()).not.toContain('मारे गए');
    expect(texts('पुष्टि हुई है कि चार लोग मारे गए।').join()).toContain('मारे गए');
  });

  it('is not in doubt where something is only called so', () => {
    expect(find('डॉक्टरों ने एक बीमारी बताई, जिसे ब्लैक लंग कहा जाता है।', 'ब्लैक लंग')?.modality).not.toBe('hedged');
    expect(find('कहा जाता है कि किले में सात सुरंगें हैं।', 'सात सुरंगें')?.modality).toBe('hedged');
  });

  it('is a plan what is to be done, and none what something is', () => {
    expect(find('उपग्रह को मार्च में श्रीहरिकोटा से छोड़ा जाना है।', 'उपग्रह')?.modality).toBe('planned');
    expect(find('उपग्रह को मार्च में श्रीहरिकोटा से छोड़ा गया है।', 'उपग्रह')?.modality).toBe('asserted');
    const trouble = 'जानकारों ने कहा कि असली समस्या दो बसों के बीच चालीस मिनट का अंतर होना है।';
    expect(find(trouble, 'चालीस मिनट')?.modality).toBe('reported');
  });

  it('hangs on a condition without "अगर"', () => {
    expect(texts('इलाज में देर हुई तो किडनी पर असर पड़ता है।')).toEqual(['इलाज में देर हुई तो किडनी पर असर पड़ता है।']);
    expect(texts('रामपुर में बारिश हुई तो सड़क डूब गई।').join()).not.toContain('तो सड़क');
  });
});

describe('what holds only with its circumstances', () => {
  it('is what "भी" sets beside another', () => {
    const told = texts('फिल्म चांदनी रात को पिछले वर्ष रांची में भी समीक्षकों ने सराहा था।');
    expect(told.every((text) => text.includes('पिछले वर्ष') && text.includes('रांची में भी'))).toBe(true);
  });

  it('is the figure of a period', () => {
    const told = texts('तूफान से रामपुर जिले में पिछले 24 घंटे के दौरान 90 मिलीमीटर बारिश दर्ज की गई।');
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((text) => text.includes('24 घंटे'))).toBe(true);
  });

  it('is at any place of its kind', () => {
    const lead = 'मंत्री ने रामपुर के खरीद केंद्र का उद्घाटन किया। ';
    expect(texts(`${lead}किसी भी किसान को केंद्र पर शुल्क नहीं देना पड़ेगा।`).join()).not.toContain(
      'रामपुर के खरीद केंद्र पर',
    );
  });
});

describe('what is told as it stands', () => {
  it('keeps what is not yet over', () => {
    expect(texts('राज्य में बाढ़ का खतरा अभी टला भी नहीं था कि हैजा फैलने लगा है।').join()).not.toContain('टला');
    expect(texts('राज्य में बाढ़ का खतरा अभी टला है।').join()).toContain('टला');
  });

  it('keeps "दो और" as a number of more', () => {
    const told = texts('पुलिस को आशंका है कि गिरोह में दो और लोग शामिल हैं, जो यात्रियों को फंसाकर लाते थे।');
    expect(told).toContain('गिरोह में दो और लोग शामिल हैं।');
    expect(told.join()).not.toContain('गिरोह यात्रियों');
  });

  it('has who stays at home as the one who acts', () => {
    const told = texts('पंजीकृत किसान घर बैठे पर्ची ले सकेंगे।');
    expect(told).toEqual(['पंजीकृत किसान घर बैठे पर्ची ले सकेंगे।']);
    expect(texts('मोहन राय के घर बैठे लोगों ने नारे लगाए।').join()).not.toBe('');
  });

  it('leaves no rule without the scheme that it stands under', () => {
    const scheme = 'परिषद ने योजना का दूसरा चरण लागू कर दिया है। ';
    expect(texts(`${scheme}इसके तहत डीजल ट्रकों पर रोक है और पुराने टेंपो नहीं चल सकते।`).join()).not.toMatch(
      /रोक|टेंपो/u,
    );
    expect(texts(`${scheme}इसके तहत शहर में 12 पुल बनाए गए।`).join()).toContain('12 पुल');
  });

  it('does not end at a syllable of a foreign name', () => {
    const told = texts('पुरस्कार वियतनाम की त्रिन्ह थी दुओं को दिया गया।');
    expect(told).toEqual(['पुरस्कार वियतनाम की त्रिन्ह थी दुओं को दिया गया।']);
    expect(texts('गुयेन थी लान ने पटना में 12 पदक जीते।')).toEqual(['गुयेन थी लान ने पटना में 12 पदक जीते।']);
    expect(texts('टीम की कप्तान सीता थी, मोहन राय ने 12 रन बनाए।')).toContain('मोहन राय ने 12 रन बनाए।');
    expect(texts('नीना राय वियतनाम की नागरिक थी।').join()).toContain('नागरिक थी');
  });

  it('is who is called like what fell', () => {
    const whole = (text: string) => expect(texts(text)).toEqual([text]);
    whole('नागपुर में अनीश गिरी ने आर प्रज्ञानानंद को हराया।');
    whole('अनीश गिरी तीसरे दौर में हार गए।');
    whole('महंत झबरेश गिरी और संत रामदास ने मेले का उद्घाटन किया।');
    expect(texts('भवन की शटरप्लाई गिरी और दो मजदूरों की मौत हो गई।')).toEqual([
      'भवन की शटरप्लाई गिरी।',
      'दो मजदूरों की मौत हो गई।',
    ]);
    expect(texts('बस खाई में गिरी और दो लोगों की मौत हो गई।')[0]).toBe('बस खाई में गिरी।');
  });

  it('keeps the case marker behind a shortened name', () => {
    expect(texts('पूरे यू.के. में भेड़ियों की संख्या घटी है।').join()).toContain('में भेड़ियों');
  });

  it('runs over no stop behind "के"', () => {
    const text = 'हमारे गांव में चार दल हैं और चारों अलग मिजाज के. बेटे को नौकरी की चिंता है.';
    expect(texts(text).join()).not.toContain('मिजाज के बेटे');
    expect(texts('मुख्यमंत्री के. मोहन राव ने बैठक की।').join()).toContain('के. मोहन राव');
  });

  it('holds no participle without what it is of', () => {
    const told = texts('जहाज को खरीदने से जुड़े कागजात पर बुधवार को पटना में निदेशक ने हस्ताक्षर किए।');
    expect(told.every((text) => !text.startsWith('जुड़े'))).toBe(true);
  });

  it('starts behind a dateline with a full stop', () => {
    const text = 'सूरत. त्योहार के लिए निकले मजदूरों की भीड़ गुरुवार को स्टेशन पर बेकाबू हो गई।';
    expect(texts(text)).toEqual(['त्योहार के लिए निकले मजदूरों की भीड़ गुरुवार को स्टेशन पर बेकाबू हो गई।']);
    expect(texts('डॉ. मोहन राय ने गुरुवार को पटना में अस्पताल खोला।').join()).toContain('मोहन राय ने');
  });
});

describe('what leans on another clause', () => {
  it('is a wish with "न"', () => {
    expect(texts('बीमारी गांव में न पहुंचे इसलिए परिषद ने नाके लगाए हैं।').join()).not.toContain('न पहुंचे');
    expect(texts('मंत्री मोहन राय बैठक में नहीं पहुंचे।').join()).toContain('नहीं पहुंचे');
  });

  it('is a number of things that were named before', () => {
    const text = 'रेलवे ने 37 ट्रेनें रद्द कर दीं और 14 के मार्ग बदल दिए।';
    expect(texts(text)).toEqual(['रेलवे ने 37 ट्रेनें रद्द कर दीं।', 'रेलवे ने 37 ट्रेनें रद्द कर दीं, और 14 के मार्ग बदल दिए।']);
    expect(texts('हादसे में चार लोग घायल हुए और 14 की मौत हो गई।').join()).toContain('14 की मौत');
  });
});

describe('a label of a headline', () => {
  it('gives its place and no more', () => {
    const told = readArticle({
      text: 'प्रशासन ने स्कूल बंद कर दिए हैं।',
      title: 'पटना में ठंड का कहर: सात लोगों की मौत',
      lang: 'hi',
    }).readings.map(({ claim }) => claim.text);
    expect(told.join()).not.toContain('कहर');
  });
});

describe('a building with the name of a person', () => {
  it('is no person behind an office', () => {
    const told = texts('नगर निगम के अधिकारी कमला मिल्स कंपाउंड में लगी आग के लिए जिम्मेदार हैं।');
    expect(told.join()).not.toMatch(/कमला .*अधिकारी हैं/u);
    expect(texts('निगम के अधिकारी कमला देवी ने दौरा किया।').join()).toContain('कमला देवी');
  });
});
