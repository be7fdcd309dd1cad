import type { Reading } from '../../../../../model.ts';
import { fold } from '../../../../../text/fold.ts';
import { ANY_WEEKDAY } from '../../../calendar.ts';
import { eventOf, isPlural } from './event-words.ts';

/** A day or a stretch of hours in which things are counted: "पिछले 24 घंटे में", "आज", "सोमवार को". */
const WINDOW =
  /(?:^|[\s,])(?:आज|कल|घंट[ेों]+(?= (?:में|के (?:दौरान|भीतर|अंदर)))|(?:सोम|मंगल|बुध|गुरु|गुरू|बृहस्पति|शुक्र|शनि|रवि)वार|एक दिन|एक ही दिन|दिनभर|रातभर|सप्ताह|हफ्ते)(?=[\s,।])/u;
/** Words that say up to when, or of how many: with them a number has no need of a day. */
const TOTAL = /(?:^| )(?:अब तक|अबतक|अभी तक|अभीतक|कुल|इनमें|जिनमें|संख्या|आंकड़ा|आंकड़े|तादाद)(?= |$)/u;

/** Events that are over at once: "विस्फोट में 14 झुलस गए" needs no day. */
const AT_ONCE = new Set(
  'हादसा दुर्घटना विस्फोट धमाका ब्लास्ट मुठभेड़ टक्कर भिड़ंत भगदड़ अग्निकांड आग गोलीकांड भूस्खलन हिमस्खलन'.split(' ').map(fold),
);

/** Whether a claim counts what one such event did. */
function isOfOneEvent(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, i) => {
    if (!/^(?:में|से)$/u.test(words[i + 1] ?? '')) return false;
    const key = fold(word);
    const event = eventOf(key);
    return event !== undefined && !isPlural(key) && AT_ONCE.has(fold(event.lemma));
  });
}

function startOf({ claim }: Reading): number {
  return claim.spans[0]?.start ?? 0;
}

const WINDOWS = new RegExp(WINDOW.source, 'gu');
const WEEKDAY = new RegExp(`(?:${ANY_WEEKDAY})`, 'u');

/** The claims of the sentence of a claim that counts which tell its hours or its day before it; empty where it tells them itself. */
function windowsBefore(reading: Reading, readings: readonly Reading[]): readonly Reading[] {
  const { claim, form } = reading;
  const isCount = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!isCount || claim.kind !== 'event' || WINDOW.test(claim.text) || TOTAL.test(claim.text)) return [];
  if (claim.arguments.some(({ role }) => role === 'time') || isOfOneEvent(claim.text)) return [];
  return readings.filter(
    (other) =>
      other.form.sentence === form.sentence &&
      other.claim.lang === claim.lang &&
      startOf(other) < startOf(reading) &&
      WINDOW.test(other.claim.text),
  );
}

/**
 * Whether a claim that counts lacks the hours or the day that its sentence told before it: "पिछले 24 घंटे में 90 मरीज मिले
 * और 12 की मौत हुई". Asked without them, the number would be that of all days.
 */
export function losesWindow(reading: Reading, readings: readonly Reading[]): boolean {
  return windowsBefore(reading, readings).length > 0;
}

/**
 * Whether all that such a claim lacks is the day that its story begins with: "मंगलवार रात दीवार गिरी, जिसमें चार मजदूर दब
 * गए". Under what the story is of, the number is of that. `body` is the article without its headline.
 */
export function losesDayOfNews(reading: Reading, readings: readonly Reading[], body: string): boolean {
  const windows = windowsBefore(reading, readings).flatMap(({ claim }) => claim.text.match(WINDOWS) ?? []);
  if (windows.length === 0) return false;
  const [day] = body.match(WEEKDAY) ?? [];
  return day !== undefined && windows.every((window) => window.trim() === day);
}
