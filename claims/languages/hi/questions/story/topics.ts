import type { Reading } from '../../../../model.ts';
import type { Named } from './case.ts';
import type { Events } from './event.ts';
import { isAnyEvent } from './event-words.ts';
import { headlineMatter } from './headline.ts';
import type { IllnessTopic } from './illness.ts';
import { isOfOneMatch } from './match.ts';
import type { Topic } from './names.ts';
import { thingOf } from './thing.ts';
import { isOfEvent } from './times.ts';
import { isOfOtherContest } from './tournament.ts';
import { CASE_WORDS, claimWords, HARM_WORDS, SPORT_WORDS } from './words.ts';

/** What is known of a story's matters. */
export interface StoryMatters {
  readonly text: string;
  readonly names: readonly Topic[];
  readonly events: Events | null;
  readonly ofCase: Named | null;
  readonly contest: Named | null;
  readonly illness: IllnessTopic | null;
}

/** What a claim is of, as a kicker calls it. */
export interface Matter {
  readonly topic: string;
  /** What is left of it, and the place that left, where the stem names that: "बाढ़" of "पटना में बाढ़". */
  readonly event?: string;
  readonly at?: string;
  /** Whether it is too wide to say by itself which event is meant: an illness. */
  readonly isWide?: boolean;
}

/** What the claims of a story are of. */
export interface Topics {
  /** The match, event or case that a claim of the news belongs to, else the matter of the headline; null where it has none. */
  matterOf(reading: Reading): Matter | null;
  /** The thing that the story is about, where the claim does not name it itself. */
  thingFor(reading: Reading): string | null;
  /** Whether a claim calls that thing by its noun. */
  meansThing(reading: Reading): boolean;
}

/** "दूसरी घटना", "एक और हादसा": told beside the event of the story, and not it. */
const OTHER_EVENT =
  /(?:^| )(?:दूसर[ीेा]|तीसर[ीेा]|अन्य|एक और|एक अन्य|ऐस[ीेा]) (?:घटना|हादस|दुर्घटना|मामल|वारदात|हमल)/u;

/** Words of a name: a slash or a bracket shows that it was cut. */
const PLAIN = /^[\p{L}\p{M}\p{N} .–-]+$/u;

/** The matters that a story's claims may be put under. */
export function topicsFor({ text, names, events, ofCase, contest, illness }: StoryMatters): Topics {
  const [headline = ''] = text.split('\n', 1);
  const matter = headlineMatter(headline);
  const thing = thingOf(names, text);
  const has = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const ofEvent = (reading: Reading): Matter | null => {
    if (!events || OTHER_EVENT.test(reading.claim.text) || !isOfEvent(reading, events)) return null;
    const { label, lemma, place } = events.main;
    if (matter !== null) return { topic: matter };
    if (!PLAIN.test(label)) return null;
    return { topic: label, at: place, ...(isAnyEvent(lemma) ? {} : { event: lemma }) };
  };
  return {
    matterOf(reading) {
      const words = claimWords(reading.claim);
      const isPlay = contest !== null && has(words, SPORT_WORDS) && isOfOneMatch(reading);
      if (isPlay && contest.label !== null && !isOfOtherContest(words, contest))
        return { topic: contest.label };
      const event = ofEvent(reading);
      if (event) return event;
      const isOfCase = has(words, CASE_WORDS) || has(words, HARM_WORDS);
      if (isOfCase && ofCase && ofCase.label !== null) return { topic: ofCase.label };
      if (illness?.isOf(reading)) return { topic: illness.name, isWide: true };
      return matter === null ? null : { topic: matter };
    },
    thingFor: (reading) => (thing === null || thing.isIn(reading) ? null : thing.name),
    meansThing: (reading) => thing?.isMeantIn(reading) ?? false,
  };
}
