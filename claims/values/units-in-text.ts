import type { Phrases } from './phrase-table.ts';
import type { UnitId } from './units.ts';

/** The longest unit that starts at a token, without the forms that in running text are other words. */
export function unitInText(
  units: Phrases<UnitId>,
  not: ReadonlySet<string>,
  tokens: readonly { readonly key: string }[],
  at: number,
): { readonly unit: UnitId; readonly length: number } | null {
  for (const { length, value } of units.all(tokens, at)) {
    const form = tokens
      .slice(at, at + length)
      .map(({ key }) => key)
      .join(' ');
    if (!not.has(form)) return { unit: value, length };
  }
  return null;
}
