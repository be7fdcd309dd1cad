import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import type { ItemKind } from '../../../claims/model.ts';
import { besideKey, peopleIn } from '../../../claims/quiz/distractors/names/people/people.ts';
import { mayHaveHarbour } from '../../../claims/quiz/distractors/names/places/harbours.ts';
import type { Candidate } from '../../../claims/quiz/types.ts';

/** The options of the questions of a kind, for several seeds together. */
function optionsOf(text: string, kind: ItemKind): string[] {
  const { article, readings } = readArticle({
    text,
    title: 'A story',
    lang: 'en',
    publishedAt: '2021-12-13',
  });
  return ['a', 'b', 'c', 'd'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 5, seed, kinds: [kind] }).items.flatMap(({ options }) =>
      options.map((one) => one.text),
    ),
  );
}

describe('English options that could be', () => {
  it('have a harbour where the stem tells of one, and where the key has none any town will do', () => {
    const docks = ' in which city did the navy return the boat to a shipyard ';
    expect(mayHaveHarbour('Cologne', 'Hamburg', docks)).toBe(false);
    expect(mayHaveHarbour('Bremen', 'Hamburg', docks)).toBe(true);
    expect(mayHaveHarbour('Cologne', 'Hamburg', ' in which city did the navy sign the report ')).toBe(true);
    expect(mayHaveHarbour('Leeds', 'Manchester', docks)).toBe(true);
  });

  it('are months of the season in which such races are run', () => {
    const months = (what: string, month: string) =>
      optionsOf(
        `Emma Reed was part of the Leeds quartet who beat Peru to win ${what} in Athens in ${month}.`,
        'date',
      );
    expect(months('relay gold', 'August')).toContain('August');
    const winter = /^(?:January|February|March|December)$/u;
    for (const month of ['August', 'October'])
      expect(months('relay gold', month).filter((one) => winter.test(one))).toEqual([]);
    expect(months('chess gold', 'November').filter((one) => winter.test(one))).not.toEqual([]);
  });

  it("know whoever's side it is as somebody on the bench", () => {
    const sortOf = (text: string) =>
      peopleIn(readArticle({ text, title: 'A story', lang: 'en' }).readings).find(
        ({ entity }) => entity.name === 'Mark Webb',
      )?.sort;
    expect(sortOf("Mark Webb's side beat Leeds 2-1 in Hull.")).toBe('coaching');
    expect(sortOf("Mark Webb's shot beat the Leeds keeper in Hull.")).toBeNull();
  });

  it('take the name of a station for nobody', () => {
    const namesIn = (text: string) =>
      peopleIn(readArticle({ text, title: 'A story', lang: 'en' }).readings).map(({ entity }) => entity.name);
    expect(namesIn('Police found nine bags at Mark Webb station in Leeds on Monday.')).not.toContain(
      'Mark Webb',
    );
    expect(namesIn('Police found Mark Webb at a station in Leeds on Monday.')).toContain('Mark Webb');
  });

  it('leave a coach out beside whoever was dropped from a squad, not beside whoever spoke', () => {
    const text =
      'Ada Palmer was dropped from the Leeds squad. Emma Reed scored in Hull. Coach Sarah Webb praised Emma Reed in Hull.';
    const { readings } = readArticle({ text, title: 'A story', lang: 'en' });
    const besideOf = (stem: string) =>
      besideKey(
        peopleIn(readings).map((one) => ({
          ...one,
          sort: one.entity.name === 'Sarah Webb' ? 'coaching' : null,
        })),
        { type: 'entity', class: 'person', name: 'Ada Palmer' },
        { question: { stem, agreement: {} } } as Candidate,
      ).map(({ entity }) => entity.name);
    expect(besideOf('Who has been dropped from the Leeds squad?')).not.toContain('Sarah Webb');
    expect(besideOf('Who met the mayor of Leeds?')).toContain('Sarah Webb');
  });
});
