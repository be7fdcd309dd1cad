import { pointsToStory } from './pointing.ts';

/** What a stem must not hold: signs that words were lost, or that others did the same. Reviewed by hand. */
export const STEM_FLAWS: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // "Whose side drew level?": a side is that of its coach, its captain and each of its players.
  { id: 'flaw.whose-side', pattern: /\bwhose (?:side|team|club|squad|country)\b/iu },
  // "Who described the victory?": as what, is lost.
  { id: 'flaw.described', pattern: /^(?!.*\bas\b).*\bdescribed?\b/iu },
  // "What did the group build, which stored?": the clause behind the answer was cut.
  { id: 'flaw.which-tail', pattern: /, (?:which|who) \p{L}+\?$/u },
  // "… was behind a musical, and in league with others": a part of another clause.
  { id: 'flaw.and-beside', pattern: /, and (?:in|with|at|by|of|for|from) /iu },
  // "According to the legal fight with a firm": an event says nothing.
  {
    id: 'flaw.event-source',
    pattern:
      /^According to the (?:\p{L}+ ){0,3}(?:fight|row|battle|war|deal|match|game|race|dispute|takeover)\b/iu,
  },
  // "Who was named best director?": several bodies name theirs.
  {
    id: 'flaw.which-award',
    pattern: /^(?!.*\b(?:by|at|in) (?:the )?\p{Lu}).*\b(?:named|voted|chosen|crowned) (?:the )?best\b/u,
  },
  // "To which country was he denied a try in his side's loss?": the name belongs to the last noun.
  {
    id: 'flaw.torn-off',
    pattern: /\b(?:to|over|against|from) (?:which|whom)\b.*\b(?:loss|win|victory|defeat)\?$/iu,
  },
  // "The economy grew. Who said that the figures …": which figures, nothing says.
  {
    id: 'flaw.which-figures',
    pattern: /\. Who said that the (?:figures|data|numbers|results|statistics)\b/iu,
  },
  // "Some of which country's works": of others there are some as well.
  { id: 'flaw.some-of', pattern: /\bsome of which\b/iu },
  // "Less than how many hours": every higher number is right as well.
  { id: 'flaw.bound', pattern: /\b(?:less|fewer|more) than how (?:many|much)\b/iu },
  // "In which year has it recovered from a crisis": the year is that of the crisis.
  { id: 'flaw.perfect-year', pattern: /\b[Ii]n which (?:year|month) (?:has|have|is|are) /u },
  {
    id: 'flaw.perfect-year-of',
    pattern: /\b(?:has|have) .*\b(?:crisis|war|crash|recession|slump) in which year\b/iu,
  },
  // "With spending rising what percentage": a part of another clause.
  {
    id: 'flaw.rising-what',
    pattern: /\p{L}ing (?:(?:by )?what percentage(?! of)|(?:by )?how (?:much|many) (?:to|in|from))\b/u,
  },
  // "Who said that both have sold well?": both of what, nothing says.
  {
    id: 'flaw.which-both',
    pattern: /\bthat (?:both|neither|all|some|many) (?:has|have|are|were|had|will|would)\b/iu,
  },
  // "Won three times in their last five meetings": with whom, nothing says.
  { id: 'flaw.which-meetings', pattern: /\b(?:their|its|his|her) last \p{L}+ meetings\?$/u },
  // "The $6bn which the bank lent": the noun is the amount.
  { id: 'flaw.much-which', pattern: /\bhow (?:much|many) (?:which|that|who)\b/iu },
  // "What kind of disaster of magnitude 6.9": only one has a magnitude.
  { id: 'flaw.magnitude', pattern: /\bwhat kind of \p{L}+ of magnitude\b/iu },
  // "Of what kind of failure did he die?"
  { id: 'flaw.kind-of-failure', pattern: /\bwhat kind of (?:failure|attack|disease) (?:has|did|had)\b/iu },
  // "What did she save Ada Palmer's?": what was owned is the answer, its owner is left.
  { id: 'flaw.owner-left', pattern: /(?:s['’]|['’]s)\?$/u },
  // "In the southern town of which city": the town is the answer.
  {
    id: 'flaw.town-of',
    pattern: /\b(?:town|village|city|island|province|district|state|county|suburb|port) of which\b/iu,
  },
  // "How many people or 11.7% is the rate": one amount said twice.
  { id: 'flaw.twice-told', pattern: /\bhow (?:many|much)\b(?: \p{L}+)? or \d/iu },
  // "How many people was the average size": an amount that is, not one that acts.
  { id: 'flaw.many-is', pattern: /\bhow many \p{L}+ (?:is|was|are|were) (?:the|an?) /iu },
  // "In how many years last September": for which time, nothing says.
  { id: 'flaw.years-last', pattern: /\bin how many (?:years|months|weeks) last\b/iu },
  // "Who said that the governor indicated last night?": what, is lost.
  {
    id: 'flaw.said-nothing',
    pattern:
      /\b(?:indicated|said|told|added|noted|insisted)(?: (?:last night|yesterday|on \p{Lu}\p{Ll}+day))?\?$/u,
  },
  // "What kind of metal did she win?": medals are no kind of metal.
  { id: 'flaw.metal-won', pattern: /\bwhat kind of metal\b.*\b(?:win|won|take|took|earn)\b/iu },
  // "With what kind of event was fans": a plural that was read as one.
  {
    id: 'flaw.was-plural',
    pattern: /\b(?:was|is|has|does) (?:fans|people|children|workers|police|officials|members|men|women)\b/iu,
  },
  // "How much was the firm only spending": more than it did not.
  { id: 'flaw.only-spending', pattern: /\bhow (?:much|many|long)\b[^,?]*\bonly\b/iu },
  // "A rail link closed to be reopened": two verbs of one noun.
  { id: 'flaw.two-verbs', pattern: /\p{L}ed to be \p{L}{2,20}ed\?$/u },
  // "Which country was struck by four hurricanes, and Japan?": who else was, stands behind.
  { id: 'flaw.and-name', pattern: /, (?:and|or) \p{Lu}[\p{L}-]+\?$/u },
  // "Users per how many people": the measure, not what is told.
  { id: 'flaw.per-how-many', pattern: /\bper how many\b/iu },
  // "Only, which party stood": what the word limits is what is asked for.
  { id: 'flaw.only-front', pattern: /(?:^|, )(?:only|even|just|not),/iu },
  // "How much to $51 did it close up": one amount of two.
  { id: 'flaw.much-to', pattern: /\bhow (?:much|many) to (?:[$£€]|\d)/iu },
  // "The forum where which museum was held": who was, stands before.
  {
    id: 'flaw.where-which',
    pattern: /\b(?:where|when|who|that) (?:which|what) \p{L}+ (?:was|were|is|are|has|have|had)\b/u,
  },
  // "On which day do they have both left?"
  { id: 'flaw.have-both', pattern: /\bdo(?:es)? .*\bhave (?:both|all|each|either|neither) \p{L}+/u },
  // "Such claims", "in any changeover": which, was told before.
  { id: 'flaw.such', pattern: /\bsuch (?!as\b|an?\b)\p{Ll}+/u },
  {
    id: 'flaw.any',
    pattern:
      /\bany (?:changeover|change|move|deal|decision|ruling|agreement|sale|bid|offer|attack|case|review|reform|plan|such|other)s?\?$/u,
  },
  // "Under the pressure from two countries", "under pressure": to do what, is lost.
  { id: 'flaw.pressure', pattern: /\bunder (?:the )?pressure (?:from|by)\b(?!.*\b(?:to|over|about)\b)/u },
  // "Was first tipped off in July": of what, is lost.
  {
    id: 'flaw.told-nothing',
    pattern:
      /^(?!.*\b(?:about|of|that|over|with|for|to \p{Ll}+|by)\b).*\b(?:tipped off|informed|warned|alerted|notified|accused|blamed|consulted|cleared|charged|convicted)\b/u,
  },
  // "Selected to fight the seat": each party selects somebody.
  {
    id: 'flaw.which-candidate',
    pattern:
      /\b(?:selected|chosen|picked|standing|nominated) (?:to|in|for|as)\b.*\b(?:seat|constituency|by-election)\b/u,
  },
  // "What kind of container did they make it?"
  { id: 'flaw.make-it-what', pattern: /\bmake it (?:what|who|which)\b/u },
  // "In which state was she died": a passive goes on into a verb that has none.
  {
    id: 'flaw.was-died',
    pattern:
      /\b(?:was|were|is|are) (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:died|arrived|fell|went|came|rose|grew|became|remained)\b/u,
  },
  // "Did Earlier designer Ada Palmer win": the word told when.
  {
    id: 'flaw.opening-adverb',
    pattern: /[\p{Ll},] (?:Earlier|Later|Meanwhile|However|Then|Now|Yesterday|Also) /u,
  },
  // "Said that leaders Leeds was the draw": words between are lost.
  {
    id: 'flaw.leaders-was',
    pattern: /\b(?:leaders|champions|rivals|holders|hosts|giants|winners) \p{Lu}\p{L}+ was\b/u,
  },
  // "Against which club were United drawn?": several clubs are called so.
  {
    id: 'flaw.half-club',
    pattern:
      /^(?!.*(?<!\p{L})\p{Lu}\p{Ll}{1,20} (?:United|Rovers|Albion|Wanderers|Athletic|City)\b).*\b(?:were|was|are|did|do|does|for|against|by|of|to|with|have|has) (?:United|Rovers|Albion|Wanderers|Athletic|City)(?:\?| \p{Ll})/u,
  },
  // "A stake of what percentage?": in what, is lost.
  { id: 'flaw.stake', pattern: /\bstakes? (?:of|worth) (?:what percentage|how much)\?$/u },
  // "How how much": two questions ran into one.
  {
    id: 'flaw.doubled',
    pattern: /\b(?:how how|in in|to to|of of|the the|by by|at at|who who|what what)\b/iu,
  },
  // "Where adopted children try?": what they try, was cut.
  {
    id: 'flaw.cut-verb',
    pattern: /(?<=\p{Ll}(?:ren|ple|s) )(?:try|want|seek|hope|intend)\?$|\barrested by at\b/u,
  },
  // "According to the league, Allegations Palmer made": allegations of what was done.
  {
    id: 'flaw.allegations',
    pattern: /, (?:Allegations|Claims|Reports|Rumours|Suggestions|Speculation) \p{Lu}/u,
  },
  // "At how much at 0700 GMT was oil trading"
  { id: 'flaw.at-how-much-at', pattern: /\bat how much (?:at|in|on) [^?]*\b(?:was|is|were)\b/iu },
  // "A country is up 30% at how much": a figure of it is.
  { id: 'flaw.is-up-at', pattern: /\b(?:is|was|are|were) (?:up|down) [\d.]+% at how much/u },
  // "Whose Painted Room do films include": a title parted from its maker.
  { id: 'flaw.whose-title', pattern: /\bWhose (?=\p{Lu})[^?]*\b(?:do|does|did)\b/u },
  // "The first image of such a size"
  { id: 'flaw.of-such', pattern: /\bof such an? \p{L}/u },
  // "Has become what kind of building", "to open what kind of building": a figure of speech, or only one fits.
  {
    id: 'flaw.kind-of-building',
    pattern: /^(?!.*\b(?:in|at|into|outside|near|from) what kind of building\b).*\bwhat kind of building\b/iu,
  },
  // "What kind of event has the band cancelled?": a band gives concerts.
  {
    id: 'flaw.kind-of-event',
    pattern: /^(?!.*\b(?:at|during|after) what kind of event\b).*\bwhat kind of event\b/iu,
  },
  // "To which region did he move for £6m?": players move to clubs.
  { id: 'flaw.region-for-money', pattern: /\bto which (?:region|county|state|city)\b[^?]*\bfor [£$€]/iu },
  // "Whom did she beat from 18 yards?": there is one keeper.
  { id: 'flaw.keeper', pattern: /\bwhom did [^?]*\bbeat from \p{N}/iu },
  // "Whose header gave the town a way back": only that side's players could.
  {
    id: 'flaw.whose-header',
    pattern: /\bwhose (?:header|goal|shot|strike|penalty) (?:gave|put|earned|handed)\b/iu,
  },
  // "Who has been passed fit?": several may have been.
  {
    id: 'flaw.passed-fit',
    pattern: /\bwho has been (?:passed fit|cleared|ruled out|called up|recalled)\b/iu,
  },
  // "For what percentage were schools a key issue": of whom, nothing says.
  { id: 'flaw.for-what-percentage', pattern: /\bfor what percentage (?:were|was|is|are)\b/iu },
  // "Who had too much for Ada Palmer?": in which match, nothing says.
  {
    id: 'flaw.which-match',
    pattern:
      /^(?:\d{1,2} \p{L}{3,9} \d{4}: )?Who (?:had too much for|introduced|finished (?:well )?ahead of)\b(?!.* (?:in|at) (?:the )?\p{Lu})/u,
  },
  // "How much did Acme offer?", "raise their bid to how much": for what, is lost.
  {
    id: 'flaw.offer-for',
    pattern: /\bhow much did [^?]*\b(?:offer|bid|propose)\?$|\b(?:bid|offer) to how much\?$/iu,
  },
  // "How much was rejected by Acme?", "how much at $51 did it close": an offer is, and one amount of two.
  { id: 'flaw.much-rejected', pattern: /\bhow much (?:was|were) (?:rejected|accepted|refused)\b/iu },
  { id: 'flaw.much-at', pattern: /\bhow (?:much|many) at [$£€\d]/iu },
  // "Do Ada Palmer starred": words of a title were taken for the verb's.
  { id: 'flaw.do-past', pattern: /\bdo (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}\p{Ll}{2,20}ed\b/u },
  // "Took charge of which city?": of its club.
  { id: 'flaw.charge-of-city', pattern: /\b(?:took|taken|taking) charge of which (?:city|country|town)\b/iu },
  // "In which year do the winners include": the year is of what they did.
  { id: 'flaw.year-include', pattern: /\bin which (?:year|month) do(?:es)? [^?]*\binclude\b/iu },
  // "Has an inpatient fallen by what percentage": a number of them has.
  { id: 'flaw.one-by-percentage', pattern: /\bby what percentage (?:has|did|was|is) an? \p{L}/iu },
  // "Acted on a threat": to do what, is lost.
  { id: 'flaw.on-threat', pattern: /\bon (?:a|its|his|her|their) threat\?$/u },
  // "Was widely reported as having asked": a year is wanted, and by whom.
  { id: 'flaw.widely-reported', pattern: /\bwidely reported as having\b/u },
  // "Palmer had too much for whom?"
  { id: 'flaw.too-much-for', pattern: /\bhad too much for whom\?$/u },
];

/** "According to Ada Palmer, what did Ada Palmer leave": whoever is told of may be another. */
function namesSourceTwice(stem: string): boolean {
  const source = stem.match(/^According to (?:the )?(\p{Lu}[^,]{2,60}),/u)?.[1];
  return source !== undefined && stem.slice(source.length + 14).includes(source);
}

/** Nouns of what is given to the best. */
const AWARD =
  /\b(?:awards?|prizes?|nominations?|nominated|nominees?|shortlisted|categor(?:y|ies)|trophies|best (?:actor|actress|film|picture|director|album|song|single|screenplay|band|newcomer|group|drama|comedy|musical|male|female|supporting|foreign|british|international|live|rap|pop|rock|original|adapted|documentary|player))\b/iu;
/** Names that say which: "the Oscars", "the Palmer Prize", "a Grammy award". */
const NAMED_AWARD =
  /\b(?:Oscars?|Baftas?|Bafta|BAFTAs?|Grammys?|Grammy|Grammies|Golden Globes?|Brits?|Emmys?|Tonys?|Academy|Nobel|Pulitzer|Booker|Turner|Mercury|Mobos?|MOBO|Olivier|Cannes|Sundance|Berlin|Venice|Whitbread|Ivor Novello|Palme)\b|(?<!\p{L})\p{Lu}\p{L}{1,24}(?: \p{L}{1,24}){0,3} (?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]roph(?:y|ies))\b|\b(?:at|by|from) the \p{Lu}/u;

/** "Up for how many awards", "won best actor for a film": of whom, nothing says. */
function lacksAward(stem: string): boolean {
  // A story of one award tells of others too: its bare name before the stem does not say which.
  const own = stem.replace(/^(?:Oscars?|Baftas?|Grammys?)(?:, [^:]{1,20})?: /u, '');
  return AWARD.test(own) && !NAMED_AWARD.test(own);
}

/** A kicker that is no more than the day of the news. */
const DAY_ALONE = /^(?:\d{1,2} \p{L}{3,9} \d{4}: )?(?=Who (?!is |said|told))/u;
/** "Who has apologised to MPs?": of what, so few words do not say. */
const FEWEST_OF_WHO = 6;

function tellsTooLittle(stem: string): boolean {
  return DAY_ALONE.test(stem) && stem.replace(DAY_ALONE, '').split(' ').length < FEWEST_OF_WHO;
}

/** "Next Wednesday", "last month": of which day that holds, only the day of the news says. */
const BY_TODAY =
  /\b(?:last|next|this) (?:week|weekend|month|year|night|season|summer|winter|spring|autumn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
/** "On Tuesday": of which week, only an event before the question says. */
const BARE_DAY = /^(?!In the |[^?]*: ).*\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const DATED = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** "By what percentage were drinks sales up?": in which year, and whose, nothing says. */
const RESULTS =
  /\b(?:what percentage|how much|which month)\b[^?]*\b(?:sales|profits?|revenues?|earnings|turnover|prices?|shipments)\b/iu;

/** "The Greens' manifesto: Who says …": whoever is of another party is no choice. */
const MANIFESTO = /^[^:?]*\bmanifesto\b[^:?]*: Who (?:says|said)\b/u;

/** Whether a stem with its kicker says which award it is of, and when "last week" was. */
export function isWholeStem(stem: string): boolean {
  return (
    !lacksAward(stem) &&
    !tellsTooLittle(stem) &&
    !pointsToStory(stem) &&
    !MANIFESTO.test(stem) &&
    (!RESULTS.test(stem) || DATED.test(stem)) &&
    ((!BY_TODAY.test(stem) && !BARE_DAY.test(stem)) || DATED.test(stem))
  );
}

/** Whether a stem shows that it was cut in the wrong place, or asks for what several did. */
export function isFlawed(stem: string): boolean {
  return STEM_FLAWS.some(({ pattern }) => pattern.test(stem)) || namesSourceTwice(stem);
}
