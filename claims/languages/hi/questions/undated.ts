import { once } from '../../../once.ts';
import { fold } from '../../../text/fold.ts';
import { hasYear } from '../../../text/years.ts';
import { placesInLine } from '../draft/setting/mentions.ts';
import { isRunningFigure } from './running-figures.ts';
import { undotted } from './stem/spelling.ts';
import { eventOf, isAnyEvent } from './story/event/event-words.ts';

/** Readings of one day: heat, prices, rates, levels. */
const READING =
  /(?:^| )(?:तापमान|पारा|डिग्री|भाव|दाम|कीमत|कीमतें|शेयर|सेंसेक्स|निफ्टी|जलस्तर|एक्यूआई|मुद्रास्फीति|महंगाई|ब्याज दर|प्रति (?:लीटर|किलो|किलोग्राम|बैरल|क्विंटल|डॉलर|दस ग्राम|\p{Nd}+ ग्राम))(?= |\?|,)/u;

/** What weather is on one day, and what it does to trains and flights. */
const OF_WEATHER =
  /(?:^| )(?:सबसे (?:ठंड[ाीे]|गर्म|सर्द)|(?:मिमी|मिलीमीटर|सेंटीमीटर|सेमी|इंच|फुट|फीट) (?:बारिश|वर्षा|बर्फ|बर्फबारी|हिमपात)|(?:उड़ान|ट्रेन|फ्लाइट|ट्रेनें|ट्रेनों|उड़ानें|उड़ानों|फ्लाइट्स) (?:\S{1,12} ){0,3}(?:रद्द|लेट|देरी|विलंब))(?= |\?|,)/u;

/** Whom something befell, and nothing of what it was. */
const BEFALLEN =
  /कितन[ेी] (?:[^\s:?]{1,15} ){1,4}(?:मौत|मृत्यु|जान|घायल|जख्मी|लापता|मारे|बेघर|शहीद)(?= |\?)|कितन[ेी] (?:घायल|लापता|जख्मी|मौत|मौतें|मृत्यु|जानें)(?= )/u;
const SAYS_WHY =
  /(?:(?<! रूप) से| के कारण| की वजह से| के चलते| के बाद| के दौरान| हादस[ेा] | हमल[ेा] | (?:घटना|वारदात|मुठभेड़|हमले) में )/u;

/** "इस समय", "पिछले साल", "पिछले 24 घंटे": counted from a day that nobody knows. A weekday is at least what the story tells. */
const NEAR =
  /(?:^| )(?:आज|कल|अब भी|अभी भी|अभी|फिलहाल|इन दिनों|इस समय|वर्तमान में|इस (?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह)|(?:पिछल[ेी]|बीते|गत) (?:\S+ )?(?:साल|वर्ष|महीने|माह|हफ्ते|सप्ताह|दिन|दिनों|घंटे|घंटों))(?= |\?|,)/u;

/** What was done and suffered where something had happened: of what it was nothing is told. */
const AFTERMATH =
  /(?:^| )(?:प्रभावित|राहत|बचाव|बचाए गए|बचाया|शव|शवों|लाश|लाशें|मलबे|मृत शरीर|मृत शरीरों|बिजली गुल|अंधेरे|खतरा मंडरा|तलाश कर|हालत (?:नाजुक|गंभीर)|फंसे|दबे|जान चली|जानें चली|जान गई|जान गंव|बाहर निकाल|सुरक्षित (?:निकाल|स्थान)|बह ग|ध्वस्त|यातायात बहाल|डायवर्ट)(?=[ाेी]?(?: |\?|,)|ा |े |ी )/u;
const SAYS_OF_WHAT =
  /(?:किस कारण|की वजह से|के कारण|के चलते|की चपेट|(?:गिर|फट|लग|टूट|पलट|डूब|ढह|धंस)ने (?:से|के)|टकरा|घटना में|वारदात|हत्या|की मार)/u;

/** What a court does in a case that nothing names. */
const OF_COURT = /(?:सुनवाई की (?:अगली )?कौन-सी तारीख|फैसला सुरक्षित)/u;
const NAMES_CASE = /(?:मामल|केस |कांड|घोटाल|याचिका|हमल|हत्या|दंग|विवाद)/u;

/** "पिछले कितने दिनों में", "बीते कितने दशक से": up to a day that nobody knows. */
const COUNTED_BACK =
  /(?:^| )(?:पिछल[ेी]|बीते|गत|अगल[ेी]|आगामी) कितन[ेी] (?:दिन|दिनों|घंटे|घंटों|हफ्ते|हफ्तों|सप्ताह|महीने|महीनों|साल|सालों|वर्ष|वर्षों|दशक|दशकों)(?= )/u;

/** "बीते दो हफ्ते में": up to a day that nobody knows, whatever came about in them. */
const LAST_SPAN =
  /(?:^| )(?:पिछल[ेी]|बीते|गत) (?:\S{1,12} )(?:दिन|दिनों|घंटे|घंटों|हफ्ते|हफ्तों|सप्ताह|सप्ताहों|महीने|महीनों) (?:में|से|के दौरान|के भीतर)(?= )/u;

/** What heat or a price is as a rule holds on other days as well. */
const AS_A_RULE = /(?:^| )(?:आमतौर पर|आम तौर पर|औसत|औसतन|सामान्यत|हर साल|हर वर्ष)(?= |,)/u;

/** "बस खाई में गिरने से": what befell people says by itself what happened. */
const MISHAP = /(?:गिर|पलट|टकरा|डूब|ढह|फट|धंस|दब|खिसक|दरक|टूट|भिड़)ने (?:से|के (?:कारण|बाद|चलते)) /u;

/** "बस पलट गई": as the sentence tells it. */
const FINITE_MISHAP =
  /(?: (?:गिर|पलट|टकरा|डूब|ढह|धंस|लुढ़क|पटरी से उतर|भिड़) (?:गया|गई|गए|गयी|गये)| आग (?:लग|भड़क) (?:गई|गयी))(?= |\?)/u;

/** What sets an event somewhere: "घाटी में हमला". */
const SOMEWHERE: ReadonlySet<string> = new Set(['में', 'पर', 'के'].map(fold));

/** Whether a stem names an event with its place, which is known by itself: "पटना में बाढ़", no "हादसे में". */
function namesEvent(stem: string): boolean {
  const isPlaced = once(() => placesInLine(stem).length > 0);
  if ((MISHAP.test(stem) || FINITE_MISHAP.test(stem)) && isPlaced()) return true;
  const words = stem
    .replace(/[,:?।]/gu, '')
    .split(' ')
    .map(fold);
  const events = words.filter((word) => eventOf(word) !== undefined);
  if (events.length === 0) return false;
  return (
    isPlaced() || (words.some((word) => SOMEWHERE.has(word)) && events.some((word) => !isAnyEvent(word)))
  );
}

/** Whether a question of an article whose day nobody knows tells neither a year nor an event with its place. */
export function lacksEvent(stem: string): boolean {
  return !hasYear(stem) && !namesEvent(stem);
}

/** "पिछले 24 घंटे में": of which day, only a date says. */
const LAST_HOURS = /(?:^| )(?:पिछल[ेी]|बीते|गत) (?:\S+ )?घंट(?:े|ों) (?:में|के)(?= |\?)/u;

/** Whether a stem counts what was in the last hours, and no date stands in it. */
export function losesDate(stem: string): boolean {
  return LAST_HOURS.test(stem) && !hasYear(stem);
}

/** A weekday is of some week, and an hour of some day: without the date only an event says which. */
const ASKS_WEEKDAY = /(?:^| )किस दिन(?= |\?)/u;
const ASKS_HOUR = /(?:^| )कितने बजे(?= |\?)/u;

/** "किसने आपात बैठक बुलाई है?": many have, and nothing says of which day it is. */
const PASSING_ACT =
  /^किसने (?:[^:?]{1,80} )?(?:बैठक|दौरा|मुलाकात|बयान|चर्चा|वार्ता|प्रेस वार्ता) (?:[^\s?]{1,15} ){1,3}(?:है|हैं)\?$/u;

/** "भारत ने पाकिस्तान को किस स्कोर से हराया?": they have met on many days; of one contest, once. */
const ASKS_RESULT = /(?:^| )किस स्कोर से(?= )/u;
const NAMES_CONTEST =
  /(?:फ\u093c?ाइनल|(?:^| )(?:कप|ओपन|लीग|ट्रॉफी|चैंपियनशिप|चैम्पियनशिप|टूर्नामेंट|ओलंपिक|विंबलडन|विम्बलडन|इंटरनेशनल|मास्टर्स)(?= ))/u;

/** "किसने तिवारी को पवेलियन भेजा", "कितने विकेट लिए": play, of one match. */
const OF_PLAY =
  /(?:^| )(?:पवेलियन|पवैलियन|क्षेत्ररक्षण|विकेट|विकेटों|गेंद|गेंदों|ओवर|ओवरों|पगबाधा|रन बना|रन देकर|नाबाद|गोल किया|गोल दागा)(?=[ ?]|[ाेीक])/u;
const NAMES_MATCH =
  /(?:फाइनल|ओलंपिक|(?:^| )(?:कप|ओपन|लीग|ट्रॉफी|चैंपियनशिप|चैम्पियनशिप|टूर्नामेंट|सीरीज|सिरीज|श्रृंखला|करियर|बनाम)(?= )|(?:^| )(?:के खिलाफ|के बीच|के जवाब में) )/u;

/** "पहले सेमीफाइनल में", "मेजबान टीम के लिए": of some contest, which is not told. */
const BY_ORDER =
  /(?:^| )(?:(?:पहले|दूसरे|तीसरे|चौथे|पांचवें?|छठे|अंतिम|आखिरी) (?:(?:और|व) \S{2,8} )?(?:लीग )?(?:मैच|मुकाबले|सेमी ?फाइनल|क्वार्टर ?फाइनल|वनडे|टेस्ट|टी-?20)|(?:मेजबान|मेहमान) टीम)(?= )/u;
const NAMES_WHICH =
  /(?:^| )(?:\S{0,12}कप|ओपन|ओलंपिक|ट्रॉफी|ट्राफी|चैंपियनशिप|चैम्पियनशिप|टूर्नामेंट|सीरीज|सिरीज|श्रृंखला|विंबलडन|आईपीएल|बनाम|के बीच|लीग(?! (?:मैच|मुकाबल)))(?=[ ,:])/u;

/** "राष्ट्रीय कबड्डी (19 दिसंबर 2026 की खबर): ": a whole tournament before a stem, and no match of it. */
const TOURNAMENT_ALONE =
  /^[^:?–]{0,60}(?:कबड्डी|ट्रॉफी|कप|लीग|चैंपियनशिप|चैम्पियनशिप|ओपन|टूर्नामेंट|हॉकी|फुटबॉल)(?: \([^()]{4,30}\))?: /u;
/** "शमा ने कितने अंक हासिल किए": what somebody scored, in one match of them. */
const SCORED =
  /: (?:(?!में |पर |के )[^\s?]{1,15} ){1,4}(?:ने|के नाम) (?:कुल )?कितन[ेी] (?:अंक|रन|गोल|विकेट) (?:[^\s?]{1,12} ?){1,3}\?$/u;

/** Whether a stem tells under a whole tournament what somebody scored: in which match, nothing says. */
export function losesMatch(stem: string): boolean {
  return TOURNAMENT_ALONE.test(stem) && SCORED.test(stem);
}

/** "कितने प्रतिशत तेल का आयात करता है": a share that is another one every year. */
const SHARE_OF_HABIT = /कितने (?:प्रतिशत|फीसदी|फीसद) [^?]{2,60}त[ाेी] (?:है|हैं)\?$/u;

/** A headline of so many words before a question says of which story it is. */
const HEADLINE = /^(?:[^\s:?]+ ){3,}[^\s:?]+: /u;

/** Whether something stands before a question that says of what it is: a place alone ("बिहार: कितने लोग मारे गए") does not. */
function saysOfWhat(stem: string): boolean {
  const kicker = /^([^:?]{2,40}): /u.exec(stem)?.[1];
  return kicker === undefined ? stem.includes(': ') : placesInLine(kicker)[0]?.name !== kicker;
}

/** "बिहार (14 मई 2020 की खबर): ": a place and the day of the news, and nothing of what happened there. */
const PLACE_AND_DAY = /^([^:?(]{2,40}) \([^()]{4,30}\): /u;

/** Whether a stem tells whom something befell under a place and a day alone: of what it was, nothing is said. */
export function losesWhatBefell(stem: string): boolean {
  const place = PLACE_AND_DAY.exec(stem)?.[1];
  if (place === undefined || placesInLine(place)[0]?.name !== place || namesEvent(stem)) return false;
  return (BEFALLEN.test(stem) && !SAYS_WHY.test(stem)) || (AFTERMATH.test(stem) && !SAYS_OF_WHAT.test(stem));
}

/** Fewer words do not say which deed: "कितने बजे मार्ग खोला गया". */
const FEWEST_OF_DEED = 7;

/** Whether a headline stands before a question that says which deed of its story is meant. */
function tellsDeed(stem: string): boolean {
  return HEADLINE.test(stem) && stem.slice(stem.lastIndexOf(': ') + 2).split(' ').length >= FEWEST_OF_DEED;
}

/**
 * Whether a question of an article whose day nobody knows is of a day: without one, another answer may be as right. `told`
 * is what stands in the quiz, with its kicker.
 */
export function lacksDay(told: string): boolean {
  if (hasYear(told)) return false;
  const stem = undotted(told);
  if (SHARE_OF_HABIT.test(stem) || isRunningFigure(stem)) return true;
  if (!stem.includes(': ') && OF_PLAY.test(stem) && !NAMES_MATCH.test(stem)) return true;
  if (!stem.includes(': ') && BY_ORDER.test(stem) && !NAMES_WHICH.test(stem)) return true;
  if (AS_A_RULE.test(stem)) return false;
  if (ASKS_WEEKDAY.test(stem)) return true;
  if (ASKS_HOUR.test(stem) && !tellsDeed(stem) && !namesEvent(stem)) return true;
  if (ASKS_RESULT.test(stem) && !NAMES_CONTEST.test(stem) && !HEADLINE.test(stem)) return true;
  if ((READING.test(stem) && !HEADLINE.test(stem)) || PASSING_ACT.test(stem)) return true;
  if (COUNTED_BACK.test(stem) || LAST_SPAN.test(stem)) return true;
  const isAlone = !saysOfWhat(stem) && !namesEvent(stem);
  if (isAlone && (OF_WEATHER.test(stem) || (BEFALLEN.test(stem) && !SAYS_WHY.test(stem)))) return true;
  if (isAlone && AFTERMATH.test(stem) && !SAYS_OF_WHAT.test(stem)) return true;
  if (OF_COURT.test(stem) && !NAMES_CASE.test(stem)) return true;
  return NEAR.test(stem) && !namesEvent(stem);
}
