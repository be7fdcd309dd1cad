import type { Frame, Part } from '../../frame/types.ts';
import type { DraftContext } from '../memory/context.ts';
import type { Segment } from '../parts/segments.ts';
import { eventFrame } from './event-frame.ts';
import { happenedFrame } from './happened.ts';
import { sharedFront } from './shared-front.ts';

/** Where, or in which event, a claim is set whose own words tell neither: by its sentence, else by the story. */
export function sceneBefore(frame: Frame, parts: readonly Part[], context: DraftContext): Segment[] {
  const shared = () => sharedFront(frame, parts, context);
  const event = () => eventFrame(frame, parts, context);
  const happened = () => happenedFrame(frame, parts, context);
  // "आग लग गई, जिससे तीन लोग घायल हो गए": what it came of says more than where.
  const isContinued = frame.clause.relation === 'relative';
  for (const source of isContinued ? [event, happened, shared] : [shared, event, happened]) {
    const segments = source();
    if (segments.length > 0) return segments;
  }
  return [];
}

/** "मंडी में | मंडी में चल रहे अभियान में": whether what was put for other words says where, too. */
function isToldAgain([first]: readonly Segment[], segments: readonly Segment[]): boolean {
  if (first?.kind !== 'words') return false;
  const where = first.words.map(({ text }) => text).join(' ');
  return segments.some((one) => one.kind === 'replaced' && one.text.startsWith(where));
}

/** Takes the scene out of a claim where the words that were put for its own say where. */
export function withoutSceneTwice(
  scene: readonly Segment[],
  { segments, rules }: { readonly segments: Segment[]; readonly rules: string[] },
): void {
  if (!isToldAgain(scene, segments)) return;
  segments.splice(segments.indexOf(scene[0] as Segment), scene.length);
  rules.splice(rules.indexOf('scene'), 1);
}
