import type { Sign } from '../../signs.ts';

/** Signs that a stem holds a second verb or half of a figure: what it asks belongs to another clause. Reviewed by hand. */
export const CLAUSE_FLAWS: readonly Sign[] = [
  // "How many pilgrims did the embassy confirm from Oslo also died?": the verb is that of what was confirmed.
  {
    id: 'flaw.confirm-died',
    pattern:
      /\b(?:did|does|do|has|have|had) [^?,]{2,60} (?:confirm|say|report|believe|estimate|claim|announce|reveal|admit|note|think)(?:ed)? (?!that\b)[^?,]{0,60}\b(?:also|already|never|later) \p{Ll}+(?:ed|t)\b/u,
  },
  // "For how many days did the strike the city endure has come to an end": two verbs, and one "did".
  {
    id: 'flaw.did-has',
    pattern:
      /\b(?:did|does|do) (?:(?!(?:who|which|that|what|as|when|where|because|after|before|if|whether|and|but|he|she|it|they|say|says)\b)[\p{L}\p{Nd}’'-]{1,20} ){2,12}(?:has|have|had) (?:been|come|gone|ended|become)\b/u,
  },
  // "Did Ada Palmer later rushed up to the line and knock out": the first of two verbs has not turned.
  {
    id: 'flaw.did-later-past',
    pattern:
      /\b(?:did|does|do) [^?]{0,60}\p{Lu}[\p{L}'’-]{1,24} (?:later|then|also|soon|again|first|finally|eventually|subsequently) \p{Ll}{2,14}(?<![e])ed\b/u,
  },
  // "How many malls in Rome and Acme Hall in Milan were closed": one of two that were.
  {
    id: 'flaw.counted-and-other',
    pattern:
      /\bhow many (?:\p{Ll}+ ){1,3}(?:in|at|near) (?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}and (?:[\p{L}’'-]{1,20} ){1,5}(?:in|at|near) \p{Lu}[^?]{0,60} (?:was|were|is|are|has|have|had) /iu,
  },
  // "Stretched the lead with what, before?": the clause behind the comma was cut.
  { id: 'flaw.comma-before', pattern: /, (?:before|after|when|while|until|where|since|once)\?$/u },
  // "In which country did the toll rise to 40 in Peru and about 9?": one figure of two, whose place is asked.
  {
    id: 'flaw.two-places',
    pattern:
      /\b(?:in|at|from|to) which \p{Ll}+ [^?]{1,140}\d[\d,.]* in (?:the )?\p{Lu}[^?,\d]{1,40} and (?:\p{Ll}+ ){0,2}[\d,.]+(?: \p{Ll}+)?\?$/iu,
  },
  // "12 local and five national stations, and has been on air for over how many years": a list was cut.
  { id: 'flaw.list-and-has', pattern: /(?:^|: )\d[^,?]{0,60} and [^,?]{2,60}, and (?:has|is|was|had) /u },
  // "6 of how many rigs", "two to how many times": half of a figure, which asks for the other.
  {
    id: 'flaw.part-of-how-many',
    pattern:
      /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?)) (?:out )?(?:of|to|in) how many\b/iu,
  },
  // "Numbers from which country based company": a part of a compound.
  {
    id: 'flaw.country-based',
    pattern: /\bwhich (?:country|city|state|region)[ -](?:based|owned|backed|led|run)\b/u,
  },
  // "By how many storms was in 2009 marked": the year was the subject.
  { id: 'flaw.was-in-year', pattern: /\b(?:was|were) in (?:19|20)\d\d \p{Ll}+ed\b/u },
  // "There are 3,000 people living there": where, was told before.
  { id: 'flaw.there-at-end', pattern: /\b(?:there|here)\?$/u, unless: /\b(?:is|are|was|were) there\?$/u },
  // "By whom was her death confirmed": doctors, whoever they were.
  {
    id: 'flaw.death-confirmed',
    pattern: /\b[Bb]y whom was [^?]*\bdeath (?:confirmed|pronounced|announced)\b/u,
  },
  // "What percentage did Rate of return net": a row of a table.
  {
    id: 'flaw.bare-rate',
    pattern: /\b(?:did|does|was|is|has) (?:Rate|Number|Total|Share|Amount|Level) (?:of|in) /u,
  },
  // "On which company did she share her story": a site is no company to whoever writes there.
  {
    id: 'flaw.on-company',
    pattern:
      /\b(?:[Oo]n|[Tt]o) which company (?:did|does|has|have|had) [^?]*\b(?:share|post|write|wrote|announce|publish|say|respond|upload)(?:ed)?\b/u,
  },
  // "In which city has the ship been offered to the museum of the society to display": the place is the museum's.
  {
    id: 'flaw.place-of-museum',
    pattern:
      /\b[Ii]n which (?:city|country|state|town) (?:has|have|had|was|were|did) [^?]* (?:to|by|including|from|of) (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}[^?]*\b(?:Museum|Institution|Gallery|Observatory|Laboratory|University|Institute|Library)\b/u,
  },
  {
    id: 'flaw.place-of-included',
    pattern: /\b[Ii]n which (?:city|country|state|town) [^?]* including \p{Lu}[\p{L}-]+\?$/u,
  },
  // "Announced by her son via which company?": a site again, and "by her son" tells who.
  { id: 'flaw.via-company', pattern: /\b(?:via|through) which (?:company|organisation|website|network)\b/iu },
  // "How many of the 446 does the party have?": of what, the noun is lost.
  {
    id: 'flaw.of-the-number',
    pattern: /\bhow many of the [\d,]+ (?:do|does|did|has|have|had|was|were|is|are|will)\b/iu,
  },
  // "How many flights are planned this year, QX-1 and QX-2": whoever counts has the answer.
  {
    id: 'flaw.counts-the-named',
    pattern:
      /\b[Hh]ow many [^?,]{1,80} \p{Ll}{1,20}, (?:the )?\p{Lu}[\p{L}\d.-]{1,24}(?: \p{Lu}[\p{L}\d.-]{1,24}){0,2} and (?:the )?\p{Lu}[\p{L}\d.-]{1,24}(?: \p{Lu}[\p{L}\d.-]{1,24}){0,2}(?=[,?])/u,
  },
  // "Scored a total of how many goals?": for which side, the clause before tells.
  {
    id: 'flaw.goals-alone',
    pattern:
      /\b(?:scored (?:a total of )?how many (?:goals|points|runs|tries)|how many (?:goals|points|runs|tries) (?:has|had|did) [^?,]{3,50} scored?)\?$/iu,
    // Of a batter the match stands before the question.
    unless:
      /\b[Hh]ow many runs (?:has|had|did) (?:captain |opener )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+ scored?\?$/u,
  },
  // "Struck just under 20 minutes later?": than what.
  {
    id: 'flaw.later-at-end',
    pattern:
      /\b(?:seconds|minutes|hours|days|weeks|months|years|balls|overs) (?:later|earlier|afterwards)\?$/u,
  },
  // "Is listed in second place with how much?": in which list.
  {
    id: 'flaw.listed-where',
    pattern:
      /\b(?:is|are|was|were) (?:again |also )?(?:listed|ranked|placed) (?:in )?(?:\p{L}+ )?(?:place )?(?:with|at) (?:how|what)\b/u,
  },
  // "How many people did police arrest in Leeds?": for what.
  {
    id: 'flaw.arrested-for-what',
    pattern:
      /^(?:\d{1,2} \p{L}+ \d{4}: )?(?![^?]{0,300}(?::|\b(?:for|over|after|during|when|following|suspicion|charges?|connection|accused|suspected|protest|raid)\b))[^?]{0,120}\bdid [^?]{2,80}\b(?:arrest|detain)\b/u,
  },
  // "Old pieces fetch as much as how much": the answer is told to be much.
  { id: 'flaw.much-as-how-much', pattern: /\bas (?:much|many|high|low) as how (?:much|many)\b/iu },
];
