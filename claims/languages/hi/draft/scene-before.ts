import type { Frame, Part } from '../frame/types.ts';
import type { DraftContext } from './context.ts';
import { eventFrame } from './event-frame.ts';
import { happenedFrame } from './happened.ts';
import type { Segment } from './segments.ts';
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
