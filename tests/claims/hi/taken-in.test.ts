import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

describe('what a clause is about', () => {
  it('may stand inside a verb without tense', () => {
    for (const text of [
      'ज्यादातर मजदूरों की मौत दम घुटने की वजह से हुई है।',
      'राहतकर्मी मलबे में दबे मजदूरों को निकालने का प्रयास कर रहे हैं।',
      'अधिकतम पारा सात डिग्री की छलांग लगाते हुए 40 डिग्री तक पहुंच गया।',
    ])
      expect(told(text)).toContain(text);
  });

  it('is not what is done by a verb without tense', () => {
    expect(told('बम घर में रखकर भाग गया।')).toEqual([]);
  });

  it('stands before what somebody managed, and before what hangs there', () => {
    for (const text of [
      'मोहन राय पिछले सीजन सभी मैच नहीं खेल पाए थे।',
      'रांची में घना कोहरा छाया हुआ है।',
      'ट्रेन कटनी से सिंगरौली की ओर जा रही थी।',
    ])
      expect(told(text)).toContain(text);
  });
});

describe('a surname that is a form of a verb too', () => {
  it('belongs to the given name before it', () => {
    const [text] = told('हादसे में उमेश सोनी (24) और दीपक राय (22) की भी मौत हुई है।');
    expect(text).toContain('उमेश सोनी');
  });
});

describe('what follows कि behind how things stand', () => {
  it('is so', () => {
    expect(told('ठंड का आलम यह है कि रांची में पारा चार डिग्री से नीचे चला गया है।')).toContain(
      'रांची में पारा चार डिग्री से नीचे चला गया है।',
    );
    expect(told('बस मोड़ पर मुड़ रही थी कि एक ट्रक टैंकर से टकरा गया।')).toContain('एक ट्रक टैंकर से टकरा गया।');
  });

  it('is left out where it is not so, or only known to somebody', () => {
    expect(told('स्थिति यह नहीं है कि रांची में पानी खत्म हो गया है।')).toEqual([]);
    expect(told('वह जानते थे कि रांची में मोहन राय की जीत होगी।')).toEqual([]);
  });

  it('is the word of a channel that had the news, and nothing is said by an attack', () => {
    const [claim] = readArticle({
      text: 'ईरानी टीवी ने खबर दी है कि काबुल में 60 लोग मारे गए हैं।',
      title: 'खबर',
      lang: 'hi',
    }).readings;
    expect(claim?.claim).toMatchObject({ modality: 'reported', attribution: { source: 'ईरानी टीवी' } });
    expect(told('आतंकियों ने 13 दिसंबर को शिविर पर हमला बोल दिया था।')).toHaveLength(1);
  });
});
