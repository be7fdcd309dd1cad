import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);

describe('a relative clause', () => {
  it('that a determiner points at is told with its clause', () => {
    expect(texts('समिति ने उन किसानों को बुलाया, जिन्होंने पिछले साल फसल बीमा कराया था।')).toEqual([
      'समिति ने उन किसानों को बुलाया, जिन्होंने पिछले साल फसल बीमा कराया था।',
    ]);
    expect(texts('नगर निगम ऐसे मकान गिराएगा जो बिना अनुमति के बने हैं।')).toEqual([
      'नगर निगम ऐसे मकान गिराएगा, जो बिना अनुमति के बने हैं।',
    ]);
  });

  it('is told of no noun, but behind its clause, where it may be about more than one', () => {
    const told = texts('टीम ने रांची में मैच जीता, जिसमें 2000 दर्शक मौजूद थे।');
    expect(told).toEqual(['टीम ने रांची में मैच जीता।', 'टीम ने रांची में मैच जीता, जिसमें 2000 दर्शक मौजूद थे।']);
  });

  it('is of no named leader where somebody may be meant whom the clause calls one of many', () => {
    const told = texts('सरकार ने पूर्व सचिव अशोक राय के नेतृत्व में एक समिति बनाई, जिसने छह महीने में रिपोर्ट सौंपी।');
    expect(told.join(' ')).not.toContain('अशोक राय ने');
    expect(texts('बोर्ड ने अशोक राय को कप्तान बनाया, जिन्होंने 2024 में 900 रन बनाए।').join(' ')).toContain('जिन्होंने');
  });

  it('names whoever it stands for as the source, or nobody', () => {
    const sources = (text: string) => read(text).map(({ attribution }) => attribution?.source ?? null);
    expect(sources('पुलिस ने मोहन राय को पकड़ा, जिन्होंने हत्या की बात कबूली।')).not.toContain('जिन्होंने');
    expect(sources('पुलिस ने एक युवक को पकड़ा, जिसने बताया कि बस पटना से आई थी।')).not.toContain('जिसने');
  });

  it('set off by commas may be two that one और joins', () => {
    const told = texts('बांध, जिसे 1962 में बनाया गया था और जिससे 40 गांवों को पानी मिलता है, शुक्रवार को टूट गया।');
    expect(told).toContain('बांध शुक्रवार को टूट गया।');
    expect(told).toContain('बांध को 1962 में बनाया गया था।');
    const open = texts('बांध, जिसे 1962 में बनाया गया था और गांव को पानी मिलता है, शुक्रवार को टूट गया।');
    expect(open).not.toContain('बांध शुक्रवार को टूट गया।');
  });

  it('that calls the news false is told of no word of it', () => {
    expect(texts('खबर थी कि पुल टूट गया है, जिसे प्रशासन ने गलत बताया।').join(' ')).not.toContain('पुल को');
    expect(texts('अदालत ने एक याचिका सुनी, जिसे न्यायाधीश ने खारिज कर दिया।').join(' ')).toContain(
      'न्यायाधीश ने खारिज',
    );
  });

  it('behind its clause is never asked about', () => {
    const { readings } = readArticle({
      text: 'पटना में एक पुल बना है, जो गंगा नदी पर है।',
      title: 'खबर',
      lang: 'hi',
    });
    const whole = readings.find(({ claim }) => claim.text.includes('जो गंगा'));
    expect(whole?.form.blocks).toContain('relative-clause');
  });

  it('is not told behind the clause before where it opens what follows it', () => {
    const told = texts('शिविर में 300 लोग आए, और जो लोग आए उन्हें कंबल मिले।');
    expect(told.filter((text) => text.includes('जो लोग') && text.includes('शिविर'))).toEqual([]);
  });

  it('is told with the clause before it, where जिसमें takes up all that came about there', () => {
    expect(texts('रामगढ़ में बुधवार को बस और ट्रक टकरा गए, जिसमें सात लोगों की मौत हो गई।')).toContain(
      'रामगढ़ में बुधवार को बस और ट्रक टकरा गए, जिसमें सात लोगों की मौत हो गई।',
    );
    const held = texts('समिति ने कर्जदारों की सूची बनाई है, जिसमें लखनऊ में जन्मे कारोबारी राकेश सेठ का भी नाम आया।');
    expect(held.filter((text) => text.includes(',') && !text.includes('जिसमें'))).toEqual([]);
  });

  it('that counts a part is told of what was counted', () => {
    expect(texts('तेंदुए ने गांव की 18 बकरियां मार दीं, जिनमें से सिर्फ चार का मुआवजा मिला।')).toContain(
      'गांव की 18 बकरियों में से सिर्फ चार का मुआवजा मिला।',
    );
    expect(texts('नहर पर साढ़े छह करोड़ रुपये खर्च हुए, जिसमें से दो करोड़ रुपये जिला परिषद ने दिए।')).toContain(
      'साढ़े छह करोड़ रुपये में से दो करोड़ रुपये जिला परिषद ने दिए।',
    );
    expect(texts('वर्मा ने 95 गेंद पर 87 रन बनाए, जिसमें नौ चौके शामिल थे।')).toContain('87 रनों में नौ चौके शामिल थे।');
  });

  it('that counts a part is left out where two were counted, or less', () => {
    const two = texts('आंधी से सात गांवों में 60 मकान गिर गए, जिनमें से चार नदी किनारे हैं।');
    expect(two.filter((text) => !text.includes(', जिनमें') && text.includes('नदी किनारे'))).toEqual([]);
    const less = texts('शिविर में 12 डॉक्टर पहुंचे, जिनमें से 300 मरीजों की जांच हुई।');
    expect(less.join(' ')).not.toContain('12 डॉक्टरों में से');
  });

  it('that compares is told of what was measured, not of who measured it', () => {
    expect(texts('जिले में मतदान प्रतिशत 61.4 रहा, जो पिछले चुनाव से दो अंक अधिक है।')).toContain(
      'मतदान प्रतिशत पिछले चुनाव से दो अंक अधिक है।',
    );
    const told = texts('विभाग ने 40 लाख रुपये लिए, जो तय दर से अधिक है।');
    expect(told.join(' ')).not.toContain('विभाग तय दर');
  });

  it('is never about the source', () => {
    const told = texts('पुलिस के मुताबिक, ट्रक गड्ढे में गिरा, जो कई साल से खुला था।');
    expect(told.join(' ')).not.toContain('पुलिस कई साल');
  });

  it('is not told with a clause that lacks its subject', () => {
    expect(texts('अगले रविवार को उन टीमों का सामना करेगा, जो आठ अंक पीछे हैं।')).toEqual([]);
  });

  it('that says which ones are there leaves no claim that there are so many', () => {
    expect(texts('राज्य में 40 गांव हैं जहां पुल नहीं बना है।')).not.toContain('राज्य में 40 गांव हैं।');
    expect(texts('सचिव मोहन राय ने कहा कि राज्य में 40 गांव हैं जहां पुल नहीं बना है।').join(' ')).not.toMatch(
      /गांव हैं।/u,
    );
    expect(texts('राज्य में 40 गांव हैं, जिनमें से पांच में पुल नहीं है।')).toContain('राज्य में 40 गांव हैं।');
  });

  it('before what holds there is told with it, and is not of whoever speaks', () => {
    const told = texts('सचिव मोहन राय ने कहा कि जो बाजार सील नहीं हैं वहां सोमवार से 12 दुकानें खुली हैं।');
    expect(told.some((text) => text.startsWith('जो बाजार सील नहीं हैं'))).toBe(true);
    expect(told.join(' ')).not.toContain('राय बाजार');
    expect(told.every((text) => text.startsWith('जो'))).toBe(true);
  });

  it('that goes on with "जिससे" is told without it', () => {
    expect(texts('पटना में आग लग गई, जिससे तीन लोग घायल हो गए।')).toContain(
      'पटना में लगी आग में तीन लोग घायल हो गए।',
    );
  });

  it('that goes on with "जिससे" is set where its sentence is, where nothing else says of what it is', () => {
    const told = texts(
      'राजस्थान के दौसा जिले में रविवार को सवारियों से भरी एक बस खड़े ट्रक से टकरा गई, जिससे 11 लोगों की मौत हो गई।',
    );
    expect(told).toContain('राजस्थान के दौसा जिले में 11 लोगों की मौत हो गई।');
    expect(texts('पटना से आ रही एक बस ट्रक से टकरा गई, जिससे 11 लोगों की मौत हो गई।').join(' ')).not.toContain(
      'पटना में',
    );
  });

  it('between the commas of another leaves that one whole', () => {
    const told = texts('रमेश यादव, जो पटना के रहने वाले हैं, ने पुरस्कार जीता।');
    expect(told).toContain('रमेश यादव ने पुरस्कार जीता।');
    expect(told).toContain('रमेश यादव पटना के रहने वाले हैं।');
  });

  it('joined to another by "और" is about the same', () => {
    const told = texts('मंदिर एक पहाड़ी पर बना है, जिसे 1808 में समतल किया गया था और जो बूचर हिल कहलाती थी।');
    expect(told.some((text) => text.startsWith('समतल'))).toBe(false);
  });
});

describe('a participle before a phrase', () => {
  it('stays where it says who is meant, whatever country follows', () => {
    expect(texts('पटना में रहने वाले मजदूरों की भारत की यात्रा को रोका गया है।')).toContain(
      'पटना में रहने वाले मजदूरों की भारत की यात्रा को रोका गया है।',
    );
  });

  it('is told apart where the phrase begins with a country', () => {
    expect(texts('चीन से जुड़े भारत के एक शहर में मेला लगा।')).toContain('भारत के एक शहर में मेला लगा।');
  });
});

describe('what a deed is said to have been', () => {
  const told = (text: string) =>
    readArticle({ text, lang: 'hi', publishedAt: '2026-03-03' }).readings.map(({ claim }) => claim.text);

  it('is not said of the many who did it', () => {
    const all = told('विदेशी निवेशकों ने 640 करोड़ रुपये की शुद्ध खरीद की, जो नौ सत्र की बिकवाली के बाद पहली लिवाली है।');
    expect(all.some((text) => text.startsWith('विदेशी निवेशक '))).toBe(false);
  });
  it('unlike what one person is', () => {
    expect(told('पुलिस ने मोहन राय को पकड़ा, जो भागलपुर का निवासी है।')).toContain('मोहन राय भागलपुर का निवासी है।');
  });
});
