import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('a phrase that points back', () => {
  it('keeps its claim out where the rest would hold of something else', () => {
    expect(texts('इसी मोड़ पर सवा साल में सात गाड़ियां गिर चुकी हैं।')).toEqual([]);
    expect(texts('इस किट के जरिए गांवों में भी जांच हो सकेगी।')).toEqual([]);
    expect(texts('इस युवक के साथ नौ अन्य लोगों को अलग रखा गया।')).toEqual([]);
    expect(texts('इससे अब तक 141 लोगों की मौत हो चुकी है।')).toEqual([]);
  });

  it('goes where it says nothing', () => {
    expect(texts('आयोग ने इस सिलसिले में पुलिस महानिदेशक को पत्र लिखा है।')).toContain(
      'आयोग ने पुलिस महानिदेशक को पत्र लिखा है।',
    );
  });
});

describe('"यहां" of a place that is not known', () => {
  it('keeps a claim out that counts or tells what holds there', () => {
    expect(texts('यहां गुरुवार को 17 नए मामले दर्ज किए गए हैं।')).toEqual([]);
    expect(texts('यहां ठंड ने तेजी से पांव पसारना शुरू कर दिया है।')).toEqual([]);
  });

  it('goes where somebody by name acts', () => {
    expect(texts('मोहन राय ने यहां नई दुकान का उद्घाटन किया।')).toContain('मोहन राय ने नई दुकान का उद्घाटन किया।');
  });
});

describe('the front of a sentence', () => {
  it('says within how long what the next clause counts came about', () => {
    expect(texts('एक दिन में डेंगू के 125 नए मामले सामने आए, जबकि चार लोगों की मौत हो गई।')).toContain(
      'एक दिन में चार लोगों की मौत हो गई।',
    );
  });

  it('says nothing of a sum so far', () => {
    const told = texts('एक दिन में डेंगू के 125 नए मामले सामने आए, जबकि अब तक चार लोगों की मौत हो चुकी है।');
    expect(told.join(' ')).not.toContain('एक दिन में अब');
  });

  it('says among whom nobody has what the next clause denies', () => {
    expect(texts('जहाज पर अभी किसी को बुखार नहीं है और किसी में लक्षण नहीं दिखाई दे रहे हैं।')).toContain(
      'जहाज पर किसी में लक्षण नहीं दिखाई दे रहे हैं।',
    );
  });
});

describe('how long somebody spent', () => {
  it('is told with where', () => {
    expect(texts('मंत्री मोहन राय को दूसरी रात आईसीयू में बितानी पड़ी।')).toContain(
      'मंत्री मोहन राय को दूसरी रात आईसीयू में बितानी पड़ी।',
    );
  });
});

describe('a noun that only an action noun tells of', () => {
  it('is not who acts in the clause', () => {
    expect(texts('सीने में बहुत तेज दर्द उठने के बाद अस्पताल में भर्ती हुआ था।')).toEqual([]);
  });
});
