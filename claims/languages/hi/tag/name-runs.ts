import { isInstitution } from '../lexicon/institutions.ts';
import { givenGender, isHonorific, isPlainName, isSurname } from '../lexicon/names/index.ts';
import { LOAN_CARDINAL, LOAN_INSIDE_ONLY } from '../values/loan-numbers.ts';
import { SIMPLE_POSTPOSITIONS } from './closed.ts';
import { isInitials } from './initials.ts';
import type { Word } from './word.ts';

/** "जॉन": the vowel of loans, which no verb and no plain word with a native name's letters has ("जान"). */
function isLoan({ text }: Word): boolean {
  return text.includes('ॉ');
}

/** What stands before a person's name: an office, a form of address. */
export function isCue(word: Word | undefined): boolean {
  return word !== undefined && !word.value && (word.role === true || isHonorific(word.key));
}

/** A given name or a surname, whatever else it means. */
export function isName(word: Word): boolean {
  return word.bearsName;
}

/** A name that is no plain word of the language: proof by itself. */
export function isSureName(word: Word): boolean {
  return isName(word) && (!isPlainName(word.key) || isLoan(word));
}

const LONGEST_NAME = 5;

/** "विराट सिंह जीरो पर आउट": a borrowed number is no part of a name. */
function isLoanNumber({ key }: Word): boolean {
  return LOAN_CARDINAL.has(key) && !LOAN_INSIDE_ONLY.has(key) && !isSurname(key);
}

const DIGIT = /\d/u;

/** "चाहे ट्रंप हों या बाइडन", "डॉ. कलाम नव प्रवर्तन के पक्षधर", "आतंकी देशभर में", "बर्थ डे": words before a name, and of what comes behind it. */
const NO_PART: ReadonlySet<string> = new Set(
  `चाहे भले मानो नव मूलरूप मुख्यरूप विशेषरूप देशभर दुनियाभर विश्वभर राज्यभर प्रदेशभर शहरभर नगरभर जिलेभर गांवभर नामक बर्थ वैलेंटाइन वेलेंटाइन मदर्स फादर्स टीचर्स`.split(
    ' ',
  ),
);

function isPart(word: Word | undefined): boolean {
  if (!word || word.inside || word.name || word.value || word.shape !== 'word') return false;
  const open = word.pos === 'unknown' || word.glossed === true;
  if (!open && word.pos !== 'noun' && word.pos !== 'adjective' && !isLoan(word)) return false;
  if (NO_PART.has(word.key)) return false;
  // "वरीयता हासिल राय ने": the noun of a verb with करना, left without it.
  const isOfVerb = word.conjunct && !isName(word);
  if (word.pos === 'unknown' && (isLoanNumber(word) || isOfVerb)) return false;
  const mayBe = open || (!word.role && isName(word));
  return mayBe && !isHonorific(word.key) && !DIGIT.test(word.key);
}

/** "किम जोंग उन ने": उन after a name and before its case marker is the end of the name. */
function isNameTail(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (word?.key === 'उन' || word?.key === 'इन') && words[at + 1]?.pos === 'postposition';
}

/** A letter's name before its dot: the ए of "पी. ए. संगमा". */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const dot = words[at + 1];
  return (
    word !== undefined &&
    (word.key.length <= 3 || isInitials(word.key)) &&
    dot?.text === '.' &&
    dot.pos === 'parenthesis' &&
    !isCue(word)
  );
}

/** The dot of an initial: "पी. ए. संगमा". */
function isInitialDot(words: readonly Word[], end: number, at: number): boolean {
  return (
    end > at &&
    words[end]?.text === '.' &&
    words[end]?.pos === 'parenthesis' &&
    (isPart(words[end + 1]) ||
      isInitial(words, end + 1) ||
      isTownBehindInitial(words, end + 1, at) ||
      isNounBehindInitials(words, end + 1, at))
  );
}

/** "दिनेश खारा ने", "डेविड बैंक्स ने": between a given name and ने an adjective or a verb is the surname, and a loan in the plural. */
function isBeforeNe(words: readonly Word[], end: number, at: number): boolean {
  const given = words[at];
  const word = words[end];
  if (end <= at || !given || !isSureName(given) || givenGender(given.key) === undefined) return false;
  if (!word || word.demonym || word.value || words[end + 1]?.key !== 'ने') return false;
  if (word.pos === 'verb') return !word.noun && !word.verb?.some(({ form }) => form === 'infinitive');
  return word.pos === 'adjective' || (word.pos === 'noun' && !word.role && /्स$/u.test(word.key));
}

/** Middle names, before which stands a given name: "आयुक्त सीमांत कुमार सिंह". */
const MIDDLE = /^(?:कुमार|कुमारी|प्रसाद|चंद्र|चन्द्र|नाथ|लाल|नारायण|प्रकाश|मोहन)$/u;

/** A plain word between an office and a middle name with a surname is a given name. */
function isBeforeMiddle(words: readonly Word[], end: number, at: number): boolean {
  const word = words[end];
  const middle = words[end + 1];
  const surname = words[end + 2];
  if (end !== at || !word || word.role || word.inside || word.value || word.demonym) return false;
  if (word.pos !== 'adjective' && word.pos !== 'noun') return false;
  if (words[at - 1]?.role !== true || !MIDDLE.test(middle?.key ?? '')) return false;
  return surname !== undefined && isSurname(surname.key) && !surname.role;
}

/** What nouns are of that people are called by: "ज्ञान सिंह", "शेर सिंह". */
const CALLED_BY: ReadonlySet<string> = new Set(
  'abstract quality natural plant animal communication'.split(' '),
);

/** "डीएफओ ज्ञान सिंह ने": a plain noun between an office and a name that closes one is a given name. */
function isBeforeSingh(words: readonly Word[], end: number, at: number): boolean {
  const word = words[end];
  if (end !== at || word?.pos !== 'noun' || word.role || word.inside || word.value || word.key === 'पद')
    return false;
  if (words[at - 1]?.role !== true || !/^(?:सिंह|कौर|देवी)$/u.test(words[end + 1]?.key ?? '')) return false;
  return CALLED_BY.has(word.noun?.[0]?.class ?? '');
}

/** "मीना बेन पटेल", "राजू भाई शाह": between a given name and a surname a word of kinship is of the name. */
function isKinMiddle(words: readonly Word[], end: number, at: number): boolean {
  const [given, kin, surname] = [words[end - 1], words[end], words[end + 1]];
  if (end <= at || !given || !/^(?:भाई|बेन)$/u.test(kin?.key ?? '')) return false;
  return isPart(given) && surname !== undefined && isSurname(surname.key) && !surname.role;
}

/** "कप्तान रितु रानी ने": behind a woman's given name the queen is of the name. */
function isQueen(words: readonly Word[], end: number, at: number): boolean {
  const given = words[end - 1];
  return (
    end === at + 1 && given !== undefined && /^(?:रानी|बेगम)$/u.test(words[end]?.key ?? '') && isWoman(given)
  );
}

const isWoman = (word: Word) => isSureName(word) && givenGender(word.key) === 'f';

/** "मोहम्मद ताजुल इस्लाम चौधरी", "शाह आलम ने": plain words that Muslim names go on with. */
function isFaithPart(words: readonly Word[], end: number, at: number): boolean {
  const word = words[end];
  const next = words[end + 1];
  if (end <= at || !/^(?:इस्लाम|आलम|हक|सलाम|इकबाल|करीम|नूर)$/u.test(word?.key ?? '')) return false;
  return isPart(next) || /^(?:ने|को|का|की|के)$/u.test(next?.key ?? '');
}

/** "रीना | ललित कला की छात्रा है": words that are names too, by what they are an adjective or a noun of. */
const TERMS: Readonly<Record<string, RegExp>> = {
  ललित: /^(?:कला|कलाओं|कलाएं|निबंध|निबंधों)$/u,
  विकास: /^(?:कार्य|कार्यों|दर|योजना|योजनाओं|परियोजना|परियोजनाओं)$/u,
  शांति: /^(?:वार्ता|मार्च|समझौता|समझौते|सेना)$/u,
  विजय: /^(?:जुलूस|यात्रा|रैली|दिवस)$/u,
};

/** Whether a word behind a name starts a term of its own. */
function isTerm(words: readonly Word[], end: number): boolean {
  return TERMS[words[end]?.key ?? '']?.test(words[end + 1]?.key ?? '') ?? false;
}

/** "टी. एस. सिरसा ने": behind initials and before a case marker the name of a town is the surname. */
function isTownBehindInitial(words: readonly Word[], end: number, at: number): boolean {
  const town = words[end];
  if (end - at < 2 || words[end - 1]?.text !== '.' || !isInitial(words, end - 2)) return false;
  return isTown(town) && /^(?:ने|को|का|की|के)$/u.test(words[end + 1]?.key ?? '');
}

/** "पी. के. तुलसी ने": behind two initials, before a case marker, a plain noun that is no body's is the surname. */
function isNounBehindInitials(words: readonly Word[], end: number, at: number): boolean {
  const [word, after] = [words[end], words[end + 1]];
  if (end - at < 4 || words[end - 1]?.text !== '.' || !isInitial(words, end - 2)) return false;
  if (word?.pos !== 'noun' || word.role || word.inside || word.value || isInstitution(word.key)) return false;
  return /^(?:ने|को|का|की|के)$/u.test(after?.key ?? '');
}

const isTown = (word: Word | undefined) => word?.name?.class === 'place' && word.length === 1 && !word.inside;

/** "डॉ. मनोहर": a given name behind a title. */
function isTitled(words: readonly Word[], at: number): boolean {
  const title = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
  const given = words[at];
  return /^(?:डॉ|डा|प्रो|डॉक्टर|डाक्टर)$/u.test(title?.key ?? '') && given !== undefined && isSureName(given);
}

/** "मनजिंदर सिंह सिरसा ने", "डॉ. मनोहर सियोल ने": between सिंह and ने the name of a town is the surname. */
function isTownBehind(words: readonly Word[], end: number, at: number): boolean {
  const before = words[end - 1];
  const town = words[end];
  if (isTitled(words, at) && end === at + 1 && isTown(town) && words[end + 1]?.key === 'ने') return true;
  if (end - at < 2 || !before || !/^(?:सिंह|कौर|खान|राव)$/u.test(before.key)) return false;
  return isTown(town) && words[end + 1]?.key === 'ने';
}

/** "उमेश सोनी (24)": behind a given name and before no verb, a form of a verb is the surname that it is too. */
function isVerbLike(words: readonly Word[], end: number, at: number): boolean {
  const given = words[end - 1];
  const word = words[end];
  const next = words[end + 1];
  if (end <= at || !given || word?.pos !== 'verb' || !isSurname(word.key)) return false;
  if (!isSureName(given) || givenGender(given.key) === undefined) return false;
  return next === undefined || /^(?:postposition|mark|parenthesis|coordinator)$/u.test(next.pos);
}

/** Forms of "do" and "be done" behind a noun: "जमीन मंजूर की गई". */
const DONE: ReadonlySet<string> = new Set('की किया किए करना करने करेगी करेगा हुआ हुई हुए'.split(' '));

/** "इंदिरा जयसिंह पेश हुईं": a word that no list of names knows is of the verb behind it; "मंजूर की" is no मंजूर. */
function isOfVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.conjunct !== true) return false;
  if (word.pos === 'unknown' && !isName(word)) return next?.verb !== undefined;
  const after = words[at + 2];
  return DONE.has(next?.key ?? '') && (after?.auxiliary !== undefined || after?.pos === 'mark');
}

/** The words of a name without the dots of its initials. */
export function namePart(word: Word): boolean {
  return word.text !== '.';
}

/** "शानू उर्फ टिड्डा": what somebody is called besides is any word. */
function isAlias(words: readonly Word[], end: number): boolean {
  const word = words[end];
  return words[end - 1]?.key === 'उर्फ' && word?.shape === 'word' && !SIMPLE_POSTPOSITIONS.has(word.key);
}

/** Lunar months and days: "कार्तिक पूर्णिमा" is a festival, though either word is a given name. */
const MONTHS_OF_MOON: ReadonlySet<string> = new Set(
  'चैत्र वैशाख ज्येष्ठ आषाढ श्रावण सावन भाद्रपद भादों आश्विन शरद कार्तिक अगहन मार्गशीर्ष पौष माघ फाल्गुन गुरु बुद्ध देव'.split(
    ' ',
  ),
);
const DAYS_OF_MOON: ReadonlySet<string> = new Set(
  'पूर्णिमा अमावस्या एकादशी द्वादशी त्रयोदशी चतुर्दशी चतुर्थी पंचमी षष्ठी सप्तमी अष्टमी नवमी दशमी तृतीया दीपावली दिवाली'.split(
    ' ',
  ),
);

function isFestival(words: readonly Word[], at: number): boolean {
  return MONTHS_OF_MOON.has(words[at]?.key ?? '') && DAYS_OF_MOON.has(words[at + 1]?.key ?? '');
}

/** Whether a name can open at `at`: what else goes on with one, stands behind its first word. */
function mayOpen(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const opens =
    isPart(words[at]) ||
    (words[at + 1]?.text === '.' && isInitial(words, at)) ||
    (before?.role === true && (isBeforeMiddle(words, at, at) || isBeforeSingh(words, at, at))) ||
    (before?.key === 'उर्फ' && isAlias(words, at));
  return opens && !isFestival(words, at) && !isFestival(words, at - 1);
}

/** "हमद अल | बुसैदी": what stands before the name of a family or a father, and ends no name. */
const OPENS_FAMILY = /^(?:अल|बिन|बिंत|इब्न|डी|दा|डा|वान|वैन|फॉन|वॉन|अब्दुल)$/u;

/** Words of a name before the first that another name may begin behind: "गिरीश सिंघल". */
const WHOLE = 2;

/** "गिरीश सिंघल | इशरत जहां के खिलाफ थे": behind a surname a given name, which is no surname too, is of somebody else. */
function opensAnother(words: readonly Word[], end: number, at: number): boolean {
  const [surname, given] = [words[end - 1], words[end]];
  if (!surname || !given || words.slice(at, end).filter(namePart).length < WHOLE) return false;
  if (!isSurname(surname.key) || givenGender(surname.key) !== undefined || !isSureName(surname)) return false;
  if (!isSureName(given) || isSurname(given.key) || MIDDLE.test(given.key)) return false;
  return givenGender(given.key) !== undefined && !/^(?:सिंह|खान)$/u.test(surname.key);
}

/** "राजकुमार | लहरी का रहने वाला है": what stands before it is where somebody lives, and ends no name. */
function isWhereLived(words: readonly Word[], end: number): boolean {
  const [genitive, lives, is] = [1, 2, 3].map((ahead) => words[end + ahead]?.key ?? '');
  if (!/^(?:का|की|के)$/u.test(genitive ?? '')) return false;
  return lives === 'रहने' || (lives === 'निवासी' && /^(?:है|हैं|था|थी|थे)$/u.test(is ?? ''));
}

/** How many words from `at` on can be one name; 0 where none can. */
export function runFrom(words: readonly Word[], at: number): number {
  if (!mayOpen(words, at)) return 0;
  let end = at;
  while (end < words.length && words.slice(at, end).filter(namePart).length < LONGEST_NAME) {
    if (end > at && (isOfVerb(words, end) || isTerm(words, end) || isWhereLived(words, end))) break;
    if (opensAnother(words, end, at)) break;
    if (isPart(words[end]) || isInitial(words, end) || isBeforeMiddle(words, end, at)) end++;
    else if (isInitialDot(words, end, at) || isBeforeNe(words, end, at) || isTownBehind(words, end, at))
      end++;
    else if (isFaithPart(words, end, at) || isBeforeSingh(words, end, at) || isQueen(words, end, at)) end++;
    else if (isKinMiddle(words, end, at) || isNounBehindInitials(words, end, at)) end++;
    else if (isTownBehindInitial(words, end, at) || isAlias(words, end) || isVerbLike(words, end, at)) end++;
    else break;
  }
  if (end > at && isNameTail(words, end)) end++;
  if (end > at && OPENS_FAMILY.test(words[end - 1]?.key ?? '') && isPart(words[end])) end++;
  return end - at;
}
