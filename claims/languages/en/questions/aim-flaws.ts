import type { Sign } from '../../signs.ts';

/** A sum of money as it stands within a stem. */
const SUM = '(?:Rs\\.? ?|[₹$£€])\\d';
/** Those whose number says only whom a paper asked. */
const ASKED_BY_PAPER =
  '(?:brokerages|brokers|analysts|economists|observers|experts|traders|dealers|witnesses|sources|strategists)';
const KIN =
  '(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|parents|grandmother|grandfather)';

/** Stems that lost of what they are, or ask for what nobody needs to know. Reviewed by hand. */
export const AIM_FLAWS: readonly Sign[] = [
  // "In which month had the bank predicted?": what, was cut.
  {
    id: 'flaw.predicted-nothing',
    pattern:
      /(?<!\b(?:as|than|widely|generally) )\b(?:predict|forecast|estimate|expect|project|assume|envisage)(?:s|d|ed)?\?$/u,
    unless: /(?:\p{Lu}\p{L}{1,20}|the) project\?$/u,
  },
  // "In which country have dealers suggested £80 a month?": for what, was told before.
  {
    id: 'flaw.suggested-sum',
    pattern: new RegExp(`\\b(?:suggest|propos|quot|mention)(?:s|e|ed|es)? ${SUM}`, 'u'),
  },
  // "Set that summer": which, was told before.
  {
    id: 'flaw.that-time',
    pattern:
      /\b(?!which )\p{L}{1,24},? (?:that|the same) (?:summer|winter|spring|autumn|season|year|month|week|weekend|day|night|morning|evening|afternoon)\b(?! (?:when|in which|as|of)\b)/u,
  },
  // "How much had been found so far?": of what, beside other things that were.
  {
    id: 'flaw.found-much',
    pattern:
      /\bhow much (?:has|had|was|were) (?:been )?(?:found|recovered|retrieved|seized)(?: (?:so far|by then|till then|on \p{Lu}\p{Ll}+day))?\?$/iu,
  },
  // "A reward of how much has been announced?": for what.
  {
    id: 'flaw.reward-for',
    pattern:
      /\b[Aa] (?:reward|bounty|prize) of how much (?:each )?(?:has been|had been|was|is) (?:announced|offered|declared)\?$/u,
  },
  // "According to sources": whoever they are.
  { id: 'flaw.sources', pattern: /(?:^|: )According to (?:\p{Ll}[\p{Ll}-]* ){0,2}[Ss]ources,/u },
  // "How many brokerages had expected": how many a paper asked.
  {
    id: 'flaw.how-many-asked',
    pattern: new RegExp(
      `\\bhow many (?:\\p{Ll}+ )?${ASKED_BY_PAPER} (?:(?:have|had|has) )?(?:expect|predict|forecast|estimat|said|told|believ|thought|polled|surveyed)`,
      'iu',
    ),
  },
  // "In which year did his wife die?": the life of kin.
  {
    id: 'flaw.kin-life',
    pattern: new RegExp(
      `\\b(?:which (?:year|month|date|day)|what age) (?:did|was|were) [^?]{0,80}${KIN} (?:die|born|marry|retire|emigrate)`,
      'iu',
    ),
  },
  // "Denied reports that it had frozen what": what was denied is no fact.
  {
    id: 'flaw.denied-reports',
    pattern:
      /\b(?:denied|denies|dismissed|rejected|refuted|rubbished) (?:\p{Ll}+ )?(?:reports?|rumou?rs?|claims?|suggestions?|allegations?) that\b/u,
  },
  // "Farmers buy the same onion at how much": which, was told before.
  {
    id: 'flaw.same-thing',
    pattern: /\b(?:buy|sell|get|use|wear|eat|drive|make)(?:s|ing)? the same \p{Ll}{2,20} (?:at|for|in|on)\b/u,
  },
  // "At how much a kilo does a farmer sell": what, was cut.
  {
    id: 'flaw.sells-what',
    pattern:
      /\b(?:do|does|did) (?:an?|the|some|many)? ?(?:farmer|trader|grower|dealer|vendor|seller|retailer|wholesaler|shopkeeper|buyer)s?(?: (?:in|from|at|of) \p{Lu}\p{L}+)? (?:sell|buy)(?:\?| (?:in|at|for|on) )/u,
  },
  // "Closed at several points, with how many lorries?": what befell them, was cut.
  {
    id: 'flaw.with-how-many',
    pattern:
      /, with (?:(?:about|nearly|almost|over|more than|at least) )?how many (?:\p{L}+ )?\p{L}+(?:\?$|, (?:has|have|had|was|were|is|are|will) )/u,
  },
  // "Left for good": what.
  { id: 'flaw.left-for-good', pattern: /\b(?:left|leave|leaves) for good\b/u },
  // "In the country": in which, where no name stands in the stem.
  {
    id: 'flaw.in-the-country',
    pattern: /^[^\p{Lu}?]{0,3}\p{Lu}?[^\p{Lu}?]{0,160}\b(?:in|across|around) the country\?$/u,
  },
  // "Which body's Monetary Policy Committee voted": the committee names its bank.
  {
    id: 'flaw.policy-committee',
    pattern:
      /\b[Ww]hich (?:\p{Ll}{2,14} )?\p{Ll}{2,14}['’]s [^?]{0,40}(?:Monetary Policy|Open Market) Committee\b/u,
  },
  // "What kind of disaster burned homes": only a fire does.
  {
    id: 'flaw.disaster-told',
    pattern:
      /\bwhat kind of (?:disaster|weather)\b[^?]{0,120}\b(?:burn|scorch|leapt|jumped|ran into|inundat|submerg|flooded|shook|jolt|magnitude|ahead of schedule)/iu,
  },
  // "How many former champions did a field include?": of which race.
  {
    id: 'flaw.a-field',
    pattern: /\b(?:did|does) an? (?:field|list|squad|line-up|panel|delegation|crew) (?:include|hold)\?$/u,
  },
  // "Had 40 persons and how many bicycles on board": what matters less is counted beside the people.
  {
    id: 'flaw.beside-people',
    pattern:
      /\b\d+ (?:persons|people|passengers|men|women|workers) and (?:(?:about|at least|some|nearly) )?how many\b/u,
  },
];
