import { describe, expect, it } from 'vitest';
import { peersLike } from '../../../claims/languages/en/questions/peers.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { callsTerritoryState } from '../../../claims/languages/en/questions/untrue-whole.ts';
import { lacksState } from '../../../claims/languages/en/questions/which-state.ts';
import { formatLike } from '../../../claims/languages/en/values/format.ts';
import { stemsOf } from './stems-of.ts';

describe('an English stem that says too much, or a thing as no one would', () => {
  it.each([
    'Peru has announced to give how many months time to traders?',
    'In Q1 FY25, by what percentage did Acme deposits grow in Q1 FY25?',
    'By what percentage did fares go up by 4.9% this year and in 2023?',
    'By what percentage did fares go up this year and by 5.9% in 2023?',
    'By what percentage did Acme loans grow by 39% and deposits?',
    'Who said that US helicopter shot down near Barak?',
    'Whose Tesla made a second push in Peru?',
    'Ada Palmer briefed the weekly meeting on which evening?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'For how many months was the road shut?',
    'By what percentage did fares rise in June after falling by 4% in May?',
    'By what percentage did fares go up in 2023?',
    'In which year did fares go up by 5.9%?',
    'What percentage of the fares is above the limit?',
    'At how much did trade stand in 2024?',
    'By what percentage did Acme loans grow?',
    'In Q1 FY25, by what percentage did Acme deposits grow?',
    'How many people affected by the floods in Peru were moved?',
    'Who said that a US helicopter was shot down near Barak?',
    'Whose Test century won the match in Leeds?',
    'According to the MEC for health in Durban, how many clinics opened?',
    'On which day did Ada Palmer brief the council?',
    'Which company has aimed at a price band of ₹20-30 lakh in India?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a state or a capital', () => {
  it('is named in the stem or before it', () => {
    expect(lacksState('Rain wreaks havoc in state: Who asked about the floods in the state?')).toBe(true);
    expect(lacksState('Rain wreaks havoc in Telangana: Who asked about the floods in the state?')).toBe(
      false,
    );
    expect(lacksState('How many shops were damaged across the capital?')).toBe(true);
    expect(lacksState('Russia hits Kyiv: How many shops were damaged across the capital?')).toBe(false);
  });

  it('is no union territory', () => {
    expect(callsTerritoryState('In which state was the exam cancelled?', 'Delhi')).toBe(true);
    expect(callsTerritoryState('In which state was the exam cancelled?', 'Bihar')).toBe(false);
  });
});

describe('a span that may end otherwise', () => {
  it('is not asked for', () => {
    const holds = (text: string) => stemsOf(text).some((stem) => /how many months/iu.test(stem));
    expect(holds('The Leeds court allowed the shops to stay for six months or until a road is built.')).toBe(
      false,
    );
    expect(holds('The Leeds court allowed the shops to stay for six months.')).toBe(true);
  });
});

describe('a target year', () => {
  it('far ahead is not asked for', () => {
    const holds = (text: string) => stemsOf(text).some((stem) => /which year/iu.test(stem));
    expect(holds('Australia will reach net zero by 2050.')).toBe(false);
    expect(holds('Australia will close the plant by 2027.')).toBe(true);
  });
});

describe('the first noun of a sentence', () => {
  it('has no capital within a stem', () => {
    const stems = stemsOf('Damage was recorded in 50 places across Leeds.');
    expect(stems.some((stem) => /was damage recorded/u.test(stem))).toBe(true);
    expect(stemsOf('Acme was fined in 50 places across Leeds.').join(' ')).not.toMatch(/\bacme\b/u);
  });
});

describe('figures beside a figure', () => {
  it('stand in lakhs where it does', () => {
    const like = (exact: string, value: number) => ({
      exact,
      fact: { type: 'quantity' as const, dimension: 'count' as const, value, comparator: 'exact' as const },
    });
    expect(formatLike(668_850, like('8,46,640', 846_640))).toBe('6,68,850');
    expect(formatLike(668_850, like('846,640', 846_640))).toBe('668,850');
  });
});

describe('kinds beside a kind', () => {
  it('have the article that their sound asks for', () => {
    const texts = peersLike('a Ukrainian drone').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.startsWith('a Ukrainian'))).toBe(true);
    expect(peersLike('an Indian drone').every(({ text }) => text.startsWith('an Indian'))).toBe(true);
  });
});
