import { isDurationPhrase, isPlural, isTimePhrase } from '../../frame/phrases.ts';
import { REPORTING, SAYING } from '../../lexicon/verbs.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import { agrees } from './agrees.ts';
import { hasMind, isOfMind } from './minds.ts';

/** What brings in a thing that the story may go on about. */
const BRINGS =
  /^(?:buy|purchase|acquire|open|build|found|find|launch|unveil|create|construct|establish|erect|discover|restore|design|make|produce|release|publish|start|set|develop|install|inaugurate)$/u;

const isThing = (part: Part | undefined): part is Phrase =>
  part?.kind === 'phrase' && !part.adjective && !part.pronoun && !isTimePhrase(part);

/** "has bought a barn" */
export const bringsOne = ({ verb, after: [object] }: Clause): boolean =>
  !verb.passive &&
  BRINGS.test(verb.lemma) &&
  isThing(object) &&
  object.preposition.length === 0 &&
  /^(?:an?|another|one)$/u.test(object.words[0]?.key ?? '') &&
  agrees('it', object);

/** "signed an agreement to build a plant": what is to be brought in. */
const bringsLater = ({ after }: Clause): boolean =>
  after.some((part, i) => {
    const object = after[i + 1];
    const brings = part.kind === 'filler' && part.verb?.form === 'infinitive' && BRINGS.test(part.verb.lemma);
    return (
      brings &&
      isThing(object) &&
      object.preposition.length === 0 &&
      /^(?:an?|another|one)$/u.test(object.words[0]?.key ?? '') &&
      agrees('it', object)
    );
  });

/** "The trust has bought a barn": a thing that is new to the story, of which "it" may tell. */
export const bringsIn = (topic: Phrase, clauses: readonly Clause[]): boolean =>
  (hasMind(topic) || topic.head.name !== undefined) &&
  clauses.some((clause) => clause.subject === topic && (bringsOne(clause) || bringsLater(clause)));

/** A body stands in the sentence beside the one that it is about. */
export const hasBodyBeside = (topic: Phrase | null, clauses: readonly Clause[]): boolean =>
  clauses.some(({ subject, after }) =>
    [subject, ...after].some(
      (part) =>
        part !== topic && part?.kind === 'phrase' && part.head.key !== topic?.head.key && hasMind(part),
    ),
  );

/** "The bureau reported a landslide": one thing told of by whoever the sentence is about. */
export const reportsOne = (topic: Phrase, clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ subject, verb, after: [object] }) =>
      subject === topic &&
      !verb.passive &&
      REPORTING.has(verb.lemma) &&
      object?.kind === 'phrase' &&
      object.preposition.length === 0 &&
      agrees('it', object),
  );

/** What somebody does to something, and no thing does. */
const DOES =
  /^(?:order|tell|ask|urge|sue|appoint|hire|sack|ban|invite|agree|announce|open|launch|buy|sell|approve|reject|raise|pay|lend|borrow|report|post|win|sign|acquire|purchase|file|seek|spend|invest|cut|donate|close|shut|build|publish|plan)$/u;

/** "They were stolen", "they are of oak": what things undergo and are as well. */
export const isState = ({ verb }: Clause): boolean =>
  verb.passive || /^(?:be|have|cost|weigh|measure|stand|lie|contain|hold|belong|remain)$/u.test(verb.lemma);

/** "seized 12 cars": many things beside many people, which "they" may be. */
export const hasThings = (topic: Phrase, clauses: readonly Clause[]): boolean =>
  isPlural(topic) &&
  clauses.some(
    ({ subject, verb, after }) =>
      subject === topic &&
      verb.lemma !== 'be' &&
      after.some(
        (part) => isThing(part) && part.preposition.length === 0 && isPlural(part) && !isDurationPhrase(part),
      ),
  );

/** What is done to somebody, and to no thing. */
const SUFFERS =
  /^(?:praise|fine|sue|criticise|criticize|accuse|blame|ask|urge|order|tell|thank|warn|invite|advise|prosecute|charge)$/u;

/** "ready to help" */
const MINDED = /^(?:ready|willing|keen|able|unable|confident|proud|committed|determined|eager|reluctant)$/u;

/** Whether only somebody, and no thing, can do what the clause tells, or have it done to it. */
export function isDoneBySomebody(clause: Clause): boolean {
  const { verb, after } = clause;
  if (verb.passive) return SUFFERS.test(verb.lemma);
  const [object] = after;
  if (isOfMind(clause) || MINDED.test(verb.governor) || SAYING.has(verb.lemma)) return true;
  if (object?.kind === 'phrase' && object.adjective) return MINDED.test(object.head.key);
  return DOES.test(verb.lemma) && isThing(object) && object.preposition.length === 0;
}

/** "a warning", "the fence", "his phone", and no "little notice". */
const isSet = ({ words: [first] }: Phrase) =>
  first?.name !== undefined || /^(?:DET|PRON)$/u.test(first?.pos ?? '') || first?.value !== undefined;

/** "issued a warning, but it was lifted", "paid for the fence, and it was mended": what the first clause did it to, as well as who did it. */
export function mayBeObject(key: string, clause: Clause, host: Clause | undefined): boolean {
  if (key !== 'it' || !host || host.verb.passive || host.verb.lemma === 'be' || isDoneBySomebody(clause))
    return false;
  return host.after.some(
    (part) =>
      isThing(part) &&
      isSet(part) &&
      /^(?:for)?$/u.test(part.preposition[0]?.key ?? '') &&
      agrees('it', part),
  );
}
