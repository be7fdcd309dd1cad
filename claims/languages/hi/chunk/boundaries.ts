import type { Time } from '../../../facts.ts';
import { fold } from '../../../text/fold.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import { lookUpAdjective } from '../lexicon/adjective-forms.ts';
import { ADJECTIVES } from '../lexicon/adjectives.ts';
import { isHonorific } from '../lexicon/names/index.ts';
import type { NounClass } from '../lexicon/types.ts';
import { spansMonths } from '../tag/settle-rare.ts';
import type { Word } from '../tag/word.ts';

/** What stands between two neighbours in a run of nominal words. */
export type Boundary = 'join' | 'soft' | 'cut';

/** Adjectives that follow their noun: "रूस निर्मित", "परमाणु युक्त". */
const POSTPOSED = new Set(
  'रोधी निर्मित स्थित आधारित समर्थित शासित प्रायोजित युक्त मुक्त रहित विरोधी संबंधी नियंत्रित पोषित जनित ग्रस्त प्रभावित पीड़ित केंद्रित स्वीकृत अधिकृत बहुल समेत सहित भर जैसा जैसे जैसी निवासी वासी वाला वाले वाली वालीं प्राप्त योग्य लायक नुमा'
    .replace(/ड़/gu, 'ड')
    .split(' '),
);

/** Nouns that take a number after them: "धारा 302", "वार्ड 12". */
const NUMBERED = new Set(
  'अधिनियम कानून विधेयक अध्यादेश नियमावली महीने माह दिनांक तारीख धारा अनुच्छेद वर्ष साल सन संख्या नंबर कक्षा सेक्टर वार्ड चरण राउंड अध्याय दर्जा कोविड राजमार्ग हाईवे मार्ग गेट प्लेटफार्म प्लेटफॉर्म फेज टर्मिनल'.split(
    ' ',
  ),
);

/** Of these the numbered ones are days, months and years: "दिनांक 5 मई". */
const NAMES_TIME = /^(?:महीने|माह|दिनांक|तारीख|वर्ष|साल|सन)$/u;

/** "राजमार्ग 14", "कक्षा 10वीं"; but "राजमार्ग | आज सुबह", "राजमार्ग | 14 घंटे बाद": a day or a length of time numbers nothing. */
function isNumberOf({ key }: Word, { value }: Word): boolean {
  if (!NUMBERED.has(key)) return false;
  if (NAMES_TIME.test(key) || !value) return true;
  const { fact } = value;
  if (fact.type === 'time') return fact.grain === 'year' || fact.grain === 'month';
  return fact.type !== 'quantity' || fact.dimension === 'count' || fact.dimension === 'ordinal';
}

/** "सेक्टर 12", "वार्ड 5": a number at `at` says which one the noun before it is. */
export function numbersNoun(words: readonly Word[], at: number): boolean {
  const { value } = words[at] as Word;
  const isCount = value?.fact.type === 'quantity' && value.fact.dimension === 'count' && !value.fact.unit;
  const before = words[at - 1];
  return isCount && before?.pos === 'noun' && NUMBERED.has(before.key);
}

/** Classes of a noun that a place or body before it modifies: "दिल्ली पुलिस", "यूक्रेन युद्ध". */
const COMPOUND_HEADS: ReadonlySet<NounClass> = new Set<NounClass>([
  'organisation',
  'office',
  'event',
  'place',
  'building',
  'group',
  'document',
  'law',
  'sport',
  'vehicle',
  'communication',
  'natural',
  'abstract',
]);

/** What bears the name of whoever leads or gave it: "मोदी सरकार", "ट्रंप प्रशासन", "राजीव गांधी स्टेडियम". */
const NAMED_AFTER = new Set(
  'सरकार प्रशासन परिवार मंत्रिमंडल कैबिनेट गुट खेमा खेमे शासन समर्थक समर्थकों युग काल दंपति दंपती जयंती पुण्यतिथि टीम सिद्धांत पक्ष'.split(
    ' ',
  ),
);

/** Kings and popes are counted after their names: "एलिजाबेथ द्वितीय". */
const REGNAL = /^(प्रथम|द्वितीय|तृतीय|चतुर्थ|पंचम|षष्ठ|सप्तम|अष्टम)$/u;
/** Nouns that say for whom a thing is: "पुरुष माध्यमिक विद्यालय". */
const KIND_OF_PERSON = /^(पुरुष|महिला|बाल|युवा|किशोर|कन्या)$/u;
/** Small words inside borrowed names: "द हेग", "यूनिवर्सिटी ऑफ शिकागो". */
const INSIDE_NAME: ReadonlySet<string> = new Set('उर्फ द दि आफ एंड डि वान वैन बिन इब्न फार'.split(' '));
const KIN = /^(बेटी|बेटे|बेटा|पुत्र|पुत्री|पत्नी|पति|भाई|बहन|पिता|मां|माता)$/u;
/** Institutes named by letters, before the town that says which: "आईआईटी मद्रास". */
const CAMPUS = /^(?:आईआईटी|आईआईएम|एम्स|एनआईटी|आईआईआईटी|आईआईएससी|आइआइटी|आइआइएम|निफ्ट|एनआईडी)$/u;
const DIRECTION = /^(?:(?:पूर्व|पश्चिम|उत्तर|दक्षिण|मध्य)(?:-(?:पूर्व|पश्चिम|मध्य))?|पूर्वोत्तर|पश्चिमोत्तर)$/u;

/** Borrowed adjectives stand in borrowed names: "डॉल्बी डिजिटल", "ग्रीन इंटरनेशनल". */
const BORROWED: ReadonlySet<string> = new Set(
  ADJECTIVES.filter(({ id }) => id === 'adj.loan')
    .flatMap(({ words }) => words.split(' '))
    .concat('डिजिटल ऑटोमैटिक वर्चुअल ईस्ट वेस्ट नॉर्थ साउथ'.split(' '))
    .map(fold),
);

/** What a place is, before its name: "राजधानी दिल्ली", "पड़ोसी देश नेपाल", "गांव रामपुर". */
const KIND_OF_PLACE = new Set(
  'राजधानी शहर महानगर नगर कस्बा कस्बे गांव जिला जिले प्रांत राज्य देश द्वीप मोहल्ला मोहल्ले इलाका इलाके तहसील प्रखंड सूबा सूबे रियासत उपनगर संभाग'
    .split(' ')
    .map(fold),
);

/** Loans that open the names of places: "फोर्ट विलियम", "माउंट केन्या". */
const OPENS_PLACE = /^(?:फोर्ट|माउंट|लेक|पोर्ट|केप|कैंप)$/u;

/** What a body is, before its name: "समाचार एजेंसी एएफपी". */
const KIND_OF_BODY = /^(?:एजेंसी|अखबार|चैनल|वेबसाइट|कंपनी|संस्था|संगठन|पार्टी|क्लब)$/u;

/** What every country is in. */
const WORLD = /^(?:दुनिया|विश्व|संसार)$/u;

const PEOPLE: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'office']);

function nounClass(word: Word): NounClass | undefined {
  return word.noun?.[0]?.class;
}

function isPlural(word: Word): boolean {
  const readings = word.noun ?? [];
  return readings.length > 0 && readings.every((reading) => reading.number === 'pl');
}

function isPerson(word: Word): boolean {
  return word.role === true || PEOPLE.has(nounClass(word) ?? 'abstract');
}

/** Classes of what is made by the dozen and has one name. */
const MAKES: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>([
  'vehicle',
  'weapon',
  'artefact',
]);

/** Whom something befell: they are no people of the body before them. */
const HARMED = /^(?:घायलों?|मृतकों?|हताहतों?|जख्मियों|पीडितों?|मृतक|शवों?|बंधकों?)$/u;
const RAILWAY = /^(?:रेलवे|रेल)$/u;

const SHORT_COUNTRY = /^(?:पाक|हिंद)$/u;

function afterName(a: Word, b: Word): Boundary {
  const isHuman = a.name?.class === 'person';
  if (REGNAL.test(b.key)) return 'join';
  if (b.pos === 'adjective') return POSTPOSED.has(b.key) || BORROWED.has(b.key) ? 'join' : 'cut';
  if (b.pos === 'value' || b.pos === 'number' || b.pos === 'approximator') return 'cut';
  if (b.pos === 'name') {
    if (isHuman || a.name?.class === b.name?.class) return 'cut';
    return a.name?.class === 'place' && b.name?.class === 'organisation' ? 'join' : 'cut';
  }
  if (isHuman && NAMED_AFTER.has(b.key)) return 'join';
  if (isHuman && b.pos === 'noun' && nounClass(b) === 'building') return 'join';
  if (isHuman) return b.pos === 'unknown' ? 'soft' : 'cut';
  if (b.role) return 'join';
  // "चीन | दुनिया में दूसरे नंबर पर".
  if (WORLD.test(b.key)) return 'cut';
  if (b.pos === 'noun') {
    const kind = nounClass(b);
    // "दो रेलवे स्टेशनों पर": what the railway has.
    if (a.name?.class === 'organisation' && RAILWAY.test(a.key) && (kind === 'place' || kind === 'building'))
      return 'join';
    // "नाटो सैनिकों", "भाजपा | कार्यकर्ताओं से": of the body, or addressed by it.
    if (isPlural(b) && a.name?.class === 'organisation' && isPerson(b))
      return HARMED.test(b.key) ? 'cut' : 'soft';
    // "पाक नागरिकों": the short form of a country stands for its adjective.
    if (SHORT_COUNTRY.test(a.key) && isPerson(b)) return 'soft';
    // "राफेल विमानों": what they are, behind the name that they all have.
    if (isPlural(b))
      return kind === 'event' || (a.name?.class === 'thing' && MAKES.has(kind)) ? 'join' : 'cut';
    return kind && COMPOUND_HEADS.has(kind) ? 'join' : 'soft';
  }
  return 'join';
}

/** Parts of a day, before which the noun of what happened ends: "घटना | शाम करीब पांच बजे". */
const PART_OF_DAY = /^(?:सुबह|अलसुबह|शाम|रात|दोपहर|तडके|भोर|देर|अपराह्न|पूर्वाह्न|सायं)$/u;
/** Times of the day after which a new phrase begins: "देर रात | पुलिस ने", "पहले दिन | शहर में". */
const ENDS_TIME = /^(?:वक्त|सुबह|अलसुबह|शाम|रात|दोपहर|भोर|दिन|अपराह्न|पूर्वाह्न)$/u;
/** What with one of them names one thing: "रात कर्फ्यू", "दिन मजदूरी". */
const OF_DAY = /^(?:कर्फ्यू|पाली|शिफ्ट|बाजार|सत्र|भर|पहर|चर्या|सेवा|रात|दिन|शाम|सुबह|दोपहर)$/u;

/** "तीन मजदूरों की मौत | दम घुटने से". */
const DEATH = /^(?:मौत|मौतें)$/u;
const OF_DEATH = /^(?:मामल|प्रकरण|कांड|केस|दर|आंकड|संख्या|प्रमाण|सजा)/u;

function nounToNoun(a: Word, b: Word): Boundary {
  // "वृद्धि दर | जुलाई-सितंबर तिमाही में".
  if (nounClass(b) === 'time' && spansMonths(b)) return 'cut';
  if (ENDS_TIME.test(a.key) && !OF_DAY.test(b.key) && nounClass(b) !== 'time') return 'cut';
  if (PART_OF_DAY.test(b.key) && (nounClass(a) === 'event' || nounClass(a) === 'natural')) return 'cut';
  // "ले जाने का काम | देश का राकेट": these name nothing together with what follows.
  if (/^(?:काम|बात|बातें)$/u.test(a.key)) return 'cut';
  if (DEATH.test(a.key) && !OF_DEATH.test(b.key)) return 'cut';
  if (isPlural(a)) return isPerson(a) && isPerson(b) ? 'soft' : 'cut';
  if (isPerson(a)) {
    if (isPerson(b)) return 'join';
    const kind = nounClass(b);
    return kind === 'building' || kind === 'organisation' || kind === 'office' || kind === 'group'
      ? 'join'
      : 'soft';
  }
  const kind = nounClass(a);
  return kind === 'organisation' || kind === 'group'
    ? isPerson(b) || nounClass(b) === 'organisation'
      ? 'join'
      : 'soft'
    : 'join';
}

function afterNoun(a: Word, b: Word): Boundary {
  if (DIRECTION.test(a.key)) return 'join';
  if (KIND_OF_PERSON.test(a.key) && b.pos === 'adjective') return 'join';
  if (b.pos === 'adjective') return POSTPOSED.has(b.key) ? 'join' : 'cut';
  if (b.pos === 'value' || b.pos === 'number') return isNumberOf(a, b) ? 'join' : 'cut';
  if (b.pos === 'approximator') return 'cut';
  if (b.pos === 'name') {
    if (KIN.test(a.key) || (CAMPUS.test(a.key) && b.name?.class === 'place')) return 'join';
    if (b.name?.class === 'place' && (KIND_OF_PLACE.has(a.key) || OPENS_PLACE.test(a.key))) return 'join';
    if (b.name?.class === 'organisation' && KIND_OF_BODY.test(a.key)) return 'join';
    if (b.name?.class === 'person')
      return (isPerson(a) || isHonorific(a.key)) && !isPlural(a) ? 'join' : 'cut';
    return 'cut';
  }
  if (b.pos === 'unknown' && OPENS_PLACE.test(a.key)) return 'join';
  if (b.pos === 'unknown' && nounClass(a) === 'time') return 'cut';
  if (b.pos === 'unknown') return isPerson(a) && !isPlural(a) ? 'join' : 'soft';
  return b.pos === 'noun' ? nounToNoun(a, b) : 'join';
}

function isGenitive(word: Word): boolean {
  return word.tag === 'genitive';
}

/** "देश भर", "जिले भर": all through it. */
export const THROUGHOUT = /^भर$/u;

/** "संजय कुमार समेत तीन लोग": one of those that are counted. */
const AMONG: ReadonlySet<string> = new Set('समेत सहित'.split(' '));

/** Decides whether a noun phrase may run on from `a` to `b`. */
export function boundary(a: Word, b: Word): Boundary {
  if (a.pos === 'coordinator' || b.pos === 'coordinator') return 'join';
  if (isGenitive(a) || (isGenitive(b) && b.pos === 'postposition')) return 'join';
  if (a.pos === 'parenthesis' || b.pos === 'parenthesis') return 'join';
  if (b.pos === 'focus' || THROUGHOUT.test(b.key)) return 'join';
  // "76,200 रुपये प्रति 10 ग्राम": for how much.
  if (a.key === 'प्रति' && b.value) return 'join';
  // "द गार्डियन | 1998 में": behind the whole name "द" joins nothing.
  if ((INSIDE_NAME.has(a.key) && !a.name) || INSIDE_NAME.has(b.key)) return 'join';
  if (b.pos === 'postposition' && AMONG.has(b.key)) return 'join';
  if (a.pos === 'focus') return 'soft';
  // "दो और लोग": so many more.
  if (b.key === 'और' && a.pos === 'value') return 'join';
  if (b.key === 'दोनों' && (a.pos === 'name' || a.pos === 'noun')) return 'join';
  if (a.key === 'दोनों' && a.length === 1 && b.pos === 'name') return 'cut';
  const nominal = a.pos === 'noun' || a.pos === 'name' || a.pos === 'unknown';
  if (b.pos === 'determiner' || (b.pos === 'pronoun' && isGenitive(b)))
    return nominal || a.pos === 'value' ? 'cut' : 'join';
  if (a.pos === 'name') return afterName(a, b);
  if (a.pos === 'noun') return afterNoun(a, b);
  if (a.pos === 'value') return afterValue(a, b);
  // "वीवो इंडिया": a firm's branch.
  if (a.pos === 'unknown' && b.key === 'इंडिया') return 'join';
  if (a.pos === 'unknown' && REGNAL.test(b.key)) return 'join';
  // "सूमो जैसे खेल", "टचस्क्रीन वाला फोन": what follows its noun does so behind a word that no list knows.
  if (a.pos === 'unknown' && b.pos === 'adjective' && (BORROWED.has(b.key) || POSTPOSED.has(b.key)))
    return 'join';
  if (a.pos === 'unknown')
    return b.pos === 'value' || b.pos === 'adjective' ? 'cut' : b.pos === 'name' ? 'soft' : 'join';
  return 'join';
}

/** "2014 लोकसभा चुनाव", "सोमवार शाम"; but "आज | सरकार ने", "12 बजे | दमकल की गाड़ियां". */
function afterTime(grain: Time['grain'], b: Word): Boundary {
  if (b.pos === 'name' || b.pos === 'determiner' || b.pos === 'value') return 'cut';
  // "12 बजे | भीषण आग".
  if (grain === 'time' && b.pos === 'adjective') return 'cut';
  if (nounClass(b) === 'time' || b.pos === 'adjective') return 'soft';
  return grain === 'year' || grain === 'season' || grain === 'period' || grain === 'month' ? 'soft' : 'cut';
}

const isPlace = ({ name }: Word) => name?.class === 'place' && name.category !== 'river';

/** A count modifies what follows; a time or an amount with its unit is a phrase of its own. */
function afterValue(a: Word, b: Word): Boundary {
  const fact = a.value?.fact;
  if (b.pos === 'focus' || !fact) return 'join';
  if (a.value?.rule === 'time.away') return nounClass(b) === 'time' ? 'soft' : 'cut';
  if (fact.type === 'time') return afterTime(fact.grain, b);
  // "1,336 | केरल में": nothing counts a place by name.
  if (fact.type === 'quantity' && fact.dimension === 'count' && isPlace(b)) return 'cut';
  if (
    fact.type === 'quantity' &&
    (fact.dimension === 'count' || fact.dimension === 'ordinal' || fact.dimension === 'age')
  ) {
    return 'join';
  }
  return b.pos === 'name' || b.pos === 'adjective' ? 'soft' : 'join';
}

/** In an oblique phrase का, -ा and यह are direct: whatever they modify ends before the phrase begins. */
export function isDirectForm(word: Word, tag: CaseTag, next?: Word): boolean {
  if (tag === 'direct') return false;
  if (word.key === 'का' && word.pos === 'postposition') return true;
  if (word.directOnly && word.pos === 'determiner' && word.key !== 'एक') return true;
  if (word.pos === 'pronoun' && isGenitive(word)) return /(का|ना|रा)$/u.test(word.key);
  if (word.pos !== 'adjective' && word.pos !== 'determiner') return false;
  // "सबसे ज्यादा असर | शहर पर": before a noun it most often opens what the clause tells of.
  if (word.key === 'ज्यादा' && next?.pos === 'noun') return true;
  // "मौजूदा", "सालाना" have that one form in every case.
  return /[^ि]ा$/u.test(word.key) && word.key.length > 2 && lookUpAdjective(word.key)?.inflects !== false;
}
