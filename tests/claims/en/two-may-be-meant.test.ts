import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);
const all = (text: string) => texts(text).join(' ');

describe('a pronoun in what a speaker adds', () => {
  it.each([
    ['Officer Ann Orr said the guard had left the gate, claiming that he was asleep.', 'asleep'],
    ['The Acme Trust said the mill had no alarm, adding that it had been warned twice.', 'warned twice'],
    ['The Acme Trust said it had bought a mill, adding that it was built in 1900.', '1900'],
    ['Ann Orr said Ben Hill had fled, adding that his car was found in Hull.', 'car was found'],
  ])('is nobody’s where the clause before tells of another: %s', (text, lost) => {
    expect(all(text)).not.toContain(lost);
  });

  it('is whose it was who dismissed something', () => {
    expect(texts('Ann Orr denied that she had left, saying that she was in Hull.')).toContain(
      'Ann Orr was in Hull.',
    );
  });

  it('is the speaker’s where the speaker is told of alone', () => {
    expect(
      texts('The Acme Trust said it would mend 40 roofs, adding that it had closed two halls.'),
    ).toContain('The Acme Trust had closed two halls.');
  });
});

describe('what is added behind a comma', () => {
  it.each([
    ['Ann Orr said the council had sent a letter in May, saying that 40 beds would close.', '40 beds'],
    ['Ann Orr said the minister had lied in May, claiming that the wards were safe.', 'wards were'],
    ['Ann Orr said the minister had lied, claiming that the wards were safe and 40 beds free.', '40 beds'],
    ['Ann Orr said the minister had lied, claiming that wards were safe and that beds were free.', 'beds'],
    ['Ann Orr criticised a statement by the minister, claiming that no trees would be cut.', 'No trees'],
    ['The court heard a plea by villagers, saying that the hearing was a sham.', 'sham'],
    ['The council rejected a petition by farmers, saying that 30 barns would be lost.', '30 barns'],
  ])('is not told where it may be the word of another: %s', (text, lost) => {
    expect(all(text)).not.toContain(lost);
  });

  it.each([
    [
      'Ann Orr said the council had closed the mill, adding that 40 workers had left.',
      '40 workers had left.',
    ],
    [
      'The council blamed the contractor, saying that the gate had failed in May.',
      'The gate had failed in May.',
    ],
    [
      'The council rejected the claims, saying that the mill had closed in May.',
      'The mill had closed in May.',
    ],
  ])('is told where only the speaker can say it: %s', (text, kept) => {
    expect(texts(text)).toContain(kept);
  });
});

describe('"it" behind what brings a thing in', () => {
  const bought = 'The Leeds Museum has bought a Tudor barn near Hull.';

  it('is not told of the buyer where the thing may be meant', () => {
    expect(all(`${bought} It was built in 1540 and has 12 beams.`)).not.toMatch(/1540|12 beams/u);
    expect(all(`${bought} More than 90 of its tiles are old.`)).not.toContain('90 of');
    expect(all('The Leeds Museum opened a shop in May, and it holds 40 chairs.')).not.toContain('40 chairs');
    expect(all('The Leeds Museum paid for the fence and it was mended in a week.')).not.toContain('mended');
  });

  it('is the buyer where only a body does so, or nothing was brought in', () => {
    expect(texts(`${bought} It plans to open the barn in May.`)).toContain(
      'The Leeds Museum plans to open the Tudor barn in May.',
    );
    expect(texts('The Leeds Museum opened in 1890. It was closed in May and has 40 rooms.')).toContain(
      'The Leeds Museum has 40 rooms.',
    );
    expect(texts('The Leeds Museum opened a shop in May, and it plans to sell books.')).toContain(
      'The Leeds Museum plans to sell books.',
    );
  });
});

describe('"its" that a number counts', () => {
  it('is a body’s where people are counted', () => {
    expect(texts('The Leeds Museum closed in May. More than 90 of its members gave money.')).toContain(
      "More than 90 of the Leeds Museum's members gave money.",
    );
  });

  it('is nobody’s where the noun does not fit, or a second body is near', () => {
    expect(all('The cloak closed the show in May. More than 90 of its members gave money.')).not.toContain(
      "cloak's members",
    );
    expect(
      all('The Leeds Museum sued the Hull Museum in May. More than 90 of its members gave money.'),
    ).not.toContain("Museum's members");
  });
});

describe('"they" behind many and many', () => {
  it('are not those who caught the others', () => {
    expect(all('Police arrested two men on Sunday. They had robbed a bank in Hull.')).not.toContain('robbed');
    expect(all('Police seized 12 cars on Sunday. They were stolen in Hull.')).not.toContain('stolen');
  });

  it('are those where nobody else is told of, or things do no such deed', () => {
    expect(texts('Farmers closed the road on Sunday. They had sold 40 cows in May.')).toContain(
      'Farmers had sold 40 cows in May.',
    );
    expect(texts('Police seized 12 cars on Sunday. They searched a house in Hull.')).toContain(
      'Police searched a house in Hull.',
    );
  });
});

describe('", which accounts for"', () => {
  it('is told of a phrase without a preposition, and of nothing that "its" points past', () => {
    expect(texts('Natural rubber, which accounts for a third of costs, fell to £188 in July.')).toContain(
      'Natural rubber accounts for a third of costs.',
    );
    expect(all('Revenue fell to £2,100, which accounts for a third of sales.')).not.toContain(
      'accounts for a',
    );
    expect(all('The firm sells wool, which accounts for a third of its sales.')).not.toMatch(
      /^wool accounts/imu,
    );
  });
});

describe('what is said to be untrue', () => {
  it.each(['it was untrue that', 'it was false that', 'it was a lie that', 'nobody could prove that'])(
    'is not told as said: %s',
    (words) => {
      expect(texts(`Ann Orr said ${words} 14 men had left in May.`)).not.toContain('14 men had left in May.');
    },
  );

  it('is told where it is clear', () => {
    expect(texts('Ann Orr said it was clear that 14 men had left in May.')).toContain(
      '14 men had left in May.',
    );
  });
});

describe('"the lender", "the firm"', () => {
  const story = 'Orion Steel said profit rose 3% in May. Orion Steel opened a mill.';

  it('is no firm that nothing calls so, nor whom the clause names beside it', () => {
    expect(all(`${story} The lender had refused a loan.`)).not.toContain('Orion Steel had refused');
    expect(all(`${story} The firm had sued Orion Steel in May.`)).not.toContain('Orion Steel had sued');
  });

  it('is the firm of the story otherwise', () => {
    expect(texts(`${story} The company sold nine trucks.`)).toContain('Orion Steel sold nine trucks.');
    expect(
      texts('Zenwing, a low-cost airline, lost a plane in May. The airline sold nine flights.'),
    ).toContain('Zenwing sold nine flights.');
  });
});
