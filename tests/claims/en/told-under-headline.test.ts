import { describe, expect, it } from 'vitest';
import { type ItemKind, makeQuiz, readArticle } from '../../../claims/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { pointsToStory } from '../../../claims/languages/en/questions/pointing.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { wholeHeadline, withoutCount } from '../../../claims/languages/en/questions/story/whole-headline.ts';
import { lintItems } from '../../../claims/quiz/lint.ts';

/** The stems of a story. */
function stemsOf(text: string, kinds?: ItemKind[]): string[] {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-05-20' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds });
  return items.map(({ stem }) => stem);
}

describe('what a story takes as known', () => {
  it('is the one of its headline where that names the event', () => {
    const stems = stemsOf(
      'Market fire in Leeds leaves nine hurt\nNine people were hurt when a fire broke out in a market in Leeds on Monday.\nAbout 14 fire engines were sent to the spot.',
    );
    expect(stems.some((stem) => /fire in Leeds.*fire engines/u.test(stem))).toBe(true);
  });

  it('is asked of who said it under the headline', () => {
    const stems = stemsOf(
      'Leeds council raises parking charges in Kent Road\nLeeds council has raised parking charges in Kent Road by 40 percent.\n"The council should bring in the new charges over two years," said Peter Gaskell, a shopkeeper in Leeds.',
      ['person'],
    );
    expect(stems.some((stem) => /Who said/u.test(stem))).toBe(true);
  });
});

describe('a claim whose words are another’s', () => {
  it('is not asked with the day of the main verb', () => {
    const stems = stemsOf(
      'Leeds cabinet passes parking bill\nThe cabinet headed by Ada Palmer on Friday passed a bill on parking in Leeds.',
    );
    expect(stems.some((stem) => /headed on Friday/u.test(stem))).toBe(false);
  });

  it('is not asked where the noun of its adjectives was cut', () => {
    const stems = stemsOf(
      'Leeds test draws record crowd\nOver 13,400 pupils registered for the test for places in 261 central, state, private and church schools in Leeds this year.',
    );
    expect(stems.some((stem) => /261 central\?/u.test(stem))).toBe(false);
  });

  it('names no office of a matter alone', () => {
    const stems = stemsOf(
      'Leeds ends rabies\nPeter Gaskell, director of Family Welfare, spoke in Leeds. Simon Hartley, Paul Whitaker and Colin Saunders spoke, too.',
    );
    expect(stems.some((stem) => /Who is the director of Family Welfare/iu.test(stem))).toBe(false);
  });
});

describe('a stem that opens with its event', () => {
  it('points to nothing that goes along with that', () => {
    expect(
      pointsToStory('In the Leeds plane crash, according to the airline, how many people left the plane?'),
    ).toBe(false);
    expect(pointsToStory('According to the airline, how many people left the plane?')).toBe(true);
  });
});

describe('who did it, within a clause', () => {
  it('is no object of "since", and stands before no second verb', () => {
    expect(finish(['sales have fallen in Leeds since whom came to power in Kent'])).toBe(
      'Sales have fallen in Leeds since who came to power in Kent?',
    );
    expect(finish(['sales have fallen in Leeds since the talks with whom'])).toBe(
      'Sales have fallen in Leeds since the talks with whom?',
    );
    expect(finish(['the cabinet headed by whom on Friday passed a bill in Leeds'])).toBeNull();
  });
});

describe('counts and ways within a phrase', () => {
  it('are asked for where they stand', () => {
    const stems = stemsOf(
      'Leeds trust counts its bats\nThe Leeds Trust is responsible for the care of more than 270 historical buildings, 38 important gardens and 60 farms in Kent.',
    );
    expect(stems.join(' ')).toMatch(
      /the care of (?:more than how many historical buildings|how many important gardens)/u,
    );
  });
});

describe('a figure of what the headline is of', () => {
  const STORY =
    'Acme opens first store in Leeds at Kent tower\nAcme opened its first store in Leeds on Monday. The store employs 130 people.';

  it('is asked in few words', () => {
    expect(stemsOf(STORY).join(' ')).toContain('How many people does the store employ?');
  });

  it('is not where no figure tells of it', () => {
    expect(stemsOf(STORY.replace('employs 130 people', 'pleases people')).join(' ')).not.toContain('please');
  });
});

describe('a headline that counts', () => {
  it.each([
    ['Elephant kills two estate workers in Leeds', 'Elephant kills estate workers in Leeds'],
    ['Acme tells 5,000,000 households how to vote', 'Acme tells households how to vote'],
    ['Five held for stealing cables from Leeds depot', 'Arrests for stealing cables from Leeds depot'],
    ['Six held in stolen-bell case in Leeds', 'Arrests in stolen-bell case in Leeds'],
  ])('has a form without: %s', (headline, told) => {
    expect(withoutCount(headline)).toBe(told);
  });

  it.each([
    'Museum in Leeds shuts after 12 years',
    'Leeds beat Kent by 328 runs',
    'Acme raises £5 notes',
    'Leeds court fines Acme 200 million euros',
    'Kent council owes Acme 40,000 pounds',
  ])('has none where the number is no count: %s', (headline) => {
    expect(withoutCount(headline)).toBeNull();
  });

  it.each([
    'Six held in Peru work camps return to Leeds',
    'Four held for ransom in Peru',
    'Five held in fraud case freed in Leeds',
  ])('tells of no arrests of captives, nor before another verb: %s', (headline) => {
    expect(withoutCount(headline) ?? '').not.toContain('Arrests');
  });
});

describe('a body that is brought in beside somebody', () => {
  it('is not the one that the story goes on with', () => {
    const stems = stemsOf(
      'Gold seized at Leeds airport\nThe Kent Revenue Agency seized gold at Leeds airport. One man worked for a ground-handling agency at Terminal 2. The agency has seized 312 kg of gold in Leeds since April.',
    );
    expect(stems.some((stem) => /agency at Terminal/u.test(stem))).toBe(false);
  });
});

describe('names and nouns of sport and of the land', () => {
  it('a side of two words stands whole', () => {
    const text =
      'Sri Lanka beat Bangladesh by 328 runs in the match on Monday. The wickets fell fast for Lanka.';
    expect(matchOf('Sri Lanka beat Bangladesh by 328 runs', text, text)).toBe('Sri Lanka v Bangladesh');
  });

  it('a deep well is a well, and a fast bowler no adverb', () => {
    const { readings } = readArticle({
      text: 'A calf that had fallen into a 60-foot-deep well was rescued in Leeds. Fast bowler Peter Gaskell took five wickets in Leeds.',
      lang: 'en',
    });
    const told = readings.map(({ claim }) => claim.text);
    expect(told).toContain('A calf was rescued in Leeds.');
    expect(told).toContain('Fast bowler Peter Gaskell took five wickets in Leeds.');
  });
});

describe('a headline', () => {
  it('loses what came before, and joins its last two things', () => {
    expect(
      wholeHeadline('After caps, now Leeds college bans jeans, T-shirts', 'The college in Leeds did.'),
    ).toBe('Leeds college bans jeans and T-shirts');
  });
});

describe('a stem with a "not" or a "false" of the story', () => {
  const options = ['Ada Palmer', 'Ben Hart', 'Cleo Marsh', 'Dan Orr'];
  const breaks = (stem: string) =>
    lintItems([{ stem, options, key: 0, lang: 'en' }]).items[0]?.checks.some(
      ({ rule, verdict }) => rule === 'not-negative' && verdict !== 'pass',
    );

  it('is no negative question', () => {
    expect(breaks('Who said that he would not vote in the Leeds referendum in May?')).toBe(false);
    expect(breaks('Who filed a false charge against two students in Leeds in May?')).toBe(false);
  });

  it('is one where the question itself is turned', () => {
    expect(breaks('Who did not vote in the Leeds referendum in May?')).toBe(true);
    expect(breaks('Which of these is false of the Leeds referendum in May?')).toBe(true);
  });
});
