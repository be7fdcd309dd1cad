import type { Sign } from '../../signs.ts';

/** Things of which a sentence tells with an article, where it tells of one. */
const THING =
  '(?:helicopter|plane|jet|airliner|drone|ship|boat|tanker|vessel|train|bus|car|truck|lorry|bridge|building|school|hospital|factory|soldier|gunman|pilot|driver|officer|airstrike|missile|bomb|rocket|convoy)';

const WITH_ARTICLE =
  '(?:an?|the|this|that|these|those|every|each|any|no|one|some|another|either|its|his|her|their|our|my|your|if|when|while|after|before|by|as|in|on|at|of|for|with|from)';

/** What somebody is called whose office only says why a paper asked him. */
const QUOTED_FOR =
  '(?:economist|analyst|strategist|spokes(?:man|woman|person)|trader|dealer|broker|specialist|researcher|consultant|vice[- ]president|(?:general|product|program|programme|project|research|marketing|strategy) (?:manager|director)|strategy manager|head of \\p{Ll}+|director of (?:product|research|marketing|communications|sales|policy)[\\p{Ll} ]{0,20})';

/** Who acts by an office: behind "after" such a one does something. */
const OFFICER =
  '(?:mayor|minister|tehsildar|collector|magistrate|commissioner|governor|president|chairman|chairwoman|chairperson|chief|secretary|director|officer|principal|superintendent|inspector|judge|captain|coach|manager|owner|driver|pilot|speaker|ambassador|envoy|leader|head|police|administration|authorities)';

/** Signs that a stem was cut in the wrong place: what stood behind is lost, or a piece of another clause is left. Reviewed by hand. */
export const CUT_FLAWS: readonly Sign[] = [
  // "A trade in which city, but also lawyers": "not only" was cut.
  { id: 'flaw.but-also', pattern: /,? but also /u, unless: /\bnot (?:only|just|merely|simply)\b/u },
  // "In which country did another platform Acme roll out a service": beside which, another sentence told.
  {
    id: 'flaw.another-named',
    pattern:
      /(?:^|: |\b(?:did|has|have|had|was|were|is|are) )[Aa]nother (?:\p{Ll}[\p{Ll}-]* ){1,5}\p{Lu}\p{L}+ /u,
  },
  // "Who landed six for France": six of what, the clause before told.
  {
    id: 'flaw.bare-count',
    pattern:
      /(?:^|: )(?:Who|Which \p{Ll}+) (?:has |have |had )?\p{Ll}{3,} (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:for|to|from|in|at|with|as|after|before|while|against)(?!\p{L})/u,
  },
  // "The rate that whom had forecast", "the way in which which country played": within a clause nobody is asked for.
  {
    id: 'flaw.within-relative',
    pattern: /(?<!\p{L})(?:that|which) whom(?!\p{L})|(?<!\p{L})which (?:which|who|whom|whose)(?!\p{L})/u,
  },
  // "A meeting between Ada Palmer?": and whom, was cut.
  {
    id: 'flaw.between-one',
    pattern:
      /\bbetween (?!the \p{Lu}\p{L}{1,24}s\?$)(?:the )?\p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,4}\?$/u,
  },
  // "According to CNN count": a word before its noun without an article.
  {
    id: 'flaw.count-without-article',
    pattern:
      /\b[Aa]ccording to \p{Lu}[\p{L}.]{1,20} (?:count|tally|estimate|poll|survey|report|study|analysis)[,?]/u,
  },
  // "S announcement came a year after": the name before the apostrophe was cut.
  { id: 'flaw.lone-letter', pattern: /(?:^|: |\b(?:did|does|do|was|were|is|are|has|had) )S \p{Ll}{3}/u },
  // "The economy is producing a moderate?": its noun was cut.
  {
    id: 'flaw.ends-in-adjective',
    pattern:
      /\ban? (?:\p{Ll}{2,12}ly )?(?:moderate|modest|significant|substantial|considerable|strong|weak|stable|steady|gradual|sharp|sustained|charismatic|cautious|healthy|solid|slight)\?$/u,
  },
  // "By the time, at what time was the fire out": the clause of what happened before went missing.
  { id: 'flaw.by-the-time', pattern: /\bby the time,/iu },
  // "How much did documents show Acme collect": what they show has a verb of its own.
  {
    id: 'flaw.shows-what',
    pattern: /\bdid [^?]{3,80} (?:show|reveal|suggest|indicate) \p{Lu}[\p{L}’'-]{1,24} \p{Ll}{3,}/u,
  },
  // "How much was sought for the remaining five": of what, the sentence before told.
  {
    id: 'flaw.remaining-number',
    pattern:
      /\bthe (?:remaining|other|rest of the) (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\?$/u,
  },
  // "Who and Dee Orr put on 83": one of two who did it.
  { id: 'flaw.who-and', pattern: /(?:^|: )Who and \p{Lu}/u },
  // "Which award did the Palmer Prize follow in 2007 and in 2015": the second year is that of the answer.
  { id: 'flaw.year-of-answer', pattern: /\bin \d{4} and in \d{4}\?$/u },
  // "From which lake has Leeds paid for works, including one bringing water": what is asked goes with the last clause.
  {
    id: 'flaw.of-included',
    pattern:
      /(?:^|: )(?:From|To|In|At|On|Near|Into|By) (?:which|what) [^?]{8,200}, including (?:one|two|three|an?|some) [^?,]{0,40}\p{Ll}{2}ing(?: [^?, ]{1,20}){1,4}\?$/u,
  },
  // "At about what time after the mayor of Leeds?": what she did, was cut.
  {
    id: 'flaw.after-somebody',
    pattern: new RegExp(
      `(?<!\\b(?:named|soon|year|years|looks?|looked|inquired?|asked|modelled|takes?|took) )\\b(?:after|before|since|until|when|while|once) (?:the|its|their|his|her) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${OFFICER}(?: (?:of|for) [^?,]{2,40})?\\?$`,
      'u',
    ),
  },
  // "Who took two wickets?", "who hit two sixes": in which over, is lost, and others did as well.
  {
    id: 'flaw.few-wickets',
    pattern:
      /\bWho (?:took|claimed|bagged|grabbed|picked up|hit|struck|smashed) (?:one|two|three|[123]) (?:wickets?|fours?|sixes|six|boundaries)\?$/u,
  },
  // "From which date does it meet to 5": one end of a row of days.
  {
    id: 'flaw.days-cut',
    pattern: /\b[Ff]rom which (?:date|day|month)\b[^?]* to (?:\d{1,2}|\p{Lu}\p{L}{2,8} \d{1,2})\?$/u,
  },
  // "Who is the last minister of the?", "has unveiled a new?", "with what, before?", "save Ada Palmer's?": what stood behind was cut.
  {
    id: 'flaw.ends-open',
    pattern:
      /\b(?:the|an|of|its|their|his|her)\?$|\b(?:an?|its|their|his|her|the) (?:new|latest|first|own|low-cost)\?$|, (?:before|after|when|while|until|where|since|once)\?$|(?:s['’]|['’]s)\?$/u,
  },
  // "Have fallen, after which organisation?", "darted at what time, bringing to a close an operation in?": a clause was cut.
  {
    id: 'flaw.cut-behind-when',
    pattern:
      /, (?:after|before|since|when|while|as) which \p{Ll}{2,20}\?$|, \p{Ll}+ing [^?]{1,80} (?:in|of|at|with|for|from)\?$/u,
  },
  // "How many times did she appear?", "where adopted children try?", "fell as investors?": where, or what, was cut.
  {
    id: 'flaw.ends-without-object',
    pattern:
      /\b(?:did|has|have|had) [^,?]{1,60}\b(?:stay|stayed|appear|appeared|remain|remained|serve|served|play|played)\?$|(?<=\p{Ll}(?:ren|ple|s) )(?:try|want|seek|hope|intend)\?$|\barrested by at\b|\band (?:is|are|was|were) \p{L}{2,20}ed\?$|\bas (?:\p{Ll}{3,20}s)\?$/u,
  },
  // "How many people did it take to carry?": what, was cut; "which country won seven golds and Australia five?": two in one.
  {
    id: 'flaw.half-told',
    pattern:
      /\bdid it take to \p{Ll}+\?$|\b[Ww]h(?:o|ich \p{L}+) [^?]{3,80} and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)\?$|\b[Hh]ow many [^?]{2,40} and \p{Lu}\p{L}+ (?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:did|do|does|was|were|has|have)\b/u,
  },
  // "How many seconds did she finish in 14 minutes?": a time of two units.
  {
    id: 'flaw.time-of-two-units',
    pattern: /\bhow many (?:seconds|minutes)\b[^?]*\bin \d+ (?:minutes|hours?)\?$/iu,
  },
  // "In which month had the bank predicted?": what, was cut.
  {
    id: 'flaw.predicted-nothing',
    pattern:
      /(?<!\b(?:as|than|widely|generally) )\b(?:predict|forecast|estimate|expect|project|assume|envisage)(?:s|d|ed)?\?$/u,
    unless: /(?:\p{Lu}\p{L}{1,20}|the) project\?$/u,
  },
  // "Did the strike the city endure has come to an end", "do Ada Palmer starred", "was she died": a verb of another clause.
  {
    id: 'flaw.two-verbs',
    pattern:
      /\b(?:did|does|do) (?:(?!(?:who|which|that|what|as|when|where|because|after|before|if|whether|and|but|he|she|it|they|say|says)\b)[\p{L}\p{Nd}’'-]{1,20} ){2,12}(?:has|have|had) (?:been|come|gone|ended|become|risen|fallen|grown|climbed|increased|dropped)\b|\b(?:did|does|do) [^,?]{1,60} (?:alleged|claimed|reported|argued) \p{Lu}|\bdo (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}\p{Ll}{2,20}ed\b|\b(?:was|were|is|are|has|had) (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:(?:alleged|claimed|said|added|stated|insisted) (?=\p{Lu})[^?]{2,80} \p{Ll}{2,14}ed\b|died|arrived|fell|went|came|rose|grew|became|remained)\b|\p{L}ed to be \p{L}{2,20}ed\?$/u,
  },
  // "With what kind of event was fans": a plural that was read as one.
  {
    id: 'flaw.was-plural',
    pattern: /\b(?:was|is|has|does) (?:fans|people|children|workers|police|officials|members|men|women)\b/iu,
  },
  // "Who described the victory?": as what, is lost.
  { id: 'flaw.described', pattern: /^(?=.*\bdescribed?\b)(?!.*\bas\b)/iu },
  // "… was behind a musical, and in league with others": a part of another clause.
  { id: 'flaw.and-beside', pattern: /, and (?:in|with|at|by|of|for|from) /iu },
  // "Which country was struck by four hurricanes, and Japan?": who else was, stands behind.
  { id: 'flaw.and-name', pattern: /, (?:and|or) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}\?$/u },
  // "To which country was he denied a try in his side's loss?": the name belongs to the last noun.
  {
    id: 'flaw.torn-off',
    pattern: /\b(?:to|over|against|from) (?:which|whom)\b.*\b(?:loss|win|victory|defeat)\?$/iu,
  },
  // "In the southern town of which city": the town is the answer.
  {
    id: 'flaw.town-of',
    pattern: /\b(?:town|village|city|island|province|district|state|county|suburb|port) of which\b/iu,
  },
  // "Only, which party stood": what the word limits is what is asked for.
  {
    id: 'flaw.only-front',
    pattern: /(?:^|, |: )(?:only|even|just|not|barely|hardly|scarcely|merely|nearly|almost),/iu,
  },
  // "The forum where which museum was held": who was, stands before.
  {
    id: 'flaw.where-which',
    pattern: /\b(?:where|when|who|that) (?:which|what) \p{L}+ (?:was|were|is|are|has|have|had)\b/u,
  },
  // "How many points and move to third does the side take": what else was done.
  {
    id: 'flaw.and-do',
    pattern:
      /\b[Hh]ow many \p{Ll}{3,20}s and (?:move|moves|moved|go|goes|went|climb|climbs|climbed|rise|rises|rose|drop|drops|dropped|fall|falls|fell|stay|stays|stayed|slip|slips|slipped|jump|jumps|jumped)\b/u,
  },
  // "Under the pressure from two countries", "under pressure": to do what, is lost.
  { id: 'flaw.pressure', pattern: /\bunder (?:the )?pressure (?:from|by)\b(?!.*\b(?:to|over|about)\b)/u },
  // "Were delayed and the then head, Ada Palmer?": what became of her, was cut; "does Side have": "either" was.
  {
    id: 'flaw.and-somebody',
    pattern:
      / and the (?:then |former |late )?\p{Ll}[\p{Ll}-]{2,20}, \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){1,2}\?$|\b(?:does|do|did|has|have|had|was|were|is|are) (?:Side|Party|Half|Team)\b(?! \p{Lu})|\b[Hh]ow many\b[^?]{1,160} (?:half|twice|double) [^?]{0,120}\bas many\?$/u,
  },
  // "Was first tipped off in July": of what, is lost.
  {
    id: 'flaw.told-nothing',
    pattern:
      /^(?=.*\b(?:tipped off|informed|warned|alerted|notified|accused|blamed|consulted|cleared(?! (?:the |an? |its )?(?:\p{L}+ ){0,3}(?:[Bb]ill|[Bb]udget|law|proposal|plan|project|deal|ordinance|amendment)\b)|charged|convicted)\b)(?!.*\b(?:about|of|that|over|with|for|to \p{Ll}+|by)\b)/u,
  },
  // "How how much": two questions ran into one.
  {
    id: 'flaw.doubled',
    pattern: /\b(?:how how|in in|to to|of of|the the|by by|at at|who who|what what)\b/iu,
  },
  // "According to the league, Allegations Palmer made": allegations of what was done.
  {
    id: 'flaw.allegations',
    pattern: /, (?:Allegations|Claims|Reports|Rumours|Suggestions|Speculation) \p{Lu}/u,
  },
  // "Whose Painted Room do films include": a title parted from its maker.
  { id: 'flaw.whose-title', pattern: /\bWhose (?=\p{Lu})[^?]{0,160}\b(?:do|does|did)\b/u },
  // "How much did Acme offer?", "a stake of how much?": for what, in what, is lost.
  {
    id: 'flaw.for-what',
    pattern:
      /\bhow much did [^?]*\b(?:offer|bid|propose)\?$|\b(?:bid|offer) to how much\?$|\bstakes? (?:of|worth) (?:what percentage|how much)\?$/iu,
  },
  // "Was widely reported as having asked": a year is wanted, and by whom.
  { id: 'flaw.widely-reported', pattern: /\bwidely reported as having\b/u },
  // "Ada Palmer, at times in which city, showed": a phrase that was set off.
  { id: 'flaw.at-times', pattern: /, at times (?:in|at|on)\b/u },
  // "Was a proposal received, pitched at £3": what behind the comma is of another noun.
  { id: 'flaw.behind-passive', pattern: /\b(?:was|were) an? [\p{Ll} ]{3,30}ed, \p{Ll}{3,20}ed\b/u },
  // "In which country at 1817 UTC did it launch": an hour stands behind the verb.
  { id: 'flaw.place-at-hour', pattern: /\b[Ii]n which \p{Ll}{4,12} at \d/u },
  // "How many minutes into the game, Ada Palmer became": the time goes before the verb, which has not turned.
  {
    id: 'flaw.time-not-turned',
    pattern:
      /(?:^|: )(?:about |nearly )?how many (?:second|minute|hour|day|week|month|year)s (?:into|after|before|later|from) [^?]{1,80}, (?:the \p{Ll}+|\p{Lu}[\p{L} .’'-]{1,40}) (?:became|\p{Ll}{2,14}ed)\b/iu,
  },
  // "Who has made to her career": the object was cut.
  {
    id: 'flaw.made-to',
    pattern:
      /\bwho has made (?:to|in|at|by|of)\b|\b(?:has|have|had) made (?:to|in|at|for) (?:his|her|its|their|the)\b/iu,
  },
  // "By whom has the firm defended the work": who did what else stands there.
  { id: 'flaw.by-whom', pattern: /\bby whom (?:did|does|do|(?:has|have|had) (?![^?]{1,120} been\b))/iu },
  // "Denied reports that it had frozen what": what was denied is no fact.
  {
    id: 'flaw.denied-reports',
    pattern:
      /\b(?:denied|denies|dismissed|rejected|refuted|rubbished) (?:\p{Ll}+ )?(?:reports?|rumou?rs?|claims?|suggestions?|allegations?) that\b/u,
  },
  // "Said that US helicopter shot down": a thing without its article.
  {
    id: 'flaw.bare-thing',
    pattern: new RegExp(
      `\\b(?:say|says|said|claimed|reported|announced|confirmed) that (?!${WITH_ARTICLE} )(?:\\p{Lu}[\\p{L}.-]{1,20} ){0,3}(?:\\p{Ll}[\\p{Ll}-]{2,20} )?${THING} (?:\\p{Ll}+ly |has |had |was |is |will )?\\p{Ll}`,
      'u',
    ),
  },
  // "Said that leaders Leeds was the draw": words between are lost.
  {
    id: 'flaw.leaders-was',
    pattern: /\b(?:leaders|champions|rivals|holders|hosts|giants|winners) \p{Lu}\p{L}+ was\b/u,
  },
  // "In which year has it recovered from a crisis", "the prospects for Leeds in which year": the year is that of another thing.
  {
    id: 'flaw.year-of-other',
    pattern:
      /\b[Ii]n which (?:year|month) (?:has|have|is|are)|\b(?:prospects|outlook|forecasts?|estimates?|targets?|plans?) (?:for|of) [^?]{1,60} in which year\?$|\bwhich year\b[^?]{1,160}\bNew Year(?:'s|’s)? Eve\b/u,
  },
  // "In which year do the winners include": the year is of what they did.
  { id: 'flaw.year-include', pattern: /\bin which (?:year|month) do(?:es)? [^?]*\binclude\b/iu },
  // "On which date have Leeds been charged?": a date is of what happened.
  { id: 'flaw.perfect-day', pattern: /\bon which (?:date|day) (?:has|have)\b/iu },
  {
    id: 'flaw.place-of-included',
    pattern: /\b[Ii]n which (?:city|country|state|town) [^?]* including \p{Lu}[\p{L}-]+\?$/u,
  },
  // "Ada Palmer is an economist at which bank?", "Who is the chief economist at Acme?"
  {
    id: 'flaw.job-of-quoted',
    pattern: new RegExp(
      `(?: is|[Ww]ho is the|[Ww]hich (?:company|bank|organisation|firm|club)['’]s) (?:[\\p{L}&.-]+ ){0,6}?${QUOTED_FOR}(?: |\\?)`,
      'u',
    ),
    // Whose spokesman somebody is matters where it is a party or a group.
    unless: /spokes(?:man|woman|person) (?:of|for) which (?:group|party|country)/u,
  },
  // "Was stabbed on which evening even?", "shared by Ada Palmer on 6 May 2026 at 9:07am PDT": what stood behind was cut, or stands under a picture.
  {
    id: 'flaw.ends-in-adverb',
    pattern: /\b(?:even|only|just|also)\?$|\ba post shared? by\b|\b(?:PDT|PST|EDT), /u,
  },
  // "The rate that whom had forecast", "the trade in which city, but also schoolgirls": a part of another clause.
  { id: 'flaw.that-whom', pattern: /\b(?:that|which) whom\b|\b(?:which|what) \p{Ll}+, but also\b/u },
  // "In which country has she been sidelined since the cup": the cup was there.
  {
    id: 'flaw.place-of-since',
    pattern:
      /\b[Ii]n which (?:country|city|state|place) (?:has|have|had) [^?]{2,60} (?:been )?\p{Ll}{2,14}ed since the\b/u,
  },
  // "Even in Leeds, how much was lost", "Another platform rolled out": beside what, was told before.
  { id: 'flaw.even-front', pattern: /(?:^|: )(?:Even (?:in|at|on|for)|Another \p{Ll}) ?/u },
  // "For whom has Ada Palmer apologised of refusing"
  { id: 'flaw.apologised-of', pattern: /\b[Ff]or whom (?:has|have|had|did) [^?]* apologi[sz]ed? of\b/u },
  // "In its wake, the government promised": of what, was told before.
  { id: 'flaw.its-wake', pattern: /(?:^|: )(?:In|After) (?:its|their) (?:wake|aftermath), /u },
  // "Which award was a film awarded the prize in 1987": two of them, one of which is told.
  { id: 'flaw.award-awarded', pattern: /\b[Ww]hich (?:award|prize|medal) was [^?]{2,60} awarded the\b/u },
];
