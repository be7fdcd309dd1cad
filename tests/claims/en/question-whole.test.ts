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
    expect(stems('The economy of Peru grew at its fastest rate in four years.')).toContain(
      'The economy of Peru grew at its fastest rate in how many years?',
    );
  });

  it('stays with the answer', () => {
    expect(stems('Prosecutors had asked for 15 years in jail for Ada Palmer.')).toContain(
      'Prosecutors had asked for how many years in jail for Ada Palmer?',
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
    expect(told('Italy lost to Ireland, who won 6-3 in Rome.')).toContain('Ireland won');
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
      "By what percentage has Peru's stock market fallen since May?",
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
