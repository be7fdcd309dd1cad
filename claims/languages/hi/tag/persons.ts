import { isInstitution, isNamesake, linksInstitution } from '../lexicon/institutions.ts';
import { givenGender, isHonorific, isRespected, isSurname } from '../lexicon/names/index.ts';
import { isHomeAhead, isHomeBehind } from './homes.ts';
import { isInitials, isRunOfLetters } from './initials.ts';
import { endsKin, isKin, isNamedKin, isOfKin } from './kin.ts';
import { isWithoutMiddle } from './middle-names.ts';
import { isCue, isName, isSureName, namePart, runFrom } from './name-runs.ts';
import { holdsPredicate, isOwnedNoun, isPlainNoun, speaksByPlainName } from './plain-persons.ts';
import type { Name, Word } from './word.ts';

/** A person of the article: the longest form of the name, and its words' keys. */
export interface Person {
  readonly keys: readonly string[];
  readonly canonical: string;
  readonly gender?: 'm' | 'f';
  /** Refs of the catalogue, where the person stands in it. */
  readonly refs?: readonly string[];
  /** Named with a high office. */
  readonly respected?: true;
  /** Told of as somebody's kin whenever the name stands in full: the surname alone is somebody else's. */
  readonly kin?: true;
}

/** The word before `at`, over the dot of an abbreviation: "डा. शर्मा". */
function wordBefore(words: readonly Word[], at: number): Word | undefined {
  return words[at - 1]?.pos === 'parenthesis' && words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
}

/** "करुआ (45)": an age in parentheses stands behind a person's name. */
export function isBracketedAge(word: Word | undefined): boolean {
  return word?.pos === 'parenthesis' && /^\((?:1[0-1]\d|\d{1,2})(?: (?:वर्ष|साल))?\)$/u.test(word.text);
}

/** What carries a person's name without being one: "कमला अस्पताल", "राजीव गांधी स्टेडियम". */
function namesInstitution(word: Word): boolean {
  if (isInstitution(word.key) || isNamesake(word.key)) return true;
  const kind = word.noun?.[0]?.class;
  return word.pos === 'noun' && (kind === 'building' || kind === 'place');
}

/** So many words stand between a name and its institution at most: "संजय गांधी स्नातकोत्तर आयुर्विज्ञान संस्थान". */
const MOST_LINKS = 3;

function pastLinks(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at < MOST_LINKS && linksInstitution(words[end]?.key ?? '')) end++;
  return end;
}

/** "कमला मिल्स", "हिमालय विज्ञान संस्थान": the next noun, or the one after it, is what bears the name. */
function endsInInstitution(words: readonly Word[], at: number): boolean {
  const end = pastLinks(words, at);
  if (end > at && isInstitution(words[end]?.key ?? '', true)) return true;
  const next = words[at];
  const second = words[at + 1];
  if (!next || (next.pos !== 'noun' && next.pos !== 'unknown')) return false;
  return namesInstitution(next) || (second?.pos === 'noun' && isInstitution(second.key));
}

/** "अधिकारी कमला मिल्स कंपाउंड में": before two words for a building in a row, even behind an office, stands no person. */
function isInCompound(words: readonly Word[], at: number): boolean {
  const next = words[at];
  const second = words[at + 1];
  return next !== undefined && second !== undefined && isInstitution(next.key) && namesInstitution(second);
}

/** Whether a run of name parts is a person: a cue beside it, a sure name in it, or two words that both can be names. */
function isPerson(words: readonly Word[], at: number, length: number): boolean {
  const run = words.slice(at, at + length);
  const first = run[0] as Word;
  const last = run[length - 1] as Word;
  const after = words[at + length];
  const cued = isCue(wordBefore(words, at));
  if (run.some((word) => isInstitution(word.key))) return false;
  if (!cued && endsInInstitution(words, at + length)) return false;
  if (cued && isInCompound(words, at + length)) return false;
  const known = run.some((word) => word.pos === 'unknown' || isSureName(word));
  if (run.every((word) => word.glossed) && (cued || run.some(isName))) return true;
  if (known && isBracketedAge(after)) return true;
  if (known && (cued || after?.key === 'जी')) return true;
  if (isNamedKin(words, at, length)) return true;
  if (length === 1) return first.pos === 'unknown' && isSureName(first);
  const isGiven = isSureName(first) && givenGender(first.key) !== undefined;
  // "होली मिलन": two plain words of which the first is what happens.
  const mayBoth = isName(first) && isName(last) && first.noun?.[0]?.class !== 'event';
  return isGiven || isSureName(last) || mayBoth;
}

function respectAt(words: readonly Word[], at: number): { respected?: true } {
  return isRespected(wordBefore(words, at)?.key ?? '') ? { respected: true } : {};
}

function readPerson(words: readonly Word[], at: number, length: number): Person {
  const run = words.slice(at, at + length).filter(namePart);
  const gender = givenGender((run[0] as Word).key);
  return {
    keys: run.map((word) => word.key),
    canonical: run.map((word) => word.text).join(' '),
    ...(gender === 'm' || gender === 'f' ? { gender } : {}),
    ...respectAt(words, at),
    ...(run.length > 1 && isKin(words, at) ? { kin: true } : {}),
  };
}

/** A name of several words stands in the claims as the article spells it; a short one in the catalogue's long form. */
function ownSpelling(run: readonly Word[], { canonical }: Name): string {
  return run.length > 1 && run.length === canonical.split(' ').length
    ? run.map(({ text }) => text).join(' ')
    : canonical;
}

/** A person of the catalogue that the tagger has already marked. */
function catalogued(words: readonly Word[], at: number): Person | null {
  const word = words[at] as Word;
  if (word.name?.class !== 'person' || word.inside) return null;
  const run = words.slice(at, at + word.length);
  return {
    keys: run.map((part) => part.key),
    canonical: ownSpelling(run, word.name),
    refs: word.name.refs,
    ...respectAt(words, at),
  };
}

/** "ओल्गा जवाहर लाल | नेहरु विश्वविद्यालय से": where a long run stops at a body that a surname opens, nobody knows where the person ends. */
function isRunIntoInstitution(words: readonly Word[], at: number, length: number): boolean {
  const [body, kind] = words.slice(at + length, at + length + 2);
  if (length <= LONGEST_PLAIN || !body || !isSurname(body.key)) return false;
  return body.name?.class === 'organisation' ? body.length > 1 : isInstitution(kind?.key ?? '');
}

/** Words of most names, at most. */
const LONGEST_PLAIN = 2;

/** The persons named in a sentence, in order. */
export function findPersons(words: readonly Word[]): Person[] {
  const persons: Person[] = [];
  for (let i = 0; i < words.length; i++) {
    const known = catalogued(words, i);
    if (known) {
      persons.push(known);
      i += (words[i] as Word).length - 1;
      continue;
    }
    const length = isHomeBehind(words, i) ? 0 : runFrom(words, i);
    if (length === 0) continue;
    if (isRunIntoInstitution(words, i, length)) {
      i += length - 1;
      continue;
    }
    const isOne = isPerson(words, i, length) && !holdsPredicate(words, i, length);
    if (isOne || (length === 1 && speaksByPlainName(words, i))) persons.push(readPerson(words, i, length));
    i += length - 1;
  }
  return persons;
}

/** Given names that most often open a name of two: "मोहम्मद अफजल" is one man. */
const FIRST_OF_TWO = /^(?:मोहम्मद|मुहम्मद|मो|अब्दुल|सैयद|शेख|मिर्जा|राम|श्याम|शिव)$/u;

/** "मीरा सोनल से मिलीं" beside "सोनल राय": two given names side by side, of which the article uses each in its own right. */
function isTwoGiven({ keys, refs }: Person, found: readonly Person[]): boolean {
  const [first, second] = keys;
  if (refs?.length || keys.length !== 2 || !first || !second || isSurname(second)) return false;
  if (givenGender(first) === undefined) return false;
  const alone = (key: string) => found.some((other) => other.keys.length === 1 && other.keys[0] === key);
  const opensName = found.some((other) => other.keys.length > 1 && other.keys[0] === second);
  if (givenGender(second) === undefined && !opensName) return false;
  return !FIRST_OF_TWO.test(first) && alone(first) && (alone(second) || opensName);
}

/** "इस्लामाबाद में राय | सुजान वर्मा से मिलेंगे": the surname of one person ran together with the name of another. */
function isTwoPersons(person: Person, found: readonly Person[]): boolean {
  const { keys } = person;
  if (isTwoGiven(person, found)) return true;
  const [first, ...rest] = keys;
  const ends = found.some((other) => other.keys.length > 1 && other.keys.at(-1) === first);
  const [given] = rest;
  // "सिंघल इशरत से मिले" beside "गिरीश सिंघल": behind a surname a given name is of somebody else.
  if (rest.length === 1 && given && ends && !person.refs?.length)
    return isSurname(first ?? '') && givenGender(given) !== undefined && !isSurname(given);
  if (rest.length < 2) return false;
  return ends && found.some((other) => other.keys.join(' ') === rest.join(' '));
}

/** Joins mentions of the same person: a name that is part of a longer one stands for it. */
export function mergePersons(found: readonly Person[]): Person[] {
  const byLength = found
    .filter((person) => !isTwoPersons(person, found))
    .sort((a, b) => b.keys.length - a.keys.length);
  const kept: Person[] = [];
  for (const person of byLength) {
    const at = kept.findIndex(
      (other) => person.keys.every((key) => other.keys.includes(key)) && !isOfKin(person, other),
    );
    if (at < 0) kept.push(person);
    else kept[at] = merged(kept[at] as Person, person);
  }
  return kept;
}

function merged(long: Person, other: Person): Person {
  const { kin, ...rest } = long;
  const isStill = kin && (other.kin || other.keys.length < long.keys.length);
  return { ...rest, ...(isStill ? { kin } : {}), ...(other.respected ? { respected: true } : {}) };
}

/** A short name is the end of the long one or a given name at its front: of "तहसीलदार मांट राम यादव", मांट is none. */
function isShortFor(keys: readonly string[], person: Person): boolean {
  // "आर रमणन" beside "आर मोहिनी": an initial alone is nobody's.
  if (keys.every(isInitials)) return false;
  if (person.kin && keys.length < person.keys.length && keys[0] !== person.keys[0]) return false;
  if (keys.length >= person.keys.length) return keys.every((key) => person.keys.includes(key));
  if (person.refs && person.refs.length > 0) return keys.every((key) => person.keys.includes(key));
  if (isWithoutMiddle(keys, person.keys)) return true;
  const tail = person.keys.slice(-keys.length);
  if (keys.every((key, i) => key === tail[i])) return true;
  const front = keys.every((key, i) => key === person.keys[i]);
  return front && (keys.length > 1 || givenGender(keys[0] as string) !== undefined);
}

/** The one person for whom the run of words stands, or null when there is none or more than one. */
function personOf(keys: readonly string[], persons: readonly Person[]): Person | null {
  const [only, ...more] = persons.filter((person) => isShortFor(keys, person));
  if (!only || more.length > 0) return null;
  // "अलीमोव" beside "हेदर अलीमोव" and "बेटे इल्मार अलीमोव": of either.
  const isOfEither =
    keys.length < only.keys.length && persons.some((one) => one !== only && endsKin(one, keys));
  return isOfEither ? null : only;
}

function keysOf(words: readonly Word[]): string[] {
  return words.filter(namePart).map((word) => word.key);
}

/** Names of the catalogue know nothing of the office that the article gives. */
function markRespect(words: readonly Word[], persons: readonly Person[]): void {
  const respected = new Set(persons.filter((person) => person.respected).map(({ canonical }) => canonical));
  if (respected.size === 0) return;
  for (const word of words)
    if (word.name?.class === 'person' && respected.has(word.name.canonical))
      word.name = { ...word.name, respected: true };
}

/** A short mention takes the long form as the article spells it: "स्टार्मर" beside "कीर स्टार्मर". */
function markSpelling(words: readonly Word[], persons: readonly Person[]): void {
  const known = persons.filter(({ refs, keys }) => keys.length > 1 && refs?.[0] !== undefined);
  if (known.length === 0) return;
  for (const word of words) {
    const { name } = word;
    if (name?.class !== 'person' || name.refs.length !== 1) continue;
    const long = known.find(({ refs }) => refs?.[0] === name.refs[0]);
    if (long && long.canonical !== name.canonical) word.name = { ...name, canonical: long.canonical };
  }
}

/** "फेडरर ने मरे को हराया" beside "एंडी मरे": a form of a verb that bears a case marker is the surname. */
function isVerbLikeSurname(words: readonly Word[], at: number, persons: readonly Person[]): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.pos !== 'verb' || next?.pos !== 'postposition' || !/^(?:ने|को|का|की|के)$/u.test(next.key))
    return false;
  return persons.some(({ keys }) => keys.length > 1 && keys.at(-1) === word.key);
}

/** "सिंह ने कहा" beside "मोहन सिंह" and "राम सिंह": a surname alone that two persons of the article bear. */
function isNamesakes(words: readonly Word[], at: number, persons: readonly Person[]): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + 1];
  // "बंसल दंपती": of the two of them, or of a family.
  if (next?.pos === 'noun') return false;
  if (word.pos === 'verb' || !isSurname(word.key) || before?.name !== undefined || before?.role) return false;
  return persons.filter(({ keys }) => keys.length > 1 && keys.at(-1) === word.key).length > 1;
}

/** "नरेश कंसल और शक्ति सिंह ने": in a row of people, a plain word before a surname is the given name of another. */
function isGivenInRow(words: readonly Word[], at: number): boolean {
  const [row, given, surname] = [words[at - 2], words[at - 1], words[at]];
  if (!given || !surname || !isSurname(surname.key) || given.role || given.value) return false;
  if (given.pos !== 'noun' && given.pos !== 'adjective') return false;
  return (
    row !== undefined &&
    /^(?:,|और|व|एवं|तथा)$/u.test(row.text) &&
    /^(?:name|unknown)$/u.test(words[at - 3]?.pos ?? '')
  );
}

/** "निर्माता एकता कपूर": what people are called by, too, behind an office or at the head of a sentence; not "की तरह कपूर". */
function isGivenLike({ pos, noun, value }: Word, first: Word | undefined): boolean {
  if (first !== undefined && !first.role && first.pos !== 'mark') return false;
  return pos === 'noun' && !value && /^(?:abstract|quality)$/u.test(noun?.[0]?.class ?? '');
}

/** "मंडला मंडेला ने" beside "नेल्सन मंडेला": the name of a town right before a surname that acts is the given name of another. */
function isTownAsGiven(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  const { name, length } = words[at - 1] ?? {};
  const isTown = name?.class === 'place' && length === 1 && !/^(?:country|state)$/u.test(name.category ?? '');
  // "इस्लामाबाद | मुजाहिद ने": what opens a sentence may be where it was filed.
  return isTown && at > 1 && keys.length === 1 && words[at + 1]?.key === 'ने';
}

/** "नीरज पुत्र मोहन", "एसके राय" beside "सुनील कुमार राय": of a father's name, or behind the first part of another name, a short one is nobody's of the article. */
function isOfAnother(words: readonly Word[], at: number, keys: readonly string[], person: Person): boolean {
  const before = wordBefore(words, at);
  if (!before || keys.length >= person.keys.length) return false;
  if (/^(?:पुत्र|पुत्री|सुपुत्र|पत्नी)$/u.test(before.key))
    return /^(?:unknown|name)$/u.test(words[at - 2]?.pos ?? '');
  if (isHonorific(before.key) || before.role) return false;
  if (isTownAsGiven(words, at, keys)) return true;
  if (isGivenInRow(words, at)) return true;
  const isPart = before.pos === 'unknown' || isRunOfLetters(before.key) || isGivenLike(before, words[at - 2]);
  return isPart && before === words[at - 1] && !person.keys.includes(before.key);
}

/** Whether the word is all that a person of the article is called by: "रुचि". */
const isAlone = (words: readonly Word[], at: number, persons: readonly Person[]) =>
  persons.some(({ keys }) => keys.length === 1 && keys[0] === words[at]?.key);

/** Marks every mention, long or short, of the article's persons. */
export function markPersons(words: Word[], persons: readonly Person[]): void {
  markRespect(words, persons);
  markSpelling(words, persons);
  for (let i = 0; i < words.length; i++) {
    if (isHomeBehind(words, i) || isHomeAhead(words, i)) continue;
    if (isPlainNoun(words, i) && isAlone(words, i, persons)) continue;
    if (isOwnedNoun(words, i)) continue;
    let length = runFrom(words, i) || (isVerbLikeSurname(words, i, persons) ? 1 : 0);
    while (length > 0 && !personOf(keysOf(words.slice(i, i + length)), persons)) length--;
    if (length === 0) {
      if (isNamesakes(words, i, persons)) (words[i] as Word).namesake = true;
      continue;
    }
    // "पार्थ ढोके बाएं हाथ के": behind the given name a form of a verb is the surname that the story knows.
    while (words[i + length]?.pos === 'verb' && personOf(keysOf(words.slice(i, i + length + 1)), persons))
      length++;
    const keys = keysOf(words.slice(i, i + length));
    const person = personOf(keys, persons) as Person;
    if (isOfAnother(words, i, keys, person)) continue;
    const name: Name = {
      class: 'person',
      refs: person.refs ?? [],
      category: 'person',
      canonical: person.canonical,
      ...(person.gender ? { gender: person.gender } : {}),
      ...(person.respected ? { respected: true } : {}),
    };
    markName(words, i, length, name);
    i += length - 1;
  }
}

/** Makes one named unit of `length` words. */
export function markName(words: Word[], at: number, length: number, name: Name): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'name';
    word.name = name;
    word.inside = i > at;
    word.length = i === at ? length : 1;
    word.verb = undefined;
  }
}
