import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** What a sentence that goes on about some of those counted opens with. */
const OF_THEM =
  /^(?:,? ?(?:लेकिन|मगर|हालांकि|पर|जिनमें|जिसमें) |(?:(?:लेकिन|मगर|हालांकि|बाद में|फिर) )?(?:इनमें|उनमें|इसमें)(?: से)? )/u;

/** What befell those counted, and what takes it back of some of them. Reviewed by hand. */
const TAKEN_BACK: readonly { readonly id: string; readonly told: RegExp; readonly back: RegExp }[] = [
  {
    id: 'fled',
    told: /(?:भाग (?:गए|गईं|निकले|निकलीं|खड़े)|फरार (?:हो|थे|हैं)|बच (?:निकले|निकलीं))/u,
    back: /(?:^| )(?:पकड़|पकड|दबोच|धर दबोच|धरदबोच|गिरफ्तार|चंगुल|हत्थे|काबू)/u,
  },
  {
    id: 'died',
    told: /(?:मौत हो|मौत हुई|मारे गए|मारी गईं|मर गए|मृत्यु हो)/u,
    back: /(?:^| )(?:जीवित|जिंदा|ज़िंदा|सांसें|जान बच)/u,
  },
  {
    id: 'hurt',
    told: /(?:घायल|जख्मी|झुलस)/u,
    back: /(?:^| )(?:दम तोड़|दम तोड|मौत|मृत्यु)/u,
  },
];

/** "चार लोग भाग गए। इनमें से एक पकड़ा गया": of how many a claim tells it, the words right behind take one back. */
export function isPartTakenBack({ claim }: Reading, { after, next }: Around): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!counts) return false;
  return [after, next].some(
    (rest) =>
      OF_THEM.test(rest) && TAKEN_BACK.some(({ told, back }) => told.test(claim.text) && back.test(rest)),
  );
}
