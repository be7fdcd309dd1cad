import type { Fact } from '../../../../model.ts';
import type { Frame } from '../../frame/types.ts';
import type { Word } from '../../tag/word.ts';
import type { Member, Series } from './series.ts';
import { isEach } from './series-words.ts';

const ONE: Fact = { type: 'quantity', dimension: 'count', value: 1, comparator: 'exact' };

/** "17.5 डिग्री सेल्सियस": the number and its unit. */
export function unitOf(number: readonly Word[]): readonly Word[] {
  const fact = number[0]?.value?.fact;
  return fact?.type === 'quantity' && fact.dimension !== 'count' ? number.slice(1) : [];
}

/** The noun that is counted: of "लोगों की" and of "नए मरीज" the last before a postposition. */
export function countedNoun(counted: readonly Word[]): Word | undefined {
  const end = counted.findIndex(({ pos }) => pos === 'postposition');
  return counted.slice(0, end < 0 ? undefined : end).findLast((word) => word.noun && word.noun.length > 0);
}

/** The number with the unit or noun that only another member names. */
export function withUnit(
  [first, ...rest]: readonly Word[],
  unit: Word | undefined,
  noun: Word | undefined,
): readonly Word[] {
  const fact = first?.value?.fact;
  if (!first) return [];
  if (isEach([first, ...rest])) return [first, ...rest].map(withoutValue);
  const own = fact ?? (first.key === 'एक' ? ONE : undefined);
  if (own?.type !== 'quantity' || own.dimension !== 'count') return [first, ...rest];
  const measured = unit?.value?.fact;
  const whole =
    measured?.type === 'quantity'
      ? { ...measured, value: own.value }
      : { ...own, ...(noun?.noun?.[0] ? { unit: noun.noun[0].lemma } : {}) };
  const { start, end } = first;
  return [{ ...first, value: { ...(first.value ?? { start, end, rule: 'series' }), fact: whole } }, ...rest];
}

/** "16-16" is no score. */
function withoutValue(word: Word): Word {
  return { ...word, value: undefined };
}

/** Whether a number is one, or one in each. */
export function isOne(number: readonly Word[]): boolean {
  const fact = number[0]?.value?.fact;
  const text = number.map((word) => word.text).join('');
  return (fact?.type === 'quantity' && fact.value === 1) || /^(?:एक|एक-एक|1-1)$/u.test(text);
}

/** A member's own noun, or what all count where it names the same or none; null where its unit leaves open of what. */
function ownCounted(own: readonly Word[], shared: readonly Word[]): readonly Word[] | null {
  if (own.every(({ key }, i) => shared[i]?.key === key)) return shared;
  const isThing = own.at(-1)?.pos === 'noun' && own.at(-1)?.noun?.[0]?.class !== 'measure';
  const agrees = countedNoun(own)?.noun?.[0]?.gender === countedNoun(shared)?.noun?.[0]?.gender;
  return isThing && agrees && shared.every(({ pos }) => pos !== 'postposition') ? own : null;
}

/** What a member counts, as its claim tells it; null where the words of many cannot be told of one. */
export function countedOf(member: Member, series: Series, { verb }: Frame): readonly Word[] | null {
  const last = series.members.at(-1)?.number ?? [];
  const own = unitOf(member.number).length > 0 || member.number === last;
  const shared = [...(own ? [] : unitOf(last)), ...series.counted];
  const counted = ownCounted(member.counted, shared);
  if (!counted) return null;
  if (!isOne(member.number))
    return isOne(last) && verb.gender !== 'f' && verb.number === 'sg' ? null : counted;
  if (verb.number === 'pl') return null;
  const noun = countedNoun(counted);
  const many = noun?.noun?.every(({ number }) => number === 'pl') ?? false;
  if (!many || !noun) return counted;
  // "एक लोगों की मौत": of one, the noun of many is left out before its genitive.
  const after = counted.indexOf(noun) + 1;
  return counted[after]?.tag === 'genitive' ? counted.slice(after) : null;
}

/** "मंडी में अधिकतम तापमान 31, सोलन में 29": what is measured is told once. */
export function withMeasured(members: readonly Member[]): Member[] {
  let measured: readonly Word[] = [];
  return members.map((member) => {
    if (member.measured.at(-1)?.pos !== 'adjective' && member.measured.length > 0) measured = member.measured;
    return member.measured.length > 0 ? member : { ...member, measured };
  });
}
