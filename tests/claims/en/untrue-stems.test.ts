import { describe, expect, it } from 'vitest';
import { lacksBeast } from '../../../claims/languages/en/questions/beasts.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import { peerIn } from '../../../claims/languages/en/questions/peers.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { withLastYear } from '../../../claims/languages/en/questions/today.ts';
import { callsTerritoryState, cutsList } from '../../../claims/languages/en/questions/untrue-whole.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { stemsOf } from './stems-of.ts';

describe('an English stem that asks two at once or leaves out what was told', () => {
  it.each([
    'How many Dutch walkers and their three guides were killed on Mount Palmer?',
    'How many of the 90 do so?',
    'On board, how many sailors were the Palmer?',
    'How many minutes into the match at Leeds, Emma Reed became the first to score?',
    'For how many weeks were Half given tablets?',
    'The candidate of the Greens came second with what percentage?',
    'About how many people filled the hall and the corridor outside?',
  ])('is refused: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How many Dutch walkers have been killed on Mount Palmer?',
    'In which year did Emma Reed come to Leeds?',
    'Since which date has Emma Reed been the mayor of Leeds?',
    'How many of the stolen bells were cast in Leeds?',
    'How many minutes into the match did Emma Reed score?',
    'A petition against the road has more than how many signatures?',
    'Outside which hall did people wait?',
    'How many sailors were on board the Palmer?',
  ])('is asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('says under a day alone why something was done', () => {
    expect(isWholeStem('10 July 2024: How many trains has Palmer Rail cancelled?')).toBe(false);
    expect(isWholeStem('10 July 2024: How many trains does Palmer Rail have?')).toBe(true);
  });

  it('says which animal it speaks of', () => {
    expect(lacksBeast('Siege of Leeds ends: The animal walked into a cage at what time?')).toBe(true);
    expect(lacksBeast('Leopard caught in Leeds: The animal walked into a cage at what time?')).toBe(false);
  });
});

describe('an English stem that says what its sentence does not', () => {
  it('does not end within a list', () => {
    const claim = 'Nine people were treated for cuts, broken bones or the effects of smoke.';
    expect(cutsList('How many people were treated for cuts?', claim)).toBe(true);
    expect(
      cutsList(
        'How many people were treated for burns?',
        'Nine people were treated for burns, the mayor said.',
      ),
    ).toBe(false);
  });

  it('calls no Union Territory a state', () => {
    expect(callsTerritoryState('She returned from a college in which state?', 'Chandigarh')).toBe(true);
    expect(callsTerritoryState('She returned from a college in which state?', 'Punjab')).toBe(false);
  });

  it('lets results say nothing of when a party was founded', () => {
    const founded = (source: string) =>
      stemsOf(
        `Soil and Home, founded in 2019 in protest at fuel taxes, took 41.4% of the vote, ${source}.`,
      ).filter((stem) => stem.includes('founded'));
    expect(founded('complete results showed')).toEqual([]);
    expect(founded('police said').length).toBeGreaterThan(0);
  });
});

describe('words of an English stem', () => {
  it('ask how many did something, not by how many', () => {
    const stems = stemsOf('Nine wagons of a goods train jumped the tracks near Leeds on Tuesday.');
    expect(stems.some((stem) => /^How many wagons/u.test(stem))).toBe(true);
    expect(stems.some((stem) => /^By how many/u.test(stem))).toBe(false);
  });

  it('keep an age with those who are of it', () => {
    const stems = stemsOf('The new trial followed 318 children aged between four and seven.');
    expect(stems).toContain('The new trial followed how many children aged between four and seven?');
  });

  it('tell last September by its year, where only one can be meant', () => {
    expect(withLastYear('How many wells did the town dig last September?', '2013-05-02')).toBe(
      'How many wells did the town dig in September 2012?',
    );
    expect(withLastYear('How many wells did it dig last March?', '2013-05-02')).toContain('last March');
  });

  it('leave out the other deed and the other figure', () => {
    expect(mended('A gale has killed dozens of people, affected over how many people in Peru')).toBe(
      'A gale has affected over how many people in Peru',
    );
    expect(mended('By what percentage did stocks rise, a 7-month supply at the current rate')).toBe(
      'By what percentage did stocks rise',
    );
    expect(mended('By what percentage did stocks rise, a record')).toContain(', a record');
  });

  it('have no peers for what something is used for', () => {
    expect(peerIn('medical helicopter')).toBeNull();
    expect(peerIn('helicopter')).not.toBeNull();
  });
});
