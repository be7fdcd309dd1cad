import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);
const all = (text: string) => texts(text).join(' ');

describe('the last of several subjects', () => {
  it('does nothing by itself', () => {
    expect(
      all('The council closed the mill, a step that teachers and shop owners have called hasty.'),
    ).not.toMatch(/^Shop owners|Shop owners have called/u);
    expect(all('Instead, Saudi and Kenyan envoys met in a hotel in Leeds.')).not.toContain(
      'Kenyan envoys met',
    );
  });

  it('is told where the first has a verb', () => {
    expect(texts('Ada Palmer closed the mill and Ben Hill left Leeds.')).toContain('Ben Hill left Leeds.');
  });

  it('is not what stands beside a name', () => {
    const told = all(
      'Palmer, the youngest of the 10 players invited to the Leeds Open, and Ben Hill finished level on six points.',
    );
    expect(told).not.toMatch(/players invited to the Leeds Open\.|Ben Hill finished/u);
  });

  it('is no company of whom another clause tells', () => {
    const told = texts(
      'Ms Palmer, who farms with her father and brother-in-law near Leeds, is among dozens of growers in Wales.',
    );
    expect(told).toContain('Ms Palmer is among dozens of growers in Wales.');
  });
});

describe('half of what is denied or left open', () => {
  it('is not told without its "not"', () => {
    expect(all('Ada Palmer has neither joined the party nor has attended a meeting.')).not.toContain(
      'attended a meeting',
    );
    expect(texts('The firm has neither admitted nor denied the charges.')).toHaveLength(1);
  });

  it('is not told without the place that it is for', () => {
    const text =
      '"Wherever the mill is far, the state will pay for buses or the mill will not be closed," Ben Hill said.';
    expect(all(text)).not.toMatch(/^The state will pay|The mill will not be closed\./mu);
  });
});

describe('a clause behind "after" or "as"', () => {
  it('keeps its verb behind a participle', () => {
    const told = texts(
      'Seven people were killed and 23 others injured after a bus travelling from Leeds to York hit a truck.',
    );
    expect(told).toContain('23 others were injured after a bus hit a truck.');
    expect(told).toContain('A bus hit a truck.');
  });

  it('is a phrase where no verb follows', () => {
    expect(texts('Ada Palmer left after a dinner costing £50.')).toEqual([
      'Ada Palmer left after a dinner costing £50.',
    ]);
  });

  it('is no object of a participle that shares its "were"', () => {
    expect(
      texts('Four people were killed and 300 people evacuated as severe storm Orr reached Leeds.').join(' '),
    ).toContain('300 people were evacuated as severe storm Orr reached Leeds');
  });
});

describe('what "who" narrows', () => {
  it('is the people, and not where they are', () => {
    expect(
      all('The state named an officer in every ward who would decide complaints in six hours.'),
    ).not.toContain('ward would');
    expect(
      all('She is among dozens of growers in the Great Southern who have lost a harvest.'),
    ).not.toContain('Great Southern have');
  });

  it('is told of somebody who is one', () => {
    expect(all('The state named an officer who moved to Leeds in May.')).toContain(
      'officer moved to Leeds in May',
    );
  });
});

describe('a cut end', () => {
  it.each([
    ['The game was a final that ended with three seconds left on the clock.', 'with three seconds.'],
    ['The rules are not written down and during the trial, Ben Hill spoke of them.', 'and during'],
    ['Inflation rose in May, government data showed on Friday.', 'data showed on Friday.'],
    ['The union described that as thin.', 'described that'],
    ['Rescuers saved a girl whose mother, still trapped, passed her out.', 'Mother was'],
    ['"It is a cruelty which Article 21 does not bear," the judge wrote.', 'does not bear a cruelty'],
    ['"A lender who holds the keys is not lending," the judge wrote.', 'A lender is not lending'],
  ])('makes no claim: %s', (text, never) => {
    expect(all(text)).not.toContain(never);
  });

  it('is whole where what follows belongs to it', () => {
    expect(texts('The union described the plan as thin.')).toContain('The union described the plan as thin.');
    expect(all('A commission found that the state ranks 45th.')).toContain('ranks 45th');
  });

  it('keeps who showed it', () => {
    const [claim] = readArticle({
      text: 'Inflation rose to 3.9% in May, government data showed on Friday, as rains spoiled crops.',
      title: 'A story',
      lang: 'en',
    }).readings;
    expect(claim?.claim.attribution?.source).toBe('government data');
  });
});

describe('a word beside another', () => {
  it.each([
    ['The project will bring 14,000 jobs and a £1bn boost to the town.', 'and a £1bn boost to the town.'],
    ['She could not go past Orr, who won the final.', 'Orr won the final.'],
    ['Outside the station, Ada Palmer, a nurse, said the road was shut.', 'Ada Palmer is a nurse.'],
  ])('%s', (text, told) => {
    expect(all(text)).toContain(told);
  });
});

describe('what was left of a longer sentence', () => {
  it.each([
    [
      'Ben Orr made 54 passes for the club – in the same time, only Kim Hill (74), Ada Palmer (63) and Ann Lee (62) have made more passes.',
      /only Kim Hill|Ann Lee \(62\) have made/u,
    ],
    ['The state paid for the levies that were struck down.', /The levies were struck down/u],
    ['Ada Palmer was asked by reporters about what it meant that she left.', /asked by reporters\.$/mu],
    ['Officials said 74 mills had closed and a further 310 were badly damaged.', /further 310/u],
    [
      'Four people were killed and 300 people evacuated as storm Orr hit Leeds, uprooting trees.',
      /when 300 people/u,
    ],
    [
      'Ben Orr said he was worried about May, "when the mill stops and there\'s time to think".',
      /mill stops/u,
    ],
  ])('makes no claim: %s', (text, never) => {
    expect(all(text)).not.toMatch(never);
  });

  it('is told up to the dash', () => {
    const text =
      'Ben Orr made 54 passes for the club – in the same time, only Kim Hill (74), Ada Palmer (63) and Ann Lee (62) have made more passes.';
    expect(texts(text)).toContain('Ben Orr made 54 passes for the club.');
  });
});
