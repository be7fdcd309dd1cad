import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
const claimWith = (text: string, words: string) =>
  read(text).readings.find(({ claim }) => claim.text.includes(words))?.claim;

describe('speakers', () => {
  it('say "I" and "we" only in a claim that names them', () => {
    const told = texts('मंत्री मोहन राय ने कहा, "हमारा काम पूरा हो गया है। हमारी सरकार नई सड़क बनाएगी।"');
    expect(told).toContain('मंत्री मोहन राय ने कहा कि हमारा काम पूरा हो गया है।');
    expect(told).toContain('मंत्री मोहन राय ने कहा कि हमारी सरकार नई सड़क बनाएगी।');
  });

  it('are not known for a quotation without one', () => {
    expect(texts('"हमारा काम पूरा हो गया है। हमारी सरकार नई सड़क बनाएगी।"')).toEqual([]);
  });

  it('are told with what they mean, where their words only carry it', () => {
    expect(texts('मंत्री मोहन राय ने कहा, "मेरा मानना है कि हमारा काम पूरा हो गया है।"')).toEqual([
      'मंत्री मोहन राय ने कहा कि मेरा मानना है कि हमारा काम पूरा हो गया है।',
    ]);
  });

  it('are whom the text turned to last, where a pronoun speaks', () => {
    const story = 'सांसद रेखा वर्मा ने बाजार का दौरा किया। उन्होंने कहा कि बाजार में 12 दुकानें जली हैं।';
    expect(claimWith(story, '12 दुकानें')?.attribution?.source).toBe('रेखा वर्मा');
  });

  it('are meant by "वह" as the subject of what they say', () => {
    expect(texts('विमान कंपनी इंडिगो ने कहा कि वह दस नए विमान खरीदेगी।').join(' ')).toContain(
      'इंडिगो दस नए विमान खरीदेगी',
    );
    expect(texts('वैज्ञानिकों ने बताया कि वे नई दवा बनाएंगे।')).toContain('वैज्ञानिक नई दवा बनाएंगे।');
  });

  it('are not surely meant where they speak to somebody else', () => {
    expect(texts('सुरेश यादव ने रमेश वर्मा से कहा कि वह शांति के पक्ष में हैं।')).toEqual([]);
  });

  it('are not meant by a pronoun in their own direct speech', () => {
    const told = texts('नेता सुरेश यादव ने भाषण दिया। सुरेश यादव ने कहा, "उन्हें फिर भागना पड़ा है।"');
    expect(told.join(' ')).not.toContain('सुरेश यादव को फिर');
  });
});

describe('a person told of with respect', () => {
  const story = (who: string) =>
    `बैठक में ${who} मोहन राय ने योजना बनाई। मोहन राय ने बताया कि पटना में एक यात्री बीमार मिला है। वह इटली से पटना पहुंचा था।`;

  it('is not meant by वह with a verb in the singular, where an office was named', () => {
    expect(texts(story('मुख्यमंत्री')).join(' ')).not.toContain('मोहन राय इटली');
  });

  it('is meant by वह where the office asks for no respect', () => {
    expect(texts('सिपाही मोहन राय ने दुकान खोली। उसने पटना में घर खरीदा।')).toContain(
      'मोहन राय ने पटना में घर खरीदा।',
    );
  });

  it('is meant by उन्होंने', () => {
    expect(texts('मुख्यमंत्री मोहन राय ने योजना बनाई। उन्होंने पटना में पुल का उद्घाटन किया।')).toContain(
      'मोहन राय ने पटना में पुल का उद्घाटन किया।',
    );
  });
});

describe('a name that a building bears', () => {
  it('is nobody whom a pronoun could mean', () => {
    const told = texts("जवान को ‘सोनम कपूर मेमोरियल' (एसएम) अस्पताल में रखा गया है। उसकी बहन को भी अलग रखा गया।");
    expect(told.join(' ')).not.toContain('सोनम कपूर की बहन');
  });

  it('is nobody before a long name of an institution', () => {
    const told = texts('गायक मोहन राय को सुधा वर्मा स्नातकोत्तर आयुर्विज्ञान संस्थान से छुट्टी मिली। उसकी बहन पटना आई।');
    expect(told.join(' ')).not.toContain('सुधा वर्मा की बहन');
  });

  it('is somebody before a plain noun', () => {
    const told = texts('जवान सोनम कपूर को अस्पताल में रखा गया है। उसकी बहन को भी अलग रखा गया।');
    expect(told.join(' ')).toContain('सोनम कपूर की बहन');
  });
});

describe('यह and वह', () => {
  it('are pronouns before a phrase with a case marker', () => {
    const told = texts('रमेश यादव ने दुकान खोली। वह बाजार में कपड़े बेचते हैं।');
    expect(told).toContain('रमेश यादव बाजार में कपड़े बेचते हैं।');
  });

  it('determine a noun in the direct case', () => {
    expect(texts('यह टीका असरदार है।')).toEqual([]);
  });

  it('point ahead to a कि-clause', () => {
    const told = texts('प्रवक्ता मोहन राय ने कहा कि इस बात की संभावना है कि हमारी टीम जीतेगी।');
    expect(told).toContain('प्रवक्ता मोहन राय ने कहा कि इस बात की संभावना है कि हमारी टीम जीतेगी।');
  });
});

describe('bare nouns', () => {
  it('are told by what the article has called the only one of their kind', () => {
    const told = texts('नगर के राजीव पार्क के संग्रहालय में आग लगी। संग्रहालय की छत गिर गई।');
    expect(told.join(' ')).toContain('राजीव पार्क के संग्रहालय की छत गिर गई');
  });

  it('take over no inflection that does not fit', () => {
    const told = texts('एयर इंडिया का विमान पटना में उतरा। विमान में 120 यात्री सवार थे।');
    expect(told).toContain('एयर इंडिया के विमान में 120 यात्री सवार थे।');
  });

  it('stay as they are where there are two of their kind', () => {
    const told = texts(
      'एयर इंडिया का विमान पटना में उतरा। इंडिगो का विमान रांची में उतरा। विमान में 120 यात्री सवार थे।',
    );
    expect(told).toContain('विमान में 120 यात्री सवार थे।');
  });

  it('are the place that the article calls so, not one that a list knows for one', () => {
    const told = texts(
      'पूर्वी शहर मालत्या में भूकंप आया। झटके अलेप्पो में भी महसूस किए गए। शहर में बिजली 11 घंटे बाद बहाल हुई।',
    );
    expect(told).toContain('मालत्या में बिजली 11 घंटे बाद बहाल हुई।');
  });

  it('are no state where only a union territory was named', () => {
    const told = texts('मुख्यमंत्री रमन सिंह ने दिल्ली का दौरा रद्द किया। राज्य के 11 जिलों में पानी भर गया।');
    expect(told.join(' ')).not.toContain('दिल्ली के 11');
  });

  it('are whoever holds the office, where one holder was named', () => {
    const told = texts('आयोग के अध्यक्ष मोहन राय ने रिपोर्ट सौंपी। अध्यक्ष ने 12 सुझाव दिए।');
    expect(told.join(' ')).toContain('अध्यक्ष मोहन राय ने 12 सुझाव दिए');
  });
});

describe('इस with a noun', () => {
  it('is the only one of its kind however far back', () => {
    const filler = 'सोमवार को बारिश हुई।\n\nमंगलवार को धूप निकली।\n\nबुधवार को हवा चली।\n\nगुरुवार को ठंड बढ़ी।';
    const told = texts(`भारत और जापान के समझौते पर दस्तखत हुए।\n\n${filler}\n\nइस समझौते में 12 शर्तें हैं।`);
    expect(told.join(' ')).toMatch(/समझौते में 12 शर्तें हैं/u);
  });

  it('is not one of several people told of far back', () => {
    const told = texts(
      'दक्षिणी सूडान के लोगों ने मतदान किया। सरकार ने 11 नेताओं को पकड़ा। बाद में इन लोगों को रिहा किया गया।',
    );
    expect(told.join(' ')).not.toContain('सूडान के लोगों को रिहा');
  });
});

describe('the event of a story', () => {
  const lead = 'बिहार के नालंदा में सोमवार को बस पलटने से हादसा हुआ।';

  it('is told with what people suffered in it', () => {
    expect(texts(`${lead} 12 यात्री घायल हो गए।`)).toContain('बिहार के नालंदा में हुए हादसे में 12 यात्री घायल हो गए।');
  });

  it('is not told with what happened at another time', () => {
    expect(texts(`${lead} पिछले साल 12 यात्री घायल हो गए थे।`).join(' ')).not.toContain('हादसे में पिछले');
  });

  it('is told of what the same sentence goes on with', () => {
    const told = texts('बिहार के नालंदा में 48 लोग मारे गए और 12 लोग घायल हो गए।');
    expect(told).toContain('बिहार के नालंदा में 12 लोग घायल हो गए।');
  });

  it('is not told of what somebody did elsewhere', () => {
    const told = texts('बिहार के नालंदा में बैठक हुई और मोहन राय ने फोन पर बात की।');
    expect(told.join(' ')).not.toContain('नालंदा में मोहन राय');
  });

  it('is told before a genitive too', () => {
    expect(texts(`${lead} हादसे की जांच एक समिति करेगी।`).join(' ')).toContain('बिहार के नालंदा में हुए हादसे की जांच');
  });

  it('is whose act it was, where "इस" points at it', () => {
    const told = texts('बिहार सरकार ने तीन जिले बनाने का फैसला किया। विपक्ष ने इस फैसले का विरोध किया।');
    expect(told).toContain('विपक्ष ने बिहार सरकार के फैसले का विरोध किया।');
  });

  it('is meant by "इस घटना", where there was one', () => {
    const told = texts('डाकुओं ने बाजार पर हमला किया। इस घटना को मंत्री मोहन राय ने साजिश बताया।');
    expect(told.join(' ')).toContain('डाकुओं के हमले को मंत्री मोहन राय ने साजिश बताया');
  });

  it('is not meant by "इस घटना", where there were two', () => {
    const told = texts(
      'डाकुओं ने बाजार पर हमला किया। सोमवार को जवानों ने फायरिंग की। इस घटना को मंत्री मोहन राय ने साजिश बताया।',
    );
    expect(told.join(' ')).not.toContain('साजिश');
  });
});

describe('इसका and यह', () => {
  it('are of the one thing that the last sentence was about', () => {
    const told = texts('दक्षिणी सूडान 2011 में आजाद हुआ। इसकी सीमा छह देशों से लगती है।');
    expect(told).toContain('दक्षिणी सूडान की सीमा छह देशों से लगती है।');
  });

  it('go on with a thing that is only described', () => {
    const told = texts(
      'पटना विश्वविद्यालय बिहार का सबसे पुराना विश्वविद्यालय है। इसने 2010 में राष्ट्रीय पुरस्कार जीता। इसे 1917 में स्थापित किया गया था।',
    );
    expect(told).toContain('पटना विश्वविद्यालय ने 2010 में राष्ट्रीय पुरस्कार जीता।');
    expect(told).toContain('पटना विश्वविद्यालय को 1917 में स्थापित किया गया था।');
  });

  it('tell how many live in a town that is described', () => {
    const told = texts('भागलपुर बिहार का बड़ा शहर है। 2014 में इसकी जनसंख्या 4 लाख थी।');
    expect(told).toContain('2014 में भागलपुर की जनसंख्या 4 लाख थी।');
  });

  it('are nothing surely where another body is told of beside it', () => {
    const told = texts('पटना विश्वविद्यालय ने गया कॉलेज को हराया। इसने 2010 में पुरस्कार जीता।');
    expect(told.join(' ')).not.toContain('पुरस्कार जीता');
  });

  it('are what happened where a thing acted', () => {
    const told = texts('दक्षिणी सूडान ने कर बढ़ाए। इसने व्यापारियों को नाराज किया।');
    expect(told.join(' ')).not.toContain('सूडान ने व्यापारियों');
  });

  it('are of nothing surely after a sentence about somebody', () => {
    const told = texts('मोहन राय ने दक्षिणी सूडान का दौरा किया। इसकी सीमा छह देशों से लगती है।');
    expect(told.join(' ')).not.toContain('सीमा छह');
  });

  it('are not of a thing where they may be of what was said', () => {
    const told = texts('दक्षिणी सूडान ने कर बढ़ाए। इसका विरोध सड़कों पर हुआ।');
    expect(told.join(' ')).not.toContain('सूडान का विरोध');
  });
});

describe('a pronoun of a person', () => {
  it('goes on through sentences that name nobody else', () => {
    const told = texts('गायक रमेश यादव पटना में रहते हैं। उन्हें 11 पुरस्कार मिले हैं और वो दो बार विजेता रहे हैं।');
    expect(told).toContain('रमेश यादव को 11 पुरस्कार मिले हैं।');
  });

  it('is not of a man, where it is said to be a woman', () => {
    const told = texts('अभिनेता रमेश यादव पटना में रहते हैं। वो मशहूर अभिनेत्री हैं। उन्हें 11 पुरस्कार मिले हैं।');
    expect(told.join(' ')).not.toMatch(/रमेश यादव (मशहूर|को 11)/u);
  });

  it('may be of whoever acts in the condition', () => {
    const told = texts('मंत्री रमेश यादव ने कहा कि अगर ब्रिटेन ने संघ छोड़ दिया तो वह उत्पादन रोक देगा।');
    expect(told.join(' ')).not.toContain('तो रमेश यादव');
    expect(told.join(' ')).not.toContain('तो मंत्री रमेश यादव');
  });

  it('may be of a team that was told of since', () => {
    const told = texts('कप्तान रमेश यादव ने दो गोल किए। भारतीय वायु सेना में अनुभव की कमी थी। उन्होंने 11 मौके गंवाए।');
    expect(told.join(' ')).not.toContain('रमेश यादव ने 11');
  });
});

describe('what is told of many', () => {
  it('is taken up by a plural pronoun', () => {
    const told = texts('सीमा पर 30 शरणार्थी पकड़े गए। उन्हें तीन शिविरों में रखा गया है।');
    expect(told).toContain('30 शरणार्थियों को तीन शिविरों में रखा गया है।');
  });

  it('is not, where the sentence told of others too', () => {
    const told = texts('शरणार्थियों ने जवानों को देखा। उन्हें तीन शिविरों में रखा गया है।');
    expect(told.join(' ')).not.toContain('तीन शिविरों');
  });

  it('is two of them, where the article has told of two', () => {
    const told = texts('मऊ के दो परिवार यात्रा पर निकले। छह अगस्त को दोनों परिवार शिमला पहुंचे।');
    expect(told.join(' ')).toContain('छह अगस्त को मऊ के दो परिवार शिमला पहुंचे');
  });

  it('is left out with दोनों where nothing says which two', () => {
    expect(texts('छह अगस्त को दोनों परिवार शिमला पहुंचे।')).toEqual([]);
  });
});

describe('यहां', () => {
  it('is the one place that was named', () => {
    const told = texts('मंत्री मोहन राय पटना पहुंचे। यहां की आबादी 24 लाख है।');
    expect(told).toContain('पटना की आबादी 24 लाख है।');
  });

  it('is none where two were named', () => {
    const told = texts('मंत्री मोहन राय पटना और रांची पहुंचे। यहां की आबादी 24 लाख है।');
    expect(told.join(' ')).not.toContain('24 लाख');
  });
});

describe('what was done to somebody', () => {
  it('is taken up by its noun', () => {
    const told = texts(
      'पुलिस ने सुरेश वर्मा को उस समय गिरफ्तार किया, जब वह लखनऊ जा रहा था। इस गिरफ्तारी पर 11 नेताओं ने सवाल उठाए।',
    );
    expect(told.join(' ')).toContain('सुरेश वर्मा की गिरफ्तारी पर 11 नेताओं ने सवाल उठाए');
  });
});

describe('what somebody is ordered or asked to do', () => {
  it('is told with who wants it, and is not so by itself', () => {
    expect(texts('उच्चतम न्यायालय ने पंजाब सरकार को आदेश दिया कि वह तालाब को भरवाए।')).toEqual([
      'उच्चतम न्यायालय ने पंजाब सरकार को आदेश दिया कि वह तालाब को भरवाए।',
    ]);
  });

  it('is nothing where it is only what for', () => {
    expect(texts('पुलिस ने सड़क बंद की ताकि लोग सुरक्षित रहें।')).toEqual(['पुलिस ने सड़क बंद की।']);
  });
});

describe('उसने कहा', () => {
  it('is not whoever spoke last, where another person was told of since', () => {
    const told = texts(
      'पुलिस के अनुसार पकड़ा गया युवक मेवात का रहने वाला है। उसने बताया कि गाय 11 हजार में खरीदी गई थी।',
    );
    expect(told.join(' ')).not.toContain('पुलिस ने बताया');
    expect(
      claimWith('पुलिस के अनुसार पकड़ा गया युवक मेवात का रहने वाला है। उसने बताया कि गाय मंडी में खरीदी गई थी।', 'गाय')
        ?.attribution?.source,
    ).toBe('पकड़ा गया युवक');
  });
});

describe('two parties', () => {
  const meeting = 'प्रधानमंत्री नरेंद्र मोदी ने सोमवार को घाना के राष्ट्रपति जॉन महामा के साथ बातचीत की।';

  it('are "both leaders" and "both countries" where one clause tells of both', () => {
    expect(texts(`${meeting} दोनों नेताओं की मौजूदगी में चार समझौतों पर हस्ताक्षर किए गए।`)).toContain(
      'नरेंद्र मोदी और जॉन महामा की मौजूदगी में चार समझौतों पर हस्ताक्षर किए गए।',
    );
    expect(texts(`${meeting} दोनों देशों ने चार समझौतों पर हस्ताक्षर किए।`)).toContain(
      'भारत और घाना ने चार समझौतों पर हस्ताक्षर किए।',
    );
  });

  it('are nobody where a third is told of', () => {
    const three = 'प्रधानमंत्री नरेंद्र मोदी ने घाना और माली के राष्ट्रपतियों के साथ बातचीत की।';
    expect(texts(`${three} दोनों देशों ने चार समझौतों पर हस्ताक्षर किए।`).join(' ')).not.toContain('भारत और');
  });
});

describe('a subject with ने', () => {
  it('goes on acting in the clause joined to its own, whatever it is', () => {
    expect(texts('रॉकेट ने सुबह उड़ान भरी और 17 मिनट बाद यान को कक्षा में पहुंचा दिया।')).toContain(
      'रॉकेट ने 17 मिनट बाद यान को कक्षा में पहुंचा दिया।',
    );
    expect(texts('रॉकेट सुबह रवाना हुआ और यान को कक्षा में पहुंचा दिया।').join(' ')).not.toContain('रॉकेट ने');
  });

  it('is no part of the verb behind a name', () => {
    const { readings } = read('वरिष्ठ वकील मोहन वर्मा पेश हुए।');
    expect(readings[0]?.claim.arguments.map(({ text }) => text)).not.toContain('मोहन वर्मा पेश');
  });
});

describe('the occasion that was told of', () => {
  it('is left out, as it says nothing by itself', () => {
    expect(texts('इस मौके पर सांसद मोहन वर्मा ने 12 छात्रों को सम्मानित किया।')).toContain(
      'सांसद मोहन वर्मा ने 12 छात्रों को सम्मानित किया।',
    );
  });

  it('stays where it is named', () => {
    expect(texts('गणतंत्र दिवस के मौके पर सांसद मोहन वर्मा ने 12 छात्रों को सम्मानित किया।').join(' ')).toContain(
      'गणतंत्र दिवस के मौके पर',
    );
  });
});

describe('a thing that is described', () => {
  it('goes on where what was made of it is told next', () => {
    expect(texts('पुणे मेट्रो 1984 में शुरू की गई थी। यह पांच चरणों में खोली गई थी।')).toContain(
      'पुणे मेट्रो पांच चरणों में खोली गई थी।',
    );
    expect(texts('द मराठा मार्केट 1935 में खोला गया था और यह राज्य का पहला इनडोर बाजार था।').join(' ')).toContain(
      'द मराठा मार्केट राज्य का पहला इनडोर बाजार था।',
    );
  });

  it('is not what was said of it', () => {
    expect(texts('पुणे मेट्रो 1984 में शुरू की गई थी। यह अच्छी खबर थी।').join(' ')).not.toContain('अच्छी खबर');
  });
});

describe('"दोनों देश" of a story', () => {
  it('are the only two countries that it has named', () => {
    const story = 'नेपाल सरकार ने भारतीय वाहनों पर शुल्क बढ़ा दिया। दोनों देशों के व्यापारी एकजुट हो गए।';
    expect(texts(story)).toContain('नेपाल और भारत के व्यापारी एकजुट हो गए।');
    expect(texts('भारत-जापान वार्ता में फैसला हुआ। दोनों देश 2027 में बैठक करेंगे।')).toContain(
      'भारत और जापान 2027 में बैठक करेंगे।',
    );
  });

  it('are not known once it has named a third one', () => {
    const story =
      'नेपाल सरकार ने भारतीय वाहनों पर शुल्क बढ़ा दिया। चीन ने बयान दिया। दोनों देशों के व्यापारी एकजुट हो गए।';
    expect(texts(story).join(' ')).not.toContain('व्यापारी');
  });
});

describe('"उन्होंने" of an act of speech', () => {
  it('is whoever spoke last', () => {
    const story = 'अधीक्षक डॉ. रमेश वर्मा ने कहा कि 40 बेड लगाए जाएंगे। उन्होंने दवा की कमी से इनकार किया।';
    expect(texts(story)).toContain('रमेश वर्मा ने दवा की कमी से इनकार किया।');
  });

  it('is not known where they have told of somebody else', () => {
    const story = 'मंत्री मोहन राय ने कहा कि पार्षद ने सड़क तोड़ी है। उन्होंने सभी आरोपों से इनकार किया।';
    expect(texts(story).join(' ')).not.toContain('इनकार');
  });
});

describe('"उसने" of a body or country', () => {
  it('is the one that acted just before', () => {
    expect(texts('पाकिस्तान ने सीमा बंद कर दी। उसने 12 ट्रक रोक लिए।')).toContain('पाकिस्तान ने 12 ट्रक रोक लिए।');
    expect(texts('भारत ने छह विकेट पर 254 रन बना लिए थे और उसकी कुल बढ़त 211 रन की हो गई है।')).toContain(
      'भारत की कुल बढ़त 211 रन की हो गई है।',
    );
  });

  it('is not known where another stands beside it, nor for what a thing has as well', () => {
    expect(texts('भारत ने पाकिस्तान को हराया। उसने छह विकेट लिए।').join(' ')).not.toContain('छह विकेट');
    expect(texts('इंडिगो ने नया विमान खरीदा और उसकी कीमत 90 करोड़ है।').join(' ')).not.toContain('इंडिगो की कीमत');
  });
});

describe('a place that is told by its rank', () => {
  it('has it from nobody, and is what "यह" means next', () => {
    const story =
      'रामपुरा बिहार में आबादी के हिसाब से सबसे बड़ा शहर है, और भारत में क्षेत्रफल के हिसाब से सबसे बड़ा शहर है। यह जिले की राजधानी है।';
    expect(texts(story)).toContain('रामपुरा बिहार में आबादी के हिसाब से सबसे बड़ा शहर है।');
    expect(texts(story)).toContain('रामपुरा जिले की राजधानी है।');
    expect(read(story).readings.every(({ claim }) => claim.attribution === null)).toBe(true);
  });
});

describe('"उसे" of an arrest', () => {
  it('is whom the sentence before told was arrested', () => {
    const story =
      'दुकानदार संजय मंडल की हत्या के आरोपी मोहन राय को पुलिस ने गिरफ्तार कर लिया है। छापेमारी कर पुलिस ने उसे पटना से गिरफ्तार किया।';
    expect(texts(story)).toContain('छापेमारी कर पुलिस ने मोहन राय को पटना से गिरफ्तार किया।');
  });

  it('is not known where two were', () => {
    const story = 'पुलिस ने रमेश यादव और मोहन राय को गिरफ्तार किया। उसे जेल भेजा गया।';
    expect(texts(story).join(' ')).not.toContain('जेल');
  });
});
