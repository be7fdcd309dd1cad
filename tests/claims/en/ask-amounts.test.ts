import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems-of.ts';

describe('an amount', () => {
  it.each([
    ['The farmer owns three acres near Leeds.', 'How many acres does the farmer own near Leeds?'],
    [
      'Shares of Acme Motors closed 3.1% higher at £74 on Monday.',
      'By what percentage did shares of Acme Motors close higher at £74 on Monday?',
    ],
    [
      'Brent crude rose 2.7% to $78.40 a barrel.',
      'By what percentage did Brent crude rise to $78.40 a barrel?',
    ],
    [
      'Ada Palmer has submitted a petition bearing 4,300 signatures.',
      'Ada Palmer has submitted a petition bearing how many signatures?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it('of money is not asked where another stands behind it', () => {
    expect(stemsOf('Crude closed up $2.80 to $51.15.').join('\n')).not.toMatch(/^By how much/u);
  });
});

describe('one thing of a list', () => {
  it.each([
    [
      'Three tugs, two cranes and some 60 divers were taking part in the work near Leeds.',
      'About how many divers were taking part in the work near Leeds?',
    ],
    [
      'Ada Palmer submitted photographs showing 17 sheds, a bridge and a lorry park on land near Leeds.',
      'Ada Palmer submitted photographs showing how many sheds on land near Leeds?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it.each([
    ['of a sum of all of them is not asked for', 'Three tugs and two cranes together cost Leeds £9m.'],
    ['is not asked for where it is another', 'Cameras near Leeds photographed 11 other deer and two foxes.'],
    [
      'is not asked for where the list has it twice',
      'Two red buses and three blue buses were parked in Leeds.',
    ],
  ])('%s', (_name, text) => {
    expect(stemsOf(text).join('\n')).not.toMatch(/how many (?:other|red|blue|tugs|cranes)/iu);
  });
});

describe('amounts of a form of their own', () => {
  it.each([
    [
      'A magnitude 5.4 earthquake struck northern Peru on Tuesday.',
      'An earthquake of what magnitude struck northern Peru on Tuesday?',
    ],
    [
      'A further 40 hours of flying time have been granted to the Leeds team.',
      'How many further hours of flying time have been granted to the Leeds team?',
    ],
    [
      'Some tickets were sold for as little as £4 in Leeds.',
      'Some tickets were sold for as little as how much in Leeds?',
    ],
    [
      'Organisers put the number of visitors at about 9,000.',
      'Organisers put the number of visitors at about what figure?',
    ],
  ])('%s', (text, stem) => {
    expect(stemsOf(text)).toContain(stem);
  });

  it('by which something closed weaker are asked for with "by"', () => {
    expect(stemsOf('The pound closed 9 cents weaker against the dollar.').join('\n')).toMatch(
      /^By how (?:much|many cents) did the pound close weaker/u,
    );
  });

  it('are not asked for where the words tell a difference, or what can be reckoned', () => {
    expect(stemsOf('Leeds tulips are selling for about $60 a tonne less in York.').join('\n')).not.toMatch(
      /how much/iu,
    );
    expect(stemsOf('Turnover at Acme grew 14% to £228m from £200m.').join('\n')).not.toMatch(/how much/iu);
  });
});
