import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);
const sourceOf = (text: string, told: string) =>
  read(text).find((claim) => claim.text === told)?.attribution?.source;

describe('a name', () => {
  it('is not made of two given names that the article uses apart', () => {
    const text = 'सुनील ने इस्तीफा दिया। सुनील राकेश को हटाने में सफल रहे। राकेश ने मंगलवार को बैठक बुलाई।';
    expect(texts(text)).toContain('राकेश ने मंगलवार को बैठक बुलाई।');
    const whole = 'मोहम्मद फिरोज को पकड़ा गया। फिरोज ने सोमवार को दुकान लूटी थी।';
    expect(texts(whole)).toContain('मोहम्मद फिरोज ने सोमवार को दुकान लूटी थी।');
  });

  it('of a father is nobody told of elsewhere', () => {
    const text = 'रामपुर में दीवार गिरने से सोनू पुत्र मूलचंद की मौत हो गई। नगला मूलचंद में भी नुकसान हुआ।';
    expect(texts(text).some((one) => one.includes('पुत्र नगला'))).toBe(false);
  });

  it('goes on behind three initials and over a word of kinship', () => {
    expect(texts('पुलिस ने सोनपुर निगम के वकील के. टी. एस. तुलसी की दलील सुनी।')).toContain(
      'के. टी. एस. तुलसी सोनपुर निगम के वकील हैं।',
    );
    const text = 'दल के नेता आशु भाई दवे ने कहा कि सूरत में भी प्रदर्शन हुए।';
    expect(sourceOf(text, 'सूरत में भी प्रदर्शन हुए।')).toBe('दल के नेता आशु भाई दवे');
    expect(sourceOf('नेता आशु और भाई राजू दवे ने कहा कि सूरत में प्रदर्शन हुए।', 'सूरत में प्रदर्शन हुए।')).not.toBe('आशु भाई');
  });
});

describe('a source', () => {
  it('is told whole before के अनुसार', () => {
    const text = 'वायुसेना मौसम विभाग के मुताबिक सोमवार को अधिकतम तापमान 25 डिग्री सेल्सियस रहा।';
    expect(sourceOf(text, 'सोमवार को अधिकतम तापमान 25 डिग्री सेल्सियस रहा।')).toBe('वायुसेना मौसम विभाग');
    expect(texts('मानसून मौसम विभाग के मुताबिक 5 जून को केरल पहुंचेगा।')).toContain('मानसून 5 जून को केरल पहुंचेगा।');
  });

  it('is read before a hyphen that opens what is said', () => {
    const text = 'टाइम्स के अनुसार-कार्यक्रम अमेरिका से बाहर चलाया गया।';
    expect(sourceOf(text, 'कार्यक्रम अमेरिका से बाहर चलाया गया।')).toBe('टाइम्स');
  });

  it('is no measure', () => {
    expect(read('बारिश के हिसाब से पिछला सप्ताह खराब रहा।').every(({ attribution }) => !attribution)).toBe(true);
    expect(sourceOf('विशेषज्ञों के हिसाब से पिछला सप्ताह खराब रहा।', 'पिछला सप्ताह खराब रहा।')).toBe('विशेषज्ञों');
  });
});

describe('what is only asked, wanted or denied', () => {
  it('is not told as so', () => {
    expect(texts('पुलिस ने देखा कि पटना में दुकान खुली थी या बंद थी।')).toEqual([]);
    expect(texts('वकील ने कहा कि यह निष्कर्ष नहीं निकाला जा सकता कि पार्टी साजिश में शामिल थी।')).toEqual([]);
    expect(texts('मोहन ने यह नहीं माना कि उसने चोरी की थी।')).toEqual([]);
    expect(texts('पुलिस देख रही है कि कहीं कोई मलबे में दबा तो नहीं है।')).not.toContain(
      'कहीं कोई मलबे में दबा तो नहीं है।',
    );
    expect(texts('पुलिस होटलों की जांच कर रही है ताकि कोई लापता हो तो उसकी जानकारी मिल सके।')).toEqual([
      'पुलिस होटलों की जांच कर रही है।',
    ]);
  });

  it('is told where it is said', () => {
    expect(texts('पुलिस ने कहा कि इसमें कोई शक नहीं है कि मोहन राय दोषी हैं।')).toContain('मोहन राय दोषी हैं।');
  });
});

describe('whom a pronoun means', () => {
  it('is not guessed beside another person, a couple, or one told of with respect', () => {
    expect(texts('राकेश ने मोहन को तलाश किया, लेकिन वह नहीं मिला।')).toEqual(['राकेश ने मोहन को तलाश किया।']);
    const couple =
      'हादसे में दंपती घायल हो गया, जिन्हें दिनेश कुमार और राजेश राय ने भर्ती कराया। डॉक्टरों ने दोनों को मृत घोषित कर दिया।';
    expect(texts(couple).some((one) => one.includes('राय को मृत'))).toBe(false);
    const robbed = 'दो बदमाशों ने उनके पेट में गोली मार दी। परिजनों ने उन्हें मेरठ के अस्पताल में भर्ती कराया।';
    expect(texts(robbed).some((one) => one.includes('बदमाशों को'))).toBe(false);
  });

  it('is told where only one can be meant', () => {
    const text = 'राकेश वर्मा ने पुल का निरीक्षण किया। उन्होंने मंगलवार को अस्पताल का दौरा भी किया।';
    expect(texts(text)).toContain('राकेश वर्मा ने मंगलवार को अस्पताल का दौरा भी किया।');
  });
});

describe('beside an event of another time', () => {
  const story =
    'नागपुर में बुधवार को हुए सड़क हादसे में दो लोगों की मौत हो गई। बस खाई में गिर गई। घायलों का इलाज चल रहा है। पुलिस जांच कर रही है। ';

  it('"इस हादसे" is not the one of the story', () => {
    const text = `${story}दो महीने पहले भी घाट पर एक बस पलट गई थी। इस हादसे में 21 लोगों की मौत हो गई थी।`;
    expect(texts(text).some((one) => one.includes('21 लोगों'))).toBe(false);
  });

  it('nor one of a month before, nor one of several', () => {
    const before = `${story}अप्रैल के महीने में एक गोदाम में धमाका हुआ था और इस हादसे में 21 लोग मारे गए थे।`;
    expect(texts(before).some((one) => one.includes('21 लोग'))).toBe(false);
    const second = `${story}दूसरा हादसा शहर के बाहर हुआ। इस हादसे में नौ लोग घायल हो गए।`;
    expect(texts(second).some((one) => one.includes('नौ लोग'))).toBe(false);
  });

  it('nor is the story set where the one before the news was', () => {
    const text =
      'गया में हुए सड़क हादसे को कुछ दिन ही बीते थे कि बुधवार को एक और बस नदी में गिर गई। इस हादसे में 21 लोग घायल हुए हैं।';
    expect(texts(text).some((one) => /गया में हुए .*21 लोग/u.test(one))).toBe(false);
  });

  it('is the one of the story where no other is told of', () => {
    expect(
      texts(`${story}इस हादसे में 21 लोग घायल हो गए।`).some((one) => /नागपुर में हुए .*21 लोग घायल/u.test(one)),
    ).toBe(true);
  });

  it('"इसमें सवार" is of a vehicle, and "इनके अलावा" only joins', () => {
    const text = `${story}एक जीप भी टकरा गई। इसमें सवार दो लोगों में एक की मौत हो गई।`;
    expect(texts(text).some((one) => one.includes('हादसे में सवार'))).toBe(false);
    expect(texts('मरने वालों में चार जवान शामिल हैं। इनके अलावा तीन मजदूर भी मारे गए हैं।')).toContain(
      'तीन मजदूर भी मारे गए हैं।',
    );
  });
});

describe('a clause that goes on', () => {
  it('says of nobody what it says, and is left out', () => {
    expect(texts('संदीप रामपुर गांव का रहने वाला है और 12वीं पास है।')).not.toContain('12वीं पास है।');
    expect(texts('इसका वजन 190 ग्राम है तथा परिधि 9.7 सेमी है।')).not.toContain('परिधि 9.7 सेमी है।');
    expect(texts('इसके बाद ही कंपनी निवेशकों को कारोबार करवा सकती है।')).toEqual([]);
    expect(
      texts('पहलगाम में तापमान माइनस 4.9 तथा गुलमर्ग में माइनस 9.0 डिग्री सेल्सियस दर्ज किया गया।').some((one) =>
        one.includes('4.9 9.0'),
      ),
    ).toBe(false);
  });

  it('takes its subject in the plural before ने', () => {
    expect(texts('किसान सड़क पर बैठे हैं और प्रशासन के खिलाफ नारे लगाए।')).toContain(
      'किसानों ने प्रशासन के खिलाफ नारे लगाए।',
    );
    expect(texts('मंत्री पटना पहुंचे और अस्पताल का उद्घाटन किया।')).toContain('मंत्री ने अस्पताल का उद्घाटन किया।');
  });
});

describe('a pasted page', () => {
  const body = 'विभाग ने 12 नए पुल बनाने के लिए 340 करोड़ रुपये मंजूर किए हैं।';
  const told = (text: string) =>
    readArticle({ text: `खबर\n\n${text}`, lang: 'hi' }).readings.map(({ claim }) => claim.text);

  it.each([
    `(एजेंसी) बरेली ${body}`,
    `[रमेश कुमार, बरेली] ${body}`,
    `बरेली | ${body}`,
    `मेक्सिको सिटी : ${body}`,
    `${body}\n\nइसे भी पढ़ें\nबरेली में ट्रक पलटने से तीन लोगों की मौत हो गई\nलखनऊ में दो मकान गिरे`,
    `${body}\n\nइमेज कैप्शन, पुल का काम 2019 में शुरू हुआ था`,
    `${body}\n\nखबरें और भी हैं...`,
    `${body}\n\nटैग: पुल, सड़क`,
  ])('tells nothing of its furniture: %s', (text) => {
    expect(told(text)).toEqual([body]);
  });

  it('tells what stands behind a closed line of its own', () => {
    expect(told(`यह भी पढ़ें\nलखनऊ में दो मकान गिरे\n\n${body}`)).toContain(body);
  });
});

describe('who did what a verbal noun tells', () => {
  const told = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi' })
      .readings.map(({ claim }) => claim.text)
      .join(' ');

  it('is not guessed where another is told to', () =>
    expect(told('पहला गेम गंवाने के बाद कोच हेमंत रावत ने उनसे रैकेट बदलने को कहा।')).not.toContain('गंवाया'));

  it('is who acts where nobody else may be', () =>
    expect(told('पुल बनाने के बाद मोहन राय ने पटना में बैठक की।')).toContain('मोहन राय ने पुल बनाया।'));
});

describe('"उन्हें" behind a widow', () => {
  it('is either of the two', () => {
    const text = 'मोहन राय बुधवार को गया में शहीद की पत्नी के घर पहुंचे। उन्हें रमेश सिंह ने पांच लाख रुपये का चेक दिया।';
    expect(texts(text).filter((one) => one.includes('चेक'))).toEqual([]);
  });

  it('is whoever came where nobody else is told of', () => {
    const text = 'मोहन राय बुधवार को गया पहुंचे। उन्हें रमेश सिंह ने पांच लाख रुपये का चेक दिया।';
    expect(texts(text)).toContain('मोहन राय को रमेश सिंह ने पांच लाख रुपये का चेक दिया।');
  });
});

describe('what is turned down', () => {
  it('is nobody who was told of', () => {
    const told = texts('मोहन राय के खिलाफ रामपुर में कैच की अपील हुई, पर अंपायर ने उसे नकार दिया।');
    expect(told.join(' ')).not.toContain('मोहन राय को नकार');
  });

  it('and who is arrested is', () => {
    expect(texts('मोहन राय रामपुर में थाने गए। पुलिस ने उन्हें गिरफ्तार किया।')).toContain(
      'पुलिस ने मोहन राय को गिरफ्तार किया।',
    );
  });
});

describe('an event that a participle places', () => {
  it('is not placed twice', () => {
    const told = texts('रामपुर में अस्पताल पर हुए हमले में 12 लोग मारे गए। वकीलों ने रामपुर में हुई इस घटना की निंदा की है।');
    expect(told).toContain('वकीलों ने रामपुर में हुई घटना की निंदा की है।');
  });
});

describe('what people have come to think', () => {
  it('is not known to be so', () => {
    const claim = read('रामपुर में यह राय बनी है कि सड़क खराब है।').find(({ text }) => text.includes('सड़क'));
    expect(claim?.modality).toBe('hedged');
    const said = read('मंत्री मोहन राय ने कहा कि सड़क खराब है।').find(({ text }) => text.includes('सड़क'));
    expect(said?.modality).toBe('reported');
  });
});
