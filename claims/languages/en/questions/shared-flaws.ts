import type { Sign } from '../../signs.ts';

/** How something comes to what many say of it. */
const DRAWS =
  '(?:drawn?|drew|draws|attract(?:s|ed)?|receive[ds]?|w[io]n|earn(?:s|ed)?|face[ds]?|provoke[ds]?|prompt(?:s|ed)?|spark(?:s|ed)?|(?:meet|met) with)';

/** What many say of a thing at once. */
const RESPONSE =
  '(?:backlash|criticism|condemnation|praise|acclaim|applause|anger|ire|outrage|outcry|opposition|resistance|support|backing|sympathy|scorn|flak|rebukes?|protests?)';

const KIN =
  '(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|parents|grandmother|grandfather)';

/** Signs that others did the same, that only one option can be right, or that nobody need know it. Reviewed by hand. */
export const SHARED_FLAWS: readonly Sign[] = [
  // "Who is back?", "who was asked about the strike?", "who promised a tour?": several may have been, or its words tell.
  {
    id: 'flaw.who-of-many',
    pattern:
      /\bwho has been (?:passed fit|cleared|ruled out|called up|recalled)\b|\bwho (?:is|are|was) back\b|\bwho (?:was|were|is|has been) asked (?:about|by|whether|if)\b|\bwho (?:responded|replied|reacted|retaliated|answered) by\b|\bwho made (?:\p{L}+ |\d+ )changes\b|\bwho (?:promised|pledged|predicted|offered|urged) an? (?:\p{Ll}+ )?\p{Ll}+\?$|\bwho (?:was|is) (?:also )?(?:nicknamed|known as|dubbed)\b/iu,
  },
  // "Who condoled with the people of Leeds?", "who greeted soldiers?": many did, and it is no news.
  {
    id: 'flaw.who-condoled',
    pattern:
      /\b[Ww]ho (?:has |have )?(?:condoled|commiserated|congratulated|greeted|felicitated|saluted|paid (?:rich )?tributes?|wished)\b/u,
  },
  // "Whose side drew level?", "whose header gave the town a way back": a side is that of its coach and each of its players.
  {
    id: 'flaw.whose-side',
    pattern:
      /\bwhose (?:\p{Ll}{3,20} )?(?:side|team|club|squad|country)\b|\bwhose (?:header|goal|shot|strike|penalty) (?:gave|put|earned|handed)\b/iu,
  },
  // "Which club cruised into the cup quarter-finals?": seven others did.
  {
    id: 'flaw.round-of-many',
    pattern:
      /\b[Ww](?:ho|hich (?:club|side|team|country)) (?:has |have )?(?:\p{Ll}+ly )?(?:cruised|moved|advanced|progressed|marched|went|qualified|sailed|swept|got|reached|entered)(?: \p{Ll}{2,8}){0,3} the (?:[\p{L}-]+ ){0,4}(?:(?:quarter|semi)[- ]?finals?|last (?:16|eight|four|32)|(?:next|second|third|fourth|fifth) round)\?$/u,
  },
  // "In which city was the quake felt", "in which state have cases been rising", "which region had a large port": others as well.
  {
    id: 'flaw.elsewhere-too',
    pattern:
      /\bwhich (?:country|state|city|district|region|province|county)\b[^?]*\b(?:cases|infections|prices|rents|temperatures|deaths|crimes?|thefts)\b[^?]*\b(?:rising|risen|rise|rose|increas|growing|grown|grew|falling|fallen|fell|spreading)|\bwhich (?:city|cities|town|village|country|state|district|region|province|county|island)\b[^?]*\b(?:felt|heard|seen|visible|noticed)\b|\b(?:felt|heard|seen|visible|noticed) (?:\p{Ll}+ )?(?:in|at|across|as far (?:away )?as) which\b|\bwhich \p{L}+ (?:still |also )?(?:has|had|have) an? (?:significant|large|substantial|sizeable|small|growing|big|rich|strong|long)\b|\bwhich (?:country|state|nation|party) (?:is|was|were) allied (?:with|to)\b/iu,
  },
  // "To open what kind of building", "what kind of event has the band cancelled": a figure of speech, or only one fits.
  {
    id: 'flaw.kind-of-place',
    pattern: /(?<!\b(?:in|at|into|outside|near|from|during|after) )\bwhat kind of (?:building|event)\b/iu,
  },
  // "Into what kind of subject has he signed it", "in what kind of subject was it the first": signed into law, first in history.
  {
    id: 'flaw.kind-of-subject',
    pattern: /\bin(?:to)? what kind of subject\b|\bsign(?:s|ed)? [^?]{2,80} into what kind\b/iu,
    unless:
      /\b(?:degree|graduat|stud(?:y|ied)|lectur|teach|taught|class|course|exam|doctorate|professor|prize|major)/iu,
  },
  // "In which year did his wife die?": the life of kin.
  {
    id: 'flaw.kin-life',
    pattern: new RegExp(
      `\\b(?:which (?:year|month|date|day)|what age) (?:did|was|were) [^?]{0,80}${KIN} (?:die|born|marry|retire|emigrate)`,
      'iu',
    ),
  },
  // "How many brothers did she lose": the grief of one of many.
  {
    id: 'flaw.kin-lost',
    pattern:
      /\bhow many (?:\p{Ll}+ )?(?:brothers|sisters|siblings|sons|daughters|children|relatives|grandchildren|cousins|family members)\b[^?]{1,80}\b(?:lose|lost|bury|buried|mourn)\b/iu,
  },
  // "What kind of rates has the central bank left unchanged?": a bank sets those of interest.
  {
    id: 'flaw.rates-of-bank',
    pattern: /\b[Ww]hat kind of rates?\b[^?]*(?:\b[Bb]ank\b|\bFed\b|\bFederal Reserve\b|\bRBI\b|\bECB\b)/u,
  },
  // "Had sex with whom?": whoever else stood beside the answer would be named for nothing.
  {
    id: 'flaw.sex-with',
    pattern:
      /\bsex with (?:whom|which|what)\b|\b[Ww]hom? [^?]{0,80}\b(?:had sex|having sex|raped?|molested|sexually)\b/u,
  },
  // "What has she lodged against her ban?": only an appeal is lodged.
  { id: 'flaw.lodged', pattern: /\bwhat (?:has|have|had|did) [^?]{1,80}\blodged?\b/iu },
  // "Who was named best director?": several bodies name theirs.
  {
    id: 'flaw.which-award',
    pattern: /^(?=.*\b(?:named|voted|chosen|crowned) (?:the )?best\b)(?!.*\b(?:by|at|in) (?:the )?\p{Lu})/u,
  },
  // "The country of Mexico issued": what it is stands beside its name.
  {
    id: 'flaw.kind-twice',
    pattern: /\b(?<kind>country|city|town|state|province|county) of which \k<kind>\b/iu,
  },
  // "According to police, police found": whose word it is, is whose deed it is.
  { id: 'flaw.own-word', pattern: /\bAccording to (?<who>(?:the )?\p{L}+), \k<who>\b/iu },
  // "A lead through strikes", "hit by strikes": goals or bombs as well.
  { id: 'flaw.by-strikes', pattern: /\b(?:through|by|from|with|in|on) what kind of protest\b/iu },
  // "What kind of metal did she win?": medals are no kind of metal.
  { id: 'flaw.metal-won', pattern: /\bwhat kind of metal\b.*\b(?:win|won|take|took|earn)\b/iu },
  // "Against which club were United drawn?": several clubs are called so.
  {
    id: 'flaw.half-club',
    pattern:
      /^(?=.*\b(?:were|was|are|did|do|does|for|against|by|of|to|with|have|has) (?:United|Rovers|Albion|Wanderers|Athletic|City)(?:\?| \p{Ll}))(?!.*(?<!\p{L})\p{Lu}\p{Ll}{1,20} (?:United|Rovers|Albion|Wanderers|Athletic|City)\b)/u,
  },
  // "To which region did he move for £6m?": players move to clubs.
  { id: 'flaw.region-for-money', pattern: /\bto which (?:region|county|state|city)\b[^?]*\bfor [£$€]/iu },
  // "From which country has it drawn criticism", "won praise from whom": others blame and praise as well.
  {
    id: 'flaw.drawn-from-which',
    pattern: new RegExp(
      `\\b(?:from|by|among|in) (?:whom|(?:which|what) \\p{L}+) (?:has|have|had|did|do|does|was|were) [^?]{1,120} ${DRAWS} (?:\\p{Ll}+ ){0,3}${RESPONSE}\\b`,
      'iu',
    ),
  },
  // "Which city did her goal give a win?": its club.
  { id: 'flaw.win-of-city', pattern: /\bwhich city did [^?]*\b(?:goal|penalty|header|win|lead|victory)\b/iu },
  // "Were restricted to 201 despite a 65 from whom?": what it was in spite of, and no fact of its own.
  { id: 'flaw.despite-whom', pattern: /\bdespite [^?]{1,80}\b(?:whom|which|what|how (?:many|much))\b/iu },
  // "From whom had Leeds conceded a lead despite a fluent 97?": the same, put to the front.
  { id: 'flaw.whom-despite', pattern: /\bfrom whom (?:had|did|has|have) [^?]{1,120}\bdespite\b/iu },
  // "Whose Tesla made a push": a firm is no one's thing.
  {
    id: 'flaw.whose-firm',
    pattern:
      /\b[Ww]hose \p{Lu}[\p{Ll}]{2,20}(?: \p{Lu}[\p{Ll}]{2,20})? (?:\p{Ll}+ly )?(?:made|bought|sold|opened|built|won|filed|has|had|was|is|will|plans|launched|acquired|signed|raised|agreed|said|announced|reported|posted|cut|began|started|plans|owns|wants)\b/u,
  },
  // "Which party of Ada Palmer took 19": whose it is tells which; "when defending whom retired": another's deed.
  {
    id: 'flaw.which-of-somebody',
    pattern:
      /\b[Ww]hich \p{Ll}+ of \p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:took|won|has|had|was|is|got|lost)\b|\b(?:when|while|as|after|before) (?:\p{Ll}+ing )?whom \p{Ll}+/u,
  },
  // "On which day did Leeds bowl out York on the second day": the day of the match is no day of the week.
  {
    id: 'flaw.day-of-match',
    pattern: /\b[Oo]n which day\b[^?]* on the (?:opening|first|second|third|fourth|fifth|final|last) day\b/u,
  },
  // "In which month did a rival raise its prices": which, is lost.
  {
    id: 'flaw.a-rival',
    pattern:
      /\b(?:did|does|has|have|had|was|is) a (?:rival|competitor|peer)\b|\b(?:[Aa]nother|[Aa] (?:separate|second|further)) (?:poll|survey|study|report|estimate)\b/u,
  },
  // "Briefed the weekly meeting on which evening?"
  {
    id: 'flaw.meeting-evening',
    pattern:
      /\b(?:weekly|regular|routine|monthly|daily) (?:[\p{L}]{2,20} )?(?:meeting|briefing|review|session)[^?]{0,40} on which (?:evening|morning|day|night|afternoon)\b|\bon which (?:evening|morning|night|afternoon)\?$/iu,
  },
  // "In which month were fewer boats built than expected": of other months that may hold as well.
  {
    id: 'flaw.month-below-forecast',
    pattern:
      /^(?=.*\b(?:than|as|below|above|short of|missed|beat) (?:had been )?(?:\p{Ll}+ ){0,3}(?:expected|forecasts?|expectations|predicted|hoped|feared|estimates?)\b).*\b(?:which|what) (?:month|quarter|year)\b/iu,
  },
  // "For how much did Ada Palmer move to Leeds in 2003": each paper has its own sum of a fee of long ago.
  {
    id: 'flaw.bygone-fee',
    pattern:
      /\bhow much did \p{Lu}[^?]{2,50} (?:move|switch|transfer|return|sign|join|leave)\b[^?]* in (?:\p{Lu}\p{Ll}+ )?\d{4}\?$/iu,
  },
];
