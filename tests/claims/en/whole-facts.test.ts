import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);
const told = (text: string, holding: string) =>
  claims(text).find((claim) => claim.kind !== 'statement' && claim.text.includes(holding));

describe('what is to come, advised or refused', () => {
  it.each([
    ['The report on the dam is to be published in May.', 'report', 'planned'],
    ['Anna Ray is to sing in Leeds.', 'Anna Ray', 'planned'],
    ['The aim is to cut costs in Leeds.', 'aim', 'asserted'],
    ['The keeper would not blame the referee.', 'keeper', 'asserted'],
    ['The tunnel would not help the town.', 'tunnel', 'hedged'],
    ['The bank warned that customers should stay alert.', 'Customers', 'reported'],
    ['The train should arrive by noon.', 'train', 'hedged'],
  ])('%s', (text, holding, modality) => {
    expect(told(text, holding)?.modality).toBe(modality);
  });

  it('is not denied where only a draft is rejected', () => {
    expect(
      told('Nine states rejected a draft accord that made no mention of coal.', 'Nine states')?.modality,
    ).toBe('asserted');
  });
});

describe('whose verb it is', () => {
  it('is not that of the place where something happened', () => {
    expect(
      texts('The rise followed a fire at a mill in Leeds, which shut down two lines.').join(),
    ).not.toMatch(/Leeds shut/u);
    expect(texts('Anna Ray moved to Leeds, which is a city in England.')).toContain(
      'Leeds is a city in England.',
    );
  });

  it('is not that of whom the others were picked for', () => {
    expect(
      texts('They are the only athletes selected so far for the Europeans who will not run in Leeds.').join(),
    ).not.toMatch(/^The Europeans/u);
  });

  it('is the finding of a survey held on two days', () => {
    const both = texts('A survey conducted on Monday and Tuesday found 33% of adults liked the plan.');
    expect(both).toContain('A survey was conducted on Monday and Tuesday.');
    expect(both).toContain('33% of adults liked the plan.');
  });

  it('is none where "and" joins nouns', () => {
    expect(texts('The ship left Leeds with 40 passengers and five crew listed on its papers.')).toEqual([
      'The ship left Leeds with 40 passengers and five crew listed on its papers.',
    ]);
    expect(
      texts('The town is honouring its finest stars and shows at the awards in Leeds.').join(),
    ).not.toMatch(/The town shows/u);
    expect(texts('Anna Ray writes plays and shows at galleries in Leeds.').join()).toMatch(/shows/u);
  });
});

describe('who says it', () => {
  it('is known by number and by what they know', () => {
    const reached = told('The deal was reached, two officials aware of the talks said.', 'deal');
    expect(reached).toMatchObject({ text: 'The deal was reached.', modality: 'reported' });
    expect(reached?.attribution?.source).toBe('two officials');
  });

  it('goes by name where it stands beside an office', () => {
    const sources = (text: string) => claims(text).flatMap(({ attribution }) => attribution?.source ?? []);
    expect(sources('Acme shut a mill. Its boss, Anna Ray, said the mill was old and cold.')).toEqual([
      'Anna Ray',
    ]);
    expect(sources('The new chip will be faster than others, its designers said.')).toEqual([
      'its designers',
    ]);
  });
});

describe('what another sentence tells', () => {
  it.each([
    'Of those, 70 percent said they would vote yes.',
    'Only 12% opposed the plan.',
    'Three ships looked for larger ones.',
    'Anna Ray had not lost a set in either of those years.',
    'The firm sent a share of its cargo there by road.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each(['70 percent of voters opposed the plan.', 'The firm replaced old buses with new ones.'])(
    '%s stands alone',
    (text) => {
      expect(texts(text)).toEqual([text]);
    },
  );

  it('leaves out "then" within the verb', () => {
    expect(texts('A map will then be drawn in Leeds.')).toEqual(['A map will be drawn in Leeds.']);
  });

  it('names nobody twice', () => {
    expect(
      texts("Gary Holt's team won. Great credit has to go to Gary Holt for the way he has led the team."),
    ).toContain('Great credit has to go to Gary Holt for the way he has led the team.');
  });
});

describe('a sentence that ends in an hour', () => {
  it('ends there', () => {
    expect(texts('The ferry sent a call at 2:52 a.m. Rescuers from Leeds picked up nine people.')).toContain(
      'Rescuers from Leeds picked up nine people.',
    );
    expect(texts('The ferry left Leeds at 2:52 p.m. Monday with 20 people.')).toEqual([
      'The ferry left Leeds at 2:52 p.m. Monday with 20 people.',
    ]);
  });
});

describe('a speaker between subject and verb', () => {
  it('is the source', () => {
    const late = told("The country's difficulty, Bob Orr said, was with being late.", 'difficulty');
    expect(late).toMatchObject({ modality: 'reported' });
    expect(late?.attribution?.source).toBe('Bob Orr');
    expect(texts('The difficulty, for example, was with being late.').join()).not.toMatch(/said/u);
  });

  it('is no claim where nobody knows who it is', () => {
    expect(texts('The difficulty with the bridge, he said, was with being late.')).toEqual([]);
  });
});

describe('he, said by somebody without a name', () => {
  it('is not the person or the town named before', () => {
    expect(
      texts('Bob Orr came to Leeds. The club secretary replied that he would hang it.').join(),
    ).not.toMatch(/Orr would/u);
    expect(
      texts('The mayor of Puerto Galera told local radio he had counted five bodies.').join(),
    ).not.toMatch(/Galera had/u);
    expect(texts('Acme leads. Its minister, Bob Orr, told colleagues he had packed nine shirts.')).toContain(
      'Bob Orr had packed nine shirts.',
    );
  });
});

describe('who the captain is', () => {
  it('is not known from a rank beside an office', () => {
    const all = texts('Police spokesman Captain Ann Ray spoke in Leeds. The captain survived.').join();
    expect(all).not.toMatch(/Ann Ray survived|is police spokesman Captain/u);
  });
});

describe('what a cut leaves', () => {
  it.each([
    ['In April a scheme involving donors and Leeds hospitals was exposed in Rome.', /^Leeds hospitals/u],
    ['Net debt rose to £3m, or twice core earnings, which is within the range.', /earnings is within/u],
    ['The board has complained that a town promised 10,000 jobs has received 900.', /^10,000 jobs has/u],
    ['Ministers were divided on where the currency goes from here.', /goes from\.$/u],
    ['There was a worry for the visitors as Ann Ray did not field.', /There was a worry/u],
    ['Acme said the choice was a notice, in effect declaring the town was broke.', /^The town was broke/u],
  ])('%s', (text, wrong) => {
    expect(texts(text).some((one) => wrong.test(one))).toBe(false);
  });

  it('keeps what was said behind "and would"', () => {
    expect(
      told('The ministry said it had noted the move and would not respond in kind.', 'respond')?.attribution
        ?.source,
    ).toBe('The ministry');
  });
});
