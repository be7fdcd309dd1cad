import type { Clause } from '../../parse/types.ts';
import type { Scene } from '../refer/scene.ts';
import { blank, type Told, tellParts, tellPhrase } from './tell.ts';
import { tellVerb } from './tell-verb.ts';

/** What brought something about, as a stretch of the claim that holds no answers. */
export function tellWhen(when: Clause, outer: Scene, told: Told): void {
  const scene: Scene = { ...outer, clause: when };
  const own = blank();
  if (when.subject) tellPhrase(when.subject, 'agent', scene, own);
  tellVerb(when, scene, own);
  tellParts(when.after, when.verb, scene, own);
  told.segments.push({ words: [], part: 'other', inserted: { text: 'when', rule: 'when' } });
  for (const { words, put } of own.segments)
    told.segments.push({ words, part: 'other', lowered: true, ...(put ? { put } : {}) });
  told.rules.push(...own.rules);
  told.lost ||= own.lost;
}
