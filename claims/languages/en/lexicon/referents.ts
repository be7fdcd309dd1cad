import { once } from '../../../once.ts';

/** What happens, or stands, somewhere: "the referendum in Macedonia", "the plant near Derby". */
export const PLACED: ReadonlySet<string> = new Set(
  'referendum election vote match game final attack accident crash collision explosion blast fire protest rally meeting summit talks conference festival exhibition trial earthquake flood storm war battle siege strike plant factory hospital hotel school mosque temple church airport court jail prison university station museum park market bridge road town village district mine port stadium parliament estate lake island dam tower canal tunnel reservoir pipeline mill quarry refinery shipyard'.split(
    ' ',
  ),
);

/** What is made with somebody: "the deal with Greece". */
export const SHARED: ReadonlySet<string> = new Set(
  'deal agreement treaty dispute war talks contract match game final pact accord ceasefire'.split(' '),
);

/** Nouns for a firm: the one firm that a story has named. */
export const FIRMS =
  'company firm airline carmaker automaker manufacturer retailer maker operator supermarket brewer lender'.split(
    ' ',
  );

/** What a firm is called before its name, and a band or a party is not. */
const TRADES =
  /^(?:giant|startup|start-up|insurer|builder|housebuilder|miner|refiner|conglomerate|developer|producer|supplier|broadcaster|publisher|carrier|exporter|\p{Ll}{2,14}-?maker)$/u;

/** Whether a noun before a name calls it a firm. */
export const isFirmNoun = (noun: string): boolean => FIRMS.includes(noun) || TRADES.test(noun);

/** Things that are told apart by what they are called: ships, laws, studies. */
export const THINGS: ReadonlySet<string> = new Set(
  'bill law act report study survey poll vaccine drug ship vessel frigate warship boat ferry plane aircraft jet airliner helicopter train bus car satellite rocket spacecraft probe telescope mission film movie book novel album song painting statue programme program project plan scheme campaign system network team side squad crew bureaucracy dynasty empire virus species language currency app website software engine reactor weapon missile dam tower railway metro tunnel canal exchange championship championships tournament cup league'.split(
    ' ',
  ),
);

/** What is told apart by what it is about or does. */
export const ABOUT: ReadonlySet<string> = new Set(
  'bill law act treaty report study survey poll vaccine drug film movie book novel programme program project plan scheme campaign rule order petition test trial'.split(
    ' ',
  ),
);

/** Names of public bodies, and of papers and channels that are only quoted. */
export const NO_FIRM =
  /^(?:ministry|navy|army|parliament|court|party|police|government|agency|council|union|institute|university|trust|department|committee|commission|senate|congress|forces?|network|association|federation|foundation|society|authority|bureau|survey|service|organi[sz]ation|alliance|league|board|office|school|college|academy|hospital|museum|centre|center|laboratory|observatory|club|rovers|united|athletic|wanderers|albion|hotspur|rangers|strikers|royals|knights|warriors|panthers|sharks|bulls|titans|news|times|post|newspaper|tv|bbc|cnn|reuters|nato|eu|un|us|bse|nse|nyse|nasdaq|sensex|nifty|ftse|exchange)$/u;

/** What is called by its kind once its name was told: the nouns, and what the catalogue calls it. */
interface NamedKind {
  readonly nouns: readonly string[];
  readonly category: RegExp;
}

/** Kinds of places that a story may call by their noun alone. */
export const PLACE_KINDS: readonly NamedKind[] = [
  { nouns: ['country', 'nation'], category: /^country/u },
  { nouns: ['city'], category: /^city/u },
  { nouns: ['state'], category: /^state/u },
  { nouns: ['river'], category: /^river/u },
  { nouns: ['lake'], category: /^lake/u },
];

/** Whether a noun calls a place. */
export const isPlaceNoun = (noun: string): boolean => PLACE_KINDS.some(({ nouns }) => nouns.includes(noun));

/** The name of what a story calls "the union" later, folded. */
export const UNION_NAME =
  /\b(?:workers|employees|pilots|drivers|teachers|nurses|staff|officers|labou?r|trade|farmers|miners|students|journalists|seamen|seafarers|kisan)\b.{0,40}\b(?:union|association|federation|guild|congress)$/u;

const OTHERWISE: readonly string[] = [
  'deal agreement pact accord contract treaty',
  'agreement deal pact accord contract treaty',
  'pact agreement accord treaty',
  'accord agreement pact treaty',
  'contract deal agreement',
  'treaty agreement pact accord',
  'merger amalgamation',
  'amalgamation merger',
  'vessel ship boat ferry trawler tanker freighter yacht warship frigate dinghy barge cutter',
  'boat dinghy canoe ferry yacht',
  'ship ferry freighter tanker warship frigate cutter',
  'vehicle car van truck lorry bus minibus jeep suv pickup taxi ambulance tractor',
  'plane jet airliner aircraft',
  'aircraft plane jet airliner helicopter',
  'inquiry probe investigation',
  'probe inquiry investigation',
  'investigation probe inquiry',
  'study survey',
  'survey study',
  'film movie',
  'movie film',
  'legislation bill',
  'ruling judgment judgement verdict',
  'judgment ruling verdict',
  'judgement ruling verdict',
  'verdict ruling judgment judgement',
];

/** By which other nouns a story may have brought in what it goes on about by one; made when first asked for. */
export const otherNouns = once(
  () => new Map(OTHERWISE.map((row) => row.split(' ')).map(([noun = '', ...others]) => [noun, others])),
);

/** What one country has one of: "the government of Peru". */
export const OF_COUNTRY: ReadonlySet<string> = new Set(
  'government parliament economy currency army military'.split(' '),
);

/** Nouns of which a story tells many, and nouns that mean the same for everybody. */
export const NO_REFERENT: ReadonlySet<string> = new Set(
  'way case reason point end stage moment regard respect context sense extent kind sort type part side lot number rest majority fact time world sun moon sea sky public internet future past present result use need idea issue problem percent man woman area region place spot site zone scene amount level rate size strength scale magnitude importance stature calibre caliber quality intensity severity kind nature line'.split(
    ' ',
  ),
);

/** What a story brings in as "a ban on phones", "a bank robbery", and goes on about as "the ban", "the robbery". */
export const MATTERS: ReadonlySet<string> = new Set(
  'ban letter email circular memo order offer bid approval settlement discovery outbreak ruling verdict lawsuit suit petition ordinance resolution notice award policy investigation probe inquiry complaint appeal warrant fund grant loan tender bribe fine penalty tax levy tariff subsidy robbery theft heist murder killing assault genocide massacre raid operation ceremony exhibition workshop seminar competition contest race marathon tour concert pipeline test exam examination course curriculum scholarship quota panel delegation charity coalition alliance gang syndicate notification strategy initiative proposal motion amendment constitution charter regulation restriction embargo moratorium epidemic pandemic experiment merger acquisition takeover purchase sale auction allegation accusation charge census curfew lockdown evacuation blockade boycott strike walkout stampede'.split(
    ' ',
  ),
);

/** Things that a story brings in once, told apart by what stands before the noun, or behind "of". */
export const BROUGHT_IN: ReadonlySet<string> = new Set([
  ...MATTERS,
  ...'portal application monument memorial apartment shop store mall restaurant warehouse clinic laboratory facility depot terminal corridor highway flyover shelter garden zoo farm forest reserve sanctuary beach fort palace device tool robot chip console camera drone machine statue anthem podcast series documentary video clip advert asteroid comet telescope prototype factory database archive collection manuscript fossil tomb shipwreck cargo pylon cable turbine battery refinery reservoir barrage embankment lawmaker bomb grenade landmine disease infection mutation protein technique app'.split(
    ' ',
  ),
]);
