import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Finding, OptionView, Rule } from '../types.ts';

/** What a name loses when only its consonants are kept: बाइडन and बाइडेन are spelt apart, and one name. */
function skeleton(plain: string): string {
  return plain.replace(/[\u0900-\u0914\u093e-\u094d\u200c\u200d ]/gu, '');
}

const SHORTEST_SKELETON = 4;

function isSpeltApart(a: OptionView, b: OptionView): boolean {
  if (a.words.length !== b.words.length || a.value || b.value) return false;
  if (!/[\u0900-\u097f]/u.test(a.plain) || (a.refs.length > 0 && b.refs.length > 0)) return false;
  const own = skeleton(a.plain);
  return own.length >= SHORTEST_SKELETON && own === skeleton(b.plain);
}

const REASON = { same: 'another-name', part: 'part-of-key', whole: 'whole-of-key' } as const;

/** A name of several bearers is no alias as long as one of them is somebody else. */
function relationOf(a: OptionView, b: OptionView): keyof typeof REASON | null {
  if (a.refs.length === 0 || b.refs.length === 0) return null;
  const relations = a.refs.flatMap((x) => b.refs.map((y) => isSameOrRelated(x, y)));
  const [first] = relations;
  return first && first !== 'none' && relations.every((relation) => relation !== 'none') ? first : null;
}

function fault(key: OptionView, other: OptionView): Finding | null {
  const about = other.text;
  const relation = relationOf(other, key);
  if (relation) return { reason: REASON[relation], about };
  if (key.value || other.value || key.plain === other.plain) return null;
  if (other.holds(key) || key.holds(other)) return { reason: 'words-more-or-less', about };
  return isSpeltApart(key, other) ? { reason: 'other-spelling', about } : null;
}

/** Kinds of answer that are clauses: one may hold the words of another and say something else. */
const CLAUSES: ReadonlySet<string> = new Set(['cause', 'condition', 'purpose']);

/** No distractor is an alias, a part or the whole of the key: it could be right too. */
export const noPartOfKey: Rule = {
  id: 'no-part-of-key',
  number: 3,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: one right answer',
  check({ key, kind, others }) {
    if (!key || CLAUSES.has(kind ?? '')) return undefined;
    for (const other of others) {
      const finding = fault(key, other);
      if (finding) return finding;
    }
    return null;
  },
};
