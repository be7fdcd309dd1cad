import type { Verbs } from '../chunk/types.ts';
import { isPersonal, phraseOfBase } from '../frame/phrases.ts';
import { APPROXIMATE } from '../lexicon/closed.ts';
import type { Word } from '../tag/word.ts';
import { type Cursor, isBase, isJoint, isTimeBase, isVerbs, peek } from './cursor.ts';
import { lastRead } from './speaker.ts';
import { type Clause, type Part, type Phrase, partWords } from './types.ts';

/** What somebody does, and nobody to him. */
const UNSHARED =
  /^(?:survive|die|succumb|escape|flee|go|come|arrive|collapse|vanish|disappear|emerge|remain|return|recover|fall|rise|sleep|cry|scream|resign|retire|apologise|apologize|graduate|laugh|smile|faint|perish|appear|happen|occur)$/u;

/** "was tried and sentenced to six years": a participle behind a passive, with no object, is passive as well. */
export function sharedPassive(cursor: Cursor, before: Verbs, verb: Verbs): Verbs {
  const bare = verb.form === 'either' && verb.main === verb.words.find(({ pos }) => pos === 'VERB');
  const object = isBase(peek(cursor)) && !isTimeBase(peek(cursor));
  // "was born in Peru and moved to Chile": nobody moved her.
  if (before.main.key === 'born') return verb;
  // "was pulled out and survived": what nobody does to another is its own.
  if (UNSHARED.test(verb.lemma)) return verb;
  if (!before.passive || !bare || verb.governor !== verb.lemma || object) return verb;
  const shared = before.shared ?? auxiliariesOf(before);
  return shared === '' ? verb : { ...verb, passive: true, tense: before.tense, modal: before.modal, shared };
}

/** "survived being attacked | and dragged off": who survived dragged nobody. */
export function endsUndergone(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && partWords(last).some(({ key }) => key === 'being');
}

/** "allegedly took the money and ran": both are only said to be so. */
export function withDoubt(verb: Verbs, { manner }: Verbs): Verbs {
  const doubts = manner.filter((key) => /^(?:reportedly|allegedly|apparently|supposedly)$/u.test(key));
  return doubts.length > 0 ? { ...verb, manner: [...verb.manner, ...doubts] } : verb;
}

/** "was", "has been", "will be": the auxiliaries of a passive that is not negated. */
function auxiliariesOf({ words, main, negated, governor, lemma }: Verbs): string {
  if (negated || governor !== lemma) return '';
  const before = words.slice(0, words.indexOf(main)).filter(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return before.some(({ text }) => /^['’]/u.test(text)) ? '' : before.map(({ key }) => key).join(' ');
}

/** What only befalls people and animals. */
const HURT = /^(?:injure|wound|hurt|kill|arrest|detain|rescue|hospitalise|hospitalize|evacuate)$/u;

const isNumber = ({ value, key, inside }: Word) => value !== undefined || inside || APPROXIMATE.has(key);

/** "two others", "several more": a number of people beside those told of. */
function countsOthers({ words }: Phrase): boolean {
  const last = words.at(-1)?.key ?? '';
  const number = words.slice(0, -1);
  return /^(?:others|more)$/u.test(last) && number.length > 0 && number.every(isNumber);
}

/** "₹2 crore": a sum is no number of what was counted before. */
const isSum = ({ words }: Phrase) =>
  words.some(({ value }) => value?.fact.type === 'quantity' && value.fact.dimension === 'money');

/** "flights" of "at least 117 flights": the noun that a counting subject ends with; empty where it counts nothing. */
function nounOf({ bases }: Phrase): readonly Word[] {
  const words = bases.length === 1 ? (bases[0]?.words ?? []) : [];
  const from = words.findLastIndex(({ value }) => value?.fact.type === 'quantity') + 1;
  return from > 0 ? words.slice(from) : [];
}

/** Whether what is said of the noun can be said of it. */
function befalls({ lemma }: Verbs, { subject }: Clause): boolean {
  const base = subject?.bases[0];
  return !HURT.test(lemma) || (base !== undefined && isPersonal(phraseOfBase(base)));
}

/** What nothing does by itself: "12 people injured" were. */
const UNDERGONE =
  /^(?:injure|wound|kill|arrest|detain|rescue|hospitalise|hospitalize|evacuate|damage|destroy|uproot|displace|seize|recover|cancel|divert|suspend|sack|dismiss|lay|appoint|jail|fine|charge|acquit|sentence|vaccinate|postpone|demolish|confiscate|nominate|expel|deport)$/u;

/** "12 people", "40 trees": so many of a noun. */
const isCounted = ({ words, bases, head, preposition }: Phrase): boolean =>
  bases.length === 1 &&
  preposition.length === 0 &&
  head.pos === 'NOUN' &&
  words.some(({ value, end }) => value !== undefined && end <= head.start);

/** "Hill was bowled by Orr, Lee caught at slip": how each was out. */
const isOut = ({ lemma }: Verbs, { bases, head }: Phrase): boolean =>
  /^(?:catch|bowl|stump|trap|dismiss)$/u.test(lemma) && bases.length === 1 && head.name?.class === 'person';

/** "117 flights were delayed and nine diverted": the number alone, with the noun and the passive of the clause before. */
export function gappedPassive(
  cursor: Cursor,
  subject: Phrase | null,
): { readonly subject: Phrase; readonly verb: Verbs } | null {
  const verb = peek(cursor);
  const base = (subject?.bases ?? [])[0];
  const out = subject !== null && isVerbs(verb) && isOut(verb, subject);
  const before = out
    ? cursor.clauses.findLast(({ relation }) => relation === 'main')
    : lastRead(cursor.clauses);
  if (
    !subject ||
    !base ||
    !before ||
    !isVerbs(verb) ||
    !(
      subject.words.every(isNumber) ||
      countsOthers(subject) ||
      (UNDERGONE.test(verb.lemma) && isCounted(subject)) ||
      out
    )
  )
    return null;
  const link = cursor.chunks[cursor.chunks.indexOf(base) - 1];
  const joined = isJoint(link, 'conjunction', /^and$/u) || (out && isJoint(link, 'comma'));
  const next = peek(cursor, 1);
  // "evacuated as severe storm Orr came"
  const object = isBase(next) && !isTimeBase(next) && next.words[0]?.key !== 'as';
  // "300 workers laid off"
  const alone = verb.words.filter(({ key }) => !/^(?:off|down)$/u.test(key)).length === 1;
  const bare = alone && /^(?:either|participle)$/u.test(verb.form);
  const own = out || (!subject.words.every(isNumber) && !countsOthers(subject));
  const others = own || countsOthers(subject);
  const counted = before.subject && !others ? nounOf(before.subject) : [];
  const last = counted.at(-1);
  const many = last !== undefined && (last.key !== last.lemma || last.key === 'people');
  const one = subject.words.some(({ key }) => /^(?:one|1)$/u.test(key));
  if (!joined || object || !bare || !before.verb.passive || before.relation === 'reduced') return null;
  // "One person was killed and 21 injured": who they are, the verb tells.
  const sum = isSum(subject);
  if (
    (one && !others) ||
    !(own || befalls(verb, before)) ||
    !(many || sum || out || HURT.test(verb.lemma) || UNDERGONE.test(verb.lemma))
  )
    return null;
  const shared = before.verb.shared ?? auxiliariesOf(before.verb);
  if (shared === '') return null;
  const ofOne = shared.replace(/^were$/u, 'was').replace(/^have /u, 'has ');
  const ofMany = shared.replace(/^was$/u, 'were').replace(/^has /u, 'have ');
  const { tense, modal } = before.verb;
  return {
    subject: many && !sum ? { ...subject, counted } : subject,
    verb: {
      ...verb,
      form: 'either',
      passive: true,
      tense,
      modal,
      shared: sum || out || (own && one) ? ofOne : ofMany,
    },
  };
}
