import { describe, expect, it } from 'vitest';
import { asksForVictims, makeQuiz, readArticle, sensitiveMatters } from '../../../claims/index.ts';

const matters = (text: string, lang: 'hi' | 'en' = 'hi') => sensitiveMatters({ lang, title: '', text });

describe('stories that ask for care', () => {
  it.each([
    ['बस पलटने से 12 लोगों की मौत हो गई।', 'death'],
    ['छात्रा से दुष्कर्म के आरोप में युवक पकड़ा गया।', 'sexual-violence'],
    ['कर्ज से परेशान किसान ने आत्महत्या कर ली।', 'suicide'],
    ['नाबालिग को दुकान से छुड़ाया गया।', 'minor'],
    ['शहर में दो समुदायों में पथराव हुआ।', 'communal-violence'],
  ])('%s', (text, matter) => {
    expect(matters(text)).toContain(matter);
  });

  it('are told in English as well', () => {
    expect(matters('Twelve people were killed when a bus overturned.', 'en')).toEqual(['death']);
    expect(matters('The minister opened a bridge in Lucknow.', 'en')).toEqual([]);
  });

  it('are none where the words only look alike', () => {
    expect(matters('बल्लेबाज ने छक्का मारा और टीम जीत गई।')).toEqual([]);
    expect(matters('परेड में सेना की टुकड़ियां शामिल हुईं।')).toEqual([]);
  });

  it('a death told once at the end makes no story of death', () => {
    const filler = 'सरकार ने पुल के लिए 240 करोड़ रुपये दिए। '.repeat(20);
    expect(matters(`${filler}पिछले साल यहां एक मजदूर की मौत हुई थी।`)).toEqual([]);
  });

  it('mark their quiz, which is still made for an editor', () => {
    const { article, readings } = readArticle({
      text: 'पटना में बुधवार को बस पलटने से 12 लोगों की मौत हो गई। मुख्यमंत्री नीतीश कुमार ने 4 लाख रुपये देने की घोषणा की।',
    });
    expect(makeQuiz({ readings, articles: [article], items: 5, seed: 's' }).sensitive).toEqual(['death']);
  });
});

describe('items about victims', () => {
  it('are those that ask for their number, name or age', () => {
    expect(asksForVictims({ lang: 'hi', kind: 'count', stem: 'पटना में कितने लोगों की मौत हुई?' })).toBe(true);
    expect(asksForVictims({ lang: 'hi', kind: 'city', stem: 'किस शहर में 12 लोगों की मौत हुई?' })).toBe(false);
    expect(asksForVictims({ lang: 'hi', kind: 'count', stem: 'कितने पुल बने?' })).toBe(false);
  });
});
