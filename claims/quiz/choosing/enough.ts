import { isSourceOf } from '../asking/source.ts';
import type { Asking } from '../types.ts';

/** So many questions of offices, and of who said what, at most in one quiz; a Hindi story tells more of offices. */
const MOST_OF_SORT = 2;
const MOST_ROLES_IN_HINDI = 3;

/** Of how old people are, one question at most. */
const MOST_AGES = 1;

/** `role`, `statement` and `age` for questions that only few of go into a quiz; null for the rest. */
function cappedSort(asking: Asking): 'role' | 'statement' | 'age' | null {
  const { reading, target } = asking;
  const { claim } = reading;
  if (isSourceOf(asking)) return 'statement';
  if (target.kind === 'age' && claim.lang === 'en') return 'age';
  return claim.kind === 'role' || claim.kind === 'statement' ? claim.kind : null;
}

/** Of the rows of a table ("X में कितने मामले") so many are asked: more of them test nothing else. */
const MOST_ROWS = 3;
/** Of a series that one sentence tells ("पटना में 31, गया में 29 डिग्री तापमान रहा"), whatever of it is asked for; counts are rows. */
const MOST_OF_SERIES = 2;
/** And of days without a date. */
const MOST_WEEKDAYS = { hi: 2, en: 1 };

function rowOf({ reading: { form }, target, argument: { fact } }: Asking): string {
  const unit = target.kind === 'measure' && fact?.type === 'quantity' ? fact.unit : undefined;
  return `${target.kind} ${unit ?? form.slots[target.argument]?.head ?? ''} ${form.predicate.lemma}`;
}

const isOfSeries = ({ reading: { claim }, target: { kind } }: Asking) =>
  kind !== 'count' && claim.rules.includes('claim.series');

/** Whether a claim is one more of a series that was asked of already: their values or where they hold test one thing. */
function isOneMoreOfSeries(chosen: readonly Asking[], asking: Asking): boolean {
  if (!isOfSeries(asking)) return false;
  const { sentence, predicate } = asking.reading.form;
  const same = chosen.filter(
    (other) =>
      isOfSeries(other) &&
      other.reading.form.sentence === sentence &&
      other.reading.form.predicate.lemma === predicate.lemma,
  );
  return same.length >= MOST_OF_SERIES;
}

function isOneMoreOfTable(chosen: readonly Asking[], asking: Asking): boolean {
  const { lang } = asking.reading.claim;
  if (asking.target.kind === 'weekday')
    return chosen.filter(({ target }) => target.kind === 'weekday').length >= MOST_WEEKDAYS[lang];
  if (lang !== 'hi') return false;
  if (asking.target.kind !== 'count' && asking.target.kind !== 'measure') return false;
  const row = rowOf(asking);
  return chosen.filter((other) => rowOf(other) === row).length >= MOST_ROWS;
}

/** The person whom a question asks for; undefined where it asks for none. */
function personOf({ target, argument: { fact } }: Asking): string | undefined {
  return target.kind === 'person' && fact?.type === 'entity' ? (fact.ref ?? fact.name) : undefined;
}

/** Whether two questions ask for one person. */
export function askSamePerson(one: Asking, other: Asking): boolean {
  const person = personOf(one);
  return person !== undefined && personOf(other) === person;
}

/** "किसने", "किसे" of whoever the story is about: a Hindi quiz asks for one person once, and then of what he did. */
function isPersonAsked(chosen: readonly Asking[], asking: Asking): boolean {
  return asking.reading.claim.lang === 'hi' && chosen.some((other) => askSamePerson(asking, other));
}

/** Every third question of a longer English quiz may be of who said what, as its stories quote many. */
const SHARE_OF_SORT = 3;

function mostOf(chosen: readonly Asking[], { reading: { claim } }: Asking): number {
  if (claim.lang === 'hi' && claim.kind === 'role') return MOST_ROLES_IN_HINDI;
  if (claim.lang !== 'en' || claim.kind !== 'statement') return MOST_OF_SORT;
  return Math.max(MOST_OF_SORT, Math.floor((chosen.length + 1) / SHARE_OF_SORT));
}

/** Whether a quiz that has these questions has enough of the sort of another. */
export function hasEnough(chosen: readonly Asking[], asking: Asking): boolean {
  if (isOneMoreOfTable(chosen, asking) || isOneMoreOfSeries(chosen, asking)) return true;
  if (isPersonAsked(chosen, asking)) return true;
  const sort = cappedSort(asking);
  const most = sort === 'age' ? MOST_AGES : mostOf(chosen, asking);
  return sort !== null && chosen.filter((other) => cappedSort(other) === sort).length >= most;
}
