import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

describe('a stem that more than one answer fits, or that took a piece of another phrase', () => {
  it.each([
    'In which city was the quake felt?',
    'How many people has rain in Kenya left dead and 12 missing?',
    'Peru at war, 18 November 2024: Which country was allied with Chile?',
    'For how many years was the market damaged?',
    'Into what kind of subject has the governor signed a measure?',
    'How many seats did the college have each for physics?',
    'On which date were both concerns brought to the notice of the mayor?',
    'Who said: “We do think this is a really neat program”?',
    'The blast was heard as far away as which town?',
    'On Wednesday, in what kind of subject did Acme become the first firm to sell a million pens?',
    'According to Ada Palmer, in which state have cases of flu been rising because of cold?',
    'In 2021, how many stones did its doctors take from a kidney?',
    'The disc holds between 10 and how many times the mass of Jupiter?',
    'Which region still had a significant Welsh-speaking population?',
    'What percentage of those were males?',
    'Who is the last minister of the?',
    'Who won in 2006, and Ada Mary Palmer?',
  ])('is flawed: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'In which city was the bomb found?',
    'Which country did Acme sue?',
    'In which month did President Ada Palmer name Grace Hill as energy minister?',
    'According to police, what kind of vehicle that had no lights fell into the lake?',
    'In which year did Leeds Zoo shoot a giraffe called Max?',
    'In which year did the man who shot the mayor leave Leeds?',
    'On which date do farmers need to pay?',
    'In what kind of subject did Ada Palmer take her degree?',
    'In which state did Ada Palmer find 40 cases of flu?',
    'How many stones did Leeds and its doctors take from a kidney?',
    'How many trains run between Leeds and Hull?',
    'How many horses did the farm receive in 2024?',
    'How many goals did Ada Palmer score in 12 matches in 2024?',
    'What did Fiji and Kenya sign on Monday in Leeds?',
    'Acme chose Leeds over sites in which country?',
    'From whom did Ada Palmer buy the farm?',
    'How many ships did the rescue agency deploy on Tuesday?',
    'How many grants did Leeds council approve on Tuesday?',
    'More than how many villagers fled from Leeds to Hull in May?',
    'A team of how many officials visited Leeds to study the scheme?',
    'Which region had the most mines in 1901?',
    'What percentage of the pupils were girls?',
    'At what time did the ferry leave Leeds?',
    'Who is the last minister of the union?',
    'Who won in 2006 with Ada Mary Palmer?',
  ])('is none: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a sign of a lost word', () => {
  it.each([
    ['For how many hours was the B1077 closed between Leeds and Hull?', false],
    ['On board, how many sailors were the Acme?', true],
    ['Who runs the Kestrel Return project?', false],
    ['In which month had the council projected?', true],
    ["On which day did the bank's Monetary Policy Committee vote 5-4 for the cut?", false],
    ['What percentage was turnout?', false],
    ['What percentage was Acme?', true],
    ['How many people was the vessel licensed to carry?', false],
    ['How many people was the average size?', true],
    ['How many runs did captain Ada Palmer score?', false],
  ])('is told from a whole stem: %s', (stem, flawed) => {
    expect(isFlawed(stem)).toBe(flawed);
  });
});
