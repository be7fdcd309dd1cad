import { meaningOf } from './meanings.ts';
import { Text } from './text.ts';
import type { ItemView, OptionView } from './types.ts';

/** A sentence of the story is looked at so far to each side of an option. */
const REACH = 300;
/** So much of what the stem asks has to stand in a sentence for it to tell the same. */
const SHARE = 0.75;
/** A stem of fewer words that carry meaning shares them with anything. */
const FEWEST = 4;

const END = /[।?!\n]|(?<=[\u0904-\u094d])\.(?=\s)/gu;

/** The sentence around a place of a text. */
function sentenceAt(text: string, at: number, length: number): string {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const after = text.slice(at + length, at + length + REACH);
  let start = 0;
  for (const { 0: mark, index } of before.matchAll(END)) start = index + mark.length;
  const end = after.matchAll(END).next().value?.index ?? after.length;
  return before.slice(start) + text.slice(at, at + length) + after.slice(0, end);
}

/** Every place at which words stand in a text as whole words. */
function* placesOf(text: string, words: string): Generator<number> {
  // An option that was left empty stands everywhere.
  if (words === '') return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isWhole = !/[\p{L}\p{M}\p{Nd}]/u.test((text[at - 1] ?? ' ') + (text[at + words.length] ?? ' '));
    if (isWhole) yield at;
  }
}

/**
 * An option that the story's own words set beside nearly all that the stem asks, in a sentence other than the quoted one:
 * whether or not a claim was read from it, it may be as right.
 */
export function toldAgain(item: ItemView): OptionView | undefined {
  const { context, evidence, question, lang, key } = item;
  const text = context.article?.text;
  if (lang !== 'hi' || !text || evidence?.start === undefined || !key) return undefined;
  const asked = new Set(question.content.filter((word) => !/^\d+$/u.test(word)).map(meaningOf));
  if (asked.size < FEWEST) return undefined;
  const [from, to] = [evidence.start, evidence.end ?? evidence.start];
  return item.others.find((option) => {
    for (const at of placesOf(text, option.text)) {
      if (at >= from && at < to) continue;
      const told = new Text(sentenceAt(text, at, option.text.length));
      if (told.holds(key)) continue;
      const own = new Set(told.words.map(meaningOf));
      const shared = [...asked].filter((word) => own.has(word)).length;
      if (shared >= asked.size * SHARE) return true;
    }
    return false;
  });
}
