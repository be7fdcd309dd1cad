import type { EntityClass, Fact } from '../../../../model.ts';
import { type Range, rangeOf } from '../../../../text/range.ts';
import { THROUGHOUT } from '../../chunk/boundaries.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Found } from './found.ts';
import { NAMED_AFTER, quotedName } from './quoted-names.ts';
import { rankOf } from './ranks.ts';

/** The noun that a count counts: the next head after it in the phrase. */
function countedNoun(words: readonly Word[], after: number): Word | undefined {
  for (let i = after; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.tag === 'bound') continue;
    if (word.pos === 'postposition' || word.pos === 'coordinator') return undefined;
    if (word.pos === 'noun') return word;
    if (word.pos !== 'adjective' && word.pos !== 'unknown') return undefined;
  }
  return undefined;
}

/** Of "32 वर्षीय" the number is the answer. */
function ageRange(words: readonly Word[], at: number): Range {
  const unit = words.slice(at, at + (words[at] as Word).length);
  const last = unit.length > 1 ? unit.slice(0, -1) : unit;
  return rangeOf(last);
}

const COUNTED_ONE: ReadonlySet<string> = new Set(['person', 'animal']);

/** "एक जवान", "एक आम नागरिक": one person is counted where others are; "एक" elsewhere is an article. */
function oneOf(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  if (word.key !== 'एक') return null;
  const ahead = words.slice(at + 1, at + 4);
  const end = ahead.findIndex(({ pos }) => pos === 'postposition' || pos === 'coordinator' || pos === 'mark');
  const noun = ahead
    .slice(0, end < 0 ? undefined : end)
    .find((next) => next.pos === 'noun' && COUNTED_ONE.has(next.noun?.[0]?.class ?? ''));
  const reading = noun?.noun?.[0];
  if (!noun || !reading) return null;
  const fact: Fact = {
    type: 'quantity',
    dimension: 'count',
    value: 1,
    unit: reading.lemma,
    comparator: 'exact',
  };
  return { start: word.start, end: word.end, fact, head: noun };
}

/** What a state undertakes under a name of its own. */
const OF_STATE = /^(?:मिशन|अभियान|योजना|उडान|फ्लाइट)$/u;

function factOf(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  if (word.value) {
    const { start, end, fact } = word.value;
    if (fact.type === 'quantity' && fact.dimension === 'age')
      return { ...ageRange(words, at), fact, head: word };
    if (fact.type !== 'quantity' || fact.dimension !== 'count' || fact.unit)
      return { start, end, fact, head: word };
    const counted = countedNoun(words, at + word.length);
    const lemma = counted?.noun?.[0]?.lemma ?? counted?.text;
    return {
      start,
      end,
      fact: lemma ? { ...fact, unit: lemma } : fact,
      ...(counted ? { head: counted } : {}),
    };
  }
  // "वंदे भारत मिशन": named as the train is, and none.
  if (word.name?.category === 'train' && OF_STATE.test(words[at + word.length]?.key ?? '')) return null;
  if (word.name) {
    const unit = words.slice(at, at + word.length);
    const { refs, category, canonical } = word.name;
    const fact: Fact = {
      type: 'entity',
      class: word.name.class,
      name: canonical,
      ...(refs.length === 1 ? { ref: refs[0] as string } : {}),
      ...(category ? { category } : {}),
    };
    return { ...rangeOf(unit), fact, head: word };
  }
  return null;
}

/** What the noun after an unlisted name says it is. */
const CLASS_AFTER: Readonly<Partial<Record<string, EntityClass>>> = {
  place: 'place',
  building: 'place',
  organisation: 'organisation',
  group: 'organisation',
  vehicle: 'thing',
  document: 'thing',
  weapon: 'thing',
  illness: 'thing',
  natural: 'place',
  event: 'event',
};

/** Units of administration that a name stands before: "मंडी जिले", whatever else the name may mean. */
const UNITS: ReadonlySet<string> = new Set('जिला तहसील प्रखंड प्रांत कस्बा थाना विधानसभा मोहल्ला'.split(' '));

/** "मंडी जिले": a word that the lexicon knows as another noun, right before a unit of administration. */
function unitName(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  const unit = words[at + 1];
  const before = words[at - 1];
  const lemma = unit?.noun?.[0]?.lemma;
  if (word.pos !== 'noun' || !lemma || !UNITS.has(lemma) || word.role) return null;
  if (before && before.tag !== 'genitive' && before.pos !== 'coordinator') return null;
  const name = word.text;
  return { start: word.start, end: word.end, fact: { type: 'entity', class: 'place', name }, head: word };
}

/** "गृह मंत्रालय", "चौपन थाना पुलिस": a body named by nouns, before the genitive of whoever is of it. */
function namedBody(words: readonly Word[], at: number): Found | null {
  const { pos } = words[at] as Word;
  if ((pos !== 'noun' && pos !== 'unknown') || (at > 0 && (words[at - 1] as Word).tag !== 'genitive'))
    return null;
  const end = words.findIndex((word, i) => i > at && isGenitiveMarker(word));
  const run = words.slice(at, end < 0 ? at : end);
  const head = run.at(-1);
  const kind = head?.noun?.[0]?.class;
  const plain = run.every((word) => word.pos === 'noun' || word.pos === 'unknown');
  if (!head || run.length < 2 || run.length > 3 || !plain || kind !== 'organisation') return null;
  const name = run.map((word) => word.text).join(' ');
  return { ...rangeOf(run), fact: { type: 'entity', class: 'organisation', name }, head };
}

/** A run of words that no list and no lexicon knows, inside a longer phrase: most often a name. */
function unlistedName(words: readonly Word[], at: number): Found | null {
  let end = at;
  while (end < words.length && (words[end] as Word).pos === 'unknown') end++;
  const whole = at === 0 && end === words.length;
  if (end === at || whole || (at > 0 && (words[at - 1] as Word).pos === 'unknown')) return null;
  const run = words.slice(at, end);
  const after = words[end]?.noun?.[0]?.class;
  const before = NAMED_AFTER[words[at - 1]?.noun?.[0]?.class ?? ''];
  const isName =
    before !== undefined ||
    run.length > 1 ||
    run.some((word) => word.text.includes('-')) ||
    CLASS_AFTER[after ?? ''] !== undefined;
  if (!isName) return null;
  const range = rangeOf(run);
  const name = run.map((word) => word.text).join(' ');
  return {
    ...range,
    fact: { type: 'entity', class: CLASS_AFTER[after ?? ''] ?? before ?? 'thing', name },
    head: run[0] as Word,
  };
}

/** The facts inside some words, leftmost first, without overlap. */
export function factsIn(words: readonly Word[]): Found[] {
  const facts: Found[] = [];
  let until = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.inside || word.start < until) continue;
    const found =
      quotedName(words, i) ??
      factOf(words, i) ??
      rankOf(words, i) ??
      oneOf(words, i) ??
      unitName(words, i) ??
      namedBody(words, i) ??
      (word.pos === 'unknown' && !THROUGHOUT.test(word.key) ? unlistedName(words, i) : null);
    if (!found) continue;
    facts.push(found);
    until = found.end;
  }
  return facts;
}
