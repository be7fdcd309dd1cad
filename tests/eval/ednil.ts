/** Casualties, times and places of Hindi event news (EDNIL 2020) among the arguments of claims. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, type Claim, type Reading, readArticle } from '../../claims/index.ts';
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

/** What befalls a casualty, as the predicate or its object tells it. */
const HARM =
  /मौत|मृत|मर |मरे|मरन|मारे|मारा|मारी|मार गिरा|मार डाल|घायल|जख्मी|ज़ख्मी|हत्या|निधन|शव|झुलस|फंस|फँस|डूब|लापता|चोट|जान |दम तोड़|शहीद|प्रभावित|बेघर|अगवा|अपहरण|बंधक|ढेर|हताहत|शिकार|बीमार|दब |चपेट|कुचल|क्षतिग्रस्त|नष्ट|तबाह|राख|खाक/u;
const SUFFERS = new Set(['agent', 'object', 'recipient', 'possessor', 'complement', 'quantity']);
const SETTING_PLACES = new Set(['place', 'destination', 'origin']);

/** "हादसे के बाद" says when by an event: the annotators tag it as that event, not as a time. */
const EVENTS = new Set(['event', 'natural']);

function isTime({ role, fact }: Argument, _claim: Claim, semantic?: string): boolean {
  if (fact?.type === 'time') return true;
  return (role === 'time' || role === 'duration') && (fact !== undefined || !EVENTS.has(semantic ?? ''));
}

function isPlace({ role, fact }: Argument): boolean {
  return (fact?.type === 'entity' && fact.class === 'place') || (SETTING_PLACES.has(role) && !fact);
}

function isCasualty({ role, text }: Argument, claim: Claim): boolean {
  return SUFFERS.has(role) && (HARM.test(`${claim.predicate ?? ''} `) || HARM.test(`${text} `));
}

const TESTS: Readonly<Record<Kind, (argument: Argument, claim: Claim, semantic?: string) => boolean>> = {
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
      if (TESTS[kind](argument, claim, form.slots[i]?.semantic))
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
