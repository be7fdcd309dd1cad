import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claimsOf = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);

const texts = (text: string) => claimsOf(text).map((claim) => claim.text);

const DIED = 'चित्रकार कमला बाई मरकाम का शुक्रवार को एक अस्पताल में निधन हो गया।';

describe('the story of a death', () => {
  it('goes on about whoever died, past sentences that tell of nobody', () => {
    const told = `${DIED} वे 78 वर्ष की थीं। कलाकारों में शोक की लहर है। रंगों की दुकानें बंद रहीं। बाजार में दिन भर सन्नाटा रहा। राज्य सरकार ने उन्हें 2007 में शिखर सम्मान दिया।`;
    expect(texts(told)).toContain('कमला बाई मरकाम 78 वर्ष की थीं।');
    expect(texts(told)).toContain('राज्य सरकार ने चित्रकार कमला बाई मरकाम को 2007 में शिखर सम्मान दिया।');
  });

  it('may mean somebody else who was told of last', () => {
    const told = `${DIED} मंत्री मोहन राय ने शोक जताया। राज्य सरकार ने उन्हें 2007 में शिखर सम्मान दिया।`;
    expect(texts(told).join()).not.toContain('कमला बाई मरकाम को');
  });

  it('is known by the last breath, too', () => {
    const told =
      'गायिका सीता मिश्र ने सोनपुर के अस्पताल में अंतिम सांस ली। घाट पर अंतिम संस्कार किया गया। 1963 में आकाशवाणी से पहली बार उनका गायन प्रसारित हुआ।';
    expect(texts(told)).toContain('1963 में आकाशवाणी से पहली बार सीता मिश्र का गायन प्रसारित हुआ।');
  });

  it('tells of the wife of somebody named as of her alone', () => {
    const told =
      'विधायक मोहन राय की पत्नी का शुक्रवार को निधन हो गया। बाजार बंद रहा। 1963 में उनका गायन प्रसारित हुआ।';
    expect(texts(told).join()).not.toContain('मोहन राय का गायन');
  });

  it('has of kin what befell the dead, and not what befell them', () => {
    const ill = `${DIED} वे 78 वर्ष की थीं। परिजनों के अनुसार उन्हें 27 सितंबर को भर्ती कराया गया था।`;
    expect(texts(ill)).toContain('कमला बाई मरकाम को 27 सितंबर को भर्ती कराया गया था।');
    const untold = `${DIED} वे 78 वर्ष की थीं। परिजनों के अनुसार उन्हें 27 सितंबर को सूचना दी गई थी।`;
    expect(texts(untold).join()).not.toContain('कमला बाई मरकाम को 27');
  });
});

describe('a bare family', () => {
  it('is that of whoever died', () => {
    expect(texts(`${DIED} वे 78 वर्ष की थीं। परिवार में तीन बेटे हैं।`)).toContain(
      'कमला बाई मरकाम के परिवार में तीन बेटे हैं।',
    );
  });

  it.each(['उनके साथी चित्रकार मोहन राय भी पिछले हफ्ते चल बसे थे।', 'उनके पति मोहन राय की 2011 में मौत हो गई थी।'])(
    'may be that of another who died: %s',
    (other) => {
      const told = texts(`${DIED} वे 78 वर्ष की थीं। ${other} परिवार में तीन बेटे हैं।`);
      expect(told.join()).not.toContain('मरकाम के परिवार');
    },
  );
});

describe('"उनकी अंतिम …"', () => {
  it('is of the living, where it is no rite', () => {
    expect(texts('मोहन राय कभी स्कूल नहीं गए। उनकी अंतिम प्रदर्शनी फरवरी में लगी थी।')).toContain(
      'मोहन राय की अंतिम प्रदर्शनी फरवरी में लगी थी।',
    );
    expect(texts('मोहन राय कभी स्कूल नहीं गए। उनकी अंतिम यात्रा फरवरी में निकली थी।').join()).not.toContain(
      'मोहन राय की अंतिम यात्रा',
    );
  });
});

describe('where it hurts', () => {
  it('stays with what came of it', () => {
    const told = texts('फेफड़ों में संक्रमण के कारण मोहन राय को 24 मई को भर्ती कराया गया था।');
    expect(told).toContain('फेफड़ों में संक्रमण के कारण मोहन राय को 24 मई को भर्ती कराया गया था।');
    expect(told.join('|')).not.toMatch(/फेफड़ों में मोहन/u);
  });

  it('is another thing than where it came about', () => {
    const told = texts('सोनपुर में बारिश के कारण मोहन राय की दुकान बंद रही।');
    expect(told.join('|')).toContain('सोनपुर में');
  });
});

describe('"माना जाता था"', () => {
  const modalityOf = (text: string) => claimsOf(text).map(({ modality }) => modality);

  it('tells what was the custom', () => {
    expect(modalityOf('गांव में लड़कियों का गाना अच्छा नहीं माना जाता था।')).toEqual(['asserted']);
  });

  it('is a hedge today', () => {
    expect(modalityOf('गांव में लड़कियों का गाना अच्छा नहीं माना जा रहा है।')).not.toContain('asserted');
  });
});
