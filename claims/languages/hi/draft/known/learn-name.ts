import { fold } from '../../../../text/fold.ts';
import { rangeOf } from '../../../../text/range.ts';
import { isQuote } from '../../tag/quotes.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';
import type { Place } from '../memory/memory-types.ts';
import type { Ledger } from './ledger.ts';
import type { Known } from './types.ts';

/** The noun that takes up a name of this kind: "पटना … शहर". */
const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = {
  'city.in': ['शहर'],
  'city.world': ['शहर'],
  'town.in': ['शहर'],
  'seat.in': ['शहर'],
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
  institute: ['संस्थान'],
  'club.football': ['क्लब'],
};

/** No states: "राज्य" is said of none of them. */
const UNION: ReadonlySet<string> = new Set(
  'दिल्ली|नई दिल्ली|चंडीगढ़|पुडुचेरी|लद्दाख|लक्षद्वीप|जम्मू-कश्मीर|जम्मू और कश्मीर|कश्मीर'.split('|'),
);

/** Nouns that stand before the name of what they are. */
export const KINDS: ReadonlySet<string> = new Set(
  'अभ्यास ऑपरेशन यान अंतरिक्षयान युद्धपोत पनडुब्बी विमान मिसाइल उपग्रह रॉकेट फिल्म उपन्यास पुस्तक किताब नाटक तूफान चक्रवात ऐप एप पोर्टल योजना अभियान परियोजना मिशन शहर नगर कस्बा गांव जिला प्रांत राज्य द्वीप नदी कंपनी संस्था संगठन पार्टी टीम क्लब जहाज पोत अखबार पत्रिका एजेंसी समूह बैंक एयरलाइन ज्वालामुखी'.split(
    ' ',
  ),
);

/** Kinds of which a body can be one. */
const BODIES: ReadonlySet<string> = new Set(
  'कंपनी संस्था संगठन पार्टी टीम क्लब अखबार पत्रिका एजेंसी समूह बैंक एयरलाइन ऐप एप पोर्टल'.split(' '),
);

/** "तीनों मिशन | नासा से …", "कई शहर": more than one of them, or a body, which no mission is. */
function isNoNameOf(lemma: string, next: Word, before: Word | undefined): boolean {
  if (next.name?.class === 'organisation' && !BODIES.has(lemma)) return true;
  return before !== undefined && /^(?:दोनों|तीनों|चारों|पांचों|सभी|कई|कुछ|सारे)$/u.test(before.key);
}

/** Other nouns that take a noun up: "यह पोत" of a युद्धपोत. */
const BY_NOUN: Readonly<Record<string, readonly string[]>> = {
  युद्धपोत: ['पोत', 'जहाज'],
  जहाज: ['पोत'],
  पोत: ['जहाज'],
  उपन्यास: ['किताब', 'पुस्तक'],
  किताब: ['पुस्तक'],
  पुस्तक: ['किताब'],
  चक्रवात: ['तूफान'],
  उपग्रह: ['सैटेलाइट'],
};

/** The words of a name that starts at `at`. */
export const unitAt = (words: readonly Word[], at: number) =>
  words.slice(at, at + (words[at] as Word).length);

/** Enters a name behind the noun of its kind; other nouns for the kind take it up only right behind it. */
function noteBehindKind(ledger: Ledger, lemma: string, one: Known): void {
  ledger.note(lemma, one);
  for (const other of BY_NOUN[lemma] ?? []) ledger.note(other, { ...one, loose: true });
}

/** "गोंडा के राजकीय | इंटर कॉलेज": whose town says which of many it is. */
function isOfPlace(before: readonly Word[]): boolean {
  const [where, marker, ...more] = before;
  return (
    where?.name?.class === 'place' &&
    where.length === 1 &&
    isGenitiveMarker(marker) &&
    more.every(({ pos }) => pos === 'adjective' || pos === 'noun' || pos === 'unknown')
  );
}

/** "झारखंड कर्मचारी चयन आयोग": the state's own, and not the one that the list knows. */
function withPlace(before: readonly Word[], one: Known): Known {
  const where = before.at(-1);
  if (isOfPlace(before) && one.head.name?.refs.length === 0 && one.name) {
    const { name: called, ...rest } = one;
    const start = before[0]?.start ?? one.range.start;
    const identity = fold([...before.map(({ text }) => text), called].join(' '));
    return { ...rest, modifiers: before, called, identity, range: { start, end: one.range.end } };
  }
  if (where?.name?.class !== 'place' || !one.name) return one;
  const name = `${where.text} ${one.name}`;
  return { ...one, name, identity: fold(name), range: { start: where.start, end: one.range.end } };
}

/** Enters a name: by what its last word or its kind is taken up, and the office of a person before it. */
export function learnName(
  ledger: Ledger,
  before: readonly Word[],
  unit: readonly Word[],
  place: Place,
): void {
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
    ledger.note(lemma, {
      ...one,
      name: `${role.text} ${name.canonical}`,
      range: { start: role.start, end: range.end },
    });
    return;
  }
  const own = name.class === 'organisation' ? withPlace(before, one) : one;
  const last = unit.at(-1)?.noun?.[0]?.lemma;
  const nouns = UNION.has(name.canonical) ? [] : (BY_CATEGORY[name.category ?? ''] ?? []);
  if (last && unit.length > 1) ledger.note(last, own);
  for (const lemma of nouns) if (lemma !== last) ledger.note(lemma, { ...own, kind: true });
}

/** "फिल्म 'मैं जिंदा हूं'": without its marks such a title is only read as one behind its noun. */
const holdsVerb = (unit: readonly Word[]) =>
  unit.some(
    ({ verb, noun, key }) => (verb !== undefined && noun === undefined) || /^(?:न|नहीं|जो)$/u.test(key),
  );

/** Enters the name that follows a noun for what it is, whether a list knows it or not: "पूर्वी शहर मालत्या". */
export function learnBehindKind(ledger: Ledger, words: readonly Word[], at: number, place: Place): void {
  const noun = words[at] as Word;
  const reading = noun.noun?.[0];
  if (noun.pos !== 'noun' || !reading || !KINDS.has(reading.lemma)) return;
  const quoted = words[at + 1]?.pos === 'parenthesis' && isQuote(words[at + 1]);
  const from = at + (quoted ? 2 : 1);
  const next = words[from];
  if (!next || isNoNameOf(reading.lemma, next, words[at - 1])) return;
  let end = from;
  while (words[end]?.pos === 'unknown') end++;
  const unit = next.name && next.name.class !== 'person' ? unitAt(words, from) : words.slice(from, end);
  const after = words[from + unit.length + (quoted ? 1 : 0)];
  if (unit.length === 0 || (after && !isGenitiveMarker(after))) return;
  const own = next.name?.canonical ?? unit.map(({ text }) => text).join(' ');
  const said = quoted && holdsVerb(unit);
  const range = said ? { start: noun.start, end: rangeOf(unit).end } : rangeOf(unit);
  const name = said ? `${noun.text} ${own}` : own;
  noteBehindKind(ledger, reading.lemma, {
    modifiers: [],
    head: next,
    name,
    range,
    ...place,
    identity: fold(name),
    plural: false,
  });
}
