import type { Verbs } from '../chunk/types.ts';
import { isSurePerson } from '../frame/phrases.ts';
import { BODIES } from '../lexicon/closed.ts';
import type { Phrase } from './types.ts';

/** Words for a group that take either number. */
const EITHER =
  /^(?:family|band|duo|trio|quartet|orchestra|choir|audience|jury|squad|firm|crew|couple|crowd|side|staff|majority|number|plenty|hundreds|thousands|rest|half|percent|lot|series|means|media|data|press|public|accused|deceased|dead|injured|wounded|missing|most|some|all|none|any|who|which|what|there|people|police|percentage|variety|range|group|pair|host|couple|generation|youth|species|aircraft|spacecraft|headquarters)$/u;

const isPluralForm = (key: string, lemma: string) => key !== lemma && key.endsWith('s');

/** Whether the first word of a verb group fits the number of its subject. True where either would do. */
export function agreesInNumber(verb: Verbs, subject: Phrase): boolean {
  const first = verb.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const { head } = subject;
  // "Mr Lee and, in doing so, erase": one person takes no bare verb.
  const single =
    head.name?.class === 'person' && isSurePerson(subject) && !subject.joined && subject.bases.length === 1;
  if (
    single &&
    first?.pos === 'VERB' &&
    verb.form === 'finite' &&
    first.key === first.lemma &&
    verb.tense === 'present'
  )
    return verb.modal !== null;
  if (single && first && /^(?:are|were|have|do)$/u.test(first.key) && verb.modal === null) return false;
  if (!first || verb.form === 'ing' || verb.form === 'infinitive') return true;
  if (
    head.name ||
    head.value ||
    head.pos === 'PROPN' ||
    EITHER.test(head.key) ||
    (BODIES.has(head.lemma) && !isPluralForm(head.key, head.lemma))
  )
    return true;
  // "a town promised 10,000 jobs has received": the jobs have received nothing.
  const counted = subject.words[0]?.value?.fact;
  const many = counted?.type === 'quantity' && counted.dimension === 'count' && !counted.unit;
  if (many && head.pos === 'NOUN' && isPluralForm(head.key, head.lemma) && first.key === 'has') return false;
  // "Two ticket claims": a noun that passes for a verb.
  const several = many && counted.value > 1 && head.pos === 'NOUN' && head.key === head.lemma;
  if (several && !head.key.endsWith('s') && first.pos === 'VERB' && first.key === `${first.lemma}s`)
    return false;
  if (subject.words[0]?.value || subject.words.some(({ value }) => value !== undefined)) return true;
  const plural =
    subject.joined ||
    (subject.pronoun
      ? /^(?:they|we|you|these|those|many|few|both|several|others)$/u.test(head.key)
      : isPluralForm(head.key, head.lemma));
  const singularVerb =
    /^(?:is|was|has|does)$/u.test(first.key) || (first.pos === 'VERB' && first.key === `${first.lemma}s`);
  const pluralVerb =
    /^(?:are|were|have|do)$/u.test(first.key) ||
    (first.pos === 'VERB' && first.key === first.lemma && verb.tense === 'present' && verb.modal === null);
  if (/^(?:i|you)$/u.test(head.key)) return true;
  if (head.pos !== 'NOUN' && head.pos !== 'PRON') return true;
  if (plural)
    return (
      !singularVerb ||
      subject.joined ||
      /^(?:news|politics|economics|athletics|physics|series)$/u.test(head.key)
    );
  return !pluralVerb || /(?:men|women|children|feet|teeth|mice|[^s]s)$/u.test(head.key);
}
