import { languageOf } from '../../../languages/registry.ts';
import type { Entity } from '../../../model.ts';
import { isSourceOf } from '../../asking/source.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { ENOUGH, FROM_ARTICLE } from '../shared/options-wanted.ts';
import {
  isCommonMeasure,
  isManyValued,
  isOfAnybody,
  isOfCountries,
  isOfSomeTreaty,
  mayBeElsewhere,
  mayHaveSpread,
  takesAim,
  tellsOfFeeling,
  tellsOfOneHappening,
  tellsOfOneself,
} from '../shared/single-valued.ts';
import { besideFigure } from '../shared/told-figures.ts';
import { isByOne } from './by-one.ts';
import { isKeyBarred } from './key-bars.ts';
import { asDistrict, withCategory } from './key-entity.ts';
import { type NameScene, nameScene } from './name-scene.ts';
import { namedTogetherWith } from './named-together.ts';
import { ASKS_PLACE, fits, idOf, isTold, isUnsurePlace } from './names-fit.ts';
import { type Offer, offersOf } from './names-offers.ts';
import { isOfOneAlone } from './of-one.ts';
import { isMeetingOfTwo } from './of-one-deeds.ts';
import { isOfferBarred } from './offer-bars.ts';
import { rivalsOf } from './rival-names.ts';
import { isNamesake, mayBeSame } from './same-name.ts';
import { isFirstOfAll, isOutranked } from './superlatives.ts';

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
function isSceneOfEvent({ reading: { claim, form }, argument }: Candidate): boolean {
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
  const { kind } = candidate.target;
  if (isOfCountries(candidate.reading, kind) || isOfSomeTreaty(candidate.reading, kind)) return true;
  if (belongsToNamed(candidate) || isSceneOfEvent(candidate) || isByOne(candidate)) return false;
  if (isPlace && mayBeElsewhere(candidate.reading)) return true;
  const isUndated = candidate.target.asOf === null;
  const isOfMany = takesAim(candidate.reading) || (isUndated && isOfAnybody(candidate.reading));
  if (candidate.argument.role === 'agent' && isOfMany) return true;
  if (isPlace && tellsOfOneHappening(candidate.reading)) return false;
  if (tellsOfOneself(candidate.reading)) return true;
  return (
    claim.kind === 'state' || isManyValued(claim.lang, form.predicate.lemma) || tellsOfFeeling(claim.text)
  );
}

/** So few options are none. */
const FEWEST = 3;

/** What the story's own figures and the predicate tell of names beside the key. */
interface Standing {
  /** Names to which the story gives another figure: each is surely false. */
  readonly byFigure: ReadonlySet<string>;
  /** Whether there are enough of them for no others to be needed. */
  readonly isByFigure: boolean;
  /** Whether the predicate may hold of other names as well. */
  readonly isShared: boolean;
  /** Names that might be as right as the key. */
  readonly rivals: readonly Entity[];
}

/** Null where nothing tells which names are false. */
function standingOf(candidate: Candidate, key: Entity, around: Surroundings): Standing | null {
  const isFirst = isFirstOfAll(candidate);
  const isShared = !isFirst && mayHoldOfOthers(candidate);
  const ranked = besideFigure(candidate, around);
  // "20.7 डिग्री" of two places: nobody can tell which is meant.
  if (ranked.isShared) return null;
  const byFigure = new Set(ranked.others.map(idOf));
  const isByFigure = byFigure.size >= FEWEST;
  if (isShared && !isByFigure && !isOfOneAlone(candidate)) return null;
  const rivals = isFirst ? [] : rivalsOf(candidate, key, around);
  return {
    byFigure,
    isByFigure,
    isShared,
    rivals: rivals.filter((one) => !isByFigure || !byFigure.has(idOf(one))),
  };
}

/** Whether an offer is of the key's kind, and false as far as the story's figures and the predicate tell. */
function isFalseKind(
  offer: Offer,
  { byFigure, isByFigure, isShared }: Standing,
  { candidate, around, key, stem }: NameScene,
): boolean {
  const isRanked = isByFigure && byFigure.has(idOf(offer.entity));
  if (isByFigure && isShared && !isRanked) return false;
  // Most names of a story are of another kind.
  if (!fits(key, offer.entity) && !(isRanked && ASKS_PLACE.test(stem))) return false;
  // Where the predicate takes many, a place that the story names could be one of them.
  const mayBeOneMore = isShared && !isRanked && (key.class !== 'person' || isMeetingOfTwo(candidate));
  return !mayBeOneMore || !isTold(around.nameWords(offer.text()), around);
}

type NamedDistractor = Distractor & { readonly entity: Entity };

/** Those of the offered names that may stand beside the key, none of them the same as another. */
function allowed(scene: NameScene, standing: Standing): readonly NamedDistractor[] {
  const { candidate, around, key, lang } = scene;
  const { byFigure, isByFigure, rivals } = standing;
  const isNamedTogether = lang === 'hi' ? namedTogetherWith(key, around.story) : () => false;
  const taken: Entity[] = [key];
  const out: NamedDistractor[] = [];
  let fromArticle = 0;
  for (const offer of offersOf(candidate, key, around)) {
    if (out.length >= ENOUGH) break;
    const { entity, source, claimId } = offer;
    const isRanked = isByFigure && byFigure.has(idOf(entity));
    const isToldEnough = key.class !== 'person' && !isRanked && fromArticle >= FROM_ARTICLE;
    if (source === 'article' && isToldEnough) continue;
    if (!isFalseKind(offer, standing, scene) || isOfferBarred(offer, scene)) continue;
    if (isNamedTogether(entity)) continue;
    if ([...taken, ...rivals].some((other) => mayBeSame(other, entity, around.nameWords))) continue;
    taken.push(entity);
    if (source === 'article') fromArticle++;
    const text = offer.text();
    const why = languageOf(lang).why({ source, value: candidate.question.answer, option: text });
    out.push({ entity, text, source, claimId, why });
  }
  return out;
}

/** Names of the same kind: from the article, then from the catalogue, what the store names first. */
export function nameDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const named = withCategory(candidate);
  if (named?.type !== 'entity') return [];
  const key = asDistrict(named, candidate);
  const standing = standingOf(candidate, key, around);
  if (standing === null || isOutranked(candidate, [named], around)) return [];
  if (isUnsurePlace(key) || isNamesake(key, candidate, around.told())) return [];
  const scene = nameScene(candidate, around, key, named);
  if (isKeyBarred(scene)) return [];
  const options = allowed(scene, standing);
  if (scene.lang === 'en') return unmixed(options);
  const { isByFigure, byFigure } = standing;
  const told = isByFigure ? options.filter(({ entity }) => byFigure.has(idOf(entity))) : [];
  return [...(told.length >= FEWEST ? told : options)];
}

/**
 * Made-up names stand beside those alone whom no list has: beside one whom everybody knows they show that they are. People
 * of the story come first, for whoever skimmed it has met them.
 */
function unmixed(options: readonly NamedDistractor[]): Distractor[] {
  const isMade = ({ source }: Distractor) => source === 'invented';
  if (!options.slice(0, 3).some(isMade)) return options.filter((one) => !isMade(one));
  const met = options.filter(({ source, entity }) => source === 'article' && entity.ref === undefined);
  return [...met, ...options.filter(isMade)];
}
