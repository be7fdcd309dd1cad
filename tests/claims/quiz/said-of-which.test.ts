import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { unsureIn } from '../../../claims/languages/hi/questions/around/index.ts';
import { isOfSplitWhole } from '../../../claims/languages/hi/questions/around/of-split-whole.ts';
import { losesIllness } from '../../../claims/languages/hi/questions/of-which-illness.ts';

/** The claims of a text that have these words. */
const of = (text: string, words: string) =>
  readArticle({ text, title: 'खबर', lang: 'hi', publishedAt: '2026-11-20' }).readings.filter(({ claim }) =>
    claim.text.includes(words),
  );

describe('what the story disowns', () => {
  const told = 'सोशल मीडिया पर दो शावकों के साथ बाघिन का वीडियो वायरल हुआ था।';
  const isUnsure = (text: string, words: string) => of(text, words).every(unsureIn(text));

  it('is a video that is of another place', () => {
    expect(of(told, 'दो शावकों').length).toBeGreaterThan(0);
    expect(isUnsure(`${told} वन अधिकारी ने कहा, ‘वह वीडियो पन्ना का नहीं है।’`, 'दो शावकों')).toBe(true);
    expect(isUnsure(`${told} वन अधिकारी ने कहा, ‘वह वीडियो पन्ना का है।’`, 'दो शावकों')).toBe(false);
  });

  it('is a death of an illness that the test did not find', () => {
    const death = 'गया के अस्पताल में भर्ती 19 वर्षीया छात्रा की मौत हो गई।';
    expect(isUnsure(`${death} डॉक्टर ने कहा कि छात्रा की जांच रिपोर्ट निगेटिव थी।`, '19 वर्षीया')).toBe(true);
    expect(isUnsure(`${death} डॉक्टर ने कहा कि छात्रा की जांच रिपोर्ट पॉजिटिव थी।`, '19 वर्षीया')).toBe(false);
  });
});

describe('a count of the ill', () => {
  it('says of what they are', () => {
    expect(losesIllness('31 अक्टूबर 2025 तक गया जिले में कितने मरीज मिले थे?')).toBe(true);
    expect(losesIllness('बिहार: किस वर्ष मरीजों की संख्या चार हजार के पार थी?')).toBe(true);
    expect(losesIllness('गया में डेंगू: 31 अक्टूबर 2025 तक कितने मरीज मिले थे?')).toBe(false);
    expect(losesIllness('गया के अस्पताल में कितने मरीज भर्ती हैं?')).toBe(false);
  });

  it('is a part of one day where its paragraph split up that day', () => {
    const rest = 'टिकारी में आठ मरीज मिले। दो मरीज बोधगया के हैं।';
    const ofDay = `गया में डेंगू फैल रहा है।\nशनिवार को मिले मरीजों में सबसे अधिक 11 मानपुर के हैं। ${rest}`;
    const ofAll = `गया में डेंगू फैल रहा है।\nमानपुर के 11 मरीज हैं। ${rest}`;
    const told = (text: string) => of(text, 'दो मरीज').map((reading) => isOfSplitWhole(reading, text));
    expect(told(ofDay)).toContain(true);
    expect(told(ofAll)).not.toContain(true);
  });
});
