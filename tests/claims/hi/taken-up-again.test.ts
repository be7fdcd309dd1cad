import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-14' }).readings.map(({ claim }) => claim.text);

describe('a figure that was set', () => {
  it('is set against what it was before', () => {
    expect(texts('निगम ने पार्किंग का शुल्क बढ़ाकर 40 रुपये कर दिया है। पहले यह 25 रुपये था।')).toContain(
      'पहले पार्किंग का शुल्क 25 रुपये था।',
    );
  });

  it('is not taken up by what is no figure', () => {
    expect(texts('निगम ने पार्किंग का शुल्क बढ़ाकर 40 रुपये कर दिया है। पहले यह आसान था।').join()).not.toContain(
      'शुल्क आसान',
    );
  });
});

describe('a number of cases', () => {
  it('is taken up by its noun', () => {
    expect(texts('गया में इस साल डेंगू के 640 मरीज मिले हैं। पिछले वर्ष यह संख्या 412 थी।')).toContain(
      'पिछले वर्ष गया में डेंगू के मरीजों की संख्या 412 थी।',
    );
  });

  it('is not that of people to whom something else was done', () => {
    expect(texts('गया में पिछले साल हादसों में 640 लोग मारे गए। 2024 में यह आंकड़ा 412 था।').join()).not.toContain(
      'लोगों की संख्या',
    );
  });
});

describe('a player called by what they are', () => {
  const first = 'दीपक नेगी ने मेरठ में 41 रन बनाए।';

  it('keeps the word for it beside the name', () => {
    expect(texts(`${first} बाएं हाथ के इस स्पिनर ने तीन विकेट भी लिए।`)).toContain(
      'बाएं हाथ के स्पिनर दीपक नेगी ने तीन विकेट भी लिए।',
    );
  });

  it('is nobody where the sentence before names none', () => {
    expect(texts('मेरठ में मैच खेला गया। इस स्पिनर ने तीन विकेट लिए।').join()).not.toContain('स्पिनर मेरठ');
  });

  it('is no young man of the town', () => {
    expect(texts(`${first} इस युवक ने कार चलाई।`).join()).not.toContain('युवक दीपक');
  });
});

describe('a seat', () => {
  it('is that of the one place named before', () => {
    expect(texts('सिवान में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।')).toContain(
      'सिवान सीट पर 12 उम्मीदवार हैं।',
    );
  });

  it('is none of a state, nor of one of two towns', () => {
    expect(texts('बिहार में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।').join()).not.toContain('बिहार सीट');
    expect(texts('सिवान और छपरा में सोमवार को मतदान हुआ। इस सीट पर 12 उम्मीदवार हैं।').join()).not.toContain(
      'सीट पर 12',
    );
  });
});

describe('a town called as a deed is', () => {
  const places = (text: string) =>
    readArticle({ text, lang: 'hi' }).readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && fact.class === 'place' ? [fact.name] : [],
      ),
    );

  it('is none where something is held against something else', () => {
    expect(places('सिवान में दो दौर के मतपत्रों का मिलान दोबारा कराया गया।')).not.toContain('मिलान');
  });

  it('is a town before its marker', () => {
    expect(places('मोहन राय ने मिलान में 40 लोगों से मुलाकात की।')).toContain('मिलान');
  });
});

describe('a pronoun in what somebody tells', () => {
  it('is not theirs behind a clause of a thing', () => {
    const told = texts(
      'मिशन प्रमुख आर. वेंकट के अनुसार अगले हफ्ते उपग्रह को ऊपर भेजा जाएगा, जिसके बाद वह 400 किलोमीटर ऊपर तैनात होगा।',
    );
    expect(told.filter((text) => /वेंकट .*तैनात/u.test(text))).toEqual([]);
    expect(texts('निर्णायकों की समिति ने कहा कि फिल्म सरल है और उसका संगीत नया है।').join()).not.toContain(
      'समिति का संगीत',
    );
  });

  it('is theirs in the plural of respect', () => {
    expect(texts('विधायक मोहन राय ने कहा कि सड़क बन रही है और वह खुद काम देख रहे हैं।').join()).toContain(
      'मोहन राय खुद काम देख रहे हैं।',
    );
  });
});

describe('an office told bare', () => {
  it('is not that of a deputy', () => {
    expect(texts('एम्स के उप निदेशक ने 40 बेड बढ़ाए। निदेशक ने गुरुवार को वार्ड देखा।').join()).not.toContain(
      'उप निदेशक ने गुरुवार',
    );
  });

  it('is that which the sentence before named', () => {
    expect(texts('एम्स के निदेशक ने बताया कि 40 बेड बढ़ाए गए हैं। निदेशक ने गुरुवार को वार्ड का निरीक्षण किया।')).toContain(
      'एम्स के निदेशक ने गुरुवार को वार्ड का निरीक्षण किया।',
    );
  });

  it('is not whoever a case is filed against', () => {
    expect(
      texts(
        'जिले के प्रबंधक ने बताया कि 40 दुकानें देखी गईं। गोदाम से 612 बोरी जब्त कर प्रबंधक के खिलाफ मामला दर्ज किया गया।',
      ).join(),
    ).not.toContain('जिले के प्रबंधक के खिलाफ');
  });
});

describe('a death', () => {
  const story =
    'गायिका कमला देवी मिश्र का सोमवार को बनारस में निधन हो गया। उनके बेटे विनय मिश्र ने बताया कि वह कई दिन से बीमार थीं।';

  it('is not that of whoever told of it last', () => {
    expect(texts(`${story} राष्ट्रपति ने उनके निधन पर शोक व्यक्त किया है।`).join()).not.toContain(
      'विनय मिश्र के निधन',
    );
  });
});

describe('"वह" before what something is', () => {
  const first = 'विधायक मोहन राय ने 40 पुल बनवाए।';

  it('is no person where that is a matter', () => {
    expect(texts(`${first} विपक्ष भड़का हुआ है और वह मुद्दा है रिश्वतखोरी का।`).join()).not.toContain('राय मुद्दा');
  });

  it('is the person where that is an office', () => {
    expect(texts('मोहन राय ने 40 पुल बनवाए। वह पटना के विधायक हैं।')).toContain('मोहन राय पटना के विधायक हैं।');
  });
});
