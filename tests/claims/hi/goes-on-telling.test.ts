import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a thing that a clause goes on about behind और', () => {
  it('is told as what has come to a figure', () => {
    expect(texts('राज्य की आबादी लगातार दूसरे साल घटी और 2024 के अंत में 40.8 लाख रह गई।')).toContain(
      'राज्य की आबादी 2024 के अंत में 40.8 लाख रह गई।',
    );
  });

  it('is told with what it did next, and with what is done to it', () => {
    expect(texts('बस पटना से आ रही थी और अनियंत्रित होकर नदी में गिर गई।')).toContain(
      'बस अनियंत्रित होकर नदी में गिर गई।',
    );
    expect(texts('आवेदन 14 नवंबर से शुरू होंगे और चार दिसंबर तक किए जा सकेंगे।')).toContain(
      'आवेदन चार दिसंबर तक किए जा सकेंगे।',
    );
  });

  it('is not what was taken somewhere', () => {
    const told = texts('मामला थाने में दर्ज हुआ और जिला अस्पताल भेजा गया।');
    expect(told.some((text) => text.includes('मामला जिला अस्पताल'))).toBe(false);
  });

  it('is not told of what has a subject of its own', () => {
    expect(texts('पुल सोमवार को टूट गया और 40 गाड़ियां फंस गईं।')).toContain('40 गाड़ियां फंस गईं।');
  });
});

describe('a relative clause', () => {
  it('of a place keeps the marker behind "जहां"', () => {
    expect(
      texts('घायलों को सदर अस्पताल में भर्ती कराया गया, जहां से चार को पटना के ट्रामा सेंटर रेफर कर दिया गया।'),
    ).toContain('सदर अस्पताल से चार को पटना के ट्रामा सेंटर रेफर कर दिया गया।');
  });

  it('is of the thing before the verb, and not of whoever acts', () => {
    expect(texts('उत्तर कोरिया ने रविवार को मिसाइल दागी, जो 700 किमी दूर समुद्र में जा गिरी।')).toContain(
      'मिसाइल 700 किमी दूर समुद्र में जा गिरी।',
    );
    expect(texts('संस्था ने रक्तदान शिविर लगाया, जिसमें 140 लोगों ने रक्तदान किया।')).toContain(
      'रक्तदान शिविर में 140 लोगों ने रक्तदान किया।',
    );
  });

  it('of somebody in office is not of a thing', () => {
    const told = texts('मोहन राय ने समिति का नेतृत्व किया, जो पहले मंत्री थे।');
    expect(told.some((text) => text.startsWith('समिति'))).toBe(false);
  });

  it('gives another figure of what the clause before opens with', () => {
    expect(
      texts('कंपनी का शुद्ध मुनाफा 18 प्रतिशत बढ़कर 2,345 करोड़ रुपये हो गया, जो एक साल पहले 1,987 करोड़ रुपये था।'),
    ).toContain('कंपनी का शुद्ध मुनाफा एक साल पहले 1,987 करोड़ रुपये था।');
  });

  it('with a figure of another kind is left out', () => {
    const told = texts('कंपनी का मुनाफा बढ़कर 45 करोड़ रुपये हो गया, जो 12 प्रतिशत था।');
    expect(told.some((text) => text.includes('मुनाफा 12 प्रतिशत था'))).toBe(false);
  });

  it('counts some of those who were counted', () => {
    expect(texts('कुल 1,314 उम्मीदवार मैदान में हैं, जिनमें 122 महिलाएं हैं।')).toContain(
      'कुल 1,314 उम्मीदवारों में 122 महिलाएं हैं।',
    );
    expect(texts('राज्य में 3,395 मामले हैं, जिनमें से 1,336 केरल में हैं।')).toContain('3,395 मामलों में से 1,336 केरल में हैं।');
  });

  it('of a measure is told where that was taken', () => {
    expect(
      texts('दिल्ली में रविवार को न्यूनतम तापमान 8.7 डिग्री दर्ज किया गया, जो सामान्य से तीन डिग्री कम है।'),
    ).toContain('दिल्ली में न्यूनतम तापमान सामान्य से तीन डिग्री कम है।');
  });
});

describe('so many more of those told of', () => {
  it('are told with of whom they are', () => {
    expect(texts('अस्पताल में भर्ती 12 बच्चों में से चार को छुट्टी दे दी गई है और आठ का इलाज चल रहा है।')).toContain(
      'अस्पताल में भर्ती 12 बच्चों में से आठ का इलाज चल रहा है।',
    );
  });

  it('are not those of whom the clause names somebody itself', () => {
    const told = texts('12 बच्चों में से चार को छुट्टी दे दी गई और मोहन राय का इलाज चल रहा है।');
    expect(told).toContain('मोहन राय का इलाज चल रहा है।');
  });
});

describe('measures of several places', () => {
  it('are told apart where each has its unit', () => {
    expect(texts('पिछले 24 घंटों में नैनीताल में 84 मिमी और मसूरी में 62 मिमी बारिश हुई।')).toEqual([
      'पिछले 24 घंटों में नैनीताल में 84 मिमी बारिश हुई।',
      'पिछले 24 घंटों में मसूरी में 62 मिमी बारिश हुई।',
    ]);
  });

  it('stay together where more stands beside the first', () => {
    expect(texts('गुलमर्ग में शाम तक आठ इंच, पहलगाम में छह इंच और सोनमर्ग में दस इंच बर्फ जमा हो गई थी।')).toHaveLength(1);
  });
});

describe('a figure "एक साल पहले"', () => {
  it('is of the measure told just before', () => {
    expect(
      texts('समूह का शुद्ध लाभ 71 प्रतिशत बढ़कर 3,414 करोड़ रुपये रहा। एक साल पहले यह 1,995 करोड़ रुपये था।').join(' '),
    ).toContain('समूह का शुद्ध लाभ 1,995 करोड़ रुपये था।');
  });

  it('is nothing without a measure before it', () => {
    expect(texts('समूह ने नया दफ्तर खोला। एक साल पहले यह 1,995 करोड़ रुपये था।')).toEqual(['समूह ने नया दफ्तर खोला।']);
  });
});

describe('an amount that people lose', () => {
  it('is lost by those of the clause before', () => {
    expect(texts('करीब 45 करोड़ लोग ऑनलाइन खेलते हैं और हर साल लगभग 20 हजार करोड़ रुपये गंवा देते हैं।')).toContain(
      'करीब 45 करोड़ लोग हर साल लगभग 20 हजार करोड़ रुपये गंवा देते हैं।',
    );
  });

  it('is lost by nobody where none are told of', () => {
    expect(texts('हर साल लगभग 20 हजार करोड़ रुपये गंवा देते हैं।')).toEqual([]);
  });
});

describe('the rest of those aboard', () => {
  it('are told with of whom they are behind "जिनमें से"', () => {
    expect(texts('नाव पर 17 लोग सवार थे, जिनमें से 11 निकल आए जबकि छह अब भी लापता हैं।')).toContain(
      '17 लोगों में से छह अब भी लापता हैं।',
    );
  });
});

describe('what somebody wants to be', () => {
  it('is told of whoever the clause before is about', () => {
    expect(texts('मीना राय रोज आठ घंटे पढ़ती हैं और आगे चलकर आईएएस बनना चाहती हैं।')).toContain(
      'मीना राय आगे चलकर आईएएस बनना चाहती हैं।',
    );
  });

  it('is told of somebody by name where that is who wants it', () => {
    expect(texts('मीना राय रोज पढ़ती हैं और रेखा वर्मा बनना चाहती हैं।').join(' ')).not.toContain(
      'मीना राय रेखा वर्मा',
    );
  });
});

describe('"जिनका" behind what many have', () => {
  it('is not told of the one thing that they have', () => {
    const told = texts('दो लोगों की आंखों की रोशनी चली गई है, जिनका एम्स में इलाज चल रहा है।');
    expect(told.filter((text) => !text.includes(', जिनका'))).toEqual(['दो लोगों की आंखों की रोशनी चली गई है।']);
  });
});

describe('shares of several kinds', () => {
  it('are told apart where commas part three of them', () => {
    expect(texts('विज्ञान में 98.43, वाणिज्य में 99.07 और कला वर्ग में 97.78 प्रतिशत विद्यार्थी पास हुए।')).toEqual([
      'विज्ञान में 98.43 प्रतिशत विद्यार्थी पास हुए।',
      'वाणिज्य में 99.07 प्रतिशत विद्यार्थी पास हुए।',
      'कला वर्ग में 97.78 प्रतिशत विद्यार्थी पास हुए।',
    ]);
  });
});
