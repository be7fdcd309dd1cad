import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a verb that may be a participle', () => {
  it('tells nothing behind a dash, of what the word before it means', () => {
    const told = texts('Acme sold its puts - financial tools used to guard against a fall in rates.');
    expect(told.join(' ')).not.toMatch(/ools used to guard/u);
    expect(texts('Workers used to guard the mill at night.')).toContain(
      'Workers used to guard the mill at night.',
    );
  });

  it('is no deed where two are to be so', () => {
    const told = texts('Kim Hill and Ada Palmer will need to be fit and motivated in June.');
    expect(told.join(' ')).not.toContain('Palmer motivated');
    expect(texts('Ada Palmer was ill and died in June.')).toContain('Ada Palmer died in June.');
  });

  it('is an attribute behind a preposition', () => {
    const told = texts('The club hired a bus taking radio and print reporters to staged events in Leeds.');
    expect(told.join(' ')).not.toContain('reporters staged');
  });

  it('may be what was done to the second of two as well', () => {
    const told = texts('A boar was killed and a calf injured after being hit by a train in Leeds.');
    expect(told).toContain('A boar was killed.');
    expect(told.join(' ')).not.toContain('calf injured');
    expect(texts('A wall fell and a stone injured two men in Leeds.')).toContain(
      'A stone injured two men in Leeds.',
    );
  });

  it('may go on with what was said to have been done', () => {
    const told = texts("Officials said the mayor's office had taken note of it, and asked for a copy.");
    expect(told.join(' ')).not.toContain('Officials asked');
    const own = texts('Ada Palmer said the mill had closed and promised a new one.');
    expect(own.join(' ')).toContain('Ada Palmer promised a new one.');
  });
});

describe('a deed behind what "who" tells', () => {
  it('is left out where it may be that person’s', () => {
    const told = texts('The novel follows Ada Palmer, who works hard, but is sent to the mill.');
    expect(told.join(' ')).not.toContain('novel is sent');
  });

  it('is of the firm where it is told in another tense', () => {
    const told = texts('The firm hired Ada Palmer, who works in Leeds, and sold its mill.');
    expect(told).toContain('The firm sold its mill.');
  });
});

describe('words that another clause was cut from', () => {
  it('leave no claim with a span of time alone', () => {
    const told = texts('In a talk just two hours after he had left, Ben Orr praised Ada Palmer.');
    expect(told.join(' ')).not.toContain('two hours Ben');
    expect(texts('In a talk two hours long, Ben Orr praised Ada Palmer.').join(' ')).toContain(
      'Ben Orr praised',
    );
  });

  it('leave no claim that opens with "Having"', () => {
    const told = texts('Having lost only 12 games in reply to 38, Leeds won the cup in May.');
    expect(told.every((text) => !text.startsWith('Having lost'))).toBe(true);
    expect(told).toContain('Leeds won the cup in May.');
  });

  it('leave no claim of somebody whose name was set off', () => {
    const told = texts('Leeds architect, Dominic Orr, became the first man to climb it.');
    expect(told.join(' ')).not.toContain('Leeds architect became');
    expect(texts('Leeds architect Dominic Orr became the first man to climb it.')).toContain(
      'Leeds architect Dominic Orr became the first man to climb it.',
    );
  });

  it('leave no claim that something only came', () => {
    expect(texts("Thursday's quake came as Hull was still being built up.").join(' ')).not.toContain(
      'quake came.',
    );
    expect(texts("Thursday's quake came without a warning.").join(' ')).toContain('came without a warning');
  });
});

describe('a number alone', () => {
  it('is no object where its noun or unit stands in another sentence', () => {
    expect(
      texts('The party had lodged 112 objections. The board received 41 from all parties.').join(' '),
    ).not.toContain('received 41');
    expect(texts('The board offered 20 per cent. The union is asking for 40.').join(' ')).not.toContain(
      'asking for 40',
    );
  });

  it('is one with its noun, or of runs', () => {
    expect(texts('The board received 41 objections.')).toContain('The board received 41 objections.');
    expect(texts('Ben Hill scored 41 in Leeds.')).toContain('Ben Hill scored 41 in Leeds.');
  });
});

describe('"which" behind a measure', () => {
  it('is of what goes so fast', () => {
    const told = texts('The line is built for trains going at 350km per hour, which will shorten the trip.');
    expect(told.join(' ')).not.toMatch(/per hour will shorten/u);
  });

  it('is of the second of two where the verb is of one', () => {
    const told = texts('The paper praised the deal and the debate which has begun in Leeds.');
    expect(told.join(' ')).not.toContain('the debate has begun');
    const both = texts('The paper praised the deals and the debates, which have begun in Leeds.');
    expect(both.join(' ')).not.toContain('debates has');
  });
});
