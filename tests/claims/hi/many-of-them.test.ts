import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const textsOf = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' }).readings.map(({ claim }) => claim.text);

describe('a participle before how many there are', () => {
  it.each([
    'पटना में दूसरे जिलों से आए हजारों छात्र पढ़ते हैं।',
    'मुंबई में बाहर से आए लाखों लोग काम करते हैं।',
    'हिंसा में घायल हुए दर्जनों लोग अस्पताल में हैं।',
  ])('says which ones: %s', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('is a sentence where it ends one', () => {
    expect(textsOf('मेले में दूसरे जिलों से लोग आए। हजारों छात्र पढ़ते हैं।')).toHaveLength(2);
  });
});

describe('a sentence that says nothing', () => {
  it('is no claim: who speaks, in two names', () => {
    expect(textsOf('एक अन्य मजदूर, अब्दुल रहमान ने कहा, मैं पांच साल से मुंबई में हूं।').join(' ')).not.toContain('ने कहा।');
  });

  it('is no claim: who does it, and not what', () => {
    expect(textsOf('राष्ट्रपति रमेश राय कर सकते हैं। पटना में पुल टूट गया।')).toEqual(['पटना में पुल टूट गया।']);
  });

  it('is one where what is done is told', () => {
    expect(textsOf('राष्ट्रपति रमेश राय पटना का दौरा कर सकते हैं।')).toHaveLength(1);
  });
});
