import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { stemsOf } from './stems-of.ts';

const rolesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readArticle({ text, publishedAt: '2024-03-01' }).readings.flatMap(({ claim }) =>
      claim.arguments.map(({ text: own, role }) => [own, role]),
    ),
  );

describe('when and where an occasion is', () => {
  it.each([
    'Ada Palmer has been dropped from the Kent squad for the league match with Leeds in York on 12 March.',
    'Ada Palmer was ruled out of the final in York on 12 March.',
    'Ada Palmer resigned ahead of the election in York on 12 March.',
  ])('is not when or where something was done for it: %s', (text) => {
    const roles = rolesIn(text);
    expect(roles.York).toBe('other');
    expect(roles['12 March']).toBe('other');
    expect(stemsOf(text).filter((stem) => /which (?:date|city|place)/u.test(stem))).toEqual([]);
  });

  it('is not where something has been since it', () => {
    const stems = stemsOf('Ada Palmer has been sidelined since the European Cup in Poland in June 2022.');
    expect(stems.filter((stem) => /which (?:country|month)/iu.test(stem))).toEqual([]);
  });

  it.each([
    ['Ada Palmer was hurt in the final in Poland on 12 March.', '12 March'],
    ['Ada Palmer worked for a firm in Poland on 12 March.', '12 March'],
    ['Ada Palmer was picked on 12 March for the final.', '12 March'],
  ])('is told of the deed where nothing was done for it: %s', (text, day) => {
    expect(rolesIn(text)[day]).toBe('time');
  });
});
