import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-24' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('"उन्हें", "उनसे" of many', () => {
  it('are those to whom a body did something in the same sentence', () => {
    expect(textsOf('पुलिस ने नौ लोगों को हिरासत में लिया है और उनसे पूछताछ हो रही है।')).toContain(
      'नौ लोगों से पूछताछ हो रही है।',
    );
  });

  it('are those who were caught in the sentence before', () => {
    expect(textsOf('पुलिस ने रामपुर में तीन युवकों को गिरफ्तार किया। उनके पास से 12 मोबाइल मिले।')).toContain(
      'तीन युवकों के पास से 12 मोबाइल मिले।',
    );
  });

  it('are nobody of the sentence before where another may be meant', () => {
    const told = textsOf('पुलिस ने 11 लोगों को गिरफ्तार किया। महिला के साथ मारपीट हुई। उनके चेहरे पर स्याही पोती गई।');
    expect(told.join(' ')).not.toMatch(/11 लोगों के चेहरे/u);
  });

  it('are things of the same sentence, in the form that the marker asks for', () => {
    expect(textsOf('बैटरियां 20 मिनट में बंद हो जाती थीं, इसलिए टीम उन्हें रजाई के भीतर रखती थी।')).toContain(
      'टीम बैटरियों को रजाई के भीतर रखती थी।',
    );
  });

  it('are no things of the sentence before', () => {
    const told = textsOf('बैटरियां 20 मिनट में बंद हो जाती थीं। उन्हें रात में रजाई के भीतर रखा गया।');
    expect(told.join(' ')).not.toContain('बैटरियों को');
  });
});

describe('"उन्हें" of one person', () => {
  const before = 'अमिताभ बच्चन को रविवार को हार का सामना करना पड़ा।';

  it('is the one named before whoever did it', () => {
    expect(textsOf(`मैच शाम को हुआ। ${before} उन्हें मोहन राय ने हराया।`)).toContain(
      'अमिताभ बच्चन को मोहन राय ने हराया।',
    );
  });

  it('is nobody who does it himself', () => {
    const told = textsOf(`मैच शाम को हुआ। ${before} उन्हें अमिताभ बच्चन ने हराया।`);
    expect(told.join(' ')).not.toContain('अमिताभ बच्चन को अमिताभ बच्चन');
  });

  it('keeps whom the sentence has named for the next one', () => {
    const told = textsOf(
      'सड़क बंद है। एक पर्यटक, 61 वर्षीय हरीश मेहता, को सांस लेने में तकलीफ हुई और उन्हें केलांग अस्पताल में भर्ती कराना पड़ा। वह गुजरात के वडोदरा के रहने वाले हैं।',
    );
    expect(told).toContain('हरीश मेहता गुजरात के वडोदरा के रहने वाले हैं।');
  });
});

describe('"उससे" behind "या"', () => {
  it('is of the number before it', () => {
    const text = 'रामपुर में 40 वर्ष या उससे अधिक पुराने 12 पुल हैं।';
    expect(textsOf(text)).toEqual([text]);
  });

  it('is open without a number', () => {
    expect(textsOf('मेला पुल टूटने पर या उससे पहले लगा था।').join(' ')).not.toContain('उससे');
  });
});

describe('"जिनमें से एक ने"', () => {
  it('is of people, and of no things of theirs', () => {
    const told = textsOf('चैनल ने दो युवकों की तस्वीरें दिखाई हैं, जिनमें से एक ने नीली जैकेट पहनी थी।');
    expect(told.join(' ')).not.toContain('तस्वीरों में से एक ने');
  });
});

describe('"जो कि"', () => {
  it('relates as "जो" does', () => {
    expect(textsOf('पश्चिमी काबुल में धमाका हुआ, जो कि घनी आबादी वाला इलाका है।')).toContain(
      'पश्चिमी काबुल घनी आबादी वाला इलाका है।',
    );
  });

  it('is told without कि behind "जैसे"', () => {
    expect(textsOf('जिले के सलाहकारों जैसे कि मोहन राय और रमेश वर्मा ने बैठक में हिस्सा लिया।')).toContain(
      'जिले के सलाहकारों जैसे मोहन राय और रमेश वर्मा ने बैठक में हिस्सा लिया।',
    );
  });
});

describe('what is theirs by a pronoun', () => {
  const read = (text: string) =>
    readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-24' }).readings.map(
      ({ claim }) => claim,
    );

  it('is an argument without the pronoun', () => {
    const claim = read('सड़क बंद है। मोहन राय घायल हुए थे। उनके फेफड़े का कैंसर खत्म हो गया है।').at(-1);
    expect(claim?.text).toBe('मोहन राय के फेफड़े का कैंसर खत्म हो गया है।');
    expect(claim?.arguments.map(({ text }) => text)).toContain('फेफड़े का कैंसर');
  });

  it('is none where it says when, or is one’s own', () => {
    const claim = read('सड़क बंद है। मोहन राय ने अपनी दुकान रमेश वर्मा को बेची।').at(-1);
    expect(claim?.arguments.map(({ text }) => text)).not.toContain('दुकान');
  });
});

describe('many of whom the noun shows no number', () => {
  it('are told in the form before a marker', () => {
    expect(textsOf('सैकड़ों मजदूर गुजरात चले गए, जहां उन्हें कारखानों में काम मिला।')).toContain(
      'गुजरात में सैकड़ों मजदूरों को कारखानों में काम मिला।',
    );
  });
});

describe('"उसकी" in what a body says', () => {
  it('is of the body, whatever adjective stands before', () => {
    expect(
      textsOf('डाबर कंपनी का दावा है कि ग्रामीण बाजार में उसकी हिस्सेदारी लगातार पांचवीं तिमाही बढ़ी है।').join(' '),
    ).toContain('ग्रामीण बाजार में डाबर कंपनी की हिस्सेदारी');
  });

  it('is open where another stands before', () => {
    expect(textsOf('डाबर कंपनी का दावा है कि इसरो के बाजार में उसकी हिस्सेदारी बढ़ी है।').join(' ')).not.toContain(
      'डाबर कंपनी की हिस्सेदारी',
    );
  });
});
