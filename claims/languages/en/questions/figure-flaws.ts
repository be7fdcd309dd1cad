import type { Sign } from '../../signs.ts';

/** Signs that a stem asks for half of a figure, for one of two, or for a number that is told or bounds others. Reviewed by hand. */
export const FIGURE_FLAWS: readonly Sign[] = [
  // "How much at $51 did it close", "how many people or 11.7%", "how much which the bank lent": half of a figure.
  {
    id: 'flaw.half-figure',
    pattern:
      /\bhow (?:much|many) at [$£€\d]|\bhow (?:much|many) to (?:[$£€]|\d)|\bhow (?:much|many) (?:which|that|who)\b|\bhow (?:many|much)\b(?: \p{L}+)? or \d|\bat how many of\b|\bat how much (?:at|in|on) [^?]*\b(?:was|is|were)\b/iu,
  },
  // "How many votes to 3,931 did she receive", "Leeds received Rs 5 lakh, York Rs 3 lakh": the figures of two.
  {
    id: 'flaw.figure-to-figure',
    pattern:
      /\b[Hh]ow many \p{Ll}{3,12} to \d[\d,]* (?:did|has|have|had|was|were)\b|(?:Rs\.? ?|[₹$£€])\d[^?,]{0,16}, (?:the )?\p{Lu}[\p{L} .’'-]{1,30} (?:Rs\.? ?|[₹$£€])\d/u,
  },
  // "Areas with at least how many years of releases": what holds of one year holds of two.
  { id: 'flaw.with-at-least', pattern: /\bwith at least how many (?:years|months|weeks|days)\b/u },
  // "How many kilometres an hour do limits remain": they are at so many.
  {
    id: 'flaw.remains-measure',
    pattern: /(?<!\bat )\bhow many \p{Ll}+(?: (?:an?|per) \p{Ll}+)? (?:do|does|did) [^?]{2,80} remain\?$/iu,
  },
  // "From which year was the paper": the paper is of that year.
  {
    id: 'flaw.from-year-was',
    pattern: /\b[Ff]rom which (?:year|month) (?:is|are|was|were) (?:the|an?) [^?]*\b(?:on|in|at) [^?]+\?$/u,
  },
  // "6 of how many rigs", "between 10 and how many", "per how many people", "into how much": a figure within another.
  {
    id: 'flaw.figure-of-figure',
    pattern:
      /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?)) (?:out )?(?:of|to|in) how many\b|\binto how (?:much|many)\b|\bper how many\b|\bbetween (?:about )?[$£€₹]?\d[\d,.]* and (?:about )?how (?:many|much)\b/iu,
  },
  // "How much for the dead and Rs 9,000 for the hurt", "240 seats each for maths", "respectively": one of two figures of a verb.
  {
    id: 'flaw.second-figure',
    pattern:
      /\bhow much\b[^?]{1,120} and (?:a |an )?(?:Rs\.? ?|[₹$£€])\d|\bwhat percentage (?:did|has|have) [^?]{1,120} and (?:by|to) [\d.]{1,6}(?:%| per ?cent)|\bhow many [^?]{3,120} left (?:dead|injured|homeless|missing|hurt)\b|\bhow many [^?]{2,80} each (?:for|in|of|to)\b|\bhow many (?:seconds|minutes) [^?]*\bof \d+ (?:hours?|minutes?)(?!\p{L})|\brespectively\b/iu,
  },
  // "By what percentage did loans grow by 39% and deposits?": the figures of two.
  {
    id: 'flaw.gapped-front',
    pattern: /\bwhat percentage (?:did|has|have) [^?]{1,80} by [\d.]{1,6}(?:%| per ?cent)/iu,
    // "Rise after falling by 4% in May": of another time.
    unless: /\b(?:after|before|than|when|while|which|that)\b[^?]{1,60} by [\d.]{1,6}(?:%| per ?cent)/iu,
  },
  // "A jury of how many women and five men", "how many walkers and their three guides": whoever knows the whole has the answer.
  {
    id: 'flaw.counted-with',
    pattern:
      /\bhow many (?:\p{Ll}{1,20} ){1,3}and (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven) \p{L}+|(?<!\b(?:in|across|from|at) (?:(?:at least|over|more than|about|nearly|some) )?)\bhow many (?:\p{L}+ ){1,3}and (?:his|her|its|their|the|an?) (?:\p{L}+ ){1,3}(?:was|were|is|are|has|have|had|did)\b/iu,
  },
  // "Set a target of how much by 2030": of what, the clause before told.
  {
    id: 'flaw.target-of-nothing',
    pattern:
      /\b(?:an?|the) (?:target|goal) of (?:(?:about |over |up to )?how (?:much|many)|(?:USD |Rs\.? ?|[₹$£€])?\d[^?]{0,20})(?: by \d{4}| a year| this year)?\?$/iu,
    unless:
      /\b(?:trade|exports?|sales|revenue|turnover|capacity|production|investment|collection)\b[^:?]*$/iu,
  },
  // "How many fire engines six hours did the fire take": one of two amounts that stand side by side.
  {
    id: 'flaw.amount-beside-count',
    pattern:
      /\bhow many (?:[\p{Ll}-]{1,20} ){1,3}(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:second|minute|hour|day|week|month|year)s (?:did|do|does|was|were|is|are|has|have|had)\b/iu,
  },
  // "How many monitors and the union 40 is the league sending": what another did is told without its verb.
  {
    id: 'flaw.without-verb',
    pattern:
      /\bhow many [^?,]{1,60} and (?:the |an? )?(?:[\p{L}-]{1,20} ){1,5}(?:about half|half|twice|a third|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:did|do|does|was|were|is|are|has|have|had)\b/iu,
  },
  // "How many flights are planned this year, QX-1 and QX-2": whoever counts has the answer.
  {
    id: 'flaw.counts-the-named',
    pattern:
      /\b[Hh]ow many [^?,]{1,80} \p{Ll}{1,20}, (?:the )?\p{Lu}[\p{L}\d.-]{1,24}(?: \p{Lu}[\p{L}\d.-]{1,24}){0,2} and (?:the )?\p{Lu}[\p{L}\d.-]{1,24}(?: \p{Lu}[\p{L}\d.-]{1,24}){0,2}(?=[,?])/u,
  },
  // "Sees two spurs as being A and B", "made three changes, bringing on A, B and C": whoever counts has the answer.
  {
    id: 'flaw.counted-list',
    pattern: /\bhow many\b[^?]{0,120} (?:as being|bringing on|bringing in) [^?]{0,120} and \p{L}/iu,
  },
  // "What percentage is Acme?", "users are more than what percentage?", "for what percentage were schools a key issue": of what.
  {
    id: 'flaw.share-of-what',
    pattern:
      /\bwhat percentage (?:is|are|was|were) (?:\p{L}+ ?){1,3}\?$|\b(?:is|are|was|were) (?:more|less) than what percentage\?$|\bfor what percentage (?:were|was|is|are)\b|\bwhat percentage (?:do|does|did) [^?]{1,90} (?:have|hold|own|get)(?: each)?\?$/iu,
    unless: /\bwas (?:voter )?turnout\?$|\b(?:dearer|costlier|cheaper|pricier)\?$/u,
  },
  // "Less than how many hours", "in more than how many years", "below what percentage": other options may be right as well.
  {
    id: 'flaw.bound',
    pattern:
      /\b(?:less|fewer) than how (?:many|much)\b|\bmore than how many (?:year|month|week|day|hour|minute)s?\b|\b(?:(?:less|fewer|lower) than|under|below) what percentage\b/iu,
  },
  // "The hottest June in how many years?": what holds for 250 holds for 100 as well.
  {
    id: 'flaw.span-within',
    pattern:
      /\b(?:\p{Ll}{2,12}est|worst|most|least|record) [^?]{0,80}\b(?:in|for|of) (?:the (?:last|past) )?how many (?:years|decades|months|weeks)\b/iu,
  },
  // "A country is up 30% at how much": a figure of it is.
  { id: 'flaw.is-up-at', pattern: /\b(?:is|was|are|were) (?:up|down) [\d.]+% at how much/u },
  // "With spending rising what percentage": a part of another clause.
  {
    id: 'flaw.rising-what',
    pattern: /\p{L}ing (?:(?:by )?what percentage(?! of)|(?:by )?how (?:much|many) (?:to|in|from))\b/u,
  },
  // "How many people was the average size": an amount that is, not one that acts.
  {
    id: 'flaw.many-is',
    // "How many people was the ferry carrying" is of one that acts.
    // "Of how many", "from how many entries was the book chosen" asks for no size; how far away something was, the unit tells.
    pattern:
      /(?<!\b(?:from|by|among|of|for|after|until|in) (?:(?:about|nearly|over|at least|more than|up to) )?)\bhow many \p{L}+ (?:is|was|are|were) (?:the|an?) (?!(?:extent|length|height|width|depth|distance) of |[^?,]{2,60} (?:\p{L}{2,14}ing|located|centred|centered|(?:\p{L}{3,14}ed|built|meant|told|able) to)\b)/iu,
  },
  // "On board, how many sailors were the Acme": what stands behind the verb is no more than where they were.
  {
    id: 'flaw.how-many-were-the',
    pattern:
      /(?<!\b(?:[Ff]or|[Aa]fter|[Ii]n|[Bb]y) (?:about |nearly )?)\bhow many (?:\p{L}+ ){1,4}(?:is|are|was|were) the \p{Lu}[^?,]{0,40}\?$/u,
  },
  // "Closed at several points, with how many lorries?": what befell them, was cut.
  {
    id: 'flaw.with-how-many',
    pattern:
      /, with (?:(?:about|nearly|almost|over|more than|at least) )?how many (?:\p{L}+ )?\p{L}+(?:\?$|, (?:has|have|had|was|were|is|are|will) )/u,
  },
  // "How much was the firm only spending": more than it did not.
  {
    id: 'flaw.only-spending',
    pattern: /\bhow (?:much|many|long)\b[^,?]*(?<!\b(?:that|which|who) \p{Ll}{2,14} )\bonly\b/iu,
  },
  // "How much was the unit sold to pay off debt?": the amount is that of the debt.
  {
    id: 'flaw.much-to-settle',
    pattern:
      /\bhow much (?:was|were|is|are|has|have|did) [^?]{1,120} to (?:pay off|settle|clear|repay|cover|meet)\b/iu,
  },
  // "How much was rejected by Acme?", "how much at $51 did it close": an offer is, and one amount of two.
  { id: 'flaw.much-rejected', pattern: /\bhow much (?:was|were) (?:rejected|accepted|refused)\b/iu },
  // "Has an inpatient fallen by what percentage": a number of them has.
  { id: 'flaw.one-by-percentage', pattern: /\bby what percentage (?:has|did|was|is) an? \p{L}/iu },
  // "The number waiting over how many months fell": the time tells which number.
  {
    id: 'flaw.waiting-over',
    pattern: /\p{L}ing (?:over|more than|at least) how many \p{L}+ (?:fell|rose|has|have|was|were)\b/u,
  },
  // "How many schools aimed at boosting interest?": what is aimed is another thing.
  { id: 'flaw.aimed', pattern: /\bhow many \p{L}+ aimed at \p{L}+ing\b/iu },
  // "In which month did inflation stand at 3%": so much it may have been in others.
  {
    id: 'flaw.month-of-level',
    pattern: /\b[Ii]n which month (?:did|was|were) [^?]{1,80}\b(?:stand|at) (?:at )?[\d.]+(?:%| per ?cent)/u,
  },
  // "Has announced to give how many months time to traders?"
  { id: 'flaw.months-time', pattern: /\bhow many (?:days|weeks|months|years)['’]? time\b/iu },
  // "In Q1 FY25, by what percentage did deposits grow in Q1 FY25"
  {
    id: 'flaw.adjunct-twice',
    pattern:
      /\b(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring) (?<when>(?:\p{Lu}|\d)[\p{L}\d-]{1,15}(?: [\p{Lu}\d][\p{L}\d-]{0,15})?),? [^?]{1,160} (?:in|on|at|during) \k<when>(?![\p{L}\d])/u,
  },
  // "Beat the fourth seed 6-7": one set of several.
  { id: 'flaw.one-set', pattern: /\b(?:seed|sets?|match points?)\b[^?]{0,120} \d{1,2}-\d{1,2}\?/u },
  // "By how many seconds did Palmer lead?": at which moment, nothing says.
  {
    id: 'flaw.lead-when',
    pattern:
      /\bhow many (?:seconds|minutes|points|shots|strokes|goals|runs|laps|lengths) did [^?]{1,60} lead\?$/iu,
  },
  // "The candidate came second with what percentage?": in which contest.
  {
    id: 'flaw.came-second',
    pattern:
      /\b(?:came|finished|was|were) (?:first|second|third|fourth|last) with (?:what percentage|how many (?:votes|points))\?$/u,
  },
  // "For how many years was the market damaged": what is over at once lasts no years; another deed of the sentence did.
  {
    id: 'flaw.lasts-no-years',
    pattern:
      /\bfor how many (?:years|months|weeks|days) (?:was|were|has|have|had) [^?]{2,80} (?:been )?(?:damaged|destroyed|killed|hit|struck|wounded|injured|shot|stabbed|arrested|born|elected|founded|opened|demolished|burned|burnt)\?$/iu,
  },
  // "Rose to 1,31,400 for how many grams": what a price is told for is usage.
  { id: 'flaw.price-unit', pattern: /\b(?:for|per) how many (?:grams?|kilograms?|litres?|barrels?)\b/iu },
  // "For how many days were some 412 contacts followed each?": the word goes with the figure.
  { id: 'flaw.each-behind', pattern: /\bhow (?:many|much)\b[^?]{1,120}\p{Ll}{2,14}ed each\?$/iu },
  // "The last sum, of how much, was paid", "the peak, at how many metres, is", "for barely how many minutes": no one asks so.
  {
    id: 'flaw.figure-set-off',
    pattern:
      /, (?:(?:of|at|for|worth) (?:about |nearly )?how (?:much|many)(?: \p{L}+){0,2}|how (?:long|old|tall|much|many \p{L}+)), |\b(?:barely|hardly|scarcely|merely|all of) how (?:many|much|long)\b/iu,
  },
  // "How many of every five": beyond the whole no number is a choice.
  { id: 'flaw.of-every', pattern: /\bhow many (?:of|in|out of) (?:every|each) /iu },
  // "How many points did the index end?": higher or lower, was lost.
  {
    id: 'flaw.ended-points',
    pattern:
      /(?<!\b[Aa]t )\b(?:how many (?:points|paise|cents)|what percentage) (?:did|has|have|had) (?![^?]*\b(?:up|down|higher|lower|weaker|stronger|firmer|off)\b)[^?]{1,80} (?:end|ended|close|closed|finish|finished|settle|settled)(?: at [^?]{1,20})?\?$/iu,
  },
  // "The insects grow to how many centimetres": what holds of a kind, other books tell otherwise.
  {
    id: 'flaw.of-a-kind',
    pattern:
      /\bdo (?:the |these |such )?(?:\p{Ll}[\p{Ll}-]* ){1,4}(?:grow|weigh|measure|live)\b(?=[^?]*\?)|s,? (?:[^,:?]{3,40}, )?(?:can |may )?(?:grow|weigh|measure|live) (?:up )?(?:to |for )?(?:about |nearly |around |as long as )?how many /u,
  },
  // "At 340 mm against the normal of 360 mm, a deficit of what percentage": both figures stand there, the rest is arithmetic.
  {
    id: 'flaw.worked-out',
    pattern:
      /\d[^?]{0,60} (?:against|compared (?:with|to)|from) [^?]{0,50}?\d[^?]{0,40}, (?:an? |down |up )[^?]{0,40}\bwhat percentage\b/iu,
  },
  // "How many moments of magic": a writer's praise is no count.
  {
    id: 'flaw.praise-counted',
    pattern: /\bhow many (?:moments?|flashes|pieces|touches|spells|bursts) of\b/iu,
  },
];
