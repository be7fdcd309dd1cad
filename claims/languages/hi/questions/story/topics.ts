import type { Reading } from '../../../../model.ts';
import type { Named } from './case.ts';
import type { Events } from './event.ts';
import { headlineMatter } from './headline.ts';
import { isOfOneMatch } from './match.ts';
import type { Topic } from './names.ts';
import { thingOf } from './thing.ts';
import { isOfEvent } from './times.ts';
import { isOfOtherContest } from './tournament.ts';
import { CASE_WORDS, HARM_WORDS, SPORT_WORDS, wordsOf } from './words.ts';

/** What is known of a story's matters. */
export interface StoryMatters {
  readonly text: string;
  readonly names: readonly Topic[];
  readonly events: Events | null;
  readonly ofCase: Named | null;
  readonly contest: Named | null;
}

/** What the claims of a story are of. */
export interface Topics {
  /** The match, event or case that a claim of the news belongs to, else the matter of the headline; null where it has none. */
  eventOf(reading: Reading): string | null;
  /** The thing that the story is about, where the claim does not name it itself. */
  thingFor(reading: Reading): string | null;
}

/** The matters that a story's claims may be put under. */
export function topicsFor({ text, names, events, ofCase, contest }: StoryMatters): Topics {
  const [headline = ''] = text.split('\n', 1);
  const matter = headlineMatter(headline);
  const thing = thingOf(names, text);
  const has = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word));
  return {
    eventOf(reading) {
      const words = wordsOf(reading.claim.text);
      const isPlay = contest !== null && has(words, SPORT_WORDS) && isOfOneMatch(reading);
      if (isPlay && !isOfOtherContest(words, contest)) return contest.label;
      if (events && isOfEvent(reading, events)) return matter ?? events.main.label;
      if (ofCase && (has(words, CASE_WORDS) || has(words, HARM_WORDS))) return ofCase.label;
      return matter;
    },
    thingFor: (reading) => (thing === null || thing.isIn(reading) ? null : thing.name),
  };
}
