import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isOfOneLand, originOf } from '../../../claims/languages/en/questions/names-like.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { mayAskFor } from '../../../claims/quiz/asking/askable.ts';

const LEEDS = 'A mill in Leeds has closed. Leeds lost 40 jobs.';
const local = (name: string, about: string, told = LEEDS) =>
  isLocal({ name, about, told, year: 2026, isSpeaker: true });

describe('whoever speaks for a body that is named', () => {
  it('is known to nobody beyond it, and stands beside made-up names', () => {
    expect(local('Simon Hartley', 'Simon Hartley is head of tax at Acme Partners.')).toBe(true);
    expect(local('Simon Hartley', 'Acme Mills managing director Simon Hartley')).toBe(true);
    expect(local('Simon Hartley', 'Simon Hartley is 39.')).toBe(true);
  });

  it('is no head of a state, and no star', () => {
    expect(local('Simon Hartley', 'Simon Hartley is president of Orvania.')).toBe(false);
    expect(local('Simon Hartley', 'the actor Simon Hartley, 39')).toBe(false);
  });

  it('bears a name of one land, and of the land of the story where that has one', () => {
    expect(isOfOneLand('Simon Martin')).toBe(true);
    expect(isOfOneLand('Marcel Martin')).toBe(false);
    expect(local('Marcel Martin', 'Acme Mills chairman Marcel Martin')).toBe(false);
    expect(local('Simon Hartley', 'Acme Mills chairman Simon Hartley', 'Patna in Bihar, in India.')).toBe(
      false,
    );
    expect(local('Simon Palmer', 'Acme Mills chairman Simon Palmer', 'A mill closed.')).toBe(true);
  });

  it('is of the English-speaking world by the form of a surname', () => {
    expect(originOf('Aidan O’Leary')).toBe('people.west');
    expect(originOf('Gus Fairwood')).toBe('people.west');
    expect(originOf('Gus Hansson')).not.toBe('people.west');
  });
});

describe('a stem that was cut', () => {
  it('ends in no adjective, and begins with no lone letter', () => {
    expect(isFlawed('Who said that the economy was producing a moderate?')).toBe(true);
    expect(isFlawed('Who said that the economy was producing a moderate return?')).toBe(false);
    expect(isFlawed('S announcement came a year after Ada Palmer left with what kind of injury?')).toBe(true);
  });
});

describe('sessions of a market', () => {
  it('count from a day that is told before the question', () => {
    const stem = 'Over the previous four sessions, by how many points did the Sensex gain?';
    expect(isWholeStem(stem)).toBe(false);
    expect(isWholeStem(`Sensex falls (news of 3 May 2024): ${stem}`)).toBe(true);
  });
});

describe('a round that several reach', () => {
  it('is asked of none of them, but of whom they beat to get there', () => {
    expect(isFlawed('Which club cruised into the FA Cup quarter-finals?')).toBe(true);
    expect(isFlawed('Which club cruised into the quarter-finals by beating Hull?')).toBe(false);
  });
});

function thingsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['thing'] }).items;
}

describe('an injury', () => {
  it('is one of several that somebody could have, whatever its verb', () => {
    const items = thingsOf(
      'Palmer out of Leeds match\n\nAda Palmer is recovering from a knee injury. She will miss the match in Leeds on Saturday.',
    );
    const asked = items.find(({ stem }) => stem.includes('what kind of injury'));
    expect(asked?.options.some(({ text }) => text === 'a knee injury')).toBe(true);
  });
});

describe('a sentence that is kept word for word', () => {
  const mayAskWho = (second: string) => {
    const text = `Palmer third in Leeds race\n\nAda Palmer came third in the Leeds race on Sunday.\n\n${second}`;
    const { readings } = readArticle({ text, lang: 'en', publishedAt: '2024-03-13' });
    const kept = readings.filter(({ claim }) => claim.text.includes('helped'));
    return kept.map((one) => mayAskFor(one, { argument: 0, kind: 'person' }));
  };

  it('may be asked for its subject under the full name', () => {
    expect(mayAskWho('Palmer helped put the fall behind her with a win in Hull.')).toEqual([true]);
    expect(mayAskWho('Palmer, 22, helped put the fall behind her with a win in Hull.')).toEqual([true]);
  });

  it('may not where words were left out before its verb', () => {
    const cut = mayAskWho(
      'Palmer, who won the first race, helped put the fall behind her with a win in Hull.',
    );
    expect(cut).not.toContain(true);
  });
});
