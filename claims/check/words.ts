import type { Lang } from '../model.ts';

type Reason =
  | 'all-said'
  | 'negation'
  | 'value'
  | 'hedged'
  | 'planned'
  | 'denied'
  | 'reported'
  | 'opposite'
  | 'more';

const WORDS: Readonly<Record<Lang, Readonly<Record<Reason, string>>>> = {
  hi: {
    'all-said': 'यह दावा वही बात कहता है।',
    negation: 'दावा इसका उल्टा कहता है।',
    opposite: 'दावा इसका उल्टा कहता है।',
    value: 'दावे में दूसरा मान है, दोनों साथ सच नहीं हो सकते।',
    hedged: 'दावे में यह बात पक्की नहीं बताई गई है।',
    planned: 'दावे में यह बात अभी हुई नहीं है।',
    denied: 'दावे में इस बात से इनकार किया गया है।',
    reported: 'दावे में यह बात किसी के हवाले से कही गई है, कथन में उसका नाम नहीं है।',
    more: 'दावा इससे मिलता-जुलता है, पर कथन की हर बात उसमें नहीं है।',
  },
  en: {
    'all-said': 'The claim says the same.',
    negation: 'The claim says the opposite.',
    opposite: 'The claim says the opposite.',
    value: 'The claim gives another value; both cannot hold.',
    hedged: 'The claim does not say this as certain.',
    planned: 'In the claim this has not been done yet.',
    denied: 'In the claim this is denied.',
    reported: 'In the claim somebody is named as the source; the statement does not name them.',
    more: 'The claim is close, but does not say all of the statement.',
  },
};

/** The reason in the statement's language. */
export function because(lang: Lang, reason: Reason): string {
  return WORDS[lang][reason];
}

export type { Reason };
