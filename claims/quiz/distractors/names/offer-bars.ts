import type { Lang } from '../../../model.ts';
import { playsAlong } from './cricket.ts';
import { isGroupOfElsewhere, isOutsideToldPart, isOwnLandBeside, isPartyOfOtherLand } from './given-away.ts';
import type { NameScene } from './name-scene.ts';
import { isBounded, isInStem, isNationTold, isSameOrPart, isTold, isUnsurePlace } from './names-fit.ts';
import type { Offer } from './names-offers.ts';
import { goesWithPronoun } from './people/acquaintances.ts';
import { isCalledInStem } from './people/offices-told.ts';
import { isOfOtherSide } from './people/parties.ts';
import { isManAmongWomen } from './people/players.ts';
import { isToldByOffice } from './people/politicians.ts';
import { isPartyElsewhere } from './people/state-parties.ts';
import { isInside } from './places/containers.ts';
import { isOfSameLand, mayBeAtWar, mayTakePart } from './places/continents.ts';
import { mayHaveHeard } from './places/courts.ts';
import { isCityOfElsewhere, isOfFarLand, isOfOtherGovernment } from './places/far-lands.ts';
import { isOutOfReach, mayHaveHarbour } from './places/harbours.ts';
import { isHeadOfArmed, isIndian } from './places/home-told.ts';
import { inEnglish, isOfSameHouses } from './places/houses.ts';
import { mayBeThere } from './places/lands-of-matters.ts';
import { isOfOtherPart, namesTown } from './places/same-part.ts';
import { isOfSameShores, isOfSameSpaceport } from './places/shores.ts';
import { isOwnOpponent } from './places/told-countries.ts';
import { isSameName } from './same-name.ts';
import { mayHoldMatch } from './stadiums.ts';

/** A reason why a name does not stand beside a key: it may be as right, or nobody would believe it. */
interface OfferBar {
  readonly id: string;
  /** Of both languages where it is left out. */
  readonly lang?: Lang;
  readonly bars: (offer: Offer, scene: NameScene) => boolean;
}

const isOfStory = ({ source }: Offer): boolean => source === 'article';

/** A plain noun that was read as a whole name: "the River | Niger". */
const PLAIN_PLACE =
  /^(?:River|Lake|Mount|Bay|Bridge|Street|Road|Valley|Hill|Hills|Port|Island|Islands|Beach|Park|Station|Airport|Village|Town|City|District|State|Province|County|Gulf|Cape|Sea|Ocean)$/u;

const OFFER_BARS: readonly OfferBar[] = [
  { id: 'plain-place', lang: 'en', bars: ({ entity }) => PLAIN_PLACE.test(entity.name) },
  {
    id: 'within-bound',
    bars: ({ text }, { candidate, key, around }) =>
      key.class !== 'person' && isBounded(candidate) && isTold(around.nameWords(text()), around),
  },
  { id: 'unsure-place', bars: ({ entity }) => isUnsurePlace(entity) },
  { id: 'outside-told-whole', bars: ({ entity }, { wholes }) => !isInside(entity, wholes) },
  { id: 'own-opponent', lang: 'hi', bars: ({ entity }, { stem }) => isOwnOpponent(entity, stem) },
  { id: 'man-among-women', lang: 'hi', bars: ({ entity }, { asked }) => isManAmongWomen(entity.ref, asked) },
  { id: 'plays-not-along', bars: ({ entity }, { stem, refs }) => !playsAlong(entity, stem, refs) },
  {
    id: 'no-part-in-contest',
    bars: ({ entity }, { key, contest }) => !mayTakePart(entity, key, contest()),
  },
  { id: 'held-by-another', bars: ({ entity }, { isHeld }) => isHeld?.(entity) === false },
  { id: 'other-spaceport', bars: ({ entity }, { key }) => !isOfSameSpaceport(entity, key) },
  { id: 'no-ground-of-match', bars: ({ entity }, { around }) => !mayHoldMatch(entity, around.story()) },
  {
    id: 'head-of-armed',
    bars: ({ entity, source }, { key, candidate, stem }) =>
      key.class === 'person' &&
      candidate.reading.claim.kind === 'role' &&
      isHeadOfArmed(stem) &&
      (source === 'invented' || isIndian(entity)),
  },
  { id: 'nation-told', lang: 'hi', bars: ({ entity }, { stem }) => isNationTold(entity, stem, 'hi') },
  {
    id: 'party-of-elsewhere',
    bars: (offer, { refs, storyRefs, key, lang }) =>
      isPartyElsewhere(
        offer.entity,
        refs(),
        isOfStory(offer) ? [] : storyRefs(),
        lang === 'hi' ? key : undefined,
      ),
  },
  { id: 'party-of-other-land', lang: 'hi', bars: ({ entity }, { key }) => isPartyOfOtherLand(entity, key) },
  {
    id: 'group-of-elsewhere',
    lang: 'hi',
    bars: (offer, { home }) => !isOfStory(offer) && isGroupOfElsewhere(offer.entity, home()),
  },
  {
    id: 'outside-told-part',
    lang: 'hi',
    bars: ({ entity }, { key, stem }) => isOutsideToldPart(entity, key, stem),
  },
  {
    id: 'own-land-beside',
    lang: 'hi',
    bars: ({ entity }, { key, refs }) => isOwnLandBeside(entity, key, refs()),
  },
  {
    id: 'court-of-elsewhere',
    bars: ({ entity }, { around, refs }) => !mayHaveHeard(entity, around.story(), refs()),
  },
  { id: 'not-there', lang: 'hi', bars: ({ entity }, { key, stem }) => !mayBeThere(entity, key, stem) },
  { id: 'not-at-war', bars: ({ entity }, { key, stem }) => !mayBeAtWar(entity, key, stem) },
  { id: 'other-land', bars: ({ entity }, { key, lang }) => !isOfSameLand(entity, key, lang) },
  {
    id: 'named-by-claim',
    bars: ({ entity }, { claimNames, around }) =>
      claimNames.some((other) => isSameName(other, entity, around.nameWords)),
  },
  {
    id: 'in-stem',
    bars: ({ entity, text }, { stem, around }) => isInStem(around.nameWords(text()), stem, entity),
  },
  {
    id: 'told-by-office',
    lang: 'hi',
    bars: ({ entity: { ref } }, { stem, refs, around }) =>
      ref !== undefined && isToldByOffice(ref, { stem, states: refs(), year: around.year() }),
  },
  {
    id: 'other-gender',
    bars: ({ entity }, { key, stem, lang, claimNames }) =>
      entity.class === 'person' &&
      !goesWithPronoun(
        entity,
        stem,
        lang,
        claimNames.every((one) => one.class !== 'person' || one.name === key.name),
      ),
  },
  {
    id: 'called-in-stem',
    lang: 'en',
    bars: ({ entity }, { asked, around }) =>
      entity.class === 'person' && isCalledInStem(entity, asked, around.wording()),
  },
  {
    id: 'no-harbour',
    lang: 'en',
    bars: ({ entity }, { key, stem }) => !mayHaveHarbour(entity.name, key.name, stem),
  },
  { id: 'out-of-reach', bars: ({ entity }, { key, stem }) => isOutOfReach(entity, key, stem) },
  {
    id: 'other-side',
    lang: 'en',
    bars: ({ entity }, { key, asked, stem }) => isOfOtherSide(entity, key, asked, stem),
  },
  {
    id: 'other-houses',
    bars: ({ entity }, { key, home }) => !isOfSameHouses(inEnglish(entity), key, home()),
  },
  {
    id: 'far-land',
    lang: 'en',
    bars: (offer, { key, home }) => !isOfStory(offer) && isOfFarLand(offer.entity, key, home()),
  },
  {
    id: 'city-of-elsewhere',
    lang: 'en',
    bars: (offer, { key, home }) => !isOfStory(offer) && isCityOfElsewhere(offer.entity, key, home()),
  },
  {
    id: 'other-part',
    lang: 'en',
    bars: (offer, { key, stem, asked, candidate }) =>
      (!isOfStory(offer) || candidate.reading.claim.kind === 'role' || namesTown(asked)) &&
      isOfOtherPart(offer.entity, key, stem),
  },
  {
    id: 'other-government',
    lang: 'en',
    bars: ({ entity, source }, { key, home, refs }) =>
      source === 'catalogue' && isOfOtherGovernment(entity, key, home(), refs()),
  },
  { id: 'other-shores', bars: ({ entity }, { key }) => !isOfSameShores(entity, key) },
  {
    id: 'holds-what-is-told',
    bars: ({ entity: { ref } }, { refs }) =>
      ref !== undefined && refs().some((told) => isSameOrPart(told, ref)),
  },
];

/** Whether a name may not stand beside the key of a scene, whatever else stands there. */
export function isOfferBarred(offer: Offer, scene: NameScene): boolean {
  return OFFER_BARS.some(
    ({ lang, bars }) => (lang === undefined || lang === scene.lang) && bars(offer, scene),
  );
}
