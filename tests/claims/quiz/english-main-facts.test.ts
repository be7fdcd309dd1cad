import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { isFirmOfHeadline } from '../../../claims/languages/en/questions/story/sure.ts';

function read(title: string, body: string) {
  const { article, readings } = readArticle({
    text: `${title}\n\n${body}`,
    lang: 'en',
    publishedAt: '2026-11-14',
  });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  return {
    claims: readings.map(({ claim }) => claim.text).join('\n'),
    stems: items.map(({ stem }) => stem).join('\n'),
  };
}

describe('the main facts of English news', () => {
  it('are asked where a number stands for people', () => {
    const { stems } = read(
      'Quake hits Kent',
      'A 6.3-magnitude earthquake struck eastern Kent early on Monday, killing at least 31 people and injuring more than 400, the agency Palmer said. Its centre was near Leeds. About 60 buildings collapsed.',
    );
    expect(stems).toMatch(/more than how many people were injured when/u);
  });

  it('are not asked of people where a noun is told', () => {
    const { stems } = read(
      'Fire at Kent farm',
      'A fire at a farm near Leeds on Monday killed 12 goats. More than 40 cows were rescued from the barn near Leeds.',
    );
    expect(stems).not.toMatch(/how many people were rescued/u);
  });

  it('are asked by the part that is grown, and by no change', () => {
    const { stems } = read(
      'Onion prices fall in Nashik',
      'Onion prices fell in Nashik on Thursday. Maharashtra grows 43% of the onions of India. Farmers blocked a road in Nashik for two hours.',
    );
    expect(stems).not.toMatch(/By what percentage does Maharashtra/u);
  });

  it('are asked of a length that is told before its noun', () => {
    const { stems } = read(
      'Chennai metro opens stretch',
      'The Chennai Metro opened a 10-km stretch between Vadapalani and Poonamallee on Sunday.',
    );
    expect(stems).toMatch(/a stretch of how many kilometres/u);
  });

  it('are asked of the time that somebody was given', () => {
    const { stems } = read(
      'Dutch court orders Palmer to pay',
      'A court in The Hague on Wednesday ordered Palmer to pay 95 million euros to farmers in Nigeria. The judges gave the company 90 days to pay.',
    );
    expect(stems).toMatch(/gave the company how many days to pay/u);
  });
});

describe('a number before the verb of a second clause', () => {
  it('leaves the clause none of the first', () => {
    const { claims } = read(
      'Kent floods',
      'At least 14 people have died and about 2 lakh have been displaced by floods in Kent since Friday, the agency said.',
    );
    expect(claims).not.toMatch(/14 people have been displaced/u);
    expect(claims).toMatch(/14 people have died/u);
  });

  it('that has a subject of its own does not', () => {
    const { claims } = read(
      'Kent floods',
      'Nine villages were flooded and 40 boats were sent to Kent on Friday, the agency said.',
    );
    expect(claims).toMatch(/40 boats were sent to Kent/u);
  });
});

describe('the only firm of a story', () => {
  const firm = (name: string) => ({ start: 0, name, isPerson: false, isFirm: true, isUnlisted: false });
  const title = 'Zenor to build data centre in Leeds';

  it('is "the company" under its headline', () => {
    expect(isFirmOfHeadline('company', [firm('Zenor')], title)).toBe(true);
  });

  it('is none where another is told of', () => {
    expect(isFirmOfHeadline('company', [firm('Zenor'), firm('Acme Motors')], title)).toBe(false);
    expect(isFirmOfHeadline('vessel', [firm('Zenor')], title)).toBe(false);
  });
});

describe('a state', () => {
  it('is not asked for beside a town of it', () => {
    const { stems } = read(
      'Zenor to build plant in Visakhapatnam',
      'Andhra Pradesh has given Zenor 480 acres of land in Visakhapatnam for a plant that makes tyres.',
    );
    expect(stems).not.toMatch(/[Ww]hich state/u);
  });
});
