import type { Sign } from '../../signs.ts';

/** Signs that another answer than the story's could be defended, or that the stem asks for a piece of another phrase. Reviewed by hand. */
export const SECOND_ANSWER_FLAWS: readonly Sign[] = [
  // "Into what kind of subject has he signed a measure": "into law" is how it is signed.
  {
    id: 'flaw.signed-into',
    pattern: /\b[Ii]nto what kind of subject\b|\bsign(?:s|ed)? [^?]{2,80} into what kind\b/u,
  },
  // "How many seats did the college have each for maths": each of what, the story tells.
  { id: 'flaw.each-for', pattern: /\bhow many [^?]{2,80} each (?:for|in|of|to)\b/iu },
  // "Which country was allied with Peru?": in which war and year, and others were.
  {
    id: 'flaw.allied',
    pattern: /\bwhich (?:country|state|nation|party) (?:is|was|were) allied (?:with|to)\b/iu,
  },
  // "How many people has rain left dead and 12 missing": two numbers of one verb, torn from what they are of.
  { id: 'flaw.left-dead', pattern: /\bhow many [^?]{3,120} left (?:dead|injured|homeless|missing|hurt)\b/iu },
  // "Both concerns", "who said: this is a neat program": which, the sentence before tells.
  {
    id: 'flaw.both-of-them',
    pattern:
      /\bboth (?:concerns|issues|matters|incidents|cases|requests|complaints|letters|reports)\b|^(?:[^:?]{1,150}: )?Who said: “[^”?]{0,60}\b(?:this|that|it|these|those|they)\b(?! (?:year|week|month|time))[^”?]{0,40}”/iu,
  },
  // "For how many years was the market damaged": what is over at once lasts no years; another deed of the sentence did.
  {
    id: 'flaw.lasts-no-years',
    pattern:
      /\bfor how many (?:years|months|weeks|days) (?:was|were|has|have|had) [^?]{2,80} (?:been )?(?:damaged|destroyed|killed|hit|struck|wounded|injured|shot|stabbed|arrested|born|elected|founded|opened|demolished|burned|burnt)\?$/iu,
  },
  // "In which city was the quake felt?", "the blast was heard in which town": in those between as well.
  {
    id: 'flaw.felt-where',
    pattern:
      /\bwhich (?:city|cities|town|village|country|state|district|region|province|county|island)\b[^?]*\b(?:felt|heard|seen|visible|noticed)\b|\b(?:felt|heard|seen|visible|noticed) (?:\p{Ll}+ )?(?:in|at|across|as far (?:away )?as) which\b/iu,
  },
  // "Acme kept its rating for which country at AAA?": others are rated the same.
  {
    id: 'flaw.rated-as',
    pattern:
      /\brat(?:ing|ed|es)\b[^?]*\bwhich country\b|\bwhich country['’]s (?:\p{Ll}+ )?(?:rating|outlook)\b/iu,
  },
  // "Named Ada Palmer as his successor": whose, the sentence before tells.
  {
    id: 'flaw.as-his-successor',
    pattern:
      /\b(?:name|appoint|pick|choose|chose|nominate|announce)d? [^?]{2,60} (?:as|to be) (?:his|her|their) (?:\p{Ll}+ )?(?:successor|replacement)\b/u,
  },
  // "Launched Acme-4, what kind of device that": what a name is, stands behind a comma.
  {
    id: 'flaw.comma-kind',
    pattern:
      /^(?!(?:[^:?]{1,150}: )?(?:According|On|In|At|After|Before|During|For|By|With|From|Since|Last) [^,?]{1,100}, what kind)[^?]{0,200}[\p{L}\p{Nd}], what kind of \p{L}+ (?:that|which|who)\b/u,
  },
  // "In which year did Acme Zoo shot a giraffe call Max": a verb that was read as a noun.
  {
    id: 'flaw.did-past',
    pattern:
      /\b(?:did|do|does) (?:(?!who\b|which\b|that\b|whose\b|and\b|after\b|before\b|when\b)[^\s?,:]+ ){1,6}(?:shot|gave|took|made|went|came|wrote|began|broke|chose|drove|fell|flew|grew|knew|ran|sang|saw|spoke|stole|threw|wore|won|sold|held|told|said|built|bought|brought|caught|fought|lost|met|paid|sent|spent|stood|taught) (?:an?|the|his|her|its|their|\d[\d,.]*) /u,
  },
  // "On which date do builders walked into": a word of a foreign name was read as the verb.
  {
    id: 'flaw.do-walked',
    pattern:
      /\bdo (?:the )?\p{Ll}{3,20} (?!need|feed|seed|heed|speed|proceed|succeed|exceed|breed)\p{Ll}{2,14}ed (?:into|to|through|out|off|from|over|on|in|at)\b/u,
  },
  // "How many guinea pigs did the zoo receive 22 horses": one of a list that time parted.
  {
    id: 'flaw.two-objects',
    pattern:
      /\bhow many (?:\p{L}+ ){1,3}(?:did|has|have|had) [^?,]{1,60} (?:receive|seize|find|buy|get|take|sell|send|deploy|build|deliver|collect|recover|rescue|treat|plant|catch)(?:d|ed)? \d[\d,]* \p{Ll}+ (?:in|last|on|since|this)\b/iu,
  },
  // "The agency leaves from 40 farmers, cut the price to how much": two verbs, and no "and".
  {
    id: 'flaw.second-deed',
    pattern:
      /\p{L}s (?:from|in|at|to|of) (?:[^?,]|,(?=\d)){2,60}, (?:cut|set|put|let|raised|lifted|lowered) (?:the|its|their) [^?]*\bhow (?:much|many)\b/u,
  },
  // "More than how many people fled?": from where and when, the sentence before tells.
  {
    id: 'flaw.fled-where',
    pattern: /\bhow many (?:\p{L}+ ){1,3}(?:(?:have|has|had) )?(?:fled|left|returned|arrived|escaped)\?$/iu,
  },
  // "What did they sign that will cut tariffs": a trade agreement does.
  {
    id: 'flaw.sign-tariffs',
    pattern:
      /\bwhat (?:did|have|has) [^?]{1,80} sign(?:ed)?\b[^?]*\b(?:tariffs|duties|customs|extradit|nuclear|weapons)/iu,
  },
  // "Chose the city in which region over sites?": which sites, was cut.
  {
    id: 'flaw.over-bare',
    pattern:
      /\b(?:over|against|ahead of) (?:sites|rivals|others|bids|offers|cities|countries|candidates|firms)\?$/u,
  },
  // "From whom did she head in a corner?": whose corner it was.
  {
    id: 'flaw.from-whom-scored',
    pattern:
      /\b[Ff]rom whom (?:did|has|had|was) [^?]*\b(?:head|volley|tap|slot|fire|convert|turn|scramble|stab|poke|nod|bundle|curl|drill|sweep)(?:ed)? (?:in|home|wide|over)\b/u,
  },
  // "How many ships did Rescue agency deploy": a part of a name, and no article.
  {
    id: 'flaw.body-without-article',
    pattern:
      /\b(?:did|does|do|has|have|had|was|were|is|are) (?:Rescue|Space|Weather|Relief|Health|Transport|News|Police|Fire|Emergency|Aid|Disaster|Nuclear|Energy|Intelligence|Interior|Defen[cs]e|Finance|Foreign|Federal|Local|State|National|Central) (?:agency|ministry|department|service|bank|government|office|council|court|committee|commission)\b/u,
  },
  // "Which region still had a significant rural population?": others have, too.
  {
    id: 'flaw.significant-part',
    pattern:
      /\bwhich \p{L}+ (?:still |also )?(?:has|had|have) an? (?:significant|large|substantial|sizeable|small|growing|big|rich|strong|long)\b/iu,
  },
  // "Which state got the ball on their own line": a side by the name of its state.
  {
    id: 'flaw.state-of-side',
    pattern:
      /\bwhich (?:state|city|country|region)\b[^?]*\b(?:got the ball|yard line|touchdown|possession|quarterback|kickoff|game-winning|end zone)\b/iu,
  },
  // "What percentage of those were males?": of whom, was told before.
  {
    id: 'flaw.of-those',
    pattern:
      /\bof (?:those|these|them|the rest|the others) (?:is|are|was|were|has|have|had|did|do|could|can)\b/iu,
  },
  // "At what time did the air remain poor?": before and after as well.
  {
    id: 'flaw.remained-at',
    pattern:
      /\b(?:at what time|on which (?:day|date)) (?:did|does|has|have|had) [^?]*\b(?:remain|stay|continue|hover|persist)(?:ed)?\b/iu,
  },
  // "Who is the last minister of the?": what of, was cut.
  { id: 'flaw.ends-open', pattern: /\b(?:the|an|of|its|their|his|her)\?$/u },
  // "In what kind of subject did it become the first firm": the first in history.
  {
    id: 'flaw.first-in-history',
    pattern: /\bin what kind of subject\b/iu,
    unless:
      /\b(?:degree|graduat|stud(?:y|ied)|lectur|teach|taught|class|course|exam|doctorate|professor|prize|major)/iu,
  },
  // "In which state have cases been rising?": they may rise elsewhere as well.
  {
    id: 'flaw.rising-where',
    pattern:
      /\bwhich (?:country|state|city|district|region|province|county)\b[^?]*\b(?:cases|infections|prices|rents|temperatures|deaths|crimes?|thefts)\b[^?]*\b(?:rising|risen|rise|rose|increas|growing|grown|grew|falling|fallen|fell|spreading)/iu,
  },
  // "How many stones did its doctors take": whose, was told before.
  {
    id: 'flaw.its-subject',
    pattern:
      /(?:^|: )(?:(?:In|On|Since|By|During) [^,?:]{2,30}, )?(?:about |nearly |more than )?(?:[Hh]ow (?:many|much)|[IiOo]n which \p{L}+|[Aa]t what time)(?:(?!\p{Lu})[^?]){1,80}\b(?:did|has|have|had|do|does|were|was) (?:its|their|his|her) \p{Ll}/u,
  },
  // "Between 10 and how many times": one end of a range.
  {
    id: 'flaw.between-and',
    pattern: /\bbetween (?:about )?[$£€₹]?\d[\d,.]* and (?:about )?how (?:many|much)\b/iu,
  },
  // "Visited Leeds to study it": what, was told before.
  {
    id: 'flaw.study-it',
    pattern:
      /\bto (?:study|see|inspect|discuss|review|assess|oppose|support|watch|mark|celebrate|protest against|examine|launch|promote|explain) it\?$/u,
  },
];
