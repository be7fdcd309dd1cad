import type { ItemKind, Reading } from '../../../../model.ts';
import type { Target } from '../../../language.ts';

/** What is asked by a figure or a date: few words tell of what it is. */
const FIGURES: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'count',
  'percent',
  'money',
  'measure',
  'duration',
  'date',
  'timeOfDay',
]);
const FEWEST_OF_FIGURE = 7;
/** Under the headline of news that is no match, fewer words tell: "The blaze began around 3 a.m." */
const FEWEST_UNDER_HEADLINE = 6;
/** So many of what a noun tells, "34 flights were called off", are a fact of the headline's news in fewer words. */
const FEWEST_OF_COUNT = 5;
const COUNTED: ReadonlySet<ItemKind> = new Set<ItemKind>(['count', 'measure']);
const TELLS_OF_WHAT =
  /(?:^|\s)(?:\d[\d,]*|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (?!(?:from|of|in|at|on|were|was|others?|more|per|people|years?|points?)\b)\p{Ll}{4,}/u;
/** "17 others were injured": under the headline of what befell them. */
const BEFELL =
  /(?:^|\s)(?:(?:others|people|persons|passengers|workers|students|villagers|residents|families|men|women|children)(?: more)? (?:were|was|are|have been|had been) (?:also )?(?:injured|hurt|wounded|rescued|evacuated|arrested|detained|killed|displaced|hospitali[sz]ed|suspended|quarantined|isolated|tested|treated|vaccinated|airlifted|pulled out|deported|stranded|trapped|booked|held)|(?:others|people|persons|passengers|workers|students|villagers|residents|children|pupils|patients) (?:have|had|showed|developed|reported|suffered|sustained|received) (?:minor |serious |severe |critical )?(?:symptoms|fever|burns|injuries|fractures|bruises|wounds)|(?:others|people|persons|workers|students|villagers|residents|children|pupils) (?:fell|have fallen|had fallen) ill|(?:homes|houses|huts|shops|buildings|bridges|trees|poles|walls|roofs|towers) (?:have |had )?(?:collapsed|caved in|caught fire|fallen)|(?:flights|trains|buses|homes|houses|huts|shops|buildings|vehicles|cars|boats|schools|villages|roads|bridges|trees|poles|farms|hectares|acres) (?:were|was|are|have been|had been) (?:also )?(?:delayed|cancelled|canceled|diverted|damaged|destroyed|evacuated|closed|shut|burned|burnt|gutted|submerged|flooded|uprooted|grounded|washed away|cut off))(?!\p{L})/u;
/** "Measles cases rose to 1,914". */
const REACHED =
  /(?:cases|deaths|infections|births|arrivals|complaints|applications|registrations|detections) (?:rose|climbed|fell|dropped|jumped|grew|passed|surged) (?:to )?(?:about |nearly |over |more than )?\d[\d,]*(?= |\.|$)/u;
/** "The match began at 7.15 p.m.": the one of the headline. */
const OF_MATCH = /^The (?:match|game|race|final|tie|contest) /u;
/** What is told of who did it, without the words of who that is. */
const FEWEST_OF_DEED = 4;
/** Which body or country did what. */
const FEWEST_OF_WHICH = 10;
const WHICH: ReadonlySet<ItemKind> = new Set<ItemKind>(['organisation', 'country']);
const FEWEST = 12;
/** Where something of the headline's news was. */
const PLACES: ReadonlySet<ItemKind> = new Set<ItemKind>(['place', 'city']);
const FEWEST_OF_PLACE = 7;

/** "Turnout was 78.9 percent": under the headline of a vote that is enough. */
const TURNOUT = /^(?:The )?(?:[Tt]urnout|[Vv]oter turnout) (?:was|reached|stood at|rose|fell|hit)(?!\p{L})/u;

/** "A crowd of 21,450 watched the match": how many came to what the headline tells. */
const CROWD =
  /^(?:A (?:sell-out )?(?:crowd|gate|congregation) of (?:about |some |nearly |more than |over )?\d|(?:About |Some |Nearly |More than |Over )?\d[\d,]* (?:people|fans|spectators|supporters|visitors|guests) (?:attended|watched|came|turned out|filled|packed))(?!\p{L})/u;

/** "The store employs 130 people", "the bridge has 52 lamps": a figure of what the headline is of. */
const MEASURED =
  /^The (?:\p{Ll}[\p{Ll}-]* ){1,2}(?:employs?|employed|covers?|covered|has|had|holds?|held|seats?|seated|carries|carried|houses|housed|contains?|contained|includes?|included|serves?|served|costs?|weighs?|weighed|measures?|measured) (?:about |around |some |nearly |more than |over |up to |at least )?[$£€₹]?(?:Rs )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/u;

/** "Acme employs 270 people": a figure of the firm that the news is of. */
const EMPLOYS =
  /^(?:\p{Lu}[\p{L}\d&’'-]* ){1,3}(?:employs|employed|has|had) (?:about |around |some |nearly |more than |over )?\d[\d,]* (?:people|workers|staff|employees|engineers)(?!\p{L})/u;

/** "Vegetables were 11.8% dearer": a change of what a word names, beside the news of others. */
const CHANGED =
  /^\p{L}[\p{L} -]{2,40} (?:was|were|is|are|became|got|rose|fell|climbed|dropped|grew|declined|increased|decreased|jumped|slipped|gained|surged|plunged|eased) (?:by )?(?:about |nearly |more than )?[\d.,]+(?:%| per ?cent)(?: (?:dearer|costlier|cheaper|higher|lower|pricier|more expensive))?(?=[ ,.]|$)/u;

/** In a match many do what one did; a score, a figure or an honour is one player's. */
const OWN_FEAT =
  /(?<!\p{L})(?:\d{2,3}|\d+[-–]\d+|(?:player|man|woman) of the (?:match|series|tournament)|adjudged|(?:two|three|four|five|six|seven|eight) (?:saves|goals|wickets|catches|tries|penalties|points|games|sixes))(?!\p{L})/u;
/** Acts that say nothing of what was done. */
const IDLE =
  /(?<!\p{L})(?:offer(?:ed|s)?|made|makes|gave|took|takes|had|has|did|looked|became) (?:a |an |some |the |his |her |their )?(?:(?!two |three |four |five |six )\p{Ll}+ )?(?:news|saves|start|chance|chances|interest|gloss|difference|point|progress|case|way)(?!\p{L})|(?<!\p{L})had (?:his|her|their) (?:reward|say|way|moment|hands full)(?!\p{L})|(?<!\p{L})missed for (?:the )?\p{L}+(?=[.,]|$)|(?<!\p{L})lodged an? (?:\p{Ll}+ )?complaint(?!\p{L})|(?<!\p{L})(?:pushed|nudged|patted|tapped|drove|steered|clipped|worked) [^,]{2,40} to (?:mid-wicket|mid-on|mid-off|cover|point|fine leg|square leg|third man|long-on|long-off)(?!\p{L})/u;

const countOf = (text: string) => text.split(' ').length;

/** How many words of a claim are left without those of the argument that holds the answer. */
function wordsBeside({ claim, form }: Reading, argument: number): number {
  const asked = claim.arguments[form.slots[argument]?.within ?? argument]?.text ?? '';
  return countOf(claim.text) - countOf(asked);
}

/**
 * Whether an English claim that names nothing beside the answer says too little even under its story's name. `match` is the
 * match that a story of sport is of; undefined for other stories, null where it tells of several.
 */
export function saysNothing(
  reading: Reading,
  { kind, argument }: Target,
  match: string | null | undefined,
): boolean {
  const { claim } = reading;
  const words = countOf(claim.text);
  if (kind === 'count' && CROWD.test(claim.text)) return false;
  if (match === null && FIGURES.has(kind) && OF_MATCH.test(claim.text)) return words < FEWEST_UNDER_HEADLINE;
  if (claim.kind === 'statement' || match === null)
    return (kind === 'person' && claim.kind !== 'statement') || words < FEWEST;
  if (kind === 'percent' && (TURNOUT.test(claim.text) || (match === undefined && CHANGED.test(claim.text))))
    return false;
  if (FIGURES.has(kind) && match === undefined && (MEASURED.test(claim.text) || EMPLOYS.test(claim.text)))
    return false;
  if (IDLE.test(claim.text)) return true;
  if (kind === 'person')
    return match === undefined ? wordsBeside(reading, argument) < FEWEST_OF_DEED : !OWN_FEAT.test(claim.text);
  if (kind === 'count' && match === undefined && (BEFELL.test(claim.text) || REACHED.test(claim.text)))
    return false;
  if (COUNTED.has(kind) && match === undefined && TELLS_OF_WHAT.test(claim.text))
    return words < FEWEST_OF_COUNT;
  if (FIGURES.has(kind)) return words < (match === undefined ? FEWEST_UNDER_HEADLINE : FEWEST_OF_FIGURE);
  if (match === undefined && PLACES.has(kind)) return words < FEWEST_OF_PLACE;
  return words < (match === undefined && WHICH.has(kind) ? FEWEST_OF_WHICH : FEWEST);
}
