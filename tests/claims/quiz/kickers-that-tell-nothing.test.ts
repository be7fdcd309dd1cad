import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/hi/questions/stem/flaws.ts';
import { nearestFirst } from '../../../claims/languages/hi/questions/story/headline/lines-told.ts';
import { linesOf } from '../../../claims/languages/hi/questions/story/headline/whole-headline.ts';
import { leavesValue } from '../../../claims/quiz/kicker/words.ts';
import { key } from './quantity-key.ts';

function stemsOf(text: string, publishedAt: string): string[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's' }).items.map(({ stem }) => stem);
}

describe('kickers that give nothing away', () => {
  it('a whole and its part tell what is left of it', () => {
    expect(leavesValue('नौ में से पांच सीट पर मोर्चे का कब्जा', key(4))).toBe(true);
    expect(leavesValue('नौ में से पांच सीट पर मोर्चे का कब्जा', key(7))).toBe(false);
  });

  it('the town of a high court does not stand before the question which court it was', () => {
    const stems = stemsOf(
      'हाईकोर्ट ने रद्द की लेखपाल भर्ती की सूची\n\nजागरण संवाददाता, प्रयागराज। इलाहाबाद हाईकोर्ट ने राजस्व विभाग में लेखपाल भर्ती की अंतिम चयन सूची शुक्रवार को निरस्त कर दी।',
      '2026-10-30T20:00:00+05:30',
    );
    for (const stem of stems.filter((one) => one.includes('किस अदालत')))
      expect(stem).not.toContain('प्रयागराज');
  });
});

describe('lines of a headline', () => {
  it('a match told in Latin letters stands before its questions in Hindi', () => {
    expect(linesOf('IND vs NZ, 2nd ODI: राजन वर्मा का नाबाद शतक')[0]).toContain('भारत बनाम न्यूजीलैंड, दूसरा वनडे');
    expect(linesOf('IPS vs IAS: किसका पलड़ा भारी').join(' ')).not.toContain('बनाम');
  });

  it('of two matters the one that a sentence is of comes first', () => {
    const LINES = ['पटना में बेड फुल', 'डेंगू से छात्रा की मौत'];
    expect(nearestFirst(LINES, 'स्वास्थ्य विभाग ने छात्रा के घर के पास फॉगिंग कराई')[0]).toBe(LINES[1]);
    expect(nearestFirst(LINES, 'पटना के तीन अस्पतालों में जगह नहीं बची')[0]).toBe(LINES[0]);
  });
});

describe('stems that are whole', () => {
  it('half of a score, of a relay, or of a figure told twice is not asked for', () => {
    expect(isFlawed('भारत ने स्टंप तक 240/कितने स्कोर बना लिया है?')).toBe(true);
    expect(isFlawed('टीम ने कितनेx400 मीटर रिले में पदक जीता?')).toBe(true);
    expect(isFlawed('सेंसेक्स 387.65 अंक यानी कितने फीसदी चढ़कर 88,914 पर बंद हुआ?')).toBe(true);
    expect(isFlawed('टीम ने कितने रन के लक्ष्य का पीछा किया?')).toBe(false);
  });
});

describe('what is worth asking', () => {
  it('the over of a wicket is not asked for, the bowler is', () => {
    const stems = stemsOf(
      'मेलबर्न। मिचेल स्टार्क ने 38वें ओवर में 86 के स्कोर पर रोहित शर्मा को आउट कर दिया।',
      '2024-12-06T15:00:00+05:30',
    );
    expect(stems.join(' ')).not.toContain('किस ओवर');
  });
});
