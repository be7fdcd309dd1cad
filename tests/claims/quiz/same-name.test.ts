import { describe, expect, it } from 'vitest';
import { isNamesake, isSameWord, mayBeSame } from '../../../claims/quiz/distractors/names/same-name.ts';
import type { Candidate } from '../../../claims/quiz/types.ts';

const person = (name: string) => ({ type: 'entity', class: 'person', name }) as const;
const words = (name: string) => name.split(' ');

describe('names that could be one', () => {
  it.each([
    ['फडणवीस', 'फडणनीस'],
    ['जिबकलम', 'जिबाकलम'],
    ['बनर्जी', 'बैनर्जी'],
  ])('%s and %s are one, spelt twice', (a, b) => expect(isSameWord(a, b)).toBe(true));

  it.each([
    ['मोदी', 'मांझी'],
    ['शर्मा', 'वर्मा'],
    ['राम', 'रमन'],
    ['सिंह', 'सेन'],
  ])('%s and %s are two', (a, b) => expect(isSameWord(a, b)).toBe(false));

  it('a surname is the same person as the full name', () => {
    expect(mayBeSame(person('फडणनीस'), person('देवेंद्र फडणवीस'), words)).toBe(true);
    expect(mayBeSame(person('रमेश शर्मा'), person('सुरेश वर्मा'), words)).toBe(false);
  });
});

describe('somebody who bears a name of history', () => {
  const pandey = {
    type: 'entity',
    class: 'person',
    name: 'Mangal Pandey',
    ref: 'person:mangal-pandey',
  } as const;
  const candidate = {
    reading: { claim: { lang: 'en', kind: 'event', arguments: [] } },
    argument: { role: 'agent', text: 'Mangal Pandey', fact: pandey },
    target: {},
  } as unknown as Candidate;

  it('is not of history where the story names him by a post of today', () => {
    expect(isNamesake(pandey, candidate, 'Health Minister Mangal Pandey opened a ward.')).toBe(true);
  });

  it('is of history where it does not', () => {
    expect(isNamesake(pandey, candidate, 'A statue of Mangal Pandey was unveiled.')).toBe(false);
    expect(isNamesake(pandey, candidate, 'The town honoured the late minister Mangal Pandey.')).toBe(false);
  });
});
