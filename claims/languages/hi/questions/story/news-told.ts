import type { Reading } from '../../../../model.ts';
import { once } from '../../../../once.ts';
import { fold } from '../../../../text/fold.ts';
import type { Kicker, NewsTold } from '../../../language.ts';
import { type LinePlace, placesInClaim, placesInLine } from '../../draft/setting/mentions.ts';
import { lookUpNoun } from '../../lexicon/noun-forms.ts';
import { hasOtherTime } from '../../other-time.ts';
import { isOfOtherEvent } from './apart.ts';
import { type LinesTold, ofMatter } from './headline/lines-told.ts';
import type { Elsewhere } from './places/elsewhere.ts';
import type { Time } from './times/time-of-claim.ts';

/** "हमला", "बर्फीला तूफान": words whose masculine ending shows that they stand before no case marker. */
const DIRECT = /ा$/u;

function isMasculine(word: string): boolean {
  return lookUpNoun(fold(word)).some(({ gender, case: form }) => gender === 'm' && form === 'direct');
}

/** A name as it stands before a case marker: "बर्फीला तूफान" → "बर्फीले तूफान". */
function beforeMarker(name: string): string {
  const words = name.split(' ');
  const last = words.pop() as string;
  if (!isMasculine(last)) return name;
  const isNoun = (word: string) => lookUpNoun(fold(word)).length > 0;
  const described = words.map((word, at) =>
    at === words.length - 1 && !isNoun(word) ? word.replace(DIRECT, 'े') : word,
  );
  return [...described, last.replace(DIRECT, 'े')].join(' ');
}

/** What stands behind a place that something is in; whose police acted, or whence somebody is, sets nothing there. */
export const SET = /^(?:में|जिले|शहर)$/u;
/** News of many states. */
const OF_NATION = /(?:^| )(?:देश|देशभर|भारत)(?= |$)/u;

const statesOf = (places: readonly LinePlace[]): string[] => places.flatMap(({ state }) => state ?? []);

/** The states that a claim is set in, where it is set in states alone. */
function statesSet(reading: Reading): readonly string[] {
  const places = placesInClaim(reading.claim).filter(({ after }) => SET.test(after));
  const states = statesOf(places);
  return states.length === places.length ? states : [];
}

const asName = (name: string): NewsTold => ({ name, beside: `${beforeMarker(name)} से जुड़ी खबर` });
const asLine = (line: string): NewsTold => ({ name: line, beside: `‘${line}’ से जुड़ी खबर`, isLine: true });

/** What leads over to something else. */
const LEADS_OVER = /(?:^|[।\n] ?)(?:उधर|इधर|इस बीच|इसी बीच|वहीं|दूसरी ओर|दूसरी तरफ|एक अन्य|अन्य)[ ,]/u;

/** Whether a sentence, or the one behind it, turns to something else: "उधर, …". */
export function leadsOver(around: string): boolean {
  return LEADS_OVER.test(around);
}

/** Whether a claim would be taken for a part of the event beside which it is told: only words around it say that it is none. */
function losesApart({ claim }: Reading, { around, isPast }: Time): boolean {
  return leadsOver(around) || (isPast && !hasOtherTime(claim.text));
}

/** What some news is called, and the states that it is of; none where it is of many. */
interface Called {
  readonly news: NewsTold;
  readonly states: readonly string[];
}

/** Gives the news that a claim is told in. */
export type NewsOf = (reading: Reading, time: Time) => Pick<Kicker, 'news'>;

/**
 * What the news that a claim is told in is called, the best first: by its `names`, and by the lines of its headline. What
 * somebody is, and what holds on any day, needs none; what was in another state than the news, or stands in another part of
 * a round-up, is no part of it.
 */
export function newsOf(
  names: readonly (string | null | undefined)[],
  told: LinesTold,
  { isOtherPart }: Elsewhere,
): NewsOf {
  const all = once((): readonly Called[] => {
    const called = names.flatMap((name) => (name == null ? [] : [asName(name)]));
    const lines = [...told.lines, ...told.uncounted].map(asLine);
    return [...called, ...lines].map((news) => ({
      news,
      states: OF_NATION.test(news.name) ? [] : statesOf(placesInLine(news.name)),
    }));
  });
  return (reading, time) => {
    if (reading.claim.kind === 'role' || time.isTimeless || isOfOtherEvent(time.around)) return {};
    if (isOtherPart(reading.claim.spans[0]?.start ?? 0)) return {};
    const isApart = losesApart(reading, time);
    const own = once(() => statesSet(reading));
    const isElsewhere = (states: readonly string[]) =>
      states.length > 0 && own().length > 0 && !own().some((state) => states.includes(state));
    const isSet = () => placesInClaim(reading.claim).some(({ after }) => SET.test(after));
    const near = once(() => ofMatter(told, time.around, isSet));
    const isOfIt = (line: string) => near().lines.includes(line) || near().uncounted.includes(line);
    const mayTell = ({ news, states }: Called) =>
      !isElsewhere(states) && (news.isLine === true ? isOfIt(news.name) : !isApart);
    return { news: all().flatMap((one) => (mayTell(one) ? [one.news] : [])) };
  };
}
