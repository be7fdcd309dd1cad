import { foldPhrase } from '../../../text/fold.ts';
import type { Candidate } from '../../types.ts';
import { beforeAnswer, behindAnswer } from './beside-answer.ts';
import { isDeedOfOne } from './of-one-deeds.ts';
import { joinsOneParty } from './of-one-english.ts';

/** "मूल रूप से लखनऊ का रहने वाला", "बक्सर जिले के सोनबरसा गांव की निवासी": whoever is named hails from one place. */
const HAILS_FROM =
  /^(?: (?:शहर|जिले|जनपद|क्षेत्र|इलाके|तहसील|थाना क्षेत्र|गांव|राज्य|प्रांत|प्रदेश|कस्बे))?(?: के (?:[^\s,।]{1,20} ){1,3}(?:गांव|गाँव|गावं|मोहल्ले|कस्बे|नगर|शहर|जिले))? (?:का|की|के) (?:मूल )?(?:रहने वाल[ाीे]|(?:मूल )?निवासी)(?: |।)/u;

/** "पटना और गया के": those of two places. */
const TWO_PLACES = /(?:^| )(?:और|व|एवं|तथा|या) /u;

function isOrigin(candidate: Candidate): boolean {
  const behind = behindAnswer(candidate);
  return HAILS_FROM.test(behind) && !TWO_PLACES.test(behind.slice(0, behind.search(/रहने|निवासी/u)));
}

/** "मामला भोजपुर जिले का है", "घटना आरा थाना क्षेत्र की है": what is told of was at one place. */
const CASE_BEFORE =
  /(?:^| )(?:यह |ये |उक्त )?(?:मामला|घटना|वारदात|हादसा|दुर्घटना|वाकया|प्रकरण) (?:[^\s,।]{1,20} ){0,2}$/u;
const CASE_BEHIND =
  /^(?: (?:शहर|जिले|जनपद|क्षेत्र|इलाके|तहसील|राज्य|प्रांत|प्रदेश|कस्बे))?(?: के (?:[^\s,।]{1,20} ){1,4}(?:गांव|गाँव|क्षेत्र|इलाके|मोहल्ले|कस्बे|थाने))? (?:का|की) (?:है|था|थी|बताया|बताई) ?(?:जा रहा है|जा रही है)?।?$/u;

function isPlaceOfCase(candidate: Candidate): boolean {
  return CASE_BEFORE.test(beforeAnswer(candidate)) && CASE_BEHIND.test(behindAnswer(candidate));
}

/** "बलिया से चुनाव लड़ रहे हैं", "सागर में शिक्षक हैं": one person's seat, post or work is at one place. */
const SEAT = /(?:^| )(?:चुनाव|उपचुनाव) (?:लड\u093c?|ल\u095c|जीत|हार)/u;
const POST =
  /(?:^| )(?:तैनात|पदस्थ|कार्यरत|पदस्थापित|नियुक्त) (?:है|हैं|था|थे|थी|थीं)।?$|(?:^| )(?:शिक्षक|शिक्षिका|अध्यापक|अध्यापिका|डॉक्टर|इंजीनियर|मिस्त्री|मजदूर|चालक|क्लर्क|लिपिक|सिपाही|दारोगा|प्राचार्य|प्रोफेसर) (?:है|हैं|था|थे|थी|थीं)।?$|(?:^| )में (?:काम|नौकरी|पढ़ाई) (?:करत[ाीे]|कर रह[ाीे]) (?:है|हैं|था|थे|थी|थीं)।?$/u;

function isSeatOrPost({ reading: { claim, form }, argument }: Candidate): boolean {
  if (TOGETHER.test(claim.text)) return false;
  const people = claim.arguments.filter(
    ({ fact }, i) =>
      form.slots[i]?.marker !== 'को' &&
      fact?.type === 'entity' &&
      fact.class === 'person' &&
      fact.name.includes(' '),
  );
  if (people.length === 0) return false;
  const behind = claim.text.slice(claim.text.indexOf(argument.text) + argument.text.length);
  if (SEAT.test(claim.text))
    return /^(?: (?:सीट|विधानसभा|लोकसभा|जिले|विधानसभा क्षेत्र|विधानसभा सीट|लोकसभा सीट|संसदीय क्षेत्र))? से /u.test(
      behind,
    );
  return POST.test(claim.text) && /(?:^| )(?:में|पर) /u.test(behind);
}

/** Verbs of a way that leads from one place to one place. */
const WAY: ReadonlySet<string> = new Set(['जाना', 'लौटना', 'आना', 'रवाना होना'].map(foldPhrase));

const ARRIVE = foldPhrase('पहुंचना');

/** "पटना से दिल्ली जा रहा था": one traveller on one way, and the other end of it is told. */
function isEndOfWay({ reading: { claim, form }, argument }: Candidate): boolean {
  const { lemma, number } = form.predicate;
  if (!WAY.has(foldPhrase(lemma)) || number !== 'sg') return false;
  const others = claim.arguments.filter(
    ({ role, fact }) => role !== argument.role && fact?.type === 'entity' && fact.class === 'place',
  );
  return (
    (argument.role === 'destination' && others.some(({ role }) => role === 'origin')) ||
    (argument.role === 'origin' && others.some(({ role }) => role === 'destination'))
  );
}

/** Those who travel together may part, and go to several places. */
const TOGETHER = /(?:^| )(?:और|व|तथा|एवं|समेत|सहित|भी|कई|अक्सर|बार-बार)(?= )/u;

/** "जा रही थीं": whoever is on the way is on one. */
const UNDER_WAY = /(?:जा|आ|लौट) रह[ाी] (?:था|थी|थीं)।?$/u;

/** "मीरा वर्मा सोमवार को जयपुर पहुंचीं": one whom the claim names, on one way of a told time. */
function isWayOfOne({ reading: { claim, form }, argument }: Candidate): boolean {
  const isOnWay = UNDER_WAY.test(claim.text);
  if ((claim.kind !== 'event' && !isOnWay) || form.predicate.tense !== 'past') return false;
  if (TOGETHER.test(claim.text)) return false;
  if (!WAY.has(foldPhrase(form.predicate.lemma)) && foldPhrase(form.predicate.lemma) !== ARRIVE) return false;
  if (argument.role !== 'destination' && argument.role !== 'origin') return false;
  const travellers = claim.arguments.filter(
    ({ role, fact }) => role === 'agent' && fact?.type === 'entity' && fact.class === 'person',
  );
  // What somebody came for, or when, tells of one coming.
  const isTold = claim.arguments.some(({ fact, role }) => fact?.type === 'time' || role === 'purpose');
  return travellers.length === 1 && (isOnWay || isTold);
}

/** "पटना से दिल्ली जा रही बस": what is on its way from the one place goes to the other. */
const LED_TO = /^ (?:के लिए )?(?:जा|लौट) रह[ाी] (?!है|था|थी)/u;

/** "पटना से दिल्ली जा रही थी": where it came from, or went to. */
const IS_LED = /^ (?:से \S{2,20}(?: \S{2,20})? )?(?:के लिए )?(?:जा|लौट|आ) रह[ाी] (?:था|थी|है)/u;

function isEndOfTravel(candidate: Candidate): boolean {
  const [before, behind] = [beforeAnswer(candidate), behindAnswer(candidate)];
  if (before.endsWith(' से ') && LED_TO.test(behind)) return true;
  const isOne =
    candidate.reading.form.predicate.number === 'sg' && !TOGETHER.test(candidate.reading.claim.text);
  return isOne && IS_LED.test(behind) && (before.endsWith(' से ') || behind.startsWith(' से '));
}

/** "पुर्तगाल के झंडे वाला जहाज": a ship sails under one flag. */
const FLIES = /^ (?:का|के) (?:झंडा|झंडे) (?:लगे|लगा|वाल[ाे])(?= )|^ में पंजीकृत(?= )/u;

const isFlagOfShip = (candidate: Candidate) => FLIES.test(behindAnswer(candidate));

const OWNS = /^(?: (?:शहर|जिले|राज्य))? (?:का|की|के) /u;

/** "जापान की हारुका ओनो", "सतना के रमेश पटेल": whoever stands right behind by a full name is of one place. */
function isHomeOfNamed(candidate: Candidate): boolean {
  const behind = behindAnswer(candidate);
  const owns = behind.match(OWNS)?.[0];
  if (owns === undefined) return false;
  const rest = behind.slice(owns.length);
  return candidate.reading.claim.arguments.some(
    ({ fact, text }) =>
      fact?.type === 'entity' &&
      (fact.class === 'person' || (fact.class === 'thing' && fact.ref === undefined)) &&
      /^\S{2,} \S{2,}$/u.test(text) &&
      rest.startsWith(`${text} `) &&
      !/^ (?:और|व|एवं|तथा) /u.test(rest.slice(text.length)),
  );
}

/** A count of less, or one that ends in noughts, may be that of another place as well. */
const TELLING = 100;
/** "1979 क्रांति": four bare digits of our time are a year. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** "बिहार में 3,910 लोग": a figure told to the last digit is that of one place. */
function hasTellingFigure({ reading: { claim } }: Candidate): boolean {
  return claim.arguments.some(
    ({ fact, text }) =>
      fact?.type === 'quantity' &&
      fact.dimension === 'count' &&
      fact.comparator === 'exact' &&
      fact.value >= TELLING &&
      fact.value % 10 !== 0 &&
      /\p{Nd}/u.test(text) &&
      !YEAR.test(text),
  );
}

const PLACES: ReadonlySet<string> = new Set(['place', 'city', 'country']);

/** "97.8 प्रतिशत अंकों के साथ अव्वल", "45.79 सेकंड के साथ तीसरे स्थान पर": one alone came in at that place of a list. */
const RANK =
  /(?:^| )(?:अव्वल|सर्वोच्च अंक|(?:पहले|पहला|प्रथम|दूसरे|दूसरा|द्वितीय|तीसरे|तीसरा|तृतीय|चौथे|चौथा|पांचवें|पांचवां|शीर्ष) (?:स्थान|पायदान|नंबर))(?= |।)/u;
const SHARED = /(?:^| )(?:संयुक्त|संयुक्त रूप से|और|व|एवं|तथा|भी|समेत|सहित)(?= )/u;

/** "आखिरी स्थान पर रही", "तालिका में शीर्ष पर है": one alone stands at a place of a table. */
const HELD =
  /(?:^| )(?:(?:पहले|दूसरे|तीसरे|चौथे|पांचवें|छठे|सातवें|आठवें|नौवें|दसवें|आखिरी|अंतिम|शीर्ष) (?:स्थान|पायदान|नंबर) पर (?:है|हैं|रहा|रही|रहे|पहुंच|काबिज)|(?:तालिका|रैंकिंग|अंकतालिका|पदक तालिका) में (?:[^\s।]{1,20} ){0,8}शीर्ष पर (?:है|रहा|रही))/u;
/** "14 स्वर्ण समेत 31 पदकों": what is among a number, nobody shares. */
const AMONG = /(?<= )(?:\p{Nd}[\p{Nd},.]{0,9}|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस) \S{1,15} (?:समेत|सहित) /gu;

function isOfPlace({ reading: { claim }, target }: Candidate): boolean {
  const isName = PLACES.has(target.kind) || target.kind === 'organisation';
  return isName && HELD.test(claim.text) && !SHARED.test(claim.text.replace(AMONG, ''));
}

function isOfRank({ reading: { claim } }: Candidate): boolean {
  if (!RANK.test(claim.text) || SHARED.test(claim.text)) return false;
  return claim.arguments.some(({ fact }) => fact?.type === 'quantity' && !Number.isInteger(fact.value));
}

/** "उपविजेता का स्थान मिला", "दूसरी वरीयता प्राप्त थी", "आधे अंक से आगे चल रहे थे": one alone stands so in a contest. */
const STANDING =
  /(?:^| )(?:(?:विजेता|उपविजेता) का (?:स्थान|खिताब)|(?:पहली|दूसरी|तीसरी|चौथी|शीर्ष) वरीयता|(?:प्लेयर|मैन) ऑफ द (?:मैच|सीरीज|टूर्नामेंट))(?= )|(?:^| )(?:\S{1,12}) (?:अंक|अंकों|शॉट|सेकंड) (?:की बढ़त|से आगे)(?= )/u;

function isOfStanding({ reading: { claim } }: Candidate): boolean {
  return (STANDING.test(claim.text) || HELD.test(claim.text)) && !SHARED.test(claim.text.replace(AMONG, ''));
}

/** "जिसकी अध्यक्षता में", "जिसके प्रस्ताव पर": one leads, chairs, coaches or moves a thing. */
const UNDER_ONE =
  /^ (?:की|के) (?:अध्यक्षता|नेतृत्व|अगुवाई|अगुआई|कप्तानी|निर्देशन|देखरेख|देख-रेख|मार्गदर्शन|प्रस्ताव|सिफारिश) (?:में|पर|वाल[ाीे])(?= )/u;

/** Verbs of an office that one holds at a time. */
const HOLDS: ReadonlySet<string> = new Set(['head', 'chair', 'captain', 'coach', 'manage', 'lead', 'own']);

/** What singles one out of all: "the sole survivor", "Europe's second largest producer". */
const SINGLES_OUT =
  /(?:\bthe|'s) (?:(?:second|third|fourth|fifth)[ -])?(?:sole|only|first|largest|biggest|oldest|youngest|richest|longest|tallest|busiest)\b/u;
const OF_SEVERAL = /\b(?:one of|among|some of|part of|once|formerly)\b/u;

function isSingledOut({ reading: { claim, form }, target }: Candidate): boolean {
  const at = form.slots[target.argument]?.within ?? target.argument;
  if (claim.arguments[at]?.role !== 'agent') return false;
  const { lemma } = form.predicate;
  if (lemma === 'be') return SINGLES_OUT.test(claim.text) && !OF_SEVERAL.test(claim.text);
  return target.kind === 'person' && HOLDS.has(lemma) && at === target.argument;
}

/** "किस कार में सवार होकर": somebody rides in one at a time. */
const RIDDEN = / किस (?:कार|ट्रेन|(?:लड़ाकू )?विमान) (?:में|से) /u;

/**
 * Whether a claim holds of one alone, whatever its predicate: where somebody hails from, the end of a way, the place
 * of a figure told to the last digit; in English the holder of an office, and what is singled out of all.
 */
export function isOfOneAlone(candidate: Candidate): boolean {
  const { claim } = candidate.reading;
  if (claim.lang === 'en')
    return (claim.kind === 'state' && isSingledOut(candidate)) || joinsOneParty(candidate);
  if (isDeedOfOne(candidate) || isOfPlace(candidate)) return true;
  if (candidate.target.kind === 'thing') return RIDDEN.test(candidate.question.stem);
  if (candidate.target.kind === 'person')
    return UNDER_ONE.test(behindAnswer(candidate)) || isOfRank(candidate) || isOfStanding(candidate);
  if (!PLACES.has(candidate.target.kind)) return false;
  return [
    isOrigin,
    isPlaceOfCase,
    isSeatOrPost,
    isHomeOfNamed,
    isEndOfWay,
    isWayOfOne,
    isEndOfTravel,
    isFlagOfShip,
    hasTellingFigure,
  ].some((holds) => holds(candidate));
}
