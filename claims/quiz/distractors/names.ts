import { byRef } from '../../catalogue/lookup.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Entity } from '../../model.ts';
import { once } from '../../once.ts';
import { foldPhrase } from '../../text/fold.ts';
import { refsIn } from '../rubric/names.ts';
import { isSourceOf } from '../source.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';
import { goesWithPronoun } from './acquaintances.ts';
import { isByOne } from './by-one.ts';
import { citiesOf } from './cities-abroad.ts';
import { besideHeld, isInside, wholesInStem } from './containers.ts';
import { isFoeTold, isOfSameLand, mayBeAtWar, mayTakePart } from './continents.ts';
import { isCourtOfTold, mayHaveHeard } from './courts.ts';
import { playsAlong } from './cricket.ts';
import { isOfFarLand, isOfOtherGovernment } from './far-lands.ts';
import { isOutOfReach, mayHaveHarbour } from './harbours.ts';
import { isOfOtherState, statesTold } from './home-state.ts';
import {
  countriesTold,
  endsOfWays,
  isBodyIn,
  isBusinessTold,
  isCountryOf,
  isCountryTold,
  isHeadOfArmed,
  isIndian,
  isSceneTold,
  isSeatTold,
} from './home-told.ts';
import { isOfSameHouses, isOtherCongress } from './houses.ts';
import { asDistrict, withCategory } from './key-entity.ts';
import { countryTold, mayBeThere } from './lands-of-matters.ts';
import { isMakerTold } from './makers.ts';
import { namedTogetherWith } from './named-together.ts';
import {
  ASKS_PLACE,
  fits,
  idOf,
  isBounded,
  isGivenAway,
  isInStem,
  isNationTold,
  isSameOrPart,
  isTold,
  isUnsurePlace,
} from './names-fit.ts';
import { entitiesOf, homeOf, offersOf } from './names-offers.ts';
import { isOfOneAlone } from './of-one.ts';
import { isMeetingOfTwo } from './of-one-deeds.ts';
import { ENOUGH, FROM_ARTICLE } from './options-wanted.ts';
import { isOfOtherSide } from './parties.ts';
import { isManAmongWomen } from './players.ts';
import { isToldByOffice } from './politicians.ts';
import { rivalsOf } from './rival-names.ts';
import { isNamesake, isSameName, mayBeSame } from './same-name.ts';
import { isOfOtherPart } from './same-part.ts';
import { isToldByAnother } from './second-source.ts';
import { isHouseOfState, isOfSameShores, isOfSameSpaceport, isSeaOfCoast } from './shores.ts';
import {
  isCommonMeasure,
  isManyValued,
  isOfCountries,
  mayBeElsewhere,
  mayHaveSpread,
  tellsOfFeeling,
  tellsOfOneHappening,
  tellsOfOneself,
} from './single-valued.ts';
import { mayHoldMatch } from './stadiums.ts';
import { isPartyElsewhere, isPartyOfState, isStateOfParty } from './state-parties.ts';
import { isFirstOfAll, isOutranked } from './superlatives.ts';
import { isOwnerTold, isOwnOpponent } from './told-countries.ts';
import { besideFigure } from './told-figures.ts';

/** "हरियाणा के भिवानी जिले", "बिहार के मुख्यमंत्री नीतीश": what a named place or person belongs to is one. */
function belongsToNamed({ reading: { claim, form }, target }: Candidate): boolean {
  const outer = form.slots[target.argument]?.within;
  if (outer === undefined || claim.arguments[target.argument]?.fact?.type !== 'entity') return false;
  return claim.arguments.some(
    (argument, i) =>
      i !== target.argument &&
      form.slots[i]?.within === outer &&
      argument.fact?.type === 'entity' &&
      argument.fact.class !== 'thing' &&
      argument.span.start > (claim.arguments[target.argument]?.span.end ?? 0),
  );
}

/** Roles that say where something took place, or where it led. */
const SCENES: ReadonlySet<string> = new Set(['place', 'destination', 'origin']);

/** "Met in Berlin": whoever takes part, what happened once happened in one place. */
export function isSceneOfEvent({ reading: { claim, form }, argument }: Candidate): boolean {
  return (
    claim.lang === 'en' &&
    claim.kind === 'event' &&
    form.predicate.tense === 'past' &&
    SCENES.has(argument.role) &&
    argument.fact?.type === 'entity' &&
    argument.fact.class === 'place'
  );
}

/** Kinds of answer that say where. */
const PLACE_KINDS: ReadonlySet<string> = new Set(['place', 'city', 'country']);

/** Whether another name might be just as true: states and shared acts hold of many, an office or an origin of one. */
function mayHoldOfOthers(candidate: Candidate): boolean {
  const { claim, form } = candidate.reading;
  if (claim.kind === 'role' || claim.kind === 'attribute' || claim.kind === 'statement') return false;
  // Of one sentence there is one speaker.
  if (isSourceOf(candidate)) return false;
  const isPlace = PLACE_KINDS.has(candidate.target.kind);
  if (isPlace && (isCommonMeasure(candidate.reading) || mayHaveSpread(candidate.reading))) return true;
  if (isOfCountries(candidate.reading, candidate.target.kind)) return true;
  if (belongsToNamed(candidate) || isSceneOfEvent(candidate) || isByOne(candidate)) return false;
  if (isPlace && mayBeElsewhere(candidate.reading)) return true;
  if (isPlace && tellsOfOneHappening(candidate.reading)) return false;
  if (tellsOfOneself(candidate.reading)) return true;
  return (
    claim.kind === 'state' || isManyValued(claim.lang, form.predicate.lemma) || tellsOfFeeling(claim.text)
  );
}

/** So few options are none. */
const FEWEST = 3;

/** Names of the same kind: from the article, then from the store, then from the catalogue. */
export function nameDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const named = withCategory(candidate);
  if (named?.type !== 'entity') return [];
  const isFirst = isFirstOfAll(candidate);
  const isShared = !isFirst && mayHoldOfOthers(candidate);
  const ranked = besideFigure(candidate, around);
  const byFigure = new Set(ranked.others.map(idOf));
  const isByFigure = byFigure.size >= FEWEST;
  // "20.7 डिग्री" of two places: nobody can tell which is meant.
  if (ranked.isShared) return [];
  if (isShared && !isByFigure && !isOfOneAlone(candidate)) return [];
  if (isOutranked(candidate, [named], around)) return [];
  const fact = asDistrict(named, candidate);
  if (isUnsurePlace(fact) || isNamesake(fact, candidate, around.told())) return [];
  const { claim } = candidate.reading;
  const language = languageOf(claim.lang);
  const { nameWords } = around;
  const stem = ` ${foldPhrase(candidate.question.stem.replace(/[?,;:]/gu, ' '))} `;
  const stemRefs = once(() =>
    refsIn(
      stem
        .replace(/['’]s?(?= )/gu, '')
        .trim()
        .split(' '),
      claim.lang,
    ),
  );
  const rivals = isFirst
    ? []
    : rivalsOf(candidate, fact, around).filter((one) => !isByFigure || !byFigure.has(idOf(one)));
  const wholes =
    fact === named
      ? [
          ...wholesInStem(fact, stem, claim.lang),
          ...countriesTold(fact, stem, stemRefs(), claim.lang),
          ...(claim.lang === 'hi' ? statesTold(fact, stemRefs()) : []),
          ...(claim.lang === 'hi' ? countryTold(fact, stemRefs(), citiesOf) : []),
        ]
      : [fact.ref?.split(':').slice(0, 2).join(':') ?? ''];
  const home = once(() => homeOf(around.readings));
  const taken: Entity[] = [fact];
  // The state that the claim names holds all of its districts: only what it names itself is no option.
  // "मुंबई … किस नगर निगम": the city that the stem names gives its body away.
  if (fact.class === 'organisation' && wholes.some((whole) => byRef(whole)?.class === 'place')) return [];
  // "Which country does the bank of Osaka lend to": what the stem names is of the country that is asked for.
  if (claim.lang === 'en' && isCountryTold(fact, stem, stemRefs())) return [];
  if (claim.lang === 'en' && isNationTold(fact, stem, 'en')) return [];
  if (claim.lang === 'en' && isOtherCongress(named, home())) return [];
  if (isSceneTold(fact, stem) || (claim.lang === 'hi' && isFoeTold(fact, stem))) return [];
  if (claim.lang === 'hi' && isGivenAway(fact, [...stemRefs(), ...endsOfWays(stem)])) return [];
  if (claim.lang === 'hi' && isCourtOfTold(fact, stemRefs())) return [];
  if (claim.lang === 'hi' && fact === named && isOfOtherState(fact, candidate.question.stem)) return [];
  if (claim.lang === 'hi' && (isBusinessTold(fact, stem) || isSeatTold(fact, stem, stemRefs()))) return [];
  if (
    claim.lang === 'hi' &&
    (isOwnerTold(fact, stem) || isStateOfParty(fact, stemRefs()) || isPartyOfState(fact, stemRefs()))
  )
    return [];
  if (isHouseOfState(fact) || (claim.lang === 'hi' && isSeaOfCoast(fact, stemRefs()))) return [];
  if (isToldByAnother(candidate, around)) return [];
  const isHeld = claim.lang === 'hi' && fact === named ? besideHeld(fact, stem) : () => true;
  if (isHeld === null) return [];
  // "नरेंद्र मोदी ने किस देश में": whoever knows the one knows the other.
  if (fact.category === 'country' && stemRefs().some((ref) => isCountryOf(fact.ref, ref))) return [];
  // "किस राज्य के सफदरजंग अस्पताल में": a body of one place gives its place away.
  if (fact.class === 'place' && stemRefs().some((ref) => isBodyIn(ref, fact.ref))) return [];
  const maker = fact.class === 'organisation' && fact.ref !== undefined ? byRef(fact.ref)?.en : undefined;
  if (maker !== undefined && claim.lang === 'en' && isMakerTold(maker, candidate.question.stem)) return [];
  const isRole = claim.kind === 'role';
  const ofArmed = isRole && isHeadOfArmed(stem);
  const own = entitiesOf(candidate.reading);
  const contest = `${candidate.question.stem} ${around.told()}`;
  const isWithinBound = isBounded(candidate);
  const isMeeting = isMeetingOfTwo(candidate);
  const isNamedTogether = namedTogetherWith(fact, around.story);
  const out: (Distractor & { readonly entity: Entity })[] = [];
  let fromArticle = 0;
  for (const { entity, text: textOf, source, claimId } of offersOf(candidate, fact, around)) {
    if (out.length >= ENOUGH) break;
    const isRanked = isByFigure && byFigure.has(idOf(entity));
    if (isByFigure && isShared && !isRanked) continue;
    // Most names of a story are of another kind.
    if (!fits(fact, entity) && !(isRanked && ASKS_PLACE.test(stem))) continue;
    if (source === 'article' && fact.class !== 'person' && !isRanked && fromArticle >= FROM_ARTICLE) continue;
    const text = textOf();
    // Where the predicate takes many, a place that the story names could be one of them.
    const mayBeOneMore = isShared && !isRanked && (fact.class !== 'person' || isMeeting);
    if (mayBeOneMore && isTold(nameWords(text), around)) continue;
    if (isWithinBound && fact.class !== 'person' && isTold(nameWords(text), around)) continue;
    if (isUnsurePlace(entity) || !isInside(entity, wholes)) continue;
    if (claim.lang === 'hi' && isOwnOpponent(entity, stem)) continue;
    if (claim.lang === 'hi' && isManAmongWomen(entity.ref, candidate.question.stem)) continue;
    if (!playsAlong(entity, stem, stemRefs) || !mayTakePart(entity, fact, contest)) continue;
    if (!isHeld(entity) || !isOfSameSpaceport(entity, fact)) continue;
    if (!mayHoldMatch(entity, around.story())) continue;
    if (fact.class === 'person' && ofArmed && (source === 'invented' || isIndian(entity))) continue;
    if (claim.lang === 'hi' && isNamedTogether(entity)) continue;
    if (claim.lang === 'hi' && (isNationTold(entity, stem, 'hi') || isPartyElsewhere(entity, stemRefs())))
      continue;
    if (!mayHaveHeard(entity, around.story(), stemRefs())) continue;
    if (claim.lang === 'hi' && !mayBeThere(entity, fact, stem)) continue;
    if (!mayBeAtWar(entity, fact, stem) || !isOfSameLand(entity, fact, claim.lang)) continue;
    if (own.some((other) => isSameName(other, entity, nameWords))) continue;
    if ([...taken, ...rivals].some((other) => mayBeSame(other, entity, nameWords))) continue;
    if (isInStem(nameWords(text), stem, entity)) continue;
    const office = { stem, states: stemRefs(), year: around.year() };
    if (claim.lang === 'hi' && entity.ref !== undefined && isToldByOffice(entity.ref, office)) continue;
    if (entity.class === 'person' && !goesWithPronoun(entity, stem, claim.lang)) continue;
    if (claim.lang === 'en' && !mayHaveHarbour(entity.name, fact.name, stem)) continue;
    if (isOutOfReach(entity, fact, stem)) continue;
    if (claim.lang === 'en' && isOfOtherSide(entity, fact, candidate.question.stem, stem)) continue;
    if (claim.lang === 'en' && !isOfSameHouses(entity.name, fact, home())) continue;
    if (claim.lang === 'en' && source !== 'article' && isOfFarLand(entity, fact, home())) continue;
    if (claim.lang === 'en' && (source !== 'article' || isRole) && isOfOtherPart(entity, fact, stem))
      continue;
    if (
      claim.lang === 'en' &&
      source === 'catalogue' &&
      isOfOtherGovernment(entity, fact, home(), stemRefs())
    )
      continue;
    if (!isOfSameShores(entity, fact)) continue;
    if (entity.ref !== undefined && stemRefs().some((ref) => isSameOrPart(ref, entity.ref as string)))
      continue;
    taken.push(entity);
    if (source === 'article') fromArticle++;
    out.push({
      entity,
      text,
      source,
      claimId,
      why: language.why({ source, value: candidate.question.answer, option: text }),
    });
  }
  if (claim.lang === 'en') return unmixed(out);
  const told = isByFigure ? out.filter(({ entity }) => byFigure.has(idOf(entity))) : [];
  return told.length >= FEWEST ? told : out;
}

/**
 * Made-up names stand beside those alone whom no list has: beside one whom everybody knows they show that they are. People
 * of the story come first, for whoever skimmed it has met them.
 */
function unmixed(options: readonly (Distractor & { readonly entity: Entity })[]): Distractor[] {
  const isMade = ({ source }: Distractor) => source === 'invented';
  if (!options.slice(0, 3).some(isMade)) return options.filter((one) => !isMade(one));
  const met = options.filter(({ source, entity }) => source === 'article' && entity.ref === undefined);
  return [...met, ...options.filter(isMade)];
}
