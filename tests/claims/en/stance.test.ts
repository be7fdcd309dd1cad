import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);

/** Modality and source of the one claim, no statement, that holds some words. */
const stance = (text: string, holding: string) => {
  const found = claims(text).find((claim) => claim.kind !== 'statement' && claim.text.includes(holding));
  return found ? [found.modality, found.attribution?.source ?? null] : null;
};

describe('who says it', () => {
  it.each([
    ['The minister told reporters that the bridge had collapsed.', ['reported', 'The minister']],
    ['The bridge had collapsed, the minister told reporters.', ['reported', 'the minister']],
    ['The bridge had collapsed, Ada Palmer, the mayor of Boston, said.', ['reported', 'Ada Palmer']],
    ['"The bridge has collapsed," said Ada Palmer.', ['reported', 'Ada Palmer']],
    ['Ada Palmer said: "The bridge has collapsed."', ['reported', 'Ada Palmer']],
    ['The bridge has collapsed, according to the police.', ['reported', 'the police']],
    ['Data from the ministry shows the bridge has collapsed.', ['reported', 'Data from the ministry']],
    ['The minister said it was clear that the bridge had collapsed.', ['reported', 'The minister']],
    ['The minister said the road closed because the bridge had collapsed.', ['reported', 'The minister']],
    ['The road, which led to a bridge that had collapsed, was closed.', ['asserted', null]],
  ])('%s', (text, expected) => {
    expect(stance(text, 'collapsed')).toEqual(expected);
  });

  it('keeps a second "that" with its speaker', () => {
    expect(
      stance('The minister said that the road was closed and that the bridge had collapsed.', 'collapsed'),
    ).toEqual(['reported', 'The minister']);
  });

  it('marks what stands behind ", and" as of unclear scope', () => {
    const reading = readArticle({
      text: 'The minister said the road was closed, and the bridge was open.',
      title: 'A story',
      lang: 'en',
    }).readings.find(({ claim }) => claim.text === 'The bridge was open.');
    expect(reading?.form.blocks).toContain('unclear-scope');
  });
});

describe('how sure it is', () => {
  it.each([
    ['The bridge could collapse.', 'hedged'],
    ['The bridge is believed to have collapsed.', 'hedged'],
    ['The bridge is likely to collapse.', 'hedged'],
    ['The bridge seems to have collapsed.', 'hedged'],
    ['The bridge allegedly collapsed.', 'hedged'],
    ['It is believed that the bridge collapsed.', 'hedged'],
    ['The report suggests that the bridge collapsed.', 'hedged'],
    ['The bridge is said to have collapsed.', 'reported'],
    ['The minister denied that the bridge collapsed.', 'denied'],
    ['The bridge has collapsed.', 'asserted'],
  ])('%s', (text, modality) => {
    expect(stance(text, 'collapse')?.[0]).toBe(modality);
  });

  it.each([
    ['The bridge is expected to open in June.', 'planned'],
    ['The bridge is due to open in June.', 'planned'],
    ['The bridge is set to open in June.', 'planned'],
    ['The city agreed to open the bridge.', 'asserted'],
    ['The city agrees to open the bridge.', 'planned'],
    ['The minister said the bridge would open in June.', 'planned'],
    ['The city managed to open the bridge.', 'asserted'],
    ['The city refused to open the bridge.', 'asserted'],
  ])('%s', (text, modality) => {
    expect(stance(text, 'open')?.[0]).toBe(modality);
  });

  it.each([
    'The minister hopes that the bridge will open.',
    'The minister did not say that the bridge was closed.',
    'The minister will announce that the bridge is closed.',
  ])('tells nothing of what is hoped or left unsaid: %s', (text) => {
    expect(stance(text, 'The bridge')).toBeNull();
  });

  it('keeps the negation of verb, determiner and pronoun', () => {
    const negated = (text: string) => claims(text).map((claim) => claim.negated);
    expect(negated('The plane has not landed.')).toEqual([true]);
    expect(negated('No passengers were hurt.')).toEqual([true]);
    expect(negated('None of the passengers was hurt.')).toEqual([true]);
    expect(negated("There wasn't really any doubt about the plane.")).toEqual([true]);
    expect(negated('The plane is not late.')).toEqual([true]);
    expect(negated('The plane landed.')).toEqual([false]);
  });
});

describe('speech word for word', () => {
  it('stands in its marks where it cannot be told without them', () => {
    const [claim] = claims('"We need a deal," Ada Palmer said.');
    expect(claim).toMatchObject({
      kind: 'statement',
      modality: 'reported',
      attribution: { source: 'Ada Palmer' },
    });
    expect(claim?.text).toBe('"We need a deal," Ada Palmer said.');
  });

  it('puts the speaker for "I" of one who is named', () => {
    expect(claims('"I built the bridge in Boston," Ada Palmer said.').map(({ text }) => text)).toContain(
      'Ada Palmer built the bridge in Boston.',
    );
  });
});

describe('pronouns', () => {
  it.each([
    ['Air India said it had sold two planes.', 'Air India had sold two planes.'],
    ['Ada Palmer said she had sold two planes.', 'Ada Palmer had sold two planes.'],
    ['Greece sold its northern ports.', 'Greece sold its northern ports.'],
    [
      'The navy refused to pay for the ship and returned it to the yard.',
      'The navy returned the ship to the yard.',
    ],
    ['The bridge was built in 1950, but it is closed now.', 'The bridge is closed now.'],
  ])('are told where they are sure: %s', (text, told) => {
    expect(claims(text).map((claim) => claim.text)).toContain(told);
  });

  it.each([
    ['Ada Palmer met Emma Reed. She sold two planes.', 'sold'],
    ['Miller sold the car. It was recovered in Boston.', 'recovered'],
    ['Trains and buses stopped. Officials thanked them.', 'thanked'],
  ])('leave their claim out where they are not: %s', (text, word) => {
    expect(claims(text).some((claim) => claim.text.includes(word))).toBe(false);
  });
});

describe('half a quotation', () => {
  it('is no speech of its own', () => {
    const told = claims('Ada Palmer said the plan was "built to last for our children".').map(
      ({ text }) => text,
    );
    expect(told.some((text) => text.includes('said "') || text.includes('said: "'))).toBe(false);
  });

  it('keeps the colon before the whole of one', () => {
    expect(claims('Ada Palmer said: "We need a deal."').map(({ text }) => text)).toEqual([
      'Ada Palmer said: "We need a deal."',
    ]);
  });

  it('makes no "it" of people who speak', () => {
    expect(
      claims('Supporters of the plan argue that it is a price worth paying.').map(({ text }) => text),
    ).toEqual([]);
  });
});

describe('what a survey says', () => {
  it('is reported, and the survey its source', () => {
    const [reading] = readArticle({
      text: 'A poll found 57 percent of voters ready to vote.',
      lang: 'en',
      title: 'A story',
    }).readings;
    expect(reading?.claim.modality).toBe('reported');
    expect(reading?.claim.attribution?.source).toBe('A poll');
  });

  it('is asserted where the finder is no survey', () => {
    const [reading] = readArticle({
      text: 'A diver found nine coins in the lake.',
      lang: 'en',
      title: 'A story',
    }).readings;
    expect(reading?.claim.modality).toBe('asserted');
  });
});

describe('what would be, if', () => {
  const modality = (text: string) =>
    readArticle({ text, lang: 'en', title: 'A story' }).readings.map(({ claim }) => claim.modality);

  it('is no plan of whom it is said of', () => {
    expect(modality('The minister said Denmark would regret it if the bridge closed.')).toEqual(['hedged']);
  });

  it('is a plan of the speaker', () => {
    expect(modality('Toyota said it would close the plant if the talks failed.')).toContain('planned');
  });
});

describe('whom it was told', () => {
  it('is part of what is told', () => {
    const told = readArticle({
      text: '"We need to have a deal with everybody here," Ada Lovelace told the BBC.',
      lang: 'en',
      title: 'A story',
    }).readings.map(({ claim }) => claim.text);
    expect(told).toEqual(['"We need to have a deal with everybody here," Ada Lovelace told the BBC.']);
  });
});

describe('what "told" and "denied that he knew" make', () => {
  it('tells whom it was told', () => {
    expect(
      claims('The firm Acme Ltd told the BBC that the bridge had fallen.').map(({ text }) => text),
    ).toContain('The firm Acme Ltd told the BBC that the bridge had fallen.');
  });

  it('denies the knowing, and nothing that was known', () => {
    expect(
      stance('Ada Palmer denied that she knew that the bridge had fallen.', 'bridge had fallen'),
    ).toBeNull();
  });
});

describe('what is not the clause’s own no', () => {
  it('leaves the claim as it is', () => {
    const [claim] = claims(
      'Experts say that no matter how good the tools are, users should keep copies.',
    ).slice(-1);
    expect(claim?.negated).toBe(false);
    expect(claims('The deal is no longer valid.')[0]?.negated).toBe(true);
  });

  it('tells a past try as done', () => {
    expect(stance('The firm sought to halt the sale.', 'halt')).toEqual(['asserted', null]);
  });

  it('looks ahead to what is expected, and not to what is known or priced', () => {
    expect(stance('Results are expected on Tuesday.', 'Results')).toEqual(['planned', null]);
    expect(stance('Turnout was 62%, with results expected on Tuesday.', 'results are')).toBeNull();
    expect(stance('Turnout was 62%, with results expected on Tuesday.', 'Results are')).toEqual([
      'planned',
      null,
    ]);
    expect(stance('The show opens in June, with tickets priced at $50.', 'Tickets')).toEqual([
      'asserted',
      null,
    ]);
  });

  it('is told of no participle whose verb was not known', () => {
    expect(
      claims('The vaccine, developed with Oxford University, costs less than $3 a dose.').map(
        ({ text }) => text,
      ),
    ).not.toContain('The vaccine, developed with Oxford University.');
    expect(claims('The ship, built in Japan, carries 4,000 cars.').map(({ text }) => text)).toContain(
      'The ship carries 4,000 cars.',
    );
  });

  it('is in doubt where something is only likely or possible', () => {
    expect(stance('Showers are likely in Leeds on Monday.', 'Showers')).toEqual(['hedged', null]);
    expect(stance('A deal is possible by Friday, the minister said.', 'A deal')).toEqual([
      'hedged',
      'the minister',
    ]);
    expect(stance('Showers are heavy in Leeds on Monday.', 'Showers')).toEqual(['asserted', null]);
    expect(stance('No play was possible in Leeds on Monday.', 'No play')).toEqual(['asserted', null]);
  });
});
