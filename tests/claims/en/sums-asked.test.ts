import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { mended } from '../../../claims/languages/en/questions/mended.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { withoutToldSums } from '../../../claims/languages/en/questions/story/headline-sums.ts';
import { matchOf } from '../../../claims/languages/en/questions/story/match.ts';
import { matterIn } from '../../../claims/languages/en/questions/story/matter.ts';
import {
  wholeHeadline,
  withoutCount,
  withoutToll,
} from '../../../claims/languages/en/questions/story/whole-headline.ts';

function askedOf(text: string): string {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-18' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return items
    .map(({ stem, options, key }) => `${stem} ${options.find(({ id }) => id === key)?.text}`)
    .join('\n');
}
const sumsIn = (text: string) =>
  readArticle({ text, lang: 'en', title: '' }).readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact, text: own }) =>
      fact?.type === 'quantity' && fact.dimension === 'money' ? [`${own} ${fact.unit} ${fact.value}`] : [],
    ),
  );

describe('a sum of money', () => {
  it.each([
    ['Fiji lent Kenya USD 8.6 billion for the dam.', 'USD 8.6 billion USD 8600000000'],
    ['Kenya spent Sh2.5 billion on the Thwake dam.', 'Sh2.5 billion KES 2500000000'],
    ['Nigeria released N130bn for the mill.', 'N130bn NGN 130000000000'],
    ['Ada Palmer paid N9,500 for petrol.', 'N9,500 NGN 9500'],
    ['South Africa lost R1.2 billion to the strike at Durban.', 'R1.2 billion ZAR 1200000000'],
    ['The line to Leeds was built at a cost of S$3.2 billion.', 'S$3.2 billion SGD 3200000000'],
    ['Palmer sought Rs46 million for the canal.', 'Rs46 million INR 46000000'],
  ])('is read with its sign: %s', (text, sum) => {
    expect(sumsIn(text)).toContain(sum);
  });

  it.each([
    'Palmer wore an N95 mask in Leeds.',
    'Palmer climbed K2 in 2019.',
    'Leeds opened Room R15 in May.',
  ])('is none where the letter is of a name: %s', (text) => {
    expect(sumsIn(text)).toEqual([]);
  });

  it('is asked for behind whom it was given', () => {
    expect(askedOf('The tribunal in Pune awarded the widow Rs 9.1 lakh in 2018.')).toBe(
      'The tribunal in Pune awarded the widow how much in 2018? Rs 9.1 lakh',
    );
    expect(askedOf('The sugar mill in Kolhapur found farmers Rs 62 crore poorer.')).not.toContain('how much');
  });

  it('is asked for by how much something moved, and by no end of a range', () => {
    expect(askedOf('The price of a cylinder in Delhi was raised by Rs 15 to Rs 868.')).toContain(
      'By how much was the price of a cylinder in Delhi raised to Rs 868? Rs 15',
    );
    expect(askedOf('Onions in Delhi sold at Rs 15 to Rs 20 a kg.')).not.toContain('how much');
  });
});

describe('a question that counts', () => {
  it.each([
    [
      'How many monitors and the African Union 40 is the league sending',
      'How many monitors is the league sending',
    ],
    ['How many metres is the gorge at Leeds deep', 'How many metres deep is the gorge at Leeds'],
    [
      'How much did police seize in cash, 14 phones and 52 debit cards in Leeds',
      'How much did police seize in cash in Leeds',
    ],
    [
      'By how many tonnes to 10.9 million has Leeds cut its estimate',
      'By how many tonnes has Leeds cut its estimate',
    ],
    [
      'Which city did the rebels take in January 2025 and Leeds the following month',
      'Which city did the rebels take in January 2025',
    ],
  ])('is left to one of two: %s', (stem, told) => {
    expect(mended(stem)).toBe(told);
  });

  it.each([
    'How many metres was the track opened in Leeds and by noon deep',
    'How many monitors from the African Union is the league sending',
    'By how many tonnes has Leeds cut its estimate to 10.9 million',
    'Which city did the rebels take in January 2025 and leave the following month',
  ])('stays: %s', (stem) => {
    expect(mended(stem)).toBe(stem);
  });

  it.each([
    'How many fire engines six hours did the fire take to put out?',
    'How many monitors and the union half is the league sending?',
    'By the time, at what time was the fire out on Tuesday?',
    'From which lake has Leeds paid £9m for works, including one bringing water?',
    'Which award did the Palmer Prize follow in 2007 and in 2015?',
    'The ministers set a target of how much by 2030?',
    'How much did the latest documents show Acme collect in 2024?',
    'How much was sought for the remaining five?',
    'Saurashtra v Kerala (news of 5 May 2021): Who and Dee Orr put on 83 for the fifth wicket?',
  ])('is not put where words are lost: %s', (stem) => {
    expect(isFlawed(stem)).toBe(true);
  });

  it.each([
    'How many passengers was the ferry operator authorised to carry?',
    'By about how many people was the launch from Leeds watched?',
    'Homes in at least how many states and the capital were without power on Friday?',
    'The ministers set a target of how much for exports by 2030?',
    'How much did the latest documents show?',
    'How much was sought for the remaining five canals?',
    'Who put on 83 with Dee Orr for the fifth wicket?',
  ])('is put: %s', (stem) => {
    expect(isFlawed(stem)).toBe(false);
  });
});

const STORY = 'Cholera spread in Kent. The mill in Leeds burnt. The dam is near Suva.';

describe('a headline that stands before a question', () => {
  it.each([
    ['Cholera kills 14 in Kent as floods close clinics', 'Cholera in Kent as floods close clinics'],
    ['Four killed, six hurt in boiler explosion at Leeds sugar mill', 'Boiler explosion at Leeds sugar mill'],
    [
      'Kent: Eight killed, 19 injured as bus plunges into gorge near Leeds',
      'Bus plunges into gorge near Leeds',
    ],
  ])('tells no toll: %s', (headline, told) => {
    expect(withoutToll(headline, STORY)).toBe(told);
  });

  it('keeps who killed', () => {
    expect(withoutToll('Man kills two in Leeds', STORY)).toBeNull();
  });

  it.each([
    [
      'Fiji, Tonga agree to set up training centre in Suva, raise trade to USD 12 bn by 2030',
      'Fiji and Tonga agree to set up training centre in Suva',
    ],
    ['Blackout in 21 states, Leeds as national grid collapses again', 'Blackout in 21 states and Leeds'],
    ['Cable off Kent eavesdrops on whales—and finds them in Leeds', 'Cable off Kent eavesdrops on whales'],
  ])('is cut at no name of two: %s', (headline, told) => {
    expect(wholeHeadline(headline, STORY)).toMatch(new RegExp(`^${told}`, 'u'));
  });

  it.each(['Floods cut off clinics', 'Leeds mill fire guts', 'Search on for others'])(
    'is no matter where a verb was read as a noun: %s',
    (headline) => {
      expect(matterIn(headline, STORY)).toBeNull();
    },
  );
});

describe('a figure of a headline that its story tells again', () => {
  const BODY =
    'The pearl made £1.9m; joblessness fell 2% to 6%. Profit rose 21.4% to ₹579 crore; the rate is 8.5pc, the fine $1.5m and the sum Sh4.2 million.';
  it.each([
    ['Blue pearl of 1911 sells for £1.9m at Leeds auction', 'Blue pearl of 1911 sells at Leeds auction'],
    ['Acme Q2 profit rises 21.4% to ₹579 crore on exports', 'Acme Q2 profit rises on exports'],
    ['Bank of Kent cuts rate to 8.5pc in first move', 'Bank of Kent cuts rate in first move'],
    ['Joblessness in Kent falls 2% to 6% as mills open', 'Joblessness in Kent falls as mills open'],
    ['Acme to pay farmer Sh4.2 million after fire', 'Acme to pay farmer after fire'],
    ['Acme Group fined $1.5m for bribery', 'Acme Group fined for bribery'],
    ['Wool settles down 2% as mills open', 'Wool settles lower as mills open'],
    ['Kent index ends up 21.4% on exports', 'Kent index ends higher on exports'],
  ])('leaves it: %s', (headline, told) => {
    expect(withoutToldSums(headline, BODY)).toBe(told);
  });

  it.each([
    'Blue pearl of 1911 sells for £2.7m at Leeds auction',
    'Acme to raise up to $1.5m in Leeds listing',
    'Acme inks ₹579-crore deal with Kent',
    'Profit falls 21.4%',
    'Wool settles down as mills open',
    'Joblessness in Kent down nearly 2% to 6% as mills open',
    'Acme profit up nearly 21.4% to ₹579 crore on exports',
  ])('stays: %s', (headline) => {
    expect(withoutToldSums(headline, BODY)).toBe(headline);
  });

  it('is no count where it is a year', () => {
    expect(withoutCount('Rare blue pearl of 1911 sells at Leeds auction')).toBeNull();
    expect(withoutCount('Rare blue pearls of 19 divers sell at Leeds auction')).not.toBeNull();
  });
});

describe('the match of a report', () => {
  const text = (lead: string) => `${lead}\nThe last wicket fell after tea, and the innings closed at 209.`;
  it('is of the two states that its lead tells of', () => {
    const lead = 'Rajkot: Saurashtra were 171 for four and the Kerala fielders had stopped talking.';
    expect(matchOf('Palmer sinks hosts in thriller', lead, text(lead))).toBe('Saurashtra v Kerala');
  });

  it('has the side first that plays at home, where one is called so', () => {
    const home = 'Coimbatore: Vidarbha were bowled out by Tamil Nadu, and the hosts took six points.';
    expect(matchOf('Palmer sinks them in thriller', home, text(home))).toBe('Tamil Nadu v Vidarbha');
    const unknown = 'Palmerabad: Vidarbha were bowled out by Tamil Nadu, and the hosts took six points.';
    expect(matchOf('Palmer sinks them in thriller', unknown, text(unknown))).toBeNull();
  });

  it('is of those who met, and none where one state is only the place', () => {
    const three = 'Rajkot: Saurashtra were 171 for four, as Kerala beat Goa elsewhere.';
    expect(matchOf('Palmer sinks hosts in thriller', three, text(three))).toBe('Kerala v Goa');
    const place = 'Palmer took six for 62 in Kerala, and Saurashtra were bowled out.';
    expect(matchOf('Palmer sinks hosts in thriller', place, text(place))).toBeNull();
  });
});
