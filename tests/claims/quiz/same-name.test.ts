import { describe, expect, it } from 'vitest';
import { isSameWord, mayBeSame } from '../../../claims/quiz/distractors/names/same-name.ts';

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
