import { opensSmall } from '../../capital.ts';
import { POS, type Pos, type Word } from '../word.ts';
import { isSForm } from './around.ts';
import type { Repair } from './types.ts';

const OPENS = 1;
const LOWERCASE = 2;
const IN_S = 4;
/** The kinds of words that rules tell apart: each a sum of the three. */
const KINDS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

function kindOf({ text, key }: Word, at: number): number {
  return (at === 0 ? OPENS : 0) | (opensSmall(text) ? LOWERCASE : 0) | (isSForm(key) ? IN_S : 0);
}

/** What a word has to be for a rule to look at it. */
function kindFor({ opens, lower, inS }: Repair): number {
  return (opens ? OPENS : 0) | (lower ? LOWERCASE : 0) | (inS ? IN_S : 0);
}

const fitsPos = ({ from, to }: Repair, pos: Pos) => to !== pos && (from?.includes(pos) ?? true);
const fitsKind = (rule: Repair, kind: number) => (kindFor(rule) & ~kind) === 0;

/** Rules by the words that they look at: of a hundred, few look at any one word. */
export class RuleIndex {
  readonly #placeOf: ReadonlyMap<Repair, number>;
  /** Rules for any word, by part of speech and kind. */
  readonly #any: ReadonlyMap<Pos, readonly (readonly Repair[])[]>;
  readonly #byKey = new Map<string, Repair[]>();

  /** The first rule that applies is the one that counts. */
  constructor(rules: readonly Repair[]) {
    this.#placeOf = new Map(rules.map((rule, i) => [rule, i]));
    const any = rules.filter(({ keys }) => keys === undefined);
    this.#any = new Map(
      POS.map((pos) => {
        const own = any.filter((rule) => fitsPos(rule, pos));
        return [pos, KINDS.map((kind) => own.filter((rule) => fitsKind(rule, kind)))];
      }),
    );
    for (const rule of rules)
      for (const key of rule.keys ?? []) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule]);
  }

  /** The first rule that puts the word at `at` right. */
  find(words: readonly Word[], at: number): Repair | undefined {
    const word = words[at] as Word;
    const kind = kindOf(word, at);
    const applies = (rule: Repair) => rule.when(words, at);
    const any = this.#any.get(word.pos)?.[kind]?.find(applies);
    const keyed = this.#byKey
      .get(word.key)
      ?.find((rule) => fitsPos(rule, word.pos) && fitsKind(rule, kind) && applies(rule));
    if (!any || !keyed) return any ?? keyed;
    return (this.#placeOf.get(any) ?? 0) < (this.#placeOf.get(keyed) ?? 0) ? any : keyed;
  }
}
