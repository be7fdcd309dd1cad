import { oddOne } from '../alike.ts';
import { isNameKind, isSureValue, kindAskedFor, kindOfOption } from '../kinds.ts';
import type { Finding, ItemView, OptionView, Rule } from '../types.ts';

/** Kinds that may stand beside each other: a place of which no more is known. */
function isNear(a: string, b: string): boolean {
  const wide = (x: string, y: string) => x === 'place' && ['city', 'state', 'country'].includes(y);
  return a === b || wide(a, b) || wide(b, a);
}

function mixedNames(item: ItemView): Finding | null {
  const odd = oddOne(item.options, (option) => kindOfOption(option, item), isNear);
  return odd ? { reason: 'kinds-differ', about: odd.text } : null;
}

function mixedValues({ options }: ItemView): Finding | null {
  if (!options.some(isSureValue)) return null;
  const beside = options.find(({ value }) => value === null);
  if (beside) return { reason: 'value-beside-words', about: beside.text };
  const odd = oddOne(options, ({ value }) => value?.unit ?? '');
  return odd ? { reason: 'units-differ', about: odd.text } : null;
}

function missesQuestion(item: ItemView, key: OptionView | undefined): Finding | null {
  const kind = key ? kindOfOption(key, item) : null;
  if (!key || !kind) return null;
  const asked = kindAskedFor(item);
  if (!asked) return null;
  const fits =
    asked === 'name' ? isNameKind(kind) : asked === 'value' ? !isNameKind(kind) : isNear(asked, kind);
  return fits ? null : { reason: 'kind-not-asked', about: key.text };
}

/** All options are of one kind, with one unit, and of the kind that the question asks for. */
export const oneKind: Rule = {
  id: 'one-kind',
  number: 5,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 23: options homogeneous in content',
  check: (item) => mixedValues(item) ?? mixedNames(item) ?? missesQuestion(item, item.key),
};
