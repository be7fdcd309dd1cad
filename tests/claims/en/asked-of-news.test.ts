import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { pointsToStory } from '../../../claims/languages/en/questions/pointing.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { goesUnderHeadline } from '../../../claims/languages/en/questions/story/under-headline.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

/** All stems that a text's claims are asked by, without what a story would put before them. */
const stems = (text: string): string =>
  readArticle({ text, title: '', lang: 'en' })
    .readings.flatMap((reading) =>
      targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
    )
    .join(' ');

/** The items of the quiz of a story, stem and options. */
function itemsOf(text: string, publishedAt = '2026-11-16'): readonly { stem: string; options: string }[] {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 'news' }).items.map((item) => ({
    stem: item.stem,
    options: item.options.map(({ text: option }) => option).join(' / '),
  }));
}
const quizOf = (text: string): string =>
  itemsOf(text)
    .map(({ stem }) => stem)
    .join(' ');

describe('what stands behind a figure', () => {
  it('goes in front with it where it is its own', () => {
    expect(stems('The council of Orvane declared four days of mourning.')).toContain(
      'How many days of mourning did the council of Orvane declare',
    );
    expect(stems('The Orvane Fire Service received 340 calls for help by noon.')).toContain(
      'How many calls for help did the Orvane Fire Service receive',
    );
  });

  it('stays behind the verb where it tells of that', () =>
    expect(stems('The Orvane Fire Service paid 340 workers for overtime in May.')).not.toContain(
      'workers for overtime did',
    ));
});

describe('what somebody was told to pay', () => {
  const told =
    'The High Court in Leeds ordered the Orvane council to pay £90,000 as compensation to the widow of a miner.';
  it('is asked for where an order tells it', () =>
    expect(stems(told)).toContain(
      'how much did the High Court in Leeds order the Orvane council to pay as compensation'.replace(
        /^h/u,
        'H',
      ),
    ));

  it('is not moved out of what something was for', () =>
    expect(
      stems('The Orvane council raised a loan to pay £90,000 as compensation to the widow of a miner.'),
    ).not.toMatch(/How much did the Orvane council raise/u));
});

describe('a question that is too long', () => {
  it('goes without the clause that tells more of its last noun', () => {
    const told = stems(
      'The High Court in Leeds ordered the Orvane council to pay £90,000 as compensation to the family of a 41-year-old delivery worker from Hull who fell into an open drain near the market on a rainy night in June.',
    );
    expect(told).toContain('delivery worker from Hull?');
    expect(told).not.toMatch(/who fell\?/u);
  });
});

describe('a sum at which something stood', () => {
  it('is a figure where it is no price', () =>
    expect(stems('Net profit of Orvane Mills stood at £90 million in May.')).not.toContain('At what price'));
  it('is a price of shares', () =>
    expect(stems('Shares in Orvane Mills stood at £90 on Monday.')).not.toContain('At what figure'));
});

describe('a list at which a number stood', () => {
  it('is not asked for one of its members', () =>
    expect(stems('The fleet of Orvane Air stood at 48 jets and seven freighters in May.')).not.toMatch(
      /At how many freighters/u,
    ));
});

describe('a verb whose object was lost', () => {
  it('is asked for nothing', () => {
    expect(stems('The Orvane Force has handed over since September.')).toBe('');
    expect(stems('The Orvane Force has handed over 18 posts since September.')).toMatch(/how many posts/u);
  });
});

describe('what is told of play', () => {
  const report =
    'Orvane 2-1 Hull City\n\nA late header gave Orvane a 2-1 win over Hull City at Mill Lane on Saturday.\n\nMidfielder Ada Palmer had put Orvane in front after 23 minutes of the match.';
  it('stands under its match, whatever its tense', () =>
    expect(quizOf(report)).toMatch(
      /Orvane v Hull City \(news of 16 November 2026\): [^?]*how many minutes/u,
    ));
  it('does not where it is of another match', () =>
    expect(quizOf(report.replace('of the match', 'of a match last season'))).not.toMatch(
      /Orvane v Hull City[^?]*how many minutes/u,
    ));
});

describe('the sides of a match told by their innings', () => {
  it('are those of the story', () =>
    expect(
      matchOf(
        'Palmer trumps Reid',
        'Orvane 288 (Palmer 94, Reid 4-61) and 204 beat Hull 247 and 234 by 11 runs',
        'At Mill Lane, Orvane won the match. There, Hull lost.',
        true,
      ),
    ).toBe('Orvane v Hull'));
  it('are none where nobody met', () =>
    expect(
      matchOf('Palmer trumps Reid', 'Orvane 288 pages and 204 maps', 'The match went to Orvane.', true),
    ).toBeNull());
});

describe('an area that a headline names', () => {
  const { readings } = readArticle({ text: 'At least three mines in the area were closed.', lang: 'en' });
  const [reading] = readings;
  it('is the one of its place', () =>
    expect(reading && goesUnderHeadline(reading, 'area', 'Quake damages homes in southern Orvane')).toBe(
      true,
    ));
  it('is not told where the headline names none', () =>
    expect(reading && goesUnderHeadline(reading, 'area', 'Quake damages hundreds of homes')).toBe(false));
});

describe('where something happened', () => {
  const story = (rest: string) =>
    `Tigress darted in field near Orvane\n\nForest officials tranquillised a tigress in a ginger field at Devipura. ${rest}`;
  it('is asked with other places of the story', () => {
    const items = itemsOf(
      story(
        'Two camp elephants were brought from Mattigode on Wednesday. She was moved to a shelter at Korgeri. A calf had been seen near Hosgeri in May.',
      ),
    );
    const found = items.find(({ stem }) => /where did/iu.test(stem));
    expect(found?.options).toContain('Devipura');
  });
  it('is not where the story names too few', () =>
    expect(quizOf(story('Two camp elephants were brought on Wednesday.'))).not.toMatch(/where did/iu));
});

describe('a pronoun of what was told before', () => {
  it('makes no question', () => {
    expect(isFlawed('Who had the opener lbw with its fifth delivery?')).toBe(true);
    expect(isFlawed('Who had the opener lbw with the fifth delivery?')).toBe(false);
    expect(isFlawed('At what time did the bomb go off in its fourth coach?')).toBe(true);
    expect(isFlawed('At what time did the bomb go off in the fourth coach of the train?')).toBe(false);
  });
});

describe('why something was', () => {
  const why = (text: string) => itemsOf(text).find(({ stem }) => /\bwhy\b/iu.test(stem));
  it('is asked where others of its kind could have been the cause', () => {
    const asked = why(
      'Ferry sailings between Orvane and Hull were suspended until Sunday because of high winds.',
    );
    expect(asked?.stem).toContain(
      'Why were ferry sailings between Orvane and Hull suspended until Sunday?'.slice(1),
    );
    expect(asked?.options).toContain('high winds');
    expect(asked?.options).not.toMatch(/fallen trees/u);
  });
  it('is asked of a match by what stops play', () =>
    expect(
      why(
        'The start of the final between Orvane and Hull was postponed to Monday owing to a floodlight failure.',
      )?.options,
    ).toMatch(/heavy rain|thick fog|crowd trouble|a wet outfield/u));
  it('is not asked of a cause of no kind', () => {
    expect(
      why('The council of Orvane closed the bridge to Hull because of a dispute over tolls.'),
    ).toBeUndefined();
    expect(why('Ada Palmer won the election in Orvane because of her stamina.')).toBeUndefined();
  });
});

describe('the sides of a match without its result', () => {
  const text = 'They took four wickets in the innings.';
  it('are the lands of the lead, at home first', () => {
    expect(matchOf('Palmer shines', 'Kerala were 171 for four against Punjab.', text, true)).toBe(
      'Kerala v Punjab',
    );
    expect(
      matchOf('Palmer out', 'RANCHI, Nov 30 - Palmer missed the Kenya match. India won.', text, true),
    ).toBe('India v Kenya');
  });
  it('are no lands whose players are told of', () => {
    const lead = 'Pune, Nov 30: Kerala opener Palmer hit 132 and Punjab youngster Reed 67';
    expect(matchOf('Palmer shines', `${lead} on Monday.`, text, true)).toBeNull();
    expect(matchOf('Palmer shines', `${lead} as North Zone met the bowlers of East Zone.`, text, true)).toBe(
      'North Zone v East Zone',
    );
    expect(
      matchOf('Palmer shines', 'Kerala hosted Palmer, and Rest of India were 171 in Punjab.', text, true),
    ).toBeNull();
  });
});

describe('the sides of a match that a list has', () => {
  it('are named at the head of a sentence, too', () =>
    expect(
      matchOf(
        'Manipur women lift title',
        'Manipur beat Odisha 2-1 after extra time in the final of the match on Sunday.',
        'The match of Odisha went on. But Odisha lost.',
        true,
      ),
    ).toBe('Manipur v Odisha'));
  it('are none where a word is no name', () =>
    expect(
      matchOf('Sunday lifts title', 'Sunday beat Monday 2-1 in the match.', 'The match went on.', true),
    ).toBeNull());
});

describe('what stands beside a figure', () => {
  it('leaves with the verb that it shares', () => {
    const told = stems('The winners of the Orvane Cup received Rs 15 lakh and the runners-up Rs 8 lakh.');
    expect(told).toMatch(/How much did the winners of the Orvane Cup receive\?/u);
  });
  it('leaves where another verb tells it', () => {
    const told = stems('The Orvane tunnel took 11 years to build and cost £780 million.');
    expect(told).toContain('How many years did the Orvane tunnel take to build?');
    expect(stems('The ride from Orvane to Hull takes 38 minutes and costs £35.')).toContain(
      'How many minutes does the ride from Orvane to Hull take?',
    );
  });
  it('goes in front with it where it says how late', () =>
    expect(stems('The final of the Orvane Cup began 40 minutes late.')).toContain(
      'How many minutes late did the final of the Orvane Cup begin?',
    ));
  it('makes no question where it tells of each', () => {
    expect(isFlawed('For how many days were some 412 contacts followed each?')).toBe(true);
    expect(isFlawed('For how many days was each contact followed?')).toBe(false);
  });
});

describe('how many were killed', () => {
  it('is asked where the sentence tells by what', () =>
    expect(
      quizOf(
        'Bus plunges into ravine near Orvane\n\nA bus fell into a ravine near Orvane on Sunday, killing at least 22 people.',
      ),
    ).toMatch(/how many people were killed/u));
});

describe('figures of an innings', () => {
  it('are asked with what they count', () => {
    expect(stems('Spinner Ada Palmer took six for 41 against Orvane.')).toMatch(
      /How many wickets did .* take for 41/u,
    );
    expect(stems('Orvane bowled out Hull for 118 in the final.')).toMatch(/for how many runs|how many runs/u);
    expect(stems('Ada Palmer was unbeaten on 51.')).toMatch(/On how many runs was Ada Palmer unbeaten/u);
  });
  it('are not where the number counts something else', () => {
    expect(stems('Ada Palmer took six for lunch in Orvane.')).not.toMatch(/wickets/u);
    expect(stems('The union was firm on 51 points in Orvane.')).not.toMatch(/runs/u);
  });
});

describe('whose competition it was', () => {
  const told = 'Manager Ada Palmer blamed the fall on competition from YouTube in India.';
  it('is not asked as where the deed came from', () => {
    expect(stems(told)).not.toMatch(/^From which/u);
    expect(stems(told)).not.toMatch(/In which country did/u);
  });
  it('is asked as where something was got from', () =>
    expect(stems('Manager Ada Palmer brought a vase from India.')).toMatch(/[Ff]rom which country/u));
});

describe('a bound of a list', () => {
  it('is of each of its members', () =>
    expect(stems('At least seven women and four children were among the winners in Orvane.')).toMatch(
      /[Aa]t least how many children/u,
    ));
  it('is not taken from where none stands', () =>
    expect(stems('Seven women and four children were among the winners in Orvane.')).not.toMatch(
      /at least/iu,
    ));
});

describe('a measure with its own words', () => {
  it('takes them in front', () => {
    expect(stems('The Orvane quake struck 22 kilometres off the coast on Sunday.')).toMatch(
      /How many kilometres off the coast did the Orvane quake strike/u,
    );
    expect(stems('The level at Orvane has reached 2,900 micrograms per cubic metre.')).toMatch(
      /How many micrograms per cubic metre has/u,
    );
  });
  it('leaves behind the verb what is of that', () =>
    expect(stems('The Orvane tunnel runs 22 kilometres under the lake.')).not.toMatch(
      /kilometres under the lake does/u,
    ));
});

describe('a stem that tells which by half', () => {
  it.each([
    'Which party of Ada Palmer took 19?',
    'Carlos Reid won the final when defending whom retired?',
    'On which day did Orvane bowl out Hull on the second day of their match?',
    'In which month did a rival raise its prices?',
    'When were results of how many courses delayed and the then head, Ada Palmer?',
    'How many brothers did Ada Palmer lose?',
    'Another poll found what percentage of voters planning to vote?',
    'How many months does Side have to ask for the case to be referred?',
    'How many observers and the bloc about half is the union sending as many?',
  ])('is refused: %s', (stem) => expect(isFlawed(stem)).toBe(true));
  it.each([
    'Which party took 19 of the seats?',
    'Who won the final when Ada Palmer retired?',
    'In which month did Acme raise its prices?',
  ])('is put: %s', (stem) => expect(isFlawed(stem)).toBe(false));
});

describe('how many there came to be', () => {
  const story = (rest: string) =>
    `Measles closes schools in Orvane\n\nThe council of Orvane closed its schools on Monday. ${rest}`;
  it('is asked of cases', () =>
    expect(quizOf(story('Measles cases rose to 1,914.'))).toMatch(
      /[Tt]o what figure did measles cases rise\?/u,
    ));
  it('is not of what is no count', () =>
    expect(quizOf(story('Hopes rose to 1,914 in the end.'))).not.toMatch(/figure did hopes/iu));
});

describe('the second clause of a headline', () => {
  const body =
    'Ada Palmer won the Hull Open for the first time on Sunday. The tournament drew 206,000 spectators over eight days.';
  it('names the story where the first says too little', () =>
    expect(quizOf(`Reid retires hurt, Palmer wins Hull Open in Orvane\n\n${body}`)).toContain(
      'Palmer wins Hull Open in Orvane (news of',
    ));
  it('does not where two do one thing', () =>
    expect(quizOf(`Reid, Palmer win Hull Open in Orvane\n\n${body}`)).not.toMatch(
      /(?<!, |and )Palmer win Hull Open in Orvane \(news/u,
    ));
});

describe('who is told of as a source', () => {
  it('has no capital before the name', () => {
    const source = (who: string) =>
      quizOf(
        `Lake drains in Orvane\n\n${who} said that 9 million tons of rock had buried most of Orvane in May.`,
      );
    expect(source('Geologist Ada Palmer')).toContain('According to geologist Ada Palmer');
    expect(source('President Ada Palmer')).not.toContain('According to president');
  });
});

describe('what a survey found', () => {
  it('is asked for where it is a thing', () =>
    expect(stems('A survey by the Orvane Foundation found 27 species of birds at Hull in January.')).toMatch(
      /How many species of birds did a survey by the Orvane Foundation find/u,
    ));
  it('is not taken for the saying where it is a clause', () =>
    expect(stems('Ada Palmer found that 27 species of birds had left Orvane.')).not.toMatch(
      /species of birds did Ada Palmer find/u,
    ));
});

describe('what a body decided besides', () => {
  const told = (verb: string) =>
    quizOf(
      `Acme raises its profit in Oslo\n\nAcme raised its profit by 12% on Monday. The board of Acme also ${verb} a new plant in Peru for £40 million.`,
    );
  it('is asked where', () => expect(told('approved')).toMatch(/which country|how much/u));
});

describe('a noun before the year of an answer', () => {
  it('points to its story all the same', () => {
    const text = 'A laboratory in Singapore tested 12 samples of the concrete in 2012.';
    expect(quizOf(text)).not.toMatch(/^In which year did a laboratory/u);
  });
});

describe('which rule was blocked', () => {
  const story = (rest: string) =>
    `Court blocks fee rule in Orvane\n\nA federal judge in San Francisco on Monday blocked for 90 days a rule${rest}`;
  it('is told by the clause behind it, figures and all', () =>
    expect(
      quizOf(story(' that would have raised the fee for permits to £100,000, saying nobody had been asked.')),
    ).toContain('a rule that would have raised the fee for permits to £100,000?'));
  it('is not told by a clause that goes on of somebody else', () =>
    expect(quizOf(story(' that she had once praised.'))).not.toContain('she had once'));
});

describe('what a headline of a sentence makes known', () => {
  const asked = 'Judge Ada Palmer imposed a fine of how much on each of the convicts?';
  it('is asked for under it, and under no other', () => {
    expect(pointsToStory(`Court sends seven to jail for life, 6 May 2019: ${asked}`)).toBe(false);
    expect(pointsToStory(`Orvane opens a bridge, 6 May 2019: ${asked}`)).toBe(true);
  });
});

describe('a firm that is told of by its kind alone', () => {
  const story = (more: string) =>
    `Orion Steel posts profit of $341 million\n\nLONDON, Nov 16: Orion Steel said its net profit rose 12 per cent to $341 million. ${more}`;

  it('is asked about where the story names no other than that of the headline', () => {
    expect(quizOf(story('The company employs 1,200 people.'))).toMatch(/employ/u);
  });

  it('is not where it names another', () => {
    const more = 'SpiceWing, a start-up in Leeds, will fly the cargo. The company employs 1,200 pilots.';
    expect(quizOf(story(more))).not.toMatch(/employ/u);
  });
});
