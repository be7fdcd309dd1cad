import { describe, expect, it } from 'vitest';
import { isFlawed, isWholeStem } from '../../../claims/languages/en/questions/stem-flaws.ts';

describe('an English stem that is not asked', () => {
  it.each([
    'Whose side drew level with Leeds?',
    'Who described the victory of Leeds?',
    'What did the group build in Leeds, which stored?',
    'Behind whose play was Ada Palmer, and in league with the city of Leeds?',
    'According to the legal fight with Acme, in which month did Ada Palmer leave?',
    'Who was named best writer?',
    'Against which club were United drawn?',
    "Leeds is home to some of which country's works?",
    'The book sold out less than how many hours after its release?',
    'In which year has Leeds recovered from a crisis?',
    'According to Ada Palmer, what did Ada Palmer leave in Leeds?',
    "To which country was Ada Palmer denied a goal in her side's defeat?",
    'The economy grew by 2%. Who said that the figures are wrong?',
    'According to Ada Palmer, only, which party stood against the tax in Leeds?',
    'How much to $40 did a barrel close up in Leeds?',
    'On which day do Ada Palmer and Mark Webb have both left the house in Leeds?',
    'Who said that the judges in Leeds have seen many of such claims?',
    'Whom did Leeds ask how to save votes in any changeover?',
    'In which month was the Leeds Bureau first tipped off?',
    'Who had been selected to fight the Leeds North seat?',
    'In which county was Ada Palmer died at her home?',
    'Which prize did Earlier designer Ada Palmer win in Leeds?',
    'Who admitted that leaders Leeds was the hardest draw?',
    'The council of Leeds gives way under the pressure from which two countries?',
  ])('shows that words are lost, or that others fit: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Whose house in Leeds was sold?',
    'Who described the victory of Leeds as a gift?',
    'Which museum in Leeds opened on Monday?',
    'In which year did Leeds recover from a crisis?',
    'According to Ada Palmer, what did Mark Webb leave in Leeds?',
    'How many hours after its release did the book sell out?',
    'According to the police, in which month did Ada Palmer leave?',
    'Who was named best writer by the Leeds Critics?',
    'To which country did Ada Palmer travel?',
    'Who said that the figures of the Leeds bureau are wrong?',
    'How much did a barrel rise to in Leeds?',
    'In which county was Ada Palmer born?',
    'Which prize did the designer Ada Palmer earlier win in Leeds?',
    'Who admitted that leaders Leeds were the hardest draw?',
    'In which month was the Leeds Bureau tipped off about the theft?',
    'Who said that the judges in Leeds had never seen such a claim?',
    'Whom did Leeds ask for help before any change of the law?',
  ])('is none of these: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('an English stem with its kicker', () => {
  it.each([
    'Who won best actress for The Lake?',
    'Oscars: Who won best actress for The Lake?',
    '3 May 2022: Who has apologised to MPs?',
    'In which city did Ada Palmer speak on Friday?',
    'Ada Palmer was up for how many awards?',
    'Who arrived in the camp of Leeds last Wednesday?',
  ])('is not whole without its award or its day: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(false);
  });

  it.each([
    'Leeds Film Awards: Who won best actress for The Lake?',
    'In the Leeds fire, how many were in hospital on Friday?',
    'Ada Palmer was up for how many Leeds Film Awards?',
    '3 May 2022: Who arrived in the camp of Leeds last Wednesday?',
  ])('is whole with them: %s', (stem) => {
    expect(isWholeStem(stem)).toBe(true);
  });
});

describe('a club by half of its name', () => {
  it('is one where the stem has the whole name, or another begins so', () => {
    expect(isFlawed('Leeds United v Acme: Against which club were United drawn?')).toBe(false);
    expect(isFlawed('For which country did United Biscuits of Leeds bake?')).toBe(false);
  });
});
