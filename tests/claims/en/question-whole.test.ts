import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';

const read = (text: string) => readArticle({ text, title: 'A story', lang: 'en' });

/** Every question that the claims of a text allow, before options and rubric. */
const stems = (text: string) =>
  read(text).readings.flatMap((reading) =>
    targetsOf(reading).flatMap((target) => askEnglish(reading, target)?.stem ?? []),
  );

/** The questions of a quiz, which also look at the story around a claim. */
function quiz(text: string): string {
  const { article, readings } = read(text);
  return makeQuiz({ readings, articles: [article], items: 12, seed: 'a' })
    .items.map(({ stem }) => stem)
    .join('\n');
}

describe('an amount before a noun', () => {
  it.each([
    'Ada Palmer had exposed a plan for £35bn of cuts to public services.',
    'Acme exported $16bn worth of goods to Peru.',
    'Analysts had expected a 2bn euro pay-off for Acme.',
    'Acme raked in $80m in Leeds.',
  ])('is not asked for by "how much": %s', (text) => {
    expect(stems(text).join(' ')).not.toContain('how much');
  });

  it('is where it stands alone', () => {
    expect(stems('Acme paid $16bn for the plant in Peru.')).toContain(
      'How much did Acme pay for the plant in Peru?',
    );
  });

  it('is no number of two, no age of a team, no gathering verb', () => {
    expect(stems('Leeds and Hull have 12 and 11 players in the squad.').join(' ')).not.toContain('How many');
    expect(stems("Wales's under 14 boys won the prize in Rome.").join(' ')).not.toContain('how many');
    expect(stems('The series pulled in five million viewers in Leeds.').join(' ')).not.toMatch(
      /^In how many/u,
    );
    expect(stems('The club has 12 players in the squad.')).toContain(
      'How many players does the club have in the squad?',
    );
  });
});

describe('"in" that goes with the verb', () => {
  it('asks for nobody', () => {
    expect(stems("Ruth Palmer headed in Ada Lane's corner.").join(' ')).not.toContain('In whose');
    expect(stems('Leeds were forced to draft in Ruth Palmer.').join(' ')).not.toContain('In whom');
  });

  it('may lead to a person', () => {
    expect(stems('Acme has invested in Ruth Palmer.')).toContain('In whom has Acme invested?');
  });
});

describe('what tells of a phrase', () => {
  it('stays with a superlative', () => {
    // What was the fastest in four years was the fastest in three as well: the span itself is not asked for.
    expect(stems('The economy of Peru grew at its fastest rate in four years.')).toEqual([
      'The economy of which country grew at its fastest rate in four years?',
    ]);
  });

  it('stays with the answer', () => {
    expect(stems('Prosecutors had asked for 15 years in jail for Ada Palmer.')).toContain(
      'Prosecutors asked for how many years in jail for Ada Palmer?',
    );
    expect(stems('Acme edged ahead with a penalty by Ruth Palmer.').join(' ')).not.toContain('By whom');
    expect(stems('Acme was sued by Ruth Palmer.')).toContain('By whom was Acme sued?');
  });

  it('leaves no half of a pair', () => {
    expect(
      stems('The chairman made similar comments on Friday and dissent continues.').join(' '),
    ).not.toContain('dissent');
    expect(stems('The chairman of Acme made similar comments in Rome on Friday.').join(' ')).toContain(
      'On which day',
    );
  });
});

describe('a clause that was cut', () => {
  it('is not asked where it goes on behind an aside', () => {
    const text =
      'Acme is a maker of cars in Leeds. Losses at Acme have convinced Ruth Palmer - whose own plants lose money - to back away from Acme.';
    expect(quiz(text)).not.toContain('convinced');
  });

  it('is not asked where a second head or a second place is lost', () => {
    expect(quiz('In 2004, imports from and exports to Peru added up to $9bn.')).not.toContain('xports');
    expect(
      quiz('Ruth Palmer said: "Higher levels of reading will help Peru both socially and economically."'),
    ).toBe('');
  });

  it('is not asked for one year of several', () => {
    expect(quiz('The Leeds tram was repaired with public money in 2010, 2011 and 2012.')).not.toContain(
      'which year',
    );
    expect(quiz('The Leeds tram was repaired with public money in 2010.')).toContain('which year');
  });
});

describe('a time before the subject', () => {
  it('holds of both verbs where both are past', () => {
    const told = read('In May 2004 Acme closed 70 shops and sold 20 vans to Ruth Palmer.').readings;
    expect(told.map(({ claim }) => claim.text)).toContain('In May 2004 Acme sold 20 vans to Ruth Palmer.');
  });

  it('holds of the first where the second has its own, or another tense', () => {
    const texts = (text: string) => read(text).readings.map(({ claim }) => claim.text);
    expect(texts('In May Ruth Palmer left Acme and joined Beta in June.').join(' ')).not.toContain(
      'In May Ruth Palmer joined',
    );
    expect(texts('In May Ruth Palmer left Acme and has joined Beta.').join(' ')).not.toContain(
      'In May Ruth Palmer has',
    );
  });

  it('is asked for without "in" where it is the subject', () => {
    expect(stems('November saw a rise in exports to Peru.')).toContain(
      'Which month saw a rise in exports to Peru?',
    );
  });
});

describe('who is meant by "who"', () => {
  it('is no country that somebody comes from', () => {
    const told = (text: string) =>
      read(text)
        .readings.map(({ claim }) => claim.text)
        .join(' ');
    expect(told('Ruth Palmer will face Ada Lane from Peru, who beat Jane Ford 6-3.')).not.toContain(
      'Peru beat',
    );
    expect(told('Ruth Palmer will face Ada Lane from Peru, who beat Jane Ford 6-3.')).toContain(
      'Ada Lane beat',
    );
  });
});

describe('capitals and set words of a question', () => {
  it('keeps the capital of a people and of a name before a hyphen', () => {
    expect(stems('Spanish drama Long Nights won three prizes in Leeds.').join(' ')).toContain(
      'did Spanish drama',
    );
    expect(stems('Oscar-nominated film Long Nights won three prizes in Leeds.').join(' ')).toContain(
      'Oscar-nominated',
    );
    expect(stems('State-owned Acme bought two mines in Peru.').join(' ')).toContain('state-owned Acme');
  });

  it('counts the minutes of a match as people ask', () => {
    expect(stems('Ruth Palmer settled the game on 68 minutes.')).toContain(
      'Ruth Palmer settled the game after how many minutes?',
    );
  });

  it('asks by what percentage something has fallen', () => {
    expect(stems("Peru's stock market has fallen about 5% since May.")).toContain(
      "By about what percentage has Peru's stock market fallen since May?",
    );
  });
});

describe('the fight that is continuing', () => {
  it('says nothing', () => {
    const kinds = read(
      'Ruth Palmer settled the case in 2004 but the fight with Acme is continuing.',
    ).readings.map(({ claim }) => claim.kind);
    expect(kinds).not.toContain('statement');
    expect(read('The club won, Ruth Palmer continued.').readings.map(({ claim }) => claim.kind)).toContain(
      'statement',
    );
  });
});

describe('a part of a longer answer', () => {
  it.each([
    'Late trains make up one in 13 trips in Leeds.',
    'The letters were valued at $30,000 (£16,000) in Leeds.',
    "Peru's economy shrank in the three months to September.",
    'The record of Ruth Palmer stands at eight minutes, 04.69 seconds.',
    'Acme added 5.3% to 740 yen in Tokyo.',
  ])('is not asked: %s', (text) => {
    const asked = stems(text).join(' ');
    expect(asked).not.toMatch(/how many (?:trips|months|minutes)|\( ?how much|what percentage/iu);
  });

  it('is asked where it stands for itself', () => {
    expect(stems('The strike in Leeds lasted three months.').join(' ')).toContain('How many months');
    expect(stems('Some £14m went on the trams of Leeds.')).toContain(
      'About how much went on the trams of Leeds?',
    );
  });

  it('keeps what tells of it', () => {
    expect(stems('Acme is suing Peru for $28bn in financial damages.')).toContain(
      'Acme is suing Peru for how much in financial damages?',
    );
    expect(stems('In January, Acme issued its third warning in nine months.')).toContain(
      'In January, Acme issued its third warning in how many months?',
    );
    expect(
      stems('Ruth Palmer was arrested with eight men seized at a hotel in Leeds.').join(' '),
    ).not.toContain('arrested seized');
  });
});

describe('a price for a unit', () => {
  it('holds its unit and takes no verb', () => {
    const told = read(
      'Despite a fall of more than $12 a barrel from the highs reached in October, the price of oil remains 30% higher.',
    ).readings;
    expect(told.map(({ claim }) => claim.text).join(' ')).not.toContain('reached in October.');
    expect(stems('Oil rose to $42 a barrel in Leeds.').join(' ')).not.toContain('what kind of container');
  });
});

describe('verbs and adverbs', () => {
  it('are put in their base form behind "did"', () => {
    expect(stems('Ruth Palmer and Jane Ford together received the Acme prize in 2004.')).toContain(
      'In which year did Ruth Palmer and Jane Ford together receive the Acme prize?',
    );
    expect(stems("Peru's economy shrank in May.").join(' ')).toContain("did Peru's economy shrink");
  });

  it('ask by what percentage shares closed up', () => {
    expect(stems('Shares in Acme closed up 9% in Leeds.')).toContain(
      'By what percentage did shares in Acme close up in Leeds?',
    );
    expect(stems('The firm shut down 700 shops in Leeds.').join(' ')).not.toContain('by how many');
  });

  it('keep "so far" whole', () => {
    expect(stems('So far seven bridges of Leeds have been closed.')).toContain(
      'So far, how many bridges of Leeds have been closed?',
    );
  });
});

describe('a sentence that is read from its middle', () => {
  it('is not asked of the second of two subjects', () => {
    expect(
      quiz('Low-budget films Sideways and Finding Home have so far grossed about $45m each in Peru.'),
    ).not.toContain('how much each');
    expect(
      quiz('The film Long Nights won in Rome and Ruth Palmer sold a theatre for $45m in Peru.'),
    ).toContain('Ruth Palmer');
  });
});

describe('a name behind an adjective', () => {
  it('begins with the name', () => {
    expect(
      stems('Defiant Matt Lane won the race in Rome. Lane won the race in Leeds in 2003.').join(' '),
    ).toContain('did Matt Lane win the race in Leeds');
  });
});

describe('a time and its noun', () => {
  it('is no month of a verb under way', () => {
    expect(
      stems('Three judges were challenging decisions by two courts in February.').join(' '),
    ).not.toContain('In which month were');
    expect(stems('Three judges challenged the decisions of Acme in February.').join(' ')).toContain(
      'In which month',
    );
  });
});

describe('what stands right beside the answer', () => {
  it('says what it is, and the answer stays there', () => {
    const beside = stems(
      'Acme failed to disclose payments to Air France, an airline owned by Ruth Palmer and fellow former directors Jane Ford.',
    );
    expect(beside.join(' ')).not.toContain('To which airline');
    expect(stems('Acme disclosed payments to Air France.')).toContain(
      'To which airline did Acme disclose payments?',
    );
    expect(stems('Air France is an airline of Ruth Palmer.').join(' ')).not.toContain('Who is');
  });

  it('may be the rest of its name', () => {
    expect(
      quiz('The disc has the first take of Smells Like Teen Spirit, the track that launched Acme in 1991.'),
    ).not.toMatch(/^(?:In which year did )?Teen Spirit/u);
  });
});

describe('a question of two words', () => {
  it('is none', () => {
    expect(stems('An actor dressed.')).toEqual([]);
    expect(stems('An actor opened the museum in Leeds.').length).toBeGreaterThan(0);
  });
});

describe('an office before a surname that is told in full', () => {
  const story = 'Malcolm Lane came to Leeds.\n\nMr Lane owns the Tampa Bay team. Acme is advising Mr Lane.';

  it('leaves with the name', () => {
    expect(stems(story)).toContain('Who owns the Tampa Bay team?');
    expect(stems(story)).toContain('Whom is Acme advising?');
  });

  it('stays where something else of the phrase is asked for', () => {
    const asked = stems('Malcolm Lane came to Leeds.\n\nUK champion Lane won the race in Rome.');
    expect(asked).toContain('Who won the race in Rome?');
    expect(asked.join(' ')).not.toContain('Which country won');
  });
});

describe('what somebody said', () => {
  it('is not asked for where it goes on behind what was read', () => {
    expect(quiz('Kevin Lane said 90% of the mail filtered by Acme was spotted in Leeds.')).not.toMatch(
      /filtered by Acme\?/u,
    );
    expect(quiz('Kevin Lane said both have sold well in Leeds.')).not.toContain('that both');
  });

  it('is asked for where it is whole', () => {
    expect(quiz('Kevin Lane said the mail of Acme was spotted in Leeds.')).toContain('the mail of Acme');
  });
});

describe('words that hang together', () => {
  it('stay together behind the verb', () => {
    expect(stems('Ruth Palmer has apologised to two families who lost their homes.').join(' ')).not.toMatch(
      /^To how many families has/u,
    );
    expect(stems('Ruth Palmer has apologised to two families.')).toContain(
      'To how many families has Ruth Palmer apologised?',
    );
  });

  it('are one description where an adjective waits for its noun', () => {
    const asked = stems('Coach Ruth Palmer is a passionate and dedicated believer in the club.').join(' ');
    expect(asked).not.toContain('Who dedicated');
    expect(stems('Ruth Palmer is a nurse and founded Acme in 2003.')).toContain('Who founded Acme in 2003?');
  });

  it('ask for no club as a city', () => {
    expect(stems('Ruth Palmer endured a nightmare for Newcastle in May.').join(' ')).not.toContain(
      'which city',
    );
    expect(stems('Ruth Palmer sang in Newcastle in May.').join(' ')).toContain('which city');
  });

  it('are not asked from within a name', () => {
    expect(quiz('Kevin Lane is the Oil and Steel Board chairman.')).not.toContain('Who is the Steel Board');
    expect(stems('Ruth Palmer is a nurse.').join(' ')).not.toContain('Whom is');
    expect(
      quiz('Kevin Lane spoke to reporters of Sex and the City, which drew to a close in Peru in May.'),
    ).not.toContain('did the City draw');
  });
});

describe('"nearly" before "all" or "every"', () => {
  it.each([
    ['Ada Palmer said nearly all rural schools in Kent had a nurse.', 'that nearly all rural schools'],
    ['Almost every library in Leeds was closed on Monday.', 'Almost every library'],
  ])('stays with its noun: %s', (text, told) => {
    expect(
      read(text)
        .readings.map(({ claim }) => claim.text)
        .join('\n'),
    ).toContain(told);
  });

  it("is the verb's before anything else", () => {
    const [reading] = read('The storm nearly destroyed all houses in Leeds on Monday.').readings;
    expect(reading?.claim.text).toContain('nearly destroyed all houses');
  });
});

describe('words that tie a number to what stands before', () => {
  it('leave the question', () => {
    const asked = stems('In Leeds, on the other hand, 11 teachers were posted to Roundhay School.').join(
      '\n',
    );
    expect(asked).toContain('In Leeds, how many teachers were posted');
    expect(stems('As many as 4,116 schools in Kent are run by one teacher.').join('\n')).toContain(
      'How many schools in Kent',
    );
  });

  it('stay where they are of the fact', () => {
    expect(stems('In Leeds, on Monday, 11 teachers were posted to Roundhay School.').join('\n')).toMatch(
      /on Monday/iu,
    );
  });
});

describe('a unit behind "per"', () => {
  it('is not asked for', () => {
    expect(stems('Brent crude rose 0.8 percent to $69 per barrel.').join('\n')).not.toContain('container');
  });

  it('a container that is no unit is', () => {
    expect(stems('Ada Palmer hid the coins in a barrel in Leeds.').join('\n')).toContain('container');
  });
});
