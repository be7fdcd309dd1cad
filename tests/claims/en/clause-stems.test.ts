import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

/** What is wrong, a stem that shows it, and one like it in which nothing is. */
const STEMS: readonly (readonly [what: string, flawed: string, sound: string])[] = [
  [
    'two verbs and one "did"',
    'For how many days did the walkout the port endure has come to an end?',
    'For how many days did the walkout at the port last after talks has come to mean little?',
  ],
  [
    'half of a figure',
    'Over 30 of the 210 wells and 4 of how many pumps were closed in Leeds?',
    'How many of the 210 wells were closed in Leeds?',
  ],
  [
    'the first half of a range',
    'The new lamp of Ada Palmer is two to how many times brighter?',
    'The new lamp of Ada Palmer is how many times brighter than the old one?',
  ],
  [
    'a place told of before',
    'Which organisation said that 5,000 families live there?',
    'Who asked how many ferries there are?',
  ],
  [
    'a clause that was cut behind its first word',
    'Emma Reed stretched the lead of Leeds with what, before?',
    'What did Emma Reed find in Leeds the day before?',
  ],
  [
    'whose side it is, however it is called',
    "Whose weary side did Emma Reed's goal knock out in Leeds?",
    "Whose weary song did Emma Reed's band play in Leeds?",
  ],
  [
    'one of many who blame',
    'From which country has the Danish stance drawn sharp criticism?',
    'From which country has the Danish firm drawn gas?',
  ],
  [
    'the names of what is counted',
    'How many flights are planned later this year, QX-1 and QX-2, before the end?',
    'How many flights does the firm run in Norway, Sweden and Denmark?',
  ],
  [
    'a time after no other',
    'When did the bell ring 20 minutes later?',
    'Who rang the bell 20 minutes later than planned?',
  ],
];

describe('stems with a word of another clause', () => {
  it.each(STEMS)('%s', (_what, flawed, sound) => {
    expect(isFlawed(flawed)).toBe(true);
    expect(isFlawed(sound)).toBe(false);
  });
});
