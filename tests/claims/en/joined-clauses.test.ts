import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a clause behind "and" or "but"', () => {
  it('is told apart with an aside behind its subject', () => {
    const told = texts('The forecast was 92.50 but the range, from 89 to 95, was the widest in two years.');
    expect(told).toContain('The forecast was 92.50.');
    expect(told).toContain('The range, from 89 to 95, was the widest in two years.');
    expect(texts('The firm sells tea but not coffee, in Leeds, and grew.').join(' ')).not.toContain('Coffee');
  });

  it('is told apart with "who" behind its subject', () => {
    const told = texts('The rule is often broken, and the guard who should have closed the gate has left.');
    expect(told).toContain('The rule is often broken.');
    expect(told).toContain('The guard who should have closed the gate has left.');
  });

  it('is told apart where it is read word for word', () => {
    const told = texts(
      'The alert for ice runs until 10am on Tuesday, and the bureau says that roads could close by Thursday, which would be rare.',
    );
    expect(told).toContain('The alert for ice runs until 10am on Tuesday.');
  });

  it('is none where nouns are joined', () => {
    expect(texts('The launch comes as the number of cats and other small animals is growing.')).not.toContain(
      'Other small animals is growing.',
    );
  });
});

describe('what is joined by "or"', () => {
  it('stays one claim', () => {
    expect(texts('The wheat is standing or cut in half of the fields.')).toEqual([
      'The wheat is standing or cut in half of the fields.',
    ]);
    expect(texts('The firm sold ten shops and closed two mills.')).toContain('The firm closed two mills.');
  });
});

describe('a list', () => {
  it('ends in what a participle tells of', () => {
    expect(texts('The bags hold a watch, a pair of gloves and a kit with a supply of tea.')).toHaveLength(1);
    const told = texts('The boat took maize, fish and a bicycle tied to the roof.');
    expect(told).not.toContain('A bicycle tied to the roof.');
  });
});

describe('a past form that is a participle as well', () => {
  it('is the verb behind "did not"', () => {
    expect(texts('The senator did not run again.')).toEqual(['The senator did not run again.']);
    expect(texts('The senator who holds the seat did not run again.')).not.toContain(
      'The senator run again.',
    );
  });

  it('is none behind "ever"', () => {
    const told = texts('The probe carried 900 grams, the first rock ever returned from the far side.');
    expect(told.some((text) => text.startsWith('The first rock'))).toBe(false);
  });

  it('is none of those who pointed to what was announced', () => {
    const told = texts('Officials pointed to a fund announced in October.');
    expect(told).toEqual(['Officials pointed to a fund announced in October.']);
  });

  it('says nothing of something in particular', () => {
    expect(texts('An assessment circulated here puts the cost at $9bn.')).not.toContain(
      'An assessment was circulated.',
    );
  });
});

describe('what holds only then', () => {
  it('keeps its "when"', () => {
    expect(texts('The lever is not to be pulled when other doors have closed.')).toContain(
      'The lever is not to be pulled when other doors have closed.',
    );
    expect(texts('The council closes the road when it snows.')).toContain(
      'The council closes the road when it snows.',
    );
    expect(texts('Ten people died when the roof fell in.')).toContain(
      'Ten people died when the roof fell in.',
    );
  });

  it('is no doubt behind "even if"', () => {
    expect(claims('The road closes even if it is dry.')[0]?.modality).toBe('asserted');
    expect(claims('The road closes if it is wet.')[0]?.modality).toBe('hedged');
  });
});

describe('who says it', () => {
  it('is not a part of what is told', () => {
    const told = claims(
      'The sea is calm, and boats, many of them poorly maintained, are the only transport.',
    );
    expect(told.every(({ attribution }) => attribution === null)).toBe(true);
  });

  it('says it of a phrase with "itself" too', () => {
    const [told] = claims('A diplomat from Malta said the bloc itself was divided.');
    expect(told ?? null).not.toBeNull();
    expect(told?.modality).toBe('reported');
  });
});

describe('hours with their half of the day', () => {
  it.each([
    ['The shop opened at 6.15am.', '6.15am'],
    ['The shop opened shortly after 2am on Monday.', '2am'],
    ['The shop opened at 10PM.', '10PM'],
  ])('%s', (text, time) => {
    const [claim] = claims(text);
    expect(claim?.text).toBe(text);
    expect(claim?.arguments.find(({ role }) => role === 'time')?.text).toBe(time);
  });

  it('are no part of another word', () => {
    expect(claims('The firm makes 2amp fuses.')[0]?.arguments.some(({ role }) => role === 'time')).toBe(
      false,
    );
  });
});

describe('a subject with an aside', () => {
  it('is that of what somebody says', () => {
    const told = claims('The agency said the child, who was under five, died at the hospital last week.');
    expect(told.find(({ text }) => text.startsWith('The child died'))?.modality).toBe('reported');
    const law = texts('Officials said the licence, renewed in June, was suspended on Saturday.');
    expect(law).toContain('The licence was suspended on Saturday.');
    expect(texts('Officials said the licence, renewed in June and old.')).not.toContain(
      'The licence was old.',
    );
  });

  it('has its verb behind the comma that closes the aside', () => {
    const told = texts(
      'Malta, which runs the talks under a deal reached after both sides asked to host, has tried to broker a truce.',
    );
    expect(told).toContain('Malta has tried to broker a truce.');
    expect(texts('Malta, which sold the mine, closed a port.')).toContain('Malta closed a port.');
  });
});

describe('a clause that was cut', () => {
  it.each([
    ['The plan comes as the battle between satellite and cable grows.', 'The plan comes.'],
    ['The OmniVox, the technology used in phones, costs $9.', 'The OmniVox is the technology.'],
    ['The agency said on Monday.', 'The agency said on Monday.'],
    ['The price swung between satellite.', 'The price swung between satellite.'],
  ])('%s', (text, cut) => {
    expect(texts(text)).not.toContain(cut);
  });

  it.each([
    'The storm came in May.',
    'The price swung between good and bad territory.',
    'Ada Palmer is the owner of the mill.',
  ])('is none in: %s', (text) => {
    expect(texts(text)).toContain(text);
  });

  it('is no name of another name', () => {
    const told = texts('The Wages Committees, the British Potato Council and the Milk Board set the price.');
    expect(told.some((text) => / is the (?:British|Milk)/u.test(text))).toBe(false);
  });
});
