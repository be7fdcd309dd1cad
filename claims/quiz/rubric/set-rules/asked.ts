import { questionOf, withoutDateline } from '../kicker.ts';
import { Text } from '../text.ts';
import { tellsTimes } from '../times-told.ts';

/** A stem and its answer: what two items are compared by. */
export interface Asked {
  readonly stem: Text;
  readonly key: Text;
  /** The stem without its kicker, which all questions of a story share. */
  readonly question: Text;
}

/** A stem and its answer, ready to be compared. */
export function askedOf(stem: string, key: string): Asked {
  const text = new Text(stem);
  return { stem: text, key: new Text(key), question: questionOf(text) };
}

/** A stem that shares this much of another's words is about the same thing. */
const SAME_MATTER = 0.5;
/** Stems that share this much ask the same; with the same answer less is enough. */
const SAME_STEM = 0.85;
const SAME_STEM_AND_KEY = 0.6;

function shared(words: Iterable<string>, { distinct }: Text): number {
  let count = 0;
  for (const word of words) if (distinct.has(word)) count++;
  return count;
}

/** "11" of "an 11-run win". */
const JOINED_NUMBER = /(?<![\p{L}\p{Nd}.,-])(\p{Nd}{1,12})-\p{L}/gu;

/** "An 11-run win" holds 11, "adjourned thrice" three. */
function holdsNumber({ stem: { text } }: Asked, { key: { plain } }: Asked): boolean {
  if (tellsTimes(text, plain)) return true;
  if (!text.includes(`${plain}-`)) return false;
  return Array.from(text.matchAll(JOINED_NUMBER), ([, number]) => number).includes(plain);
}

/** Whether one stem gives away the key of another item: it names the key and is about the same thing. */
export function tellsKey(own: Asked, other: Asked): boolean {
  if (!own.stem.holds(other.key) && !holdsNumber(own, other)) return false;
  const words = other.question.content;
  return words.length === 0 || shared(words, own.stem) / words.length >= SAME_MATTER;
}

/** A number alone: "10". */
const NUMBER = /^\p{Nd}+$/u;

/** Whether the kicker of a stem names the key of another item of its story. Its date tells no number: "10 मई" no ten dead. */
export function kickerTellsKey(own: Asked, other: Asked): boolean {
  const { key } = other;
  if (own.question === own.stem || own.question.holds(key)) return false;
  if (holdsNumber(own, other)) return true;
  return own.stem.holds(key) && (!NUMBER.test(key.plain) || withoutDateline(own.stem).holds(key));
}

/** A figure of three digits or more is no chance: told twice in one story it tells of the same. Years may return. */
const FIGURE = /(?<!\p{Nd})(?!(?:19|20)\p{Nd}{2}(?!\p{Nd}))\p{Nd}{3,12}(?!\p{Nd})/u;
/** What such stems share at least. */
const SAME_FIGURE = 0.25;

function isSameFigure(one: Asked, other: Asked): boolean {
  if (one.key.plain !== other.key.plain || !FIGURE.test(one.key.plain.replaceAll(',', ''))) return false;
  const words = one.question.content;
  return words.length > 0 && shared(words, other.question) / words.length >= SAME_FIGURE;
}

/** Words for people, and figures: they tell no question from another. */
const NOBODY = /\p{Nd}|^(?:people|persons?|लोग|लोगों|व्यक्ति|व्यक्तियों)$/u;

/**
 * Whether each of two stems names what the other does not: "कॉक ने कितने रन बनाए" beside "एबी डिविलियर्स ने कितने रन बनाए". Rows of a
 * table that differ in their figure alone name nothing.
 */
function nameApart(one: Text, other: Text): boolean {
  const isOwn = (own: Text, { distinct }: Text) =>
    own.content.some((word) => !distinct.has(word) && !NOBODY.test(word));
  return isOwn(one, other) && isOwn(other, one);
}

/** Whether two stems ask nearly the same: the same words, the question words counted; or the same figure. */
export function asksSame(one: Asked, other: Asked): boolean {
  if (isSameFigure(one, other)) return true;
  const { question: stem, key } = one;
  const isSameKey = key.plain === other.key.plain;
  if (!isSameKey && nameApart(stem, other.question)) return false;
  const enough = isSameKey ? SAME_STEM_AND_KEY : SAME_STEM;
  const [a, b] = [stem.distinct.size, other.question.distinct.size];
  if (Math.min(a, b) < Math.max(a, b) * enough || a === 0) return false;
  const both = shared(stem.distinct, other.question);
  return both / (a + b - both) >= enough;
}
