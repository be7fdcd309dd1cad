import type { Word } from '../tag/word.ts';

/** Words that tie a sentence to the one before it: it is of the same mouth. */
export const TIES =
  /^(जबकि|क्योंकि|इसलिए|इसीलिए|लिहाजा|नतीजतन|अतः|अत|बल्कि|इससे|साथ|इसके|इसका|इसकी|इसमें|इनमें|इनका|इनकी|इनके|यही)$/u;
export const LATER = /^(बाद|पहले|पूर्व|उलट|विपरीत|बावजूद)$/u;

/** "जहां कार ट्रक में घुस गई", "जिसके तहत …": a clause of the sentence before, which the full stop cuts off. */
export const CUT_OFF = /^(?:जहां|जहाँ|जिसमें|जिससे|जिसके|जिसकी|जिसका|जिसे|जिन्हें|जिनमें|जिनके|जिनकी|जिनका)$/u;

/** Whether a sentence is tied to the one before it by its first word. */
export function isTied([first, second]: readonly Word[]): boolean {
  if (/^(?:यही|इतना)$/u.test(first?.key ?? '') && /^(?:नहीं|ही)$/u.test(second?.key ?? '')) return true;
  return TIES.test(first?.key ?? '') && !LATER.test(second?.key ?? '');
}

/** Words with which the paper turns to something else. */
const TURNS =
  /^(गौरतलब|उल्लेखनीय|बता|बताते|आपको|मालूम|ज्ञात|विदित|याद|इधर|उधर|दूसरी|गौर|काबिलेगौर|ध्यान|दरअसल|बीच)$/u;

/** "गौरतलब है कि …": the paper turns to something else. */
export function turnsElsewhere([first]: readonly Word[]): boolean {
  return TURNS.test(first?.key ?? '');
}

/** "वहीं, नगर में …": who is "उन्होंने" behind it, it brings in itself. */
export const turnsToAnother = (words: readonly Word[]) => words[0]?.key === 'वहीं' || turnsElsewhere(words);

/** What people come together for, and that somebody was there. */
const OCCASION =
  /^(?:समारोह|कार्यक्रम|मेला|मेले|रैली|सभा|जनसभा|बैठक|धरना|धरने|प्रदर्शन|जुलूस|उद्घाटन|शिलान्यास|लोकार्पण|सम्मेलन|शिविर|स्टेडियम)$/u;
const PRESENT = /^(?:मौजूद|उपस्थित|शामिल|जुट[ेीा]|उमड[ेीा]?|पहुंच[ेीा])$/u;

/** "बैठक में 12 मंत्रियों ने हिस्सा लिया". */
const takesPart = (words: readonly Word[], at: number) =>
  /^(?:हिस्सा|भाग)$/u.test(words[at]?.key ?? '') &&
  words[at + 1]?.verb?.some(({ root }) => root === 'ले') === true;

/** "समारोह में 3,000 लोग मौजूद थे": a scene, which the paper has seen; "कार्यक्रम में 3,000 लोग शामिल होंगे" is none. */
export function tellsOfScene(words: readonly Word[]): boolean {
  const last = words.findLast(({ pos }) => pos === 'copula' || pos === 'verb' || pos === 'auxiliary');
  const isPast = last !== undefined && !/^(?:है|हैं|हो|.*(?:गा|गे|गी))$/u.test(last.key);
  const then = words[0]?.key === 'इस' && /^(?:मौके|अवसर|दौरान)$/u.test(words[1]?.key ?? '');
  const occasion = then || words.some(({ key }) => OCCASION.test(key));
  return isPast && occasion && words.some(({ key }, i) => PRESENT.test(key) || takesPart(words, i));
}
