import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'a' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

describe('how many of those told before are somebody’s', () => {
  it('is asked by the gender of those told before', () => {
    expect(
      stemsOf(
        'सुकमा में माओवादी हमला\n\nसुकमा, 20 नवंबर। सुकमा में माओवादियों के हमले में 11 जवान मारे गए। मारे गए जवानों में सात सीआरपीएफ के हैं।',
      ),
    ).toContain('मारे गए जवानों में कितने सीआरपीएफ के हैं?');
    expect(stemsOf('पटना, 20 नवंबर। पटना में बस हादसे में मारे गए लोगों में छह गया के थे।')).toContain(
      'मारे गए लोगों में कितने गया के थे?',
    );
  });

  it.each([
    'मुंबई में आग\n\nमुंबई, 20 नवंबर। मुंबई की आग में मरने वालों में पांच बिहार के और तीन नेपाल के हैं।',
    'पटना, 20 नवंबर। पटना में बाढ़ से घिरे गांवों में छह गया के हैं।',
  ])('is not asked of one of several numbers, nor of places: %s', (text) => {
    expect(stemsOf(text)).not.toMatch(/में कितन[ेी] (?:बिहार|गया)/u);
  });
});
