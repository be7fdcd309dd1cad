import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'खबर', lang: 'hi' });
const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);

describe('who speaks, of themselves', () => {
  it('is meant by "उन्होंने" where many of a kind say it', () => {
    expect(texts('ग्रामीणों ने बताया कि उन्होंने रात में धमाके की आवाज सुनी।')).toContain(
      'ग्रामीणों ने रात में धमाके की आवाज सुनी।',
    );
  });

  it('is recorded as a substitution', () => {
    const [reading] = read('ग्रामीणों ने बताया कि उन्होंने रात में धमाके की आवाज सुनी।').readings;
    expect(reading?.claim.substitutions.map(({ text, antecedent }) => [text, antecedent?.exact])).toEqual([
      ['ग्रामीणों ने', 'ग्रामीणों'],
    ]);
  });

  it('is meant by "उन्हें" where they feel, get or know something', () => {
    expect(texts('जिले के पुलिस अधिकारियों ने कहा कि उन्हें 12 चोरियों की जानकारी मिली है।')).toContain(
      'जिले के पुलिस अधिकारियों को 12 चोरियों की जानकारी मिली है।',
    );
  });

  it('is a body that says what it got', () => {
    expect(texts('राष्ट्रीय महिला आयोग ने अपनी रिपोर्ट में कहा कि उसे 240 शिकायतें मिलीं।')).toContain(
      'राष्ट्रीय महिला आयोग को 240 शिकायतें मिलीं।',
    );
  });

  it('is whoever acts, with another in the same clause', () => {
    expect(texts('दुकानदार सुरेश वर्मा का कहना है कि दीपक को उन्होंने चार साल पहले काम पर रखा था।').join()).toContain(
      'दीपक को दुकानदार सुरेश वर्मा ने चार साल पहले काम पर रखा था।',
    );
  });

  it('is somebody by name alone, of whom the text tells without respect', () => {
    expect(texts('अदालत में सोनू ने कहा कि उसे पुलिस से कोई शिकायत नहीं है।').join()).toContain(
      'सोनू को पुलिस से कोई शिकायत नहीं है।',
    );
  });

  it.each([
    // Another is the one told of before.
    'शिक्षक मोहन राय को पुलिस ने पकड़ा। संघ के नेताओं ने कहा कि उन्हें बिना सबूत के सजा मिली है।',
    // What a man says of a woman.
    'कमला देवी का निधन हो गया। उनके शिष्य और तबला वादक रामेश्वर पाठक बताते हैं कि वह समय कभी नहीं बदलती थीं।',
    // They pass on what others know.
    'सूत्रों ने बताया कि उन्हें 12 लाख रुपये मिले हैं।',
    // Whoever was told of in the clause before.
    'दारोगा मोहन राय ने बताया कि तीन मजदूर दब गए हैं। उन्होंने कहा कि उनकी हालत गंभीर है।',
    // The last rites are of somebody dead.
    'मंत्री मोहन राय ने कहा कि उनका अंतिम संस्कार पटना में होगा।',
  ])('is not meant where it may be another: %s', (story) => {
    const told = texts(story).join();
    expect(told).not.toMatch(/नेताओं को बिना|पाठक समय|सूत्रों को|राय की हालत|राय का अंतिम/u);
  });

  it('is open where two by name speak together', () => {
    expect(
      texts('अजय वर्मा ने रैली की। अजय के साथ चर्चा में सुरेश यादव ने कहा कि वह कानून के पक्ष में हैं।').join(),
    ).not.toMatch(/(?:वर्मा|यादव) कानून/u);
  });
});

describe('a pronoun beside two who may be meant', () => {
  it.each([
    // What a woman's kin say of her.
    'नर्तकी मीना देवी का निधन हो गया। परिजनों के अनुसार चार दिन से वे अस्पताल में थीं।',
    // Of whom the other's paintings are.
    'मोहन राय ने उसे देखा। संग्रहालय के संस्थापक अजय वर्मा ने बाद में उनके पांच चित्र खरीदे। उनकी पहली कृति 22 चित्रों की है।',
    // Either of the two may go home.
    'प्रधानमंत्री अजय वर्मा ने धन्यवाद दिया। उन्होंने सुरेश मेहता को भोज पर बुलाया। वे बुधवार को दिल्ली लौटेंगे।',
    // An artist whom a state lost, in a story of her death.
    'अभिनेत्री रेखा सेन का निधन हो गया। मुख्यमंत्री ने कहा कि राज्य ने एक बड़ी कलाकार खो दी है। उन्हें 2009 में सम्मान मिला था।',
  ])('is not filled in: %s', (story) => {
    expect(texts(story).join()).not.toMatch(
      /परिजन अस्पताल|परिजन चार|वर्मा की पहली|(?:वर्मा|मेहता) बुधवार|कलाकार को 2009/u,
    );
  });
});

describe('"X ने बताया कि …" with a pronoun of X', () => {
  it('keeps the pronoun', () => {
    expect(texts('सोहन कश्यप पर शक गया। सोहन ने पुलिस को बताया कि उस पर पौने दो लाख रुपये का कर्ज था।')).toContain(
      'सोहन कश्यप ने पुलिस को बताया कि उस पर पौने दो लाख रुपये का कर्ज था।',
    );
  });

  it('is a firm by name, where its noun stands alone', () => {
    expect(
      texts('सह्याद्री मोटर्स ने सोमवार को रिपोर्ट जारी की। कंपनी ने कहा कि उसे 240 करोड़ रुपये का मुनाफा हुआ।').join(),
    ).not.toMatch(/(?:^|,)कंपनी को 240/u);
  });
});

describe('what a body says of somebody, and then of "उसके"', () => {
  it.each([
    'पुलिस का दावा है कि मोहन राय तस्कर था और उसके खिलाफ तीन मामले दर्ज हैं।',
    'सरकार का कहना है कि किसान संगठन राजी था और उसकी मांगें मान ली गई हैं।',
    'कंपनी ने कहा कि ग्राहक का खाता बंद था और उसके पैसे लौटा दिए गए हैं।',
  ])('is not told of the body: %s', (text) => {
    const told = readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text);
    expect(told.join(' ')).not.toMatch(/(?:पुलिस|सरकार|कंपनी) (?:के|की) /u);
  });

  it('is told of the body where nobody else acted', () => {
    const text = 'कंपनी ने कहा कि बाजार में मांग घटी है और उसके 12 कारखाने बंद हैं।';
    expect(readArticle({ text, lang: 'hi' }).readings.map(({ claim }) => claim.text)).toContain(
      'कंपनी के 12 कारखाने बंद हैं।',
    );
  });
});
