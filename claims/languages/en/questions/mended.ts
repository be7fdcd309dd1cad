import { type Edit, edited } from '../../edits.ts';
import { capital } from '../capital.ts';
import { ROLES } from '../lexicon/closed.ts';
import { isPlainWord } from './plain-words.ts';

/** "How many trains and diverted 17 did": what else was done has a number of its own. */
const SECOND_DEED =
  /(?<=\bhow many \p{Ll}{1,20}) and \p{Ll}[\p{Ll}-]{2,20}ed \d[\d,]{0,12}(?: \p{Ll}{3,20})?(?= (?:did|has|have|had) )/giu;

/** "How many people does Acme employ, makes pumps": the verb of another clause of the same firm. */
const SECOND_VERB =
  /(?<=\bhow many [^,?]{2,40} (?:does|did|has|had) [^,?]{2,60}), (?:makes|designs|operates|runs|sells|builds|produces|provides|offers|develops|manufactures|owns|supplies|serves) [^?]{1,160}$/iu;

/** "The board cleared a loan, raised the fee of how many": of two deeds in a row the one that is asked about. */
const FIRST_DEED =
  /^((?:The |An? )?\p{L}[\p{L}’'-]{1,30}(?: \p{L}[\p{L}’'-]{1,30}){0,2}?) \p{Ll}{2,14}ed (?:[^,?]|,(?=\d)){3,120}, (?=\p{Ll}{2,14}ed (?:the|an?|its|their) [^,?]{0,80}\bhow (?:many|much)\b)/u;

/** "A gale has killed nine, affected over how many": of two deeds in a row the one that is asked about. */
const FIRST_DONE =
  /(?<=(?:^|: )[^,:?]{2,60} (?:has|have|had)) \p{Ll}{2,14}ed [^,?]{3,80}, (?=\p{Ll}{2,14}ed (?:over |more than |about |at least |nearly )?how (?:many|much)\b)/u;

/** "Rose by what percentage, a 7-month supply": another figure of the same, behind a comma. */
const OTHER_FIGURE = /, an? \d[\d.]*[- ](?:day|week|month|year)s?\b[^,?]*$/u;

/** "How many tonnes does the vault hold, or 113 million ounces": the answer in another measure. */
const IN_OTHER_MEASURE =
  /(?<=\bhow (?:many|much)\b[^?]{4,160}), or (?:about |nearly |roughly |around |some |just over |more than )?[$£€₹]?\d[\d.,]*(?:m|bn|k|%)?(?: \p{L}[\p{L}-]*){0,4}$/iu;

/** "Which party chief Ada Palmer said", "the body of which group commander Ben Orr": whose officer somebody is. */
const WHOSE_OFFICER = new RegExp(
  `(\\b[Ww]hich (?:\\p{Ll}{3,14} )?(?:organisation|organization|party|group|company|firm|club|team|agency|institute|university|bank|airline|country|state|city|force|body|union|network)) (?=(?:(?:\\p{Ll}{3,14}(?:al|ary|ic)|deputy|vice|former|senior|acting|joint|chief) ){0,2}(?:${[...ROLES].filter((role) => /^\p{Ll}{4,}$/u.test(role)).join('|')}) \\p{Lu}\\p{L})`,
  'gu',
);

/** "How much did the governor announce each for the families": each of them gets so much. */
const EACH = /^(how much) ((?:did|has|have|had|will) [^?,]{2,80}?) each (?=for |to )/iu;

/** "Four others were missing after a boat sank": whoever drowned is not missing, and no one else is. */
const OTHERS_MISSING = /\bhow many others (?=(?:is|are|was|were|remain|remained) (?:still )?missing\b)/iu;

const SUM = '(?:(?:Rs\\.? ?|[₹$£€])\\d[\\d.,]*(?:m|bn|tn)?(?: (?:lakh|crore|million|billion|trillion)){0,2})';
/** "By what percentage did sales rise to $5m from $4m": whoever reckons has the answer. */
const BOTH_ENDS = new RegExp(
  `(\\bwhat percentage (?:did|has|have|had) [^?,]{2,120} to ${SUM}) from ${SUM}(?: (?:in|during|for|over) (?:the )?(?:same|corresponding|previous|year-ago|prior|first|second|third|fourth|last)[^?,]{0,80})?$`,
  'iu',
);

/** "Did Angry farmers empty": the first word of the sentence keeps its capital no longer. */
/** "What percentage was turnout": a noun of its own. */
const TURNOUT = /\b([Ww])hat percentage was (?:the )?((?:voter )?turnout)\b/gu;
/** "What percentage was growth in credit in the year": by so much it grew. */
const GROWTH =
  /^(In [^,?]{2,40}, )?(about |nearly |close to |almost )?what percentage (?:was|were) (?:the )?growth in ((?:the )?\p{L}[^?,]{2,60}?)(?= (?:in|over|during|for|between) (?:the )?(?:\d|last|past|first|second|third|fourth|same|year|quarter|month|\p{Lu})|$)/iu;
/** "What percentage was inflation": it stood at that. */
const AT_PERCENTAGE =
  /^((?:In|On|According to) [^?]{2,80}?, )?((?:about|nearly|close to|almost|around) )?what percentage (?=(?:was|were|is|are) (?:the )?(?:[\p{L}-]+ ){0,3}?(?:inflation|unemployment|utili[sz]ation|margin|rate|occupancy|attendance|literacy|share|yield|growth)(?!\p{L}))/iu;
/** "What percentage was rainfall below average": by so much it was. */
const BY_PERCENTAGE =
  /^((?:In|On|According to) [^?]{2,80}?, )?((?:about|nearly|close to|almost|around) )?what percentage (?=(?:was|were|is|are|has|have|had) [^?]{3,80} (?:below|above) (?:average|normal|target|the|its|their)(?!\p{L}))/iu;
/** "How many for each family and 25 kg of rice": what else each got. */
const AND_GOODS =
  /(?<=\bhow (?:much|many)\b[^?,]{0,60}) and \d[\d,.]* ?(?:kg|kilograms?|litres?|tonnes?|quintals?|bags?|packets?) of \p{Ll}+(?: \p{Ll}+)?/iu;
/** "After how many days was the boat towed in at sea": the days were spent there. */
const SPENT_AT =
  /\b(after (?:\p{L}+ )?how many (?:hours|days|weeks|months|years)) ((?:was|were|did|has|have|had) [^?]{3,160}?) (at sea|in (?:hospital|custody|jail|prison|captivity|detention|office|power|charge|exile|hiding|orbit|space|a coma)|on the run|adrift|underground)$/iu;
/** "How much award did she receive": the noun goes first. */
const HOW_MUCH_NOUN =
  /\bhow much (award|prize|grant|fine|loan|fee|bonus|bounty|reward|scholarship|cheque|donation|penalty)(?= (?:did|does|has|have|had|will|was|is) )/giu;
const PLAIN_ADJECTIVE =
  /(?<=\b(?:was|were|did|do|are|have|had|that) )(?:Angry|Capital|Operating|Quarterly|Health|Municipal|Civic|Forest|Railway|Local|Young|Old|Senior|Former|Irate|Worried|Anxious|Striking|Protesting|Heavy|Strong|Small|Large|Big|New|Retail|Domestic|Foreign|Private|Public|Rural|Urban|Torrential|Unseasonal|Armed|Masked|Unidentified|Unknown|Renowned|Noted|Celebrated|Acclaimed|Famous|Veteran)(?= \p{Ll}{3,20} )/gu;

/** "From how many metres did she kick it away": the word belongs to the distance. */
const HOW_FAR_AWAY =
  /\b(from (?:\p{L}+ )?how many \p{L}+) ((?:did|does|do|was|were|is|are|has|have|had) [^?]{1,160}) away$/iu;
/** "How many miles did they collide above the sea": where the distance is from goes with it. */
const HOW_FAR_ABOVE =
  /\b(how many (?:miles|kilometres|kilometers|metres|meters|feet)) ((?:did|was|were) [^?,]{3,80}?) ((?:above|below|off) [^?,]{3,40})$/iu;
/** "How many kilometres did the quake strike on Monday south-west of Leeds": the side from which it is counted goes with it. */
const HOW_FAR_SIDE =
  /\b(how many (?:miles|kilometres|kilometers|km|metres|meters|nautical miles)) ((?:did|was|were|had) [^?]{3,140}?) ((?:to the )?(?:due )?(?:north|south|east|west)[ -]?(?:east|west)? of [^?,]{3,60})$/iu;
/** "By how many tonnes to 9 million has Leeds cut its estimate": what it came to is told with by how much. */
const MOVED_TO =
  /(?<=\bby (?:about |nearly |almost )?how (?:many \p{L}{2,14}|much)) to (?:about |nearly )?(?:Rs\.? ?|[₹$£€])?\d[\d,.]*(?: (?:lakh|crore|million|billion))?(?= (?:did|do|does|has|have|had|was|were|is|are) )/iu;
/** "How many metres is the gorge deep": of what the measure is goes with it. */
const HOW_DEEP =
  /\b(how many (?:miles|kilometres|kilometers|km|metres|meters|feet|inches|yards|cm|centimetres|centimeters)) ((?:is|was|are|were) (?:(?! and )[^?]){3,120}?) (deep|long|high|tall|wide|thick|broad)(?= (?:at|in|on|when|by) |$)/iu;
/** "How many men to seven years' imprisonment has a court sentenced": what they got goes with the verb. */
const SENTENCED_TO =
  /\b(how many \p{Ll}{3,14}) (to (?:life|[\p{L}\d-]{1,12} (?:years?|months?)['’]?)(?: (?:rigorous |simple )?(?:imprisonment|in (?:jail|prison))| term| terms)?) ((?:has|have|had|did) [^?,]{2,60} sentenced?)(?!\p{L})/iu;
/** "Leeds 288 and 204 beat Kent 247 and 234": the scores of both sides beside their names. */
const SCORES_OF_SIDES =
  /(?<=\p{Lu}[\p{L}’'-]{2,20}) \d{2,3}(?:\/\d{1,2})?(?: and \d{2,3}(?:\/\d{1,2})?)?(?= (?:beat|defeat|lose|drew|draw)(?!\p{L})|$| by how many)/gu;
/** "Were still without power this morning", "had received by 7am today": of the day that stands before the question. */
const OF_THE_DAY =
  /(?<=\b(?:how (?:many|much)|what percentage)\b[^?]{6,240}) (?:today|this (?:morning|afternoon|evening))(?=$|,)/iu;
/** "Leeds beat York by what score at home": the question words go first. */
const BY_SCORE =
  /^((?:In|On|At|Earlier|After) [^?,]{2,60}, )?((?:the )?(?:\p{Lu}|\d)[^?]{1,80}?) (beat|beats|defeated|defeats|thrashed|edged|stunned|routed|crushed|downed|overcame|hammered|outplayed|overpowered) ([^?]{2,80}) by what score(?= |$)/iu;
const PLAIN_VERB: Readonly<Record<string, string>> = {
  beats: 'beat',
  defeated: 'defeat',
  defeats: 'defeat',
  thrashed: 'thrash',
  edged: 'edge',
  stunned: 'stun',
  routed: 'rout',
  crushed: 'crush',
  downed: 'down',
  overcame: 'overcome',
  hammered: 'hammer',
  outplayed: 'outplay',
  overpowered: 'overpower',
};
/** "How many phones and £9,000 in cash did police seize": the money is another answer. */
const AND_MONEY =
  /(?<=\bhow many \p{Ll}{3,20}(?: \p{Ll}{3,20})?) and (?:Rs\.? ?|[£$€₹])\d[^ ]{0,12}(?: (?:lakh|crore|million|billion))?(?: in cash)?(?= (?:from|in|at|on|did|has|have|was|were)(?!\p{L})|$)/iu;
/** "How much did police seize in cash, 14 phones and 52 cards": what else they seized. */
const BESIDE_CASH =
  /(?<=\bhow much (?:did|has|have|had)\b[^?,]{0,80} in cash)(?:, (?:\d[\d,]{0,12}|an?|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}{3,20}(?: \p{Ll}{3,20})?){0,4},? and (?:\d[\d,]{0,12}|an?|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}{3,20}(?: \p{Ll}{3,20})?(?= (?:from|in|at|on)(?!\p{L})|$)/iu;
/** "How many tons of rice and 4,000 nets did they send": of two things the one that is asked for. */
const AND_COUNT =
  /(?<=\bhow many \p{Ll}{3,20}(?:(?: of)? \p{Ll}{3,20})?) and \d[\d,]{0,12} \p{Ll}{3,20}(?: \p{Ll}{3,20})?(?= (?:did|does|has|have|had) )/iu;
/** "How many monitors and the union 40 is the league sending": what another did, told without its verb. */
const AND_OTHERS =
  /(?<=\bhow many \p{Ll}{3,20}(?: \p{Ll}{3,20})?) and (?:the )?(?:\p{L}[\p{L}’'-]{1,20} ){1,5}(?:\d[\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten)(?= (?:did|does|do|has|have|had|is|are|was|were) )/iu;
/** "Earned her how much and 21 points": the same behind money. */
const AND_POINTS = /(?<=\bhow much),? and \d[\d,]{0,12} \p{Ll}{3,20}(?: \p{Ll}{3,20})?$/iu;
/** ", about two-thirds of the total": what else the answer tells. */
const SHARE_OF =
  /(?<=\bhow (?:many|much) [^?]{8,240}), (?:(?:about|nearly|almost|roughly|around|more than) )?(?:a|one|two|three)[- ](?:third|quarter|half|fifth|tenth)s? of (?:the|its|their|all) [\p{Ll} ]{3,20}$/iu;
/** "How many species did they find, among them the lynx": what else is told of them. */
const AMONG_THEM =
  /(?<=\b(?:how (?:many|much)|who)\b[^?]{8,240}), (?:among them|some of them|most of them|one of them) [^?]{3,160}$/iu;
/** ", including a girl whose mother passed her to a rescuer": one of them, of whom the question tells too much. */
const ONE_AMONG =
  /(?<=\bhow many [^?,]{8,160}), including (?:an?|one|two|three|four|her|his) [^?,]{3,80}? (?:whose|who|which|that|where) [^?]{3,200}$/iu;
/** "How many phones did police seize from them": whose they were, was told before. */
const FROM_THEM = /(?<=\bhow (?:many|much) [^?]{8,240}) (?:from|to|for) them(?=$| (?:on|in|at|last) )/iu;
/** "How many horses did the zoo receive in 2024, 137 rabbits and 53 goats": of a list that time parted the rest. */
const REST_OF_LIST =
  /(?<=\bhow many [^?]{8,240}), \d[\d,]* \p{Ll}+(?: \p{Ll}+)?(?:, \d[\d,]* \p{Ll}+(?: \p{Ll}+)?){0,3}(?:,? and (?:\d[\d,]*|an?) \p{Ll}+(?: \p{Ll}+)?)?$/iu;
/** "For how many days have mills begun to close a week": by which the days are counted goes with them. */
const A_WEEK =
  /\b(how many (?:days|hours|nights|times|shifts)) ((?:have|has|had|did|does|do|is|are|was|were) [^?,]{3,120}) (a (?:day|week|month|year))$/iu;
/** "In which island": on it. */
const ON_ISLAND = /\b([Ii])n (?=which island\b)/gu;

/** "Which group have stepped up attacks": the noun that asks is one, whatever the name of it is. */
const ONE_OF_WHICH =
  /\b([Ww]hich (?:news agency|space agency|group|company|firm|club|team|party|organisation|agency|airline|bank|university|ministry|broadcaster|newspaper)) (have|were|are)(?= )/gu;
const SINGULAR: Readonly<Record<string, string>> = { have: 'has', were: 'was', are: 'is' };

/** "Which city did they take in January 2025 and Leeds the following month": what else they took, without its verb. */
const AND_LATER =
  /(?<=\b(?:[Ww]hich \p{Ll}+|[Ww]ho|[Ww]hom) [^?]{8,160}) and (?:\p{Lu}[\p{L}’'-]{1,24} ){1,3}(?:the (?:following|next) (?:day|week|month|year)|(?:a|two|three) (?:days?|weeks?|months?|years?) later)$/u;
/** "By what percentage did Acme gain and Birch Bank 1.4%": the figure of another, without its verb. */
const GAPPED =
  /(?<=\b(?:what percentage|how (?:much|many \p{Ll}{3,12})) (?:did|has|have|had) [^?,]{3,120}) and (?:\p{Lu}[\p{L}&.’'-]{0,20} ){1,4}(?:(?:[₹$£€]|Rs\.? ?)\d[\d.,]*|\d[\d.,]*(?:%| per ?cent| points))$/u;

/** "On which date have Leeds been charged": a date is of what happened. */
const PERFECT_DATE =
  /\b([Oo]n which (?:date|day)) (has|have) ([^?]{2,80}?) been (?=\p{Ll}{2,20}ed(?!\p{L}))/gu;

/** "Closed down 1.9 percent": a firm that closes down is no more. */
const DOWN_BY = /\b(closed|ended|finished) (down|up) (\d[\d.]{0,6} ?(?:percent|per cent|%|points))/gu;
const WAY: Readonly<Record<string, string>> = { down: 'lower', up: 'higher' };
/** "Did number of policies grow": the article that the sentence left out. */
const NUMBER_OF = /(\b(?:did|has|have|had|was|were) )(?=(?:total )?number of \p{Ll})/giu;
/** "Does the schedule recognise including Hindi": what is only said beside. */
const WITHOUT_COMMA = /(?<=\p{Ll}{3}) including (?=\p{Lu})/gu;
/** "Who told the paper that": whichever paper it was. */
const TOLD_PAPER =
  /^Who (?:has )?told (?:the|a) (?:paper|newspaper|programme|program|agency|news agency|website|magazine|broadcaster) that /u;
/** "Which award was awarded to" */
const AWARDED = /\b([Ww])hich award (was|were) awarded\b/gu;
/** "Four people were killed and more than how many evacuated as …": the verb of the first goes with the second. */
const BEFELL =
  /((?:\bhow many|(?:^|: )(?:about |nearly |more than |at least |over )?\d[\d,.]{0,9}(?: (?:lakh|crore))?) (?:people|persons|others|passengers|villagers|residents|families|pilgrims|workers|students|women|children)) (?=(?:injured|evacuated|displaced|hospitali[sz]ed|rescued|killed|wounded)(?: (?:as|after|when)(?!\p{L})| (?:in|on|near)(?!\p{L})(?!.* (?:was|were|is|are|has|have|had|will|did|do|does)(?!\p{L}))|$))/iu;

/** "How many wickets for 112": they cost so many runs. */
const WICKETS_FOR =
  /(?<=\bhow many wickets\b[^?,]{0,80} for (?:just |only )?\d{1,3})(?=$| (?:as|in|on|against|to) )/iu;

/** "At how many days were stocks put": what something was put at stands behind it. */
const PUT_AT = /(^|, |: )[Aa]t how (many \p{L}{3,20}|much) (was|were) ([^?,]{3,60}) put(?=$|\?)/gu;
/** "By how many peaks did Palmer climb": those are climbed, and no measure of it. */
const CLIMBED =
  /[Bb]y how many ((?:\p{Ll}{3,12} )?(?:peaks|mountains|summits|hills|walls|towers|steps|stairs|trees)) (?=did [^?,]{3,60} climb(?=$|\?))/gu;

/** "What percentage did the share lose to ₹88": it fell by that. */
const LOST_TO =
  /(^|, |: )(?:[Ww]hat percentage|[Hh]ow many (?:points|paise|cents|pence)) did ([^?]{2,80}) lose to (?=(?:Rs\.? ?|[₹$£€])?\d)/gu;
/** "How many barrels were stocks down": by so many. */
const DOWN_HOW_MUCH =
  /(^|, |: )(how (?:much|many \p{Ll}+)|what percentage) (?=(?:was|were|is|are) [^?]{2,80} (?:down|up|lower|higher)$)/giu;
/** "How far did the flows travel on Monday night and 7 km on Tuesday": the figure of another day. */
const ON_OTHER_DAY =
  /(?<=\bhow many (?:kilomet(?:re|er)s|met(?:re|er)s|centimet(?:re|er)s|millimet(?:re|er)s|miles|feet|inches) (?:did|has|have|had|was|were) [^?]{8,140}) and [\d.,]+ ?(?:km|m|cm|mm|ft|feet|miles|inches|\p{Ll}*met(?:re|er)s) (?:on|in|at|the) [^?]{2,60}$/iu;
/** "How many tonnes does the fund hold, or about 113m ounces": the same in another measure. */
const OTHER_MEASURE =
  /(?<=\bhow many [^?]{8,160}), or (?:about |around |nearly |some |over )?[\d.,]+ ?(?:m|bn|million|billion|lakh|crore)? \p{Ll}+(?: \p{Ll}+)?$/iu;
/** "Runs into over how many pages and names 214 witnesses": another figure of the same. */
const NAMES_OTHERS =
  /(?<=\bhow many \p{Ll}{3,20}) and (?:names|lists|cites|has|includes|contains) \d[\d,]* \p{Ll}+$/iu;

/** "Said that Diesel alone has gone up": the first word of what was said keeps its capital no longer. */
const SAID_FIRST =
  /(?<=\b(?:said|says|added|claimed|warned|explained|argued|noted|announced) that )\p{Lu}\p{Ll}+(?= \p{Ll})/gu;

/** What is put otherwise in a question, in this order. */
const MENDING: readonly Edit[] = [
  { pattern: SECOND_DEED, to: '' },
  { pattern: SECOND_VERB, to: '' },
  { pattern: FIRST_DEED, to: '$1 ' },
  { pattern: FIRST_DONE, to: ' ' },
  { pattern: OTHER_FIGURE, to: '' },
  { pattern: GAPPED, to: '' },
  { pattern: AND_LATER, to: '' },
  {
    pattern: PERFECT_DATE,
    to: (_all, asked: string, verb: string, who: string) =>
      `${asked} ${verb === 'has' ? 'was' : 'were'} ${who} `,
  },
  { pattern: EACH, to: '$1 each $2 ' },
  { pattern: IN_OTHER_MEASURE, to: '' },
  { pattern: WHOSE_OFFICER, to: "$1's " },
  { pattern: OTHERS_MISSING, to: (found) => found.replace('others', 'people') },
  { pattern: BOTH_ENDS, to: '$1' },
  { pattern: HOW_FAR_AWAY, to: '$1 away $2' },
  { pattern: HOW_FAR_ABOVE, to: '$1 $3 $2' },
  { pattern: HOW_FAR_SIDE, to: '$1 $3 $2' },
  { pattern: MOVED_TO, to: '' },
  { pattern: HOW_DEEP, to: '$1 $3 $2' },
  { pattern: SENTENCED_TO, to: '$1 $3 $2' },
  {
    pattern: SCORES_OF_SIDES,
    to: (scores, _at, all: string) => (/ (?:beat|defeat) /u.test(all) ? '' : scores),
  },
  { pattern: OF_THE_DAY, to: '' },
  {
    pattern: BY_SCORE,
    to: (_all, front: string | undefined, who: string, verb: string, whom: string) =>
      `${front ?? ''}${front === undefined ? 'By' : 'by'} what score did ${who} ${PLAIN_VERB[verb] ?? verb} ${whom}`,
  },
  { pattern: AND_MONEY, to: '' },
  { pattern: BESIDE_CASH, to: '' },
  { pattern: AND_COUNT, to: '' },
  { pattern: AND_OTHERS, to: '' },
  { pattern: AND_POINTS, to: '' },
  { pattern: AMONG_THEM, to: '' },
  { pattern: ONE_AMONG, to: '' },
  { pattern: SHARE_OF, to: '' },
  { pattern: FROM_THEM, to: '' },
  { pattern: REST_OF_LIST, to: '' },
  { pattern: WICKETS_FOR, to: ' runs' },
  { pattern: BEFELL, to: '$1 were ' },
  { pattern: A_WEEK, to: '$1 $3 $2' },
  { pattern: ON_ISLAND, to: (_all, letter: string) => (letter === 'I' ? 'On ' : 'on ') },
  {
    pattern: ONE_OF_WHICH,
    to: (all, asked: string, verb: string, at: number, whole: string) =>
      /(?:^|, |: )$/u.test(whole.slice(0, at)) ? `${asked} ${SINGULAR[verb]}` : all,
  },
  { pattern: DOWN_BY, to: (_all, verb: string, way: string, by: string) => `${verb} ${by} ${WAY[way]}` },
  { pattern: NUMBER_OF, to: '$1the ' },
  { pattern: WITHOUT_COMMA, to: ', including ' },
  { pattern: TOLD_PAPER, to: 'Who said that ' },
  { pattern: AWARDED, to: (_all, letter: string, verb: string) => `${letter}hich prize ${verb} given` },
  { pattern: TURNOUT, to: (_all, letter: string, noun: string) => `${letter}hat was the ${noun} percentage` },
  {
    pattern: GROWTH,
    to: (_all, front = '', about = '', what: string) =>
      `${front}${about === '' ? '' : about}by what percentage did ${what} grow`,
  },
  { pattern: AT_PERCENTAGE, to: (_all, front = '', about = '') => `${front}at ${about}what percentage ` },
  { pattern: BY_PERCENTAGE, to: (_all, front = '', about = '') => `${front}by ${about}what percentage ` },
  { pattern: AND_GOODS, to: '' },
  { pattern: SPENT_AT, to: '$1 $3 $2' },
  {
    pattern: HOW_MUCH_NOUN,
    to: (_all, noun: string) => `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun} of how much`,
  },
  {
    pattern: PUT_AT,
    to: (_all, front: string, figure: string, verb: string, what: string) =>
      `${front}${front === ', ' ? what : capital(what)} ${verb} put at how ${figure}`,
  },
  {
    pattern: LOST_TO,
    to: (found, front: string, what: string) =>
      `${front}${front === ', ' ? 'by' : 'By'} ${(/[Hh]ow many \p{Ll}+|[Ww]hat percentage/u.exec(found)?.[0] ?? '').toLowerCase()} did ${what} fall to `,
  },
  {
    pattern: DOWN_HOW_MUCH,
    to: (_all, front: string, asked: string) => `${front}by ${asked.toLowerCase()} `,
  },
  { pattern: ON_OTHER_DAY, to: '' },
  { pattern: NAMES_OTHERS, to: '' },
  { pattern: OTHER_MEASURE, to: '' },
  { pattern: CLIMBED, to: (found, what: string) => `${/^B/u.test(found) ? 'H' : 'h'}ow many ${what} ` },
  { pattern: SAID_FIRST, to: (word) => (isPlainWord(word) ? word.toLowerCase() : word) },
  { pattern: PLAIN_ADJECTIVE, to: (word) => word.toLowerCase() },
];

/** The words of a question without what another clause left in them, and in their order. */
export function mended(stem: string): string {
  return edited(stem, MENDING);
}
