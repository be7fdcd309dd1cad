import { byRef, type CatalogueEntry } from '../../../catalogue/lookup.ts';
import { pairIn } from '../../../languages/pair.ts';
import { languageOf } from '../../../languages/registry.ts';
import type { Entity } from '../../../model.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { isManyValued, isOfAnybody, tellsOfFeeling, tellsOfOneself } from '../shared/single-valued.ts';
import { isOfTime } from './names-offers.ts';
import { LEADERS } from './people/politicians.ts';
import { isOfSamePart } from './places/same-part.ts';
import { likely } from './places/siblings.ts';
import { mayBeSame } from './same-name.ts';
import { isOutranked } from './superlatives.ts';

/** Beside the leaders of two countries those of others stand, who met as well: their own countrymen were at no such table. */
function mayStandBeside(pair: readonly Entity[], { year }: Surroundings): (entry: CatalogueEntry) => boolean {
  const lands = pair.map(({ ref }) => (ref === undefined ? undefined : byRef(ref)?.country));
  const isOfTwo = lands[0] !== lands[1] && !lands.includes(undefined);
  return (entry) => isOfTime(entry, year()) && !(isOfTwo && lands.includes(entry.country));
}

/** Other names that could stand beside the pair in the place of `ref`. */
function others(
  pair: readonly Entity[],
  ref: string | undefined,
  lang: 'hi' | 'en',
  around: Surroundings,
  stem: string,
): string[] {
  const isOfPersons = pair[0]?.class === 'person';
  const category = isOfPersons ? LEADERS : (pair[0]?.category ?? 'country');
  const mayStand = mayStandBeside(pair, around);
  const isNear = (other: string) => lang === 'hi' || category !== 'country' || isOfSamePart(other, ref);
  return (
    [...likely(category, ref, around.next)]
      .filter(
        (entry) =>
          isNear(entry.ref) &&
          (!isOfPersons || mayStand(entry)) &&
          !pair.some((entity) =>
            mayBeSame(
              entity,
              {
                type: 'entity',
                class: entry.class,
                name: lang === 'hi' ? entry.hi : entry.en,
                ref: entry.ref,
              },
              around.nameWords,
            ),
          ),
      )
      .map((entry) => (lang === 'hi' ? entry.hi : entry.en))
      // An entry that joins two names itself would make three of a pair.
      .filter((name) => !stem.includes(name) && !/ (?:और|and) /u.test(name))
      .slice(0, 4)
  );
}

/** Of the neighbours of either name: beside the first, beside the second, and one of each. */
function besideEach(first: readonly string[], second: readonly string[]): readonly (string | undefined)[] {
  const [b, c] = first;
  const [a, d] = second.filter((name) => name !== b && name !== c);
  return [a, b, c, d];
}

/** "The leaders of Turkey and Germany met in Berlin": who meets is who the meeting is of. */
function isMeeting({ reading: { claim, form }, argument }: Candidate): boolean {
  const isOnce = claim.kind === 'event' && form.predicate.tense === 'past';
  return claim.lang === 'en' && isOnce && form.predicate.lemma === 'meet' && argument.role === 'agent';
}

/** Pairs in which one name or both are others. */
export function pairDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const pair = pairIn(candidate.reading, candidate.target.argument);
  const isMany = isManyValued(claim.lang, form.predicate.lemma) && !isMeeting(candidate);
  if (!pair || isMany || tellsOfOneself(candidate.reading)) return [];
  // Others grieve, praise and greet each other as well.
  if (claim.lang === 'hi' && tellsOfFeeling(claim.text)) return [];
  if (candidate.target.asOf === null && isOfAnybody(candidate.reading)) return [];
  if (isOutranked(candidate, pair, around)) return [];
  const { stem } = candidate.question;
  const ref = pair.find((entity) => entity.ref)?.ref;
  const isEach = claim.lang === 'en' && pair[1].ref !== undefined;
  const near = others(pair, ref, claim.lang, around, stem);
  const [a, b, c, d] = isEach ? besideEach(near, others(pair, pair[1].ref, 'en', around, stem)) : near;
  if (!a || !b || !c || !d) return [];
  const joiner = claim.lang === 'hi' ? ' और ' : ' and ';
  const language = languageOf(claim.lang);
  return [`${pair[0].name}${joiner}${a}`, `${b}${joiner}${pair[1].name}`, `${c}${joiner}${d}`].map(
    (text) => ({
      text,
      source: 'catalogue' as const,
      why: language.why({ source: 'catalogue', value: candidate.question.answer }),
      claimId: claim.id,
    }),
  );
}
