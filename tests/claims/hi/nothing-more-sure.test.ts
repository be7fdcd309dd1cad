import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string, title = 'खबर') =>
  readArticle({ text, title, lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const modalityOf = (text: string, part: string) =>
  claims(text).find((claim) => claim.text.includes(part))?.modality;

describe('what somebody says', () => {
  it('is alleged under a charge, and reported under a plain word', () => {
    const charged = 'विधायक मोहन राय ने आरोप लगाया कि ठेकेदार ने सड़क का काम अधूरा छोड़ दिया।';
    expect(modalityOf(charged, 'अधूरा')).toBe('hedged');
    expect(modalityOf('ग्रामीणों का आरोप है कि पुल में दरार आई है।', 'दरार')).toBe('hedged');
    expect(modalityOf(charged.replace('आरोप लगाया', 'बताया'), 'अधूरा')).toBe('reported');
  });

  it('is hoped and not planned under a hope, and planned under a promise', () => {
    const hoped = 'मंत्री मोहन राय ने उम्मीद जताई कि नए छात्रों को पढ़ने का ज्यादा मौका मिलेगा।';
    expect(modalityOf(hoped, 'मौका')).toBe('hedged');
    expect(modalityOf(hoped.replace('उम्मीद जताई', 'कहा'), 'मौका')).toBe('planned');
  });

  it('is said where it is the reason of a refusal, and denied where it is what is refused', () => {
    const said = 'विभाग ने यह कहते हुए पेंशन से इनकार कर दिया कि मूल सेवा पुस्तिका उपलब्ध नहीं है।';
    expect(modalityOf(said, 'पुस्तिका')).toBe('reported');
    const nested = 'मंत्री मोहन राय ने यह कहते हुए इस्तीफा देने से इनकार कर दिया कि जांच पूरी नहीं हुई है।';
    expect(modalityOf(nested, 'जांच')).toBe('reported');
    expect(modalityOf('कंपनी ने इस बात से इनकार किया कि कारखाने में आग लगी थी।', 'आग')).toBe('denied');
  });

  it('is a belief where many held it back then, and told where somebody owned it', () => {
    expect(modalityOf('दर्शक मान चुके थे कि मुकाबला हाथ से निकल रहा है।', 'मुकाबला')).toBe('hedged');
    expect(modalityOf('कोच मोहन राय ने माना कि टीम ने कैच छोड़े।', 'कैच')).toBe('reported');
  });

  it('is doubtful where nobody is named who says what will come', () => {
    const threat = 'बाद में सीमा राय से कहा गया कि बेटे को भी गिरफ्तार कर लिया जाएगा।';
    expect(modalityOf(threat, 'बेटे')).not.toBe('planned');
  });

  it('has no particle in the name of its source', () => {
    const [claim] = claims('मंत्री मोहन राय भी मानते हैं कि सड़क खराब है।');
    expect(claim?.attribution?.source).toBe('मंत्री मोहन राय');
  });
});

describe('how something seems', () => {
  it('is told by the verb of its clause, and by no participle', () => {
    expect(modalityOf('पहाड़ी पर दिखे एक तेंदुए ने गांव के 12 लोगों को घायल कर दिया।', 'तेंदुए')).toBe('asserted');
    expect(modalityOf('मोहन राय बैठक में नाराज दिखे।', 'मोहन')).not.toBe('asserted');
  });

  it('is not told where something sets in', () => {
    expect(modalityOf('दवा खाने के बाद बुखार उतरने लगता है।', 'बुखार')).toBe('asserted');
    expect(modalityOf('मोहन राय का दावा सही लगता है।', 'दावा')).not.toBe('asserted');
  });
});

describe('a clause that says nothing without what points back', () => {
  it('is not told without of what something is the reason', () => {
    expect(texts('बाजार टूटा। आयातकों की ओर से डॉलर की मांग इसकी वजह रही।').join(' ')).not.toContain('मांग रही');
    const cut = texts('उत्पादन 6 प्रतिशत घटा, जिसकी वजह निर्यात में सुस्ती बताई गई है।');
    expect(cut.some((claim) => claim.startsWith('निर्यात में सुस्ती'))).toBe(false);
    const told = 'राय अस्पताल पहुंचे। इसकी वजह से रामनगर में 12 सड़कें बंद रहीं।';
    expect(texts(told)).toContain('रामनगर में 12 सड़कें बंद रहीं।');
  });

  it('is not told without on what a fine is', () => {
    const fined = 'पॉलीथिन पानी में न डाली जाए। समिति ने इस पर 51 रुपये का जुर्माना रखा है।';
    expect(texts(fined).join(' ')).not.toContain('जुर्माना');
    expect(texts('समिति ने पॉलीथिन पर 51 रुपये का जुर्माना रखा है।').join(' ')).toContain('पॉलीथिन पर 51');
  });

  it('is not told behind a marker that has lost its noun', () => {
    const text = 'मंत्री मोहन राय बुधवार को पटना जाएंगे और वहीं से दिल्ली रवाना होंगे।';
    expect(texts(text).some((claim) => claim.startsWith('से '))).toBe(false);
    expect(texts('मंत्री मोहन राय पटना से दिल्ली रवाना हुए।').join(' ')).toContain('पटना से दिल्ली');
  });

  it('is not told without whoever went and did it', () => {
    const went = 'पटना में बाजार बंद था। उन्होंने बैंक जाकर 13 नवंबर को 22 लाख रुपये भेजे।';
    expect(texts(went).join(' ')).not.toContain('जाकर');
    expect(texts(went.replace('बैंक जाकर ', '')).join(' ')).toContain('22 लाख रुपये भेजे गए');
  });
});

describe('whoever speaks', () => {
  it('is told with what is said, and not where that is of the speaker alone', () => {
    const text = 'ग्राम तुमगांव के किसान मोहन राय ने कहा, मेरे पास नौ एकड़ है।';
    expect(texts(text).some((claim) => claim.endsWith('ने कहा।'))).toBe(false);
    expect(texts('किसान सभा ने फैसले को अधूरा कहा।').join(' ')).toContain('अधूरा');
  });
});

describe('whoever acts with ने', () => {
  it('has no part in the title of a play that is told as a sentence', () => {
    const text = 'रंगसेतु संस्था ने सभागार में ‘दीवार में एक खिड़की रहती थी’ खेलते हुए यह जोखिम उठाया।';
    expect(texts(text).join(' ')).not.toContain('रहती थी');
    expect(texts('गांव में मोहन राय की मां रहती थी।').join(' ')).toContain('रहती थी');
  });
});

describe('whoever goes on in the next clause', () => {
  it('is told as what they ended, and a place that ended so is told alone', () => {
    const text = 'सीमा ठाकुर ने फाइनल में 14 अंक जुटाए और प्रतियोगिता की सर्वश्रेष्ठ खिलाड़ी रहीं।';
    expect(texts(text)).toContain('सीमा ठाकुर प्रतियोगिता की सर्वश्रेष्ठ खिलाड़ी रहीं।');
    const cold = texts('मौसम विभाग ने रिपोर्ट जारी की और चूरू राज्य का सबसे ठंडा शहर रहा।');
    expect(cold.join(' ')).not.toContain('विभाग चूरू');
  });

  it('has nothing to do in a clause of what is to be done', () => {
    const text = 'पटना में तीन केंद्र खोले जाएंगे और शिकायत पर 45 दिन के भीतर निर्णय करना होगा।';
    expect(texts(text).join(' ')).toContain('तीन केंद्र खोले जाएंगे');
    expect(texts(text).join(' ')).not.toContain('केंद्र शिकायत');
  });
});

describe('a name', () => {
  it('goes on behind what opens the name of a family', () => {
    const text = 'ओमान के विदेश मंत्री सैयद बद्र बिन हमद अल बुसैदी के बीच हुई बैठक में समझौता हुआ।';
    expect(texts(text).join(' ')).not.toContain('अल ओमान');
  });

  it('is not told alone where a headline names several with a comma', () => {
    const body = 'दिल्ली में मंगलवार को बैठक हुई।';
    const titled = (title: string) => readArticle({ text: `${title}\n\n${body}`, lang: 'hi' }).readings;
    const told = (title: string) => titled(title).map(({ claim }) => claim.text);
    expect(told('भारत, ओमान ने दो समझौतों पर हस्ताक्षर किए').join(' ')).not.toContain('ओमान ने');
    expect(told('ओमान ने दो समझौतों पर हस्ताक्षर किए').join(' ')).toContain('ओमान ने');
  });

  it('is told without how things stood, where that was told before', () => {
    const text = 'बंदरगाह के यार्ड में खड़ी सैकड़ों गाड़ियां बह गईं, जिनमें 40 नई कारें थीं।';
    expect(texts(text).join(' ')).toContain('खड़ी सैकड़ों गाड़ियां');
    expect(texts(text).some((claim) => claim.startsWith('खड़ी'))).toBe(false);
  });
});

describe('whose words a sentence is', () => {
  const sourceOf = (text: string, part: string) => {
    const found = claims(text).find((claim) => claim.text.includes(part));
    return found && (found.attribution?.source ?? null);
  };

  it('is of whoever owns what was told of last, and not of who spoke in the paragraph before', () => {
    const told =
      'विशेषज्ञ डॉ. सतीश मीणा ने कहा कि जंगल में बाघ टिकते हैं।\n\nगांव के पशुपालक मोहन गुर्जर की दो भैंसें मारी गईं। वे कहते हैं, "एक भैंस 80 हजार की थी।"';
    expect(sourceOf(told, '80 हजार')).toContain('मोहन गुर्जर');
    const same = told.replace('\n\nगांव के पशुपालक मोहन गुर्जर की दो भैंसें मारी गईं।', ' जंगल में दो भैंसें मारी गईं।');
    expect(sourceOf(same, '80 हजार')).not.toContain('गुर्जर');
  });

  it('is nobody’s in a new paragraph behind a sentence of which nothing is read', () => {
    const rest = 'तालाब के छोर पर एक खदान को लेकर विवाद चल रहा है।';
    const text = `किसान मोहन राय मटर बोते हैं। 'वहां 16 हजार मिलते थे। यहां अम्मा के हाथ की रोटी है,' वे कहते हैं।\n\nसब कुछ ठीक हो, ऐसा भी नहीं। ${rest}`;
    expect(sourceOf(text, 'विवाद')).toBeNull();
  });

  it('is of the witness before where it tells how it was, and of no office', () => {
    const text = 'यात्री मनप्रीत सिंह ने बताया कि वे सात घंटे गाड़ी में बैठे रहे। हीटर से तेल खत्म होने का डर था।';
    expect(sourceOf(text, 'डर')).toContain('मनप्रीत सिंह');
    const police = text.replace('यात्री मनप्रीत सिंह', 'एसपी मनप्रीत सिंह');
    expect(sourceOf(police, 'डर')).toBeNull();
  });

  it('is not of those who ask for something in it', () => {
    const text = `मुन्ना लाल ने बताया कि कुछ दिखाई नहीं दे रहा था। दो सवारियों ने चालक से धीरे चलने को कहा था। वह बोले, 'एकदम धमाका हुआ।'`;
    expect(sourceOf(text, 'सवारियों')).toBe('मुन्ना लाल');
  });
});

describe('whom a pronoun means', () => {
  it('is not the one whose mishap stands beside whoever is told something', () => {
    const text = 'सागर के इस खिलाड़ी को मोहन राय के चोटिल होने पर बताया गया था कि वह खेल रहे हैं।';
    expect(texts(text).join(' ')).not.toContain('मोहन राय खेल');
    const same = 'मोहन राय रामनगर के खिलाड़ी हैं। वह इस साल रणजी ट्रॉफी में खेल रहे हैं।';
    expect(texts(same).join(' ')).toContain('मोहन राय इस साल');
  });

  it('is not the one told of before where another is called by what he is', () => {
    const text = 'बड़ी बेटी सीमा ने मुखाग्नि दी। कवि की इच्छा के अनुसार भाषण नहीं हुआ, केवल उनकी कविता का पाठ किया गया।';
    expect(texts(text).join(' ')).not.toContain('सीमा की कविता');
    expect(texts('सीमा राय ने दीप जलाया। समारोह में उनकी कविता का पाठ किया गया।').join(' ')).toContain(
      'सीमा राय की',
    );
  });

  it('is no place of the sentence before where the clause tells of one that no list knows', () => {
    const text = 'मई 2023 में पटना में समझौता हुआ था। अल-जोहाश पर कब्जे के बाद वहां 40 लोगों की हत्या की खबरें आई थीं।';
    expect(texts(text).join(' ')).not.toContain('पटना में 40');
    expect(texts('पटना में समझौता हुआ था। बाद में वहां 40 लोग घायल हुए।').join(' ')).toContain('पटना में 40');
  });
});

describe('a bare number', () => {
  it('says nothing alone of things that the clause before counts', () => {
    expect(texts('पटना में छह ट्रेनों के मार्ग बदले गए और दो को बीच में ही रोकना पड़ा।')).not.toContain(
      'दो को बीच में ही रोकना पड़ा।',
    );
    const people = texts('पटना में छह लोग घायल हुए और दो को गया के अस्पताल भेजा गया।');
    expect(people.join(' ')).toContain('दो को गया के अस्पताल');
  });
});
