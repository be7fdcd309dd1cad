import { byRef, matchDemonym, matchName } from '../../../catalogue/lookup.ts';
import type { EntityClass } from '../../../model.ts';
import { opensWithCapital } from '../capital.ts';
import { BODIES, PLACES, ROLES } from '../lexicon/closed.ts';
import { FIRM_WORD } from '../lexicon/firm-words.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { isGivenName } from '../lexicon/people.ts';
import { isFirmNoun } from '../lexicon/referents.ts';
import { headOf, OF_THING, opensDoing } from './openers.ts';
import type { Name, Word } from './word.ts';

const LONGEST = 6;
const COUNTRY_MAKERS = new Set(['a', 'an', 'the', 'this', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Marks so many words as one name. Changes the words in place. */
export function markName(words: Word[], at: number, length: number, name: Name): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'PROPN';
    word.name = name;
    word.inside = i > at;
    word.length = i === at ? length : 1;
  }
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && opensWithCapital(word.text);
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
    // "Up to 40 people": a short form is written in capitals.
    const isWord = found.length === 1 && word.text.length === 2 && /\p{Ll}/u.test(word.text);
    if (isWord || endsPersonsName(words, i, found.length, entry.class)) continue;
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

/** "Asha Kumari Udaipur": behind a given name and another, a place is the person's own. */
function endsPersonsName(words: readonly Word[], at: number, length: number, kind: EntityClass): boolean {
  const given = words[at - 2];
  const second = words[at - 1];
  // "Ada Lancaster"
  const lone = second?.pos === 'PROPN' && !second.name && isCapital(second) && isGivenName(second.text);
  if (kind === 'place' && length === 1 && lone && !isCapital(words[at + length])) return true;
  const unnamed = [given, second].every((word) => word?.pos === 'PROPN' && !word.name && isCapital(word));
  const closes = !isCapital(words[at + length]);
  const titled = ROLES.has(words[at - 3]?.key ?? '') || isGivenName(given?.text ?? '');
  return kind === 'place' && length === 1 && unnamed && closes && titled;
}

function runsOn(words: readonly Word[], at: number, kind: EntityClass): boolean {
  const next = words[at];
  if (!isCapital(next) || next?.pos !== 'PROPN') return false;
  return kind !== 'place' || !ROLES.has(next.key);
}

/** Endings of common nouns: "Supporters of", "Turnout in" open a sentence and name nobody. */
const COMMON_ENDING = /(?:[^s]s|tion|ment|ness|ing|out|age|ity|ance|ence|ship|ure)$/u;

/** Small words within a person's name: "Quinton de Hill", "Anna von der Stone". */
export const PARTICLE: ReadonlySet<string> = new Set(
  'de des del della di da dos du van von der den ter bin ibn'.split(' '),
);

/** How many particles stand here, between capitals. */
function particles(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at < 2 && PARTICLE.has(words[end]?.text ?? '')) end++;
  return end > at && isCapital(words[end]) && !words[end]?.value && words[end]?.shape === 'word'
    ? end - at
    : 0;
}

/** How many words of a capitalised run belong together: "Supreme Court of India", "Bank of America". */
function runLength(words: readonly Word[], at: number): number {
  let end = at;
  let free = 0;
  while (end < words.length && end - at - free < LONGEST) {
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
    const small = end > at ? particles(words, end) : 0;
    if (!isPart && !joins && small === 0) break;
    free += small;
    end += Math.max(1, small);
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

const AREA: ReadonlySet<string> = new Set(
  'district neighbourhood neighborhood suburb quarter province county region township borough area'.split(
    ' ',
  ),
);

/** "the Ada Hill district": what stands so before a part of a town is its name, whoever bears it too. */
export const isOfArea = (words: readonly Word[], at: number, length: number): boolean =>
  words[at - 1]?.key === 'the' && AREA.has(words[at + length]?.text ?? '');

/** What a club is called behind its town, and no person bears as a surname. */
export const CLUB =
  /^(?:rovers|united|athletic|wanderers|albion|hotspur|rangers|strikers|royals|knights|warriors|panthers|sharks|bulls|giants|titans)$/u;

function classOf(words: readonly Word[], at: number, length: number): EntityClass {
  const run = words.slice(at, at + length);
  const last = run.at(-1) as Word;
  const keys = run.map(({ key }) => key);
  if (keys.some((key) => BODIES.has(key))) return 'organisation';
  if (length > 1 && CLUB.test(last.key)) return 'organisation';
  const steel = last.key === 'steel' && isGivenName((run[0] as Word).text);
  if (length > 1 && FIRM_WORD.test(last.key) && !steel) return 'organisation';
  if (PLACES.has(last.key) || PLACES.has(keys[0] as string)) return 'place';
  if (isOfArea(words, at, length)) return 'place';
  if (
    length >= 2 &&
    length <= 4 &&
    isGivenName((run[0] as Word).text) &&
    run.every(({ text }) => /^\p{Lu}/u.test(text) || PARTICLE.has(text))
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
    !OF_THING.test(run[0]?.key ?? '') &&
    run.every(({ text }) => /^\p{Lu}[\p{Ll}'’.-]/u.test(text)) &&
    acts
  )
    return 'person';
  // "Shares in Acme", "a stake in Acme"
  if (
    before?.key === 'in' &&
    /^(?:share|stake|stock|investment|invest|investor|shareholder|holding)$/u.test(words[at - 2]?.lemma ?? '')
  )
    return 'thing';
  if (length === 1 && (before?.key === 'in' || before?.key === 'at' || before?.key === 'near'))
    return 'place';
  return 'thing';
}

const PARTY: ReadonlySet<string> = new Set(
  'conservative labour liberal democrat tory republican socialist green nationalist independent'.split(' '),
);

/** "Conservative Ada Palmer": the party before a name is no part of it. */
function partyBefore(run: readonly Word[]): number {
  const own = run.findIndex(({ key }) => !PARTY.has(key));
  return own > 0 && run.length - own >= 2 && isGivenName(run[own]?.text ?? '') ? own : 0;
}

/** "American Ada Palmer": the country before a given name is no part of it. */
function demonymBefore(run: readonly Word[]): number {
  const [land, given] = run;
  const last = run.at(-1);
  if (run.length < 3 || run.length > 4 || !land || !given || !last) return 0;
  const isLand = matchDemonym([land.key], 0, 'en') !== null;
  const ofThing = run.some(({ key }) => BODIES.has(key) || FIRM_WORD.test(key) || PLACES.has(key));
  return isLand && isGivenName(given.text) && !ofThing && !OF_THING.test(last.key) ? 1 : 0;
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

/** What somebody does for a living, or is. */
const TRADE =
  /\p{L}{4}(?:ist|ician|ographer)$|^(?:publican|pacer|seamer|spinner|leg-spinner|off-spinner|left-armer|all-rounder|wicketkeeper|wicket-keeper|shuttler|paddler|grappler|sprinter|long-jumper|javelin-thrower|debutant|rookie|critic|chef|commuter|fisherman|grocer|homeowner|hotelier|landlord|landlady|pensioner|plumber|restaurateur|retiree|trucker)$/u;

/** "Chipmaker Acme", "Agronomist Ada Palmer" at the head of a sentence: what it is called is no part of its name. */
function tradeBefore(words: readonly Word[], at: number, length: number, head: number): number {
  const key = words[head]?.key ?? '';
  const firm = length > 1 && /maker$|^(?:retailer|insurer|lender|brewer)$/u.test(key) && isFirmNoun(key);
  const trade = length > 2 && TRADE.test(key) && !isGivenName(key);
  return at === head && (firm || trade) ? 1 : 0;
}

/** What an office may be for: "Director-General for Health". */
const PORTFOLIO_NOUN =
  /^(?:health|education|finance|agriculture|transport|energy|justice|defence|defense|labour|labor|trade|tourism|environment|housing|immigration|information|communications|interior|water|wildlife|fisheries|livestock|sports?|culture|roads|railways|mines|forests)$/u;

/** "Director-General for Health Ada Palmer": what the office is for is no part of the name. */
function portfolioBefore(words: readonly Word[], at: number, length: number): number {
  const [office, link, own, given] = words.slice(Math.max(0, at - 2), at + 2);
  const isOffice =
    at > 1 && (ROLES.has(office?.key ?? '') || /-(?:general|in-chief)$/u.test(office?.key ?? ''));
  const isFor = isOffice && /^(?:for|of)$/u.test(link?.key ?? '') && PORTFOLIO_NOUN.test(own?.key ?? '');
  return isFor && length > 2 && isGivenName(given?.text ?? '') ? 1 : 0;
}

/** "Lawyers" at the head of a sentence. */
function isOfPeople(key: string): boolean {
  const one = key.replace(/s$/u, '');
  return one !== key && (ROLES.has(one) || PEOPLE_NOUNS.has(one));
}

/** Nouns that open a sentence without an article, and name nobody. */
const COMMON_OPENER =
  /^(?:revenue|revenues|sales|profit|profits|turnover|shares|demand|exports|imports|inflation|output|production|unemployment|earnings|traffic|attendance|prices|rents|wages|temperatures)$/u;

/** "ACs", "SUVs", "DCs": several things or people of a kind, in letters; no name of one. */
const SEVERAL_IN_LETTERS = /^[A-Z]{2,5}s$/u;

function markRuns(words: Word[], knownNames: ReadonlySet<string>): void {
  const head = headOf(words);
  for (let i = 0; i < words.length; i++) {
    // "Former Acme boss": what opens the sentence is no part of the name.
    if (
      i === head &&
      /^(?:former|late|ex-.+|veteran|retired|ousted|outgoing|defiant|defending|disgraced|embattled|legendary|reigning|unseeded|injured|newly-.+|maverick|outspoken|ageing|aging|\S{1,12}-(?:handed|footed|based|born|old|time|ranked|seeded|winning))$/u.test(
        words[head]?.key ?? '',
      )
    ) {
      (words[head] as Word).pos = 'ADJ';
      continue;
    }
    const length = (words[i] as Word).name ? 0 : runLength(words, i);
    if (length === 0) continue;
    const skip =
      offices(words, i, length) ||
      partyBefore(words.slice(i, i + length)) ||
      demonymBefore(words.slice(i, i + length)) ||
      tradeBefore(words, i, length, head) ||
      portfolioBefore(words, i, length);
    const from = i + skip;
    const size = length - skip;
    // A capital alone opens a sentence too: there a name is what the tagger takes for one.
    const only = words[from] as Word;
    const isName = size > 1 || only.pos === 'PROPN';
    const opensSentence =
      from === head &&
      size === 1 &&
      /^(?:NOUN|ADJ)$/u.test(words[head + 1]?.pos ?? '') &&
      /^\p{Ll}/u.test(words[head + 1]?.text ?? '');
    if (opensSentence && !knownNames.has(only.key)) only.pos = 'ADJ';
    else if (
      from === head &&
      size === 1 &&
      words[head + 1]?.pos === 'ADP' &&
      COMMON_ENDING.test(only.key) &&
      !knownNames.has(only.key)
    )
      only.pos = 'NOUN';
    else if (size === 1 && from === head && COMMON_OPENER.test(only.key) && !knownNames.has(only.key))
      only.pos = 'NOUN';
    else if (size === 1 && from === head && opensDoing(words.slice(head)) && !knownNames.has(only.key))
      only.pos = 'NOUN';
    else if (size === 1 && from === head && isOfPeople(only.key)) {
      only.pos = 'NOUN';
      only.lemma = only.key.replace(/s$/u, '');
    } else if (size === 1 && SEVERAL_IN_LETTERS.test(only.text)) only.pos = 'NOUN';
    else if (isName && !ROLES.has(only.key) && !(size === 1 && from === head && only.pos !== 'PROPN')) {
      const canonical = words
        .slice(from, from + size)
        .map((word) => word.text)
        .join(' ');
      markName(words, from, size, { class: classOf(words, from, size), refs: [], canonical });
    }
    i += length - 1;
  }
}

/** Folded words with a capital within a sentence: names, wherever they stand. */
export function capitalsWithin(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((words) =>
      words
        .filter(
          (word, i) => i > 0 && word.pos === 'PROPN' && isCapital(word) && words[i - 1]?.pos !== 'PUNCT',
        )
        .map(({ key }) => key),
    ),
  );
}

/** Marks the names of one sentence as far as it tells them itself. */
export function markNames(words: Word[], knownNames: ReadonlySet<string>): void {
  markCatalogue(words);
  markRuns(words, knownNames);
}
