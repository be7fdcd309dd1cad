import { byRef, matchDemonym, matchName, matchVariant } from '../../../catalogue/lookup.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Clock, Sentence, ValueMatch } from '../../language.ts';
import { lookUpAdjective } from '../lexicon/adjective-forms.ts';
import { isAdverb } from '../lexicon/adverbs.ts';
import { isConjunct } from '../lexicon/conjuncts.ts';
import { isInstitution } from '../lexicon/institutions.ts';
import { givenGender, isPlainName, isRole, isSurname } from '../lexicon/names/index.ts';
import { guessNoun, lookUpNoun } from '../lexicon/noun-forms.ts';
import { analyseVerb } from '../lexicon/verb-forms.ts';
import { findValues } from '../values/index.ts';
import { CLOSED, CONJUNCTIONS } from './closed.ts';
import { markGlossed } from './glosses.ts';
import { markByForm, markInstitutions, markNamedOf, markShips } from './named-by-form.ts';
import { findPersons, markName, markPersons, mergePersons, type Person } from './persons.ts';
import { tagPostpositions } from './postpositions.ts';
import {
  markAtLeast,
  settleAdverbs,
  settleAnother,
  settleChief,
  settleDegree,
  settleDeterminers,
  settleEra,
  settleFirstOfAll,
  settleOrdinalTails,
  settleOwners,
  settlePronouns,
  settleVerbForms,
} from './settle.ts';
import { initialsBefore, markAbbreviations, markQuotedNames } from './transparent.ts';
import { settleVerbs } from './verbs.ts';
import { type Known, type KnownWhole, knownWhole, makeWord, type NounReading, type Word } from './word.ts';

/** Endings of "घायलों", "आदिवासियों", "हिंदुओं" and what stands for them in the adjective. */
const PLURALS: readonly (readonly [ending: string, put: string])[] = [
  ['ियों', 'ी'],
  ['ुओं', 'ू'],
  ['ों', ''],
  ['ों', 'ा'],
];

/** An adjective with the ending of an oblique plural means the people who are so. */
function peopleOf(key: string): readonly NounReading[] {
  for (const [ending, put] of PLURALS) {
    if (!key.endsWith(ending)) continue;
    const lemma = key.slice(0, key.length - ending.length) + put;
    const adjective = lemma.length > 2 ? lookUpAdjective(lemma) : null;
    if (adjective && !adjective.rule)
      return [{ lemma, gender: 'm', class: 'person', number: 'pl', case: 'oblique' }];
  }
  return [];
}

/** Leaves a word that only its suffix makes a noun open to be a name. */
function guess(key: string, known: Known): void {
  const own = guessNoun(key);
  const noun = own.length > 0 ? own : peopleOf(key);
  if (noun.length === 0) return;
  known.noun = noun;
  known.pos = 'noun';
  known.guessed = true;
}

function lookUp(key: string): Known {
  const verb = analyseVerb(key);
  const noun = lookUpNoun(key);
  const adjective = lookUpAdjective(key);
  const role = isRole(key);
  const known: Known = {};
  if (noun.length > 0) known.noun = noun;
  if (verb.length > 0) known.verb = verb;
  if (role) known.role = true;
  if (isConjunct(key)) known.conjunct = true;
  if (adjective?.evaluative) known.evaluative = true;
  if (adjective && verb.length > 0) known.adjectival = true;
  if (verb.length > 0) known.pos = 'verb';
  else if (noun.length > 0 || role) known.pos = 'noun';
  else if (adjective) known.pos = 'adjective';
  else if (isAdverb(key)) known.pos = 'adverb';
  else guess(key, known);
  if (adjective?.rule) known.guessed = true;
  return Object.assign(known, CLOSED.get(key));
}

/** "पति-पत्नी", "सेमी-फाइनल": a compound is what its last part is. */
function lookUpWhole(key: string): Known {
  const known = lookUp(key);
  const hyphen = key.lastIndexOf('-');
  if (known.pos !== undefined || hyphen < 2) return known;
  const { noun, role, pos } = lookUp(key.slice(hyphen + 1));
  if (pos === 'noun' && noun) return { pos, noun, ...(role ? { role } : {}) };
  return pos === 'adjective' ? { pos } : known;
}

/** Looks each word up once for a document. */
function rememberLookUps(): (key: string) => KnownWhole {
  const seen = new Map<string, KnownWhole>();
  return (key) => {
    let known = seen.get(key);
    if (!known) {
      known = knownWhole(lookUpWhole(key));
      seen.set(key, known);
    }
    return known;
  };
}

const SHAPES: Readonly<Record<Exclude<Token['shape'], 'word'>, KnownWhole>> = {
  mark: knownWhole({ pos: 'mark' }),
  parenthesis: knownWhole({ pos: 'parenthesis' }),
  number: knownWhole({ pos: 'number' }),
};

function toWord(token: Token, look: (key: string) => KnownWhole): Word {
  return makeWord(token, token.shape === 'word' ? look(token.key) : SHAPES[token.shape]);
}

/** Without numbers that are the first word of a name: "अस्सी घाट", "तीन मूर्ति भवन". */
function outsideNames(values: readonly ValueMatch[], words: readonly Word[]): readonly ValueMatch[] {
  if (values.length === 0) return values;
  const keys = words.map((word) => word.key);
  const places = new Map(words.map((word, i) => [word.start, i]));
  return values.filter((value) => {
    const at = places.get(value.start);
    // "आधी रात" is midnight, not half a night.
    if (at !== undefined && keys[at] === 'आधी' && keys[at + 1] === 'रात') return false;
    const found = at === undefined ? null : matchName(keys, at, 'hi');
    const last = found && words[(at ?? 0) + found.length - 1];
    return !last || last.end <= value.end;
  });
}

function markValues(words: Word[], values: readonly ValueMatch[]): void {
  let at = 0;
  for (const value of values) {
    while (at < words.length && (words[at] as Word).start < value.start) at++;
    const first = at;
    while (at < words.length && (words[at] as Word).end <= value.end) {
      const word = words[at] as Word;
      word.pos = 'value';
      word.value = value;
      word.inside = at > first;
      at++;
    }
    if (words[first]) (words[first] as Word).length = Math.max(1, at - first);
  }
}

/** A name of one word that is also a plain word of the language is not taken for the name. */
function isPlainWord(word: Word): boolean {
  return (
    CLOSED.has(word.key) ||
    word.verb !== undefined ||
    (!word.guessed && (word.noun !== undefined || word.pos === 'adjective'))
  );
}

function markDemonym(words: Word[], at: number, { length, ref }: { length: number; ref: string }): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'adjective';
    word.demonym = ref;
    word.inside = i > at;
    word.length = i === at ? length : 1;
  }
}

/** "वैशाली शर्मा", "सुनील चंदेल": beside another part of a name a word is no place. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const { key } = words[at] as Word;
  const given = givenGender(key) !== undefined;
  if (!given && !isSurname(key)) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (given && next?.shape === 'word' && isSurname(next.key) && !isPlainName(next.key)) return true;
  return (
    !given && before?.shape === 'word' && givenGender(before.key) !== undefined && !isPlainName(before.key)
  );
}

function markCatalogueNames(words: Word[]): void {
  const keys = words.map((word) => word.key);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.pos === 'mark' || word.value || word.inside) continue;
    const demonym = matchDemonym(keys, i, 'hi');
    if (demonym) {
      markDemonym(words, i, demonym);
      i += demonym.length - 1;
      continue;
    }
    const found = matchName(keys, i, 'hi') ?? matchVariant(keys, i);
    if (!found || (found.length === 1 && isPlainWord(word))) continue;
    const entry = byRef(found.refs[0] as string);
    if (!entry || (entry.class === 'person' && isInstitution(keys[i + found.length] ?? ''))) continue;
    // "राग यमन": a rāga has the name of a place, and is none.
    if (entry.class === 'place' && keys[i - 1] === 'राग') continue;
    if (found.length === 1 && entry.class === 'place' && isNamePart(words, i)) continue;
    const canonical =
      found.refs.length === 1
        ? entry.hi
        : words
            .slice(i, i + found.length)
            .map((w) => w.text)
            .join(' ');
    // "एन. चंद्रबाबू नायडू": the letter is part of the name.
    const initial = entry.class === 'person' ? initialsBefore(words, i) : 0;
    markName(words, i - initial, found.length + initial, {
      class: entry.class,
      refs: found.refs,
      category: entry.category,
      canonical,
      gender: entry.gender,
    });
    i += found.length - 1;
  }
}

/** "कहा की बारिश होगी", "इतना तेज था की …": की where no noun can own, written for कि. */
function isThatMisspelt({ key }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (key !== 'की' || !before || !after || after.pos === 'mark' || after.pos === 'copula') return false;
  return before.pos === 'copula' || /^(?:कहा|बताया)$/u.test(before.key);
}

function markConjunctions(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.inside || word.pos === 'postposition' || word.pos === 'value') continue;
    const previous = words[i - 1];
    if (isThatMisspelt(word, previous, words[i + 1])) {
      word.pos = 'conjunction';
      word.relation = 'complement';
      continue;
    }
    const found = CONJUNCTIONS.match(words, i);
    if (!found) continue;
    const afterClause =
      previous === undefined ||
      previous.pos === 'mark' ||
      previous.pos === 'copula' ||
      previous.pos === 'verb' ||
      previous.pos === 'auxiliary';
    if ((word.key === 'तो' || word.key === 'पर' || word.key === 'तब') && !afterClause) continue;
    // "पहुंचे हैं पर मंत्री ने": after a copula it begins a clause.
    if (word.key === 'पर' && previous?.pos !== 'mark' && previous?.pos !== 'copula') continue;
    for (let k = i; k < i + found.length; k++) {
      const part = words[k] as Word;
      part.pos = 'conjunction';
      part.relation = found.value;
      part.inside = k > i;
      part.length = k === i ? found.length : 1;
    }
    i += found.length - 1;
  }
}

export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** Tags all sentences of a document; two passes, so that a name learnt late marks earlier short mentions. */
export function tagDocument(
  sentences: readonly Sentence[],
  clock: Clock,
): { tagged: TaggedSentence[]; persons: Person[] } {
  const look = rememberLookUps();
  const drafts = sentences.map((sentence) => {
    const words = sentence.tokens.map((token) => toWord(token, look));
    markAbbreviations(words);
    markValues(words, outsideNames(findValues(sentence.tokens, clock), words));
    markCatalogueNames(words);
    markQuotedNames(words);
    markAtLeast(words);
    markShips(words);
    markConjunctions(words);
    tagPostpositions(words);
    markGlossed(words);
    markNamedOf(words);
    markInstitutions(words);
    markByForm(words);
    return { sentence, words };
  });
  const persons = mergePersons(drafts.flatMap(({ words }) => findPersons(words)));
  for (const { words } of drafts) {
    markPersons(words, persons);
    settleOwners(words);
    settleVerbs(words);
    settleVerbForms(words);
    settleEra(words);
    settleDeterminers(words);
    settlePronouns(words);
    settleOrdinalTails(words);
    settleDegree(words);
    settleFirstOfAll(words);
    settleChief(words);
    settleAnother(words);
    settleAdverbs(words);
  }
  return { tagged: drafts, persons };
}
