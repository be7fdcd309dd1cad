import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('a pronoun', () => {
  it('at the head of a joined clause is of its first subject', () => {
    const told = texts(
      'The accident took place at dawn. The lorry had broken down an hour earlier, and its driver had left.',
    );
    expect(told.join('\n')).toContain("The lorry's driver had left.");
    expect(told.join('\n')).not.toContain("accident's driver");
  });

  it('stands for nobody where nobody was told of', () => {
    const told = texts('"No one should be dying of rabies. It is a disease of poverty," Ada Palmer said.');
    expect(told.join('\n')).not.toContain('No one is a disease');
  });

  it('before "clear" and a question stands for nothing', () => {
    const told = texts(
      'The weather office had warned of waves on Sunday, and it was not immediately clear why the boat had sailed.',
    );
    expect(told.join('\n')).not.toMatch(/office was not immediately clear/u);
  });
});

describe('"the country"', () => {
  it('is none that is named only later', () => {
    const told = texts(
      'Each rise of $10 a barrel widens the country’s deficit by 0.4%. The crown fell against the Swedish krona in Sweden.',
    );
    expect(told.join('\n')).not.toMatch(/Sweden['’]s deficit/u);
  });
});

describe('a verb behind what is said', () => {
  it('is the speaker’s where it demands', () => {
    const told = texts(
      'A member from Hull said the villages stood to lose £40m in fees collected by their own offices, and demanded that the bill be dropped.',
    );
    expect(told).toContain('A member from Hull demanded that the bill be dropped.');
    expect(told.join('\n')).not.toMatch(/villages stood .* demanded/u);
  });
});

describe('an inserted speaker', () => {
  it('with a hearer keeps what he says his', () => {
    const [claim] = claims('The old bridge, Ada Palmer told the court, had been closed for nine years.');
    expect(claim).toMatchObject({ modality: 'reported', attribution: { source: 'Ada Palmer' } });
  });

  it('within "whose" stays where it stands', () => {
    const told = texts(
      'The suit was filed by Ben Hill, a farmer whose well, he told the court, had dried up in May.',
    );
    expect(told.join('\n')).not.toMatch(/whose he|whose well had/u);
  });
});

describe('what belongs together', () => {
  it('leaves together: "with" and its participle', () => {
    expect(
      texts('Deals had been signed for 17 cities, with others, among them Oslo and Bergen, being discussed.'),
    ).toContain('Deals had been signed for 17 cities.');
  });

  it('stays: "each" and the subjects', () => {
    expect(texts('Leeds, Hull and York each got more than 11 cm.')).toContain(
      'Leeds, Hull and York each got more than 11 cm.',
    );
  });

  it('stays: the fields of an office', () => {
    expect(texts('Ports, Shipping and Waterways Minister Ada Palmer opened the dock.')).toContain(
      'Ada Palmer is Ports, Shipping and Waterways Minister.',
    );
    expect(texts('Ben Hill and Transport Minister Ada Palmer opened the dock.').join('\n')).not.toContain(
      'is Ben Hill and',
    );
  });

  it('is not told of a maker: "which are" of what is made', () => {
    const told = texts(
      'Unlike the chips sold by Nvidia, which are used both to train and to run models, the new chip is cheap.',
    );
    expect(told.join('\n')).not.toMatch(/Nvidia are/u);
  });
});

describe('what somebody found nothing of', () => {
  const told = (text: string) => readArticle({ text, lang: 'en' }).readings.map(({ claim }) => claim.text);

  it('is not told as found', () => {
    const claims = told('The inquiry found no evidence that the fire had caused either death.');
    expect(claims).toContain('The inquiry found no evidence that the fire had caused either death.');
    expect(claims.filter((claim) => /^The fire/u.test(claim))).toEqual([]);
  });

  it('is told where it was found', () => {
    expect(told('The inquiry found evidence that the fire had caused either death.').join()).toMatch(
      /The fire had caused either death/u,
    );
  });
});

describe('a name told beside what it is, with "its" before it', () => {
  it('is read, though nothing there has a verb', () => {
    expect(texts('News in Leeds\n\nAcme also showed its LX-i300, the first phone with a disk.')).toContain(
      'Acme also showed its LX-i300.',
    );
  });
});

describe('what only a body can have', () => {
  it('is of no deal', () => {
    const told = texts(
      'The order is crucial for the maker. Its fleet of 400 jets has been grounded since March.',
    );
    expect(told.join('\n')).not.toMatch(/order['’]s fleet/u);
  });

  it('is of the firm that the sentence before is of', () => {
    const told = texts('Norvik Air cut 200 jobs in May. Its fleet of 40 jets has been grounded since June.');
    expect(told.join('\n')).toMatch(/Norvik Air['’]s fleet/u);
  });
});
