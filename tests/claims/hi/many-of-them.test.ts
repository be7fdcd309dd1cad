import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' }).readings.map(({ claim }) => claim.text);

describe('a participle before how many there are', () => {
  it.each([
    'पटना में दूसरे जिलों से आए हजारों छात्र पढ़ते हैं।',
    'मुंबई में बाहर से आए लाखों लोग काम करते हैं।',
    'हिंसा में घायल हुए दर्जनों लोग अस्पताल में हैं।',
  ])('says which ones: %s', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('is a sentence where it ends one', () => {
    expect(textsOf('मेले में दूसरे जिलों से लोग आए। हजारों छात्र पढ़ते हैं।')).toHaveLength(2);
  });
});

describe('a sentence that says nothing', () => {
  it('is no claim: who speaks, in two names', () => {
    expect(textsOf('एक अन्य मजदूर, अब्दुल रहमान ने कहा, मैं पांच साल से मुंबई में हूं।').join(' ')).not.toContain('ने कहा।');
  });

  it('is no claim: who does it, and not what', () => {
    expect(textsOf('राष्ट्रपति रमेश राय कर सकते हैं। पटना में पुल टूट गया।')).toEqual(['पटना में पुल टूट गया।']);
  });

  it('is one where what is done is told', () => {
    expect(textsOf('राष्ट्रपति रमेश राय पटना का दौरा कर सकते हैं।')).toHaveLength(1);
  });
});

describe('those to whom something was done', () => {
  it('are meant by what comes of being caught', () => {
    expect(textsOf('पटना में पुलिस ने तीन तस्करों को पकड़ा। उनके कब्जे से दो पिस्तौल मिलीं।')).toContain(
      'तीन तस्करों के कब्जे से दो पिस्तौल मिलीं।',
    );
  });

  it.each([
    'पटना में पुलिस ने चार बुजुर्गों को निकाला। उनके कब्जे से दो पिस्तौल मिलीं।',
    'पटना में पुलिस ने तस्करों के ठिकाने से 12 बच्चों को पकड़ा। उनके पास से दो पिस्तौल मिलीं।',
    'पटना में एक गिरोह ने 60 छात्रों को ठगा। उनके ठिकानों से दो पिस्तौल मिलीं।',
    'पटना में पुलिस ने तस्करों के कब्जे से नौ लोगों को छुड़ाया और उनके पास से दो पिस्तौल मिलीं।',
  ])('are not where they were not caught, or others are told of: %s', (text) => {
    expect(textsOf(text).filter((claim) => claim.includes('पिस्तौल'))).toEqual([]);
  });

  it('are not who acts in the second half', () => {
    const texts = textsOf('पटना की अदालत ने तीन आरोपियों को जमानत दी और उन्होंने वकील की दलील खारिज कर दी।');
    expect(texts.filter((claim) => claim.includes('खारिज'))).toEqual([]);
  });
});

describe('what a vehicle carries', () => {
  it('belongs to the vehicle, and not to who gets into it', () => {
    const texts = textsOf('गया में हथियारबंद बदमाश यात्री बस में घुस गए और कारोबारी से 12 लाख रुपये लूट लिए।');
    expect(texts.join(' ')).not.toContain('बदमाश यात्रियों');
    expect(texts).toContain('हथियारबंद बदमाशों ने कारोबारी से 12 लाख रुपये लूट लिए।');
  });

  it('is who rides in it where they are counted', () => {
    expect(textsOf('गया में 12 यात्री बस में चढ़े।')).toContain('गया में 12 यात्री बस में चढ़े।');
  });
});

describe('"पहले" behind a time of no number', () => {
  it('is no part of the place behind it', () => {
    const texts = textsOf('कुछ घंटे पहले पटना में भी धमाका हुआ था, जिसमें कोई हताहत नहीं हुआ।');
    expect(texts.join(' ')).not.toMatch(/(?:^|। )पहले पटना/u);
    expect(texts.join(' ')).toContain('हताहत नहीं हुआ');
  });

  it('is the first where it stands before what is counted off', () => {
    expect(textsOf('पटना में कुछ लोग पहले चरण में टीका लगवा चुके हैं।').join(' ')).toContain('पहले चरण में');
  });
});

describe('"इनमें" behind a group that was counted', () => {
  it('is not of them where more are counted than they were', () => {
    const told = textsOf('तूफान में 63 लोग मारे गए हैं। इनमें से 185 लोगों की हालत गंभीर है।').join(' ');
    expect(told).not.toContain('63 लोगों में');
  });

  it('is of them where so many may be', () => {
    expect(textsOf('तूफान में 63 लोग घायल हुए हैं। इनमें से 18 लोगों की हालत गंभीर है।').join(' ')).toContain(
      'घायल हुए 63 लोगों में से 18',
    );
  });
});

describe('some of those who are together', () => {
  it('are not meant by a plural that may be of all', () => {
    const told = textsOf('गया में 40 नक्सलियों ने समर्पण किया। समूह में 12 महिलाएं हैं। इन्होंने नौ बंदूकें सौंपीं।').join(' ');
    expect(told).toContain('समूह में 12 महिलाएं हैं।');
    expect(told).not.toContain('12 महिलाओं ने');
  });

  it('are, where nothing says of whom they are some', () => {
    expect(textsOf('गया में 12 महिलाएं आईं। इन्होंने नौ पौधे लगाए।')).toContain('12 महिलाओं ने नौ पौधे लगाए।');
  });
});
