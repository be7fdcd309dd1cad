import { isInstitution, isNamesake, linksInstitution } from '../lexicon/institutions.ts';
import { givenGender, isRespected, isSurname } from '../lexicon/names/index.ts';
import { isHomeBehind } from './homes.ts';
import { isKin, isNamedKin, isOfKin } from './kin.ts';
import { isCue, isName, isSureName, namePart, runFrom } from './name-runs.ts';
import type { Person } from './person.ts';
import { holdsPredicate, speaksByPlainName } from './plain-persons.ts';
import type { Name, Word } from './word.ts';

/** The word before `at`, over the dot of an abbreviation: "डा. शर्मा". */
export function wordBefore(words: readonly Word[], at: number): Word | undefined {
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
