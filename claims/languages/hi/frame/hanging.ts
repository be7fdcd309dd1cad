import type { Clause } from '../clause/index.ts';
import { isNominal, type Word } from '../tag/word.ts';

/** "सब पहले से तय था", "सब ने देखा": all of what or of whom is told before; "सब कुछ", "सब लोग" say it. */
function isBareAll([first, second]: readonly Word[]): boolean {
  return first?.key === 'सब' && second?.key !== 'कुछ' && (!isNominal(second) || second?.pos === 'unknown');
}

/** "… बंद हैं। जरूरी कदमइससे बचाव के लिए", "राहतसोमवार को", "हो गईऔर": a word that ran together with the one or the heading before it. */
const GLUED =
  /[\u0915-\u0939\u093e-\u094d](?:इससे|इसके|इसकी|इसमें|इसका|उन्होंने|इन्होंने|इसलिए|और|आज|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|जनवरी|फरवरी|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|गौरतलब)$/u;

/** "तभी मिलेगा": only then, and when that is, is told before. */
function isOnlyThen({ opener, verb }: Clause): boolean {
  return opener.some(({ key }) => key === 'तभी') && verb?.perfective !== true && verb?.progressive !== true;
}

/** Whether a clause opens with, or holds, a word that hangs on what stands before it. */
export function hangs(clause: Clause): boolean {
  const own = clause.words.filter((word) => !clause.opener.includes(word));
  return (
    isBareAll(own) || isOnlyThen(clause) || own.some(({ pos, key }) => pos === 'unknown' && GLUED.test(key))
  );
}
