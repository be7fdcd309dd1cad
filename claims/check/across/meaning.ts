import type { Quantity, Reading, Role, Time } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { searchWords, wordsOf } from '../../text/search-key.ts';
import { type Phrase, phrasesOf } from '../compare-arguments.ts';
import { isBound, isLight, nounOf } from './nouns.ts';
import { type Part, PREDICATES, type Wording } from './predicates.ts';

/** What a phrase names, in no language. */
export interface Named {
  readonly text: string;
  readonly refs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Whether it says more than names and nouns that both languages have. */
  readonly isOpen: boolean;
}

/** A number, amount or time. `of` says what is counted or measured. */
export interface Valued<T> {
  readonly text: string;
  readonly fact: T;
  readonly of: string;
}

/** What a reading says in names, numbers and times alone. */
export interface Meaning {
  readonly predicate: string;
  readonly parts: ReadonlyMap<Part, Named>;
  readonly amounts: readonly Valued<Quantity>[];
  readonly times: readonly Valued<Time>[];
  /** Whether words stand in it that are in none of these. */
  readonly isOpen: boolean;
}

const USUAL: Readonly<Partial<Record<Role, Part>>> = {
  agent: 'who',
  object: 'whom',
  recipient: 'whom',
  companion: 'whom',
  opponent: 'whom',
  place: 'where',
  destination: 'where',
  origin: 'from',
  source: 'from',
};

interface Found {
  readonly id: string;
  readonly mutual: boolean;
  readonly wording: Wording;
}

const lemmaKey = (lemma: string) => searchWords(lemma).join(' ');

function predicateOf({ claim, form }: Reading): Found | null {
  const { lemma, passive } = form.predicate;
  for (const { id, wordings, mutual = false } of PREDICATES)
    for (const wording of wordings[claim.lang])
      if (lemmaKey(wording.lemma) === lemmaKey(lemma) && (!wording.passive || passive))
        return { id, mutual, wording };
  return null;
}

function partOf(role: Role, marker: string, { form }: Reading, { wording, mutual }: Found): Part {
  const own = wording.parts?.[role];
  if (own) return own;
  if (form.predicate.passive && !wording.passive && role === 'means' && marker === 'by') return 'who';
  const part = USUAL[role] ?? 'beside';
  return mutual && part === 'whom' ? 'who' : part;
}

interface Told extends Named {
  readonly amounts: readonly Quantity[];
  readonly times: readonly Time[];
}

/** Takes a phrase apart: what is in a list of names, what is a value, and the nouns that are left. */
function toldBy({ shown, facts }: Phrase): Told {
  const refs = new Set<string>();
  const [amounts, times]: [Quantity[], Time[]] = [[], []];
  const explained = new Set<string>();
  for (const { fact, text } of facts) {
    if (!fact || (fact.type === 'entity' && !fact.ref)) continue;
    if (fact.type === 'entity' && fact.ref) refs.add(fact.ref);
    if (fact.type === 'quantity') amounts.push(fact);
    if (fact.type === 'time') times.push(fact);
    for (const word of searchWords(text)) if (fact.type === 'entity' || !nounOf(word)) explained.add(word);
  }
  const isBounded = amounts.some(({ comparator }) => comparator !== 'exact' && comparator !== 'range');
  const left = searchWords(shown).filter(
    (word) => !explained.has(word) && !isLight(word) && !(isBounded && isBound(word)),
  );
  const known = left.flatMap((word) => nounOf(word) ?? []);
  const ids = (kind: 'noun' | 'title') => known.flatMap((noun) => (noun.kind === kind ? [noun.id] : []));
  return {
    text: shown,
    refs,
    amounts,
    times,
    nouns: new Set(ids('noun')),
    titles: new Set(ids('title')),
    isOpen: known.length < left.length,
  };
}

/** A predicate that says more than its verb: "nearly beat". */
function saysMoreThanVerb({ form }: Reading): boolean {
  const size = wordsOf(form.predicate.lemma).length;
  const outside = form.pieces.filter(({ part, argument }) => argument === undefined && part !== 'predicate');
  const carry = (text: string) => wordsOf(text).filter((word) => !isFunctionWord(fold(word)));
  const verb = form.pieces.filter(({ part }) => part === 'predicate').flatMap(({ text }) => carry(text));
  const auxiliaries =
    /^(?:not|नही|नहीं|गया|गए|गई|गयी|हुई|हुए|हुआ|की|किया|किए|दी|दिया|दिए|रही|रहा|रहे|चुका|चुकी|चुके|लिया|ली)$/u;
  return (
    outside.some(({ text }) => carry(text).length > 0) ||
    verb.filter((word) => !auxiliaries.test(word)).length > size
  );
}

const merge = (a: Named | undefined, b: Named): Named =>
  a
    ? {
        text: `${a.text} ${b.text}`,
        refs: new Set([...a.refs, ...b.refs]),
        nouns: new Set([...a.nouns, ...b.nouns]),
        titles: new Set([...a.titles, ...b.titles]),
        isOpen: a.isOpen || b.isOpen,
      }
    : b;

/** The phrases of one clause's readings, each once, with what it is in the clause. */
function phrasesOfAll(readings: readonly Reading[], found: Found): [Part, Phrase][] {
  const seen = new Set<number>();
  return readings.flatMap((reading) =>
    phrasesOf(reading).flatMap((phrase): [Part, Phrase][] => {
      const { role, span } = phrase.argument;
      if (seen.has(span.start)) return [];
      seen.add(span.start);
      const at = reading.claim.arguments.indexOf(phrase.argument);
      return [[partOf(role, reading.form.slots[at]?.marker ?? '', reading, found), phrase]];
    }),
  );
}

/**
 * What the readings of one clause say together, apart from their language; null where the predicate is in no list
 * of both languages.
 */
export function meaningOf(readings: readonly Reading[]): Meaning | null {
  const [first] = readings;
  const found = first ? predicateOf(first) : null;
  if (!found) return null;
  const isMeasure = found.id === 'measure';
  const parts = new Map<Part, Named>();
  const amounts: Valued<Quantity>[] = [];
  const times: Valued<Time>[] = [];
  for (const [role, phrase] of phrasesOfAll(readings, found)) {
    const told = toldBy(phrase);
    const { text, nouns } = told;
    // What is measured belongs to whom it is measured of: "X has a population of" is "the population of X is".
    const of = isMeasure ? '' : [...nouns].sort().join(' ');
    amounts.push(...told.amounts.map((fact) => ({ text, fact, of })));
    times.push(...told.times.map((fact) => ({ text, fact, of: '' })));
    const isValue = told.amounts.length + told.times.length > 0;
    const kept = isValue && !isMeasure ? { ...told, nouns: new Set<string>() } : told;
    if (kept.refs.size + kept.nouns.size + kept.titles.size === 0 && !kept.isOpen) continue;
    const part = isMeasure ? 'who' : role;
    parts.set(part, merge(parts.get(part), kept));
  }
  return { predicate: found.id, parts, amounts, times, isOpen: readings.some(saysMoreThanVerb) };
}

/** Readings put together that are of one clause: they have their verb in common. */
export function clausesOf(readings: readonly Reading[]): Reading[][] {
  const clauses = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { claim, form } = reading;
    const verb = form.pieces.find(({ part, start }) => part === 'predicate' && start !== undefined)?.start;
    const key = `${claim.articleId} ${verb ?? claim.id}`;
    clauses.set(key, [...(clauses.get(key) ?? []), reading]);
  }
  return [...clauses.values()];
}
