import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';
import { lacksState } from '../../../claims/languages/en/questions/which-state.ts';

/** All stems that a text's claims are asked by, without what a story would put before them. */
const stems = (text: string): string =>
  readArticle({ text, title: '', lang: 'en' })
    .readings.flatMap((reading) =>
      targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
    )
    .join(' ');

/** The stems of the quiz of a story of a day. */
function quizOf(text: string, publishedAt: string): string {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 'figures' });
  return items.map(({ stem }) => stem).join(' ');
}

describe('a figure with its own time right behind it', () => {
  it('is asked for beside the one that it came from', () =>
    expect(
      stems(
        "India's wholesale inflation accelerated to a 16-month high of 2.71% in October from 2.13% a month earlier.",
      ),
    ).toContain('a 16-month high of what percentage in October from 2.13% a month earlier?'));

  it('is not asked for where both have a time of their own', () =>
    expect(
      stems("India's wholesale inflation slowed to 2 percent in May from 3 percent in April."),
    ).not.toContain('percentage'));
});

describe('a time that is set to somebody', () => {
  it('is asked for', () =>
    expect(stems('Traders in Salem were told to clear the footpaths within 10 days.')).toContain(
      'to clear the footpaths within how many days?',
    ));

  it('is not asked for where something was done within it', () =>
    expect(stems('The rescue boat reached Salem island within 40 minutes.')).not.toContain(
      'how many minutes',
    ));
});

describe('more of something', () => {
  it('is asked for by its number', () =>
    expect(stems('The army has flown in an additional 400 packets of food.')).toContain(
      'The army has flown in how many additional packets of food?',
    ));

  it('is not asked for where what it counts is not told', () =>
    expect(stems('The army has flown in an additional 400 on Monday.')).not.toContain('how many'));
});

describe('the first of two numbers of one noun', () => {
  const text = 'As many as 18 teams of the River Force and six of the Army have been deployed in Silchar.';
  it('is asked for without the other', () =>
    expect(stems(text)).toContain('How many teams of the River Force have been deployed in Silchar?'));

  it('is the only one that is', () => expect(stems(text)).not.toContain('of the Army have'));
});

describe('the innings of a match', () => {
  it('are asked for by wickets and runs', () => {
    expect(stems('Left-arm spinner Tushar Kale took a career-best 6 for 47.')).toContain(
      'How many wickets did left-arm spinner Tushar Kale take for 47 runs?',
    );
    expect(stems('Tushar Kale finished with match figures of 9 for 112.')).toContain(
      'match figures of how many wickets for 112 runs?',
    );
    expect(
      stems('Baroda were rescued by a last-wicket stand of 58 between Amit Rathod and Kishan Solanki.'),
    ).toContain('a last-wicket stand of how many runs between');
    expect(stems('Delhi were set 233 to win.')).toContain('How many runs were Delhi set to win?');
  });

  it('are no wickets where something was taken for a price or a time', () => {
    expect(stems('Tushar Kale took 7 for 58 rupees.')).not.toContain('wickets for 58 runs');
    expect(stems('Tushar Kale took 7 for 40 years.')).not.toContain('wickets');
  });
});

describe('percentage points', () => {
  it('are asked for as points', () =>
    expect(stems('Loan rates in Kerala fell by 1.4 percentage points.')).toContain(
      'how many percentage points',
    ));

  it('are no percentage', () =>
    expect(stems('Loan rates in Kerala fell by 1.4 percentage points.')).not.toContain('what percentage'));
});

describe('what a question keeps in its place', () => {
  it('is the time in which something was done', () =>
    expect(stems('Assam had earlier closed nearly 3,000 schools between 2017 and 2021.')).toContain(
      'Nearly how many schools did Assam earlier close between 2017 and 2021?',
    ));

  it('is the dot of an hour', () =>
    expect(stems('A station in Antarctica picked up the first signals at 9.41 a.m.')).not.toMatch(
      /[ap]\.m\?/u,
    ));

  it('is the verb that goes with the first of two', () =>
    expect(
      stems('More than 2 lakh people evacuated as cyclone Mira made landfall near Kakinada on Tuesday.'),
    ).not.toContain('how many people evacuated'));
});

describe('offices', () => {
  it('of a state are not asked for as those of a city', () =>
    expect(stems('New York Governor Kate Moran said the plan was ready.')).not.toContain('of which city'));

  it('of a party are held by several', () =>
    expect(stems('Congress leader Dinesh Rawat filed his papers in Phulpur.')).not.toContain(
      'is the leader of',
    ));
});

describe('a name with a letter behind it', () => {
  it('is not cut in two', () =>
    expect(stems('Birch Hospital in Salem has received several influenza A patients.')).not.toContain(
      'what kind of',
    ));

  it('is asked for without one', () =>
    expect(stems('The man in Salem was treated for influenza.')).toContain('what kind of disease'));
});

describe('how many were harmed', () => {
  const lead =
    'Flood waters enter Silchar town\n\nSilchar, Jul 14 (PTI) Twelve persons were killed as the Barak river breached its embankment near Silchar on Monday.';

  it('is asked for of the first sentence, under the headline', () =>
    expect(quizOf(lead, '2026-07-14')).toContain(
      'Flood waters enter Silchar town (news of 14 July 2026): How many persons were killed',
    ));

  it('is not asked for of a sentence far behind it', () =>
    expect(
      stems(
        'The Barak river rose on Monday. Boats were sent to Silchar. The roads in Silchar were shut. Three people were injured.',
      ),
    ).not.toContain('How many people were injured?'));
});

describe('prices that a word compares', () => {
  it('are asked for under the headline', () =>
    expect(
      quizOf(
        'Retail inflation in Kerala quickens to 4.1% as fish prices bite\n\nKOCHI, Nov 12 (PTI) - Retail inflation in Kerala rose to 4.1% in October, data showed on Thursday.\n\nVegetables were 9.4% dearer, while the cost of pulses fell 1.2%.',
        '2026-11-12',
      ),
    ).toContain('By what percentage were vegetables dearer?'));
});

describe('a match', () => {
  it('is told by how a side came to beat another', () =>
    expect(
      matchOf(
        "Kale's six-for sets up Baroda's win over Delhi",
        'Spinner Tushar Kale took six wickets as Baroda defended a modest target to beat Delhi by 61 runs.',
        'Spinner Tushar Kale took six wickets as Baroda defended a modest target to beat Delhi by 61 runs. The match was at Jamtha, said Baroda and Delhi.',
        true,
      ),
    ).toBe('Baroda v Delhi'));
});

describe('the chief minister', () => {
  it('is of the state that the headline calls by one word', () =>
    expect(lacksState('Cyclone crosses Andhra coast: The chief minister asked whom?')).toBe(false));

  it('is of none where no state is named', () =>
    expect(lacksState('Cyclone crosses the coast: The chief minister asked whom?')).toBe(true));
});

describe('the result', () => {
  const lead = (first: string) =>
    `${first}\n\nVadodara, Nov 4 (PTI) Spinner Tushar Kale took six wickets as Baroda defended a modest target to beat Delhi by 61 runs in the match at Jamtha on Wednesday.\n\nThe result lifted Baroda to the top of the table with 19 points from four matches.`;

  it('is asked about under the match that it is of', () =>
    expect(
      quizOf(lead("Ranji Trophy: Kale's six-for sets up Baroda's win over Delhi"), '2026-11-04'),
    ).toContain(
      'Baroda v Delhi (news of 4 November 2026): The result lifted Baroda to the top of the table with how many points from four matches?',
    ));

  it('is not asked about alone', () =>
    expect(
      quizOf(
        'The result lifted Baroda to the top of the table with 19 points from four matches.',
        '2026-11-04',
      ),
    ).not.toContain('how many points'));
});
