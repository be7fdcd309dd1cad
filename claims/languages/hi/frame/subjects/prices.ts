import type { NounGroup, VerbGroup } from '../../chunk/types.ts';
import type { Word } from '../../tag/word.ts';

/** What one of a kind sells for, or has come down or up to. */
const PRICED = /^(?:बिक|रह|पहुंच|हो|मिल|खुल|बंद)$/u;
/** What so much of is bought for a price. */
const SOLD_BY = /^(?:किलो|लीटर|क्विंटल|दर्जन|टन|प्रति)$/u;

const isMoney = ({ value }: Word) => value?.fact.type === 'quantity' && value.fact.dimension === 'money';

/** "29 रुपये", "20 रुपये किलो": an amount, with what it buys so much of. */
export function isPrice({ words }: NounGroup): boolean {
  const figure = SOLD_BY.test(words.at(-1)?.key ?? '') ? words.slice(0, -1) : words;
  return (
    words.some(isMoney) &&
    figure.every(({ value, inside, pos }) => value !== undefined || inside || pos === 'approximator')
  );
}

/** "29 रुपये बिका": what one thing cost, by a verb that agrees with no several of them. */
export function isPriceOfOne(group: NounGroup, { number, gender, passive, root }: VerbGroup): boolean {
  return isPrice(group) && number === 'sg' && gender === 'm' && !passive && PRICED.test(root);
}
