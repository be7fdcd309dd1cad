import { lightStem } from '../../../text/stem.ts';
import { refsIn } from '../names.ts';
import { Text } from '../text.ts';
import type { ItemView, OptionView, Rule } from '../types.ts';
import { isSameValue, valuesIn } from '../values.ts';

function holdsValue(quote: Text, key: OptionView, { lang }: ItemView): boolean {
  const { value } = key;
  return value !== null && valuesIn(quote.text, lang).some((other) => isSameValue(value, other));
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
    const { evidence, key } = item;
    if (!evidence || !key) return undefined;
    if (evidence.exact.includes(key.text)) return null;
    const quote = new Text(evidence.exact);
    return quote.holds(key) ||
      holdsWord(quote, key) ||
      holdsValue(quote, key, item) ||
      holdsName(quote, key, item)
      ? null
      : { reason: 'quote-without-key' };
  },
};
