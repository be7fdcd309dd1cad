import { phraseWords } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';

/** "इससे लोग डर गए": what comes about by itself, and no "इससे अधिक". */
export function isCaused({ parts, verb }: Frame): boolean {
  // "इससे बड़ी जीत", but "इससे छोटी कंपनियों पर".
  const compares = parts.some(({ phrase }) =>
    phraseWords(phrase).some(
      ({ key }) =>
        /^(अधिक|ज्यादा|कम|बेहतर|पहले|अलग)/u.test(key) ||
        (/^(बड|छोट)/u.test(key) && phrase.kind === 'nominal' && phrase.tag === 'direct'),
    ),
  );
  const grows = /^बढ़?$/u.test(verb.root) && verb.tense !== 'present';
  return !compares && (grows || /^(हो|बन|घट|फैल|मर|मच|आ|लग|टूट|गिर|मिल|पहुंच)$/u.test(verb.root));
}
