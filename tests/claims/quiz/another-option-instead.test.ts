import { expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

it('where another claim makes an option true, another stands in its place', () => {
  const text =
    'सुकमा में माओवादी हमला\n\nसुकमा, 20 नवंबर। सुकमा में माओवादियों के हमले में 11 जवान मारे गए। मारे गए जवानों में सात सीआरपीएफ के हैं, जबकि चार जवान जिला पुलिस बल के हैं। पुलिस प्रवक्ता मोहन राय के अनुसार इस हमले में सीआरपीएफ के दो और जिला पुलिस के एक जवान गंभीर रूप से घायल हुए हैं।';
  const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-20' });
  const items = ['a', 'b', 'c', 'd'].flatMap((seed) =>
    makeQuiz({ readings, articles: [article], items: 20, seed }).items.filter(({ stem }) =>
      stem.endsWith('कितने जवान जिला पुलिस बल के हैं?'),
    ),
  );
  expect(items).toHaveLength(4);
  for (const { options } of items) expect(options.map((option) => option.text)).not.toContain('एक');
});

it('a question whose stem breaks a rule is not asked for all its options', () => {
  const text = 'पटना में बाढ़\n\nपटना। एक दिन पहले पटना में गंगा का जलस्तर 48 मीटर था।';
  const { article, readings } = readArticle({ text, lang: 'hi' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 'a' });
  expect(items.filter(({ stem }) => stem.includes('एक दिन पहले'))).toEqual([]);
});
