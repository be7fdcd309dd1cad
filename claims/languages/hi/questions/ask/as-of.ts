import { fold } from '../../../../text/fold.ts';
import { patternFor } from '../../../../text/scripts.ts';
import { hasYear } from '../../../../text/years.ts';
import { addDays, fields } from '../../../../values/calendar.ts';
import type { Counted } from '../../../language.ts';
import { ANY_MONTH, ANY_WEEKDAY, lastWeekday, MONTHS, WEEKDAYS } from '../../calendar.ts';
import { analyseVerb } from '../../lexicon/verb-forms.ts';

/** "2020-03-22" → "22 मार्च 2020". */
export function writtenDay(date: string): string {
  const { year, month, day } = fields(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "अब तक": up to the day of the news. Not what describes a noun: "अब तक के", "अब तक की सबसे". */
const UP_TO_NOW = /(?:^|(?<= ))(?:अब तक|अबतक|अभी तक) (?!(?:के|का|की|सबसे|नहीं)(?: |\?))/u;

/** A running total: it holds for the day on which it was told. */
const RUNNING_TOTAL =
  /(?:^| )(?:चुक[ेीा] (?:है|हैं)|(?:संख्या|तादाद|आंकड़ा) (?:\S+ ){0,8}?(?:हो गई|हो गया|हो चुकी|पहुंच गई|पहुंच गया)(?: है)?|(?:के|कुल|सक्रिय|एक्टिव|पॉजिटिव|संक्रमित) (?:मामले|केस|मरीज) (?:\S+ ){0,4}?कितने (?:हैं|(?:हो|पहुंच) (?:गए|गये|चुके)(?: हैं)?))\?$/u;

/** Words that say of which time the total is, or what brought it about. */
const TOLD_TIME = new RegExp(
  `(?:^| )(?:तक|साथ ही|के बाद|घंटे|घंटों|पिछले|पिछली|बीते|गत|दिन|सप्ताह|हफ्ते|महीने|साल|वर्ष|शाम|सुबह|रात|दोपहर|${ANY_WEEKDAY}|${ANY_MONTH})(?= |$)`,
  'u',
);

/** A day or an hour up to which the story itself counts. */
const OWN_DAY = new RegExp(
  String.raw`(?:बजे|वार|सुबह|शाम|रात|दोपहर) (?:तक|से) |(?:^| )\p{Nd}{1,2} (?:${ANY_MONTH}) (?:को|तक|की) `,
  'u',
);

/** Who says it, before the question: "स्वास्थ्य मंत्रालय के अनुसार, ". */
const SOURCE = /^(?:\S+ ){1,16}?के अनुसार, /u;

/** "काटे गए पेड़ों", "घायल हुए लोगों": a participle before all else. */
const OPENS_WITH_DONE = /^\S{1,12}[ेाी] (?:गए|गये|गई|गया|हुए|हुई|हुआ) \S/u;

/** Whether a stem asks for a total that grows: it holds for one day alone. */
export function isRunningTotal(stem: string): boolean {
  return UP_TO_NOW.test(stem) || (RUNNING_TOTAL.test(stem) && !TOLD_TIME.test(stem));
}

/** "420 लोगों की मौत हुई है" behind a total is a total, too; new ones are of the day. */
const CAME_ABOUT =
  /कितन[ेी] (?:\S+ ){1,8}(?:मौत|मौतें|मृत्यु|जान|ठीक|स्वस्थ|संक्रमित|डिस्चार्ज|घर) (?:\S+ ){0,4}(?:हुई|हुए|गई|गए|गंवाई|लौटे) (?:है|हैं)\?$/u;
const OF_THE_DAY = /(?:^| )(?:नए|नये|नई|और|आज) /u;

function goesOnWithTotal(stem: string): boolean {
  return CAME_ABOUT.test(stem) && !TOLD_TIME.test(stem) && !OF_THE_DAY.test(stem);
}

/** Whether the day that a stem counts up to is not sure: the story tells of another one than its own. */
export function losesCountedDay(stem: string, counted: Counted | undefined): boolean {
  return counted?.to === null && isRunningTotal(stem) && !OWN_DAY.test(stem);
}

/**
 * A stem that counts up to the day of the news, with that day: "अब तक कितने लोग …" → "22 मार्च 2020 तक कितने लोग …".
 * `date` is the ISO day up to which the story counts, `isTotal` whether it told a total before. Other stems are returned as they are.
 */
export function datedTotal(stem: string, date: string, isTotal = false): string {
  if (!isRunningTotal(stem) && !(isTotal && goesOnWithTotal(stem))) return stem;
  // "सोमवार सुबह 8 बजे तक … अब तक", "21 मार्च को … अब तक": the story says up to when.
  if (UP_TO_NOW.test(stem) && OWN_DAY.test(stem)) return stem.replace(UP_TO_NOW, '');
  if (UP_TO_NOW.test(stem)) return stem.replace(UP_TO_NOW, `${writtenDay(date)} तक `);
  const source = stem.match(SOURCE)?.[0] ?? '';
  const rest = stem.slice(source.length);
  // "काटे गए पेड़ों के बदले": right before it the day would be that of the felling.
  return OPENS_WITH_DONE.test(rest) ? stem : `${source}${writtenDay(date)} तक ${rest}`;
}

/** One weekday with its marker; hours of the day may stand between. */
const WEEKDAY = new RegExp(
  String.raw`(?:^|(?<= ))(${WEEKDAYS.join('|')})(?= (?:को|तक|(?:की )?(?:सुबह|शाम|रात|दोपहर|देर रात|देर शाम|तड़के)(?: |\?)))`,
  'u',
);

/** What shows that a weekday is not the last one before the news. */
const OTHER_WEEK = new RegExp(
  String.raw`(?:^| )(?:अगले|आगामी|पिछले|बीते|गत|हर|प्रत्येक|इस|उस|पहले(?! (?:चरण|दौर|टेस्ट|मैच|मुकाबले|सेट|हाफ|सत्र|भाग|खंड|फेज|राउंड|वनडे|टी20|दिन के खेल)(?= ))|${ANY_MONTH}|(?:1[89]|20)\p{Nd}\p{Nd})(?=[ ,?]|$)|(?:^|(?<!\p{Nd}) )(?:महीने|साल|वर्ष)(?=[ ,?]|$)`,
  'u',
);

/** "वित्त वर्ष 2026-27 के लिए": what a budget is for is no time of it. */
const FINANCIAL_YEAR = /(?:^|(?<= ))वित्त(?:ीय)? वर्ष \p{Nd}{4}-\p{Nd}{2,4} (?=के लिए|का|की )/u;

/** "शुक्रवार तक काम पूरा करने को कहा", "बैठक शुक्रवार को बुलाई": the day is to come, though it was said in the past. */
const ORDERED =
  /(?:^| )तक .*(?:ने (?:को कहा|का|के|की) |मांग[ाीे])|(?:बैठक|सभा|रैली|सम्मेलन|सुनवाई|मतदान|बंद|प्रदर्शन) .*(?:बुला[ईया]|तय|निर्धारित|रख[ीा]|[एऐ]लान|घोषणा|आह्वान)/u;

const COPULA = /^(?:है|हैं|था|थे|थी|थीं)$/u;

/** "पारा 41 डिग्री रहा", "बाजार बंद रहे": what stayed so is done, as what goes on ("चल रहा") is not. */
const STAYED =
  /(?:डिग्री|सेल्सियस|मिलीमीटर|प्रतिशत|फीसदी|रुपये|रुपए|अंक|अंकों|बंद|ठप|बाधित|नदारद|गायब|अधिक|ज्यादा|कम|ऊपर|नीचे|(?:स्थान|नंबर|स्तर) पर) रह[ाेी]\?$/u;

/** Whether the last verb tells of something done: not "होगा", "करता है", "चल रहा है", "होना था". */
function isDone(stem: string): boolean {
  const words = stem.replace(/\?$/u, '').split(' ');
  const verb = COPULA.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  if (verb === undefined) return false;
  if (/^रह[ाेी]$/u.test(verb)) return STAYED.test(stem);
  return analyseVerb(fold(verb)).some(({ form }) => form === 'perfective');
}

/**
 * A stem of what was done on a weekday, with the date of that day: news of Wednesday means the Monday before by
 * "सोमवार को". `date` is the ISO day of publication. Other stems are returned as they are.
 */
export function datedWeekday(stem: string, date: string): string {
  const day = stem.match(WEEKDAY);
  if (day?.index === undefined || WEEKDAYS.filter((name) => stem.includes(name)).length > 1) return stem;
  if (
    OTHER_WEEK.test(stem.replace(patternFor(stem, FINANCIAL_YEAR), '')) ||
    patternFor(stem, ORDERED).test(stem) ||
    !isDone(stem)
  )
    return stem;
  const name = day[1] as string;
  const end = day.index + name.length;
  return `${stem.slice(0, end)} (${writtenDay(lastWeekday(name, date))})${stem.slice(end)}`;
}

/** "आज चौथी बार", "आज सुबह": the day of the news; "आज भी", "आज के" are of these days. */
const TODAY = /(?:^|(?<= ))आज (?!(?:भी|के|की|का|तक|ही|जब|कल)(?: |\?))(?:से |को )?/u;
const ASKS_DAY = /(?:^| )(?:किस (?:दिन|तारीख|महीने|वर्ष)|कब)(?: |\?)/u;

/** "कल शाम पहुंचे थे": the day before the news, of what was done. */
const YESTERDAY = /(?:^|(?<= ))कल (?=(?:शाम|रात|सुबह|दोपहर|देर) )/u;
const WAS_DONE = /(?:था|थे|थी|थीं|गया|गए|गई|[^ ](?:या|ये|ए|ई)|हुआ|हुए|हुई|किया|किए|की|दिया|दिए|दी)\?$/u;

function datedYesterday(stem: string, date: string): string {
  if (ASKS_DAY.test(stem) || hasYear(stem) || !WAS_DONE.test(stem)) return stem;
  return stem.replace(YESTERDAY, `${writtenDay(addDays(date, -1))} की `);
}

/** "आज कितने लोग फोन चला रहे हैं": what so many do goes on for longer than a day. */
const GOES_ON = /(?:^| )आज (?!से )(?:[^?]{0,40} )?कितने (?:लोग|परिवार|किसान|मजदूर|छात्र|युवा) [^?]{2,60} रहे हैं\?$/u;

/** A stem that says "आज", with the date of that day. `date` is the ISO day of publication. */
export function datedToday(stem: string, date: string): string {
  if (ASKS_DAY.test(stem) || hasYear(stem)) return stem;
  if (GOES_ON.test(stem)) {
    const { year, month } = fields(date);
    return stem.replace(TODAY, `${MONTHS[month - 1]} ${year} में `);
  }
  return stem.replace(TODAY, (said) => `${writtenDay(date)} ${said.endsWith(' से ') ? 'से' : 'को'} `);
}

/** "इस साल लखनऊ में 58 मामले दर्ज हुए हैं"; "इस साल के बजट में", "इस साल मार्च में", "इस साल मार्च तक" are asked otherwise. */
const THIS_YEAR = new RegExp(
  `(?:^|(?<= ))इसी? (?:साल|वर्ष) (?:(${ANY_MONTH}) (में|तक) |(?!(?:के|की|का|से|तक|भी|ही|अब|जनवरी)(?: |\\?)|(?:${ANY_MONTH}) ))`,
  'u',
);
const IS_PERFECT = /(?<! लक्ष्य (?:रखा|तय किया|निर्धारित किया|तय|निर्धारित) )(?:है|हैं)\?$/u;

/** "इस साल जनवरी से मई तक": months of the year of the news; of "जनवरी से 5 मई 2025 तक" the year is told already. */
const MONTHS_OF_THIS_YEAR = new RegExp(
  `(?:^|(?<= ))इस (?:साल|वर्ष) (?=(${ANY_MONTH}) से (?:(${ANY_MONTH}) तक|\\p{Nd}{1,2} (?:${ANY_MONTH}) (\\p{Nd}{4}) तक)(?: |\\?))`,
  'u',
);

function datedMonths(stem: string, year: number): string {
  const [said, from, to, told] = stem.match(patternFor(stem, MONTHS_OF_THIS_YEAR)) ?? [];
  if (said === undefined || (told !== undefined && Number(told) !== year)) return stem;
  const bare = stem.replace(MONTHS_OF_THIS_YEAR, '');
  return to === undefined ? bare : bare.replace(`${from} से ${to} तक`, `${from} से ${to} ${year} तक`);
}

/** "इसी साल किस महीने में": of the year of the news. */
const MONTH_OF_THIS_YEAR = /(?:^|(?<= ))इसी (?:साल|वर्ष) (?=किस महीने(?: |\?))/u;

/** "रकबा कितने हेक्टेयर है": what is measured stands so, and does not count on. */
const IS_MEASURED =
  /कितन[ेी] (?:[^\s?]{2,10} )?(?:हेक्टेयर|एकड़|बीघा|रुपये|रुपए|प्रतिशत|फीसदी|किलोमीटर|मीटर|डिग्री) (?:है|हैं)\?$/u;
/** "31 अक्टूबर तक": the stem says itself up to when. */
const UP_TO_DAY = new RegExp(`(?<!\\p{Nd})\\p{Nd}{1,2} (?:${ANY_MONTH}) तक `, 'u');

/** Whether what a stem asks for of this year counts on to the day of the news. */
const countsOn = (stem: string) => IS_PERFECT.test(stem) && !IS_MEASURED.test(stem) && !UP_TO_DAY.test(stem);

/** A stem that says "इस साल", with that year, up to the day of the news where it counts on. `date` is the ISO day of publication. */
export function datedYear(told: string, date: string): string {
  const { year, month, day } = fields(date);
  if (ASKS_DAY.test(told)) return hasYear(told) ? told : told.replace(MONTH_OF_THIS_YEAR, `${year} में `);
  const stem = datedMonths(told, year);
  if (hasYear(stem)) return stem;
  return stem.replace(THIS_YEAR, (_, of: string | undefined, marker: string | undefined) => {
    if (of !== undefined) return marker === 'तक' ? `${year} में ${of} तक ` : `${of} ${year} में `;
    return countsOn(stem) ? `${year} में ${day} ${MONTHS[month - 1]} तक ` : `${year} में `;
  });
}

/** "पिछले साल 25 जुलाई को": a day of the year before the news. */
const DAY_OF_LAST_YEAR = new RegExp(
  `(?:पिछले|बीते|गत) (?:साल|वर्ष) (\\p{Nd}{1,2} (?:${ANY_MONTH}))(?= (?:को|की|तक|से)(?: |\\?))`,
  'u',
);

/** "पिछले साल जुलाई में": a month of the year before the news. */
const MONTH_OF_LAST_YEAR = new RegExp(
  `(?:पिछले|बीते|गत) (?:साल|वर्ष) (${ANY_MONTH})(?= (?:में|को|की|के|तक|से|माह|महीने)(?: |\\?))`,
  'u',
);

/** "पिछले साल किस महीने में": of the year before the news, as of no year. */
const LAST_YEAR =
  /(?:^|(?<= ))(?:पिछले|बीते|गत) (?:साल|वर्ष) (?!(?:के|की|का|से|तक|भी|ही|में|जैस\S+|इसी|इस|उस|और|किस (?:वर्ष|साल))(?: |\?))/u;

/** What goes by sessions, seasons and editions: "पिछले साल" is the last of them, whatever its year. */
const BY_SESSION = /(?:^| )(?:विषय|सत्र|सीजन|संस्करण|दाखिल[ाेों]+|प्रवेश|नामांकन)(?= )/u;

/** Whether "पिछले साल" in a stem may mean the last session or season, and no year by its number. */
export function isOfLastSession(stem: string): boolean {
  return LAST_YEAR.test(stem) && BY_SESSION.test(stem) && !hasYear(stem);
}

/** "पिछले वित्त वर्ष में": it ended in March before the news. */
const LAST_FINANCIAL_YEAR = /(?:^|(?<= ))(?:पिछले|बीते|गत) (?:वित्त|वित्तीय) वर्ष (?=(?:में|के|की|का) )/u;
const MARCH = 3;

function datedFinancialYear(stem: string, date: string): string {
  const { year, month } = fields(date);
  const end = month > MARCH ? year : year - 1;
  return stem.replace(LAST_FINANCIAL_YEAR, `वित्त वर्ष ${end - 1}-${String(end).slice(-2)} `);
}

/** A stem that says "पिछले साल 25 जुलाई को" or "पिछले साल", with that year. `date` is the ISO day of publication. */
export function datedLastYear(stem: string, date: string): string {
  const last = fields(date).year - 1;
  const told = datedFinancialYear(stem, date)
    .replace(DAY_OF_LAST_YEAR, (_, day: string) => `${day} ${last}`)
    .replace(MONTH_OF_LAST_YEAR, (_, month: string) => `${month} ${last}`);
  return hasYear(told) ? told : told.replace(LAST_YEAR, `${last} में `);
}

/** "इन दिनों": the month of the news; "इस समय" too, or its day where that matters. "इस बार" is of one occasion, not of its whole year. */
const NOW = /(?:^|(?<= ))(?:इस समय|इस वक्त) (?!(?:के|की|का|से|तक|भी|ही|तो)(?: |\?))/u;
/** What is another number on the next day. */
const CHANGES_DAILY =
  /(?:^| )(?:मरीज|मरीजों|मामले|मामलों|केस|संक्रमित|संक्रमितों|इलाज|भर्ती|क्वारंटीन|क्वारंटाइन|वेंटिलेटर|आइसोलेशन|जलस्तर|तापमान|पारा|एक्यूआई|सूचकांक|भाव|दाम|कीमत|कीमतें|सेंसेक्स|निफ्टी)(?= )/u;
const THESE_DAYS = /(?:^|(?<= ))(?:इन दिनों|इस समय|इस वक्त) (?!(?:के|की|का|से|तक|भी|ही)(?: |\?))/u;

/** A stem that says "इन दिनों" or "इस समय", with the month or the day. `date` is the ISO day of publication. */
export function datedSeason(stem: string, date: string): string {
  if (ASKS_DAY.test(stem) || hasYear(stem)) return stem;
  const { year, month } = fields(date);
  if (CHANGES_DAILY.test(stem) && NOW.test(stem)) return stem.replace(NOW, `${writtenDay(date)} को `);
  return stem.replace(THESE_DAYS, `${MONTHS[month - 1]} ${year} में `);
}

/** "पिछले साल के मुकाबले": beside the year before the news. */
const BESIDE_LAST_YEAR =
  /(?<=^| )(?:पिछले|बीते|गत) (?:साल|वर्ष) (?=(?:के मुकाबले|के बराबर|के (?:उत्पादन|आंकड़े) (?:से|के)|की तुलना में|की अपेक्षा|की इसी अवधि|से (?:अधिक|ज्यादा|कम)) ?)/u;

/** "इस साल 24 नवंबर 2025 तक", "इस साल डेंगू से 24 नवंबर 2025 तक": the year is told by the day. */
const THIS_YEAR_UP_TO = new RegExp(
  `(?<=^| )इस (?:साल|वर्ष) (?!(?:के|की|का|से|तक) )((?:[^\\s:,\\p{Nd}]{1,20} ){0,5})(\\p{Nd}{1,2} (?:${ANY_MONTH})) (\\p{Nd}{4}) तक `,
  'u',
);

/** A stem that sets a figure beside that of "पिछले साल", with that year. `date` is the ISO day of publication. */
export function datedComparison(stem: string, date: string): string {
  return stem.replace(BESIDE_LAST_YEAR, `${fields(date).year - 1} `);
}

/**
 * A stem with the date that its total, its weekday or its "today" holds for. `date` is the ISO day of publication. Where
 * it is of a weekday still to come (`isAhead`), that weekday has no date: of this week or of the next, is not known.
 */
export function dated(stem: string, date: string, counted?: Counted, isAhead = false): string {
  const total = datedTotal(datedLastYear(stem, date), counted?.to ?? date, counted?.isTotal);
  const upTo = total.replace(patternFor(total, THIS_YEAR_UP_TO), '$3 में $1$2 तक ');
  const since = datedYesterday(upTo, date);
  const told = datedToday(isAhead ? since : datedWeekday(since, date), date);
  const whole = datedSeason(datedYear(told, date), date);
  // Beside another year than that of the news, "last year" is the one before that.
  return hasYear(stem) ? whole : datedComparison(whole, date);
}
