/** Casualties, times and places of Hindi event news (EDNIL 2020) among the arguments of claims. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, type Claim, type Reading, readArticle, type Slot } from '../../claims/index.ts';
import { fold } from '../../claims/text/fold.ts';
import { type Measure, overlap, type Place, type Row } from './measure.ts';

interface GoldSpan extends Place {
  readonly tag: string;
}
interface GoldArticle {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

const KINDS = ['CASUALTIES-ARG', 'TIME-ARG', 'PLACE-ARG'] as const;
type Kind = (typeof KINDS)[number];

const NAMES: Readonly<Record<Kind, string>> = {
  'CASUALTIES-ARG': 'casualties',
  'TIME-ARG': 'times',
  'PLACE-ARG': 'places',
};
const GOALS: Readonly<Record<Kind, string>> = {
  'CASUALTIES-ARG': 'F1 85',
  'TIME-ARG': 'F1 85',
  'PLACE-ARG': 'F1 70',
};

/** What befalls a casualty, as a word of its predicate, of its own phrase or of what stands beside it. */
const HARM = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])(?:${[
    'मौत|मौतें|मौतों|मृत|मृतक|मृतकों|मर|मरे|मरने|मारे|मारा|मारी|मार गिरा|मार डाल|मार गिराया|मार डाला|घायल|घायलों|घायलो|जख्मी|हत्या|निधन|शव|शवों|लाश|लाशें|जान|जानें',
    'झुलस|झुलसे|झुलसकर|झुलसने|फंस|फंसे|फंसी|डूब|डूबने|दब|दबे|दबकर|बह|लापता|चोट|चोटें|चोटों|दम तोड़|शहीद|प्रभावित|बेघर',
    'अगवा|अपहरण|बंधक|ढेर|हताहत|बीमार|चपेट|कुचल|कुचलकर|क्षतिग्रस्त|नष्ट|तबाह|राख|खाक|गोली|गोलियां|हालत|भर्ती|शिकार',
    'ढह|पटरी से उतर|उड़ा दिया|तोड़ दिया|नुकसान',
  ].join('|')})(?=$|[^\\p{L}\\p{M}])`,
  'u',
);
const SUFFERS = new Set(['agent', 'object', 'recipient', 'possessor', 'complement', 'quantity']);
const SETTING_PLACES = new Set(['place', 'destination']);

/** What can be harmed; a phrase without a class is a number, a list or a phrase with what befell it. */
const HARMED = new Set(['person', 'group', 'animal', 'vehicle', 'building', 'plant', 'office', 'measure']);

/** "X ने गोली मारी": who does it is no casualty, but for what the dying do. */
const DYING = /दम तोड़|जान गंवा|जान दे/u;

/** What पर makes a place of, where something is aimed at it. */
const SITES = new Set(['place', 'building', 'organisation']);

const HOLDERS = new Set([
  'place',
  'building',
  'organisation',
  'office',
  'abstract',
  'measure',
  'communication',
]);

interface Told {
  readonly argument: Argument;
  readonly claim: Claim;
  readonly form: Reading['form'];
  readonly slot?: Slot | undefined;
}

/** "हादसे के बाद" says when by an event: the annotators tag it as that event, not as a time. */
function isTime({ argument: { role, fact }, slot }: Told): boolean {
  if (fact?.type === 'time') return true;
  if (role !== 'time' && role !== 'duration') return false;
  return (fact === undefined || fact.type === 'quantity') && (slot?.semantic ?? 'time') === 'time';
}

/** Where it happened: a phrase of place, with the places that it names; "संसद पर हमला" names one as well. */
function isPlace({ argument: { role, fact }, slot }: Told): boolean {
  const on =
    (role === 'object' || role === 'topic') && slot?.marker === 'पर' && SITES.has(slot.semantic ?? '');
  if (!SETTING_PLACES.has(role) && !on) return false;
  if (fact) return fact.type === 'entity' && fact.class === 'place';
  return HOLDERS.has(slot?.semantic ?? 'place');
}

/** "लू की चपेट", "गोली", "दम": what befell whom, as a phrase beside whom it befell. */
const BESIDE = /(?:^|\s)(?:चपेट|जद|गोली|गोलियां|चोट|चोटें|दम|मौत)$/u;
/** "तीन की मौत", "11 लोगों के शव", "दो की हालत नाजुक": a phrase that tells what befell whom. */
const TOLD_WITHIN = /(?:मौत|मौतें|शव|लाश|लाशें|हालत|जान|जानें|की संख्या)(?:\s[\p{L}\p{M}]+)?$/u;

/** Nouns of harm that own whom it befell: "X की मौत हुई"; who stands beside them bare is another. */
const OWNING = /(?:^|\s)(?:मौत|हत्या|जान|निधन|मृत्यु)(?=\s)/u;

/** A word of harm alone names nobody, but for those who suffered it. */
const isBareHarm = (own: string) =>
  HARM.test(own) && !/\s/u.test(own) && !/^(?:घायल|जख्मी|मृतक|शव|लाश)/u.test(own);

function isHarmed({ argument: { role, text, fact }, claim, slot }: Told): boolean {
  const predicate = fold(claim.predicate ?? '');
  if (!SUFFERS.has(role) || (slot?.marker === 'ने' && !DYING.test(predicate))) return false;
  const own = fold(text);
  if (isBareHarm(own) || (fact?.type === 'quantity' && fact.dimension !== 'count')) return false;
  if (slot?.semantic && !HARMED.has(slot.semantic)) return TOLD_WITHIN.test(own);
  if (HARM.test(own)) return true;
  if (OWNING.test(predicate)) return role !== 'agent' && slot?.marker !== 'के';
  return HARM.test(predicate) || claim.arguments.some((other) => BESIDE.test(fold(other.text)));
}

/** Whoever is harmed; what stands inside a phrase is of it as the whole is, but for the places that it names. */
function isCasualty(told: Told): boolean {
  const { argument, claim, form, slot } = told;
  if (slot?.within === undefined) return isHarmed(told);
  const parent = claim.arguments[slot.within];
  if (!parent || (argument.fact?.type === 'entity' && argument.fact.class !== 'person')) return false;
  return (
    isHarmed({ argument: parent, claim, form, slot: form.slots[slot.within] }) ||
    HARM.test(fold(argument.text))
  );
}

const TESTS: Readonly<Record<Kind, (told: Told) => boolean>> = {
  'CASUALTIES-ARG': isCasualty,
  'TIME-ARG': isTime,
  'PLACE-ARG': isPlace,
};

/** A phrase of the right kind with the facts inside it: one answer, in one or more widths. */
type Answer = Place[];

/** Distinct answers of a kind; an argument and the arguments inside it are one. */
function answersOf(readings: readonly Reading[], kind: Kind): Answer[] {
  const spans = new Map<string, Place>();
  for (const { claim, form } of readings)
    for (const [i, argument] of claim.arguments.entries())
      if (TESTS[kind]({ argument, claim, form, slot: form.slots[i] }))
        spans.set(`${argument.span.start}-${argument.span.end}`, argument.span);
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const answers: Answer[] = [];
  for (const span of sorted) {
    const open = answers.at(-1);
    if (open?.[0] && span.start < open[0].end) open.push(span);
    else answers.push([span]);
  }
  return answers;
}

interface Tally {
  gold: number;
  found: number;
  answers: number;
  right: number;
}

function tallyAt(threshold: number, gold: readonly Place[], answers: readonly Answer[], tally: Tally): void {
  const fits = (a: Place, b: Place) => overlap(a, b) >= threshold;
  tally.gold += gold.length;
  tally.found += gold.filter((place) =>
    answers.some((answer) => answer.some((one) => fits(one, place))),
  ).length;
  tally.answers += answers.length;
  tally.right += answers.filter((answer) =>
    answer.some((one) => gold.some((place) => fits(one, place))),
  ).length;
}

/** The stretches of text between sentence ends that hold a gold span of any tag: what the annotators read for. */
function annotated(text: string, spans: readonly GoldSpan[]): Place[] {
  const sentences = [...text.matchAll(/[^।?!\n]+[।?!\n]?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return sentences.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
}

/**
 * Whether an answer lies inside a longer argument of another tag: the annotators do not look inside their spans
 * ("मोहाली में अफरातफरी का माहौल" is one after-effect), so that nothing says whether it is right.
 */
function isHidden(answer: Answer, kind: Kind, spans: readonly GoldSpan[]): boolean {
  return spans.some(
    ({ tag, start, end }) =>
      tag !== kind &&
      tag.endsWith('-ARG') &&
      answer.every((one) => start <= one.start && one.end <= end && 2 * (one.end - one.start) < end - start),
  );
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);

function rowFor(kind: Kind, threshold: number, { gold, found, answers, right }: Tally): Row {
  const [recall, precision] = [found / Math.max(1, gold), right / Math.max(1, answers)];
  const f1 = (200 * recall * precision) / Math.max(1e-9, recall + precision);
  return {
    name: `${NAMES[kind]}, overlap >= ${threshold}`,
    value: `F1 ${f1.toFixed(1)}, recall ${percent(found, gold)}, precision ${percent(right, answers)}`,
    ...(threshold === 0.5 ? { goal: GOALS[kind] } : {}),
  };
}

/** Gold arguments matched by arguments of the right kind, in the sentences that were annotated. */
export const ednilMeasure: Measure = (data, progress) => {
  const path = data && join(data, 'ednil', 'ednil.hi.jsonl');
  if (!path || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const tallies = KINDS.flatMap((kind) =>
    [0.5, 0.8].map((threshold) => ({ kind, threshold, tally: { gold: 0, found: 0, answers: 0, right: 0 } })),
  );
  lines.forEach((line, n) => {
    if (n % 100 === 0) progress(`event news ${n} of ${lines.length}`);
    const { text, spans } = JSON.parse(line) as GoldArticle;
    const read = annotated(text, spans);
    const { readings } = readArticle({ text, lang: 'hi' });
    for (const { kind, threshold, tally } of tallies) {
      const gold = spans.filter(({ tag }) => tag === kind);
      const isRight = (answer: Answer) =>
        answer.some((one) => gold.some((place) => overlap(one, place) >= threshold));
      const answers = answersOf(readings, kind).filter(
        (answer) =>
          read.some(({ start, end }) => answer[0] && start <= answer[0].start && answer[0].start < end) &&
          (isRight(answer) || !isHidden(answer, kind, spans)),
      );
      tallyAt(threshold, gold, answers, tally);
    }
  });
  return [
    {
      id: 'ednil',
      title: `Arguments of events in ${lines.length} Hindi stories (EDNIL)`,
      rows: tallies.map(({ kind, threshold, tally }) => rowFor(kind, threshold, tally)),
      figures: tallies,
    },
  ];
};
