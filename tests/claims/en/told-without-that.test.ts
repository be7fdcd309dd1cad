import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

/** Each claim with who says it. */
const told = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(
    ({ claim }) => `${claim.text} (${claim.attribution?.source ?? 'nobody'})`,
  );

describe('what somebody says without "that" is his', () => {
  it.each([
    [
      'behind whom it was told, with no mark between',
      'Omar Kent told Reuters police had found the boat near Dover.',
      'Police had found the boat near Dover. (Omar Kent)',
    ],
    [
      'behind a hearer with an article',
      'Omar Kent told the Associated Press three lodgers were from Leeds.',
      'Three lodgers were from Leeds. (Omar Kent)',
    ],
    [
      "before somebody's title, which no name of a hearer holds",
      'The minister told the BBC Mr Kent had always backed the plan.',
      'Mr Kent had always backed the plan. (The minister)',
    ],
    [
      'behind a body told of by what it is, before a country',
      'The minister told parliament India had sent two ships.',
      'India had sent two ships. (The minister)',
    ],
    [
      'behind where the hearer is',
      'Omar Kent told KXTV in Reno the dam had burst at noon.',
      'The dam had burst at noon. (Omar Kent)',
    ],
    [
      'behind a comma',
      'Omar Kent told CNN, neighbours from two farms put out the fire.',
      'Neighbours from two farms put out the fire. (Omar Kent)',
    ],
    [
      'behind of what it is said',
      'Hill said of the vote, the cabinet is being rewarded without reason.',
      'The cabinet is being rewarded without reason. (Hill)',
    ],
    [
      'with a verb that could be a participle',
      'The Herald reported the fire started on board a lorry.',
      'The fire started on board a lorry. (The Herald)',
    ],
    [
      'behind its circumstance',
      'In its ruling the court said, although the flag is a symbol, there is no proof flags harm pupils.',
      'There is no proof flags harm pupils. (the court)',
    ],
  ])('%s', (_, text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('and whoever is told of by an office and a title stays whole', () => {
    expect(told('Omar Kent told Justice Mr Shah had left.').join()).not.toMatch(/(?:^|,)Mr Shah had left/u);
  });

  it('and the name of a firm with its own noun stays whole', () => {
    expect(told('Omar Kent told the Acme Group directors had left.').join()).not.toContain('Group directors');
    expect(told("Omar Kent told Reuters's editor the plan had failed.").join()).toContain(
      'The plan had failed. (Omar Kent)',
    );
  });

  it('and what is announced is told before another clause behind a comma', () => {
    expect(told('The mayor announced the plan on Monday, the road reopened in June.')).toContain(
      'The mayor announced the plan on Monday. (nobody)',
    );
  });
});
