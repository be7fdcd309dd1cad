import { type Sign, showsAny } from '../../signs.ts';
import { AIM_FLAWS } from './aim-flaws.ts';
import { CLAUSE_FLAWS } from './clause-flaws.ts';
import { CUT_FLAWS } from './cut-flaws.ts';
import { IDLE_FLAWS } from './idle-flaws.ts';
import { LOST_FLAWS } from './lost-flaws.ts';
import { SECOND_ANSWER_FLAWS } from './second-answer-flaws.ts';
import { SHARED_FLAWS } from './shared-flaws.ts';
import { TOLD_FLAWS } from './told-flaws.ts';
import { UNSAID_FLAWS } from './unsaid-flaws.ts';

/** What a stem must not hold: signs that words were lost. Reviewed by hand. */
export const STEM_FLAWS: readonly Sign[] = [
  // "Who described the victory?": as what, is lost.
  { id: 'flaw.described', pattern: /^(?=.*\bdescribed?\b)(?!.*\bas\b)/iu },
  // "What did the group build, which stored?": the clause behind the answer was cut.
  { id: 'flaw.which-tail', pattern: /, (?:which|who) \p{L}+\?$/u },
  // "Which country was the country with": the noun asked for stands there already.
  { id: 'flaw.noun-is-noun', pattern: /(?:^|: )Which (\p{L}+) (?:is|was|are|were) (?:the|a|an) \1\b/u },
  // "… was behind a musical, and in league with others": a part of another clause.
  { id: 'flaw.and-beside', pattern: /, and (?:in|with|at|by|of|for|from) /iu },
  // "According to the legal fight with a firm": an event says nothing.
  {
    id: 'flaw.event-source',
    pattern:
      /^According to the (?:\p{L}+ ){0,3}(?:fight|row|battle|war|deal|match|game|race|dispute|takeover|incident|attack|crash|accident|trial|vote)\b/iu,
  },
  // "To which country was he denied a try in his side's loss?": the name belongs to the last noun.
  {
    id: 'flaw.torn-off',
    pattern: /\b(?:to|over|against|from) (?:which|whom)\b.*\b(?:loss|win|victory|defeat)\?$/iu,
  },
  // "The economy grew. Who said that the figures …": which figures, nothing says.
  {
    id: 'flaw.which-figures',
    pattern: /\. Who said that the (?:figures|data|numbers|results|statistics)\b/iu,
  },
  // "In which year has it recovered from a crisis": the year is that of the crisis.
  { id: 'flaw.perfect-year', pattern: /\b[Ii]n which (?:year|month) (?:has|have|is|are) /u },
  {
    id: 'flaw.perfect-year-of',
    pattern: /\b(?:has|have) .*\b(?:crisis|war|crash|recession|slump) in which year\b/iu,
  },
  // "With spending rising what percentage": a part of another clause.
  {
    id: 'flaw.rising-what',
    pattern: /\p{L}ing (?:(?:by )?what percentage(?! of)|(?:by )?how (?:much|many) (?:to|in|from))\b/u,
  },
  // "Who said that both have sold well?": both of what, nothing says.
  {
    id: 'flaw.which-both',
    pattern: /\bthat (?:both|neither|all|some|many) (?:has|have|are|were|had|will|would)\b/iu,
  },
  // "The $6bn which the bank lent": the noun is the amount.
  { id: 'flaw.much-which', pattern: /\bhow (?:much|many) (?:which|that|who)\b/iu },
  // "Of what kind of failure did he die?"
  { id: 'flaw.kind-of-failure', pattern: /\bwhat kind of (?:failure|attack|disease) (?:has|did|had)\b/iu },
  // "What did she save Ada Palmer's?": what was owned is the answer, its owner is left.
  { id: 'flaw.owner-left', pattern: /(?:s['’]|['’]s)\?$/u },
  // "In the southern town of which city": the town is the answer.
  {
    id: 'flaw.town-of',
    pattern: /\b(?:town|village|city|island|province|district|state|county|suburb|port) of which\b/iu,
  },
  // "How many people or 11.7% is the rate": one amount said twice.
  { id: 'flaw.twice-told', pattern: /\bhow (?:many|much)\b(?: \p{L}+)? or \d/iu },
  // "How many people was the average size": an amount that is, not one that acts.
  {
    id: 'flaw.many-is',
    // "How many people was the ferry carrying" is of one that acts.
    // "Of how many", "from how many entries was the book chosen" asks for no size; how far away something was, the unit tells.
    pattern:
      /(?<!\b(?:from|by|among|of|for|after|until) )\bhow many \p{L}+ (?:is|was|are|were) (?:the|an?) (?![^?,]{2,60} (?:\p{L}{2,14}ing|located|centred|centered|(?:licensed|allowed|permitted|expected|designed|built|meant|supposed|ordered|told|able|forced|required) to)\b)/iu,
  },
  // "In how many years last September": for which time, nothing says.
  { id: 'flaw.years-last', pattern: /\bin how many (?:years|months|weeks) last\b/iu },
  // "Who said that the governor indicated last night?": what, is lost.
  {
    id: 'flaw.said-nothing',
    pattern:
      /\b(?:indicated|said|told|added|noted|insisted)(?: (?:last night|yesterday|on \p{Lu}\p{Ll}+day))?\?$/u,
  },
  // "With what kind of event was fans": a plural that was read as one.
  {
    id: 'flaw.was-plural',
    pattern: /\b(?:was|is|has|does) (?:fans|people|children|workers|police|officials|members|men|women)\b/iu,
  },
  // "How much was the firm only spending": more than it did not.
  { id: 'flaw.only-spending', pattern: /\bhow (?:much|many|long)\b[^,?]*\bonly\b/iu },
  // "A rail link closed to be reopened": two verbs of one noun.
  { id: 'flaw.two-verbs', pattern: /\p{L}ed to be \p{L}{2,20}ed\?$/u },
  // "Which country was struck by four hurricanes, and Japan?": who else was, stands behind.
  { id: 'flaw.and-name', pattern: /, (?:and|or) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}\?$/u },
  // "Users per how many people": the measure, not what is told.
  { id: 'flaw.per-how-many', pattern: /\bper how many\b/iu },
  // "Only, which party stood": what the word limits is what is asked for.
  { id: 'flaw.only-front', pattern: /(?:^|, )(?:only|even|just|not),/iu },
  // "How much to $51 did it close up": one amount of two.
  { id: 'flaw.much-to', pattern: /\bhow (?:much|many) to (?:[$£€]|\d)/iu },
  // "The forum where which museum was held": who was, stands before.
  {
    id: 'flaw.where-which',
    pattern: /\b(?:where|when|who|that) (?:which|what) \p{L}+ (?:was|were|is|are|has|have|had)\b/u,
  },
  // "On which day do they have both left?"
  { id: 'flaw.have-both', pattern: /\bdo(?:es)? .*\bhave (?:both|all|each|either|neither) \p{L}+/u },
  // "Under the pressure from two countries", "under pressure": to do what, is lost.
  { id: 'flaw.pressure', pattern: /\bunder (?:the )?pressure (?:from|by)\b(?!.*\b(?:to|over|about)\b)/u },
  // "Was first tipped off in July": of what, is lost.
  {
    id: 'flaw.told-nothing',
    pattern:
      /^(?=.*\b(?:tipped off|informed|warned|alerted|notified|accused|blamed|consulted|cleared|charged|convicted)\b)(?!.*\b(?:about|of|that|over|with|for|to \p{Ll}+|by)\b)/u,
  },
  // "What kind of container did they make it?"
  { id: 'flaw.make-it-what', pattern: /\bmake it (?:what|who|which)\b/u },
  // "In which state was she died": a passive goes on into a verb that has none.
  {
    id: 'flaw.was-died',
    pattern:
      /\b(?:was|were|is|are) (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:died|arrived|fell|went|came|rose|grew|became|remained)\b/u,
  },
  // "Did Earlier designer Ada Palmer win": the word told when.
  {
    id: 'flaw.opening-adverb',
    pattern: /[\p{Ll},] (?:Earlier|Later|Meanwhile|However|Then|Now|Yesterday|Also) /u,
  },
  // "A stake of what percentage?": in what, is lost.
  { id: 'flaw.stake', pattern: /\bstakes? (?:of|worth) (?:what percentage|how much)\?$/u },
  // "How how much": two questions ran into one.
  {
    id: 'flaw.doubled',
    pattern: /\b(?:how how|in in|to to|of of|the the|by by|at at|who who|what what)\b/iu,
  },
  // "Where adopted children try?": what they try, was cut.
  {
    id: 'flaw.cut-verb',
    pattern: /(?<=\p{Ll}(?:ren|ple|s) )(?:try|want|seek|hope|intend)\?$|\barrested by at\b/u,
  },
  // "According to the league, Allegations Palmer made": allegations of what was done.
  {
    id: 'flaw.allegations',
    pattern: /, (?:Allegations|Claims|Reports|Rumours|Suggestions|Speculation) \p{Lu}/u,
  },
  // "At how much at 0700 GMT was oil trading"
  { id: 'flaw.at-how-much-at', pattern: /\bat how much (?:at|in|on) [^?]*\b(?:was|is|were)\b/iu },
  // "A country is up 30% at how much": a figure of it is.
  { id: 'flaw.is-up-at', pattern: /\b(?:is|was|are|were) (?:up|down) [\d.]+% at how much/u },
  // "Whose Painted Room do films include": a title parted from its maker.
  { id: 'flaw.whose-title', pattern: /\bWhose (?=\p{Lu})[^?]{0,160}\b(?:do|does|did)\b/u },
  // "The first image of such a size"
  { id: 'flaw.of-such', pattern: /\bof such an? \p{L}/u },
  // "For what percentage were schools a key issue": of whom, nothing says.
  { id: 'flaw.for-what-percentage', pattern: /\bfor what percentage (?:were|was|is|are)\b/iu },
  // "How much did Acme offer?", "raise their bid to how much": for what, is lost.
  {
    id: 'flaw.offer-for',
    pattern: /\bhow much did [^?]*\b(?:offer|bid|propose)\?$|\b(?:bid|offer) to how much\?$/iu,
  },
  // "How much was rejected by Acme?", "how much at $51 did it close": an offer is, and one amount of two.
  { id: 'flaw.much-rejected', pattern: /\bhow much (?:was|were) (?:rejected|accepted|refused)\b/iu },
  { id: 'flaw.much-at', pattern: /\bhow (?:much|many) at [$£€\d]/iu },
  // "Do Ada Palmer starred": words of a title were taken for the verb's.
  { id: 'flaw.do-past', pattern: /\bdo (?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}\p{Ll}{2,20}ed\b/u },
  // "In which year do the winners include": the year is of what they did.
  { id: 'flaw.year-include', pattern: /\bin which (?:year|month) do(?:es)? [^?]*\binclude\b/iu },
  // "Has an inpatient fallen by what percentage": a number of them has.
  { id: 'flaw.one-by-percentage', pattern: /\bby what percentage (?:has|did|was|is) an? \p{L}/iu },
  // "Acted on a threat": to do what, is lost.
  { id: 'flaw.on-threat', pattern: /\bon (?:a|its|his|her|their) threat\?$/u },
  // "Was widely reported as having asked": a year is wanted, and by whom.
  { id: 'flaw.widely-reported', pattern: /\bwidely reported as having\b/u },
  // "By what percentage slip in sales": a figure without its verb.
  {
    id: 'flaw.percentage-noun',
    pattern:
      /\bwhat percentage (?:slip|rise|fall|drop|increase|decline|cut|growth|surge|jump|gain) (?:in|of)\b/iu,
  },
  // "Into how much is the film being turned musical": the amount told of a noun that is left.
  { id: 'flaw.into-amount', pattern: /\binto how (?:much|many)\b/iu },
  // "After her predecessor as mayor, died": the name between is lost.
  { id: 'flaw.name-lost', pattern: /\bpredecessor[^,?]{0,30}, \p{Ll}/u },
  // "Was demonstrating one at the fair": one of what, nothing says.
  { id: 'flaw.one-of-what', pattern: /\p{L}ing one (?:at|in|on|for)\b/u },
  // "Ada Palmer, at times in which city, showed": a phrase that was set off.
  { id: 'flaw.at-times', pattern: /, at times (?:in|at|on)\b/u },
  // "Accounts for what percentage of activity and is viewed?", "fell as investors?": a clause was cut.
  { id: 'flaw.cut-clause', pattern: /\band (?:is|are|was|were) \p{L}{2,20}ed\?$|\bas (?:\p{Ll}{3,20}s)\?$/u },
  // "Users are more than what percentage?": of what, is lost.
  { id: 'flaw.are-percentage', pattern: /\b(?:is|are|was|were) (?:more|less) than what percentage\?$/u },
  // "About whose were complaints made shoes"
  { id: 'flaw.about-whose', pattern: /\babout whose (?:was|were|is|are)\b/iu },
  // "The 31-year-old has joined": who, was told before.
  { id: 'flaw.aged', pattern: /\bthe \d{1,3}-year-old(?:[’']s)? (?:has|had|is|was|will|\p{Ll}+ed)\b/iu },
  // "The site stopped supporting it in which month?": what, was told before.
  { id: 'flaw.ing-it', pattern: /\p{L}ing it (?:in|on|at|by|since) which\b/u },
  // "By whom were The plans announced", "Other areas are covered": which, was told before.
  {
    id: 'flaw.the-within',
    pattern: /\b(?:was|were|is|are|did|has|have) The \p{Ll}|(?:^|: )(?:Other|Such|These|Those) \p{Ll}/u,
  },
  // "Was a proposal received, pitched at £3": what behind the comma is of another noun.
  { id: 'flaw.behind-passive', pattern: /\b(?:was|were) an? [\p{Ll} ]{3,30}ed, \p{Ll}{3,20}ed\b/u },
  // "In what did she whip from the right?": the particle of the verb.
  {
    id: 'flaw.in-what-whip',
    pattern: /\b[Ii]n what (?:did|does|has) [^?]* (?:whip|send|put|bring|swing|curl|float|fire)\b/u,
  },
  // "A previously unknown firm was sold": which, is lost. "The prospects for Leeds in which year": the year is theirs.
  { id: 'flaw.unknown-one', pattern: /(?:^|: )An? (?:previously|little-known|hitherto) /u },
  {
    id: 'flaw.year-of-prospects',
    pattern:
      /\b(?:prospects|outlook|forecasts?|estimates?|targets?|plans?) (?:for|of) [^?]{1,60} in which year\?$/u,
  },
  // "How many did the flood kill, badly burnt 150 others": a second verb without its "and".
  { id: 'flaw.second-verb', pattern: /, (?:\p{Ll}{2,14}ly )?\p{Ll}{3,14} \d[\d,]* (?:others?|more)\?$/u },
  // "In which country at 1817 UTC did it launch": an hour stands behind the verb.
  { id: 'flaw.place-at-hour', pattern: /\b[Ii]n which \p{Ll}{4,12} at \d/u },
  // "With how many of the members did the vote pass": a clause without its verb.
  { id: 'flaw.with-how-many-of', pattern: /\b[Ww]ith how many of [^?]{1,80} did\b/u },
  // "Recalls how many other incidents?": of what they were, nothing says.
  { id: 'flaw.other-incidents', pattern: /\bhow many other (?:incidents|cases|events|occasions)\?$/iu },
];

/** The name with which what a source is called ends: "Ada Palmer", "the mayor of Leeds". */
const SOURCE = /(?:^|: )According to (?:the )?(?:\p{Ll}[\p{Ll}-]* ){0,4}(\p{Lu}[^,]{2,60}),/u;

/** "According to Ada Palmer, what did Ada Palmer leave": whoever is told of may be another. */
function namesSourceTwice(stem: string): boolean {
  const [all, full] = SOURCE.exec(stem) ?? [];
  // "The Central Water Board (CWB)": its letters are no part of the name.
  const source = full?.replace(/ \(\p{Lu}{2,8}\)$/u, '');
  return (
    all !== undefined && source !== undefined && stem.slice(stem.indexOf(all) + all.length).includes(source)
  );
}

const FLAWS = [
  STEM_FLAWS,
  SHARED_FLAWS,
  LOST_FLAWS,
  IDLE_FLAWS,
  CUT_FLAWS,
  AIM_FLAWS,
  UNSAID_FLAWS,
  CLAUSE_FLAWS,
  SECOND_ANSWER_FLAWS,
  TOLD_FLAWS,
].flat();

/** Whether a stem shows that it was cut in the wrong place, or asks for what several did. */
export function isFlawed(stem: string): boolean {
  return showsAny(stem, FLAWS) || namesSourceTwice(stem);
}
