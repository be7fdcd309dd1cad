import type { Reading } from '../../../../model.ts';
import type { Question, Target } from '../../../language.ts';

/** A quotation of fewer words could be anybody's, one of more is no question. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 28;

/** What a quotation begins with, where it goes on from something said before. */
const GOES_ON = /^["“](?:and|but|so|that|this|it|he|she|they|those|these|because|which|also|then)\b/iu;

export function isQuotation({ claim }: Reading): boolean {
  return claim.rules.includes('claim.quotation');
}

/** "Who said “We cannot spend money that we do not have”?" Null for scraps, and where nobody with a name speaks. */
export function askQuotation(reading: Reading, target: Target): Question | null {
  const { claim, form } = reading;
  const argument = claim.arguments[target.argument];
  const quote = form.pieces.find(({ part, text }) => part === 'other' && /^["“]/u.test(text))?.text.trim();
  if (argument?.fact?.type !== 'entity' || argument.role !== 'agent' || !quote || GOES_ON.test(quote))
    return null;
  const said = quote.replace(/[,.]?["”]$/u, '').replace(/^["“]/u, '');
  const words = said.split(' ').length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || /["“”]/u.test(said) || !/^\p{Lu}/u.test(said))
    return null;
  return {
    stem: `Who said: “${said}”?`,
    answer: argument.fact.name,
    range: { start: argument.span.start, end: argument.span.end },
    agreement: { number: 'sg', caseForm: 'direct' },
    rules: ['ask.quotation'],
  };
}
