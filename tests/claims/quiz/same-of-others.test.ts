import { describe, expect, it } from 'vitest';
import { askedOf, asksSame } from '../../../claims/quiz/rubric/set-rules/asked.ts';

const same = (one: readonly [string, string], other: readonly [string, string]) =>
  asksSame(askedOf(...one), askedOf(...other));

describe('two stems in nearly the same words', () => {
  it('ask different things of two people', () => {
    expect(
      same(
        ['गांधी मैदान में खेले गए फाइनल मुकाबले में रमेश ने कितने रन बनाए?', '109'],
        ['गांधी मैदान में खेले गए फाइनल मुकाबले में सुरेश ने कितने रन बनाए?', '101'],
      ),
    ).toBe(false);
  });

  it('ask the same where one says no more than the other, or only their figures differ', () => {
    expect(
      same(
        ['गांधी मैदान में खेले गए फाइनल मुकाबले में रमेश ने कितने रन बनाए?', '109'],
        ['गांधी मैदान में खेले गए फाइनल मुकाबले में रमेश ने कितने चौके लगाए?', '109'],
      ),
    ).toBe(true);
    expect(
      same(
        ['सोमवार को पहाड़ों में किस जगह पर 21.4 डिग्री सेल्सियस तापमान रिकॉर्ड किया गया?', 'कल्पा'],
        ['सोमवार को पहाड़ों में किस जगह पर 23.5 डिग्री सेल्सियस तापमान रिकॉर्ड किया गया?', 'शिमला'],
      ),
    ).toBe(true);
  });
});
