import type { Reading } from '../../../../model.ts';

/** A day or a stretch of hours in which things are counted: "पिछले 24 घंटे में", "आज", "सोमवार को". */
const WINDOW =
  /(?:^|[\s,])(?:आज|कल|घंट[ेों]+|(?:सोम|मंगल|बुध|गुरु|गुरू|बृहस्पति|शुक्र|शनि|रवि)वार|एक दिन|एक ही दिन|दिनभर|रातभर|सप्ताह|हफ्ते)(?=[\s,।])/u;
/** Words that say up to when, or of how many: with them a number has no need of a day. */
const TOTAL = /(?:^| )(?:अब तक|अबतक|अभी तक|अभीतक|कुल|इनमें|जिनमें|संख्या|आंकड़ा|आंकड़े|तादाद)(?= |$)/u;

function startOf({ claim }: Reading): number {
  return claim.spans[0]?.start ?? 0;
}

/**
 * Whether a claim that counts lacks the hours or the day that its sentence told before it: "पिछले 24 घंटे में 90 मरीज मिले
 * और 12 की मौत हुई". Asked without them, the number would be that of all days.
 */
export function losesWindow(reading: Reading, readings: readonly Reading[]): boolean {
  const { claim, form } = reading;
  const isCount = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  if (!isCount || claim.kind !== 'event' || WINDOW.test(claim.text) || TOTAL.test(claim.text)) return false;
  if (claim.arguments.some(({ role }) => role === 'time')) return false;
  return readings.some(
    (other) =>
      other.form.sentence === form.sentence &&
      other.claim.lang === claim.lang &&
      startOf(other) < startOf(reading) &&
      WINDOW.test(other.claim.text),
  );
}
