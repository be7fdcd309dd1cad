import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { hindrances } from '../../../claims/quiz/distractors/causes/transport-causes.ts';

/** The options of the question for a cause; empty where there is none. */
function optionsOf(text: string, publishedAt = '2026-11-19'): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt });
  const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['cause'] });
  return items.flatMap(({ options }) => options.map((option) => option.text));
}

describe('other causes', () => {
  it('of trains that did not go stand beside the weather', () => {
    const options = optionsOf('भारी बारिश के कारण मंगलवार को मुंबई में 14 लोकल ट्रेनें रद्द कर दी गईं।');
    expect(options).toContain('भारी बारिश के कारण');
    expect(options.join('\n')).toMatch(/खराबी|हड़ताल|पटरी|धरने/u);
  });

  it('of a fault are other causes than faults', () => {
    const options = optionsOf('तकनीकी खराबी के कारण इंडिगो का विमान मंगलवार को नागपुर में उतारा गया।');
    expect(options).toHaveLength(4);
    expect(options.filter((option) => option.includes('खराबी'))).toHaveLength(1);
  });

  it.each([
    ['पायलटों की हड़ताल', 'पायलटों की हड़ताल के कारण दिल्ली से 40 उड़ानें रद्द हुईं।', /हड़ताल|धरने/u],
    ['किसानों के धरने', 'किसानों के धरने के कारण अंबाला में 12 ट्रेनें रद्द हुईं।', /हड़ताल|धरने/u],
    ['तकनीकी खराबी', 'तकनीकी खराबी के कारण मुंबई में 30 उड़ानें प्रभावित हुईं।', /खराबी|सर्वर/u],
  ])('hold none that is true with the key: %s', (cause, told, alike) => {
    const others = hindrances(cause, told);
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(others.join('|')).not.toMatch(alike);
  });

  it('of what the weather did elsewhere are weather alone', () => {
    const options = optionsOf('घने कोहरे के कारण मंगलवार को पटना में 14 स्कूल बंद रहे।');
    expect(options.join('\n')).not.toMatch(/खराबी|हड़ताल|पटरी|धरने/u);
  });

  it('of a fire are what else lights one', () => {
    const options = optionsOf('गया के मानपुर में मंगलवार को शॉर्ट सर्किट के कारण लगी आग में सात लोगों की मौत हो गई।');
    expect(options).toContain('शॉर्ट सर्किट के कारण');
    expect(options).toHaveLength(4);
  });

  it('are none of a short circuit that lit nothing', () => {
    expect(optionsOf('गया में मंगलवार को शॉर्ट सर्किट के कारण 40 गांवों की बिजली गुल हो गई।')).toEqual([]);
  });

  it('of giving up amid a match are no ban and no private matter', () => {
    const options = optionsOf(
      'राफेल नडाल ने मंगलवार को पेरिस मास्टर्स के क्वार्टर फाइनल मुकाबले में चोट के कारण हटने का फैसला किया।',
    ).join('\n');
    expect(options).toContain('चोट के कारण');
    expect(options).not.toMatch(/निलंबन|व्यस्तता/u);
  });

  it('of weather are none of the other half of the year', () => {
    const options = optionsOf(
      'पिथौरागढ़ में बर्फबारी\n\nपिथौरागढ़। मुनस्यारी में बर्फ गिरी। अंधड़ के चलते पिथौरागढ़ में किसान मेले का आयोजन स्थल बदलना पड़ा।',
    ).join('\n');
    expect(options).not.toMatch(/गर्मी|सूखे/u);
  });
});

describe('another cause of the story', () => {
  const STORM =
    'बिहार में आंधी से तबाही\n\nबिहार में सोमवार को आंधी आई। गया जिले में पेड़ गिरने से एक चालक की मौत हो गई। नवादा में दीवार ढहने से एक महिला की मौत हो गई।';

  it('stands without its place beside one that has none', () => {
    const options = optionsOf(STORM, '2026-05-12');
    expect(options).toContain('पेड़ गिरने से');
    expect(options.filter((text) => / में /u.test(text))).toEqual([]);
  });
});
