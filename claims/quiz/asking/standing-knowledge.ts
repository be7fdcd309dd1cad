import type { Asking } from '../types.ts';

/** "माउंट लोत्से की ऊंचाई", "हिसार से भिवानी की दूरी": what was so before the news, and is so after it. */
const HEIGHT = /(?:माउंट|पर्वत|शिखर|चोटी|पहाड़|हिमालय|एवरेस्ट)\S{0,3} (?:\S{1,20} ){0,3}की (?:ऊंचाई|ऊँचाई)(?= )/u;
const WAY = /^(?:\S{1,20} ){0,3}?\S{1,20} से \S{1,20} (?:\S{1,20} ){0,2}की (?:कुल )?दूरी (?!घट|बढ|कम|तय|अब)/u;
/** "चोटी 8,000 मीटर है": no more than that, and of no day. */
const STANDS = /(?:^| )(?:है|हैं)।?$/u;
/** What a new road or line makes of a distance is the news. */
const CHANGES = /(?:^| )(?:अब|घटकर|बढ़कर|घट|कम हो|रह जाएगी|नई|नया|नए)(?= )/u;

/** "The Great Wall stretches over 21,000 km", "Mount Kenya is 5,199 metres high": the same on any day. */
const ENGLISH_MAP =
  /^(?:The )?(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:(?:stretches|extends|spans|winds) (?:for |over |across |about |nearly |more than |some )*\d[\d.,]* ?(?:km|kilomet\p{Ll}+|miles|metres|meters)|(?:rises|stands|is) (?:to |at |about |nearly )*\d[\d.,]* ?(?:km|kilomet\p{Ll}+|miles|metres|meters|feet|ft|m) (?:above sea level|high|tall|long))\.?$/u;

function isOfTheMap({ reading: { claim }, target: { kind } }: Asking): boolean {
  if (claim.lang === 'en') return kind === 'measure' && ENGLISH_MAP.test(claim.text);
  if (kind !== 'measure' || !STANDS.test(claim.text) || CHANGES.test(claim.text)) return false;
  return HEIGHT.test(claim.text) || WAY.test(claim.text);
}

/** As much of a span as there is: whoever hears that something is always open knows the number. */
const ALL_OF: Readonly<Record<string, RegExp>> = {
  month: /^(?:12|१२|बारह|बारहों) /u,
  hour: /^(?:24|२४|चौबीस|चौबीसों) /u,
  day: /^(?:7|७|सात|सातों|365|३६५) /u,
};
/** "खुले रहते हैं", "is open": what goes on whatever the day. */
const HABIT = /(?:^| )(?:रहत[ाेी]|चलत[ाेी]|मिलत[ाेी]) (?:है|हैं)।?$/u;

function isAlways({ reading: { claim }, argument: { text, fact } }: Asking): boolean {
  if (claim.lang !== 'hi' || fact?.type !== 'quantity' || !HABIT.test(claim.text)) return false;
  return ALL_OF[fact.unit ?? '']?.test(text) ?? false;
}

/** Days that everybody has by heart, MM-DD, with the words of the matter that they are known for. Own compilation. */
const BY_HEART: Readonly<Record<string, RegExp>> = {
  '01-26': /गणतंत्र|परेड|संविधान|\brepublic/iu,
  '03-08': /महिला दिवस|women['’]s day/iu,
  '05-01': /मजदूर दिवस|श्रमिक दिवस|\bmay day/iu,
  '06-05': /पर्यावरण दिवस|environment day/iu,
  '06-21': /योग दिवस|yoga day/iu,
  '08-15': /स्वतंत्रता दिवस|आज़ादी|आजादी|स्वाधीनता|लाल किल|independence day/iu,
  '09-05': /शिक्षक दिवस|teachers['’] day/iu,
  '09-11': /हमल|आतंक|वर्ल्ड ट्रेड|\battack|\bterror|world trade/iu,
  '10-02': /गांधी जयंती|महात्मा गांधी|gandhi/iu,
  '11-14': /बाल दिवस|children['’]s day/iu,
  '11-26': /(?:मुंबई|मुम्बई) (?:\S{1,20} ){0,4}(?:हमल|आतंक)|mumbai attacks?/iu,
  '12-06': /बाबरी|विवादित ढां|विवादित ढाँ|babri/iu,
  '12-13': /संसद (?:\S{1,20} ){0,4}(?:हमल|आतंक)|parliament attack|attack on parliament/iu,
  '12-25': /क्रिसमस|christmas/iu,
};

function isDayByHeart({ reading: { claim }, target: { kind }, argument: { fact } }: Asking): boolean {
  if (kind !== 'date' || fact?.type !== 'time') return false;
  const day = /(?<!\d)(\d\d-\d\d)$/u.exec((fact.resolved ?? fact.timex).slice(0, 10))?.[1];
  return day !== undefined && (BY_HEART[day]?.test(claim.text) ?? false);
}

/** Whether the answer is known, or tells itself, without the story: of the map, of the calendar, or all that there is. */
export function isStandingKnowledge(asking: Asking): boolean {
  return isOfTheMap(asking) || isAlways(asking) || isDayByHeart(asking);
}
