import { pointsAtWhen } from '../../frame/lead.ts';
import { isGenitiveMarker, isVerbal, type Word } from '../../tag/word.ts';
import { isBound, mayBeBound } from '../memory/bound.ts';
import type { Surroundings } from '../memory/surroundings.ts';
import { isBesideOther, isSceneEvent } from '../telling/scene.ts';
import { pointsAtPlace } from './whereabouts.ts';
import { isOfDeed } from './within-deed.ts';

/** "एक मां और उसके बच्चे", "मोहन (45) और उनकी पत्नी": whose is told in the same phrase. */
export function isOfNeighbour(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const joiner = words[at - 1];
  const owner = words[at - 2]?.pos === 'parenthesis' ? words[at - 3] : words[at - 2];
  const owns = owner?.pos === 'noun' || owner?.pos === 'name' || owner?.pos === 'unknown';
  return word?.tag === 'genitive' && word.pos === 'pronoun' && joiner?.pos === 'coordinator' && owns;
}

/** "शिमला और इससे | सटे इलाकों में": beside what stands in the same phrase. */
export function isBesideNeighbour(
  words: readonly Word[],
  at: number,
  { clause = [] }: Surroundings,
): boolean {
  const word = words[at] as Word;
  const joiner = words[at - 1];
  const site = words[at - 2];
  if (joiner?.pos !== 'coordinator' || !site || !/^[इउ](?:स|न)से$/u.test(word.key)) return false;
  const next = clause[clause.indexOf(word) + 1];
  return /^(?:name|noun|unknown|adjective)$/u.test(site.pos) && /^(?:सट|लग|जुड)[ेीता]/u.test(next?.key ?? '');
}

const POINTING = /^(इस|उस|इन|उन|इसी|उसी|इन्हीं|उन्हीं|यही|वही|उक्त|ऐसे|ऐसी|ऐसा|वैसे|वैसी|वैसा|यह|वह|ये|वे)$/u;

/** "(फिर फोन आया।) इस बार भाई ने मना कर दिया": one of several times that are told of; "इस बार फसल अच्छी रही" is this year. */
function isOneOfTimes({ verb, clause = [] }: Surroundings): boolean {
  const plain = verb.perfective && verb.words.at(-1)?.pos !== 'copula';
  return (
    plain && clause.some(({ tag }) => tag === 'ergative') && !clause.some(({ name }) => name !== undefined)
  );
}

/** "इस साल", "इस महीने": counted from the day of the article, as "आज" is; not in a tale of earlier times. */
function isOfToday(words: readonly Word[], at: number, around: Surroundings): boolean {
  const { verb } = around;
  const word = words[at];
  const noun = words[at + 1];
  if (
    !/^(इस|इसी)$/u.test(word?.key ?? '') ||
    !/^(साल|वर्ष|महीने|माह|सप्ताह|हफ्ते|बार|सर्दी|जाडे|गर्मी|मौसम|सीजन)$/u.test(noun?.key ?? '')
  )
    return false;
  // "इस मौसम में सांस के मरीज बढ़ते हैं": the weather that was told of; "इस मौसम का सबसे ठंडा दिन" is of the season.
  if (noun?.key === 'मौसम' && !isGenitiveMarker(words[at + 2])) return false;
  // "इसी बार के …": no time.
  if (noun?.key === 'बार' && (words[at + 2]?.pos === 'postposition' || isOneOfTimes(around))) return false;
  if (isEarlierThisYear(words, at, around)) return true;
  return !/^(था|थे|थी|थीं)$/u.test(verb.words.at(-1)?.key ?? '');
}

/** "इस साल जनवरी में शुरू हुई थी": a month of the year that it is now, whatever came about since; not beside another year. */
function isEarlierThisYear(words: readonly Word[], at: number, { verb, clause = [] }: Surroundings): boolean {
  const pointer = clause.indexOf(words[at] as Word);
  const month = words[at + 2] ?? clause[pointer + 2];
  const fact = month?.value?.fact;
  if (!/^(?:साल|वर्ष)$/u.test(words[at + 1]?.key ?? '') || fact?.type !== 'time' || fact.grain !== 'month')
    return false;
  return (verb.perfective || verb.ability) && !clause.some(({ text }) => YEAR.test(text));
}

const YEAR = /(?:^|\P{Nd})(?:1[89]|20)\p{Nd}\p{Nd}(?:$|\P{Nd})/u;

/** "इस समय …", "इन दिनों …" of what holds now: the time of the article. */
function isOfNow(words: readonly Word[], at: number, { verb }: Surroundings): boolean {
  const word = words[at];
  const noun = words[at + 1];
  const after = words[at + 2];
  if (after !== undefined || verb.tense !== 'present' || verb.words.at(-1)?.pos !== 'copula') return false;
  return word?.key === 'इस' ? noun?.key === 'समय' : word?.key === 'इन' && noun?.key === 'दिनों';
}

/** "संकट की इस घड़ी में", "महामारी के इस दौर में": the time of what stands before it. */
function isTimeOf(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  return (
    words[at]?.key === 'इस' &&
    owner?.tag === 'genitive' &&
    owner.pos === 'postposition' &&
    /^(घड़ी|घडी|दौर)$/u.test(words[at + 1]?.key ?? '')
  );
}

/** Words for any event: bare, they say nothing of it. */
const SAYS_NOTHING = /^(घटना|घटनाओं|वारदात|वारदातों)$/u;

/**
 * "इस हादसे में": an event of the story. Where nothing tells which one, it is told as "हादसे में": no less true, but
 * where it is told what was not.
 */
export function isBareEvent(words: readonly Word[], at: number, around: Surroundings): boolean {
  if (isEventToldWhich(words, at, around)) return true;
  if (isBesideOther(around.memory.scene, around.sentence)) return false;
  if (at > 0 && !isOfTold(words.slice(0, at))) return false;
  if (!pointsAtOne(words[at], around) && !pointsAtTold(words[at], around)) return false;
  const first = words.findIndex(({ pos }, i) => i > at && pos !== 'adjective');
  const isSort = !around.modified && isSortOfEvent(words[first], words[first + 1]);
  const to = isSort ? first + 1 : first;
  const noun = words[to];
  if (around.verb.negated && !(isNoNews(around) && isOfMatter(noun, around))) return false;
  const after = words[to + 1];
  if (after !== undefined && after.pos !== 'postposition') return false;
  if (SAYS_NOTHING.test(noun?.key ?? '')) return to === at + 1 && comesAboutThere(noun, around);
  if (isSceneEvent(noun) || CALAMITIES.test(noun?.key ?? '')) return true;
  return to === at + 1 && comesAboutThere(noun, around);
}

/** "सड़क | दुर्घटना", "आतंकी | हमले": of which sort the event is. */
function isSortOfEvent(sort: Word | undefined, event: Word | undefined): boolean {
  const isSort = /^(?:सडक|रेल|ट्रेन|बस|कार|नाव|नौका|विमान|हेलीकॉप्टर|आतंकी|आतंकवादी|नक्सली|माओवादी|बम|आत्मघाती)$/u;
  return isSort.test(sort?.key ?? '') && isSceneEvent(event);
}

/** "… की खबर नहीं है", "… की सूचना नहीं मिली": of nothing is heard, which is of the event that the news is of. */
function isNoNews({ clause = [] }: Surroundings): boolean {
  return clause.some(({ key }) => /^(?:खबर|सूचना|पुष्टि|जानकारी)$/u.test(key));
}

/** Whether the story is of one occasion by this noun, which is then told in full. */
function isOfMatter(word: Word | undefined, { memory: { matters } }: Surroundings): boolean {
  return (
    word !== undefined &&
    (matters ?? []).some(({ noun }) => noun.oblique === word.text || noun.direct === word.text)
  );
}

/** Words before a pointer in which a participle says when or where. */
const PARTICIPLE_REACH = 8;

/** "26 नवंबर को हुए | इस आतंकी हमले में": the participle before the pointer says by a day or a place which one it was. */
function isEventToldWhich(words: readonly Word[], at: number, around: Surroundings): boolean {
  const pointer = words[at] as Word;
  const { clause = [], modified } = around;
  if (!modified || at > 0 || !/^(?:इस|इसी|यह)$/u.test(pointer.key) || around.verb.negated) return false;
  const from = clause.indexOf(pointer);
  const before = clause.slice(Math.max(0, from - PARTICIPLE_REACH), Math.max(0, from));
  if (!before.some(({ value, name }) => value?.fact.type === 'time' || name?.class === 'place')) return false;
  const end = words.findIndex(({ pos }, i) => i > at && pos !== 'noun' && pos !== 'adjective');
  const head = words[(end < 0 ? words.length : end) - 1];
  const kind = head?.noun?.[0]?.class;
  return head !== pointer && (kind === 'event' || kind === 'natural' || SAYS_NOTHING.test(head?.key ?? ''));
}

/** Events of more than one place: "इस आपदा में" is told as "आपदा में". */
const CALAMITIES = /^(?:आपदा|त्रासदी)$/u;

/** "6.8 तीव्रता का | यह भूकंप": what stands before the pointer says which one. */
function isOfTold(before: readonly Word[]): boolean {
  const owned = before.at(-1)?.tag === 'genitive' && before.at(-1)?.pos === 'postposition';
  return owned && before.some(({ value, name }) => value !== undefined || name?.class === 'place');
}

/** "मंगलवार को हुए | इन धमाकों में": several, of which the participle says when or where they were. */
function pointsAtTold(word: Word | undefined, { modified }: Surroundings): boolean {
  return modified === true && word?.pos === 'determiner' && /^(?:इन|ये)$/u.test(word.key);
}

/** "इस", "यह" and "ये", which is written for both. */
function pointsAtOne(word: Word | undefined, { subject, verb }: Surroundings): boolean {
  if (word?.pos !== 'determiner') return false;
  return (
    /^(इस|इसी|उक्त|यह)$/u.test(word.key) || (word.text === 'ये' && subject === true && verb.number === 'sg')
  );
}

/** "यह बैठक पटना में हुई": that one was held there is said whichever it was. */
function comesAboutThere(noun: Word | undefined, { subject, placed, verb }: Surroundings): boolean {
  if (!subject || !placed || !verb.perfective || verb.conjunct || !/^(हो|आ|लग|घट)$/u.test(verb.root))
    return false;
  if (noun?.pos !== 'noun') return false;
  return (
    SAYS_NOTHING.test(noun.key) ||
    (noun.noun?.some(({ class: kind }) => kind === 'event' || kind === 'natural') ?? false)
  );
}

/** "इस बात की संभावना है कि …", "यह माना कि …": what it points at comes after. */
function isAhead(words: readonly Word[], at: number, { ahead }: Surroundings): boolean {
  const word = words[at];
  const noun = words[at + 1];
  if (!ahead) return false;
  return word?.key === 'यह' || (word?.key === 'इस' && /^(बात|ओर|आशय|तथ्य)$/u.test(noun?.key ?? ''));
}

/** "सड़क के दोनों तरफ", "मऊ के दोनों परिवार": whose or of what they are is told before. */
function isOfNamed(words: readonly Word[], at: number): boolean {
  const of = words[at - 1];
  const owner = words[at - 2];
  return isGenitiveMarker(of) && owner !== undefined && owner.pos !== 'pronoun';
}

/** Words between which a pair stands, at most: "जल संरक्षण विभाग और वन विभाग, दोनों". */
const PAIR_REACH = 8;

/** "परिसीमन और आरक्षण, दोनों का": the two stand right before it in the clause, apart by a comma. */
function isOfListed(word: Word, { clause = [] }: Surroundings): boolean {
  const at = clause.indexOf(word);
  if (at < 3 || clause[at - 1]?.text !== ',') return false;
  const before = clause.slice(Math.max(0, at - 1 - PAIR_REACH), at - 1);
  const joiner = before.findLastIndex(({ pos, text }) => pos === 'coordinator' && text !== ',');
  return joiner > 0 && !before.slice(joiner).some(isVerbal);
}

/** "पक्ष-विपक्ष दोनों", "पति-पत्नी दोनों": the two stand in the word before. */
export const isOfPairBefore = (before: Word | undefined): boolean =>
  before?.value === undefined && /^[^-]{2,}-[^-]{2,}$/u.test(before?.text ?? '');

/** Stretches of a year that come round each year. */
const STRETCHES = /^(?:अवधि|मौसम|महीने|माह|समय|दिन|तिमाही|छमाही|तारीख|सप्ताह|हफ्ते|सीजन)$/u;

/** "पिछले साल इसी अवधि में", "एक साल पहले की इसी तिमाही में": the stretch of the year that it is now. */
function isOfSameStretch(words: readonly Word[], at: number, { clause = [] }: Surroundings): boolean {
  const word = words[at];
  const noun = words[at + 1];
  if (word?.key !== 'इसी' || !STRETCHES.test(noun?.key ?? '')) return false;
  const own = clause.slice(Math.max(0, clause.indexOf(word) - 4), clause.indexOf(word)).map(({ key }) => key);
  return /(?:^| )(?:पिछले (?:साल|वर्ष)|(?:साल|वर्ष) पहले)(?: की| के)?$/u.test(own.join(' '));
}

/** "दोनों ओर वाहन फंसे हैं": on both sides of what the sentence before told. */
function isOfSides(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'दोनों' && /^(?:ओर|तरफ)$/u.test(words[at + 1]?.key ?? '');
}

const PLAYED = /^(?:रन|रनों|विकेट|विकेटों|ओवर|गोल|पारी)$/u;

/** "टीम ने 31 रन पर तीन विकेट गंवाए": one of the two that played. */
function isEitherTeam(words: readonly Word[], at: number, { clause = [], subject }: Surroundings): boolean {
  return (
    subject === true &&
    words.length === 1 &&
    at === 0 &&
    words[0]?.key === 'टीम' &&
    clause.some(({ key }) => PLAYED.test(key)) &&
    !clause.some(({ name }) => name?.class === 'place' || name?.class === 'organisation')
  );
}

/** Whether a word may point at what is told elsewhere: few do. */
function mayPoint(word: Word): boolean {
  const { pos, key } = word;
  return (
    pos === 'pronoun' ||
    pos === 'determiner' ||
    pos === 'relative' ||
    word.pronoun !== undefined ||
    key === 'टीम' ||
    key === 'दोनों' ||
    key === 'तीनों' ||
    pointsAtPlace(word)
  );
}

/** "1773 में या उससे पहले", "40 वर्ष या उससे अधिक": more, less, sooner or later than what stands right before it. */
function isOfValueBefore(word: Word, { clause = [] }: Surroundings): boolean {
  const at = clause.indexOf(word);
  const next = clause[at + 1];
  if (!/^[उइ](?:स|न)से$/u.test(word.key) || !/^(?:या|अथवा)$/u.test(clause[at - 1]?.key ?? '')) return false;
  if (!/^(?:अधिक|ज्यादा|कम|पहले|पूर्व|ऊपर|नीचे|बाद|आगे|बडे|छोटे)$/u.test(next?.key ?? '')) return false;
  return clause.slice(Math.max(0, at - 5), at).some(({ value }) => value !== undefined);
}

/** "परिवार में दो बेटे हैं": of somebody whom the clause does not tell. */
const isBareFamily = (words: readonly Word[], at: number, { marked, verb, clause }: Surroundings): boolean =>
  words.length === 1 &&
  words[at]?.key === 'परिवार' &&
  clause?.[0] === words[at] &&
  marked === true &&
  verb.root === 'हो';

/** Why a claim with this word would not stand alone; null where the word says enough. */
export function blockFor(words: readonly Word[], at: number, around: Surroundings): string | null {
  const word = words[at] as Word;
  if (word.namesake) return 'unresolved-person';
  if (isBareFamily(words, at, around)) return 'bare-family';
  if (!mayPoint(word)) return null;
  if (word === around.correlate || (around.tailed && pointsAtWhen(words, at))) return null;
  if (
    isOfToday(words, at, around) ||
    isOfNow(words, at, around) ||
    isTimeOf(words, at) ||
    isOfSameStretch(words, at, around) ||
    isAhead(words, at, around)
  )
    return null;
  if (isEitherTeam(words, at, around)) return 'unresolved-team';
  if (pointsAtPlace(word)) return 'unresolved-place';
  if (word.pos === 'relative' && around.antecedent) return 'unresolved-relative';
  if (word.pronoun === 'first-second' || isOfNeighbour(words, at)) return null;
  if (isOfValueBefore(word, around)) return null;
  const said = () => [...(around.said?.() ?? []), ...words.slice(0, at)];
  if (mayBeBound(word) && isBound(word, said(), words[at + 1])) return null;
  if (word.pos === 'pronoun' && word.pronoun !== 'reflexive' && word.pronoun !== 'indefinite')
    return isOfDeed(words, at, around) ? null : 'unresolved-pronoun';
  if (word.pos === 'determiner' && (word.pronoun === 'demonstrative' || POINTING.test(word.text)))
    return 'unresolved-deictic';
  if (word.key === 'दोनों' || word.key === 'तीनों')
    return words.slice(0, at).some((w) => w.pos === 'coordinator') ||
      isOfNamed(words, at) ||
      isOfPairBefore(words[at - 1]) ||
      isOfListed(word, around)
      ? null
      : isOfSides(words, at)
        ? 'bare-sides'
        : 'unresolved-both';
  return null;
}
