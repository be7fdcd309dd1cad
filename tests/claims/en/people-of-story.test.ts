import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';
import { personTest } from '../../../claims/languages/en/questions/persons.ts';

const read = (text: string) => readArticle({ text, lang: 'en', publishedAt: '2026-05-20' });

describe('whom a story tells of', () => {
  it('is a person where it tells an age, or goes on with "he"', () => {
    const { readings } = read(
      'Leeds opens mill\nTirana Vashkova, 62, opened the mill in Leeds. Orlin Draskov drew the plans for the mill in Kent. He left Leeds for Kent in May.',
    );
    const isPerson = personTest(readings);
    expect(isPerson('Tirana Vashkova')).toBe(true);
    expect(isPerson('Orlin Draskov')).toBe(true);
  });

  it('is none where a name of two words is told of alone', () => {
    const { readings } = read(
      'Leeds opens mill\nDagens Nyter said that the mill in Leeds had been shut in May.',
    );
    expect(personTest(readings)('Dagens Nyter')).toBe(false);
  });
});

describe('options beside somebody of the story', () => {
  const TEXT = `Leeds opens tram line after two years
The tram line between Leeds and Kent opened on Monday.
Peter Gaskell, executive director of the Leeds Tram Trust, said that the line had cost 40 million pounds.
Simon Hartley, chief executive of Acme Rails, said that the line in Leeds would carry 9,000 people a day.`;

  it('are those whom the story names first, then made-up ones', () => {
    const { article, readings } = read(TEXT);
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['person'] });
    const asked = items.find(({ stem }) => /Who .*Leeds Tram Trust/u.test(stem));
    const options = asked?.options.map(({ text }) => text) ?? [];
    expect(options).toContain('Peter Gaskell');
    expect(options).toContain('Simon Hartley');
  });

  it('may be made up beside a director of a body of a place, and beside no minister', () => {
    const local = (about: string) =>
      isLocal({ name: 'Peter Gaskell', about, told: 'A school in Leeds, and one in London.', year: 2026 });
    expect(local('executive director of the Leeds Tram Trust')).toBe(true);
    expect(local('former executive director of the Leeds Tram Trust')).toBe(false);
    expect(local('director')).toBe(false);
  });
});
