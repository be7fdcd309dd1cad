import type { Sign } from '../../signs.ts';

/** Signs that the words of a stem do not hang together: half of a pair, a number within its own comparison, a clause at a loose end. Reviewed by hand. */
export const BROKEN_FLAWS: readonly Sign[] = [
  // "How much and $500 did the office announce", "how much and red-skinned Ada did Zenor fetch": for what each was, is lost.
  {
    id: 'flaw.how-much-and',
    pattern:
      /\b[Hh]ow (?:much (?:and|or) |many(?: \p{Ll}+)? (?:and|or) (?:(?:Rs\.? ?|[₹$£€])?\d|about |nearly ))/u,
  },
  // "How many votes did the count find for the plan and 310 against": the second figure is of the same whole.
  {
    id: 'flaw.and-against',
    pattern:
      /\b[Hh]ow many (?:\p{Ll}+ )?(?:votes|members|people|voters|delegates|MPs|councillors)\b[^?]* and \d[\d,]* (?:against|for|in fav(?:ou|o)r|opposed|abstained|no)\b/u,
  },
  // "How many bags of rice Leeds on May 5": the verb is lost.
  {
    id: 'flaw.no-verb',
    pattern:
      /(?:^|[:,] )[Hh]ow many \p{Ll}{3,20}s (?:of \p{Ll}{3,20} )?(?:\p{Lu}[\p{L}’'-]{1,24} ){1,3}(?:on|in|at|by|from|to|last|this) [^?]{2,40}\?$/u,
    unless: /\b(?:do|does|did|is|are|was|were|has|have|had|will|can|could|would)\b/u,
  },
  // "Sing for which choir, Leeds, from 1965": half of a name, and the year something began.
  {
    id: 'flaw.torn-name-from',
    pattern:
      /\b(?:did|has|had|does) [^?,]{3,60} \p{Ll}{3,14}, \p{Lu}\p{L}{2,20}, (?:from|since|until|till) \d{4}\b/u,
  },
  // "Five other others": a source that stumbled.
  { id: 'flaw.other-others', pattern: /\bother others\b/u },
  // "Since how many years", "a raise many time": no such words hang together.
  {
    id: 'flaw.since-years',
    pattern:
      /\b[Ss]ince how many\b|\b(?:many|several|\d+|two|three|four|five|six) (?:time|year|month|week|day)(?=\?$| (?:by|in|on|and|but)\b)/u,
  },
  // "Is major employer in Leeds": a noun without its article.
  {
    id: 'flaw.is-major',
    pattern:
      /\b(?:is|was|becomes?|became|remains?|remained) (?:major|big|large|huge|main|small|leading|top|new|old|great|good|bad) (?!(?:for|in|at|on|to|of|with|by|as|than|and|or|but|enough|only|even|again|now|when|if|because|that|about|like|due|news|business|money|evidence|advice|progress|work|fun|practice|luck|weather|value|sport|law|policy|time|territory|ground|quality|health|shape|form|company)\b)\p{Ll}{3,20}(?<!s|ing|ed|ly)(?=\?|[,.;]| (?:in|of|for|at|on)\b)/u,
  },
  // "The economy of Leeds's poor showing": whose it is, is told twice over.
  {
    id: 'flaw.of-name-owns',
    pattern:
      /\b[Tt]he (?:economy|market|industry|population|weather|sector|currency|team|side|club) of (?:the )?(?:\p{Lu}[\p{L}-]{1,24} ?){1,3}['’]s? \p{Ll}/u,
  },
  // "Did ENGINEERING DEFECTIONS' The Congress have": a line between paragraphs ran into the sentence.
  {
    id: 'flaw.line-ran-in',
    pattern:
      /\b\p{Lu}{4,20} \p{Lu}{4,20}\b["'”’]? (?:The|A|An|He|She|It|They|In|On|At|This|That|\p{Lu}\p{Ll}+ \p{Lu}?\p{Ll})/u,
  },
  // "Until when was a second undergoing repairs": a second of what, was told before.
  {
    id: 'flaw.a-second-doing',
    pattern:
      /\ba (?:second|third|fourth|further) (?:was |is |has |had |undergoing|being|under|which|that|due|expected)\b/u,
  },
  // "How many did Ada Palmer during the Leeds games meet": a gathering is no deed.
  {
    id: 'flaw.during-before-verb',
    pattern:
      /\b(?:did|do|does) (?:\p{L}+ ){0,5}\p{Lu}\p{L}+ during the [^?]{3,80} (?:meet|visit|talk|play)\b/u,
  },
  // "Three of the Six of its members": what "them" stood for, put where only a noun can stand.
  {
    id: 'flaw.of-the-six-of',
    pattern:
      /\bof the (?:(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds)\b|(?:two|three|four|five|six|seven|eight|nine|ten) of (?:its|his|her|their|the)\b)/u,
  },
  // "The higher of how many doses", "rid of how many months": two by the comparison, and what is no count.
  {
    id: 'flaw.higher-of-how-many',
    pattern:
      /\b(?:higher|lower|larger|smaller|bigger|better|worse|former|latter|elder|older|younger|stronger|weaker|first|last|rid|robbed|short|proud|capable|worthy|guilty|ahead) of how (?:many|much)\b/u,
  },
  // "In which news organisation did his resignation follow disclosures": where something was printed goes with that.
  {
    id: 'flaw.in-which-paper',
    pattern:
      /\b[Ii]n which (?:news organisation|news organization|newspaper|paper|news agency|magazine|broadcaster) (?:did|does|has|have|was|were) [^?]{2,80} (?:follow|come|lead|prompt|cause|trigger|result)(?:ed|s|d)?\b/u,
  },
  // "Who equalised in the 26th?": of what, the sentence before told.
  {
    id: 'flaw.in-the-26th',
    pattern: /\b(?:in|on|at|from|by|after|until) the \d{1,3}(?:st|nd|rd|th)\?$/u,
  },
  // "But in the end the reached 22", "in an interview just two hours, to whom": a word or its clause is missing.
  {
    id: 'flaw.the-reached',
    pattern:
      /\bthe (?:reached|rose|fell|was|were|has|had|is|are|did|does|came|went)\b|\bjust (?:\d+|one|two|three|four|five|six|several|a few) (?:minutes?|hours?|days?|weeks?|months?|years?), /u,
  },
  // "According to Prof Ada Palmer of Leeds University, for how long has Ada Palmer been treating": who speaks, of oneself.
  {
    id: 'flaw.source-of-body-twice',
    pattern:
      /\b[Aa]ccording to (?:[\p{L}.]{1,24} ){0,3}?(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:of|from|at) [^,?]{2,60}, [^?]*\b\1\b/u,
  },
  // How somebody took their own life is asked of nobody.
  {
    id: 'flaw.own-life',
    pattern:
      /\b(?:hang(?:ed|s)?|hung|sh(?:oot|oots|ot)|stab(?:bed|s)?|poison(?:ed|s)?|kill(?:ed|s)?|drown(?:ed|s)?|burn(?:ed|t|s)?|immolate[sd]?) (?:him|her|them)sel(?:f|ves)\b/u,
  },
  // "On what would have been which birthday of Ada Palmer": a day of somebody else's life.
  { id: 'flaw.would-have-been', pattern: /\bwhat would have been (?:which|how|what)\b/u },
  // "Her split from whom": whose spouse somebody is, everybody knows or nobody cares.
  {
    id: 'flaw.spouse',
    pattern:
      /\b(?:split|divorce|separation|marriage|engagement|romance|break-?up|wedding) (?:from|to|with) whom\b|\b(?:marry|married|marries|divorce[sd]?|dat(?:ed?|ing)) whom\b|\b[Ww]hom (?:did|has|had|will|is|was) [^?]{2,60} (?:marry|married|marrying|divorce|divorced|divorcing|date|dated|dating)\b/u,
  },
];
