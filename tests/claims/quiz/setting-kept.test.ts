import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { datedLastYear, datedWeekday } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string): string[] {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's', kinds: ItemKind.options }).items.map(
    ({ stem }) => stem,
  );
}

describe('when, where and why of a clause', () => {
  it('stay in the stem, where they stood', () => {
    const stems = stemsOf(
      'जयपुर के चिड़ियाघर में नए मेहमान\nजयपुर। जयपुर के चिड़ियाघर में मंगलवार को दो शेर लाए गए। कीमतें बढ़ने से चिड़ियाघर को पिछले साल 40 लाख रुपये का घाटा हुआ।',
    );
    expect(stems.some((stem) => / कीमतें बढ़ने से 2025 में कितने रुपये का घाटा हुआ\?$/u.test(stem))).toBe(true);
  });

  it('are left out where they point to what was told before', () => {
    const stems = stemsOf(
      'भोपाल में मेला। भोपाल। भोपाल के लाल परेड मैदान में मेला लगा। इसी कारण भोपाल पुलिस ने मंगलवार को 40 जवान तैनात किए।',
    );
    expect(stems.filter((stem) => stem.includes('इसी कारण'))).toEqual([]);
  });
});

describe('a day of last year', () => {
  it('gets its year', () => {
    expect(datedLastYear('पिछले साल 25 जुलाई को छत गिरने से कितने लोग घायल हुए?', '2026-05-13')).toBe(
      '25 जुलाई 2025 को छत गिरने से कितने लोग घायल हुए?',
    );
  });

  it('or a month of it gets it behind the month', () => {
    expect(datedLastYear('पिछले साल जुलाई में कितने पुल टूटे?', '2026-05-13')).toBe('जुलाई 2025 में कितने पुल टूटे?');
  });

  it('stays where a share of it is told', () => {
    const stem = 'पिछले साल की तुलना में कितने पुल अधिक टूटे?';
    expect(datedLastYear(stem, '2026-05-13')).toBe(stem);
  });
});

describe('a weekday', () => {
  it('is dated beside somebody’s age', () => {
    expect(datedWeekday('19 साल की रीना ने रविवार को कितने किलो उठाए?', '2026-05-13')).toBe(
      '19 साल की रीना ने रविवार (10 मई 2026) को कितने किलो उठाए?',
    );
  });

  it('is not dated where it is of another year', () => {
    const stem = 'बीते साल रविवार को कितने पुल टूटे?';
    expect(datedWeekday(stem, '2026-05-13')).toBe(stem);
  });
});
