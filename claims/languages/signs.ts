/** A sign in the words of a text that something is wrong with it. Its `pattern` is cheap: most texts end there. */
export interface Sign {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands there too. */
  readonly beside?: RegExp;
  /** What stands there when nothing is wrong. */
  readonly unless?: RegExp;
}

/** Whether a text shows one of the signs. */
export function showsAny(text: string, signs: readonly Sign[]): boolean {
  return signs.some(
    ({ pattern, beside, unless }) =>
      pattern.test(text) && (beside?.test(text) ?? true) && !(unless?.test(text) ?? false),
  );
}
