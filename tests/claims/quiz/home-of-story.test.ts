import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { homeOf } from '../../../claims/languages/hi/questions/story/places/home.ts';

const BODY =
  'मोहन राय दिल्ली में नौकरी करते हैं। सोहन राय 3 मई को दिल्ली में बीमार हुए। रोहन राय का इलाज 5 मई को दिल्ली में हुआ। डॉक्टरों ने 30 लोगों की जांच की।';

function homes(headline: string): (string | undefined)[] {
  const text = `${headline}\n${BODY}`;
  const { readings } = readArticle({ text });
  const home = homeOf(readings, text);
  return readings.map((reading) => home(reading));
}

describe('the state that a story is set in', () => {
  it('is the one that its headline and its claims name', () => {
    expect(homes('दिल्ली में मिला बुखार का मरीज')).toContain('दिल्ली');
  });

  it('is not told where the headline is set in another', () => {
    expect(homes('बरेली में मिला बुखार का मरीज').every((home) => home === undefined)).toBe(true);
  });
});
