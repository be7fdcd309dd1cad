const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that tell a time. */
export const TIMES = set(
  'day week month year night morning evening afternoon today yesterday tomorrow decade century weekend season summer winter spring autumn fall moment hour minute noon midnight dawn dusk time quarter tonight',
);

/** Nouns of what happens: no thing or body is one. */
export const HAPPENINGS = set(
  'accident crash collision derailment attack attempt incident case time win victory triumph defeat loss draw death killing murder shooting stabbing arrest strike earthquake quake flood explosion blast bombing robbery raid rise fall increase decrease cut hike drop gain decline jump surge goal title medal century visit trip meeting summit trial election poll protest rally outbreak launch match game appearance occasion occurrence instance season day year week month round wave spell bout edition phase stage',
);

/** Nouns that stand for people. */
export const PEOPLE_NOUNS = set(
  'people person human man woman vendor shopkeeper boy girl child men women children voter citizen resident worker employee passenger patient student pupil member supporter opponent protester protestor fan villager farmer soldier troop survivor witness victim suspect visitor tourist migrant refugee player user customer investor shareholder trader buyer seller reader viewer parent mother father son daughter wife husband brother sister family couple crowd police crew team candidate guest neighbour neighbor sailor fisherman singer defector prisoner hostage rebel militant lawmaker commuter pilgrim driver pilot clerk officer detainee smuggler firefighter nurse teacher juror deputy guard bystander gunman colleague friend boss insider attacker thief stranger teenager teen toddler baby infant pensioner motorist cyclist pedestrian motorcyclist biker defendant labourer laborer worshipper devotee hiker climber burglar robber kidnapper murderer killer',
);

/** Nouns that take a preposition as part of their meaning: "dispute with", "ban on". */
export const TAKES: Readonly<Record<string, ReadonlySet<string>>> = {
  with: set(
    'dispute deal agreement treaty relation relationship tie talk meeting war contract partnership alliance friendship contact problem border interview match game',
  ),
  on: set(
    'attack ban report referendum vote tax limit impact effect sanction claim information data debate book law restriction dependence decision ruling assault crackdown ceasefire advice comment research study paper',
  ),
  in: set(
    'increase rise fall drop decline change growth role interest confidence investment belief reduction part stake share success failure serious crisis expert expertise advance cut',
  ),
  between: set(
    'talk deal agreement treaty relation relationship tie dispute war match game border difference link gap cooperation conflict meeting',
  ),
  for: set(
    'bid need plan support demand reason responsibility candidate call search hope minister secretary department ministry ticket price penalty prize award money fund vote request campaign proposal date case cure treatment vaccine home base site test',
  ),
  to: set(
    'threat access visit damage answer response solution return end approach claim right change reference link commitment challenge tribute aid ambassador adviser attack key way road contribution accession addition alternative barrier admission extension',
  ),
  from: set('letter statement message report support data pressure income revenue distance'),
  into: set('investigation inquiry research entrance entry probe insight investment'),
  against: set(
    'war fight campaign protest case charge vaccine attack battle match game action allegation movement complaint',
  ),
  over: set('concern dispute row control victory fear war debate conflict protest doubt victory'),
  about: set('concern question fear information story book news doubt talk claim warning report fact'),
  of: set(''),
  as: set('status role position reputation career term'),
  than: set(''),
};

/** Nouns that a "that" clause fills: "reports that", "the fact that". */
export const TAKES_THAT = set(
  'report fact claim belief hope fear idea view evidence sign news suggestion allegation warning concern statement rumour rumor possibility chance risk condition assumption indication impression argument notion promise guarantee agreement proof conclusion theory demand request proposal requirement insistence recommendation criticism complaint accusation',
);

/** Nouns that say what is to be done: "the decision to close", "a failure to act". */
export const TAKES_TO = set(
  'ability aim ambition appeal application attempt authority battle bid bill call campaign chance commitment consent decision demand desire determination drive duty effort failure fight freedom inability intention invitation law licence license mandate mission move need obligation offer opportunity option order permission permit plan pledge power pressure programme project promise proposal push readiness refusal reluctance request resolution right rush scheme strategy struggle tendency threat vote willingness wish',
);

/** What is grown, caught, dealt in or ridden: it stands before those who do so and before its parts. */
export const GOODS = set(
  'potato onion tomato wheat rice paddy maize sugarcane cotton jute apple mango banana grape orange tea coffee rubber tobacco milk dairy poultry egg fish prawn shrimp cattle sheep goat vegetable fruit flower grain cereal salt sand stone coal timber steel cement brick fuel petrol diesel bread meat car bus truck lorry taxi tram train bicycle window door roof road bridge street house land farm forest school college hospital bank shop hotel museum airport airline railway port',
);

/** Nouns of no single referent: "those who", "people who" need what follows. */
export const NEEDS_TAIL = set(
  'those one people person man woman anyone everyone someone who something anything everything thing',
);
