import { describe, expect, it } from 'vitest';
import { byRef, entriesOf } from '../../../claims/catalogue/lookup.ts';
import { siblings } from '../../../claims/catalogue/relatives.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { formatLike } from '../../../claims/languages/hi/values/format.ts';
import type { Entity, Item } from '../../../claims/model.ts';
import { likely } from '../../../claims/quiz/distractors/names/places/siblings.ts';
import { mayHoldMatch } from '../../../claims/quiz/distractors/names/stadiums.ts';
import { endOfChange } from '../../../claims/quiz/distractors/numbers/changes.ts';
import { bodiesScale } from '../../../claims/quiz/distractors/numbers/closed-scales.ts';
import { cricketScale } from '../../../claims/quiz/distractors/numbers/cricket-scales.ts';
import { roundSums } from '../../../claims/quiz/distractors/numbers/round-sums.ts';
import { seeded } from '../../../claims/quiz/random.ts';
import { key } from './quantity-key.ts';

/** The options of all questions of a kind that have a part in their stems, for several seeds together. */
function optionsOf(text: string, kind: Item['kind'], part: string): Set<string> {
  const { article, readings } = readArticle({ text, publishedAt: '2026-11-20' });
  const items = ['a', 'b', 'c', 'd'].flatMap(
    (seed) => makeQuiz({ readings, articles: [article], items: 20, seed, kinds: [kind] }).items,
  );
  return new Set(
    items.filter(({ stem }) => stem.includes(part)).flatMap(({ options }) => options.map((one) => one.text)),
  );
}

describe('the other end of a change', () => {
  it('bounds the key whether it is told in figures or in words, with its scale', () => {
    expect(endOfChange('निगम ने ऋण की सीमा कितने रुपये से बढ़ाकर ढाई लाख रुपये कर दी है?')).toEqual({
      value: 250_000,
      end: 'highest',
    });
    expect(endOfChange('किराया एक हजार रुपये से घटाकर कितने रुपये किया गया है?')).toEqual({
      value: 1000,
      end: 'highest',
    });
    expect(endOfChange('निगम ने कितने रुपये का ऋण दिया?')).toBeUndefined();
  });

  it('no loan was raised from more than it was raised to', () => {
    const text =
      'रांची, 20 नवंबर। झारखंड सहकारिता निगम ने दुग्ध उत्पादकों के लिए बिना गारंटी वाले ऋण की सीमा दो लाख रुपये से बढ़ाकर ढाई लाख रुपये कर दी है।';
    const from = optionsOf(text, 'money', 'कितने रुपये से बढ़ाकर');
    for (const option of from) expect(option).not.toMatch(/तीन|चार|पांच/u);
    const to = optionsOf(text, 'money', 'से बढ़ाकर कितने रुपये');
    expect(to).not.toContain('डेढ़ लाख रुपये');
    expect(to.size).toBeGreaterThan(3);
  });
});

describe('numbers told in words', () => {
  const share = { exact: 'तीन दशमलव आठ प्रतिशत', fact: key(3.8, 'percent', 'percent') };
  const sum = { exact: 'दो लाख रुपये', fact: key(200_000, 'money', 'inr') };
  it('stand beside others in words, with their point or their quarters', () => {
    expect(formatLike(3.2, share)).toBe('तीन दशमलव दो प्रतिशत');
    expect(formatLike(175_000, sum)).toBe('पौने दो लाख रुपये');
    expect(formatLike(125_000, sum)).toBe('सवा लाख रुपये');
  });

  it('dozens are told by no quarters', () => {
    expect(formatLike(27, { exact: 'दो दर्जन', fact: key(24) })).toBeNull();
  });
});

describe('numbers that could be', () => {
  it('a few seats lie in no more states than there are seats', () => {
    expect(bodiesScale(key(5), 'कितने राज्यों की सात विधानसभा सीट पर मतगणना हुई?').highest).toBe(6);
    expect(bodiesScale(key(5), 'कितने राज्यों में मतगणना हुई?').highest).toBeUndefined();
  });

  it('a reward is a round sum, a loss is any', () => {
    const { values } = roundSums(key(25_000, 'money'), 'पुलिस ने कितने रुपये का इनाम घोषित किया?');
    expect(values).toContain(50_000);
    expect(values).not.toContain(22_000);
    expect(roundSums(key(25_000, 'money'), 'दुकान से कितने रुपये का सामान चोरी हुआ?')).toEqual({});
  });

  it('whoever made a hundred made a hundred, and nobody more than his side', () => {
    const HUNDRED = 'राजन वर्मा का नाबाद शतक, 6 नवंबर 2026: वर्मा ने कितने रनों की पारी खेली?';
    expect(cricketScale(key(118), HUNDRED)).toEqual({ lowest: 99, highest: 199 });
    expect(cricketScale(key(118), 'वर्मा ने कितने रनों की पारी खेली?')).toEqual({});
    expect(cricketScale(key(11), '15 के स्कोर पर वर्मा कितने रन बनाकर आउट हो गए?')).toEqual({ highest: 15 });
  });
});

describe('names that could be', () => {
  const first = (ref: string) => {
    const some = likely('district', ref, seeded('s'));
    return [some.next(), some.next(), some.next()].map(({ value }) => value?.en);
  };
  it('a district stands beside those of its division', () => {
    const bundi = entriesOf('district').find(({ en }) => en === 'Bundi');
    expect(first(bundi?.ref ?? '').sort()).toEqual(['Baran', 'Jhalawar', 'Tonk']);
  });

  it('a cup of chess stands beside cups of chess', () => {
    const chess = entriesOf('tournament').find(({ en }) => en === 'Chess Olympiad');
    const beside = siblings('tournament', chess?.ref)
      .flat()
      .map(({ en }) => en);
    expect(beside).toContain('Chess World Cup');
    expect(beside).not.toContain('Asian Champions Trophy');
  });

  it('no cricket is played where hockey is', () => {
    const ground = (en: string): Entity => {
      const entry = entriesOf('stadium').find((one) => one.en === en);
      return { type: 'entity', class: 'place', name: en, ref: entry?.ref ?? '', category: 'stadium' };
    };
    const CRICKET = ' मध्यप्रदेश ने तीन विकेट से जीत दर्ज की ';
    expect(mayHoldMatch(ground('Kalinga Stadium'), CRICKET)).toBe(false);
    expect(mayHoldMatch(ground('Green Park Stadium'), CRICKET)).toBe(true);
    expect(mayHoldMatch(ground('Kalinga Stadium'), ' हॉकी का फाइनल खेला गया ')).toBe(true);
  });

  it('Wayanad is asked for as a district, and forces as forces', () => {
    expect(byRef(entriesOf('district').find(({ en }) => en === 'Wayanad')?.ref ?? '')?.category).toBe(
      'district',
    );
    const text = 'कोच्चि, 20 नवंबर। वायु सेना ने बुधवार को समुद्र में फंसी नौका से 11 मछुआरों को बचाया।';
    const { article, readings } = readArticle({ text, publishedAt: '2026-11-20' });
    const stems = makeQuiz({ readings, articles: [article], items: 9, seed: 's' }).items.map(
      ({ stem }) => stem,
    );
    expect(stems.join(' ')).not.toContain('किस संगठन');
  });
});
