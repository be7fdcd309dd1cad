import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('a claim ends where another thing is told', () => {
  it.each([
    [
      'of another, with the verb left out',
      'Chile issued bonds in 2005, Peru in 2009.',
      'Chile issued bonds in 2005.',
    ],
    [
      'of other parts of a number',
      'Four deaths were caused by drowning, three by a fall and one by lightning.',
      'Four deaths were caused by drowning.',
    ],
    [
      'by a second verb behind marks',
      'Acme was ordered to pay 3 million pounds; and, within Europe, must sell a plain version.',
      'Acme was ordered to pay 3 million pounds.',
    ],
    [
      'within its subject',
      'The ship that was following the yacht, which was sailing off Malta, heard gunshots.',
      'The ship that was following the yacht heard gunshots.',
    ],
    [
      'behind what commas set off',
      'In Peru, which claims the island, the cult is not banned, but the book was burnt by a mob.',
      'The book was burnt by a mob.',
    ],
  ])('%s', (_, text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('and goes on where that tells more of the same', () => {
    expect(texts('Chile issued bonds in 2005 and 2009.')).toContain('Chile issued bonds in 2005 and 2009.');
    expect(texts('Hill drove over a steep, winding mountainous road.')).toContain(
      'Hill drove over a steep, winding mountainous road.',
    );
  });
});

describe('what no claim tells', () => {
  it.each([
    ['that something merely happened', 'The goal came as Cole slipped in behind the guard.', /goal came/u],
    [
      'that a place did what the whole sentence tells',
      'Half of the teams came from Asia, which caused many fans to doubt the vote.',
      /Asia caused/u,
    ],
    [
      'of "it" behind a thing that something was done to',
      'The harbour agency issued an alert after the quake, but it was later lifted.',
      /agency was later lifted/u,
    ],
    [
      'of a hit and run that somebody ran',
      'Ann Hill died following a hit and run crash in Leeds.',
      /Hill run/u,
    ],
  ])('%s', (_, text, claim) => {
    expect(texts(text).join('\n')).not.toMatch(claim);
  });

  it('and "it" is whoever did the deed where nothing was done to anything', () => {
    expect(texts('The harbour agency moved to Leeds in May, and it was closed in June.').join()).toContain(
      'agency was closed in June',
    );
  });

  it('and a round that concludes says nothing', () => {
    const round = readArticle({
      text: 'The first round of games concludes when Hull and Leeds face off.',
      title: 'A story',
      lang: 'en',
    }).readings;
    expect(round.map(({ claim }) => claim.attribution)).toEqual(round.map(() => null));
  });

  it('and a group by its letter ends a sentence', () => {
    expect(texts('Hull earned a point in Group C. Both teams play in June.')).toContain(
      'Hull earned a point in Group C.',
    );
  });
});
