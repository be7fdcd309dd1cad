import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { formatLike } from '../../../claims/languages/hi/values/format.ts';
import type { ItemKind, Quantity } from '../../../claims/model.ts';
import { otherCauses } from '../../../claims/quiz/distractors/causes/causes.ts';
import { likely } from '../../../claims/quiz/distractors/names/places/siblings.ts';

function asked(text: string, kind: ItemKind): { stem: string; options: string[] }[] {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-19' });
  const { items } = makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: [kind] });
  return items.map(({ stem, options }) => ({ stem, options: options.map((option) => option.text) }));
}

describe('causes of what was held up', () => {
  const others = (cause: string, effect: string, story = '') =>
    otherCauses(cause, 'hi', { story, effect }, () => 0.4);

  it.each([
    ['बिजली कड़कने', 'बिजली कड़कने के कारण खेल 40 मिनट रुका रहा।'],
    ['चालक को झपकी आने', 'चालक को झपकी आने से बस पलट गई।'],
    ['ट्रांसफार्मर जलने', 'ट्रांसफार्मर जलने से दस घंटे बिजली आपूर्ति ठप रही।'],
    ['पाइपलाइन फटने', 'पाइपलाइन फटने से 20 मोहल्लों में पेयजल आपूर्ति बाधित रही।'],
    ['पहाड़ी से मलबा आने', 'पहाड़ी से मलबा आने के कारण यातायात तीन घंटे ठप रहा।'],
  ])('stand beside others that can do the same: %s', (cause, effect) => {
    expect(others(cause, effect).length).toBeGreaterThanOrEqual(3);
  });

  it('leave out what comes with the key', () => {
    expect(others('मलबा आने', 'मलबा आने के कारण मार्ग तीन घंटे बंद रहा।')).not.toContain('पुल टूटने');
    expect(others('झपकी आने', 'झपकी आने से बस पलट गई।').join()).not.toMatch(/झपकी|तबीयत/u);
  });

  it('are none of what they cannot bring about', () => {
    expect(others('ट्रांसफार्मर जलने', 'ट्रांसफार्मर जलने से लोग परेशान रहे।')).toEqual([]);
  });

  it('of a bad day for planes are no other weather', () => {
    const [one] = asked('आरा हवाई अड्डे पर मंगलवार को खराब मौसम के चलते 14 उड़ानें देर से चलीं।', 'cause');
    expect(one?.options).toHaveLength(4);
    expect(one?.options.join()).not.toMatch(/बारिश|कोहरे/u);
  });
});

describe('a cause and what stands before it', () => {
  it('leaves when and where it was in the stem', () => {
    const [one] = asked('लखनऊ में बुधवार को ट्रक पलटने के कारण हजरतगंज मार्ग पर चार घंटे जाम लगा रहा।', 'cause');
    expect(one?.options ?? []).not.toContain('लखनऊ में बुधवार को ट्रक पलटने के कारण');
  });

  it('is not asked for where a word of it would be left behind', () => {
    const stems = asked(
      'बदरीनाथ हाईवे पर लामबगड़ में मंगलवार को पहाड़ी से मलबा आने के कारण यातायात तीन घंटे ठप रहा।',
      'cause',
    ).map(({ stem }) => stem);
    expect(stems.join()).not.toContain('पहाड़ी से किस कारण');
  });
});

describe('what holds of one alone', () => {
  it.each([
    [
      'सागर में बस पलटी, 12 घायल\n\nसागर। सागर जिले के रौन गांव में मंगलवार को एक निजी बस पलट गई, जिससे 12 यात्री घायल हो गए। थाना प्रभारी मोहन राय ने बताया कि बस भोपाल से पन्ना जा रही थी।',
      'city',
      'किस शहर से पन्ना जा रही थी',
    ],
    [
      'यूनानी बचाव केंद्र ने शनिवार को पुर्तगाल के झंडे वाले मालवाहक जहाज ‘सी स्टार’ को रास्ता बदलने का निर्देश दिया।',
      'country',
      'किस देश के झंडे वाले',
    ],
    ['मीरा वर्मा जापान के ओसाका शहर के एक वृद्धाश्रम में काम करती हैं।', 'city', 'किस शहर के एक वृद्धाश्रम में'],
  ] as const)('is asked for: %s', (text, kind, stem) => {
    expect(
      asked(text, kind)
        .map((one) => one.stem)
        .join(),
    ).toContain(stem);
  });

  it.each([
    ['बसें भोपाल से पन्ना जा रही थीं।', 'city'],
    ['मीरा वर्मा और मोहन राय जापान के ओसाका शहर में काम करते हैं।', 'city'],
  ] as const)('is not what several did: %s', (text, kind) => {
    expect(asked(text, kind)).toEqual([]);
  });
});

describe('names and numbers beside their like', () => {
  const names = (category: string, ref: string) =>
    [...likely(category, ref, () => 0.3)].slice(0, 3).map(({ hi }) => hi);

  it('a hospital stands beside those of its state', () => {
    expect(names('hospital', 'hospital:dmch').join()).toMatch(/एसकेएमसीएच|पीएमसीएच|जेएलएनएमसीएच|एएनएमएमसीएच/u);
    expect(names('hospital', 'hospital:dmch').join()).not.toMatch(/लुधियाना|मेदांता/u);
  });

  it('a metro stands beside metros, a town beside its neighbours', () => {
    for (const hi of names('city.in', 'city.in:new-delhi'))
      expect('मुंबई कोलकाता चेन्नई बेंगलुरु हैदराबाद').toContain(hi);
    expect(names('city.in', 'city.in:patna').join()).not.toMatch(/मुंबई|चेन्नई/u);
  });

  it('a number of three scales is told in its own way', () => {
    const fact: Quantity = { type: 'quantity', dimension: 'count', value: 1_308_412, comparator: 'exact' };
    const like = { exact: '13 लाख आठ हजार 412', fact };
    expect(formatLike(1_524_686, like)).toBe('15 लाख 24 हजार 686');
    expect(formatLike(1_503_112, like)).toBe('15 लाख तीन हजार 112');
  });

  it('contests of women are none beside one of men', () => {
    const [one] = asked(
      'मध्य प्रदेश ने रविवार को रणजी ट्रॉफी के एलीट ग्रुप मुकाबले में सौराष्ट्र को 43 रन से हरा दिया।',
      'thing',
    );
    expect(one?.options).toContain('रणजी ट्रॉफी');
    expect(one?.options.join()).not.toContain('महिला');
  });

  it('beside a space agency that everybody knows stand others of that sort', () => {
    const offered = [...likely('space.agency', 'space.agency:nasa', () => 0.3)].map(({ hi }) => hi);
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(offered.join()).not.toMatch(/कनाडा|इटली/u);
  });

  it('a bare part of a counted whole is asked for by its verb where no list knows the noun', () => {
    const [one] = asked('अंडमान में द्वीपों के 118 एटीएम में से 61 ही काम कर रहे हैं।', 'count');
    expect(one?.stem).toContain('118 एटीएम में से कितने काम कर रहे हैं?');
    // Where the verb may agree with one, nothing tells.
    expect(
      asked('अंडमान में 118 एटीएम में से 61 को ठीक किया गया।', 'count')
        .map(({ stem }) => stem)
        .join(),
    ).not.toContain('से कितन');
  });

  it('the head of another land stands beside those who governed it before', () => {
    const [one] = asked(
      'फिलीपींस में तूफान से 12 की मौत\n\nमनीला। फिलीपींस में मंगलवार को तूफान से 12 लोगों की मौत हो गई। राष्ट्रपति फर्डिनेंड मार्कोस जूनियर ने प्रभावित प्रांतों में आपदा की स्थिति घोषित कर दी है।',
      'person',
    );
    expect(one?.options).toContain('रोड्रिगो दुतेर्ते');
    expect(one?.options.join()).not.toMatch(/पुतिन|अनवर इब्राहिम/u);
  });

  it('a leader at home stands beside others of home', () => {
    const [one] = asked('प्रधानमंत्री नरेंद्र मोदी ने मंगलवार को पटना में मेट्रो रेल का उद्घाटन किया।', 'person');
    expect(one?.options.join() ?? '').not.toMatch(/दुतेर्ते|ओली/u);
  });
});
