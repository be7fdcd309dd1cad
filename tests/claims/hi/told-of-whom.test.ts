import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' }).readings.map(({ claim }) => claim.text);

describe('a pronoun in what a paper says', () => {
  it.each([
    'याचिका के मुताबिक, दोनों की शादी 2014 में हुई थी और वे 2019 से अलग रह रहे हैं।',
    'रिपोर्ट के अनुसार, वह पटना में 12 साल से रह रहा है।',
  ])('is never the paper: %s', (text) => {
    for (const told of textsOf(text)) expect(told).not.toMatch(/^(?:याचिका|रिपोर्ट) /u);
  });

  it('is a person who says it', () => {
    expect(textsOf('राम कुमार ने कहा कि वे 2019 से पटना में रह रहे हैं।')).toContain(
      'राम कुमार 2019 से पटना में रह रहे हैं।',
    );
  });
});

describe('"जिसमें" behind a thing', () => {
  it('is not in the thing that people died', () => {
    expect(textsOf('पुलिस ने गोलियां बरसा दीं, जिसमें 18 लोगों की जान चली गई।').join(' ')).not.toContain('गोलियां में');
  });
});
