import type { Argument, Reading } from '../../../../model.ts';
import { wordsBefore as beforeIn, wordsBehind as behindIn } from '../../../../text/beside.ts';
import { isAgeOfPerson } from '../ask/whole.ts';
import { isIndexLevel } from './totals.ts';

/** The words of a claim behind an argument, with the space before them. */
export function wordsBehind({ claim }: Reading, argument: Argument): string {
  return behindIn(claim.text, argument.text);
}

/** The words of a claim before an argument, with the space behind them. */
export function wordsBefore({ claim }: Reading, argument: Argument): string {
  return beforeIn(claim.text, argument.text);
}

/** "28 मृतकों में से 12", "129 ज्वालामुखियों में से एक", "48 लोगों में 16 लोग": the whole of which a part is told. */
export function isWholeOfPart(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'count') return false;
  const outer = reading.claim.arguments[reading.form.slots[at]?.within ?? -1];
  // Where words of the phrase were told in full ("देश के" as "भारत के"), it stands nowhere in the claim as it was.
  const isShown = outer !== undefined && reading.claim.text.includes(outer.text);
  const rest = wordsBehind(reading, isShown && outer.text.includes(argument.text) ? outer : argument);
  return (
    /^(?: \S+){0,7} में से /u.test(rest) ||
    /^ में (?:\S+ ){0,3}(?:\p{Nd}+|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) /u.test(rest)
  );
}

/** What an argument says from a place of the article on. */
function outerText({ arguments: all }: Reading['claim'], outer: number, from: number): string {
  const span = all[outer]?.span;
  return span ? span.exact.slice(from - span.start) : '';
}

/** "हरियाणा के भिवानी जिले", "अमरीका के हवाई द्वीप": what a named place lies in is known without the story. */
export function isAroundNamedPlace({ claim, form }: Reading, at: number): boolean {
  const own = claim.arguments[at] as Argument;
  const outer = form.slots[at]?.within;
  if (own.fact?.type !== 'entity' || own.fact.class !== 'place' || outer === undefined) return false;
  const isDistrict = /^ (?:जिले|जनपद) /u.test(outerText(claim, outer, own.span.end));
  return claim.arguments.some(
    ({ fact, span }, i) =>
      i !== at &&
      form.slots[i]?.within === outer &&
      fact?.type === 'entity' &&
      fact.class === 'place' &&
      // "मंडी जिले के जोगेंद्र नगर": a village that no list knows tells nobody its district.
      (fact.ref !== undefined || !isDistrict) &&
      span.start > own.span.end &&
      // "गोवर्धन, मांट के गांव": two of a list lie beside each other.
      /^ (?:\S+ ){0,2}(?:का|की|के|स्थित) /u.test(outerText(claim, outer, own.span.end)),
  );
}

/** "हिमालय में काम कर रही संस्था", "पटना से चलकर मुंबई जाने वाली ट्रेन": the place belongs to what only says which one is meant. */
export function isInsideModifier(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type === 'quantity') return false;
  const rest = wordsBehind(reading, argument);
  return /^(?: (?:क्षेत्र|शहर|जिले|राज्य))? (?:में|से|पर|को) (?:(?!ने |को |में )\S+ ){0,4}?(?:लागू|रही|रहे|रहा|वाली|वाले|वाला|चलकर|आई|आए|शुरू ह\S{1,3}|फैला|फैली|फैले) (?!है|हैं|था|थी|थे)\S+ /u.test(
    rest,
  );
}

/** Whether nothing but its marker and the verb stands behind an argument. */
function isLast({ text, arguments: args }: Reading['claim'], at: number): boolean {
  const before = text.match(/^(.*) को (?:है|हैं)।?$/u)?.[1];
  return before?.endsWith(args[at]?.text ?? '।') ?? false;
}

/** "सोमवार को लौट रहे थे": what went on when something happened is no event to date. */
export function isBackgroundTime({ claim, form }: Reading, at: number): boolean {
  const fact = claim.arguments[at]?.fact;
  if (fact?.type !== 'time') return false;
  // "गुरुवार को मिली बच्ची की मां है": what is so now has no day; the day belongs to a word of its phrase.
  const isState =
    form.predicate.lemma === 'होना' && form.predicate.tense === 'present' && claim.kind === 'state';
  // "मतदान 5 मार्च को है": the day on which something is to be.
  const isSet = fact.grain === 'day' && isLast(claim, at);
  const isNow =
    isState && !isSet && fact.grain !== 'year' && !/^(?:से|तक)$/u.test(form.slots[at]?.marker ?? '');
  // "1990 में पढ़ते थे": what was so again and again was so in other years as well.
  return isNow || /(?:(?:रहा|रही|रहे)|\S(?:ता|ती|ते)) (?:था|थी|थीं|थे)।?$/u.test(claim.text);
}

/** "5 डिग्री उदयपुर में तापमान …": a value at the front without a marker is left over from a list. */
export function opensWithLeftOver({ claim }: Reading): boolean {
  return /^\p{Nd}+(?:[.,]\p{Nd}+)? (?:डिग्री|प्रतिशत|फीसदी|मिमी|किमी) /u.test(claim.text);
}

/** "दिन का तापमान 27 डिग्री और रात का 20 डिग्री": of two halves the second has lost what stands before the first. */
export function isSecondHalf({ claim }: Reading, at: number): boolean {
  const own = claim.arguments[at];
  if (own?.fact?.type !== 'quantity' || own.fact.dimension === 'count') return false;
  const { dimension } = own.fact;
  return claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'quantity' &&
      (fact.dimension === dimension || (fact.dimension === 'count' && !Number.isInteger(fact.value))) &&
      span.end < own.span.start &&
      / (?:और|व|तथा|जबकि) /u.test(
        claim.text.slice(claim.text.indexOf(span.exact), claim.text.lastIndexOf(own.span.exact)),
      ),
  );
}

/** "पिछले 24 घंटे में 12 मामले": the stretch that a count is given for is no news itself. */
export function isCountingWindow(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  if (fact?.type !== 'quantity' || fact.dimension !== 'duration') return false;
  const others = reading.claim.arguments.some(
    (other) => other !== argument && other.fact?.type === 'quantity' && other.fact.dimension === 'count',
  );
  // "24 घंटे बाद", "बीते 24 घंटों से": a day is said so without being counted.
  if (argument.fact?.type === 'quantity' && argument.fact.unit === 'hour' && argument.fact.value === 24)
    return true;
  const isLatest = /(?:^|\s)(?:पिछले|गत|बीते|विगत) $/u.test(wordsBefore(reading, argument));
  return others && (isLatest || /^ (?:में|के दौरान|के भीतर|के अंदर) /u.test(wordsBehind(reading, argument)));
}

/** "दो सौ से तीन सौ मामले": the end of a stretch is no count by itself. */
export function isEndOfStretch(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity') return false;
  const before = wordsBefore(reading, argument);
  return reading.claim.arguments.some(
    (other) => other !== argument && other.fact?.type === 'quantity' && before.endsWith(`${other.text} से `),
  );
}

/** Earthquakes, marks and points are measured in tenths. */
const STRENGTH = /^(?:तीव्रता|मैग्नीट्यूड|रिक्टर|अंक|रेटिंग)$/u;

/** "भूकंप की तीव्रता 6.1 मापी गई". */
const OF_STRENGTH = /(?:^| )तीव्रता (?:\S{1,12} (?:स्केल|पैमाने) (?:पर|में) )?(?:करीब |लगभग )?$/u;

/** "1.485 मामले": things are not counted in fractions; the mark between the digits means something else. */
export function isBrokenCount(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  return (
    fact?.type === 'quantity' &&
    fact.dimension === 'count' &&
    fact.value < 1e5 &&
    !Number.isInteger(fact.value) &&
    !STRENGTH.test(fact.unit ?? '') &&
    !isIndexLevel(reading, at) &&
    !OF_STRENGTH.test(wordsBefore(reading, argument))
  );
}

/** Years before somebody who is told of by no name. */
const OLD =
  /^ (?:के|की|का) (?:एक |कोरोना |संक्रमित ){0,2}(?:महिला|युवक|युवती|बच्चे|बच्ची|बच्चा|व्यक्ति|बुजुर्ग|शख्स|पुरुष|किशोर|किशोरी|लड़के|लड़की|मरीज|जवान|छात्र|छात्रा|प्रसूता|वृद्ध|वृद्धा|मजदूर|नागरिक|जमाती|बालिका|बालक|शिक्षक|शिक्षिका|कैदी|किसान|लड़का|सिपाही|चालक|नर्स|डॉक्टर|दुकानदार|व्यापारी)(?= |।|,)/u;

/** "32 साल की महिला", "पांच साल के बच्चे": how old somebody is whom the story does not name. */
export function isAgeOfSomebody(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  const { fact } = argument;
  const outer = reading.form.slots[at]?.within;
  if (fact?.type !== 'quantity' || fact.unit !== 'year') return false;
  if (OLD.test(wordsBehind(reading, argument))) return true;
  if (outer === undefined) return false;
  if (isAgeOfPerson(reading, at)) return false;
  const behind = outerText(reading.claim, outer, argument.span.end);
  const { semantic } = reading.form.slots[outer] ?? {};
  // A noun that no list knows is rather what somebody is than a thing that lasts.
  const isOfPerson = semantic === undefined || semantic === 'person' || / निवासी /u.test(behind);
  return isOfPerson && /^ (?:के|की|का) /u.test(behind);
}

/** Names in a row, as many as this, are counted by whoever reads them. */
const ROW = 3;

/** "चार जिलों चंबा, कांगड़ा, ऊना और सोलन में": whoever counts the names has the answer. */
export function isListedCount(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity' || argument.fact.dimension !== 'count') return false;
  const list = /^ (?:[^\s,]+ ){1,2}((?:[^\s,]{1,30}(?: [^\s,]{1,30})?, )+)\S+ (?:और|ओर|व|एवं|तथा) \S+ /u.exec(
    wordsBehind(reading, argument),
  )?.[1];
  // The last two are joined by a word.
  const names = list === undefined ? 0 : list.split(',').length + 1;
  return names >= ROW && Math.abs(names - argument.fact.value) <= 1;
}

/** The letters of a number plate: "HR63 B ". */
const PLATE = /(?:^|\s)[A-Z]{1,2}[ -]?\p{Nd}{0,2}[ -]?[A-Z]{0,3}[ -]$/u;

/** "एन 95 मास्क", "बी 52 विमान": behind the name of a letter a number names a model. */
export function isModelNumber(reading: Reading, at: number): boolean {
  const argument = reading.claim.arguments[at] as Argument;
  if (argument.fact?.type !== 'quantity') return false;
  if (PLATE.test(wordsBefore(reading, argument))) return true;
  return (
    /(?:^|\s)(?:एन|बी|सी|डी|एफ|एम|एस|एच|टी|यू|वी|एक्स|एल|आर)[ -]$/u.test(wordsBefore(reading, argument)) &&
    /^\p{Nd}/u.test(argument.text)
  );
}
