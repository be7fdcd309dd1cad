import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const readings = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2024-05-31' }).readings;
const texts = (text: string) => readings(text).map(({ claim }) => claim.text);
const joined = (text: string) => texts(text).join(' ');

const RESULTS =
  'Omega Tyres on Tuesday reported a 32% rise in net profit to $341 million. Raw materials were cheap.';

describe('the firm of a story of results', () => {
  it('owns the figures that are told without it', () => {
    expect(texts(`${RESULTS} Revenue from operations grew 7% to $7 billion.`)).toContain(
      "Omega Tyres' revenue from operations grew 7% to $7 billion.",
    );
    expect(texts(`${RESULTS} The margin slipped by 40 points.`)).toContain(
      "Omega Tyres' margin slipped by 40 points.",
    );
  });

  it('owns none that stand beside another firm', () => {
    expect(
      joined(`${RESULTS} Acme Motors opened a plant in Hull. Net profit fell to $12 million.`),
    ).not.toContain("Omega Tyres' net profit fell");
    expect(joined(`${RESULTS} Industry sales fell to $12 million.`)).not.toContain("Omega Tyres' industry");
  });

  it('is none that only its later paragraphs name', () => {
    const lead =
      'Zenor recorded revenue of $7 billion in May. Premiums grew by 12%. Renewals rose 10%. Costs fell by 3%.';
    const late =
      'Growth was strong at Palmer Credit Bank. Palmer Credit Bank grew by 49%. Palmer Credit Bank did well.';
    expect(joined(`${lead} The company's margin grew by 3%. ${late}`)).not.toContain("Bank's margin");
  });

  it('owns none where the story is about something else', () => {
    const lead = 'Omega Tyres said it would open a plant in Hull. Residents were glad.';
    expect(joined(`${lead} Revenue grew 7% to $7 billion.`)).not.toContain("Omega Tyres' revenue");
  });

  it('owns the figure behind "even as"', () => {
    expect(
      texts(
        "Acme Motors opened a plant. Acme Motors's profit fell 6%, even as revenue from operations grew 14%.",
      ),
    ).toContain("Acme Motors' revenue from operations grew 14%.");
  });
});

describe('what the firm of a story is called', () => {
  const lead = 'Acme Shipyard Ltd has won an order worth $40 million, the state-run company said on Monday.';

  it('goes with its place and with its form in law', () => {
    expect(texts(`${lead} Shares of the Leeds-based company rose by 9%.`)).toContain(
      'Shares of Acme Shipyard Ltd rose by 9%.',
    );
  });

  it('is not what a subsidiary beside it is called', () => {
    const next =
      'Two hulls will be built by a subsidiary, Hull Acme Shipyard Ltd. The company has 13 months.';
    expect(joined(`${lead} ${next}`)).not.toContain('Hull Acme Shipyard Ltd has 13 months');
  });

  it('is no rival with another firm between', () => {
    expect(
      joined(`${lead} Omega Motors owns a dock. Shares of the Leeds-based company rose by 9%.`),
    ).not.toContain('Shares of Omega Motors rose');
  });
});

describe('who says it', () => {
  const lead = 'Acme Motors will build a plant in Hull, the company said on Monday.';

  it('is the firm that the claim is about, by its name', () => {
    expect(readings(lead).map(({ claim }) => claim.attribution?.source)).toContain('Acme Motors');
    const other = 'Acme Motors fell. Ben Hill left, the ministry said.';
    expect(readings(other).map(({ claim }) => claim.attribution?.source)).toContain('the ministry');
  });

  it('is still the firm behind a sentence about people', () => {
    expect(texts(`${lead} Environmentalists left the town. The company owns 14 shops.`)).toContain(
      'Acme Motors owns 14 shops.',
    );
  });
});

describe('"the bank"', () => {
  const lead =
    'Kestrel Small Finance Bank said it has received an approval from the Reserve Bank of India. The approval is valid for a year.';

  it('is the one that a story is about, whatever the central bank', () => {
    expect(texts(`${lead} Shares of the bank rose by 9%.`)).toContain(
      'Shares of Kestrel Small Finance Bank rose by 9%.',
    );
  });

  it('is left as it stands behind another one', () => {
    expect(joined(`${lead} Harbour Bank sold a unit. The bank has 14 branches.`)).not.toContain(
      'Kestrel Small Finance Bank has 14',
    );
  });
});

describe('an agency, a party and a club', () => {
  it('are no company', () => {
    const vote = 'The Liberal Democrats joined Labour. Thames Water has asked for a rise.';
    expect(joined(`${vote} The company declined to comment.`)).not.toContain('Democrats declined');
    const story =
      'NASA said it would launch a probe. NASA named a crew. NASA chose a site. The company owns 14 rockets.';
    expect(joined(story)).not.toContain('NASA owns 14 rockets');
  });
});
