import type { NounGroup } from '../chunk/types.ts';

/** Whether a noun phrase can do something: a person, body, country, or a thing at the front of its clause. */
export function canAct(group: NounGroup): boolean {
  const head = group.head;
  if (head.pos === 'pronoun') return true;
  if (head.name) return head.name.class !== 'thing';
  if (head.value) return false;
  if (head.role) return true;
  const kind = head.noun?.[0]?.class;
  return (
    kind === 'person' || kind === 'office' || kind === 'organisation' || kind === 'group' || kind === 'animal'
  );
}
