import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';
import { isDoubtful } from './take-up.ts';

/** Nouns that a modifier does not pin down: "इस बात", "इस समय". */
const LOOSE: ReadonlySet<string> = new Set(['time', 'abstract', 'measure', 'money', 'body', 'quality']);

/** Longer modifiers are a story of their own. */
const LONGEST = 8;

/** Nouns for parts of a contest or a plan and for what is won, told apart by what stands before them: "इस चरण" of "चुनाव के पहले चरण". */
const PARTS: ReadonlySet<string> = new Set('चरण दौर सत्र संस्करण खिताब पुरस्कार सम्मान'.split(' '));

/** What a match has many of: "यह गोल" is the one that was told of last, in whatever words. */
const OF_MATCH: ReadonlySet<string> = new Set('गोल विकेट रन कैच ओवर शॉट पास पेनल्टी अंक सेट'.split(' '));

/** Things whose kind before them makes a name: "बीमा कानून (संशोधन) विधेयक", "जल जीवन मिशन". */
const TITLED: ReadonlySet<string> = new Set(
  'विधेयक अधिनियम योजना मिशन अभियान परियोजना पोर्टल ऐप एप'.split(' '),
);

/** Measures that say nothing without how much: "दूरी की मिसाइल". */
const DIMENSIONS: ReadonlySet<string> = new Set('दूरी अवधि गति ऊंचाई उम्र आयु'.split(' ').map(fold));

/** What a modifier is made of. A participle brings verbs and adverbs too. */
const PLAIN: ReadonlySet<string> = new Set(
  'noun name adjective value number postposition unknown determiner verb auxiliary adverb'.split(' '),
);

function isPlain(word: Word): boolean {
  return (
    PLAIN.has(word.pos) &&
    word.pronoun === undefined &&
    (word.pos !== 'determiner' || word.key === 'एक') &&
    word.key !== 'दोनों' &&
    word.value?.fact.type !== 'quantity'
  );
}

/** An exact number of them: "चार ट्रेनों". */
function isCounted(word: Word): boolean {
  return countOf(word)?.comparator === 'exact';
}

/** "बीमा कानून (संशोधन) विधेयक": nouns alone, side by side, that make its name. */
function isTitle(before: readonly Word[], lemma: string): boolean {
  const parts = before.filter(({ pos }) => pos !== 'parenthesis');
  return (
    TITLED.has(lemma) &&
    parts.length > 0 &&
    parts.every(({ pos, role }) => (pos === 'noun' && !role) || pos === 'unknown' || pos === 'name')
  );
}

/** Bodies that nouns and adjectives before them name: "मौद्रिक नीति समिति", "राष्ट्रीय उपभोक्ता आयोग", "जन विकास पार्टी". */
const BODIES: ReadonlySet<string> = new Set(
  'समिति आयोग पार्टी दल प्राधिकरण बोर्ड परिषद निगम संघ महासंघ परिसंघ मोर्चा ट्रस्ट न्यास एजेंसी अकादमी फाउंडेशन'.split(' '),
);

/** "राष्ट्रीय", "मौद्रिक": of what a body is, and not how it is. */
const RELATES = /(?:ीय|िक)$/u;

/** "तीन सदस्यीय समिति", "पांच सदस्यीय टीम": how many it is of says which one. */
const isOfMembers = (before: readonly Word[]) => before.at(-1)?.key === 'सदस्यीय' && before.length <= 3;

/** Two words or more, side by side, the last of them a noun: what a body is called by. */
function isBodyName(before: readonly Word[], lemma: string): boolean {
  const last = before.at(-1);
  return (
    BODIES.has(lemma) &&
    before.length > 1 &&
    (last?.pos === 'noun' || last?.pos === 'unknown') &&
    before.every(
      ({ pos, role, key, name }) =>
        !role && !name && (pos === 'noun' || pos === 'unknown' || (pos === 'adjective' && RELATES.test(key))),
    )
  );
}

function isTwo(word: Word): boolean {
  return isCounted(word) && countOf(word)?.value === 2;
}

const tells = (word: Word) => word.name !== undefined || isGenitiveMarker(word) || word.demonym !== undefined;

function isPlural(words: readonly Word[], head: Word): boolean {
  const from = words.findLastIndex(isGenitiveMarker);
  // "400 की आबादी वाली जनजाति", "छह विशेषज्ञों की समिति": the number is of what stands before a marker.
  const counted = words.some(
    (word, i) =>
      i > from &&
      (countOf(word)?.value ?? 0) > 1 &&
      words[i + word.length]?.pos !== 'postposition' &&
      words[i + word.length]?.key !== 'सदस्यीय',
  );
  return counted || (head.noun?.every(({ number }) => number === 'pl') ?? false);
}

/** "दूसरे विमान", "अन्य कंपनियां": there is more than one of them. */
function isAnother(words: readonly Word[]): boolean {
  return words.some(({ key }) => /^(दूसर[ाेी]|अन्य|दोनों|कई|कुछ|सभी|हर|और)$/u.test(key));
}

const JOINT: ReadonlySet<string> = new Set('संयुक्त साझा साझी'.split(' '));

/** "संयुक्त टीम", "साझा बयान": whose it is are several, joined before it. */
export function isJoint(before: readonly Word[]): boolean {
  return before.some(({ key }) => JOINT.has(key));
}

/** What says which one: names where there are any, else the words. */
function identityOf(modifiers: readonly Word[]): string {
  const names = modifiers.flatMap(({ name, demonym }) => name?.canonical ?? demonym ?? []);
  const words = names.length > 0 ? names : modifiers.map(({ key }) => key);
  return [...new Set(words)].sort().map(fold).join('|');
}

const isBody = (kind: string) => kind === 'group' || kind === 'organisation';

/** "छह विशेषज्ञों की | समिति": a number of those whom a body is of. */
const isBeforeMarker = (word: Word, before: readonly Word[]) =>
  before.indexOf(word) < before.findLastIndex(isGenitiveMarker);

/** "शहर का एक होटल": of which town it is, is as open as which hotel. */
const OPEN_OWNERS: ReadonlySet<string> = new Set('शहर गांव कस्बे जिले राज्य प्रदेश इलाके क्षेत्र'.split(' ').map(fold));

/** "पास की फैक्ट्री": beside what, is as open. */
const BESIDE = /^(?:पास|बगल|सामने|आसपास|नजदीक|समीप|निकट|पडोस|पीछे|आगे|बाहर|अंदर|भीतर|ऊपर|नीचे)$/u;

function isOfOpenOwner([owner, marker, ...more]: readonly Word[]): boolean {
  if (BESIDE.test(owner?.key ?? '') && isGenitiveMarker(marker)) return true;
  return more.length === 0 && isGenitiveMarker(marker) && OPEN_OWNERS.has(owner?.key ?? '');
}

/** "के. एन. सिंह | समिति के सदस्य हैं": a person, and what is said of them. */
function isBehindInitials(before: readonly Word[]): boolean {
  return before.at(-1)?.name?.class === 'person' && before.some(({ text }) => text === '.');
}

/** "प्रश्नपत्रों के सेट | प्राचार्य ने रखे": a thing and whoever acts, which ran together. */
function isBehindThing(before: readonly Word[], head: Word): boolean {
  const last = before.at(-1);
  return (
    head.role === true &&
    last?.pos === 'noun' &&
    !last.role &&
    !last.name &&
    /^(?:artefact|document|substance|vehicle|weapon|money)$/u.test(last.noun?.[0]?.class ?? '') &&
    isGenitiveMarker(before.at(-2))
  );
}

/** What prizes are given to. */
const PRIZED: ReadonlySet<string> = new Set(
  'फिल्म गीत गाना नाटक धारावाहिक किताब उपन्यास कहानी कविता पटकथा संगीत वृत्तचित्र'.split(' ').map(fold),
);

/** "निर्देशक की सर्वश्रेष्ठ पहली फिल्म": a class of prizes, and what no work is called by. */
const isClassOfPrize = (before: readonly Word[], lemma: string) =>
  PRIZED.has(fold(lemma)) && before.some(({ key }) => /^(?:सर्वश्रेष्ठ|सर्वोत्तम|बेस्ट)$/u.test(key));

/** Enters a noun with what stands before it in its phrase. */
export function learnNoun(ledger: Ledger, before: readonly Word[], head: Word, place: Place): void {
  const reading = head.noun?.[0];
  if (!reading || head.pos !== 'noun') return;
  const { lemma } = reading;
  if ((LOOSE.has(reading.class) && !PARTS.has(lemma)) || OF_MATCH.has(lemma)) return;
  if (isClassOfPrize(before, lemma)) return;
  const own = [...before, head];
  const plural = isPlural(own, head);
  // "भारत और जापान का समझौता": those who own it together stand before it.
  const joined = before.filter(({ pos }) => pos !== 'coordinator');
  if (plural || isAnother(joined)) ledger.noteSeveral(lemma, head.start);
  // "बड़ौत निवासी मोहन रामपुर स्थित मिल में": who works there is no part of what it is called.
  if (isBehindThing(before, head) || isBehindInitials(before) || before.some(({ key }) => key === 'निवासी'))
    return;
  const modifiers = before.filter(({ key, pos }) => pos !== 'determiner' || key !== 'एक');
  if (isDoubtful(lemma) && modifiers.length < before.length && modifiers.length === 0)
    ledger.noteSeveral(lemma, head.start);
  if (modifiers.length === 0 || modifiers.length > LONGEST || isOfOpenOwner(modifiers)) return;
  // "कम | दूरी की मिसाइल": what says how far, was cut off.
  if (DIMENSIONS.has(modifiers[0]?.key ?? '') && isGenitiveMarker(modifiers[1])) return;
  const two = modifiers.some(isTwo);
  const counted = plural && modifiers.some(isCounted);
  const body = isBodyName(before, lemma) || (isOfMembers(before) && !plural);
  const title = body || isTitle(before, lemma);
  const isOfMembersBefore = (word: Word) =>
    isCounted(word) && isBody(reading.class) && isBeforeMarker(word, before);
  const plain = joined.every(
    (word) => isPlain(word) || isTwo(word) || (counted && isCounted(word)) || isOfMembersBefore(word),
  );
  // "एक निजी अस्पताल में": another one than that told of by name.
  if (isDoubtful(lemma) && !modifiers.some(tells)) ledger.noteSeveral(lemma, head.start);
  if (!title && (!plain || !modifiers.some(tells))) return;
  const loose = (title && !body && !modifiers.some(tells)) || (counted && !two) || PARTS.has(lemma);
  const one = {
    modifiers,
    head,
    range: rangeOf(own),
    ...place,
    identity: identityOf(modifiers),
    plural,
    ...(two ? { two } : {}),
    ...(loose ? { loose } : {}),
  };
  ledger.note(lemma, one);
  // "राष्ट्रीय एकता दल": it is a party too.
  if (body && lemma === 'दल')
    ledger.note('पार्टी', { ...one, modifiers: [], name: own.map(({ text }) => text).join(' ') });
}
