import { describe, expect, it } from 'vitest';
import { kicked } from '../../claims/quiz/rubric/kicker.ts';
import { kickerOf, repeatsTitle } from '../../src/web/embed/kicker.ts';

const WITH_KICKER = [
  'बाजार में लगातार दूसरे दिन गिरावट (14 अप्रैल 2020 की खबर): सेंसेक्स कितने अंक गिरा?',
  'Ferry accident off Cebu, 3 May 2021: How many people were rescued?',
  '17 नवंबर 2026 की खबर: अधिकारी के अनुसार, समझौता कितने साल के लिए है?',
];
const WITHOUT = [
  'ओमान में करीब कितने भारतीय रहते हैं?',
  'At what time, 5:30 or later, did the train leave?',
  'किसने कहा, "सुनिए: पुल बनेगा"?',
];

describe('what stands before a question on the pages', () => {
  it.each(WITH_KICKER)('is what the engine has before its colon: %s', (stem) => {
    expect(kickerOf(stem)).toBe(`${kicked(stem)?.kicker}:`);
  });

  it.each(WITHOUT)('is nothing where the stem has none: %s', (stem) => {
    expect(kickerOf(stem)).toBe('');
    expect(kicked(stem)).toBeNull();
  });

  it('makes the title above it spare where it begins with the same words', () => {
    const stem = 'Ferry runs aground near Cebu in a storm, 3 May 2021: How many people were rescued?';
    expect(repeatsTitle(stem, 'Ferry runs aground near Cebu in a storm, 40 rescued')).toBe(true);
    expect(repeatsTitle(stem, 'Storm closes the ports of Cebu')).toBe(false);
    expect(repeatsTitle('How many people were rescued?', 'How many people were rescued')).toBe(false);
  });

  it('keeps the title above a place and a day alone', () => {
    expect(repeatsTitle('पटना, 3 मई 2021: पुल पर कितना खर्च हुआ?', 'पटना में नया पुल खुला')).toBe(false);
  });
});
