import { byRef } from './lookup.ts';

/** Categories whose entries news can be about: a temple, a firm, a mission, a law. No body that only says or counts, no team, which plays another. */
const TOPICS: ReadonlySet<string> = new Set(
  `award film festival monument ghat temple missile warship submarine exercise operation app vaccine scheme law treaty summit exam
   space.mission rocket satellite planet tournament stadium train cyclone river mountain lake dam park island airport
   company.in company.world bank airline university institute armed.group`
    .trim()
    .split(/\s+/u),
);

/** Whether a listed name is one that a story can be of. */
export function isTopicRef(ref: string | undefined): boolean {
  const entry = ref === undefined ? undefined : byRef(ref);
  return entry !== undefined && TOPICS.has(entry.category);
}
