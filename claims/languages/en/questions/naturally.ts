import type { Edit } from '../../edits.ts';

/** "How many parcels did the firm carry worth Rs 4 crore": the worth goes with what is counted. */
const WORTH_BEHIND =
  /\b(how many \p{Ll}{3,20}) (did|has|have|had) ([^?,]{2,60}?) (\p{Ll}{3,14}) (worth (?:about |nearly |over |more than )?(?:Rs\.? ?|[$£€₹])?\d[^?,]{0,24})$/iu;
/** "By what percentage were shares up at £20": the price is set off. */
const UP_AT =
  /(?<=\b[Bb]y (?:about |nearly )?(?:what percentage|how (?:much|many \p{Ll}+)) (?:was|were|is|are) [^?,]{2,80} (?:up|down|higher|lower)) at (?=(?:Rs\.? ?|[$£€₹])?\d)/u;
/** "About what percentage does it remain above": by so much. */
const ABOVE_BY =
  /(?<=^|, )(?:about |nearly |more than |almost )?what percentage (?=(?:does|did|do|is|are|was|were|has|have) [^?,]{2,60} (?:above|below)(?!\p{L}))/iu;
/** "According to Superintendent of Police": an office without a name has its article. */
const OFFICE_ALONE =
  /(?<=\b[Aa]ccording to )(?=(?:(?:Deputy|Additional|Senior|Assistant|Joint|Chief) ){0,2}(?:Superintendent|Commissioner|Director|Director[- ]General|Inspector[- ]General|Registrar|Controller|Secretary|Collector|Mayor) of (?:\p{Lu}\p{L}+ ){0,2}(?:Police|Health|Customs|Schools|Education|Prisons|Mines|Agriculture|Fisheries|Forests|Excise)(?:,|$))/gu;
/** "Nine-member unit of the film": one of so many has its article. */
const SO_MANY_STRONG =
  /(?<=^|(?<!\b(?:the|an?|its|their|his|her|this|that) )\b(?:did|does|do|was|is|has|had|that|by|to|of) )(?:Two|Three|Four|Five|Six|Seven|Nine|Ten|Twelve|two|three|four|five|six|seven|nine|ten|twelve|\d{1,3})-(?:member|man|woman|judge|person|strong) (?=\p{Ll}{3,14}(?<!s)(?!\p{L}))/gu;
/** "Visibility was 40 metres at 6 am and at Leeds 20 metres": the second place has no verb. */
const SECOND_PLACE =
  /(?<=\bhow (?:much|many)\b[^?]{6,160}) and (?:at|in) \p{Lu}\p{L}{2,20} \d[\d.,]{0,8} ?\p{Ll}{1,12}$/iu;
/** "Said that International Film Festival would": a festival of the world has its article. */
const BARE_INTERNATIONAL =
  /(?<=\b(?:that|did|does|has|had|will|was|is) )(?=International (?:\p{Lu}\p{L}+ ){0,2}(?:Festival|Conference|Fair|Congress|Summit)(?!\p{L}))/gu;

const isFirst = (at: number) => at === 0;

/** How a question says what its words told in an order that no one would ask in. */
export const NATURALLY: readonly Edit[] = [
  { pattern: WORTH_BEHIND, to: '$1 $5 $2 $3 $4' },
  { pattern: UP_AT, to: ', at ' },
  {
    pattern: ABOVE_BY,
    to: (words, at: number) =>
      `${isFirst(at) ? 'By' : 'by'} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  },
  { pattern: OFFICE_ALONE, to: 'the ' },
  {
    pattern: SO_MANY_STRONG,
    to: (words, at: number) => `${isFirst(at) ? 'A' : 'a'} ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  },
  { pattern: SECOND_PLACE, to: '' },
  { pattern: BARE_INTERNATIONAL, to: 'the ' },
];
