import type { Base, Verbs } from '../../chunk/types.ts';
import { phraseOfBase } from '../../frame/phrases.ts';
import type { Clause, Part, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';
import { agrees } from '../memory/agrees.ts';
import { GENDER, genderOfName } from '../memory/genders.ts';
import type { Scene } from './scene.ts';

function basesOf(part: Part): Base[] {
  return part.kind === 'filler' ? [] : [...part.bases, ...part.tail.flatMap(basesOf)];
}

/** "no treatment for it": what a preposition ties to a word is not what that word stands for. */
function governs({ words: own }: Base, word: Word, words: readonly Word[]): boolean {
  const at = words.indexOf(word);
  const object = /^(?:it|them|him)$/u.test(word.key) && !/^(?:VERB|AUX)$/u.test(words[at + 1]?.pos ?? '');
  return object && words[at - 1]?.pos === 'ADP' && own.at(-1) === words[at - 2];
}

/** The short phrases that the clause shows before a word, without those of its subject where asked so. */
function before(word: Word, clause: Clause, withSubject: boolean): Base[] {
  const subject = clause.subject && withSubject ? basesOf(clause.subject) : [];
  return [...clause.before.flatMap(basesOf), ...subject, ...clause.after.flatMap(basesOf)].filter(
    (base) =>
      !base.pronoun &&
      !base.words.includes(word) &&
      base.head.value?.fact.type !== 'time' &&
      !/^(?:case|time|year|month|week|day|way|respect|part)$/u.test(base.head.lemma) &&
      (base.words[0]?.start ?? 0) < word.start,
  );
}

/** "his daughter found him": he whose daughter she is. */
const ownsBefore = ({ key }: Word, { words: [owner] }: Base): boolean =>
  owner !== undefined &&
  /^(?:his|her)$/u.test(owner.key) &&
  GENDER[key] !== undefined &&
  GENDER[owner.key] === GENDER[key];

/** A name that owns what follows: "Erdogan's policies". */
function ownersIn(words: readonly Word[], word: Word): Phrase[] {
  return words.flatMap((other, i) =>
    other.name && !other.inside && other.end < word.start
      ? [phraseOfBase({ kind: 'base', words: words.slice(i, i + other.length), head: other, pronoun: false })]
      : [],
  );
}

/** A lone name that no list knows: "he" and "his" may be of it. */
function maybePerson(word: Word, { head, words }: Base): boolean {
  const unknown = head.name?.class === 'thing' && head.name.refs.length === 0;
  return unknown && words.length === head.length && /^(?:he|she|his|her|him)$/u.test(word.key);
}

/** "Luther's hymns … his life": the one name of the sentence, that no list knows, owns what follows. */
function maybeOwner(word: Word, { head }: Phrase, words: readonly Word[]): boolean {
  const names = words.filter(({ name, inside, end }) => name && !inside && end < word.start);
  return names.length === 1 && head.name?.class === 'thing' && /^(?:his|her)$/u.test(word.key);
}

/** "Ben Hill, who played in four of her films": of somebody else. */
function isOfOther(word: Word, { head }: Phrase, { memory }: Scene): boolean {
  const own = head.name?.class === 'person' ? genderOfName(head.name.canonical, memory.genders) : null;
  const meant = GENDER[word.key];
  return own !== null && meant !== undefined && own !== meant;
}

/** Which pronouns of others a pronoun as the subject may be: "he … his", and no "its". */
const KIN: Readonly<Record<string, RegExp>> = {
  it: /^it/u,
  he: /^(?:he|him|his)/u,
  she: /^(?:she|her)/u,
  they: /^the/u,
};

/** "he respected its decision": of something that another sentence told of. */
const isOfNoSubject = ({ key }: Word, { subject }: Clause): boolean => {
  const kin = subject?.pronoun ? KIN[subject.head.key] : undefined;
  return kin !== undefined && !kin.test(key);
};

/** "Peru is to lift them", "vowed to help him": whoever does it to himself does it to "himself". */
function isDoneTo({ key, start }: Word, clause: Clause): boolean {
  // Two phrases side by side tell a role without a verb.
  const verb: Verbs | undefined = clause.verb;
  const [first] = clause.after;
  const done = first?.kind === 'filler' && first.verb?.form === 'infinitive' ? first.words : null;
  const last = (done ?? (verb?.governor === verb?.lemma ? [] : verb?.words))?.at(-1);
  return /^(?:them|him)$/u.test(key) && last?.pos === 'VERB' && start - last.end === 1;
}

/** Whether the claim itself shows before a word what that may stand for. */
export function shows(word: Word, scene: Scene, subjectToo: boolean): boolean {
  const { clause, words } = scene;
  const withSubject = subjectToo && !isDoneTo(word, clause);
  const shown = before(word, clause, withSubject).filter((base) => !governs(base, word, words));
  const from = Math.min(word.start, ...shown.map((base) => base.words[0]?.start ?? word.start));
  const named = ownersIn(words, word).filter(
    ({ head }) => head.start >= from && shown.some((base) => base.words.includes(head)),
  );
  if (
    withSubject &&
    clause.subject &&
    !clause.subject.words.includes(word) &&
    agrees(word.key, clause.subject) &&
    !isOfNoSubject(word, clause) &&
    !isOfOther(word, clause.subject, scene)
  )
    return true;
  const fits = (phrase: Phrase) => agrees(word.key, phrase) && !isOfOther(word, phrase, scene);
  return (
    shown.some((base) => fits(phraseOfBase(base)) || maybePerson(word, base) || ownsBefore(word, base)) ||
    named.some((phrase) => fits(phrase) || maybeOwner(word, phrase, words))
  );
}
