import type { Sign } from '../../signs.ts';

/** Signs that a stem has lost of what, when or where its figure is, or that its words are torn. Reviewed by hand. */
export const LOOSE_FLAWS: readonly Sign[] = [
  // "Second in 2:02:41 and Ben Hill third in 2:03:58, a record by how many seconds": what is set off is of the last of them.
  {
    id: 'flaw.record-of-last',
    pattern:
      /\b[Bb]y how (?:many|much)\b[^?]{5,200}, an? (?:\p{L}{2,14} ){0,3}(?:record|best|high|low|mark|first)\?$|\b(?:first|second|third|fourth|fifth) (?:in|with|on) [\d:.]{1,10} and [^?,]{2,60} (?:second|third|fourth|fifth|sixth) (?:in|with|on) [\d:.]{1,10}/u,
  },
  // "Topped the list with how many millimetres?": of what, was told before.
  {
    id: 'flaw.tops-the-list',
    pattern:
      /\b(?:top|tops|topped|head|heads|headed|lead|leads|led|follow|follows|followed) the (?:list|table|chart|charts|tally|pack)\b(?! (?:of|for|in)\b)/u,
  },
  // "Which district received 62 mm?": of rain or of snow, and in which time.
  {
    id: 'flaw.millimetres-of-what',
    pattern:
      /\b(?:receive|received|record|recorded|got|saw|logged|measured) (?:about |nearly |over )?[\d.]{1,6} ?(?:mm|cm|millimet(?:re|er)s|centimet(?:re|er)s)\?$|\b[Hh]ow many (?:mm|cm|millimet(?:re|er)s|centimet(?:re|er)s) (?:did|has|have|had) [^?]{2,60} (?:receive|received|record|recorded|get|log|logged)\?$/u,
  },
  // "The rise of about what percentage?": of what.
  {
    id: 'flaw.the-rise',
    pattern:
      /\bthe (?:rise|fall|increase|decrease|drop|decline|jump|growth|dip|slump|surge|loss|gain) of (?:about |nearly |more than )?(?:what percentage|how (?:much|many(?: \p{Ll}{2,14}){1,2}))\?$/u,
  },
  // "Shoppers were let back in after how many hours?": into where.
  {
    id: 'flaw.let-in',
    pattern:
      /\b(?:let|allowed|taken|moved|brought|went|got) (?:back )?(?:in|inside|out|outside)(?=\?$| (?:after|in|for|at|within|on) (?:about )?(?:how|which|what|an|\d+|two|three|four|five|six|several)\b)/u,
  },
  // "With what percentage was it passing?": of how much that was counted, nothing says.
  {
    id: 'flaw.while-counted',
    pattern:
      /\b(?:with|by) (?:about )?(?:what percentage|how many votes) (?:is|was|are|were) [^?]{2,80} (?:passing|failing|leading|trailing|ahead|behind)(?: by)?\?$/iu,
  },
  // "Dissented in favour of a cut": in what.
  {
    id: 'flaw.for-a-cut',
    pattern:
      /\b(?:in favou?r of|voted for|back(?:s|ed)?|want(?:s|ed)?|favou?r(?:s|ed)?|expect(?:s|ed)?|oppose[sd]?) an? (?:cut|hike|rise|increase|reduction|pause|hold)\?$/u,
  },
  // "On which day did voters turn down a proposal?": which.
  {
    id: 'flaw.a-proposal',
    pattern:
      /\b(?:turn(?:ed)? down|reject(?:ed)?|back(?:ed)?|accept(?:ed)?|approve[sd]?|oppose[sd]?|withdr[ae]wn?|adopt(?:ed)?|discuss(?:ed)?|announced?|submit(?:ted)?) an? (?:proposal|measure|plan|scheme|proposition|offer|request|petition|appeal|idea)\?$/u,
  },
  // "How much both had in mind stayed": a clause without its pronoun stands behind the question words.
  {
    id: 'flaw.clause-behind-how-much',
    pattern:
      /\b[Hh]ow much (?:both|he|she|they|it|we|each|the \p{Ll}{2,14}) (?:had|has|have|was|were|will|would)(?! (?:to|each)\b)(?= \p{Ll})/u,
  },
  // "Five more, put back after being dropped in which year, are being built": nobody asks within an aside.
  {
    id: 'flaw.asked-in-aside',
    pattern:
      /, \p{Ll}{2,14} [^?,]{0,60}\b(?:in|on|by|at|after|for|since) (?:which|what|how) [^?,]{2,24}, (?:is|are|was|were|has|have|had|will)\b/u,
  },
  // "How many of the last five have they drawn?": five what.
  {
    id: 'flaw.last-five',
    pattern:
      /\bof (?:the|their|his|her|its) (?:last|past|first|next|previous|final|opening) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\?$| (?:has|have|had|did|do|does|was|were|is|are)\b)/u,
  },
  // "A disease kills more than how many people a day?": which.
  {
    id: 'flaw.a-disease',
    pattern:
      /(?:^|, )[Aa] (?:disease|virus|illness|condition|drug|vaccine|pill|product|gas|metal|mineral) (?:kills|causes|affects|infects|costs|strikes|claims|harms) /u,
  },
  // "In which country was Leeds v York called off?": where a ground is, the sides say.
  {
    id: 'flaw.land-of-match',
    pattern: /\b[Ii]n which (?:country|state) (?:was|is|were|did|does) \p{Lu}[^?]{1,40} v \p{Lu}/u,
  },
  // "On'Monday": words ran into each other.
  { id: 'flaw.ran-together', pattern: /\b(?:on|in|at|of|for|by|from|with)['’]\p{Lu}/u },
  // "In how many months was Ada Palmer out?": how long it took, or how long it was.
  {
    id: 'flaw.out-in',
    pattern:
      /\b[Ii]n how many (?:minutes|hours|days|weeks|months|years) (?:is|are|was|were) [^?]{2,50} (?:out|away|back|gone|over|off)\?$/u,
  },
  // "Work by which force led to their arrest": whose, was told before.
  {
    id: 'flaw.their-arrest',
    pattern:
      /(?:^|: )[^?:]{0,30}\b(?:which|what) \p{Ll}{2,20} (?:led|leads|contributed) to (?:his|her|their) \p{Ll}{3,20}/u,
  },
  // "By whom was Mark Webb shown the red card": beside a referee stand players alone.
  {
    id: 'flaw.referee',
    pattern:
      /\b[Bb]y whom (?:was|were) [^?]{2,60} (?:(?:red|yellow) card|booked|sent off)(?!\p{L})|\b[Ww]ho (?:booked|sent off|showed [^?]{2,40} (?:red|yellow) card)(?!\p{L})/u,
  },
];
