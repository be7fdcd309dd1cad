import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en', publishedAt: '2021-05-13' }).readings.map(
    ({ claim }) => claim,
  );
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a claim that would say otherwise without what was cut from it', () => {
  it('tells no plan that has been put off since', () => {
    const moved = 'Production, which was to begin in May, is now expected by October.';
    expect(texts(moved).join(' ')).not.toContain('in May');
    expect(texts('The bridge, which was to open in May, fell in June.')).toContain(
      'The bridge was to open in May.',
    );
  });

  it('tells no half of a definition', () => {
    const half = 'About 4,000 adults live with the severe form, defined as ten bad nights a month';
    expect(texts(`${half}, of which four are in a row.`)).toEqual([]);
    expect(texts(`${half}.`)).toHaveLength(1);
  });

  it('tells when a part of the dead died, of whom others died elsewhere', () => {
    const share =
      'Six of the victims, including two children of a family aged between four and 11, died when a wall fell on a hut near Kollam, officials said.';
    expect(texts(share).join(' ')).toContain('died when a wall fell');
    expect(texts(share).join(' ')).not.toContain('died.');
  });

  it('tells of no one what is told of two', () => {
    const two = (names: string) => `Leeds were cruising at 142 for three when ${names} in the middle.`;
    expect(texts(two('captain Dharan Vashi (67, 11x4) and Parul Gohil (31) were')).join(' ')).not.toMatch(
      /(?<! and )Parul Gohil \(31\) were/u,
    );
    expect(texts('Dharan Vashi and Parul Gohil were in the middle.')).toContain(
      'Dharan Vashi and Parul Gohil were in the middle.',
    );
  });

  it('takes what the subject does for no name of a place', () => {
    const text = 'The court stayed the work on a park in Leeds, observing that two days were too few.';
    expect(texts(text).join(' ')).not.toContain('is observing');
    expect(texts('The court sat in Leeds, a city in Yorkshire.')).toContain('Leeds is a city in Yorkshire.');
  });
});

describe('whose word it is and how sure', () => {
  it('is of the speaker rather than of who is said to have known it', () => {
    const [first] = claims(
      '"Ravi knew that the gate was open on Monday," Inspector Meera Sethi told a press conference.',
    );
    expect(first?.attribution?.source).toBe('Inspector Meera Sethi');
    const [said] = claims('Ann Lee said on Monday that the gate was open.');
    expect(said?.attribution?.source).toBe('Ann Lee');
  });

  it('takes "they" for nobody where the clause before tells of others too', () => {
    const said = 'stewards said they were unlikely to shut on time.';
    expect(texts(`The gates open at six, but ${said}`).join(' ')).not.toContain('unlikely');
    const miners = 'The miners said on Monday that they were unlikely to shut the pit.';
    expect(texts(miners)).toContain('The miners were unlikely to shut the pit.');
  });

  it('doubts no refusal and denies no bound', () => {
    const [drawn] = claims('The firm would not be drawn on the fee.');
    expect([drawn?.modality, drawn?.negated]).toEqual(['asserted', true]);
    expect(claims('No more than 12 seats are left.')[0]?.negated).toBe(false);
    expect(claims('No more buses will run on Sunday.')[0]?.negated).toBe(true);
  });
});
