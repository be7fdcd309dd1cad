import { languageOf } from '../../languages/registry.ts';
import { foldPhrase } from '../../text/fold.ts';
import { shuffled } from '../random.ts';
import type { Candidate, Distractor, Surroundings } from '../types.ts';
import { ENOUGH } from './options-wanted.ts';
import { isManyValued } from './single-valued.ts';

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

/** Those whom a school or a ward names: whoever reads of it knows who is there. */
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
];

function isToldByPlace({ question: { stem, answer } }: Candidate): boolean {
  return OF_PLACE.some(({ key, told }) => key.test(answer) && told.test(stem));
}

/**
 * The key's phrase with another plain noun of the same kind in it: "a giant new library" beside "a giant new
 * mosque". None that the story tells of anywhere, and none where the slot takes many.
 */
export function peerDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim, form } = candidate.reading;
  const language = languageOf(claim.lang);
  const isMany = claim.kind !== 'role' && isManyValued(claim.lang, form.predicate.lemma);
  if (claim.kind === 'state' || isMany) return [];
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
