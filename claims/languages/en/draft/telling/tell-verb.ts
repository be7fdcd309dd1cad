import type { Clause } from '../../parse/types.ts';
import type { Scene } from '../refer/scene.ts';
import { type Told, tellWords } from './tell.ts';

const FULL: Readonly<Record<string, string>> = {
  "'re": 'are',
  '’re': 'are',
  "'ve": 'have',
  '’ve': 'have',
  "'ll": 'will',
  '’ll': 'will',
};

/** Auxiliaries behind "I", and behind the name that is told for it. */
const ONE: Readonly<Record<string, string>> = {
  have: 'has',
  am: 'is',
  do: 'does',
  "'ve": 'has',
  '’ve': 'has',
  "'m": 'is',
  '’m': 'is',
};

const toldOfOne = ({ subject }: Clause) => subject?.head.text === 'I' && subject.words.length === 1;

/** The verb group, with contracted auxiliaries in full; null where a contraction may mean two things. */
export function tellVerb(clause: Clause, scene: Scene, told: Told): void {
  const [first, ...rest] = clause.verb.words;
  if (!first) return;
  if (clause.verb.told) {
    const from = clause.verb.words.findIndex(({ pos }) => pos !== 'ADV');
    if (from > 0) tellWords(clause.verb.words.slice(0, from), { part: 'predicate' }, scene, false, told);
    const words = clause.verb.words.slice(from);
    told.segments.push({ words, part: 'predicate', put: { text: clause.verb.told } });
    return;
  }
  const contracted = /^['’]/u.test(first.text);
  const at = clause.verb.words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const finite = clause.verb.words[at];
  const singular = finite && toldOfOne(clause) ? ONE[finite.key] : undefined;
  if (finite && singular) {
    const before = clause.verb.words.slice(0, at);
    const after = clause.verb.words.slice(at + 1);
    tellWords(before, { part: 'predicate' }, scene, false, told);
    told.segments.push({ words: [finite], part: 'predicate', put: { text: singular } });
    tellWords(after, { part: 'predicate' }, scene, false, told);
    return;
  }
  // "I know": the name put for "I" takes another form.
  if (toldOfOne(clause) && !contracted && first.pos === 'VERB' && clause.verb.tense === 'present')
    told.lost = true;
  if (!contracted) {
    // "will then be built": after what, another sentence tells.
    const then = clause.verb.words.findIndex(
      ({ key }, i, own) => key === 'then' && own[i - 1]?.key !== 'back',
    );
    const before = clause.verb.words.slice(0, Math.max(0, then));
    const later = clause.verb.words.slice(then + 1);
    if (before.length > 0) tellWords(before, { part: 'predicate' }, scene, false, told);
    tellWords(later, { part: 'predicate' }, scene, false, told);
    return;
  }
  const full = FULL[first.key] ?? (/^['’]s$/u.test(first.key) && rest.length === 0 ? 'is' : undefined);
  if (!full) {
    told.lost = true;
    return;
  }
  told.segments.push({ words: [first], part: 'predicate', put: { text: full } });
  if (rest.length > 0) tellWords(rest, { part: 'predicate' }, scene, false, told);
}
