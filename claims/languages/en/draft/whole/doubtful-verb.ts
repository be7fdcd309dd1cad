import { isDurationPhrase, isPerson, isPersonal, isPlural, isTimePhrase } from '../../frame/phrases.ts';
import { REPORTING, SAYING } from '../../lexicon/verbs.ts';
import { type Clause, type Part, partWords } from '../../parse/types.ts';
import { marksOwner, type Word } from '../../tag/word.ts';
import type { Context } from '../memory/context.ts';

/** A verb that may be a participle as well, with no other before it: "motivated", "used to guard". */
const isLoneForm = ({ verb }: Clause) =>
  verb.form === 'either' &&
  !verb.passive &&
  /ed$/u.test(verb.words.find(({ pos }) => pos === 'VERB' || pos === 'AUX')?.key ?? '');

const startsAt = ({ verb }: Pick<Clause, 'verb'>) => verb.words[0]?.start ?? verb.main.start;

/** The main clause before this one in its sentence. */
const mainBefore = (clause: Clause, { clauses }: Context) =>
  clauses.findLast((other) => other.relation === 'main' && startsAt(other) < startsAt(clause));

/** "rules on derivatives - tools used to guard against a fall": behind a dash, what the word before it means. */
function isBehindDash(clause: Clause, { words }: Context): boolean {
  const first = clause.subject?.words[0];
  if (clause.relation !== 'main' || clause.given || !first || !isLoneForm(clause)) return false;
  const plain = !clause.subject?.pronoun && first.pos !== 'DET' && !first.name;
  return plain && /^(?:-|–|—|--)$/u.test(words[words.indexOf(first) - 1]?.text ?? '');
}

/** "will need to be fit and motivated", "must be calm and rested": how they are to be, and nothing that they did. */
function isStateToo(clause: Clause, context: Context): boolean {
  if (clause.relation !== 'main' || !isLoneForm(clause) || clause.after[0]?.kind === 'filler') return false;
  const host = mainBefore(clause, context);
  if (!host || host.subject?.head !== clause.subject?.head) return false;
  const { words } = host.verb;
  const be = words.findIndex(({ key }) => key === 'be');
  // "to be fit": an adjective that passes for the verb itself.
  const end = [...words, ...host.after.flatMap(partWords)].at(-1)?.end ?? 0;
  return be > 0 && startsAt(clause) - end <= ' and '.length;
}

/** "The film follows Nina, who works hard, but is sent out": she is, or the film. */
function isOfRelative(clause: Clause, context: Context): boolean {
  const { words, clauses } = context;
  const host = clause.relation === 'main' && clause.subject ? mainBefore(clause, context) : undefined;
  if (!host?.subject || host.subject.head !== clause.subject?.head) return false;
  if (host.subject.head.name || isPersonal(host.subject)) return false;
  const joint = words[words.indexOf(clause.verb.words[0] as Word) - 1];
  if (!/^(?:but|and)$/u.test(joint?.key ?? '')) return false;
  return clauses.some(
    (other) =>
      other.relation === 'relative' &&
      other.openerWords[0]?.key === 'who' &&
      startsAt(other) > startsAt(host) &&
      startsAt(other) < startsAt(clause) &&
      other.verb.tense === clause.verb.tense,
  );
}

/** "Sources said the office had taken note, and asked for a copy": the office had, or they did. */
function isOfWhatWasSaid(clause: Clause, context: Context): boolean {
  const host = clause.relation === 'main' && isLoneForm(clause) ? mainBefore(clause, context) : undefined;
  if (!host?.subject || host.subject.head !== clause.subject?.head || !SAYING.has(host.verb.lemma))
    return false;
  if (REPORTING.has(clause.verb.lemma)) return false;
  return context.clauses.some(
    ({ relation, carrier, verb }) =>
      relation === 'content' &&
      carrier?.verb === host.verb &&
      startsAt({ verb }) < startsAt(clause) &&
      verb.words.some(({ key }) => /^(?:had|has|have)$/u.test(key)),
  );
}

/** "brought reporters to staged events": an attribute behind a preposition, and no verb. */
function isAttribute(clause: Clause, { words }: Context): boolean {
  const first = clause.verb.words[0];
  if (!first || !isLoneForm(clause)) return false;
  const before = words[words.indexOf(first) - 1];
  return (
    /^(?:to|of|in|from|with|into|for)$/u.test(before?.key ?? '') && /^(?:ADP|PART)$/u.test(before?.pos ?? '')
  );
}

const isDuration = (part: Part | undefined) =>
  part?.kind === 'phrase' && part.bases.some((base) => isDurationPhrase(base));

/** "In a talk just two hours [after he left], Ben Hill praised her": two hours of nothing. */
function losesSince({ before }: Clause, { words }: Context): boolean {
  return before.some((part) => {
    const last = partWords(part).at(-1);
    const next = last && words[words.indexOf(last) + last.length];
    const whole = last?.inside ? words.find(({ start, end }) => start >= last.end && end > start) : next;
    return isDuration(part) && /^(?:after|before|since)$/u.test((whole ?? next)?.key ?? '');
  });
}

/** "Having conceded 12, Leeds won": what came before it, and no subject. */
const isHaving = (clause: Clause): boolean =>
  clause.subject?.words.length === 1 &&
  /^(?:having|being)$/u.test(clause.subject.head.key) &&
  clause.verb.form === 'either';

/** "called a meeting, there was no need to": a deed whose doer stands elsewhere. */
const opensWithDeed = ({ expletive, before: [first] }: Clause): boolean =>
  expletive?.key === 'there' && first?.kind === 'filler' && first.verb?.form === 'either';

/** "The poet Ben Hill", "Leeds architect, Ada Palmer, became": what somebody is, without an article and without the name. */
function losesName({ relation, subject, verb }: Clause, { words }: Context): boolean {
  const [first] = subject?.words ?? [];
  const last = subject?.words.at(-1);
  if (relation !== 'main' || !subject || !first || !last || subject.joined || subject.pronoun) return false;
  const bare =
    first.pos !== 'DET' && first.pos !== 'NUM' && !first.value && !/^(?:PRON|ADP)$/u.test(first.pos);
  const one = isPerson(subject) && !subject.head.name && !isPlural(subject) && subject.bases.length === 1;
  const owned = subject.words.some(marksOwner);
  const [comma, name] = words.slice(words.indexOf(last) + last.length);
  return (
    bare &&
    one &&
    !owned &&
    comma?.text === ',' &&
    name?.name?.class === 'person' &&
    name.start < startsAt({ verb })
  );
}

const DONE_TO =
  /^(?:injured|killed|wounded|damaged|destroyed|arrested|rescued|displaced|evacuated|hospitalised|hospitalized|detained|trapped|stranded|uprooted|flattened|inundated|submerged)$/u;

/** "A boar was killed and a calf injured by a train": that was done to it, too. */
function isUndergone(clause: Clause, context: Context): boolean {
  const [next] = clause.after;
  const object =
    next?.kind === 'phrase' && next.preposition.length === 0 && !next.adjective && !isTimePhrase(next);
  if (clause.relation !== 'main' || !isLoneForm(clause) || object) return false;
  return DONE_TO.test(clause.verb.main.key) && mainBefore(clause, context)?.verb.passive === true;
}

/** Whether the verb taken for a clause's own may be another's, or what stands before it was cut from what follows it. */
export const isDoubtfulVerb = (clause: Clause, context: Context): boolean =>
  isBehindDash(clause, context) ||
  isStateToo(clause, context) ||
  isOfRelative(clause, context) ||
  isOfWhatWasSaid(clause, context) ||
  isAttribute(clause, context) ||
  losesSince(clause, context) ||
  opensWithDeed(clause) ||
  isHaving(clause) ||
  losesName(clause, context) ||
  isUndergone(clause, context) ||
  (clause.when !== undefined && isUndergone(clause.when, context));
