import { describe, expect, it } from 'vitest';
import { plain } from '../../../claims/as-asked.ts';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, lang: 'hi', publishedAt: '2026-11-12' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const holding = (text: string, word: string) => texts(text).filter((told) => told.includes(word));

const POLL = `उपचुनाव: चार में से तीन सीट पर सत्ता पक्ष जीता, मोहनगढ़ में 412 मतों से फैसला

नई दिल्ली, 12 नवंबर (एजेंसी) तीन राज्यों की चार विधानसभा सीट पर हुए उपचुनाव के परिणाम गुरुवार को घोषित कर दिए गए।

मतगणना सुबह आठ बजे कड़ी सुरक्षा के बीच शुरू हुई। मोहनगढ़ सीट पर रमेश देशमुख को 52,310 मत मिले। दो सीटें विधायकों के निधन के कारण रिक्त हुई थीं।

पिछले चुनाव में यह सीट 16 हजार मतों से जीती गई थी। तब सुरेश पाटिल को 61,200 मत मिले थे।`;

describe('an election that the lead tells in full', () => {
  const phrase = 'तीन राज्यों की चार विधानसभा सीट पर हुए उपचुनाव';

  it('stands before a claim of votes', () => {
    expect(texts(POLL)).toContain(`${phrase} में मोहनगढ़ सीट पर रमेश देशमुख को 52,310 मत मिले।`);
  });

  it('owns its count', () => {
    expect(texts(POLL)).toContain(`${phrase} की मतगणना सुबह आठ बजे कड़ी सुरक्षा के बीच शुरू हुई।`);
  });

  it('has its words from where the article tells them', () => {
    const claim = read(POLL).readings.find(({ claim: { text } }) => text.includes('52,310'))?.claim;
    expect(claim?.spans.map(({ exact }) => exact)).toContain(phrase);
    expect(claim?.insertions).toContainEqual({ text: 'में', rule: 'matter' });
  });

  it('does not stand before what lay before it, nor before another election', () => {
    for (const word of ['रिक्त', '61,200', '16 हजार'])
      expect(holding(POLL, word).filter((told) => told.includes(phrase))).toEqual([]);
  });

  it('is left out where the claim is asked about', () => {
    const reading = read(POLL).readings.find(({ claim: { text } }) => text.includes('52,310'));
    expect(reading && plain(reading).claim.text).toBe('मोहनगढ़ सीट पर रमेश देशमुख को 52,310 मत मिले।');
    expect(reading && plain(reading).claim.rules).not.toContain('matter');
  });
});

const BOARD = `पटना में पार्किंग शुल्क बढ़ा, निगम बोर्ड की बैठक में हंगामा

पटना, संवाददाता। शहर में पार्किंग का शुल्क 20 रुपये कर दिया गया है। टाउन हॉल सभागार में गुरुवार को हुई निगम बोर्ड की नौवीं साधारण बैठक में यह फैसला हुआ।

बैठक शुरू होते ही वार्ड 12 के पार्षद मेयर के आसन तक जा पहुंचे। करीब 20 मिनट तक कार्यवाही ठप रही। कुल 11 प्रस्तावों में से आठ पारित हुए।

इस बीच, गया में भी कुल नौ प्रस्ताव पारित हुए।`;

describe('a meeting', () => {
  it('is told in full where a claim calls it by its bare noun', () => {
    expect(
      texts(BOARD).some((told) => /निगम बोर्ड की नौवीं साधारण बैठक शुरू होते ही वार्ड 12 के पार्षद/u.test(told)),
    ).toBe(true);
  });

  it('stands before what was passed in it, behind the place of the story', () => {
    expect(holding(BOARD, '11 प्रस्तावों')[0]).toMatch(/निगम बोर्ड की नौवीं साधारण बैठक में कुल 11 प्रस्तावों/u);
  });

  it('does not stand before what the story turns to', () => {
    expect(holding(BOARD, 'नौ प्रस्ताव').filter((told) => told.includes('नौवीं'))).toEqual([]);
  });
});

const MATCH = `रणजी ट्रॉफी: आखिरी ओवर में जीता कर्नाटक, बड़ौदा को दो विकेट से हराया

खेल संवाददाता, बेंगलुरु। अंतिम दिन 210 रन का पीछा करते हुए कर्नाटक ने आठ विकेट पर लक्ष्य पा लिया।

मैच के तीसरे दिन तेज गेंदबाज मोहन राय ने पांच बल्लेबाजों को पवेलियन भेजा। दूसरी पारी में बड़ौदा 154 रन पर सिमट गया था। कर्नाटक 21 अंक लेकर दूसरे पायदान पर है।

मोहन राय के करियर में 88 विकेट हैं। कर्नाटक का अगला मैच 22 नवंबर से सूरत में होगा।`;

describe('a match of two sides', () => {
  it('stands before its play, with its tournament', () => {
    expect(holding(MATCH, 'सिमट')).toEqual([
      'रणजी ट्रॉफी में कर्नाटक और बड़ौदा के मैच में दूसरी पारी में बड़ौदा 154 रन पर सिमट गया था।',
    ]);
  });

  it('is told where a claim calls it by its bare noun', () => {
    expect(holding(MATCH, 'तीसरे दिन')[0]).toMatch(/^रणजी ट्रॉफी में कर्नाटक और बड़ौदा के मैच के तीसरे दिन/u);
  });

  it('leaves points to its tournament', () => {
    expect(holding(MATCH, 'पायदान')).toEqual(['रणजी ट्रॉफी में कर्नाटक 21 अंक लेकर दूसरे पायदान पर है।']);
  });

  it('stands before no career and no other match', () => {
    expect(
      [...holding(MATCH, '88 विकेट'), ...holding(MATCH, 'अगला')].filter((told) => told.startsWith('रणजी')),
    ).toEqual([]);
  });
});

const CRASH = `रामपुर-दादरी हाईवे पर बस ट्रक से टकराई: चार की मौत, 19 घायल

दादरी | संवाददाता

रामपुर-दादरी नेशनल हाईवे-24 पर रविवार तड़के यात्रियों से भरी बस खड़े ट्रक से टकरा गई। हादसे में चार लोगों की जान चली गई।

19 घायलों में से सात को मेरठ रेफर किया गया है। क्रेन मंगवाकर बस को अलग करने में दो घंटे लगे। बस शनिवार शाम मेरठ से चली थी।

पिछले साल इसी मोड़ पर एक ट्रैक्टर पलटा था। उसमें छह लोग घायल हुए थे।`;

describe('a mishap', () => {
  const phrase = 'रामपुर-दादरी नेशनल हाईवे-24 पर हुए हादसे';

  it('is told by its place, whose it is and what came after', () => {
    expect(texts(CRASH)).toContain(`${phrase} में चार लोगों की जान चली गई।`);
    expect(texts(CRASH)).toContain(`${phrase} के 19 घायलों में से सात को मेरठ रेफर किया गया है।`);
    expect(texts(CRASH)).toContain(`${phrase} के बाद क्रेन मंगवाकर बस को अलग करने में दो घंटे लगे।`);
  });

  it('stands before nothing that came before it', () => {
    for (const word of ['मेरठ से चली', 'ट्रैक्टर', 'छह लोग'])
      expect(holding(CRASH, word).filter((told) => told.includes(phrase))).toEqual([]);
  });
});

const FIRE = `सूरत की कपड़ा मिल में आग, पांच मजदूरों की मौत

सूरत, संवाददाता। पांडेसरा इलाके में स्थित कपड़ा मिल में मंगलवार देर रात आग लग गई। आग में पांच मजदूरों की मौत हो गई।

मृतकों में तीन ओडिशा के रहने वाले थे। दमकल की 22 गाड़ियां मौके पर पहुंचीं।

मालिक मोहन राय जयपुर में रहते हैं।`;

describe('a fire', () => {
  it('is told by where the first sentence has it', () => {
    expect(holding(FIRE, 'ओडिशा')).toEqual(['पांडेसरा इलाके में लगी आग के मृतकों में तीन ओडिशा के रहने वाले थे।']);
  });

  it('is not told by the first of two countries', () => {
    const two = `इंडोनेशिया में ज्वालामुखी फटा

अमेरिका के हवाई द्वीप में हुए विस्फोट के बाद अब इंडोनेशिया में ज्वालामुखी फट गया। विस्फोट से राख फैल गई। मलबे में 12 घर दब गए। लोग सुरक्षित स्थानों पर गए हैं।`;
    expect(holding(two, '12 घर').filter((told) => told.includes('हवाई'))).toEqual([]);
  });
});

const FEVER = `लखनऊ में डेंगू के मामले बढ़े, 40 नए मरीज मिले

लखनऊ, संवाददाता। राजधानी में डेंगू तेजी से फैल रहा है। सोमवार को 40 नए मरीज मिले।

सिविल अस्पताल में 12 मरीज भर्ती हैं। जलभराव की 300 शिकायतें दर्ज हुईं। पिछले साल 22 मामले मिले थे।`;

describe('the ill', () => {
  it('are told with the one illness of their story', () => {
    expect(holding(FEVER, '40 नए')[0]).toMatch(/डेंगू के 40 नए मरीज मिले।$/u);
  });

  it('are told without it of another time, in a bed, and where a second illness is told of', () => {
    expect(
      [...holding(FEVER, '22 मामले'), ...holding(FEVER, '12 मरीज')].filter((told) => /डेंगू/u.test(told)),
    ).toEqual([]);
    const two = `${FEVER}\n\nमलेरिया के भी सात मरीज मिले हैं।`;
    expect(holding(two, '40 नए').filter((told) => /डेंगू के 40/u.test(told))).toEqual([]);
  });
});

const FIRM = `एचडीएफसी बैंक का मुनाफा 12 प्रतिशत बढ़ा

मुंबई, एजेंसी। एचडीएफसी बैंक ने गुरुवार को दूसरी तिमाही के नतीजे घोषित किए। मुनाफा 12 प्रतिशत बढ़ा है।

आय 3.2 प्रतिशत बढ़कर 66,400 करोड़ रुपये रही। कर्मचारियों की संख्या 2,15,000 रह गई। बाजार में तेजी रही।`;

describe('figures of a firm', () => {
  it('are told with the one firm of headline and lead', () => {
    expect(texts(FIRM)).toContain('एचडीएफसी बैंक की आय 3.2 प्रतिशत बढ़कर 66,400 करोड़ रुपये रही।');
    expect(texts(FIRM)).toContain('एचडीएफसी बैंक के कर्मचारियों की संख्या 2,15,000 रह गई।');
  });

  it('stay bare beside a second firm', () => {
    const two = FIRM.replace('नतीजे घोषित किए।', 'नतीजे घोषित किए। इन्फोसिस ने भी नतीजे बताए।').replace(
      ' मुनाफा 12 प्रतिशत बढ़ा है।',
      '',
    );
    expect(holding(two, '66,400').filter((told) => told.startsWith('एचडीएफसी'))).toEqual([]);
  });
});

const STORM = `तूफान ‘नीलम’ पारादीप के पास तट से टकराया, दो की मौत

भुवनेश्वर, 12 नवंबर (वार्ता) बंगाल की खाड़ी में बना चक्रवाती तूफान ‘नीलम’ गुरुवार तड़के ओडिशा के तट को पार कर गया।

मौसम विभाग के अनुसार तूफान के तट से टकराने की प्रक्रिया रात एक बजे शुरू हुई। पूर्व तट रेलवे ने 31 ट्रेनें रद्द कर दी हैं। पुरी में बिजली के 40 खंभे उखड़ गए हैं।`;

describe('a storm', () => {
  it('is told by its name', () => {
    expect(holding(STORM, 'टकराने')).toEqual(['तूफान ‘नीलम’ के तट से टकराने की प्रक्रिया रात एक बजे शुरू हुई।']);
    expect(holding(STORM, '31 ट्रेनें')).toEqual(['तूफान ‘नीलम’ के दौरान पूर्व तट रेलवे ने 31 ट्रेनें रद्द कर दी हैं।']);
  });

  it('is not named in a story of two storms', () => {
    const two = `${STORM}\n\nफिलीपींस में तूफान ‘कल्पा’ से 40 लोगों की मौत हो चुकी है।`;
    expect(holding(two, '31 ट्रेनें')).toEqual(['पूर्व तट रेलवे ने 31 ट्रेनें रद्द कर दी हैं।']);
  });
});

const RACE = `रांची में राज्य एथलेटिक्स प्रतियोगिता, सरिता ने तोड़ा नौ साल पुराना रिकॉर्ड

रांची, संवाददाता। झारखंड की सरिता टोप्पो ने बिरसा मुंडा स्टेडियम में चल रही राज्य जूनियर एथलेटिक्स प्रतियोगिता में 800 मीटर की दौड़ जीती।

सरिता ने दूसरे चक्कर में रफ्तार बढ़ाई। कोच रमेश देशमुख दौड़ के बाद मैदान में पहुंचे। सरिता के पिता सुरेश टोप्पो खेती करते हैं।`;

describe('somebody whom no list knows', () => {
  it('is told with home or trade, as the story has them before the name', () => {
    expect(holding(RACE, 'रफ्तार')[0]).toMatch(/झारखंड की सरिता टोप्पो ने दूसरे चक्कर में रफ्तार बढ़ाई।$/u);
  });

  it('is told with it once, and by the words of the article alone', () => {
    const reading = read(RACE).readings.find(({ claim: { text } }) => text.includes('रफ्तार'));
    expect(reading?.claim.spans.map(({ exact }) => exact)).toContain('झारखंड की');
    expect(reading && plain(reading).claim.text).toBe('सरिता टोप्पो ने दूसरे चक्कर में रफ्तार बढ़ाई।');
    expect(holding(RACE, '800 मीटर').filter((told) => /झारखंड.*झारखंड/u.test(told))).toEqual([]);
  });

  it('keeps to what the story says of that one alone', () => {
    const two = `${RACE}\n\nमंत्री की बेटी निधि राय भी दौड़ीं। निधि राय ने तीसरा स्थान पाया।`;
    expect(holding(two, 'तीसरा').filter((told) => /बेटी|मंत्री/u.test(told))).toEqual([]);
  });
});

describe('"यह फिल्म" of a story of two', () => {
  const story = `गोवा फिल्म समारोह: फिल्म ‘नदी’ को सर्वश्रेष्ठ फिल्म का पुरस्कार

पणजी, 28 नवंबर। फिल्म ‘नदी’ को सर्वश्रेष्ठ फिल्म का पुरस्कार दिया गया। यह फिल्म दो करोड़ रुपये में बनी है।

रजत पदक ईरान की फिल्म ‘रेत’ को मिला।

समारोह में 81 देशों की 247 फिल्में दिखाई गईं। दर्शकों ने टिकट के लिए लंबी कतार लगाई। सिनेमाघरों में यह फिल्म 15 जनवरी को आएगी।`;

  it('is the one that the sentence before names', () => {
    expect(holding(story, 'दो करोड़')[0]).toMatch(/नदी/u);
  });

  it('is told of neither where another was named since', () => {
    expect(holding(story, '15 जनवरी').filter((told) => /रेत|नदी/u.test(told))).toEqual([]);
  });
});

describe('"इस हादसे में" behind an event of another noun', () => {
  const lines = (before: string) =>
    `इंडोनेशिया में ज्वालामुखी फटा

अमेरिका के बाद अब इंडोनेशिया में ज्वालामुखी फट गया। राख फैल गई। लोग घरों से निकल आए। जांच की जा रही है।

${before} इस हादसे में 21 घर तबाह हो गए थे।`;

  it('is told by where the sentence before has it', () => {
    expect(holding(lines('जापान के नागानो में विस्फोट ने तबाही मचाई थी।'), '21 घर')).toEqual([
      'जापान के नागानो में हुए हादसे में 21 घर तबाह हो गए थे।',
    ]);
  });

  it('is told by no place that the sentence before only mentions', () => {
    expect(
      holding(lines('जापान के नागानो में लोग विस्फोट से डरे थे।'), '21 घर').filter((told) =>
        told.includes('नागानो'),
      ),
    ).toEqual([]);
  });
});

describe('what lies beside the occasion of its story', () => {
  /** The claims of lines put at the end of a story that hold a phrase of its occasion. */
  const told = (story: string, lines: readonly string[], phrase: string) => {
    const all = texts(`${story}\n\n${lines.join('\n\n')}`);
    return lines.map((line) => {
      const words = line.replace(/।$/u, '').split(' ').slice(-4).join(' ');
      const own = all.filter((text) => text.includes(words));
      return { line, isRead: own.length > 0, under: own.filter((text) => text.includes(phrase)) };
    });
  };
  const none = (lines: readonly string[]) => lines.map((line) => ({ line, isRead: true, under: [] }));

  it('is no figure of a firm where the noun heads no phrase of its own, or another acts', () => {
    const lines = [
      'राजस्व विभाग ने 40 अधिकारियों को हटाया।',
      'राजस्व मंत्री मोहन राय पटना पहुंचे।',
      'बिक्री पूरे उद्योग में 12 प्रतिशत घटी।',
      'उद्योग संगठन ने बताया कि बिक्री सात प्रतिशत घटी।',
      'मोहन राय ने कहा कि आय छह प्रतिशत घटी।',
    ];
    expect(told(FIRM, lines, 'एचडीएफसी')).toEqual(none(lines));
    const staff = 'सरकार ने बजट पेश किया। कर्मचारियों को महंगाई भत्ता मिलेगा।';
    expect(holding(`${FIRM}\n\n${staff}`, 'भत्ता').filter((one) => one.includes('एचडीएफसी'))).toEqual([]);
  });

  it('is no figure of a firm behind another one', () => {
    const other = 'इन्फोसिस ने भी नतीजे बताए। आय पांच प्रतिशत बढ़कर 900 करोड़ रुपये रही।';
    expect(holding(`${FIRM}\n\n${other}`, '900 करोड़').filter((one) => one.includes('एचडीएफसी'))).toEqual([]);
  });

  it('is no illness where police or a court have the cases, or nobody of health tells of them', () => {
    const lines = [
      'लखनऊ में लापरवाही करने वालों के खिलाफ 14 मामले दर्ज किए गए।',
      'थाने में 15 मामले दर्ज किए गए।',
      'कोर्ट में 16 मामले दर्ज हुए।',
      'बिजली विभाग के अनुसार 17 मामले सामने आए।',
    ];
    expect(told(FEVER, lines, 'डेंगू')).toEqual(none(lines));
    const [health] = told(FEVER, ['स्वास्थ्य विभाग के अनुसार 18 मामले सामने आए।'], 'डेंगू के 18');
    expect(health?.under).toHaveLength(1);
  });

  it('is no match of another team, level or place', () => {
    const story = `भारत ने श्रीलंका को चार विकेट से हराया

कोलंबो, एजेंसी। भारत ने शुक्रवार को वनडे मैच में श्रीलंका को चार विकेट से हराया। मोहन राय ने 88 रन बनाए।`;
    const lines = [
      'महिला टीम ने शनिवार को इंग्लैंड में 210 रन बनाए।',
      'महिला टीम ने 211 रन बनाए।',
      'अंडर-19 टीम ने 7 विकेट गंवाए।',
      'इंग्लैंड के हैरी ब्रूक ने मैनचेस्टर में शतक लगाया।',
    ];
    expect(told(story, lines, 'श्रीलंका')).toEqual(none(lines));
    const own = told(story, [...lines, 'सुरेश पाटिल ने 41 रन बनाए।'], 'भारत और श्रीलंका के मैच में').at(-1);
    expect(own?.under).toHaveLength(1);
  });

  it('is no match where parties beat each other', () => {
    const story = `भाजपा ने कांग्रेस को हराया

पटना, संवाददाता। भाजपा ने शनिवार को मोहनगढ़ में बढ़त के साथ कांग्रेस को हराया। मुकाबला कड़ा रहा।

मोहनगढ़ में चुनाव के लिए 212 बूथ बने थे। सुबह आठ बजे से लोग कतार में खड़े थे।`;
    const lines = ['मोहन राय ने पहले दौर में बढ़त ली।', 'मोहन राय ने 1,200 वोटों की बढ़त ली।'];
    expect(told(story, lines, 'भाजपा और कांग्रेस')).toEqual(none(lines));
  });

  it('is no crime of another case, of a round of the police, or of another town', () => {
    const story = `सराफा कारोबारी के मुनीम से 18 लाख रुपये की लूट

कानपुर, संवाददाता। बिरहाना रोड के सराफा कारोबारी के मुनीम से सोमवार को हुई 18 लाख रुपये की लूट में पुलिस ने जांच शुरू की।`;
    const lines = [
      'पुलिस ने गश्त में तीन बदमाश गिरफ्तार किए।',
      'अन्य मामले में चार आरोपी गिरफ्तार हुए।',
      'लखनऊ में पांच बदमाश गिरफ्तार किए गए।',
    ];
    expect(told(story, lines, '18 लाख')).toEqual(none(lines));
    const own = told(story, [...lines, 'पुलिस ने दो युवकों से पूछताछ की।'], '18 लाख रुपये की लूट के मामले में').at(-1);
    expect(own?.under).toHaveLength(1);
  });

  it('is no mishap of another time or town', () => {
    const lines = [
      'इस साल 31 लोगों की मौत हुई।',
      'तीन महीने पहले आठ लोगों की मौत हुई।',
      'गया में छह लोगों की मौत हुई।',
    ];
    expect(told(CRASH, lines, 'हाईवे-24 पर हुए हादसे')).toEqual(none(lines));
    const nurse = 'जिला अस्पताल की नर्स निधि राय की मौत हुई।';
    expect(holding(`${CRASH}\n\n${nurse}`, 'निधि').filter((one) => one.includes('हाईवे-24'))).toEqual([]);
  });

  it('is no storm of a road, of a border, or of another town', () => {
    const lines = [
      'सड़क हादसे में तीन लोगों की मौत हुई।',
      'दिल्ली में 20 उड़ानें रद्द हुईं।',
      'नौसेना ने समुद्री सीमा पर 12 मछुआरों को पकड़ा।',
    ];
    expect(told(STORM, lines, 'नीलम')).toEqual(none(lines));
  });

  it('is no meeting of another body or town', () => {
    const lines = [
      'संसद ने 12 प्रस्ताव पारित किए।',
      'राज्य सरकार ने 22 प्रस्ताव पारित किए।',
      'विधानसभा ने 14 प्रस्ताव पारित किए।',
      'गया में 13 प्रस्ताव पारित हुए।',
    ];
    expect(told(BOARD, lines, 'नौवीं')).toEqual(none(lines));
  });

  it('is nobody by an epithet where a story has two for one name', () => {
    const two = `${RACE}\n\nविधायक सरिता टोप्पो ने सड़क का उद्घाटन किया।`;
    expect(holding(two, 'रफ्तार').filter((one) => /झारखंड की|विधायक/u.test(one))).toEqual([]);
  });
});

describe('"वह" with a verb of another gender than who speaks', () => {
  const said = (words: string) => `पटना में लापता छात्र का शव मिला। ${words}`;

  it('is not the mother where the verb is of a man', () => {
    for (const mother of ['मां', 'मां सुनीता देवी'])
      expect(
        holding(said(`${mother} ने बताया कि वह शाम को बाजार गया था।`), 'गया था').filter((one) =>
          /^(?:मां|सुनीता)/u.test(one),
        ),
      ).toEqual([]);
  });
});
