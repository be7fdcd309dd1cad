import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const modality = (text: string, holding: string) =>
  claims(text).find((claim) => claim.text.includes(holding))?.modality;

describe('who did something, told to say which', () => {
  it('is no claim of people in general', () => {
    const told = texts('The fire was caused by workers who ignored the alarm.');
    expect(told).toEqual(['The fire was caused by workers who ignored the alarm.']);
    expect(texts('Workers who had waited all night gathered at the port.')).not.toContain(
      'Workers had waited all night.',
    );
  });

  it('is one of people who are counted, and of somebody with a name', () => {
    expect(texts('The two workers, who ignored the alarm, were held.')).toContain(
      'The two workers ignored the alarm.',
    );
    expect(texts('Ada Palmer, who ignored the alarm, was held.')).toContain('Ada Palmer ignored the alarm.');
  });
});

describe('what anybody may think', () => {
  it('is no fact of theirs in the words of somebody else', () => {
    const told = texts('"Parents see the fever drop and think the child is well," said Dr. Ada Palmer.');
    expect(told).not.toContain('The child is well.');
    expect(texts('Ada Palmer said many farmers mistakenly believe the seed is safe.').join()).not.toMatch(
      /^The seed is safe/mu,
    );
  });

  it('is theirs where the story itself tells it', () => {
    expect(texts('Analysts believe the firm will sell the mill.')).toContain('The firm will sell the mill.');
  });
});

describe('how somebody speaks', () => {
  it('is nothing that is told of him', () => {
    const told = texts('"I played the set badly, I have to be honest," said Ada Palmer.');
    expect(told.join()).not.toContain('honest');
  });

  it('is a fact of others', () => {
    expect(texts('The players have to be honest.')).toEqual(['The players have to be honest.']);
  });
});

describe('what the paper tells behind a speaker', () => {
  it('is not his where it is not moved into the past with his words', () => {
    const told = texts("Ada Palmer said she would not back the mayor's plans which include a dam.");
    expect(told.join('\n')).not.toMatch(/^The mayor's plans include/mu);
  });

  it('is his where it is', () => {
    expect(texts("Ada Palmer said she would not back the mayor's plans, which included a dam.")).toContain(
      "The mayor's plans included a dam.",
    );
  });
});

describe('what somebody was told', () => {
  it('is no claim where nobody knows by whom', () => {
    expect(texts('The nurses were told that the card had been stolen.')).not.toContain(
      'The card had been stolen.',
    );
  });

  it('is one of a court', () => {
    expect(modality('The court was told that Ben Hill had stolen a bus.', 'Ben Hill had')).toBe('reported');
  });
});

describe('what is made or agreed for something', () => {
  it.each([
    ['The software is designed to work alongside the old one.', 'software', 'asserted'],
    ['The shop is expected to open in May.', 'shop', 'planned'],
    ['Ben Hill was supposed to drop out at the bridge.', 'Hill', 'planned'],
    ['The journey was supposed to be easy.', 'journey', 'hedged'],
    ['Ben Hill is supposed to have fled to Spain.', 'Hill', 'hedged'],
  ])('%s', (text, holding, expected) => {
    expect(modality(text, holding)).toBe(expected);
  });
});

describe('a cause of two halves', () => {
  it('is told with both', () => {
    expect(
      texts(
        'The official said the queue has grown because old ferries were sold but no new ones were bought.',
      ),
    ).toContain('The queue has grown because old ferries were sold but no new ones were bought.');
  });

  it('ends where its sentence does', () => {
    expect(texts('The queue has grown because old ferries were sold.')).toContain(
      'The queue has grown because old ferries were sold.',
    );
  });
});

describe('what stands alone', () => {
  it('needs whose office it is', () => {
    const acme = 'Acme makes tea. ';
    expect(texts(`${acme}Chief executive Ada Palmer sold a mill.`)).not.toContain(
      'Ada Palmer is chief executive.',
    );
    expect(texts('British Prime Minister Theresa May sold a mill.')).toContain(
      'Theresa May is British Prime Minister.',
    );
  });

  it('needs none of what', () => {
    expect(texts('Shops and bars added almost none.')).toEqual([]);
    const shops = 'The firm had many shops in the north but none in Leeds.';
    expect(texts(shops)).toEqual([shops]);
    expect(texts('The report added none of the figures.')).toEqual(['The report added none of the figures.']);
  });

  it('needs whose "its" is', () => {
    expect(texts('Hundreds of people gathered outside its office in Leeds.')).toEqual([]);
    expect(texts('The bank closed its office in Leeds.')).toEqual(['The bank closed its office in Leeds.']);
  });

  it('is without what a comma and "which" or "as can" add', () => {
    expect(texts('Ben Hill dropped out at the bridge, for which he was paid 400 shillings.')).toContain(
      'Ben Hill dropped out at the bridge.',
    );
    expect(texts('Wind turbines can pose a risk, as can lamps and some paints.')).toContain(
      'Wind turbines can pose a risk.',
    );
    expect(texts('The bank sold the mill as a ruin.')).toContain('The bank sold the mill as a ruin.');
  });
});
