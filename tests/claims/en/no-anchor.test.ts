import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const all = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' })
    .readings.map(({ claim }) => claim.text)
    .join('\n');

describe('a claim that hangs on another sentence', () => {
  it.each([
    [
      'a noun that says nothing alone',
      'The money went to a shop in Leeds.',
      'The money from the sale went to a shop in Leeds.',
      'went to a shop',
    ],
    [
      'a decision on nothing',
      'A decision is expected in July.',
      'A decision on the bridge is expected in July.',
      'is expected in July',
    ],
    [
      'a time counted from elsewhere',
      'A year earlier the rate was 2.7%.',
      'In 2019 the rate was 2.7%.',
      'the rate was 2.7%',
    ],
    [
      'a quoted "it"',
      '"It looks like a comet," said Ada Palmer.',
      '"The rock looks like a comet," said Ada Palmer.',
      'looks like a comet',
    ],
  ])('is not told of %s', (_, open, anchored, words) => {
    expect(all(open)).not.toContain(words);
    expect(all(anchored)).toContain(words);
  });

  it('gives nothing to a number as its owner', () => {
    expect(all('Five froze solid. Their teacher mailed the bottle to Leeds.')).not.toContain("Five's");
    expect(all('Ada Palmer won. Her teacher mailed the bottle to Leeds.')).toContain("Ada Palmer's teacher");
  });

  it('keeps both capitals of a title of two words', () => {
    const said = '"We are glad of the prize," Chief Executive Ingrid Palmer told reporters.';
    expect(all(said)).not.toContain('chief Executive');
    expect(all('Former mayor Ada Palmer opened the bridge in Leeds.')).toContain('ormer mayor Ada Palmer');
  });
});
