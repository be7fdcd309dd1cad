import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { matchInLead } from '../../../claims/languages/hi/questions/story/match/match-lead.ts';

const LEAD = 'मोती बाग मैदान में खेले गए इस मैच में न्यूजीलैंड ने श्रीलंका को 26 रन से हराया.';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'hi' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items.map(({ stem }) => stem).join('\n');
}

describe('the match that a story without a headline begins with', () => {
  it('is called by its ground and its two sides', () => {
    expect(matchInLead(`${LEAD} मैच में बारिश हुई.`)?.text).toBe(
      'मोती बाग मैदान में न्यूजीलैंड और श्रीलंका के बीच खेले गए मैच में',
    );
    expect(matchInLead('मोती बाग मैदान में खेले गए मैच में दक्षिण अफ्रीका ने भारत को हराया।')?.names).toHaveLength(3);
  });

  it.each([
    'मोती बाग मैदान में खेले गए इस मैच में न्यूजीलैंड ने 212 रन बनाए.',
    'न्यूजीलैंड ने श्रीलंका को 26 रन से हराया.',
    'मोती बाग मैदान में खेले गए इस मैच में न्यूजीलैंड ने श्रीलंका को और भारत ने ओमान को हराया.',
  ])('is none where two sides, or where they met, are not told: %s', (lead) => {
    expect(matchInLead(`${lead} मैच में बारिश हुई.`)).toBeNull();
  });

  it('opens the questions of what was scored in it, and of nothing before it', () => {
    const stems = stemsOf(
      `${LEAD} कप्तान केन विलियमसन ने 94 रन बनाए.\nपहले मैच में बारिश हुई. कुसल मेंडिस ने 71 रन बनाए.`,
    );
    expect(stems).toContain('मोती बाग मैदान में न्यूजीलैंड और श्रीलंका के बीच खेले गए मैच में केन विलियमसन ने कितने रन बनाए?');
    expect(stems).not.toMatch(/मोती बाग .*मेंडिस/u);
  });
});
