import type { Verbs } from '../chunk/types.ts';
import type { Clause, Phrase } from '../parse/types.ts';
import { isBody, isPersonal, isTimePhrase } from './phrases.ts';

/** Subjects of which "is to" tells what they are: "the aim is to cut costs". */
const IS_DOING =
  /^(?:aim|goal|plan|idea|task|purpose|way|hope|decision|point|role|priority|ambition|job|challenge|objective|target|duty|mission|intention|option|trick|key|answer|solution|step|thing|dream|focus|instinct|policy|strategy|choice|response|alternative|function|temptation|wish|trend|effect|result|what|all|best|first|last|next|other|one)$/u;

const FINITE = /^(?:is|are|was|were)$/u;

/** What is looked for or set down, and has not come about: "results are expected on Monday". */
export const AWAITED = /^(?:expect|schedule|slate|forecast|anticipate|project)$/u;

/** "The report is to be published", "she was to sing", "results are expected": agreed or looked for, and not yet done. */
export function isToCome({ verb, subject, after: [first], relation }: Clause): boolean {
  const awaits = AWAITED.test(verb.lemma) && (verb.passive || relation === 'reduced');
  if (subject && awaits && verb.governor === verb.lemma && !verb.negated) return true;
  if (!subject || relation === 'reduced' || IS_DOING.test(subject.head.lemma)) return false;
  if (/^(?:blame|thank|say|come|follow|do)$/u.test(verb.main.lemma)) return false;
  const at = verb.words.findIndex(({ key }) => FINITE.test(key));
  if (at < 0 || verb.modal) return false;
  const next = verb.words.slice(at + 1).find(({ pos, key }) => pos !== 'ADV' && key !== 'not');
  if (next) return next.key === 'to';
  return first?.kind === 'filler' && first.verb?.form === 'infinitive';
}

/** What only a will refuses. */
const REFUSED =
  /^(?:say|comment|confirm|discuss|reveal|disclose|blame|name|identify|elaborate|answer|apologise|apologize|speculate|specify|concede|admit|budge|reply|explain|divulge|rule)$/u;

const acts = (subject: Phrase | null) =>
  subject !== null && (subject.pronoun || isPersonal(subject) || isBody(subject));

/** "She would not comment": she refused. */
export function refuses({ verb, subject, conditional, relation }: Clause): boolean {
  return (
    verb.modal === 'would' &&
    verb.negated &&
    // "would not be drawn on it"
    (!verb.passive || verb.lemma === 'draw') &&
    !conditional &&
    relation === 'main' &&
    (REFUSED.test(verb.lemma) || verb.lemma === 'draw') &&
    !verb.words.some(({ key }) => key === 'have') &&
    acts(subject)
  );
}

const ADVISING =
  /^(?:warn|urge|insist|recommend|advise|demand|argue|stress|rule|decide|propose|agree|conclude|call)$/u;

/** "The bank warned that customers should stay alert": advice, and no doubt. */
export function advises({ verb, subject, carrier, after }: Clause): boolean {
  if (verb.modal !== 'should' || !carrier) return false;
  // "should be done by May" may be a guess.
  const timed = after.some((part) => part.kind === 'phrase' && isTimePhrase(part));
  return ADVISING.test(carrier.verb.lemma) || (verb.passive && !timed) || (subject !== null && acts(subject));
}

/** "He was supposed to drop out": agreed, and no guess; "was supposed to be easy" is one. */
export function isArranged({ words, governor, lemma, manner }: Verbs): boolean {
  const supposed = governor === 'suppose' || manner.includes('supposed');
  if (!supposed || lemma === 'be' || words.some(({ key }) => key === 'have')) return false;
  return words.some(({ key }) => key === 'was' || key === 'were');
}
