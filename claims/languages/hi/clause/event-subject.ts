import { cutSoft } from '../chunk/noun-groups.ts';
import type { NounGroup, VerbGroup } from '../chunk/types.ts';
import { agrees, happens } from './agreement.ts';
import type { Nominal, Phrase } from './phrases.ts';
import { cutsIn } from './run-in.ts';

/** Whether a noun group is what came about by itself: "14 लोगों की मौत … हुई". */
export function isEvent(group: NounGroup, verb: VerbGroup): boolean {
  const fits = group.head.noun?.some(
    ({ class: kind, gender }) => (kind === 'event' || kind === 'natural') && gender === verb.gender,
  );
  return happens(verb.root) && fits === true && agrees(group, verb);
}

/** "14 लोगों की मौत | दम घुटने से हुई": what came about has run into the bare noun of a verbal noun. */
export function splitEvent({ group }: Nominal, verb: VerbGroup): [Nominal, Nominal] | null {
  for (const cut of cutsIn(group)) {
    const [left, right] = cutSoft(group, cut);
    if (isEvent(left, verb))
      return [
        { kind: 'nominal', group: left, tag: 'direct' },
        { kind: 'nominal', group: right, tag: 'direct' },
      ];
  }
  return null;
}

/** "तीन लोगों की मौत | अस्पताल ले जाते समय हुई": what came about, before the time of another act. */
export function releasedFromTime(nominal: Nominal, verb: VerbGroup): Phrase[] | null {
  const { participle, group } = nominal;
  if (!participle || !/^(?:समय|वक्त|दौरान)$/u.test(group.head.key)) return null;
  const { phrases } = participle;
  const at = phrases.findIndex((phrase) => phrase.kind === 'nominal' && phrase.tag === 'direct');
  const first = phrases[at];
  const before = phrases.slice(0, at);
  const rest = phrases.slice(at + 1);
  if (first?.kind !== 'nominal' || first.participle || before.some(({ kind }) => kind !== 'nominal'))
    return null;
  const found = isEvent(first.group, verb) ? [first] : splitEvent(first, verb);
  if (!found) return null;
  const [subject, ...own] = found;
  const time = { ...nominal, participle: { ...participle, phrases: [...own, ...rest] } };
  return subject ? [...before, subject, time] : null;
}
