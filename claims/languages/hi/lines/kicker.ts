/** Latin keywords before a Hindi sentence: "Bihar Boat Accident: …", "IND vs AUS - …". */
const LATIN = /^[A-Za-z0-9][^\p{Script=Devanagari}:।\n]{1,70}[:：|](?=\s*\p{Script=Devanagari})\s*/u;
/** The same without a mark; a postposition after it would make it part of the sentence. */
const LATIN_RUN =
  /^(?:[A-Z0-9][\w.'’&-]*|in|of|on|for|to|the|and|vs|with) (?:[\w.'’&-]+ ){2,11}(?=\p{Script=Devanagari})(?!(?:ने|को|के|का|की|से|में|पर|और|व|या|तक|द्वारा|नाम|नामक)[ ,])/u;
/** "Coronavirus Update …": two words that only a heading has. */
const LATIN_PAIR =
  /^[A-Z][\w-]* (?:Updates?|News|Alert|LIVE|Live|Today|Video|Case|Latest) (?=\p{Script=Devanagari})/u;
/** A few Hindi words and a colon, without a verb or a subject: "यूपी विधानसभा चुनाव 2027: …". */
const HINDI = /^(?:[^\s:।,]+ ){2,5}[^\s:।,]+ ?[:：]\s+(?=\S+ \S+ \S+ \S+)/u;
const TELLS =
  /(?:^|\s)(?:ने|को|कि|से|कहा|बोले|बोलीं|बोला|बताया|लिखा|पूछा|है|हैं|था|थे|थी|थीं|होगा|होंगे|मुताबिक|अनुसार|वाले|अध्यक्ष|मंत्री|प्रवक्ता|नेता)[\s:：]/u;

/** Where the keywords end that stand before the first sentence of a story; 0 without any. UTF-16 code units. */
export function kickerLength(head: string): number {
  const latin = head.match(LATIN) ?? head.match(LATIN_RUN) ?? head.match(LATIN_PAIR);
  if (latin) return latin[0].length;
  const words = head.match(HINDI)?.[0];
  return words && !TELLS.test(words) ? words.length : 0;
}
