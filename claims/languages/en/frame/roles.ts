import type { Role } from '../../../model.ts';
import type { Verbs } from '../chunk/types.ts';
import { PLACES } from '../lexicon/closed.ts';
import { COPULAR } from '../lexicon/verbs.ts';
import type { Phrase } from '../parse/types.ts';
import { isDurationPhrase, isTimePhrase } from './phrases.ts';

/** What a preposition makes of its phrase where nothing else decides. */
const BY_PREPOSITION: Readonly<Record<string, Role>> = {
  'because of': 'cause',
  'due to': 'cause',
  'owing to': 'cause',
  'thanks to': 'cause',
  'as a result of': 'cause',
  'according to': 'source',
  'along with': 'companion',
  'together with': 'companion',
  'in front of': 'place',
  'next to': 'place',
  'close to': 'place',
  'out of': 'origin',
  'in favour of': 'topic',
  'in favor of': 'topic',
  'instead of': 'exchange',
  'on behalf of': 'beneficiary',
  'ahead of': 'time',
  'prior to': 'time',
  'as of': 'time',
  during: 'time',
  since: 'time',
  until: 'time',
  after: 'time',
  before: 'time',
  following: 'time',
  amid: 'cause',
  despite: 'condition',
  with: 'companion',
  from: 'source',
  to: 'recipient',
  into: 'destination',
  about: 'topic',
  on: 'topic',
  over: 'topic',
  against: 'opponent',
  for: 'purpose',
  as: 'complement',
  than: 'comparison',
  like: 'comparison',
  at: 'place',
  in: 'place',
  near: 'place',
  across: 'place',
  outside: 'place',
  inside: 'place',
  through: 'means',
  via: 'means',
};

function isPlace(phrase: Phrase): boolean {
  return phrase.head.name?.class === 'place' || PLACES.has(phrase.head.lemma);
}

function withoutPreposition(phrase: Phrase, verb: Verbs): Role {
  if (isTimePhrase(phrase)) return 'time';
  if (isDurationPhrase(phrase) && verb.lemma !== 'be') return 'duration';
  return COPULAR.has(verb.lemma) || phrase.adjective ? 'complement' : 'object';
}

/** "by 80 paise", "by 3.2%": how much, and nobody; "by 9% of those asked" is by them. */
function isAmount({ head, bases }: Phrase): boolean {
  const fact = bases.length === 1 ? head.value?.fact : undefined;
  return fact?.type === 'quantity' && fact.dimension !== 'count' && fact.dimension !== 'ordinal';
}

/** The role that a phrase behind `verb` plays. */
export function roleOf(phrase: Phrase, verb: Verbs): Role {
  const marker = phrase.preposition.map(({ key }) => key).join(' ');
  if (marker === '') return withoutPreposition(phrase, verb);
  if (marker === 'by' && isTimePhrase(phrase)) return 'time';
  if (marker === 'by')
    return (verb.passive || verb.form === 'either') && !isAmount(phrase) ? 'agent' : 'means';
  if (isDurationPhrase(phrase) && /^(?:for|in|within|over|during)$/u.test(marker)) return 'duration';
  if (isTimePhrase(phrase) && /^(?:on|in|at|from|to|over|for|since|until|within)$/u.test(marker))
    return 'time';
  const place = isPlace(phrase);
  if (marker === 'from' && place) return 'origin';
  if (marker === 'to' && place) return 'destination';
  if (marker === 'on' && place) return 'place';
  if (/^(?:in|at|across|inside|outside)$/u.test(marker) && !place) return 'other';
  return BY_PREPOSITION[marker] ?? 'other';
}
