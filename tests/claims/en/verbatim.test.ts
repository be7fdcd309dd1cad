import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const read = (text: string) => readArticle({ text, title: 'A story', lang: 'en' }).readings;
const texts = (text: string) => read(text).map(({ claim }) => claim.text);
const verbatim = (text: string) =>
  read(text)
    .filter(({ claim }) => claim.rules.includes('claim.verbatim'))
    .map(({ claim }) => claim.text);

describe('a clause that is not understood to its end', () => {
  it('is told in its own words, and what was not understood is marked', () => {
    const [reading] = read(
      'The club won four games, ranking sixth in Denmark, besides also leading the cup with nine goals.',
    );
    expect(reading?.claim.text).toBe(
      'The club won four games, ranking sixth in Denmark, besides also leading the cup with nine goals.',
    );
    expect(reading?.claim.rules).toContain('claim.verbatim');
    expect(reading?.claim.confidence).toBeLessThan(0.85);
    expect(reading?.form.pieces.filter(({ trailing }) => trailing).map(({ text }) => text)).toContain(
      'nine goals',
    );
  });

  it('leaves out no word between its parts', () => {
    expect(
      verbatim(
        'The museum holds, as does the old library, nine maps by Dutch printers and one globe, which Ada Lovelace bought in 1840.',
      ).every((text) => text.includes('as does the old library')),
    ).toBe(true);
  });

  it('takes a list behind a colon along', () => {
    expect(texts('The town has two kinds of schools: public and private.')).toEqual([
      'The town has two kinds of schools: public and private.',
    ]);
  });

  it('is told without the rest where that points at nobody known', () => {
    expect(texts('The club won four games, ranking sixth with him.')).not.toContain(
      'The club won four games, ranking sixth with him.',
    );
  });

  it('stays with who says it', () => {
    const [reading] = read('Denmark reported that the, as it were, old firm was sold.');
    expect(reading === undefined || reading.claim.modality === 'reported').toBe(true);
  });

  it('makes no claim without a subject or a verb that fits', () => {
    expect(texts('The captain have the ball.')).toEqual([]);
    expect(texts('Prices up again, shops empty.')).toEqual([]);
  });
});

describe('a sentence', () => {
  it('ends behind a closing parenthesis', () => {
    expect(texts('The fort fell in spring (see the map). Denmark sold a ferry.')).toEqual([
      'The fort fell in spring.',
      'Denmark sold a ferry.',
    ]);
  });
});

describe('names beside what they are', () => {
  it('say so, on either side', () => {
    expect(texts('The emperor rewarded the leader of the army, Robert Guiscard, with land.')).toContain(
      'Robert Guiscard is the leader of the army.',
    );
  });

  it('say nothing of one among many', () => {
    expect(texts('The firm built several towers, the Shard, and left.').join(' ')).not.toContain('Shard is');
  });
});

describe('letters that English has not', () => {
  it('break no word', () => {
    expect(texts('The king won the battle of Bạch Đằng.')).toEqual(['The king won the battle of Bạch Đằng.']);
  });
});

describe('numbers joined by a dash', () => {
  const facts = (text: string) =>
    read(text).flatMap(({ claim }) =>
      claim.arguments.flatMap(({ text: words, fact }) =>
        fact?.type === 'quantity'
          ? [`${words}: ${fact.dimension}`]
          : fact?.type === 'time'
            ? [`${words}: ${fact.grain}`]
            : [],
      ),
    );

  it('are a result where a match is told of, a season where the years follow', () => {
    expect(facts('Denmark won the match by 20–18.')).toContain('20–18: score');
    expect(facts('Denmark sold nine ferries in 2006–07.')).toContain('2006–07: season');
  });

  it('are a range elsewhere', () => {
    expect(facts('Denmark sold 10–15 ferries in June.').join()).not.toContain('score');
  });
});

describe('a verb that the tagger takes for a noun', () => {
  it.each([
    [
      'The bill sets a fine for firms that leak personal data.',
      'The bill sets a fine for firms that leak personal data.',
    ],
    [
      'Northern forests account for ten percent of the carbon.',
      'Northern forests account for ten percent of the carbon.',
    ],
    ['Visitors thronged to the palace.', 'Visitors thronged to the palace.'],
    ['The fire began in the cabin, and spread quickly in the hold.', 'The fire spread quickly in the hold.'],
    ['During this hold, a fire began in the cabin.', 'During the hold, a fire began in the cabin.'],
    ['Reserved seats are dear.', 'Reserved seats are dear.'],
  ])('%s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('stays a noun where the sentence has its verb', () => {
    expect(texts('The savings account for pupils was closed.')).toEqual([
      'The savings account for pupils was closed.',
    ]);
    expect(texts('The firm said that leak was small.').join(' ')).not.toContain('that leak');
  });
});

describe('"after"', () => {
  it('opens no clause where the verb is that of "that"', () => {
    expect(texts('The library reopened after a repair that took two years.')).toEqual([
      'The library reopened after a repair.',
      'A repair took two years.',
    ]);
  });

  it('opens one where another verb follows', () => {
    expect(texts('Ada Lovelace left after the man who won the cup returned.')).toContain(
      'The man who won the cup returned.',
    );
  });
});

describe('a noun that the tagger takes for a verb', () => {
  it('is one behind two joined nouns', () => {
    expect(texts('The paper listed software and hardware defects.')).toEqual([
      'The paper listed software and hardware defects.',
    ]);
  });

  it('is none where it has an object', () => {
    expect(texts('The paper praised the captain and the crew fears the captain.')).toContain(
      'The crew fears the captain.',
    );
  });
});

describe('what points at another sentence', () => {
  it('is left out with its comma', () => {
    expect(texts('Before then, Denmark hosts Norway on Thursday.')).toEqual([
      'Denmark hosts Norway on Thursday.',
    ]);
  });
});
