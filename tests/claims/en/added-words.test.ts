import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const told = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => ({
    text: claim.text,
    modality: claim.modality,
    source: claim.attribution?.source,
  }));

describe('what a speaker adds behind what was said', () => {
  it('is a claim of its own, and the speaker’s, behind who said it', () => {
    expect(
      told(
        'The storm took four hours to cross, Ann Orr said on Monday, adding that winds had touched 105 kmph.',
      ),
    ).toContainEqual({ text: 'Winds had touched 105 kmph.', modality: 'reported', source: 'Ann Orr' });
  });

  it('is one behind what somebody said', () => {
    const claims = told('Ann Orr said the mill had closed, adding that 40 workers had left.');
    expect(claims).toContainEqual({ text: '40 workers had left.', modality: 'reported', source: 'Ann Orr' });
    expect(claims.map(({ text }) => text)).toContain('The mill had closed.');
  });

  it('is said, and not denied, behind what was dismissed', () => {
    expect(
      told('The council dismissed the claims on Friday, saying that the mill had been closed since May.'),
    ).toContainEqual({
      text: 'The mill had been closed since May.',
      modality: 'reported',
      source: 'The council',
    });
  });
});

describe('what follows a participle', () => {
  it('is nobody’s word behind a verb in the passive', () => {
    const claims = told('The fee was raised in May, noting that the mill had lost money.');
    expect(claims.map(({ text }) => text)).not.toContain('The mill had lost money.');
  });

  it('is not told where it was not read to its end', () => {
    const claims = told(
      '"It fell," Ann Orr said, adding that it was another five hours before it could be freed.',
    );
    expect(claims.map(({ text }) => text).join()).not.toContain('nother five hours');
  });

  it('leaves no "it" that nobody knows', () => {
    const claims = told('Orr said it was late, adding that it had taken steps to mend the roof.');
    expect(claims.map(({ text }) => text).join()).not.toMatch(/\bIt had taken/u);
  });
});
