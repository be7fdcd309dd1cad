import { namePart } from './name-runs.ts';
import type { Person } from './person.ts';
import type { Word } from './word.ts';

/** Words for one of a family, before the name. */
const KIN =
  /^(?:पिता|मां|माता|पति|पत्नी|भाई|बहन|बेटा|बेटे|बेटी|पुत्र|पुत्री|दादा|दादी|नाना|नानी|चाचा|मामा|पोता|पोते|पोती|भतीजा|भतीजे|भतीजी)$/u;

/** Whether a word for one of a family stands right before a name. */
export const isKin = (words: readonly Word[], at: number) => KIN.test(words[at - 1]?.key ?? '');

/** "बेटे इल्मार अलीमोव ने": two words that no list knows, of one who acts or is told of, behind a word for kin. */
export function isNamedKin(words: readonly Word[], at: number, length: number): boolean {
  const run = words.slice(at, at + length).filter(namePart);
  const isPlain = run.every(({ pos, verb, noun }) => pos === 'unknown' && !verb && !noun);
  return (
    isPlain && run.length > 1 && isKin(words, at) && /^(?:ने|को|का|की|के)$/u.test(words[at + length]?.key ?? '')
  );
}

/** "क्रिक" beside "बेटे डॉम वान क्रिक": the end of a name that is somebody's kin's. */
export const isOfKin = ({ keys }: Pick<Person, 'keys'>, { kin, keys: all }: Person) =>
  kin === true && keys.length < all.length && keys[0] !== all[0];

/** Whether a short name is the end of the full one of somebody's kin. */
export const endsKin = ({ kin, keys: all }: Person, keys: readonly string[]) =>
  kin === true && keys.length < all.length && keys.every((key, i) => key === all.slice(-keys.length)[i]);
