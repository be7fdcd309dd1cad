import type { Embedded } from '../../clause/phrases.ts';
import { assignRoles } from '../../frame/roles.ts';
import type { Part } from '../../frame/types.ts';

/** The phrases of a verb without tense, in their roles. */
export function embeddedRoles(embedded: Embedded): Part[] {
  return assignRoles(embedded.phrases, embedded.verb);
}
