import { fold } from '../../../../text/fold.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** What people do who are on their way. */
const OUT = keys('निकले निकली निकला निकलने रवाना जाने जाते');
const GOING = fold('जा');
const ON = keys('रहे रही रहा');
/** What they are on their way for. */
const FOR = keys('लिए करने लेने देखने मनाने');
/** So many words on, their going is told. */
const REACH = 9;

/** "चित्रकूट में | दीपदान के लिए निकले श्रद्धालुओं की बस": whether what stands before `at` is where people were bound for. */
export function isBoundFor(words: readonly { readonly key: string }[], at: number): boolean {
  const ahead = words.slice(at, at + REACH);
  const goes = ahead.findIndex(
    ({ key }, i) => OUT.has(key) || (key === GOING && ON.has(ahead[i + 1]?.key ?? '')),
  );
  return goes > 0 && ahead.slice(0, goes).some(({ key }) => FOR.has(key));
}
