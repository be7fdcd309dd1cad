import { countOf, type Word } from '../tag/word.ts';

function isCount(word: Word): boolean {
  return word.pos === 'value' && countOf(word) !== undefined;
}

/** "21 अन्य", "20 अन्य लोगों को", "दो अन्य | गंभीर रूप से": how many others. */
function isOthers(words: readonly Word[], at: number, next: number): boolean {
  if (words[next]?.key !== 'अन्य' || !isCount(words[at] as Word)) return false;
  const after = words[next + 1];
  return after === undefined || /^(?:noun|focus|adjective)$/u.test(after.pos);
}

/** "बस सवार | 33 यात्रियों की", "कार सवार | नवविवाहित दंपती": who rides in it, with what is said of them. */
function areRiders(words: readonly Word[], at: number, next: number): boolean {
  if (words[at]?.key !== 'सवार' || words[at - 1]?.noun?.[0]?.class !== 'vehicle') return false;
  const right = words[next] as Word;
  return isCount(right) || (right.pos === 'adjective' && words[next + 1]?.pos === 'noun');
}

/** "पटना और मोतिहारी | जिलों में": several places by name, before the noun that says what they are. */
function arePlaces(words: readonly Word[], at: number, next: number): boolean {
  const left = words[at] as Word;
  const right = words[next] as Word;
  const readings = right.noun ?? [];
  if (left.name?.class !== 'place' || right.pos !== 'noun' || readings.length === 0) return false;
  if (!readings.every(({ class: kind, number }) => kind === 'place' && number === 'pl')) return false;
  let before = at - 1;
  while (before >= 0 && words[before]?.inside) before--;
  return words[before]?.pos === 'coordinator';
}

const OFFICERS =
  /^(?:एसपी|एएसपी|एसएसपी|डीसीपी|एडीसीपी|एसीपी|सीओ|डीएसपी|डीआईजी|आईजी|एडीजी|एडीएम|एसडीएम|डीएफओ|सीडीओ)$/u;
const BEATS =
  /^(?:पूर्वी|पश्चिमी|उत्तरी|दक्षिणी|मध्य|पूर्व|पश्चिम|उत्तर|दक्षिण|ग्रामीण|सिटी|सेंट्रल|देहात|यातायात|ट्रैफिक|क्राइम|अपराध|मुख्यालय|नगर|शहर|प्रशासन|रूरल|लाइन)$/u;

/** "डीसीपी | पूर्वी शशांक सिंह ने": an officer's beat, between the office and the name. */
function isBeat(words: readonly Word[], at: number, next: number): boolean {
  const right = words[next] as Word;
  if (BEATS.test(words[at]?.key ?? '') && OFFICERS.test(words[at - 1]?.key ?? ''))
    return right.name?.class === 'person' || right.pos === 'unknown';
  const after = words[next + 1];
  return (
    OFFICERS.test(words[at]?.key ?? '') &&
    BEATS.test(right.key) &&
    (after?.name?.class === 'person' || after?.pos === 'unknown')
  );
}

/** "सूचना | मंत्री", "रेल | मंत्री": what somebody is minister of. */
function isPortfolio(words: readonly Word[], at: number, next: number): boolean {
  const left = words[at] as Word;
  return words[next]?.key === 'मंत्री' && left.pos === 'noun' && !left.role && !left.name && !left.value;
}

const TASKS = /^(?:निष्क्रिय|निरोधक|निरोधी|रोधी|मुक्त|सुरक्षित)$/u;
const UNITS = /^(?:दस्ता|दस्ते|दस्तों|दल|टीम|टीमें|टीमों|समिति|समितियों|इकाई|अभियान|प्रकोष्ठ|स्क्वाड)$/u;

/** "बम | निष्क्रिय दस्ते के प्रमुख": what a unit deals with opens its name. */
function isUnit(words: readonly Word[], at: number, next: number): boolean {
  const left = words[at] as Word;
  if (left.pos !== 'noun' || left.role || left.value) return false;
  return TASKS.test(words[next]?.key ?? '') && UNITS.test(words[next + 1]?.key ?? '');
}

const LEVELS = /^(?:प्रदेश|राज्य|जिला|नगर|महानगर|शहर|मंडल|प्रखंड)$/u;

/** "प्रदेश | भाजपा अध्यक्ष", "जिला | कांग्रेस प्रमुख": of which level of a party, before the party and the office. */
function isBranch(words: readonly Word[], at: number, next: number): boolean {
  const party = words[next] as Word;
  if (!LEVELS.test(words[at]?.key ?? '') || party.name?.category?.startsWith('party.') !== true) return false;
  return words[next + party.length]?.role === true;
}

/** "यात्री | बस में", "मालवाहक | जहाज पर": what a vehicle carries opens its name. */
function isCarrier(words: readonly Word[], at: number, next: number): boolean {
  return /^(?:यात्री|मालवाहक)$/u.test(words[at]?.key ?? '') && words[next]?.noun?.[0]?.class === 'vehicle';
}

/** Whether two neighbours are one phrase by what stands around them, though alone they would be two. */
export function holdsTogether(words: readonly Word[], at: number, next: number): boolean {
  return (
    isOthers(words, at, next) ||
    areRiders(words, at, next) ||
    arePlaces(words, at, next) ||
    isBeat(words, at, next) ||
    isPortfolio(words, at, next) ||
    isUnit(words, at, next) ||
    isBranch(words, at, next) ||
    isCarrier(words, at, next)
  );
}
