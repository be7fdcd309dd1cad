import type { Sign } from '../../signs.ts';

/** How something comes to what many say of it. */
const DRAWS =
  '(?:drawn?|drew|draws|attract(?:s|ed)?|receive[ds]?|w[io]n|earn(?:s|ed)?|face[ds]?|provoke[ds]?|prompt(?:s|ed)?|spark(?:s|ed)?|(?:meet|met) with)';
/** What many say of a thing at once. */
const RESPONSE =
  '(?:backlash|criticism|condemnation|praise|acclaim|applause|anger|ire|outrage|outcry|opposition|resistance|support|backing|sympathy|scorn|flak|rebukes?|protests?)';

/** What a stem must not ask: others did the same, or only one option can be right. Reviewed by hand. */
export const SHARED_FLAWS: readonly Sign[] = [
  // "Whose side drew level?": a side is that of its coach, its captain and each of its players.
  { id: 'flaw.whose-side', pattern: /\bwhose (?:\p{Ll}{3,20} )?(?:side|team|club|squad|country)\b/iu },
  // "Who was named best director?": several bodies name theirs.
  {
    id: 'flaw.which-award',
    pattern: /^(?=.*\b(?:named|voted|chosen|crowned) (?:the )?best\b)(?!.*\b(?:by|at|in) (?:the )?\p{Lu})/u,
  },
  // "Some of which country's works": of others there are some as well.
  { id: 'flaw.some-of', pattern: /\bsome of which\b/iu },
  // "Less than how many hours": every higher number is right as well. Above "more than how many" only higher options stand.
  { id: 'flaw.bound', pattern: /\b(?:less|fewer) than how (?:many|much)\b/iu },
  // "The highest in more than how many years": one more may be right as well. What a place is of is no news.
  {
    id: 'flaw.bound-of-time',
    pattern: /\bmore than how many (?:year|month|week|day|hour|minute)s?\b/iu,
  },
  {
    id: 'flaw.bound-of-place',
    pattern:
      /\b(?:archipelago|country|nation|state|city|town|village) of (?:more than|at least) how many\b/iu,
  },
  // "Less than what percentage": the lower options may be right as well.
  { id: 'flaw.bound-percentage', pattern: /\b(?:(?:less|fewer|lower) than|under|below) what percentage\b/iu },
  // "Won three times in their last five meetings": with whom, nothing says.
  { id: 'flaw.which-meetings', pattern: /\b(?:their|its|his|her) last \p{L}+ meetings\?$/u },
  // "What kind of disaster of magnitude 6.9": only one has a magnitude.
  { id: 'flaw.magnitude', pattern: /\bwhat kind of \p{L}+ of magnitude\b/iu },
  // "The country of Mexico issued": what it is stands beside its name.
  {
    id: 'flaw.kind-twice',
    pattern: /\b(?<kind>country|city|town|state|province|county) of which \k<kind>\b/iu,
  },
  // "According to police, police found": whose word it is, is whose deed it is.
  { id: 'flaw.own-word', pattern: /\bAccording to (?<who>(?:the )?\p{L}+), \k<who>\b/iu },
  // "A lead through strikes", "hit by strikes": goals or bombs as well.
  { id: 'flaw.by-strikes', pattern: /\b(?:through|by|from|with|in) what kind of protest\b/iu },
  // "What kind of metal did she win?": medals are no kind of metal.
  { id: 'flaw.metal-won', pattern: /\bwhat kind of metal\b.*\b(?:win|won|take|took|earn)\b/iu },
  // "Criticising the latter's remarks": which of two, was told before.
  { id: 'flaw.the-latter', pattern: /\bthe (?:latter|former['’]s)(?![\p{L}-])/iu },
  // "Such claims", "in any changeover": which, was told before.
  { id: 'flaw.such', pattern: /\bsuch (?!as\b|an?\b)\p{Ll}+/u },
  {
    id: 'flaw.any',
    pattern:
      /\bany (?:changeover|change|move|deal|decision|ruling|agreement|sale|bid|offer|attack|case|review|reform|plan|such|other)s?\?$/u,
  },
  // "Selected to fight the seat": each party selects somebody.
  {
    id: 'flaw.which-candidate',
    pattern:
      /\b(?:selected|chosen|picked|standing|nominated) (?:to|in|for|as)\b.*\b(?:seat|constituency|by-election)\b/u,
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
      /^(?=.*\b(?:were|was|are|did|do|does|for|against|by|of|to|with|have|has) (?:United|Rovers|Albion|Wanderers|Athletic|City)(?:\?| \p{Ll}))(?!.*(?<!\p{L})\p{Lu}\p{Ll}{1,20} (?:United|Rovers|Albion|Wanderers|Athletic|City)\b)/u,
  },
  // "Has become what kind of building", "to open what kind of building": a figure of speech, or only one fits.
  {
    id: 'flaw.kind-of-building',
    pattern:
      /^(?=.*\bwhat kind of building\b)(?!.*\b(?:in|at|into|outside|near|from) what kind of building\b)/iu,
  },
  // "What kind of event has the band cancelled?": a band gives concerts.
  {
    id: 'flaw.kind-of-event',
    pattern: /^(?=.*\bwhat kind of event\b)(?!.*\b(?:at|during|after) what kind of event\b)/iu,
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
  // "Who had too much for Ada Palmer?": in which match, nothing says.
  {
    id: 'flaw.which-match',
    pattern:
      /^(?:\d{1,2} \p{L}{3,9} \d{4}: )?Who (?:had too much for|introduced|finished (?:well )?ahead of)\b(?!.* (?:in|at) (?:the )?\p{Lu})/u,
  },
  // "Took charge of which city?": of its club.
  { id: 'flaw.charge-of-city', pattern: /\b(?:took|taken|taking) charge of which (?:city|country|town)\b/iu },
  // "Palmer had too much for whom?"
  { id: 'flaw.too-much-for', pattern: /\bhad too much for whom\?$/u },
  // "Sees two spurs as being A and B", "made three changes, bringing on A, B and C": whoever counts has the answer.
  {
    id: 'flaw.counted-list',
    pattern: /\bhow many\b[^?]{0,120} (?:as being|bringing on|bringing in) [^?]{0,120} and \p{L}/iu,
  },
  // "Who is back for the first time since May?": others may be.
  { id: 'flaw.is-back', pattern: /\bwho (?:is|are|was) back\b/iu },
  // "On which date have Leeds been charged?": a date is of what happened.
  { id: 'flaw.perfect-day', pattern: /\bon which (?:date|day) (?:has|have)\b/iu },
  // "Who made three changes at the interval?": a manager does, and the others are players.
  { id: 'flaw.who-changed', pattern: /\bwho made (?:\p{L}+ |\d+ )changes\b/iu },
  // "A jury of how many women and five men": whoever knows how many sit there has the answer.
  {
    id: 'flaw.counted-with',
    pattern:
      /\bhow many (?:\p{Ll}{1,20} ){1,3}and (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven) \p{L}+/iu,
  },
  // "Who promised a tour?": what sort, was cut, and whoever promises anything is right.
  {
    id: 'flaw.promised',
    pattern: /\bwho (?:promised|pledged|predicted|offered|urged) an? (?:\p{Ll}+ )?\p{Ll}+\?$/iu,
  },
  // "From which country has it drawn criticism", "won praise from whom": others blame and praise as well.
  {
    id: 'flaw.drawn-from-which',
    pattern: new RegExp(
      `\\b(?:from|by|among|in) (?:whom|(?:which|what) \\p{L}+) (?:has|have|had|did|do|does|was|were) [^?]{1,120} ${DRAWS} (?:\\p{Ll}+ ){0,3}${RESPONSE}\\b`,
      'iu',
    ),
  },
  {
    id: 'flaw.drawn-from-whom',
    pattern: new RegExp(
      `\\b${DRAWS} (?:\\p{Ll}+ ){0,3}${RESPONSE} (?:from|by|among|in) (?:which|what|whom)\\b`,
      'iu',
    ),
  },
  // "Which city did her goal give a win?": its club.
  { id: 'flaw.win-of-city', pattern: /\bwhich city did [^?]*\b(?:goal|penalty|header|win|lead|victory)\b/iu },
  // "Were restricted to 201 despite a 65 from whom?": what it was in spite of, and no fact of its own.
  { id: 'flaw.despite-whom', pattern: /\bdespite [^?]{1,80}\b(?:whom|which|what|how (?:many|much))\b/iu },
  // "By how many seconds did Palmer lead?": at which moment, nothing says.
  {
    id: 'flaw.lead-when',
    pattern:
      /\bhow many (?:seconds|minutes|points|shots|strokes|goals|runs|laps|lengths) did [^?]{1,60} lead\?$/iu,
  },
  // "The hottest June in how many years?": what holds for 250 holds for 100 as well.
  {
    id: 'flaw.span-within',
    pattern:
      /\b(?:\p{Ll}{2,12}est|worst|most|least|record) [^?]{0,80}\b(?:in|for|of) (?:the (?:last|past) )?how many (?:years|decades|months|weeks)\b/iu,
  },
];
