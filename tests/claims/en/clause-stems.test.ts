import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

/** What is wrong, a stem that shows it, and one like it in which nothing is. */
const STEMS: readonly (readonly [what: string, flawed: string, sound: string])[] = [
  [
    'a second verb that goes with what was confirmed',
    'How many divers did the Norwegian consulate confirm from Bergen also drowned?',
    'How many divers did the Norwegian consulate confirm that the ferry also carried?',
  ],
  [
    'two verbs and one "did"',
    'For how many days did the walkout the port endure has come to an end?',
    'For how many days did the walkout at the port last after talks has come to mean little?',
  ],
  [
    'what is left of a list',
    '14 local and three national stations, and has been on air for over how many years?',
    'How many local and national stations has the company run?',
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
    'a country cut from a compound',
    'Figures from which country based firm Zenor showed a fall in sales?',
    'Figures from which country showed a fall in sales of Zenor?',
  ],
  [
    'a place told of before',
    'Which organisation said that 5,000 families live there?',
    'Who asked how many ferries there are?',
  ],
  [
    'who confirms every death',
    "By whom was Ada Palmer's death confirmed at the Leeds clinic?",
    "By whom was Ada Palmer's appointment confirmed at the Leeds clinic?",
  ],
  [
    'a site on which somebody wrote',
    'On which company did Ada Palmer share her story?',
    'On which company did Ada Palmer rely for the new trains?',
  ],
  [
    'a year that was the subject',
    'By how many storms was in 2009 marked?',
    'By how many storms was the town in Kent hit in 2009?',
  ],
  [
    'the place of a museum',
    'In which city has the locomotive been offered to the Railway Museum of the society to display?',
    'In which city has the locomotive of the society been on display?',
  ],
  [
    'a verb that has not turned',
    'How many of the crew did Ada Palmer later rushed up to the deck and knock out?',
    'How many of the crew did Ada Palmer later need and find?',
  ],
  [
    'one of two figures, whose place is asked for',
    'In which country did the number of patients rise to at least 1,200 in Peru and about 25?',
    'In which country did the number of patients rise to at least 1,200 by May?',
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
    'one of two that were closed',
    'How many shops in Oslo and Palmer Hall in Bergen were closed by the storm?',
    'How many shops in Oslo and Bergen were closed by the storm?',
  ],
  [
    'one of many who blame',
    'From which country has the Danish stance drawn sharp criticism?',
    'From which country has the Danish firm drawn gas?',
  ],
  [
    'one of many who praise',
    'The plan of Ada Palmer won praise from whom?',
    'The plan of Ada Palmer won a prize from whom?',
  ],
  [
    'by whom it was told, and a site',
    'Her death was announced by her son via which company?',
    'Which company announced her death?',
  ],
  [
    'a number without its noun',
    'How many of the 330 does the party hold in the house?',
    'How many of the 330 seats does the party hold in the house?',
  ],
  [
    'the names of what is counted',
    'How many flights are planned later this year, QX-1 and QX-2, before the end?',
    'How many flights does the firm run in Norway, Sweden and Denmark?',
  ],
  [
    'goals for no side',
    'Ada Palmer scored a total of how many goals?',
    'Ada Palmer scored a total of how many goals for Leeds?',
  ],
  [
    'a time after no other',
    'When did the bell ring 20 minutes later?',
    'Who rang the bell 20 minutes later than planned?',
  ],
  [
    'a list of nothing',
    'Ada Palmer is listed in second place with how much?',
    'Ada Palmer is listed in second place by the magazine with how much?',
  ],
  [
    'an arrest for nothing',
    '5 May 2020: How many people did police arrest in Leeds?',
    '5 May 2020: How many people did police arrest in Leeds over the fire?',
  ],
  [
    'an answer that is told to be much',
    'Old rugs fetch as much as how much in Hull?',
    'How much do old rugs fetch in Hull?',
  ],
];

describe('stems with a word of another clause', () => {
  it.each(STEMS)('%s', (_what, flawed, sound) => {
    expect(isFlawed(flawed)).toBe(true);
    expect(isFlawed(sound)).toBe(false);
  });
});
