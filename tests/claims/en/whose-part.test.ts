import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { stemsOf } from './stems-of.ts';

const textsOf = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('a place that is set off behind an opening participle', () => {
  it('is where that was, and not the deed behind it', () => {
    const told = textsOf('Born on 4 May 1950, in Oslo, Emma Reed began her career in Leeds.');
    expect(told).toContain('Emma Reed was born on 4 May 1950, in Oslo.');
    expect(told).toContain('Emma Reed began her career in Leeds.');
  });

  it('a time there is that of the deed', () => {
    const told = textsOf('Founded in 1950 by two brothers, in 1980, Acme moved to Leeds.');
    expect(told).toContain('In 1980, Acme moved to Leeds.');
  });
});

describe('a relative clause with the verb of many', () => {
  it('is not of the one place before it', () => {
    const told = textsOf(
      'Hill Lodge is one of over two hundred lodges in Kenya, which together house 600 bears.',
    );
    expect(told.join()).not.toContain('Kenya together');
  });

  it('is of the place whose verb is of one', () => {
    const told = textsOf('The lodge stands in Kenya, which has 600 bears.');
    expect(told).toContain('Kenya has 600 bears.');
  });
});

describe('what is reported without "that"', () => {
  it('has all that "and" joins as its subject where the verb is of many', () => {
    const told = textsOf('The Herald reported three schools in Leeds and a mall in York were damaged.');
    expect(told).toContain('Three schools in Leeds and a mall in York were damaged.');
    expect(told.join()).not.toContain('reported three schools in Leeds.');
    const named = textsOf('The Herald reported three schools in Leeds and Acme Mall in York were damaged.');
    expect(named).toContain('Three schools in Leeds and Acme Mall in York were damaged.');
  });

  it('ends before a clause of its own', () => {
    const told = textsOf('Acme reported a loss of 40 million euros and its rivals were fined on Monday.');
    expect(told).toContain('Acme reported a loss of 40 million euros.');
  });
});

describe('the match of a report', () => {
  const lead =
    "York suffered as Palmer's strike consigned Emma Reed's side to a 1-0 defeat at Leeds. The striker scored before half-time.";
  const text = `Leeds 1 - 0 York: Palmer goal downs Reed's men\n\n${lead} The match at Leeds was close, York said.`;

  it('is read from the score, with or without spaces in it', () => {
    expect(matchOf("Leeds 1 - 0 York: Palmer goal downs Reed's men", lead, text)).toBe('Leeds v York');
    expect(matchOf("Leeds 1-0 York: Palmer goal downs Reed's men", lead, text)).toBe('Leeds v York');
  });

  it('is not one of whoever a side belongs to', () => {
    expect(matchOf("Palmer goal downs Reed's men", lead, text)).toBeNull();
    expect(
      matchOf("Palmer's goal downs Leeds", 'York slumped to a 1-0 defeat at Leeds. The striker won.', text),
    ).toBe('York v Leeds');
  });
});

describe('a relative clause behind what is counted', () => {
  it('stays beside it where it is of the object', () => {
    const stems = stemsOf('Emma Reed made eight changes to the side which beat Leeds.');
    expect(stems).toContain('Emma Reed made how many changes to the side which beat Leeds?');
  });

  it('does not hold back the year before it', () => {
    const stems = stemsOf('Acme last tested a boat in 1998 which sank off Norway.');
    expect(stems).toContain('In which year did Acme last test a boat which sank off Norway?');
  });
});

describe('a place behind what somebody is accused of', () => {
  const stems = (text: string) => {
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-12-02' });
    return makeQuiz({ readings, articles: [article], items: 12, seed: 's' })
      .items.map(({ stem }) => stem)
      .join('\n');
  };
  it('is not asked for', () => {
    expect(stems('Kenya accused Fiji of "theft" in Mumbai at the court on Monday.')).not.toMatch(
      /which (?:city|place)/u,
    );
  });
  it('is, behind another deed', () => {
    expect(stems('Ada Palmer opened a new court in Mumbai on Monday.')).toMatch(/which city/u);
  });
});
