import { type Edit, edited } from '../../edits.ts';
import { type Sign, showsAny } from '../../signs.ts';
import { capital } from '../capital.ts';
import { mended } from './mended.ts';
import { isPlainWord } from './plain-words.ts';

/** A stem with more words than this tells too much. */
const LONGEST = 32;
/** "Who dressed?" */
const SHORTEST = 3;

/** Words with one space between them. */
export const join = (words: readonly string[]) =>
  words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** "For how many did she play?": of what, the question does not say. */
const UNCOUNTED = /\bhow many (?:do|does|did|is|are|was|were|has|have|had|can|could)\b/iu;

/** "The who", "whether whom", "directed by, whom": question words where none can stand. */
const MISPLACED =
  /(?:\b(?:the|an?|his|her|its|their)|['’]s) (?:who|whom|whose|which|what|how)\b|\b(?:whether|because|arguing that|saying that) (?:who|whom|whose|which|what|how)\b|\b(?:than|as|before|when|while|until) (?:who|whom)\b|\b(?:than|as) (?:whose|which)\b|\bby whom (?:on \p{Lu}\p{Ll}+day )?(?:has |have |had )?\p{Ll}{3,14}ed\b|,(?: (?:who|whom),|,)|\b(?:by|with|of|for|from|at),/iu;
/** The World Health Organization by its letters. */
const THE_WHO = /\b[Tt]he WHO\b/gu;
/** A question that ends before what its last word needs. */
const CUT =
  /\b(?:of|to|by|with|from|the|an?|and|or|but|as|that|than|who|(?<!(?:with|for|over|against|to|from|about|on) )whom|(?:and|or|but|,) \p{L}+ whom|which|its|their|his|her|describing|describing it|saying|arguing|consulting)$/iu;
/** What a dash sets off belongs to a sentence, not to a question. */
const DASH = /\s[-–—―]\s|^(?:by|with|to|from|in|at) [^?]*, and [^,]+$/iu;

/** "Mr" before a name that a stem gives in full: "Mr Noel Ford" is "Noel Ford". */
const MR_OF_FULL_NAME = /\b(?:Mr|Mrs|Ms)\.? (?=\p{Lu}[\p{L}'’-]+ (?!['’])\p{Lu}\p{L})/gu;

/** Reports of matches count a goal "on 17 minutes"; nobody asks so. */
const ON_MINUTES = /\bon how many minutes\b|(?<=\b(?:ahead|level|in front) )in how many minutes(?=\?|$)/iu;

/** "Said that Sales …": the first word of what was said has its capital from there. */
const PLAIN_AFTER_THAT = /(?<=\bthat )\p{Lu}\p{Ll}+(?= \p{Ll})/gu;
/** "Said that The United States": an article has no capital within a sentence. */
const ARTICLE_AFTER_THAT = /(?<=\bthat )(?:The|An?)(?= )/gu;
/** First words of a sentence that are never names. */
const NEVER_NAMES =
  /(?:ly|ing)$|^(?:Higher|Lower|More|Fewer|Most|Many|Some|Such|Both|Several|Other|Any|Each|Every|All|No|If|Current|Future|Recent|Previous|Further|When|While|Because|Although|Our|Your|Its|It|They|These|Those|This|That|There|What|Who|How|People|Much|Little|Adults|Children|Women|Men|Workers|Voters|Patriots|Pensioners|Customers|Consumers|Investors|Parents|Teachers|Students|Sales|Prices|Profits|Banks|Companies|Fans|Players|Schools|Hospitals|Deficits|Taxes|Exports|Imports|Ministers|Officials|Rates|Costs|Jobs|Shares|Stocks|Drivers|Passengers|Residents|Farmers|Doctors|Nurses|Police|Gasoline|Petrol|Oil|Gas|Growth|Demand|Supply|Debt|Spending|Trade|Money|Food|Water|Energy|Average|Total|Global|Annual|Overall|Temperatures|Emissions|Rainfall|Rain|Flooding|Heavy|Extreme|Early|New|Old|Nearly|Almost|About|Around|Over|Only|Just|At|In|On|By|For|From|With|Without|After|Before|Since|During|Under)$/u;

/** "Did Mountainous Nepal suffer": an adjective that the sentence opened with, before a name. */
const ADJECTIVE_OPENED =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:\p{Lu}\p{Ll}{2,14}ous|Landlocked|Embattled|\p{Lu}\p{Ll}{2,14}-(?:torn|hit|stricken|strapped|rich|ravaged|battered|battled|scarred|starved|prone))(?= \p{Lu})/gu;

/** "At how much did shares close": what something is traded at is its price. */
const AT_HOW_MUCH =
  /\b([Aa])t how much (?=(?:did|do|does|was|were|is|are|has|have|had)\b(?! (?:the |its |their )?(?:\p{Ll}+ ){0,2}(?:costs?|damage|losses|bill|compensation|toll)\b)(?![^?]{1,80}\b(?:trade|revenue|turnover|debt|deficit|surplus|imports?|exports?|budget|spending)\b[^?]{0,20}\bst(?:an|oo)d\b))/u;

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

/** "Earned how much for her win and a further 25,000 for the record": the second sum is another answer. */
const ANOTHER_SUM =
  / and (?:an?(?:other)? )?(?:further |additional |extra )?(?:Rs ?|[$£€₹])?\d[\d.,]{0,12}(?: (?:lakh|crore|million|billion))? (?:for|to|in|at) (?:the )?[\p{L} -]{2,40}$/u;
/** "To leave the rate untouched, pausing": the clause that it began was cut. */
const BARE_PARTICIPLE = /, \p{Ll}{3,14}ing$/u;

/** "In how many hours and York 26 cm did": the same, within. */
const SECOND_WITHOUT_VERB =
  /(?<=\bhow many \p{Ll}{1,20}) and \p{Lu}[\p{L}&-]{1,20} \d[\d.,]{0,12} ?\p{Ll}{1,12}(?= (?:did|does|do|has|have|had|was|were|is|are) )/gu;

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
const AS_MANY_AS = /\bas many as (?=how many\b)/giu;

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
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )\p{Lu}\p{Ll}{2,20}(?! and \p{Lu}\p{Ll}+ \p{Lu})(?= (?:been |held |called )?\p{Ll})/gu;

/** ", killing nine and leaving two stranded": what a clause behind a comma adds, where the question stands before it. */
const ADDED = /, (?:\p{Ll}{3,12}ly )?(?!including\b|according\b|during\b)\p{Ll}{3,14}ing (?=[^?]*$)/gu;
const ASKS = /\b(?:who|whom|whose|which|what|how (?:many|much|long|often|old))\b/iu;
/** "In north which state": a part of it. */
const PART_OF_WHICH =
  /\b([Ii]n) (north|south|east|west|northern|southern|eastern|western)[ -](?=which (?:state|country|district|province|county)\b)/gu;
/** "At which city": a town is no point. */
const AT_CITY = /\b([Aa])t (?=which (?:city|town|country|state)\b)/gu;
/** "How many objections, including one of a box in Leeds were heard": a clause went, with the comma that closed the rest. */
const INCLUDING =
  /(?<=^[Hh]ow many [\p{L} -]{2,40}), including ((?:(?!which\b|that\b|who\b)[\p{L}\p{Nd}’'-]+ ){2,12})(?=(?:were|was|are|have|has|had|will) )/u;

/** "By how many points did the index fall, or 1.8 percent, to close at 76,024": the same in another measure. */
const OR_PERCENT = /,? or (?:about |nearly )?[\d.]{1,8} ?(?:%|per ?cent|pc),?(?= |$)/u;

/** "At how many feet is the post, and the temperature there fell to minus 42": another thing told beside. */
const BESIDE =
  /, and (?:the|its|their|his|her|an?) (?:\p{Ll}[\p{Ll}-]*,? ){1,4}?(?:was|were|is|are|had|has|have|fell|rose|dropped|came|went|took|made|said|stood|ran|hit|reached|began|ended|grew|lost|won|will|would|killed|injured|destroyed|damaged) [^?]*$/u;

/** "In how many shelters were Nearly 600 people housed": a word that opened its sentence. */
const NEAR_WITHIN =
  /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )(?:Nearly|About|Around|Almost|Some|Over|More|At|Up|Only|All|Most|Many|Several|Both|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Residents|Villagers|Students|Workers|Farmers|Vehicles|Passengers)(?= (?:\p{Ll}|\d))/gu;

/** So many words tell enough. */
const TELLS = 8;

/** A question without what its sentence tells beside it of another thing. */
function withoutBeside(text: string): string {
  const start = text.search(BESIDE);
  const told = text.slice(0, start);
  const isBehind =
    start > 0 && ASKS.test(told) && !ASKS.test(text.slice(start)) && told.split(' ').length >= TELLS;
  return isBehind ? told : text;
}

/** "Is fetching how much a tonne, as dairy farmers": a clause that was cut to who is in it. */
const AS_WHOM = /(?<=\bhow (?:much|many)\b[^?]{6,200}), as (?:\p{Ll}[\p{Ll}-]{2,16} ){0,2}\p{Ll}{3,16}s$/iu;

/** "Was rs 3.2 crore moved out": the sign of a currency keeps its capital. */
const RUPEES = /(?<=\b(?:was|were|did|do|does|is|are|has|have|had) )rs(?=\.? ?\d)/gu;

/** "Ploughed into what kind of vehicle early": the day that it went with was left out. */
const BARE_EARLY = /(?<=\b(?:what kind|how many|how much|which|who)\b[^?]{12,240}) (?:early|late)$/iu;

/** "How many others were injured after a bus from Leeds hit a lorry on …": the headline tells in what. */
const HARMED =
  /^((?:(?:about|at least|more than|nearly) )?how many (?:\p{L}+ ){1,4}?(?:(?:were|was|have been|had been) )?(?:injured|hurt|wounded|killed|evacuated|displaced|rescued|hospitali[sz]ed)) (?:after|when|as) [^?]+$/iu;
/** So long a question of that kind stands under its headline without the rest. */
const LONGEST_OF_HARM = 23;
/** The same with who was among them. */
const HARMED_AMONG =
  /^((?:(?:about|at least|more than|nearly) )?how many \p{L}+, including [^,?]{3,60}, (?:were|was) (?:injured|hurt|wounded|killed)) (?:after|when|as) [^?]+$/iu;

/** What a question of so many words does without: how deep it was, at what hour; of too many, on which day as well. */
const SPARED: readonly { readonly over: number; readonly part: RegExp }[] = [
  {
    over: 22,
    part: / at an? (?:\p{Ll}{3,12} )?depth of [^?,]{3,16} (?:km|kilomet(?:re|er)s|miles)(?=$| did )/u,
  },
  { over: 22, part: / at (?:about |around )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?= )/u },
  { over: LONGEST, part: / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= )/u },
];

/** A question of many words without those that it does not need. */
function spared(text: string): string {
  let told = text;
  for (const { over, part } of SPARED) {
    const shorter = told.split(' ').length > over ? told.replace(part, '') : told;
    if (ASKS.test(shorter)) told = shorter;
  }
  return told;
}

/** A question that tells too much without its last clauses; as it is where they hold what is asked. */
function shortened(text: string): string {
  const words = text.split(' ').length;
  if (words <= LONGEST_OF_HARM) return text;
  const harmed = HARMED.exec(text)?.[1] ?? HARMED_AMONG.exec(text)?.[1];
  if (harmed !== undefined) return harmed;
  const short = spared(text);
  if (short.split(' ').length <= LONGEST) return short;
  const [start] = Array.from(text.matchAll(ADDED), ({ index }) => index).filter((at) => {
    const told = text.slice(0, at);
    const count = told.split(' ').length;
    return ASKS.test(told) && !ASKS.test(text.slice(at)) && count >= TELLS && count <= LONGEST;
  });
  return start === undefined ? withoutCircumstance(text) : text.slice(0, start);
}

/** What only tells under what circumstances something was done, or more of its last noun. */
const CIRCUMSTANCE =
  /,? (?:with regard to|with respect to|in connection with|amid|following|in the wake of|as part of|in order to|in terms of|operating|involving|regarding|concerning|relating to|pertaining to) (?=[^?]*$)/gu;
/** Who or which it was: of how many, the circumstances may tell. */
const NAMES_ONE =
  /^(?:(?:On|In|At|Earlier|Last) [^,?]{2,24} )?(?:who|whom|which|in which|to which|from which|by whom)(?= )/iu;
/** A question of fewer words that lost its circumstances says too little. */
const TELLS_ALONE = 14;

/** "Which court has issued a notice to a bank for failing to comply with its order, amid …": without what comes last. */
function withoutCircumstance(text: string): string {
  if (!NAMES_ONE.test(text)) return text;
  const told = Array.from(text.matchAll(CIRCUMSTANCE), ({ index }) => text.slice(0, index)).filter((part) => {
    const count = part.split(' ').length;
    return count >= TELLS_ALONE && count <= LONGEST && !ASKS.test(text.slice(part.length));
  });
  return told.at(-1) ?? text;
}

/** "At 9.41 a.m.": its last dot is no end of a sentence. */
const HALF_OF_DAY = /\d [ap]\.m$/u;

/** What is put otherwise in a stem once its marks are set, in this order. */
const FINISHING: readonly Edit[] = [
  { pattern: CONVERTED, to: '' },
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
  { pattern: BARE_PARTICIPLE, to: '' },
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
  { pattern: AT_CITY, to: (_all, letter: string) => (letter === 'A' ? 'In ' : 'in ') },
  { pattern: INCLUDING, to: (_all, told: string) => `, including ${told.trim()}, ` },
  { pattern: TIES, to: '' },
  { pattern: TIES_WITHIN, to: '' },
  { pattern: SINCE_WHOM, to: 'since who ' },
  { pattern: YEARS_AGO, to: '' },
  { pattern: BARE_EARLY, to: '' },
  { pattern: RUPEES, to: 'Rs' },
  { pattern: AS_WHOM, to: '' },
  { pattern: LATE, to: (word, _at, all: string) => (/\b[Oo]n which day\b/u.test(all) ? '' : word) },
  { pattern: YEARS_OF, to: 'how many $1 of $4 $2 $3 serve' },
  { pattern: BY_HOW_FAR, to: 'by ' },
  { pattern: PLAIN_SUBJECT, to: (word) => word.toLowerCase() },
  { pattern: ADJECTIVE_OPENED, to: (word) => word.charAt(0).toLowerCase() + word.slice(1) },
  { pattern: AT_HOW_MUCH, to: '$1t what price ' },
  { pattern: OPENED, to: (word) => (isPlainWord(word) ? word.toLowerCase() : word) },
  { pattern: NEAR_WITHIN, to: (word) => word.toLowerCase() },
  { pattern: ARTICLE_AFTER_THAT, to: (word) => word.toLowerCase() },
  {
    pattern: PLAIN_AFTER_THAT,
    to: (word) => (isPlainWord(word) || NEVER_NAMES.test(word) ? word.toLowerCase() : word),
  },
];

/** Signs that the words of a stem make no question. */
const BROKEN: readonly Sign[] = [
  { id: 'broken.uncounted', pattern: UNCOUNTED },
  { id: 'broken.misplaced', pattern: MISPLACED },
  { id: 'broken.cut', pattern: CUT },
  { id: 'broken.dash', pattern: DASH },
  // "Of the total costs of did the firms cover": a phrase was cut behind its preposition.
  { id: 'broken.of-verb', pattern: / (?:of|from|for|by) (?:did|does|do) (?=\p{L})/u },
];

/** A stem with its marks, or null where its words make no question. */
export function finish(words: readonly string[]): string | null {
  const plain = join(words)
    .replace(/ ([,;.]|['’]s\b)/gu, '$1')
    .replace(/,+/gu, ',')
    .replace(/\[ | \]/gu, (mark) => mark.trim())
    .replace(/(?<![,;.\s–—―-])[,;.\s–—―-]+$/u, '')
    .replace(/^[,\s]+/u, '')
    .replace(/ \((?:[$£€₹]|US\$|Rs\.?)[^)]{1,20}\)/gu, '');
  const all = edited(plain, FINISHING);
  const text = withoutBeside(shortened(mended(all))).replace(HALF_OF_DAY, '$&.');
  const isBroken = showsAny(text.replace(THE_WHO, 'the body'), BROKEN);
  const length = text.split(' ').length;
  return length > LONGEST || length < SHORTEST || isBroken ? null : `${capital(text)}?`;
}
