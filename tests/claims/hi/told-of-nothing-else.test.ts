import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string, title = 'खबर') =>
  readArticle({ text, title, lang: 'hi' }).readings.map(({ claim }) => claim);

const texts = (text: string, title?: string) => claimsOf(text, title).map((claim) => claim.text);

const sourceOf = (text: string, part: string) =>
  claimsOf(text).find((claim) => claim.text.includes(part))?.attribution?.source ?? null;

describe('what an onlooker says', () => {
  const SAID = 'जानकार मानते हैं कि सैनिक परिवार इन सीटों पर असर रखते हैं।';

  it('ends before what is set for a day', () => {
    expect(sourceOf(`${SAID} सोनपुर की 12 सीटों के लिए अगले वर्ष मार्च में चुनाव होने हैं।`, 'चुनाव')).toBeNull();
  });

  it('goes on in what is tied to it', () => {
    expect(sourceOf(`${SAID} क्योंकि हर गांव में एक पूर्व सैनिक का घर है।`, 'पूर्व सैनिक')).toBe('जानकार');
  });
});

describe('a clause with a time set within it', () => {
  it('is not run together with that', () => {
    const told =
      'केंद्र ने पानी के विवाद के दौरान, जब सोनपुर पुलिस ने बांध पर पहरा बढ़ा दिया था, जवानों की तैनाती को हरी झंडी दी थी।';
    expect(texts(told).join()).not.toContain('केंद्र ने सोनपुर पुलिस ने');
  });
});

describe('"वहां"', () => {
  it('is not where a ship has left from', () => {
    const told = 'जहाज बुधवार सुबह कोलंबो से रवाना हुआ और शुक्रवार को मौके पर पहुंचेगा। वहां पानी की गहराई 60 मीटर है।';
    expect(texts(told).join()).not.toContain('कोलंबो में पानी');
  });

  it('is where something was last told to be', () => {
    expect(texts('मोहन राय बुधवार को पटना पहुंचे। वहां उन्होंने दो पुलों का उद्घाटन किया।').join()).toContain('पटना में');
  });
});

describe('some of many', () => {
  it('are not alone meant by the next "उन्हें"', () => {
    expect(texts('बचाए गए लोगों में नौ बच्चे हैं। उन्हें सोनपुर ले जाया गया।').join()).not.toContain('नौ बच्चों को');
  });
});

describe('a goal of a match', () => {
  it('is not one that was told of long before', () => {
    const told =
      'आठवें मिनट में ऑस्ट्रेलिया ने टॉम ब्रेनन के मैदानी गोल से बढ़त बना ली। भारत ने 23वें मिनट में स्कोर बराबर किया। 54वें मिनट में ऑस्ट्रेलिया ने बराबरी कर ली। यह गोल लियाम हार्टली ने किया।';
    expect(texts(told).join()).not.toMatch(/ब्रेनन का मैदानी गोल लियाम/u);
  });
});

describe('the story of a firm', () => {
  it('has no place before what it earned', () => {
    const told =
      'डाबर इंडिया का शुद्ध लाभ 472 करोड़ रुपये रहा। कंपनी ने शेयर बाजारों को बताया कि निदेशक मंडल ने तमिलनाडु के संयंत्र में दूसरे चरण का निवेश टाल दिया है। परिचालन आय 6.6 फीसदी बढ़कर 3,401 करोड़ रुपये पर पहुंच गई। च्यवनप्राश और शहद की बिक्री में दो अंकों की बढ़त रही। बोर्ड ने लाभांश को मंजूरी दी है।';
    expect(texts(told, 'डाबर का मुनाफा 4.2% बढ़ा, तमिलनाडु संयंत्र का दूसरा चरण टाला').join('|')).not.toMatch(
      /तमिलनाडु में (?:परिचालन|च्यवनप्राश|बोर्ड|डाबर)/u,
    );
  });
});

describe('a half that names nobody', () => {
  it('is told of the share that fell', () => {
    expect(texts('कंपनी का शेयर ऊपरी स्तर से फिसला और अंत में 1.4 फीसदी गिरकर बंद हुआ।')).toContain(
      'कंपनी का शेयर अंत में 1.4 फीसदी गिरकर बंद हुआ।',
    );
  });

  it('is told of those who came another way', () => {
    expect(texts('करीब 14 हजार बच्चों ने स्कूल में नाम लिखवाया, पर नियमित नहीं पहुंचे।')).toContain(
      'करीब 14 हजार बच्चे नियमित नहीं पहुंचे।',
    );
  });

  it('is left out where "कोई" is none of the games', () => {
    expect(texts('मोहन राय ने सात बाजियां जीतीं और कोई नहीं हारी।').join()).not.toContain('कोई नहीं हारी');
    expect(texts('बारिश हुई और कोई नहीं आया।').join()).toContain('कोई नहीं आया');
  });
});

describe('a unit told once for two places', () => {
  it('goes with both numbers', () => {
    const told = texts('रामपुर में 22 और सोनपुर में 13 सेंटीमीटर पानी बरसा।');
    expect(told).toContain('रामपुर में 22 सेंटीमीटर पानी बरसा।');
    expect(told).toContain('सोनपुर में 13 सेंटीमीटर पानी बरसा।');
  });
});

describe('brackets', () => {
  it('stay where they say which office', () => {
    const told = 'अदालत ने वरिष्ठ अध्यापक (सामाजिक विज्ञान) भर्ती की सूची निरस्त कर दी।';
    expect(texts(told)).toContain(told);
  });

  it('go where they only spell a name short', () => {
    expect(texts('सोनपुर विकास निगम (एसवीएन) ने 12 पुल बनाए।')).toContain('सोनपुर विकास निगम ने 12 पुल बनाए।');
  });
});

describe('"हेपेटाइटिस ए"', () => {
  it('is an illness, and points at nothing', () => {
    expect(texts('अब तक 312 लोगों में हेपेटाइटिस ए और ई की पुष्टि हो चुकी है।')).toContain(
      'अब तक 312 लोगों में हेपेटाइटिस ए और ई की पुष्टि हो चुकी है।',
    );
  });
});

describe('"उसी समय"', () => {
  it('goes where something came about', () => {
    expect(texts('मजदूर कक्ष खोल रहे थे। उसी समय एक पुराना वाल्व फट गया।')).toContain('एक पुराना वाल्व फट गया।');
  });

  it('holds what only was so then', () => {
    expect(texts('मजदूर कक्ष खोल रहे थे। उसी समय मालिक दफ्तर में था।').join()).not.toContain('मालिक दफ्तर में था');
  });
});

describe('those who say so', () => {
  it('are told with what they came through', () => {
    expect(sourceOf('जीवित बचे लोगों ने अधिकारियों से कहा कि नाव सोमवार को रवाना हुई थी।', 'नाव')).toBe(
      'जीवित बचे लोगों',
    );
  });
});

describe('"इनमें"', () => {
  it('is of those counted, by what they did', () => {
    expect(texts('पद के लिए 1,200 लोगों ने आवेदन किया। इनमें 300 महिलाएं हैं।')).toContain(
      'पद के लिए आवेदन करने वाले 1,200 लोगों में 300 महिलाएं हैं।',
    );
  });

  it('is of those counted, by where they are', () => {
    expect(texts('अस्पताल में 12 मरीज भर्ती हैं। इनमें तीन बच्चे शामिल हैं।')).toContain(
      'अस्पताल में भर्ती 12 मरीजों में तीन बच्चे शामिल हैं।',
    );
    expect(texts('मैट्रिक में 15 लाख परीक्षार्थी हैं। इनमें सात लाख छात्राएं हैं।')).toContain(
      'मैट्रिक के 15 लाख परीक्षार्थियों में सात लाख छात्राएं हैं।',
    );
  });

  it('stays open behind two groups', () => {
    expect(texts('400 छात्रों ने 30 शिक्षकों को पत्र लिखा। इनमें 12 महिलाएं हैं।').join()).not.toContain('महिलाएं');
  });
});

describe('"यहां"', () => {
  it('is not the land that somebody came from', () => {
    const told =
      'भारत और जर्मनी में नर्सों की कमी है। भारत में सीता राय को छह साल का अनुभव था। यहां वह मरीज को सुई नहीं लगा सकतीं।';
    expect(texts(told).join()).not.toContain('भारत में सीता राय मरीज');
  });

  it('is the land that a sentence opened with', () => {
    const told = 'भारत और जर्मनी में बारिश हुई। जर्मनी में नदी उफनी। यहां 12 पुल बह गए।';
    expect(texts(told)).toContain('जर्मनी में 12 पुल बह गए।');
  });
});

describe('"समय सीमा"', () => {
  it('is no other limit', () => {
    const told = 'जर्मनी ने वीजा की सीमा बढ़ाकर 90,000 कर दी। कर्मचारियों के बिना समय सीमा पूरी नहीं होगी।';
    expect(texts(told).join()).not.toContain('समय वीजा');
  });
});

describe('what comes round again', () => {
  it('is not told of everywhere, without why', () => {
    expect(texts('नियमों की अनदेखी के कारण हादसे होते रहते हैं।')).toEqual(['नियमों की अनदेखी के कारण हादसे होते रहते हैं।']);
  });

  it('is told apart from why, where it came about once', () => {
    expect(texts('नियमों की अनदेखी के कारण सोनपुर में हादसा हो गया।').length).toBeGreaterThan(1);
  });
});

describe('a measure behind another clause', () => {
  it('is of nobody, where whose it is stands there', () => {
    expect(texts('पकड़ा गया तेंदुआ नर है, उम्र करीब छह वर्ष है।').join()).not.toContain('उम्र');
    expect(texts('तेंदुआ नर है, तेंदुए की उम्र करीब छह वर्ष है।').join()).toContain('तेंदुए की उम्र');
  });
});

describe('"बना एक पुल"', () => {
  it('keeps what says which', () => {
    expect(texts('नदी पर बना एक पुल टूट गया।')).toContain('नदी पर बना एक पुल टूट गया।');
  });

  it('is two where time goes by', () => {
    expect(texts('मोहन राय पटना से लौटा और एक पुल टूट गया।')).toContain('एक पुल टूट गया।');
  });
});

describe('the vehicle told of last', () => {
  it('has those aboard and a driver', () => {
    expect(texts('बस सोनपुर से पटना जा रही थी और उस पर 38 यात्री सवार थे।')).toContain('बस पर 38 यात्री सवार थे।');
    expect(texts('बस सोनपुर से पटना जा रही थी। उसमें 38 यात्री सवार थे।')).toContain('बस में 38 यात्री सवार थे।');
    expect(texts('पुलिस ने ट्रक जब्त कर लिया है और उसका चालक फरार है।')).toContain('ट्रक का चालक फरार है।');
  });

  it('is unknown where two were told of', () => {
    expect(texts('एक कार ट्रक से टकरा गई और उसमें चार लोग सवार थे।').join()).not.toContain('सवार थे');
    expect(texts('पुलिस ने दो ट्रक पकड़े और उसका चालक फरार है।').join()).not.toContain('चालक');
  });
});

describe('a full stop within what somebody says', () => {
  it('ends whom a clause is about', () => {
    const told = 'मोहन राय ने कहा, "शोरूम में भीड़ कम दिखी। असली खरीदारी धनतेरस के बीच हुई। बाजार अच्छा रहा।"';
    expect(texts(told).join()).not.toContain('भीड़ असली');
    expect(texts(told)).toContain('बाजार अच्छा रहा।');
  });
});

describe('an advocate who answers', () => {
  it('is told with whom they appear for', () => {
    const told =
      'मोहन राय का कहना था कि कुंजी सही थी। आयोग की ओर से पेश अधिवक्ता ने इसका विरोध किया। उन्होंने कहा कि उत्तर तीन विशेषज्ञों की राय पर तय हुए हैं।';
    expect(sourceOf(told, 'विशेषज्ञों')).toBe('आयोग की ओर से पेश अधिवक्ता');
    expect(sourceOf(told, 'कुंजी')).toBe('मोहन राय');
  });
});

describe('what was said at first', () => {
  it('is not told as said', () => {
    expect(texts('शुरू में अधिकारियों ने कहा था कि नाव पर 112 लोग थे।').join()).not.toContain('112');
    expect(texts('अधिकारियों ने कहा था कि नाव पर 112 लोग थे।')).toContain('नाव पर 112 लोग थे।');
  });
});
