import { type Sign, showsAny } from '../../signs.ts';

/** Signs that a stem is of what its story tells, and does not name it: under the name of the story it is whole. */
const OF_STORY: readonly Sign[] = [
  // "How many people did police arrest in Leeds?": for what.
  {
    id: 'topic.arrested-for-what',
    pattern:
      /^(?![^?]{0,300}\b(?:for|over|after|during|when|following|suspicion|charges?|connection|accused|suspected|protest|raid)\b)(?:[^?]{0,120}\bdid [^?]{2,80}\b(?:arrest|detain)\b|how many (?:\p{L}+ ){1,3}(?:have|has|had) been (?:detained|arrested|held|suspended|booked|questioned)(?: so far)?\?$)/iu,
  },
];

/** Whether a stem says of what it is only under the name of what happened. */
export function needsTopic(stem: string): boolean {
  return showsAny(stem, OF_STORY);
}
