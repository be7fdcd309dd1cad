import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const claimWith = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));
const sourceOf = (text: string, part: string) => {
  const found = claimWith(text, part);
  return found ? (found.attribution?.source ?? null) : undefined;
};

describe('a list in a claim', () => {
  it('keeps the comma between two phrases', () => {
    expect(texts('मंडी में गेहूं, सरसों की बोरियां भी भीग गई हैं।').join(' ')).toContain('गेहूं, सरसों');
  });

  it('gets no comma where the article has none', () => {
    expect(texts('मंडी में सरसों की 40 बोरियां भीग गई हैं।').join(' ')).not.toContain(',');
  });
});

describe('a fact told apart from its adjuncts', () => {
  it('keeps what the counted cases came of', () => {
    const all = texts('रामनगर में डेंगू के कारण अब तक 53 लोगों की मौत हुई है।');
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((text) => text.includes('डेंगू'))).toBe(true);
  });

  it('keeps whoever should act inside an adjunct', () => {
    const all = texts('मंत्री ने कहा कि देश को आयात के भरोसे बैठने की बजाय खेती पर काम शुरू करना चाहिए।');
    expect(all.every((text) => text.includes('देश को'))).toBe(true);
  });

  it('keeps a name of two words whole', () => {
    const all = texts('दिल्ली एनसीआर में आंधी के बाद नोएडा में भी लोगों ने तेज झटके महसूस किए।');
    expect(all.every((text) => !/दिल्ली (?!एनसीआर)/u.test(text))).toBe(true);
  });
});

describe('a clause that another points at', () => {
  it('is told with the pronoun that takes it up', () => {
    const text = 'जो यात्री बिहार से आ चुके हैं, उन पर स्वास्थ्य विभाग की टीम निगरानी रख रही है।';
    expect(texts(text)).toContain('जो यात्री बिहार से आ चुके हैं, उन पर स्वास्थ्य विभाग की टीम निगरानी रख रही है।');
  });

  it('holds where it says and nowhere else', () => {
    const text =
      'मेला रामनगर में लगा है। जिन मोहल्लों को बंद किया जा रहा है, वहां बाहर से किसी व्यक्ति को नहीं जाने दिया जाता।';
    expect(texts(text).some((claim) => claim.includes('रामनगर में बाहर'))).toBe(false);
  });
});

describe('who is the source', () => {
  it('is the officer and not his town', () => {
    const text = 'जिला अधिकारी सुरेश वर्मा, लखनऊ ने बताया कि 12 पुल टूट गए हैं।';
    expect(sourceOf(text, '12 पुल')).toContain('सुरेश वर्मा');
  });

  it('is a town that speaks where nobody stands before it', () => {
    expect(sourceOf('मॉस्को ने कहा कि 12 जहाज लौट गए हैं।', '12 जहाज')).toBe('मॉस्को');
  });

  it('ends where another is named who says something', () => {
    const text =
      'मंत्री मोहन राय ने कहा कि सोमवार से दुकानें खुल सकती हैं, लेकिन सरकार ने अब रोक जारी रखने की बात कही है। शहर में अब भी 40 मरीज मिल रहे हैं।';
    expect(sourceOf(text, '40 मरीज')).toBeNull();
  });

  it('is nobody that a relative clause means by a pronoun', () => {
    const text =
      'मंत्री मोहन राय ने कहा कि सावधानी की जरूरत है। यह बयान पुलिस की उस चेतावनी के बाद आया है जिसमें उसने कहा था कि 40 गांवों के लोग सड़कों पर जा रहे हैं।';
    expect(sourceOf(text, '40 गांवों')).toBeUndefined();
  });

  it('is not what a passive is told of', () => {
    expect(sourceOf('जांच निजी लैब की बताई गई है।', 'निजी लैब')).toBeNull();
  });

  it('does not go on from what was only asked for', () => {
    const text = 'मंत्री मोहन राय ने सचिव को 12 कार्यक्रम तैयार करने को कहा है। दो दिन में 40 आदेश जारी होंगे।';
    expect(sourceOf(text, '40 आदेश')).toBeNull();
  });

  it('is not the state of which the paper goes on to tell', () => {
    const text = 'अधिकारी मोहन राय ने बताया कि गाड़ी झुंझुनूं से आ रही थी। राज्य में 12 जिले सूखे से जूझ रहे हैं।';
    expect(sourceOf(text, '12 जिले')).toBeNull();
  });

  it('refuses an act and gives the reason, which is not denied', () => {
    const text = 'जापान ने यह कहते हुए बैठक में जाने से इनकार कर दिया है कि जापान 12 देशों के साथ है।';
    expect(claimWith(text, '12 देशों')?.modality).not.toBe('denied');
  });
});

describe('whom a claim is about', () => {
  it('is not the one who speaks of others', () => {
    const text = 'अधिकारी ने कहा कि 46 लोगों के बीमार होने की वजह यह है कि वे कुएं का पानी पीते हैं।';
    expect(texts(text).some((claim) => claim.startsWith('अधिकारी कुएं'))).toBe(false);
  });

  it('is not the main subject where the verbal noun has its own', () => {
    const text = 'कंपनियों ने मंत्री मोहन राय द्वारा यात्रियों के प्रवेश पर रोक लगाने के बाद 12 उड़ानें घटाईं।';
    expect(texts(text).some((claim) => /कंपनियों ने .*रोक लगाई/u.test(claim))).toBe(false);
  });

  it('is no hospital to which somebody went', () => {
    expect(texts('एक युवती बीमार थी। डॉक्टर को दिखाने जिला अस्पताल गयी।')).not.toContain(
      'डॉक्टर को दिखाने जिला अस्पताल गयी।',
    );
  });

  it('is told in a question that goes on', () => {
    const text = 'वैज्ञानिकों ने बताया कि विषाणु कैसे शरीर में घुसता है, कोशिकाओं के भीतर कई गुना बढ़ जाता है।';
    expect(texts(text).some((claim) => claim.startsWith('कोशिकाओं'))).toBe(false);
  });
});

describe('how things are', () => {
  it('is told of a participle of state with हुआ है', () => {
    expect(texts('नेपाल सीमा से सटे बहराइच जिले में 12 शिविर लगे हैं।')).toContain(
      'बहराइच जिला नेपाल सीमा से सटा हुआ है।',
    );
  });

  it('is no plan where an infinitive says what something is', () => {
    expect(claimWith('योजना का मकसद 40 किसानों को बाजार से जोड़ना है।', '40 किसानों')?.modality).toBe('asserted');
  });

  it('is a plan where somebody is to do it', () => {
    expect(claimWith('मंत्री को शनिवार को पटना जाना है।', 'पटना')?.modality).toBe('planned');
  });

  it('is a wish where one thing रहे', () => {
    expect(texts('मंत्री मोहन राय ने कहा कि होली पर बिजली की आपूर्ति बनी रहे।')).toEqual([
      'मंत्री मोहन राय ने कहा कि होली पर बिजली की आपूर्ति बनी रहे।',
    ]);
  });

  it('is the past where several रहे', () => {
    expect(texts('पटना की सड़क पर 12 वाहन खड़े रहे।')).toContain('पटना की सड़क पर 12 वाहन खड़े रहे।');
  });
});

describe('an age in parentheses', () => {
  it('is told of nobody with a second name', () => {
    expect(texts('यात्रा में पुत्री महक उर्फ सोनल (12) शामिल हुई।').some((text) => text.includes('12'))).toBe(false);
  });
});

describe('what would have been', () => {
  it('is told with its condition alone', () => {
    expect(texts('पुल नहीं बनता तो रामनगर में हर साल एक लाख हादसे होते।')).toEqual([
      'पुल नहीं बनता तो रामनगर में हर साल एक लाख हादसे होते।',
    ]);
  });

  it('is no claim where nothing says on what it hangs', () => {
    expect(texts('रामनगर में हर साल एक लाख हादसे होते।')).toEqual([]);
  });

  it('is no claim of people named by a word that looks like a verb', () => {
    expect(texts('रामनगर में 12 जमाती तथा उनके साथी मिले हैं।').every((text) => /हैं।$/u.test(text))).toBe(true);
  });
});

describe('how many there are', () => {
  it('is not told without the clause that says which', () => {
    expect(texts('बिहार में 80 गांव हैं जहां पिछले 14 दिनों से कोई मरीज नहीं मिला है।')).not.toContain(
      'बिहार में 80 गांव हैं।',
    );
  });

  it('is told where nothing limits it', () => {
    expect(texts('बिहार में 38 जिले हैं।')).toEqual(['बिहार में 38 जिले हैं।']);
  });
});

describe('a name or an office', () => {
  it.each([
    [
      'of a body in a town',
      'भारतीय रेड क्रॉस सोसायटी नवादा के चेयरमैन मोहन राय ने बताया कि 12 शिविर लगे हैं।',
      'भारतीय रेड',
    ],
    ['with a number', 'बिजली बोर्ड के सदस्य और पुल समूह 1 के अध्यक्ष मोहन राय ने कहा कि 12 शिविर लगे हैं।', 'बिजली बोर्ड'],
    [
      'with a first name that is a noun',
      'गृह मंत्रालय की सचिव पुण्य सलिला वर्मा ने कहा कि 12 शिविर लगे हैं।',
      'गृह मंत्रालय',
    ],
  ])('is whole as a source: %s', (_, text, front) => {
    expect(sourceOf(text, '12 शिविर')).toContain(front);
  });

  it('is former behind a time', () => {
    const text = 'उस समय पूर्व मंत्री दिनेश सिंह रामनगर में मौजूद थे।';
    expect(texts(text).every((claim) => claim.includes('पूर्व मंत्री') || !claim.includes('मंत्री'))).toBe(true);
  });
});

describe('who goes on speaking', () => {
  it('is the person and not the ministry told of between', () => {
    const text =
      'सचिव मोहन राय ने कहा कि 12 पुल बने हैं। गृह मंत्रालय ने स्पष्ट किया है कि 14 पुल टूटे हैं। उन्होंने कहा कि 16 पुल बनेंगे।';
    expect(sourceOf(text, '16 पुल')).toContain('मोहन राय');
  });

  it('is the same office named again', () => {
    const text =
      'मुख्यमंत्री मोहन राय ने कहा कि सरकार सतर्क है। 12 लोगों को भर्ती किया गया था। सीएम ने कहा कि 14 शिविर लगे हैं।';
    expect(sourceOf(text, '12 लोगों')).toContain('मोहन राय');
  });

  it('is not a party that holds something for something', () => {
    const text = 'पार्टी देश को मंदिर मानती है। देश में 12 मंदिर बन रहे हैं।';
    expect(sourceOf(text, '12 मंदिर')).toBeNull();
  });
});

describe('a correlative', () => {
  it('is not the speaker', () => {
    const text = 'मंत्री मोहन राय ने कहा कि मामलों में जो बढ़ोतरी 12 दिनों में हुई है, वह मेले के कारण हुई है।';
    expect(texts(text)).toEqual(['मामलों में जो बढ़ोतरी 12 दिनों में हुई है, वह मेले के कारण हुई है।']);
  });

  it('goes on from what was sold and not from its price', () => {
    const text = 'बिहार में दूध 40 रुपये प्रति लीटर था, जो आज 15 रुपये लीटर बिक रहा है।';
    expect(texts(text).some((claim) => claim.startsWith('40 रुपये'))).toBe(false);
  });
});

describe('a participle', () => {
  it('stays with the people it tells apart', () => {
    expect(texts('दूध के कारोबार में लगे करीब दस लाख लोगों के सामने जीविका का संकट पैदा हो गया है।')).toEqual([
      'दूध के कारोबार में लगे करीब दस लाख लोगों के सामने जीविका का संकट पैदा हो गया है।',
    ]);
  });

  it('is no sentence before "इस"', () => {
    expect(
      texts('रामनगर की बदली सी दिख रही इस तस्वीर का कारण बाढ़ है।').some((text) => /रही।$/u.test(text)),
    ).toBe(false);
  });
});

describe('marks between words', () => {
  it('keep a fraction whole', () => {
    expect(texts('रामनगर में औसतन 3/4 फीसदी मरीजों की मौत हुई है।').join(' ')).toContain('3/4 फीसदी');
  });

  it('end a heading that ran into a sentence', () => {
    expect(texts('हर ओर दिख रहा बाढ़ का असर : कोसी नदी में 12 नावें चल रही हैं।')).toEqual([
      'कोसी नदी में 12 नावें चल रही हैं।',
    ]);
  });
});

describe('what papers say', () => {
  it('is no speech of theirs that goes on', () => {
    const text =
      'राष्ट्रपति जुआन सांतोस ने बताया, “ताजा आंकड़ों के अनुसार, 273 घर गिरे हैं।” उन्होंने कहा कि अब तक 193 घर बने हैं।';
    expect(sourceOf(text, '193 घर')).toContain('सांतोस');
  });
});

describe('a phrase of the main clause', () => {
  it.each([
    ['a genitive', 'पटना में कोसी एक्सप्रेस के पटरी से उतरे डिब्बों को इंजन ने टक्कर मार दी।', /पटरी से उतरे।$/u],
    ['a doer', 'युवा क्लब द्वारा रविवार को पटना के मेले में ठहराए गए यात्रियों को 400 पैकेट दिए गए।', /ठहराए गए।$/u],
  ])('is not told of its participle: %s', (_, text, wrong) => {
    expect(texts(text).some((claim) => wrong.test(claim))).toBe(false);
  });

  it('is told of the participle where it surely belongs to it', () => {
    expect(texts('नेपाल सीमा से सटे बहराइच जिले में 12 शिविर लगे हैं।').length).toBe(2);
  });
});

describe('a marker behind a quotation mark', () => {
  it('is kept', () => {
    const text = 'सचिव मोहन राय ने शनिवार को ‘‘सहारा’’ को बताया कि हमारी 12 गाड़ियां चल रही हैं।';
    expect(texts(text).join(' ')).toContain('सहारा को बताया');
  });
});

describe('who somebody is', () => {
  it('is not told of half a name', () => {
    expect(
      texts('एक्सप्रेस के चालक राम बहादुर एवं सत्यजीत को निलंबित कर दिया गया है।').some((text) =>
        text.startsWith('राम '),
      ),
    ).toBe(false);
  });

  it('holds no word of where they are', () => {
    const all = texts('राजिम में मौजूद बचाव दल के प्रमुख संजय मिश्रा को 12 नावें दी गईं।');
    expect(all.some((text) => /हैं।$/u.test(text) && text.includes('मौजूद'))).toBe(false);
  });

  it('is no age of their father', () => {
    expect(texts('गांव के रूद्र पिता तेजराम साहू (35) खेत गए हुए थे।').some((text) => text.includes('35 वर्ष'))).toBe(
      false,
    );
  });

  it('takes no office into a name', () => {
    const text = 'डीसी विनोद भाटिया ने कहा कि 12 मिमी बारिश होगी। जवाहर शर्मा ने विनोद भाटिया को सूचना दी।';
    expect(texts(text).at(-1)).toBe('जवाहर शर्मा ने विनोद भाटिया को सूचना दी।');
  });
});

describe('a wish that the next clause serves', () => {
  it('is no statement', () => {
    const text = 'डीसी मोहन राय ने बताया कि तूफान में 12 लोगों की जान न जाए, इसके लिए शिविर लगाए हैं।';
    expect(texts(text).some((claim) => claim.endsWith('न जाए।'))).toBe(false);
  });
});

describe('where somebody was brought', () => {
  it('says nothing of whom', () => {
    expect(texts('तूफान थम गया। पांच बजे सुरक्षित मनाली पहुंचाया गया।').join(' ')).not.toContain('मनाली पहुंचाया');
  });
});

describe('what stands around a claim', () => {
  it('names a paper that says so in the passive', () => {
    expect(sourceOf('विज्ञप्ति में कहा गया है कि भवन में 12 कमरे बनाए जाएंगे।', '12 कमरे')).toBe('विज्ञप्ति');
  });

  it('names a source whole behind a day', () => {
    const text = 'जल विभाग के शनिवार सुबह 9 बजे तक के ताजा आंकड़ों के मुताबिक, बिहार में 2650 नावें हैं।';
    expect(sourceOf(text, '2650 नावें')).toContain('जल विभाग');
    expect(texts(text)).toEqual(['बिहार में 2650 नावें हैं।']);
  });

  it('names a source with where it is', () => {
    expect(sourceOf('बैठक में मौजूद अधिकारियों ने कहा कि 12 पुल टूटे हैं।', '12 पुल')).toBe('बैठक में मौजूद अधिकारियों');
  });

  it('holds no number of a list', () => {
    expect(texts('4- बाढ़ के बाद बिहार को 12 पुलों पर काम करना होगा।')).toEqual([
      'बाढ़ के बाद बिहार को 12 पुलों पर काम करना होगा।',
    ]);
  });

  it('is no claim of what nobody dares to say', () => {
    expect(texts('हम यह कैसे कह दें कि नगर निगम ने 12 पुल नहीं बनाए।')).toEqual([]);
  });

  it('is no hedge where somebody was seen to be so', () => {
    expect(claimWith('बैठक में मंत्री मोहन राय गमछे से मुंह ढंके हुए दिखे।', 'मुंह')?.modality).toBe('asserted');
  });
});

describe('two pronouns', () => {
  it('never mean the same person', () => {
    const text = 'डॉक्टर मोहन राय ने बयान पढ़ा है। वह उससे संतुष्ट नहीं हो पा रहे हैं।';
    expect(texts(text).some((claim) => /राय .*राय/u.test(claim))).toBe(false);
  });
});

describe('"वहां" behind a place of its own clause', () => {
  it('is no place told of before', () => {
    const text = 'सबसे पहले चीन में बाजार बंद किए गए। इटली में हालात बिगड़ने के बाद वहां के मंत्री ने 12 शहर बंद किए।';
    expect(texts(text).some((claim) => claim.includes('चीन के मंत्री'))).toBe(false);
  });
});

describe('a source that is only pointed at', () => {
  it('is named where one person was told of', () => {
    const text = 'कंपनी के प्रमुख राम वर्मा इस शोध से जुड़े नहीं हैं। उनका कहना है कि पहली दक्षता 81 प्रतिशत है।';
    expect(sourceOf(text, '81 प्रतिशत')).toBe('राम वर्मा');
  });

  it('leaves the claim out where nobody is sure', () => {
    const text = 'याचिका सीता देवी और 43 अन्य लोगों ने दायर की है। उनका कहना है कि बोर्ड ने सात सवाल हटाए।';
    expect(claimWith(text, 'सात सवाल')).toBeUndefined();
  });
});

describe('who stands behind a colon', () => {
  it('signs nothing where a list of the dead goes on', () => {
    const text = 'मृतकों में तीन की पहचान हो सकी है: राम वर्मा (32), श्याम लाल (19), दोनों रामपुर के।';
    expect(sourceOf(text, 'तीन की पहचान')).toBeNull();
  });

  it('signs where it stands alone', () => {
    expect(sourceOf('राज्य में 120 मरीज हैं: राम वर्मा (सचिव)।', '120 मरीज')).toContain('वर्मा');
  });
});

describe('whose figures they are', () => {
  it('keeps the state before its body', () => {
    const text = 'राज्य साइबर प्रकोष्ठ के आंकड़ों के अनुसार इस साल 71 मामले दर्ज हुए।';
    expect(sourceOf(text, '71 मामले')).toBe('राज्य साइबर प्रकोष्ठ के आंकड़ों');
  });

  it('takes no subject for a part of the source', () => {
    const text = 'राज्य, पुलिस के अनुसार, इस साल बाढ़ से जूझता रहा।';
    expect(sourceOf(text, 'जूझता') ?? 'पुलिस').toBe('पुलिस');
  });
});

describe('what is told of a speaker beside the speech', () => {
  it('is the paper’s', () => {
    const text = 'रामनगर से आए सुरेश वर्मा ने बताया कि वार्ड में दो बिस्तर खाली हैं।';
    expect(sourceOf(text, 'रामनगर से आए')).toBeNull();
    expect(sourceOf(text, 'दो बिस्तर')).toBe('सुरेश वर्मा');
  });
});

describe('what a paper does not say', () => {
  it('is told by nobody but the article', () => {
    expect(sourceOf('संयुक्त बयान में पड़ोसी देश का नाम नहीं लिया गया।', 'नाम नहीं')).toBeNull();
  });

  it('leaves to the paper what it says', () => {
    expect(sourceOf('संयुक्त बयान में कहा गया कि सीमा पर शांति है।', 'शांति')).toBe('संयुक्त बयान');
  });
});

describe('whoever the text turns to', () => {
  it('speaks next, and not the many who spoke before', () => {
    const text =
      'विशेषज्ञों का कहना है कि मांग तिगुनी है। रामनगर के राकेश वर्मा मंगलवार को पांच अस्पताल घूमे। उन्होंने बताया कि छठे में खून मिला।';
    expect(sourceOf(text, 'पांच अस्पताल')).toBeNull();
    expect(sourceOf(text, 'छठे में')).toBe('राकेश वर्मा');
  });

  it('is not one who is only told of', () => {
    const text = 'मंत्री राम वर्मा ने कहा कि मांग तिगुनी है। उन्होंने बताया कि छठे जिले में खून मिला।';
    expect(sourceOf(text, 'छठे जिले')).toContain('वर्मा');
  });

  it('is the one who answers', () => {
    const text =
      'किसान की ओर से वरिष्ठ अधिवक्ता ने दलील दी कि मकान 1994 में बने थे। निगम के वकील ने इसका विरोध किया। उन्होंने कहा कि नोटिस 14 नवंबर को ही तामील हुआ था।';
    expect(sourceOf(text, 'मकान 1994')).toBe('किसान की ओर से वरिष्ठ अधिवक्ता');
    expect(sourceOf(text, 'नोटिस 14')).toBe('निगम के वकील');
  });
});

describe('a figure beside that of a source', () => {
  it('is theirs who give it', () => {
    const text = 'पुलिस के अनुसार चार लोगों को चोटें आईं, कांग्रेस घायलों की संख्या सात बता रही है।';
    expect(sourceOf(text, 'चार लोगों')).toBe('पुलिस');
    expect(sourceOf(text, 'संख्या सात')).toBe('कांग्रेस');
  });

  it('is the same source’s where nobody else is named', () => {
    const text = 'पुलिस के अनुसार चार लोगों को चोटें आईं और दो वाहन जल गए।';
    expect(sourceOf(text, 'दो वाहन')).toBe('पुलिस');
  });

  it('keeps of how many they are who say it', () => {
    const text = 'दस में छह मतदाताओं ने कहा कि किराने का खर्च ज्यादा है।';
    expect(sourceOf(text, 'किराने')).toBe('दस में छह मतदाताओं');
  });

  it('takes no place for a share', () => {
    expect(sourceOf('पटना में छह मतदाताओं ने कहा कि किराने का खर्च ज्यादा है।', 'किराने')).toBe('छह मतदाताओं');
  });
});

describe('a long quotation without a speaker', () => {
  it('is theirs who spoke before', () => {
    const text =
      'पीठ ने कहा कि शर्तें लगाई जा सकती हैं। लेकिन रोक और नियमन में फर्क है और "सामूहिक जीवन का अर्थ व्यक्ति पर बहुमत का पहरा नहीं" हो सकता।';
    expect(sourceOf(text, 'सामूहिक जीवन')).toBe('पीठ');
  });

  it('is not one of a word or two', () => {
    const text = 'पीठ ने कहा कि शर्तें लगाई जा सकती हैं। शहर में 12 फैक्टरियां "बेहद खतरनाक" श्रेणी में थीं।';
    expect(sourceOf(text, '12 फैक्टरियां')).toBeNull();
  });
});
