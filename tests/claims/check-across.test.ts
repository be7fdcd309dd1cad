import { describe, expect, it } from 'vitest';
import { checkStatement, readArticle } from '../../claims/index.ts';
import { checkAcross } from '../eval/statements.ts';

const verdictOn = (text: string, statement: string) =>
  checkStatement({ statement, ...readArticle({ text }) }).verdict;

const BEAT = 'India beat Australia by six wickets in Melbourne.';
const PEOPLE = 'चीन की आबादी 140 करोड़ है।';

describe('a statement in one language against claims of the other', () => {
  it.each([
    ['names and a number are the same', BEAT, 'भारत ने मेलबर्न में ऑस्ट्रेलिया को छह विकेट से हराया।', 'supported'],
    ['another number is told of the same', BEAT, 'भारत ने मेलबर्न में ऑस्ट्रेलिया को आठ विकेट से हराया।', 'refuted'],
    [
      'a number lies inside the bound',
      PEOPLE,
      'The population of China is more than 1.2 billion.',
      'supported',
    ],
    [
      'a number lies outside the bound',
      PEOPLE,
      'China has a population of less than 1.2 billion.',
      'refuted',
    ],
    ['a not is put in', 'Russia attacked Ukraine in 2014.', 'रूस ने 2014 में यूक्रेन पर हमला नहीं किया।', 'refuted'],
    ['the two met each other', 'Joe Biden met Xi Jinping.', 'शी जिनपिंग ने जो बाइडन से मुलाकात की।', 'supported'],
  ])('is decided where %s', (_why, text, statement, verdict) =>
    expect(verdictOn(text, statement)).toBe(verdict),
  );

  it.each([
    ['the names change places', BEAT, 'ऑस्ट्रेलिया ने मेलबर्न में भारत को छह विकेट से हराया।'],
    ['something else is counted', BEAT, 'भारत ने मेलबर्न में ऑस्ट्रेलिया को छह रन से हराया।'],
    ['a name is another', BEAT, 'भारत ने मेलबर्न में श्रीलंका को छह विकेट से हराया।'],
    [
      'the claim leaves the place open',
      'India beat Australia by six wickets.',
      'भारत ने मेलबर्न में ऑस्ट्रेलिया को छह विकेट से हराया।',
    ],
    [
      'the statement leaves the place open and the number differs',
      BEAT,
      'भारत ने ऑस्ट्रेलिया को आठ विकेट से हराया।',
    ],
    ['a noun is in no list', PEOPLE, 'The debt of China is 1.4 billion.'],
    [
      'the claim is about a part of it',
      'चीन की राजधानी की आबादी 2 करोड़ है।',
      'The population of China is 20 million.',
    ],
    [
      'the claim is a plan',
      'India will beat Australia by six wickets.',
      'भारत ने ऑस्ट्रेलिया को छह विकेट से हराया।',
    ],
    ['the claim is hedged', 'Russia may have attacked Ukraine in 2014.', 'रूस ने 2014 में यूक्रेन पर हमला किया।'],
    ['the day is unknown', 'Joe Biden met Xi Jinping yesterday.', 'जो बाइडन ने कल शी जिनपिंग से मुलाकात की।'],
    ['nobody known is named', 'The company spent 5 billion dollars.', 'कंपनी ने 5 अरब डॉलर खर्च किए।'],
  ])('is not decided where %s', (_why, text, statement) =>
    expect(verdictOn(text, statement)).toBe('notEnoughInfo'),
  );

  it('is disputed where claims of the two languages disagree', () => {
    const text = 'भारत ने ऑस्ट्रेलिया को छह विकेट से हराया।';
    const hindi = readArticle({ text }, { claim: () => crypto.randomUUID() }).readings;
    const english = readArticle(
      { text: 'India beat Australia by nine wickets.' },
      { claim: () => crypto.randomUUID() },
    ).readings;
    expect(checkStatement({ statement: text, readings: [...hindi, ...english] }).verdict).toBe('disputed');
  });

  it('names the claim, its words and what was compared', () => {
    const { readings, article } = readArticle({ text: BEAT });
    const found = checkStatement({ statement: 'भारत ने मेलबर्न में ऑस्ट्रेलिया को छह विकेट से हराया।', readings });
    expect(found.claims).toMatchObject([{ claimId: readings[0]?.claim.id, relation: 'supports' }]);
    const span = found.claims[0]?.span;
    expect(article.text.slice(span?.start, span?.end)).toBe(span?.exact);
    expect(found.compared).toContainEqual({ role: 'who', statement: 'भारत', claim: 'India', result: 'same' });
  });

  it('is right wherever it decides, on all statements of our own', () => {
    const checked = checkAcross();
    expect(checked.filter(({ wanted, found }) => found !== 'notEnoughInfo' && found !== wanted)).toEqual([]);
    expect(
      checked.filter(({ wanted, found }) => wanted !== 'notEnoughInfo' && found === wanted).length,
    ).toBeGreaterThan(30);
  });
});
