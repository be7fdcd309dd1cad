import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('a claim tells one fact', () => {
  it.each([
    ['The mill had 1,430 visits in 2020, compared with 2,706 in 2011.', 'The mill had 1,430 visits in 2020.'],
    [
      'Those on the pill had 0.7 attacks, against 1.6 in the other group.',
      'Those on the pill had 0.7 attacks.',
    ],
    ['Wages grew by 5.1% in 2020, faster than in Peru or Chile.', 'Wages grew by 5.1% in 2020.'],
    ['Leeds won, against Hull.', 'Leeds won, against Hull.'],
  ])('without the figure that it is held against: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('where several deeds stand in a row', () => {
    const row = texts(
      'The council approved the plan for a park, raised the fee by 9% and sold a hall to Acme.',
    );
    expect(row).toContain('The council raised the fee by 9%.');
    expect(row).toContain('The council sold a hall to Acme.');
    expect(texts('The mill, a plant in Leeds, made tiles, bricks and sold toys.').join()).not.toMatch(
      /^The mill bricks/u,
    );
  });

  it('where speech has several sentences', () => {
    expect(texts('"We asked for 20 engines. We got seven," said Ann Lee.')).toContain(
      '"We asked for 20 engines," said Ann Lee.',
    );
    expect(texts('Ann Lee said: "We asked for 20 engines."')).toContain(
      'Ann Lee said: "We asked for 20 engines."',
    );
  });

  it('and of what went with it in the past tells that it was done, and of none that it went on', () => {
    expect(texts('Leeds won in May, with Hill scoring the last goal.')).toEqual([
      'Leeds won in May.',
      'Hill scored the last goal.',
    ]);
  });

  it('and what goes with it is another', () => {
    const beside = 'The line is run on a strict plan, with parts arriving every 40 minutes from Leeds.';
    expect(texts(beside)).toContain('Parts are arriving every 40 minutes from Leeds.');
    expect(
      texts('The line would be run on a plan, with parts arriving every 40 minutes.').join(),
    ).not.toContain('are arriving');
  });
});

describe('a claim that was torn from its sentence', () => {
  it.each([
    [
      'Officials familiar with the talks, who did not want to be named, said the two sides were near a deal.',
      /^Officials familiar/u,
    ],
    [
      'Analysts have named £180 a month in Peru, which would be below the cost of some pills.',
      /^Peru would/u,
    ],
    ['Analysts warned against a result that, they said, owed more to local grudges.', /said, owed/u],
    ['Inflation fell to 2%, as the bank had predicted in August.', /The bank had predicted/u],
    [
      'A spokeswoman said guards were looking into the case, but stressed that nothing was known.',
      /stressed/u,
    ],
    [
      'The board has backed the offer, provided that no better one comes and that an expert likes it.',
      /comes\.$/u,
    ],
  ])('is left out: %s', (text, torn) => {
    for (const claim of texts(text)) expect(claim).not.toMatch(torn);
  });

  it('is told with what it hangs on', () => {
    expect(texts('The toll may go up as teams reach the hills.')).toEqual([
      'The toll may go up as teams reach the hills.',
    ]);
    expect(texts('The toll went up as teams reached the hills.')).toContain('The toll went up.');
  });
});

describe('what "it" means', () => {
  it('may be what a condition tells of', () => {
    const area = 'The area under the crop may grow by 4%';
    const next = 'It is expected to cover the south by Friday.';
    expect(texts(`${area} if the monsoon keeps its course. ${next}`).join()).not.toContain(
      'crop is expected',
    );
    expect(texts(`${area}. ${next}`).join()).toContain('The area under the crop is expected');
  });
});
