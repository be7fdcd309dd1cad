import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const told = (text: string) => read(text).map((claim) => claim.text);
const args = (text: string) =>
  read(text).flatMap((claim) => claim.arguments.map(({ role, text: words }) => `${role} ${words}`));

describe('a list of names', () => {
  it('is one, with the ages in brackets behind them', () => {
    const text = 'हादसे में किशन लाल (51), भूपेंद्र सोनी (43) और अर्जुन (14) की मौत हो गई।';
    expect(args(text)).toContain('object किशन लाल (51), भूपेंद्र सोनी (43) और अर्जुन');
    expect(told(text)).toContain('हादसे में किशन लाल (51), भूपेंद्र सोनी (43) और अर्जुन (14) की मौत हो गई।');
  });

  it('leaves out a bracket that stands alone at its end', () => {
    expect(told('किशन लाल और भूपेंद्र सोनी (43) की मौत हो गई।')).toContain('किशन लाल और भूपेंद्र सोनी की मौत हो गई।');
  });

  it('runs on to the kin of the one before', () => {
    expect(args('पुलिस ने मेरठ निवासी नितिन शर्मा, उसके भाई सचिन और दोस्त कमल को गिरफ्तार किया।')).toContain(
      'object मेरठ निवासी नितिन शर्मा, उसके भाई सचिन और दोस्त कमल',
    );
    expect(told('किशन लाल (51) और उनकी पत्नी गीता देवी (48) की मौत हो गई।')).toHaveLength(1);
  });

  it('is none where a pronoun opens another clause behind the comma', () => {
    expect(args('नितिन शर्मा भाग गया, उसके भाई सचिन और दोस्त कमल पकड़े गए।').join()).not.toContain(
      'नितिन शर्मा, उसके',
    );
  });

  it('keeps those who live elsewhere than its last', () => {
    expect(told('गिरोह में नितिन शर्मा और मेरठ का रहने वाला कमल सैनी शामिल हैं।')).toContain(
      'गिरोह में नितिन शर्मा और कमल सैनी शामिल हैं।',
    );
  });

  it('keeps together those who live in one place', () => {
    expect(args('नितिन और कमल मेरठ के रहने वाले हैं।')).toContain('agent नितिन और कमल');
  });
});

describe('initials of several letters', () => {
  it.each(['एस.के. वर्मा', 'आर.एन. वर्मा', 'डी.वाई. वर्मा'])('are part of the name: %s', (name) => {
    const [claim] = read(`थाना प्रभारी ${name} ने बताया कि पांच लोग पकड़े गए हैं।`);
    expect(claim?.attribution?.source).toBe(`थाना प्रभारी ${name}`);
  });

  it('do not open where a sentence ends', () => {
    expect(told('यह घर उन के. वर्मा ने किताब लिखी।').join()).not.toContain('के. वर्मा');
  });
});

describe('what rises or falls to a figure', () => {
  it('is what the clause is about', () => {
    expect(args('केरल में बेरोजगारी दर घटकर 6.4 प्रतिशत रह गई।')).toContain('agent बेरोजगारी दर');
    expect(args('केरल में मलेरिया के मामले बढ़कर 4,560 हो गए।')).toContain('agent मलेरिया के मामले');
  });

  it('is not what somebody makes of a thing', () => {
    expect(args('केरल में दर बताकर 40 लोग चले गए।')).not.toContain('agent दर');
  });
});

describe('who rides', () => {
  it('is told of by what they ride in', () => {
    expect(args('विमान में सवार सभी 62 लोगों की मौत हो गई।')).toContain('object विमान में सवार सभी 62 लोगों');
  });

  it('is a rider where nobody is told of', () => {
    expect(args('बस में सवार थे 45 यात्री।').join()).not.toContain('सवार 45');
  });
});

describe('the rupee', () => {
  it('is no part of the phrase of the dollar behind it', () => {
    const found = args('रुपया डॉलर के मुकाबले 12 पैसे कमजोर होकर 84.50 पर बंद हुआ।');
    expect(found).toContain('agent रुपया');
    expect(found).toContain('opponent डॉलर');
  });
});
