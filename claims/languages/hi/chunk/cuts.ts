import { isManner, MANNER_HEADS } from '../closed/manner.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import { isBracketedAge } from '../tag/persons.ts';
import { OPENING } from '../tag/quotes.ts';
import { isNominal, type Word } from '../tag/word.ts';
import { boundary, isDirectForm, THROUGHOUT } from './boundaries.ts';
import { holdsTogether } from './held-together.ts';
import { timeAfterOwner } from './owned-times.ts';
import type { NounGroup } from './types.ts';

/** "लोग | विमान पर", "जनजातियां | उस समय": a direct plural ends its phrase where the next one is oblique. */
function isDirectNoun(words: readonly Word[], at: number, tag: CaseTag): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (tag === 'direct' || word.pos !== 'noun' || !isNominal(next)) return false;
  // "रुपया | डॉलर के मुकाबले": in an oblique phrase it would be रुपये.
  if (word.key === 'रुपया') return true;
  // "सेंट जॉन्स नदी": behind a word that no list knows, no plural but its name's end.
  if (/्स$/u.test(word.key) && words[at - 1]?.pos === 'unknown') return false;
  const readings = word.noun ?? [];
  return readings.length > 0 && readings.every(({ number, case: of }) => number === 'pl' && of === 'direct');
}

const TIME_AFTER = /^(पहले|बाद|पूर्व|तक|भर|पश्चात|सीमा|अवधि|अंतराल)$/u;

/** "उस समय | सुर्खियों में", "पहली बार | समुद्र में": a determined time without a marker is a phrase of its own. */
function isBareTime(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.pos !== 'noun' || !before || !next) return false;
  if (word.key === 'बार' && (before.key === 'एक' || before.value)) return isNominal(next);
  if (word.noun?.[0]?.class !== 'time' && word.key !== 'बार') return false;
  if (!isNominal(next) || TIME_AFTER.test(next.key) || next.noun?.[0]?.class === 'time') return false;
  let first = at - 1;
  while (first > 0 && (words[first] as Word).pos === 'adjective') first--;
  if ((words[first] as Word).pos === 'determiner' || /^वाल[ेी]$/u.test(before.key)) return true;
  return /^(पहल[ीे]|दूसर[ीे]|तीसर[ीे]|चौथ[ीे]|अगल[ीे]|पिछल[ीे]|आखिरी|अंतिम)$/u.test(before.key);
}

/** An adjective, and "आम", which alone is a mango: "आम तौर पर". */
function isQuality({ pos, key }: Word): boolean {
  return pos === 'adjective' || key === 'आम';
}

/** Where an adverbial of manner starts that stands right before its marker: "काम का | स्पष्ट रूप से", "पुलिस | तेजी से". */
function mannerStart(words: readonly Word[], tag: CaseTag): number {
  const last = words.at(-1);
  if (!last || (tag !== 'instrumental' && tag !== 'superessive' && tag !== 'locative')) return 0;
  let start = words.length - 1;
  if (MANNER_HEADS.has(last.key)) {
    while (start > 0 && isQuality(words[start - 1] as Word)) start--;
    return start === words.length - 1 ? 0 : start;
  }
  if (!isManner(last.key, tag)) return 0;
  while (start > 0 && ['adjective', 'determiner'].includes((words[start - 1] as Word).pos)) start--;
  const before = words[start - 1];
  return before?.tag === 'genitive' || before?.pos === 'coordinator' ? 0 : start;
}

/** "दिल्ली का नरेला | इलाका": the noun at `at` says what the name before it is of. */
function isNamedPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const named = before?.pos === 'unknown' || before?.pos === 'name' || before?.inside === true;
  return named && words[at]?.pos === 'noun' && words[at]?.noun?.[0]?.class === 'place';
}

/** "दुकानदार | दिन भर | ग्राहकों को": all through a time, a phrase of its own. */
function isAllTime(words: readonly Word[], at: number): boolean {
  return THROUGHOUT.test(words[at + 1]?.key ?? '') && words[at]?.noun?.[0]?.class === 'time';
}

/** Whether a time may begin behind a word: not behind one that says which or how many. */
function opensTime(before: Word | undefined): boolean {
  return (
    before !== undefined && (/^(?:noun|name|unknown)$/u.test(before.pos) || /^वाल[ेी]$/u.test(before.key))
  );
}

/** Where the noun ends that a direct-case modifier at `at` belongs to. */
function endOfDirectPhrase(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (
    end < words.length &&
    ['adjective', 'determiner', 'value', 'number', 'parenthesis'].includes((words[end] as Word).pos)
  )
    end++;
  if (isMeasureOfNext(words, at, end)) return at + 1;
  end++;
  while (end < words.length && (words[end] as Word).inside) end++;
  if (words[at]?.key === 'का' && isFeminine(words[end - 1]) && hasMasculine(words[end])) return end + 1;
  if (isMake(words, end)) return end + 1;
  return isNamedPlace(words, end) ? end + 1 : end;
}

/** "लता का | 92 वर्ष की आयु में": the measure between का and the next genitive is told of what stands behind that. */
function isMeasureOfNext(words: readonly Word[], at: number, end: number): boolean {
  const marker = words[end];
  const isMeasured = end > at + 1 && (words[end - 1]?.value ?? words[end - 1]?.inside) !== undefined;
  return (
    isMeasured && words[at]?.key === 'का' && marker?.tag === 'genitive' && /^(?:की|के)$/u.test(marker.key)
  );
}

/** "एअर इंडिया का बोइंग 787 विमान": the noun at `at` says what kind of thing bears the make's name before it. */
function isMake(words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && words[first]?.inside) first--;
  return words[first]?.name?.class === 'thing' && words[at]?.noun?.[0]?.class === 'vehicle';
}

/** "सरकार का शिक्षा बजट": behind का stands no feminine noun but before what it is the first part of. */
function isFeminine(word: Word | undefined): boolean {
  return word?.pos === 'noun' && (word.noun?.every(({ gender }) => gender === 'f') ?? false);
}

function hasMasculine(word: Word | undefined): boolean {
  return word?.pos === 'noun' && (word.noun?.some(({ gender }) => gender === 'm') ?? false);
}

/** "गंभीर रूप से", "तेजी से", "पूरी तरह से": with its marker it says how, and names nothing. */
export function isMannerPhrase({ words, marker, tag }: Pick<NounGroup, 'words' | 'marker' | 'tag'>): boolean {
  const last = words.at(-1);
  if (!last || marker.length !== 1) return false;
  if (words.some((word) => word.name || word.value || word.pos === 'postposition' || word.pos === 'pronoun'))
    return false;
  if (isManner(last.key, tag)) return words.length <= (tag === 'superessive' ? 1 : 2);
  const modified =
    words.length >= 2 && words.slice(0, -1).every((word) => isQuality(word) || word.pos === 'determiner');
  return (
    modified &&
    (tag === 'instrumental' || tag === 'superessive') &&
    (MANNER_HEADS.has(last.key) || /^(तरह|प्रकार|प्रभाव)$/u.test(last.key))
  );
}

/** The phrase of one who acts or speaks: "परिषद के अध्यक्ष ओमान ने", "मीडिया रिपोर्टों के मुताबिक". */
const ONE_PHRASE: ReadonlySet<CaseTag> = new Set<CaseTag>(['ergative', 'according']);

/** An office and whoever holds it, or the two nouns of a source's name, are one phrase. */
function isApposition(words: readonly Word[], a: number, b: number, tag: CaseTag): boolean {
  if (!ONE_PHRASE.has(tag)) return false;
  const left = words[a] as Word;
  const right = words[b] as Word;
  const toEnd = b + right.length >= words.length;
  if (left.role && right.name) return toEnd;
  return tag === 'according' && left.pos === 'noun' && right.pos === 'noun' && toEnd;
}

/** "मेट 9 फोन में": several phones would be फोनों. */
function isCountless(word: Word, tag: CaseTag): boolean {
  const readings = word.noun ?? [];
  return (
    tag !== 'direct' &&
    word.pos === 'noun' &&
    word.role !== true &&
    readings.length > 0 &&
    readings.every(({ number, class: kind }) => number === 'sg' && kind === 'artefact')
  );
}

/** "बिलबोर्ड 200 में", "अपोलो 11 ने", "लुई सोलहवें ने": a bare number that ends the phrase is part of a name. */
function isModelNumber(words: readonly Word[], a: number, b: number, tag: CaseTag): boolean {
  const left = words[a] as Word;
  const right = words[b] as Word;
  const fact = right.value?.fact;
  if (fact?.type !== 'quantity') return false;
  const ordinal = fact.dimension === 'ordinal' && /व(ें|ां)$/u.test(right.key);
  const bare = fact.dimension === 'count' && /^\p{Nd}+$/u.test(right.text);
  const end = b + right.length;
  const after = words[end];
  const isLast = after === undefined || (end === words.length - 1 && isCountless(after, tag));
  if (!isLast || (!ordinal && !bare)) return false;
  return left.pos === 'unknown' || left.name?.class === 'thing' || (ordinal && left.name?.class === 'person');
}

/** Adjectives that stand inside the names of areas and bodies: "हल्दिया औद्योगिक क्षेत्र", "कॉर्बेट राष्ट्रीय उद्यान". */
const INSTITUTIONAL =
  /^(?:औद्योगिक|राष्ट्रीय|क्षेत्रीय|मंडलीय|प्रांतीय|अंतरराष्ट्रीय|उच्च|केंद्रीय|ग्रामीण|शहरी|नगरीय|आवासीय|कृषि|वन्यजीव|वन्य|तापीय|ताप|पूर्वी|पश्चिमी|उत्तरी|दक्षिणी|मध्य|आयुर्विज्ञान|जिला)$/u;

/** A place, such an adjective and the kind of place or body: one name. */
function isNamedArea(words: readonly Word[], a: number, b: number): boolean {
  const left = words[a] as Word;
  const right = words[b] as Word;
  const next = words[b + 1];
  const kind = next?.noun?.[0]?.class;
  return (
    left.name?.class === 'place' &&
    INSTITUTIONAL.test(right.key) &&
    (kind === 'place' || kind === 'building' || kind === 'organisation')
  );
}

/** "मरने वालों की संख्या | 437 पर": how many they are, and no number of a list. */
function isTotal(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'संख्या' && (at === 0 || words[at - 1]?.tag === 'genitive');
}

const SEVERAL: ReadonlySet<string> = new Set('सभी दोनों तीनों कई कुछ'.split(' '));

/** "2100 विदेशी | भारत आए", "सभी संक्रमित | दो दिन पहले पहुंचे": people told by a quality alone. */
function isCountedPeople(words: readonly Word[], at: number, next: Word): boolean {
  const before = words[at - 1];
  const counts = before?.value?.fact.type === 'quantity' || SEVERAL.has(before?.key ?? '');
  const apart = next.name?.class === 'place' || next.value?.fact.type === 'time';
  return counts && apart && /^(?:विदेशी|संक्रमित|प्रवासी|पीड़ित|पीडित|घायल|जख्मी)$/u.test(words[at]?.key ?? '');
}

/** "बगदाद भी | बाढ़ से": भी after a name or noun closes its phrase. */
function isAlso(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.key === 'भी' &&
    words[at]?.pos === 'focus' &&
    before !== undefined &&
    (before.name !== undefined || before.pos === 'noun' || before.pos === 'unknown')
  );
}

/** "टीम इंडिया": what the papers call the country's side; "आधी टीम | इंडिया खेल चुकी है" tells of another one. */
function isOwnSide(words: readonly Word[], a: number, b: number): boolean {
  const before = words[a - 1];
  const isOther = before?.pos === 'adjective' || before?.tag === 'genitive';
  return words[a]?.key === 'टीम' && words[b]?.key === 'इंडिया' && !isOther;
}

/** "युद्धपोत | 'आईएनएस माहे'": the name of what stands before it, in quotation marks. */
function isTitleOf(words: readonly Word[], a: number, b: number): boolean {
  const left = words[a] as Word;
  const mark = words[b - 1] as Word;
  const right = words[b] as Word;
  return b - a === 2 && left.pos === 'noun' && right.name?.class === 'thing' && OPENING.has(mark.text);
}

/** "जिले में स्थित कोंगरा तापीय परियोजना की": a place or what no list knows behind स्थित opens the name of what stands there. */
function isLocated(words: readonly Word[], a: number, b: number): boolean {
  return (
    words[a - 1]?.key === 'स्थित' &&
    (words[a]?.pos === 'unknown' || words[a]?.name?.class === 'place') &&
    words[b]?.pos === 'adjective' &&
    words[b + 1]?.pos === 'noun'
  );
}

/** Indexes before which a run of nominal words is cut for sure, and where it may be. */
export function cutsOf(words: readonly Word[], tag: CaseTag): { hard: number[]; soft: number[] } {
  const hard: number[] = [];
  const soft: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const b = words[i] as Word;
    if (b.inside) continue;
    let unit = i - 1;
    while (unit > 0 && ((words[unit] as Word).inside || (words[unit] as Word).pos === 'parenthesis')) unit--;
    const isAged = isBracketedAge(words[i - 1]) && words[unit]?.name?.class === 'person';
    const both =
      (words[unit] as Word).key === 'दोनों' && words.slice(0, unit).some((word) => word.pos === 'coordinator');
    const counted = (b.pos === 'value' && isTotal(words, unit)) || isCountedPeople(words, unit, b);
    if (holdsTogether(words, unit, i)) continue;
    // "सुरेश जैन (61) | दुकान से": behind an age no building bears the name.
    const isElsewhere = isAged && b.noun?.[0]?.class === 'building';
    const kind =
      both || counted || isElsewhere || isAlso(words, unit) ? 'cut' : boundary(words[unit] as Word, b);
    if (kind !== 'join' && isModelNumber(words, unit, i, tag)) continue;
    if (kind !== 'join' && (isApposition(words, unit, i, tag) || isNamedArea(words, unit, i))) continue;
    if (kind !== 'join' && (isTitleOf(words, unit, i) || isOwnSide(words, unit, i))) continue;
    if (kind === 'cut' && tag !== 'direct' && isLocated(words, unit, i)) soft.push(i);
    else if (kind === 'cut') hard.push(i);
    else if (kind === 'soft') soft.push(i);
  }
  for (let i = 0; i < words.length - 1; i++) {
    const word = words[i] as Word;
    if (isDirectNoun(words, i, tag)) hard.push(i + 1);
    if (isBareTime(words, i)) hard.push(i + word.length);
    if (timeAfterOwner(words, i)) hard.push(i + 1);
    if (isAllTime(words, i) && i + 2 < words.length) hard.push(i + 2);
    if (isAllTime(words, i) && opensTime(words[i - 1])) hard.push(i);
    if (!isDirectForm(word, tag, words[i + 1])) continue;
    const end = endOfDirectPhrase(words, i);
    const next = words[end];
    if (next && next.pos !== 'coordinator' && next.tag !== 'genitive') hard.push(end);
    else if (word.directOnly) hard.push(i + 1);
  }
  const manner = mannerStart(words, tag);
  if (manner > 0) hard.push(manner);
  return { hard: [...new Set(hard)].sort((a, b) => a - b), soft };
}
