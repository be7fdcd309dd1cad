import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { clearHome } from '../../../claims/languages/en/homes.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { yearBefore } from '../../../claims/languages/en/questions/story/year-before.ts';
import { withLastYear } from '../../../claims/languages/en/questions/today.ts';

function stemsOf(text: string, publishedAt = '2026-11-05'): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a' }).items.map(({ stem }) => stem);
}

describe('"last year" in a question', () => {
  it.each([
    ['In June last year, who announced the plan?', 'In June 2025, who announced the plan?'],
    ['How much has Acme lost since last year?', 'How much has Acme lost since 2025?'],
    ['In which city did Acme shut its office last year?', 'In which city did Acme shut its office in 2025?'],
    ['In which month was Acme sold last year?', 'In which month of 2025 was Acme sold?'],
    [
      'Acme sold a unit launched in which month last year?',
      'Acme sold a unit launched in which month of 2025?',
    ],
    ['Who retired late last year?', 'Who retired late in 2025?'],
  ])('is told by its number: %s', (stem, told) => {
    expect(withLastYear(stem, '2026-11-05')).toBe(told);
  });

  it.each(["Who wrote last year's report?", 'Who won in the last years of the war?'])(
    'is none here: %s',
    (stem) => {
      expect(withLastYear(stem, '2026-11-05')).toBe(stem);
    },
  );

  it('stays where the day of the news is not known', () => {
    expect(withLastYear('Who left last year?', null)).toBe('Who left last year?');
  });
});

describe('an event of an earlier year beside the news', () => {
  const STORY = (front: string) => `Six killed as SUV rams truck on coastal highway

PUNE, Nov 5 (PTI) Six people were killed on Thursday when an SUV hit a truck on the coastal highway in Maharashtra.

${front}12 tourists were charred to death when a chemical tanker caught fire near Rajapur in Ratnagiri.`;

  it('is asked with its year, which its sentence opens with', () => {
    const asked = stemsOf(STORY('In July 2023, ')).filter((stem) => stem.includes('tanker'));
    expect(asked.length).toBeGreaterThan(0);
    for (const stem of asked) expect(stem).toMatch(/^In July 2023, /u);
  });

  it('needs none that it does not have', () => {
    for (const stem of stemsOf(STORY('On Thursday, '))) expect(stem).not.toMatch(/^On Thursday, in which/u);
  });
});

describe('a capital at the head of a sentence', () => {
  it('stays where it is of the name before what bears it', () => {
    const stems = stemsOf(`Dry spell empties reservoirs in northern Wales

CARDIFF, Nov 5 (Reuters) - Tanwick reservoir is at 31 per cent of capacity. Brent crude fell 2.4 per cent on Thursday.`);
    expect(stems.join('\n')).not.toMatch(/tanwick|brent/u);
  });

  it('goes where a plain word stands there', () => {
    const stems = stemsOf(`Dry spell empties reservoirs in northern Wales

CARDIFF, Nov 5 (Reuters) - Local police closed 31 roads in Wales on Thursday.`);
    expect(stems.join('\n')).not.toMatch(/did Local police/u);
  });
});

describe('a second part without a verb', () => {
  it('leaves the question', () => {
    const stems = stemsOf(`Sensex sheds 400 points as banks drag

MUMBAI, Nov 5 (PTI) On Wednesday, the Sensex had declined 148.90 points, and the Nifty 41.15 points.`);
    expect(stems.join('\n')).not.toContain('and the Nifty 41');
  });

  it('with a verb of its own stays told', () => {
    const { readings } = readArticle({
      text: 'On Wednesday, the Sensex declined 148.90 points, and the Nifty lost 41.15 points.',
      lang: 'en',
      title: 'x',
    });
    expect(readings.map(({ claim }) => claim.text).join('\n')).toContain('Nifty lost 41.15 points');
  });
});

describe('what else was done', () => {
  it('leaves a question that its own verb closes', () => {
    expect(finish(['for how many days had the ferry been detained in July', ', and released'])).toBe(
      'For how many days had the ferry been detained in July?',
    );
  });

  it('stays within a list', () => {
    expect(finish(['how many boxes were picked, packed', ', and shipped'])).toBe(
      'How many boxes were picked, packed, and shipped?',
    );
  });
});

describe('a story of India', () => {
  it('plays there, whatever Congress it tells of', () => {
    expect(
      clearHome('The Congress and the BJP in Karnataka argued over 40 crore rupees; the Congress won.'),
    ).toBe('in');
    expect(clearHome('The Senate and Congress in Washington argued; Congress won.')).toBe('us');
  });
});

describe('a year that opens a sentence', () => {
  it('is not that of what went before it', () => {
    const text =
      'Acme shuts mill\n\nIn 2000 the Leeds League blocked roads with carts after Ada Palmer threatened to raise the toll.\n\nAcme shut its mill in Leeds on Monday.';
    const { readings } = readArticle({ text, lang: 'en', publishedAt: '2024-06-19' });
    const reading = readings.find(({ claim }) => claim.text.startsWith('Ada Palmer threatened'));
    expect(reading).toBeDefined();
    if (reading) expect(yearBefore(reading, text, readings)).toBeNull();
  });
});
