import type { Argument, Reading } from '../../../../model.ts';
import { wordsBefore, wordsBehind } from './margins.ts';

/** "एक दिन मोहन पटना पहुंचा": some day, and no stretch of one. */
export function isSomeDay(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'duration') return false;
  if (!/^एक (?:दिन|रात|शाम|सुबह|बार|समय|वक्त|साल)$/u.test(argument.text)) return false;
  return !/^ (?:के|का|की|में|तक|से|पहले|बाद|पूर्व|भर|और|ही में) /u.test(wordsBehind(reading, argument));
}

/** "विधानसभा का 19 सत्र": what belongs to it is one, and the number says which. */
export function isNumberOfOne(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count' || fact.value <= 1) return false;
  if (!/(?:^|\s)का $/u.test(wordsBefore(reading, argument))) return false;
  return /^ (?!\S+ीय )[^\s,।]{2,30} (?!का |वाला |तक |से |के |की |को |में |पर )/u.test(
    wordsBehind(reading, argument),
  );
}

/** "चार प्रकार के 054 युद्धपोत": a nought before the digits is of a code, and counts nothing. */
const CODE = /^[0०]\p{Nd}+(?![.\p{Nd}])/u;

/** "वार्ड संख्या 13", "जोन पांच", "राष्ट्रीय राजमार्ग 28": the number is a name. */
export function isNumberAsName(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return false;
  if (CODE.test(argument.text)) return true;
  return /(?:^|\s)(?:(?:वार्ड|राजमार्ग|हाईवे|प्लेटफार्म|प्लेटफॉर्म|गेट|ट्रेन|कमरा|सेक्टर|वाहन|मकान|गाड़ी|खसरा|धारा|बूथ|बोगी|कोच|मार्ग|गली|टेबल|पिलर|फ्लैट) (?:संख्या|नंबर|नम्बर|नं\.?) |(?:वार्ड|सेक्टर|ज\u093c?ोन|\u095bोन|गेट|फेज|चरण|राजमार्ग|धारा|अनुच्छेद|प्लेटफार्म|प्लेटफॉर्म|बूथ|पिलर) )$/u.test(
    wordsBefore(reading, argument),
  );
}
