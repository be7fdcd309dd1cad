import { byRef, entriesOf, stateOfEntry } from '../../../../catalogue/lookup.ts';
import { refsIn } from '../../../../catalogue/names-in.ts';
import type { Entity } from '../../../../model.ts';
import { foldPhrase } from '../../../../text/fold.ts';
import { kicked } from '../../../rubric/kicker.ts';

/** So many places of a state show that a stem tells of it. */
const SEVERAL = 2;
/** A state with fewer names of the key's kind has no three others to offer. */
const ENOUGH = 4;

function stateOf(ref: string): string | undefined {
  const entry = byRef(ref);
  return entry?.class === 'place' ? stateOfEntry(entry) : undefined;
}

/** The state of a listed district or town of India; undefined of anything else. */
function homeOf({ class: kind, category, ref }: Entity): string | undefined {
  return kind === 'place' && category !== 'state' && ref !== undefined ? stateOf(ref) : undefined;
}

/** "असम में बाढ़: … किस जिले में": a name that two states share was read as that of the other one. */
export function isOfOtherState(key: Entity, stem: string): boolean {
  const home = homeOf(key);
  const kicker = home === undefined ? undefined : kicked(stem)?.kicker;
  if (kicker === undefined) return false;
  const states = refsIn(foldPhrase(kicker).split(' '), 'hi').filter(
    (ref) => byRef(ref)?.category === 'state',
  );
  return states.length > 0 && !states.includes(home as string);
}

/** "किस शहर के केंद्र ने नागपट्टिनम और तंजावुर में": where all places of a stem lie in the key's state, so do the options. */
export function statesTold(key: Entity, refs: readonly string[]): readonly string[] {
  const home = homeOf(key);
  if (home === undefined) return [];
  const told = refs.flatMap((ref) => (ref === home ? [] : (stateOf(ref) ?? [])));
  const isOfHome = told.length >= SEVERAL && told.every((state) => state === home);
  const peers = isOfHome ? entriesOf(key.category ?? '').filter((entry) => entry.in === home) : [];
  return peers.length >= ENOUGH ? [home] : [];
}
