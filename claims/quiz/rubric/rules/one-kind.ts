import { oddOne } from '../alike.ts';
import {
  isCommonNoun,
  isNameKind,
  isSureValue,
  isWhen,
  kindAskedFor,
  kindOfOption,
  kindsOfOption,
} from '../kinds.ts';
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

/** Kinds of proper names: none stands among common nouns. */
const PROPER: ReadonlySet<string> = new Set(['country', 'city', 'state', 'person']);

/** "ओडिशा" beside coal and wheat, "अगले महीने" beside a passport: one that is no thing of the sort. */
function strayOption(item: ItemView): Finding | null {
  if (item.lang !== 'hi') return null;
  const isPlain = (option: OptionView) =>
    option.refs.length === 0 && option.value === null && !isWhen(option) && isCommonNoun(option);
  const stray = item.options.filter((option) => {
    const kind = kindOfOption(option, item);
    return isWhen(option) || (kind !== null && PROPER.has(kind) && option.refs.length > 0);
  });
  const [odd] = stray;
  return odd && stray.length === 1 && item.options.filter(isPlain).length >= 2
    ? { reason: 'kinds-differ', about: odd.text }
    : null;
}

/** A state or country where a city is asked for, or the other way round. */
function missesAsked(item: ItemView): Finding | null {
  const asked = kindAskedFor(item);
  if (asked !== 'city' && asked !== 'country') return null;
  const odd = item.options.find((option) => {
    const kinds = option.refs.length > 0 ? kindsOfOption(option) : [];
    return kinds.length > 0 && kinds.every((kind) => kind !== asked && PLACES.has(kind));
  });
  return odd ? { reason: 'kinds-differ', about: odd.text } : null;
}

const PLACES: ReadonlySet<string> = new Set(['country', 'city', 'state']);

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
  check: (item) =>
    mixedValues(item) ??
    mixedNames(item) ??
    strayOption(item) ??
    missesAsked(item) ??
    missesQuestion(item, item.key),
};
