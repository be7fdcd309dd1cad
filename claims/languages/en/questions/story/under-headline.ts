import type { Reading } from '../../../../model.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Of these a story tells of several, whatever its headline says: which is meant, no headline tells. */
const OF_SEVERAL = set(
  `company firm carmaker chipmaker automaker retailer maker manufacturer airline bank insurer drugmaker brewer giant conglomerate
   broadcaster publisher club team side squad visitors hosts champion champions winner winners loser striker defender midfielder winger
   forward prop lock band group duo pair trio film movie drama comedy thriller documentary show series sitcom album song single book
   vessel ship boat ferry plane aircraft flight jet helicopter machine car vehicle train lorry truck device gadget handset phone
   deal offer bid proposal pact accord agreement treaty contract protocol merger takeover project plan scheme
   novel play musical country nation state constituency party university hospital school`,
);
/** Of where it is, a name beside it tells. */
const PLACES = set('city town village island region area site district province neighbourhood street road');
/** "Three mines in the area": the one that the headline names by its place. */
const IN_AREA = /(?<!\p{L})(?:in|across|around) the (?:area|region)(?!\p{L})(?! of)/u;
const NAMES_AREA =
  /(?<!\p{L})(?:in|off|near|across|around|at|of) (?:(?:north|south|east|west|central)\p{Ll}* )?\p{Lu}/u;
/** "The two men", "the other vessel": so many, told of before. */
const COUNTED =
  /(?<!\p{L})(?:the|both|these|those) (?:two|three|four|five|six|other|others|same|latter|former|first|second|third|last)(?!\p{L})|(?<!\p{L})(?:both|another|others?|such|again) /iu;

/** "The song" under "Serbia wins the song contest": a word of the headline that is no name of one. */
const THE = /(?<!\p{L})[Tt]he (\p{Ll}+)(?!\p{L})/gu;

const isPerson = (noun: string) => PEOPLE_NOUNS.has(noun) || PEOPLE_NOUNS.has(noun.replace(/s$/u, ''));

/**
 * Whether a noun that a claim takes as known is the one of the story's headline, which stands before the question: "the
 * law", "the operation"; people, firms, works and places of which a story has several are not.
 */
export function goesUnderHeadline({ claim }: Reading, noun: string, headline = ''): boolean {
  if (COUNTED.test(claim.text) || OF_SEVERAL.has(noun) || isPerson(noun)) return false;
  if ([...claim.text.matchAll(THE)].some(([, told = '']) => OF_SEVERAL.has(told))) return false;
  if (!PLACES.has(noun) || (IN_AREA.test(claim.text) && NAMES_AREA.test(headline))) return true;
  return claim.arguments.some(
    ({ fact }) => fact?.type === 'entity' && fact.class === 'place' && fact.ref !== undefined,
  );
}
