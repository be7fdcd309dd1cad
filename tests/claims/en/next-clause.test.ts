import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('a clause behind another tells a fact of its own', () => {
  it.each([
    [
      'behind "before"',
      'Ann Cole equalised for Leeds before two Tom Hill goals sank Hull.',
      ['Ann Cole equalised for Leeds.', 'Two Tom Hill goals sank Hull.'],
    ],
    [
      'behind "when", where its verb is not read',
      'Cole made sure the Bears took a lead into the break when she hit her second goal.',
      ['Cole made sure the Bears took a lead into the break.'],
    ],
    [
      'behind "whilst"',
      'The list shows Ann Hill as the minister, whilst Ben Orr, the leader of the party, has been named as her deputy.',
      ['The list shows Ann Hill as the minister.'],
    ],
  ])('%s', (_, text, claims) => {
    for (const claim of claims) expect(texts(text)).toContain(claim);
  });

  it.each([
    ['where it is the time of the first', 'Repairs went on in the mill before the fire began.'],
    ['where it tells since when', 'The number of visits has fallen since Hill took office in May.'],
    ['where it tells how long', 'Cole wore the patch for as long as the nurse had told her to.'],
    ['where the first is to come', 'The mayor will open the hall before Hill sells the mill.'],
    ['where the first is denied', 'Hill did not sell the mill before Orr bought the hall.'],
  ])('and is told with it %s', (_, text) => {
    expect(texts(text)).toContain(text);
  });

  it('and what came too late is told nowhere', () => {
    const caught = texts('Police caught the lorry near Hull before Hill reached the border.');
    expect(caught).not.toContain('Hill reached the border.');
  });
});
