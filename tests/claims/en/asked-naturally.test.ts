import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { askEnglish } from '../../../claims/languages/en/questions/ask/index.ts';
import { finish } from '../../../claims/languages/en/questions/finish.ts';
import { storyOf } from '../../../claims/languages/en/questions/story/index.ts';
import { matterIn } from '../../../claims/languages/en/questions/story/matter.ts';
import { targetsOf } from '../../../claims/languages/en/questions/targets.ts';
import { explain } from '../../../claims/languages/en/words.ts';
import { fromEnglishStem } from '../../../claims/quiz/distractors/numbers/bounds-english.ts';
import { stemsOf } from './stems-of.ts';

describe('an English stem as one would ask it', () => {
  it.each([
    [
      'what is counted with its worth',
      'How many parcels did Acme carry worth Rs 4 crore',
      'How many parcels worth Rs 4 crore did Acme carry?',
    ],
    [
      'a price that is set off',
      'By what percentage were Acme shares up at £20.10',
      'By what percentage were Acme shares up, at £20.10?',
    ],
    [
      'by so much above',
      'About what percentage does rent remain above its level of May',
      'By about what percentage does rent remain above its level of May?',
    ],
    [
      'an office without a name',
      'According to Superintendent of Police, how many boats were held',
      'According to the Superintendent of Police, how many boats were held?',
    ],
    [
      'one of so many',
      'Seven-member crew of the film won how much',
      'A seven-member crew of the film won how much?',
    ],
    [
      'a second place without its verb',
      'How many metres was visibility at Hull at 6 am and at Leeds 20 metres',
      'How many metres was visibility at Hull at 6 am?',
    ],
    [
      'a festival of the world',
      'Who said that International Film Festival would move',
      'Who said that the International Film Festival would move?',
    ],
    [
      'a clause that was cut to who is in it',
      'The index fell to its lowest in how many weeks, as a stronger euro',
      'The index fell to its lowest in how many weeks?',
    ],
    ['a plain noun that opened', 'How much is Entry for children', 'How much is entry for children?'],
    [
      'a plain noun before a comma',
      'Who said that Security, trade and travel would suffer',
      'Who said that security, trade and travel would suffer?',
    ],
  ])('%s', (_, stem, asked) => {
    expect(finish([stem])).toBe(asked);
  });

  it.each([
    'How many parcels did Acme carry on Monday?',
    'By what percentage were Acme shares up on Monday?',
    'According to Superintendent of Police Ann Lee, how many boats were held?',
    'The seven-member crew of the film won how much?',
    'How many metres was visibility at Hull at 6 am?',
    'Who said that the festival would move?',
  ])('is left as it is: %s', (stem) => {
    expect(finish([stem.replace(/\?$/u, '')])).toBe(stem);
  });
});

describe('an explanation', () => {
  const explained = (traps: readonly string[]) =>
    explain({
      kind: 'count',
      answer: '4',
      attribution: null,
      claim: 'Four boats sank.',
      opening: '',
      isStatement: false,
      traps,
    });

  it('leaves out that another figure stands in the story', () => {
    expect(explained(['Six stands in the story, too, but is not the answer here.'])).toBe('Four boats sank.');
  });

  it('tells what had been planned', () => {
    expect(explained(['May 3 was what had been planned, not what happened.'])).toBe(
      'Four boats sank. May 3 was what had been planned, not what happened.',
    );
  });
});

describe('the points of so many matches', () => {
  const key = (value: number) =>
    ({ type: 'quantity', dimension: 'count', value, comparator: 'exact' }) as const;

  it('are no more than three for each', () => {
    expect(fromEnglishStem(key(20), 'Leeds went third with how many points from 11 matches?').highest).toBe(
      33,
    );
  });

  it('are no more than seven where wins bring more', () => {
    expect(fromEnglishStem(key(20), 'How many points do Leeds have from four matches?').highest).toBe(28);
  });

  it('are not bounded where no matches are told', () => {
    expect(fromEnglishStem(key(20), 'How many points do Leeds have?').highest).toBeUndefined();
  });
});

/** Why a story does not trust what it read of a sentence. */
function doubt(text: string, part: string): string | null | undefined {
  const { readings } = readArticle({ text, title: '', lang: 'en' });
  const found = readings.find(({ claim }) => claim.text.includes(part));
  return found && storyOf(readings, text, '')?.whyUnsure?.(found);
}

describe('what a claim says that its article does not', () => {
  it('is not asked where "its" may be of an owner or of what is owned', () => {
    expect(
      doubt("Acme's main tin contract fell 2%. On Tuesday its copper contract shed 3%.", 'shed 3%'),
    ).not.toBeNull();
  });

  it('is not asked where somebody spoke of a proof or a fear', () => {
    expect(
      doubt('Mayor Ada Palmer said the town needed proof that the old bridge was safe.', 'safe'),
    ).not.toBeNull();
  });

  it('is asked where she said so', () => {
    expect(doubt('Mayor Ada Palmer said that the old bridge was safe.', 'safe')).toBeNull();
    expect(doubt('The league claims that 12 runners failed a test in Leeds.', '12 runners')).toBeNull();
  });

  it('is not asked where the first of two subjects was cut', () => {
    expect(
      doubt(
        'Mayor Ada Palmer defended her record, saying waiting fees and tolls were "only 4% of the budget of Leeds.',
        '4%',
      ),
    ).not.toBeNull();
  });
});

describe('a source by a bare name', () => {
  const told = (text: string) => {
    const { readings } = readArticle({ text, title: '', lang: 'en' });
    const found = readings.find(({ claim }) => claim.attribution?.source === 'Ben Tolland');
    return found && storyOf(readings, text, '')?.sourceOf?.(found);
  };
  const SAID = 'The slope was inspected in May, Ben Tolland said.';

  it('is told with the office that the story gives', () => {
    expect(told(`Ben Tolland, chief engineer of the Hull port, was there. ${SAID}`)).toBe(
      'Ben Tolland, chief engineer of the Hull port',
    );
  });

  it('stays bare where the story gives none', () => {
    expect(told(`Ben Tolland was there. ${SAID}`)).toBeNull();
  });

  it('stands so before the question', () => {
    const { readings } = readArticle({ text: SAID, title: '', lang: 'en' });
    const stems = (source: string) =>
      readings.flatMap((reading) =>
        targetsOf(reading).flatMap((target) => askEnglish(reading, { ...target, source })?.stem ?? []),
      );
    expect(stems('Ben Tolland, chief engineer of the Hull port')).toContain(
      'According to Ben Tolland, chief engineer of the Hull port, in which month was the slope inspected?',
    );
    // What is asked for is not told.
    expect(stems('Ben Tolland, head of the May fair').join()).not.toContain('May fair');
  });
});

describe('a treaty or a contract', () => {
  it('is known by the name before it', () => {
    expect(doubt('Ships came. About 40 firms signed the Hull treaty on Monday.', '40 firms')).toBeNull();
  });

  it('is not known alone', () => {
    expect(doubt('Ships came. About 40 firms signed the treaty on Monday.', '40 firms')).toBe('open-noun');
  });
});

describe('what stands before a question', () => {
  const SCORES =
    'Fourth seed Asha Keel beat Mona Trent 21-17, 15-21, 21-13 in 58 minutes on Friday to reach the semi-finals in Leeds. Dina Voss put out top seed Sara Holm 21-19.';
  const kickerOf = (text: string, title: string, part: string) => {
    const { readings } = readArticle({
      text: `${title}\n\n${text}`,
      title,
      lang: 'en',
      publishedAt: '2024-05-13',
    });
    const found = readings.find(({ claim }) => claim.text.includes(part));
    return found && storyOf(readings, `${title}\n\n${text}`, title)?.kickerFor?.(found);
  };

  it('is the match of its own players', () => {
    expect(kickerOf(SCORES, 'Asha Keel beats Mona Trent', '58 minutes')?.topic).toBe(
      'Asha Keel v Mona Trent',
    );
  });

  it('is not the match of others', () => {
    expect(kickerOf(SCORES, 'Asha Keel beats Mona Trent', 'Sara Holm')?.topic ?? '').not.toBe(
      'Asha Keel v Mona Trent',
    );
  });

  it('is no mere time', () => {
    expect(matterIn('Trams stopped for an hour on Diwali eve', 'Trams stopped.')).toBeNull();
    expect(matterIn('Court issues contempt notice to Acme official', 'It was told.')).not.toBeNull();
  });
});

describe('a name that begins with what calls a thing elsewhere', () => {
  it('keeps its capital', () => {
    const asked = stemsOf('Film Bazaar drew 320 projects from Norway, according to the Leeds Board.').join();
    expect(asked).toMatch(/Film Bazaar/u);
    expect(asked).not.toMatch(/film Bazaar/u);
  });
});
