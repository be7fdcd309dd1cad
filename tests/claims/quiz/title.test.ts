import { describe, expect, it } from 'vitest';
import { titleBeside } from '../../../claims/index.ts';

const asking = (kind: 'person' | 'count' | 'money' | 'country' | 'duration', key: string) => ({
  kind,
  key: 'b',
  options: [
    { id: 'a', text: 'और कुछ' },
    { id: 'b', text: key },
  ],
});

const METRO = 'भोपाल में मेट्रो का दूसरा चरण शुरू, मुख्यमंत्री मोहन यादव ने दिखाई हरी झंडी';

describe('the title above the questions of a quiz', () => {
  it('stands whole where it tells no answer', () => {
    expect(titleBeside(METRO, [asking('count', '14'), asking('money', '20 रुपये')])).toBe(METRO);
  });

  it('loses the part that tells one', () => {
    expect(titleBeside(METRO, [asking('person', 'मोहन यादव')])).toBe('भोपाल में मेट्रो का दूसरा चरण शुरू');
  });

  it('loses the part that tells somebody by the last name alone', () => {
    const title = 'Kovač wins third term: turnout falls to record low';
    expect(titleBeside(title, [asking('person', 'Ana Kovač')])).toBe('turnout falls to record low');
  });

  it('keeps the longest run of its parts', () => {
    const title = 'Storm in Goa: 14 trains cancelled, schools shut, ferries stay in port';
    expect(titleBeside(title, [asking('count', '14')])).toBe('schools shut, ferries stay in port');
  });

  it('loses a figure whose unit it writes otherwise', () => {
    expect(titleBeside('मेट्रो पर 2,940 करोड़ खर्च', [asking('money', '2,940 करोड़ रुपये')])).toBe('');
    expect(titleBeside('मेट्रो पर 2,940 करोड़ खर्च', [asking('money', '940 करोड़ रुपये')])).not.toBe('');
  });

  it('is empty where every part tells one', () => {
    expect(titleBeside('भारत ने जीता कप', [asking('country', 'भारत')])).toBe('');
    expect(titleBeside('', [asking('country', 'भारत')])).toBe('');
  });
});
