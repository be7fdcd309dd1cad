import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim.text);

describe('a thing told once', () => {
  const ship =
    "मुंबई। पनडुब्बी रोधी युद्धपोत 'आईएनएस नीलम' सोमवार को भारतीय नौसेना में शामिल हो गया। गोदी में बना यह पोत आठ पोतों की श्रृंखला का पहला जहाज है। ";

  it('is taken up by another noun for its kind', () => {
    expect(texts(ship)).toContain('गोदी में बना आईएनएस नीलम आठ पोतों की श्रृंखला का पहला जहाज है।');
    expect(texts(`${ship}इस पोत की अधिकतम रफ्तार 25 समुद्री मील प्रति घंटा है।`)).toContain(
      'आईएनएस नीलम की अधिकतम रफ्तार 25 समुद्री मील प्रति घंटा है।',
    );
  });

  it('owns its name and its speed', () => {
    expect(texts(`${ship}इस पोत की रफ्तार 25 समुद्री मील है। इसका नाम एक पहाड़ी के नाम पर रखा गया है।`)).toContain(
      'आईएनएस नीलम का नाम एक पहाड़ी के नाम पर रखा गया है।',
    );
  });

  it('is not taken up by a noun for something else', () => {
    expect(texts(`${ship}इस विमान की रफ्तार 900 किलोमीटर प्रति घंटा है।`).join()).not.toContain('900');
  });
});

describe('a bill, a phase and trains', () => {
  it('are told in full after "इस" and "ये"', () => {
    expect(
      texts('लोकसभा ने गुरुवार को बीज कानून (संशोधन) विधेयक पारित कर दिया। इस विधेयक के पक्ष में 291 वोट पड़े।'),
    ).toContain('बीज कानून (संशोधन) विधेयक के पक्ष में 291 वोट पड़े।');
    expect(
      texts(
        'असम विधानसभा चुनाव के पहले चरण में गुरुवार को 64.66 प्रतिशत मतदान हुआ। इस चरण में 1,314 उम्मीदवार मैदान में थे।',
      ),
    ).toContain('असम विधानसभा चुनाव के पहले चरण में 1,314 उम्मीदवार मैदान में थे।');
    expect(
      texts('रेल मंत्री ने शनिवार को चार वंदे भारत एक्सप्रेस ट्रेनों को रवाना किया। ये ट्रेनें लखनऊ और पटना से चलेंगी।'),
    ).toContain('चार वंदे भारत एक्सप्रेस ट्रेनें लखनऊ और पटना से चलेंगी।');
  });

  it('are not told by a bare noun that may be another', () => {
    const told = texts('लोकसभा ने गुरुवार को बीज कानून (संशोधन) विधेयक पारित कर दिया। विधेयक के पक्ष में 291 वोट पड़े।');
    expect(told.join()).not.toContain('(संशोधन) विधेयक के पक्ष');
  });

  it('are before it where "के पहले" is', () => {
    expect(texts('चुनाव के पहले बिहार सरकार ने पटना में 12 सड़कें बनवाईं।').join()).toContain('चुनाव के पहले');
  });
});

describe('a title in quotation marks', () => {
  it('is one name, whatever its words mean', () => {
    const { readings } = readArticle({
      text: 'आदित्य धर की फिल्म "तूफान" ने पहले दिन 28 करोड़ रुपये की कमाई की।',
      lang: 'hi',
    });
    const names = readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact.name] : [])),
    );
    expect(names).toContain('तूफान');
  });
});

describe('an office alone', () => {
  const story =
    'वाराणसी, 8 नवंबर। प्रधानमंत्री नरेंद्र मोदी ने शनिवार को वाराणसी में सभा की। मुख्यमंत्री योगी आदित्यनाथ और रेल मंत्री अश्विनी वैष्णव भी मौजूद थे। ';

  it('is whom the text turned to', () => {
    expect(texts(`${story}प्रधानमंत्री ने एक पुल का उद्घाटन किया। उन्होंने बच्चों से भी बातचीत की।`)).toContain(
      'नरेंद्र मोदी ने बच्चों से भी बातचीत की।',
    );
  });

  it('is nobody surely where the text names no holder of it', () => {
    expect(texts(`${story}राज्यपाल ने एक पुल का उद्घाटन किया। उन्होंने बच्चों से भी बातचीत की।`).join()).not.toMatch(
      /मोदी ने बच्चों/u,
    );
  });
});

describe('the one who speaks', () => {
  it('is meant by "उसने" and "उसकी", where a body does', () => {
    expect(texts('भारत के विदेश मंत्रालय ने कहा कि उसने फैसले पर गौर किया है।')).toContain(
      'भारत के विदेश मंत्रालय ने फैसले पर गौर किया है।',
    );
    expect(texts('टाटा मोटर्स ने बताया कि उसकी बिक्री मार्च में 12 प्रतिशत बढ़ी।')).toContain(
      'टाटा मोटर्स की बिक्री मार्च में 12 प्रतिशत बढ़ी।',
    );
  });

  it('is not meant where another body stands before the pronoun', () => {
    expect(texts('टाटा मोटर्स ने बताया कि बजाज ऑटो से उसकी बिक्री मार्च में 12 प्रतिशत बढ़ी।').join()).not.toContain(
      'टाटा मोटर्स की बिक्री',
    );
  });

  it('is meant by "उन्होंने" with another act of speech', () => {
    const opening = 'किसान यूनियन के अध्यक्ष मोहन राय ने आरोप लगाया कि व्यापारी कम दाम पर धान खरीद रहे हैं। ';
    expect(texts(`${opening}उन्होंने 26 नवंबर को पटना में रैली का ऐलान किया।`)).toContain(
      'मोहन राय ने 26 नवंबर को पटना में रैली का ऐलान किया।',
    );
    expect(texts(`${opening}उन्होंने 26 नवंबर को पटना में धान बेचा।`).join()).not.toContain('मोहन राय ने 26 नवंबर');
  });
});

describe('"यहां" at the top of a story', () => {
  it('is where it was filed', () => {
    expect(texts('राजगीर, 7 सितंबर। भारत ने रविवार को यहां फाइनल में पाकिस्तान को 3-1 से हराया।')).toContain(
      'भारत ने रविवार को राजगीर में फाइनल में पाकिस्तान को 3-1 से हराया।',
    );
  });

  it('is not where the story has named another place since', () => {
    expect(
      texts(
        'राजगीर, 7 सितंबर। पटना में शनिवार को बारिश हुई। भारत ने रविवार को यहां फाइनल में पाकिस्तान को 3-1 से हराया।',
      ).join(),
    ).not.toContain('राजगीर में फाइनल');
  });
});

describe('the dead of a story', () => {
  const opening = 'मुंबई। अभिनेता राजेश वर्मा का सोमवार को निधन हो गया। ';

  it('are whose "उनके निधन" is, whoever mourns', () => {
    expect(texts(`${opening}राष्ट्रपति द्रौपदी मुर्मू ने उनके निधन पर शोक जताया।`)).toContain(
      'राष्ट्रपति द्रौपदी मुर्मू ने राजेश वर्मा के निधन पर शोक जताया।',
    );
  });

  it('are the one told of last, where the story tells of two', () => {
    const two = `${opening}गायक मोहन राय का रविवार को निधन हो गया। `;
    expect(texts(`${two}राष्ट्रपति द्रौपदी मुर्मू ने उनके निधन पर शोक जताया।`).join()).not.toContain(
      'राजेश वर्मा के निधन',
    );
  });

  it('are told of with respect', () => {
    expect(texts(`${opening}वह 89 वर्ष के थे। उनका अंतिम संस्कार पवन हंस घाट पर किया गया।`)).toContain(
      'राजेश वर्मा का अंतिम संस्कार पवन हंस घाट पर किया गया।',
    );
  });
});

describe('whom the text turned to', () => {
  it('is who got something, where the clause names nobody else', () => {
    expect(
      texts(
        'शटलर पीवी सिंधु ने रविवार को खिताब जीता। पीवी सिंधु को 75,000 डॉलर मिले। उन्होंने सेमीफाइनल में जापान की अकाने यामागुची को मात दी थी।',
      ).join(),
    ).toContain('पीवी सिंधु ने सेमीफाइनल में जापान की अकाने यामागुची को मात दी थी।');
  });

  it('is not who owns what befell anybody at all', () => {
    expect(
      texts(
        'मुख्यमंत्री मोहन राय ने पटना में योजना शुरू की। यदि किसी डॉक्टर की मौत होती है तो उनके परिवार को एक करोड़ रुपये मिलेंगे।',
      ).join(),
    ).not.toContain('मोहन राय के परिवार');
  });
});

describe('what a speaker calls his own', () => {
  it('is his government or party', () => {
    expect(texts('मुख्यमंत्री मोहन राय ने कहा कि उनकी सरकार ने 12 सड़कें बनवाईं।')).toContain(
      'मुख्यमंत्री मोहन राय की सरकार ने 12 सड़कें बनवाईं।',
    );
  });

  it.each([
    'डॉक्टरों ने कहा कि दवा की मात्रा ज्यादा थी पर उनकी हालत अब स्थिर है।',
    'मुख्यमंत्री मोहन राय ने कहा कि उनका अंतिम संस्कार राजकीय सम्मान के साथ किया जाएगा।',
  ])('is not what may be of whom he speaks: %s', (story) => {
    expect(texts(story).join()).not.toMatch(/डॉक्टरों की हालत|राय का अंतिम/u);
  });
});

describe('a sentence that is not read', () => {
  it('leaves nobody for the next pronoun, where it names somebody', () => {
    const told = texts(
      'मंत्री मोहन राय ने कहा कि सूचकांक 22 अंक कम रहा। सांसद रेखा वर्मा ने पूछा, "बच्चे घर में क्यों बंद हैं?" उन्होंने पटना में 12 सड़कें बनवाईं।',
    );
    expect(told.join()).not.toContain('मोहन राय ने पटना में');
  });
});

describe('a relative clause behind what was to be done', () => {
  it('is not told of who asked for it', () => {
    expect(texts('जनता पार्टी ने बकाये को शामिल करने को कहा था, जिसे जगह नहीं मिली।')).not.toContain(
      'जनता पार्टी को जगह नहीं मिली।',
    );
  });
});

describe('a pronoun with two whom it may mean', () => {
  it('is left out: who speaks and whom the text was about', () => {
    const told = texts(
      'पहलवान तनु चौधरी ने जापान की पहलवान को 7-5 से हराया। कोच सतवीर सिंह ने बताया कि उन्होंने पटना में 12 खिलाड़ियों को तैयार किया।',
    );
    expect(told.join()).not.toMatch(/तनु चौधरी ने पटना में/u);
  });

  it('is left out: somebody brought in and whom the text was about', () => {
    const told = texts(
      'आरोपी शानू खान को पुलिस ने पकड़ा। वह जुलाई में जमानत पर छूटा था। एक सिपाही को भी छर्रे लगे हैं, उसकी हालत ठीक है।',
    );
    expect(told.join()).not.toContain('शानू खान की हालत');
  });

  it('is left out: where the story was filed and a place named since', () => {
    const told = texts('सोनपुर। कानपुर शैली की नौटंकी मेले में लौट रही है। मंडली के 19 कलाकार मंगलवार को यहां पहुंच गए।');
    expect(told.join()).not.toContain('कानपुर में पहुंच');
  });
});
