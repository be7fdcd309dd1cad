import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { peerIn } from '../../../claims/languages/en/questions/peers.ts';
import { tellsOf } from '../../../claims/languages/en/questions/story/known.ts';

function askedOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items
    .map(({ stem, options, key }) => `${stem} ${options.find(({ id }) => id === key)?.text}`)
    .join('\n');
}

describe('a question behind "during"', () => {
  it('is put, as behind any time', () => {
    expect(
      askedOf('During the four days of clashes in May 2025, drones were seen at 36 places in Punjab.'),
    ).toContain('36');
  });

  it('is not put behind a clause that tells what somebody was doing', () => {
    expect(
      askedOf('Fearing the four days of clashes in May 2025, 36 villages of Punjab fled.'),
    ).not.toContain('Fearing');
    expect(askedOf('Following inaction, a case was filed in the Orissa High Court on 4 May.')).not.toContain(
      'Following,',
    );
  });
});

describe('a figure that stays where it stood', () => {
  it('bears what tells of it', () => {
    expect(
      askedOf(
        'A landslide left nearly 60 metres of the narrow gauge Kalka track hanging in the air between Barog and Solan.',
      ),
    ).toContain('A landslide left nearly how many metres of the narrow gauge Kalka track');
  });
});

describe('what was at another time', () => {
  const story = (when: string) =>
    `Bank of Leeds cuts rate in first move of the year\n\nThe Bank of Leeds lowered its rate to 8.5 percent on Tuesday. It was the first cut ${when} the rate was brought down to 8.75 percent.`;
  it('is not asked under the headline', () => {
    expect(askedOf(story('since February, when'))).not.toContain('brought down');
  });
});

describe('the grammar of a question', () => {
  it('takes a past before a noun for no verb', () => {
    expect(
      askedOf(
        'Leeds dairy wins damages for cows\n\nThe Leeds dairy won its suit on Tuesday. The judge added £750,000 for lost milk.',
      ),
    ).toContain('for lost milk');
  });
});

describe('what a pronoun stands for', () => {
  const story = (between: string) =>
    `Mill fire spreads in Leeds\n\nThe fire at the mill was first seen in scrub ${between}, shortly before 2pm on Tuesday, the Leeds fire service said. By Wednesday it had jumped the Leeds canal in at least three places.`;

  it('is sure where only a place was named between', () => {
    expect(askedOf(story('east of Palmerston Green'))).toContain('how many places');
  });
});

describe('a noun that goes with a headline', () => {
  const words = (headline: string) => new Set(headline.toLowerCase().split(' '));
  it.each([
    ['survivors', 'Boat sinks off Leeds'],
    ['loss', 'Mill fire guts shops in Leeds'],
    ['virus', 'Fiji confirms marburg outbreak'],
    ['conference', 'COP31 overruns over money'],
    ['canvas', 'Lost portrait found in Leeds'],
  ])('is known: the %s of %s', (noun, headline) => {
    expect(tellsOf(words(headline), noun)).toBe(true);
  });

  it.each([
    ['survivors', 'Mayor opens tram line in Leeds'],
    ['virus', 'Boat sinks off Leeds'],
    ['canvas', 'Fiji confirms tram fares'],
  ])('is not where the headline tells of another thing: the %s of %s', (noun, headline) => {
    expect(tellsOf(words(headline), noun)).toBe(false);
  });
});

describe('the kind of a thing', () => {
  it('is none of what is made of a substance', () => {
    expect(peerIn('chlorine tablets')).toBeNull();
    expect(peerIn('tablet')?.kind).toBe('kind of device');
  });
});

describe('what somebody is, before a name', () => {
  const namesIn = (text: string) =>
    readArticle({ text, lang: 'en', title: '' }).readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && fact.class === 'person' ? [fact.name] : [],
      ),
    );
  it.each(['Advocate Ada Palmer', 'Geologist Ada Palmer', 'Sarpanch Ada Palmer'])('is no name: %s', (who) => {
    expect(namesIn(`${who} said that the slope above Leeds had moved.`)).toEqual(
      expect.arrayContaining(['Ada Palmer']),
    );
  });

  it('is one where it stands for nobody', () => {
    expect(namesIn('Baker Ada Palmer sold the mill in Leeds.').join()).toContain('Ada Palmer');
  });
});
