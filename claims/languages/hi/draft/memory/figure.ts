import { fold } from '../../../../text/fold.ts';
import { type Range, rangeOf } from '../../../../text/range.ts';
import type { VerbGroup } from '../../chunk/types.ts';
import { type Nominal, phraseWords } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { countOf, type Word } from '../../tag/word.ts';
import type { Ledger } from '../known/ledger.ts';
import { caseForm } from '../parts/case-forms.ts';
import { statedWords } from '../parts/stretches.ts';
import {
  isDated,
  isFigure,
  isMeasure,
  isOpen,
  isOrdinal,
  isPlaceName,
  LONGEST,
  set,
  toldWhole,
} from './figure-words.ts';
import { forecastIn } from './forecast.ts';
import type { Figure, Place } from './memory-types.ts';

/** Verbs that say where a measure stands. */
const STANDS = set('हो रह पहुंच बैठ आ घट बढ़ बढ गिर चढ़ चढ');
/** Verbs that set a measure: "सीमा ढाई लाख रुपये कर दी". */
const SETS = set('कर रख');
/** Behind these a figure was taken of the subject: "438 दर्ज किया गया". */
const TAKEN = set('दर्ज आंका मापा रिकॉर्ड');
function isStanding({ root, conjunct, words }: VerbGroup): boolean {
  return (
    STANDS.has(fold(root)) || TAKEN.has(fold(conjunct?.key ?? '')) || words.some(({ key }) => TAKEN.has(key))
  );
}

/** The phrase of the measure: the subject, what rose or fell to its figure, or what somebody set: "मुनाफा घटकर 300 करोड़ रह गया". */
function measureOf({ subject, parts, verb }: Frame): Nominal | undefined {
  const sets = setsFigure(verb);
  const inner = parts.flatMap(({ phrase }, i) =>
    (i === 0 || sets) && phrase.kind === 'embedded' && phrase.verb.shape === 'conjunctive'
      ? phrase.phrases
      : [],
  );
  const set = sets ? parts.map(({ phrase }) => phrase) : [];
  return [...(subject ? [subject.phrase] : []), ...inner, ...set].find(
    (phrase): phrase is Nominal =>
      phrase.kind === 'nominal' && phrase.tag === 'direct' && isMeasure(phrase.group.head),
  );
}

const setsFigure = ({ root, conjunct }: VerbGroup) => SETS.has(fold(root)) && conjunct === undefined;

/** Whether the clause gives the figure of its measure. */
function givesFigure({ verb, parts }: Frame, words: readonly Word[]): boolean {
  const taken = parts.some(
    ({ phrase }) => phrase.kind === 'nominal' && TAKEN.has(fold(phrase.group.head.key)),
  );
  const rest = [...parts.flatMap(({ phrase }) => phraseWords(phrase)), ...verb.words];
  return (
    (isStanding(verb) || setsFigure(verb) || (taken && verb.passive)) &&
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

/** "सामान बनाने वाली कंपनी | डाबर का लाभ": of a long phrase the name of whose it is says enough. */
function fromOwner(words: readonly Word[]): readonly Word[] {
  if (words.length <= LONGEST) return words;
  const at = words.findLastIndex(
    ({ name, length, inside }, i) =>
      !inside && name?.class === 'organisation' && words[i + length]?.tag === 'genitive',
  );
  return at < 0 ? words : words.slice(at);
}

/** The measure that a clause gives the figure of; undefined where it has none or says of which only by its time. */
function figureIn(frame: Frame, ledger: Ledger, place: Place): Figure | undefined {
  const { negated, modality } = frame;
  const phrase = measureOf(frame);
  if (!phrase || negated || modality === 'hedged') return undefined;
  const words = fromOwner(statedWords(phrase));
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

/** What is counted again and again, and verbs of its turning up: of what else was done to those counted, their number is. */
const CASES = set('मरीज मामला केस रोगी संक्रमित आवेदन शिकायत');
const FOUND = set('मिल आ हो दर्ज पहुंच');

const isCount = (word: Word) => countOf(word) !== undefined;
const COUNT_NOUN = fold('संख्या');

/** "लखनऊ में डेंगू के 1,846 मरीज मिले" → "लखनऊ में डेंगू के मरीजों की संख्या": of what "यह संख्या" of the next is. */
function countIn(frame: Frame, place: Place): Figure | undefined {
  const { subject, negated, modality, verb } = frame;
  const phrase = subject?.phrase;
  if (phrase?.kind !== 'nominal' || phrase.participle || phrase.tag !== 'direct') return undefined;
  if (negated || modality === 'planned' || modality === 'hedged' || !verb.perfective) return undefined;
  const { words, head } = phrase.group;
  if (!CASES.has(fold(head.noun?.[0]?.lemma ?? head.key)) || !FOUND.has(fold(verb.root))) return undefined;
  const form = caseForm(phrase.group, 'oblique');
  const where = whereOf(frame);
  const many = words.find((word) => (countOf(word)?.value ?? 0) > 1);
  if (!where || !many || !form || head.name || head.pos !== 'noun' || words.filter(isCount).length > 1)
    return undefined;
  const own = words.filter((word) => word !== many && word !== head && !AROUND_COUNT.has(word.key));
  if (own.some(isOpen) || own.length > LONGEST) return undefined;
  const counted = form.kind === 'last' ? form.text : head.text;
  return {
    text: `${[...where, ...own].map(({ text }) => text).join(' ')} ${counted} की संख्या`.trim(),
    range: rangeOf(words),
    lemma: COUNT_NOUN,
    gender: 'f',
    placed: [...where, ...words].some(isPlaceName),
    isCounted: true,
    ...place,
  };
}

/** Words at a number that go with it. */
const AROUND_COUNT = set('करीब लगभग कुल महज सिर्फ केवल और से अधिक ज्यादा कम');

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
  const found = figureIn(frame, ledger, place) ?? forecastIn(frame, ledger, place) ?? countIn(frame, place);
  const second = before?.sentence === place.sentence && found !== undefined && before.text !== found.text;
  return second ? undefined : (found ?? (frame.carrier ? before : undefined));
}

/** Words between "यह" and its figure that leave it a figure. */
const AROUND = set(
  'से के का की में तक पर पार करीब लगभग आसपास सिर्फ महज केवल और ही भी थोडा मात्र नीचे ऊपर प्रतिशत फीसदी डिग्री रुपये रुपए करोड लाख हजार सेल्सियस अंक टन',
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

/** "एक साल पहले यह …", "पहले यह …". */
function isAgo(before: readonly Word[]): boolean {
  return before.some(
    ({ value, key }, i) =>
      (key === 'पहले' && i === 0) ||
      (value?.fact.type === 'quantity' &&
        value.fact.dimension === 'duration' &&
        before.slice(i + 1).some(({ key: after }) => after === 'पहले' || after === 'पूर्व')),
  );
}

const RECKONED = /^(?:आंक|माप|बता)$/u;

/** Whether the clause gives another figure of the measure, behind `at`: of another time or place. */
function goesOn({ verb, clause = [] }: Around, at: number, length: number, figure: Figure): boolean {
  const stands = STANDS.has(fold(verb.root)) || (verb.passive && RECKONED.test(verb.root));
  if (verb.conjunct || !stands || verb.number === 'pl') return false;
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
  // "यह संख्या 1,102": the figure may stand in one phrase with its noun.
  const isWhole = words
    .slice(at + length)
    .every((one) => one.inside || one.value !== undefined || isFigure(one));
  if (
    !isWhole ||
    (!noun && words.length > at + 1) ||
    !goesOn(around, around.clause?.indexOf(word) ?? -1, length, figure)
  )
    return null;
  const isBare = figure.isCounted !== true && agrees(figure, around.verb);
  const { clause = [] } = around;
  // "पहले यह 6.7 प्रतिशत आंकी गई थी": of the same year.
  const same = figure.when !== undefined && clause[0]?.key === 'पहले' && !clause.some(isDated);
  const own = same ? `${figure.when} ${figure.text}` : figure.text;
  const told = noun ? withNoun(noun, figure) : isBare ? own : null;
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
