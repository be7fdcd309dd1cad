import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string) =>
  readArticle({ text, publishedAt: '2026-11-27' }).readings.map(
    ({ claim }) => `${claim.modality}: ${claim.text}`,
  );

describe('a verb of one form behind "and"', () => {
  it('is planned where the verb before it is', () => {
    expect(told('The council plans to shut two schools and set up a new college in Leeds.')).toEqual([
      'planned: The council plans to shut two schools.',
      'planned: The council plans to set up a new college in Leeds.',
    ]);
    expect(told('Acme was chosen to build and run the airport in Leeds.')).toEqual([
      'asserted: Acme was chosen to build and run the airport in Leeds.',
    ]);
    const jobs = told('Marlow Mills will close its plant in Leeds and cut 410 jobs.');
    expect(jobs.filter((claim) => claim.startsWith('asserted'))).toEqual([]);
  });

  it('is past where the verb before it is', () => {
    expect(told('The bank raised rates and cut 400 jobs in May.')).toContain(
      'asserted: The bank cut 400 jobs in May.',
    );
  });
});

describe('a participle that tells which of a rank', () => {
  it('is no deed of what is ranked', () => {
    const lake = told('The lake in Leeds stands low after the second-driest October recorded since 1950.');
    expect(lake.join()).not.toContain('October recorded');
  });

  it('is a deed where it has an object', () => {
    expect(told('The second firm recorded a loss of $4 million in May.').join()).toContain('recorded a loss');
  });
});
