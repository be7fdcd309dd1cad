import type { Word } from '../tag/word.ts';

const PORTFOLIO =
  /^(?:वित्त|रक्षा|गृह|विदेश|शिक्षा|स्वास्थ्य|कृषि|रेल|सूचना|पर्यावरण|परिवहन|ऊर्जा|उद्योग|वाणिज्य|श्रम|कानून|विधि|खेल|संस्कृति|पर्यटन|जल|खाद्य|आवास|राजस्व|सहकारिता|विज्ञान|संचार|पुलिस|जिला)$/u;

/** "पंजाब की सूचना मंत्री …", "पटना की जिला शिक्षा अधिकारी …": what somebody holds the office of, and nothing that is owned. */
export function namesPortfolio(words: readonly Word[], at: number): boolean {
  const office = words.findIndex(({ role }, i) => i > at && role === true);
  const between = words.slice(at + 1, office);
  return office > at + 1 && between.every(({ key }) => PORTFOLIO.test(key));
}

/** "भारत की कप्तान सीता साहू को": an office is told with की where a woman holds it. */
export function isHeldBy(office: Word, words: readonly Word[]): boolean {
  return office.role === true && words[words.indexOf(office) + 1]?.name?.class === 'person';
}
