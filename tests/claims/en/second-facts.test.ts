import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a second fact behind the clause', () => {
  it.each([
    [
      'The album was released in 2003, providing the hit singles Time and Hope.',
      'The album was released in 2003.',
    ],
    ['The album will cost £9, winning over no shop in Leeds.', 'The album will cost £9.'],
    [
      'Anna Ray took over the mill in June having been replaced at Acme.',
      'Anna Ray took over the mill in June.',
    ],
    ['The club was divided, with five members refusing to sing.', 'The club was divided.'],
    ['The mill has won a prize, though no bid has come.', 'The mill has won a prize.'],
    ['The mill passed to Acme, itself soon to merge with Omega.', 'The mill passed to Acme.'],
    ['The mill made 40 songs, many of which were sung in Leeds.', 'The mill made 40 songs.'],
    ['The shop paid £71 for a book in May - a rise of £8.', 'The shop paid £71 for a book in May.'],
  ])('is left out: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    ['The mill will open in May, providing the council has paid.', 'providing the council has paid'],
    ['The mill will open in May, providing the council agrees.', 'providing the council agrees'],
    ['The town has two schools - Leeds School and York School.', 'Leeds School and York School'],
    ['The mill bought Acme in May, making it the largest in Leeds.', 'making it the largest'],
    ['The rate rose to 9% - up from 7% a year before.', 'up from 7%'],
    ['The mill makes tiles, following a vote in Leeds.', 'following a vote'],
    ['The mill will shut in May - unless the council helps.', 'unless the council helps'],
  ])('is none where the clause hangs on it: %s', (text, kept) => {
    expect(texts(text).join(' ')).toContain(kept);
  });

  it('is told apart behind a dash and "and"', () => {
    const both = texts('Anna Ray was famous for her parties - and was accused of a theft in Leeds in 1969.');
    expect(both).toContain('Anna Ray was famous for her parties.');
    expect(both).toContain('Anna Ray was accused of a theft in Leeds in 1969.');
    expect(texts('Acme has provided - and will provide - good jobs.').join()).not.toMatch(
      /^Acme will provide/u,
    );
  });
});

describe('what a clause hangs on', () => {
  it('is told with it: how somebody was, and when', () => {
    expect(texts('The former champion was 22 when she left the club in Leeds.')).toContain(
      'The former champion was 22 when she left the club in Leeds.',
    );
  });

  it('may stand in the sentence before', () => {
    const vote = 'If a vote is called, there could be only 18 days until the end.';
    expect(texts(`${vote} A short bill would have to be rushed through Parliament.`).join()).not.toContain(
      'A short bill',
    );
    expect(
      texts('The vote is in May. A short bill would have to be rushed through Parliament.').join(),
    ).toContain('A short bill would');
  });

  it('is the year in which it was said', () => {
    expect(texts('In 2000, Anna Ray said the mill had lost money.')).toEqual([
      'In 2000 Anna Ray said that the mill had lost money.',
    ]);
    expect(texts('On Monday, Anna Ray said the mill had lost money.')).toContain('The mill had lost money.');
  });

  it('is what others demand, and no word of who agrees', () => {
    const agreed = claims("Acme has agreed to the council's demands that the mill must close.");
    expect(agreed.map(({ attribution }) => attribution?.source)).not.toContain('Acme');
  });
});

describe('who or what is meant', () => {
  it('is not what something is only taken for', () => {
    const text =
      'Another hit is the song Daffodil, which is considered a traditional folk song by many. The song was written by Anna Ray.';
    expect(texts(text)).toContain('The song Daffodil was written by Anna Ray.');
  });

  it('is no paper or firm where somebody is "he"', () => {
    const text =
      'It was being stressed to Acme Sport that Marinho would stay. Marinho wants games. He has become angry with the club.';
    expect(texts(text).join()).not.toMatch(/Acme Sport has/u);
  });

  it('is who holds an office, and not who held it', () => {
    const text = 'Former chancellor Anna Ray wrote a book. The chancellor said the mill would close in May.';
    expect(claims(text).map(({ attribution }) => attribution?.source)).not.toContain('Anna Ray');
  });

  it('is the name beside what somebody leads', () => {
    expect(texts("Acme's rivals, the Pretzels, led by Anna Ray, sang in Leeds.").join()).not.toMatch(
      /rivals were led/u,
    );
  });

  it('is told without the party before the name', () => {
    const text = 'Conservative Michael Hart asked the mayor for a note. Mr Hart was wrong.';
    expect(texts(text)).toContain('Mr Michael Hart was wrong.');
  });

  it('is an address with its dot', () => {
    expect(texts('The mill bought zappix.tv in May.')).toContain('The mill bought zappix.tv in May.');
  });
});

describe('a wish that is told', () => {
  it('is the word of who tells it, and no plan', () => {
    const text = 'Leeds boss Anna Ray insists she does not want to sell the mill.';
    expect(claims(text).map(({ modality }) => modality)).not.toContain('planned');
  });

  it('is reported by nobody where a paper was told', () => {
    expect(claims('The plans were agreed at a meeting in Leeds, the Evening News was told.')).toEqual([]);
  });
});

describe('the code of a letter', () => {
  it('tears no claim out of its sentence', () => {
    expect(texts('Anyone in the city of S&#227;o Paulo will like the mill.').join()).not.toMatch(
      /227|^O Paulo/u,
    );
    expect(texts('Anna Ray will like the mill in Leeds.')).toContain('Anna Ray will like the mill in Leeds.');
  });
});
