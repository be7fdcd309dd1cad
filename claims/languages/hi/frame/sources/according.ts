import { fold } from '../../../../text/fold.ts';
import { canAct } from '../../clause/actors.ts';
import type { Clause } from '../../clause/index.ts';
import { type Nominal, type Phrase, phraseWords } from '../../clause/phrases.ts';
import { isQuoteMark } from '../../clause/quotations.ts';
import type { CaseTag } from '../../closed/postpositions.ts';
import type { Word } from '../../tag/word.ts';
import type { SourceWords } from '../types.ts';
import { asSource } from './as-source.ts';
import { isPostedBody } from './posted-body.ts';

/** "केंद्र द्वारा जारी", "विभाग की ओर से जारी", "अदालत में पेश": who puts out what the source is, or where. */
const ISSUED: Readonly<Record<string, ReadonlySet<CaseTag>>> = {
  जारी: new Set<CaseTag>(['agentive', 'behalf', 'instrumental']),
  पेश: new Set<CaseTag>(['agentive', 'locative']),
  दर्ज: new Set<CaseTag>(['agentive', 'locative']),
  प्राप्त: new Set<CaseTag>(['instrumental']),
  प्रकाशित: new Set<CaseTag>(['agentive', 'locative']),
};

/** "विभाग द्वारा रविवार शाम जारी आंकड़ों के अनुसार": the phrases that say whose figures they are, and since when. */
export function issuedBy(clause: Clause, phrase: Nominal): readonly Phrase[] {
  const tags = ISSUED[phrase.group.words[0]?.text ?? ''];
  if (!tags) return [];
  const before = clause.phrases.slice(0, clause.phrases.indexOf(phrase));
  const from = before.findLastIndex((other) => other.kind === 'nominal' && tags.has(other.tag));
  return from < 0 ? [] : before.slice(from);
}

/** What one acts by: of these "के अनुसार" says how, where somebody acts before it. */
const GUIDES = new Set(
  'आवश्यकता आवश्यकताओं उम्मीद उम्मीदों अपेक्षा अपेक्षाओं आशा मर्जी पसंद जरूरतों गाइडलाइन गाइडलाइंस दिशानिर्देश दिशानिर्देशों निर्देश निर्देशों प्रोटोकॉल मानक मानकों मापदंड मापदंडों अनुबंध अनुबंधों करार कॉन्ट्रैक्ट योजना नीति परंपरा रीति रिवाज रीति-रिवाज सुविधा जरूरत क्षमता इच्छा रोस्टर शेड्यूल मानदंड मानदंडों नियम नियमों कानून विधान लक्ष्य लक्ष्यों'
    .split(' ')
    .map(fold),
);

/** By these one ranks what there is: "आबादी के हिसाब से सबसे बड़ा शहर" is nobody's word. */
const RANKS = new Set(
  'आबादी जनसंख्या क्षेत्रफल आकार उम्र आयु कीमत मूल्य संख्या लंबाई ऊंचाई वजन क्षमता राजस्व आय जोत रकबा रकबे मांग वरिष्ठता वरीयता मेरिट पात्रता श्रेणी दूरी मात्रा हैसियत'
    .split(' ')
    .map(fold),
);

/** What says nothing at all: "सुविधा के अनुसार". */
const NOBODYS = new Set(
  'सुविधा जरूरत जरूरतों आवश्यकता आवश्यकताओं क्षमता इच्छा मर्जी पसंद उम्मीद उम्मीदों अपेक्षा अपेक्षाओं आशा रोस्टर परंपरा रीति रिवाज रीति-रिवाज लक्ष्य लक्ष्यों'
    .split(' ')
    .map(fold),
);

/** "भर्ती नीति के अनुसार की जाती है": by what something is done, without a comma behind it. */
function doneBy({ verb, words }: Clause, { group }: Nominal): boolean {
  const last = group.marker.at(-1);
  const next = last && words[words.indexOf(last) + 1];
  return verb?.passive === true && next !== undefined && next.text !== ',';
}

/** "बारिश के हिसाब से सप्ताह खराब रहा": by what one measures, and nobody's word; "विशेषज्ञों के हिसाब से", "अनुमान के हिसाब से" are. */
function isMeasure({ group: { head, marker } }: Nominal): boolean {
  if (!marker.some(({ key }) => key === 'हिसाब') || head.name || head.role || head.pronoun) return false;
  return (
    head.pos === 'noun' &&
    !/^(?:person|organisation|group|office|document|communication)$/u.test(head.noun?.[0]?.class ?? '')
  );
}

/** "सरकार ने गाइडलाइन के अनुसार छूट दी": how it is done, and nobody's word. */
function isManner(clause: Clause, phrase: Nominal): boolean {
  const { phrases, quoted, verb } = clause;
  // "अपने हिसाब से काम कर रहे हैं": at will.
  if (phrase.group.words.length === 1 && phrase.group.head.pronoun === 'reflexive') return true;
  if (isMeasure(phrase)) return true;
  if (RANKS.has(phrase.group.head.key) && !phrase.group.head.name) return true;
  const { head, words } = phrase.group;
  if (!GUIDES.has(head.key) && !GUIDES.has(words.at(-1)?.key ?? '')) return false;
  const at = phrases.indexOf(phrase);
  if (NOBODYS.has(head.key) || doneBy(clause, phrase)) return true;
  if (quoted || goesBy(phrases[at + 1], phrase, verb)) return true;
  return phrases.slice(0, at).some((other) => other.kind === 'nominal' && other.tag === 'ergative');
}

/** "सब कुछ योजना के मुताबिक चला": how it went, right before its verb. */
function goesBy(next: Phrase | undefined, { group }: Nominal, verb: Clause['verb']): boolean {
  return (
    next === undefined && !verb?.conjunct && /^(?:हो|चल)$/u.test(verb?.root ?? '') && group.words.length > 1
  );
}

function isAccording(clause: Clause, phrase: Phrase): phrase is Nominal {
  return phrase.kind === 'nominal' && phrase.tag === 'according' && !isManner(clause, phrase);
}

/** The phrases that only name the source of a clause: "X के अनुसार" with what belongs to it. */
export function sourcePhrases(clause: Clause): readonly Phrase[] {
  return clause.phrases.flatMap((phrase) =>
    isAccording(clause, phrase) ? [...issuedBy(clause, phrase), ...seatOf(clause, phrase), phrase] : [],
  );
}

/** "पुलिस सूत्रों से मिली जानकारी के अनुसार": whoever gave it is the source. */
function giverIn({ participle }: Nominal): boolean {
  return participle?.phrases.some((phrase) => phrase.kind === 'nominal' && canAct(phrase.group)) === true;
}

/** What a body is of, which stands bare before its name. */
const SEATS = /^(?:राज्य|प्रदेश|जिला|जनपद|नगर|महानगर|मंडल|संभाग|प्रखंड|केंद्र|क्षेत्र)$/u;

/** "शोधकर्ता बायोकेमिस्ट्री | विभागाध्यक्ष मोहन राय के मुताबिक": of what field somebody is the head. */
function isField(
  before: Nominal,
  { group }: Nominal,
  phrases: readonly Phrase[],
  all: readonly Word[],
): boolean {
  const last = before.group.words.at(-1);
  const named = group.words.some(({ name }) => name?.class === 'person');
  return (
    before === phrases[0] &&
    before.tag === 'direct' &&
    before.group.words.length > 1 &&
    (last?.pos === 'unknown' || last?.name?.class === 'person') &&
    named &&
    group.words[0]?.role === true &&
    all[all.indexOf(last) + 1] === group.words[0]
  );
}

/** "एक बैंक की | मुख्य अर्थशास्त्री नंदा वर्मा के अनुसार": whose officer she is; the genitive agrees with her and not with her title. */
export function isEmployer(before: Nominal, { group }: Nominal, all: readonly Word[]): boolean {
  const last = before.group.marker.at(-1);
  return (
    before.tag === 'genitive' &&
    last !== undefined &&
    group.words.some(({ name }) => name?.class === 'person') &&
    all[all.indexOf(last) + 1] === group.words[0]
  );
}

/** "मौसम केंद्र, रांची के मुताबिक": the place behind the comma says where the body is. */
function isPlacedBody(before: Nominal, { group }: Nominal, all: readonly Word[]): boolean {
  const place = group.words[0];
  const mark = place && all[all.indexOf(place) - 1];
  return (
    place?.name?.class === 'place' &&
    group.words.length === place.length &&
    mark?.text === ',' &&
    all[all.indexOf(mark) - 1] === before.group.words.at(-1) &&
    isPostedBody(before)
  );
}

/** "विचार मंच | शांति संस्थान | (एसएस) की एक रिपोर्ट के अनुसार": the name of which the letters in brackets are short. */
function speltOut(phrases: readonly Phrase[], phrase: Nominal): readonly Phrase[] {
  const before = phrases.slice(0, phrases.indexOf(phrase));
  const other = before.findLastIndex(
    (one) => one.kind !== 'nominal' || one.tag !== 'direct' || one.participle !== undefined,
  );
  return before.slice(other + 1);
}

/** "विभाग के 1 जून से | 19 जुलाई तक के आंकड़ों के अनुसार": since when the figures are of which it tells until when. */
function isSince(before: Nominal, { group }: Nominal, all: readonly Word[]): boolean {
  const last = before.group.marker.at(-1);
  const until = group.words.find(({ inside, value }) => !inside && value === undefined);
  return (
    last?.key === 'से' &&
    all[all.indexOf(last) + 1] === group.words[0] &&
    group.words[0]?.value?.fact.type === 'time' &&
    until?.key === 'तक' &&
    before.group.words.some(({ value }) => value?.fact.type === 'time')
  );
}

/** "वैज्ञानिक जी": said with respect. */
const isHonour = (phrase: Phrase) => phrase.kind === 'adverbial' && phrase.group.words[0]?.key === 'जी';

/** What stands right behind a phrase, but for a "जी". */
function behind({ group }: Nominal, all: readonly Word[]): Word | undefined {
  const at = all.indexOf(group.words.at(-1) as Word) + 1;
  return all[at]?.key === 'जी' ? all[at + 1] : all[at];
}

/** Bare phrases side by side from the front of the clause up to one of them; empty where anything stands between. */
function bareFront(phrases: readonly Phrase[], phrase: Nominal, all: readonly Word[]): readonly Nominal[] {
  const front = phrases.slice(0, phrases.indexOf(phrase)).filter((one) => !isHonour(one));
  const isBare = (one: Phrase, i: number): one is Nominal => {
    if (one.kind !== 'nominal' || one.tag !== 'direct' || one.participle) return false;
    const next = front[i + 1] ?? phrase;
    return next?.kind === 'nominal' && behind(one, all) === next.group.words[0];
  };
  return front.every(isBare) ? (front as readonly Nominal[]) : [];
}

/** "वायुसेना | मौसम विभाग के मुताबिक", "डीआईजी | साइबर सेल | मोहन | दोहरे के अनुसार": the front of what the source is called. */
function frontOf(phrase: Nominal, phrases: readonly Phrase[], all: readonly Word[]): readonly Nominal[] {
  const front = bareFront(phrases, phrase, all);
  const last = front.at(-1)?.group.words.at(-1);
  const { words } = phrase.group;
  if (!last || !words[0]) return [];
  if (isOfficeBefore(front, words)) return front;
  const isSurname = words.length === 1 && words[0].pos === 'adjective' && last.name?.class === 'person';
  if (isSurname) return front[0]?.group.words[0]?.role ? front : [];
  // "विश्वविद्यालय के कृषि | मौसम विभाग के अध्यक्ष": the genitive needs the noun of the source.
  const own = front[0]?.group.words ?? [];
  const isFront = own.length === 1 || own.at(-2)?.tag === 'genitive';
  const named = (isFront && mayNameBody(last)) || isListInName(own);
  return front.length === 1 && named && isBody(words) ? front : [];
}

/** "कृषि एवं प्रसंस्कृत खाद्य उत्पाद निर्यात | विकास प्राधिकरण": a list of plain words in the name of a body. */
function isListInName(words: readonly Word[]): boolean {
  return (
    words.some(({ pos, key }) => pos === 'coordinator' && /^(?:एवं|तथा|व|और)$/u.test(key)) &&
    words.every(({ name, role, value, noun }) => !name && !role && !value && noun?.[0]?.class !== 'person') &&
    words.at(-1)?.pos === 'noun'
  );
}

/** "आईजी | अलीगढ़ डॉ. संजीव गुप्ता के मुताबिक", "वैज्ञानिक जी | ब्रेजूर के अनुसार": the office alone, before who holds it. */
function isOfficeBefore(front: readonly Nominal[], words: readonly Word[]): boolean {
  const [only, ...more] = front;
  const named = words.some(({ name }) => name?.class === 'person');
  const own = only?.group.words ?? [];
  return (
    more.length === 0 &&
    own.at(-1)?.role === true &&
    !own.some(({ name }) => name?.class === 'person') &&
    (named || (words.length === 1 && words[0]?.pos === 'unknown'))
  );
}

const isBody = (words: readonly Word[]) => words.some(({ noun }) => noun?.[0]?.class === 'organisation');

/** A word of no kind that the lexicon knows well: it may be part of what a body is called. */
function mayNameBody({ pos, noun, role, name }: Word): boolean {
  if (role || name) return false;
  return (
    pos === 'unknown' || (pos === 'noun' && /^(?:abstract|organisation|group)$/u.test(noun?.[0]?.class ?? ''))
  );
}

/** "एजेंसी ‘सेंटर | फॉर हेल्थ’ के मुताबिक": a name in quotes that opens in the phrase before. */
function openedBefore(
  { group }: Nominal,
  phrases: readonly Phrase[],
  all: readonly Word[],
): readonly Phrase[] {
  const first = all.indexOf(group.words[0] as Word);
  const last = all.indexOf((group.marker[0] ?? group.words.at(-1)) as Word);
  const closes = all.slice(first, last + 1).filter(isQuoteMark).length === 1;
  const opens = all.slice(0, Math.max(0, first)).filter(isQuoteMark).length === 1;
  const at = phrases.findIndex((phrase) => phrase.kind === 'nominal' && phrase.group === group);
  const front = phrases.slice(0, Math.max(0, at));
  return closes && opens && front.every((one) => one.kind === 'nominal' && one.tag === 'direct') ? front : [];
}

/** "राज्य | साइबर प्रकोष्ठ के आंकड़ों के अनुसार": whose body it is, right before it. */
function seatOf({ phrases, words }: Clause, phrase: Nominal): readonly Phrase[] {
  const before = phrases[phrases.indexOf(phrase) - 1];
  if (before?.kind === 'nominal' && isField(before, phrase, phrases, words)) return [before];
  if (before?.kind === 'nominal' && isEmployer(before, phrase, words)) return [before];
  if (before?.kind === 'nominal' && isSince(before, phrase, words)) return [before];
  if (phrase.group.words[0]?.pos === 'parenthesis') return speltOut(phrases, phrase);
  const quoted = openedBefore(phrase, phrases, words);
  if (quoted.length > 0) return quoted;
  if (before?.kind === 'nominal' && isPlacedBody(before, phrase, words)) return [before];
  const front = frontOf(phrase, phrases, words);
  if (front.length > 0) return front;
  if (before?.kind !== 'nominal' || before.tag !== 'direct' || before.group.words.length > 1) return [];
  const seat = before.group.words[0];
  const adjoins = seat !== undefined && words[words.indexOf(seat) + 1] === phrase.group.words[0];
  return adjoins && SEATS.test(seat.key) ? [before] : [];
}

function wordsOf(clause: Clause, phrase: Nominal): readonly Word[] {
  const { words } = phrase.group;
  const issued = [...issuedBy(clause, phrase), ...seatOf(clause, phrase)];
  if (issued.length > 0) return [...issued.flatMap(phraseWords), ...words];
  return phrase.participle && giverIn(phrase) ? [...phraseWords(phrase.participle), ...words] : words;
}

/** Whoever "X के अनुसार" names in the clause. */
export function accordingTo(clause: Clause): SourceWords | undefined {
  for (const phrase of clause.phrases) {
    if (!isAccording(clause, phrase)) continue;
    // "मेरे हिसाब से" says who thinks so only to whoever knows the speaker.
    if (phrase.group.words.some(({ pronoun }) => pronoun === 'first-second')) continue;
    if (phrase.group.words.every(({ value, inside }) => inside || value !== undefined)) continue;
    return asSource(wordsOf(clause, phrase));
  }
  return undefined;
}

const FIGURES = /^(?:आंकड़े|आंकड़ों|आंकड|जानकारी|सूचना|सूचनाओं)/u;

/** "मंत्री ने बताया, “ताजा आंकड़ों के अनुसार …”": figures that a speaker by name gives are the speaker's word. */
export function givesWay({ words }: SourceWords, speaker: SourceWords | undefined): boolean {
  if (!speaker || speaker.words.some(({ pos }) => pos === 'pronoun')) return false;
  return FIGURES.test(words.at(-1)?.key ?? '') && !words.some(({ name }) => name !== undefined);
}
