import { givenGender, isHonorific, isSurname } from '../lexicon/names/index.ts';
import { isHomeAhead, isHomeBehind } from './homes.ts';
import { isInitials, isRunOfLetters } from './initials.ts';
import { endsKin, isOfKin } from './kin.ts';
import { isWithoutMiddle } from './middle-names.ts';
import { namePart, runFrom } from './name-runs.ts';
import type { Person } from './person.ts';
import { wordBefore } from './persons.ts';
import { isOwnedNoun, isPlainNoun } from './plain-persons.ts';
import type { Name, Word } from './word.ts';

/** A short name is the end of the long one or a given name at its front: of "तहसीलदार मांट राम यादव", मांट is none. */
function isShortFor(keys: readonly string[], person: Person): boolean {
  // "आर रमणन" beside "आर मोहिनी": an initial alone is nobody's.
  if (keys.every(isInitials)) return false;
  if (isOfKin({ keys }, person)) return false;
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

/** "माला राय को", "डीएम मोती राय": plain nouns of things right before a surname alone are a given name too. */
function isThingAsGiven({ pos, noun, value, tag, inside }: Word, keys: readonly string[]): boolean {
  if (pos !== 'noun' || value || tag || inside || keys.length !== 1 || !isSurname(keys[0] ?? ''))
    return false;
  return /^(?:artefact|plant|substance|natural|animal)$/u.test(noun?.[0]?.class ?? '');
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
  const isPart =
    before.pos === 'unknown' ||
    isRunOfLetters(before.key) ||
    isGivenLike(before, words[at - 2]) ||
    isThingAsGiven(before, keys);
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
