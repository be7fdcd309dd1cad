import type { Sign } from '../../signs.ts';

/** Signs that a stem lost of what it is, or which one is meant: of whom, over what, among which. Reviewed by hand. */
export const LOST_FLAWS: readonly Sign[] = [
  // "In how many hours did it receive 90 mm of rain ended 8.30 am": for how long it is measured is no news.
  {
    id: 'flaw.hours-ended',
    pattern: /\bin how many (?:hours|days)\b[^?]{1,120}\b(?:ended|ending|till|until|up to) (?:\d|\p{Lu})/iu,
  },
  // "How many films did over six days, the festival show": what stands before the clause was read as its subject's.
  {
    id: 'flaw.front-within',
    pattern:
      /\b(?:did|does|do|has|have|had|was|were) (?:over|in|after|before|during) [^,?]{1,30}, (?:the|an?|its) /u,
  },
  // "A debate lasted how many hours": which debate.
  {
    id: 'flaw.a-debate',
    pattern:
      /(?:^|: |, )(?:[Aa]n?|[Hh]ow (?:long|many \p{L}+) did an?) (?:heated |long |stormy |lengthy )?(?:debate|discussion|meeting|session|hearing|argument|ceremony|operation|search) (?:last|lasted|went on|ran|continued)\b/u,
  },
  // "How much was announced for each of the dead and Rs 9,000 for the injured": one sum of two.
  { id: 'flaw.second-sum', pattern: /\bhow much\b[^?]{1,120} and (?:a |an )?(?:Rs\.? ?|[₹$£€])\d/iu },
  // "Took the same position", "gave a different account": the same as who, of what.
  {
    id: 'flaw.same',
    pattern:
      /\b(?:takes?|took|taken|has|had|have|gave|given|gives|held|hold|made|reached) (?:the same|an? (?:different|similar)|another) \p{Ll}{2,20}\?$/u,
  },
  // "Changed his mind": about what.
  {
    id: 'flaw.mind',
    pattern: /\bchang(?:e|es|ed|ing) (?:his|her|their|its) minds?\b(?! (?:about|on|over|and)\b)/u,
  },
  // "Had 9 games in the top 20": of what.
  { id: 'flaw.top', pattern: /\bin the (?:top|bottom) (?:\d{1,3}|five|ten|twenty)(?: \p{Ll}+ \p{L}+)?\?$/u },
  // "On which date is her new date?": for what.
  { id: 'flaw.date-of-date', pattern: /\bwhich (?:date|day|month) (?:is|was) [^?]{0,60}\b(?:date|day)\?$/u },
  // "What percentage is Acme?": of what.
  {
    id: 'flaw.is-percentage',
    pattern: /\bwhat percentage (?:is|are|was|were) (?:\p{L}+ ?){1,3}\?$/iu,
    unless: /\bwas (?:voter )?turnout\?$/u,
  },
  // "Nearer what percentage was coverage?"
  { id: 'flaw.nearer-what', pattern: /\b(?:nearer|closer|nearest) (?:what|how)\b/u },
  // "How much was the unit sold to pay off debt?": the amount is that of the debt.
  {
    id: 'flaw.much-to-settle',
    pattern:
      /\bhow much (?:was|were|is|are|has|have|did) [^?]{1,120} to (?:pay off|settle|clear|repay|cover|meet)\b/iu,
  },
  // "By whom has the firm defended the work": who did what else stands there.
  { id: 'flaw.by-whom', pattern: /\bby whom (?:did|does|do|(?:has|have|had) (?![^?]{1,120} been\b))/iu },
  // "Through whom did the paper alleged": the verb belongs to another clause.
  {
    id: 'flaw.did-alleged',
    pattern: /\b(?:did|does|do) [^,?]{1,60} (?:alleged|claimed|reported|argued) \p{Lu}/u,
  },
  // "What has she lodged against her ban?": only an appeal is lodged.
  { id: 'flaw.lodged', pattern: /\bwhat (?:has|have|had|did) [^?]{1,80}\blodged?\b/iu },
  // "Weighed down by soaring what kind of prices", "has been a strong year in which year".
  {
    id: 'flaw.soaring-what',
    pattern: /\b(?:soaring|rising|falling|surging) what\b|\b(?:has|have) been [^?]{1,80} in which year\?$/u,
  },
  // "In the capital, …": of which country or state.
  { id: 'flaw.the-capital', pattern: /(?:^|: )In the capital,/u },
  // "How many soldiers were killed?": in what, and when, no word of the stem says.
  {
    id: 'flaw.killed-bare',
    pattern:
      /^(?!.*\d{4})(?!In )(?:[^?:]{2,90}: )?How many (?:\p{L}+ ){1,4}(?:was|were) (?:killed|injured|hurt|arrested|held|detained)\?$/u,
  },
  // "How many other fixes were released?": beside which.
  {
    id: 'flaw.others',
    pattern:
      /\bhow many (?:other|more|further|additional) (?:\p{L}+ ){1,4}(?:was|were|is|are|has been|have been|had been) \p{Ll}+(?: by [^?]{1,40})?\?$/iu,
  },
  // "How many more people are in hospital?": beside whom. "For the same reason": for which.
  {
    id: 'flaw.more-are-in',
    pattern:
      /\bhow many more (?:\p{L}+ ){1,3}(?:is|are|was|were|remain|remained|stay|stayed) (?:in|at|on|under) /iu,
  },
  { id: 'flaw.same-reason', pattern: /\bfor (?:the same|this|that|a similar) reason\b/iu },
  // "The number waiting over how many months fell": the time tells which number.
  {
    id: 'flaw.waiting-over',
    pattern: /\p{L}ing (?:over|more than|at least) how many \p{L}+ (?:fell|rose|has|have|was|were)\b/u,
  },
  // "What percentage of the ball and 23 attempts": two figures of one verb.
  { id: 'flaw.two-figures', pattern: /\bwhat percentage of [^?,]{2,40} and \d/iu },
  // "An extra sum already announced": for what, is lost.
  { id: 'flaw.extra-already', pattern: /\bextra (?:how much|\S+) already\b/u },
  // "More than how many from the country serve bans?": from which, was told before.
  { id: 'flaw.from-the-country', pattern: /\bhow many from the (?:country|state|city|region|district)\b/iu },
  // "How many schools aimed at boosting interest?": what is aimed is another thing.
  { id: 'flaw.aimed', pattern: /\bhow many \p{L}+ aimed at \p{L}+ing\b/iu },
  // "Net profit in the period": in which, and whose, was told before.
  { id: 'flaw.in-the-period', pattern: /\bin the period\b(?! (?:from|between|to|of)\b)/u },
  // "In which month did inflation stand at 3%": so much it may have been in others.
  {
    id: 'flaw.month-of-level',
    pattern: /\b[Ii]n which month (?:did|was|were) [^?]{1,80}\b(?:stand|at) (?:at )?[\d.]+(?:%| per ?cent)/u,
  },
  // "On which mission has time been requested?": a telescope is none.
  { id: 'flaw.time-requested', pattern: /\bhas [Tt]ime been\b/u },
  // "Did officials pointed to an extra sum announce": a verb of the subject's own clause was taken for its end.
  {
    id: 'flaw.did-pointed',
    pattern:
      /\b(?:did|does|do) (?!those\b)(?:\p{Ll}+ ){1,3}(?:pointed|told|said|promised|added|warned|agreed|vowed|hoped) (?:to|that|a|an|the|\p{Ll}+s)\b/u,
  },
  // "Did figures publish on Tuesday show 40 cases": what the figures show, was taken for their object.
  {
    id: 'flaw.figures-publish',
    pattern:
      /\b(?:did|do) (?:figures|data|results|statistics|documents|papers|records) (?:publish|release|obtain|compile)\b/iu,
  },
  // "How many jobs did a town promise has received": two verbs of one noun.
  { id: 'flaw.did-noun-has', pattern: /\b(?:did|does|do) an? (?:\p{Ll}+ ){2,4}(?:has|have|had) \p{Ll}+/u },
  // "Over the same period": as what, was told before.
  {
    id: 'flaw.same-period',
    pattern:
      /\b(?:over|in|during|for|at) the same (?:period|time|month|year|week|quarter)\?$|\bin the same period\b/u,
  },
  // "What percentage is the agency's target?": of what.
  {
    id: 'flaw.target-of',
    pattern: /\bwhat percentage (?:is|was) (?:[^?]{1,60} )?(?:target|goal|aim|figure|share|limit)\?$/iu,
  },
  // "How much of the sum has it repaid spent to date": words of the noun were left behind.
  { id: 'flaw.left-participle', pattern: /\p{L}{3}ed (?:spent|owed|lent|raised|paid) (?:to|by|in|on|so)\b/u },
  // "Officials were pointed to an extra sum": they pointed to it.
  { id: 'flaw.was-pointed', pattern: /\b(?:was|were) pointed to (?:an?|the)\b/u },
  // "Two-way trade rose": between whom.
  {
    id: 'flaw.trade-of-two',
    pattern: /^(?!.*\b(?:between|with)\b).*\b(?:two-way|bilateral|mutual) (?:trade|commerce|ties)\b/iu,
  },
  // "To whom did Ada Palmer lose?": in which match, her name does not say.
  {
    id: 'flaw.lost-to-whom',
    pattern:
      /(?:^|: )(?:To whom did [^?:]{1,50} lose|Whom did [^?:]{1,50} (?:beat|defeat)|By whom (?:was|were) [^?:]{1,50} (?:beaten|defeated))\?$/u,
  },
  // "In which month did 12 people die?": in what, nothing says.
  {
    id: 'flaw.toll-without-event',
    pattern:
      /(?:^|: )(?:In which (?:year|month)(?: of \d{4})?|On which (?:date|day)) (?:did|were|was) (?:(?:at least|more than|about|some) )?(?:\d[\d,]*|\p{Ll}{3,9}) (?:other )?(?:\p{Ll}{3,20} )(?:die|drown|perish|killed|injured|hurt|drowned)\?$/u,
  },
  {
    id: 'flaw.toll-of-older-year',
    pattern:
      /^In (?:\p{Lu}\p{Ll}{2,8} )?\d{4}, how many (?:other )?\p{Ll}{3,20} (?:died|drowned|perished|(?:was|were) (?:killed|injured|hurt|drowned|arrested))\?$/u,
  },
  // "Ended at the same hour": at which, was told before. "Gives its verdict tomorrow": the day of the news may be another's.
  { id: 'flaw.same-hour', pattern: /\bat the same (?:hour|time|place|venue)\b/u },
  { id: 'flaw.tomorrow', pattern: /^(?![^:?“]*\d{4}: [^?]*“)[^“”]*\b(?:tomorrow|yesterday)(?=[ ,?])/u },
  // "At how many of lung cancer did she die": an age was read as a count.
  { id: 'flaw.at-how-many-of', pattern: /\bat how many of\b/iu },
  // "Win an Academy Award, or, for her part": the name after "or" is the one before it.
  { id: 'flaw.or-aside', pattern: /, or, /u },
  // "How many heads and Nix is the goddess": the end of one fact and the front of another.
  { id: 'flaw.count-and-name', pattern: /\bhow many \p{Ll}+ and (?:the )?\p{Lu}\p{L}+ (?:is|was|has)\b/iu },
  // "Until which year did she stay?", "How many times did she appear?": where, for whom.
  {
    id: 'flaw.bare-stay',
    pattern:
      /\b(?:did|has|have|had) [^,?]{1,60}\b(?:stay|stayed|appear|appeared|remain|remained|serve|served|play|played)\?$/u,
  },
  // "In which year … on New Year's Eve": of the night between two.
  { id: 'flaw.eve-of-year', pattern: /\bwhich year\b[^?]{1,160}\bNew Year(?:'s|’s)? Eve\b/u },
];
