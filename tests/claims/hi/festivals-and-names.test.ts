import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const personsIn = (text: string) =>
  readArticle({ text, lang: 'hi', publishedAt: '2026-11-24' }).readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) =>
      fact?.type === 'entity' && fact.class === 'person' ? [fact.name] : [],
    ),
  );

describe('a festival of two given names', () => {
  it.each(['कार्तिक पूर्णिमा पर बुधवार को काशी के घाट सज गए।', 'शरद पूर्णिमा पर सोमवार को गया में मेला लगा।'])(
    'is nobody: %s',
    (text) => {
      expect(personsIn(text)).toEqual([]);
    },
  );

  it('leaves a name that begins as one', () => {
    expect(personsIn('कार्तिक आर्यन ने सोमवार को पटना में पुल खोला।')).toContain('कार्तिक आर्यन');
  });
});

describe('इस्लाम', () => {
  it('is part of a name behind a given name', () => {
    expect(personsIn('गृह मंत्री नजरुल इस्लाम ने पटना में पुल खोला।')).toContain('नजरुल इस्लाम');
  });

  it('is nobody alone', () => {
    expect(personsIn('भारत में इस्लाम कई सदी पहले आया।')).toEqual([]);
  });
});

describe('an office held by a woman', () => {
  it('is no part of her name', () => {
    expect(personsIn('प्रधानाध्यापिका सुनीता देवी ने बताया कि 40 बच्चे बीमार हैं।')).toContain('सुनीता देवी');
  });
});
