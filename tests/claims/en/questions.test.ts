import { describe, expect, it } from 'vitest';
import { type ItemKind, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** Every question that the claims of a text allow, before options and rubric. */
const stems = (text: string, kind?: ItemKind) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.flatMap((reading) =>
    targetsOf(reading)
      .filter((target) => kind === undefined || target.kind === kind)
      .flatMap((target) => askEnglish(reading, target)?.stem ?? []),
  );

describe('the order of words', () => {
  it.each([
    ['Ada Palmer opened the bridge in Patna.', 'person', 'Who opened the bridge in Patna?'],
    ['Ada Palmer opened the bridge on Monday.', 'weekday', 'On which day did Ada Palmer open the bridge?'],
    [
      'Ada Palmer has opened the bridge in India.',
      'country',
      'In which country has Ada Palmer opened the bridge?',
    ],
    ['On Monday, Ada Palmer opened the bridge.', 'weekday', 'On which day did Ada Palmer open the bridge?'],
    ['The bridge in Patna was opened by Ada Palmer.', 'person', 'By whom was the bridge in Patna opened?'],
    [
      'The firm began to build the bridge on Monday.',
      'weekday',
      'On which day did the firm begin to build the bridge?',
    ],
    ['The strike in Paris lasted 24 days.', 'duration', 'How many days did the strike in Paris last?'],
    ['Toyota builds 200 cars a day in Derby.', 'count', 'How many cars does Toyota build a day in Derby?'],
    ['The army set up a camp in June.', 'date', 'In which month did the army set up a camp?'],
    [
      'The storm hit Leeds with gusts of 84mph.',
      'measure',
      'The storm hit Leeds with gusts of how many miles an hour?',
    ],
    [
      'Ten plans of Acme called for investment of around £16m.',
      'money',
      'Ten plans of Acme called for investment of about how much?',
    ],
    [
      'Acme asked banks in Leeds for an additional £16m.',
      'money',
      'Acme asked banks in Leeds for an additional how much?',
    ],
    ['Acme faces a gap of £12m next year.', 'money', 'Acme faces a gap of how much next year?'],
    ['Ada Palmer emailed Acme 14 times in May.', 'count', 'Ada Palmer emailed Acme how many times in May?'],
    [
      'Opposition leader Ada Palmer of the Labour Party said the mill was old.',
      'person',
      'Who said that the mill was old?',
    ],
  ] as const)('%s', (text, kind, stem) => {
    expect(stems(text, kind)).toContain(stem);
  });

  it('loses what a long clause tells more behind a comma, and no part of a list', () => {
    const long =
      'On Monday a show of the drawings and letters of Ada Palmer opened in an old ice factory on Birch Street near the docks in Leeds,';
    expect(
      stems(`${long} put up by a trust with £2m from the state and a smaller sum from Acme.`, 'weekday'),
    ).toContain(
      'On which day did a show of the drawings and letters of Ada Palmer open in an old ice factory on Birch Street near the docks in Leeds?',
    );
    expect(stems(`${long} Hull, York, Derby, Dover, Truro, Bath, Wells, Ely and Ripon.`, 'weekday')).toEqual(
      [],
    );
  });

  it('stays where the answer stands within a phrase', () => {
    expect(stems('A dispute with Greece had blocked the bid of Ada Palmer.', 'country')).toEqual([
      'A dispute with which country blocked the bid of Ada Palmer?',
    ]);
  });

  it('asks for an owner', () => {
    expect(stems("Toyota's plant in Derby was closed.", 'organisation')).toEqual([
      "Which company's plant in Derby was closed?",
    ]);
  });
});

describe('what a question carries', () => {
  it('is who says so', () => {
    expect(stems('According to the police, Ada Palmer opened the bridge on Monday.', 'weekday')).toContain(
      'According to the police, on which day did Ada Palmer open the bridge?',
    );
  });

  it('is the age of somebody named', () => {
    expect(stems('Ada Palmer, 62, opened the bridge.', 'age')).toEqual(['How old is Ada Palmer?']);
  });

  it('is the speaker of what is said', () => {
    expect(stems('Ada Palmer said that the bridge in Patna was closed.', 'person')).toContain(
      'Who said that the bridge in Patna was closed?',
    );
  });

  it('keeps small letters small and names as they are', () => {
    expect(stems('Turnout in Norway stood at 16 percent.', 'percent')).toEqual([
      'At what percentage did turnout in Norway stand?',
    ]);
    expect(stems('North Korean troops left on Monday.', 'weekday')).toEqual([
      'On which day did North Korean troops leave?',
    ]);
  });
});

describe('a plain noun among its peers', () => {
  it.each([
    ['The statue in Patna was found by a farmer.', 'By whom was the statue in Patna found?'],
    [
      'The ministry in Patna issued a flood warning.',
      'What kind of warning did the ministry in Patna issue?',
    ],
    ['Rain delayed the match in Patna.', 'What kind of weather delayed the match in Patna?'],
  ] as const)('%s', (text, stem) => {
    expect(stems(text, 'thing')).toEqual([stem]);
  });

  it.each([
    ['a building that alone is opened so', 'Ada Palmer flew to Patna to open a large new mosque.'],
    ['one told of before', 'Ada Palmer reopened the mosque in Patna.'],
    ['one within a name', 'Ada Palmer bought the Acme & Brown shipyard in Patna.'],
    ['where the hurt are taken', 'Ada Palmer was taken to a hospital in Patna.'],
  ] as const)('is not %s', (_name, text) => {
    expect(stems(text, 'thing')).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    [
      'At least 40 people were arrested in Leeds.',
      'count',
      'At least how many people were arrested in Leeds?',
    ],
    [
      'Kim Jong-un came to power seven years ago.',
      'duration',
      'How many years ago did Kim Jong-un come to power?',
    ],
    ['Trains to Leeds arrive every 37 minutes.', 'duration', 'How often do trains to Leeds arrive?'],
  ] as const)('%s', (text, kind, stem) => {
    expect(stems(text, kind)).toContain(stem);
  });
});

describe('who said a quotation', () => {
  it('is asked for where it tells something', () => {
    expect(
      stems('"We built the bridge with the money of the fishermen," Ada Palmer said in Patna.', 'person'),
    ).toEqual(['Who said: “We built the bridge with the money of the fishermen”?']);
  });

  it('is not asked for a scrap', () => {
    expect(stems('"We need a bridge," Ada Palmer said in Patna.', 'person')).toEqual([]);
  });
});

describe('an adjective of a country', () => {
  it('is asked for by whose body it tells', () => {
    expect(stems('German police have arrested three men in Paris.', 'country')).toEqual([
      "Which country's police have arrested three men in Paris?",
    ]);
  });

  it('is not before what every country does not have one of', () => {
    expect(stems('German wine was sold in Paris.', 'country')).toEqual([]);
  });
});

describe('two names that go together', () => {
  it('are asked for together', () => {
    expect(stems('The leaders of Turkey and Germany met in Patna.', 'country')).toEqual([
      'The leaders of which two countries met in Patna?',
    ]);
  });
});

describe('what is not asked', () => {
  it.each([
    ['one of several names', 'Ada Palmer and Emma Reed opened the bridge.', 'person'],
    ['a day beside another', 'Ada Palmer opened the bridge on Monday instead of Friday.', 'weekday'],
    ['a name within a name', 'The Toyota plant was closed.', 'organisation'],
  ] as const)('%s', (_name, text, kind) => {
    expect(stems(text, kind)).toEqual([]);
  });
});
