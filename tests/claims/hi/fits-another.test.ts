import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi' }).readings.map(({ claim }) => claim.text);

const DIED = 'लोकगायिका सरला पटेल का शनिवार रात रतलाम में निधन हो गया।';
const SCHOLAR = 'उज्जैन की शोधार्थी डॉ. कविता जोशी याद करती हैं, “वे हर गीत के साथ उसकी कहानी सुनाती थीं।”';

describe('a pronoun that fits another than the one told of last', () => {
  it('is nobody who only remembers the dead', () => {
    const told = texts(`${DIED}\n\n${SCHOLAR}\n\nआखिरी वर्षों में वे 2,000 रुपये मासिक की पेंशन पर निर्भर रहीं।`);
    expect(told.filter((one) => one.includes('पेंशन'))).toEqual([]);
  });

  it('is the dead one where nobody else was told of', () => {
    const told = texts(`${DIED} वे 79 वर्ष की थीं।`);
    expect(told.some((one) => /सरला पटेल 79 वर्ष की थीं।$/u.test(one))).toBe(true);
  });

  it('is not whoever spoke of another in the paragraph before', () => {
    const honoured = 'मीना राय को सोमवार को इंदौर में सम्मानित किया गया।';
    const story = `${honoured} अध्येता रेखा वर्मा याद करती हैं, “वे हर बच्चे के साथ किताब पढ़ती थीं।”`;
    const told = texts(`${story}\n\nआजकल वे 2,000 रुपये मासिक की पेंशन पर निर्भर हैं।`);
    expect(told.filter((one) => one.includes('पेंशन'))).toEqual([]);
  });

  it('is the one told of in the paragraph before where nothing was quoted', () => {
    const told = texts('मीना राय इंदौर में रहती हैं।\n\nआजकल वे 2,000 रुपये मासिक की पेंशन पर निर्भर हैं।');
    expect(told).toContain('आजकल मीना राय 2,000 रुपये मासिक की पेंशन पर निर्भर हैं।');
  });

  it('is not of whom its own relative clause is', () => {
    const told = texts(`${DIED} पति रमेश पटेल, जो उनके साथ ढोलक बजाते थे, 2014 में गुजर गए थे।`);
    expect(told.filter((one) => one.includes('रमेश पटेल के साथ'))).toEqual([]);
    expect(told).toContain('पति रमेश पटेल 2014 में गुजर गए थे।');
  });
});
