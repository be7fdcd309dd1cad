import { describe, expect, it } from 'vitest';
import { finish } from '../../../claims/languages/en/questions/finish.ts';

describe('the words of an English stem', () => {
  it.each([
    [
      'Acme expects sales to grow what percentage to 9,000',
      'Acme expects sales to grow by what percentage to 9,000?',
    ],
    [
      'Zenor passed into the hands of state-run firm which company',
      'Zenor passed into the hands of which state-run firm?',
    ],
    [
      'By what percentage were Shares in Acme up on Monday',
      'By what percentage were shares in Acme up on Monday?',
    ],
    [
      'In how many hours and Hull 26 cm did Leeds record 21 cm of rain',
      'In how many hours did Leeds record 21 cm of rain?',
    ],
    ['Who has graduated from graduated from the Leeds course', 'Who has graduated from the Leeds course?'],
    [
      'According to a survey by Acme, according to a survey by Acme, how many people in Leeds fish',
      'According to a survey by Acme, how many people in Leeds fish?',
    ],
    [
      'Which agency said that Average temperatures in Leeds had risen',
      'Which agency said that average temperatures in Leeds had risen?',
    ],
  ])('are put as people write them: %s', (words, stem) => {
    expect(finish(words.split(' '))).toBe(stem);
  });

  it.each([
    ['What percentage of voters in Leeds stayed away', 'What percentage of voters in Leeds stayed away?'],
    ['The Acme firm said which company had left', 'The Acme firm said which company had left?'],
    [
      'In how many hours and days of rain did Leeds flood',
      'In how many hours and days of rain did Leeds flood?',
    ],
    ['Who has gone from Leeds to Hull from Leeds', 'Who has gone from Leeds to Hull from Leeds?'],
    [
      'According to a survey by Acme, according to a man in Hull, who fished',
      'According to a survey by Acme, according to a man in Hull, who fished?',
    ],
    ['Which agency said that Acme had risen in Leeds', 'Which agency said that Acme had risen in Leeds?'],
    ['Ada Palmer ran a mile in how many minutes', 'Ada Palmer ran a mile in how many minutes?'],
    ['Who said that Leeds should be free of tolls', 'Who said that Leeds should be free of tolls?'],
    ['Who has Shares Magazine of Leeds named', 'Who has Shares Magazine of Leeds named?'],
  ])('are left alone where they stand well: %s', (words, stem) => {
    expect(finish(words.split(' '))).toBe(stem);
  });
});
