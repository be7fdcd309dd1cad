import { sortIn } from '../../catalogue/sorts.ts';
import type { ItemKind, Lang } from '../../model.ts';
import { isSourceOf } from '../asking/source.ts';
import { stemsOf } from '../kicker/words.ts';
import type { Asking } from '../types.ts';

/** Kinds that test what a story is about more than who is in it. */
const WORTH: Partial<Record<ItemKind, number>> = {
  count: 0.3,
  duration: 0.28,
  money: 0.32,
  percent: 0.32,
  measure: 0.25,
  thing: 0.35,
  cause: 0.3,
  weekday: 0.1,
  timeOfDay: 0.08,
  date: 0.12,
  person: 0.22,
  country: 0.15,
  city: 0.2,
  place: 0.2,
  age: -0.1,
  ordinal: 0.05,
};

/** A plain noun among plain nouns tests less than a name or a number. */
const PEER_WORTH = 0.12;

/** How much a further question of a kind that is already there loses. */
export const REPEAT_COST = 0.2;
/** An office is background, and so is who put what into words: both come after what happened. */
const ROLE_COST = 0.4;
const STATEMENT_COST = 0.2;
/** "किसके अनुसार" comes after how many and where. */
const SOURCE_COST = 0.5;
const OPENING_COST = 0.1;
const UNSURE_COST = 0.2;
/** "30 शेयरों वाला सूचकांक": what a number tells of a noun beside the news comes after what happened to it. */
const MODIFIER_COST = 0.25;
const OF_MODIFIER = /^(?: [^\s,।]{1,20}){0,2} (?:वाल[ाेी]|पर आधारित|सदस्यीय|दिवसीय|मंजिला)(?= )/u;
/** What other stems open with comes after them: asked first, it would bar them all. */
const TOLD_COST = 1;

/** "Received 212 mm of rain in 24 hours": how much it was is asked before how long it took. */
const WINDOW_COST = 0.15;

function isWindow({ reading: { claim }, target, argument }: Asking): boolean {
  return (
    claim.lang === 'en' &&
    target.kind === 'duration' &&
    claim.text.includes(` in ${argument.text}`) &&
    claim.arguments.some(
      ({ fact, span }) =>
        fact?.type === 'quantity' && fact.dimension !== 'duration' && span.start < argument.span.start,
    )
  );
}

/** "पटना की अदालत के आदेश के बाद राय को मई में रिहा किया गया": where and by whom it was that came before comes after what then happened. */
const CAME_BEFORE = /^(?:[^\s,।?]{1,20} ){1,8}?(?:के बाद|से पहले|के दौरान) (?!(?:से|तक|में) )/u;
const BEFORE_COST = 0.3;
/** Kinds of answer that such a phrase is told by. */
const OF_SCENE: ReadonlySet<ItemKind> = new Set(['place', 'city', 'country', 'person', 'organisation']);

function isOfWhatCameBefore({ reading: { claim }, target, argument }: Asking): boolean {
  if (claim.lang !== 'hi' || !OF_SCENE.has(target.kind)) return false;
  const at = claim.text.indexOf(argument.text);
  const behind = at < 0 ? '' : claim.text.slice(at + argument.text.length + 1);
  const before = CAME_BEFORE.exec(behind)?.[0];
  // What acts in the main clause is no part of the phrase.
  return before !== undefined && !/(?:^| )(?:ने|को|लिए|गए|गई|गया|आए|आई|आया|वाल[ाेी]) /u.test(before);
}

/** "पिछले एक साल में भर्तियां 18 फीसदी बढ़ीं", "पूरे अक्टूबर में केवल दो बार": the span of a figure comes after the figure. */
const SPAN = /(?:^| )(?:पिछले|बीते|गत|अगले|आगामी|पूरे) $/u;
const SPAN_COST = 0.4;

function isSpanOfFigure({ reading: { claim }, target, argument }: Asking): boolean {
  const isSpan = target.kind === 'duration' || target.kind === 'date';
  if (claim.lang !== 'hi' || !isSpan) return false;
  const at = claim.text.indexOf(argument.text);
  const hasFigure = claim.arguments.some(
    ({ fact, span }) =>
      fact?.type === 'quantity' && fact.dimension !== 'duration' && span.start > argument.span.start,
  );
  return at > 0 && hasFigure && SPAN.test(claim.text.slice(0, at));
}

/** Which beast or vehicle it was: asked first, it would bar the name of what happened from the rest. */
function isNounOfSort({ reading: { form }, target: { kind, argument: at }, argument }: Asking): boolean {
  if (kind !== 'thing' || argument.fact !== undefined || form.slots[at]?.properStart !== undefined)
    return false;
  return sortIn(argument.text)?.sort.areNouns === true;
}

function kindWorth(kind: ItemKind, { fact }: Asking['argument'], lang: Lang): number {
  return kind === 'thing' && fact === undefined && lang === 'en' ? PEER_WORTH : (WORTH[kind] ?? 0.1);
}

/** Under a headline whatever else an English claim tells is worth more than its day of the week, and would tell it. */
const WEEKDAY_COST = 1;
const isDayUnderHeadline = ({ reading: { claim }, target: { kind, kicker } }: Asking): boolean =>
  kind === 'weekday' && claim.lang === 'en' && kicker?.topic !== undefined;

function isOfModifier({ claim }: Asking['reading'], { text, fact }: Asking['argument']): boolean {
  const at = claim.text.indexOf(text);
  return fact?.type === 'quantity' && at >= 0 && OF_MODIFIER.test(claim.text.slice(at + text.length));
}

/** What the headline tells is asked before what stands under it. */
const NEWS_WORTH = 0.3;
const MOST_OF_NEWS = 0.5;

/** Whether an English claim tells half of the headline's words or more: it is the news. */
function tellsNews({ reading: { claim }, target: { kicker }, stemsIn = stemsOf }: Asking): boolean {
  const headline = kicker?.headline;
  if (claim.lang !== 'en' || headline === undefined || claim.kind === 'role') return false;
  const told = new Set(stemsIn(claim.text));
  const stems = stemsIn(headline);
  return stems.filter((word) => told.has(word)).length >= MOST_OF_NEWS * stems.length;
}

/** What a plain noun or a day tells is no fact of the news by itself. */
function isValueOrName({ fact }: Asking['argument']): boolean {
  return fact !== undefined && fact.type !== 'time' && (fact.type !== 'entity' || fact.class !== 'thing');
}

/** Whether the headline tells the answer: asked first, it would bar all that needs the headline. */
function isInHeadline({ argument, target: { kicker }, stemsIn = stemsOf }: Asking): boolean {
  const told = new Set(stemsIn(kicker?.headline ?? ''));
  return stemsIn(argument.text).some((word) => told.has(word));
}

/** Whether the story has a name that does not tell the answer: the other questions stand under that. */
function hasOtherName({ argument, target: { kicker }, stemsIn = stemsOf }: Asking): boolean {
  const answer = new Set(stemsIn(argument.text));
  return (kicker?.spare ?? []).some((name) => !stemsIn(name).some((word) => answer.has(word)));
}

/** "On 12 May 1705 the assembly passed an act": of what is history, people ask when it was. */
const HISTORY_WORTH = 0.25;
const DAY_AND_YEAR = /^[^\d]{0,30}\d{1,2}(?:st|nd|rd|th)?[^\d]{1,30}\d{4}$/u;

function isDayOfHistory({ reading: { claim }, target, argument: { text } }: Asking): boolean {
  return claim.lang === 'en' && target.kind === 'date' && target.asOf === null && DAY_AND_YEAR.test(text);
}

/** How much a question is worth to a quiz, before what is already in it; `jitter` from 0 up to 1 lets seeds differ. */
export function worthOf(asking: Asking, jitter: number): number {
  const { reading, target, argument } = asking;
  const isNews =
    isValueOrName(argument) && tellsNews(asking) && (hasOtherName(asking) || !isInHeadline(asking));
  const isTold = asking.isTold && !(isNews && hasOtherName(asking));
  const { claim, form } = reading;
  const isSource = isSourceOf(asking);
  const isSaid = claim.kind === 'statement' || isSource;
  const told = isSource && claim.lang === 'hi' ? SOURCE_COST : STATEMENT_COST;
  const sort = claim.kind === 'role' ? ROLE_COST : isSaid ? told : 0;
  return (
    form.salience +
    (isNews ? NEWS_WORTH : 0) +
    (isNounOfSort(asking) ? PEER_WORTH : kindWorth(target.kind, argument, claim.lang)) -
    sort -
    (target.opening === undefined ? 0 : OPENING_COST) -
    (isTold ? TOLD_COST : 0) -
    (isOfModifier(reading, argument) ? MODIFIER_COST : 0) -
    (isWindow(asking) ? WINDOW_COST : 0) -
    (isDayUnderHeadline(asking) ? WEEKDAY_COST : 0) -
    (isSpanOfFigure(asking) ? SPAN_COST : 0) -
    (isOfWhatCameBefore(asking) ? BEFORE_COST : 0) +
    (isDayOfHistory(asking) ? HISTORY_WORTH : 0) -
    (1 - claim.confidence) * UNSURE_COST +
    jitter * 0.08
  );
}
