import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { askingsOf, putQuestion } from '../../../claims/quiz/asking/index.ts';

function stemsOf(title: string, body: string, publishedAt = '2024-05-16'): string[] {
  const { article, readings } = readArticle({ text: `${title}\n\n${body}`, lang: 'en', title, publishedAt });
  return askingsOf(readings, undefined, { articles: [article] }).flatMap(
    (asking) => putQuestion(asking)?.question.stem ?? [],
  );
}

describe('a stem that lost of what it is, or asks for what nobody needs', () => {
  it.each([
    'In which month had the council predicted?',
    "Ada Palmer's record of 9:14.2, set that spring, stood for how many years?",
    'According to Sources, how many councillors had objected to the loss of the orchard?',
    "In which year did Noel Ford's wife die?",
    'The museum had denied reports that it had sold what kind of object?',
    'The bridge was closed at both ends, with about how many lorries?',
    'A chess contest due to begin on Monday in Leeds, with how many schools, has been put off?',
    'According to the Coastal Water Board (CWB), for how many days had the Coastal Water Board closed the pier?',
  ])('is flawed: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'Acme left its dividend at how much as expected?',
    'By how much a month have dealers raised the fare?',
    'In which year did Ada Palmer set the record that stood for 12 years?',
    'How much had been recovered in cash from the safe?',
    'A reward of how much has been announced for the missing statue?',
    'According to Noel Ford, how many councillors had objected to the loss of the orchard?',
    'How many analysts does Acme employ?',
    "In which year did Noel Ford's wife open the bakery?",
    'At how much a kilo did onions sell in Nelam?',
    'How many lorries with salt did the town order?',
    'Ada Palmer left for Leeds after the arrest of how many writers in 1980?',
    'What kind of disaster closed the school in Kent?',
  ])('is none: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

describe('the words of a question', () => {
  it.each([
    ['How many buses and diverted 17 did the council cancel', 'How many buses did the council cancel'],
    ['How many people does Acme employ, makes pumps for farms', 'How many people does Acme employ'],
    [
      'The council cleared a loan of 1,500 crowns, raised the fee of nearly how many stalls by 10%',
      'The council raised the fee of nearly how many stalls by 10%',
    ],
    [
      'How much did the mayor announce each for the families',
      'How much each did the mayor announce for the families',
    ],
    [
      'How many others were missing after a boat sank off Leeds',
      'How many people were missing after a boat sank off Leeds',
    ],
    ['By what percentage did sales rise to $5m from $4m', 'By what percentage did sales rise to $5m'],
    ['About how many carts did Angry farmers empty', 'About how many carts did angry farmers empty'],
  ])('are mended: %s', (stem, better) => {
    expect(mended(stem)).toBe(better);
  });

  it.each([
    'How many buses and trams did the council cancel',
    'How many people does Acme employ, including drivers',
    'The council cleared a loan and raised the fee of how many stalls',
    'How many others were arrested after a boat sank off Leeds',
    'To what percentage did sales rise from 4%',
    'How many carts did Danish farmers empty',
  ])('stay as they are: %s', (stem) => {
    expect(mended(stem)).toBe(stem);
  });
});

describe('a stem under a day alone', () => {
  it('says why, or who the others are', () => {
    expect(isWholeStem('27 May 2025: How many trains did the railway cancel?')).toBe(false);
    expect(
      isWholeStem('27 May 2025: How many others were swept away by a stream in Leeds on that road?'),
    ).toBe(false);
    expect(isWholeStem('Flood in Leeds, 27 May 2025: How many trains did the railway cancel?')).toBe(true);
    expect(isWholeStem('27 May 2025: How many shops does Acme have?')).toBe(true);
  });

  it('says between which two there is trade, or stands under a headline that does', () => {
    expect(
      isWholeStem('Leeds port, 5 May 2021: In which year did two-way trade rise 9% to $4 billion?'),
    ).toBe(false);
    expect(
      isWholeStem('Fiji and Peru sign pact (news of 5 May 2021): At how much did bilateral trade stand?'),
    ).toBe(true);
  });

  it('names the state whose Chief Minister it speaks of', () => {
    expect(isWholeStem('Boat sinks in Gomti: How much each did the Chief Minister announce?')).toBe(false);
    expect(isWholeStem('Boat sinks in Assam: How much each did the Chief Minister announce?')).toBe(true);
  });
});

describe('an hour that is told without its day', () => {
  const title = 'Storm floods Leeds market';
  const body = (day: string) =>
    `A storm flooded the old market of Leeds on ${day}, officials said. The storm tore 40 roofs from stalls shortly after 7 p.m.`;
  const roofs = (day: string) => stemsOf(title, body(day)).filter((stem) => stem.includes('roofs'));

  it('stands under no other day than that of the lead', () => {
    expect(roofs('Wednesday').length).toBeGreaterThan(0);
    for (const stem of roofs('Wednesday')) expect(stem).not.toContain('16 May 2024');
  });

  it('stands under the day of the news where the lead tells that one', () => {
    expect(roofs('Thursday').some((stem) => stem.includes('16 May 2024'))).toBe(true);
  });
});

describe('the life of somebody whom a paper asked', () => {
  const title = 'Onion growers dump produce in Nelam';
  it('is asked about no more', () => {
    const asked = stemsOf(
      title,
      'Growers dumped onions in Nelam on Monday. Arun Veltar, 43, who owns four acres at Pudi, said prices had sunk.',
    );
    expect(asked.some((stem) => stem.includes('ow many acres'))).toBe(false);
  });

  it('may be asked where the headline tells of that person', () => {
    const told = stemsOf(
      'Arun Veltar wins farm award in Nelam',
      'Arun Veltar won the Nelam Farm Award on Monday. Arun Veltar owns four acres at Pudi.',
    );
    expect(told.some((stem) => stem.includes('ow many acres'))).toBe(true);
  });
});
