import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { dated } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { losesWhich } from '../../../claims/languages/hi/questions/stem/losses.ts';
import { losesVictims } from '../../../claims/languages/hi/questions/whose-victims.ts';
import { isFoeTold } from '../../../claims/quiz/distractors/names/places/continents.ts';

function itemsOf(text: string, kinds?: readonly Item['kind'][]): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-14' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds }).items;
}

describe('the other side of a war', () => {
  const russia = {
    type: 'entity',
    class: 'place',
    name: 'रूस',
    category: 'country',
    ref: 'country:RU',
  } as const;

  it('tells who attacked', () => {
    expect(isFoeTold(russia, ' यूक्रेनी वायुसेना के अनुसार किस देश ने रात में 90 ड्रोन दागे ')).toBe(true);
  });

  it('tells nothing of what else a country does', () => {
    expect(isFoeTold(russia, ' यूक्रेन से बातचीत के लिए किस देश ने प्रतिनिधिमंडल भेजा ')).toBe(false);
    expect(isFoeTold(russia, ' किस देश ने सीरिया पर मिसाइलें दागीं ')).toBe(false);
  });
});

describe('those among the dead or hurt', () => {
  it('are asked for under what killed or hurt them alone', () => {
    expect(losesVictims('शांति वार्ता में अदला-बदली पर सहमति (2 मई 2026 की खबर): मृतकों में कितने बच्चे हैं?')).toBe(true);
    expect(losesVictims('पटना में बस पलटी (2 मई 2026 की खबर): मृतकों में कितने बच्चे हैं?')).toBe(false);
    expect(losesVictims('शांति वार्ता में सहमति (2 मई 2026 की खबर): कितने कैदी छोड़े जाएंगे?')).toBe(false);
  });
});

describe('somebody whom the story alone knows', () => {
  it('is asked for no wedding, and not how he was found', () => {
    expect(losesWhich('रमा देवी का विवाह किस वर्ष हुआ था?')).toBe(true);
    expect(losesWhich('गया के मोहन राय कितनी बोरियों पर बैठे मिले?')).toBe(true);
    expect(losesWhich('रमा देवी का अभिनंदन किस वर्ष हुआ था?')).toBe(false);
  });

  it('has the headline before what is told with a place', () => {
    const text =
      'बाघिन मीनू की मौत, पेट में मिला तार\nपन्ना, 14 नवंबर। पन्ना में शनिवार को बाघिन मीनू का शव मिला। तीन पशु चिकित्सकों के दल ने नमूने जबलपुर और सागर की प्रयोगशालाओं को भेजे हैं।';
    const stems = itemsOf(text).map(({ stem }) => stem);
    const sent = stems.filter((stem) => stem.includes('पशु चिकित्सकों'));
    expect(sent.every((stem) => stem.includes('बाघिन मीनू'))).toBe(true);
  });

  it('had another age at another time', () => {
    const past = 'दिल्ली में फरवरी 2014 में 34 साल की मीना रावत स्कूटी से लौट रही थीं।';
    expect(itemsOf(past, ['age'])).toEqual([]);
    const now = 'दिल्ली में शनिवार को 34 साल की लेखिका मीना रावत ने शोध केंद्र की निदेशक का पद संभाला।';
    expect(itemsOf(now, ['age']).map(({ stem }) => stem)).not.toContain('लौट रही');
  });
});

describe('two who were given something', () => {
  it('are not asked for where one of them is left beside the question', () => {
    expect(isFlawed('किसे कृषि मंत्री मोहन राय को भूमि विभाग दिया गया है?')).toBe(true);
    expect(isFlawed('किसे भूमि विभाग दिया गया है?')).toBe(false);
  });
});

describe('the day before the news', () => {
  it('is told by its date', () => {
    expect(dated('विदेश मंत्री कल शाम कितने दिन की यात्रा पर नैरोबी पहुंचे थे?', '2026-11-14')).toBe(
      'विदेश मंत्री 13 नवंबर 2026 की शाम कितने दिन की यात्रा पर नैरोबी पहुंचे थे?',
    );
    expect(dated('विदेश मंत्री कल शाम कितने दिन की यात्रा पर जाएंगे?', '2026-11-14')).toContain('कल शाम');
  });
});
