import { type Sign, showsAny } from '../../signs.ts';

/** "How many soldiers were killed?": in what, and when, no word of the stem says. */
const KILLED =
  /^(?!.*\d{4})(?!In )(?:About|At least|More than|Nearly)? ?[Hh]ow many (?:\p{L}+ ){0,3}\p{L}+(?:, including [^,?]{3,60},)? (?:was|were|have been|had been) (?:killed|injured|hurt|wounded|arrested|held|detained|evacuated|displaced|rescued|hospitali[sz]ed)\?$/u;

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
  return KILLED.test(stem) || showsAny(stem, OF_STORY);
}

/** Whether a stem asks how many were harmed, and by its words alone in nothing: only the first sentence is of the headline's news. */
export function isBareToll(stem: string): boolean {
  return KILLED.test(stem);
}
