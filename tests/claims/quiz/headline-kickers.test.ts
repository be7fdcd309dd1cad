import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { hasBareNoun } from '../../../claims/languages/hi/questions/story/bare-nouns.ts';
import { headlineName } from '../../../claims/languages/hi/questions/story/headline-name.ts';

function itemsOf(text: string) {
  const { article, readings } = readArticle({ text, lang: 'hi', title: '', publishedAt: '2026-05-13' });
  return makeQuiz({ readings, articles: [article], items: 12, seed: 's' }).items;
}
const stemsOf = (text: string) => itemsOf(text).map(({ stem }) => stem);

describe('the name that a headline gives its story', () => {
  it.each([
    ["गुजरात तट से टकराया तूफान 'मेघा', चार लोग लापता", 'गुजरात तट से टकराया तूफान मेघा'],
    ['केरल: नाव और जहाज की टक्कर में 12 की मौत, सात घायल', 'केरल में नाव और जहाज की टक्कर'],
    ['भूटान में संसदीय चुनाव सात मार्च को, तैयारी शुरू', 'भूटान में संसदीय चुनाव'],
    ['भोपाल में आज से तीन दिन का विज्ञान मेला, 30 देश आए', 'भोपाल में तीन दिन का विज्ञान मेला'],
    ['टाटा स्टील ने 3,100 करोड़ में खरीदा इटली का कारखाना', 'टाटा स्टील ने 3,100 करोड़ में खरीदा इटली का कारखाना'],
  ])('is a clause without marks, toll and day: %s', (headline, name) => {
    expect(headlineName(headline)?.text).toBe(name);
  });

  it.each(['इसरो ने रचा इतिहास, सबने दी बधाई', 'भारतीय सेना ने उठाया बड़ा कदम', 'कीमतें कई गुना बढ़ीं'])(
    'is none where it says nothing of what happened: %s',
    (headline) => {
      expect(headlineName(headline)).toBeNull();
    },
  );
});

describe('a bare noun', () => {
  it.each([
    'याचिका मोहन वर्मा ने 2021 में दायर की थी।',
    'समारोह में 12 मंत्री मौजूद थे।',
    'भूकंप का केंद्र 40 किलोमीटर दूर था।',
  ])('says of none which it is: %s', (text) => {
    expect(hasBareNoun(text)).toBe(true);
  });

  it.each([
    'लखनऊ में कैबिनेट की बैठक में 12 प्रस्ताव पास हुए।',
    'ताइवान में मंगलवार को भूकंप के झटके महसूस किए गए।',
    'राष्ट्रीय परियोजना पर 300 करोड़ रुपये खर्च हुए।',
  ])('is none where it is named or told anew: %s', (text) => {
    expect(hasBareNoun(text)).toBe(false);
  });

  it('is asked of under the headline alone', () => {
    const told = 'गिरोह तीन साल से नकली नोट छापकर बिहार में बेच रहा था।';
    const isOfGang = (stem: string) => stem.includes('गिरोह कितने साल से');
    expect(stemsOf(`पुलिस ने पांच लोगों को गिरफ्तार किया है। ${told}`).filter(isOfGang)).toEqual([]);
    const headed = `कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़, पांच गिरफ्तार
पुलिस ने शनिवार को कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़ किया। पुलिस ने पांच लोगों को गिरफ्तार किया है। ${told}`;
    expect(stemsOf(headed).find(isOfGang)).toMatch(/^कानपुर में नकली नोट छापने वाले गिरोह का भंडाफोड़[:,]/u);
  });
});

describe('an amount for each', () => {
  it('is not asked for without its number', () => {
    const stems = stemsOf(
      'मुख्यमंत्री योगी आदित्यनाथ ने सोमवार को मृतकों के परिजनों को तीन-तीन लाख रुपये की सहायता देने की घोषणा की।',
    );
    expect(stems.filter((stem) => stem.includes('तीन-तीन कितने'))).toEqual([]);
  });
});
