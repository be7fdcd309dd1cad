import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { needsTopic } from '../../../claims/languages/en/questions/stem-topics.ts';
import { ItemKind } from '../../../claims/model.ts';

const stems = (text: string) => {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-11-20' });
  return makeQuiz({ articles: [article], readings, items: 12, seed: 's', kinds: ItemKind.options }).items.map(
    ({ stem }) => stem,
  );
};

describe('an English stem of what its story is of', () => {
  it('stands under its name alone', () => {
    for (const stem of ['How many men did police arrest in Leeds?', 'How many persons have been detained?']) {
      expect(isFlawed(stem)).toBe(false);
      expect(needsTopic(stem)).toBe(true);
    }
    expect(needsTopic('How many men did police arrest over the theft of a ring?')).toBe(false);
  });

  it('is asked under it', () => {
    const story =
      'Stolen ring found in Hull\n\nPolice found a ring by Ada Palmer in Hull on Monday. Police arrested two men in Leeds.';
    expect(stems(story)).toContain(
      'Stolen ring found in Hull (news of 20 November 2025): How many men did police arrest in Leeds?',
    );
  });
});

describe('an English stem that is put right', () => {
  it('has its pronoun where whoever is told of is the source', () => {
    const story =
      'Ben Hill wins in Leeds\n\nBen Hill told reporters that he had trained for 14 months in Kenya before the race.';
    expect(stems(story).join()).toContain(
      'According to Ben Hill, for how many months had he trained in Kenya',
    );
  });

  it('has it, too, where the source is told with an office', () => {
    const story =
      'Mayor opens bridge\n\nMayor Emma Reed said on Tuesday she had asked Acme for $40m to mend the Tarna bridge.';
    expect(stems(story).join()).toMatch(/According to Mayor Emma Reed, for how much did she ask Acme/u);
    expect(isFlawed('According to Mayor Emma Reed, for how much had Emma Reed asked Acme?')).toBe(true);
  });

  it('tells when something was done, and not since when it has been', () => {
    const story =
      'Ban in Hull\n\nAda Palmer has been suspended by the Tarna board on 5 May over a theft in Hull.';
    expect(stems(story).join()).toContain('On which date was Ada Palmer suspended by the Tarna board');
  });

  it('loses the figure of another firm', () => {
    const story =
      'Nifty sheds 214 points\n\nMUMBAI: Shares fell on Tuesday. Infosys gained 2.2% and HCL Technologies 1.7%.';
    expect(stems(story).join()).toContain('By what percentage did Infosys gain?');
  });
});

describe('an English stem that only looked flawed', () => {
  it.each([
    ['in how many parts', 'In how many doses is the vaccine given?'],
    ['a length', 'How many miles was the extent of the Tarna wall?'],
    ['whose spokesman', 'Ada Palmer is a spokeswoman for which party?'],
  ])('by %s', (_, stem) => expect(isFlawed(stem)).toBe(false));
});
