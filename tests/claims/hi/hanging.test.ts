import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

function claims(text: string) {
  return readArticle({ text, lang: 'hi', title: 'खबर' }).readings.map(({ claim }) => claim);
}

const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('years of several figures', () => {
  it.each(['वर्ष २०११-२०१२', 'वर्ष 2009-2010', '2014-2019', 'साल 2014-19'])('%s stays one time', (years) => {
    const [claim] = claims(`निगम ने ${years} में दस सड़कें बनाईं।`);
    expect(claim?.text).toBe(`निगम ने ${years} में दस सड़कें बनाईं।`);
  });

  it('are no such stretch where they are an amount or a date', () => {
    const facts = (text: string) =>
      claims(text).flatMap(({ arguments: all }) => all.map(({ fact }) => fact?.type === 'time' && fact.high));
    expect(facts('दुकानदार ने 2000-2050 रुपये में साइकिल बेची।')).not.toContain('2050');
    expect(facts('निगम ने 2014-2019 में दस सड़कें बनाईं।')).toContain('2019');
  });
});

describe('a word that hangs on what stands before it', () => {
  it('is left out where it only links: तभी behind a clause', () => {
    expect(texts('बस नासिक में रुकी थी तभी एक टायर में आग लग गई।')).toContain('एक टायर में आग लग गई।');
    expect(texts('बारिश होगी तभी फसल बचेगी।')).toEqual([]);
  });

  it('silences bare सब, and not सब with its noun', () => {
    expect(texts('मेयर ने कहा, सब पहले से तय था।')).toEqual([]);
    expect(texts('मेले में सब लोग खुश थे।')).toHaveLength(1);
  });

  it('silences इस बार of one of several times, and not of this year', () => {
    expect(texts('इस बार भाई ने दस लाख रुपये देने से मना किया।')).toEqual([]);
    expect(texts('इस बार किसानों ने कम गन्ना बोया है।')).toHaveLength(1);
  });

  it('silences a pronoun that ran together with a heading, and letters lost from an older font', () => {
    expect(texts('बढ़ते कदमइससे बचाव के लिए नासिक में शिविर लगाए जा रहे हैं।')).toEqual([]);
    expect(texts('नासिक के सीओ रमेश ¨सह ने तीन शिविर लगाए।')).toEqual([]);
    expect(texts('नासिक के सीओ रमेश सिंह ने तीन शिविर लगाए।').length).toBeGreaterThan(0);
  });
});

describe('a surname alone', () => {
  const both = 'मंत्री मोहन राय नासिक पहुंचे। विधायक सीमा राय पुणे में रहीं।';

  it('names nobody where two persons of the article bear it', () => {
    expect(texts(`${both} राय ने शाम को अस्पताल का उद्घाटन किया।`).join()).not.toContain('अस्पताल');
    expect(texts('मंत्री मोहन राय नासिक पहुंचे। राय ने शाम को अस्पताल का उद्घाटन किया।')).toContain(
      'मोहन राय ने शाम को अस्पताल का उद्घाटन किया।',
    );
  });
});

describe('who says it', () => {
  it('is the speaker by name who gives the figures, and whoever owns them', () => {
    const source = (text: string) => claims(text)[0]?.attribution?.source;
    expect(source('मंत्री मोहन राय ने कहा कि ताजा आंकड़ों के अनुसार नासिक में 26 लोग घायल हैं।')).toBe('मंत्री मोहन राय');
    expect(source('ताजा आंकड़ों के अनुसार नासिक में 26 लोग घायल हैं।')).toBe('ताजा आंकड़ों');
  });

  it('is told with the time of its figures from its first day on', () => {
    const [claim] = claims('आयोग के 2 मई से 9 मई तक के आंकड़ों के मुताबिक नासिक में आठ लोग घायल हुए।');
    expect(claim?.attribution?.source).toBe('आयोग के 2 मई से 9 मई तक के आंकड़ों');
    expect(texts('सोमवार से नए नियम के अनुसार नासिक में गाड़ियां चलेंगी।')[0]).toContain('सोमवार से');
  });
});

describe('where somebody lives', () => {
  it('is part of nobody’s name behind निवासी, and a name before it stays one', () => {
    const story =
      'पुलिस ने सतीश उर्फ टिल्लू निवासी मानपुर राहुल निवासी सरधना को पकड़ा। पुलिस ने राहुल को जेल भेज दिया था।';
    expect(texts(story)).toContain('पुलिस ने राहुल को जेल भेज दिया था।');
    expect(texts('सरधना निवासी राहुल वर्मा नासिक पहुंचे। वर्मा ने शिविर लगाया।').join()).toContain(
      'राहुल वर्मा ने शिविर लगाया।',
    );
  });

  it('and who they are is part of no name of a mill', () => {
    const story =
      'ग्राम लांबा निवासी शहीद खान बिलारी संभल स्थित अंबिका मिल में काम कर रहा था। शाम को मिल का गेट बंद कर दिया गया।';
    expect(texts(story).join()).not.toContain('से निवासी');
    expect(
      texts(story)
        .filter((text) => text.includes('गेट'))
        .join(),
    ).not.toContain('शहीद खान');
  });
});

describe('what a bare noun takes up', () => {
  it('tells a storm with its name, which is no place', () => {
    const story = 'चक्रवात सिडनी ने तट पर तबाही मचाई। चक्रवात से आठ लोगों की मौत हो गई। यहां पेड़ गिर गए।';
    expect(texts(story).join()).not.toMatch(/सिडनी में|^सिडनी से/u);
  });

  it('is no forest told of elsewhere', () => {
    const story = 'नैनपुर व सोहागपुर के जंगल में आग लग गई। शाम को नदी को जाने वाली सड़क के साथ जंगल में आग लग गई।';
    expect(
      texts(story)
        .filter((text) => text.includes('सड़क'))
        .join(),
    ).not.toContain('सोहागपुर');
  });
});
