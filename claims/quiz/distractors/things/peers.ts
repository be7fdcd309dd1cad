import { languageOf } from '../../../languages/registry.ts';
import { foldPhrase } from '../../../text/fold.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { ENOUGH } from '../shared/options-wanted.ts';
import { isManyValued } from '../shared/single-valued.ts';

/** Medals are of three metals: there is no third false one. */
function isMedal({ question: { stem, answer } }: Candidate): boolean {
  return (
    /\b(?:gold|silver|bronze)\b/u.test(answer) &&
    /\b(?:win|won|wins|medals?|take|took|claim(?:ed)?)\b/u.test(`${stem} ${answer}`)
  );
}

/** "Won their first seat at a general election": seats and voters tell at which kind of vote. */
function isElectionTold({ question: { stem, answer } }: Candidate): boolean {
  return (
    /\belections?\b/u.test(answer) &&
    /\b(?:seats?|elected|re-elected|voters?|parliament|House of|candidates?|polls?)\b/u.test(stem)
  );
}

/** Those whom a school or a ward names, and what its own deeds tell: whoever reads of it knows who or what is there. */
const OF_PLACE: readonly { readonly key: RegExp; readonly told: RegExp }[] = [
  {
    key: /\b(?:students?|pupils?|teachers?|lecturers?|professors?)\b/iu,
    told: /\b(?:schools?|colleges?|universit(?:y|ies)|campus|exams?|classes|classrooms?|academic|courses?)\b/iu,
  },
  {
    key: /\buniforms?\b/iu,
    told: /\b(?:schools?|colleges?|students?|pupils?|police|army|soldiers?|nurses?)\b/iu,
  },
  {
    key: /\b(?:patients?|doctors?|nurses?)\b/iu,
    told: /\b(?:hospitals?|clinics?|wards?|treatment|medical)\b/iu,
  },
  { key: /\bcontainer ships?\b/iu, told: /\bcontainers?\b/iu },
  { key: /\b(?:oil|fuel) tankers?\b/iu, told: /\b(?:oil|crude|fuel|petrol|diesel)\b/iu },
  { key: /\b(?:fishing boats?|trawlers?)\b/iu, told: /\b(?:fish|fishing|fishermen|nets|catch)\b/iu },
  { key: /\bschool bus(?:es)?\b/iu, told: /\b(?:schools?|pupils?|students?|schoolchildren)\b/iu },
  // What a disaster or a weapon does tells which it is.
  {
    key: /\bearthquakes?\b/iu,
    told: /\b(?:shook|shake|shakes|shaken|rattled?|jolted?|magnitude|epicent(?:re|er)|aftershocks?|trembled?)\b/iu,
  },
  { key: /\bvolcanic eruptions?\b/iu, told: /\b(?:lava|volcan\p{L}+|erupt\p{L}*|ash|crater|fissure)\b/iu },
  {
    key: /\bwildfires?\b/iu,
    told: /\b(?:burn(?:t|ed|s|ing)?|flames?|blaze|firefighters?|hectares|acres|scorched)\b/iu,
  },
  {
    key: /\b(?:floods?|mudslides?|landslides?)\b/iu,
    told: /\b(?:submerged|inundated|buried|swept|rain(?:s|fall)?)\b/iu,
  },
  {
    key: /\b(?:cyclones?|hurricanes?|typhoons?|tornado(?:es)?|thunderstorms?|blizzards?)\b/iu,
    told: /\b(?:landfall|gusts?|winds?|lash(?:ed|es)?|hail|storms?|snow)\b/iu,
  },
  {
    key: /\b(?:knife|knives|sword|machete)s?\b/iu,
    told: /\b(?:stab|stabbed|stabbing|slash(?:ed)?|hacked)\b/iu,
  },
  {
    key: /\b(?:pistol|rifle|shotgun|revolver)s?\b/iu,
    told: /\b(?:shot|shoot|shooting|fired|opened fire)\b/iu,
  },
];

function isToldByPlace({ question: { stem, answer } }: Candidate): boolean {
  return OF_PLACE.some(({ key, told }) => key.test(answer) && told.test(stem));
}

/** "Is recovering from a knee injury": of what somebody has of this sort, the story tells one, whatever its verb takes. */
const HURT = /\b(?:injury|surgery|fracture|strain)$/u;

/**
 * The key's phrase with another plain noun of the same kind in it: "a giant new library" beside "a giant new
 * mosque". None that the story tells of anywhere, and none where the slot takes many.
 */
export function peerDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const language = languageOf(claim.lang);
  const isMany =
    claim.kind === 'state' || (claim.kind !== 'role' && isManyValued(claim.lang, form.predicate.lemma));
  if (isMany && !HURT.test(candidate.question.answer)) return [];
  if (isMedal(candidate) || isElectionTold(candidate) || isToldByPlace(candidate)) return [];
  const told = around.story();
  const { answer } = candidate.question;
  return shuffled(language.peersLike?.(answer) ?? [], around.next)
    .filter(({ noun }) => !told.includes(` ${foldPhrase(noun)}`))
    .slice(0, ENOUGH)
    .map(({ text }) => ({
      text,
      source: 'catalogue' as const,
      why: language.why({ source: 'catalogue', value: answer, option: text }),
      claimId: claim.id,
    }));
}
