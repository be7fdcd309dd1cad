import { describe, expect, it } from 'vitest';
import { otherCauses } from '../../../claims/quiz/distractors/causes/causes.ts';
import { namesSame } from '../../../claims/quiz/distractors/causes/index.ts';
import { closedScale } from '../../../claims/quiz/distractors/numbers/closed-scales.ts';
import { cricketScale } from '../../../claims/quiz/distractors/numbers/cricket-scales.ts';
import { scaleValues } from '../../../claims/quiz/distractors/numbers/scale-values.ts';
import { raceScale } from '../../../claims/quiz/distractors/numbers/sport-scales.ts';
import { usualScale } from '../../../claims/quiz/distractors/numbers/usual-scales.ts';

const OPEN = { highest: Number.POSITIVE_INFINITY, reach: Number.POSITIVE_INFINITY };
const count = (value: number, comparator: 'exact' | 'moreThan' = 'exact') =>
  ({ type: 'quantity', dimension: 'count', value, comparator }) as const;
const rupees = { ...count(2425), dimension: 'money' } as const;

describe('options near the key', () => {
  it('no false number is a half or a quarter of an exact key', () => {
    const values = scaleValues(count(61_348), OPEN, '61,348');
    expect(values.length).toBeGreaterThan(5);
    for (const value of values) expect(value / 61_348 > 0.55 && value / 61_348 < 1.6).toBe(true);
    expect(values).not.toContain(30_674);
  });

  it('beside more than so many every option is well above', () => {
    for (const value of scaleValues(count(5200, 'moreThan'), OPEN, '5,200'))
      expect(value).toBeGreaterThan(6000);
  });

  it('beside more than a few none is many times as many', () => {
    const values = scaleValues(count(10, 'moreThan'), OPEN, 'दस');
    expect(values.length).toBeGreaterThanOrEqual(3);
    for (const value of values) expect(value).toBeLessThanOrEqual(30);
    expect(scaleValues(count(1, 'moreThan'), OPEN, 'एक').length).toBeGreaterThanOrEqual(3);
  });

  it('beside a share that leaves a rest all of it is none', () => {
    const share = { ...count(70), dimension: 'percent', comparator: 'about' } as const;
    const values = scaleValues(share, OPEN, '70 फीसदी');
    expect(values.filter((value) => value < 49 || value > 91).length).toBeGreaterThanOrEqual(3);
    expect(values).not.toContain(100);
    expect(scaleValues({ ...share, value: 98 }, OPEN, '98 फीसदी').every((value) => value <= 100)).toBe(true);
  });

  it('a side that is all out chasing made fewer than it was set', () => {
    expect(cricketScale(count(218), '262 रन के लक्ष्य का पीछा कर रही टीम कितने रन पर सिमट गई?')).toEqual({
      highest: 261,
    });
    expect(cricketScale(count(218), '262 रन की बढ़त लेने वाली टीम कितने रन पर सिमट गई?')).toEqual({});
  });

  it('weather of another season is none, and any may come where neither the month nor the key tells it', () => {
    const at = (cause: string, month?: number) =>
      otherCauses(
        cause,
        'hi',
        {
          story: '',
          effect: `${cause} के कारण लोगों को परेशानी हुई`,
          scene: { states: [], isAbroad: false, month },
        },
        () => 0.3,
      );
    expect(at('घने कोहरे', 1)).not.toContain('भीषण गर्मी');
    expect(at('घने कोहरे')).not.toContain('भीषण गर्मी');
    expect(at('घने कोहरे', 1)).toContain('भारी बारिश');
    expect(at('भारी बारिश')).toContain('भीषण गर्मी');
  });

  it('weather that does not come to such a land is none', () => {
    const inState = (...states: string[]) =>
      otherCauses(
        'कोहरे',
        'hi',
        {
          story: '',
          effect: 'कोहरे के कारण छह ट्रेनें लेट रहीं',
          scene: { states, isAbroad: false, month: 1 },
        },
        () => 0.3,
      );
    expect(inState('br')).not.toContain('बर्फबारी');
    expect(inState('hp')).toContain('बर्फबारी');
  });

  it('two causes that name one thing may both be right, two that share a light word are two', () => {
    expect(namesSame('आंधी और ओलावृष्टि', 'भारी ओलावृष्टि')).toBe(true);
    expect(namesSame('भारी बर्फबारी', 'भारी ओलावृष्टि')).toBe(false);
    expect(namesSame('पेड़ गिरने', 'बिजली गिरने')).toBe(false);
  });

  it('an accident stands beside those that could have done the like, and what burnt did so of fire', () => {
    const of = (cause: string, effect: string) => otherCauses(cause, 'hi', { story: '', effect }, () => 0.3);
    expect(of('आग लगने', 'आग लगने से दस बीघा की फसल जलकर राख हो गई')).toEqual([]);
    expect(of('टायर फटने', 'टायर फटने से बस बेकाबू होकर पलट गई')).toContain('ब्रेक फेल होने');
    expect(of('टायर फटने', 'टायर फटने से बस बेकाबू होकर पलट गई')).not.toContain('दम घुटने');
  });

  it('beside weather stands what could do the like, in its form, and nothing that comes with it', () => {
    const of = (cause: string, effect: string, story = '') =>
      otherCauses(cause, 'hi', { story, effect }, () => 0.3);
    expect(of('कोहरे', 'कोहरे के कारण छह ट्रेनें लेट रहीं')).toContain('बर्फबारी');
    expect(of('कोहरे', 'कोहरे के कारण छह ट्रेनें लेट रहीं')).not.toContain('शीतलहर');
    expect(of('भारी बारिश की आशंका', 'भारी बारिश की आशंका के कारण स्कूल बंद रहे')).toContain('भीषण गर्मी की आशंका');
    expect(of('कोहरे', 'कोहरे के कारण छह ट्रेनें लेट रहीं', 'कल बर्फ गिरी')).not.toContain('बर्फबारी');
    expect(of('बारिश', 'बारिश के कारण सड़कों पर पानी भर गया')).toEqual([]);
    expect(of('गर्मी', 'गर्मी के कारण तालाब सूख गया')).toEqual([]);
    expect(of('भूस्खलन', 'भूस्खलन के कारण फंसे नौ लोगों को निकाला गया')).toEqual([]);
    expect(of('बारिश और कोहरे', 'बारिश और कोहरे के कारण ट्रेनें लेट रहीं')).toEqual([]);
  });

  it('beside what somebody died of stands what others die of, not what may have been the same', () => {
    const of = (cause: string, effect: string) => otherCauses(cause, 'hi', { story: '', effect }, () => 0.3);
    expect(of('ऊंचाई से गिरने', 'ऊंचाई से गिरने से मजदूर की मौत हो गई')).toContain('सांप के काटने');
    expect(of('ऊंचाई से गिरने', 'ऊंचाई से गिरने से मजदूर की मौत हो गई')).not.toContain('खाई में गिरने');
    expect(of('ऊंचाई से गिरने', 'ऊंचाई से गिरने से मशीन टूट गई')).toEqual([]);
  });

  it('warnings and races go by their lists, other hours and metres do not', () => {
    expect(closedScale(count(24), 'अगले कितने घंटे के लिए').values).toContain(72);
    expect(closedScale(count(19), 'अगले कितने घंटे के लिए')).toEqual({});
    expect(closedScale(count(800), 'उसने कितने मीटर दौड़ जीती').values).toContain(1500);
    expect(closedScale(count(800), 'उसने कितने मीटर लंबी दीवार')).toEqual({});
  });

  it('a support price stands beside near ones, another price as usual', () => {
    expect(usualScale(rupees, 'सरसों का न्यूनतम समर्थन मूल्य कितने रुपये प्रति क्विंटल है').shares).toBeDefined();
    expect(usualScale(rupees, 'खाद कितने रुपये प्रति बोरी है').shares).toBeUndefined();
  });

  it('a lead of parts of a second is no time of a race', () => {
    expect(raceScale({ ...count(0.42), unit: 'second' })).toBeUndefined();
    expect(raceScale({ ...count(10.42), unit: 'second' })).toBeDefined();
  });
});

describe('causes that come with one another', () => {
  const told = { story: ' ', effect: 'दो मजदूरों की मौत हो गई' };

  it('do not stand beside each other', () => {
    expect(otherCauses('पहाड़ी दरकने', 'hi', told, () => 0.5)).not.toContain('चट्टान खिसकने');
    expect(otherCauses('गैस रिसने', 'hi', told, () => 0.5)).not.toContain('सिलेंडर फटने');
  });

  it('stand beside what has nothing to do with them', () => {
    expect(otherCauses('गैस रिसने', 'hi', told, () => 0.5)).toContain('पेड़ गिरने');
  });
});

describe('causes where a claim sets them', () => {
  const causes = (cause: string, effect: string) =>
    otherCauses(cause, 'hi', { story: '', effect }, () => 0.3);

  it('are none of a road in a building, and none of a building on a road', () => {
    const inside = causes('भीषण आग लगने', 'एक होटल में भीषण आग लगने से 14 लोगों की मौत हो गई');
    expect(inside).not.toContain('ब्रेक फेल होने');
    expect(inside.length).toBeGreaterThanOrEqual(3);
    const outside = causes('चट्टान खिसकने', 'चट्टान खिसकने से दो बसों के खाई में गिरने पर 14 लोगों की मौत हो गई');
    expect(outside).not.toContain('छत गिरने');
    expect(outside).toContain('ब्रेक फेल होने');
  });
});
