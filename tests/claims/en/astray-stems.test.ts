import { describe, expect, it } from 'vitest';
import { entries } from '../../../claims/catalogue/lookup.ts';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isHalfLine } from '../../../claims/languages/en/questions/story/half-lines.ts';
import { leadLabel } from '../../../claims/languages/en/questions/story/lead-label.ts';
import { setIn } from '../../../claims/languages/en/questions/story/set-in.ts';
import { explain } from '../../../claims/languages/en/words.ts';
import { isCityOfElsewhere } from '../../../claims/quiz/distractors/names/places/far-lands.ts';

const quizOf = (text: string, publishedAt = '2026-11-16'): string => {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'news' })
    .items.map(({ stem, options }) => `${stem} ${options.map(({ text: option }) => option).join(' / ')}`)
    .join('\n');
};

describe('a stem in which a part of the sentence went astray', () => {
  it.each([
    'How many attempts and Orvane have lost 12 of their 14 games?',
    'How many of their 14 games have seven attempts and Orvane lost?',
    'How many people did two days after a bomb outside a depot kill?',
    'How many days after a bomb outside a depot killed four people?',
    'How many days did the funds arrive to the end of the year?',
    'The shop was raided on which date as owner Ada Palmer?',
    'A new model hit Zenor, with sales down what percentage at 1.06 million?',
    'On which date does a trial begin during which time shops can apply?',
    "How much a year is cod fishing the coast's oldest trade worth?",
    "What percentage did inflation average inside the bank's band?",
    'To which city was a fire averted by the crew on the flight Sunday from Orvane?',
    'From which city was a fire put out by the crew on the flight Sunday to Orvane?',
    'By whom was incident averted on the way to Orvane?',
    'In which place did Ada Palmer of Orvane come in 2:04:02?',
    'Among other measures, for whom has Zenor set up a scheme?',
    'Who was replying to a query raised by Ada Palmer?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How many attempts has Orvane made to bridge the Aru?',
    'How many people did a bomb outside a depot kill two days later in Orvane?',
    'How many days after the bomb did Orvane reopen its port?',
    'For how many days did the march from Orvane to the coast last?',
    'As whom is Ada Palmer known in Orvane?',
    'To which city was the ferry from Orvane diverted?',
    'In which place did Ada Palmer finish the Orvane Marathon?',
    'Who replied to the query of the Orvane Council?',
  ])('is asked where it hangs together: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('a stem that has lost by what one option alone is right', () => {
  it.each([
    'How much was paid?',
    'Orvane posted the highest rate at what percentage?',
    'Which ministry gave a lower toll of seven?',
    'In which city did Palmer Park get just 1 cm?',
    'Forecasters put the odds of good weather at what percentage?',
    'How many other men were charged with theft?',
    'How many persons had died in similar incidents in Orvane?',
    'By what percentage is the stock up since January?',
    'Who served the Orvane Institute for over a decade?',
    'In which year did Zenor report solid results?',
    'Consumer confidence fell unexpectedly in which month?',
    'Who has made an appeal for unity?',
    'Who acknowledged that drinking did cause problems?',
    'In which stage of the Zenor rocket did engineers find a leak?',
    'Union members have voted to strike for how many days on 5 November?',
  ])('is not asked: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How much was paid to Ada Palmer for the mill?',
    'Orvane posted the highest rate of inflation at what percentage?',
    'In which city did Palmer Park get just 1 cm of rain?',
    'How many other men besides Ada Palmer were charged with theft?',
    'By what percentage is the stock of Zenor up since January?',
    'In which year did Zenor open a mill in Orvane?',
    'In which month did Zenor report a fire at its Orvane mill?',
    'Who appealed for blood donors in Orvane?',
    'For how many days will union members strike from 5 November?',
  ])('is asked where it is told: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('the words of a sentence within a stem', () => {
  it('have small letters where only the sentence gave them a capital', () => {
    const quiz = quizOf(
      'Orvane inflation quickens on food\n\nOrvane, Nov 16 (Reuters) - Inflation in Orvane rose to 3.4% in October, the Palmer Bureau said on Monday. Capital expenditure of the state jumped 31 per cent to Rs 702 crore in the quarter. Vegetables, roots and bananas jumped by 14.8%, the bureau said.',
    );
    expect(quiz).not.toMatch(/ (?:Capital expenditure|Vegetables)/u);
  });

  it('are no part of a name: neither what somebody does nor what an office is for', () => {
    const names = readArticle({
      text: 'Leeds bowled out for 118\n\nLeeds, Nov 4 (IANS) Pacer Peter Palmer took 7-41 as Kent bowled out Leeds for 118 on Wednesday.\n\nDirector-General for Health Patrick Hill said two players were ill.',
      lang: 'en',
    }).readings.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact.name] : [])),
    );
    expect(names).toContain('Peter Palmer');
    expect(names).toContain('Patrick Hill');
    expect(names).not.toContain('Pacer Peter Palmer');
    expect(names).not.toContain('Health Patrick Hill');
  });
});

describe('a day of last year', () => {
  const text = (opening: string) =>
    `Orvane schools to open entries on Friday\n\nPrivate schools in Orvane will open entries for the nursery on Friday, the Palmer Directorate said on Monday. The first list of children will come out on January 22. ${opening}entries had also opened on December 4 but the first list was out on January 23.`;

  it('is not asked where its sentence opens with the year and the claim has lost it', () => {
    expect(quizOf(text('Last year, '))).not.toMatch(/first list out/u);
  });
});

describe('a thing of a kind that the sentence before tells of', () => {
  it('is not the one of the headline', () => {
    const quiz = quizOf(
      'Acme profits up amid bid criticism\n\nAustralian miner Acme has seen its profits rise fivefold while it is the target of a hostile takeover bid by Zenor.\n\nTrade minister Mark Vaile compared it to a similar bid by Orvane for Birch in 2001. The bid was thrown out by Peter Costello on national interest grounds.',
    );
    expect(quiz).not.toMatch(/thrown out/u);
  });
});

describe('a line made of a headline', () => {
  it('does not make news of what may come, or of what one of two is told to do', () => {
    expect(isHalfLine('War with Peru', 'Ada Palmer ready for war with Peru: Senator')).toBe(true);
    expect(isHalfLine('Leeds to clean riverbank', 'Court directs York, Leeds to clean riverbank')).toBe(true);
    expect(isHalfLine('Leeds to clean riverbank', 'Fair over, Leeds to clean riverbank')).toBe(false);
    expect(isHalfLine('Trade war with Peru', 'Trade war with Peru hits Leeds mills')).toBe(false);
  });

  it('is not cut within a pair of nouns, nor made of a clipped word', () => {
    expect(isHalfLine('Prices quicken on rice', 'Prices quicken on rice, fuel; bank holds rate')).toBe(true);
    expect(isHalfLine('Bus falls into canal', 'Bus falls into canal, killing 24')).toBe(false);
    expect(isHalfLine('Oppn walkout', 'House passes bill amid Oppn walkout')).toBe(true);
  });
});

describe('what is shown after an answer', () => {
  const explained = (claim: string, source: string, traps: readonly string[] = []) =>
    explain({
      kind: 'count',
      answer: '11',
      attribution: { source, span: { start: 0, end: 1, exact: 'x' } },
      claim,
      opening: '',
      isStatement: false,
      traps,
    });

  it('names once whoever tells it of themselves', () => {
    expect(explained('Ada Palmer had received 11 notices.', 'Chairwoman Ada Palmer')).toBe(
      'Chairwoman Ada Palmer had received 11 notices, by their own account.',
    );
    expect(explained('Leeds had received 11 notices.', 'Chairwoman Ada Palmer')).toBe(
      'Leeds had received 11 notices, according to Chairwoman Ada Palmer.',
    );
  });

  it('speaks of no trap that is a pronoun', () => {
    const traps = ['One stands in the story, too, but is not the answer here.'];
    expect(explained('Leeds had received 11 notices.', 'the mayor', traps)).not.toContain('One stands');
  });
});

describe('a story without a headline', () => {
  it('stands under the event that its first sentence names', () => {
    expect(
      leadLabel(
        'ORVANE — Tropical Storm Palmer weakened over the Orvane Sea on Monday after crossing Leeds.',
      ),
    ).toBe('Tropical Storm Palmer');
    expect(
      leadLabel(
        'Orvane, Dec 1 (PTI) The deep depression over the southwest Bay of Palmer weakened on Tuesday, the bureau said.',
      ),
    ).toBe('Deep depression over the southwest Bay of Palmer');
    expect(
      leadLabel(
        'ORVANE (AP) — Ben Hill pulled away in the last lap to win a windy Orvane Marathon on Sunday.',
      ),
    ).toBe('Orvane Marathon');
  });

  it('stands under none where that names no event', () => {
    expect(leadLabel('Orvane, Dec 1 (PTI) A tusker was killed by a goods train on Saturday.')).toBeNull();
    expect(leadLabel('Orvane, Dec 1 (PTI) A Storm Warning was lifted on Saturday.')).toBeNull();
  });

  it('asks of it under that name and the day of the news', () => {
    expect(
      quizOf(
        'ORVANE, Nov 16 (Reuters) - Tropical Storm Palmer weakened over the Orvane Sea on Monday after crossing Leeds.\n\nSeventeen domestic flights were canceled on Sunday. More than 41,300 people were still in 312 evacuation centers as of noon.',
      ),
    ).toMatch(/Tropical Storm Palmer \(news of 16 November 2026\): How many domestic flights/u);
  });
});

describe('the land behind a headline', () => {
  const lead = (body: string) =>
    setIn(
      `Palmer attacks leader\n\nAda Palmer has criticised the way the war in Iraq was sold. ${body}`,
      'Palmer attacks leader',
    );

  it('is none of another than the one whose politics the story tells', () => {
    expect(lead('She said Iraq had been misread. Iraq was on her mind, she told a meeting on Iraq.')).toBe(
      'Iraq',
    );
    expect(
      lead(
        'A Tory MP said Iraq had been misread. Downing Street said Iraq was on its mind, as Iraq had been.',
      ),
    ).toBeUndefined();
  });
});

describe('the office of an officer', () => {
  it('has its article', () => {
    expect(
      quizOf(
        "Heavy rain in Orvane\n\nOrvane, Nov 16 (PTI) Heavy rain lashed Orvane in Tamil Nadu on Monday.\n\nRevenue Minister's office said 1,140 people had been moved to 23 relief camps in Tamil Nadu.",
      ),
    ).not.toMatch(/According to Revenue Minister/u);
  });
});

describe('the cities beside one of the land that a story is of', () => {
  const city = (ref: string) =>
    ({ type: 'entity', class: 'place', name: ref, ref, category: 'city.world' }) as const;
  const refOf = (name: string) =>
    entries().find(({ en, category }) => en === name && category === 'city.world')?.ref ?? '';

  it('are of that land', () => {
    const [mombasa, lagos, nairobi] = ['Mombasa', 'Lagos', 'Nairobi'].map((name) => city(refOf(name)));
    if (!mombasa || !lagos || !nairobi) throw new Error('no such city in the catalogue');
    expect(isCityOfElsewhere(lagos, mombasa, 'KE')).toBe(true);
    expect(isCityOfElsewhere(nairobi, mombasa, 'KE')).toBe(false);
    // A story of another land may tell of cities of many.
    expect(isCityOfElsewhere(lagos, mombasa, 'GB')).toBe(false);
  });
});
