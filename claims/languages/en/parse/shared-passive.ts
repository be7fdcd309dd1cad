import type { Verbs } from '../chunk/types.ts';
import { type Cursor, isBase, isTimeBase, peek } from './cursor.ts';

/** "was tried and sentenced to six years": a participle behind a passive, with no object, is passive as well. */
export function sharedPassive(cursor: Cursor, before: Verbs, verb: Verbs): Verbs {
  const bare = verb.form === 'either' && verb.main === verb.words.find(({ pos }) => pos === 'VERB');
  const object = isBase(peek(cursor)) && !isTimeBase(peek(cursor));
  if (!before.passive || !bare || verb.governor !== verb.lemma || object) return verb;
  const shared = before.shared ?? auxiliariesOf(before);
  return shared === '' ? verb : { ...verb, passive: true, tense: before.tense, modal: before.modal, shared };
}

/** "was", "has been", "will be": the auxiliaries of a passive that is not negated. */
function auxiliariesOf({ words, main, negated, governor, lemma }: Verbs): string {
  if (negated || governor !== lemma) return '';
  const before = words.slice(0, words.indexOf(main)).filter(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return before.some(({ text }) => /^['’]/u.test(text)) ? '' : before.map(({ key }) => key).join(' ');
}
