import { keptBy } from '../../../../../kept.ts';
import type { Reading } from '../../../../../model.ts';
import { onceEach } from '../../../../../once.ts';
import { withSentenceBefore } from '../../../../../text/around.ts';
import { fold } from '../../../../../text/fold.ts';
import { ANY_MONTH } from '../../../calendar.ts';
import { isHabit, namesOtherTime } from '../../../other-time.ts';
import type { Events } from '../event/event.ts';
import { eventOf, isAnyEvent, isPlural, isSameEvent } from '../event/event-words.ts';

/** Around a claim so many characters are looked through. */
const MOST_AROUND = 800;

/** Whether a claim is of the time that the news is of. */
export function isOfTheNews(reading: Reading): boolean {
  return !namesOtherTime(reading.claim.text) && !isHabit(reading);
}

/** A day of its own beside "था": "12 फरवरी को … बचाया था" was before the news. */
const HAS_DAY = new RegExp(`\\p{Nd}{1,2} (?:${ANY_MONTH})(?=\\s)`, 'u');
const PLUPERFECT = /[ाीेएई] (?:था|थे|थी|थीं)।?$/u;

/** What a mishap is of: "सड़क हादसा" is none that a story calls by its bare noun. */
const KIND_OF_MISHAP = /^(?:सड़क|रेल|ट्रेन|विमान|बस|कार|हवाई|नाव|नौका|औद्योगिक|दूसर[ाीे]|अन्य)$/u;

/** "पटना में हुए हादसे": an event is tied to the place before it. */
const TIED = /^(?:हुए|हुई|लगी|आए|आई|मची)$/u;

/** Whether words tell where an event was, and that is elsewhere. */
function isTiedElsewhere(words: readonly string[], at: number, place: string): boolean {
  if (!TIED.test(words[at - 1] ?? '') || !/^(?:में|पर)$/u.test(words[at - 2] ?? '')) return false;
  return !place.includes(words[at - 3] ?? '') && !place.includes(words[at - 4] ?? '');
}

const MARK = /[।,;:.]/u;
const MARKS = /[।,;:.]/gu;

/** The event that a word names, with its key: worked out once a story for each of its words. */
const eventsBeside = keptBy((_main: Events['main']) =>
  onceEach((raw: string) => {
    const word = fold(MARK.test(raw) ? raw.replace(MARKS, '') : raw);
    const other = eventOf(word);
    return other && { word, other };
  }),
);

/** Whether words speak of another event than the main one, whatever that is called. */
function tellsOfOther(words: readonly string[], main: Events['main']): boolean {
  const { lemma, place } = main;
  const eventIn = eventsBeside(main);
  return words.some((raw, at) => {
    const found = eventIn(raw);
    if (!found) return false;
    const { word, other } = found;
    if (isTiedElsewhere(words, at, place)) return true;
    if (isSameEvent(other.lemma, lemma)) return false;
    return !isAnyEvent(word) || isPlural(word) || KIND_OF_MISHAP.test(words[at - 1] ?? '');
  });
}

/** Whether a claim is of the main event: told after it, with no other event and no other place between, in it or before it. */
export function isOfEvent(reading: Reading, { main, others }: Events, text: string): boolean {
  const { claim } = reading;
  const [span] = claim.spans;
  const start = span?.start ?? 0;
  if (start < main.at && (span?.end ?? 0) < main.at) return false;
  if (!isOfTheNews(reading) || others.some(({ at }) => at > main.at && at <= (span?.end ?? 0))) return false;
  if (HAS_DAY.test(claim.text) && PLUPERFECT.test(claim.text)) return false;
  const around = span ? withSentenceBefore(text, span).slice(0, MOST_AROUND) : '';
  return ![claim.text, around].some((words) => tellsOfOther(words.split(/\s+/u), main));
}
