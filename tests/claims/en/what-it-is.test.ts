import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);
const all = (text: string) => texts(text).join(' ');

describe('"it" behind a name that no list knows', () => {
  it.each([
    [
      'The Orrville Call is a voluntary pledge by states. It was launched by Peru in May.',
      'The Orrville Call was launched by Peru in May.',
    ],
    [
      'Orrum, which employs 270 people, has raised £1m. It posted a loss last year.',
      'Orrum posted a loss last year.',
    ],
    [
      'The film Orrum was shot in 24 days. Orrum was liked by critics. It was not released until 1983.',
      'Orrum was not released until 1983.',
    ],
  ])('is a thing where the story tells so: %s', (text, told) => {
    expect(texts(text)).toContain(told);
  });

  it('is nothing where it may be somebody', () => {
    expect(all('Orrum has raised £1m. It posted a loss last year.')).not.toContain('Orrum posted');
    expect(texts('Orrum is a pledge. It was signed in May.')).toEqual([
      'Orrum is a pledge.',
      'Orrum was signed in May.',
    ]);
    expect(texts('Orrum is a striker. It was signed in May.')).toEqual(['Orrum is a striker.']);
  });
});

describe('"they" and "their"', () => {
  it('are a name that takes the verb of many', () => {
    expect(texts('Orrum are a folk group from Leeds. Their first song was sung by Ben Hill.')).toContain(
      "Orrum's first song was sung by Ben Hill.",
    );
    expect(all('Orrum is a folk group from Leeds. Their first song was sung by Ben Hill.')).not.toContain(
      "Orrum's first",
    );
  });

  it('are still the many of whom both clauses told', () => {
    expect(
      texts('Norman soldiers came to the south, but they soon left for Peru. They were strong in 1038.'),
    ).toContain('Norman soldiers were strong in 1038.');
  });
});

describe('who expects something', () => {
  it('is a body, and not what its clause is about', () => {
    const text =
      'The Growers Association cut its estimate of the crop in May, although it still expects a rise.';
    expect(texts(text)).toContain('The Growers Association still expects a rise.');
  });

  it('is not told without what is expected of it', () => {
    const text =
      'The Growers Association still expects the harvest, including barley, to be the largest on record.';
    expect(all(text)).not.toContain('expects the harvest.');
  });
});

describe('what a sentence of several things was about', () => {
  it('is no "they" where a body has many things, and no "it" where many are of one', () => {
    expect(all('The Growers Association has 60 stations. They record 400 tremors a year.')).not.toContain(
      'Association record',
    );
    expect(
      all('Tests by the health agency found bacteria. It told shops to return the drops.'),
    ).not.toContain('Tests by the health agency told');
    expect(all('The Growers Association met in Leeds. They voted for a strike.')).toContain(
      'voted for a strike',
    );
  });

  it('is the firm of the opening, though a bank of the end is named as often', () => {
    const text =
      'Kestrel Foods said it would cut 400 jobs. The company was founded in 2009. It makes soup. It has four plants in Wales. Its boss left in May. Analysts at Rand Bank said the cuts were expected.';
    expect(texts(text)).toContain('Kestrel Foods was founded in 2009.');
  });
});

describe('what stands beside the topic', () => {
  it('may be meant as well', () => {
    expect(all('The strongest gust came when a red warning was in force. It expired at nine.')).not.toContain(
      'gust expired',
    );
    expect(
      all('Nurses listed 74 contacts. Two of them have fallen ill and have been moved to Leeds.'),
    ).not.toContain('Two of the Two');
    expect(
      all('Nurses listed 74 contacts. Two of them fell ill; their results are due on Friday.'),
    ).not.toContain("Nurses' results");
  });
});
