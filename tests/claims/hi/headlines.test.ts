import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const BODY = '\nपुलिस ने मौके का मुआयना किया।';
const read = (headline: string) =>
  readArticle({ text: `${headline}${BODY}`, lang: 'hi' })
    .readings.map(({ claim }) => claim)
    .filter(({ rules }) => rules.includes('claim.headline'));
const texts = (headline: string) => read(headline).map((claim) => claim.text);

describe('a headline without a verb', () => {
  it('tells casualties with where or in what they came about', () => {
    expect(texts('सड़क हादसे में छह मजदूर घायल')).toEqual(['सड़क हादसे में छह मजदूर घायल हुए।']);
    expect(texts('रांची में बाढ़ से अब तक 98 लोगों की मौत, बंद हुए स्कूल')).toEqual([
      'रांची में बाढ़ से अब तक 98 लोगों की मौत हुई।',
    ]);
  });

  it('takes the event from the part before', () => {
    const [claim] = read('रांची में 6.1 तीव्रता का भूकंप, तीन की मौत');
    expect(claim?.text).toBe('रांची में 6.1 तीव्रता का भूकंप, तीन की मौत हुई।');
    expect(claim?.arguments.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['रांची', 'तीन की मौत', 'तीन']),
    );
  });

  it('agrees with whom it befell', () => {
    expect(texts('मेरठ में बस पलटने से दो महिलाएं घायल')).toEqual([]);
    expect(texts('मेरठ के मेले में दो महिलाएं घायल')).toEqual(['मेरठ के मेले में दो महिलाएं घायल हुईं।']);
  });

  it('tells nothing without a setting, of a fear, or of somebody unnamed', () => {
    expect(texts('तीन की मौत')).toEqual([]);
    expect(texts('दो दिन में तीन की मौत')).toEqual([]);
    expect(texts('रांची में भूकंप, तीन की मौत की आशंका')).toEqual([]);
    expect(texts('रांची में भूकंप, दोनों की मौत')).toEqual([]);
  });

  it('is never asked about', () => {
    const { article, readings } = readArticle({ text: `रांची के मेले में छह मजदूर घायल${BODY}`, lang: 'hi' });
    const { items } = makeQuiz({ readings, articles: [article], items: 5, seed: 's' });
    const headline = readings.find(({ claim }) => claim.rules.includes('claim.headline'))?.claim.id;
    expect(headline).toBeDefined();
    expect(items.map(({ claimId }) => claimId)).not.toContain(headline);
  });
});
