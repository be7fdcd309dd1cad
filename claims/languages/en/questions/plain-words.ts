import { GOODS } from '../lexicon/nouns.ts';

/** Plain nouns that open sentences of news: their capital is the sentence's. */
const OPENERS: ReadonlySet<string> = new Set(
  `temples mosques churches shrines malls cinemas restaurants hotels stalls vendors growers weavers potters miners pilgrims devotees
   commuters tenants landlords landowners shopkeepers traders onlookers bystanders villagers islanders campers workers officials scientists researchers investigators prosecutors police residents students protesters experts analysts
   economists thieves bats sales shares prices exports imports inflation turnout unemployment troops soldiers rebels lawmakers
   voters doctors nurses teachers farmers fishermen firefighters rescuers engineers astronomers archaeologists passengers players
   fans critics supporters opponents families children women men people parents drivers pilots sailors tourists visitors buses
   trains flights ships planes temperatures waves rain snow copper gold oil gas wheat rice problems talks relations negotiations
   tests results profits revenues losses stocks bonds banks companies airlines hospitals schools shops roads bridges houses homes
   fires floods storms elections polls trials judges lawyers ministers governments countries cities winds fog drought crops fish
   demand output growth production traffic electricity water power coal steel cars trucks factories plants jobs wages taxes
   rents fares tickets lightning villagers neighbours neighbors witnesses survivors victims suspects guards crews crew teams
   volunteers activists campaigners journalists reporters diplomats leaders delegates members clubs museums libraries
   shareholders investors bosses figures data work fraud talent interest staff traders dealers borrowers lenders savers
   pensioners consumers customers users gamers authors artists actors singers bands sites websites websurfers developers
   profit auditions attacks spammers hackers vaccines talent income spending lending stock trading net lifeboats boats helicopters ambulances tickets books films music beer wine tea coffee bread
   milk revenue speed asthma diabetes obesity malaria cholera dengue measles cancer dementia landslides mudslides avalanches earthquakes
   tremors aftershocks hailstorms pollution smog taxis lorries vans autorickshaws motorcyclists cyclists pedestrians commuters
   councillors mayors senators legislators negotiators regulators auditors organisers organizers contestants candidates nominees
   captains umpires referees bowlers batters pupils lecturers professors academics biologists geologists historians
   conservationists parts goods drones missiles rockets satellites parcels packets land silver platinum aluminium zinc nickel attrition birds turtles whales elephants tigers petrels petrol diesel onions potatoes tomatoes sugar
   cotton rubber tea turnover footfall attendance admissions applications vacancies deposits loans mortgages premiums tariffs
   duties subsidies pensions allowances gusts showers sandstorms receivables payables inventories liabilities borrowings dues arrears provisions exemptions blazes outages queues curfew barricades posters leaflets
   universities officers detectives robbers raiders builders crews sirens protests strikes classes lessons services play work
   damage rainfall debris smoke footage evidence equipment machinery livestock cattle waterlogging snowfall polling voting
   search searches rescue hospitals markets offices ports airports factories mines forests rivers lakes glaciers dams samples reserves fighting shelling clashes tax counting rescuers donations bookings enrolments enrollments clearances incident incidents entry admission parking attendance safety`.split(
    /\s+/u,
  ),
);

/** Endings of plain nouns that have no plural: "Inflation". */
const PLAIN =
  /^(?!(?:Curiosity|Trinity|Unity|Serenity|Endurance|Providence|Independence|Perseverance|Florence|Constance)$)\p{Lu}\p{Ll}*(?:tion|ment|ness|ity|ance|ence|ism|ship|ncy|ology|hood)$/u;

/** Whether a word with a capital is a plain noun that only opens a sentence. */
export function isPlainWord(word: string): boolean {
  const key = word.toLowerCase();
  return OPENERS.has(key) || PLAIN.test(word) || (key.endsWith('s') && GOODS.has(key.slice(0, -1)));
}

/** Words that are never the first of a name: their capital is the sentence's. */
const NEVER_FIRST =
  /^(?:The|A|An|This|These|Some|All|Both|Each|Every|Several|Many|Most|More|Few|Fewer|Less|About|Around|Almost|Nearly|Over|Under|Up|At|In|On|By|It|There|He|She|They|His|Her|Its|Their|Another|Other|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Dozens|Hundreds|Thousands)(?= )/u;

/** A text that stood at the head of a sentence, as it stands within one. */
export function withinSentence(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2);
  const isPlain = NEVER_FIRST.test(text) || (isPlainWord(first) && !/^\p{Lu}/u.test(second));
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
