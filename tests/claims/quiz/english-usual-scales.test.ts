import { describe, expect, it } from 'vitest';
import { makeQuiz, readArticle } from '../../../claims/index.ts';
import { askedOf, tellsKey } from '../../../claims/quiz/rubric/set-rules/asked.ts';

function optionsOf(text: string, asked: RegExp): number[] {
  const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-20' });
  const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
  const item = items.find(({ stem }) => asked.test(stem));
  return item?.options.map(({ text: told }) => Number(/[\d.]+/u.exec(told)?.[0])) ?? [];
}

describe('options of a usual scale', () => {
  it('are whole and half days beside hours that stand for days', () => {
    const hours = optionsOf(
      'Storm hits Kent coast\n\nLeeds, Nov 20: The Kent mayor Ada Palmer asked officials in Leeds to send reports within 72 hours.',
      /how many hours/u,
    );
    expect(hours).toHaveLength(4);
    expect(hours.every((one) => one % 12 === 0)).toBe(true);
  });

  it('are shares of voters that can be beside a turnout', () => {
    const shares = optionsOf(
      'Lakewood voters oust mayor in by-election\n\nLAKEWOOD (AP) — Voters in Lakewood ousted mayor Ada Palmer on Tuesday. Turnout was 61%, up 9 points from the last midterm.',
      /turnout|percentage/u,
    );
    expect(shares).toHaveLength(4);
    expect(shares.every((one) => one > 40 && one < 80)).toBe(true);
  });

  it('stand in euros beside euros', () => {
    const text =
      'Kent signs deal with Leeds\n\nLeeds, Nov 20: Kenya signed a 210 million euro agreement with the European Union on Friday.';
    const { article, readings } = readArticle({ text, lang: 'en', publishedAt: '2026-11-20' });
    const { items } = makeQuiz({ readings, articles: [article], items: 20, seed: 's' });
    const item = items.find(({ stem }) => stem.includes('how much'));
    expect(item?.options.every((option) => option.text.endsWith('euros'))).toBe(true);
  });
});

describe('a stem that holds the number of another key', () => {
  const key = askedOf('By how many runs did Kent beat Leeds?', '11');

  it('tells it, joined to its noun as well', () => {
    expect(
      tellsKey(askedOf('Who bowled Kent to an 11-run win over Leeds, and beat them?', 'Palmer'), key),
    ).toBe(true);
  });

  it('does not tell it as a part of another number', () => {
    expect(
      tellsKey(askedOf('Who bowled Kent to a 111-run win over Leeds, and beat them?', 'Palmer'), key),
    ).toBe(false);
  });
});
