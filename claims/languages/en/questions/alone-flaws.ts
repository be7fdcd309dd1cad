import type { Sign } from '../../signs.ts';

const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Signs that a stem is not understood alone: of what its deed or figure is, or whose, stood elsewhere. Reviewed by hand. */
export const ALONE_FLAWS: readonly Sign[] = [
  // "Moments later Ada Palmer shot from how many yards": later than what.
  {
    id: 'flaw.moments-later',
    pattern: /(?:^|: )(?:Moments|Seconds|Minutes|Hours|Shortly) (?:later|afterwards?),? \p{L}/u,
  },
  // "How many minutes did the train reach 3 hours?": one of two units, and late or early is lost.
  {
    id: 'flaw.smaller-unit',
    pattern:
      /\b[Hh]ow many (?:seconds|minutes|hours|days|weeks|months|inches)\b[^?]* (?!(?:of|for|in|within|after|before|every|each|by|to|at|over|under|than|about|nearly|last|next|past|first|the|and|or|per|from|some)\b)\p{Ll}{2,14} \d{1,3} (?:minutes?|hours?|days?|weeks?|years?|feet)\?$/u,
  },
  // "Grew against what percentage, and services?": what services did was cut.
  {
    id: 'flaw.and-noun',
    pattern: /, (?:and|or) \p{Ll}{3,16}\?$/u,
    unless: /, [^,?]{1,24}, (?:and|or) \p{Ll}{3,16}\?$/u,
  },
  // "Called the tale of how many brothers warm?": how many are in a story that is told.
  {
    id: 'flaw.in-a-tale',
    pattern:
      /\b(?:story|tale|plot|saga|lives) of how many\b|\bdescribe[ds]? the (?:story|tale|plot|film|novel|play|book) of [^?]{4,120} as \p{Ll}+\?$/u,
  },
  // "On whom was the captain sent off for a foul?": the last words are of the foul.
  {
    id: 'flaw.on-whom-for',
    pattern: /\b[Oo]n whom (?:was|were) [^?]{2,80} for an? \p{Ll}[\p{Ll} -]{2,24}\?$/u,
  },
  // "Shares were up 4 cents at how much?": two figures of one price.
  {
    id: 'flaw.up-at',
    pattern:
      /\b(?:up|down|higher|lower|off|rose|fell|gained|lost|climbed|dropped|slipped|jumped|eased) (?:by )?[$£€₹]?[\d.,]{1,8}(?:%| \p{Ll}{2,8}){0,2} at (?:how much|what (?:price|figure))\?$/u,
  },
  // "A team of how many officers were sent": how they are counted, no one asks so.
  {
    id: 'flaw.team-of-how-many',
    pattern:
      /\b[Aa]n? (?:team|group|squad|panel|crew|force|party|bench|unit) of (?:about )?how many (?:\p{L}+ ){1,2}(?:were|are|have)(?!\p{L})/u,
  },
  // "How many victims were workers, four from Leeds, two from York?": whoever adds has the answer, or another.
  {
    id: 'flaw.adds-up',
    pattern: new RegExp(
      `\\b[Hh]ow many\\b[^?]{3,100}, ${NUMBER} (?:(?:was|were|are|is) )?(?:from|in|of|at|for|to) [^,?]{2,40},? (?:and )?${NUMBER} (?:from|in|of|at|for|to) `,
      'u',
    ),
  },
  // "Would with be won": a word was misspelt.
  { id: 'flaw.with-be', pattern: /\bwith (?:be|is|was|were|has|have)\b(?! being)/u },
  // "How many of their colleagues left the party?": whose.
  {
    id: 'flaw.of-their-colleagues',
    pattern:
      /(?:^|: )[Hh]ow many of (?:their|his|her) (?:colleagues|friends|neighbou?rs|members|relatives|comrades|fellows?)(?!\p{L})/u,
  },
  // "The first half works out to what percentage?": of which year, and of what.
  {
    id: 'flaw.the-half',
    pattern:
      /(?:^|: )The (?:first|second) half (?:works?|worked|stood|stands|grew|came|was|saw|comes)(?!\p{L})/u,
  },
  // "In the seven months": which.
  {
    id: 'flaw.the-months',
    pattern:
      /\b(?:in|for|over|during) the (?:two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months|quarters|weeks|seasons)(?=[?,]| (?:did|do|was|were|has|have|had|is|are)\b)/iu,
  },
  // "How many members of a family died?": where and how.
  {
    id: 'flaw.of-a-family',
    pattern:
      /\bhow many members of (?:a|one|the) (?:same )?family (?:died|drowned|were killed|perished)\?$/iu,
  },
  // "How much did the board recover?": from whom, and what for.
  {
    id: 'flaw.recovers-what',
    pattern:
      /\b[Hh]ow much (?:an? \p{Ll}{3,8} )?(?:did|has|have|had) [^?]{2,60} (?:recover|sanction|disburse|release|allot|allocate|deposit|withdraw)(?:ed|d)?\?$/u,
  },
  // "In which month was a notice issued?", "how many firms were issued notices in May?": of what.
  {
    id: 'flaw.notice-of-what',
    pattern:
      /\b(?:was|were|has|have|had) (?:an? |the )?(?:notices?|summons|warnings?|orders?) (?:been )?issued(?: in \p{Lu}\p{Ll}+)?\?$|\b(?:was|were|been) (?:[^?]{2,40} )?issued (?:an? |with )?(?:notices?|warnings?|orders?)(?: in \p{Lu}\p{Ll}+)?\?$/u,
  },
  // "In how many districts is verification under way?": of what.
  {
    id: 'flaw.under-way',
    pattern:
      /\b(?:is|was|are|were) (?:the )?(?:verification|work|inspection|checking|enumeration|action|screening) (?:under way|underway|in progress|going on)\?$/u,
  },
  // "Is repairing a stretch of how many kilometres on its side?": of which road or line.
  {
    id: 'flaw.stretch-of-what',
    pattern:
      /\ba stretch of (?:about )?how many (?:kilomet(?:re|er)s|km|miles|met(?:re|er)s)(?=\?$| (?:on|in|at|near) )/u,
  },
  // "Payments of how much have gone to farmers?": for what.
  {
    id: 'flaw.payments-for-what',
    pattern: /(?:^|: )Payments (?:of|worth) how much\b(?![^?]* (?:for|against|towards) )/u,
  },
  // "How many others shared the rest?": of what.
  {
    id: 'flaw.shared-the-rest',
    pattern: /\b(?:share|shared|split|took|got) the rest\?$/u,
  },
  // "Which state did the ministry permit to move six bears?": where to.
  {
    id: 'flaw.move-where',
    pattern:
      /\b(?:permit|allow|ask|order|authorise|authorize)(?:s|ed|d|ted)? to (?:move|shift|transfer|relocate|translocate) [^?]{2,40}\?$/u,
    unless: / (?:to|into|from|out of) (?:the |its |a )?(?:\p{Lu}|\p{Ll}+ (?:reserve|park|zoo|sanctuary))/u,
  },
  // "Who was adjudged to have handled?": when, and with what outcome.
  {
    id: 'flaw.handled',
    pattern: /\b(?:adjudged|judged|ruled|deemed|penali[sz]ed) (?:to have|for) (?:handl|foul)(?:ed|ing)\?$/u,
  },
  // "Hurt in a tackle by the Saints' midfield man": who that is, was told before.
  {
    id: 'flaw.their-man',
    pattern: /\bby the \p{Lu}\p{L}+['’]s? (?:\p{Ll}+ )?(?:man|player|midfielder|striker|defender|winger)\?$/u,
  },
  // "Who said: “We agreed …”": who are they, and when did they meet.
  {
    id: 'flaw.we-agreed',
    pattern:
      /\b[Ww]ho said: [“"]We (?:have |had |both |all )?(?:agreed|met|discussed|signed|spoke|talked)\b/u,
  },
  // "Putting the vote off": which.
  {
    id: 'flaw.the-vote-off',
    pattern:
      /\b(?:put(?:ting)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)) the (?:vote|poll)(?= off|[ ,?])(?! on\b)/u,
  },
  // "Revenue minister and Acme Party MP from Leeds has a fortune of how much?": who, is lost.
  {
    id: 'flaw.office-for-name',
    pattern:
      /(?:^|: )(?!(?:The|A|An)\b)(?:[\p{L}()]+ ){1,9}(?:MLA|MLC|MP|legislator|lawmaker|minister) (?:from|of|for) \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,3}(?:has|had|is|was|owns|owned)\b/u,
  },
  // "Has put off a planned upgrade from which date": of what.
  {
    id: 'flaw.a-planned',
    pattern:
      /\ba (?:planned|proposed|scheduled) (?:upgrade|visit|tour|meeting|launch|move|change|sale|review|event)(?! (?:of|to|by|in|for|with|between)\b)/u,
  },
  // "From which country was the medal given to “The Ferry”?": the film is from there.
  {
    id: 'flaw.from-which-given',
    pattern:
      /\b[Ff]rom which \p{Ll}+ (?:was|were) [^?]{2,80} (?:presented|given|awarded|handed|shown|went) to\b/u,
  },
];
