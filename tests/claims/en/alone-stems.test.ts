import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { needsDay } from '../../../claims/languages/en/questions/undated.ts';

describe('an English stem that is not understood alone', () => {
  it.each([
    'Minutes later Ann Lee hit the bar from how many yards?',
    'How many minutes did the Leeds Express reach 3 hours?',
    'Mining output grew 2.1% against what percentage, and transport?',
    'The jury called the tale of how many brothers warm?',
    'On whom was captain Ben Hill sent off for a late tackle?',
    'Acme shares were up 12 pence at how much?',
    'A group of how many divers were sent to the wreck?',
    'How many of the victims were miners, three from Leeds, two from York?',
    'Who stressed the race with be won on the hills?',
    'How many of their neighbours left the village?',
    'The second half works out to what percentage?',
    'By what percentage did spending rise in the five months?',
    'How many members of a family drowned?',
    'How much did the pollution board recover?',
    'In which month was a notice issued?',
    'How many builders were issued notices in May?',
    'In which month were two builders issued notices?',
    'In how many wards is verification under way?',
    'Norway is repairing a stretch of how many kilometres on its side?',
    'Payments of how much have gone to 2,000 growers?',
    'How many other runners shared the rest?',
    'Which state did the ministry permit to move six bears?',
    'Who was ruled to have handled?',
    "Who was hurt in a tackle by the Rovers' midfield man?",
    'Who said: “We agreed that the line will open”?',
    'Who said that the board was putting the vote off until May?',
    'Irrigation minister and Acme Party MLA from Palmerton has land worth how much?',
    'Acme has put off a planned upgrade from which date?',
    'From which country was the medal presented to “The Lamp”?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How many minutes later did Ann Lee hit the bar?',
    'How many minutes did the Leeds Express take for 3 hours of work?',
    'What percentage of wheat, rice, and maize was lost?',
    'How many brothers does the tale have?',
    'By whom was captain Ben Hill replaced?',
    'By how many pence were Acme shares up?',
    'How many divers were sent to the wreck?',
    'How many of the victims were miners from Leeds?',
    'Who stressed that the race will be won on the hills?',
    'How many of the board left the meeting?',
    'How many people live with diabetes in Leeds?',
    'By what percentage did spending rise in the five months to May?',
    'How many members of the Palmer family drowned in the Humber?',
    'How much did the pollution board recover from 12 dyeing units?',
    'In which month was a notice issued to the owner of the mill?',
    'Norway is repairing a stretch of how many kilometres of the coast road?',
    'Payments of how much have gone to growers for wheat?',
    'Which state did the ministry permit to move six bears to Palmer Park?',
    'Who was ruled to have handled in the box?',
    'Who said: “We need a longer line”?',
    'The irrigation minister from Palmerton has land worth how much?',
    'Acme has put off a planned upgrade of its Leeds line from which date?',
    'From which country was the film “The Lamp”?',
  ])('is let through: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('an English stem that gives its answer away, or asks for a trifle', () => {
  it.each([
    'On Monday, which court set aside a Palmer High Court ruling?',
    "Which body's monetary policy committee projected 6.1%?",
    'Which ministry moved classes online on Friday?',
    "Which body ruled in Ann Lee's favour in 2019?",
    'The dead were identified as Ann Lee of which district?',
    'In which district did a signalman die at Palmerton?',
    'How many pickpocketing complaints were received?',
    'Who picked up a pass from Ben Hill?',
    'From whom did Ben Hill pick up a pass?',
    'Who sent Ben Hill away on the left?',
    'From how many yards did Ben Hill shoot narrowly past the far post?',
    'Rovers fell silent ahead of Albion facing which city?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Which court set aside the ban on night fishing?',
    "Which bank's growth forecast was 6.1%?",
    'Which ministry cancelled the tender on Friday?',
    'The dead were identified as workers from which country?',
    'In which district did a signalman die on Monday?',
    'Who picked up a pass from Ben Hill and scored the winner?',
    'From how many yards did Ben Hill score?',
    'Which town did the firm leave?',
  ])('is let through: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('an English stem of a story without its day', () => {
  it.each([
    ['By how much did Acme shares fall to $12.40?', '20 cents'],
    ['Palmer has bid how much for Acme?', '$2.1bn'],
    ['In which month did Acme leave Leeds?', 'April'],
    ['In the fourth quarter alone, Acme reported net income of how much?', '$40m'],
  ])('needs the day: %s', (stem, answer) => {
    expect(needsDay(stem, answer)).toBe(true);
  });

  it.each([
    ['Which company agreed to buy Acme for about $2bn?', 'Palmer'],
    ['How much did Palmer pay for Acme?', '$2.1bn'],
    ['In which month of 2004 did Acme leave Leeds?', 'April'],
    ['In which month did Acme leave Leeds?', 'April 2004'],
    ['In which country have shares in two builders jumped?', 'Norway'],
  ])('does not: %s', (stem, answer) => {
    expect(needsDay(stem, answer)).toBe(false);
  });
});
