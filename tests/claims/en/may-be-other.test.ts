import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a pronoun that may be of another', () => {
  it.each([
    [
      'whom somebody goes on quoting',
      'Asha Rao, a teacher from Pune, said on Wednesday that her pupil had won. "He told the school," said the teacher. "He is worried," she said.',
      /Rao (?:told|is worried)/u,
    ],
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
      'The BJP criticised the Congress members for leaving Goa when it was reeling under floods.',
      /BJP was reeling/u,
    ],
    [
      'the country of a state that bears its name',
      'The Niger State Agency found seven bodies. Officials went to the river in Niger. Governor Ben Hill is out of the country.',
      /out of Niger/u,
    ],
    [
      'one of two banks',
      'Lakshya Bank is not in talks with Karur-based Cauvery Valley Bank. The bank has not fixed a date for the issue.',
      /Valley Bank has not fixed/u,
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
