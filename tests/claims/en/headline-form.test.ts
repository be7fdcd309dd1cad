import { describe, expect, it } from 'vitest';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { eventBehindToll, plainForm } from '../../../claims/languages/en/questions/story/headline-form.ts';
import { tellsOf } from '../../../claims/languages/en/questions/story/known.ts';
import { wholeHeadline, withoutToll } from '../../../claims/languages/en/questions/story/whole-headline.ts';

const STORY = 'The storm reached Fiji. The dam is near Suva, and the team of Kent lost to Surrey in Leeds.';

describe('a headline without what only its print has', () => {
  it.each([
    ['Fiji struck by Cyclone "Mala" (Otto), scores hurt', 'Fiji struck by Cyclone Mala'],
    ['Cracks in dam prompt evacuation of Lautoka, Fiji', 'Cracks in dam prompt evacuation of Lautoka'],
    ['Kenya to launch weather satellite that could map forests', 'Kenya to launch weather satellite'],
    ['Premier Shield: Kent defeat Surrey 3 - 1', 'Kent defeat Surrey 3-1'],
    ['Storm lashes coastal Fiji, two hurt in wall collapse', 'Storm lashes coastal Fiji'],
    ['Palmer pick for Leeds mayor labelled as reckless', 'Palmer pick for Leeds mayor labelled as reckless'],
  ])('stands: %s', (headline, told) => {
    expect(wholeHeadline(headline, STORY)).toBe(told);
  });

  it.each(['Latest news of storm from Fiji', 'Workers strike, two hurt in wall collapse', ''])(
    'does not where it says too little: %s',
    (headline) => {
      expect(wholeHeadline(headline, STORY)).toBeNull();
    },
  );

  it.each([
    ['Fiji, Tonga agree to fish less', 'Fiji and Tonga agree to fish less'],
    ['Fiji, K12 rebels agree to talks', 'Fiji and K12 rebels agree to talks'],
    ['Punjab, Haryana share river water', 'Punjab and Haryana share river water'],
    ['Blackout in 14 towns, Suva as the grid fails', 'Blackout in 14 towns and Suva as the grid fails'],
  ])('joins two of one sort: %s', (headline, told) => {
    expect(plainForm(headline)).toBe(told);
  });

  it.each([
    'Ada Palmer, Kent baker who fed a town, dies at 91',
    'Salem, Oregon police shoot bear',
    'Punjab, Haryana farmers block road',
    'Sydney, Victoria Police free bear',
    'Boat found in Salem, Oregon after storm',
  ])('joins no name with what tells of it: %s', (headline) => {
    expect(plainForm(headline)).toBe(headline);
  });

  it('keeps two towns that a comma joins', () => {
    expect(wholeHeadline('Shop fires in Suva, Leeds', STORY)).toBeNull();
  });

  it('tells the event of a toll without it', () => {
    expect(withoutToll('Two killed and six injured in rebel attack in Fiji', STORY)).toBe(
      'Rebel attack in Fiji',
    );
    expect(withoutToll('Storm kills 14 in coastal Fiji', STORY)).toBe('Storm in coastal Fiji');
    expect(withoutToll('Two chosen and six dropped in new squad in Fiji', STORY)).toBeNull();
  });
});

describe('a toll that somebody tells', () => {
  it.each([
    'Storm kills 14 in coastal Fiji, rebel leader says',
    'Heat kills 14 in Fiji, fever and floods close schools',
    'Two killed in rebel attack in Fiji, mayor says',
  ])('is not left out of a headline: %s', (headline) => {
    expect(eventBehindToll(headline)).toBeNull();
  });
});

describe('a noun that goes with a headline', () => {
  it.each([
    ['helicopter crashes in Fiji', 'crash'],
    ['teacher stabbed in leeds', 'incident'],
    ['kenya issues travel alert', 'advisory'],
  ])('is told by it: %s', (headline, noun) => {
    expect(tellsOf(new Set(headline.split(' ')), noun)).toBe(true);
  });

  it('is not told by another', () => {
    expect(tellsOf(new Set(['council', 'opens', 'park']), 'incident')).toBe(false);
  });
});

describe('stems that lost words', () => {
  it.each(['In which country at 0640 UTC did the capsule land?'])('are left out: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it('are not taken for whole ones', () => {
    expect(isFlawed('In which country did the capsule land at 0640 UTC?')).toBe(false);
  });
});
