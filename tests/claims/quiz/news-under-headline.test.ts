import { describe, expect, it } from 'vitest';
import { type Item, makeQuiz, readArticle } from '../../../claims/index.ts';
import { ItemKind } from '../../../claims/model.ts';

function itemsOf(text: string, publishedAt = '2026-02-11', seed = 's'): Item[] {
  const { article, readings } = readArticle({ text, publishedAt });
  return makeQuiz({ readings, articles: [article], items: 20, seed, kinds: ItemKind.options }).items;
}
const stemsOf = (text: string, publishedAt?: string) => itemsOf(text, publishedAt).map(({ stem }) => stem);
const stemOf = (text: string, part: string) => stemsOf(text).find((stem) => stem.includes(part)) ?? '';
const keyOf = ({ options, key }: Item) => options.find(({ id }) => id === key)?.text;

describe('a headline of those who were harmed', () => {
  const story =
    'Seven killed as milk van hits parked tractor on Kurnool road\n\nKURNOOL: Seven labourers were killed on Tuesday when a milk van hit a parked tractor on the Kurnool road, police said. The accident took place around 5.20 am. The driver of the van fled.';

  it('stands without their number before a question of how many', () => {
    expect(stemOf(story, 'labourers')).toMatch(
      /^Milk van hits parked tractor on Kurnool road \(news of 11 February 2026\): .*how many labourers were killed/u,
    );
  });

  it('lets the hour of what it tells be asked', () => {
    const item = itemsOf(story, undefined, 't').find(({ stem }) => stem.includes('what time'));
    expect(item?.stem).toContain('The accident took place around what time?');
    expect(item && keyOf(item)).toBe('5.20 am');
  });

  it('does not stand before what befell others at another time', () => {
    const other = story.replace(
      'The driver of the van fled.',
      'Weeks before that, 11 pilgrims drowned when a boat capsized near Srisailam.',
    );
    expect(stemsOf(other).filter((stem) => /drown|capsize/u.test(stem))).toEqual([]);
  });
});

describe('what befell others in another month', () => {
  const story = (when: string) =>
    `Ferry capsizes off Kollam coast\n\nKOLLAM: A ferry capsized off Kollam on Tuesday. ${when}five people were killed when a larger boat caught fire off Beypore; more than 300 others were saved.`;

  it('is not asked under the headline', () => {
    expect(stemsOf(story('In July, ')).filter((stem) => /saved|killed/u.test(stem))).toEqual([]);
  });
});

describe('one end of a range', () => {
  const story = (price: string) =>
    `Growers in Nashik dump onions\n\nNASHIK: Growers in Nashik dumped onions on Tuesday. In Mumbai, onions were still being retailed at ${price} a kg on Tuesday.`;

  it('is not asked by itself', () => {
    expect(stemsOf(story('Rs 35 to Rs 40')).filter((stem) => /how much|what price/u.test(stem))).toEqual([]);
    expect(stemsOf(story('Rs 35')).filter((stem) => /how much|what price/u.test(stem))).not.toEqual([]);
  });

  it('is none where something rose so much to so much', () => {
    const index =
      'Nifty slips 180 points\n\nMUMBAI: The Nifty slipped 180 points on Tuesday. Brent crude rose 2.4% to $71.20 a barrel.';
    expect(stemOf(index, 'Brent crude')).toMatch(/what percentage|to how much/u);
  });
});

describe('how many they are of whom one is told', () => {
  it('is not asked where what they did goes on behind them', () => {
    const story = (did: string) =>
      `Council in Leeds votes down library cuts\n\nLEEDS: The council voted down the cuts on Tuesday. "I am no hero," said Brian Palmer, one of five Labour members${did}.`;
    expect(stemsOf(story(' who defied the whip')).filter((stem) => /one of how many/u.test(stem))).toEqual(
      [],
    );
  });
});

describe('what a story calls by a noun that goes along with its headline', () => {
  it('is the one of the headline', () => {
    const story = (noun: string) =>
      `Tamarind Motors Q3 profit up 31%\n\nHOSUR: Tamarind Motors on Wednesday reported a rise in profit. The ${noun} approved an investment of ₹260 crore in a forging line at Raipur in Chhattisgarh.`;
    expect(stemOf(story('board'), 'The board of Tamarind Motors approved')).toMatch(
      /^Tamarind Motors Q3 profit up 31% \(/u,
    );
    expect(stemOf(story('ministry'), 'The ministry approved')).toBe('');
  });

  it('is the source of a figure, too', () => {
    const story = (source: string) =>
      `Tamarind Motors Q3 profit up 31%\n\nHOSUR: Tamarind Motors on Wednesday reported a rise in profit. Exports of tractors grew 12% in the quarter, the ${source} said.`;
    expect(stemOf(story('company'), 'exports of tractors')).toContain(
      'According to Tamarind Motors, by what percentage',
    );
    expect(stemOf(story('commission'), 'exports of tractors')).toBe('');
  });

  it('is told by a word of the headline before it', () => {
    const story = (which: string) =>
      `Kelkar Labs opens desalination plant at Gopalpur\n\nGOPALPUR: Kelkar Labs on Tuesday opened a plant. The ${which} project was approved by the Union Cabinet in 2017 at a cost of ₹640 crore.`;
    expect(stemOf(story('desalination'), 'project was approved')).toMatch(/at a cost of how much\?$/u);
    expect(stemOf(story('second'), 'project was approved')).toBe('');
  });
});

describe('few words under a headline', () => {
  const story = (told: string) =>
    `Assembly passes lake protection Bill after uproar\n\nBHOPAL: The Madhya Pradesh Assembly on Tuesday passed a Bill on lakes. ${told}`;

  it('tell how long something was', () => {
    expect(stemOf(story('Proceedings were adjourned for 35 minutes.'), 'adjourned')).toBe(
      'Assembly passes lake protection Bill after uproar (Bhopal, news of 11 February 2026): For how many minutes were proceedings adjourned?',
    );
  });

  it('say nothing of who demanded what', () => {
    expect(stemsOf(story('It took 35 minutes.')).filter((stem) => stem.includes('minutes'))).toEqual([]);
  });

  it('do not ask when somebody came into office', () => {
    expect(
      stemsOf(story('Speaker Kamal Dixit took over in May.')).filter((stem) => stem.includes('month')),
    ).toEqual([]);
  });
});

describe('a headline of a figure', () => {
  it('names the story in four words, whatever goes on behind', () => {
    const story =
      'Nifty sheds 214 points as oil jumps, metals sink; rupee down\n\nMUMBAI: Shares fell on Tuesday. Foreign institutional investors sold shares worth ₹1,962 crore.';
    const item = itemsOf(story).find(({ stem }) => stem.includes('institutional investors'));
    expect(item?.stem).toMatch(/^Nifty sheds 214 points \(news of 11 February 2026\): /u);
    expect(item && keyOf(item)).toBe('₹1,962 crore');
  });

  it('leaves out what two firms share', () => {
    const story =
      'Nifty sheds 214 points as oil jumps, metals sink; rupee down\n\nMUMBAI: Shares fell on Tuesday. HDFC Bank and Axis Bank fell 1.2% and 3.4% respectively. Infosys gained 2.2% and HCL Technologies 1.7%.';
    expect(stemsOf(story).filter((stem) => /respectively|HCL Technologies 1/u.test(stem))).toEqual([]);
  });
});

describe('words of sport in other news', () => {
  it('make no match of a story', () => {
    const story =
      'Marigold Foods Q3 profit up 18%\n\nPUNE: Marigold Foods on Wednesday reported a rise in profit. It hopes for more in the second half of the year. The land sale brought in ₹7.4 crore.';
    expect(stemOf(story, 'land sale')).toBe(
      'Marigold Foods Q3 profit up 18% (news of 11 February 2026): The land sale brought in how much?',
    );
  });
});

describe('a prize that a headline names with its place', () => {
  const story = (headline: string) =>
    `${headline}\n\nThe novel 'Salt Rooms' by Meera Thampi won on Tuesday. The award carries ₹9 lakh to be shared by author and translator.`;

  it('is told apart from others', () => {
    expect(stemOf(story('Kannada novel on salt pans wins fiction prize at Hampi'), 'award carry')).toContain(
      'prize at Hampi',
    );
    expect(stemOf(story('Writers speak of rain'), 'award carry')).toBe('');
  });
});
