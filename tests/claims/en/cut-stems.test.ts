import { describe, expect, it } from 'vitest';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { labelled } from '../../../claims/languages/en/questions/story/labelled.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';

describe('an English stem that lost its object', () => {
  it.each(['Since which month has a feud been simmering?'])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How many persons have been detained over the theft of a bell in Leeds?',
    'By how many points was Leeds beaten by York a week earlier?',
  ])('is asked with it: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });

  it('has the words of a question, not of a sentence', () => {
    expect(finish(['the storm reached Leeds in north which state'])).toBe(
      'The storm reached Leeds in the north of which state?',
    );
    expect(finish('In all , in how many transactions was rs 3.2 crore moved out'.split(' '))).toBe(
      'In how many transactions was Rs 3.2 crore moved out?',
    );
    const long =
      'according to the disaster management agency of Kent , the 6.6-magnitude quake struck at 7:48 pm on Monday about how many kilometres southwest of the city of Leeds at a shallow depth of nine kilometres';
    expect(finish(long.split(' '))).toBe(
      'According to the disaster management agency of Kent, the 6.6-magnitude quake struck on Monday about how many kilometres southwest of the city of Leeds?',
    );
    const depth = `${long.replace('how many kilometres', '14 kilometres').replace('of nine', 'of how many')} there`;
    expect(finish(depth.split(' '))).not.toContain('7:48');
    expect(
      finish('the number of claims has fallen since whom came to power seven years ago'.split(' ')),
    ).toBe('The number of claims has fallen since who came to power?');
    expect(finish('hay is fetching how much a tonne , as dairy farmers'.split(' '))).toBe(
      'Hay is fetching how much a tonne?',
    );
    expect(finish(['how many claims, including one of a mill in Leeds were heard on Friday'])).toBe(
      'How many claims, including one of a mill in Leeds, were heard on Friday?',
    );
  });
});

describe('a headline before a question', () => {
  it('is not cut between a time and what it counts from', () => {
    const text = 'The town of Leeds called it off.';
    expect(wholeHeadline('Leeds calls off teachers test hours after paper surfaces in York inn', text)).toBe(
      'Leeds calls off teachers test',
    );
  });

  it('has its place, sitting or competition behind it where it does not say that', () => {
    expect(labelled('Train stops 12 metres from herd', 'Peru: Train stops 12 metres from herd', null)).toBe(
      'Train stops 12 metres from herd (Peru)',
    );
    expect(labelled('Leeds coach sacked', 'Leeds coach sacked', 'Palmer Cup')).toBe('Leeds coach sacked');
    expect(labelled('Palmer Cup joy for Leeds', 'Palmer Cup joy for Leeds', 'Palmer Cup')).toBe(
      'Palmer Cup joy for Leeds',
    );
  });

  it('names the match that stands before its colon', () => {
    const text = 'A late penalty won the match for Leeds.';
    expect(matchOf('Leeds 25-23 York: Late penalty rescues hosts', text, text)).toBe('Leeds v York');
  });
});

describe('a name that ends like an adjective', () => {
  it('keeps its capital, and the adjective before a name loses it', () => {
    expect(finish('in which month did Whit Palmer resign from Acme'.split(' '))).toBe(
      'In which month did Whit Palmer resign from Acme?',
    );
    expect(finish('in which month did Flood-hit Peru ask Acme for help'.split(' '))).toBe(
      'In which month did flood-hit Peru ask Acme for help?',
    );
  });
});

describe('a phrase that was cut behind its preposition', () => {
  it('makes no question', () => {
    expect(finish('what percentage of the costs of did the firms cover last year'.split(' '))).toBeNull();
    expect(finish('what percentage of the costs did the firms cover last year'.split(' '))).not.toBeNull();
  });
});
