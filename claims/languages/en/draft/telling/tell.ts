import type { Role } from '../../../../model.ts';
import { type Range, rangeOf } from '../../../../text/range.ts';
import { chunkWords } from '../../chunk/index.ts';
import type { Verbs } from '../../chunk/types.ts';
import { isOfOccasion } from '../../frame/occasions.ts';
import { isPlural } from '../../frame/phrases.ts';
import { roleOf } from '../../frame/roles.ts';
import { BODIES } from '../../lexicon/closed.ts';
import { type Filler, type Part, type Phrase, partWords } from '../../parse/types.ts';
import { CLUB } from '../../tag/names.ts';
import type { Word } from '../../tag/word.ts';
import { GENDER } from '../memory/genders.ts';
import type { Participant } from '../parts/arguments.ts';
import type { Segment } from '../parts/build.ts';
import { resolveWord } from '../refer/resolve.ts';
import type { Put, Scene } from '../refer/scene.ts';

/** A claim as it grows: its words in order, who and what takes part, what went wrong. */
export interface Told {
  readonly segments: Segment[];
  readonly participants: Participant[];
  readonly rules: string[];
  /** A word that stands for somebody nobody knows: no claim. */
  lost: boolean;
}

export function blank(): Told {
  return { segments: [], participants: [], rules: [], lost: false };
}

/** Words that name a medium or a kind, as well as a body. */
const MEDIUM = /^(?:tv|radio|air|media|news|network|channel|team|group|school|club|times|post)$/u;

/** The long name that a short one stands for. */
function longName(
  word: Word,
  words: readonly Word[],
  at: number,
  { mentions }: Scene,
): { text: string; words: readonly Word[] } | null {
  const { name } = word;
  if (!name || word.inside) return null;
  const person = name.class === 'person' && mentions.persons.has(name.canonical);
  if (
    !person &&
    !(
      name.class === 'organisation' &&
      ((BODIES.has(word.key) && (words[at - 1]?.key === 'the' || !MEDIUM.test(word.key))) ||
        CLUB.test(word.key))
    )
  )
    return null;
  const own = words.slice(at, at + word.length);
  const short = own.map(({ text }) => text).join(' ');
  const knighted = /^(?:sir|dame)$/u.test(words[at - 1]?.key ?? '') && name.canonical.startsWith(`${short} `);
  return name.canonical.split(' ').length > own.length &&
    (name.canonical.replace(/ [JS]r\.?$/u, '').endsWith(short) ||
      knighted ||
      (person && name.canonical.startsWith(`${short} `)))
    ? { text: name.canonical, words: own }
    : null;
}

/** "unless she could prove she was hurt": put once, a name need not stand again, where nobody else is named. */
function isToldTwice(meant: Put, segments: readonly Segment[], run: readonly Word[]): boolean {
  const plain = (text: string) => text.replace(/['’]s?$/u, '');
  const name = plain(meant.text);
  const others = [...segments.flatMap(({ words }) => words), ...run].some(
    ({ name: own, inside }) => own?.class === 'person' && !inside && own.canonical !== name,
  );
  return !others && segments.some(({ put }) => put && plain(put.text) === name);
}

type Place = Pick<Segment, 'part' | 'participant' | 'trailing'>;

/** Tells a short parenthesis with what it names. */
function tellAside(aside: readonly Word[], told: Told): void {
  for (const base of chunkWords(aside.slice(1, -1))) {
    if (base.kind !== 'base') continue;
    const role = base.head.value?.fact.type === 'time' ? 'time' : 'other';
    told.participants.push({
      role,
      words: base.words,
      marker: [],
      head: base.head,
      bases: [base],
      plural: false,
    });
  }
  told.segments.push({ words: aside, part: 'other', trailing: true });
}

/** Tells words in order: long names for short ones, names for pronouns. */
export function tellWords(
  words: readonly Word[],
  place: Place,
  scene: Scene,
  within: boolean,
  told: Told,
): void {
  let run: Word[] = [];
  const flush = () => {
    if (run.length > 0) told.segments.push({ words: run, ...place });
    run = [];
  };
  const put = (own: readonly Word[], text: string, antecedent?: Range) => {
    flush();
    told.segments.push({ words: own, ...place, put: { text, ...(antecedent ? { antecedent } : {}) } });
    told.rules.push('coreference');
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const long = longName(word, words, i, scene);
    const meant = long ? 'plain' : resolveWord(word, words[i + 1], scene, within);
    if (long) {
      put(long.words, long.text, rangeOf(long.words));
      i += long.words.length - 1;
    } else if (meant === 'lost') told.lost = true;
    else if (typeof meant === 'object' && meant.over) {
      put(words.slice(i, i + meant.over), meant.text, meant.antecedent);
      i += meant.over - 1;
    } else if (meant === 'plain' || (GENDER[word.key] && isToldTwice(meant, told.segments, run))) {
      if (word.text !== '"') run.push(word);
    } else put([word], meant.text, meant.antecedent);
    const aside = scene.asides.get((words[i] as Word).start);
    if (aside) {
      flush();
      tellAside(aside, told);
    }
  }
  flush();
}

const OBJECTLESS = /^(?:there|here|so|yes)$/u;

/** Tells a phrase as a part of the claim; `governed` where another verb than the clause's own takes it. */
export function tellPhrase(phrase: Phrase, role: Role, scene: Scene, told: Told, governed = false): void {
  const participant = told.participants.length;
  const pointer =
    phrase.pronoun && !/^(?:none|many|most|some|several|few|all|both|others)$/u.test(phrase.head.key);
  // "will not be there until Monday": being there is coming.
  const isThere = phrase.head.key === 'there' && scene.clause.verb.lemma === 'be';
  if (pointer && OBJECTLESS.test(phrase.head.key) && !isThere) told.lost = true;
  const trailing = phrase.trailing ? { trailing: true } : {};
  const at = pointer ? trailing : { participant, ...trailing };
  if (!pointer)
    told.participants.push({
      role,
      words: phrase.words,
      marker: phrase.preposition,
      head: phrase.head,
      bases: phrase.bases,
      plural: isPlural(phrase),
    });
  const [tie] = phrase.preposition;
  // ", where": "in" or "at" stands for it.
  if (tie && scene.text.slice(tie.start, tie.end) !== tie.text)
    told.segments.push({ words: [], part: 'marker', inserted: { text: tie.text, rule: 'where' }, ...at });
  else if (tie) told.segments.push({ words: phrase.preposition, part: 'marker', ...at });
  tellWords(phrase.words, { part: 'core', ...at }, scene, (phrase.island ?? false) || governed, told);
}

/** "Before then", "here": of a time or place that another sentence tells. */
function isLeftOut({ words, verb }: Filler): boolean {
  if (words.length === 2 && words[1]?.key === 'then') return true;
  return words.length === 1 && /^(?:here|then|sooner)$/u.test(words[0]?.key ?? '') && !verb;
}

/** "by the Danes, then by the Dutch": of two that the clause tells, which came first; "sooner or later". */
function isInOrder(part: Part, next: Part | undefined, before: Phrase | undefined): boolean {
  const preposition = before?.preposition[0]?.key;
  const link = part.words.at(-1);
  if (link?.key === 'sooner') return next?.words[0]?.key === 'or';
  return link?.key === 'then' && next?.kind === 'phrase' && preposition === next.preposition[0]?.key;
}

const isComma = (part: Part | undefined) =>
  part?.kind === 'filler' && part.words.every(({ text }) => text === ',');

const AFTER = /^(?:day|week|month|year|morning|afternoon|evening|night|weekend|season|summer|winter)$/u;

/** ", which was retired three years later": than what, another clause tells. */
function isOpenlyLater({ words }: Phrase, { relation, before, after }: Scene['clause']): boolean {
  if (relation !== 'relative' || words[0]?.value === undefined) return false;
  const told = [...before, ...after].flatMap(partWords);
  return !told.some(({ value, start }) => value?.fact.type === 'time' && start < (words[0]?.start ?? 0));
}

const SOON = /^(?:a (?:short|little) (?:time|while)|minutes|hours|days|soon|moments) (?:later|afterwards)$/u;

/** "the following day": of which day, only a time that the clause itself names could tell. */
function isDayAfter(phrase: Phrase, { clause }: Scene): boolean {
  const {
    preposition,
    words: [the, next, noun, more],
  } = phrase;
  if (SOON.test(phrase.words.map(({ key }) => key).join(' '))) return preposition.length === 0;
  // "Four hours later": than what, another sentence tells.
  const later = /^(?:later|earlier|afterwards)$/u.test(phrase.words.at(-1)?.key ?? '');
  if (later && preposition.length === 0 && (clause.before[0] === phrase || isOpenlyLater(phrase, clause)))
    return true;
  if (the?.key !== 'the' || !/^(?:following|next|previous|same)$/u.test(next?.key ?? '') || more)
    return false;
  // "In the same month, 34 died": without it they would have died in all.
  if (next?.key === 'same' && clause.before[0] === phrase) return false;
  // "in the next year": from now on.
  if (!AFTER.test(noun?.lemma ?? '') || (next?.key === 'next' && preposition.length > 0)) return false;
  const words = [...clause.before, ...clause.after].flatMap(partWords);
  return !words.some(({ value, start }) => value?.fact.type === 'time' && start < (the?.start ?? 0));
}

/** Tells the parts on one side of the verb; phrases belong to the nearest verb before them. */
export function tellParts(parts: readonly Part[], verb: Verbs, scene: Scene, told: Told): void {
  let governing = verb;
  let left = false;
  let behind: Word | undefined;
  let phrase: Phrase | undefined;
  for (const [at, part] of parts.entries()) {
    // What is left out takes its comma with it.
    const comma = left && isComma(part);
    left = part.kind === 'filler' && isLeftOut(part) && !isInOrder(part, parts[at + 1], phrase);
    if (part.kind === 'phrase') phrase = part;
    // "'People here have moved,' he said": where that is, nobody who reads it alone knows.
    if (left && part.kind === 'filler' && part.words[0]?.key === 'here' && scene.quoted.has(part.words[0]))
      told.lost = true;
    // "goes from here": nothing is left for "from".
    if (left && behind?.pos === 'ADP' && part.kind === 'filler' && part.words[0]?.key === 'here')
      told.lost = true;
    behind = partWords(part).at(-1);
    // What points at another sentence is left out, with its comma.
    if (comma || left) continue;
    if (part.kind === 'filler') {
      if (part.verb) governing = part.verb;
      tellWords(
        part.words,
        { part: 'other', ...(part.trailing ? { trailing: true } : {}) },
        scene,
        false,
        told,
      );
      continue;
    }
    // "until at least the next year": without it the limit would hang in the air.
    const before = parts[at - 1];
    const limited =
      before?.kind === 'filler' &&
      /^(?:until|till|by|least|before|most)$/u.test(before.words.at(-1)?.key ?? '');
    if (part.tail.length === 0 && !limited && isDayAfter(part, scene)) {
      // "was £2 in the previous year": without the year it would be so now.
      if (part.words[1]?.key === 'previous') told.lost = true;
      left = part === scene.clause.before[0];
      continue;
    }
    tellPhrase(
      part,
      isOfOccasion(part, parts.slice(0, at)) ? 'other' : roleOf(part, governing),
      scene,
      told,
      /^(?:infinitive|ing)$/u.test(governing.form) && governing !== verb,
    );
    tellParts(part.tail, verb, scene, told);
  }
}
