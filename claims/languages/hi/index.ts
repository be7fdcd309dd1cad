import type { Language } from '../language.ts';
import { draftClaims, SHORTEST_PLACED } from './draft/index.ts';
import { headlineClaims, mayTellEvents } from './draft/kinds/headline-claims.ts';
import { filedAt } from './draft/setting/filed.ts';
import { placesOfStory } from './draft/setting/home.ts';
import { partsOf, whereaboutsOf } from './draft/setting/where.ts';
import { ofSpeechIn } from './draft/speech/speech-story.ts';
import { withDays } from './draft/telling/days.ts';
import { LINES } from './lines/index.ts';
import { writtenDay } from './questions/ask/as-of.ts';
import { answerHindi, askHindi } from './questions/ask/index.ts';
import { groupedLike } from './questions/grouping.ts';
import { lacksPlace } from './questions/lacks.ts';
import { isForeignName, namesLike } from './questions/names-like.ts';
import { losesIllness } from './questions/of-which-illness.ts';
import { ordinalLike } from './questions/ordinals.ts';
import { leavesUnnamed } from './questions/stem/unnamed.ts';
import { bygoneIn, isUnderEvent } from './questions/story/event/bygone.ts';
import { storyOf } from './questions/story/index.ts';
import { targetsOf } from './questions/targets/index.ts';
import { lacksDay, lacksEvent, losesDate, losesMatch, losesWhatBefell } from './questions/undated.ts';
import { underKicker } from './questions/under-kicker.ts';
import { losesVictims } from './questions/whose-victims.ts';
import { SENTENCES } from './sentence-rules.ts';
import { tagDocument } from './tag/index.ts';
import { formatLike } from './values/format.ts';
import { findValues } from './values/index.ts';
import { explain, why } from './words.ts';

/** Hindi. */
export const hindi: Language = {
  code: 'hi',
  sentences: SENTENCES,
  lines: LINES,
  values: findValues,
  read: ({ text, title, dateline, sentences, headings, clock }) => {
    const { tagged } = tagDocument(sentences, clock);
    const places = placesOfStory(tagged, { title, dateline });
    const whereabouts = whereaboutsOf(tagged, places, {
      text,
      title,
      dateline,
      filed: filedAt(text, dateline),
      isInParts: partsOf(text).length > 0,
    });
    const head = headings.find(({ start, end }) => text.slice(start, end).trim() === title);
    const headline = head && tagDocument([head], clock).tagged[0];
    const told = draftClaims(text, tagged, {
      places,
      whereabouts,
      dateline,
      title: headline,
    });
    const isBygone = bygoneIn(text);
    // "हादसे में" right behind an earlier accident is not the one of the news.
    const own = told.drafts.filter((draft) => !(isUnderEvent(draft.claim.text) && isBygone(draft)));
    const isOfSpeech = ofSpeechIn(text, title);
    const drafts = own.filter((draft) => !isOfSpeech(draft));
    const leftOut = {
      ...told.leftOut,
      ...(own.length < told.drafts.length ? { 'of-earlier': told.drafts.length - own.length } : {}),
      ...(drafts.length < own.length ? { 'of-speech': own.length - drafts.length } : {}),
    };
    const telling = headings.filter(mayTellEvents);
    const isHeadlineAlone = headline !== undefined && telling.length === 1 && telling[0] === head;
    const headed = isHeadlineAlone ? [headline] : tagDocument(telling, clock).tagged;
    const all = [...drafts, ...headlineClaims(text, headed, tagged[0]?.words)];
    return {
      drafts: tagged.length < SHORTEST_PLACED ? all : all.map((draft) => withDays(draft, text)),
      leftOut,
    };
  },
  targets: targetsOf,
  story: storyOf,
  ask: askHindi,
  answerFor: answerHindi,
  isWhole: (stem) =>
    !lacksPlace(stem) &&
    !losesDate(stem) &&
    !losesIllness(stem) &&
    !losesMatch(stem) &&
    !losesVictims(stem) &&
    !losesWhatBefell(stem) &&
    !leavesUnnamed(stem),
  lacksDay,
  lacksEvent,
  underKicker,
  writtenDay,
  newsOf: (day) => `${day} की खबर`,
  formatLike: (value, like) =>
    like.fact.type === 'quantity' && like.fact.dimension === 'ordinal'
      ? ordinalLike(value, like.exact)
      : groupedLike(formatLike(value, like), like.exact),
  // Who a private person of a place was is nothing to be asked: readers tell names made up from the one that is not.
  isLocal: () => false,
  namesLike,
  isForeignName,
  explain,
  why,
};
