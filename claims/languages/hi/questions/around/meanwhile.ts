import type { Reading } from '../../../../model.ts';

/** The text just before a claim is looked at so far. */
const REACH = 24;
/** "इस दौरान 48 लोगों की मौत हुई": of the hours that the sentence before told, which leave the claim. */
const MEANWHILE = /(?:^|[\s।])(?:इस|इसी) (?:दौरान|बीच|अवधि में|अवधि के दौरान|समय में)[\s,]*$/u;

/** Whether a claim counts what happened in a stretch that only the sentence before tells. `text` is the article. */
export function countsMeanwhile({ claim }: Reading, text: string): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  const start = Math.min(...claim.spans.map((span) => span.start));
  return counts && MEANWHILE.test(text.slice(Math.max(0, start - REACH), start));
}
