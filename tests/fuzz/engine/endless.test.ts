import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, readArticle } from '../../../claims/index.ts';
import { within } from '../within.ts';

const WORDS = [
  'मुख्यमंत्री किया ',
  'लोग मारे गए ',
  'The minister said ',
  'who was ',
  '240 करोड़ ',
  '“पुल ',
  'A. ',
  'जो ',
  '(अ ',
  'and ',
];

describe('a text without an end of a sentence', () => {
  it.each(WORDS)('of %s is read within a second, however long', async (word) => {
    const text = word.repeat(Math.floor(LONGEST_TEXT / word.length));
    await within(() => readArticle({ text, publishedAt: '2024-06-19' }));
  });

  it('tells nothing of what runs on for hundreds of words, and how often', () => {
    const text = `${'पुल बना और '.repeat(200)}खुला। रमेश शर्मा ने सोमवार को पटना में पुल का उद्घाटन किया।`;
    const { readings, leftOut } = readArticle({ text });
    expect(leftOut).toMatchObject({ 'endless-sentence': 1 });
    expect(readings.length).toBeGreaterThan(0);
    for (const { claim } of readings) expect(claim.spans[0]?.start).toBeGreaterThan(text.indexOf('।'));
  });
});
