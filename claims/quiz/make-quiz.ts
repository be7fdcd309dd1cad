import { asAsked } from '../as-asked.ts';
import type { Article, CheckResult, Difficulty, Item, ItemKind, Lang, Quiz, Reading } from '../model.ts';
import { ENGINE_VERSION } from '../version.ts';
import { chooseThree, type Places, placesByUse } from './choosing/choose.ts';
import { askSamePerson, hasEnough } from './choosing/enough.ts';
import { type Ground, groundOf } from './choosing/ground.ts';
import { areMadeUp } from './choosing/made-up.ts';
import { inOrder } from './choosing/order.ts';
import { askedBy, putBeside } from './choosing/put-beside.ts';
import { sameQuestion } from './choosing/same-question.ts';
import { REPEAT_COST } from './choosing/worth.ts';
import { distractorsFor } from './distractors/index.ts';
import { buildItem, keyValue } from './item/build.ts';
import { evidenceOf } from './item/evidence.ts';
import { checkItem } from './item/review.ts';
import { answersWithKey, type QuoteReader, quoteReader } from './item/round-trip.ts';
import { seeded } from './random.ts';
import { type Asked, asksSame, kickerTellsKey, tellsKey } from './rubric/set-rules/asked.ts';
import { sensitiveMatters } from './sensitive.ts';
import type { Asking, Candidate, Distractor, Surroundings } from './types.ts';

export interface QuizInput {
  readonly readings: readonly Reading[];
  readonly articles: readonly Article[];
  readonly items: number;
  readonly seed: string;
  readonly kinds?: readonly ItemKind[] | undefined;
  readonly difficulty?: Difficulty | undefined;
  /** Live readings of other articles: their names serve as options before the catalogue's. */
  readonly pool?: readonly Reading[] | undefined;
  readonly id?: string | undefined;
  readonly lang?: Lang | undefined;
  /**
   * Whether each item is answered from its quote alone, read once more by itself, and dropped where that gives
   * anything but the key. Takes about as long again as the rest.
   */
  readonly proofread?: boolean | undefined;
  /** Told of every item that was taken, with the question that it was made from. */
  readonly onTaken?: ((item: Item, candidate: Candidate) => void) | undefined;
  /** Told of every question that was tried and not taken, and why. */
  readonly onLost?: ((loss: Loss) => void) | undefined;
}

/** At which gate a question fell. */
export interface Loss {
  readonly gate:
    | 'claim-taken'
    | 'enough-of-sort'
    | 'no-question'
    | 'asked-already'
    | 'tells-another'
    | 'few-options'
    | 'no-quote'
    | 'other-difficulty'
    | 'rubric'
    | 'round-trip';
  readonly claimId: string;
  readonly kind: ItemKind;
  /** The stem, and the rules that it breaks, where it came that far. */
  readonly stem?: string;
  readonly rules?: readonly string[];
}

export interface ItemIds {
  item(n: number): string;
}

interface Ready {
  readonly candidate: Candidate;
  readonly asked: Asked;
  readonly place: number;
}

/** Whether two questions do not go into one quiz. */
function clash(a: Asked, b: Asked): boolean {
  return tellsKey(a, b) || tellsKey(b, a) || kickerTellsKey(a, b) || kickerTellsKey(b, a) || asksSame(a, b);
}

/** An item that was taken, and how much it tests of what the story is about. */
interface Taken {
  readonly item: Item;
  readonly ready: Ready;
  readonly points: number;
}

/** What one round of choosing gave. */
interface Round {
  readonly taken: readonly Taken[];
  readonly losses: readonly Loss[];
  /** Of each question taken, how many others it alone kept out: their stems name its key, or its stem theirs. */
  readonly keptOut: ReadonlyMap<Ready, number>;
}

/** So many questions must one keep out for the quiz to be tried without it, and so many more must come of that. */
const WORTH_MORE = 2;
/** A quiz of fewer questions an article is filled with trifles. */
const SHORT = 4;
/** A quiz of fewer questions is tried anew for one more. */
const FEW = 3;

/** What all rounds of a quiz share: it is worked out once, and the same stream is drawn from in each. */
interface Shared {
  readonly input: QuizInput;
  readonly ids: ItemIds;
  readonly ground: Ground;
  readonly readQuote: QuoteReader;
}

function sharedBy(told: QuizInput, ids: ItemIds): Shared {
  const input = { ...told, readings: asAsked(told.readings), pool: asAsked(told.pool ?? []) };
  return { input, ids, ground: groundOf(input, input.kinds, input.seed), readQuote: quoteReader() };
}

/** Whether two questions are of one claim, or ask for one person: where one goes, the other goes with it. */
function goesWith(asking: Asking, without: Asking): boolean {
  return asking.reading.claim.id === without.reading.claim.id || askSamePerson(without, asking);
}

/** Chooses items, the best first; what `without` asks for, and of its claim anything else, is not asked. */
function chooseItems({ input, ids, ground, readQuote }: Shared, without?: Asking): Round {
  const next = seeded(input.seed);
  const ranked = ground.askings
    .map(({ asking, worth, points, isTrifle }) => ({ asking, isTrifle, points, value: worth + next() }))
    .sort((a, b) => b.value - a.value);
  const kinds = new Map<ItemKind, number>();
  const chosen: Ready[] = [];
  const taken: Taken[] = [];
  const losses: Loss[] = [];
  const keptOut = new Map<Ready, number>();
  const left = ranked.filter(({ asking }) => without === undefined || !goesWith(asking, without));
  const around = (reading: Reading) => ({ ...ground.aroundOf(reading), next });
  const trial: Trial = { chosen, around, next, readQuote, input, losses, keptOut };
  const short = SHORT * Math.max(1, input.articles.length);
  const news = left.filter(({ isTrifle }) => !isTrifle);
  const trifles = left.filter(({ isTrifle }) => isTrifle);
  while (taken.length < input.items) {
    const from = news.length > 0 ? news : taken.length < short ? trifles : [];
    if (from.length === 0) break;
    const { asking: candidate, points } = takeBest(from, kinds);
    const one = tryItem(candidate, trial, ids.item(taken.length + 1));
    if (!one) continue;
    chosen.push(one.ready);
    taken.push({ ...one, points });
    kinds.set(candidate.target.kind, (kinds.get(candidate.target.kind) ?? 0) + 1);
  }
  return { taken, losses, keptOut };
}

/** The round that gives the longer quiz: one question whose answer the headline tells keeps out all that need the headline. */
function bestRound(input: QuizInput, ids: ItemIds): Round {
  const shared = sharedBy(input, ids);
  const first = chooseItems(shared);
  if (first.taken.length === input.items) return first;
  const [worst] = [...first.keptOut].sort((a, b) => b[1] - a[1]);
  const wanted = first.taken.length < FEW ? 1 : WORTH_MORE;
  if (worst === undefined || worst[1] < wanted) return first;
  const second = chooseItems(shared, worst[0].candidate);
  const more = second.taken.length - first.taken.length;
  return more >= wanted && (more >= WORTH_MORE || meanPoints(second) >= meanPoints(first)) ? second : first;
}

/** The points of a round's questions on the average: one more of trifles is no better quiz. */
function meanPoints({ taken }: Round): number {
  const sum = taken.reduce((told, { points }) => told + points, 0);
  return taken.length === 0 ? Number.NEGATIVE_INFINITY : sum / taken.length;
}

/**
 * Makes a quiz: the main facts first, kinds mixed, one item a claim, no item that answers another, nor whose
 * proof, shown after it, tells a later one's key where another order helps, each item past every rule. Fewer good questions make a shorter quiz. Pure: the seed decides every choice.
 */
export function makeQuiz(input: QuizInput, ids: ItemIds = { item: (n) => `i${n}` }): Quiz {
  const { taken: chosen, losses } = bestRound(input, ids);
  const taken = inOrder(chosen);
  for (const { item, ready } of taken) input.onTaken?.(item, ready.candidate);
  for (const loss of losses) input.onLost?.(loss);
  const sensitive = [...new Set(input.articles.flatMap(sensitiveMatters))];
  return {
    id: input.id ?? 'q1',
    lang: input.lang ?? input.articles[0]?.lang ?? 'hi',
    articleIds: input.articles.map((article) => article.id),
    items: taken.map(({ item }) => item),
    seed: input.seed,
    engineVersion: ENGINE_VERSION,
    ...(sensitive.length > 0 ? { sensitive } : {}),
  };
}

function placesOf(chosen: readonly Ready[]): Places {
  const used: [number, number, number, number] = [0, 0, 0, 0];
  for (const { place } of chosen) used[place] = (used[place] ?? 0) + 1;
  return used;
}

interface Ranked {
  readonly asking: Asking;
  readonly points: number;
  readonly value: number;
}

/** Takes out the asking that is worth most now; of equals the one ranked first. */
function takeBest(left: Ranked[], kinds: ReadonlyMap<ItemKind, number>): Ranked {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, { asking, value }] of left.entries()) {
    const now = value - (kinds.get(asking.target.kind) ?? 0) * REPEAT_COST;
    if (now > most) {
      best = i;
      most = now;
    }
  }
  return left.splice(best, 1)[0] as Ranked;
}

/** What questions are tried against, and what is noted of those that fall. */
interface Trial {
  readonly chosen: readonly Ready[];
  readonly around: (reading: Reading) => Surroundings;
  readonly next: () => number;
  readonly readQuote: QuoteReader;
  readonly input: QuizInput;
  readonly losses: Loss[];
  readonly keptOut: Map<Ready, number>;
}

function tryItem(
  asking: Asking,
  { chosen, around: aroundOf, next, readQuote, input, losses, keptOut }: Trial,
  id: string,
): { item: Item; ready: Ready } | null {
  const { claim } = asking.reading;
  const lose = (gate: Loss['gate'], stem?: string, rules?: readonly string[]): null => {
    losses.push({
      gate,
      claimId: claim.id,
      kind: asking.target.kind,
      ...(stem === undefined ? {} : { stem }),
      ...(rules ? { rules } : {}),
    });
    return null;
  };
  if (chosen.some((other) => other.candidate.reading.claim.id === claim.id)) return lose('claim-taken');
  if (
    hasEnough(
      chosen.map((other) => other.candidate),
      asking,
    )
  )
    return lose('enough-of-sort');
  const candidate = putBeside(
    asking,
    chosen.map((other) => other.asked),
  );
  if (!candidate) return lose('no-question');
  const { stem } = candidate.question;
  if (chosen.some((other) => sameQuestion(other.candidate, candidate))) return lose('asked-already', stem);
  const asked = askedBy(candidate);
  const clashing = chosen.filter((other) => clash(other.asked, asked));
  const [only, ...more] = clashing;
  if (only) {
    if (more.length === 0 && !asksSame(only.asked, asked)) keptOut.set(only, (keptOut.get(only) ?? 0) + 1);
    return lose('tells-another', stem);
  }
  const around = aroundOf(candidate.reading);
  const places = placesByUse(placesOf(chosen), next);
  const article = input.articles.find((found) => found.id === claim.articleId);
  const evidence = article ? evidenceOf(candidate, article.text) : null;
  let offered: readonly Distractor[] = distractorsFor(candidate, around);
  let faults: readonly CheckResult[] = [];
  while (true) {
    const choice = chooseThree(offered, keyValue(candidate), places, candidate.question.answer);
    if (!choice) return faults.length > 0 ? lose('rubric', stem, told(faults)) : lose('few-options', stem);
    if (!evidence) return lose('no-quote', stem);
    // Whoever asks for names takes what there is.
    if (!input.kinds && areMadeUp(claim.lang, choice.chosen)) return lose('few-options', stem);
    const item = buildItem(candidate, choice.chosen, evidence, id, { place: choice.place, next });
    if (input.difficulty && item.difficulty !== input.difficulty) return lose('other-difficulty', stem);
    const { passed, checks } = checkItem(item, candidate.reading, article, around);
    if (passed) {
      if (input.proofread && !answersWithKey(item, candidate, readQuote)) return lose('round-trip', stem);
      return { item: { ...item, checks }, ready: { candidate, asked, place: choice.place } };
    }
    faults = checks.filter(({ verdict }) => verdict !== 'pass');
    const left = withoutFaulty(offered, choice.chosen, faults);
    if (left.length === offered.length) return lose('rubric', stem, told(faults));
    offered = left;
  }
}

const told = (faults: readonly CheckResult[]) => faults.map(({ rule, detail }) => `${rule}: ${detail ?? ''}`);

/** Rules that reject an item for one of its false options: another may stand there. */
const OF_OPTION: ReadonlySet<string> = new Set(['no-other-true', 'beyond-rounding']);

/** The options offered without those of the chosen that the rules find true as well. */
function withoutFaulty(
  offered: readonly Distractor[],
  chosen: readonly Distractor[],
  faults: readonly CheckResult[],
): readonly Distractor[] {
  if (!faults.every(({ rule }) => OF_OPTION.has(rule))) return offered;
  const faulty = chosen.filter(({ text }) => faults.some(({ detail }) => detail?.includes(`“${text}”`)));
  return offered.filter((one) => !faulty.includes(one));
}
