/** "X का Y पर क्या असर पड़ सकता है?": what it asks about is the matter of the story. */
const WHAT_EFFECT = / क्या (असर|प्रभाव|फर्क) (?:पड|प\u095c|हो)\S{0,6}(?: \S{1,6}){0,2}\?$/u;
/** "जापान को क्यों चाहिए नर्सें": that it is so, whoever asks why takes for granted. */
const WHY = /(?:^|(?<= ))(?:आखिर )?(?:क्यों|कैसे) (?!(?:नहीं|न|करें|बचें|पाएं|बनें|करते|बनाएं|देखें|जानें)(?: |\?|$))/u;
/** What else a question asks. */
const ASKS = /(?:^|\s)(?:क्या|क्यों|कैसे|कौन|कब|कहां|किस\S{0,3}|किन\S{0,3}|कितन[ाेी])(?=[\s,?]|$)/u;
/** The second of two questions. */
const AND_MORE = /,? (?:और|व) [^?,]{3,90}\?$/u;

/** "क्या है स्क्रब टाइफस, जिसे लोग …": what a headline explains. */
const WHAT_IS =
  /^(.{4,70} ?[:ः] )?(?:आखिर )?क्या (?:है|हैं|होता है|होती है) ([^\s,?]+(?: [^\s,?]+){0,3})(?:[,?].*)?$/u;

/** "चलेगा यह फोन": which one, the line tells by what it does, and need not point at. */
const POINTS_BEHIND_VERB =
  /(?<= \S{1,12}(?:एगा|एगी|ेगा|ेगी|ोगा|ोगी) )यह (?!(?:काम|बात|चीज|तरीका|नियम|खबर|मौका|सब|भी|ही|कि)(?: |$))/u;

/** "… का पहला दिन LIVE: ": what a page that is still written to calls itself. */
const LIVE = / (?:LIVE|Live|लाइव)(?: (?:UPDATES?|Updates?|अपडेट्?स?))?(?= ?: )/u;

/**
 * A headline that asks, as the matter that it asks about: "अमेरिका में चुनाव का भारत पर असर". As it is where it asks nothing, or
 * what else it asks would be lost.
 */
export function asTold(headline: string): string {
  const pointed = headline.replace(POINTS_BEHIND_VERB, '').replace(LIVE, '');
  const [, before, explained] = WHAT_IS.exec(pointed) ?? [];
  if (before !== undefined && explained !== undefined)
    return `${explained}: ${before.replace(/ ?[:ः] $/u, '')}`;
  if (!pointed.endsWith('?')) return pointed;
  const effect = pointed.replace(WHAT_EFFECT, ' $1');
  if (effect !== pointed) return ASKS.test(effect) ? pointed : effect;
  const [one] = [pointed.replace(AND_MORE, '').replace(/\?$/u, '')];
  const told = one.replace(WHY, '');
  return told === one || ASKS.test(told) ? pointed : told;
}
