import { byRef } from '../../../catalogue/lookup.ts';
import { isSameOrRelated } from '../../../catalogue/relatives.ts';
import type { Entity, Lang } from '../../../model.ts';
import { isSportTold } from './federations.ts';
import { isGivenAwayByName, isOfUnknownDistrict } from './given-away.ts';
import type { NameScene } from './name-scene.ts';
import { isGivenAway, isNationTold } from './names-fit.ts';
import { isLandOfLeader } from './people/leaders-told.ts';
import { isMakerTold } from './people/makers.ts';
import { isPartyOfState, isStateOfParty } from './people/state-parties.ts';
import { isFoeTold } from './places/continents.ts';
import { isCourtOfTold, isStateOfCourt } from './places/courts.ts';
import { isOfOtherState } from './places/home-state.ts';
import {
  endsOfWays,
  isBodyIn,
  isBusinessTold,
  isCountryOf,
  isCountryTold,
  isSceneTold,
  isSeatTold,
} from './places/home-told.ts';
import { isOtherCongress } from './places/houses.ts';
import { isHouseOfState, isSeaOfCoast } from './places/shores.ts';
import { isOwnerTold } from './places/told-countries.ts';
import { isToldByAnother } from './second-source.ts';

/** A reason why no name stands beside a key: its stem gives it away, or nothing tells which others are false. */
interface KeyBar {
  readonly id: string;
  /** Of both languages where it is left out. */
  readonly lang?: Lang;
  readonly bars: (scene: NameScene) => boolean;
}

function isMadeByTold({ class: kind, ref }: Entity, asked: string): boolean {
  const maker = kind === 'organisation' && ref !== undefined ? byRef(ref)?.en : undefined;
  return maker !== undefined && isMakerTold(maker, asked);
}

/** Money and numbers of India. */
const RUPEES = /₹|(?<!\p{L})(?:Rs|INR|rupees?|lakh|crore)(?!\p{L})/u;

const KEY_BARS: readonly KeyBar[] = [
  {
    // "मुंबई … किस नगर निगम": the city that the stem names gives its body away.
    id: 'body-of-told-place',
    bars: ({ key, wholes }) =>
      key.class === 'organisation' && wholes.some((whole) => byRef(whole)?.class === 'place'),
  },
  {
    // "Which country does the bank of Osaka lend to": what the stem names is of the country that is asked for.
    id: 'country-told',
    lang: 'en',
    bars: ({ key, stem, refs }) => isCountryTold(key, stem, refs()),
  },
  {
    // "Profit rises to ₹341 crore: … in which country": its money gives India away.
    id: 'money-of-country',
    lang: 'en',
    bars: ({ key, candidate }) => key.ref === 'country:IN' && RUPEES.test(candidate.question.stem),
  },
  {
    // "Acme to build in Kochi: which state gave the land": the town is of it.
    id: 'state-of-told-place',
    lang: 'en',
    bars: ({ key, refs }) =>
      key.category === 'state' &&
      refs().some((ref) => key.ref !== undefined && isSameOrRelated(ref, key.ref) === 'part'),
  },
  {
    id: 'state-of-told-court',
    lang: 'en',
    bars: ({ key, refs }) => key.category === 'state' && isStateOfCourt(key, refs()),
  },
  {
    // "… since Obama came to power": his surname gives his country away.
    id: 'land-of-told-leader',
    lang: 'en',
    bars: ({ key, asked }) => isLandOfLeader(key, asked),
  },
  { id: 'nation-told', lang: 'en', bars: ({ key, stem }) => isNationTold(key, stem, 'en') },
  { id: 'other-congress', lang: 'en', bars: ({ key, home }) => isOtherCongress(key, home()) },
  { id: 'scene-told', bars: ({ key, stem }) => isSceneTold(key, stem) },
  { id: 'foe-told', lang: 'hi', bars: ({ key, stem }) => isFoeTold(key, stem) },
  {
    id: 'named-otherwise',
    lang: 'hi',
    bars: ({ key, stem, refs }) => isGivenAway(key, [...refs(), ...endsOfWays(stem)]),
  },
  { id: 'court-of-told-state', lang: 'hi', bars: ({ key, refs }) => isCourtOfTold(key, refs()) },
  {
    id: 'of-other-state',
    lang: 'hi',
    bars: ({ key, isKeyNamed, asked }) => isKeyNamed && isOfOtherState(key, asked),
  },
  { id: 'business-told', lang: 'hi', bars: ({ key, stem }) => isBusinessTold(key, stem) },
  // "महबूबा नीत सरकार: किस पार्टी के", "गैलेक्सी: किस कंपनी ने": its leader, its ware or its border tells it.
  {
    id: 'told-by-known-name',
    lang: 'hi',
    bars: ({ key, stem, refs }) => isGivenAwayByName(key, stem, refs()),
  },
  {
    id: 'of-unknown-district',
    lang: 'hi',
    bars: ({ key, asked, wholes }) => isOfUnknownDistrict(key, asked, wholes),
  },
  { id: 'seat-told', lang: 'hi', bars: ({ key, stem, refs }) => isSeatTold(key, stem, refs()) },
  { id: 'owner-told', lang: 'hi', bars: ({ key, stem }) => isOwnerTold(key, stem) },
  {
    id: 'party-and-its-state',
    lang: 'hi',
    bars: ({ key, refs }) => isStateOfParty(key, refs()) || isPartyOfState(key, refs()),
  },
  // "किस महासंघ को एफआईएच की मान्यता": the world's body of hockey knows none of chess.
  { id: 'sport-told', lang: 'hi', bars: ({ key, stem }) => isSportTold(key, stem) },
  { id: 'house-of-state', bars: ({ key }) => isHouseOfState(key) },
  { id: 'sea-of-told-coast', lang: 'hi', bars: ({ key, refs }) => isSeaOfCoast(key, refs()) },
  { id: 'told-by-another', bars: ({ candidate, around }) => isToldByAnother(candidate, around) },
  { id: 'holder-unknown', bars: ({ isHeld }) => isHeld === null },
  {
    // "नरेंद्र मोदी ने किस देश में": whoever knows the one knows the other.
    id: 'country-of-told-name',
    bars: ({ key, refs }) => key.category === 'country' && refs().some((ref) => isCountryOf(key.ref, ref)),
  },
  {
    // "किस राज्य के सफदरजंग अस्पताल में": a body of one place gives its place away.
    id: 'place-of-told-body',
    bars: ({ key, refs }) => key.class === 'place' && refs().some((ref) => isBodyIn(ref, key.ref)),
  },
  { id: 'maker-told', lang: 'en', bars: ({ key, asked }) => isMadeByTold(key, asked) },
];

/** Whether no name may stand beside a key. */
export function isKeyBarred(scene: NameScene): boolean {
  return KEY_BARS.some(({ lang, bars }) => (lang === undefined || lang === scene.lang) && bars(scene));
}
