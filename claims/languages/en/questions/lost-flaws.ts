import type { Sign } from '../../signs.ts';

/** What rises and falls, and what is offered or asked: of which thing, has to stand beside it. */
const CHANGE =
  '(?:increase|rise|fall|drop|cut|hike|draw|build|reduction|decrease|decline|growth|jump|surge|gain|raise)';

/** Signs that a stem has lost what limits its figure: of which thing, which two, of which time. Reviewed by hand. */
export const LOST_FLAWS: readonly Sign[] = [
  // "The union demanded a rise of what percentage?", "Leeds saw the smallest rise of how much?": in what.
  {
    id: 'flaw.bare-change',
    pattern: new RegExp(
      `\\b(?:an?|the \\p{Ll}{2,12}est) (?:\\p{Ll}{3,14} )?${CHANGE} of (?:about |nearly |more than |up to )?(?:what percentage|how (?:much|many(?: \\p{Ll}{2,14}){1,3}))(?=\\?$| (?:from|by|against|to) )`,
      'u',
    ),
  },
  // "What percentage is the board's offer from May?": an offer of what.
  {
    id: 'flaw.offer-of-what',
    pattern:
      /\b(?:what percentage|how much) (?:is|was) (?:the )?(?:\p{L}[\p{L}’'-]{1,20} ){1,3}(?:offer|demand|proposal|increase|rise)(?=\?$| (?:from|in|by|until) )/iu,
  },
  // "The heads of the two districts", "between the two emirates": which, was told before.
  {
    id: 'flaw.the-two-places',
    pattern:
      /\b(?:of|in|from|between|across|for|to) (?:the|these|those) (?:two|three|four) (?:districts|states|emirates|countries|towns|cities|villages|provinces|counties|schools|firms|companies|banks|groups|bodies|agencies|parties|unions|hospitals|universities|islands|regions|wards)\b(?! (?:of|in|that|which|where|affected|involved)\b)/u,
  },
  // "The announcement comes as schools reopened in which month?": which, was told before.
  {
    id: 'flaw.announcement-comes',
    pattern:
      /(?:^|: )(?:The|This) (?:announcement|decision|move|development|order|ruling|statement|warning|news) (?:comes|came|follows|followed|marks|marked|is an? \p{Ll}+ \p{Ll}+ (?:from|of|to)) /u,
  },
  // "In May 2025, how many people died?": in what, was told with it.
  {
    id: 'flaw.died-of-what',
    pattern:
      /(?:^|[:,] )[Ii]n (?:\p{Lu}\p{Ll}+ )?\d{4}, (?:at least |about |nearly |more than |over )?how many \p{Ll}{3,14} (?:died|drowned|perished|were (?:killed|injured|hurt|wounded|rescued|missing))\?$/u,
  },
  // "Made nearly 40 cars the year before, of which": the year before what.
  {
    id: 'flaw.the-year-before',
    pattern:
      /(?<!\b(?:than|from|on|over|of|in|since|with|to|for|during|until|by) )\bthe year before(?=\?$|, of which\b|, )/u,
  },
  // "Sold potatoes at how much a kg and a freight subsidy?": what else was sought.
  {
    id: 'flaw.how-much-and-a',
    pattern: /\b(?:at|for|of|to|from) how much(?: an? \p{Ll}{1,12})? and an? \p{Ll}/u,
  },
  // "In which district was the body taken to Leeds?": two places of one way.
  {
    id: 'flaw.taken-to-in',
    pattern:
      /\b[Ii]n which (?:district|state|county|country|province|region) (?:was|were|is|are|has|have|had) [^?]{2,80} (?:taken|brought|moved|shifted|sent|rushed|flown|airlifted|transferred|returned) to \p{Lu}/u,
  },
  // "Which firm's design has Acme bought, but plans to build": who plans, stands before the question words.
  {
    id: 'flaw.but-plans',
    pattern:
      /\b(?:[Ww]hich|[Ww]hat|[Ww]hose|[Ww]hom|[Hh]ow (?:many|much))\b[^?]{2,80} (?:has|have|had|did|does|do) (?:the )?\p{Lu}[^?,]{2,80}, but (?:plans|wants|hopes|expects|aims|intends|says|said|has|had|will|is|was|did|does)\b/u,
  },
  // "In how many brackets has a survey found rust which hold up the roof": the clause is of the brackets.
  {
    id: 'flaw.clause-far-off',
    pattern:
      /\b[Ii]n how many [^?]{3,50}s (?:has|have|had|did|was|were) [^?]{3,80} (?:found|discovered|detected|seen|reported|recorded) \p{Ll}+ (?:which|that|who) (?!(?:is|was|has|had)\b)\p{Ll}+(?<!s) /u,
  },
  // "By how many barrels did petrol stocks fall?", "refinery runs rose to what percentage?": whose, and in which week.
  {
    id: 'flaw.whose-stocks',
    pattern:
      /\b(?:(?:[Gg]asoline|[Pp]etrol|[Dd]iesel|[Dd]istillate|[Cc]rude|[Ff]uel|[Oo]il|[Pp]ropane|[Ee]thanol) (?:\p{Ll}+ )?(?:stocks|inventories|stockpiles)|[Rr]efinery (?:utili[sz]ation|runs|throughput))\b/u,
    unless:
      /\b(?:U\.S\.|US|American?|week|month|year|\d{4})(?!\p{L})|\p{L}['’]s? |\b(?:in|at|of) (?:the )?\p{Lu}/u,
  },
  // "On which date was Ada Palmer found dead", "by how many sons is she survived": no matter of a quiz.
  {
    id: 'flaw.private-grief',
    pattern:
      /\b(?:[Oo]n|[Ii]n) which (?:date|day|month) (?:was|were) [^?]{2,80} found (?:dead|hanging|murdered)\b|\b[Hh]ow many (?:sons|daughters|children|siblings|brothers|sisters|grandchildren) (?:is|was|are|were|did|does|do|has|have) [^?]{2,60} (?:survived|leave behind)\b/u,
  },
  // "At how many weeks was her son born?": nobody's business.
  {
    id: 'flaw.birth-of-child',
    pattern: /\b[Aa]t how many weeks (?:was|were|did) [^?]{2,80} (?:born|birth|deliver)/u,
  },
];
