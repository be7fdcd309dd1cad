import type { Item, Option } from '../../model.ts';

/** The words of an item's right option; empty where it has none. */
export function keyText({
  options,
  key,
}: Pick<Item, 'key'> & { readonly options: readonly Option[] }): string {
  return options.find(({ id }) => id === key)?.text ?? '';
}
