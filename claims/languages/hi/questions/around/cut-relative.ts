import type { Reading } from '../../../../model.ts';
import type { Around } from './sentences.ts';

/** "पांच लोगों को पकड़ा | जो दुकान लूट रहे थे": without a comma, what follows says which ones they were. */
const WHICH = /^ (?:जो|जिन्होंने|जिन पर|जिनके (?:खिलाफ|पास)) /u;
/** "महिला की मौत हो गई | जब उस पर पेड़ गिरा": how somebody died. */
const WHEN = /^,? जब /u;
const DIED = /(?:^| )(?:मौत|मृत्यु|जान|मार[ाे]|मारी)(?= )/u;

/** Whether a claim was cut off before what says which of them it counts, or how they died. */
export function losesRelative({ claim }: Reading, { after }: Around): boolean {
  const counts = claim.arguments.some(({ fact }) => fact?.type === 'quantity' && fact.dimension === 'count');
  return (counts && WHICH.test(after)) || (DIED.test(claim.text) && WHEN.test(after));
}
