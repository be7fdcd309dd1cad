import { byRef, matchDemonym, matchName } from '../../../catalogue/lookup.ts';
import type { EntityClass } from '../../../model.ts';
import { BODIES, PLACES, ROLES } from '../lexicon/closed.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { isGivenName } from '../lexicon/people.ts';
import type { Name, Word } from './word.ts';

/** The longest name of an article that holds a short one. */
export interface Known {
  readonly keys: readonly string[];
  readonly name: Name;
}

const LONGEST = 6;
const COUNTRY_MAKERS = new Set(['a', 'an', 'the', 'this', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

function markName(words: Word[], at: number, length: number, name: Name): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'PROPN';
    word.name = name;
    word.inside = i > at;
    word.length = i === at ? length : 1;
  }
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Names of the catalogue; a name is written with a capital. */
function markCatalogue(words: Word[]): void {
  const keys = words.map((word) => word.key);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!isCapital(word) || word.value || word.inside) continue;
    if (matchDemonym(keys, i, 'en')) {
      word.pos = 'ADJ';
      continue;
    }
    const found = matchName(keys, i, 'en');
    const entry = found ? byRef(found.refs[0] as string) : undefined;
    // "Paris Hilton", "Ford Foundation": a longer name that only begins like this one.
    if (!found || !entry || runsOn(words, i + found.length, entry.class)) continue;
    const own = words
      .slice(i, i + found.length)
      .map((part) => part.text)
      .join(' ');
    markName(words, i, found.length, {
      class: entry.class,
      refs: found.refs,
      category: entry.category,
      canonical: found.refs.length === 1 ? entry.en : own,
    });
    i += found.length - 1;
  }
}

function runsOn(words: readonly Word[], at: number, kind: EntityClass): boolean {
  const next = words[at];
  if (!isCapital(next) || next?.pos !== 'PROPN') return false;
  return kind !== 'place' || !ROLES.has(next.key);
}

/** Endings of common nouns: "Supporters of", "Turnout in" open a sentence and name nobody. */
const COMMON_ENDING = /(?:[^s]s|tion|ment|ness|ing|out|age|ity|ance|ence|ship|ure)$/u;

/** How many words of a capitalised run belong together: "Supreme Court of India", "Bank of America". */
function runLength(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < LONGEST) {
    const word = words[end] as Word;
    const isPart =
      isCapital(word) &&
      !word.value &&
      !word.name &&
      word.shape === 'word' &&
      (word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ');
    const joins =
      end > at &&
      (word.key === 'of' || word.key === 'for' || word.key === '&') &&
      isCapital(words[end + 1]) &&
      BODIES.has((words[end - 1] as Word).key);
    if (!isPart && !joins) break;
    end++;
  }
  return end - at;
}

/** The word before a run and its modifiers: "the" of "the last surviving Time Lord". */
function openerOf(words: readonly Word[], at: number): Word | undefined {
  let i = at - 1;
  while (
    i >= 0 &&
    (words[i]?.pos === 'ADJ' || (words[i]?.pos === 'VERB' && /(?:ing|ed)$/u.test(words[i]?.key ?? '')))
  )
    i--;
  return words[i];
}

function classOf(words: readonly Word[], at: number, length: number): EntityClass {
  const run = words.slice(at, at + length);
  const last = run.at(-1) as Word;
  const keys = run.map(({ key }) => key);
  if (keys.some((key) => BODIES.has(key))) return 'organisation';
  if (PLACES.has(last.key) || PLACES.has(keys[0] as string)) return 'place';
  if (
    length >= 2 &&
    length <= 4 &&
    isGivenName((run[0] as Word).text) &&
    run.every(({ text }) => /^\p{Lu}/u.test(text))
  )
    return 'person';
  const before = words[at - 1];
  const after = words[at + length];
  if (before && ROLES.has(before.key)) return 'person';
  if (/^[A-Z]{2,6}$/u.test(last.text) && length === 1) return 'organisation';
  const acts =
    after?.pos === 'VERB' || after?.pos === 'AUX' || after?.text === ',' || before?.lemma === 'say';
  const plain = !COUNTRY_MAKERS.has(openerOf(words, at)?.key ?? '');
  if (
    length >= 2 &&
    length <= 3 &&
    plain &&
    run.every(({ text }) => /^\p{Lu}[\p{Ll}'’.-]/u.test(text)) &&
    acts
  )
    return 'person';
  if (length === 1 && (before?.key === 'in' || before?.key === 'at' || before?.key === 'near'))
    return 'place';
  return 'thing';
}

/** The offices before a name are no part of it: "President Vladimir Putin", "Business Secretary Greg Clark". */
function offices(words: readonly Word[], at: number, length: number): number {
  const run = words.slice(at, at + length);
  const last = run.findLastIndex((word, i) => i < length - 1 && ROLES.has(word.key));
  const rest = run.slice(last + 1);
  if (last < 0 || /^(?:of|for|&)$/u.test(rest[0]?.key ?? '') || rest.some(({ key }) => BODIES.has(key)))
    return 0;
  return last + 1;
}

/** "Lawyers", "Buyers" at the head of a sentence. */
function isOfPeople(key: string): boolean {
  const one = key.replace(/s$/u, '');
  return one !== key && (ROLES.has(one) || PEOPLE_NOUNS.has(one));
}

function markRuns(words: Word[], knownNames: ReadonlySet<string>): void {
  for (let i = 0; i < words.length; i++) {
    // "Former Acme boss": what opens the sentence is no part of the name.
    if (
      i === 0 &&
      /^(?:former|late|ex-.+|veteran|retired|ousted|outgoing|defiant|defending|disgraced|embattled|legendary|reigning|unseeded|injured|newly-.+|maverick|outspoken|ageing|aging)$/u.test(
        words[0]?.key ?? '',
      )
    ) {
      (words[0] as Word).pos = 'ADJ';
      continue;
    }
    const length = (words[i] as Word).name ? 0 : runLength(words, i);
    if (length === 0) continue;
    const skip = offices(words, i, length);
    const [from, size] = [i + skip, length - skip];
    // A capital alone opens a sentence too: there a name is what the tagger takes for one.
    const only = words[from] as Word;
    const isName = size > 1 || only.pos === 'PROPN';
    const opensSentence =
      from === 0 &&
      size === 1 &&
      /^(?:NOUN|ADJ)$/u.test(words[1]?.pos ?? '') &&
      /^\p{Ll}/u.test(words[1]?.text ?? '');
    if (opensSentence && !knownNames.has(only.key)) only.pos = 'ADJ';
    else if (
      from === 0 &&
      size === 1 &&
      words[1]?.pos === 'ADP' &&
      COMMON_ENDING.test(only.key) &&
      !knownNames.has(only.key)
    )
      only.pos = 'NOUN';
    else if (size === 1 && from === 0 && isOfPeople(only.key)) {
      only.pos = 'NOUN';
      only.lemma = only.key.replace(/s$/u, '');
    } else if (isName && !ROLES.has(only.key) && !(size === 1 && from === 0 && only.pos !== 'PROPN')) {
      const canonical = words
        .slice(from, from + size)
        .map((word) => word.text)
        .join(' ');
      markName(words, from, size, { class: classOf(words, from, size), refs: [], canonical });
    }
    i += length - 1;
  }
}

/** Folded words that are written with a capital within a sentence: names, wherever they stand. */
export function capitalsWithin(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((words) =>
      words.flatMap((word, i) =>
        i > 0 && word.pos === 'PROPN' && isCapital(word) && words[i - 1]?.pos !== 'PUNCT' ? [word.key] : [],
      ),
    ),
  );
}

/** Marks the names of one sentence as far as it tells them itself. */
export function markNames(words: Word[], knownNames: ReadonlySet<string>): void {
  markCatalogue(words);
  markRuns(words, knownNames);
}

/** The names of a document, the longest form of each. */
export function collectNames(sentences: readonly (readonly Word[])[]): Known[] {
  const found = sentences
    .flat()
    .flatMap((word, i, all) =>
      word.name && !word.inside
        ? [{ keys: all.slice(i, i + word.length).map(({ key }) => key), name: word.name }]
        : [],
    )
    .sort((a, b) => b.keys.length - a.keys.length);
  const kept: Known[] = [];
  for (const one of found)
    if (!kept.some((other) => one.keys.join(' ') === other.keys.join(' '))) kept.push(one);
  return kept;
}

/** A name that is a person's in one place is so everywhere: "President Erdogan", "Erdogan". */
export function spreadPersons(sentences: readonly (readonly Word[])[]): void {
  const persons = new Map<string, Name>();
  for (const word of sentences.flat())
    if (word.name?.class === 'person' && !word.inside && word.name.refs.length === 0)
      persons.set(word.name.canonical, word.name);
  for (const word of sentences.flat()) {
    const person = word.name?.refs.length === 0 ? persons.get(word.name.canonical) : undefined;
    if (person) word.name = person;
  }
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|great|upper|lower|southeast|southwest|northeast|northwest)$/u;

/** Whether a long name is made like a person's: no "Southeast Asia", "Thai Chinese", "Lincoln Memorials". */
function mayBeSurname(long: readonly string[], short: readonly string[]): boolean {
  const [first = ''] = long;
  const proper = ![...long, ...short].some((_key, i, all) => matchDemonym(all, i, 'en') !== null);
  return proper && !DIRECTION.test(first) && matchName(short, 0, 'en') === null;
}

/** "the Navy" of "the German Navy". */
function isBodyOf({ keys, name }: Known, word: Word): boolean {
  return name.class === 'organisation' && word.length === 1 && keys.length === 2 && BODIES.has(word.key);
}

/** Whether a name ends in another: "Hill" in "Ada Hill", and in "Max Hill Jr". */
function endsIn(long: readonly string[], short: readonly string[]): boolean {
  const own = /^(?:jr|sr)\.?$/u.test(long.at(-1) ?? '') ? long.slice(0, -1) : long;
  return own.length > short.length && short.every((key, n) => key === own.at(n - short.length));
}

const KNIGHT = /^(?:sir|dame)$/u;

/** A short name is the end of one longer name of a person: "Putin" of "Vladimir Putin". */
export function settleShortNames(words: Word[], known: readonly Known[]): void {
  words.forEach((word, i) => {
    if (!word.name || word.inside || word.length > 2) return;
    const keys = words.slice(i, i + word.length).map(({ key }) => key);
    const longer = known.filter(
      (one) =>
        one.keys.length > keys.length &&
        (one.name.class === 'person' ? mayBeSurname(one.keys, keys) : isBodyOf(one, word)) &&
        endsIn(one.keys, keys),
    );
    // "Lord Hill" is another than "Ada Hill", whom nobody calls so.
    const lord = /^(?:lord|lady|baroness|baron)$/u.test(words[i - 1]?.key ?? '');
    if (lord && !longer.some(({ keys: own }) => own.includes(words[i - 1]?.key ?? ''))) longer.length = 0;
    // "Sir Elton" of "Sir Elton John"
    if (longer.length === 0 && KNIGHT.test(words[i - 1]?.key ?? ''))
      longer.push(
        ...known.filter(
          (one) => one.name.class === 'person' && one.keys.length > 1 && one.keys[0] === word.key,
        ),
      );
    const [only] = longer;
    if (longer.length === 1 && only && word.name.refs.length === 0)
      markName(words, i, word.length, only.name);
  });
}
