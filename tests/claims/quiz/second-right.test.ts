import { describe, expect, it } from 'vitest';
import { lintItem, makeQuiz, readArticle } from '../../../claims/index.ts';
import { MODIFIERS } from '../../../claims/languages/en/lexicon/peers.ts';

interface Case {
  readonly text: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly quote: string;
}

/** What the rule of one right answer says of an item whose key stands first, in the light of its story. */
function verdict({ text, stem, options, quote }: Case): string | undefined {
  const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi' });
  const start = text.indexOf(quote);
  const reading = readings.find(
    ({ claim }) =>
      claim.arguments.some((one) => one.text.includes(options[0] as string)) && claim.kind !== 'role',
  );
  const evidence = { exact: quote, start, end: start + quote.length };
  const item = { lang: 'hi' as const, stem, options, key: 0, evidence };
  return lintItem(item, { article, readings, ...(reading ? { reading } : {}) }).find(
    ({ rule }) => rule === 'no-other-true',
  )?.verdict;
}

const HEAT =
  'राजस्थान के बीकानेर में बुधवार को तापमान 46 डिग्री दर्ज किया गया। जोधपुर में तापमान 44 डिग्री दर्ज किया गया।';
const heat = {
  text: HEAT,
  options: ['बीकानेर', 'जोधपुर', 'कोटा', 'अजमेर'],
  quote: HEAT.split('।')[0] as string,
};

describe('a second right option', () => {
  it('is one whose own value the stem lets pass', () => {
    expect(verdict({ ...heat, stem: 'राजस्थान के किस शहर में पारा 42 डिग्री से ऊपर रहा?' })).toBe('reject');
    expect(verdict({ ...heat, stem: 'राजस्थान के किस शहर में भीषण गर्मी पड़ी?' })).toBe('reject');
  });

  it('is none where the stem states the value or singles one out', () => {
    expect(verdict({ ...heat, stem: 'राजस्थान के किस शहर में तापमान 46 डिग्री दर्ज किया गया?' })).toBe('pass');
    expect(verdict({ ...heat, stem: 'राजस्थान के किस शहर में पारा सबसे ऊपर रहा?' })).toBe('pass');
  });

  const text = 'गेहूं का भाव मंगलवार को 40 रुपये बढ़ा। सरसों के भाव में भी तेजी रही। बाजरे का भाव गिर गया।';
  const metals = { text, quote: 'गेहूं का भाव मंगलवार को 40 रुपये बढ़ा', stem: 'मंगलवार को किस फसल का भाव बढ़ा?' };

  it('is one of which another claim tells the same in other words', () => {
    expect(verdict({ ...metals, options: ['गेहूं', 'सरसों', 'मक्के', 'धान'] })).toBe('reject');
  });

  it('is none of which another claim tells the contrary, or of another day', () => {
    expect(verdict({ ...metals, options: ['गेहूं', 'बाजरे', 'मक्के', 'धान'] })).toBe('pass');
    const later = { ...metals, text: text.replace('सरसों के भाव में भी', 'गुरुवार को सरसों के भाव में') };
    expect(verdict({ ...later, options: ['गेहूं', 'सरसों', 'मक्के', 'धान'] })).toBe('pass');
  });

  it('is one that the quote joins to the key, with its office between', () => {
    const signed = 'राजेश शर्मा और कंपनी के प्रबंध निदेशक अनिल गुप्ता ने इंदौर में समझौते पर दस्तखत किए';
    const item = {
      text: `${signed}।`,
      quote: signed,
      options: ['राजेश शर्मा', 'अनिल गुप्ता', 'मोहन वर्मा', 'सुरेश यादव'],
    };
    expect(verdict({ ...item, stem: 'इंदौर में समझौते पर किसने दस्तखत किए?' })).toBe('reject');
    const apart = 'राजेश शर्मा ने इंदौर में समझौते पर दस्तखत किए और अनिल गुप्ता ने भाषण दिया';
    expect(
      verdict({ ...item, text: `${apart}।`, quote: apart, stem: 'इंदौर में समझौते पर किसने दस्तखत किए?' }),
    ).toBe('pass');
  });
});

describe('agreement with what is asked for', () => {
  const check = (stem: string) =>
    lintItem({ lang: 'hi', stem, options: ['1', '2', '3', '4'], key: 1 }).find(
      ({ rule }) => rule === 'agreement',
    )?.verdict;

  it.each([
    'राहत के लिए असम में कितने ट्रक भेजी गई हैं?',
    'रमेश शर्मा ने स्कूल को कौन-सी कार भेंट किया?',
    'पटना में कौन-सी कंपनी पुल बना रहा है?',
    'रीता सिंह ने फाइनल में कौन हराया?',
  ])('fails in "%s"', (stem) => expect(check(stem)).toBe('reject'));

  it.each([
    'राहत के लिए असम में कितने ट्रक भेजे गए हैं?',
    'रमेश शर्मा ने स्कूल को कौन-सी कार भेंट की?',
    'पटना में कौन-सी कंपनी पुल बना रही है?',
    'रीता सिंह ने फाइनल में किसे हराया?',
    'रमेश शर्मा ने कितने घंटे बातचीत की?',
    'असम में सरकार ने कितने राहत शिविर खोले हैं?',
  ])('holds in "%s"', (stem) => expect(check(stem)).toBe('pass'));
});

describe('options of one kind', () => {
  const check = (stem: string, options: readonly string[]) =>
    lintItem({ lang: 'hi', stem, options, key: 0 }).find(({ rule }) => rule === 'one-kind')?.verdict;

  it('has no state among goods, and no state where a city is asked for', () => {
    expect(check('कटनी से चली मालगाड़ी में क्या लदा था?', ['कोयला', 'सीमेंट', 'गेहूं', 'बिहार'])).toBe('reject');
    expect(check('मेला किस शहर में लगा?', ['इंदौर', 'भोपाल', 'ग्वालियर', 'हरियाणा'])).toBe('reject');
  });

  it('lets goods stand beside goods', () => {
    expect(check('कटनी से चली मालगाड़ी में क्या लदा था?', ['कोयला', 'सीमेंट', 'गेहूं', 'चावल'])).toBe('pass');
  });
});

describe('two figures of one deed', () => {
  const stemsOf = (text: string) => {
    const { article, readings } = readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2024-03-13' });
    return makeQuiz({ readings, articles: [article], items: 12, seed: 's' })
      .items.map(({ stem }) => stem)
      .join(' ');
  };

  it('on one day leave neither of them asked', () => {
    const one = 'मंगलवार को गया से 118 यात्रियों को पटना के स्टेशन पर लाया गया था। ';
    const other = 'मंगलवार को तीन बसों में 100 यात्रियों को आरा से लाया गया था।';
    expect(stemsOf(`${one}मेला शुरू हो गया है।`)).toContain('कितने यात्रियों');
    expect(stemsOf(`${one}मेला शुरू हो गया है। ${other}`)).not.toContain('कितने यात्रियों');
  });

  it('are of two days where each has its own', () => {
    const text =
      'मंगलवार को गया से 118 यात्रियों को पटना के स्टेशन पर लाया गया था। मेला शुरू हो गया है। बुधवार को गया से 100 यात्रियों को पटना के स्टेशन पर लाया गया था।';
    expect(stemsOf(text)).toContain('कितने यात्रियों');
  });

  it('leave measures that many places take without a question of where', () => {
    expect(stemsOf('बिहार में 19 अप्रैल के बाद से मरीजों की संख्या में प्रतिदिन वृद्धि दर्ज की गई है।')).not.toMatch(
      /किस राज्य/u,
    );
    expect(stemsOf('बिहार सरकार ने पटना में 31 मार्च तक सभी स्कूलों को बंद रखने का आदेश दिया है।')).not.toMatch(
      /किस राज्य/u,
    );
  });
});

describe('words that tell which kind', () => {
  const terms = (id: string) => MODIFIERS.find((group) => group.id === id)?.terms.split('|') ?? [];

  it('are never two that may both be true: medical reasons are health reasons, a thumb is of a hand', () => {
    const both = (group: string, pair: readonly string[]) =>
      pair.every((word) => terms(group).includes(word));
    expect(both('reasons', ['health', 'medical'])).toBe(false);
    expect(both('reasons', ['personal', 'family'])).toBe(false);
    expect(both('body', ['hand', 'thumb'])).toBe(false);
    expect(both('cancer', ['bowel', 'colorectal'])).toBe(false);
    expect(both('tax', ['fuel', 'petrol'])).toBe(false);
    expect(both('reasons', ['health', 'security'])).toBe(true);
  });
});
