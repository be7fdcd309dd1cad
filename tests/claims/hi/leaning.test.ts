import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const claimWith = (text: string, part: string) => claims(text).find((claim) => claim.text.includes(part));

describe('a clause that points at a question', () => {
  it('is left out where the question is what it is about', () => {
    const all = texts('पंचायत ने योजना का स्वागत किया है। सूची कब छपेगी, यह सचिव ने नहीं बताया।').join(' ');
    expect(all).not.toContain('सचिव');
  });

  it('is told where it has its own object', () => {
    expect(texts('सूची सोमवार को छपी, पर सचिव ने तारीख नहीं बताई।').join(' ')).toContain('तारीख नहीं बताई');
  });
});

describe('a choice that is left open', () => {
  const open = 'राम वर्मा मैदान पर उतरेंगे या उन्हें आराम दिया जाएगा, इस पर बोर्ड सोमवार को फैसला करेगा।';

  it('makes a claim of neither half', () => {
    expect(texts(open).join(' ')).not.toContain('आराम');
  });

  it('is no choice where a list is joined by या', () => {
    expect(texts('राम वर्मा को सोमवार या मंगलवार को आराम दिया जाएगा।').join(' ')).toContain('आराम दिया जाएगा');
  });
});

describe('a participle before its noun', () => {
  it('is no claim of its own', () => {
    expect(texts('आलू और लहसुन लदे 30 ट्रकों का माल सड़ गया।')).not.toContain('आलू और लहसुन लदे।');
  });

  it('is a verb before a mark', () => {
    expect(texts('30 ट्रक रामनगर पहुंचे, माल शाम तक उतारा गया।').join(' ')).toContain('पहुंचे');
  });
});

describe('an unread verb', () => {
  it('leaves no two statements joined by मगर in one claim', () => {
    expect(texts('सेठ ने कहा था उधर उतार दो, मगर आढ़ती का सामान था।').join(' ')).not.toContain('मगर');
  });

  it('takes no bare answer into the clause behind it', () => {
    expect(texts('एक कहता है सत्रह, दूसरा हंस देता है।').join(' ')).not.toContain('सत्रह');
  });
});

describe('what is only hinted', () => {
  it('is nobody’s plan', () => {
    const text = 'राम वर्मा ने कहा कि उन्हें महीनों से संकेत दिए जा रहे थे कि इस बार नया उम्मीदवार उतारा जाएगा।';
    expect(claims(text).map((claim) => claim.text)).not.toContain('इस बार नया उम्मीदवार उतारा जाएगा।');
  });

  it('is theirs who give the hint', () => {
    const text = 'राम वर्मा ने संकेत दिए कि इस बार नया उम्मीदवार उतारा जाएगा।';
    expect(claimWith(text, 'नया उम्मीदवार')?.attribution?.source).toBe('राम वर्मा');
  });
});

describe('a relative clause inside a sentence', () => {
  it('is not of what only tells when', () => {
    const text = 'धान कटाई के बाद बची पराली, जिसे किसान अब तक खेत में जलाते रहे हैं, ईंट बनाने के काम आती है।';
    expect(texts(text).join(' ')).not.toContain('कटाई को');
  });

  it('lends its subject to no clause behind it', () => {
    const text = 'धान कटाई के बाद बची पराली, जिसे मिलें अब तक खेत में जलाती रही हैं, बाद में काम आ सकती है।';
    expect(texts(text).some((one) => one.startsWith('मिलें'))).toBe(false);
  });
});

describe('a number of years since', () => {
  it('keeps no postposition of its own', () => {
    expect(texts('तब से अब तक नौ लाख लोग अपना घर छोड़ चुके हैं।').some((one) => one.startsWith('से'))).toBe(false);
  });

  it('opens a clause where तब means then', () => {
    expect(texts('जब बाढ़ आई, तब नौ लाख लोगों ने घर छोड़ा।').join(' ')).toContain('घर छोड़ा');
  });
});

describe('a team', () => {
  const before = 'राहुल वर्मा ने 58 रन देकर पांच विकेट लिए।';

  it('is told of in the singular, and leaves nobody else to mean', () => {
    const all = texts(`${before} मेहमान टीम ने सुबह खेलना शुरू किया। हार टालने के लिए उसे 146 रन और चाहिए थे।`);
    expect(all.join(' ')).not.toContain('राहुल वर्मा को 146');
  });

  it('is not told of where the person acts on', () => {
    const all = texts(`${before} उन्होंने पहली पारी में 64 रन बनाए थे।`).join(' ');
    expect(all).toContain('राहुल वर्मा ने पहली पारी में 64 रन');
  });
});

describe('a sentence that opens with what limits', () => {
  it('is told', () => {
    expect(texts('महज 90 रुपए को लेकर चाय की दुकान में झगड़ा हुआ था।').length).toBeGreaterThan(0);
    expect(texts('केवल रमेश राय ने बैठक में हिस्सा लिया।')).toEqual(['केवल रमेश राय ने बैठक में हिस्सा लिया।']);
  });

  it('leans on the one before it where it opens with what stresses a word before', () =>
    expect(texts('भी रमेश राय ने बैठक में हिस्सा लिया।')).toEqual([]));

  it('is not told where more than that came about', () =>
    expect(texts('सिर्फ रफ्तार ही नहीं थमी।')).toEqual([]));
});
