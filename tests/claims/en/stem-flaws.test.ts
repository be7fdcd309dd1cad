import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';

describe('an English stem that is not asked', () => {
  it.each([
    'Whose side drew level with Leeds?',
    'Who described the victory of Leeds?',
    'What did the group build in Leeds, which stored?',
    'Behind whose play was Ada Palmer, and in league with the city of Leeds?',
    'According to the legal fight with Acme, in which month did Ada Palmer leave?',
    'Who was named best writer?',
    "Leeds is home to some of which country's works?",
    'The book sold out less than how many hours after its release?',
    'In which year has Leeds recovered from a crisis?',
    'According to Ada Palmer, what did Ada Palmer leave in Leeds?',
    "To which country was Ada Palmer denied a goal in her side's defeat?",
    'The economy grew by 2%. Who said that the figures are wrong?',
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
  ])('is none of these: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});
