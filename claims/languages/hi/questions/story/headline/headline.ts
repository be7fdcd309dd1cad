import { byRef, matchName } from '../../../../../catalogue/lookup.ts';
import { fold } from '../../../../../text/fold.ts';
import { eventOf } from '../event/event-words.ts';
import { isMatter } from '../matters.ts';

/** What a headline puts before its colon: "माइक्रोनेशिया विमान दुर्घटना: …". */
const HEAD = /^(?:\p{Nd}+\.)?([^\s:–—?!"“”‘’'|/][^:–—?!"“”‘’'|/]{3,50}?)(?:\s?:|ः)\s/u;
const MOST_WORDS = 5;

/** The matter that a headline names before its colon; null where it names a speaker, a place, or calls out. */
export function headlineMatter(headline: string): string | null {
  const text = headline.match(HEAD)?.[1]?.trim();
  const words = text?.split(/\s+/u) ?? [];
  if (!text || words.length < 2 || words.length > MOST_WORDS) return null;
  const last = words.at(-1) as string;
  if (!eventOf(fold(last)) && !isMatter(last)) return null;
  const keys = words.map(fold);
  const isNamed = keys.some((_, i) => {
    const refs = matchName(keys, i, 'hi')?.refs ?? [];
    return refs.some((ref) => byRef(ref) !== undefined);
  });
  return isNamed ? words.join(' ') : null;
}
