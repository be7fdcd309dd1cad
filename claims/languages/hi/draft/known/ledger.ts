import type { Known, Near } from './types.ts';

/** What holds from a moment on; undefined where what was entered before holds no more. */
interface Entry<T> {
  readonly since: number;
  readonly value: T | undefined;
}

/** Values by key as they stand at the moment of a clock. */
class Dated<T> {
  readonly #clock: { readonly now: number };
  readonly #entries = new Map<string, Entry<T>[]>();

  constructor(clock: { readonly now: number }) {
    this.#clock = clock;
  }

  get(key: string): T | undefined {
    return this.#entries.get(key)?.findLast(({ since }) => since <= this.#clock.now)?.value;
  }

  set(key: string, value: T | undefined): void {
    const entry = { since: this.#clock.now, value };
    const entries = this.#entries.get(key);
    if (entries) entries.push(entry);
    else this.#entries.set(key, [entry]);
  }
}

/**
 * What an article has named so far, by the lemma of the noun that a later phrase may take up. It belongs to the reading of
 * one article and grows clause by clause; claims are made when all clauses have been read, and ask for what was known
 * when theirs was.
 */
export class Ledger {
  /** How many clauses have been learnt from at the moment that is asked for. */
  now = 0;
  readonly #known = new Map<string, { readonly since: number; readonly one: Known }[]>();
  /** Where a lemma was first told of several, or of another one. */
  readonly several = new Dated<number>(this);
  /** By lemma, where others of its kind were last counted: "दो अन्य कंपनियां". */
  readonly others = new Dated<number>(this);
  /** By lemma, where one was told of last by no name: "अपने विश्वविद्यालय", "बैठक कर". */
  readonly unnamed = new Dated<number>(this);
  /** The last thing of each lemma or unknown word. */
  readonly near = new Dated<Near>(this);

  /** The phrases that a noun of this lemma may take up, as they were told. */
  knownBy(lemma: string): readonly Known[] {
    return this.#toldOf(this.#known.get(lemma) ?? []);
  }

  /** All phrases that a noun may take up. */
  allKnown(): readonly Known[] {
    return [...this.#known.values()].flatMap((noted) => this.#toldOf(noted));
  }

  /** Enters a phrase that a noun of this lemma may take up. */
  note(lemma: string, one: Known): void {
    const noted = this.#known.get(lemma);
    if (noted) noted.push({ since: this.now, one });
    else this.#known.set(lemma, [{ since: this.now, one }]);
  }

  /** Enters where a lemma was first told of several. */
  noteSeveral(lemma: string, start: number): void {
    if (this.several.get(lemma) === undefined) this.several.set(lemma, start);
  }

  #toldOf(noted: readonly { readonly since: number; readonly one: Known }[]): readonly Known[] {
    return noted.flatMap(({ since, one }) => (since <= this.now ? [one] : []));
  }
}
