import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2026-11-25' }).readings.map(
    ({ claim }) => claim.text,
  );

describe('what somebody dead or gone was', () => {
  it.each([
    ['The slain Acme director Ben Hill lived in Leeds.', 'Ben Hill was slain Acme director.'],
    ['Acme director Ben Hill lived in Leeds. Hill was shot dead on Monday.', 'Ben Hill was Acme director.'],
    ["Acme director Ben Hill lived in Leeds. Hill's funeral is on Monday.", 'Ben Hill was Acme director.'],
    [
      'Dr Ben Hill, senior professor of surgery, has joined a private hospital in Leeds.',
      'Dr Ben Hill was a senior professor of surgery.',
    ],
  ])('%s', (text, told) => {
    expect(texts(text)).toContain(told);
  });

  it.each([
    [
      'Acme director Anna Hill lived in Leeds. Ben Hill was shot dead on Monday.',
      'Anna Hill is Acme director.',
    ],
    ["Acme director Ben Moss lived in Leeds. Moss's murder trial began.", 'Ben Moss is Acme director.'],
    ['Acme director Ben Moss has joined the protest in Leeds.', 'Ben Moss is Acme director.'],
    ['The mayor, Ben Moss, denied the killing of Anna Hill.', 'Ben Moss is the mayor.'],
  ])('%s is told of today', (text, told) => {
    expect(texts(text)).toContain(told);
  });
});
