import { describe, expect, it } from 'vitest';
import { fineScaleHindi } from '../../../claims/quiz/distractors/numbers/fine-scales.ts';
import { marksScale } from '../../../claims/quiz/distractors/numbers/marks-scales.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { sportScale } from '../../../claims/quiz/distractors/numbers/sport-scales.ts';
import { key, OPEN } from './quantity-key.ts';

describe('numbers of sport', () => {
  it('times of a race lie within a few hundredths, a wait of whole seconds is no race', () => {
    const fact = key(52.31, 'duration', 'second');
    const bounds = { ...OPEN, ...sportScale(fact, 'रीना कितने सेकंड के साथ पहले स्थान पर रहीं?') };
    for (const value of scaleValues(fact, bounds, '52.31 सेकंड'))
      expect(Math.abs(value - 52.31)).toBeLessThan(2.7);
    expect(sportScale(key(40, 'duration', 'second'), 'झटके कितने सेकंड तक महसूस हुए?')).toEqual({});
  });

  it('throws of one contest lie near each other, a wall is of any length', () => {
    const fact = key(61.42, 'distance', 'm');
    expect(sportScale(fact, 'सीमा ने कितने मीटर भाला फेंककर स्वर्ण जीता?').shares).toBeDefined();
    expect(sportScale(fact, 'दीवार कितने मीटर लंबी है?')).toEqual({});
  });

  it('with the tenth wicket a side is out, one bowler may take all', () => {
    expect(sportScale(key(4), 'टीम 79 रन पर कितने विकेट गंवाकर मुश्किल में थी?')).toEqual({ highest: 9 });
    expect(sportScale(key(4), 'राय ने कितने विकेट लिए?')).toEqual({});
  });

  it('there are six tries, of which few are fouls; arrests are counted otherwise', () => {
    expect(sportScale(key(2), 'रीना के कितने थ्रो फाउल हुए?')).toEqual({ highest: 4 });
    expect(sportScale(key(3), 'कितने प्रयास तक रीना चौथे नंबर पर थीं?')).toEqual({ highest: 6 });
    expect(sportScale(key(3), 'कितने आरोपी पकड़े गए?')).toEqual({});
  });
});

describe('marks', () => {
  it('those of a topper lie within a few, and none above the whole', () => {
    const fact = key(487);
    const bounds = { ...OPEN, ...marksScale(fact, 'रीना ने 500 में से कितने अंक पाए?') };
    for (const value of scaleValues(fact, bounds, '487')) {
      expect(Math.abs(value - 487)).toBeLessThan(9);
      expect(value).toBeLessThanOrEqual(500);
    }
    expect(marksScale(key(487), 'रीना ने कितने अंक पाए?')).toEqual({});
  });

  it('a share of them is told apart by tenths where it is the first of all', () => {
    expect(marksScale(key(96.4, 'percent'), 'रीना कितने प्रतिशत अंकों के साथ अव्वल रहीं?').reach).toBe(4);
    expect(marksScale(key(96.4, 'percent'), 'कितने प्रतिशत बांध भरे हैं?')).toEqual({});
  });
});

describe('heat and prices', () => {
  it('no day in India was hotter than 51 degrees', () => {
    const fact = key(48.2, 'temperature', 'celsius');
    expect(fineScaleHindi(fact, 'चूरू में तापमान कितने डिग्री रहा?').highest).toBe(51);
    expect(fineScaleHindi(fact, 'दूध को कितने डिग्री पर रखा गया?').highest).toBeUndefined();
  });

  it('a price that moved has the old one beside it', () => {
    const stem = 'समर्थन मूल्य 150 रुपये बढ़ाकर कितने रुपये प्रति क्विंटल किया गया?';
    expect(fineScaleHindi(key(2425, 'money', 'INR'), stem).steps).toContain(-150);
    expect(fineScaleHindi(key(200, 'money', 'INR'), stem).steps).toBeUndefined();
  });
});
