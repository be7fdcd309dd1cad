import { matchDemonym } from '../../../../catalogue/lookup.ts';
import { keptBy } from '../../../../kept.ts';
import type { Reading } from '../../../../model.ts';
import { fold } from '../../../../text/fold.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { ROLES, SINGLE_HOLDER } from '../../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../../lexicon/nouns.ts';
import { zonesOf } from '../zones.ts';
import { goesAlong } from './goes-along.ts';
import { OPEN, wordsOf } from './open-words.ts';

/** Heads of which there is one for everybody: "the government", "the world". */
const UNIQUE: ReadonlySet<string> = new Set(
  'government police army military navy world sun moon earth country capital parliament president public state internet economy weather sky sea coast north south east west past future end start beginning rest latter former first second third most others number price cost use death birth'.split(
    ' ',
  ),
);

/** Other words for what a story told of: "the quake" after "an earthquake". */
const SAME_THING: readonly string[] = [
  'earthquake quake tremor temblor',
  'plane flight aircraft jet airliner airplane boeing airbus',
  'ship vessel boat ferry frigate warship',
  'company firm carmaker chipmaker maker group giant chain retailer grocer airline lender bank brewer',
  'fire blaze wildfire bushfire inferno',
  'storm cyclone hurricane typhoon depression system',
  'talks summit conference meeting negotiation gathering event',
  'seizure haul consignment shipment',
  'arrest raid operation',
  'alert warning advisory',
  'walkout strike stoppage dispute',
  'match game final tie clash',
  'coin treasure hoard',
  'test trial study paper',
  'verdict ruling judgment judgement order decision',
  'court bench judge tribunal',
  'report audit review',
  'price cost fare',
  'poll survey vote election referendum ballot',
  'film movie picture',
  'deal agreement accord pact treaty',
  'law bill act legislation measure',
  'blast explosion bombing',
  'crash accident collision mishap killed kills dead dies',
  'factory plant works mill refinery unit project facility',
  'planet world exoplanet',
  'rates rate',
  'museum gallery',
];

const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_THING.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')] as const)),
);

const singular = (word: string) => word.replace(/(?<=[^s])s$/u, '');

/** Whether an event told of what a head stands for. */
export function tellsOf(event: ReadonlySet<string>, head: string): boolean {
  const isSame = [head, singular(head), ...(SAME.get(singular(head)) ?? [])].some(
    (word) =>
      event.has(word) ||
      event.has(`${word}s`) ||
      event.has(`${word}es`) ||
      event.has(`${word}ed`) ||
      event.has(`${word}d`),
  );
  return isSame || goesAlong(event, head);
}

/** What goes with an event without having been told of: "the fine" of being fined, "the airline" of a crash. */
const GOES_WITH: ReadonlySet<string> = new Set(
  `fine cost price value toll turnout result verdict ruling decision sentence vote ceremony visit talks meeting summit deal
   project work loan sale purchase appointment announcement approval protest strike operation rescue evacuation search
   investigation inquiry probe trial case match final game race title tournament launch mission flight study research finding
   discovery report survey poll election campaign award prize treatment airline pilot crew passenger driver share shilling pound
   dollar rupee rouble euro lira peso economy tax ban alarm suspect victim organiser organizer player winner dead damage loss
   debt death injury government`.split(/\s+/u),
);

export function goesWithEvent(head: string): boolean {
  return GOES_WITH.has(head) || GOES_WITH.has(singular(head));
}

/** "The crime branch", "the health ministry": that of the land that the story is set in. */
const OF_LAND =
  /^the (?!(?:same|first|second|other|new|local|whole|entire|then|two|three|four) )(?:\p{Ll}[\p{Ll}-]{2,20} ){1,2}(?:branch|ministry|department|bureau|brigade|guard|directorate|commission)$/iu;

/** "All built-up vehicles priced below $40,000": of every one that is so, and of none told of before. */
const IN_GENERAL =
  /^(?:all|most) (?!(?:the|of|these|those) )(?:\p{Ll}[\p{L}-]*(?: \([^()]{1,20}\))? ){0,3}\p{Ll}{3,}s(?: (?:that|which|who|priced|made|built|born|aged|sold|held|registered|imported|exported|produced|weighing|costing|earning|exceeding|below|above|over|under|with|without) |$)/iu;

/** The noun of "The plant" at the head of a claim, which says of which plant only with what stood before it. */
export const knownHead = keptBy((reading: Reading): string | null => {
  const subject = (zonesOf(reading)?.subject ?? []).map(({ text }) => text).join(' ');
  if (!/^(?:the|both|one|another|other|a second|a third|all|all the|half the|most) /iu.test(subject))
    return null;
  const [phrase = '', tail] = subject.split(/ (?:of|in|at|on|for|from|with|by|who|which|that) /u);
  const words = phrase.split(' ');
  if (patternFor(subject, IN_GENERAL).test(subject) || OF_LAND.test(phrase)) return null;
  const isNamed =
    words
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(word)) ||
    / ?\p{Lu}/u.test(tail ?? '');
  const owner = phrase.match(/^[Tt]he (\p{Ll}+)['’]s? /u)?.[1];
  const head = owner ?? wordsOf(phrase).at(-1) ?? '';
  return isNamed && !owner ? null : UNIQUE.has(head) ? null : head;
});

/** "The British singer", "the Scot", "the 24-year-old": somebody told of before by what they are. */
function isDescribedPerson(subject: string): boolean {
  const [phrase = ''] = subject.split(/ (?:of|in|at|on|for|from|with|by|who|which|that) /u);
  const words = phrase.replace(/^the /iu, '').split(' ');
  // "The people of Macedonia" are named.
  if (!/^the /iu.test(subject) || words.length > 4 || / \p{Lu}/u.test(subject.slice(phrase.length)))
    return false;
  const head = words.at(-1) ?? '';
  if (/^\d+-year-old$/u.test(head) || words.some((word) => /^\d+-year-old$/u.test(word))) return true;
  const isOfPeople = words.some((_, i) => matchDemonym(words.map(fold), i, 'en') !== null);
  const isCalling =
    (ROLES.has(head) && !SINGLE_HOLDER.has(head)) ||
    (PEOPLE_NOUNS.has(head) && !/^(?:people|police|crew|team|troop|crowd)$/u.test(head)) ||
    SPORTING.test(head);
  const isDemonym = words.length === 1 && isOfPeople && /^\p{Lu}/u.test(head) && !/s$/u.test(head);
  return isDemonym || isCalling;
}

const SPORTING =
  /^(?:international|star|duo|pair|trio|teenager|veteran|newcomer|favourite|favorite|seed|singer|winger|striker|(?:left|right)-(?:hander|armer)|southpaw|substitute|shuttler|paddler|grappler|(?:off|leg)-spinner|all-rounder|wicketkeeper)$/u;

const OWN_NEXT = /(?<=\p{Lu}[\p{L}.]*['’]s?) next (?=\p{L})/u;

/** A subject that stands for somebody told of before. */
export function isOpenSubject(reading: Reading): boolean {
  const subject = (zonesOf(reading)?.subject ?? []).map(({ text }) => text).join(' ');
  // "The ECB's next meeting": whose it is says from when it is next.
  const own = subject.replace(OWN_NEXT, ' ');
  // "There had been 90 defections": the word stands for nothing.
  const isExistential =
    /^there$/iu.test(own.trim()) &&
    /(?:^|\s)[Tt]here (?:is|are|was|were|ha[sd]|have)(?=\s)/u.test(reading.claim.text);
  return subject === '' || (!isExistential && OPEN.test(own)) || isDescribedPerson(subject);
}
