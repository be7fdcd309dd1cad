import { DEPARTMENTS } from '../../../catalogue/data/departments.ts';
import { languageOf } from '../../../languages/registry.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { isTold } from '../names/names-fit.ts';
import { ENOUGH } from '../shared/options-wanted.ts';
import { isManyValued } from '../shared/single-valued.ts';

const ENDS = / विभाग$/u;
/** Several departments did it, or others may have as well. */
const TOGETHER = /(?:^| )(?:और|व|तथा|एवं|समेत|सहित|भी|आदि|सभी|कई|विभागों)(?= )/u;

/** "आपदा विभाग", "वन विभाग" in Hindi: a department of a state, of no list. */
export function isDepartment({ reading: { claim }, argument: { fact } }: Candidate): boolean {
  return claim.lang === 'hi' && fact?.type === 'entity' && fact.ref === undefined && ENDS.test(fact.name);
}

/** Whether the claim allows of another department beside the one that it names. */
function mayBeOthers({ reading: { claim, form }, question: { answer } }: Candidate): boolean {
  if (claim.kind === 'role') return false;
  const rest = claim.text.replace(answer, ' ');
  return claim.kind !== 'event' || isManyValued('hi', form.predicate.lemma) || TOGETHER.test(rest);
}

/**
 * Other departments beside one that a story names: of other work, none that the story names, and only where what is asked
 * does not tell by its words whose work it is.
 */
export function departmentDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { claim } = candidate.reading;
  const { stem, answer } = candidate.question;
  const own = DEPARTMENTS.find(({ names }) => names.split('|').includes(answer));
  if (own === undefined || mayBeOthers(candidate)) return [];
  // The kicker tells of the news, and with it whose work it is.
  if (claim.kind !== 'role' && own.work.test(stem)) return [];
  const language = languageOf('hi');
  const others = DEPARTMENTS.filter((one) => one !== own).flatMap(({ names }) =>
    names.split('|').slice(0, 1),
  );
  return shuffled(others, around.next)
    .filter((name) => !isTold(around.nameWords(name), around))
    .slice(0, ENOUGH)
    .map((text) => ({
      text,
      source: 'catalogue' as const,
      claimId: claim.id,
      why: language.why({ source: 'catalogue', value: answer, option: text }),
    }));
}
