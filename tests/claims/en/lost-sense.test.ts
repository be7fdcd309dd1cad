import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../claims/index.ts';

const claims = (text: string) =>
  readArticle({ text, title: 'A story', lang: 'en' }).readings.map(({ claim }) => claim);
const all = (text: string) =>
  claims(text)
    .map((claim) => claim.text)
    .join('\n');
const sourceOf = (text: string, words: string) =>
  claims(text).find((one) => one.text.includes(words))?.attribution?.source ?? null;

describe('a claim that would say otherwise without what stands around it', () => {
  it.each([
    [
      'the verb that a list shares',
      'Trains have been halted, ferries called into harbour, and shops closed in Kollam.',
      'erries called into harbour.',
      'The ferries called at the harbour on Monday.',
      'called at the harbour',
    ],
    [
      'the noun that the outer clause is about',
      'Ada Palmer has made rents a priority, with laws banning tenants from claiming support in Leeds expected next month.',
      'upport in Leeds expected next month.',
      'The council claimed the rent expected next week was too high.',
      'too high',
    ],
    [
      'the second subject of a reason',
      'Water is short in some parts of Salem resulting in a fall in output as pumps and valves have not been repaired.',
      'as pumps.',
      'Water is short in some parts of Salem.',
      'Water is short',
    ],
    [
      'the sentence that takes half of it back',
      'The doors will stay open at Marlow pool. For two weeks, at least.',
      'will stay open',
      'The doors will stay open at Marlow pool. The council met for two weeks.',
      'will stay open',
    ],
    [
      'the noun that the article lacks',
      'The navy said the were held by sailors after an attack on a tanker.',
      'the were',
      'The navy said the men were held by sailors after an attack on a tanker.',
      'were held by sailors',
    ],
    [
      'what was not done elsewhere',
      'Where it did not, the rise was only six points.',
      'six points',
      'In Salem, the rise was only six points.',
      'six points',
    ],
    [
      'whom "those" counts',
      'Those within two miles of the coast will close at noon.',
      'will close',
      'Schools within two miles of the coast will close at noon.',
      'will close',
    ],
    [
      'what the participle tells apart',
      'The stock of old cars offered for hire rose 3.5% in May.',
      'was offered',
      'A report published by the bank in May warned of a fall.',
      'report was published',
    ],
  ])('is not told without %s', (_, cut, lost, whole, kept) => {
    expect(all(cut)).not.toContain(lost);
    expect(all(whole)).toContain(kept);
  });

  it('opens no sentence with "whilst"', () => {
    const text = 'The bank will pay no bonus this year, whilst board members have taken a 50% pay cut.';
    expect(all(text)).not.toContain('Whilst');
    expect(all(text)).toContain('oard members have taken');
  });
});

describe('a source that stands in the sentence', () => {
  it('is not dropped where a comma parts it from what is said', () => {
    expect(all('The agency said Wednesday, all engines aboard were working.')).not.toContain('All engines');
    expect(all('On Wednesday, all engines aboard were working.')).toContain('ll engines');
  });

  it('is not dropped where "as" tells whom it was told to', () => {
    const text = 'fares have dropped because of the new law.';
    expect(all(`As Palmer told The Herald, ${text}`)).not.toContain('ares have dropped');
    expect(all(`Since Monday, ${text}`)).toContain('ares have dropped');
  });

  it('is whoever says what a clause is set within', () => {
    const text = 'the council, which must find the fees by May, had little choice but to settle.';
    expect(sourceOf(`Analysts say ${text}`, 'find the fees')).toBe('Analysts');
    expect(sourceOf(text.replace('the', 'The'), 'find the fees')).toBeNull();
  });

  it('is nobody that something is told to', () => {
    const told = '"The rolls are signed," its secretary, Ada Palmer, told cheering members outside.';
    expect(claims(told).map(({ attribution }) => attribution?.source)).not.toContain('cheering members');
    expect(sourceOf('The rolls are signed, said senior members.', 'rolls are signed')).toBe('senior members');
  });
});
