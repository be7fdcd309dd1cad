import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const texts = (text: string) => claims(text).map((claim) => claim.text);

describe('what is needed or wanted', () => {
  it('is not told as said', () => {
    const told = texts('The mayor said the public needed an assurance that the dam was safe.').join(' ');
    expect(told).toContain('The public needed an assurance that the dam was safe.');
    expect(told).not.toContain('said that the dam was safe');
    expect(texts('The mayor said that the dam was safe.')).toContain('The dam was safe.');
  });
});

describe('what opens the sentence of a speaker', () => {
  it('is not told of what is said', () => {
    expect(
      texts('Speaking to the Herald, Captain Ada Palmer said, "The parents have given no reason."'),
    ).toContain('The parents have given no reason.');
    expect(texts('In 2005, the minister said, the dam will be raised.')).toContain(
      'In 2005, the dam will be raised.',
    );
  });
});

describe('who was asked', () => {
  it('is no speaker of that name', () => {
    const text =
      'Asked about dams, she said that lists and dams were 10% of it and that the state had turned back.';
    expect(claims(text).map(({ attribution }) => attribution?.source)).not.toContain('Asked');
    expect(
      claims('Asked about dams, Ada Palmer said that the wall was safe.').at(-1)?.attribution?.source,
    ).toBe('Ada Palmer');
  });
});

describe('a rule that somebody tells flatly', () => {
  it('is no doubt of his', () => {
    const modality = (text: string) => claims(text).at(-1)?.modality;
    expect(modality('The envoy said people could not expect help if they hid.')).toBe('reported');
    expect(modality('The envoy said people could get help if they asked.')).toBe('hedged');
  });
});

describe('an owner that may be another', () => {
  it('is not told', () => {
    expect(texts("Acme's tin contract fell 2% and its zinc contract rose 3%.")).toEqual([
      "Acme's tin contract fell 2%.",
    ]);
    expect(texts('The ferry sank and its captain was rescued.')).toContain(
      "The ferry's captain was rescued.",
    );
  });

  it('is not the court that turns a plea down', () => {
    expect(texts('The court fined Zenor on Monday and on Tuesday rejected its plea.')).toEqual([
      'The court fined Zenor on Monday.',
    ]);
    expect(texts('The court fined Zenor on Monday and on Tuesday published its order.')).toContain(
      'On Tuesday the court published its order.',
    );
  });

  it('is no place that sounds like a name', () => {
    const told = texts("Ben Hill runs a shop in Leeds's Turner Chowk. He lost two sales.").join(' ');
    expect(told).not.toContain('Turner Chowk lost');
  });
});

describe('a sum that "it" may stand for', () => {
  it('is not put for what was paid', () => {
    expect(texts('The office granted $3,500 a month but stopped it after two payments.')).toEqual([
      'The office granted $3,500 a month.',
    ]);
    expect(texts('The office bought the mill but sold it after two years.').join(' ')).toContain(
      'sold the mill after two years',
    );
  });
});

describe('marks that a page glues on', () => {
  it('make no claim', () => {
    expect(texts('Ben Hill (@benhill) July 27, 2017Some even told the actor of his first film.')).toEqual([]);
    expect(
      texts('Ann Lee was in the flat with her mother, Ada Lee, and 2- year-old child, Eve Lee.'),
    ).toEqual([]);
  });
});

describe('an office before a name', () => {
  it('is read as one of a seat', () => {
    const told = texts('Congress MLA Harish Kadam resigned on Monday.');
    expect(told).toContain('Harish Kadam was a Congress MLA.');
  });

  it('gives its name behind a comma', () => {
    expect(texts('Labour minister and Congress member from Leeds, Ada Palmer, has three farms.')).toContain(
      'Ada Palmer has three farms.',
    );
  });

  it('is none where it is what the police do, or what somebody says', () => {
    const roles = (text: string) => claims(text).filter(({ kind }) => kind === 'role');
    expect(roles("The Ohio police suspect Ada Palmer's involvement.")).toEqual([]);
    expect(roles('Ben Orr alleged Acme director Ada Palmer was paid $300.')).toEqual([]);
    expect(roles('Acme director Ada Palmer was paid $300.')).toHaveLength(1);
  });

  it('has a small letter within a sentence', () => {
    expect(texts('Renowned Acme director Ada Palmer resigned.')).toContain(
      'Ada Palmer was renowned Acme director.',
    );
    expect(texts('The minister said that Friday and Saturday will see no delays.').join(' ')).not.toContain(
      'friday',
    );
  });

  it('has no country in it', () => {
    const told = claims('American David Mantz finished fourth.').flatMap(({ arguments: all }) => all);
    expect(told.map(({ text }) => text)).toContain('David Mantz');
  });
});
