import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, lang: 'hi', title: '', publishedAt: '2025-11-20' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map(({ text: told }) => told);

describe('a road, a law or a gate before a time', () => {
  it('is not numbered by a length of time', () => {
    expect(texts('अमृतसर राष्ट्रीय राजमार्ग 12 घंटे बाद छोटे वाहनों के लिए खोला गया।')).toEqual([
      'अमृतसर राष्ट्रीय राजमार्ग 12 घंटे बाद छोटे वाहनों के लिए खोला गया।',
    ]);
  });
  it('nor by a day', () => {
    const [claim] = read('उत्तरकाशी में भूस्खलन से बंद पड़ा राजमार्ग आज सुबह छह बजे बसों के लिए खोल दिया गया।');
    expect(claim?.arguments.some(({ text }) => text === 'राजमार्ग आज सुबह छह बजे')).toBe(false);
  });
  it('while its own number stays with it', () => {
    const [claim] = read('राष्ट्रीय राजमार्ग 44 पर दो ट्रक टकरा गए।');
    expect(claim?.arguments.map(({ text }) => text)).toContain('राष्ट्रीय राजमार्ग 44');
  });
});

describe('a quotation that opens behind की', () => {
  it('cuts no clause in two', () => {
    const all = texts("कंपनी मोहन मोटर्स ने कहा है कि उसने एक दिसंबर की तिथि की 'कभी आधिकारिक घोषणा नहीं की थी'।");
    expect(all).toEqual(['कंपनी मोहन मोटर्स ने एक दिसंबर की तिथि की कभी आधिकारिक घोषणा नहीं की थी।']);
  });
  it('while what was done before a closed one is done', () => {
    expect(texts('मंत्री मोहन राय ने पटना में किसानों से मुलाकात की "और बात सुनी"।')).toContain(
      'मंत्री मोहन राय ने पटना में किसानों से मुलाकात की।',
    );
  });
});

describe('"जी" behind a name', () => {
  it('belongs to the name', () => {
    expect(texts('मोदी जी ने पटना में गंगा पुल का उद्घाटन किया।').join()).toContain('ने पटना में गंगा पुल का उद्घाटन किया।');
    expect(texts('मोहन शर्मा जी का निधन सोमवार को पटना में हुआ।').join()).not.toContain('शर्मा निधन');
  });
});

describe('what is true besides of a day and a place', () => {
  it('is told of both together', () => {
    const all = texts('मौसम विभाग ने सोमवार और मंगलवार को भी बिहार के 14 जिलों में घने कोहरे का अलर्ट जारी किया है।');
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('मंगलवार को भी बिहार के 14 जिलों में');
  });
});

describe('what a court refuses to do', () => {
  it('is told with its refusal', () => {
    const all = texts('अदालत ने उस आदेश पर रोक लगाने से भी मना कर दिया, जिसमें निगम को 25 लाख रुपये देने को कहा गया था।');
    expect(all).not.toContain('अदालत ने भी मना कर दिया।');
  });
});

describe('a price behind a comma', () => {
  it('is that of what the clause before priced', () => {
    expect(texts('पटना मंडी में प्याज सोमवार को 18 रुपए किलो था, गुरुवार को 24 से 29 रुपए बिका।')).toContain(
      'प्याज गुरुवार को 24 से 29 रुपए बिका।',
    );
  });
  it('is of nothing where none was', () => {
    const all = texts('पटना मंडी में टमाटर से राहत है, 35 से घटकर 20 रुपए किलो रह गया।');
    expect(all.some((text) => text.startsWith('35 से'))).toBe(false);
  });
  it('while an amount that somebody got stays what it is', () => {
    expect(texts('किसान मोहन राय को पटना में पांच लाख रुपये मिले।').join()).toContain('पांच लाख रुपये मिले।');
  });
});

describe('a relative clause with a count of its own', () => {
  it('is not told of the count before', () => {
    const all = texts('पटना में रोजाना औसतन 34 विमानों की आवाजाही थी, जो नवंबर के तीसरे सप्ताह तक 52 हो गई।');
    expect(all.some((text) => text.includes('आवाजाही नवंबर'))).toBe(false);
  });
});

describe('a heading of two words before a sentence with a day', () => {
  it('is no part of it', () => {
    expect(texts('कल अवकाश: शुक्रवार को कोटा की मंडी में नीलामी नहीं होगी।').join()).not.toContain('अवकाश');
  });
});

describe('whose word it is', () => {
  it("is the paper's own reporter's, and not that of whoever spoke before", () => {
    const all = read(
      'श्रीलंका के आपदा केंद्र के अनुसार कोलंबो में 29 लोग लापता हैं। हमारे कोलंबो संवाददाता ने बताया है कि 17 सड़कें बंद हैं।',
    );
    expect(all.some(({ text, attribution }) => text.includes('17') && attribution !== null)).toBe(false);
  });
  it('may be his of whom it tells, and not of many before', () => {
    const all = texts(
      'यात्रियों ने पटना में टैक्सी के किराये की शिकायत की है। इंजीनियर विवेक त्यागी ने बताया कि गया तक उनसे 2,150 रुपये लिए गए।',
    );
    expect(all.join('\n')).not.toContain('यात्रियों से 2,150');
  });
});

describe('who fell unconscious', () => {
  it('is whom the next clause means, and not whoever spoke before', () => {
    const all = texts(
      'महंत शंकर पुरी ने बताया कि पटना में पांच लाख सिक्के बांटे गए। मंदिर के पास एक बुजुर्ग महिला बेहोश हो गईं, उन्हें शाम को अस्पताल से छुट्टी दे दी गई।',
    );
    expect(all.join('\n')).not.toContain('शंकर पुरी को');
    expect(all.join('\n')).toContain('बुजुर्ग महिला को शाम को अस्पताल से छुट्टी');
  });
});
