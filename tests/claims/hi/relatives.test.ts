import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim);
const texts = (text: string) => read(text).map((claim) => claim.text);

describe('a relative clause', () => {
  it('that a determiner points at is told with its clause', () => {
    expect(texts('समिति ने उन किसानों को बुलाया, जिन्होंने पिछले साल फसल बीमा कराया था।')).toEqual([
      'समिति ने उन किसानों को बुलाया, जिन्होंने पिछले साल फसल बीमा कराया था।',
    ]);
    expect(texts('नगर निगम ऐसे मकान गिराएगा जो बिना अनुमति के बने हैं।')).toEqual([
      'नगर निगम ऐसे मकान गिराएगा, जो बिना अनुमति के बने हैं।',
    ]);
  });

  it('is told with its clause where it may be about more than one noun', () => {
    const claims = read('टीम ने रांची में मैच जीता, जिसमें 2000 दर्शक मौजूद थे।');
    expect(claims.map(({ text }) => text)).toContain('टीम ने रांची में मैच जीता, जिसमें 2000 दर्शक मौजूद थे।');
    const told = claims.flatMap((claim) => claim.arguments.map((argument) => argument.text));
    expect(told).toContain('2000 दर्शक');
    expect(told).not.toContain('जिसमें');
  });

  it('is not told with a clause that lacks its subject', () => {
    expect(texts('अगले रविवार को उन टीमों का सामना करेगा, जो आठ अंक पीछे हैं।')).toEqual([]);
  });

  it('that says which ones are there leaves no claim that there are so many', () => {
    expect(texts('राज्य में 40 गांव हैं जहां पुल नहीं बना है।')).not.toContain('राज्य में 40 गांव हैं।');
    expect(texts('सचिव मोहन राय ने कहा कि राज्य में 40 गांव हैं जहां पुल नहीं बना है।').join(' ')).not.toMatch(
      /गांव हैं।/u,
    );
    expect(texts('राज्य में 40 गांव हैं, जिनमें से पांच में पुल नहीं है।')).toContain('राज्य में 40 गांव हैं।');
  });

  it('before what holds there is told with it, and is not of whoever speaks', () => {
    const told = texts('सचिव मोहन राय ने कहा कि जो बाजार सील नहीं हैं वहां सोमवार से 12 दुकानें खुली हैं।');
    expect(told.some((text) => text.startsWith('जो बाजार सील नहीं हैं'))).toBe(true);
    expect(told.join(' ')).not.toContain('राय बाजार');
    expect(told.every((text) => text.startsWith('जो'))).toBe(true);
  });

  it('that goes on with "जिससे" is told without it', () => {
    expect(texts('पटना में आग लग गई, जिससे तीन लोग घायल हो गए।')).toContain('तीन लोग घायल हो गए।');
  });

  it('between the commas of another leaves that one whole', () => {
    const told = texts('रमेश यादव, जो पटना के रहने वाले हैं, ने पुरस्कार जीता।');
    expect(told).toContain('रमेश यादव ने पुरस्कार जीता।');
    expect(told).toContain('रमेश यादव पटना के रहने वाले हैं।');
  });

  it('joined to another by "और" is about the same', () => {
    const told = texts('मंदिर एक पहाड़ी पर बना है, जिसे 1808 में समतल किया गया था और जो बूचर हिल कहलाती थी।');
    expect(told.some((text) => text.startsWith('समतल'))).toBe(false);
  });
});

describe('a participle before a phrase', () => {
  it('stays where it says who is meant, whatever country follows', () => {
    expect(texts('पटना में रहने वाले मजदूरों की भारत की यात्रा को रोका गया है।')).toContain(
      'पटना में रहने वाले मजदूरों की भारत की यात्रा को रोका गया है।',
    );
  });

  it('is told apart where the phrase begins with a country', () => {
    expect(texts('चीन से जुड़े भारत के एक शहर में मेला लगा।')).toContain('भारत के एक शहर में मेला लगा।');
  });
});
