import { keptBy } from '../kept.ts';
import type { Article, Difficulty, Item, ItemKind, Lang, Quiz, Reading } from '../model.ts';
import { ENGINE_VERSION } from '../version.ts';
import { askingsOf, putQuestion } from './candidates.ts';
import { chooseThree, type Places, placesByUse } from './choose.ts';
import { distractorsFor } from './distractors/index.ts';
import { hasEnough } from './enough.ts';
import { evidenceOf } from './evidence.ts';
import { buildItem, keyValue } from './items.ts';
import { seeded } from './random.ts';
import { checkItem } from './review.ts';
import { answersWithKey, type QuoteReader, quoteReader } from './round-trip.ts';
import { type Asked, askedOf, asksSame, kickerTellsKey, tellsKey } from './rubric/set-rules/asked.ts';
import { sameQuestion } from './same-question.ts';
import { sensitiveMatters } from './sensitive.ts';
import { surroundingsOf, yearOfNews } from './surroundings.ts';
import { isPastWeekday } from './trivial.ts';
import type { Asking, Candidate, Surroundings } from './types.ts';
import { REPEAT_COST, worthOf } from './worth.ts';

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

/** A question as the rules over sets see it, worked out once for each that is tried. */
const askedBy = keptBy(({ question }: Candidate): Asked => askedOf(question.stem, question.answer));

/** Whether two questions do not go into one quiz. */
function clash(a: Asked, b: Asked): boolean {
  return tellsKey(a, b) || tellsKey(b, a) || kickerTellsKey(a, b) || kickerTellsKey(b, a) || asksSame(a, b);
}

/**
 * Makes a quiz: the main facts first, kinds mixed, one item a claim, no item that answers another, each
 * item past every rule. Fewer good questions make a shorter quiz. Pure: the seed decides every choice.
 */
export function makeQuiz(input: QuizInput, ids: ItemIds = { item: (n) => `i${n}` }): Quiz {
  const next = seeded(input.seed);
  const around = surroundingsOf(input.readings, input.pool ?? [], next, yearOfNews(input.articles));
  const ranked = askingsOf(input.readings, input.kinds, { articles: input.articles })
    .map((asking) => ({ asking, value: worthOf(asking, next()) }))
    .sort((a, b) => b.value - a.value);
  const kinds = new Map<ItemKind, number>();
  const chosen: Ready[] = [];
  const items: Item[] = [];
  const left = [...ranked];
  const readQuote = quoteReader();
  while (items.length < input.items && left.length > 0) {
    const candidate = takeBest(left, kinds);
    const item = tryItem(candidate, chosen, around, readQuote, input, ids.item(items.length + 1));
    if (!item) continue;
    chosen.push(item.ready);
    items.push(item.item);
    input.onTaken?.(item.item, item.ready.candidate);
    kinds.set(candidate.target.kind, (kinds.get(candidate.target.kind) ?? 0) + 1);
  }
  const sensitive = [...new Set(input.articles.flatMap(sensitiveMatters))];
  return {
    id: input.id ?? 'q1',
    lang: input.lang ?? input.articles[0]?.lang ?? 'hi',
    articleIds: input.articles.map((article) => article.id),
    items,
    seed: input.seed,
    engineVersion: ENGINE_VERSION,
    ...(sensitive.length > 0 ? { sensitive } : {}),
  };
}

/** "कुल 140 पदों में चालक के कितने पद हैं": of what the whole is, only the kicker tells. */
const OF_WHOLE = /^कुल \p{Nd}/u;

/** "अपराह्न कितने बजे लाइन को बहाल किया गया": an hour without its event and without a name of the catalogue. */
function losesAll({ reading: { claim }, target }: Asking): boolean {
  if (claim.lang === 'hi' && OF_WHOLE.test(claim.text)) return true;
  if (claim.lang !== 'hi' || target.wantsKicker !== true || target.kind !== 'timeOfDay') return false;
  return !claim.arguments.some(({ fact }) => fact?.type === 'entity' && fact.class === 'person');
}

/**
 * The question put; under another name of its story, with the day alone, or, where no day matters, with nothing before it,
 * where its kicker would name the answer of another item.
 */
function putBeside(asking: Asking, chosen: readonly Asked[]): Candidate | null {
  const { kicker, needsKicker, ...bare } = asking.target;
  const full = putQuestion(asking);
  if (!full || !kicker) return full;
  const isFree = (candidate: Candidate) => {
    const asked = askedBy(candidate);
    return !chosen.some((other) => kickerTellsKey(asked, other));
  };
  if (isFree(full)) return full;
  for (const topic of [...(kicker.spare ?? []), ...(kicker.lines ?? []), ...(kicker.uncounted ?? [])]) {
    const target = {
      ...asking.target,
      kicker: { ...kicker, topic, spare: [], spareLines: [topic], uncounted: [] },
    };
    const renamed = putQuestion({ ...asking, target });
    if (renamed && isFree(renamed)) return renamed;
  }
  if (needsKicker || kicker.needsTopic || losesAll(asking)) return full;
  const { dated: isDated, isDatedAlone = false } = kicker;
  const day = { dated: isDated, isDatedAlone };
  const { matter, signed } = kicker;
  const kept = {
    ...day,
    ...(matter === undefined ? {} : { matter }),
    ...(signed === undefined ? {} : { signed }),
  };
  for (const less of [kept, day]) {
    const dated = putQuestion({ ...asking, target: { ...bare, kicker: less } });
    if (dated && isFree(dated)) return dated;
  }
  // What may be otherwise on another day is not asked without its day.
  return isDated ? full : putQuestion({ ...asking, target: bare });
}

function placesOf(chosen: readonly Ready[]): Places {
  const used: [number, number, number, number] = [0, 0, 0, 0];
  for (const { place } of chosen) used[place] = (used[place] ?? 0) + 1;
  return used;
}

interface Ranked {
  readonly asking: Asking;
  readonly value: number;
}

/** Takes out the asking that is worth most now; of equals the one ranked first. */
function takeBest(left: Ranked[], kinds: ReadonlyMap<ItemKind, number>): Asking {
  let best = 0;
  let worth = Number.NEGATIVE_INFINITY;
  for (const [i, { asking, value }] of left.entries()) {
    const now = value - (kinds.get(asking.target.kind) ?? 0) * REPEAT_COST;
    if (now > worth) {
      best = i;
      worth = now;
    }
  }
  return (left.splice(best, 1)[0] as Ranked).asking;
}

function tryItem(
  asking: Asking,
  chosen: readonly Ready[],
  around: Surroundings,
  readQuote: QuoteReader,
  input: QuizInput,
  id: string,
): { item: Item; ready: Ready } | null {
  const { claim } = asking.reading;
  const lose = (gate: Loss['gate'], stem?: string, rules?: readonly string[]): null => {
    input.onLost?.({
      gate,
      claimId: claim.id,
      kind: asking.target.kind,
      ...(stem === undefined ? {} : { stem }),
      ...(rules ? { rules } : {}),
    });
    return null;
  };
  if (chosen.some((other) => other.candidate.reading.claim.id === claim.id)) return lose('claim-taken');
  // Whoever asks for weekdays gets them.
  const isTrivial = input.kinds === undefined && isPastWeekday(asking);
  if (
    isTrivial ||
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
  if (chosen.some((other) => clash(other.asked, asked))) return lose('tells-another', stem);
  const places = placesByUse(placesOf(chosen), around.next);
  const choice = chooseThree(distractorsFor(candidate, around), keyValue(candidate), places);
  if (!choice) return lose('few-options', stem);
  const article = input.articles.find((found) => found.id === claim.articleId);
  const evidence = article ? evidenceOf(candidate, article.text) : null;
  if (!evidence) return lose('no-quote', stem);
  const item = buildItem(candidate, choice.chosen, evidence, id, {
    place: choice.place,
    next: around.next,
  });
  if (input.difficulty && item.difficulty !== input.difficulty) return lose('other-difficulty', stem);
  const { passed, checks } = checkItem(item, candidate.reading, article, around);
  if (!passed)
    return lose(
      'rubric',
      stem,
      checks
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ rule, detail }) => `${rule}: ${detail ?? ''}`),
    );
  if (input.proofread && !answersWithKey(item, candidate, readQuote)) return lose('round-trip', stem);
  return { item: { ...item, checks }, ready: { candidate, asked, place: choice.place } };
}
