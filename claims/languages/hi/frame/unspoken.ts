import type { Clause } from '../clause/index.ts';
import { verbNoun } from '../clause/verb-noun.ts';

/** "पार्टी देश को मंदिर मानती है": for what somebody holds something, and no speech. */
function believes({ verb, phrases }: Clause): boolean {
  if (!verb || (verb.root !== 'मान' && verb.root !== 'समझ') || verb.perfective || verb.passive) return false;
  return phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'dative');
}

/** "आतंकियों ने शिविर पर हमला बोल दिया": nothing is said. */
function attacks(clause: Clause): boolean {
  return clause.verb?.root === 'बोल' && /^(?:हमला|धावा|हल्ला)$/u.test(verbNoun(clause)?.key ?? '');
}

/** Whether a clause with a verb of saying says nothing in words. */
export function isUnspoken(clause: Clause): boolean {
  return believes(clause) || attacks(clause);
}
