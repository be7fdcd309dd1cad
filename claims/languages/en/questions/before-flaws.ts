import type { Sign } from '../../signs.ts';

/** Signs that a stem points to what was told before it. Reviewed by hand. */
export const BEFORE_FLAWS: readonly Sign[] = [
  // "Which zone diverted 21 others": of what, the number before it told, which the claim has lost.
  {
    id: 'flaw.others',
    pattern:
      /(?<!\b(?:and|with|including|of|,|to|by|left|killed|injured|among) )(?<!, )\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several) others\b(?! (?:were|was|have|had|are) (?:killed|injured|hurt|wounded))|(?<!\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|and|besides)\b[^?]{0,80})\bhow many others\b(?! (?:were|was|are|is|have been|suffered|sustained) )/u,
  },
  // "The two forces", "similar statements", "in the period", "do so", "demonstrating one", "were half given drops": which, was told before.
  {
    id: 'flaw.points-back',
    pattern:
      /\bthe two (?:forces|sides|countries|nations|parties|men|women|firms|companies|teams|clubs)\?$|\b(?:sent|given|made|issued|received|faces?|faced) (?:an? )?similar \p{Ll}+|\ba parallel (?:accord|deal|agreement|pact|talks?|track|effort|inquiry|probe)\b(?! (?:to|with)\b)|\b[Tt]he (?:smaller|larger|bigger|cheaper|newer|older|slower|faster|longer|shorter) (?:\p{L}+ )?\p{L}+ (?:will|has|had|is|was|can|would|does|did)\b|\b(?:[Ii]n|[Dd]uring|[Oo]ver) the period\b(?! (?:from|between|to|of)\b)|\b(?:do|does|did|done|doing) so\b|\p{L}ing one (?:at|in|on|for)\b|\b(?:was|were|is|are|did|has|have) The \p{Ll}|(?:^|: )(?:Other|Such|These|Those) \p{Ll}|\b(?:did|were|was|do|have|had) (?:[Hh]alf|[Mm]ost|(?:a|one) third|two[- ]thirds|the (?:rest|others?|remainder)) (?!of\b)\p{Ll}+/u,
  },
  // "How many world records has Ada Palmer set": by when, neither the stem nor a day before it says.
  {
    id: 'flaw.count-so-far',
    pattern:
      /^(?!.*\d{4})[^?]*\b[Hh]ow many (?:\p{Ll}+ ){0,2}(?:records|titles|goals|caps|wins|medals|centuries|hundreds|Tests|trophies|cups|wickets|runs|points|victories|appearances|matches|games|seasons) (?:has|have) /u,
  },
  // "The latter", "what percentage of those", "showed that it", "the 31-year-old has", "how many other fixes were": which of them, was told before.
  {
    id: 'flaw.which-of-them',
    pattern:
      /\bthe (?:latter|former['’]s)(?![\p{L}-])|\bof (?:those|these|them|the rest|the others) (?:is|are|was|were|has|have|had|did|do|could|can)\b|\b(?:showed|shows?|revealed|indicated|suggested|confirmed|found) that (?:it|they|he|she)\b|\bthe \d{1,3}-year-old(?:[’']s)? (?:has|had|is|was|will|\p{Ll}+ed)\b|\bhow many (?:other|more|further|additional) (?:\p{L}+ ){1,4}(?:was|were|is|are|has been|have been|had been) \p{Ll}+(?: by [^?]{1,40})?\?$/iu,
  },
  // "Raised one at 5 p.m.", "all three were saved": of what, was told before.
  {
    id: 'flaw.one-of-before',
    pattern:
      /\b(?:did|does|has|had|have) [^?]{3,60} (?:raise|raised|issue|issued|build|built|buy|bought|open|opened|order|ordered|win|won|lose|lost|find|found|have|had|make|made|get|got|receive|received|see|seen|hold|held|use|used) one (?:on|in|at|by|for|because|after|before|during|to)\b(?! (?:four|five|six|seven|eight|nine|ten|\d))|(?:^|: |, )[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:were|was|are|have|had|will)\b/u,
  },
  // "Took the same position", "at the same hour", "that summer": as what, was told before.
  {
    id: 'flaw.the-same',
    pattern:
      /\b(?:takes?|took|taken|has|had|have|gave|given|gives|held|hold|made|reached) (?:the same|an? (?:different|similar)|another) \p{Ll}{2,20}\?$|\b(?:over|in|during|for|at) the same (?:period|time|month|year|week|quarter)\?$|\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or) the same period\b|(?:^|: )(?:In|On|Over|During|For) the same (?:time|month|year|week|quarter|day|night|morning|evening|afternoon),|\bat the same (?:hour|time|place|venue)\b|\b(?!which )\p{L}{1,24},? (?:that|the same) (?:summer|winter|spring|autumn|season|year|month|week|weekend|day|night|morning|evening|afternoon)\b(?! (?:when|in which|as|of)\b)/u,
  },
  // "Packed the corridor outside?", "struck 20 minutes later?", "in the top 20?", "living there?": of what, or where, was told before.
  {
    id: 'flaw.ends-in-place-or-time',
    pattern:
      /\b(?:outside|inside|nearby|upstairs|downstairs|next door|thereafter|afterwards)\?$|\b(?:seconds|minutes|hours|days|weeks|months|years|balls|overs) (?:later|earlier|afterwards)\?$|\bin the (?:top|bottom) (?:\d{1,3}|five|ten|twenty)(?: \p{Ll}+ \p{L}+)?\?$|\b(?:there|here)\?$/u,
    unless: /\b(?:is|are|was|were) there\?$/u,
  },
  // "How many stones did its doctors take": whose, was told before.
  {
    id: 'flaw.its-subject',
    pattern:
      /(?:^|: )(?:(?:In|On|Since|By|During) [^,?:]{2,30}, )?(?:about |nearly |more than )?(?:[Hh]ow (?:many|much)|[IiOo]n which \p{L}+|[Aa]t what time)(?:(?!\p{Lu})[^?]){1,80}\b(?:did|has|have|had|do|does|were|was) (?:its|their|his|her) \p{Ll}/u,
  },
  // "Who had the batter lbw with its fifth delivery": with that of what, was told before.
  {
    id: 'flaw.with-its',
    pattern:
      /\bWho (?:had|has|was|took|made|put|sent) [^?]{3,80} (?:with|from|off) its\b|\b(?:bomb|device|grenade|shell) (?:go|went|goes) off in its\b/u,
  },
  // "Both concerns", "who said: this is a neat program": which, the sentence before tells.
  {
    id: 'flaw.both-of-them',
    pattern:
      /\bboth (?:concerns|issues|matters|incidents|cases|requests|complaints|letters|reports)\b|^(?:[^:?]{1,150}: )?Who said: “[^”?]{0,60}\b(?:this|that|it|these|those|they)\b(?! (?:year|week|month|time))[^”?]{0,40}”/iu,
  },
  // "The previous highest", "winds at the time measured", "the nine-day event", "Earlier, how many": of what and when, was told before.
  {
    id: 'flaw.when-of-before',
    pattern:
      /\bthe previous (?:highest|lowest|best|worst|record|high|low|peak|mark)\?$|\b(?:was|were|is) the previous (?:highest|lowest|best|worst|record|high|low|peak|mark)\b|\bat the time(?= (?:\p{L}{3,14}ed|is|are|was|were|had|has)(?![\p{L}-]))|\b[Tt]he \p{L}{2,10}-(?:day|week|hour|month) (?:event|affair|function|gathering|programme|program|exercise|drive)\b|(?:^|: |, )Earlier, |(?:^|: |\b(?:was|were|did|has|have|had|is|are) )(?:[Tt]he (?:day|week|month|year|night) (?:before|after)|(?:(?:[Aa]n?|[Aa] few|[Ss]ome|[Ss]everal|[Aa] couple of|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d{1,2}) (?:minute|hour|day|week|month|year)s?|(?:Minute|Hour|Day|Week|Month|Year)s) (?:later|earlier|before|after)), |\b(?:yesterday|tomorrow)\b/u,
  },
  // "Such claims", "in any changeover": which, was told before.
  { id: 'flaw.such', pattern: /\bsuch (?!as\b|an?\b)\p{Ll}+/u },
  // "According to sources", "according to figures": whoever they are, and whosever.
  {
    id: 'flaw.sources',
    pattern:
      /(?:^|: )According to (?:(?:\p{Ll}[\p{Ll}-]* ){0,2}[Ss]ources|(?:the )?(?:figures|data|documents|records|papers|numbers|statistics|estimates)),/u,
  },
  // "A similar survey was announced", "obtained a similar approval": as what, was told before.
  { id: 'flaw.a-similar', pattern: /\b[Aa]n? similar \p{Ll}+(?!\p{Ll}| (?:to|of)\b)/u },
  // "Both benchmarks gained": which, the sentence before tells.
  {
    id: 'flaw.both-front',
    pattern:
      /(?:^|: )Both (?!(?:houses|chambers|sides|teams|parents)\b)(?:\p{Ll}+ )?\p{Ll}+s (?!of\b|and\b)\p{Ll}/u,
  },
  // "By what percentage did its profit rise", "In June, its profit rose": whose, was told before.
  {
    id: 'flaw.its-figure',
    pattern:
      /(?:^|: )(?:(?:In|On|Since|By|During|For) [^,?:]{2,40}, )?(?:[Bb]y|[Tt]o|[Aa]t|[Ff]rom|[Ff]or) (?:about |nearly )?(?:what percentage|how (?:many|much)|which \p{L}+)(?:(?!\p{Lu})[^?]){0,60} (?:did|has|have|had|do|does|were|was) (?:its|their|his|her) \p{Ll}|(?:^|: )(?:In|On|Since|By|During|For) (?:the )?(?!\p{Lu}\p{Ll}+['’]s)[^,?:]{2,30}, (?:its|their|his|her) \p{Ll}/u,
  },
  // "Four others were cut short": than which, was told before; of the dead and the hurt the headline tells.
  {
    id: 'flaw.others-not-hurt',
    pattern:
      /(?:^|: )(?:[^,?:]{2,40}, )?[Hh]ow many others (?:were|was|are|have been) (?!(?:also |\p{Ll}+ly )?(?:injured|hurt|wounded|killed|rescued|missing|hospitali[sz]ed|arrested|detained|treated|admitted|evacuated|infected|trapped|feared)\b)/u,
  },
  // "Malale received 40": forty of what, was told before.
  {
    id: 'flaw.said-bare-number',
    pattern:
      /\b(?:said|says|told [^?]{2,40}|added|claimed) that [^?“]{2,80} (?:received|got|had|has|have|made|lost|sold|bought|won|found|need|needs|took|gave|saw) (?:only |just |about |nearly )?\d[\d,]*\?$/u,
  },
  // "At how much did the government buy", "estimated the bill at": what, or of what, was told before.
  {
    id: 'flaw.bought-what',
    pattern:
      /\b(?:at|for) how much did [^?]{2,60} (?:buy|purchase|procure)\?$|\bthe (?:bill|sum|amount|price tag) at (?:about )?how much\?$/iu,
  },
  // "At what figure do charges stand", "1,000 cusecs was being released": for what, and from where.
  {
    id: 'flaw.charges-for-what',
    pattern:
      /\bd(?:o|id) (?:charges|fees|fines|dues|rates|prices) stand\b|\b[Hh]ow many cusecs (?:is|are|was|were|has|have)\b(?![^?]* (?:from|into|at|in|through) (?:the )?\p{Lu})/u,
  },
  // "In September 2025, where did a boat capsize?": one of many, and no headline stands before it.
  {
    id: 'flaw.where-a',
    pattern:
      /^(?:In|On) [^,?:]{4,24}, (?:according to [^,?:]{3,40}, )?(?:where|in which \p{Ll}+) did an? (?:\p{Ll}+ ){1,3}\p{Ll}+\?$/u,
  },
  // "Who sent his deputy to the community?": which one, was told before.
  {
    id: 'flaw.the-community',
    pattern: /\b(?:to|in|from|visit|visited|reach|reached) the community\b(?! of\b)/u,
  },
  // "Since which month has a quarrel been simmering?": between whom, over what.
  {
    id: 'flaw.a-bare',
    pattern:
      /^(?:Since|For|In|On|Until) (?:which|how many) \p{L}+ (?:has|had|did|was|is) an? \p{Ll}+ (?:been )?\p{Ll}+\?$/u,
  },
  // "Which chamber passed by voice vote a bill?": which bill, was cut.
  {
    id: 'flaw.a-bill',
    pattern:
      /\b(?:pass|passed|clear|cleared|approve|approved|introduce|introduced|table|tabled|adopt|adopted|sign|signed|issue|issued|deliver|delivered|pronounce|pronounced) (?:by voice vote )?an? (?:bill|law|motion|resolution|ordinance|amendment|agreement|contract|deal|order|verdict|ruling|judgment)\?$/iu,
  },
  // "Troops leave Leeds: How many soldiers were killed?": in what, and when, no word of the stem says.
  {
    id: 'flaw.killed-bare',
    pattern:
      /^(?!.*\d{4})(?!In )[^?:]{2,90}: How many (?:\p{L}+ ){1,4}(?:was|were) (?:killed|injured|hurt|arrested|held|detained)\?$/u,
  },
  // "To whom did Ada Palmer lose?": in which match, her name does not say.
  {
    id: 'flaw.lost-to-whom',
    pattern:
      /(?:^|: )(?:To whom did [^?:]{1,50} lose|Whom did [^?:]{1,50} (?:beat|defeat)|By whom (?:was|were) [^?:]{1,50} (?:beaten|defeated))\?$/u,
  },
  // "Which organisation chief Ada Palmer said": the office goes with the body.
  {
    id: 'flaw.kind-chief',
    pattern:
      /\b[Ww]hich \p{Ll}{3,14}['’]s (?:chief|head|boss) \p{Lu}[^?]{2,40} (?:said|says|told|added)(?!\p{L})|\b[Ww]hich \p{Ll}{3,14} (?:\p{Ll}{3,12} )?(?:chief|leader|commander|head|boss|president|secretary|member|minister|spokes(?:man|woman|person)|MP|MLA|MLC|candidate|captain|coach) \p{Lu}/u,
  },
  // "Which railway zone official said": a kind of body is no name before its people.
  {
    id: 'flaw.kind-official',
    pattern:
      /\b[Ww]hich (?:\p{Ll}{3,12} )?(?:zone|agency|force|court|commission|union|party|ministry|institute|university) (?:official|officer|spokes\p{Ll}{3,6}|source|analyst|researcher|scientist|lawyer|judge)s? (?:said|says|told|added)(?!\p{L})/u,
  },
  // "Who had too much for Ada Palmer?": in which match, nothing says.
  {
    id: 'flaw.which-match',
    pattern:
      /^(?:(?:News of )?\d{1,2} \p{L}{3,9} \d{4}: )?Who (?:had too much for|introduced|finished (?:well )?ahead of)\b(?!.* (?:in|at) (?:the )?\p{Lu})/u,
  },
];
