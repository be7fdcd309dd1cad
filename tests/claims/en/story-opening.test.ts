import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { namesLike } from '../../../claims/languages/en/questions/names-like.ts';
import { hasOpenNoun } from '../../../claims/languages/en/questions/story/open-noun.ts';
import { wholeHeadline } from '../../../claims/languages/en/questions/story/whole-headline.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';
import { isNoPerson } from '../../../claims/quiz/distractors/names/people/people.ts';
import { seeded } from '../../../claims/quiz/random.ts';

/** Every stem that the claims of a text allow, with what it needs to stand alone. */
function stems(text: string, title = 'A story', publishedAt?: string): string[] {
  const { article, readings } = readArticle({
    text,
    title,
    lang: 'en',
    ...(publishedAt ? { publishedAt } : {}),
  });
  return askingsOf(readings, undefined, { articles: [article] }).flatMap(
    (asking) => putQuestion(asking)?.question.stem ?? [],
  );
}

const LEAD = 'Foxconn opened a phone factory near Chennai on Tuesday.';

describe('a kicker', () => {
  it('is the match that headline and lead tell of', () => {
    const text =
      'A bowler from Ireland was hurt. Ireland beat Wales 3-1 in a hard match in Cork on Sunday. Ada Palmer scored for Ireland after 20 minutes. Fans of Wales left.';
    expect(stems(text, 'Palmer saves Ireland')).toContain(
      'Ireland v Wales: Ada Palmer scored for Ireland after how many minutes?',
    );
  });

  it('is no match of a round-up that its headline leaves out', () => {
    const text =
      'Ada Palmer reached the final in Cork. Elsewhere, Ireland beat Wales 3-1 in a hard match on Sunday. Fans from Ireland cheered. Fans of Wales left.';
    expect(stems(text, 'Palmer in Cork final').filter((stem) => stem.startsWith('Ireland v'))).toEqual([]);
  });

  it('is the headline where that is short and names something, and never holds the answer', () => {
    const text = 'Acme sold its Leeds plant to Zenor on Monday. Workers at Acme protested in Leeds.';
    const asked = stems(text, 'Acme sells Leeds plant');
    expect(asked).toContain('On which day did Acme sell its Leeds plant to Zenor?');
    expect(asked.filter((stem) => /^Acme sells.*Which company/u.test(stem))).toEqual([]);
  });

  it.each([
    [
      'Acme council puts off its vote on the Leeds survey as two members walk out',
      'Acme council puts off its vote on the Leeds survey',
    ],
    ['Ferry runs aground off Leeds; two held', 'Ferry runs aground off Leeds'],
    [
      'Leeds dock workers strike: Acme says goods went out, union disputes figure',
      'Leeds dock workers strike',
    ],
    [
      'Acme mill ships its first load in Leeds, a year behind plan',
      'Acme mill ships its first load in Leeds',
    ],
    ['Explainer: What the Leeds dock row is about, and why it grew', 'Leeds dock row'],
    [
      "Junior porters' strike: Acme says 9% of goods went out, union disputes figure",
      "Junior porters' strike",
    ],
    ['Song of the deep: divers film Leeds squid for an hour', 'Divers film Leeds squid for an hour'],
    ['Acme mill shuts 38 shops with 2,300 jobs at risk', 'Acme mill shuts 38 shops with 2,300 jobs at risk'],
    ['Flu cases in Leeds pass 1,000 this year as wards fill', 'Flu cases in Leeds pass 1,000'],
    [
      'Acme pushes back Leeds plant to 2028, seeks fresh loan; staff told',
      'Acme pushes back Leeds plant to 2028',
    ],
    [
      'Acme freezes mill rents again but leaves tenants short, say unions',
      'Acme freezes mill rents again but leaves tenants short, say unions',
    ],
    ["Acme cuts 'ahead of target'", "Acme cuts 'ahead of target'"],
    ['No jail for singer Ada Palmer', 'No jail for singer Ada Palmer'],
    ['US mill output growth eases', 'US mill output growth eases'],
  ])('is what a long headline tells first: %s', (headline, told) => {
    expect(wholeHeadline(headline, 'In Leeds, Acme said so. The mills of Acme are old.')).toBe(told);
  });

  it.each(["'Acme must go' says Leeds", "Palmer says Acme 'lied to us", 'Acme tells us to go home'])(
    'is none where a saying opens it, is cut, or speaks to the reader: %s',
    (headline) => {
      expect(wholeHeadline(headline, 'In Leeds, Acme said so.')).toBeNull();
    },
  );

  it('makes a claim of the day that names nothing one of its story', () => {
    const asked = (text: string) => stems(text, 'Drought warning as mills of Acme run dry');
    const news = 'Mills of Acme ran dry in Leeds. Schools were closed in 112 towns as a precaution.';
    expect(
      asked(news).some((stem) => /^Drought warning.*: In how many towns were schools closed/u.test(stem)),
    ).toBe(true);
    // What is told of another time could be of any event.
    const past =
      'Mills of Acme ran dry in Leeds. Schools had been closed in 112 towns a decade ago as a precaution.';
    expect(asked(past).filter((stem) => /how many towns/u.test(stem))).toEqual([]);
  });

  it('has its day where the claim has a weekday, whatever else it tells of, and none for a thing long past', () => {
    const asked = (text: string) => {
      const { article, readings } = readArticle({
        text,
        title: 'Acme mills shut',
        lang: 'en',
        publishedAt: '2021-05-05',
      });
      return askingsOf(readings, undefined, { articles: [article] }).flatMap(
        (asking) => putQuestion(asking)?.question.stem ?? [],
      );
    };
    const [day = ''] = asked('Acme had shipped 40 looms from Leeds to Hull on Monday.').filter((one) =>
      /which day/u.test(one),
    );
    expect(day).toContain('May 2021');
    expect(asked('Acme had shipped 40 looms from Leeds to Hull.').filter((one) => /2021/u.test(one))).toEqual(
      [],
    );
  });

  it('says which survey "the survey" is where it names one, and of another thing says nothing', () => {
    const asked = (claim: string) =>
      stems(`Acme put off its census vote in Leeds. ${claim}`, 'Acme puts off Leeds survey vote');
    expect(
      asked('The survey was carried out in 40 towns in May.').some((stem) => /the survey/u.test(stem)),
    ).toBe(true);
    expect(
      asked('The vessel was towed for 40 miles in May.').filter((stem) => /the vessel/u.test(stem)),
    ).toEqual([]);
  });

  it('has no tie to the sentence before, and no hour beside the day asked for', () => {
    const text = 'So, Acme sold 40 mills in Leeds. Ada Palmer left Leeds late on Friday.';
    const asked = stems(text, 'Palmer leaves Leeds').map((stem) => stem.replace(/^[^:]*: /u, ''));
    expect(asked).toContain('How many mills did Acme sell in Leeds?');
    expect(asked).toContain('On which day did Ada Palmer leave Leeds?');
  });

  it('is the headline for a longer claim of another time too, and in four words where a noun tells it', () => {
    const text =
      'Acme sold its Leeds plant to Zenor on Monday. Ada Palmer first led a board of the mills of Acme in Leeds in 2000.';
    expect(
      stems(text, 'Acme sells Leeds plant').some((stem) =>
        /^Acme sells Leeds plant: .*Ada Palmer/u.test(stem),
      ),
    ).toBe(true);
    expect(wholeHeadline('In a Leeds lane, the last painter gets a show', text)).toBeNull();
    expect(wholeHeadline('Survey confirms price slowdown', 'Prices fell.')).toBeNull();
    expect(wholeHeadline('Survey confirms price slowdown', 'Prices fell.', true)).not.toBeNull();
  });

  it('is asked of nobody whom neither list nor headline knows', () => {
    const text =
      'Mary Webb, 54, got 3,000 pounds from Acme in 2021. Mary Webb has worked in Leeds for 24 years.';
    const ofWebb = (title: string) =>
      stems(text, title).filter((stem) => /How old is|For how many years has Mary/u.test(stem));
    expect(ofWebb('News')).toEqual([]);
    expect(ofWebb('Mary Webb leaves Leeds mill').length).toBeGreaterThan(0);
  });

  it('is the whole headline where no noun tells it, or only a part of it', () => {
    const text =
      'Acme is to open two mills in Leeds. Ada Palmer leads Acme. Acme has 40 shops in Leeds. Workers at Acme cheered.';
    expect(stems(text, 'Palmer upbeat over Acme mills')).toContain(
      'Palmer upbeat over Acme mills: How many shops does Acme have in Leeds?',
    );
    expect(wholeHeadline('Palmer upbeat over Acme mills', text)).toBe('Palmer upbeat over Acme mills');
    for (const title of [
      'Is Acme upbeat over mills?',
      'Palmer: Acme upbeat',
      'We love the Acme mills',
      'Upbeat news',
    ])
      expect(wholeHeadline(title, text)).toBeNull();
  });

  it('has the day of the news for what holds on it, and for months before it', () => {
    const text =
      'Acme has 40 shops in Leeds. Acme was founded in Leeds in March. Acme had 12 shops in Leeds earlier. Acme left Cork in May.';
    const { article, readings } = readArticle({ text, title: 'News', lang: 'en', publishedAt: '2022-05-12' });
    const asked = askingsOf(readings, undefined, { articles: [article] }).flatMap(
      (asking) => putQuestion(asking)?.question.stem ?? [],
    );
    expect(asked).toContain('News of 12 May 2022: How many shops does Acme have in Leeds?');
    expect(asked).toContain('News of 12 May 2022: In which month was Acme founded in Leeds?');
    expect(asked.filter((stem) => /^12 May.*(?:earlier|leave Cork)/u.test(stem))).toEqual([]);
  });

  it('is the headline, without the day, for what was at another time and says little', () => {
    const text = 'Acme sold its Leeds plant to Zenor on Monday. Acme was founded in Leeds in 2000.';
    const asked = stems(text, 'Palmer upbeat over Acme mills');
    expect(asked).toContain('Palmer upbeat over Acme mills: In which year was Acme founded in Leeds?');
  });

  it('makes few words enough where they tell of a deed or a figure, but not in a match', () => {
    const text =
      'A bus crash killed six people in Norway on Sunday. Prime minister Ada Palmer ordered a full inquiry. More than 500 runners from 16 countries took part. Ada Palmer later resigned.';
    const asked = stems(text, 'Bus crash in Norway');
    expect(asked).toContain('Bus crash in Norway: Who ordered a full inquiry?');
    expect(asked.filter((stem) => /Who later resigned/u.test(stem))).toEqual([]);
    const match =
      'Ireland beat Wales 3-1 in a hard match in Cork on Sunday. Ada Palmer threw a clever overhead pass. Mark Webb hit 73 off 40 balls. Fans of Ireland cheered. Fans of Wales left.';
    const ofMatch = stems(match, 'Ireland beat Wales');
    expect(ofMatch.filter((stem) => /overhead pass/u.test(stem))).toEqual([]);
    expect(ofMatch.filter((stem) => /^Ireland v Wales: .*(?:73|40)/u.test(stem)).length).toBeGreaterThan(0);
  });

  it('is none where the headline quotes, asks, or names nothing of the story', () => {
    const said = 'A ferry struck a pier in Norway. Emma Reed said that the crew had slept for nine hours.';
    for (const title of [
      '‘Crew slept’ in Norway pier case',
      'Did Norway crew sleep?',
      'Crew slept for hours',
    ])
      expect(stems(said, title).filter((stem) => stem.startsWith(title))).toEqual([]);
  });
});

describe('the end of a stem', () => {
  it('holds the clause that says which of several is meant', () => {
    const text =
      'Ada Palmer sued Acme in Leeds. On Tuesday Ada Palmer of Acme rejected an offer that could have ended the strike in Leeds. Workers left.';
    expect(stems(text, 'Palmer sues Acme')).toContain(
      'Palmer sues Acme: On which day did Ada Palmer of Acme reject an offer that could have ended the strike in Leeds?',
    );
  });

  it('is left alone where what follows goes on of the same subject', () => {
    const text =
      'Ada Palmer sued Acme in Leeds. On Tuesday Ada Palmer of Acme rejected an offer and left Leeds. Workers left.';
    expect(
      stems(text, 'Palmer sues Acme').filter((stem) => / offer (?:that|who|which) /u.test(stem)),
    ).toEqual([]);
  });
});

describe('what a claim takes as known', () => {
  it('is not asked about where only what stood before tells which it is', () => {
    expect(stems(`${LEAD} The factory covers 300 acres.`)).toContain(
      'How many acres does the phone factory near Chennai cover?',
    );
    const ships =
      'A frigate left Hamburg in June. Ada Palmer said that the navy returned the vessel to Acme in Oslo in 2018.';
    expect(stems(ships).filter((stem) => stem.includes('the vessel'))).toEqual([]);
    const men =
      'Ada Palmer met John Smith. Helen Ford said that the two men were friends of Norway and Peru.';
    expect(stems(men).filter((stem) => stem.includes('the two men'))).toEqual([]);
  });

  it.each([
    ['BMW has a 40% share of the handheld gaming market in Norway.', false],
    ['BMW has a 40% share of the new market in Norway.', true],
    ['BMW criticised the subsidies countries can pay in Norway.', false],
    ['BMW criticised the countries in a letter to Norway.', true],
    ['BMW became the first company since 1988 to build a plant in Norway.', false],
    ['BMW praised the first company before a vote of Norway.', true],
    ['Ada Palmer was part of the Norway side beaten in Oslo.', false],
    ['Ada Palmer was part of the Norwegian national side beaten in Oslo.', false],
    ['Ada Palmer was part of the side beaten in Oslo.', true],
  ])('is open only where no words tell it apart: %s', (text, isOpen) => {
    const { readings } = readArticle({ text, title: 'A story', lang: 'en' });
    const [reading] = readings;
    expect(reading && hasOpenNoun(reading, '', new Set(), false)).toBe(isOpen);
  });

  it('is no noun where a word only looks like one that was brought in', () => {
    const { readings } = readArticle({
      text: 'BMW sold 40 cars in the first week.',
      title: 'A story',
      lang: 'en',
    });
    const [reading] = readings;
    expect(reading && hasOpenNoun(reading, 'A fall in the first cost a job. ', new Set(), false)).toBe(false);
    expect(reading && hasOpenNoun(reading, 'It took a week. ', new Set(), false)).toBe(true);
  });

  it('tells of what the lead does not bring nothing', () => {
    const asked = stems(`${LEAD} The stadium covers 300 acres.`);
    expect(asked.some((stem) => stem.includes('acres'))).toBe(false);
  });

  it('is none where the lead names nothing', () => {
    const asked = stems('Workers opened a new factory on Tuesday. The factory covers 300 acres.');
    expect(asked.some((stem) => stem.includes('acres'))).toBe(false);
  });

  it('comes before nothing that is only planned', () => {
    const asked = stems('Foxconn will open a phone factory near Chennai. The factory covers 300 acres.');
    expect(asked.some((stem) => stem.startsWith('Foxconn'))).toBe(false);
  });
});

describe('what a story names once', () => {
  it('is named in the stem', () => {
    expect(
      stems('Thieves robbed a museum in Cologne on Monday. The museum draws 90,000 visitors a year.'),
    ).toContain('How many visitors does the museum in Cologne draw a year?');
    expect(
      stems('Students built a satellite in Oslo. The satellite, called Argus, was launched in March 2022.'),
    ).toContain('In which month was the satellite Argus launched?');
  });

  it('is not asked about where no name and no event tells which it is', () => {
    expect(stems('Thieves robbed a museum on Monday. The museum draws 90,000 visitors a year.')).toEqual([]);
  });
});

describe('a headline that names what happened', () => {
  const asked = (headline: string) => {
    const text = `${headline}\nSeven people were taken to a hospital on Friday.`;
    const { article, readings } = readArticle({ text, lang: 'en' });
    return askingsOf(readings, undefined, { articles: [article] }).flatMap(
      (found) => putQuestion(found)?.question.stem ?? [],
    );
  };

  it('opens stems where no claim tells it', () => {
    expect(asked('Micronesia plane crash: seven hurt')).toContain(
      'In the Micronesia plane crash, how many people were taken to a hospital on Friday?',
    );
  });

  it('opens none where it names no place or no event', () => {
    expect(asked('Terrible plane crash: seven hurt')).toEqual([]);
    expect(asked('Micronesia today: seven hurt')).toEqual([]);
  });
});

describe('a source without a name', () => {
  it('opens no stem', () => {
    const asked = stems('The airline said that 40 flights had landed in Norway.');
    expect(asked.some((stem) => stem.includes('the airline'))).toBe(false);
  });
});

describe('a change', () => {
  it('is asked for by how much', () => {
    // Each day has its own fall: nobody asks for one of no day.
    const told = 'Shares of Toyota fell 8 percent.';
    expect(stems(told, 'A story', '2024-05-13').join()).toContain(
      'y what percentage did shares of Toyota fall?',
    );
    expect(stems(told)).toEqual([]);
  });
});

describe('what the event of the lead never stands before', () => {
  it('is a clause of another time', () => {
    const asked = stems(
      `${LEAD} Sales stood at 16 percent, compared to 34 percent in 2016, when 66 percent of the buyers paid cash.`,
    );
    expect(asked.some((stem) => stem.includes('paid'))).toBe(false);
    expect(asked.some((stem) => stem.includes('which year'))).toBe(false);
  });
});

describe('a number that a time goes with', () => {
  it('is not asked for beside another of its own time', () => {
    const text = 'Inflation slowed to 1.9 percent in May from 2.3 percent in April in Canada.';
    expect(stems(text).filter((stem) => stem.includes('percent'))).toEqual([]);
  });
});

describe('the head of a stem', () => {
  it('keeps the capital of a people and gives a plain noun a small letter', () => {
    expect(stems('Dutch police found a painting in Paris on Saturday.')).toContain(
      'On which day did Dutch police find a painting in Paris?',
    );
    expect(stems('Inflation in Norway slowed on Monday.')).toContain(
      'On which day did inflation in Norway slow?',
    );
  });
});

describe('a name that no list knows', () => {
  it('says which event is meant', () => {
    expect(stems('A thief returned a painting by Pieter Vermeer on Saturday.')).toContain(
      'On which day did a thief return a painting by Pieter Vermeer?',
    );
  });

  it('does not where a plain noun beside it is told of before', () => {
    expect(stems('The probe was launched from Kourou in October 2018.')).toEqual([]);
  });
});

describe('what somebody said', () => {
  it('stands under the headline, whatever country the speaker is of', () => {
    const text =
      'A ferry struck a pier in Norway. Swedish passenger Emma Reed said that the ship had been far too fast.';
    expect(stems(text, 'Ferry crash in Norway')).toContain(
      'Ferry crash in Norway: Who said that the ship had been far too fast?',
    );
    expect(stems(text).filter((stem) => stem.includes('too fast'))).toEqual([]);
  });
});

describe('made-up names', () => {
  it('stand beside a given name that only the wide list knows, by its surname', () => {
    expect(namesLike('Bernard Hughes', seeded('a')).length).toBeGreaterThan(2);
    expect(namesLike('Qwert Hughes', seeded('a'))).toEqual([]);
  });
});

describe('what passes for a person', () => {
  it('is neither asked for nor offered where its name is of a fort or an office', () => {
    expect(stems('Fort Caroline beat Ada Palmer in Norway.').some((stem) => stem.startsWith('Who '))).toBe(
      false,
    );
    expect([isNoPerson('Vice President'), isNoPerson('Ada Palmer')]).toEqual([true, false]);
  });
});

describe('an event that is cut off', () => {
  it('opens no stem', () => {
    const story =
      'The quake was centred deep beneath the Andes mountains in Peru’s sparsely settled Ayacucho province, which borders Cusco. Ada Palmer said the quake damaged 2,000 homes in the area.';
    expect(stems(story).filter((stem) => /Peru[’']s\./u.test(stem))).toEqual([]);
  });
});

describe('a question behind the year of its sentence', () => {
  it('opens small', () => {
    const { article, readings } = readArticle({
      text: 'Trains stop in Hull\n\nHULL: Trains stopped on Tuesday. In March last year, a guard was hurt when 11 coaches of the Kent Express derailed at Selby near Hull.',
      lang: 'en',
      publishedAt: '2026-05-12',
    });
    const told = askingsOf(readings, undefined, { articles: [article] }).flatMap(
      (asking) => putQuestion(asking)?.question.stem ?? [],
    );
    expect(told.join('\n')).toMatch(/In March 2025, where did 11 coaches/u);
    expect(told.join('\n')).not.toMatch(/, (?:Near|Where|How) /u);
  });
});
