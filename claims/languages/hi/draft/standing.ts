import type { Draft, Drafts } from '../../language.ts';

/** Blocks with which a claim is not told at all: its reader would not know who, what or whether. */
const UNFIT =
  /^(unresolved-|first-or-second-person$|question$|relative$|no-subject$|no-content$|dangling$|of-nothing$)/u;

function reasonOf({ form }: Draft): string | undefined {
  return form.blocks.find((block) => UNFIT.test(block));
}

/** Whether one of these blocks leaves a claim out. */
export function isLeftOut(blocks: readonly string[]): boolean {
  return blocks.some((block) => UNFIT.test(block));
}

/** Whether a claim tells its reader everything needed to know what it says. */
export function standsAlone(draft: Draft): boolean {
  return !isLeftOut(draft.form.blocks);
}

/** Leaves out the drafts that do not stand alone, and counts them by their first reason. */
export function keepStanding(all: readonly Draft[]): Drafts {
  const leftOut: Record<string, number> = {};
  const drafts = all.filter((draft) => {
    const reason = reasonOf(draft);
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return reason === undefined;
  });
  return { drafts, leftOut };
}
