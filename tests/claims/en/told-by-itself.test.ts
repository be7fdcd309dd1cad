import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { pointsToStory } from '../../../claims/languages/en/questions/pointing.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

const quizOf = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2019-05-06' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a' }).items.map(({ stem }) => stem);
};
const targetsIn = (text: string) =>
  readArticle({ text, lang: 'en', publishedAt: '2019-05-06' }).readings.flatMap(targetsOf);

describe('what a source says of itself', () => {
  it('is asked without the source before it', () => {
    const stems = quizOf(
      'Leeds ferry passengers sought after measles case\n\nHealth officials said that they had contacted 84 passengers of a ferry to Dublin on Monday.',
    );
    expect(stems.join(' ')).toMatch(/how many passengers .*did health officials contact/iu);
    expect(stems.join(' ')).not.toMatch(/According to health officials/iu);
  });

  it('keeps the source before what is told of others', () => {
    const stems = quizOf(
      'Leeds ferry passengers sought after measles case\n\nHealth officials said that the council had contacted 84 passengers of a ferry to Dublin on Monday.',
    );
    for (const stem of stems) expect(stem).toMatch(/According to health officials/u);
  });
});

describe('a paper or a broadcaster that tells something', () => {
  it('is not asked for', () => {
    const told = targetsIn('The BBC reports that a dam broke near Leeds on Monday.');
    expect(told.filter(({ kind }) => kind === 'organisation')).toEqual([]);
    expect(targetsIn('A newspaper had accused Ada Palmer.').filter(({ argument }) => argument === 0)).toEqual(
      [],
    );
  });

  it('is asked for where it did something', () => {
    expect(targetsIn('The BBC opened an office in Oslo.').some(({ kind }) => kind === 'organisation')).toBe(
      true,
    );
  });
});

describe('the land of an officer', () => {
  it('is not asked where the name tells it', () => {
    const text = (name: string, land: string) =>
      `Talks on fishing end\n\n${land}'s Foreign Minister ${name} opened the talks on fishing in Oslo on Monday.`;
    expect(quizOf(text('Franco Rossi', 'Italy')).join(' ')).not.toMatch(/of which country\?/u);
  });
});

describe('how far away something lay', () => {
  it('is asked with its unit', () => {
    expect(isFlawed('About how many kilometres was the epicentre located east of Leeds?')).toBe(false);
    expect(isFlawed('How many people was the average size of a crew in Leeds?')).toBe(true);
  });
});

describe('what a headline makes known', () => {
  const asked = 'How many of the victims were tourists from Peru?';
  it('is asked for under it', () => {
    expect(pointsToStory(`Gunman attacks hostel in Leeds, 6 May 2019: ${asked}`)).toBe(false);
    expect(pointsToStory('Quake shakes Leeds, 6 May 2019: How far from Hull was the epicentre?')).toBe(false);
  });

  it('is not where it tells of something else', () => {
    expect(pointsToStory(`Hostel opens in Leeds, 6 May 2019: ${asked}`)).toBe(true);
    expect(pointsToStory(asked)).toBe(true);
  });
});

describe('a question word that stays where it stood', () => {
  it('bears a longer clause before it and behind it', () => {
    const stems = quizOf(
      'Ferry to Oslo sinks\n\nThe ferry Argo had left the port of Hull on Sunday night, with 216 passengers on board, Palmer Lines said.',
    );
    expect(stems.join(' ')).toMatch(/with how many passengers on board/u);
  });
});
