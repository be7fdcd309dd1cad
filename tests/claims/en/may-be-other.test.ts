import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a pronoun that may be of another', () => {
  it.each([
    [
      'to whom something was given, and not whose it was',
      'Asha Rao picked up the phone. The caller offered her money for a night out.',
      /Rao's money/u,
    ],
    [
      'what a board did, and not the board',
      'The Assam School Board has cancelled the chemistry test in 31 schools. It will be held afresh on December 14.',
      /Board will be held/u,
    ],
    [
      'a place that the sentence has named since',
      'The BJP denied the charges and criticised the Congress members for leaving Goa when it was reeling under floods.',
      /BJP was reeling/u,
    ],
    [
      'the country of a state that bears its name',
      'The Niger State Agency found seven bodies. Officials went to the river in Niger. Governor Ben Hill is out of the country.',
      /out of Niger/u,
    ],
    [
      'one of two banks',
      'Lakshya Bank ends talks\n\nLakshya Bank said on Monday it was not in talks with Karur-based Cauvery Valley Bank. The shares of Lakshya Bank fell. The bank has not fixed a date for the issue.',
      /Bank has not fixed/u,
    ],
    [
      'an "it" that stands for what is worthwhile',
      'The fund is small. For larger gifts it may be worthwhile taking advice on a trust.',
      /fund may be worthwhile/u,
    ],
  ])('is not told by name: %s', (_, text, wrong) => {
    expect(texts(text).join(' ')).not.toMatch(wrong);
  });

  it.each([
    [
      'Ben Hill fell ill on Monday. "He was kept at home for two days," said Pune police.',
      'Ben Hill was kept at home for two days.',
    ],
    [
      'The Assam School Board opened in May. It has cancelled the chemistry test.',
      'The Assam School Board has cancelled the chemistry test.',
    ],
  ])('is told where nobody else can be meant: %s', (text, told) => {
    expect(texts(text)).toContain(told);
  });
});
