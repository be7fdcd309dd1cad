import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

describe('an English stem that has lost of what, when or where it is', () => {
  it.each([
    'By how many seconds was Ann Lee second in 2:31:10 and Ben Hill third in 2:32:04, a national record?',
    'Ann Lee was second in 2:31:10 and Ben Hill third in 2:32:04 in which city?',
    'Palmerton in the hills topped the list with how many millimetres?',
    'Which town received 41 mm?',
    'How many millimetres did Palmerton receive?',
    'Cheaper fuel accounted for the fall of about what percentage?',
    'According to Ben Hill, guests were let back in after how many hours?',
    'Who said that guests were let back in after two hours?',
    'With what percentage was the school tax passing?',
    'How many governors dissented in favour of a hike?',
    'On which day did members reject a proposal?',
    'How much both had hoped for a record stayed in the bank?',
    'The line has nine stops and four more, added after being dropped in which year, are being built?',
    'How many of the last six have Leeds won?',
    'According to a doctor, a disease kills more than how many people a day?',
    'In which country was Leeds v York called off?',
    'Who greeted soldiers?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'By how many seconds did Ann Lee win?',
    'By how many seconds did Ann Lee beat the national record?',
    'Ann Lee topped the list of scorers with how many points?',
    'How many millimetres of rain has Palmerton received since October 1?',
    'How many millimetres of rain did Palmerton receive?',
    'By about what percentage did prices fall?',
    'After how many hours were guests let back into the hotel?',
    'With what percentage was the school tax passed?',
    'How many governors voted for a cut in the rate?',
    'On which day did members reject a proposal to sell the park?',
    'How much did both have in mind for a record?',
    'In which year were the four stops dropped?',
    'How many of the last six games have Leeds won?',
    'More than how many people a day does tuberculosis kill?',
    'In which country was Ada Palmer born?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});
