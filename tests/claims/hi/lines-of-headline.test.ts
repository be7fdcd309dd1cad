import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';

describe('the line of a headline that stands before a question', () => {
  it('tells who won what, where the praise before it names nothing', () => {
    expect(linesOf('आखिरी पलों में चमकी सविता, केरल ने असम को हराकर जीता राष्ट्रीय खो-खो का खिताब')[0]).toBe(
      'केरल ने असम को हराकर जीता राष्ट्रीय खो-खो का खिताब',
    );
  });

  it('is the first where that names something itself', () => {
    expect(linesOf('नेपाल: पुल फिर खुला, चीन सीमा पर दौड़े ट्रक')[0]).toMatch(/^नेपाल – /u);
  });

  it('keeps a conference whose name ends in its number', () => {
    expect(linesOf('कॉप31: देर रात बनी सहमति, वित्त पर समझौता लेकिन ईंधन पर चुप्पी')[0]).toMatch(/^कॉप31 – /u);
    expect(linesOf('31 शहर: देर रात बनी सहमति, वित्त पर समझौता')[0]).not.toMatch(/^31 शहर – /u);
  });
});
