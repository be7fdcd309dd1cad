import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const told = (text: string, words: string) => {
  const claim = claims(text).find((one) => one.text.includes(words));
  return claim && [claim.modality, claim.attribution?.source ?? null];
};

describe('a source that stands apart from what it says', () => {
  it.each([
    [
      'The mill, according to Leeds Weekly in March, is too big for a single sale.',
      'too big',
      ['reported', 'Leeds Weekly'],
    ],
    [
      'At least 38 people were killed, many swept away as waves hit the beach, when a storm struck the coast, officials said on Saturday.',
      '38 people',
      ['reported', 'officials'],
    ],
    ['Activists claim safety rules are routinely ignored.', 'ignored', ['reported', 'Activists']],
    ['Officials report 18 people were hurt.', '18 people', ['reported', 'officials']],
    [
      'Reportedly, two people were killed and at least eight people were hurt in a fire.',
      'eight people',
      ['hedged', null],
    ],
    ['The rally was reportedly one of the biggest in Leeds.', 'rally', ['hedged', null]],
  ])('%s', (text, words, expected) => {
    expect(told(text, words)?.map((one) => one?.toLowerCase() ?? null)).toEqual(
      expected.map((one) => one?.toLowerCase() ?? null),
    );
  });

  it('is none who asks for something behind another deed of theirs', () => {
    const texts = claims(
      'The mayor, Ada Palmer, ordered an inquiry and asked for a report within three days.',
    ).map(({ text }) => text);
    expect(texts).toContain('Ada Palmer ordered an inquiry.');
    expect(texts.join(' ')).not.toContain('asked that');
  });

  it('is nobody who stands behind a speaker of their own: "a third, Ada Palmer, said she was"', () => {
    const all = claims(
      'Two ministers resigned and a third, Ada Palmer, said she was considering her position.',
    );
    expect(all.map(({ attribution }) => attribution?.source)).not.toContain('Ada Palmer');
    const [told] = claims('The mill will close in May, said Ada Palmer.');
    expect(told?.attribution?.source).toBe('Ada Palmer');
  });

  it('does what no thing can do behind what they say of a thing', () => {
    const texts = claims(
      'A judge ruled that the ban was unlawful and ordered the ministry to pay costs of £240,000.',
    ).map(({ text }) => text);
    expect(texts).toContain('A judge ordered the ministry to pay costs of £240,000.');
    expect(texts.join(' ')).not.toContain('The ban ordered');
  });

  it('is told by what it is, which does nothing of what it tells', () => {
    const told = (who: string) =>
      claims(`According to Zenor Wire, ${who}, a cargo plane crashed in Leeds on Friday.`).map(
        ({ text }) => text,
      );
    expect(told('the official news agency of Zenoria')).toEqual([
      'A cargo plane crashed in Leeds on Friday.',
    ]);
    // A firm may be what the news is of.
    expect(claims('According to Zenor Wire, the ministry closed the bridge in Leeds.')[0]?.text).toBe(
      'The ministry closed the bridge in Leeds.',
    );
  });

  it('is no law that something is done by', () => {
    expect(told('The queen gave up the title according to royal laws.', 'title')).toEqual(['asserted', null]);
  });

  it('is kept from sentence to sentence of one speech', () => {
    const text =
      'Mayor Ada Palmer said: "Last year I promised new homes. The town will build forty houses in Springfield. We need help." The bridge was closed in 2019.';
    expect(told(text, 'forty houses')?.[1]).not.toBe(null);
    expect(told(text, 'bridge')).toEqual(['asserted', null]);
  });
});

describe('whom a pronoun does not mean', () => {
  it.each([
    ['Ada Palmer grew up in Baton Hill. She won the cup in 1999.', 'Baton Hill won'],
    ['Ben Hill was asked to drive. Ada Palmer ran the train, and Ben Hill was her driver.', 'was her driver'],
    ['The club said the work was barred as it might harm the wall.', 'The club might harm'],
    ['Storm Dora grew. As the storm is far off, it remains difficult to assess the damage.', 'Dora remains'],
    ['Britain changed the law. It cannot be right that firms buy all the homes.', 'Britain cannot be right'],
  ])('%s', (text, words) => {
    expect(
      claims(text)
        .map((one) => one.text)
        .join('\n'),
    ).not.toContain(words);
  });

  it('is still the subject of the sentence before', () => {
    expect(
      claims('The firm opened a mill in Leeds. It remains ready to help the town.').map((one) => one.text),
    ).toContain('The firm remains ready to help the town.');
  });
});
