import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems-of.ts';

describe('what stands in a row', () => {
  it.each([
    [
      'Ada Palmer scored for Leeds United in the 71st minute on Sunday.',
      'In which minute did Ada Palmer score for Leeds United on Sunday?',
    ],
    [
      'Leeds United finished ninth in the Premier League.',
      'In which place did Leeds United finish in the Premier League?',
    ],
    [
      'Norway took the third place in the Baltic Chess Olympiad.',
      'Which place did Norway take in the Baltic Chess Olympiad?',
    ],
    [
      'The Tour of Britain ended in the 17th edition of the Kent Festival in Leeds.',
      'In which edition of the Kent Festival did the Tour of Britain end in Leeds?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it.each([
    ['is not asked for of the first', 'Ada Palmer scored for Leeds United in the first minute on Sunday.'],
    [
      'is not asked for where two stand',
      'Norway took the third place in the second round of the Leeds Open.',
    ],
    ['is not asked for of a plain noun', 'Norway bought a third ship in Leeds on Sunday.'],
  ])('%s', (_name, text) => {
    expect(stemsOf(text).join('\n')).not.toMatch(/[Ww]hich (?:minute|place|round|ship)/u);
  });
});

describe('a distance', () => {
  it('from a place keeps its phrase', () => {
    expect(stemsOf('Police found a lorry about nine miles from the harbour of Leeds in Kent.')).toContain(
      'Police found a lorry about how many miles from the harbour of Leeds in Kent?',
    );
  });

  it('that measures a thing is none', () => {
    expect(stemsOf('A lorry carried a nine-mile cable from Leeds to Kent.').join('\n')).not.toMatch(
      /how many miles/u,
    );
  });
});

describe('amounts behind words of their own', () => {
  it.each([
    [
      'A record 37 countries entered the Baltic Chess Olympiad in Oslo.',
      'How many countries entered the Baltic Chess Olympiad in Oslo?',
    ],
    [
      'Norway has received a €3 billion credit line from the European Central Bank.',
      'Norway has received a credit line of how much from the European Central Bank?',
    ],
    [
      'An earthquake with a magnitude of 6.4 struck northern Peru on Tuesday.',
      'An earthquake with what magnitude struck northern Peru on Tuesday?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });
});

describe('of what an office is held', () => {
  it('is asked for behind the office', () => {
    expect(stemsOf('Norwich City manager Colin Ashby was sent off in Leeds on Sunday.')).toContain(
      'Colin Ashby is the manager of which club?',
    );
  });

  it.each([
    ['not of a former one', 'Former Norwich City manager Colin Ashby was sent off in Leeds on Sunday.'],
    [
      'not of whoever leads the side of a land',
      'Norway captain Colin Ashby was sent off in Leeds on Sunday.',
    ],
  ])('%s', (_name, text) => {
    expect(stemsOf(text).join('\n')).not.toMatch(/of which (?:club|country)/u);
  });
});

describe('a part of a day', () => {
  it('stays in the question of its day', () => {
    expect(stemsOf('A cyclone hit the Philippines on Monday night.').join('\n')).toMatch(
      /On which night did a cyclone hit/u,
    );
  });
});
