import { fold } from '../../../text/fold.ts';
import { type Range, rangeOf } from '../../../text/range.ts';
import type { VerbGroup } from '../chunk/types.ts';
import { type Nominal, phraseWords } from '../clause/phrases.ts';
import type { Frame } from '../frame/types.ts';
import type { Word } from '../tag/word.ts';
import { definite } from './known/take-up.ts';
import type { Ledger } from './known/types.ts';
import type { Figure, Place } from './memory-types.ts';
import { statedWords } from './stretches.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Nouns for what is measured again and again. */
const MEASURED = set(
  'महंगाई मुद्रास्फीति सूचकांक तापमान पारा एक्यूआई लाभ मुनाफा घाटा आय आमदनी राजस्व निर्यात आयात दर कीमत भाव हिस्सेदारी अनुपात संख्या आबादी जनसंख्या उत्पादन औसत भंडार कारोबार मतदान जलस्तर राशि संग्रह वजन लागत',
);
/** Verbs that say where a measure stands. */
const STANDS = set('हो रह पहुंच बैठ आ घट बढ़ बढ गिर चढ़ चढ');
/** Behind these a figure was taken of the subject: "438 दर्ज किया गया". */
const TAKEN = set('दर्ज आंका मापा रिकॉर्ड');
/** Longest phrase that is said again. */
const LONGEST = 9;

const isFigure = ({ value, text }: Word) => value?.fact.type === 'quantity' || /^[\d.,०-९]+%?$/u.test(text);
const isOrdinal = ({ value }: Word) =>
  value?.fact.type === 'quantity' &&
  (value.fact.dimension === 'ordinal' || value.fact.dimension === 'duration');
const isDated = ({ value, noun, key }: Word) =>
  (value !== undefined && value.fact.type !== 'quantity') ||
  (value === undefined && noun?.[0]?.class === 'time') ||
  /^(?:इस|उस|पिछल|अगल|बीत)/u.test(key);
const isPlaceName = ({ name }: Word) => name?.class === 'place';

/** Whether a noun is of what is measured again and again. */
export function isMeasure({ noun, key }: Word): boolean {
  return MEASURED.has(fold(noun?.[0]?.lemma ?? key)) && (noun?.some(({ number }) => number === 'sg') ?? true);
}

function isStanding({ root, conjunct, words }: VerbGroup): boolean {
  return (
    STANDS.has(fold(root)) || TAKEN.has(fold(conjunct?.key ?? '')) || words.some(({ key }) => TAKEN.has(key))
  );
}

/** Whose the measure is, where the article has named one such: "कंपनी का मुनाफा". */
function toldWhole(words: readonly Word[], ledger: Ledger, place: Place): string {
  const own = words.map(({ text }) => text).join(' ');
  const whole = definite(words, 0, ledger, { ...place, marked: true });
  if (!whole) return own;
  return [whole.text, ...words.slice(whole.length).map(({ text }) => text)].join(' ');
}

/** The phrase of the measure: the subject, or what rose or fell to its figure: "मुनाफा घटकर 300 करोड़ रह गया". */
function measureOf({ subject, parts }: Frame): Nominal | undefined {
  const first = parts[0];
  const inner =
    first?.phrase.kind === 'embedded' && first.phrase.verb.shape === 'conjunctive'
      ? first.phrase.phrases
      : [];
  const all = [...(subject ? [subject.phrase] : []), ...inner];
  return all.find(
    (phrase): phrase is Nominal =>
      phrase.kind === 'nominal' && phrase.tag === 'direct' && isMeasure(phrase.group.head),
  );
}

const isOpen = (word: Word) =>
  word.pos === 'coordinator' || word.pos === 'pronoun' || word.pronoun !== undefined || isDated(word);

/** Whether the clause gives the figure of its measure. */
function givesFigure({ verb, parts }: Frame, words: readonly Word[]): boolean {
  const taken = parts.some(
    ({ phrase }) => phrase.kind === 'nominal' && TAKEN.has(fold(phrase.group.head.key)),
  );
  const rest = [...parts.flatMap(({ phrase }) => phraseWords(phrase)), ...verb.words];
  return (
    (isStanding(verb) || (taken && verb.passive)) &&
    rest.some((word) => isFigure(word) && !words.includes(word))
  );
}

/** Where the measure was taken: the one place of the clause; null where there are more, or it only points. */
function whereOf({ parts }: Frame): readonly Word[] | null {
  const places = parts.filter(
    ({ phrase, role }) =>
      phrase.kind === 'nominal' &&
      phrase.tag === 'locative' &&
      (role === 'place' || phrase.group.words.some(isPlaceName)),
  );
  const words = places.flatMap(({ phrase }) => phraseWords(phrase));
  return places.length > 1 || words.some(isOpen) || words.some(({ pos }) => pos === 'determiner')
    ? null
    : words;
}

/** The measure that a clause gives the figure of; undefined where it has none or says of which only by its time. */
function figureIn(frame: Frame, ledger: Ledger, place: Place): Figure | undefined {
  const { negated, modality } = frame;
  const phrase = measureOf(frame);
  if (!phrase || negated || modality === 'planned' || modality === 'hedged') return undefined;
  const words = statedWords(phrase);
  const where = whereOf(frame);
  if (!where || words.some(isOpen) || words.length > LONGEST || !givesFigure(frame, words)) return undefined;
  const { head } = phrase.group;
  const gender = head.noun?.[0]?.gender;
  return {
    text: [...where.map((word) => word.text), toldWhole(words, ledger, place)].join(' '),
    range: rangeOf(words),
    lemma: head.noun?.[0]?.lemma ?? head.key,
    ...(gender ? { gender } : {}),
    placed: [...where, ...words].some(isPlaceName),
    ...place,
  };
}

/** The one measure of the last clause with a figure; gone once another subject has one. */
export function figureAfter(
  before: Figure | undefined,
  ledger: Ledger,
  frame: Frame,
  place: Place,
): Figure | undefined {
  const { subject, clause } = frame;
  // "…, जिससे संख्या 41 पहुंच गई": what came of it is told on.
  if (frame.borrowed || (clause.relation === 'relative' && clause.words[0]?.key !== 'जिससे')) return before;
  const group = subject?.phrase.kind === 'nominal' ? subject.phrase.group : undefined;
  if (before && /^(?:यह|ये)$/u.test(group?.words[0]?.key ?? '')) return { ...before, ...place };
  const found = figureIn(frame, ledger, place);
  const second = before?.sentence === place.sentence && found !== undefined && before.text !== found.text;
  return second ? undefined : (found ?? (frame.carrier ? before : undefined));
}

/** Words between "यह" and its figure that leave it a figure. */
const AROUND = set(
  'से के का की में तक पर पार करीब लगभग आसपास सिर्फ महज केवल और ही भी थोड़ा मात्र नीचे ऊपर प्रतिशत फीसदी डिग्री रुपये रुपए करोड़ लाख हजार सेल्सियस अंक टन',
);

/** Whether what stands behind "यह" is a figure, or one of another time beside: "427 और सोमवार को 411". */
function isOnlyFigure(words: readonly Word[]): boolean {
  // "यह लगातार तीसरा महीना है": how often, and no figure.
  const figures = words.filter((word) => isFigure(word) && !isOrdinal(word));
  return (
    figures.length > 0 &&
    words.every(
      (word) =>
        word.inside ||
        word.value !== undefined ||
        isFigure(word) ||
        isDated(word) ||
        ['postposition', 'adverb', 'focus', 'copula', 'verb', 'auxiliary', 'mark'].includes(word.pos) ||
        AROUND.has(word.key),
    )
  );
}

/** "गया में": a place, whether or not a list knows it; no time. */
const isPlace = (word: Word, i: number, clause: readonly Word[]) =>
  isPlaceName(word) ||
  (word.tag === 'locative' && !isDated(clause.slice(0, i).findLast(({ inside }) => !inside) ?? word));

interface Around {
  readonly sentence: number;
  readonly paragraph: number;
  readonly verb: VerbGroup;
  readonly subject?: boolean | undefined;
  readonly clause?: readonly Word[] | undefined;
}

/** "एक साल पहले यह …". */
function isAgo(before: readonly Word[]): boolean {
  return before.some(
    ({ value }, i) =>
      value?.fact.type === 'quantity' &&
      value.fact.dimension === 'duration' &&
      before.slice(i + 1).some(({ key }) => key === 'पहले' || key === 'पूर्व'),
  );
}

/** Whether the clause gives another figure of the measure, behind `at`: of another time or place. */
function goesOn({ verb, clause = [] }: Around, at: number, length: number, figure: Figure): boolean {
  if (verb.conjunct || !STANDS.has(fold(verb.root)) || verb.number === 'pl') return false;
  const before = clause.slice(0, at);
  const behind = clause.slice(at + length);
  const other =
    [...before, ...behind].some(isDated) || isAgo(before) || before.some(({ tag }) => tag === 'superessive');
  return at >= 0 && other && isOnlyFigure(behind) && !(figure.placed && clause.some(isPlace));
}

/** "सितंबर में यह 2.7 थी", "पिछले साल यह आंकड़ा 1,846 था": the measure that the text has just given a figure of. */
export function figureMeant(
  words: readonly Word[],
  at: number,
  figure: Figure | undefined,
  around: Around,
): { readonly length: number; readonly text: string; readonly antecedent: Range } | null {
  const word = words[at] as Word;
  if (!figure || !/^(?:यह|ये)$/u.test(word.key) || !around.subject) return null;
  if (around.sentence - figure.sentence > 1 || around.paragraph - figure.paragraph > 1) return null;
  const noun = word.pos === 'determiner' ? words[at + 1] : undefined;
  const length = noun ? 2 : 1;
  if (words.length !== at + length || !goesOn(around, around.clause?.indexOf(word) ?? -1, length, figure))
    return null;
  const told = noun ? withNoun(noun, figure) : agrees(figure, around.verb) ? figure.text : null;
  return told === null ? null : { length, text: told, antecedent: figure.range };
}

const agrees = ({ gender }: Figure, verb: VerbGroup) => !gender || !verb.gender || gender === verb.gender;

const FIGURE_NOUN = fold('आंकड़ा');

/** "यह दर" → "बेरोजगारी दर", "यह आंकड़ा" → "मरीजों की संख्या का आंकड़ा". */
function withNoun(noun: Word, { lemma, text, gender }: Figure): string | null {
  if (noun.noun?.[0]?.lemma === lemma) return text;
  const same = gender === 'f' || !/ा$/u.test(text);
  return noun.key === FIGURE_NOUN && same ? `${text} का आंकड़ा` : null;
}
