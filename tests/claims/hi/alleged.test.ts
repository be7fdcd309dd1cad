import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';

const modalityOf = (text: string, words: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-26' }).readings.find(({ claim }) =>
    claim.text.includes(words),
  )?.claim.modality;

describe('a sentence behind "आरोप है कि"', () => {
  const ALLEGED = 'आरोप है कि अस्पताल के बाहर एक परिवार से 25 हजार रुपये मांगे गए।';

  it('is alleged as well where it goes on', () => {
    expect(modalityOf(`${ALLEGED} बाद में 18 हजार रुपये में बात तय हुई।`, '18 हजार')).toBe('hedged');
    expect(modalityOf(`${ALLEGED} इसके चलते दो मरीजों की मौत हो गई।`, 'मौत')).toBe('hedged');
  });

  it('is the paper’s own where it stands by itself, or in another paragraph', () => {
    expect(modalityOf(`${ALLEGED} पुलिस ने 18 हजार रुपये बरामद किए।`, '18 हजार')).toBe('asserted');
    expect(modalityOf(`${ALLEGED}\n\nबाद में पुलिस ने 18 हजार रुपये बरामद किए।`, '18 हजार')).toBe('asserted');
  });
});

describe('whoever speaks for a body', () => {
  it('is the source as its own', () => {
    const text =
      'हाईकोर्ट में मंगलवार को सुनवाई हुई। राज्य सरकार की ओर से अपर महाधिवक्ता ने बताया कि एंबुलेंस घोटाले के मामले में लखनऊ में 412 निजी एंबुलेंस की जांच जुलाई में पूरी हो गई थी।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-26' });
    const stems = makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.join('\n')).toContain('राज्य सरकार के अपर महाधिवक्ता के अनुसार');
  });

  it('is not what a body has given out', () => {
    const text = 'बिहार आपदा प्रबंधन की ओर से जारी आंकड़ों के अनुसार पटना में बाढ़ से सोमवार को 31 गांव डूब गए।';
    const { article, readings } = readArticle({ text, lang: 'hi', publishedAt: '2026-11-26' });
    const stems = makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.join('\n')).not.toContain('प्रबंधन के जारी');
  });
});
