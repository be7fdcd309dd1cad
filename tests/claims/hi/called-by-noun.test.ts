import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-12' }).readings.map(({ claim }) => claim.text);
const holding = (text: string, word: string) => texts(text).filter((told) => told.includes(word));

const DRILL = `भारत-श्रीलंका का संयुक्त सैन्य अभ्यास 'सागर प्रहरी' मदुरै में शुरू

भारत और श्रीलंका की सेनाओं के बीच संयुक्त सैन्य अभ्यास सागर प्रहरी गुरुवार को मदुरै में शुरू हुआ। यह अभ्यास 20 नवंबर तक चलेगा।

रक्षा मंत्रालय के अनुसार दोनों देशों के 210 सैनिक आए हैं। अभ्यास का आखिरी चरण 36 घंटे का होगा।

सेना की सात महिला अधिकारी भी दल में हैं।`;

describe('a thing that headline or lead names', () => {
  it('is told by its name where its noun stands bare', () => {
    expect(holding(DRILL, '36 घंटे')).toEqual([
      "भारत-श्रीलंका के संयुक्त सैन्य अभ्यास 'सागर प्रहरी' का आखिरी चरण 36 घंटे का होगा।",
    ]);
  });

  it('is told by its name where a word points at it', () => {
    expect(holding(DRILL, '20 नवंबर')).toEqual([
      "भारत-श्रीलंका का संयुक्त सैन्य अभ्यास 'सागर प्रहरी' 20 नवंबर तक चलेगा।",
    ]);
  });

  const OTHER = 'नौसेना का अभ्यास मंगलवार को खत्म हुआ था।';

  it('is left as it is told behind another one', () => {
    const two = DRILL.replace('अभ्यास का आखिरी', `${OTHER} अभ्यास का आखिरी`);
    expect(holding(two, '36 घंटे')).toEqual(['अभ्यास का आखिरी चरण 36 घंटे का होगा।']);
  });

  it('is told by its name before another one is told of', () => {
    const two = DRILL.replace('सेना की सात', `${OTHER} सेना की सात`);
    expect(holding(two, '36 घंटे')[0]).toContain('सागर प्रहरी');
  });
});

const POLICY = `बिहार में नई औद्योगिक नीति मंजूर

पटना। मंत्रिमंडल ने मंगलवार को बिहार औद्योगिक निवेश प्रोत्साहन नीति 2026 को मंजूरी दी। इस नीति के तहत 10 एकड़ तक जमीन मुफ्त मिलेगी।

उद्योग मंत्री ने इसे बड़ा कदम बताया। नीति 31 मार्च 2031 तक लागू रहेगी।`;

describe('a policy that has its year in its name', () => {
  it('is told with it', () => {
    expect(holding(POLICY, '2031')[0]).toContain('बिहार औद्योगिक निवेश प्रोत्साहन नीति 2026');
  });
});

const VILLAGE = `गोंडा में डायरिया से तीन बच्चों की मौत

संवाद सूत्र, गोंडा : तरबगंज के पटना गांव में तीन दिन से डायरिया फैला है। अब तक 64 लोग बीमार हैं।

18 मरीज जिला अस्पताल में भर्ती हैं। चार टीमें तैनात की गई हैं।`;

describe('a village that is called like a city', () => {
  it('sets nothing in the city', () => {
    expect(texts(VILLAGE).filter((told) => /पटना में/u.test(told))).toEqual([]);
  });
});

const TOWN = `खैरपाली में पीलिया का प्रकोप, दो हफ्ते में 88 मरीज

रायगढ़/खैरपाली। नगर के चार वार्डों में फैला पीलिया थमने का नाम नहीं ले रहा। गुरुवार को नौ नए मरीज मिलने के साथ पीड़ितों की संख्या 88 पहुंच गई है।

रायपुर भेजे गए 30 नमूनों में हेपेटाइटिस की पुष्टि हुई। बिलासपुर से भी डॉक्टरों का दल आया।

कलेक्टर ने दो किलोमीटर नई पाइपलाइन के लिए 40 लाख रुपए मंजूर किए हैं। छह टैंकर लगाए गए हैं।`;

describe('the story of a town', () => {
  it('is told of the town that headline and dateline have, and not of its state', () => {
    expect(holding(TOWN, 'छत्तीसगढ़')).toEqual([]);
    expect(holding(TOWN, '40 लाख')[0]).toMatch(/^खैरपाली में कलेक्टर ने/u);
  });

  it('tells of its illness where it counts all of the ill', () => {
    expect(holding(TOWN, '88')[0]).toContain('पीलिया के पीड़ितों की संख्या 88');
  });

  it('is told of the state where the headline says so', () => {
    const state = TOWN.replace('खैरपाली में पीलिया का', 'छत्तीसगढ़ में पीलिया का').replace('/खैरपाली', '');
    expect(holding(state, 'खैरपाली')).toEqual([]);
  });
});

const TWO_TOWNS = `हरदोई में छात्रा ने बनाया ड्रोन, लखनऊ में मिला सम्मान

हरदोई। संडीला की छात्रा शिवानी वर्मा ने दवा छिड़कने वाला ड्रोन बनाया है। शुक्रवार को लखनऊ में राज्यपाल ने शिवानी को सम्मानित किया।

जिले में 14 हजार किसानों ने पंजीकरण कराया है। प्रशासन ने छह ब्लाकों में प्रशिक्षण शुरू किया है। अब तक 210 किसानों को प्रशिक्षण मिला है।`;

describe('a headline of two towns', () => {
  it('sets what is told of neither in no other than that of the dateline', () => {
    expect(holding(TWO_TOWNS, '210 किसानों').filter((told) => told.includes('लखनऊ'))).toEqual([]);
  });
});

const CRASH = `मारू घाटी में ब्रेक फेल डंपर ने जीप को रौंदा, एक ही परिवार के तीन समेत चार की मौत

संवाददाता, सोनभद्र : बनारस-शक्तिनगर मार्ग पर मारू घाटी की ढलान बुधवार रात फिर जानलेवा साबित हुई। नीचे उतर रहा डंपर आगे चल रही जीप पर चढ़ गया। हादसे में जीप सवार चार लोगों की मौत हो गई, जबकि छह घायल हैं।

मोड़ पर दोनों ओर चार किलोमीटर लंबा जाम लग गया।

मुख्यमंत्री ने घटना पर दुख जताते हुए दो-दो लाख रुपये देने का निर्देश दिया है।

डंपर के मालिक के विरुद्ध मुकदमा दर्ज किया गया है। घटना रात पौने नौ बजे हुई।`;

describe('an accident whose place the headline tells', () => {
  it('is told with it where its noun stands bare', () => {
    expect(holding(CRASH, 'छह घायल')).toEqual(['सोनभद्र में मारू घाटी में हुए हादसे में छह घायल हैं।']);
  });

  it('is what happened, before a marker alone', () => {
    expect(holding(CRASH, 'दो-दो लाख')[0]).toContain('मारू घाटी में हुए हादसे पर दुख जताते हुए');
    expect(holding(CRASH, 'पौने नौ').filter((told) => told.includes('हादसे रात'))).toEqual([]);
  });

  it('stands bare where the headline tells no more than a state', () => {
    const wide = CRASH.replace('मारू घाटी में ब्रेक', 'उत्तर प्रदेश में ब्रेक');
    expect(holding(wide, 'छह घायल').filter((told) => told.includes('उत्तर प्रदेश में हुए हादसे'))).toEqual([]);
  });
});

const QUAKE = `चिली भूकंप: मृतकों की संख्या 14 हुई

सैंटियागो, 11 नवंबर (एजेंसियां)। उत्तरी चिली में बुधवार तड़के आए 7.1 तीव्रता के भूकंप में कम से कम 14 लोगों की मौत हो गई और 200 से अधिक घायल हैं।

अमेरिकी भूगर्भ सर्वेक्षण के अनुसार झटका स्थानीय समयानुसार तड़के 4:20 बजे आया। पांच लोगों की जान लोमास घाटी में भूस्खलन से गई।

वर्ष 2014 में 8.2 तीव्रता के भूकंप में छह लोग मारे गए थे।`;

describe('a quake that the lead tells in full', () => {
  const name = 'उत्तरी चिली में आए 7.1 तीव्रता के भूकंप';

  it('has the shock that is told by its noun alone', () => {
    expect(holding(QUAKE, '4:20')[0]).toMatch(new RegExp(`^${name} का झटका `, 'u'));
  });

  it('stands before what it did, and not between a place and what came about there', () => {
    expect(holding(QUAKE, 'लोमास')).toEqual([`${name} में पांच लोगों की जान लोमास घाटी में भूस्खलन से गई।`]);
  });

  it('is told by its place where the lead has it in a clause', () => {
    const clause = QUAKE.replace('चिली भूकंप:', 'चिली में धरती कांपी:').replace(
      /तड़के आए[^।]*।/u,
      'तड़के 7.1 तीव्रता का भूकंप आया, जिसमें 14 लोगों की मौत हो गई।',
    );
    expect(holding(clause, '4:20')[0]).toMatch(/^उत्तरी चिली में आए भूकंप का झटका /u);
  });

  it('is not that of another year', () => {
    expect(holding(QUAKE, '8.2').filter((told) => told.includes(name))).toEqual([]);
  });
});

const TALKS = `सीमा विवाद पर दोनों देशों में दस दिन का विराम

दोनों सेनाओं ने दस दिन तक गोलीबारी रोकने का फैसला किया है। यह सहमति जिनेवा में छह दिन चली परोक्ष बातचीत के बाद बुधवार रात बनी।

कतर और मिस्र के मध्यस्थ एक कमरे से दूसरे कमरे तक मसौदे लेकर जाते रहे। बातचीत में 40 लोग थे।`;

describe('talks by where they were held', () => {
  it('are told without how long they went on, nor what pointed before them', () => {
    expect(holding(TALKS, 'मध्यस्थ')).toEqual([
      'जिनेवा में चली परोक्ष बातचीत में कतर और मिस्र के मध्यस्थ एक कमरे से दूसरे कमरे तक मसौदे लेकर जाते रहे।',
    ]);
  });
});

const COURT = `नदी में गंदगी पर हाईकोर्ट ने निगम से मांगा जवाब

विधि संवाददाता, प्रयागराज : इलाहाबाद हाईकोर्ट ने नदी में गिर रहे नालों पर नाराजगी जताई है।

यह आदेश दो न्यायमूर्तियों की खंडपीठ ने अधिवक्ता गौरव मिश्रा की जनहित याचिका पर दिया। अगली सुनवाई 22 दिसंबर को होगी।

याचिका में पांच घाटों का जिक्र है। निगम के तीन नाले बिना शोधन के गिर रहे हैं।`;

describe('a petition by whose it is', () => {
  it('is what the next hearing is upon', () => {
    expect(holding(COURT, '22 दिसंबर')).toEqual([
      'अधिवक्ता गौरव मिश्रा की जनहित याचिका पर अगली सुनवाई 22 दिसंबर को होगी।',
    ]);
  });

  it('is not told where there are two', () => {
    const two = COURT.replace('पर दिया।', 'और पार्षद रीता यादव की याचिका पर दिया।');
    expect(holding(two, '22 दिसंबर')).toEqual(['अगली सुनवाई 22 दिसंबर को होगी।']);
  });
});

const FIRM = `इन्फोसिस का मुनाफा 9% बढ़ा

बेंगलुरु, 12 नवंबर। सॉफ्टवेयर कंपनी इन्फोसिस का शुद्ध लाभ सितंबर तिमाही में 9 फीसदी बढ़कर 7,100 करोड़ रुपये हो गया। एबिटा 2,064 करोड़ रुपये रहा, जबकि साल भर पहले यह 1,900 करोड़ रुपये था।

तिमाही के दौरान कुल आय बढ़कर 41,000 करोड़ रुपये हो गई। ग्रामीण बाजार में किसानों की आय 3 फीसदी बढ़ी है।

निर्यात का प्रदर्शन सबसे अच्छा रहा। नतीजे बाजार बंद होने के बाद आए।`;

describe('the figures of a firm', () => {
  it('are its own beside what they are set against', () => {
    expect(texts(FIRM)).toContain('इन्फोसिस का एबिटा 2,064 करोड़ रुपये रहा।');
  });

  it('are its own behind when they are told', () => {
    expect(texts(FIRM)).toContain('तिमाही के दौरान इन्फोसिस की कुल आय बढ़कर 41,000 करोड़ रुपये हो गई।');
    expect(holding(FIRM, '3 फीसदी').filter((told) => told.includes('इन्फोसिस'))).toEqual([]);
  });

  it('are not told of it where the clause itself is of another year', () => {
    expect(holding(FIRM, '1,900').filter((told) => told.includes('इन्फोसिस का एबिटा 1,900'))).toEqual([]);
  });
});

const OBITUARY = `लोक गायक मोहन राय नहीं रहे

रायपुर। लोक गायक मोहन राय का गुरुवार को रायपुर में निधन हो गया। परिवार में दो बेटे और एक बेटी हैं।

गांव के मुक्तिधाम में अंतिम संस्कार हुआ। पुलिस विभाग के एक परिवार में पांच लोग बीमार हैं।`;

describe('the family of whoever died', () => {
  it('is told with the name', () => {
    expect(holding(OBITUARY, 'दो बेटे')).toEqual(['मोहन राय के परिवार में दो बेटे और एक बेटी हैं।']);
  });

  it('is no other family', () => {
    expect(holding(OBITUARY, 'पांच लोग').filter((told) => told.includes('मोहन राय'))).toEqual([]);
  });
});

const GAMES = `आखिरी तीर पर जीता स्वर्ण

खेल संवाददाता, जमशेदपुर। आखिरी तीर पर नौ अंक चाहिए थे। दर्शक दीर्घा में सन्नाटा था। तीर निशाने पर लगा। सब खड़े हो गए।

टाटा परिसर में खेली जा रही 46वीं सीनियर राष्ट्रीय तीरंदाजी चैंपियनशिप के फाइनल में अंजलि राय ने भजन कौर को 6-4 से हराया। प्रतियोगिता में 540 तीरंदाज उतरे हैं। प्रतियोगिता का समापन शुक्रवार को होगा।`;

describe('a contest that is told below an opening scene', () => {
  it('is told by its number and name where another noun calls it', () => {
    expect(holding(GAMES, '540')).toEqual(['46वीं सीनियर राष्ट्रीय तीरंदाजी चैंपियनशिप में 540 तीरंदाज उतरे हैं।']);
  });
});
