import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-12' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claimsOf(text).map(({ text: own }) => own);

describe('an initial', () => {
  const LATER = 'आर वैशाली को बुखार था, लेकिन आर वैशाली ने बाजी खेली।';

  it('is no short form of whoever else has it before her name', () => {
    const told = texts(`आर चिदानंदन की खराब लय जारी रही और उन्हें फ्रांस के पियरे लाकोस्त ने हरा दिया।\n\n${LATER}`);
    expect(told.join(' ')).not.toContain('आर वैशाली को फ्रांस');
  });

  it('leaves the surname as her short form', () => {
    expect(texts('एम करुणानिधि को बुखार था। करुणानिधि ने 12 फिल्में लिखीं।')).toContain(
      'एम करुणानिधि ने 12 फिल्में लिखीं।',
    );
  });
});

describe('"उन्हें" behind a name that no list knows', () => {
  const LEAD = 'ग्रैंडमास्टर मोहन राय ने मंगलवार को बढ़त बनाए रखी।';

  it('is not the one whom the story told of before', () => {
    const told = texts(`${LEAD} पी चिदानंदन की खराब लय जारी रही और उन्हें फ्रांस के पियरे लाकोस्त ने हरा दिया।`);
    expect(told.join(' ')).not.toContain('मोहन राय को फ्रांस');
  });

  it('is him where the sentence names him', () => {
    const told = texts('मोहन राय मंगलवार को घायल हो गए और उन्हें गया के अस्पताल में भर्ती कराया गया।');
    expect(told.join(' ')).toContain('मोहन राय को');
  });
});

describe('"इन" before a noun that the story counted', () => {
  it('is open where two sentences counted them differently', () => {
    const told = texts(
      'राज्य के 40 वार्डों के उपचुनाव में जनता दल ने बढ़त बनाई। कांग्रेस को 12 वार्डों में जीत मिली।\n\nइन वार्डों में से 18 पहले भाजपा के पास थे।',
    );
    expect(told.join(' ')).not.toContain('12 वार्डों में से 18');
  });

  it('is what the sentence before counted alone', () => {
    const told = texts('सरकार ने जिले के 42 स्कूलों को बंद किया। इन स्कूलों में 900 बच्चे पढ़ते थे।');
    expect(told).toContain('जिले के 42 स्कूलों में 900 बच्चे पढ़ते थे।');
  });
});

describe('a style by which somebody is called in full', () => {
  it('stays as it stands, where a train bears it too', () => {
    const told = texts('कोहरे के कारण मगध एक्सप्रेस, लोकमान्य तिलक, महानंदा सहित 14 ट्रेनें रद्द रहीं।');
    expect(told.join(' ')).toContain('लोकमान्य तिलक, महानंदा');
    expect(told.join(' ')).not.toContain('गंगाधर');
  });

  it('leaves a surname to the long form', () => {
    const told = texts('मंत्री मोहन राय ने सभा की। राय ने 12 सड़कों का उद्घाटन किया।');
    expect(told).toContain('मोहन राय ने 12 सड़कों का उद्घाटन किया।');
  });
});

describe('"इसी खंड पर" in news of a railway', () => {
  const LEAD = (line: string) =>
    `विदिशा-बीना रेलखंड पर गुलाबगंज स्टेशन के निकट एक मालगाड़ी के पांच डिब्बे पटरी से उतर गए, जिससे ${line} पर ट्रेनों की आवाजाही छह घंटे तक बाधित रही।`;

  it('is no line of it', () => {
    const told = texts(
      `${LEAD('डाउन लाइन')} इसी खंड पर मंडी बामोरा स्टेशन के पास मार्च 2021 में मालवा एक्सप्रेस के डिब्बे पटरी से उतर गए थे।`,
    );
    expect(told.join(' ')).not.toMatch(/डाउन लाइन पर (?:[^।]{1,40} )?(?:मंडी बामोरा|मार्च 2021|मालवा)/u);
  });
});

describe('"according to" somebody', () => {
  const RULE = 'निगरानी केंद्र के अनुसार मंगलवार को शहर के प्रदूषण में धूल की हिस्सेदारी 11.4 फीसदी रही।';
  const sourceOf = (text: string, part: string) =>
    claimsOf(text).find((claim) => claim.text.includes(part))?.attribution?.source;

  it('ends before another place over days of its own', () => {
    const text = `${RULE} हरियाणा में 15 सितंबर से 10 नवंबर तक पराली जलाने के 2,106 मामले सामने आए हैं।`;
    expect(sourceOf(text, '2,106')).toBeUndefined();
  });

  it('goes on in figures of the same place', () => {
    expect(sourceOf(`${RULE} गाड़ियों की हिस्सेदारी 19.8 फीसदी रही।`, '19.8')).toBe('निगरानी केंद्र');
  });
});

describe('a quotation that two single marks close', () => {
  it('heads no list of what its speaker says', () => {
    const text =
      "परिजनों ने बताया कि यह आखिरी इच्छा थी। वे कहते थे- ''रोना मत, ढोल बजाना.''\n\nमोहन राय का जन्म 1946 में हुआ था।";
    expect(claimsOf(text).find((claim) => claim.text.includes('1946'))?.attribution).toBeNull();
  });
});

describe('"इससे पहले"', () => {
  const LEAD = 'अंतरिक्ष यात्रियों की उड़ान के लिए सरकार ने 2027 का लक्ष्य रखा है।';

  it('says for what something is needed', () => {
    expect(texts(`${LEAD} इससे पहले कम से कम तीन परीक्षण उड़ानें जरूरी हैं।`).join(' ')).not.toMatch(
      /(?<!पहले )कम से कम तीन परीक्षण/u,
    );
  });

  it('only links what was', () => {
    expect(texts(`${LEAD} इससे पहले इसरो ने पटना में 12 परीक्षण किए।`)).toContain('इसरो ने पटना में 12 परीक्षण किए।');
  });
});
