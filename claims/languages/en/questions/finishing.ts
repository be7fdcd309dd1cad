import type { Edit } from '../../edits.ts';
import { NATURALLY } from './naturally.ts';
import { isPlainWord } from './plain-words.ts';
import { WORDING } from './wording.ts';

/** "Mr" before a name that a stem gives in full: "Mr Noel Ford" is "Noel Ford". */
const MR_OF_FULL_NAME = /\b(?:Mr|Mrs|Ms)\.? (?=\p{Lu}[\p{L}'’-]+ (?!['’])\p{Lu}\p{L})/gu;

/** Reports of matches count a goal "on 17 minutes"; nobody asks so. */
const ON_MINUTES = /\bon how many minutes\b|(?<=\b(?:ahead|level|in front) )in how many minutes(?=\?|$)/iu;

/** "Said that Sales …": the first word of what was said has its capital from there. */
const PLAIN_AFTER_THAT = /(?<=\bthat )\p{Lu}\p{Ll}+(?=,? \p{Ll})/gu;
/** "Said that The United States": an article has no capital within a sentence. */
const ARTICLE_AFTER_THAT = /(?<=\bthat )(?:The|An?)(?= )/gu;
/** First words of a sentence that are never names. */
const NEVER_NAMES =
  /(?:ly|ing)$|^(?:Higher|Lower|More|Fewer|Most|Many|Some|Such|Both|Several|Other|Any|Each|Every|All|No|If|Current|Future|Recent|Previous|Further|When|While|Because|Although|Our|Your|Its|It|They|These|Those|This|That|There|What|Who|How|People|Much|Little|Adults|Children|Women|Men|Workers|Voters|Patriots|Pensioners|Customers|Consumers|Investors|Parents|Teachers|Students|Sales|Prices|Profits|Banks|Companies|Fans|Players|Schools|Hospitals|Deficits|Taxes|Exports|Imports|Ministers|Officials|Rates|Costs|Jobs|Shares|Stocks|Drivers|Passengers|Residents|Farmers|Doctors|Nurses|Police|Gasoline|Petrol|Oil|Gas|Growth|Demand|Supply|Debt|Spending|Trade|Money|Food|Water|Energy|Average|Total|Global|Annual|Overall|Temperatures|Emissions|Rainfall|Rain|Flooding|Heavy|Extreme|Early|New|Old|Nearly|Almost|About|Around|Over|Only|Just|At|In|On|By|For|From|With|Without|After|Before|Since|During|Under)$/u;

/** "Did Flood-hit Peru ask": an adjective that the sentence opened with, before a name. */
const ADJECTIVE_OPENED =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:\p{Lu}\p{Ll}{2,14}ous|Neighbouring|Neighboring|Nearby|Landlocked|Embattled|\p{Lu}\p{Ll}{2,14}-(?:torn|hit|stricken|strapped|rich|ravaged|battered|battled|scarred|starved|prone|known|serving|placed|seeded|ranked|affected|time|flying))(?= \p{Lu})/gu;

/** "At how much did shares close": what something is traded at is its price. */
const AT_HOW_MUCH =
  /\b([Aa])t how much (?=(?:did|do|does|was|were|is|are|has|have|had)\b[^?]*\b(?:shares?|stocks?|scrips?|prices?|gold|silver|oil|crude|bonds?|tickets?|sold|sell|sells|bought|priced|traded?|trading|clos(?:e|ed|ing)|settled?|listed|auctioned|quoted|offered|available|retail\p{Ll}*|an? (?:kg|kilo|litre|tonne|quintal|barrel|ounce|share|piece|dozen|unit))\b(?![^?]{1,80}\b(?:revenue|turnover|debt|deficit|surplus|imports?|exports?|budget|spending)\b))/u;

/** "At how much did net profit stand": a sum that is no price. */
const STOOD_AT =
  /\b([Aa])t how much (?=(?:did|do|does|has|have|had) (?!(?:the |its |their )?(?:\p{L}+['’]s? )?(?:shares?|stocks?|scrips?|prices?|gold|silver)\b)[^?]{1,120}\bst(?:an|oo)d\b)/u;

/** "At how much are reserves": a sum that is no price. */
const AT_SUM =
  /\b([Aa])t how much (?=(?:was|were|is|are) (?!(?:[^?]* )?(?:valued|estimated|put|assessed|fixed|set|pegged|kept|capped)\b))/u;

/** "The hands of state-run firm which company": the noun that calls it is the question's own. */
const CALLED_TWICE =
  /\b((?:(?:\p{Ll}[\p{Ll}-]{2,20}) )?(?:firm|company|giant|maker|carmaker|retailer|bank|airline|group)) which (?:company|bank|airline)\b/gu;

/** "Expects sales to grow what percentage": changes are by so much. */
const GROW_WHAT =
  /(?<=\b(?:rise|rose|grow|grew|fall|fell|drop|dropped|increased?|decreased?|climb|climbed|declined?|shrink|shrank|contract|contracted|expand|expanded|jump|jumped|slump|slumped) )(?=what percentage\b)/gu;

/** "What percentage are prices higher", "how many points did it close lower": by so much. */
const BY_HOW_FAR =
  /(?<=^|, )(?=(?:about |nearly |more than |almost |around )?(?:what percentage|how much(?= (?:did|does|do|has|have|had) [^?]{1,60}(?:clos|settl|end|finish|trad|open)\p{Ll}* (?:higher|lower|up|down|weaker|stronger|firmer))|how many (?:points|cents|paise)) (?:is|are|was|were|do|does|did|has|have|had) [^?]{1,120}(?<!\b(?:make|made|making|take|taken|give|given) )\b(?:higher|lower|up|down|weaker|stronger|firmer)\b)/iu;

/** "How many years must she serve probation": the years are of it. */
const YEARS_OF =
  /\bhow many (years|months) (must|will|did|does|should) ([^?,]{2,60}?) serve (probation|community service)\b/iu;

/** "How many points had the Sensex declined, and the Nifty 41 points": the second has no verb of its own. */
const WITHOUT_VERB =
  /, and (?:the )?\p{Lu}[\p{L}&-]{1,20} \d[\d.,]{0,12}(?: points| per ?cent|%)?$| and \p{Lu}[\p{L}&-]{1,20} \d[\d.]{0,12} ?(?:cm|mm|metres?|centimetres|millimetres|points|per ?cent|%)$/u;

/** "How many systems are meant for the army and six for the navy": the second number is of another. */
const NUMBER_FOR_OTHER =
  /(?<=\bhow many [^?]{3,80} (?:for|to|in|from|at) [^?,]{3,40}) and (?:\d[\d,]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:for|to|in|from|at) (?:the )?\p{L}[\p{L} ]{2,40}$/iu;
/** "14 crew, or three fewer than were on board": what another sum comes to. */
const OR_FEWER =
  /, or (?:about )?(?:\d[\d,]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:fewer|more|less) than [^?]{3,120}$/u;
/** "For how many systems that can detect": what they do was cut. */
const THAT_CAN =
  /(?<=\p{Ll}s) (?:that|which) (?:can|could|will|would) (?:detect|spot|carry|hold|track|find|produce|make|reach|take|see|fire|launch|deliver|destroy|handle)$/u;

/** "Earned how much for her win and a further 25,000 for the record": the second sum is another answer. */
const ANOTHER_SUM =
  /(?<!\bbetween \d{4}),? and (?:an?(?:other)? )?(?:further |additional |extra )?(?:Rs ?|[$£€₹])?\d[\d.,]{0,12}(?: (?:lakh|crore|million|billion))? (?:for|to|in|at) (?:the )?[\p{L}\p{Nd}, -]{2,40}$/u;
/** "How much and the runners-up Rs 8 lakh did the winners get": the second has no verb of its own. */
const SECOND_SUM =
  / and (?:the )?[\p{L}-]{3,20} (?:about |nearly )?(?:Rs\.? ?|[₹$£€])\d[\d.,]{0,12}(?: (?:lakh|crore|million|billion))?(?= (?:did|does|do|has|have|had|was|were|is|are) |$)/u;
/** "Did it take to build and cost Rs 2,780 crore": what it cost, another verb tells. */
const AND_COST =
  /(?<= to \p{Ll}{3,14}) and (?:cost|hit|cut|put|set|shut) (?:about |nearly |over |more than )?(?:Rs\.? ?|[₹$£€])?\d[\d,.]*(?: \p{Ll}{2,10}){0,3}$| and (?:costs?|takes?|lasts?|carries|weighs?|covers) (?:about |nearly |over |more than )?(?:Rs\.? ?|[₹$£€])?\d[\d.,]*(?: \p{Ll}{2,12})?(?= (?:does|do|did) )/u;
/** "How many minutes did it begin late": the word goes with its measure. */
const HOW_LATE =
  /\bhow many (seconds|minutes|hours|days|weeks) (did|has|have|had|was|were) ([^?,]{2,80}?) (begin|start|arrive|leave|depart|open|close|land|end|finish|come|run|begun|started|arrived|left|opened|running) (late|early)(?!\p{L})/iu;
/** "To leave the rate untouched, pausing": the clause that it began was cut. */
const BARE_PARTICIPLE = /, \p{Ll}{3,14}ing$/u;

/** "In how many hours and York 26 cm did": the same, within. */
const SECOND_WITHOUT_VERB =
  /(?<=\bhow many \p{Ll}{1,20}) and \p{Lu}[\p{L}&-]{1,20} \d[\d.,]{0,12} ?\p{Ll}{1,12}(?= (?:did|does|do|has|have|had|was|were|is|are) )/gu;

/** "Rose 7% to how much, even": "as the index fell" was cut. */
const EVEN = /, even$/u;
/** "Closed higher ahead of the announcement": which, was told before. */
const AHEAD_OF =
  / (?:ahead of|before|after|following) the (?:announcement|results|decision|filing|statement)$/u;

/** "Graduated from graduated from": what was written twice. */
const TWICE = /(?<![\p{L}\d])(\p{Ll}{3,20} \p{Ll}{2,20}) \1(?![\p{L}\d])/gu;
/** "According to research from Acme, according to research from Acme, how many": the source is told already. */
const SOURCE_TWICE = /^(According to ([^,?]{3,80})), according to \2(?=[ ,])/u;

/** "At 7:48 pm (1648 GMT)", "14 kilometres (nine miles)": the same in another measure. */
const CONVERTED =
  / \((?:about |around |nearly |roughly |some |just )?(?:\d[\d:.,]{0,12}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a hundred))[ -]?(?:GMT|UTC|IST|BST|EST|EDT|ET|CET|local time|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|ft|inch(?:es)?|cm|mm|acres?|hectares?|pounds?|lbs?|kg|kilos?|tons?|tonnes?|gallons?|lit(?:re|er)s?|degrees?(?: [CF]\p{Ll}+)?|mph|kph|kmph|km\/h|[CF]|(?:million|billion|crore|lakh) (?:dollars|euros|pounds|rupees|yuan|yen))\)/gu;

/** "Had been detained in July, and released": what else was done is told by another verb. */
const DONE_TOO = /, and (?:then |later )?\p{Ll}{3,14}ed$/u;

/** "As many as how many pupils": how many there are at most, the question asks. */
const AS_MANY_AS = /\bas many as (?=how many\b|\d)/giu;

/** "How many of employees": of all there are. */
const OF_BARE =
  /(?<=\bhow many) of (?=(?!the|these|those|this|that|its|their|his|her|our|them|us|all|both|which|whom)\p{Ll}{3,20}s(?!\p{L}))/giu;

/** Words that tie a sentence to the one before it: "So, how many", "In Leeds, on the other hand, how many". */
const TIES =
  /^(?:So|Further|Furthermore|Moreover|Additionally|In addition|Similarly|Likewise|On cue|Then|Meanwhile|Elsewhere|Instead|Overall|In all|In total|All told|Besides|However|On the other hand|By contrast|In contrast|For example|For instance), (?=\p{L})|(?<=,) (?:on the other hand|meanwhile|however|by contrast|in contrast|for example|for instance),(?= \p{L})/giu;
/** The same behind the verb of a question: "did Further, the premium rise". */
const TIES_WITHIN =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:Further|Furthermore|Moreover|Also|Additionally|In addition|Besides|Similarly|Likewise|Meanwhile|However), (?=\p{Ll}|\p{Lu})/gu;
/** "Since whom came to power": who did is no object of "since". */
const SINCE_WHOM =
  /\bsince whom (?=(?:came|took|became|won|was|were|had|has|left|began|joined|died|resigned|lost|launched|founded|opened|\p{Ll}{3,14}ed)(?!\p{L}))/gu;
/** "Has fallen since who came to power seven years ago": who it was, the question asks without. */
const YEARS_AGO =
  /(?<=\bsince who (?:came to power|took office|took over|was elected|became [\p{L} ]{3,24})) (?:\p{L}+|\d+) years ago$/u;
/** "Left late on Monday" of which the day is asked: the hour goes with it. */
const LATE = / (?:late|early)(?=,|$| with )/u;

/** "Were Shares in Acme up": the first word of the sentence keeps its capital no longer. */
const PLAIN_SUBJECT =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:Shares|Sales|Profits|Prices|Figures|Revenues?|Stocks|Exports|Imports|Talks|Police|Officials|Adults|Proceedings|Operations|Services|Rescuers|Auctions|Classes|Flights|Trains|Vegetables|Fruits|Cereals|Pulses|Eggs|Medicines)(?= \p{Ll})/gu;

/** Any other plain noun there. */
const OPENED =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )\p{Lu}\p{Ll}{2,20}(?! and \p{Lu}\p{Ll}+ \p{Lu})(?=,? (?:been |held |called )?\p{Ll})/gu;

/** "In north which state": a part of it. */
const PART_OF_WHICH =
  /\b([Ii]n|and) (north|south|east|west|northern|southern|eastern|western)[ -](?=which (?:state|country|district|province|county)\b)/gu;
/** "At where did": the word tells the place by itself. */
const AT_WHERE = /(?<=^|, )(?:[Aa]t|[Ii]n) where(?= (?:in [^?]{2,30} )?(?:did|was|were|had|has|have)\b)/u;
/** "At which city": a town is no point. */
const AT_CITY = /\b([Aa])t (?=which (?:city|town|country|state|district|province|county)\b)/gu;
/** "How many objections, including one of a box in Leeds were heard": a clause went, with the comma that closed the rest. */
const INCLUDING =
  /(?<=^[Hh]ow many [\p{L} -]{2,40}), including ((?:(?!which\b|that\b|who\b)[\p{L}\p{Nd}’'-]+ ){2,12})(?=(?:were|was|are|have|has|had|will) )/u;

/** "By how many points did the index fall, or 1.8 percent, to close at 76,024": the same in another measure. */
const OR_PERCENT = /,? or (?:about |nearly )?[\d.]{1,8} ?(?:%|per ?cent|pc),?(?= |$)/u;

/** "In how many shelters were Nearly 600 people housed": a word that opened its sentence. */
const NEAR_WITHIN =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:Nearly|About|Around|Almost|Some|Over|More|At|Up|Only|All|Most|Many|Several|Both|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Lakhs|Scores|Tens|Millions|Residents|Villagers|Students|Workers|Farmers|Vehicles|Passengers)(?= (?:\p{Ll}|\d))/gu;

/** "Is fetching how much a tonne, as dairy farmers": a clause that was cut to who is in it. */
const AS_WHOM = /(?<=\bhow (?:much|many)\b[^?]{6,200}), as (?:\p{Ll}[\p{Ll}-]{2,16} ){0,2}\p{Ll}{3,16}s$/iu;

/** "In how many weeks, as a stronger euro": the same of one. */
const AS_ONE =
  /(?<=\bhow (?:much|many)\b[^?]{6,200}), as (?:an?|the|its|their) (?:\p{Ll}[\p{Ll}-]{2,16} ){0,2}\p{Ll}{3,16}$/iu;

/** "By how many votes to 74 did the house pass": by so many it did not win. */
const BY_VOTES = /\b([Bb])y how many votes to (\d{1,4}) (?=did |was |were |has |have )/u;
/** "According to Geologist Ada Palmer", "According to Transport minister Ada Palmer": what somebody is has no capital there. */
const TRADE =
  /(?<=\bAccording to )(?:\p{Lu}\p{Ll}+(?:ologist|onomist|icist|ographer)|Transport|Health|Finance|Education|Agriculture|Railway|Environment|Energy|Interior|Labour|Justice|General(?= manager)|Lawyer|Engineer|Principal|Curator|Veterinarian|Surgeon|Trader|Shopkeeper|Organiser|Volunteer)(?= (?:(?:minister|secretary|officer|official|department|inspector|manager) )?\p{Lu})/u;
/** "Did Schoolteacher Ada Palmer bring": what somebody does is no title. */
const CALLED_BY_TRADE =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:School-?teacher|Teacher|Farmer|Fisherman|Lawyer|Advocate|Engineer|Student|Driver|Trader|Shopkeeper|Businessman|Businesswoman|Resident|Eyewitness|Volunteer|Carpenter|Electrician|Mechanic|Nurse|Photographer|Filmmaker|Geologist|Historian|Ecologist|Volcanologist|Seismologist|Meteorologist)(?= \p{Lu}\p{Ll})/u;

/** "Is Bottom trawling banned": a word in -ing behind the first of a sentence. */
const TRAWLING =
  /(?<=\b(?:was|were|is|are|has|have|had|does|did) )(?:Bottom|Net|Night|Deep|Open|Illegal|Legal|Sand|Stone|Coal|Land|Beach|Sea|River|Road|Street|Public|Private|Free|Fish|Whale|Shark|Child|Drink|Drunk|Stubble|Crop|Tree|Train|Bus|Home|House|Weed|Wheat|Rice|Paddy|Late|Mass|Online|Self|Social|Solo)(?= \p{Ll}{2,12}ing(?!\p{L}))/u;

/** "Northeast monsoon has so far brought": the wind of a season has its article. */
const BARE_MONSOON =
  /(?<=^|: |(?<![Tt]he |of |an? )\b(?:did|does|has|had|have|that|which|will|is|was) )(?:[Nn]orth-?[Ee]ast|[Ss]outh-?[Ww]est)(?:ern)? monsoon(?= (?:has|had|will|have|is|was|brought|set|so|withdr\p{Ll}{2,6}|\p{Ll}{3,12}))/u;

/** "Since which year is it banned": what began then, has lasted. */
const SINCE_IS =
  /\b([Ss]ince which (?:year|month|date|day)) (is|are) ([^?,]{2,60}?) ((?:not )?(?:banned|barred|closed|shut|held|jailed|detained|kept|suspended|blocked|prohibited|outlawed|stopped|halted|used|shown|run|led|headed|owned|ruled|governed|managed))(?= |$)/u;

/** "With how many wickets did she end for 27 runs": so many she took. */
const ENDED_WITH =
  /\b([Ww])ith how many wickets (did|has|had) ([^?,]{2,60}?) (?:end|ended|finish|finished|return|returned) for (?=(?:about )?\d)/u;

/** "At what price did onions open a quintal": the price is told by its unit. */
const PRICE_OF_UNIT =
  /\b([Aa]t what price) ((?:did|has|have|had|was|were|is|are) [^?,]{2,160}) ((?:a|an|per) (?:quintal|kg|kilo|kilogram|tonne|ton|barrel|litre|ounce|gram|bag|dozen|unit|share|bushel))$/u;

/** "Whom did she have, caught at long-off": a clause went, with one comma of two. */
const HAVE_CAUGHT =
  /(?<=\b(?:have|had)), (?=(?:caught|bowled|stumped|lbw|leg-before|run out|trapped|held)(?!\p{L}))/u;

/** "Was rs 3.2 crore moved out": the sign of a currency keeps its capital. */
const RUPEES = /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )rs(?=\.? ?\d)/gu;

/** "Ploughed into what kind of vehicle early": the day that it went with was left out. */
const BARE_EARLY = /(?<=\b(?:what kind|how many|how much|which|who)\b[^?]{12,240}) (?:early|late)$/iu;

/** "The Philippines's target": a name that is a plural owns by the mark alone. */
const PLURAL_OWNS =
  /(?<=\b(?:Philippines|Netherlands|States|Emirates|Maldives|Bahamas|Seychelles|Nations|Motors|Airlines|Airways|Systems|Industries|Railways|Enterprises|Holdings|Laboratories|Technologies|Resources|Services|Foods|Brothers|Democrats|Republicans|Conservatives|Greens))(['’])s(?!\p{L})/gu;

/** "According to Revenue Minister's office": an office has its article. */
const BARE_OFFICE =
  /(?<=\b[Aa]ccording to )(?=(?:\p{Lu}\p{L}+ ){0,2}(?:Minister|Collector|Commissioner|Governor|Mayor|President|Sheriff|Coroner|Magistrate)['’]s office(?!\p{L}))/gu;

/** What is put otherwise in a stem once its marks are set, in this order. */
export const FINISHING: readonly Edit[] = [
  { pattern: CONVERTED, to: '' },
  { pattern: PLURAL_OWNS, to: '$1' },
  { pattern: BARE_OFFICE, to: 'the ' },
  {
    pattern: ON_MINUTES,
    to: (word) => (/^O/u.test(word) ? 'After how many minutes' : 'after how many minutes'),
  },
  { pattern: MR_OF_FULL_NAME, to: '' },
  { pattern: CALLED_TWICE, to: 'which $1' },
  { pattern: GROW_WHAT, to: 'by ' },
  { pattern: WITHOUT_VERB, to: '' },
  {
    pattern: ANOTHER_SUM,
    to: (part, at: number, all: string) => (/\bhow (?:much|many)\b/iu.test(all.slice(0, at)) ? '' : part),
  },
  {
    pattern: OR_PERCENT,
    to: (part, at: number, all: string) => (/\bhow many points\b/iu.test(all.slice(0, at)) ? '' : part),
  },
  {
    pattern: SECOND_SUM,
    to: (part, at: number, all: string) => (/\bhow much\b/iu.test(all.slice(0, at)) ? '' : part),
  },
  {
    pattern: AND_COST,
    to: (part, at: number, all: string) =>
      /^(?:[^:?]{1,60}, )?(?:about |nearly )?how (?:many|much|long)\b/iu.test(all.slice(0, at)) ? '' : part,
  },
  { pattern: NUMBER_FOR_OTHER, to: '' },
  { pattern: OR_FEWER, to: '' },
  { pattern: THAT_CAN, to: '' },
  { pattern: HOW_LATE, to: 'how many $1 $5 $2 $3 $4' },
  { pattern: BARE_PARTICIPLE, to: '' },
  { pattern: AHEAD_OF, to: '' },
  { pattern: EVEN, to: '' },
  { pattern: SECOND_WITHOUT_VERB, to: '' },
  { pattern: TWICE, to: '$1' },
  { pattern: SOURCE_TWICE, to: '$1' },
  { pattern: DONE_TOO, to: (part, at: number, all: string) => (all.slice(0, at).includes(',') ? part : '') },
  { pattern: AS_MANY_AS, to: '' },
  { pattern: OF_BARE, to: ' ' },
  {
    pattern: PART_OF_WHICH,
    to: (_all, word: string, side: string) => `${word} the ${side.replace('ern', '')} of `,
  },
  { pattern: AT_WHERE, to: 'where' },
  { pattern: AT_CITY, to: (_all, letter: string) => (letter === 'A' ? 'In ' : 'in ') },
  { pattern: INCLUDING, to: (_all, told: string) => `, including ${told.trim()}, ` },
  ...WORDING,
  ...NATURALLY,
  { pattern: TIES, to: '' },
  { pattern: TIES_WITHIN, to: '' },
  { pattern: SINCE_WHOM, to: 'since who ' },
  { pattern: YEARS_AGO, to: '' },
  { pattern: BARE_EARLY, to: '' },
  { pattern: RUPEES, to: 'Rs' },
  { pattern: CALLED_BY_TRADE, to: (word) => word.toLowerCase() },
  { pattern: TRAWLING, to: (word) => word.toLowerCase() },
  {
    pattern: BARE_MONSOON,
    to: (phrase, at: number) => `${at === 0 ? 'The' : 'the'} ${phrase.toLowerCase()}`,
  },
  {
    pattern: SINCE_IS,
    to: (_all, since: string, is: string, what: string, done: string) =>
      `${since} ${is === 'is' ? 'has' : 'have'} ${what} been ${done}`,
  },
  { pattern: HAVE_CAUGHT, to: ' ' },
  {
    pattern: ENDED_WITH,
    to: (_all, letter: string, did: string, who: string) =>
      `${letter === 'W' ? 'H' : 'h'}ow many wickets ${did} ${who} ${did === 'did' ? 'take' : 'taken'} for `,
  },
  { pattern: TRADE, to: (word) => word.toLowerCase() },
  {
    pattern: BY_VOTES,
    to: (_all, letter: string, other: string) =>
      `${letter === 'B' ? 'W' : 'w'}ith how many votes, to ${other} against, `,
  },
  { pattern: AS_WHOM, to: '' },
  { pattern: AS_ONE, to: '' },
  { pattern: LATE, to: (word, _at, all: string) => (/\b[Oo]n which day\b/u.test(all) ? '' : word) },
  { pattern: YEARS_OF, to: 'how many $1 of $4 $2 $3 serve' },
  { pattern: BY_HOW_FAR, to: 'by ' },
  { pattern: PLAIN_SUBJECT, to: (word) => word.toLowerCase() },
  { pattern: ADJECTIVE_OPENED, to: (word) => word.charAt(0).toLowerCase() + word.slice(1) },
  { pattern: STOOD_AT, to: '$1t what figure ' },
  { pattern: AT_HOW_MUCH, to: '$1t what price ' },
  { pattern: PRICE_OF_UNIT, to: '$1 $3 $2' },
  { pattern: AT_SUM, to: '$1t what figure ' },
  { pattern: OPENED, to: (word) => (isPlainWord(word) ? word.toLowerCase() : word) },
  { pattern: NEAR_WITHIN, to: (word) => word.toLowerCase() },
  { pattern: ARTICLE_AFTER_THAT, to: (word) => word.toLowerCase() },
  {
    pattern: PLAIN_AFTER_THAT,
    to: (word) => (isPlainWord(word) || NEVER_NAMES.test(word) ? word.toLowerCase() : word),
  },
];
