import { describe, expect, it } from 'vitest';
import { byRef, entries, entriesOf, matchName } from '../../../claims/catalogue/lookup.ts';
import { isSameOrRelated, siblings } from '../../../claims/catalogue/relatives.ts';
import { foldPhrase } from '../../../claims/text/fold.ts';

const ALL = entries();
const CATEGORIES = [...new Set(ALL.map(({ category }) => category))];

/** Words of a Hindi name are Devanagari, digits or a mark; of an English one Latin. */
const HINDI = /^[\p{Script=Devanagari}\d\s\-–./'()]+$/u;
const ENGLISH = /^[\p{Script=Latin}\d\s\-–./'’&(),!]+$/u;

describe('the catalogue', () => {
  it('holds at least 60 categories and 2,500 entries', () => {
    expect(CATEGORIES.length).toBeGreaterThanOrEqual(60);
    expect(ALL.length).toBeGreaterThanOrEqual(2500);
  });

  it('has a ref of its own for each entry', () => {
    const refs = ALL.map(({ ref }) => ref);
    expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([]);
  });

  it('writes each name in its own script', () => {
    expect(ALL.filter(({ hi }) => !HINDI.test(hi)).map(({ hi }) => hi)).toEqual([]);
    expect(ALL.filter(({ en }) => !ENGLISH.test(en)).map(({ en }) => en)).toEqual([]);
  });

  it.each(CATEGORIES)('has no name or alias twice in %s: no two options could mean one thing', (category) => {
    const names = ALL.filter((entry) => entry.category === category).flatMap((entry) =>
      [...new Set([entry.hi, entry.en, ...entry.aliases].map(foldPhrase))].map((name) => name),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('finds a name in text by its alias, and not a name that is a plain word too', () => {
    const find = (name: string) => matchName(foldPhrase(name).split(' '), 0, 'hi')?.refs;
    expect(find('एसबीआई')).toEqual(['bank:state-bank-of-india']);
    expect(find('आकाश')).toBeUndefined();
  });

  it('offers what it does not look for as an option', () => {
    expect(entriesOf('missile').map(({ hi }) => hi)).toContain('आकाश');
  });

  it('puts firms of one sector beside each other, and no part beside its whole', () => {
    const beside = (ref: string) =>
      siblings('company.world', ref)
        .flat()
        .map(({ en }) => en);
    expect(beside('company.world:bp')).toContain('Shell');
    expect(beside('company.world:bp')).not.toContain('Pfizer');
    expect(beside('company.world:chrysler')).toContain('Fiat');
    expect(beside('company.world:chrysler')).not.toContain('DaimlerChrysler');
    expect(isSameOrRelated('company.world:pixar', 'company.world:walt-disney')).toBe('part');
  });

  it('knows wholes by their refs, and of every sector at least four firms', () => {
    const wholes = ALL.flatMap(({ in: whole }) => (whole?.startsWith('company.') ? [whole] : []));
    expect(wholes.filter((ref) => byRef(ref) === undefined)).toEqual([]);
    const sectors = new Map<string, number>();
    for (const { sector } of ALL) if (sector) sectors.set(sector, (sectors.get(sector) ?? 0) + 1);
    expect([...sectors].filter(([, n]) => n < 4)).toEqual([]);
  });

  it('knows from when on somebody can be in the news', () => {
    expect(byRef('person:emmanuel-macron')?.since).toBeGreaterThan(2005);
    expect(byRef('person:vladimir-putin')?.since).toBeUndefined();
  });
});
