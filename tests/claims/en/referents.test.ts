import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const texts = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim.text);

describe('he and she', () => {
  it('are not one person, whom a pronoun or title has told of before', () => {
    const told = 'Kofi Adu, 54, sells tea. His stall opened in 1998.';
    expect(texts(`${told} He will retire in May.`)).toContain('Kofi Adu will retire in May.');
    expect(texts(`${told} She will retire in May.`)).not.toContain('Kofi Adu will retire in May.');
    expect(texts('Mrs Adu sells tea. He will retire in May.')).not.toContain('Adu will retire in May.');
  });

  it('are two people within one sentence', () => {
    expect(
      texts('Kofi Adu, 54, sells tea. His neighbour was proud of her stall.').some((text) =>
        text.includes("Adu's stall"),
      ),
    ).toBe(false);
  });

  it('may be an official without a name who spoke last', () => {
    const before = 'Former mayor Jon Brand said the post knew of it.';
    const he = 'He did not name anybody.';
    expect(texts(`${before} The DIG, when asked, said he would look into it. ${he}`)).not.toContain(
      'Jon Brand did not name anybody.',
    );
    expect(texts(`${before} ${he}`)).toContain('Jon Brand did not name anybody.');
  });
});

describe('"their" behind a body', () => {
  it('is of the body where no other people are told of', () => {
    expect(texts('The crew repaired the pump. Their work took a day.')).toContain(
      "The crew's work took a day.",
    );
    expect(
      texts('The crew found him with three other men. Their passports were in a drawer.').some((text) =>
        text.includes("crew's"),
      ),
    ).toBe(false);
  });
});

describe('a word that points at another sentence', () => {
  it('is none of the claim where "that" stands bare before a noun of one thing', () => {
    expect(texts('The council said that comparison was unfair.')).not.toContain('Comparison was unfair.');
    expect(texts('The council said that inflation was high.')).toContain('Inflation was high.');
  });

  it('is "fellow"', () => {
    const story = 'A fellow juror wrote to the judge. The juror was sent home.';
    expect(texts(story)).toContain('The juror was sent home.');
  });
});
