import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { datedToday } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}
const stemsOf = (text: string, kinds?: readonly Item['kind'][]) =>
  itemsOf(text, kinds).map(({ stem }) => stem);
const textsOf = (text: string) =>
  readArticle({ text, publishedAt: '2026-11-14' }).readings.map(({ claim }) => claim.text);

const HEAD = 'राज्य खेल महोत्सव: रिले में उलटफेर\nरांची, 14 नवंबर। राज्य खेल महोत्सव में शनिवार को दौड़ प्रतियोगिताएं हुईं। ';

describe('a place of a table', () => {
  it('is of one alone: whose it is may be asked for', () => {
    const stems = stemsOf(`${HEAD}रिले में बैटन गिर जाने के कारण खिताब की दावेदार केरल की टीम आखिरी स्थान पर रही।`, [
      'place',
    ]);
    expect(stems.some((stem) => stem.includes('किस राज्य की टीम'))).toBe(true);
  });

  it('is not asked for where two share it', () => {
    const stems = stemsOf(`${HEAD}रिले में केरल और गोवा की टीम संयुक्त रूप से आखिरी स्थान पर रही।`, ['place']);
    expect(stems.filter((stem) => stem.includes('किस राज्य'))).toEqual([]);
  });
});

describe('parties of a state', () => {
  it('stand beside each other where it has several', () => {
    const [item] = itemsOf('उपचुनाव में तमिलनाडु में द्रमुक अपनी सीट बचाने में सफल रही।', ['organisation']);
    expect(item?.stem).toContain('कौन-सी पार्टी');
    const options = item?.options.map(({ text }) => text) ?? [];
    expect(options).toContain('द्रमुक');
    expect(options).not.toContain('समाजवादी पार्टी');
  });

  it('are not asked for where the state has one of its own', () => {
    expect(itemsOf('उपचुनाव में ओडिशा में बीजू जनता दल अपनी सीट बचाने में सफल रहा।', ['organisation'])).toEqual([]);
  });
});

describe('an average', () => {
  it('of those who vote has shares near it beside it', () => {
    const [item] = itemsOf('उपचुनाव में पंजाब में औसतन 61.4 प्रतिशत मतदाताओं ने अपने मताधिकार का प्रयोग किया था।', [
      'percent',
    ]);
    const values = item?.options.map(({ text }) => Number.parseFloat(text)) ?? [];
    expect(values).toHaveLength(4);
    expect(Math.min(...values)).toBeGreaterThan(40);
  });

  it('of opinions is asked for only with its poll', () => {
    expect(isFlawed('कितने प्रतिशत मतदाताओं ने सरकार को अच्छा बताया?')).toBe(true);
  });
});

describe('how long something took', () => {
  it('is asked under its story in units', () => {
    const stems = stemsOf(
      'कोटा में बस ट्रेलर में घुसी, छह घायल\nकोटा, 14 नवंबर। कोटा में शनिवार सुबह एक बस ट्रेलर में घुस गई। हादसे में छह लोग घायल हुए। क्रेन मंगवाकर बस को अलग करने में पौने दो घंटे लगे।',
    );
    expect(stems.some((stem) => stem.includes('अलग करने में कितने घंटे लगे'))).toBe(true);
  });

  it('is not asked where nothing says of what', () => {
    const stems = stemsOf('कोटा में बस ट्रेलर में घुसी, छह घायल\nकोटा, 14 नवंबर। इसमें पौने दो घंटे लगे।');
    expect(stems.filter((stem) => stem.includes('घंटे लगे'))).toEqual([]);
  });
});

describe('a woman of respect told of by what she did', () => {
  it('has her name without the word that ties it', () => {
    const texts = textsOf(
      'कजरी को दुनिया के मंचों तक ले जाने वालीं पद्मभूषण विदुषी रमा देवी मिश्र का शुक्रवार को गया में देहांत हो गया।',
    );
    expect(texts.some((text) => text.startsWith('पद्मभूषण विदुषी रमा देवी मिश्र का'))).toBe(true);
    expect(
      texts.filter((text) => text.includes('वालीं पद्मभूषण विदुषी रमा देवी मिश्र का') && text.startsWith('वालीं')),
    ).toEqual([]);
  });
});

describe('what goes on these days', () => {
  it('is of their month, and what was done today of the day', () => {
    expect(datedToday('भारत में आज कितने लोग फीचर फोन चला रहे हैं?', '2026-11-14')).toBe(
      'भारत में नवंबर 2026 में कितने लोग फीचर फोन चला रहे हैं?',
    );
    expect(datedToday('भारत में आज कितने लोग पकड़े गए?', '2026-11-14')).toBe(
      'भारत में 14 नवंबर 2026 को कितने लोग पकड़े गए?',
    );
  });
});
