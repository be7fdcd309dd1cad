import { byRef } from '../../../catalogue/lookup.ts';
import type { NounGroup } from '../chunk/types.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import type { Mention, Place } from './memory-types.ts';

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
  const [other] = others;
  if (!other || others.length > 1 || !isOne(other) || !isOne(subject.phrase.group)) return null;
  return [subject.phrase.group, other];
}

/** "मुर्मू ने लोरेंसो के साथ बातचीत की": who "दोनों नेता" and which "दोनों देश" are, where one clause tells of both. */
export function twoParties(frame: Frame, place: Place): Two {
  const two = partiesOf(frame);
  if (!two) return {};
  const [a, b] = two;
  const [first, last] = [a.words[0] as Word, b.words.at(-1) as Word];
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
