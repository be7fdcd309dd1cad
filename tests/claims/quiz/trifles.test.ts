import { describe, expect, it } from 'vitest';
import { type ItemKind, type Lang, readArticle } from '../../../claims/index.ts';
import { centralNames, isAffiliation } from '../../../claims/quiz/asking/central.ts';
import {
  isAgeOfAside,
  isFigureOfSpeech,
  isHourOfAside,
  isMonthOfAside,
  isOfComparison,
  isOfTwoTimes,
  isReachOfShot,
  isSizeOfPoll,
} from '../../../claims/quiz/asking/trivial.ts';
import type { Asking } from '../../../claims/quiz/types.ts';

/** What would be asked of the first argument that holds these words and a value. */
function asking(lang: Lang, text: string, told: string, kind: ItemKind, headline?: string): Asking {
  const { readings } = readArticle({ text, title: headline ?? 'खबर', lang, publishedAt: '2026-11-20' });
  for (const reading of readings) {
    const at = reading.claim.arguments.findIndex((one) => one.text.includes(told) && one.fact !== undefined);
    const argument = reading.claim.arguments[at];
    if (argument === undefined) continue;
    const kicker = headline === undefined ? {} : { kicker: { headline } };
    return { reading, argument, target: { kind, argument: at, ...kicker } } as Asking;
  }
  throw new Error(`nothing told of ${told}`);
}

describe('a number that tells nothing of the news', () => {
  it('is how many were polled, and not how many experts did something', () => {
    const poll = 'ब्लूमबर्ग के 21 विश्लेषकों के सर्वेक्षण में औसत अनुमान 1,498 करोड़ रुपये का था।';
    expect(isSizeOfPoll(asking('hi', poll, '21', 'count'))).toBe(true);
    const look = 'पटना में 21 विशेषज्ञों ने सोमवार को नए पुल की जांच की।';
    expect(isSizeOfPoll(asking('hi', look, '21', 'count'))).toBe(false);
  });

  it('is a figure of speech, and not who was counted', () => {
    const speech =
      'Film editor Ada Palmer, three-time award winner and a teacher to two generations of technicians, died at a private hospital in Leeds early on Saturday.';
    expect(isFigureOfSpeech(asking('en', speech, 'two', 'count'))).toBe(true);
    const counted = 'Two technicians died in Leeds on Monday.';
    expect(isFigureOfSpeech(asking('en', counted, 'Two', 'count'))).toBe(false);
  });

  it('is from how far somebody scored, and not how long something is', () => {
    expect(
      isReachOfShot(asking('en', 'Ada Palmer headed in from four yards in Leeds.', 'four', 'measure')),
    ).toBe(true);
    expect(
      isReachOfShot(asking('en', 'Ada Palmer cut a ditch of four yards in Leeds.', 'four', 'measure')),
    ).toBe(false);
  });

  it('is the year before that a sum is held against, and not how long ago something was', () => {
    const held = 'पटना में 18.12 लाख बोरे एक साल पहले के 16.91 लाख से अधिक हैं।';
    expect(isOfComparison(asking('hi', held, 'एक साल', 'duration'))).toBe(true);
    const ago = 'पटना का गांधी सेतु मरम्मत के कारण तीन साल तक बंद रहा।';
    expect(isOfComparison(asking('hi', ago, 'तीन साल', 'duration'))).toBe(false);
  });
});

describe('a time that tells nothing of the news', () => {
  it('is the hour at which the way was free again, and not that of the fire', () => {
    const lead = 'पटना के गांधी मैदान में सोमवार को मेला लगा। मेले में 12 दुकानें थीं। भीड़ बहुत थी। ';
    const cleared = `${lead}सोमवार रात साढ़े नौ बजे जाम हटा।`;
    expect(isHourOfAside(asking('hi', cleared, 'साढ़े नौ', 'timeOfDay'))).toBe(true);
    const fire = `${lead}सोमवार रात साढ़े नौ बजे एक दुकान में आग लगी।`;
    expect(isHourOfAside(asking('hi', fire, 'साढ़े नौ', 'timeOfDay'))).toBe(false);
  });

  it('is that which a camera showed', () => {
    const lead = 'Thieves robbed a shop in Leeds on Monday. Police came. Nobody was hurt. ';
    const seen = `${lead}The CCTV footage showed a van leaving after 50 minutes.`;
    expect(isHourOfAside(asking('en', seen, '50', 'duration'))).toBe(true);
    const open = `${lead}The shop was shut for 50 minutes.`;
    expect(isHourOfAside(asking('en', open, '50', 'duration'))).toBe(false);
  });

  it('is the month of what is past and of no word of the headline', () => {
    const text =
      'Acme cut its fares on Monday. The board met in Leeds. The owners spoke of losses. The pilots suspended a strike in September.';
    const under = (headline: string) => asking('en', text, 'September', 'date', headline);
    expect(isMonthOfAside(under('Acme cuts fares'))).toBe(true);
    expect(isMonthOfAside(under('Acme pilots threaten strike'))).toBe(false);
  });

  it('is one that may be read with either of two verbs', () => {
    const broke = 'मई 2023 में जेद्दा में हुए समझौते कुछ ही दिनों में टूट गए थे।';
    expect(isOfTwoTimes(asking('hi', broke, 'मई', 'date'))).toBe(true);
    const signed = 'मई 2023 में जेद्दा में हुए समझौते पर 12 देशों ने हस्ताक्षर किए थे।';
    expect(isOfTwoTimes(asking('hi', signed, 'मई', 'date'))).toBe(false);
  });
});

describe('what somebody is whom the story only quotes', () => {
  const affiliationOf = (text: string) => {
    const { readings } = readArticle({
      text,
      title: 'Ferry sinks off Leeds',
      lang: 'en',
      publishedAt: '2026-11-20',
    });
    const central = centralNames(readings);
    return readings.flatMap((reading) =>
      reading.claim.kind === 'role'
        ? reading.claim.arguments.map((one) => isAffiliation(reading, 'organisation', one, central))
        : [],
    );
  };

  it('is of no worth, but for who takes part', () => {
    const start = 'The ferry sank off Leeds on Monday. It carried 40 people. Rain fell all day. ';
    expect(
      affiliationOf(`${start}"They could not stand," said Ian Harper, a Red Cross volunteer.`),
    ).toContain(true);
    expect(
      affiliationOf(`Ian Harper, a Red Cross volunteer, raised the ferry on Monday. ${start}`),
    ).not.toContain(true);
  });

  it('is not how old, where the headline does not name them', () => {
    const text = 'A ferry sank off Leeds on Monday. It carried 40 people. Ian Harper, 47, swam ashore.';
    expect(isAgeOfAside(asking('en', text, '47', 'age', 'Ferry sinks off Leeds'))).toBe(true);
    expect(isAgeOfAside(asking('en', text, '47', 'age', 'Harper swims ashore from ferry'))).toBe(false);
  });
});
