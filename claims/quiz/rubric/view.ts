import { refsOf } from '../../catalogue/names-in.ts';
import type { Lang } from '../../model.ts';
import { once } from '../../once.ts';
import { questionOf } from './kicker.ts';
import { LISTS } from './lists/index.ts';
import { Text } from './text.ts';
import type { ItemView, LintContext, LintItem, OptionValue, OptionView } from './types.ts';
import { optionValue, valuesIn } from './values.ts';

/** An option; its value and refs are read only where a rule asks for them. */
class Option extends Text implements OptionView {
  readonly index: number;
  readonly #lang: Lang;
  #value: OptionValue | null | undefined;
  #refs: readonly string[] | undefined;

  constructor(text: string, index: number, lang: Lang) {
    super(text);
    this.index = index;
    this.#lang = lang;
  }

  get value(): OptionValue | null {
    if (this.#value === undefined) this.#value = optionValue(this.text, this.#lang);
    return this.#value;
  }

  get refs(): readonly string[] {
    this.#refs ??= refsOf(this.words, this.#lang);
    return this.#refs;
  }
}

/** "A 10-km stretch": the mark between a number and its unit. */
const JOINED_UNIT = /(?<=\d)-(?=\p{Ll}|[MGk]W)/gu;

/** Makes an item ready for the rules. */
export function viewItem(item: LintItem, context: LintContext): ItemView {
  const options = item.options.map((text, i) => new Option(text, i, item.lang));
  const key = options[item.key];
  const { lang, evidence } = item;
  const stem = new Text(item.stem);
  const question = questionOf(stem);
  const quote = evidence && new Text(evidence.exact);
  return {
    lang,
    lists: LISTS[lang],
    stem,
    question,
    options,
    key,
    others: options.filter((option) => option !== key),
    kind: item.kind,
    claimId: item.claimId,
    evidence,
    quote,
    askedValues: once(() => valuesIn(question.text, lang)),
    quotedValues: once(() => (quote ? valuesIn(quote.text.replace(JOINED_UNIT, ' '), lang) : [])),
    context,
  };
}
