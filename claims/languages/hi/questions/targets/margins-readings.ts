import type { Argument, Reading } from '../../../../model.ts';
import { claimWords, SCORES, SPORT_WORDS } from '../story/words.ts';
import { wordsBefore, wordsBehind } from './margins.ts';

const MEASURED = /(?:^| )(?:दर्ज|रिकॉर्ड|मापा|मापी|आंका|आंकी)(?= |$)/u;

/** "शाम चार बजे सूचकांक 438 दर्ज किया गया": the figure is the news, and no hour of reading it. */
export function isHourOfReading({ claim }: Reading, at: number): boolean {
  const { fact } = claim.arguments[at] as Argument;
  if (fact?.type !== 'time' || !/T\d/u.test(fact.timex) || !MEASURED.test(claim.text)) return false;
  return claim.arguments.some((other) => other.fact?.type === 'quantity');
}

const isOf = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word));

/** "पंजाब ने 38वें मिनट में बराबरी की": the side of that name plays, and no state. */
export function isSideByPlace({ claim }: Reading, at: number): boolean {
  const { fact, role } = claim.arguments[at] as Argument;
  if (role !== 'agent' || fact?.type !== 'entity' || fact.class !== 'place') return false;
  return !fact.ref?.startsWith('country:') && isOf(claimWords(claim), SPORT_WORDS);
}

/** "हेनरी के नाम अब तक तीन विकेट हैं": of one match, which no day tells. */
export function isScoreSoFar({ claim }: Reading, at: number): boolean {
  const { fact } = claim.arguments[at] as Argument;
  if (fact?.type !== 'quantity' || !/(?:^| )(?:अब|अभी) तक /u.test(claim.text)) return false;
  return isOf(claimWords(claim), SCORES);
}

/** "एक एकड़ पर 70 हजार रुपये", "एक मैच में 5 गोल": so much for each one, which counts none. */
export function isBaseOfRate(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact, span } = argument;
  if (fact?.type !== 'quantity' || fact.value !== 1) return false;
  // "पिछले एक महीने में दाम 60 प्रतिशत गिरे": how long it took.
  if (/(?:पिछले|बीते|अगले) $/u.test(wordsBefore(reading, argument))) return false;
  if (!/^(?: \S{1,20})? (?:पर|में|के लिए) /u.test(wordsBehind(reading, argument))) return false;
  return reading.claim.arguments.some(
    (other) => other.fact?.type === 'quantity' && other.span.start >= span.end,
  );
}
