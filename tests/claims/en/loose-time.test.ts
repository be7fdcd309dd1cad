import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { headlineName } from '../../../claims/languages/en/questions/story/headline.ts';
import { isOfLooseTime } from '../../../claims/languages/en/questions/story/loose-time.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** The kinds of question that a text allows and that have no loose time. */
const kindsOf = (text: string) => {
  const { article, readings } = readArticle({ text, title: 'A story', lang: 'en' });
  return readings.flatMap((reading) =>
    targetsOf(reading)
      .filter((target) => !isOfLooseTime(reading, target, article.text))
      .map(({ kind }) => kind),
  );
};

describe('a time that is asked for', () => {
  it('is none at which something merely was so', () => {
    expect(kindsOf('The lumps of Mount Orr were visible on 16 June 2008.')).not.toContain('date');
    expect(kindsOf('Mount Orr was climbed on 16 June 2008.')).toContain('date');
  });

  it('is none of a deed that only its own clause tells', () => {
    expect(kindsOf('In 1994 Ada Palmer changed the trade when she founded a bank.')).not.toContain('date');
    expect(kindsOf('In 1994 Ada Palmer changed the trade.')).toContain('date');
  });

  it('stands before a clause whose figures are of it', () => {
    const rain = 'On July 16, when 214 mm of rain fell on Hull, trains to Leeds were stopped for five hours.';
    expect(kindsOf(rain)).not.toContain('measure');
  });
});

describe('a party in a headline', () => {
  it('is no event where it is one of politics', () => {
    const headline = 'Thai political party withdraws its candidate';
    expect(headlineName(headline, `${headline}\nThai voters were told.`)?.topic).not.toBe(
      'Thai political party',
    );
  });
});
