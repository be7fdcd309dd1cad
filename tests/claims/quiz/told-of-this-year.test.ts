import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { dated } from '../../../claims/languages/hi/questions/ask/as-of.ts';
import type { Quantity } from '../../../claims/model.ts';
import { fineScale } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { usualScale } from '../../../claims/quiz/distractors/numbers/usual-scales.ts';

const stems = (text: string) => {
  const { article, readings } = readArticle({ text, title: '', lang: 'hi', publishedAt: '2025-11-24' });
  return makeQuiz({ readings, articles: [article], items: 9, seed: 's', kinds: ['city', 'count'] }).items.map(
    ({ stem }) => stem,
  );
};

describe('a count of this year up to now', () => {
  it('has the year and the day, with words between them too', () => {
    expect(dated('ओडिशा में इस साल मलेरिया से अब तक कितने लोगों की जान जा चुकी है?', '2025-11-24')).toBe(
      'ओडिशा में 2025 में मलेरिया से 24 नवंबर तक कितने लोगों की जान जा चुकी है?',
    );
  });

  it('up to a month of it has the year as well', () => {
    expect(dated('जयपुर में इस साल अक्टूबर तक ठगी के कितने मामले दर्ज हुए?', '2025-11-24')).toBe(
      'जयपुर में 2025 में अक्टूबर तक ठगी के कितने मामले दर्ज हुए?',
    );
    expect(dated('जयपुर में इस साल तक ठगी के कितने मामले दर्ज हुए?', '2025-11-24')).toContain('इस साल तक');
  });

  it('keeps a year that describes a noun', () => {
    expect(dated('ओडिशा में इस साल के मेले में अब तक कितने लोग आ चुके हैं?', '2025-11-24')).toContain('इस साल के मेले');
  });
});

describe('what is somebody’s own', () => {
  it('stands as what was done to, where the place is asked for', () => {
    expect(stems('टेस्ला ने नागपुर में अपना पहला शोरूम खोला।')).toEqual([
      '24 नवंबर 2025 की खबर: टेस्ला ने किस शहर में अपना पहला शोरूम खोला?',
    ]);
  });

  it('does not stand for what the claim lost', () => {
    expect(stems('टेस्ला ने नागपुर में अपनी तरफ से खोला।')).toEqual([]);
  });
});

describe('rates of an economy', () => {
  const percent = (value: number): Quantity => ({
    type: 'quantity',
    dimension: 'percent',
    value,
    comparator: 'exact',
  });

  it('are told apart by tenths', () => {
    const { steps = [] } = usualScale(percent(6.7), 'देश की विकास दर कितने प्रतिशत रही?');
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(1.5);
  });

  it('are so in English, too, where they are no share of it', () => {
    const { steps = [] } = fineScale(percent(8.2), "By what percentage did India's economy grow?", '8.2%');
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(1.5);
    expect(
      fineScale(percent(8.2), 'What percentage of GDP did the state spend?', '8.2%').steps,
    ).toBeUndefined();
  });

  it('are not the growth of a crop or a firm', () => {
    expect(usualScale(percent(6.7), 'गेहूं की उपज कितने प्रतिशत बढ़ी?')).toEqual({});
    expect(usualScale(percent(48), 'राज्य की विकास दर कितने प्रतिशत रही?')).toEqual({});
  });
});
