import type { Reading } from '../../../../model.ts';
import { withSentenceBefore } from '../../../../text/around.ts';

/** "हवाई किराया", "टैक्सी का किराया": what is paid for. */
const FARE =
  /(?:^|[\s,])(हवाई|विमान|उड़ान|फ्लाइट|रेल|ट्रेन|बस|टैक्सी|ऑटो|मेट्रो|टेंपो|नाव|मकान|दुकान|कमरे)(?: यात्रा)?(?: का| के)? किराय[ाे](?=[\s,।])/u;
const BARE = /(?:^| )किराय[ाे](?= |।)/u;

/** "हवाई किराया बढ़ा। पटना से दिल्ली का किराया 13,000 था": whether a claim leaves out what a fare is for, which was told just before. */
export function losesFare({ claim }: Reading, text: string): boolean {
  const [span] = claim.spans;
  if (!span || !BARE.test(claim.text)) return false;
  const kind = FARE.exec(withSentenceBefore(text, span))?.[1];
  return kind !== undefined && !claim.text.includes(kind);
}
