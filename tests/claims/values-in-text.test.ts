import { describe, expect, test } from 'vitest';
import { languageOf } from '../../claims/languages/registry.ts';
import { tokenize } from '../../claims/text/tokens.ts';

const WEDNESDAY = '2024-06-19';

function read(lang: 'hi' | 'en', text: string, published: string | undefined = WEDNESDAY) {
  const clock = published ? { published } : {};
  return languageOf(lang)
    .values(tokenize(text), clock)
    .map(({ start, end, fact }) => {
      if (fact.type === 'quantity')
        return `${text.slice(start, end)} = ${fact.value} ${fact.unit ?? ''}`.trim();
      return fact.type === 'time'
        ? `${text.slice(start, end)} = ${fact.timex}${fact.resolved ? ` ${fact.resolved}` : ''}`
        : text.slice(start, end);
    });
}

describe('times in Hindi running text', () => {
  test.each([
    ['पिछले शनिवार को बारिश हुई', ['पिछले शनिवार = 2024-06-15 2024-06-15']],
    ['तीन दिन पहले पुल टूटा', ['तीन दिन पहले = 2024-06-16 2024-06-16']],
    ['दो साल पहले कारखाना खुला', ['दो साल पहले = 2022']],
    ['गत वर्ष फसल अच्छी हुई', ['गत वर्ष = 2023']],
    ['इस महीने दाम बढ़े', ['इस महीने = 2024-06']],
    ['कल मंत्री ने पुल का उद्घाटन किया', ['कल = 2024-06-18 2024-06-18']],
    ['मेला 05/06/2024 को लगा', ['05/06/2024 = 2024-06-05 2024-06-05']],
    ['मेला 2024-06-05 को लगा', ['2024-06-05 = 2024-06-05 2024-06-05']],
    ['मेला जून 15 को लगा', ['जून 15 = XXXX-06-15']],
    ['मेला 19 जून 2024 को लगा', ['19 जून 2024 = 2024-06-19 2024-06-19']],
  ])('%s', (text, values) => expect(read('hi', text)).toEqual(values));

  test.each([
    ['पिछले सोमवार को बारिश हुई', ['सोमवार = XXXX-WXX-1']],
    ['इससे दो दिन पहले पुल टूटा', ['दो दिन = 2 day']],
    ['एक दिन पहले पुल टूटा', ['एक दिन = 1 day']],
    ['जून, 20 लोग आए', ['जून = XXXX-06', '20 = 20']],
    ['उसे दो जून की रोटी मिली', ['दो = 2', 'जून = XXXX-06']],
    ['अगले दिन वे लौटे', []],
    ['आखिरी साल में वे लौटे', []],
    ['इस बार वे जीते', []],
    ['वे पहले आए', []],
    ['उसकी की हुई बात', []],
  ])('what is no certain time is left: %s', (text, values) => expect(read('hi', text)).toEqual(values));

  test('without a day of publication nothing is counted from it', () => {
    expect(read('hi', 'पिछले शनिवार को', '')).toEqual(['शनिवार = XXXX-WXX-6']);
    expect(read('hi', 'तीन दिन पहले', '')).toEqual(['तीन दिन = 3 day']);
  });
});

describe('times in English running text', () => {
  test.each([
    ['It opened three days ago.', ['three days ago = 2024-06-16 2024-06-16']],
    ['It opened two years ago.', ['two years ago = 2022']],
    ['It opened yesterday.', ['yesterday = 2024-06-18 2024-06-18']],
    ['Prices fell last month.', ['last month = 2024-05']],
    ['It opened on June 19, 2024.', ['June 19, 2024 = 2024-06-19 2024-06-19']],
    ['It opened on 25/06/2024.', ['25/06/2024 = 2024-06-25 2024-06-25']],
    ['Marchers may march in May.', ['May = XXXX-05']],
    [
      'Sales fell in the first quarter of 2023.',
      ['first quarter of 2023 = (2023-01-01,2023-04-01,P3M) 2023-01-01'],
    ],
    ['It opened on 05/06/2024.', ['05/06/2024 = 2024-06-05']],
  ])('%s', (text, values) => expect(read('en', text)).toEqual(values));

  test.each([
    ['They may march on a second time.', ['second = 2']],
    ['In June, 20 people came.', ['June = XXXX-06', '20 = 20']],
    ['It was the last week of the tour.', []],
    ['The next day she left.', []],
    ['It runs 24/7.', ['24 = 24', '7 = 7']],
    ['The sun set.', []],
    ['April Jones left.', []],
    ['They led after the first quarter.', ['first = 1']],
    ['A goal in the last minute.', []],
  ])('what is no certain time is left: %s', (text, values) => expect(read('en', text)).toEqual(values));
});

describe('units in running text', () => {
  test.each([
    ['hi', '300 वर्ग किलोमीटर जंगल', ['300 वर्ग किलोमीटर = 300 km2']],
    ['hi', '40 लाख रिंगित', ['40 लाख रिंगित = 4000000 MYR']],
    ['hi', 'उसे 10 मिली', ['10 = 10']],
    ['hi', 'तीन अफगानी आए', ['तीन = 3']],
    ['en', 'a cut of 25 basis points', ['25 basis points = 25 bp']],
    ['en', '300 square kilometres of forest', ['300 square kilometres = 300 km2']],
    ['en', '3 won gold', ['3 = 3']],
    ['en', 'two turns', ['two = 2']],
  ] as const)('%s: %s', (lang, text, values) => expect(read(lang, text)).toEqual(values));
});

describe('terms that begin with a word for a unit', () => {
  test.each([
    ['hi', 'पांच ग्राम पंचायत अधिकारी आए', ['पांच = 5']],
    ['hi', 'पांच ग्राम सोना मिला', ['पांच ग्राम = 5 g']],
    ['en', 'five foot soldiers came', ['five = 5']],
    ['en', 'a rope of five feet broke', ['five feet = 5 ft']],
  ] as const)('%s: %s', (lang, text, values) => expect(read(lang, text)).toEqual(values));
});
