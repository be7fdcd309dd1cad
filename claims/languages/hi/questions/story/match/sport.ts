import { patternFor } from '../../../../../text/scripts.ts';
import { COLON, RUBRIC } from '../headline/headline-clauses.ts';
import { belowHeadline } from '../words.ts';
import { contestInLead } from './contest-in-lead.ts';
import { tournamentIn } from './tournament.ts';

/** Sports by what they are called, and by words of no other. */
const SPORTS: readonly (readonly [string, RegExp])[] = [
  ['क्रिकेट', /(?:^|[\s(])(?:क्रिकेट|विकेट|विकेटों|वनडे|टी20|टी-20|रणजी)(?=[\s,।):])/u],
  ['हॉकी', /(?:^|[\s(])हॉकी(?=[\s,।):])/u],
  ['फुटबॉल', /(?:^|[\s(])फुटबॉल(?=[\s,।):])/u],
  ['बैडमिंटन', /(?:^|[\s(])बैडमिंटन(?=[\s,।):])/u],
  ['टेबल टेनिस', /(?:^|[\s(])टेबल टेनिस(?=[\s,।):])/u],
  ['टेनिस', /(?:^|[\s(])(?<!टेबल )टेनिस(?=[\s,।):])/u],
  ['शतरंज', /(?:^|[\s(])शतरंज(?=[\s,।):])/u],
  ['कुश्ती', /(?:^|[\s(])कुश्ती(?=[\s,।):])/u],
  ['कबड्डी', /(?:^|[\s(])कबड्डी(?=[\s,।):])/u],
  ['खो-खो', /(?:^|[\s(])खो-खो(?=[\s,।):])/u],
  ['मुक्केबाजी', /(?:^|[\s(])मुक्केबाजी(?=[\s,।):])/u],
  ['निशानेबाजी', /(?:^|[\s(])निशानेबाजी(?=[\s,।):])/u],
  ['तीरंदाजी', /(?:^|[\s(])तीरंदाजी(?=[\s,।):])/u],
  ['एथलेटिक्स', /(?:^|[\s(])एथलेटिक्स(?=[\s,।):])/u],
  ['वॉलीबॉल', /(?:^|[\s(])वॉलीबॉल(?=[\s,।):])/u],
];

/** What is played, won and scored; in so many words of a beginning it is what a story is of. */
const PLAY =
  /(?:^|\s)(?:मैच|मैचों|मुकाबले|मुकाबला|फाइनल|सेमीफाइनल|क्वार्टर फाइनल|टूर्नामेंट|चैंपियनशिप|ट्रॉफी|कप|विकेट|गोल|पारी|ओवर|रेड|खिताब|पदक|सीरीज|शृंखला|श्रृंखला|हराया|हराकर|वनडे|टेस्ट|टी20)(?=[\s,।;:]|$)/gu;
const OFTEN = 4;
const BEGINNING = 900;

/** What a line that needs no frame tells of its sport. */
const TELLS =
  /ट्रॉफी|कप(?= |$)|लीग|चैंपियनशिप|चैंपियंस|ओपन|मास्टर्स|ओलंपिक|ओलिंपिक|एशियाई खेल|क्रिकेट|हॉकी|फुटबॉल|बैडमिंटन|टेनिस|शतरंज|कुश्ती|कबड्डी|खो-खो|मुक्केबाज|निशानेबाज|तीरंदाज|एथलेटिक्स|वॉलीबॉल|टी20|वनडे|टेस्ट(?= |$)| बनाम /u;

/** Whether a line says of which sport or contest it is. */
export const tellsSport = (line: string): boolean => TELLS.test(line);

/** "राष्ट्रीय महिला कबड्डी का खिताब": the contest whose title somebody won. */
const TITLE_OF =
  /(?:^|[ ,](?:ने|को|में|से|कर|बाद|बार|जीता) )(?:जीता )?((?!जीता )(?:[^\s,]{2,14} ){1,3}[^\s,]{2,14}) (?:का|के) खिताब/u;

/** The sport that a story is of; undefined where it plays none, or several. */
function sportOf(headline: string, text: string): string | undefined {
  if (!tellsSport(headline) && headline.search(PLAY) < 0) return undefined;
  const beginning = `${headline} ${belowHeadline(text).slice(0, BEGINNING)}`;
  if ((beginning.match(patternFor(beginning, PLAY)) ?? []).length < OFTEN) return undefined;
  const told = (where: string) => SPORTS.filter(([, words]) => words.test(`${where} `)).map(([name]) => name);
  const own = [told(beginning), told(text)].find((names) => names.length > 0);
  return own?.length === 1 ? own[0] : undefined;
}

/**
 * "राष्ट्रीय महिला कबड्डी", "क्रिकेट": of which contest, or at least of which sport, a story is; undefined where it is of none
 * that is sure.
 */
export function playOf(headline: string, text: string): string | undefined {
  const sport = sportOf(headline, text);
  if (sport === undefined) return undefined;
  const [head = '', behind] = headline.replace(RUBRIC, '').split(COLON);
  // "सैयद मोदी बैडमिंटन: …": the headline says it itself.
  if (behind !== undefined && tellsSport(head)) return /[A-Za-z]/u.test(head) ? undefined : head.trim();
  const titled = TITLE_OF.exec(headline)?.[1];
  return (
    tournamentIn(headline) ??
    (titled !== undefined && tellsSport(titled) ? titled : undefined) ??
    contestInLead(text) ??
    sport
  );
}
