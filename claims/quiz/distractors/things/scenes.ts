import { entriesOf, matchName } from '../../../catalogue/lookup.ts';
import { languageOf } from '../../../languages/registry.ts';
import type { Reading } from '../../../model.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { isTold } from '../names/names-fit.ts';
import { homeOf } from '../names/names-offers.ts';
import { stateOf } from '../names/people/politicians.ts';
import { ENOUGH } from '../shared/options-wanted.ts';

/** "Where did …": an English question for a place that no list has. */
export const asksWhere = ({ question, argument: { fact } }: Candidate): boolean =>
  question.rules.includes('ask.where') && fact?.type === 'entity' && fact.ref === undefined;

/** Words beside a name that tell of a stretch of land: no spot stands beside one. */
const AREA =
  'districts?|taluks?|tehsils?|provinces?|count(?:y|ies)|states?|regions?|divisions?|peninsula|reserves?|valley|islands?|national park|municipality';

const HOLDS_AREA = new RegExp(`(?:^| )(?:${AREA})(?: |$)`, 'iu');
const BEFORE_NAME = new RegExp(`(?<!\\p{L})(?:${AREA}) (?:of )?$`, 'iu');
const BEHIND_NAME = new RegExp(`^(?: and \\p{Lu}\\p{Ll}{1,20})? (?:${AREA})(?!\\p{L})`, 'iu');
/** So much of a text around a name is looked at. */
const NEAR = 40;

/** Whether a story calls a place an area: "Kween district", "the province of Albay", "County Mayo". */
function isArea(name: string, text: string): boolean {
  if (HOLDS_AREA.test(name)) return true;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (BEHIND_NAME.test(text.slice(end, end + NEAR))) return true;
    if (BEFORE_NAME.test(text.slice(Math.max(0, at - NEAR), at))) return true;
  }
  return false;
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”]?)\s+|\n+/u);

/** A name behind a preposition of place that goes on in no longer name. */
const PLACED =
  /(?<!\p{L})(?:at|in|near|from|outside|off) (?:(?:the |a )?(?:\p{Ll}+ )?(?:village|town|port|settlement|suburb|hamlet) of )?(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,}){0,2})(?=[,.;)]| (?:on|in|and|or|at|for|to|was|were|where|who|had|before|after|around|about|shortly|by|near|late|early|taluk|district|railway|bus|village|town|junction)(?!\p{L}))/gu;
/** Words that are names of no place. */
const NO_PLACE =
  /(?:^| )(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Parliament|Congress|House|Court|Courts|School|College|University|Hospital|Party|League|Cup|Trophy|English|Hindi|God|Christmas|Easter|Diwali|Eid|Science|Nature|Internet|Earth)(?: |$)/u;

/** What is no place, whatever it stands behind. */
const BODIES: ReadonlySet<string> = new Set(['person', 'organisation', 'event']);

/** Places that no list has, which a story names behind a preposition of place, or its readings as places. */
function placesIn(readings: readonly Reading[], text: string): ReadonlySet<string> {
  const facts = readings.flatMap(({ claim }) =>
    claim.arguments.flatMap(({ fact }) => (fact?.type === 'entity' ? [fact] : [])),
  );
  const places = facts.filter(({ class: kind, ref }) => kind === 'place' && ref === undefined);
  const others = facts.filter(({ class: kind, ref }) => ref !== undefined || BODIES.has(kind));
  const told = Array.from(text.matchAll(PLACED), ([, name = '']) => name);
  const isKnown = (name: string) =>
    NO_PLACE.test(name) ||
    matchName(foldPhrase(name).split(' '), 0, 'en') !== null ||
    others.some((other) => other.name.includes(name));
  return new Set([...places.map(({ name }) => name), ...told.filter((name) => !isKnown(name))]);
}

/** So many false options stand beside a key. */
const WANTED = 3;

/** Towns of the country that the story is of, none of which it names. */
function townsOf(around: Surroundings): string[] {
  const home = homeOf(around.readings);
  const all = ['city.world', 'city.in', 'town.in'].flatMap((category) => entriesOf(category));
  // In a story of India only towns of its state lie near enough.
  const state = home === 'IN' ? stateOf(around.readings) : undefined;
  const own = all.filter(
    (entry) =>
      (entry.country ?? 'IN') === home &&
      !entry.minor &&
      !entry.unread &&
      (state === undefined || entry.in === state),
  );
  return shuffled(
    own.map(({ en }) => en),
    around.next,
  ).filter((name) => !isTold(around.nameWords(name), around));
}

const overlap = (a: string, b: string) =>
  a.split(' ').some((word) => word.length > 3 && b.split(' ').includes(word));

/**
 * Other places of the story for one that no list has: spots beside a spot, areas beside an area, none that a sentence names
 * together with the key, as what holds it would be, or that the stem names.
 */
export function sceneDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { argument, question, reading } = candidate;
  if (argument.fact?.type !== 'entity') return [];
  const key = argument.fact.name;
  const text = around.wording();
  const sentences = sentencesOf(text);
  const ofKey = sentences.filter((sentence) => sentence.includes(key));
  const isKeyArea = isArea(key, text);
  const language = languageOf(reading.claim.lang);
  const rivals = around.withPredicate(reading.form.predicate.lemma).map(({ claim }) => claim.text);
  const fits = (name: string) =>
    name !== key &&
    !overlap(name, key) &&
    !question.stem.includes(name) &&
    isArea(name, text) === isKeyArea &&
    !ofKey.some((sentence) => sentence.includes(name)) &&
    !rivals.some((told) => told.includes(name));
  const told = shuffled([...placesIn(around.readings, text)].filter(fits), around.next).slice(0, ENOUGH);
  // A town beside spots of one area stands out where the stem names that.
  const isShort = told.length === WANTED - 1 && !isKeyArea && !/ in \p{Lu}/u.test(question.stem);
  return [...told, ...(isShort ? townsOf(around).filter(fits).slice(0, 1) : [])].map((name) => ({
    text: name,
    source: 'article' as const,
    claimId: reading.claim.id,
    why: language.why({ source: 'article', value: question.answer, option: name }),
  }));
}
