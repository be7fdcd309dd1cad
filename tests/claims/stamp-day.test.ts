import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../claims/index.ts';
import { dayOfNews } from '../../claims/model.ts';

const BODY = 'भागलपुर जिले में शुक्रवार को गंगा नदी में एक नाव पलट गई। नाव पर 17 लोग सवार थे।';
const pasted = (...lines: string[]) => ['गंगा में नाव पलटी, छह लापता', ...lines, BODY].join('\n\n');
const dayIn = (text: string, publishedAt?: string) =>
  dayOfNews(readArticle({ text, lang: 'hi', publishedAt }).article);

describe('the day that a page is stamped with above its story', () => {
  it.each([
    'Edited By: रोहित सिंह | Updated: 21 Nov 2025, 08:14 PM IST',
    'Published on: Nov 21, 2025 14:05 IST',
    '21 नवंबर 2025',
    'शुक्रवार, 21 नवंबर 2025, 10:30 AM',
  ])('is the day of the news: %s', (stamp) => {
    expect(dayIn(pasted(stamp))).toBe('2025-11-21');
    expect(dayIn(pasted(stamp), '2025-11-24')).toBe('2025-11-21');
  });

  it('is the day of publication where it was updated later', () => {
    expect(dayIn(pasted('Published: 21 Nov 2025', 'Updated: 23 Nov 2025'))).toBe('2025-11-21');
  });

  it('is none after the day of publication that is known', () => {
    expect(dayIn(pasted('Updated: 28 Nov 2025'), '2025-11-21')).toBe('2025-11-21');
  });

  it('is none below the story, or in a sentence of it', () => {
    expect(dayIn(`${pasted()}\n\nUpdated: 21 Nov 2025`)).toBeUndefined();
    expect(dayIn(pasted('पुल 21 नवंबर 2005 को टूट गया था।'))).toBeUndefined();
  });

  it('leaves a dateline its own day', () => {
    expect(dayIn(pasted('Updated: 23 Nov 2025', 'भागलपुर, 22 नवंबर (भाषा) एक नाव पलट गई।'), '2025-11-24')).toBe(
      '2025-11-22',
    );
  });

  it('dates the questions of a story that was pasted without its day', () => {
    const { article, readings } = readArticle({ text: pasted('Updated: 21 Nov 2025, 08:14 PM IST') });
    const { items } = makeQuiz({ readings, articles: [article], items: 5, seed: 's' });
    expect(items.some(({ stem }) => stem.includes('21 नवंबर 2025'))).toBe(true);
  });

  it('is told in English pages, too', () => {
    const text = `Ferry sinks off Cebu, six missing

By Maria Santos | Updated: Nov 21, 2025 2:05 PM IST

CEBU: A ferry sank off Cebu on Friday. It carried 17 people.`;
    expect(dayOfNews(readArticle({ text }).article)).toBe('2025-11-21');
  });
});
