import { once } from '../../../once.ts';

/** Nouns for one sudden event, in rows: a story that brought it in by one may go on with any other of its row. */
const EVENT_ROWS: readonly string[] = [
  'fire blaze inferno wildfire bushfire',
  'explosion blast',
  'earthquake quake tremor temblor',
  'crash accident collision mishap derailment pile-up',
  'landslide mudslide',
  'avalanche',
  'flood',
  'shooting attack',
  'stabbing attack',
  'bombing attack blast',
  'attack',
  'stampede crush',
  'collapse',
  'tornado twister',
  'outbreak',
  'eruption',
  'protest',
  'storm',
  'cyclone storm',
  'hurricane storm',
  'typhoon storm',
  'heatwave',
];

/** What somebody or something does, and by which nouns a story goes on about it. */
export interface EventDeed {
  readonly id: string;
  readonly doer: RegExp;
  readonly verb: RegExp;
  readonly nouns: readonly string[];
}

export const EVENT_DEEDS: readonly EventDeed[] = [
  {
    id: 'derailment',
    doer: /^(?:train|tram|locomotive|coach)$/u,
    verb: /^derail$/u,
    nouns: ['derailment', 'accident', 'crash', 'mishap'],
  },
  {
    id: 'road',
    doer: /^(?:bus|car|truck|lorry|van|minibus|minivan|jeep|suv|tractor|trolley|motorcycle|motorbike|scooter|tanker|coach|train|taxi|ambulance|vehicle|pickup|trailer)$/u,
    verb: /^(?:overturn|plunge|fall|crash|collide|skid|veer|ram|roll|plough|plow|hit|topple)$/u,
    nouns: ['accident', 'crash', 'mishap', 'collision'],
  },
  {
    id: 'air',
    doer: /^(?:plane|aircraft|helicopter|jet|airliner|glider|chopper)$/u,
    verb: /^crash$/u,
    nouns: ['crash', 'accident'],
  },
  {
    id: 'water',
    doer: /^(?:boat|ferry|ship|vessel|dinghy|trawler|tanker|barge|yacht|canoe|raft|freighter)$/u,
    verb: /^(?:capsize|sink|overturn)$/u,
    nouns: ['accident', 'sinking', 'capsizing'],
  },
  {
    id: 'shooting',
    doer: /^(?:gunman|shooter|attacker|assailant|man|teenager)$/u,
    verb: /^open$/u,
    nouns: ['shooting', 'attack'],
  },
  {
    id: 'bombing',
    doer: /^(?:bomb|grenade|landmine|device)$/u,
    verb: /^(?:explode|detonate|kill|injure|wound|rip|hit|tear|destroy)$/u,
    nouns: ['attack', 'blast', 'explosion', 'bombing'],
  },
  {
    id: 'attack',
    doer: /^(?:gunman|militant|attacker|assailant|rebel|insurgent|bomber)$/u,
    verb: /^(?:attack|storm|ambush|raid)$/u,
    nouns: ['attack'],
  },
];

/** Verbs that an event is told by before its place. */
export const HAPPENS =
  /^(?:break|erupt|occur|happen|take|hit|strike|rip|sweep|tear|engulf|gut|rock|jolt|shake|start|begin|originate|damage|destroy|kill|injure|leave|bury|flatten|blow)$/u;

/** Verbs whose object is where an event was: "hit northern Chile". */
export const HITS = /^(?:hit|strike|rock|jolt|shake|devastate|batter)$/u;

/** Prepositions of a place. */
export const LOCATES = /^(?:in|at|near|off|outside|inside|aboard|along)$/u;

/** Nouns of who takes part in a deed, and of whom the story may go on about by another noun. */
export const DOERS: readonly string[] = ['gunman attacker shooter assailant', 'bomber attacker'];

/** Nouns that are of the event of a story where nothing says otherwise, and how they are tied to it. */
export const OF_EVENT: ReadonlyMap<string, string> = new Map([
  ...'injured dead deceased wounded'.split(' ').map((noun) => [noun, 'in'] as const),
  ...'victims survivors cause epicentre epicenter scene aftermath site wreckage debris intensity magnitude'
    .split(' ')
    .map((noun) => [noun, 'of'] as const),
  ...'toll'.split(' ').map((noun) => [noun, 'from'] as const),
  ...'investigation inquiry probe'.split(' ').map((noun) => [noun, 'into'] as const),
  ['motive', 'for'],
]);

/** The row of each event noun: that which it opens, or else the first that holds it; made when first asked for. */
export const eventRows = once(() => {
  const rows = EVENT_ROWS.map((row) => row.split(' '));
  const byNoun = new Map<string, readonly string[]>();
  for (const row of rows) byNoun.set(row[0] as string, row);
  for (const row of rows) for (const noun of row) if (!byNoun.has(noun)) byNoun.set(noun, row);
  return byNoun;
});

/** Whether a noun, in the singular, is one of an event. */
export const isEventNoun = (noun: string): boolean => eventRows().has(noun);

/** Verbs of one side against another, with a score behind them. */
export const MATCHES =
  /^(?:beat|defeat|thrash|edge|overcome|stun|crush|hammer|draw|lose|hold|trounce|rout|down|outclass)$/u;
export const MATCH_NOUNS: readonly string[] = [
  'match',
  'game',
  'contest',
  'clash',
  'tie',
  'encounter',
  'fixture',
];

/** Verbs of what a court does with somebody. */
export const CASES = /^(?:convict|acquit|sentence|jail|charge|indict|try)$/u;
/** What such a story goes on about, with what ties it to whom it is of. */
export const CASE_NOUNS: readonly (readonly [string, string])[] = [
  ['trial', 'of'],
  ['case', 'against'],
  ['verdict', 'on'],
];
