import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function stemsOf(text: string): string {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-27T20:00:00+05:30' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options })
    .items.map(({ stem }) => stem)
    .join('\n');
}

const METRO =
  'पुणे मेट्रो के दूसरे चरण को मंजूरी\n\nपुणे, 26 नवंबर। केंद्रीय मंत्रिमंडल ने गुरुवार को पुणे मेट्रो के दूसरे चरण को मंजूरी दे दी। इस पर 4,700 करोड़ रुपये खर्च होंगे।';

describe('figures behind another thing than that of the news', () => {
  it('stand under it where nothing leads away', () => {
    expect(stemsOf(`${METRO}\n\nपरियोजना का 35 फीसदी काम पूरा हो चुका है।`)).toContain('काम पूरा हो चुका');
  });

  it('are not those of an earlier study', () => {
    const text =
      'नए अध्ययन में दावा, हर पांचवां वयस्क अनिद्रा का शिकार\n\nनई दिल्ली, 26 नवंबर। गुरुवार को प्रकाशित अध्ययन के अनुसार देश में हर पांचवां वयस्क अनिद्रा का शिकार है। शोधकर्ताओं ने 40 हजार लोगों का सर्वेक्षण किया।\n\nइससे पहले एम्स ने 2021 में मधुमेह पर शोध किया था। शोधकर्ताओं ने 12 हजार लोगों की जांच की थी।';
    expect(stemsOf(text)).not.toContain('जांच की थी');
  });
});

describe('what sank or burned in a month of its own', () => {
  const FIRE =
    'कोच्चि में जहाज में आग, नौ नाविक बचाए गए\n\nकोच्चि, 26 नवंबर। कोच्चि तट के पास गुरुवार को मालवाहक जहाज में आग लग गई। तटरक्षक बल ने नौ नाविकों को बचाया। चार नाविक लापता हैं।';

  it('is not asked of the fire of the news', () => {
    const stem = stemsOf(`${FIRE} मई में पनामा का जहाज एमएससी लीना डूब गया था।`)
      .split('\n')
      .find((one) => one.includes('डूब'));
    expect(stem ?? '').not.toContain('आग');
  });

  it('leaves the rescue with the fire', () => {
    expect(stemsOf(FIRE)).toMatch(/आग.*नाविकों को बचाया/u);
  });
});
