import { fold } from '../../../../text/fold.ts';
import { type Nominal, type Phrase, phraseWords, rangeOf } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory-types.ts';
import { learnAct } from './acts.ts';
import type { Known, Ledger } from './types.ts';

/** Nouns that a modifier does not pin down: "इस बात", "इस समय". */
const LOOSE: ReadonlySet<string> = new Set(['time', 'abstract', 'measure', 'money', 'body', 'quality']);

/** Longer modifiers are a story of their own. */
const LONGEST = 8;

/** The noun that takes up a name of this kind: "पटना … शहर". */
const TAKEN_UP: Readonly<Record<string, readonly string[]>> = {
  'city.in': ['शहर'],
  'city.world': ['शहर'],
  'town.in': ['शहर'],
  state: ['राज्य', 'प्रदेश'],
  river: ['नदी'],
  island: ['द्वीप'],
  'company.in': ['कंपनी'],
  'company.world': ['कंपनी'],
  airline: ['कंपनी', 'एयरलाइन'],
  bank: ['बैंक'],
  'party.in': ['पार्टी'],
  'party.world': ['पार्टी'],
  'court.in': ['अदालत', 'कोर्ट'],
  university: ['विश्वविद्यालय'],
  'club.football': ['क्लब'],
};

/** No states: "राज्य" is said of none of them. */
const UNION: ReadonlySet<string> = new Set(
  'दिल्ली|नई दिल्ली|चंडीगढ़|पुडुचेरी|लद्दाख|लक्षद्वीप|जम्मू-कश्मीर|जम्मू और कश्मीर|कश्मीर'.split('|'),
);

/** Nouns that stand before the name of what they are. */
const NAMED: ReadonlySet<string> = new Set(
  'युद्धपोत पनडुब्बी विमान मिसाइल उपग्रह रॉकेट फिल्म उपन्यास पुस्तक किताब नाटक तूफान चक्रवात ऐप एप पोर्टल योजना अभियान परियोजना मिशन शहर नगर कस्बा गांव जिला प्रांत राज्य द्वीप नदी कंपनी संस्था संगठन पार्टी टीम क्लब जहाज पोत अखबार पत्रिका एजेंसी समूह बैंक एयरलाइन'.split(
    ' ',
  ),
);

/** Other nouns that take a noun up: "यह पोत" of a युद्धपोत. */
const TAKEN_UP_AS: Readonly<Record<string, readonly string[]>> = {
  युद्धपोत: ['पोत', 'जहाज'],
  जहाज: ['पोत'],
  पोत: ['जहाज'],
  एक्सप्रेस: ['ट्रेन'],
  उपन्यास: ['किताब', 'पुस्तक'],
  किताब: ['पुस्तक'],
  पुस्तक: ['किताब'],
  अधिनियम: ['कानून'],
  चैंपियनशिप: ['टूर्नामेंट', 'प्रतियोगिता'],
  टूर्नामेंट: ['प्रतियोगिता'],
  प्रतियोगिता: ['टूर्नामेंट'],
  फैक्ट्री: ['कारखाना'],
  कारखाना: ['फैक्ट्री'],
  विद्यालय: ['स्कूल'],
  चक्रवात: ['तूफान'],
  एक्सप्रेसवे: ['सड़क', 'मार्ग'],
  हेलीकॉप्टर: ['हेलिकॉप्टर'],
  उपग्रह: ['सैटेलाइट'],
};

/** Nouns for parts of a contest or a plan and for what is won, told apart by what stands before them: "इस चरण" of "चुनाव के पहले चरण". */
const PARTS: ReadonlySet<string> = new Set('चरण दौर सत्र संस्करण खिताब पुरस्कार सम्मान'.split(' '));

/** Things whose kind before them makes a name: "बीमा कानून (संशोधन) विधेयक", "जल जीवन मिशन". */
const TITLED: ReadonlySet<string> = new Set(
  'विधेयक अधिनियम योजना मिशन अभियान परियोजना पोर्टल ऐप एप'.split(' '),
);

const QUOTE = /^["“”‘’']$/u;

/** The words of a name that starts at `at`. */
const unitAt = (words: readonly Word[], at: number) => words.slice(at, at + (words[at] as Word).length);

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

function isTwo(word: Word): boolean {
  return isCounted(word) && countOf(word)?.value === 2;
}

const tells = (word: Word) => word.name !== undefined || isGenitiveMarker(word) || word.demonym !== undefined;

function isPlural(words: readonly Word[], head: Word): boolean {
  const counted = words.some((word) => (countOf(word)?.value ?? 0) > 1);
  return counted || (head.noun?.every(({ number }) => number === 'pl') ?? false);
}

/** "दूसरे विमान", "अन्य कंपनियां": there is more than one of them. */
function isAnother(words: readonly Word[]): boolean {
  return words.some(({ key }) => /^(दूसर[ाेी]|अन्य|दोनों|कई|कुछ|सभी|हर|और)$/u.test(key));
}

function note(ledger: Ledger, lemma: string, one: Known): void {
  const all = ledger.known.get(lemma);
  if (all) all.push(one);
  else ledger.known.set(lemma, [one]);
}

/** A name that its kind takes up, by whatever noun. */
function noteNamed(ledger: Ledger, lemma: string, one: Known): void {
  note(ledger, lemma, one);
  for (const other of TAKEN_UP_AS[lemma] ?? []) note(ledger, other, { ...one, loose: true });
}

function noteSeveral(ledger: Ledger, lemma: string, start: number): void {
  if (!ledger.several.has(lemma)) ledger.several.set(lemma, start);
}

/** What says which one: names where there are any, else the words. */
function identityOf(modifiers: readonly Word[]): string {
  const names = modifiers.flatMap(({ name, demonym }) => name?.canonical ?? demonym ?? []);
  const words = names.length > 0 ? names : modifiers.map(({ key }) => key);
  return [...new Set(words)].sort().map(fold).join('|');
}

/** A noun with what stands before it in its phrase. */
function learnNoun(ledger: Ledger, before: readonly Word[], head: Word, place: Place): void {
  const reading = head.noun?.[0];
  if (!reading || head.pos !== 'noun') return;
  const { lemma } = reading;
  if (LOOSE.has(reading.class) && !PARTS.has(lemma)) return;
  const own = [...before, head];
  const plural = isPlural(own, head);
  if (plural || isAnother(before)) noteSeveral(ledger, lemma, head.start);
  const modifiers = before.filter(({ key, pos }) => pos !== 'determiner' || key !== 'एक');
  const two = modifiers.some(isTwo);
  const counted = plural && modifiers.some(isCounted);
  const title = isTitle(before, lemma);
  const plain = before.every((word) => isPlain(word) || isTwo(word) || (counted && isCounted(word)));
  if (modifiers.length === 0 || modifiers.length > LONGEST) return;
  if (!title && (!plain || !modifiers.some(tells))) return;
  const loose = (title && !modifiers.some(tells)) || (counted && !two) || PARTS.has(lemma);
  const one: Known = {
    modifiers,
    head,
    range: rangeOf(own),
    ...place,
    identity: identityOf(modifiers),
    plural,
    ...(two ? { two } : {}),
    ...(loose ? { loose } : {}),
  };
  note(ledger, lemma, one);
}

/** A name: what its last word or its kind is taken up by, and the office of a person before it. */
function learnName(ledger: Ledger, before: readonly Word[], unit: readonly Word[], place: Place): void {
  const head = unit[0] as Word;
  const { name } = head;
  if (!name) return;
  const range = rangeOf(unit);
  const identity = fold(name.canonical);
  const one = { modifiers: [], head, name: name.canonical, range, ...place, identity, plural: false };
  if (name.class === 'person') {
    const role = before.at(-1);
    const lemma = role?.noun?.[0]?.lemma;
    if (role?.pos !== 'noun' || !lemma || !(role.role || role.noun?.[0]?.class === 'person')) return;
    note(ledger, lemma, {
      ...one,
      name: `${role.text} ${name.canonical}`,
      range: { start: role.start, end: range.end },
    });
    return;
  }
  const last = unit.at(-1)?.noun?.[0]?.lemma;
  const nouns = UNION.has(name.canonical) ? [] : (TAKEN_UP[name.category ?? ''] ?? []);
  if (last && unit.length > 1) note(ledger, last, one);
  for (const lemma of nouns) if (lemma !== last) note(ledger, lemma, { ...one, kind: true });
}

/** "पूर्वी शहर मालत्या": what follows a noun for a place or body is its name, whether a list knows it or not. */
function learnNamed(ledger: Ledger, words: readonly Word[], at: number, place: Place): void {
  const noun = words[at] as Word;
  const reading = noun.noun?.[0];
  const quoted = words[at + 1]?.pos === 'parenthesis' && QUOTE.test(words[at + 1]?.text ?? '');
  const from = at + (quoted ? 2 : 1);
  const next = words[from];
  if (noun.pos !== 'noun' || !reading || !NAMED.has(reading.lemma) || !next) return;
  let end = from;
  while (words[end]?.pos === 'unknown') end++;
  const unit = next.name && next.name.class !== 'person' ? unitAt(words, from) : words.slice(from, end);
  const after = words[from + unit.length + (quoted ? 1 : 0)];
  if (unit.length === 0 || (after && !isGenitiveMarker(after))) return;
  const range = rangeOf(unit);
  const name = next.name?.canonical ?? unit.map(({ text }) => text).join(' ');
  noteNamed(ledger, reading.lemma, {
    modifiers: [],
    head: next,
    name,
    range,
    ...place,
    identity: fold(name),
    plural: false,
  });
}

/** Each noun and name of a phrase with what stands before it: up to a genitive, and at the end. */
function learnWords(ledger: Ledger, words: readonly Word[], place: Place): void {
  let from = 0;
  words.forEach((word, i) => {
    if (word.pos === 'coordinator' || word.pos === 'mark') from = i + 1;
    if (word.inside) return;
    const before = words.slice(from, i);
    learnNamed(ledger, words, i, place);
    if (word.name) learnName(ledger, before, unitAt(words, i), place);
    else if (i + 1 === words.length || isGenitiveMarker(words[i + 1])) learnNoun(ledger, before, word, place);
  });
}

/** "कीव पर हुए हमले": a participle with a name says which one. */
function learnParticiple(ledger: Ledger, { group, participle }: Nominal, place: Place): void {
  const { head } = group;
  if (participle?.verb.shape !== 'adnominal' || head !== group.words[0]) return;
  const before = phraseWords(participle);
  if (before.some(({ name }) => name !== undefined)) learnNoun(ledger, before, head, place);
}

function learnPhrase(ledger: Ledger, phrase: Phrase, place: Place): void {
  if (phrase.kind === 'adverbial') return;
  const inner = phrase.kind === 'embedded' ? phrase.phrases : (phrase.participle?.phrases ?? []);
  for (const one of inner) learnPhrase(ledger, one, place);
  if (phrase.kind === 'embedded') return;
  if (phrase.participle) learnParticiple(ledger, phrase, place);
  learnWords(ledger, phrase.group.words, place);
}

/** Adds what the phrases of a frame name. */
export function learnFrame(ledger: Ledger, frame: Frame, place: Place): void {
  for (const { phrase } of frame.parts) learnPhrase(ledger, phrase, place);
  learnAct(ledger, frame, place);
}
