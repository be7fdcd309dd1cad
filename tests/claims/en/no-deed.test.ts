import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const all = (text: string) =>
  read(text)
    .map(({ text }) => text)
    .join('\n');

describe('words that look like a deed', () => {
  it.each([
    [
      'how often somebody did it',
      'Ada Palmer has time and again claimed that crime is falling.',
      'Ada Palmer has time to write a book.',
      'Palmer has time',
    ],
    [
      'what else a thing is called',
      'The bank paid for Nordoil, as the Zenor unit is formally known.',
      'The Zenor unit is formally known as Nordoil.',
      'unit is formally known',
    ],
    [
      'what only a few know',
      'Only a quarter of pupils knew that Peru was the host.',
      'Ada Palmer said that Peru was the host.',
      'Peru was the host',
    ],
    [
      'which people a second noun means',
      'The form is for nurses and freshly recruited doctors in Leeds.',
      'The hospital freshly recruited doctors in Leeds.',
      'freshly recruited doctors',
    ],
    [
      'the age of people before a comma',
      'Ada Palmer met girls at the Leeds Museum, age six to ten.',
      'The Leeds Museum, a brick hall, was shut.',
      'Museum is age',
    ],
  ])('are not told of %s', (_, none, some, words) => {
    expect(all(none)).not.toContain(words);
    if (words !== 'Museum is age') expect(all(some)).toContain(words);
    else expect(all(some)).toContain('The Leeds Museum is a brick hall');
  });

  it('cuts no second of two that something is for', () => {
    expect(all('The form is for nurses and freshly recruited doctors in Leeds.')).not.toContain(
      'for nurses.',
    );
    expect(all('The form is for nurses and doctors in Leeds.')).toContain('for nurses and doctors in Leeds');
  });
});

describe('what "including" lists', () => {
  it('is told beside what it is of, and not over another clause', () => {
    const apart = all('Zenor began a plan which has seen it sell ten mills, including two in Leeds.');
    expect(apart).toContain('Zenor began a plan');
    expect(apart).not.toContain('plan, including');
    expect(all('Zenor sold ten mills, including two in Leeds.')).toContain(
      'ten mills, including two in Leeds',
    );
  });
});

describe('"according to"', () => {
  it.each([
    ['a way of doing', 'Pupils are grouped according to their age.', null],
    ['a plan', 'The work is going according to plan.', null],
    ['a source', 'Pupils are grouped by age, according to Ada Palmer.', 'Ada Palmer'],
  ])('names the source only where it is one: %s', (_, text, source) => {
    expect(read(text)[0]?.attribution?.source ?? null).toBe(source);
  });
});

describe('a paper with its day in the name', () => {
  it('is no day', () => {
    expect(all('The Sunday Telegraph journalist Ben Hill lives in Leeds.')).toContain(
      'Ben Hill is a Sunday Telegraph journalist',
    );
    const [claim] = read('On Sunday Times readers met in Leeds.');
    expect(claim?.arguments.map(({ text }) => text)).toContain('Sunday');
  });
});

describe('whoever is told to be dead', () => {
  it.each([
    ['a word at the head of the sentence', 'Slain Union Front (UF) commander Ben Hill was buried in Leeds.'],
    [
      'a participle behind the name',
      'They claimed the body of Union Front commander Ben Hill, killed by troops.',
    ],
  ])('was what he was: %s', (_, text) => {
    expect(all(text)).not.toMatch(/Ben Hill is/u);
  });

  it('is not dead who killed', () => {
    expect(all('Union Front commander Ben Hill lives in Leeds.')).toContain(
      'Ben Hill is a Union Front commander',
    );
  });
});
