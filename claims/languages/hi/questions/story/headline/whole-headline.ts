import { matchName } from '../../../../../catalogue/lookup.ts';
import { wordsOf } from '../words.ts';
import { withoutAdjuncts } from './adjuncts.ts';
import { asTold } from './headline-asks.ts';
import { COLON, clausesOf, DONE_AT_END, isGapped, RUBRIC } from './headline-clauses.ts';
import { measuredIn, passedAway, withoutCounts, withoutQuotes } from './headline-parts.ts';
import { withSidesInHindi } from './latin-match.ts';
import { isSignature } from './signed.ts';

/** Fewer words say nothing, more are no line before a question. */
const FEWEST = 4;
const MOST = 16;
/** Characters of a line that is still read at a glance. */
const LONGEST = 90;
/** A clause behind the first of fewer words is of what was told before it. */
const FEWEST_LATER = 5;

/** Quotation marks, which a kicker does without. */
const QUOTES = /["“”‘’']/gu;

/** A headline that asks, calls out, speaks to its reader or of itself, or is written in Latin letters. */
const TO_READER =
  /[?!।[\]#]|[A-Za-z]{3}|(?:^|\s)(?:क्या|क्यों|कैसे|कौन|कब|कहां|हम|हमें|आप|आपक[ाेी]|आपको|आपने|अपन[ाेी]|इतन[ाेी]|मैं|मेरा|मुझे|जान(?:ें|िए|िये)|समझ(?:ें|िए|िये)|पढ़(?:ें|िए|िये)|देख(?:ें|िए|िये)|लाइव|अपडेट\S*|समाचार(?! (?:एजेंसी|पत्र|चैनल))|बुलेटिन|फोटो|वीडियो(?! (?:कॉल|कॉन्फ्रेंस|कांफ्रेंस|गेम))|तस्वीरें|न्यूज|खबर\S*|यहां|इस|यह|ये)(?=[\s,]|$)/u;

/** Words of a time that only the day of the paper tells: they stand for no reader. */
const OF_TODAY = /(?:^|\s)(?:आज|कल|परसों|अब|अभी|फिलहाल|वहां|इधर|उधर)(?=[\s,]|$)/u;

/** Where no headline stands, a story begins with a sentence. */
const SENTENCE = /।|\.$/u;

/** A line that ends so goes on behind the mark. */
const GOES_ON =
  /(?:^|\s)(?<!शीर्ष |स्थान |स्तर |चरम |हड़ताल |कगार |उफान |शिखर |निशाने |पटरी |धरने |ऊंचाई )(?:ने|को|से|में|पर|का|की|के|तक|और|व|एवं|तथा|लिए|साथ|बाद|बीच|दौरान|चलते|वाल[ाेी]|हुए|कर|करके|समेत|सहित|भी|ही|तो|बोल[ाेी]|कहा)$/u;

/** "जिस कहानी को ठुकराया": the clause behind it tells the news. */
const RELATIVE = /^(?:जिस|जिन|जिसने|जिन्होंने|जिसे|जिसका|जिसकी|जिसके|जो|जब|जहां) /u;

/** "सबकी नजरें खिताब पर", "नेता हिरासत में": a headline without its verb ends so. */
const NO_VERB_BEHIND = /(?:^|\s)(?:में|पर)$/u;

/** "किसानों को बड़ी राहत", "यात्रियों के लिए खुशखबरी": what is good or bad for whom, and nothing of what it is. */
const CALLS_ATTENTION =
  /(?:^|\s)(?:(?:बड\u093c?ी|ब\u095cी|बड\u093c?ा|ब\u095cा|अच्छी|बुरी|जरूरी|अहम|खास|तगड\u093c?ा) (?:राहत|खबर|झटका|फैसला|ऐलान|एलान|घोषणा|अपडेट|सौगात|तोहफा)|खुशखबरी|गुड न्यूज|तोहफा|सौगात)$|^\p{Nd}{1,3} (?:साल|वर्ष|बरस) (?:का|की) (?:सूखा|इंतजार|इंतज़ार) (?:खत्म|समाप्त|टूटा)$/u;

/** "24 घंटे में 359 केस": where, and of what, is told elsewhere. */
const BARE_SPAN = /^\p{Nd}{1,3} (?:घंटे|घंटों|दिन|दिनों|महीने|महीनों|साल|हफ्ते) में /u;

/** "पटना से गया जा रही थी कार": what went on before the news, which the line does not tell. */
const WENT_ON = /(?:^|\s)रह(?:ा|े|ी) (?:था|थे|थी|थीं)(?=\s|$)/u;

function isLine(line: string, isWhole = false): boolean {
  const words = line.split(' ').filter((word) => word !== '–').length;
  if ((RELATIVE.test(line) || WENT_ON.test(line)) && !line.includes(',')) return false;
  if (CALLS_ATTENTION.test(line) || (BARE_SPAN.test(line) && !hasName(line))) return false;
  const isPlain = !TO_READER.test(line.replace(TITLE, '').replace(LATIN_NAME, '')) && !OF_TODAY.test(line);
  return (
    words >= FEWEST &&
    words <= MOST &&
    line.length <= LONGEST &&
    isPlain &&
    (!GOES_ON.test(line) || DONE_AT_END.test(line) || (isWhole && NO_VERB_BEHIND.test(line)))
  );
}

/** "कानपुर के इस स्कूल में": which of its schools the line does not tell, and need not point at. */
const POINTS_AT_ONE =
  /(?<= (?:का|की|के) )(?:इस|इसी|इन) (?!(?:लिए|बीच|दौरान|तरह|साल|वर्ष|बार|मामले|फैसले|बयान)(?: |$))/gu;

const plain = (line: string) => line.replace(/\s+/gu, ' ').trim();

/** "देखिए, …", "… अब तक 27 की मौत", "… |": what a headline says to its reader, of its hour, or ends with, and does without. */
const SPARE =
  /^(?:देखिए|देखिये|देखें|जानिए|जानें|पढ़िए|पढ़ें|वीडियो|तस्वीरें|फोटो) ?[,:–-] |(?:^|(?<= ))अब तक |^अब (?!भी |तो |नहीं )| ?\|$/gu;

/** Names and loans that Hindi papers write in Latin letters. */
const LATIN_NAME =
  /(?<![A-Za-z])(?!(?:LIVE|NEWS|PHOTO|PHOTOS|VIDEO|PICS|WATCH|READ|TOP|POLL|EXIT|UPDATE|IND|PAK|AUS|ENG|SHOCK)(?![A-Za-z]))(?:[A-Z]{3,6}(?:-\p{Nd}{1,3})?|Coronavirus|Corona|Covid(?:-19)?|COVID-19|Lockdown|WhatsApp|Twitter|Facebook|Google|YouTube)(?![A-Za-z-])/gu;

/** "REET Mains 2026 – ": what an examination or a trophy is called in Latin letters at the head of a line. */
const TITLE =
  /^(?!(?:IND|PAK|AUS|POLL|LIVE|NEWS|WATCH|PHOTO|VIDEO|PICS|BREAKING|EXCLUSIVE|UPDATE)[A-Za-z]* )[A-Z]{3,8} (?:[A-Z][A-Za-z]{1,11} ){0,2}(?:20\p{Nd}\p{Nd} )?– /u;

/** A line that denies: it tells no more than what was feared or said. */
export const DENIES = /(?:^|\s)नहीं(?=[\s,;]|$)/u;

/** Lines without a number first, as what is counted is asked for ("कॉप31" counts nothing), and those that deny nothing before those that do. */
const cost = (line: string) =>
  (/(?<![\p{L}\p{M}\p{Nd}])\p{Nd}/u.test(line) ? 1 : 0) + (DENIES.test(line) ? 2 : 0);
const byCost = (lines: readonly string[]) => [...lines].sort((a, b) => cost(a) - cost(b));

/** The first clause; with the next where it goes on: "अदालत ने कहा, नोटिस औपचारिकता है". */
function firstOf([first = '', next]: readonly string[]): string {
  if (next === undefined) return first;
  return GOES_ON.test(first) || RELATIVE.test(first) || isGapped(first, next) ? `${first}, ${next}` : first;
}

/** How many names of the catalogue words have. */
function namesIn(line: string): number {
  const keys = wordsOf(line);
  return keys.filter((_, at) => matchName(keys, at, 'hi') !== null).length;
}

const hasName = (line: string) => namesIn(line) > 0;

/** So many words with a name in them say at a glance of what a story is. */
const MOST_AT_A_GLANCE = 14;
const isBrief = (line: string) => line.split(' ').length <= MOST_AT_A_GLANCE;
const shorter = (line: string) => [withoutAdjuncts(line)].filter((one) => one !== undefined).filter(isBrief);
const saysMore = (line: string) =>
  hasName(line) && !DENIES.test(line) && !/\p{Nd}/u.test(line) && isBrief(line);

/** What is told behind a semicolon stands alone where it names something. */
function laterOf(line: string): string[] {
  const [, ...parts] = line.split(';').map(plain);
  return parts.filter((part) => part.split(' ').length >= FEWEST_LATER && hasName(part));
}

/** A clause that begins with where it is set. */
const SETS = /^(?:\S{2,15} ){1,4}में /u;

/** "मध्य प्रदेश ने कर्नाटक को हराया": who beat whom. */
const BEATS =
  /^\S.{1,30} ने \S.{1,30} को (?:\S{1,12} ){0,4}(?:हराया|हरा दिया|मात दी|शिकस्त दी|रौंदा|पछाड़ा|हराकर)(?= |$)/u;

/** "जनगणना का पहला चरण टला: गृह मंत्रालय": who tells it, behind what is told. */
function withoutTeller([head = '', behind, ...more]: readonly string[]): readonly string[] {
  const isTeller =
    behind !== undefined &&
    more.length === 0 &&
    behind.split(' ').length < FEWEST &&
    plain(head).split(' ').length >= FEWEST;
  return isTeller ? [head] : [head, ...(behind === undefined ? [] : [behind]), ...more];
}

/**
 * The headline of a story as a line before a question, whole or a clause of it, the best first; empty where it has none
 * that can stand there. It says of which story the question is, and nothing of the claim.
 */
export function linesOf(headline: string): readonly string[] {
  const line = plain(
    withoutQuotes(withSidesInHindi(asTold(headline.replace(RUBRIC, '').trim()))).replace(QUOTES, ''),
  )
    .replace(SPARE, '')
    .replace(POINTS_AT_ONE, '');
  if (SENTENCE.test(line) || isSignature(headline)) return [];
  const [head = '', behind] = withoutTeller(line.split(COLON));
  const told = behind ?? head;
  const clauses = clausesOf(told).map(plain);
  const first = firstOf(clauses);
  const isOne = behind === undefined && clauses.length === 1;
  const under = (rest: string) => (behind === undefined ? rest : `${plain(head)} – ${rest}`);
  // "ट्रैक्टर पलटा, दो की मौत, स्नान कर लौट रहे थे": two clauses say it where the first is too short.
  const isShort = clauses.length > 2 && !isLine(first) && /^[^\p{Nd}]*[^,\s\p{Nd}]$/u.test(clauses[1] ?? '');
  const two = isShort ? clauses.slice(0, 2).join(', ') : told;
  // "मजदूर बेकाबू, मुंबई में उमड़ी भीड़": the clause that tells the place, or who won what, where the first names nothing.
  const isTold = (one: string) => SETS.test(one) || namesIn(one) > 1;
  const placed = hasName(under(first))
    ? []
    : clauses.slice(1).filter((one) => isTold(one) && hasName(one) && !/\p{Nd}/u.test(one));
  const won = clauses.slice(1).filter((one) => BEATS.test(one));
  const all = [
    ...placed.flatMap((one) => [under(one), one]),
    ...won.map(under),
    under(two),
    under(told),
    under(first),
    ...(behind === undefined ? [] : [plain(head), firstOf(clausesOf(head).map(plain)), first]),
  ].flatMap((one) => [...shorter(plain(one)), plain(one)]);
  const later = laterOf(told);
  const [plainly, denying] = [false, true].map((denies) => all.filter((one) => DENIES.test(one) === denies));
  // One clause that names somebody or a place reads better than a whole headline.
  const named = plainly?.filter((one) => !/[,;]/u.test(one) && hasName(one)) ?? [];
  // "बाजार में तेजी थमी, सेंसेक्स 486 अंक लुढ़का": where the first clause names nothing, and the whole does.
  const fuller = named.length > 0 ? [] : [withoutCounts(under(two)) ?? under(two)].filter(saysMore);
  const passed = passedAway(headline);
  const ranked = [
    ...(passed === undefined ? [] : [passed]),
    ...byCost(named),
    ...fuller,
    ...byCost(plainly ?? []),
    ...byCost(later),
    ...(denying ?? []),
  ];
  return [...new Set(ranked)].filter((one) => isLine(one, isOne && one === plain(told)));
}

/** Lines without how many they count, which may be what is asked for. */
export function uncountedOf(lines: readonly string[]): readonly string[] {
  const uncounted = lines.flatMap((line) => withoutCounts(line) ?? []).filter((one) => isLine(one));
  return [...uncounted, ...new Set(lines.flatMap((line) => measuredIn(line) ?? []))];
}
