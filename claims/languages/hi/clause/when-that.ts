import type { VerbGroup } from '../chunk/types.ts';

/** What one is doing when something else comes about. */
const DOING =
  /^(?:जा|आ|लौट|निकल|चल|खेल|सो|खा|नहा|पी|उतर|चढ|चढ़|टहल|घूम|गुजर|दौड|दौड़|पढ|पढ़|सींच|काट|धो|झूल|तैर|सेंक|उड|उड़|बांध|ढो)$/u;

/** With a noun: "सड़क पार कर रहा था", "काम कर रहे थे". */
const WORK = /^(?:पार|काम|आराम|यात्रा|सफर|पढ़ाई|पढाई|खेती|मजदूरी|पूजा|स्नान|ड्यूटी|खरीदारी|सफाई|सवारी|नाश्ता|भोजन)$/u;

/** "बस खाई के पास से गुजर रही थी | कि चालक ने नियंत्रण खो दिया": what was going on when the next came about, and nothing that it says. */
export function isGoingOn(verb: VerbGroup | undefined): boolean {
  if (!verb?.progressive || verb.tense !== 'past' || verb.passive || verb.negated) return false;
  if (verb.root === 'कर') return verb.conjunct !== undefined && WORK.test(verb.conjunct.key);
  return DOING.test(verb.root);
}

/** What came about then: once, and done. */
export function comesAbout(verb: VerbGroup | undefined): boolean {
  return verb?.perfective === true && verb.shape === 'finite' && !verb.progressive;
}
