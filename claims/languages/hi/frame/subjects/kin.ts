import type { Clause } from '../../clause/index.ts';
import { phraseWords } from '../../clause/phrases.ts';

const KIN =
  /^(?:मां|माता|पिता|पत्नी|पति|बेटा|बेटे|बेटी|पुत्र|पुत्री|भाई|बहन|दादा|दादी|नाना|नानी|चाचा|चाची|मामा|मामी|सास|ससुर|बहू)$/u;

/** What says nothing without the thing that has it: "वैधता 28 दिन की थी". */
const PROPERTY = /^(?:वैधता|वैलिडिटी|लागत|लंबाई|चौडाई|गहराई|वजन|अवधि|तीव्रता|किराया)$/u;

/** A word for what somebody is to somebody else. */
export const isKinWord = (key: string) => KIN.test(key);

/** "मां शिक्षिका हैं": kin without a name, of whom nobody says whose they are. */
export function lacksOwner({ phrases, opener }: Clause): boolean {
  const first = phrases[0];
  if (first?.kind !== 'nominal' || first.participle || !/^(?:direct|ergative)$/u.test(first.tag))
    return false;
  const [kin, next] = phraseWords(first).filter((word) => !opener.includes(word));
  if (kin && PROPERTY.test(kin.key) && first.tag === 'direct') return !next || next.pos === 'focus';
  if (!kin || !isKinWord(kin.key)) return false;
  return (
    !next ||
    (!next.name && next.pos !== 'postposition' && next.pos !== 'coordinator' && next.pos !== 'unknown')
  );
}
