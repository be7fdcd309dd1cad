import type { Sign } from '../../signs.ts';

/** Things of which a sentence tells with an article, where it tells of one. */
const THING =
  '(?:helicopter|plane|jet|airliner|drone|ship|boat|tanker|vessel|train|bus|car|truck|lorry|bridge|building|school|hospital|factory|soldier|gunman|pilot|driver|officer|airstrike|missile|bomb|rocket|convoy)';
const WITH_ARTICLE =
  '(?:an?|the|this|that|these|those|every|each|any|no|one|some|another|either|its|his|her|their|our|my|your|if|when|while|after|before|by|as|in|on|at|of|for|with|from)';

/** Stems that say a thing twice, without its article, or as no one would. Reviewed by hand. */
export const TOLD_FLAWS: readonly Sign[] = [
  // "Has announced to give how many months time to traders?"
  { id: 'flaw.months-time', pattern: /\bhow many (?:days|weeks|months|years)['’]? time\b/iu },
  // "By what percentage did loans grow by 39% and deposits?": the figures of two.
  {
    id: 'flaw.gapped-front',
    pattern: /\bwhat percentage (?:did|has|have) [^?]{1,80} by [\d.]{1,6}(?:%| per ?cent)/iu,
    // "Rise after falling by 4% in May": of another time.
    unless: /\b(?:after|before|than|when|while|which|that)\b[^?]{1,60} by [\d.]{1,6}(?:%| per ?cent)/iu,
  },
  // "At how much did trade stand, with exports at 4 and imports at 6": whoever adds has the answer.
  {
    id: 'flaw.sum-told',
    pattern:
      /\btrade st(?:ood|ands) at [^?]{1,80} and imports (?:at|of|worth) |\bhow much\b[^?]{1,120}\bexports (?:at|of|worth) [^?]{1,40} and imports (?:at|of|worth) /iu,
  },
  // "In which year did fares go up by 4.9% and by 5.9%?": one of two figures is that year's.
  {
    id: 'flaw.two-rates-of-year',
    pattern:
      /\bwhich (?:year|month|quarter)\b[^?]{1,120} (by|to) [\d.]{1,6}(?:%| per ?cent) and \1 [\d.]{1,6}(?:%| per ?cent)/iu,
  },
  // "By what percentage did fares go up this year and by 5.9% in 2023?": two figures of one verb.
  {
    id: 'flaw.second-rate',
    pattern: /\bwhat percentage (?:did|has|have) [^?]{1,120} and (?:by|to) [\d.]{1,6}(?:%| per ?cent)/iu,
  },
  // "What percentage is the rise above inflation?": so many points, and no share.
  {
    id: 'flaw.percentage-above',
    pattern: /\bwhat percentage (?:is|are|was|were) [^?]{1,60} (?:above|below) \p{L}+\?$/iu,
  },
  // "In Q1 FY25, by what percentage did deposits grow in Q1 FY25"
  {
    id: 'flaw.adjunct-twice',
    pattern:
      /\b(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring) (?<when>(?:\p{Lu}|\d)[\p{L}\d-]{1,15}(?: [\p{Lu}\d][\p{L}\d-]{0,15})?),? [^?]{1,160} (?:in|on|at|during) \k<when>(?![\p{L}\d])/u,
  },
  // "Over how many people affected?": a line without a verb.
  {
    id: 'flaw.verbless-count',
    pattern:
      /(?:^|: )(?:Over|More than|About|Nearly|Almost|Around|At least|How many)(?: how many)? (?:people|persons|families|houses|homes|villages|districts|passengers|workers) (?:affected|displaced|evacuated|stranded|rescued|missing|feared|homeless)\b(?! (?:was|were|is|are|has|have|had|will|by|in|on|at|of)\b)/u,
  },
  // "Said that US helicopter shot down": a thing without its article.
  {
    id: 'flaw.bare-thing',
    pattern: new RegExp(
      `\\b(?:say|says|said|claimed|reported|announced|confirmed) that (?!${WITH_ARTICLE} )(?:\\p{Lu}[\\p{L}.-]{1,20} ){0,3}(?:\\p{Ll}[\\p{Ll}-]{2,20} )?${THING} (?:\\p{Ll}+ly |has |had |was |is |will )?\\p{Ll}`,
      'u',
    ),
  },
  // "Whose Tesla made a push": a firm is no one's thing.
  {
    id: 'flaw.whose-firm',
    pattern:
      /\b[Ww]hose \p{Lu}[\p{Ll}]{2,20}(?: \p{Lu}[\p{Ll}]{2,20})? (?:\p{Ll}+ly )?(?:made|bought|sold|opened|built|won|filed|has|had|was|is|will|plans|launched|acquired|signed|raised|agreed|said|announced|reported|posted|cut|began|started|plans|owns|wants)\b/u,
  },
  // "According to MEC for Health, …": an office without its article or its holder.
  { id: 'flaw.bare-mec', pattern: /\bAccording to (?:MEC|HOD|CEO|MD|DGP|SP|DM) (?:for |of )/u },
  // "Briefed the weekly meeting on which evening?"
  {
    id: 'flaw.meeting-evening',
    pattern:
      /\b(?:weekly|regular|routine|monthly|daily) (?:[\p{L}]{2,20} )?(?:meeting|briefing|review|session)[^?]{0,40} on which (?:evening|morning|day|night|afternoon)\b|\bon which (?:evening|morning|night|afternoon)\?$/iu,
  },
  // "In which country is a price band of ₹20 lakh targeted?": the sum says in which.
  {
    id: 'flaw.rupees-of-which',
    pattern:
      /^(?=[^?]*(?:₹|\bRs\.? ?\d|\d (?:lakh|crore)|\brupees?\b))[^?]*\b(?:in|from|to|of) which country\b/iu,
  },
];
