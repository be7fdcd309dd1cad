import type { Gender, GrammaticalNumber } from '../../../../model.ts';
import { isGenitiveMarker, type NounReading, type Word } from '../../tag/word.ts';
import { isSceneEvent } from '../telling/scene.ts';
import type { Ledger } from './ledger.ts';
import type { Known } from './types.ts';

/** Paragraphs after which "इस समझौते" may be another one, where the article has told of more than one. */
const REACH = 3;

/** Nouns whose bare form is one that the reader knows already. */
const DEFINITE: ReadonlySet<string> = new Set([
  'vehicle',
  'place',
  'organisation',
  'group',
  'office',
  'person',
  'document',
  'artefact',
  'building',
]);

/** Things of nature that are one and no weather. */
const NATURAL: ReadonlySet<string> = new Set('नदी ज्वालामुखी पहाड़ पर्वत झील ग्लेशियर चक्रवात तालाब'.split(' '));

/** Sentences from the top whose names the whole article may take up by their kind; others only the next ones. */
const LEAD = 3;
const NEXT = 3;

/** Nouns that stand bare for any of their kind, or for what everybody has: "अस्पताल में भर्ती", "सड़क पर". */
const GENERIC: ReadonlySet<string> = new Set(
  'अस्पताल मामला केस घर सड़क बाजार स्कूल जेल मैदान दुकान पुलिस लोग व्यक्ति आदमी महिला बच्चा युवक किसान जनता देश दुनिया मीडिया पत्रकार सदस्य परिवार नाम पत्र जमीन पानी समुद्र आसमान मकान खेत इलाका क्षेत्र जंगल'.split(
    ' ',
  ),
);

/** Of these the one that was told of is meant where something is its own: "अस्पताल के अधीक्षक". */
const OWNING: ReadonlySet<string> = new Set('अस्पताल स्कूल जेल'.split(' '));

/** Whether a noun may stand bare for many a one, so that another told of makes it doubtful which is meant. */
export const isDoubtful = (lemma: string) => OWNING.has(lemma) || OCCASIONS.has(lemma);

/** What court after court gives in one story: "इस फैसले" is only surely that of the last sentences. */
const RULINGS: ReadonlySet<string> = new Set('फैसला आदेश निर्णय'.split(' '));

/** What comes about again and again in one match: "यह गोल" is only surely that of the sentence before. */
const PLAYED: ReadonlySet<string> = new Set(
  'गोल विकेट रन शॉट कैच चौका छक्का शतक अर्धशतक पेनल्टी पारी साझेदारी'.split(' '),
);

/** Gatherings, contests and works that stand bare for the one that the story is of. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'बैठक सम्मेलन चुनाव उपचुनाव परीक्षा मेला अभियान प्रतियोगिता टूर्नामेंट समारोह शिविर रैली परियोजना फिल्म सीरीज धारावाहिक महोत्सव प्रदर्शनी सर्वे सर्वेक्षण अध्ययन शोध'.split(
    ' ',
  ),
);

/** Sentences over which an occasion is the one that was told of last. */
const OCCASION_REACH = 6;

export interface TakenUp {
  /** How many words it stands for. */
  readonly length: number;
  readonly text: string;
  readonly known: Known;
}

function isPlural(word: Word): boolean {
  return word.noun?.every(({ number }) => number === 'pl') ?? false;
}

const genitiveFor = (gender: Gender, inflected: boolean) => (gender === 'f' ? 'की' : inflected ? 'के' : 'का');
const happenedFor = (gender: Gender, inflected: boolean) => (gender === 'f' ? 'हुई' : inflected ? 'हुए' : 'हुआ');

/** The modifiers as they read before another form of the head: "X का विमान" → "X के विमान में"; null where one would change more. */
function modifiersBefore(
  { modifiers }: Known,
  gender: Gender,
  oblique: boolean,
  plural: boolean,
): string | null {
  const last = modifiers.findLastIndex(isGenitiveMarker);
  const marker = genitiveFor(gender, oblique || plural);
  const other = oblique || plural ? /ा$/u : /[ेए]$/u;
  const inflected = modifiers
    .slice(last + 1)
    .some(({ pos, key }) => (pos === 'adjective' || pos === 'verb') && gender === 'm' && other.test(key));
  if (inflected) return null;
  // "राजधानी की नदी पर बना पुल": the marker is of a noun within.
  const isWithin = modifiers.slice(last + 1).some(({ pos }) => pos === 'verb');
  return modifiers.map((word, i) => (i === last && !isWithin ? marker : word.text)).join(' ');
}

/** The phrase with a noun of its lemma as it stands: "भारत का", "पटना में हुआ" before it. */
function textOf(
  known: Known,
  noun: { readonly text: string; readonly gender: Gender },
  oblique: boolean,
  plural: boolean,
): string | null {
  const { text, gender } = noun;
  if (known.forms) return oblique ? known.forms.oblique : known.forms.direct;
  // A storm's name alone may be a place's, and a film's any word: "चक्रवात" for "चक्रवात सिडनी".
  if (known.name)
    return /^(?:चक्रवात|तूफान|फिल्म|ज्वालामुखी)$/u.test(text) && known.name !== text
      ? `${text} ${known.name}`
      : inForm(known.name, text);
  if (known.owner) return `${known.owner} ${genitiveFor(gender, oblique || plural)} ${text}`;
  if (known.where) return `${known.where} ${happenedFor(gender, oblique || plural)} ${text}`;
  const modifiers = modifiersBefore(known, gender, oblique, plural);
  return modifiers && `${modifiers} ${known.called ?? text}`;
}

/** "हवाई अड्डे" → "हवाई अड्डा": a name that ends in the noun, in the form that it has here. */
function inForm(name: string, text: string): string {
  const at = name.lastIndexOf(' ') + 1;
  const bare = (word: string) => word.replace(/[ाे]$/u, '');
  return at > 0 && bare(name.slice(at)) === bare(text) ? `${name.slice(0, at)}${text}` : name;
}

/** Nouns that take up any event of a place: "इस घटना" after a हमला. */
const EVENT_KINDS: ReadonlySet<string> = new Set('घटना वारदात हादसा दुर्घटना'.split(' '));

/** The one event of a place that the text has told of so far, where a general word takes it up. */
function eventMeant(
  ledger: Ledger,
  lemma: string,
  start: number,
  sentence: number,
): { readonly one: Known; readonly noun: NounReading } | null {
  if (!EVENT_KINDS.has(lemma)) return null;
  const all = ledger.allKnown().filter(({ head, range }) => range.end <= start && isSceneEvent(head));
  const one = onlyOne(all);
  const noun = one?.head.noun?.[0];
  // "2002 के दंगे": of an event that a year tells of, the story goes on to others.
  const isBygone = one?.modifiers.some(({ value }) => value?.fact.type === 'time') ?? false;
  if (one && isBygone && sentence - one.sentence > 1) return null;
  return one && noun && all.every(({ head }) => head.noun?.[0]?.lemma === noun.lemma) ? { one, noun } : null;
}

/** A noun in the singular: "हमला", "हमले में". */
function formOf({ lemma, gender }: NounReading, oblique: boolean): string {
  return oblique && gender === 'm' ? lemma.replace(/ा$/u, 'े') : lemma;
}

/** Kinds of places; of two companies or banks either may be meant, whatever the article calls them. */
const PLACES: ReadonlySet<string> = new Set('शहर राज्य प्रदेश नदी द्वीप'.split(' '));

/** Those of a lemma that the text before a word has named. */
function before(ledger: Ledger, lemma: string, start: number, sentence: number): Known[] {
  const told = ledger.knownBy(lemma).filter(({ range }) => range.end <= start);
  // What the article itself calls a city is meant by "शहर" before what a list knows for one.
  const called = told.filter(({ kind }) => !kind);
  const all = called.length > 0 && PLACES.has(lemma) ? called : told;
  const only = onlyOne(all);
  const far = only?.kind && only.sentence >= LEAD && all.every((one) => sentence - one.sentence > NEXT);
  return far ? [] : all;
}

function onlyOne(all: readonly Known[]): Known | null {
  const first = all[0];
  return first && all.every(({ identity }) => identity === first.identity) ? first : null;
}

/** Whether the phrase goes on after the noun with what leaves it whole: का, ही, और, or nothing. */
function endsHere(after: Word | undefined): boolean {
  return !after || ['postposition', 'focus', 'coordinator'].includes(after.pos);
}

/** Works of which a story of a festival tells several, and calls its own by the noun alone. */
const WORKS: ReadonlySet<string> = new Set('फिल्म सीरीज धारावाहिक किताब पुस्तक गीत गाना नाटक उपन्यास'.split(' '));

/** Whether the last one of several is the one that is meant: of works only that of the same paragraph or the sentence before. */
function isLastMeant(
  last: Known,
  lemma: string,
  { paragraph, sentence }: { readonly paragraph: number; readonly sentence: number },
): boolean {
  if (WORKS.has(lemma)) return last.paragraph === paragraph || sentence - last.sentence <= 1;
  return paragraph - last.paragraph <= REACH;
}

/** What "इस N" stands for, where N was told in full: the only one, else the last one of the last paragraphs. */
export function pointedAt(
  words: readonly Word[],
  at: number,
  ledger: Ledger,
  around: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly marked: boolean;
    readonly subject?: boolean | undefined;
    readonly verb: { readonly number?: GrammaticalNumber | undefined };
  },
): TakenUp | null {
  const { paragraph, sentence, marked } = around;
  const described = words[at + 1]?.pos === 'adjective' ? [words[at + 1] as Word] : [];
  const length = 2 + described.length;
  const noun = words[at + length - 1];
  const { lemma, gender } = noun?.noun?.[0] ?? {};
  const after = words[at + length];
  if (!noun || !lemma || !gender || noun.pos !== 'noun' || !endsHere(after)) return null;
  const several =
    /^(ये|इन|उन)$/u.test(words[at]?.key ?? '') && !(around.subject && around.verb.number === 'sg');
  const plural = isPlural(noun) || several;
  const all = before(ledger, lemma, noun.start, sentence).filter((one) => one.plural === plural);
  const last = all.at(-1);
  const found = onlyOne(all) ?? (last && isLastMeant(last, lemma, { paragraph, sentence }) ? last : null);
  // Of groups of people and things an article tells of many: only the last sentences' one is surely meant.
  // "दो अन्य जनजातियों", told of since: they may be meant.
  const others = ledger.others.get(lemma);
  if (plural && found && others !== undefined && others > found.range.end && others < noun.start) return null;
  if (plural && last && (GENERIC.has(lemma) || sentence - last.sentence > NEXT)) return null;
  // "दिल्ली विश्वविद्यालय … । रूस में अपने विश्वविद्यालय में … । इसी विश्वविद्यालय में": another was told of since, by no name.
  const unnamed = ledger.unnamed.get(lemma);
  if (found && unnamed !== undefined && unnamed > found.range.end && unnamed < noun.start) return null;
  if (found && PLAYED.has(lemma) && sentence - found.sentence > 1) return null;
  if (found?.owner && RULINGS.has(lemma) && sentence - found.sentence > NEXT) return null;
  if (found?.loose && sentence - found.sentence > NEXT) return null;
  const oblique = marked || after !== undefined;
  const event = found || plural ? null : eventMeant(ledger, lemma, noun.start, sentence);
  const known = found ?? event?.one;
  const form = event
    ? { text: formOf(event.noun, oblique), gender: event.noun.gender }
    : { text: [...newIn(described, found), noun].map((word) => word.text).join(' '), gender };
  // "यह झटके": one is told of in the form of several.
  const inflected = plural || (gender === 'm' && /ा$/u.test(lemma) && /े$/u.test(noun.key));
  const text = known ? textOf(known, form, oblique, inflected) : null;
  return known && text ? { length, text, known } : null;
}

/** The adjectives that the phrase of before does not have itself. */
function newIn(described: readonly Word[], known: Known | null): readonly Word[] {
  return described.filter(({ key }) => !known?.modifiers.some((word) => word.key === key));
}

/** Whether the words open with a bare noun that the reader may know already, by what the lexicon has of it. */
export function mayBeDefinite(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  const reading = noun?.noun?.[0];
  if (at > 0 || noun?.pos !== 'noun' || !reading || noun.name || noun.value) return false;
  const isOwner = isGenitiveMarker(words[at + 1]);
  if (isOwner && OWNING.has(reading.lemma)) return true;
  const isOne = DEFINITE.has(reading.class) || NATURAL.has(reading.lemma) || OCCASIONS.has(reading.lemma);
  return isOne && !GENERIC.has(reading.lemma);
}

/** What a bare noun stands for, where the article has named just one of its kind so far. */
export function definite(
  words: readonly Word[],
  at: number,
  ledger: Ledger,
  around: {
    readonly sentence: number;
    readonly marked: boolean;
    readonly subject?: boolean | undefined;
    /** Names that the clause tells itself: with one of them nothing is open. */
    readonly named?: readonly string[] | undefined;
  },
): TakenUp | null {
  const noun = words[at];
  const reading = noun?.noun?.[0];
  if (!noun || !reading || !mayBeDefinite(words, at) || isPlural(noun)) return null;
  const after = words[at + 1];
  const owner = after !== undefined && isGenitiveMarker(after);
  if (!owner && (after ? !endsHere(after) || after.pos === 'postposition' : false)) return null;
  if (!owner && !around.marked && !around.subject) return null;
  const several = ledger.several.get(reading.lemma);
  if (several !== undefined && several < noun.start) return null;
  const all = before(ledger, reading.lemma, noun.start, around.sentence);
  const found = onlyOne(all);
  if (!found || all.every(({ loose }) => loose) || found.plural || isNamedHere(found, around.named ?? []))
    return null;
  const last = all.at(-1) as Known;
  // "दिल्ली हाईकोर्ट में … । विशेष अदालत ने … । अदालत ने …": another court was told of since.
  const unnamed = isCourt(reading.lemma) ? ledger.unnamed.get(reading.lemma) : undefined;
  if (unnamed !== undefined && unnamed > last.range.end && unnamed < noun.start) return null;
  if (OCCASIONS.has(reading.lemma) && around.sentence - last.sentence > OCCASION_REACH) return null;
  const text = textOf(found, { text: noun.text, gender: reading.gender }, around.marked || owner, false);
  return text ? { length: 1, text, known: found } : null;
}

const isCourt = (lemma: string) => /^(?:अदालत|कोर्ट|न्यायालय)$/u.test(lemma);

function isNamedHere({ modifiers, head, name }: Known, named: readonly string[]): boolean {
  const own = [...modifiers, head].flatMap((word) => word.name?.canonical ?? []);
  return own.some((one) => named.includes(one)) || (name !== undefined && named.includes(name));
}

/** What "दोनों N" stands for, where the article has told of just one pair of them: "मऊ के दो परिवार". */
export function bothMeant(
  words: readonly Word[],
  at: number,
  ledger: Ledger,
  { sentence, marked }: { readonly sentence: number; readonly marked: boolean },
): TakenUp | null {
  const noun = words[at + 1];
  const reading = noun?.noun?.[0];
  const after = words[at + 2];
  if (noun?.pos !== 'noun' || !reading || !endsHere(after)) return null;
  const pairs = before(ledger, reading.lemma, noun.start, sentence).filter(({ two }) => two);
  const found = onlyOne(pairs);
  const text = found
    ? textOf(found, { text: noun.text, gender: reading.gender }, marked || after !== undefined, true)
    : null;
  return found && text ? { length: 2, text, known: found } : null;
}
