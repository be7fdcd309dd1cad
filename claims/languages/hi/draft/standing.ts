import type { Draft, Drafts } from '../../language.ts';

/** Blocks with which a claim is not told at all: its reader would not know who, what or whether. */
const UNFIT =
  /^(unresolved-|first-or-second-person$|question$|relative$|no-subject$|no-content$|dangling$|of-nothing$)/u;

function reasonsIn(draft: Draft): string[] {
  return draft.form.blocks.filter((block) => UNFIT.test(block));
}

/** Whether a claim tells its reader everything needed to know what it says. */
export function standsAlone(draft: Draft): boolean {
  return reasonsIn(draft).length === 0;
}

/** Leaves out the drafts that do not stand alone, and counts them by their first reason. */
export function keepStanding(all: readonly Draft[]): Drafts {
  const leftOut: Record<string, number> = {};
  const drafts = all.filter((draft) => {
    const reason = reasonsIn(draft)[0];
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === undefined;
  });
  return { drafts, leftOut };
}
