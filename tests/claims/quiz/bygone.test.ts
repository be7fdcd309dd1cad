import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function read(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return { claims: readings.map(({ claim }) => claim.text), stems: items.map(({ stem }) => stem) };
}

const HEAD = `वैशाली एक्सप्रेस ट्रक से टकराई, कई यात्री घायल

गोंडा। गोंडा के पास रविवार रात वैशाली एक्सप्रेस फाटक पर खड़े ट्रक से टकरा गई। रेलवे के अनुसार, 35 यात्री घायल हुए और उन्हें जिला अस्पताल ले जाया गया। घायलों में छह की हालत गंभीर है।`;

describe('what is told of an earlier accident', () => {
  const text = `${HEAD} बता दें कि 12 मई को झांसी के पास मरुधर एक्सप्रेस के आठ डिब्बे पटरी से उतर गए थे। हादसे में 17 लोगों की मौत हो गई थी।`;

  it('is not that of the news, though its sentence calls it no more than the accident', () => {
    expect(read(text).claims.join('\n')).not.toMatch(/हादसे में 17/u);
  });

  it('stands under no headline of another train', () => {
    const stems = read(text).stems.filter((stem) => /मरुधर|12 मई/u.test(stem));
    expect(stems.length).toBeGreaterThan(0);
    for (const stem of stems) expect(stem).not.toMatch(/वैशाली/u);
  });

  it('is told where it goes on with the same train', () => {
    const same = `${HEAD} प्रत्यक्षदर्शियों ने बताया कि 12 मई को वैशाली एक्सप्रेस के आठ डिब्बे पलट गए थे। हादसे में 17 लोगों की मौत हो गई थी।`;
    expect(read(same).claims.join('\n')).toMatch(/हादसे में 17/u);
  });
});
