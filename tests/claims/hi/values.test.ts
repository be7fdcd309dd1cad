import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues, readArticle } from '../../../claims/index.ts';

/** The readings of a text as "words = what they mean", outer ones first. */
function read(text: string, published = '2024-06-19'): string[] {
  return findValues(text, { lang: 'hi', clock: { published } }).map(({ exact, fact }) => {
    if (fact.type === 'time') return `${exact} = ${fact.timex}`;
    if (fact.type === 'entity') return exact;
    const sign = {
      exact: '',
      about: '~',
      atLeast: '>=',
      atMost: '<=',
      moreThan: '>',
      lessThan: '<',
      range: '',
    }[fact.comparator];
    const high = fact.high === undefined ? '' : `..${fact.high}`;
    return `${exact} = ${sign}${fact.value}${high} ${fact.unit ?? fact.dimension}`;
  });
}

describe('Hindi numbers', () => {
  it.each([
    ['मैदान में बारह खिलाड़ी थे', 'बारह = 12 count'],
    ['गांव में १२,३४५ मतदाता हैं', '१२,३४५ = 12345 count'],
    ['कुल 1,23,45,678 पौधे लगे', '1,23,45,678 = 12345678 count'],
    ['साढ़े तीन लाख छात्र बैठे', 'साढ़े तीन लाख = 350000 count'],
    ['डेढ़ करोड़ लोग पहुंचे', 'डेढ़ करोड़ = 15000000 count'],
    ['पौने दो सौ दुकानें जलीं', 'पौने दो सौ = 175 count'],
    ['सवा लाख दीये जले', 'सवा लाख = 125000 count'],
    ['2 करोड़ 40 लाख किसान', '2 करोड़ 40 लाख = 24000000 count'],
    ['तीन लाख करोड़ का घाटा', 'तीन लाख करोड़ = 3000000000000 count'],
    ['अब तक तीन हजार 110 लोग लौटे', 'तीन हजार 110 = 3110 count'],
    ['चार दर्जन मकान ढहे', 'चार दर्जन = 48 count'],
    ['दो तिहाई सदस्य राजी हुए', 'दो तिहाई = 0.666666666666667 count'],
    ['पांच में से दो नमूने खराब निकले', 'पांच में से दो = 0.4 count'],
    ['थर्टी फाइव खिलाड़ी चुने गए', 'थर्टी फाइव = 35 count'],
    ['वह कतार में सातवें स्थान पर रहा', 'सातवें = 7 ordinal'],
    ['संघ का 21वां सम्मेलन', '21वां = 21 ordinal'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['उसने एक नई किताब लिखी'],
    ['वे एक दूसरे से मिले'],
    ['मुझे पानी दो।'],
    ['सबसे पहले वह घर गया'],
    ['नदी की ओर के खेत सूख गए'],
    ['वन विभाग की टीम लौटी'],
  ])('finds no number in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads no percentages in a web address', () => {
    expect(read('देखें http://example.org/a%20b?c=30%25')).toEqual([]);
  });
});

describe('Hindi quantities', () => {
  it.each([
    ['सड़क 20 किलोमीटर लंबी है', '20 किलोमीटर = 20 km', '20 = 20 count'],
    ['टिकट ढाई सौ रुपये का है', 'ढाई सौ रुपये = 250 INR', 'ढाई सौ = 250 count'],
    ['कंपनी ने ₹ 5 करोड़ दिए', '₹ 5 करोड़ = 50000000 INR', '5 करोड़ = 50000000 count'],
    ['किराया 3 डॉलर 50 सेंट है', '3 डॉलर 50 सेंट = 3.5 USD'],
    ['कर 12.5 फीसदी बढ़ा', '12.5 फीसदी = 12.5 percent', '12.5 = 12.5 count'],
    ['पारा 41 डिग्री सेल्सियस रहा', '41 डिग्री सेल्सियस = 41 celsius', '41 = 41 count'],
    ['खेत 3 वर्ग किलोमीटर में है', '3 वर्ग किलोमीटर = 3 km2', '3 = 3 count'],
    ['हवा 80 किमी प्रति घंटे से चली', '80 किमी प्रति घंटे = 80 km/h', '80 = 80 count'],
    ['वह 17 साल का है', '17 साल का = 17 year', '17 = 17 count'],
  ])('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes no age from a term of years', () => {
    expect(read('उसे 7 साल की सजा हुई')).toContain('7 साल = 7 year');
    expect(findValues('उसे 7 साल की सजा हुई', { lang: 'hi' })[0]?.fact).toMatchObject({
      dimension: 'duration',
    });
  });

  it.each([
    ['लगभग 50 लोग आए', 'लगभग 50 = ~50 count'],
    ['कम से कम 8 मजदूर दबे', 'कम से कम 8 = >=8 count'],
    ['200 से अधिक घर टूटे', '200 से अधिक = >200 count'],
    ['30 से कम लोग बचे', '30 से कम = <30 count'],
    ['10 से 15 किलो अनाज', '10 से 15 किलो = 10..15 kg'],
    ['40 और 60 के बीच अंक मिले', '40 और 60 के बीच = 40..60 count'],
    ['5 से 10 लाख रुपये मिले', '5 से 10 लाख रुपये = 500000..1000000 INR'],
    ['500 या उससे ज्यादा अंक', '500 या उससे ज्यादा = >=500 count'],
  ])('reads the words that bound the number in %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

describe('Hindi times', () => {
  it.each([
    ['सभा 19 जून 2024 को हुई', '19 जून 2024 = 2024-06-19'],
    ['वह जून 2023 में लौटा', 'जून 2023 = 2023-06'],
    ['यह पुल 1998 में बना', '1998 = 1998'],
    ['1990 के दशक में', '1990 के दशक = (1990-01-01,2000-01-01,P10Y)'],
    ['वित्त वर्ष 2023-24 का बजट', 'वित्त वर्ष 2023-24 = 2023/2024'],
    ['पिछले महीने बारिश हुई', 'पिछले महीने = 2024-05'],
    ['अगले साल चुनाव है', 'अगले साल = 2025'],
    ['दो दिन पहले वह गिरा', 'दो दिन पहले = 2024-06-17'],
    ['शाम साढ़े पांच बजे आग लगी', 'शाम साढ़े पांच बजे = T17:30'],
    ['रात दस बजकर बीस मिनट पर', 'रात दस बजकर बीस मिनट = T22:20'],
    ['सोमवार सुबह 9 बजे', 'सोमवार सुबह 9 बजे = XXXX-WXX-1T09'],
    ['आज शाम बैठक है', 'आज शाम = 2024-06-19TEV'],
    ['3 और 9 अगस्त के बीच', '3 और 9 अगस्त के बीच = (XXXX-08-03,XXXX-08-09,P6D)'],
    ['2015 से 2019 तक', '2015 से 2019 तक = (2015-01-01,2019-01-01,P4Y)'],
    ['गांधी जयंती पर', 'गांधी जयंती = XXXX-10-02'],
    ['20वीं सदी में', '20वीं सदी = (1900-01-01,2000-01-01,P100Y)'],
    ['मार्च के पहले सोमवार को', 'मार्च के पहले सोमवार = XXXX-03-WXX-1-#1'],
    ['हर सोमवार हाट लगती है', 'हर सोमवार = XXXX-WXX-1'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('lets the tense say which day कल is, and leaves it open where it does not', () => {
    expect(read('वह कल आएगा')).toContain('कल = 2024-06-20');
    expect(read('वह कल आया था')).toContain('कल = 2024-06-18');
    expect(read('कल की बात')).toContain('कल = XXXX-XX-XX');
  });

  it('counts no day from the publication where the text counts it from something else', () => {
    expect(read('मेले से दो दिन पहले')).toEqual(['दो दिन = 2 day', 'दो = 2 count']);
    expect(read('वह दो साल बाद लौटा')).not.toContain('दो साल बाद = 2026-06-19');
  });

  it.each([['सर्दी बढ़ गई'], ['बरसात रुक गई'], ['अब वह ठीक है']])('finds no time in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes a span of years for a duration, not a year', () => {
    expect(read('24 साल में पहली यात्रा')[0]).toBe('24 साल = 24 year');
  });

  it.each([['दिन भर की खबरें पढ़ें'], ['अच्छे दिन आएंगे']])('finds no part of the day in %s', (text) => {
    expect(read(text).filter((one) => one.includes('= TAF'))).toEqual([]);
  });

  it('resolves a day only where the publication day fixes it', () => {
    const [value] = findValues('पिछले रविवार को', { lang: 'hi', clock: { published: '2024-06-19' } });
    expect(value?.fact).toMatchObject({ timex: '2024-06-16', resolved: '2024-06-16' });
    const [open] = findValues('पिछले सोमवार को', { lang: 'hi', clock: { published: '2024-06-19' } });
    expect(open?.fact).not.toHaveProperty('resolved');
  });
});

describe('any text', () => {
  const bits = [
    'एक',
    'दो',
    'सौ',
    'लाख',
    'साढ़े',
    'और',
    'से',
    'के',
    'बजे',
    'जून',
    '10',
    '2024',
    '1/2',
    '10:30',
    '-',
    ',',
    '₹',
    'साल',
    'पहले',
    'पिछले',
    'सोमवार',
    'का',
    'पांचवां',
    '5.6.2024',
  ];

  it('gives values whose words stand exactly where they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { maxLength: 14 }),
        fc.constantFrom(' ', ''),
        (parts, gap) => {
          const text = parts.join(gap);
          for (const { start, end, exact } of findValues(text, {
            lang: 'hi',
            clock: { published: '2024-02-29' },
          })) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(exact);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads a long text in bounded time', () => {
    const text = 'दो दिन पहले 10 से 15 किलो '.repeat(800).slice(0, 20_000);
    const start = performance.now();
    expect(findValues(text, { lang: 'hi', clock: { published: '2024-06-19' } }).length).toBeGreaterThan(200);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('ranges with से', () => {
  it.each([
    ['शहर में 10 से 15 लोग मिले', '10 से 15 = 10..15 count'],
    ['शहर में 30 से 50 हजार लोग मिले', '30 से 50 हजार = 30000..50000 count'],
    ['सौ घर और 5 से 10 लाख किसान', '5 से 10 लाख = 500000..1000000 count'],
  ])('count what stands behind them: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it.each([
    ['वार्ड 10 से 15 लोग लाए गए', '15 = 15 count'],
    ['शाम 5 से 10 लोग धरने पर हैं', '10 = 10 count'],
    ['2010 से 2015 लोग आए', '2015 = 2015 count'],
  ])('are none behind a ward, an hour or a year: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it('are days of one month', () => {
    const facts = (text: string) =>
      readArticle({ text, title: 'खबर', lang: 'hi' }).readings.flatMap(({ claim }) => claim.arguments);
    expect(facts('मेला 17 से 19 मई तक चला।').find(({ text }) => text === '17 से 19 मई')?.fact).toMatchObject({
      timex: 'XXXX-05-17',
      high: 'XXXX-05-19',
      comparator: 'range',
    });
    expect(facts('अंक 20 से 19 मई को बढ़े।').map(({ text }) => text)).not.toContain('20 से 19 मई');
  });
});

describe('two numbers in one', () => {
  const amounts = (text: string) =>
    readArticle({ text, lang: 'hi', title: 'खबर' }).readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ text: words, fact }) =>
        fact?.type === 'quantity' ? [`${words} = ${fact.value}${fact.high ? `..${fact.high}` : ''}`] : [],
      ),
    );

  it('are what each gets, or the ends of a range, with the word that multiplies both', () => {
    expect(amounts('मंत्री मोहन राय ने सभी परिवारों को पांच-पांच लाख रुपये दिए।')).toContain(
      'पांच-पांच लाख रुपये = 500000',
    );
    expect(amounts('मंत्री मोहन राय ने सभी परिवारों को 5-5 लाख रुपये दिए।')).toContain('5-5 लाख रुपये = 500000');
    expect(amounts('पटना के मेले में दो-तीन लाख लोग आए।')).toContain('दो-तीन लाख = 200000..300000');
  });

  it('are bounded by what stands behind their unit', () => {
    const { readings } = readArticle({
      text: 'मंत्री मोहन राय ने सभी परिवारों को पांच-पांच लाख रुपये से अधिक दिए।',
      lang: 'hi',
      title: 'खबर',
    });
    const facts = readings.flatMap(({ claim }) => claim.arguments.flatMap(({ fact }) => fact ?? []));
    expect(facts).toContainEqual(expect.objectContaining({ value: 500000, comparator: 'moreThan' }));
  });

  it('are a score without such a word; nor is the number in the name of an illness one', () => {
    expect(amounts('भारत और नेपाल का मैच 2-2 से बराबर रहा।')).toEqual(['2-2 = 2']);
    expect(amounts('पटना के अस्पताल ने कोविड 19 की जांच शुरू की।')).toEqual([]);
  });
});
