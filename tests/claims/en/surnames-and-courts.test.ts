import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const factsOf = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2018-10-01' }).readings.flatMap(
    ({ claim }) => claim.arguments.flatMap(({ text: name, fact }) => (fact ? [{ name, fact }] : [])),
  );
const kindsOf = (text: string, asked: string) =>
  factsOf(text).flatMap(({ name, fact }) => (name === asked && fact.type === 'entity' ? [fact.class] : []));
const refsOf = (text: string, asked: string) =>
  factsOf(text).flatMap(({ name, fact }) => (name === asked && fact.type === 'entity' ? [fact.ref] : []));

describe('a surname that a town bears as well', () => {
  it('is of somebody whom the story names in full', () => {
    const told = 'Emma Houston won the race in Oslo. The car left Houston behind on Sunday.';
    expect(kindsOf(told, 'Houston')).toEqual(['person']);
    expect(kindsOf('The car left Houston behind on Sunday.', 'Houston')).toEqual(['place']);
  });

  it('is a town where it says where', () => {
    const told = 'Emma Houston won the race in Oslo. The car was built in Houston on Sunday.';
    expect(kindsOf(told, 'Houston')).toEqual(['place']);
  });

  it('is of nobody known where two bear it, and of no town', () => {
    const told =
      'Emma Houston won the race in Oslo. Mark Houston came second. The car left Houston behind on Sunday.';
    expect(kindsOf(told, 'Houston')).toEqual(['person']);
    expect(refsOf(told, 'Houston')).toEqual([undefined]);
  });
});

describe('a supreme court', () => {
  const INDIAN = 'court.in:supreme-court';

  it('is that of India in a story of India', () => {
    const told = 'The Supreme Court ordered the state of Bihar to pay the farmers on Thursday.';
    expect(refsOf(told, 'Supreme Court')).toEqual([INDIAN]);
  });

  it('is no Indian one in a story of another country', () => {
    const told =
      'The governor of Ohio lost the case in the United States. The Supreme Court closed the case on Thursday.';
    expect(refsOf(told, 'Supreme Court')).toEqual([undefined]);
  });

  it('is no Indian one behind the name of another country', () => {
    const told =
      "Farmers in India and Nepal sued the mill. Nepal's Supreme Court closed the mill on Thursday.";
    expect(refsOf(told, 'Supreme Court')).toEqual([undefined]);
    const own =
      "Farmers in India and Nepal sued the mill. India's Supreme Court closed the mill on Thursday.";
    expect(refsOf(own, 'Supreme Court')).toEqual([INDIAN]);
  });
});
