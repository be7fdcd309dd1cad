import { isLight, wordsOf } from './normalise.ts';

/** A text as folded words, worked out when they are first asked for. */
export class Text {
  readonly text: string;
  #words: readonly string[] | undefined;
  #plain: string | undefined;
  #padded: string | undefined;
  #distinct: ReadonlySet<string> | undefined;
  #content: readonly string[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.text);
    return this.#words;
  }

  /** The words joined by one space. */
  get plain(): string {
    this.#plain ??= this.words.join(' ');
    return this.#plain;
  }

  get distinct(): ReadonlySet<string> {
    this.#distinct ??= new Set(this.words);
    return this.#distinct;
  }

  /** The words that carry meaning. */
  get content(): readonly string[] {
    this.#content ??= this.words.filter((word) => !isLight(word));
    return this.#content;
  }

  /** The words with a space on either side of each. */
  get #between(): string {
    this.#padded ??= ` ${this.plain} `;
    return this.#padded;
  }

  /** Whether the words of another text stand here side by side. */
  holds(other: Text): boolean {
    return other.plain !== '' && this.#between.includes(other.#between);
  }
}
