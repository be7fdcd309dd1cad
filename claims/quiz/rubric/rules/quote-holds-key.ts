import { refsIn } from '../../../catalogue/names-in.ts';
import { lightStem } from '../../../text/stem.ts';
import type { Text } from '../text.ts';
import type { ItemView, OptionView, Rule } from '../types.ts';
import { isSameValue } from '../values.ts';

function holdsValue({ value }: OptionView, { quotedValues }: ItemView): boolean {
  return value !== null && quotedValues().some((other) => isSameValue(value, other));
}

function holdsName(quote: Text, key: OptionView, { lang }: ItemView): boolean {
  return key.refs.length > 0 && refsIn(quote.words, lang).some((ref) => key.refs.includes(ref));
}

/** A telling word of the key, in whatever form; of a number every word has to stand there. */
function holdsWord(quote: Text, key: OptionView): boolean {
  const stems = new Set(quote.words.map(lightStem));
  const stands = (word: string) => stems.has(lightStem(word));
  return key.value?.fact.type === 'quantity'
    ? key.words.every(stands)
    : key.content.some((word) => stands(word));
}

/** The quote names the key: its value in words or digits, its name or an alias, or else a telling word of it. */
export const quoteHoldsKey: Rule = {
  id: 'quote-holds-key',
  number: 1,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 1: one fact that the source proves',
  check(item) {
    const { quote, key } = item;
    if (!quote || !key) return undefined;
    if (quote.text.includes(key.text)) return null;
    return quote.holds(key) || holdsWord(quote, key) || holdsValue(key, item) || holdsName(quote, key, item)
      ? null
      : { reason: 'quote-without-key' };
  },
};
