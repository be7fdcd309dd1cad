import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { postsLike } from '../../../claims/languages/en/questions/ask/posts.ts';
import { asSource, isSourceUnder } from '../../../claims/languages/en/questions/open-source.ts';
import { underHeadline } from '../../../claims/languages/en/questions/today.ts';
import type { Reading } from '../../../claims/model.ts';

const optionsLike = (answer: string) => postsLike(answer).map(({ text }) => text);

describe('posts beside a post', () => {
  it('are of ministers beside a minister, without the same under another name', () => {
    expect(optionsLike('Communications Minister')).toContain('Health Minister');
    expect(optionsLike('home minister')).not.toContain('interior minister');
    expect(optionsLike('Mayor')).toEqual([]);
  });

  it('are of secretaries of the same land beside a secretary', () => {
    expect(optionsLike('Defense Secretary')).toContain('Treasury Secretary');
    expect(optionsLike('Defense Secretary')).not.toContain('Foreign Secretary');
    expect(optionsLike('Education Secretary')).toEqual([]);
  });

  it('leave out what a minister often holds beside another', () => {
    expect(optionsLike('Health Minister')).not.toContain('Fisheries Minister');
  });
});

describe('the post of somebody in an English story', () => {
  const stems = (who: string) => {
    const text = `Marsh to be drained\n\n${who} Ada Palmer said the marsh at Leeds would be drained at a cost of $4 million.`;
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2025-03-06' });
    return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ['thing'] }).items.map(
      ({ stem }) => stem,
    );
  };

  it('is asked for in the government of its land', () => {
    expect(stems('U.S. Interior Secretary').join()).toMatch(
      /Which post does Ada Palmer hold in the U\.S\. government\?/u,
    );
  });

  it('is not asked for of those of another rank', () => {
    expect(stems('Deputy Interior Minister')).toEqual([]);
  });
});

describe('"last year" under a headline', () => {
  it('is the year before its news where that has no day', () => {
    expect(underHeadline('Acme to close', 'How many cars did the Leeds plant make last year?')).toBe(
      'How many cars did the Leeds plant make the year before?',
    );
  });

  it('stays under a dated one, and where another word holds it', () => {
    const stem = 'How many cars did the Leeds plant make last year?';
    expect(underHeadline('Acme to close, 4 May 2025', stem)).toBe(stem);
    expect(underHeadline('Acme to close', 'What did last year’s rains do?')).toBe(
      'What did last year’s rains do?',
    );
  });
});

describe('what is written down, as the source of a claim', () => {
  const from = (source: string) => ({ claim: { attribution: { source } } }) as unknown as Reading;

  it('stands under a headline, and alone under none', () => {
    expect(isSourceUnder(from('the statement'), 'Acme to close')).toBe(true);
    expect(isSourceUnder(from('a media release'), 'Acme to close')).toBe(true);
    expect(isSourceUnder(from('the statement'), '')).toBe(false);
    expect(isSourceUnder(from('the chairman'), 'Acme to close')).toBe(false);
  });

  it('is told as one of several', () => {
    expect(asSource('the statement')).toBe('a statement');
    expect(asSource('the official bulletin')).toBe('an official bulletin');
    expect(asSource('the chairman')).toBe('the chairman');
  });
});

describe('until which year something holds', () => {
  it('has later years beside it where nobody knows the day of the story', () => {
    const text =
      'Kenya bans Kiptoo\n\nAthletics Kenya has banned runner Susan Kiptoo from competition until the end of 2026.';
    const { article, readings } = readArticle({ text, lang: 'en' });
    const [item] = makeQuiz({ readings, articles: [article], items: 5, seed: 's', kinds: ['date'] }).items;
    const later = item?.options.filter((option) => Number(option.text) > 2026) ?? [];
    expect(later.length).toBeGreaterThan(1);
  });

  it('has none where it is over', () => {
    const text =
      'Kenya honours Kiptoo\n\nAthletics Kenya took runner Susan Kiptoo to the world championships in Doha in 2019.';
    const { article, readings } = readArticle({ text, lang: 'en' });
    const [item] = makeQuiz({ readings, articles: [article], items: 5, seed: 's', kinds: ['date'] }).items;
    expect(item?.options.filter((option) => Number(option.text) > 2019) ?? []).toEqual([]);
  });
});
