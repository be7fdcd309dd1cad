import { describe, expect, it } from 'vitest';
import { checkStatement, readArticle } from '../../claims/index.ts';
import { SAMPLE } from '../../src/web/sample.ts';

const STORY = [
  'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया।',
  'कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।',
  'पुलिस के अनुसार, चोर ने दुकान से पांच घड़ियां चुराईं।',
  'माना जा रहा है कि सरकार ने किसानों को मुआवजा दिया।',
  'सरकार अगले साल सड़क बनाएगी।',
  'विपक्ष ने विधेयक का समर्थन नहीं किया।',
  'मजदूरों ने करीब दो घंटे नारेबाजी की।',
].join(' ');
const { readings } = readArticle({ text: STORY });
const verdict = (statement: string) => checkStatement({ statement, readings }).verdict;

describe('a statement against claims', () => {
  it.each([
    'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया',
    'सोमवार को पटना में मंत्री रमेश शर्मा ने नए पुल का उद्घाटन किया।',
    'रमेश शर्मा ने पुल का उद्घाटन किया।',
    'कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।',
    'कंपनी ने पुल पर 200 करोड़ रुपये से अधिक खर्च किए।',
    'पुलिस के अनुसार, चोर ने दुकान से पांच घड़ियां चुराईं।',
    'विपक्ष ने विधेयक का समर्थन नहीं किया।',
  ])('is supported: %s', (statement) => expect(verdict(statement)).toBe('supported'));

  it.each([
    'कंपनी ने पुल पर 400 करोड़ रुपये खर्च किए।',
    'विपक्ष ने विधेयक का समर्थन किया।',
    'मजदूरों ने करीब पांच घंटे नारेबाजी की।',
  ])('is refuted: %s', (statement) => expect(verdict(statement)).toBe('refuted'));

  it.each([
    ['the hedge is dropped', 'सरकार ने किसानों को मुआवजा दिया।'],
    ['the source is dropped', 'चोर ने दुकान से पांच घड़ियां चुराईं।'],
    ['the plan is told as done', 'सरकार ने सड़क बनाई।'],
    ['another did it', 'मुख्यमंत्री सुरेश वर्मा ने पटना में नए पुल का उद्घाटन किया।'],
    ['giver and taker are swapped', 'किसानों ने सरकार को मुआवजा दिया।'],
    ['nobody said so', 'मंत्री रमेश शर्मा ने गया में अस्पताल का उद्घाटन किया।'],
    ['the town has the name of a verb', 'मंत्री रमेश शर्मा ने सोमवार को गया में नए पुल का उद्घाटन किया।'],
    ['it is about something else', 'बारिश से फसल खराब हुई।'],
  ])('is not decided when %s', (_why, statement) => expect(verdict(statement)).toBe('notEnoughInfo'));

  it.each([
    ['कल', 'मंत्री रमेश शर्मा कल पटना पहुंचे।', 'notEnoughInfo'],
    ['परसों रात', 'मंत्री रमेश शर्मा परसों रात पटना पहुंचे।', 'notEnoughInfo'],
    ['a day of the week', 'मंत्री रमेश शर्मा सोमवार को पटना पहुंचे।', 'supported'],
  ])('never matches by a day that nobody knows: %s', (_day, text, expected) => {
    const told = readArticle({ text });
    expect(checkStatement({ statement: text, ...told }).verdict).toBe(expected);
  });

  it('has the whole result of a match right, and not its first number', () => {
    const told = (text: string, statement: string) =>
      checkStatement({ statement, readings: readArticle({ text }).readings }).verdict;
    const won = 'भारत ने जापान को 3-1 से हराकर खिताब जीत लिया।';
    expect(told(won, won)).toBe('supported');
    expect(told(won, won.replace('3-1', '3-0'))).toBe('refuted');
    expect(told(won, won.replace('3-1', '1-3'))).not.toBe('supported');
    const sets = 'मीना राय ने रीता दास को 6-3, 6-4 से हराया।';
    expect(told(sets, sets)).toBe('supported');
    expect(told(sets, sets.replace('6-4', '6-1'))).toBe('refuted');
  });

  it('says which claim, which words and why', () => {
    const found = checkStatement({ statement: 'कंपनी ने पुल पर 400 करोड़ रुपये खर्च किए।', readings });
    expect(found.claims[0]).toMatchObject({
      relation: 'refutes',
      span: { exact: expect.stringContaining('240 करोड़ रुपये') },
    });
    expect(found.claims[0]?.why).toContain('मान');
    expect(found.compared).toContainEqual(expect.objectContaining({ result: 'different' }));
  });

  it('names each claim once, for what it decides', () => {
    const statement =
      'मंत्री रमेश शर्मा ने सोमवार को पटना में नए पुल का उद्घाटन किया और मंत्री रमेश शर्मा ने पटना में नए पुल का शिलान्यास किया।';
    const { claims } = checkStatement({ statement, readings });
    const [opening] = claims;
    expect(claims.filter(({ claimId }) => claimId === opening?.claimId)).toHaveLength(1);
    expect(opening?.relation).toBe('supports');
  });

  it('is disputed when claims disagree', () => {
    const both = readArticle({
      text: 'कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए। कंपनी ने पुल पर 400 करोड़ रुपये खर्च किए।',
    });
    expect(
      checkStatement({ statement: 'कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।', readings: both.readings }).verdict,
    ).toBe('disputed');
  });

  it('supports what the story asserts, in its own words', () => {
    const story = readArticle({ text: SAMPLE });
    const asserted = story.readings.filter(
      ({ claim }) =>
        claim.modality === 'asserted' &&
        claim.rules.includes('claim.clause') &&
        claim.substitutions.length === 0,
    );
    expect(asserted.length).toBeGreaterThan(2);
    for (const { claim } of asserted) {
      expect([
        claim.text,
        checkStatement({ statement: claim.text, readings: story.readings }).verdict,
      ]).toEqual([claim.text, 'supported']);
    }
  });
});
