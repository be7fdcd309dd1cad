import { byRef } from '../../../../catalogue/lookup.ts';
import type { Entity } from '../../../../model.ts';

/** What there is only by the sea or on a river that ships sail up. */
const BY_WATER =
  / (?:port|seaport|harbour|harbor|shipyard|shipyards|dockyard|docks|dockers|wharf|quay|quayside|naval base|cargo ship|container ship|cruise ship|lighthouse|seafront) /u;

/** Cities with a harbour for ships that go to sea. Source: NGA, World Port Index (Pub. 150). */
const HARBOURS: ReadonlySet<string> = new Set(
  'London|Liverpool|Bristol|Newcastle|Edinburgh|Glasgow|Cardiff|Belfast|Southampton|Portsmouth|Plymouth|Hull|Aberdeen|Hamburg|Bremen|Rostock|Wilhelmshaven|Marseille|Bordeaux|Calais|New York|Los Angeles|San Francisco|Houston|Boston|Seattle|Portland|San Diego|Oakland|Miami|Tampa|Jacksonville|New Orleans|Philadelphia|Baltimore|Honolulu|Naples|Venice|Genoa|Palermo|Barcelona|Valencia|Malaga|Bilbao|Amsterdam|Rotterdam|Tokyo|Osaka|Nagasaki|Kobe|Yokohama|Nagoya|Mumbai|Kolkata|Chennai|Visakhapatnam|Kochi|Mangaluru|Kandla|Surat|Shanghai|Guangzhou|Shenzhen|Tianjin|Dalian|Hong Kong|Singapore|Istanbul|Izmir|Antalya|Sydney|Melbourne|Perth|Brisbane|Adelaide|Hobart|Darwin|Saint Petersburg|Vladivostok|Kaliningrad|Murmansk|Alexandria|Suez|Rio de Janeiro|Salvador|Vancouver|Montreal|Karachi|Gwadar|Jakarta|Surabaya|Ho Chi Minh City|Da Nang|Busan|Incheon|Stockholm|Gothenburg|Malmo|Oslo|Bergen|Copenhagen|Gdansk|Antwerp|Thessaloniki|Mariupol|Odesa|Helsinki|Turku|Cape Town|Durban|Port Elizabeth|Lagos|Penang|Bangkok|Dublin|Cork|Lisbon|Porto|Colombo|Chattogram|Dubai|Doha|Jeddah|Aden|Beirut|Haifa|Mombasa|Dar es Salaam|Auckland|Wellington|Manila'.split(
    '|',
  ),
);

/**
 * Whether `option` may stand beside a city where the stem tells of a port, a shipyard or the like: a town inland has none.
 * `stem` is folded, with spaces around.
 */
export function mayHaveHarbour(option: string, key: string, stem: string): boolean {
  return HARBOURS.has(option) || !HARBOURS.has(key) || !BY_WATER.test(stem);
}

/** Countries with no coast, by ISO code. Source: UN, list of landlocked countries. */
const LANDLOCKED: ReadonlySet<string> = new Set(
  'AF AD AM AT AZ BY BT BO BW BF BI CF TD CZ SZ ET HU KZ KG LA LS LI LU MW ML MD MN NP NE MK PY RW SM RS SK SS CH TJ TM UG UZ VA ZM ZW XK'.split(
    ' ',
  ),
);
/** What goes by sea, in a folded stem. */
const AT_SEA =
  / (?:tankers?|ships?|vessels?|freighters?|ferry|ferries|frigates?|trawlers?|pirates?|boats?|dinghy|dinghies|जहाज|नाव|नौका|जहाजों|जलपोत|पोत|टैंकर|टैंकरों|बंदरगाह|बन्दरगाह|समुद्री|युद्धपोत) /u;

/** "To which country did the tanker head": not to one without a coast, beside one that has a coast. */
export function isOutOfReach({ ref }: Entity, key: Entity, stem: string): boolean {
  const [other, own] = [ref, key.ref].map((one) => (one === undefined ? undefined : byRef(one)));
  if (other?.category !== 'country' || !AT_SEA.test(stem)) return false;
  return LANDLOCKED.has(other.country ?? '') && !LANDLOCKED.has(own?.country ?? '');
}
