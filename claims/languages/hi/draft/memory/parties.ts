import { byRef, matchDemonym, matchName } from '../../../../catalogue/lookup.ts';
import type { Range } from '../../../../text/range.ts';
import type { NounGroup } from '../../chunk/types.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention, NamedCountry, Place } from './memory-types.ts';

/** What two do together: "मंत्री ने राजदूत से मुलाकात की". */
const TOGETHER = /^(?:मुलाकात|बातचीत|बात|वार्ता|चर्चा|भेंट|बैठक|समझौता|समझौते)$/u;

interface Two {
  readonly personPair?: Mention;
  readonly countryPair?: Mention;
}

/** The name of the country that a ref or its holder belongs to. */
function countryName(ref: string | undefined): string | undefined {
  const entry = ref === undefined ? undefined : byRef(ref);
  if (entry?.category === 'country') return entry.hi;
  return entry?.country === undefined ? undefined : byRef(`country:${entry.country}`)?.hi;
}

/** Of which country a party is: its own name, "नेपाल के राजदूत", "रूसी राष्ट्रपति", or that of a known leader. */
function countryOf({ words, head }: NounGroup): string | undefined {
  const named = words.filter((word) => !word.inside && word.name?.category === 'country');
  if (named.length > 1) return undefined;
  const demonym = words.find((word) => word.demonym)?.demonym;
  if (named[0]) return countryName(named[0].name?.refs[0]);
  if (demonym) return countryName(demonym);
  return head.name?.class === 'person' && head.name.refs.length === 1
    ? countryName(head.name.refs[0])
    : undefined;
}

function isOne({ words }: NounGroup): boolean {
  return !words.some((word) => word.pos === 'coordinator');
}

/** The two parties of a clause in which one meets the other; null where there are not just two. */
function partiesOf({ subject, parts, verb }: Frame): [NounGroup, NounGroup] | null {
  if (subject?.phrase.kind !== 'nominal') return null;
  const isMeeting = TOGETHER.test(verb.conjunct?.key ?? '');
  const others = parts.flatMap(({ role, phrase }) => {
    if (phrase.kind !== 'nominal') return [];
    const isOther = role === 'companion' || (isMeeting && phrase.tag === 'instrumental');
    return isOther ? [phrase.group] : [];
  });
  const other = others[0];
  if (!other || others.length > 1 || !isOne(other) || !isOne(subject.phrase.group)) return null;
  return [subject.phrase.group, other];
}

/** "मुर्मू ने लोरेंसो के साथ बातचीत की": who "दोनों नेता" and which "दोनों देश" are, where one clause tells of both. */
export function twoParties(frame: Frame, place: Place): Two {
  const two = partiesOf(frame);
  if (!two) return {};
  const a = two[0];
  const b = two[1];
  const first = a.words[0] as Word;
  const last = b.words.at(-1) as Word;
  const range = {
    start: Math.min(first.start, (b.words[0] as Word).start),
    end: Math.max(last.end, a.head.end),
  };
  const pair = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || one === other
      ? undefined
      : { text: `${one} और ${other}`, range, ...place };
  const person = ({ head }: NounGroup) => (head.name?.class === 'person' ? head.name.canonical : undefined);
  const personPair = pair(person(a), person(b));
  const countryPair = pair(countryOf(a), countryOf(b));
  return { ...(personPair ? { personPair } : {}), ...(countryPair ? { countryPair } : {}) };
}

/** The countries that a word names: "जापान", "जापानी", "भारत-जापान". */
function namesOf({ name, demonym, key }: Word): readonly string[] {
  if (name?.category === 'country' || demonym)
    return [countryName(demonym ?? name?.refs[0])].flatMap((one) => one ?? []);
  if (!key.includes('-')) return [];
  return key.split('-').flatMap((half) => {
    const ref = matchName([half], 0, 'hi')?.refs.find((one) => one.startsWith('country:'));
    return countryName(ref ?? matchDemonym([half], 0, 'hi')?.ref) ?? [];
  });
}

/** The countries that the article has named so far, by themselves or as "नेपाली", each once. */
export function countriesAfter(
  before: readonly NamedCountry[],
  words: readonly Word[],
): readonly NamedCountry[] {
  const found: NamedCountry[] = [];
  words.forEach((word) => {
    if (word.inside) return;
    for (const name of namesOf(word)) found.push({ name, range: { start: word.start, end: word.end } });
  });
  const fresh = found.filter(
    ({ name }, i) =>
      !before.some((one) => one.name === name) && found.findIndex((one) => one.name === name) === i,
  );
  return fresh.length > 0 ? [...before, ...fresh] : before;
}

/** "दोनों देश": the two countries of a story that has named no third one. */
export function onlyTwoCountries(
  countries: readonly NamedCountry[] | undefined,
): { readonly text: string; readonly range: Range } | null {
  const [a, b, ...more] = countries ?? [];
  if (!a || !b || more.length > 0) return null;
  const near = b.range.end - a.range.start <= FAR_APART;
  return {
    text: `${a.name} और ${b.name}`,
    range: near ? { start: a.range.start, end: b.range.end } : b.range,
  };
}

/** Characters within which two names are quoted together. */
const FAR_APART = 200;
