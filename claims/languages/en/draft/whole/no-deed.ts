import { type Clause, opensWithComma, partWords } from '../../parse/types.ts';
import type { Context } from '../memory/context.ts';

/** "has time [and again claimed]": how often, and nothing that somebody has. */
function isTimeAndAgain({ verb, after }: Clause, { words }: Context): boolean {
  const [first] = after;
  const last = first && partWords(first).at(-1);
  if (verb.lemma !== 'have' || last?.key !== 'time' || first?.words.length !== 1) return false;
  const [and, again] = words.slice(words.indexOf(last) + 1);
  return and?.key === 'and' && again?.key === 'again';
}

/** "to bid for Zenor, as the Acme unit is formally known": what else it is called, which stands before "as". */
const isOnlyCalled = ({ relation, openerWords: [opener], verb, after }: Clause): boolean =>
  relation === 'adverbial' &&
  opener?.key === 'as' &&
  verb.passive &&
  /^(?:know|call|name|nickname|dub|title|style|brand)$/u.test(verb.lemma) &&
  after.every((part) => opensWithComma(part) || (part.kind === 'phrase' && part.preposition.length > 0));

const THINKS = /^(?:know|believe|think|realise|realize|understand|feel|expect|doubt|recognise|recognize)$/u;

/** "Only a quarter knew that", "Few believe that": that most do not, and no source of what "that" opens. */
function isOfFew({ carrier }: Clause): boolean {
  const subject = carrier?.subject;
  if (!subject || !THINKS.test(carrier.verb.lemma)) return false;
  const [first, second] = subject.words;
  return (
    /^(?:few|fewer|none|nobody|hardly|barely|neither)$/u.test(first?.key ?? '') ||
    (/^(?:only|just)$/u.test(first?.key ?? '') &&
      (second?.value !== undefined || /^(?:an?|one|few|some)$/u.test(second?.key ?? '')))
  );
}

/** "is for nurses and newly recruited doctors": which doctors, and nothing that the first did to them. */
function isAttributeBesideNoun(clause: Clause, { words, clauses }: Context): boolean {
  const { verb, relation, after } = clause;
  const { main } = verb;
  const [object] = after;
  if (relation !== 'main' || verb.form !== 'either' || verb.passive) return false;
  const at = words.indexOf(main);
  const [noun, and, how] = words.slice(Math.max(0, at - 3), at);
  const plural =
    object?.kind === 'phrase' && object.preposition.length === 0 && object.words[0]?.pos === 'NOUN';
  const host = clauses.findLast((other) => other.relation === 'main' && other.verb.main.start < main.start);
  return (
    plural === true &&
    noun?.pos === 'NOUN' &&
    and?.key === 'and' &&
    /ly$/u.test(how?.key ?? '') &&
    host?.verb.lemma === 'be' &&
    host.verb.tense === 'present'
  );
}

/** "is for nurses [and newly recruited doctors]": cut before the second of two that it is for. */
const isCutBeforeAttribute = (clause: Clause, context: Context): boolean =>
  clause.verb.lemma === 'be' &&
  context.clauses.some(
    (other) =>
      other.subject === clause.subject &&
      other.verb.main.start > clause.verb.main.start &&
      isAttributeBesideNoun(other, context),
  );

/** Whether a clause tells nothing that was done or is so: a saying, a name, or a noun's attribute was read as one. */
export const tellsNoDeed = (clause: Clause, context: Context): boolean =>
  isTimeAndAgain(clause, context) ||
  isOnlyCalled(clause) ||
  isOfFew(clause) ||
  isAttributeBesideNoun(clause, context) ||
  isCutBeforeAttribute(clause, context);
