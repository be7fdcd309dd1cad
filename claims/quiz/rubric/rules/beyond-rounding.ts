import { unitByWord } from '../../../languages/hi/values/units.ts';
import type { Phrases } from '../lists/phrases.ts';
import type { ItemView, OptionView, Rule } from '../types.ts';

/** "About two hours" covers one and a half and two and a half: what lies this near may be right as well. */
const ABOUT_MARGIN = 0.25;

type Openness = 'about' | 'more' | 'less';

/** "About 5.20 am" is not 4.20 am: an hour of the clock leaves so many minutes open. */
const ABOUT_MINUTES = 30;
const CLOCK = /^(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m\b/iu;

/** The minute of the day that an English hour of the clock tells; null for anything else. */
function minuteOf({ text }: OptionView): number | null {
  const [, hour, minutes = '0', half = ''] = CLOCK.exec(text) ?? [];
  if (hour === undefined) return null;
  return ((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes);
}

function amountOf(option: OptionView): number | null {
  const { value } = option;
  return value?.fact.type === 'quantity' && typeof value.base === 'number' ? value.base : null;
}

/** Whether the quote says "about" right before the key. */
function isAboutInQuote({ quote, lists }: ItemView, key: OptionView): boolean {
  if (!quote) return false;
  const { words } = quote;
  return words.some((_, at) => {
    const length = lists.about.lengthAt(words, at);
    return length > 0 && key.words.every((word, i) => words[at + length + i] === word);
  });
}

const NUMBER_ASKED = new Set(['how', 'what', 'which']);

/** "More than how many": an English bound is the asked number's where it stands right before it. */
function isBeforeNumber({ question: { words } }: ItemView, list: Phrases): boolean {
  return words.some((_, at) => {
    const length = list.lengthAt(words, at);
    return length > 0 && NUMBER_ASKED.has(words[at + length] ?? '');
  });
}

/** The words between a Hindi number that is asked for and a bound behind it, at most: "कितने लाख रुपये से अधिक". */
const FURTHEST_BOUND = 4;
const HINDI_NUMBER =
  /^(?:[\p{Nd}(]|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|डेढ|ढाई|सवा|साढे|पौने|आधा|आधे|सौ|हजार|लाख|करोड)/u;

/** "कितने मजदूरों को करीब 61 घंटे बाद": in Hindi a bound before a number that the stem tells is of that number. */
function isOfAsked({ question: { words } }: ItemView, list: Phrases): boolean {
  return words.some((_, at) => {
    const length = list.lengthAt(words, at);
    if (length === 0) return false;
    const next = words[at + length] ?? '';
    if (/^कितन/u.test(next)) return true;
    const isBehind = words.slice(Math.max(0, at - FURTHEST_BOUND), at).some((word) => /^कितन/u.test(word));
    return isBehind && !HINDI_NUMBER.test(next);
  });
}

/** "मंदिर के आसपास" is a place; "45 डिग्री के आसपास" leaves the number open. */
function isAboutInStem(item: ItemView): boolean {
  const { words } = item.question;
  const { lists } = item;
  if (item.lang === 'en') return isBeforeNumber(item, lists.about);
  if (!isOfAsked(item, lists.about)) return false;
  const at = lists.about.find(words);
  const isNear = words[at] === 'के' && /^आस/u.test(words[at + 1] ?? '');
  return !isNear || unitByWord(words[at - 1] ?? '') !== undefined;
}

/** What the item leaves open around its number; null where the number is exact. */
function openness(item: ItemView, key: OptionView): Openness | null {
  const { lists } = item;
  const inStem = (list: Phrases) => (item.lang === 'en' ? isBeforeNumber(item, list) : isOfAsked(item, list));
  const says = (list: Phrases) => inStem(list) || list.find(key.words) >= 0;
  if (says(lists.moreThan)) return 'more';
  if (says(lists.lessThan)) return 'less';
  const isAbout = lists.about.find(key.words) >= 0 || isAboutInStem(item) || isAboutInQuote(item, key);
  return isAbout ? 'about' : null;
}

function mayBeTrue(open: Openness, key: number, other: number, margin: number): boolean {
  if (open === 'more') return other < key;
  if (open === 'less') return other > key;
  return Math.abs(other - key) <= margin;
}

/** No distractor lies within what "about", "more than" or "less than" leave open. */
export const beyondRounding: Rule = {
  id: 'beyond-rounding',
  number: 3,
  severity: 'reject',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: one right answer; the margin is our own',
  check(item) {
    const minute = item.key ? minuteOf(item.key) : null;
    const measure = minute === null ? amountOf : minuteOf;
    const amount = item.key ? measure(item.key) : null;
    if (!item.key || amount === null) return undefined;
    const margin = minute === null ? Math.abs(amount) * ABOUT_MARGIN : ABOUT_MINUTES;
    const open = openness(item, item.key);
    if (!open) return null;
    const near = item.others.find((other) => {
      const own = measure(other);
      const isSameKind = minute !== null || other.value?.kind === item.key?.value?.kind;
      return own !== null && isSameKind && mayBeTrue(open, amount, own, margin);
    });
    return near ? { reason: 'near-enough', about: near.text } : null;
  },
};
