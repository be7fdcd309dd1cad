import { describe, expect, it } from 'vitest';
import { clearHome } from '../../../claims/languages/en/homes.ts';
import { isOfIndia, namesLike, originOf } from '../../../claims/languages/en/questions/names-like.ts';
import { isLocal } from '../../../claims/languages/en/questions/people-like.ts';
import { isFlawed } from '../../../claims/languages/en/questions/stem-flaws.ts';
import { isWholeStem } from '../../../claims/languages/en/questions/whole-stem.ts';
import { seeded } from '../../../claims/quiz/random.ts';

const IN_INDIA = 'The road in Patna cost Rs 40 lakh. Bihar paid for it.';
const local = (about: string, name: string, isSpeaker = true) =>
  isLocal({ name, about, told: IN_INDIA, year: 2026, isSpeaker });

describe('names of the regions of India', () => {
  it('a surname tells the region, and made-up names are of it', () => {
    expect(originOf('Tushar Gaikwad')).toBe('people.india.marathi');
    expect(originOf('Sudip Sengupta')).toBe('people.india.bengali');
    expect(originOf('Peter Gaskell')).toBe('people.west');
    const made = namesLike('Tushar Gaikwad', seeded('s'));
    expect(made.length).toBeGreaterThan(2);
    expect(made.every((name) => originOf(name) === 'people.india.marathi')).toBe(true);
  });

  it('a name with an initial stands beside names with initials', () => {
    const made = namesLike('P. Natarajan', seeded('s'));
    expect(made.length).toBeGreaterThan(2);
    expect(made.every((name) => /^\p{Lu}\. \p{Lu}\p{Ll}+$/u.test(name))).toBe(true);
    expect(namesLike('P. Gaskell', seeded('s'))).toEqual([]);
  });

  it('all of them are at home in India', () => {
    expect(isOfIndia(originOf('Bijay Mohanty'))).toBe(true);
    expect(isOfIndia('people.west')).toBe(false);
    expect(clearHome('Police in Jaipur and Nagpur; ₹30 was paid.')).toBe('in');
    expect(clearHome('Police in Seattle and Denver.')).toBe('us');
  });
});

describe('private people', () => {
  it('those of an office of a place may be asked for', () => {
    expect(local('station house officer Kamlesh Tomar', 'Kamlesh Tomar')).toBe(true);
    expect(local('Chief Minister Kamlesh Tomar', 'Kamlesh Tomar')).toBe(false);
  });

  it('of those of none it is asked what they said, and not what they own', () => {
    expect(local('Kamlesh Tomar is a farmer.', 'Kamlesh Tomar')).toBe(true);
    expect(local('Kamlesh Tomar is a farmer.', 'Kamlesh Tomar', false)).toBe(false);
  });

  it('the head of a firm that no list has is one of India alone', () => {
    expect(local('Kamlesh Tomar is the founder of Tarna Foods.', 'Kamlesh Tomar')).toBe(true);
    expect(local('Peter Gaskell is the founder of Tarna Foods.', 'Peter Gaskell')).toBe(false);
  });
});

describe('a stem that lost something', () => {
  it('asks for no one of two sums', () => {
    expect(isFlawed('How much was announced for the dead and Rs 9,000 for the hurt?')).toBe(true);
    expect(isFlawed('How much was announced for the dead and the hurt?')).toBe(false);
  });

  it('"from how many" asks for no size', () => {
    expect(isFlawed('From how many entries was the winner of the Tarna Prize chosen?')).toBe(false);
    expect(isFlawed('How many metres was the Tarna bridge?')).toBe(
      isFlawed('How many metres is the Tarna bridge?'),
    );
  });

  it('a count under a day alone says why it was', () => {
    expect(isWholeStem('4 May 2026: How many trains did the Tarna Railway stop?')).toBe(false);
    expect(isWholeStem('Flood in Velpur, 4 May 2026: How many trains did the Tarna Railway stop?')).toBe(
      true,
    );
  });
});
