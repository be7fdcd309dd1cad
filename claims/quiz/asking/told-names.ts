import type { Reading } from '../../model.ts';
import { once } from '../../once.ts';

type Piece = Reading['form']['pieces'][number];

/** "उसे" told as "मोहन वर्मा को": what stands in the place of a pronoun that is no argument. */
export function isTold({ substitution, argument }: Piece): boolean {
  return substitution !== undefined && argument === undefined;
}

/** Case markers that pronouns carry in themselves. */
const MARKER = / (?:ने|को|से|में|पर|का|की|के)$/u;

/** Names of people, bodies and events of a story, as its claims tell them in full. */
function namesIn(story: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    story.flatMap(({ claim }) =>
      claim.arguments.flatMap(({ fact }) =>
        fact?.type === 'entity' && fact.class !== 'thing' && fact.class !== 'place' ? [fact.name] : [],
      ),
    ),
  );
}

/** Tells of Hindi claims that name somebody in the place of a pronoun: "मोहन वर्मा को अप्रैल में रिहा किया गया". */
export function namesByPronoun(story: readonly Reading[]): (reading: Reading) => boolean {
  const names = once(() => namesIn(story));
  return ({ claim, form }) =>
    claim.lang === 'hi' &&
    form.pieces.some((piece) => isTold(piece) && names().has(piece.text.replace(MARKER, '')));
}
