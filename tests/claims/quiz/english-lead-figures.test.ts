import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { asSource, isSourceUnder } from '../../../claims/languages/en/questions/open-source.ts';
import { pointsToStory } from '../../../claims/languages/en/questions/pointing.ts';
import { matterIn } from '../../../claims/languages/en/questions/story/matter.ts';
import {
  withoutCount,
  withoutTeller,
  withoutToll,
} from '../../../claims/languages/en/questions/story/whole-headline.ts';
import type { Reading } from '../../../claims/model.ts';
import { ItemKind } from '../../../claims/model.ts';
import { askedOf, asksSame } from '../../../claims/quiz/rubric/set-rules/asked.ts';

function stemsOf(title: string, body: string, publishedAt = '2026-11-05') {
  const { article, readings } = readArticle({ text: `${title}\n\n${body}`, lang: 'en', publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed: 's', kinds: ItemKind.options }).items.map(
    ({ stem }) => stem,
  );
}

describe('the figures of a lead', () => {
  const sinks = 'Ferry sinks off Lagos';

  it('are asked though its clause goes on of others', () => {
    const lead =
      "At least 31 people have died and dozens are missing after a ferry sank off the coast of Nigeria on Tuesday, the country's navy said.";
    expect(stemsOf(sinks, lead).join('\n')).toMatch(/at least how many people have died after a ferry sank/u);
  });

  it('are not asked where what is left out says how far they hold', () => {
    const lead =
      'At least 31 people have died according to unconfirmed reports in the town after a ferry sank off the coast of Nigeria on Tuesday.';
    expect(stemsOf(sinks, lead).join('\n')).not.toMatch(/how many people have died after/u);
  });

  it('are asked where a participle tells them', () => {
    const lead =
      'A lorry carrying sugar overturned near Leeds on Tuesday, killing three people and injuring 27, police said. It had left Hull at dawn with 40 tonnes of sugar. Nurses from two hospitals treated the injured in a school. The council of Leeds gave 300 blankets.';
    expect(stemsOf('Lorry overturns near Leeds', lead).join('\n')).toMatch(
      /how many people were injured when a lorry/u,
    );
  });

  it('are asked of others who sustained injuries', () => {
    const body =
      'At least eight people were killed when a bus fell into a gorge near Leeds on Tuesday. Seventeen others sustained injuries.';
    expect(stemsOf('Bus falls into gorge near Leeds', body).join('\n')).toMatch(
      /how many others sustained injuries/iu,
    );
  });
});

describe('whose a figure is that "the company" tells', () => {
  const news = 'Palmer Shipyard bags $40 million order for ferries';
  const lead =
    'Palmer Shipyard Ltd has won an order worth $40 million from Norway to build six ferries, the state-run company said on Monday.';
  const rose = 'Shares of the Leeds-based company rose 9% on the BSE in early trade.';

  it('is the firm of the news, whatever exchange or unit stands between', () => {
    const body = `${lead} The order is for ferries of 1,800 TEU each. ${rose}`;
    expect(stemsOf(news, body).join('\n')).toMatch(/percentage did shares of Palmer Shipyard Ltd rise/u);
  });

  it('is not told where another firm stands between', () => {
    const body = `${lead} Hull Ferries Ltd had built such ferries. ${rose}`;
    expect(stemsOf(news, body).join('\n')).not.toMatch(/shares of Palmer/u);
  });
});

describe('a source without a name', () => {
  const from = (source: string, name?: string) =>
    ({
      claim: {
        attribution: { source },
        arguments:
          name === undefined
            ? []
            : [{ role: 'agent', fact: { type: 'entity', class: 'organisation', name } }],
      },
      form: { slots: [{}] },
    }) as unknown as Reading;

  it('may be one of many under a headline', () => {
    expect(isSourceUnder(from('a senior coastguard official'), 'Ferry sinks off Lagos')).toBe(true);
    expect(isSourceUnder(from('the senior official'), 'Ferry sinks off Lagos')).toBe(false);
    expect(isSourceUnder(from('a senior coastguard official'), '')).toBe(false);
  });

  it('is the firm that it tells of', () => {
    expect(isSourceUnder(from('the state-run company', 'Palmer Shipyard'), '')).toBe(true);
    expect(isSourceUnder(from('the state-run company'), '')).toBe(false);
  });
});

describe('the headline before a question', () => {
  const crash = 'A bus fell into a gorge near Leeds on Tuesday. Rescuers found 27 passengers in the wreck.';

  it.each([
    ['Palmer Ministry inks £90 million deal with Acme', 'Palmer Ministry inks deal with Acme'],
    ['Retired vet loses £9 million in Leeds', 'Retired vet loses money in Leeds'],
  ])('stands without its sum: %s', (headline, told) => {
    expect(withoutCount(headline)).toBe(told);
  });

  it('keeps what a sum is of', () => {
    expect(withoutCount('Acme profit rises to £90 million')).toBeNull();
  });

  it('stands without those rescued before others', () => {
    const headline = "'It sank at dawn': 61 rescued, dozens feared lost on Kent route";
    expect(withoutToll(headline, crash)).toBe('Dozens feared lost on Kent route');
  });

  it('stands without the officials who tell it, and never without who else does', () => {
    expect(withoutTeller('First convoy in months reaches Leeds, aid officials say')).toBe(
      'First convoy in months reaches Leeds',
    );
    expect(withoutTeller('First convoy in months reaches Leeds, says Palmer')).toBeNull();
  });

  it.each([
    'Zenor bus plunges into gorge in Kent',
    'First UN convoy in months reaches Kent town',
    'Leeds mill closes as Zenor dries its lake',
    'Zenor court finds Kent liable over river deaths',
  ])('is no piece that tells nothing: %s', (headline) => {
    expect(matterIn(headline, crash) ?? '').not.toMatch(
      /^(?:Gorge in|UN convoy|Zenor dries|Kent liable|Zenor bus plunges)/u,
    );
  });

  it('is the matter that a thing of it is of', () => {
    expect(matterIn('Court issues contempt notice to senior Acme official', crash)).toBe(
      'Contempt notice to senior Acme official',
    );
  });
});

describe('how many were killed and how many were injured', () => {
  it('are two questions', () => {
    const [killed, injured] = ['killed', 'injured'].map((fate, i) =>
      askedOf(`How many people were ${fate} when a lorry overturned near Leeds on Tuesday?`, `${i + 3}`),
    );
    const again = askedOf('How many persons were killed when a lorry overturned near Leeds on Tuesday?', '9');
    expect(killed && injured && asksSame(killed, injured)).toBe(false);
    expect(killed && asksSame(killed, again)).toBe(true);
  });
});

describe('an area', () => {
  it('is told by the name before it', () => {
    const title = 'Bus falls into gorge in Kent';
    const lead =
      'A bus fell into a gorge in the Ferrow area of Kent on Thursday morning, killing two people.';
    const body = `${lead} The accident in the Ferrow area took place near Hallam village at around 7.40 am.`;
    expect(stemsOf(title, body).join('\n')).toMatch(/at around what time/u);
  });
});

describe('what a headline tells of', () => {
  it('may stand with its bare noun under it', () => {
    const asked = 'What percentage was occupancy across the network?';
    expect(pointsToStory(`Palmer Hospitals profit rises (news of 4 May 2025): ${asked}`)).toBe(false);
    expect(pointsToStory(asked)).toBe(true);
    const other = 'What was the colour of the lid?';
    expect(pointsToStory(`Palmer Hospitals profit rises (news of 4 May 2025): ${other}`)).toBe(true);
  });

  it('is told by a note of it', () => {
    expect(asSource('a technical note attached to the order')).toBe('a technical note');
    expect(asSource('the guest note of Leeds')).toBe('the guest note of Leeds');
  });
});

describe('what something is worth', () => {
  it('is asked where it stands', () => {
    const title = 'Palmer Shipyard bags order for ferries';
    const body =
      'Palmer Shipyard has won an order worth about $40 million from a shipowner of Norway to design and build six ferries.';
    expect(stemsOf(title, body).join('\n')).toMatch(
      /has won an order worth about how much from a shipowner|build how many ferries/u,
    );
  });
});
