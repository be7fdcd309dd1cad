import { describe, expect, it } from 'vitest';
import { conflictBetween, conflictTopics, readArticle, type Told } from '../../claims/index.ts';

const DATE = '2024-03-13';

function told(text: string, publishedAt = DATE): Told[] {
  return readArticle({ text, publishedAt }).readings.map((reading) => ({ ...reading, publishedAt }));
}

/** The strongest relation between any claim of one text and any of the other. */
function between(a: readonly Told[], b: readonly Told[]): string {
  const found = a.flatMap((one) => b.map((other) => conflictBetween(one, other)));
  return (
    ['conflict', 'update', 'same'].find((relation) => found.some((one) => one.relation === relation)) ??
    'none'
  );
}

const SPENT = 'योगी आदित्यनाथ ने गोमती पुल पर 240 करोड़ रुपये खर्च किए।';

describe('claims that cannot both hold', () => {
  it.each([
    ['another sum for the same', SPENT, SPENT.replace('240', '310'), 'conflict'],
    ['the same sum', SPENT, SPENT, 'same'],
    ['a not', SPENT, 'योगी आदित्यनाथ ने गोमती पुल पर 240 करोड़ रुपये खर्च नहीं किए।', 'conflict'],
    ['another who', SPENT, SPENT.replace('योगी आदित्यनाथ', 'नीतीश कुमार').replace('240', '310'), 'none'],
    ['another what', SPENT, SPENT.replace('गोमती पुल', 'गोमती घाट').replace('240', '310'), 'none'],
    ['more told by one of them', SPENT, 'योगी आदित्यनाथ ने लखनऊ में गोमती पुल पर 310 करोड़ रुपये खर्च किए।', 'none'],
    ['a bound that the number meets', SPENT, SPENT.replace('240 करोड़ रुपये', '200 करोड़ रुपये से अधिक'), 'none'],
    ['a plan', SPENT, 'योगी आदित्यनाथ गोमती पुल पर 310 करोड़ रुपये खर्च करेंगे।', 'none'],
    ['no known name', 'कंपनी ने पुल पर 240 करोड़ रुपये खर्च किए।', 'कंपनी ने पुल पर 310 करोड़ रुपये खर्च किए।', 'none'],
  ])('%s', (_name, a, b, relation) => {
    expect(between(told(a), told(b))).toBe(relation);
    expect(between(told(b), told(a))).toBe(relation);
  });

  it('are not looked for weeks apart when no time is told', () => {
    expect(between(told(SPENT), told(SPENT.replace('240', '310'), '2024-04-20'))).toBe('none');
  });

  it('are found under a topic that both have', () => {
    const [a, b] = [told(SPENT), told(SPENT.replace('240', '310'))];
    for (const one of a)
      for (const other of b) {
        if (conflictBetween(one, other).relation === 'none') continue;
        expect(conflictTopics(one).some((topic) => conflictTopics(other).includes(topic))).toBe(true);
      }
  });
});

describe('a day told from the day of publication', () => {
  const dead = (count: number) => `पटना में कल नाव पलटने से ${count} लोगों की मौत हो गई।`;

  it.each([
    ['is the same day in stories of one day', '2024-03-13T08:00:00Z', '2024-03-13T20:00:00Z', 'update'],
    ['is another day in a story of another day', '2024-03-13', '2024-03-15', 'none'],
  ])('%s', (_name, first, second, relation) => {
    expect(between(told(dead(12), first), told(dead(15), second))).toBe(relation);
  });
});

describe('a developing story', () => {
  const dead = (count: number) => `पटना में नाव पलटने से ${count} लोगों की मौत हो गई।`;

  it('is a later count of the same: the later report is newer, whichever is given first', () => {
    const [first, second] = [told(dead(12), '2024-03-13T08:00:00Z'), told(dead(15), '2024-03-13T20:00:00Z')];
    expect(between(first, second)).toBe('update');
    const found = first.flatMap((a) => second.map((b) => [conflictBetween(a, b), conflictBetween(b, a)]));
    for (const [there, back] of found) {
      if (there?.relation !== 'update') continue;
      expect([there.later, back?.later]).toEqual(['b', 'a']);
    }
  });

  it('is a conflict when both tell it at one time', () => {
    expect(between(told(dead(12)), told(dead(15)))).toBe('conflict');
  });

  it('is none for another place', () => {
    expect(between(told(dead(12)), told(dead(15).replace('पटना', 'लखनऊ'), '2024-03-14'))).toBe('none');
  });
});
