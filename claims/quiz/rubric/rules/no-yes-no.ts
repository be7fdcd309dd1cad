import type { ItemView, Rule } from '../types.ts';

/** "क्या" asks for yes or no only where nothing else asks: "क्या भेंट किया?" has it in the middle. */
function asksYesNo({ question: stem, lists }: ItemView): boolean {
  const [first, ...rest] = stem.words;
  return first !== undefined && lists.yesNoOpeners.has(first) && !rest.some((word) => lists.asking.has(word));
}

/** No pair of true and false, no question that yes or no answers. */
export const noYesNo: Rule = {
  id: 'no-yes-no',
  number: 7,
  severity: 'reject',
  source: 'Moore et al., SAQUET: true/false question',
  check(item) {
    const answers = item.options.filter(({ words }) => item.lists.yesNo.is(words));
    if (answers.length >= 2) return { reason: 'yes-no-options' };
    return asksYesNo(item) ? { reason: 'yes-no-question' } : null;
  },
};
