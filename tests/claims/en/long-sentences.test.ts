import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

const FAR = 'from the villages near the river in the west of the county';

describe('a sentence that is too long to be told whole', () => {
  it('is told up to what goes its own way', () => {
    const told = texts(
      `The council's effort to mend the old stone bridge over the river ${FAR} got a push on Monday when a firm that had built two bridges in Leeds sent nine engineers to Hull and paid for their rooms.`,
    );
    expect(told.some((text) => text.endsWith('got a push on Monday.'))).toBe(true);
  });

  it('is told without what is set off in it', () => {
    expect(
      texts(
        'Ann Orr, an engineer who, after watching a blind man wait through five changes of a light on a noisy corner in Leeds, spent nearly three decades making crossings that could be heard and felt, died on Monday at a hospice in Hull.',
      ),
    ).toContain('Ann Orr died on Monday at a hospice in Hull.');
  });

  it('goes on with the clause behind "but"', () => {
    const told = texts(
      `More than 93 per cent of the pupils who wrote the third paper of the long examination ${FAR} in September have cleared it, but the council on Friday flagged the number of sheets without a name.`,
    );
    expect(told).toContain('On Friday the council flagged the number of sheets without a name.');
  });

  it('is not told without whoever said it', () => {
    expect(
      texts(
        `The mill, which employs around 320 people ${FAR}, most of them through contractors, had been closed for four days and the kiln was lit only on Tuesday, a guard who did not wish to be named told reporters.`,
      ).join(' '),
    ).not.toContain('kiln');
  });
});

describe('a dateline with the land of its town', () => {
  it('is no part of the sentence', () => {
    expect(texts('Kavali (AP), Nov 20 (PTI) The council opened a bridge on Friday.')).toContain(
      'The council opened a bridge on Friday.',
    );
    expect(texts('The council (90 members) opened a bridge on Friday.').join(' ')).toContain('The council');
  });
});

describe('what is set off from the verb by a day', () => {
  it('is no part of whom it tells', () => {
    expect(
      texts(
        'Lumen, a Dutch startup that was founded by three engineers from the mills near the river in the west of the county of Hull in May, on Thursday opened a mill in Leeds, which a hundred and ninety people from the villages near it will run.',
      ).some((text) => /Lumen opened a mill in Leeds/u.test(text)),
    ).toBe(true);
  });
});

describe('a pronoun behind "who" in the subject', () => {
  const nurse = (them: string) =>
    `A former nurse who liked putting patients to sleep because he enjoyed the feeling of being able to wake ${them} was convicted on Thursday of nine counts of fraud.`;

  it('is of whom the subject tells', () => {
    expect(texts(nurse('them'))).toContain(nurse('them'));
  });

  it('is lost where it tells of nobody such', () => {
    expect(
      texts('A nurse who left the ward because they were late was fined on Thursday.').join(' '),
    ).not.toContain('because they');
  });
});
