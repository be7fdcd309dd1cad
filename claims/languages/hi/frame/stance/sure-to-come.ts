import type { Clause } from '../../clause/index.ts';

/** "मेला लगना तय है": what is sure to come. */
export function isSureToCome({ verb, phrases }: Clause): boolean {
  const last = phrases.at(-1);
  return (
    verb?.conjunct?.key === 'तय' &&
    verb.root === 'हो' &&
    verb.tense === 'present' &&
    last?.kind === 'embedded' &&
    last.verb.shape === 'infinitive'
  );
}
