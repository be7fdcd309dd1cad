import { otherSorts } from '../../../catalogue/sorts.ts';
import { languageOf } from '../../../languages/registry.ts';
import { shuffled } from '../../random.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { ENOUGH } from '../shared/options-wanted.ts';

/** Other sorts of the thing that a claim tells one of: "न्यायिक जांच" beside "विभागीय जांच", none that the story names. */
export function sortDistractors(
  { reading: { claim }, question }: Candidate,
  around: Surroundings,
): Distractor[] {
  const { answer } = question;
  return shuffled(otherSorts(answer, around.story()), around.next)
    .slice(0, ENOUGH)
    .map((text) => ({
      text,
      source: 'catalogue' as const,
      why: languageOf(claim.lang).why({ source: 'catalogue', value: answer, option: text }),
      claimId: claim.id,
    }));
}
