import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-03-04' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('"न … न …"', () => {
  it('is not told by one half, which alone would say that it is so', () => {
    const all = texts('मोहन राय ने बताया कि न काउंटर पर कोई जवाब देता है, न पीने के पानी का इंतजाम है।');
    expect(all.filter((text) => text.startsWith('न '))).toEqual([]);
  });

  it('is a denial where both halves stand in one claim', () => {
    const [claim] = claims('रामपुर में न बिजली, न पानी है।');
    expect(claim).toMatchObject({ text: 'रामपुर में न बिजली, न पानी है।', negated: true });
  });

  it('is none in "कोई न कोई"', () => {
    const [claim] = claims('रामपुर में हर दिन कोई न कोई हिस्सा गिरता है।');
    expect(claim?.negated).toBe(false);
  });
});

describe('a state that brought something about', () => {
  it('is told with it', () => {
    expect(texts('2011 के सर्वेक्षण में फॉर्म लंबा होने से 40 लाख नाम छूट गए थे।')).toEqual([
      '2011 के सर्वेक्षण में फॉर्म लंबा होने से 40 लाख नाम छूट गए थे।',
    ]);
  });

  it('leaves other causes to be told apart', () => {
    const all = texts('बारिश के कारण रामपुर में शनिवार को मैच रद्द कर दिया गया।');
    expect(all.length).toBeGreaterThan(1);
  });
});

describe('what comes of a condition', () => {
  it('is left out where the condition is not told with it', () => {
    const all = texts('अगर बांध टूटता है, तो सड़कें डूब सकती हैं, जिसके कारण दवा की कमी हो सकती है।');
    expect(all.some((text) => text.startsWith('दवा'))).toBe(false);
    expect(all.some((text) => text.includes('सड़कें डूब'))).toBe(true);
  });

  it('stands where nothing is a condition', () => {
    const all = texts('बांध टूटने से सड़कें डूब गईं, जिसके कारण दवा की कमी हो गई।');
    expect(all).toContain('दवा की कमी हो गई।');
  });
});

describe('who says it', () => {
  const sources = (text: string) => claims(text).map(({ attribution }) => attribution?.source);

  it('is called by what they belong to', () => {
    expect(sources('शराबबंदी अभियान से जुड़े समर्थकों का कहना है कि गांव में झगड़े घटे हैं।')).toEqual([
      'शराबबंदी अभियान से जुड़े समर्थकों',
    ]);
  });

  it('is told with whoever says it beside them', () => {
    const text = 'विधायक मोहन राय के साथ-साथ अभियान से जुड़े समर्थकों ने कहा कि गांव में झगड़े घटे हैं।';
    expect(sources(text)).toEqual(['विधायक मोहन राय के साथ-साथ अभियान से जुड़े समर्थकों']);
  });

  it('needs no more where there is a name', () => {
    expect(sources('अभियान से जुड़े मोहन राय ने कहा कि गांव में झगड़े घटे हैं।')).not.toContain('अभियान से जुड़े मोहन राय');
  });
});

describe('a title in quotation marks', () => {
  it('is one name before what it owns, though it holds a verb', () => {
    expect(texts("फिल्म 'रात जो न ढल सकी' का ट्रेलर शुक्रवार को जारी किया गया।")).toEqual([
      "फिल्म 'रात जो न ढल सकी' का ट्रेलर शुक्रवार को जारी किया गया।",
    ]);
  });

  it('is none where somebody is quoted', () => {
    const all = texts("मंत्री ने कहा, 'सड़क बन गई है'।");
    expect(all.some((text) => text.includes('सड़क बन गई है'))).toBe(true);
  });
});

describe('what says nothing without its sentence', () => {
  it('is left out: a deed without its object, how an answer is', () => {
    expect(texts('मोहन राय ने टिप्पणी की कि कहना आसान होता है लेकिन करना काफी मुश्किल होता है।')).toEqual([]);
    expect(texts('गृहिणी सीता झा का जवाब सीधा है।')).toEqual([]);
  });

  it('is left out of the claim where it says only that more was wanted', () => {
    expect(texts('इस बारे में और जानकारी के लिए शोधकर्ताओं ने पुराने अध्ययनों को देखा।')).toEqual([
      'शोधकर्ताओं ने पुराने अध्ययनों को देखा।',
    ]);
  });

  it('is told where the object, the answer or the matter stands', () => {
    expect(texts('मोहन राय ने कहा कि पहाड़ पर खेती करना काफी मुश्किल होता है।')).toHaveLength(1);
    expect(texts('रामपुर का रास्ता सीधा है।')).toHaveLength(1);
    expect(texts('जानकारी के लिए शोधकर्ताओं ने पुराने अध्ययनों को देखा।')).toHaveLength(1);
  });

  it('counts the hurt without "अन्य" where the others stand in another claim', () => {
    const all = texts('रामपुर में बस पलटने से आठ लोगों की मौत हो गई और 40 अन्य घायल हो गए।');
    expect(all.some((text) => text.endsWith('40 घायल हो गए।'))).toBe(true);
    expect(texts('रामपुर में मोहन राय समेत 40 अन्य घायल हो गए।').join()).toContain('40 अन्य');
  });
});

describe('"उन्हें" behind somebody in a guise', () => {
  const story = (next: string) => `वीडियो कॉल पर एक व्यक्ति जज की पोशाक में पेश हुआ। ${next}`;

  it('is not whoever two nouns side by side would make', () => {
    const all = texts(story('रात में उन्हें कैमरा चालू रखने को मजबूर किया गया।'));
    expect(all.some((text) => text.includes('व्यक्ति जज को'))).toBe(false);
  });

  it('is still the one person of a plain phrase', () => {
    const all = texts('रामपुर में एक युवक नदी में डूब गया। उसे गोताखोरों ने बाहर निकाला।');
    expect(all.some((text) => text.includes('युवक को गोताखोरों'))).toBe(true);
  });
});

describe('who was taken somewhere', () => {
  it('is told, or the claim says nothing', () => {
    expect(texts('मोहन राय ने बताया कि आराम नहीं मिला और रामपुर सीएचसी ले गए।').join(' ')).not.toContain('ले गए');
    expect(texts('रामपुर में सीमा राय घायल हुईं। परिजन रामपुर सीएचसी ले गए।').join(' ')).not.toContain('ले गए');
  });

  it('may be a thing', () => {
    expect(texts('चोर रामपुर से 20 लाख रुपये ले गए।').join(' ')).toContain('ले गए');
    expect(texts('घायलों को पुलिसकर्मी रामपुर ले गए।').join(' ')).toContain('घायलों को');
    expect(texts('रामपुर में तेंदुआ तीन भेड़ें ले गया।').join(' ')).toContain('ले गया');
    expect(texts('रामपुर में हमलावर 12 बच्चियां ले गए।').join(' ')).toContain('ले गए');
  });
});

describe('what is played', () => {
  it('plays nothing itself: whoever acts before goes on', () => {
    expect(texts('मोहन राय ने हार नहीं मानी और रोहन सेन से ड्रॉ खेला।')).toContain('मोहन राय ने रोहन सेन से ड्रॉ खेला।');
    expect(texts('रामपुर में बारिश हुई। रोहन सेन के खिलाफ 43 रन की पारी खेली।').join(' ')).not.toContain('पारी');
  });

  it('may be told in the passive', () => {
    expect(texts('रामपुर में रविवार को मैच खेला गया।').join(' ')).toContain('मैच खेला गया');
  });
});

describe('what many deny', () => {
  it('is theirs, and not of whoever spoke before them', () => {
    const told = claims(
      'वन संरक्षक ने बताया कि हाथी को सोमवार को देखा गया था। पैर पर गहरे घाव हैं। शिकार की आशंका से अधिकारियों ने इनकार किया है। उनका कहना है कि दांत सुरक्षित हैं।',
    );
    expect(told.find(({ text }) => text.includes('इनकार'))?.attribution).toBeNull();
    expect(told.find(({ text }) => text.includes('दांत'))?.attribution?.source).toBe('अधिकारियों');
  });
});
