import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { clearHome } from '../../../claims/languages/en/homes.ts';
import { PUBLIC } from '../../../claims/languages/en/lexicon/public/index.ts';
import { namesLike, originOf } from '../../../claims/languages/en/questions/names-like.ts';
import { isLocal, peopleLike, walkTold } from '../../../claims/languages/en/questions/people-like.ts';
import { walkOf } from '../../../claims/languages/en/questions/walks.ts';
import { goesWithPronoun } from '../../../claims/quiz/distractors/names/people/acquaintances.ts';
import { seeded } from '../../../claims/quiz/random.ts';

const LISTED = PUBLIC.flatMap(({ names }) => names.split(', ').map((told) => told.split('=')[0] as string));
const BANK =
  'Shares fell in London. Profits at the firm rose by 4%, the UK bank said. Sales and growth were strong.';

describe('people of public life beside somebody of no list', () => {
  it('an economist stands beside economists of the country and time of the story', () => {
    const names = peopleLike({
      name: 'Peter Harwood',
      about: 'economist Peter Harwood',
      told: `${BANK} Peter Harwood is an economist.`,
      year: 2005,
    });
    expect(names).toContain('Roger Bootle');
    expect(names).not.toContain('Mark Zandi');
  });

  it('nobody of a body that the story names', () => {
    const person = { name: 'Peter Harwood', about: 'economist Peter Harwood', year: 2005 };
    expect(peopleLike({ ...person, told: BANK })).toContain('David Page');
    expect(peopleLike({ ...person, told: `${BANK} Investec said so.` })).not.toContain('David Page');
  });

  it('nobody of another time', () => {
    const person = { name: 'Peter Harwood', about: 'chief executive Peter Harwood', told: BANK };
    expect(peopleLike({ ...person, year: 2005 })).not.toContain('Simon Roberts');
    expect(peopleLike({ ...person, year: 2022 })).toContain('Simon Roberts');
    expect(peopleLike({ ...person, year: 2022 })).not.toContain('Terry Leahy');
  });

  it('women stand beside a woman', () => {
    const names = peopleLike({
      name: 'Helen Harwood',
      about: 'economist Helen Harwood',
      told: BANK,
      year: 2005,
    });
    expect(names).toContain('Ruth Lea');
    expect(names).not.toContain('Roger Bootle');
  });

  it('nobody where the story does not say what somebody is', () => {
    expect(
      peopleLike({ name: 'Peter Harwood', about: '', told: 'Peter Harwood lost a dog.', year: 2005 }),
    ).toEqual([]);
  });

  it('"us" is no word of the United States', () => {
    expect(clearHome('They told us that it helps us in the UK.')).toBe('gb');
    expect(clearHome('The US said that Americans pay.')).toBe('us');
  });

  it('a story of several countries, or of none, tells nobody home', () => {
    expect(clearHome('Britain and France met.')).toBeNull();
    expect(clearHome('The firm sold a ship.')).toBeNull();
  });

  it('the words around a name tell his country before the story does', () => {
    const person = { name: 'Peter Harwood', told: `${BANK} Peter Harwood spoke.`, year: 2005 };
    expect(peopleLike({ ...person, about: 'US senator Peter Harwood' })).toContain('Harry Reid');
    expect(peopleLike({ ...person, about: 'economist Peter Harwood' })).not.toContain('Mark Zandi');
  });

  it('a scientist stands beside those of his field alone', () => {
    const cells = 'cancer cells of patients carry genes'.split(' ');
    expect(walkOf('professor peter harwood', cells)).toBe('science.life');
    expect(walkOf('professor peter harwood', 'a probe of saturn and a telescope saw stars'.split(' '))).toBe(
      'science.space',
    );
    expect(walkOf('professor peter harwood', 'the courts heard claims'.split(' '))).toBeNull();
  });

  it('an office tells the walk of life, its party before its house', () => {
    expect(walkTold({ about: 'Tory MP Peter Harwood', told: '' })).toBe('politics.tory');
    expect(walkTold({ about: 'Peter Harwood', told: BANK })).toBeNull();
  });

  it('each name is given once to a list', () => {
    for (const { names } of PUBLIC) {
      const list = names.split(', ').map((told) => told.split('=')[0]);
      expect(new Set(list).size).toBe(list.length);
    }
    expect(LISTED.every((name) => /^\p{Lu}\S* \S/u.test(name))).toBe(true);
  });
});

describe('names put together', () => {
  it('stand beside a private person of an office in a place alone', () => {
    const person = { name: 'Peter Harwood', told: 'Leeds in England has a school.', year: 2005 };
    expect(isLocal({ ...person, about: 'headteacher Peter Harwood' })).toBe(true);
    expect(isLocal({ ...person, about: 'film star Peter Harwood' })).toBe(false);
    expect(isLocal({ ...person, name: 'Heinz Becker', about: 'headteacher Heinz Becker' })).toBe(false);
  });

  it('the form of a surname tells an origin that no list has', () => {
    expect(originOf('Ken Hamaguchi')).toBe('people.japanese');
    expect(originOf('Zdenko Brodowicz')).toBe('people.polish');
    expect(originOf('Peter Jamieson')).toBe('people.west');
  });

  it('stand beside made-up names alone', () => {
    const text =
      'Leeds, March 3. Peter Harwood said that the garden had 40 roses. Ronald Pickett, a neighbour, said that the garden won a prize in 2019. The garden in Leeds opened in May.';
    const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const mixed = items.filter(({ distractorReasons }) => {
      const sources = new Set(distractorReasons.map(({ source }) => source));
      return sources.has('invented') && sources.size > 1;
    });
    expect(items.length).toBeGreaterThan(0);
    expect(mixed).toEqual([]);
  });

  it('none is of the commonest given and family names at once', () => {
    const made = namesLike('Peter Harwood', seeded('s'));
    expect(made.length).toBeGreaterThan(2);
    expect(made.some((name) => / (?:Smith|Long|Lane)$/u.test(name))).toBe(false);
  });
});

describe('the pronoun of a stem', () => {
  const goes = (name: string, stem: string) =>
    goesWithPronoun({ type: 'entity', class: 'person', name }, ` ${stem} `, 'en');

  it('keeps men from a stem that says "she", and women from one that says "he"', () => {
    expect(goes('Peter Harwood', 'who said that she would rule in may')).toBe(false);
    expect(goes('Helen Harwood', 'who said that she would rule in may')).toBe(true);
    expect(goes('Helen Harwood', 'who said that he would rule in may')).toBe(false);
  });

  it('tells nothing where a stem has neither or both', () => {
    expect(goes('Peter Harwood', 'who opened the bridge')).toBe(true);
    expect(goes('Peter Harwood', 'who said that he saw that she won')).toBe(true);
  });
});
