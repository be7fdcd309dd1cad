import type { Sign } from '../../signs.ts';

const DURATION =
  '(?:an?|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:decade|year|season|month)s?';

/** Signs that a part of a sentence went astray in its stem, so that it asks what nobody can answer. Reviewed by hand. */
const TORN: readonly Sign[] = [
  // "How many attempts and Orvane have lost": the sentence went on with another subject.
  {
    id: 'flaw.count-and-name',
    pattern:
      /\b[Hh]ow many \p{Ll}{3,20} and (?:the )?\p{Lu}[\p{L}’'-]{1,24} (?:have|has|had|is|are|was|were|did|do|does|will)(?!\p{L})/u,
  },
  // "Did two days after a bomb kill": when it was, taken for who did it.
  {
    id: 'flaw.days-after-do',
    pattern:
      /\b(?:did|do|does|has|have|had) (?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|several|some) (?:minute|hour|day|week|month|year)s? (?:after|before|later|earlier|ago|since)(?!\p{L})/iu,
  },
  // "How many days did the funds arrive to the end of the year": before it.
  {
    id: 'flaw.days-to-the-end',
    pattern:
      /\bhow many (?:minutes|hours|days|weeks|months) (?:did|has|have|had) [^?]{2,80} to (?:the|its|their) (?:end|start|beginning|close|deadline|opening|polls?|elections?|vote|kick-off)(?!\p{L})/iu,
  },
  // "Was raided on which date as owner Ada Palmer?": what she was doing, is lost.
  {
    id: 'flaw.as-somebody',
    pattern:
      /(?<!\b(?:named?|known|appointed|elected|chosen|sworn in|serves?|served|worked|works|works out|picked|installed|selected|took over|described|regarded|billed|unveiled|confirmed) (?:[^?]{2,80} )?)\bas (?:the )?(?:owner|driver|pilot|mayor|governor|captain|coach|skipper|striker|keeper|goalkeeper|winger|batter|bowler|manager|director|resident|neighbour|neighbor|shopkeeper|publican|farmer|teacher|officer|singer|actor|actress|leader|midfielder|defender|opener|host|guest) \p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+){0,2}\?$/u,
  },
  // "With sales down what percentage at 1.06 million": nobody asks so.
  { id: 'flaw.down-what-at', pattern: /\b(?:up|down) (?:by )?(?:what percentage|how much) (?:at|to) / },
  // "A period starts during which time shops can apply": what stood behind is not of the question.
  { id: 'flaw.during-which-time', pattern: /\b(?:during|by|after|at) which (?:time|point) / },
  // "How much a year is fishing the world's oldest trade worth": what it is, put beside it.
  {
    id: 'flaw.is-the-worth',
    pattern:
      /\bhow much(?: an? \p{Ll}{3,6})? (?:is|are|was|were) [^?,]{2,60} (?:the \p{L}+(?:['’]s)?|\p{L}+['’]s) [^?,]{2,60} worth(?!\p{L})/iu,
  },
  // "What percentage did inflation average inside the bank's band": where it stood, put behind.
  {
    id: 'flaw.average-inside',
    pattern: /\b(?:average|averaged) (?:still )?(?:inside|within|outside|above|below) (?:the|its) /u,
  },
  // "To which city was an incident averted on the flight from Orvane": whither the flight went is no part of the deed.
  {
    id: 'flaw.whither-of-flight',
    pattern:
      /\b[Tt]o which \p{Ll}{3,14} (?!(?:did|does|is|was|has|had|will|were|are) (?:[^?]{2,60} )?(?:fly|flying|flown|flew|flies|go|going|gone|travel\p{Ll}*|head\p{Ll}*|bound|divert\p{Ll}*|carry\p{Ll}*|sail\p{Ll}*|run|running|ply|operat\p{Ll}*|take|taken|return\p{Ll}*|mov\p{Ll}*))[^?]{3,160} \b(?:flight|plane|train|bus|ferry|ship|boat|journey|trip|way) [^?]{0,40}\bfrom \p{Lu}/u,
  },
  // "From which city was an incident averted on the flight to Orvane": whence it came, the same.
  {
    id: 'flaw.whence-of-flight',
    pattern:
      /\b[Ff]rom which \p{Ll}{3,14} (?:was|were|is|are) [^?]{3,160} \b(?:flight|plane|train|bus|ferry|ship|boat)(?! (?:was|were|from|to)\b) [^?]{0,40}\bto \p{Lu}\p{L}+\?$/u,
  },
  // "From how many matches did the win lift them to the top with 19 points": the points are from so many.
  {
    id: 'flaw.from-how-many-matches',
    pattern:
      /\b[Ff]rom how many (?:matches|games|rounds|outings|starts) (?:did|has|have|had) [^?]* points?\b/u,
  },
  // "Was incident averted": a thing that happened has an article.
  {
    id: 'flaw.bare-incident',
    pattern:
      /\b(?:was|is|has|had|did|does) (?:incident|accident|attack|explosion|blast|fire|collision|meeting|match|deal|agreement|ceremony|operation|investigation|probe|case) (?:been )?\p{Ll}{3,14}(?<!s)(?: |\?)/u,
  },
  // "How many days after a bomb killed four?": what was then, is lost.
  {
    id: 'flaw.days-after-alone',
    pattern:
      /(?:^|: )(?:[Aa]bout )?[Hh]ow many (?:minutes|hours|days|weeks|months|years) (?:after|before) (?![^?]*\b(?:did|does|do|is|are|has|have|had|will|was|were)\b)/u,
  },
  // "Have seven attempts and Orvane lost": half of a clause before the subject.
  {
    id: 'flaw.have-so-many-and',
    pattern:
      /\b(?:has|have|had|did|do|were|was) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \p{Ll}{3,20} and \p{Lu}\p{L}+ \p{Ll}/u,
  },
  // "Who finished in 2 hours?": the minutes are lost.
  {
    id: 'flaw.time-cut',
    pattern:
      /\b(?:finish|finished|win|won|clock|clocked|run|ran|cross(?:ed)? the line) in (?:about )?(?:\d{1,2}|two|three|four) (?:hours?|minutes)\?$/u,
  },
  // "In which place did Ada Palmer come in 2:04:02": third in that time.
  {
    id: 'flaw.place-of-time',
    pattern: /\b[Ii]n which place (?:did|has|had) [^?]{2,60} (?:come|finish|end)(?:ed)? in \d/u,
  },
  // "Among other measures, has the firm set up": among which, was told before.
  { id: 'flaw.among-other', pattern: /(?:^|: )(?:Among|Besides|Apart from|Alongside) other \p{Ll}+,/u },
  // "Who was replying to a query?": that somebody answered is not what was said.
  {
    id: 'flaw.was-replying',
    pattern:
      /\bWho (?:is|was|were|has been|had been) (?:also )?(?:replying|responding|reacting|speaking|talking|answering|addressing)(?!\p{L})/u,
  },
];

/** Signs that a stem has lost the day, the part or the purpose by which one option alone is right. Reviewed by hand. */
const LOST: readonly Sign[] = [
  // "How much was paid?": by whom, to whom and for what.
  {
    id: 'flaw.how-much-was-paid',
    pattern:
      /(?:^|: )(?:[Aa]bout )?[Hh]ow much (?:was|were|is|has been|had been|will be|is to be) (?:\p{Ll}{2,8}ly |also |first |earlier |later )?(?:\p{Ll}{3,14}ed|paid|given|spent|lost|won|taken|sent|lent|found|stolen|set aside|sold|bought|held)(?: (?:on|in) (?:\p{Lu}\p{L}+|\d{4}))?\?$/u,
  },
  // "Bicol posted the highest rate at what percentage": of what.
  {
    id: 'flaw.the-highest-rate',
    pattern:
      /\b(?:post|record|register|report|logg?|show|have|had|has|saw|see)(?:ed|s)? the (?:highest|lowest|biggest|largest|smallest|second[- ]highest|second[- ]lowest) (?:rate|figure|number|level|share|count|total|reading|increase|decrease)(?= at |\?)/u,
  },
  // "Gave a lower toll of seven": than which, was told before.
  {
    id: 'flaw.a-lower-toll',
    pattern:
      /\ban? (?:lower|higher|different|smaller|larger|revised|earlier) (?:toll|figure|number|count|estimate)(?! (?:than|for)\b)/u,
  },
  // "Got just 1 cm and York 6 mm": of rain.
  {
    id: 'flaw.just-a-centimetre',
    pattern:
      /\b(?:get|gets|got|receive|received|record|recorded|see|saw|log|logged) (?:just |only |about |barely )?[\d.]{1,6} ?(?:mm|cm)(?! (?:of|rain\p{Ll}*|snow\p{Ll}*)\b)/u,
  },
  // "Put the odds of good weather at what percentage": for which day.
  {
    id: 'flaw.odds-of-no-day',
    pattern:
      /\bthe (?:odds|chances?|probability|likelihood) (?:of|that) [^?]{2,80} at (?:about )?what percentage/u,
    unless: /\d{4}: [^?]*(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:this|next|by) \p{L}+)/u,
  },
  // "How many other men were charged?": than whom, the sentence before told.
  {
    id: 'flaw.other-men',
    pattern:
      /(?:^|: )[Hh]ow many other (?:men|women|people|persons|suspects|accused|teenagers|boys|girls|villages|houses|homes|shops|cases|trains|flights) (?:was|were|are|have|has|had)(?![^?]*\b(?:besides|than|apart from)\b)/u,
  },
  // "How many persons died in similar incidents": as which.
  {
    id: 'flaw.similar-incidents',
    pattern:
      /\bsimilar (?:incident|accident|case|attack|event|operation|offence|crime|mishap|fire)s?(?! to\b)/u,
  },
  // "By what percentage is the stock up": whose.
  {
    id: 'flaw.the-stock',
    pattern:
      /\b(?:did|is|was|has|had|were|are) the (?:stock|shares|share price|scrip|counter) (?![^?]*\bof\b)\p{Ll}/u,
  },
];

/** Signs that another option may be right as well, whatever the story says. Reviewed by hand. */
const SHARED: readonly Sign[] = [
  // "Who served the club for over a decade?": whoever was there for thirty years did, too.
  {
    id: 'flaw.who-for-over',
    pattern: new RegExp(
      `\\b[Ww]ho (?:has |have |had )?[^?]{3,80} for (?:over|more than|at least|nearly|almost) (?:the (?:last|past) )?${DURATION}\\?$`,
      'u',
    ),
  },
  // "In which year did the firm report solid results": what is of one year is reported in the next.
  {
    id: 'flaw.year-of-report',
    pattern:
      /\b[Ii]n which (?:year|month|quarter) (?:did|has|have|had) [^?]{2,60} (?:report|post|announce|publish|record)(?:ed)? [^?]{0,60}\b(?:results?|profits?|loss|losses|sales|earnings|revenues?|figures|turnover)\b/u,
  },
  // "Consumer confidence fell in which month?", a figure of many months.
  {
    id: 'flaw.month-of-fall',
    pattern:
      /\b(?:confidence|inflation|unemployment|sales|output|production|orders|spending|exports|imports|prices|lending) (?:has |had )?(?:\p{Ll}+ly )?(?:fell|rose|dropped|slipped|climbed|jumped|grew|dipped|eased)(?: \p{Ll}+ly)? in which month\?$|\b[Ii]n which month (?:did|has|have|had) [^?]{2,60}(?:confidence|inflation|unemployment|sales|output|production|orders|spending|exports|imports|prices|lending) (?:\p{Ll}+ly )?(?:fall|rise|drop|slip|climb|jump|grow|dip|ease)(?: \p{Ll}+ly)?\?$/u,
  },
  // "Who has made an appeal for unity?", "who acknowledged that drink does harm?": others of the story will have, too.
  {
    id: 'flaw.made-an-appeal',
    pattern:
      /\b[Ww]ho (?:has |have |had |also )?(?:made an? (?:\p{Ll}+ )?(?:appeal|call|plea|bid)\b|(?:appealed|called|pleaded) for (?:unity|calm|restraint|peace|patience|dialogue|talks|action|change|reform)\?|(?:acknowledged|conceded|recognised|recognized|agreed|accepted) that )/u,
  },
  // "In which stage of the rocket": of two there are no four.
  {
    id: 'flaw.stage-of-rocket',
    pattern:
      /\b[Ii]n which stage of (?:the|its|an?) (?:\p{L}+ ){0,3}(?:rocket|launcher|booster|vehicle|missile|Falcon|Ariane|Soyuz|Vulcan|Atlas|Vikram|Electron|PSLV|GSLV|LVM3)(?!\p{L})|\bwhich stage of the \p{Lu}\p{L}+ \d/u,
  },
  // "For how many days on 5 November": the date tells one.
  {
    id: 'flaw.days-on-a-date',
    pattern:
      /\bfor how many days on (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?! (?:and|to)\b)/u,
  },
];

/** All signs that a stem went astray. */
export const ASTRAY_FLAWS: readonly Sign[] = [...TORN, ...LOST, ...SHARED];
