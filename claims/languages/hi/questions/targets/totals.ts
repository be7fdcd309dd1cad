import type { Reading } from '../../../../model.ts';
import { ANY_WEEKDAY } from '../../calendar.ts';
import { howMany } from '../ask/wh.ts';

/** "पिछले पांच साल में", "वर्ष 2025 में": over what time, or in which year. */
const OVER_TIME =
  '(?:(?:पिछले|बीते|महज|केवल|सिर्फ) ){0,2}[^\\s,]{1,12} (?:साल|वर्ष|महीने|माह|दिन|दिनों|सालों|वर्षों|महीनों|दशक) (?:में|के दौरान)|(?:साल |वर्ष )?(?:1[89]|20)\\p{Nd}\\p{Nd} (?:में|तक|के)';
/** "674 से", "5.2 लाख से": where a number began. */
const FROM = '\\p{Nd}[\\p{Nd},.]{0,9} (?:हजार |लाख |करोड़ )?से';

/** "12 फीसदी बढ़कर": by how much it rose or fell. */
const BY =
  '\\p{Nd}[\\p{Nd}.,]{0,7} (?:फीसदी|फीसद|प्रतिशत) (?:बढ़कर|बढ़ कर|घटकर|गिरकर|की (?:बढ़ोतरी|वृद्धि|गिरावट) के साथ)';

/** What may stand between what is counted and its number: a day, "बढ़कर", "16 से बढ़कर", "पांच साल में 674 से बढ़कर". */
const BETWEEN = `(?:(?:(?:${ANY_WEEKDAY}) (?:शाम |सुबह |रात |दोपहर )?(?:को|तक)|${OVER_TIME}|${FROM}|बढ़कर|बढ़ कर|घटकर|बढ़ाकर|घटाकर|${BY}|(?:सुबह|शाम|रात|दोपहर) \\S{1,12} बजे|अब तक|अब|करीब|लगभग|दिनों-दिन) ){0,5}$`;

/** What a number is told of behind it. */
interface Total {
  readonly id: string;
  readonly before: RegExp;
  /** What has to stand behind the number. */
  readonly behind: RegExp;
  readonly ask: string;
  /** Before a case marker; without it कितने. */
  readonly oblique?: string;
}

/** What fell or rose, and whose it is: "नामांकन घटकर" alone may be that of any school. */
const CHANGED =
  /(?:^| )(?:(?:का|की|के) \S+|मुनाफा|लाभ|घाटा|आय|राजस्व|कारोबार) (?:[\p{Nd}.,]+ (?:(?:हजार|लाख|करोड़|अरब) )?से )?(?:घटकर|बढ़कर|गिरकर|बढ़ कर) (?:करीब |लगभग )?$/u;

/** What is counted and of what, told with the number that it came from: "रेबीज के मामले 310 से घटकर". Reviewed by hand. */
const changedFrom = (nouns: string) =>
  new RegExp(`(?:^| )(?:${nouns}) ${FROM} (?:घटकर|बढ़कर|गिरकर|बढ़ कर) (?:करीब |लगभग )?$`, 'u');

const INDEX_LEVEL = 'total.index-level';

/** Nouns of which a bare number tells: "शहर की आबादी 24 लाख है", "मौतों का आंकड़ा 61 हो गया". Reviewed by hand. */
const TOTALS: readonly Total[] = [
  {
    id: 'total.number',
    before: new RegExp(`(?:^| )(?:संख्या|आबादी|जनसंख्या|तादाद|सदस्यता) ${BETWEEN}`, 'u'),
    behind: /^/u,
    ask: howMany('f'),
  },
  {
    id: 'total.figure',
    before: new RegExp(`(?:^| )(?:का|का कुल) (?:आंकड़ा|आँकड़ा|योग) ${BETWEEN}`, 'u'),
    behind: /^ (?:(?:पर|तक) )?(?:(?:हो|पहुंच) (?:गया|चुका)|(?:जा )?पहुंचा|है|था|रहा)(?: |।|$)/u,
    ask: 'कितना',
  },
  {
    id: 'total.index',
    before: new RegExp(`(?:^| )(?:सूचकांक|एक्यूआई|एक्यूआइ|इंडेक्स)(?: \\((?:एक्यूआई|एक्यूआइ|AQI)\\))? ${BETWEEN}`, 'u'),
    behind: /^ (?:(?:दर्ज|आंका|मापा) (?:किया )?(?:गया|हुआ)|रहा|था|हो गया)(?: |।|$)/u,
    ask: 'कितना',
  },
  // "भूकंप की तीव्रता 6.1 मापी गई", "तीव्रता रिक्टर पैमाने पर 6.1 आंकी गई".
  {
    id: 'total.magnitude',
    before:
      /(?:^| )की (?:(?:रिक्टर|रिएक्टर|रियेक्टर) (?:स्केल|पैमाने) (?:पर|में) )?तीव्रता (?:(?:रिक्टर|रिएक्टर|रियेक्टर) (?:स्केल|पैमाने) (?:पर|में) )?(?:करीब |लगभग )?$/u,
    behind: /^ (?:(?:मापी|नापी|आंकी|दर्ज|बताई|रिकॉर्ड|रिकार्ड)(?= |।|$)|थी|रही|है)/u,
    ask: howMany('f'),
  },
  {
    id: 'total.cases',
    before: new RegExp(
      `(?:^| )(?:के|कुल|सक्रिय|एक्टिव|पॉजिटिव|संक्रमित) (?:मामले|केस|मरीज|मृतक|रोगी|सदस्य) ${BETWEEN}`,
      'u',
    ),
    behind: /^ (?:(?:पर|तक) )?(?:(?:हो|पहुंच) (?:गए|गये|चुके)|(?:जा )?पहुंचे|हैं|थे|रहे)(?: |।|$)/u,
    ask: howMany('m'),
  },
  // "देश में मेडिकल की कुल सीटें 60 हजार हैं".
  {
    id: 'total.all-feminine',
    before: new RegExp(`(?:^| )कुल (?:सीटें|शाखाएं|इकाइयां|परियोजनाएं|पंचायतें|बसें|ट्रेनें) ${BETWEEN}`, 'u'),
    behind: /^ (?:के (?:करीब|आसपास) )?(?:हैं|थीं|हो गई|हो चुकी)(?: |।|$)/u,
    ask: howMany('f'),
  },
  {
    id: 'total.all',
    before: new RegExp(
      `(?:^| )कुल (?:मतदाता|वोटर|छात्र|कर्मचारी|पद|वोट|बूथ|स्कूल|कॉलेज|वाहन|उम्मीदवार|प्रत्याशी) ${BETWEEN}`,
      'u',
    ),
    behind: /^ (?:हैं|थे|हो गए|हो चुके)(?: |।|$)/u,
    ask: howMany('m'),
  },
  // "कंपनी की कमाई 18 करोड़ रही": a sum without its currency.
  {
    id: 'total.sum',
    before: new RegExp(
      `(?:^| )(?:की (?:(?:खुदरा|थोक|घरेलू|कुल|सालाना|मासिक|औसत) )?(?:कमाई|आय|आमदनी|वैल्यू|बिक्री|लागत|पूंजी|फंडिंग|रकम)|औसत (?:रकम|कमाई|आय|आमदनी)) ${BETWEEN}`,
      'u',
    ),
    behind:
      /^ (?:पर (?:पहुंच|आ ग(?:ई|यी)|सिमट)|रही|हुई|थी|है|हो ग(?:ई|यी)|आंकी (?:गई|जा रही)|बताई (?:गई|जा रही))/u,
    ask: howMany('f'),
  },
  // "नामांकन 94 से घटकर 71 रह गया", "मुनाफा 318 करोड़ से गिरकर 291 करोड़ पर आ गया".
  {
    id: 'total.changed',
    before: CHANGED,
    behind: /^ (?:(?:रह|हो) (?:गया|गया है|जाता है)(?: |।|$)|पर (?:आ|पहुंच|सिमट|टिक) (?:गया|गई)(?: |।|$))/u,
    ask: 'कितना',
  },
  {
    id: 'total.changed-feminine',
    before: CHANGED,
    behind: /^ (?:रह|हो) ग(?:ई|यी)(?: |।|$)/u,
    ask: howMany('f'),
  },
  // "रेबीज के मामले 310 से घटकर 265 पर आ गए".
  {
    id: 'total.changed-counted',
    before: changedFrom('(?:का|की|के) (?:मामले|केस|मरीज|मुकदमे|आवेदन|पर्यटक)|सड़क हादसे|अपराध'),
    behind: /^ (?:(?:रह|हो) (?:गए|गये)|पर (?:आ|पहुंच|सिमट) (?:गए|गये))(?: |।|$)/u,
    ask: howMany('m'),
  },
  {
    id: 'total.changed-counted-feminine',
    before: changedFrom('(?:का|की|के) (?:घटनाएं|मौतें|शिकायतें|वारदातें)|सड़क दुर्घटनाएं'),
    behind: /^ (?:(?:रह|हो) (?:गईं|गई|गयीं|गयी)|पर (?:आ|पहुंच|सिमट) (?:गईं|गई|गयीं|गयी))(?: |।|$)/u,
    ask: howMany('f'),
  },
  // "सेंसेक्स 412 अंक गिरकर 32,770 के स्तर पर आ गया", "निफ्टी 10,451.45 पर बंद हुआ": where an index stood.
  {
    id: INDEX_LEVEL,
    before: /(?:^| )(?:सेंसेक्स|निफ्टी|नैस्डैक|निक्केई|सूचकांक) (?:[^\s,]{1,20} ){0,14}$/u,
    behind: /^ (?:के स्तर )?पर (?:आ|पहुंच|बंद|खुल|टिक|लुढ़क|कारोबार|रहा|था)/u,
    ask: 'कितने अंक',
    oblique: 'कितने अंक',
  },
  // "टीम की पहली पारी 203 पर सिमटी".
  {
    id: 'total.innings',
    before: /[^\s\p{Nd}] (?:(?:\p{Nd}[\p{Nd}.]{0,5} ओवर में|महज|सिर्फ|केवल) ){0,2}$/u,
    behind: /^ (?:रन )?पर (?:सिमट|ढेर|ऑल ?आउट|आउट|(?:खत्म|ख\u093cत्म|समाप्त) हु)/u,
    ask: 'कितने रन',
    oblique: 'कितने रन',
  },
];

/** "438 दर्ज किया गया": the first word of the verb is read with the number. */
const RECORDED = /^\S+ दर्ज$/u;
/** "400 से बढ़ाकर 550 करने": so is what it was made. */
const MADE = /\p{Nd} (?:हजार |लाख |करोड़ )?(?:करने|किए जाने)$/u;
/** "32,770 के स्तर": the noun of a mark that was reached stands behind it. */
const LEVEL = /^\S+ के स्तर$/u;

/** What tells of a number right behind it, and the words behind the number. */
function totalAt({ claim, form }: Reading, at: number): { total: Total; behind: string } | null {
  const argument = claim.arguments[at];
  const outer = claim.arguments[form.slots[at]?.within ?? -1];
  const isLast = !outer || outer.span.end === argument?.span.end;
  if (!argument || (!isLast && ![RECORDED, MADE, LEVEL].some((one) => one.test(outer.text)))) return null;
  const text = claim.text.replace(/[\u200c\u200d]/gu, '');
  const from = text.lastIndexOf(argument.text);
  if (from <= 0) return null;
  const [before, behind] = [text.slice(0, from), text.slice(from + argument.text.length)];
  const total = TOTALS.find((one) => one.before.test(before) && one.behind.test(behind));
  // "सेंसेक्स 412 अंक गिरकर 32,770 पर": by how many points it fell is what is asked.
  if (!total || (total.id === INDEX_LEVEL && / अंक/u.test(text))) return null;
  return { total, behind };
}

/** The question word for a number that stands behind what it counts, with nothing between: कितनी, कितना, कितने; null for others. */
export function askOfTotal(reading: Reading, at: number): string | null {
  const found = totalAt(reading, at);
  if (!found) return null;
  const { total, behind } = found;
  // "कितने तक पहुंच गया", "कितने से बढ़कर": before a case marker it is oblique.
  return /^ (?:पर|तक|से) /u.test(behind) ? (total.oblique ?? 'कितने') : total.ask;
}

/** "सेंसेक्स 33,339.77 पर बंद हुआ": where an index stands is told in hundredths. */
export function isIndexLevel(reading: Reading, at: number): boolean {
  return totalAt(reading, at)?.total.id === INDEX_LEVEL;
}
