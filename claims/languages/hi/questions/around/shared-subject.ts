import type { Reading } from '../../../../model.ts';

/** A gap of more characters holds a sentence. */
const LONGEST = 200;
const BUT = /(?:^|[\s,])(?:लेकिन|मगर|परंतु|किंतु|जबकि|हालांकि|पर)\s*$/u;

/**
 * "14 लाख लोग आए, लेकिन संक्रमण दे गए": whoever did the first thing, told in so many, need not all have done the second.
 * Whether a claim counts in its first words and tells what stands behind a "but".
 */
export function countsBeforeBut({ claim }: Reading, text: string): boolean {
  const counts = claim.arguments.flatMap(({ fact, span }) =>
    fact?.type === 'quantity' && fact.dimension === 'count' ? [span] : [],
  );
  const spans = [...claim.spans].sort((a, b) => a.start - b.start);
  return spans.some((span, i) => {
    const next = spans[i + 1];
    if (next === undefined || next.start - span.end > LONGEST || next.start < span.end) return false;
    return BUT.test(text.slice(span.end, next.start)) && counts.some(({ end }) => end <= span.end);
  });
}
