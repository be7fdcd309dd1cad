import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { lookUpConjunct } from '../lexicon/conjuncts.ts';
import { isErgative } from '../lexicon/verb-forms.ts';
import { countOf, type NounReading } from '../tag/word.ts';
import { canAct } from './actors.ts';

/** Nouns that may be the complement of somebody else: "घायल हुए". */
const DOERS = new Set(['person', 'office', 'group', 'organisation', 'animal']);

/** Verbs with which an event does not come about by itself, though they take no ने: "मदद लाए", "बात बोले". */
const DONE = new Set(['ला', 'बोल', 'भूल', 'जा', 'भाग', 'बच', 'बैठ']);

/** Whether an event comes about by itself: "आग लगी", "सवाल उठ रहे हैं". */
export function happens(root: string): boolean {
  return !isErgative(root) && !DONE.has(root);
}

/** "विमान उतरे", "सवाल उठे": masculines without -ा are the same in both numbers. */
function isUnmarked({ gender, lemma }: NounReading): boolean {
  return gender === 'm' && !/(ा|ां)$/u.test(lemma);
}

/** Whether a bare noun phrase may be what a verb agrees with; what is not known fits. */
export function agrees(group: NounGroup, verb: VerbGroup): boolean {
  if (group.head.pos === 'pronoun' || group.relative) return true;
  const several = group.words.some((word) => word.pos === 'coordinator');
  const readings = (group.head.noun ?? []).filter((reading) => reading.case === 'direct');
  const gender = group.head.name?.gender;
  if (readings.length === 0 || group.head.name) {
    if (several) return verb.number !== 'sg' || verb.gender === 'f';
    if (group.head.name?.class === 'place' && verb.number === 'pl' && verb.gender === 'm') return false;
    return !gender || !verb.gender || gender === verb.gender || group.head.name?.class !== 'person';
  }
  const person = canAct(group);
  const respected = person && group.head.noun?.[0]?.class !== 'organisation';
  const counted = group.words.some((word) => (countOf(word)?.value ?? 1) !== 1);
  return readings.some((reading) => {
    if (verb.gender && reading.gender !== verb.gender && !(person || several)) return false;
    if (!verb.number || verb.gender === 'f' || several || counted) return true;
    return reading.number === verb.number || isUnmarked(reading) || (respected && verb.number === 'pl');
  });
}

/** "बारिश हुई", "आग लग गई": the noun of the predicate is what the verb agrees with. */
export function isEventOf(verb: VerbGroup): boolean {
  const { conjunct } = verb;
  if (!conjunct?.noun || verb.passive || !happens(verb.root)) return false;
  if (lookUpConjunct(conjunct.key)?.kind === 'adjective') return false;
  return conjunct.noun.some(
    (reading) =>
      !DOERS.has(reading.class) &&
      reading.case === 'direct' &&
      (!verb.gender || verb.gender === reading.gender) &&
      (reading.gender === 'f' || !verb.number || verb.number === reading.number || isUnmarked(reading)),
  );
}
