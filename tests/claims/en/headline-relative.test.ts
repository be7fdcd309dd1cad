import { describe, expect, it } from 'vitest';
import { eventInHeadline } from '../../../claims/languages/en/questions/story/headline-event.ts';
import { wholeHeadline, withoutPlace } from '../../../claims/languages/en/questions/story/whole-headline.ts';

const STORY = 'The bridge in Leeds is open, and Kent has paid for it.';

describe('a headline before a question', () => {
  it.each([
    ['Teacher who saved pupils from flood wins medal', 'Teacher who saved pupils from flood wins medal'],
    ['Leeds team builds chip that runs on sunlight', 'Leeds team builds chip that runs on sunlight'],
    ['Woman, 92, becomes oldest swimmer in Kent', 'Woman becomes oldest swimmer in Kent'],
    ['How a village in Kent became plastic-free', 'How a village in Kent became plastic-free'],
    ['What we know about the Leeds bridge collapse', 'Leeds bridge collapse'],
    ['Acme to open first store in Leeds next month', 'Acme to open first store in Leeds'],
    ['Strike at Leeds mill called off at last minute', 'Strike at Leeds mill called off at last minute'],
  ])('stands: %s', (headline, told) => {
    expect(wholeHeadline(headline, STORY)).toBe(told);
  });

  it.each([
    'Who saved pupils from flood in Leeds',
    'That chip of Leeds runs on sunlight again',
    'How to save pupils from flood in Leeds',
    'Why did Leeds close its bridge to all',
    'Volcano of Leeds erupts for first time this season',
    'Last bus of Leeds leaves for Kent tonight',
  ])('does not: %s', (headline) => {
    expect(wholeHeadline(headline, STORY)).toBeNull();
  });

  it('is told without its place where that is what is asked for', () => {
    expect(withoutPlace('Bus falls into gorge in Leeds')).toBe('Bus falls into gorge');
    expect(withoutPlace('Trains cancelled across northern Kent as workers walk out')).toBe(
      'Trains cancelled as workers walk out',
    );
    expect(withoutPlace('Fire in Leeds')).toBeNull();
    expect(withoutPlace('Bus falls into gorge in storm')).toBeNull();
  });

  it('gives no phrase that was cut, or of a number and a place', () => {
    expect(eventInHeadline('Father and son who ran gang jailed', STORY)?.topic ?? '').not.toMatch(/who$/u);
    expect(eventInHeadline('Three held in Leeds', STORY)?.topic).not.toBe('Three in Leeds');
  });
});
