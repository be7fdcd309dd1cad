import { describe, expect, it } from 'vitest';
import { RULES } from '../../../claims/index.ts';
import { labelFigures, overall } from '../../eval/labels.ts';
import { readItems } from '../../fixtures/items.ts';

/** What was measured, rounded down: in percent. */
const LANGUAGES = [
  { lang: 'hi' as const, items: 300, eachRule: 8, precision: 90, recall: 90 },
  { lang: 'en' as const, items: 150, eachRule: 4, precision: 86, recall: 93 },
];

describe.each(LANGUAGES)('the labelled items ($lang)', ({ lang, items, eachRule, precision, recall }) => {
  const read = readItems(lang);
  const figures = labelFigures(lang);

  it('are many enough, nearly a third of them good, with every flaw among the rest', () => {
    expect(figures.items).toBeGreaterThanOrEqual(items);
    expect(figures.good / figures.items).toBeGreaterThan(0.3);
    expect(figures.rules.filter(({ labelled }) => labelled < eachRule)).toEqual([]);
  });

  it('name only rules that there are', () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(read.flatMap(({ flaws }) => flaws).filter((flaw) => !known.has(flaw))).toEqual([]);
  });

  it('quote their article exactly, unless that is the flaw', () => {
    const wrong = read.filter(
      ({ text, quote, flaws }) => text.includes(quote) === flaws.includes('evidence-exact'),
    );
    expect(wrong).toEqual([]);
  });

  it('are told apart by the rules as well as measured', () => {
    const all = overall(figures);
    expect((100 * all.right) / all.flagged).toBeGreaterThanOrEqual(precision);
    expect((100 * all.right) / all.labelled).toBeGreaterThanOrEqual(recall);
  });
});
