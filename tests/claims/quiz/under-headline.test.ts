import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';

function itemsOf(text: string, kinds: readonly Item['kind'][] = ['count']): Item[] {
  const { article, readings } = readArticle({ text, publishedAt: '2024-03-13' });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds, proofread: true }).items;
}
const stemOf = (items: readonly Item[], part: string) => items.find(({ stem }) => stem.includes(part))?.stem;

describe('a headline that tells of a video call', () => {
  const story = (call: string) =>
    `साइबर अपराध: रिटायर्ड शिक्षिका को 12 दिन ${call} बंधक रखा\nमेरठ। साइबर ठगों ने शास्त्रीनगर में रहने वाली एक शिक्षिका से 40 लाख रुपये ठग लिए। रकम छह बैंक खातों में भेजी गई थी और फिर निकाली गई।`;

  it('stands before a question; one that offers a video does not', () => {
    expect(stemOf(itemsOf(story('वीडियो कॉल पर'), ['money']), 'कितने रुपये')).toContain('वीडियो कॉल पर बंधक रखा');
    expect(stemOf(itemsOf(story('का वीडियो'), ['money']), 'कितने रुपये') ?? '').not.toContain('का वीडियो');
  });
});

describe('a number that somebody is telling', () => {
  it('is asked for with whoever tells it', () => {
    const items = itemsOf(
      'पटना में नाव पलटी\nपटना। बिहार के पटना में सोमवार को नाव पलट गई। कांग्रेस मृतकों की संख्या 11 बता रही है।',
    );
    expect(stemOf(items, 'कांग्रेस मृतकों की संख्या कितनी बता रही है')).toBeDefined();
  });
});

describe('time before something', () => {
  const story = (from: string) =>
    `नवादा में मेला शुरू\nनवादा। बिहार के नवादा में सोमवार को मेला शुरू हुआ। सम्मेलन ${from}दो घंटे पहले खत्म हो गया।`;

  it('is asked for where the sentence says before what', () => {
    expect(stemOf(itemsOf(story('तय समय से '), ['duration']), 'तय समय से कितने घंटे पहले')).toBeDefined();
    expect(itemsOf(story(''), ['duration'])).toEqual([]);
  });
});

describe('points', () => {
  it('of an index and of marks are counted, digits are not', () => {
    const index = itemsOf('सोमवार को मुंबई में कारोबार के दौरान सेंसेक्स 640 अंक तक लुढ़क गया था।');
    expect(stemOf(index, 'सेंसेक्स कितने अंक तक')).toBeDefined();
    const digits = itemsOf('सोमवार को मुंबई में डेंगू के मामलों की दर दो अंकों में पहुंच गई।');
    expect(stemOf(digits, 'कितने अंकों')).toBeUndefined();
  });
});

describe('the officers of a body', () => {
  it('are counted by their own gender', () => {
    const items = itemsOf('सोमवार को महाराष्ट्र के पुणे में बाढ़ में 11 पुलिस अधिकारी घायल हो गए।');
    expect(stemOf(items, 'कितनी पुलिस')).toBeUndefined();
    const row = itemsOf('सोमवार को पुणे में कुल 11 पुलिस अधिकारी और एक वाहन बाढ़ की चपेट में आ गए।');
    expect(stemOf(row, 'कितनी पुलिस')).toBeUndefined();
  });
});
