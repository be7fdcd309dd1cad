import { CLAUSE, COLON, RUBRIC } from './headline-clauses.ts';

/** Fewer words say nothing, more are no line before a question. */
const FEWEST = 4;
const MOST = 16;
/** Characters of a line that is still read at a glance. */
const LONGEST = 90;

/** Quotation marks, which a kicker does without. */
const QUOTES = /["“”‘’']/gu;

/** A headline that asks, calls out, speaks to its reader or of itself, or is written in Latin letters. */
const TO_READER =
  /[?!।[\]#]|[A-Za-z]{3}|(?:^|\s)(?:क्या|क्यों|कैसे|कौन|कब|कहां|हम|हमें|आप|आपक[ाेी]|आपको|आपने|अपन[ाेी]|इतन[ाेी]|मैं|मेरा|मुझे|जान(?:ें|िए|िये)|पढ़(?:ें|िए|िये)|देख(?:ें|िए|िये)|लाइव|अपडेट\S*|फोटो|वीडियो(?! (?:कॉल|कॉन्फ्रेंस|कांफ्रेंस|गेम))|तस्वीरें|न्यूज|खबर\S*|यहां|इस|यह|ये)(?=[\s,]|$)/u;

/** Words of a time that only the day of the paper tells: they stand for no reader. */
const OF_TODAY = /(?:^|\s)(?:आज|कल|परसों|अब|अभी|फिलहाल|वहां|इधर|उधर)(?=[\s,]|$)/u;

/** Where no headline stands, a story begins with a sentence. */
const SENTENCE = /।|\.$/u;

/** A line that ends so goes on behind the mark. */
const GOES_ON =
  /(?:^|\s)(?:ने|को|से|में|पर|का|की|के|तक|और|व|एवं|तथा|लिए|साथ|बाद|बीच|दौरान|चलते|वाल[ाेी]|हुए|कर|करके|समेत|सहित|भी|ही|तो|बोल[ाेी]|कहा)$/u;

function isLine(line: string): boolean {
  const words = line.split(' ').filter((word) => word !== '–').length;
  const isPlain = !TO_READER.test(line) && !OF_TODAY.test(line);
  return words >= FEWEST && words <= MOST && line.length <= LONGEST && isPlain && !GOES_ON.test(line);
}

const plain = (line: string) => line.replace(/\s+/gu, ' ').trim();

/** A line that denies: it tells no more than what was feared or said. */
export const DENIES = /(?:^|\s)नहीं(?=[\s,]|$)/u;

/** Lines without a number first, as what is counted is asked for, and those that deny nothing before those that do. */
const cost = (line: string) => (/\p{Nd}/u.test(line) ? 1 : 0) + (DENIES.test(line) ? 2 : 0);

/** The first clause; with the next where it goes on: "अदालत ने कहा, नोटिस औपचारिकता है". */
function firstOf([first = '', next]: readonly string[]): string {
  return next !== undefined && GOES_ON.test(first) ? `${first}, ${next}` : first;
}

/**
 * The headline of a story as a line before a question, whole or a clause of it, the best first; empty where it has none
 * that can stand there. It says of which story the question is, and nothing of the claim.
 */
export function linesOf(headline: string): readonly string[] {
  const line = plain(headline.replace(RUBRIC, '').replace(QUOTES, ''));
  if (SENTENCE.test(line)) return [];
  const [head = '', behind] = line.split(COLON);
  const clauses = (behind ?? head).split(CLAUSE).map(plain);
  const first = firstOf(clauses);
  const under = (rest: string) => (behind === undefined ? rest : `${plain(head)} – ${rest}`);
  const all = [under(behind ?? line), under(first), ...(behind === undefined ? [] : [plain(head), first])];
  return [...new Set(all.map(plain))].filter(isLine).sort((a, b) => cost(a) - cost(b));
}
