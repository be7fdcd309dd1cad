import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems-of.ts';

describe('a clause before the subject', () => {
  it('leaves where something behind it is asked for', () => {
    expect(
      stemsOf(
        'Expressing regret over the delay, Mayor Ada Palmer announced a refund of £40 to the passengers of the ferry.',
      ),
    ).toContain('Mayor Ada Palmer announced a refund of how much to the passengers of the ferry?');
  });

  it('stays where the claim would say something else without it', () => {
    expect(stemsOf('Excluding fuel, prices in Leeds rose by 4%.').join('\n')).not.toMatch(
      /(?:^|\n)By what percentage did prices/u,
    );
  });

  it('is asked by itself, as the claim that it is', () => {
    expect(
      stemsOf('Founded in 1951, the Leeds Harriers club is among the oldest running clubs in the world.'),
    ).toContain('In which year was the Leeds Harriers club founded?');
  });

  it('is not asked by itself for what a second phrase in it tells', () => {
    expect(
      stemsOf(
        'Chosen from 64 entries in 12 languages, the novel of Ada Palmer was praised by the jury in Leeds.',
      ).join('\n'),
    ).not.toMatch(/how many languages/u);
  });
});

describe('a question word within the sentence', () => {
  it('bears fewer words behind it', () => {
    expect(
      stemsOf(
        'The Leeds Growers Union has demanded a subsidy of £50 per tonne for all produce sold since 15 January, and help with the storage of the crop.',
      ).join('\n'),
    ).toMatch(/^The Leeds Growers Union has demanded a subsidy of how much per tonne[^?]*\?$/mu);
  });
});

describe('the first word of a sentence', () => {
  it('has no capital within a question where it is a plain noun', () => {
    expect(stemsOf('Asthma affects some 31 million people in Europe.')).toContain(
      'About how many people does asthma affect in Europe?',
    );
  });

  it('keeps it where it is a name', () => {
    expect(stemsOf('Curiosity travelled 3 km across the crater of Mars.').join('\n')).not.toMatch(
      /curiosity/u,
    );
  });
});

describe('a clause that was told of something before', () => {
  it('is not asked', () => {
    expect(stemsOf('Signals showed that it remained near Leeds for nine days.')).toEqual([]);
  });
});
