import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a claim ends where its own fact ends', () => {
  it.each([
    ['The mill had 71 looms in 2022, up from 25 in 2014.', 'The mill had 71 looms in 2022.'],
    [
      'Some 900 people took part, the largest number since the race began in 1981.',
      'Some 900 people took part.',
    ],
    [
      'The race was decided in a sprint, with Ben Orr, 31, edging out Amos Rono by a second.',
      'The race was decided in a sprint.',
    ],
    ['Timber stocks bucked the trend, helped by a weaker krone.', 'Timber stocks bucked the trend.'],
    [
      'The queen laid a wreath at the tomb before holding talks at the palace.',
      'The queen laid a wreath at the tomb.',
    ],
    [
      'The strike was lifted following the visit of the mayor, who promised that a vote would be held.',
      'The strike was lifted following the visit of the mayor.',
    ],
    [
      'Exports to Peru rose by 17 percent last year, according to figures released by the ministry in Lima, though they remain small.',
      'Exports to Peru rose by 17 percent last year.',
    ],
    [
      'The bear charged at the team before the drug took effect and mauled a guard, Ben Orr, 39, on the arm.',
      'The bear charged at the team before the drug took effect.',
    ],
    [
      'The trainer Ben Orr, whose patient 88 in the second round had given his team something to defend, described the win as the best day of his life.',
      'The trainer Ben Orr described the win as the best day of his life.',
    ],
  ])('%s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it.each([
    [
      'The lead role is played by Ben Orr, a potter who had never left Leeds.',
      'a potter who had never left Leeds',
    ],
    ['The ship hit a rock while trying to land at Dover.', 'while trying to land at Dover'],
    ['Acme has agreed a move, a deal that would end the dispute.', 'a deal that would end the dispute'],
    ['The mill earns money selling wood, buying coal, as well as lending carts.', 'as well as lending carts'],
  ])('and keeps what belongs to it: %s', (text, words) => {
    expect(texts(text).join(' ')).toContain(words);
  });
});

describe('two facts of a sentence are told apart', () => {
  it('what opens it as a participle', () => {
    expect(texts('Founded in 1946, Acme is among the oldest firms in Leeds.')).toEqual([
      'Acme was founded in 1946.',
      'Acme is among the oldest firms in Leeds.',
    ]);
    expect(texts('Asked about the fee, a baker in Leeds blamed the rain.')).not.toContain(
      'A baker in Leeds was asked about the fee.',
    );
  });

  it('what is set off behind its subject', () => {
    expect(
      texts(
        'The men, who were picked up from Hull, York and Bath in raids on Tuesday, were produced before a judge on Wednesday and sent home, Ann Lee told a press conference.',
      ),
    ).toContain('The men were picked up from Hull, York and Bath in raids on Tuesday.');
  });

  it('what a speaker said, and what he did by speaking', () => {
    const told = claims(
      'Council leader Ann Lee said she respected the vote but accused the rebels of theft.',
    );
    const accused = told.find(({ text }) => text.includes('accused'));
    expect([accused?.modality, accused?.attribution]).toEqual(['asserted', null]);
    expect(told.find(({ text }) => text === 'Ann Lee respected the vote.')?.modality).toBe('reported');
  });

  it('an age and an office', () => {
    const told = texts('"We ran," said Ben Orr, the 31-year-old head of Acme.');
    expect(told).toContain('Ben Orr is the head of Acme.');
    expect(told).toContain('Ben Orr is 31.');
    // "a MA student" is no English.
    expect(texts('Mary Hill, a 24-year-old MA student from Leeds, won.')).toContain(
      'Mary Hill is a 24-year-old MA student from Leeds.',
    );
  });
});

describe('a claim that would say something else is none', () => {
  it.each([
    ['Flights from Leeds, barring six that were called off, left with delays.', 'Flights from Leeds left'],
    ['Running it once is one thing; bringing it back is another.', 'one thing'],
    ['It was the sixth match that Ann Lee had won since May.', 'It was the sixth'],
    ['In July, five died in a fire off Peru; more than 500 others were saved.', '500 others'],
    ['Under the plan, the library would have been sold and its books moved to a hall.', 'books moved'],
    ['Some refused to leave, alleging that promises made in 2022 had not been kept.', 'Promises were made'],
    [
      'A system used to read scans at three clinics in Leeds failed to flag 43 breaks, an inquiry has concluded.',
      'Scans at',
    ],
    ['Police told citizens to ring as soon as they receive such calls.', 'such calls'],
    [
      '"People here have not moved. They have moved away from those who led," said Ben Orr.',
      'that people have moved',
    ],
    [
      'Ben Orr spoke. "We waited," he told members of the jury crammed into a small room.',
      'Members of the jury crammed',
    ],
    ['Ben Orr told the jury during the trial.', 'told the jury'],
    ['The cheers that followed were loud.', 'The cheers followed'],
  ])('%s', (text, words) => {
    expect(texts(text).join(' ')).not.toContain(words);
  });

  it.each([
    ['Flights from Leeds, which had been cleared, left with delays.', 'Flights from Leeds left with delays.'],
    ['On Monday nine were killed and 21 others were injured.', '21 others were injured.'],
    [
      'Under the plan, the library will close and its staff moved to Leeds in May.',
      'Under the plan, the library will close.',
    ],
  ])('but what holds is told: %s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });
});

describe('a list of places', () => {
  it('stays with the people from there', () => {
    expect(
      texts(
        'Ann Lee said 9,000 people from low areas of Leeds, York, Hull and Bath districts had been moved.',
      ),
    ).toContain('9,000 people from low areas of Leeds, York, Hull and Bath districts had been moved.');
  });

  it('begins a clause of its own behind a whole one', () => {
    expect(
      texts('Ann Lee said 9,000 people from Leeds had moved, York and Bath districts had closed schools.'),
    ).toContain('9,000 people from Leeds had moved.');
  });
});

describe('the words of a claim', () => {
  it('keep a degree whole', () => {
    expect(texts('Acme runs 900 B.Sc. seats in Leeds. Acme works in tech. Ann Lee won.')).toEqual([
      'Acme runs 900 B.Sc. seats in Leeds.',
      'Acme works in tech.',
      'Ann Lee won.',
    ]);
  });

  it('keep the capital of a title, and no other', () => {
    expect(texts('Peru\'s "The Salt Road" won the prize.')).toEqual([
      'Peru\'s "The Salt Road" won the prize.',
    ]);
    expect(texts('Speed has been cut to 30 kmph, Acme said.').join(' ')).not.toContain('that Speed');
  });

  it('tell a name once beside its office', () => {
    const told = texts('The award carries 10 dollars, to be shared with the producer, Ben Orr.').join(' ');
    expect(told).not.toContain('Ben Orr, Ben Orr');
  });

  it('negate nothing that had only just begun', () => {
    const [claim] = claims('The sale had barely begun at 9.30 am when growers forced traders to stop.');
    expect(claim?.negated).toBe(false);
    expect(claims('Ann Lee barely spoke in May.')[0]?.negated).toBe(true);
  });
});
