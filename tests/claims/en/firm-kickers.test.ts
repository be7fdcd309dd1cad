import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { kickersOf, namesOf } from '../../../claims/languages/en/questions/story/kicker.ts';

const TESCO = {
  type: 'entity',
  class: 'organisation',
  name: 'Tesco',
  ref: 'company.world:tesco',
  category: 'company.world',
} as const;

/** What stands before the first claim of a text, in a story that is about a firm. */
function topicOf(text: string, whole: string | null = null): string | undefined {
  const { readings } = readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2020-05-31' });
  const [reading] = readings;
  if (!reading) throw new Error(text);
  const names = { ...namesOf(readings, text, 'A story'), whole, plain: whole, thing: TESCO };
  return kickersOf(names, text, 'A story')(reading).topic;
}

describe('the firm that a story is about', () => {
  it('stands before what is told of it, by its name or as the firm', () => {
    expect(topicOf('In 2011, the company owned 14 shops in Leeds.')).toBe('Tesco');
    expect(topicOf('In 2011, Tesco owned 14 shops in Leeds.')).toBe('Tesco');
  });

  it('does not stand before what is told of others in another year', () => {
    expect(topicOf('In 2011, ESA owned 14 shops in Leeds.')).toBeUndefined();
    expect(topicOf('In 2011, ESA owned 14 shops in Leeds.', 'Tesco opens a shop in Leeds')).toBeUndefined();
  });

  it('stands before what is told of the day', () => {
    expect(topicOf('ESA owns 14 shops in Leeds.')).toBe('Tesco');
  });

  it('is no other name for a headline, before what is told of others', () => {
    const bare = (text: string) => {
      const { readings } = readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2020-05-31' });
      const whole = 'Tesco to buy 62% of ESA';
      const names = { ...namesOf(readings, text, 'A story'), whole, plain: whole, thing: TESCO };
      const [reading] = readings;
      return reading === undefined ? [] : (kickersOf(names, text, 'A story')(reading).spare ?? []);
    };
    expect(bare('ESA owns 14 shops in Leeds.')).not.toContain('Tesco');
    expect(bare('Tesco owns 14 shops in Leeds.')).toContain('Tesco');
  });
});
