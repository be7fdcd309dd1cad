import { languageOf } from '../../../languages/registry.ts';
import type { Claim, Quantity, Reading } from '../../../model.ts';
import { withoutKicker } from '../../rubric/kicker.ts';
import type { Candidate, Distractor, Surroundings } from '../../types.ts';
import { boundsOf } from './bounds.ts';
import type { Bounds } from './bounds-type.ts';
import { isOneMatter } from './matters.ts';
import { printedIn, showsOption } from './printed-figures.ts';
import { hasRivalFigure } from './rival-figures.ts';
import { roundsOfTold } from './rounded-figures.ts';
import { scaleValues } from './scale-values.ts';
import { withinStory } from './story-bounds.ts';
import { quantitiesIn } from './told-quantities.ts';

/** An approximate key rules out everything within this share of it. */
const ABOUT_MARGIN = 0.3;
const EXACT_MARGIN = 0.04;
/** "More than ten" may be eleven or a little above: no option lies within this share of such a key, or of another option. */
const LOOSE_MARGIN = 0.15;
const LOOSELY_BESIDE = 0.1;
/** A number of the article tempts only on the key's scale: up to this many times more or less. */
const NEAR = 2.5;
/** Of shares, which a reader holds against each other. */
const NEAR_OF_SHARES = 1.8;
/** Numbers up to a dozen lie so near to each other: beside three goals eight are none. */
const NEAR_OF_FEW = 4;
const DOZEN = 12;
/** So many numbers of the article at most: more would make a list of them. */
const FROM_ARTICLE = 2;
/** So many options a question has beside its key. */
const WANTED = 3;
/** Of so few there is hardly a number to spare. */
const FEW = 5;

/** Whether a key leaves open how much more or less there is; what goes by steps of its own has its own room. */
function isLoose({ comparator }: Quantity, { steps }: Bounds): boolean {
  return comparator !== 'exact' && comparator !== 'about' && steps === undefined;
}

function isClear(value: number, key: Quantity, bounds: Bounds): boolean {
  // "More than 40" holds of every lower number as well, "up to 40" of every higher one.
  if (/^(?:moreThan|atLeast)$/u.test(key.comparator) && value < key.value) return false;
  if (/^(?:lessThan|atMost)$/u.test(key.comparator) && value > key.value) return false;
  const least = bounds.margin ?? (isLoose(key, bounds) ? LOOSE_MARGIN : EXACT_MARGIN);
  const margin = key.comparator === 'about' ? ABOUT_MARGIN : least;
  return Math.abs(value - key.value) > Math.abs(key.value) * margin && value !== key.value;
}

function isOnScale(value: number, { value: key, dimension }: Quantity): boolean {
  if (Math.max(value, key) <= DOZEN && Number.isInteger(key)) return Math.abs(value - key) <= NEAR_OF_FEW;
  const times = dimension === 'percent' ? NEAR_OF_SHARES : NEAR;
  return value <= key * times && value * times >= key;
}

/** How many digits a figure shows before its zeros, and how many of them behind its point. */
function finenessOf(value: number): { digits: number; places: number } {
  const [whole = '', part = ''] = String(value).split('.');
  const digits = part === '' ? whole.replace(/0+$/u, '') : whole.replace(/^0$/u, '') + part;
  return { digits: digits.length, places: part.length };
}

/** Beside 2,500 a 2,548 shows that it was told of something else, and beside 14.2 a 5.94. */
function isAsFine(value: number, key: number): boolean {
  const [own, its] = [finenessOf(key), finenessOf(value)];
  return (
    Math.abs(own.digits - its.digits) < 2 && (own.places === its.places || own.places * its.places === 0)
  );
}

/** Values of the same unit elsewhere in the article: good traps where they are false here. */
function articleValues(
  candidate: Candidate,
  { readings }: Surroundings,
  bounds: Bounds,
): { value: number; text: string; reading: Reading }[] {
  const key = candidate.argument.fact as Quantity;
  return quantitiesIn(readings).flatMap(({ reading, argument, fact }) => {
    if (fact.dimension !== key.dimension || fact.unit !== key.unit) return [];
    if (reading.claim.id === candidate.reading.claim.id || !isClear(fact.value, key, bounds)) return [];
    if (
      fact.value <= (bounds.lowest ?? 0) ||
      fact.value > bounds.highest ||
      Math.abs(fact.value - key.value) > bounds.reach ||
      (bounds.values && !bounds.values.includes(fact.value))
    )
      return [];
    if (!isOnScale(fact.value, key) || !isAsFine(fact.value, key.value)) return [];
    return [{ value: fact.value, text: argument.text, reading }];
  });
}

/** A value of the key's dimension that another claim gives for the same predicate could be right too. */
function isRival(value: number, candidate: Candidate, around: Surroundings): boolean {
  const { claim, form } = candidate.reading;
  const { dimension } = candidate.argument.fact as Quantity;
  return around
    .withPredicate(form.predicate.lemma)
    .some(
      (other) =>
        other.claim.id !== claim.id &&
        (other.claim.modality === 'asserted' || other.claim.modality === 'reported') &&
        other.claim.arguments.some(
          ({ fact }) => fact?.type === 'quantity' && fact.dimension === dimension && fact.value === value,
        ),
    );
}

/** Whether another claim of the story gives another figure for what the key counts: "70 मरीज" and "75 लोग". */
function hasOtherFigure({ reading, target }: Candidate, around: Surroundings): boolean {
  const figures = target.kind === 'count' ? around.figures() : [];
  const own = figures.find(({ claimId }) => claimId === reading.claim.id);
  return (
    own !== undefined &&
    figures.some(
      (other) => other.sentence !== own.sentence && other.value !== own.value && isOneMatter(own, other),
    )
  );
}

/** "16 लोगों में 12 मऊ के और कितने गया के": whoever can count has the answer. */
function tellsBySum({ reading, argument: { fact, span } }: Candidate): boolean {
  if (fact?.type !== 'quantity' || fact.dimension !== 'count') return false;
  const others = reading.claim.arguments.flatMap((other) =>
    other.fact?.type === 'quantity' && other.fact.dimension === 'count' && other.span.start !== span.start
      ? [other.fact.value]
      : [],
  );
  return others.some((x, i) =>
    others.some((y, j) => i < j && (Math.abs(x - y) === fact.value || x + y === fact.value)),
  );
}

/** "पहले यह एक घंटे ही होने वाली थी": the plan of the same thing, told in the same sentence or beside it. */
function wasPlanned({ claim, form }: Reading, { reading }: Candidate): boolean {
  const isPast = /(?:था|थी|थे)[।\s]*$|\bwas\b|\bwere\b|\bhad\b/u.test(claim.text);
  return claim.modality === 'planned' && isPast && Math.abs(form.sentence - reading.form.sentence) <= 1;
}

/** "27m" and "27.2m": whoever takes one for false takes both. */
function isBeside(a: number | undefined, b: number, key: Quantity, bounds: Bounds): boolean {
  const least = bounds.margin ?? (isLoose(key, bounds) ? LOOSELY_BESIDE : EXACT_MARGIN);
  return a !== undefined && Math.abs(a - b) < Math.abs(key.value) * least;
}

/** "एक अरब 30 करोड़" does not stand beside 1,60,00,00,000. */
const SCALE = /(?:अरब|करोड़|लाख|हजार|billion|million|thousand)/u;

const POINT = /\p{Nd}\.\p{Nd}/u;

/** "तीन-तीन": of each, which the story does not tell of what it counts elsewhere. */
const OF_EACH = /^([^\s-]+)-\1(?= |$)/u;

const withoutEnd = (text: string) => text.replace(/(?<![।.\s])[।.\s]+$/u, '');

/** Whether a claim's text is what its article says, word for word. */
const standsSo = ({ text, spans: [span, ...others] }: Claim) =>
  others.length === 0 && withoutEnd(text) === withoutEnd(span?.exact ?? '');

const YEAR_LIKE = /^(?:1[6-9]|20)\d\d$/u;

/** "पांच-पांच लाख रुपये": a scale word with no number before it is what is left of a number. */
const BARE_SCALE = /^(?:अरब|करोड़|लाख|हजार|हज़ार|सौ(?! गुना))(?: |$)/u;

/** "How many separate accidents", "within days of each other", "गया और आरा के कितने": one is none of several. */
const OF_SEVERAL =
  /\b(?:separate|different|successive|consecutive|each other|one another)\b|(?:^| )[^\s?]{2,20} (?:और|व|तथा|एवं) [^\s?]{2,20} (?:के|की|से) कितन[ेी] /u;

const ON_AVERAGE = /(?:^| )औसतन कितन/u;
const ASKS_ABOUT = /\babout how (?:many|much)\b/iu;

/** False numbers for a numeric key, in its own style, ascending is left to the assembler. */
export function numberDistractors(candidate: Candidate, around: Surroundings): Distractor[] {
  const { fact } = candidate.argument;
  if (fact?.type !== 'quantity') return [];
  // "Among an estimated 135 people": the stem asks about how many, and leaves open as much.
  const isAbout = fact.comparator === 'exact' && ASKS_ABOUT.test(candidate.question.stem);
  // "औसतन 61.4 प्रतिशत": what was reckoned as an average is told to the last digit.
  const isAverage =
    fact.comparator === 'about' && !Number.isInteger(fact.value) && ON_AVERAGE.test(candidate.question.stem);
  const key: Quantity = isAbout || isAverage ? { ...fact, comparator: isAbout ? 'about' : 'exact' } : fact;
  if (BARE_SCALE.test(candidate.question.answer)) return [];
  // The story contradicts itself, or goes on: no number is surely right.
  if (hasOtherFigure(candidate, around) || hasRivalFigure(candidate, around) || tellsBySum(candidate))
    return [];
  const bounds = withinStory(boundsOf(key, candidate), key, candidate, around);
  const { lang } = candidate.reading.claim;
  const language = languageOf(lang);
  const like = { exact: candidate.question.answer, fact: key };
  const out: Distractor[] = [];
  const { question } = candidate;
  // "तीसरे दिन" in a kicker says nothing of which stage it is, where there are four of them.
  const isOfFew = candidate.target.kind === 'ordinal' || bounds.highest <= FEW;
  const told = isOfFew ? withoutKicker(question.stem) : question.stem;
  const seen = new Set<number>([key.value]);
  const isRoundOfTold = roundsOfTold(candidate, around);
  const isPrinted = printedIn(told, key);
  const add = (value: number, restOf: (text: string) => Omit<Distractor, 'text' | 'value'>) => {
    if (out.some((other) => isBeside(other.value, value, key, bounds))) return;
    if (seen.has(value) || !isClear(value, key, bounds) || isRival(value, candidate, around)) return;
    if (isRoundOfTold(value)) return;
    if (isPrinted(value)) return;
    const text = language.formatLike(value, like);
    if (!text || showsOption(told, text)) return;
    // "करीब 1,500": beside a round number one with a point shows that it is none.
    if (
      key.comparator === 'about' &&
      Number.isInteger(key.value) &&
      !Number.isInteger(value) &&
      /\p{Nd}\.\p{Nd}/u.test(text)
    )
      return;
    if (SCALE.test(candidate.question.answer) !== SCALE.test(text)) return;
    // Beside 1.2 and 3.1 a bare 2 shows that it was made up, beside 4 and 5 a 4.2 that it was told of something else.
    if (POINT.test(candidate.question.answer) !== POINT.test(text)) return;
    // Beside 5000 a bare 2000 reads as a year.
    if (lang === 'en' && YEAR_LIKE.test(text) && !YEAR_LIKE.test(question.answer)) return;
    // "दो वर्षों में": one year does not stand in the plural.
    if (value === 1 && (/ों$| feet$/u.test(text) || OF_SEVERAL.test(question.stem))) return;
    seen.add(value);
    out.push({ ...restOf(text), text, value });
  };
  for (const { value, text, reading } of articleValues(candidate, around, bounds)) {
    if (out.length === FROM_ARTICLE) break;
    const { claim } = reading;
    add(value, (option) => ({
      source: 'article',
      why:
        OF_EACH.test(option) || OF_EACH.test(text)
          ? language.why({ source: 'scale', value: candidate.question.answer, option })
          : language.why({
              source: 'article',
              value: lang === 'hi' ? option : text,
              detail: wasPlanned(reading, candidate) ? 'planned' : claim.text,
              isExact: standsSo(claim),
            }),
      claimId: claim.id,
    }));
  }
  const ofScale = (value: number) =>
    add(value, (text) => ({
      source: 'scale',
      why: language.why({ source: 'scale', value: candidate.question.answer, option: text }),
      claimId: candidate.reading.claim.id,
    }));
  const fromArticle = out.length;
  // What is taken first may lie too near to all that follow: then the next begins.
  for (const values of turnsOf(scaleValues(key, bounds, candidate.question.answer), around.next)) {
    for (const { value } of out.splice(fromArticle)) seen.delete(value as number);
    values.forEach(ofScale);
    if (out.length >= WANTED) break;
  }
  return out;
}

/** The scale values, begun with each in turn, from one that the stream decides: so the key's rank among the options varies. */
function turnsOf(values: readonly number[], next: () => number): (readonly number[])[] {
  const first = Math.floor(next() * values.length);
  return values.map((_, i) => {
    const turn = (first + i) % values.length;
    return [...values.slice(turn), ...values.slice(0, turn)];
  });
}
