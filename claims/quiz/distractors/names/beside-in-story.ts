import { categoryOf } from '../../../catalogue/lookup.ts';
import type { Entity } from '../../../model.ts';
import type { Candidate, Person } from '../../types.ts';
import { ENOUGH, FROM_ARTICLE } from '../shared/options-wanted.ts';

/** Whether a claim is of an office, or of what happened on a told day. */
export function isOfOneTime({ reading: { claim } }: Candidate): boolean {
  if (claim.kind === 'role') return true;
  return claim.kind === 'event' && claim.arguments.some(({ fact }) => fact?.type === 'time');
}

/** Beside these nobody stands whom no list has: a reporter is no judge. */
const OF_ONE_WALK: ReadonlySet<string> = new Set(['person.judge', 'person.militant']);

/** Beside a founder of firms stands no prime minister: known people of the story are of the key's own walk. */
export function ofOneWalk(beside: readonly Person[], { ref }: Entity): readonly Person[] {
  const own = ref === undefined ? undefined : categoryOf(ref);
  if (own === undefined) return beside;
  const isOpen = !OF_ONE_WALK.has(own);
  return beside.filter(({ entity }) => (entity.ref === undefined ? isOpen : categoryOf(entity.ref) === own));
}

/** Those whom the world knows, of the same sort as somebody whom no list has: then the key is one of them. */
export function knownPeers(beside: readonly Person[], own: Person): readonly Person[] {
  return own.sort === null
    ? []
    : beside.filter(({ entity, sort }) => entity.ref !== undefined && sort === own.sort);
}

/** People of the story beside the key: those of no list before those of one, where the key is of none. */
export function fromStory(
  beside: readonly Person[],
  key: Entity,
  peers: readonly Person[],
): readonly Person[] {
  if (key.ref !== undefined) return beside.slice(0, FROM_ARTICLE);
  if (peers.length > 0) return beside.slice(0, ENOUGH);
  return beside.filter(({ entity }) => entity.ref === undefined).slice(0, ENOUGH);
}
