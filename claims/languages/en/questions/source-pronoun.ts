import type { Reading } from '../../../model.ts';

/** The name with which what a source is called ends: "Ada Palmer", "the mayor of Leeds". */
const SOURCE = /(?:^|: )According to (?:the )?(?:\p{Ll}[\p{Ll}-]* ){0,4}(\p{Lu}[^,]{2,60}),/u;

/** What a source calls itself when others tell its words. */
const OF_SOURCE = /^(?:he|she|it|they|him|her|them|his|its|their)$/u;

interface Told {
  readonly source: string;
  /** Where in the stem that begins which the source tells. */
  readonly at: number;
}

/** The source at the head of a stem; null where it has none. */
function sourceOf(stem: string): Told | null {
  const found = SOURCE.exec(stem);
  if (found?.[1] === undefined) return null;
  // "The Central Water Board (CWB)": its letters are no part of the name.
  return { source: found[1].replace(/ \(\p{Lu}\p{L}{1,9}\)$/u, ''), at: found.index + found[0].length };
}

/** "According to Ada Palmer, what did Ada Palmer leave": whoever is told of may be another. */
export function namesSourceTwice(stem: string): boolean {
  const told = sourceOf(stem);
  if (told === null) return false;
  // "According to Mayor Ada Palmer": the name is the last two words.
  const name = told.source.split(' ').slice(-2).join(' ');
  return stem.slice(told.at).includes(name.includes(' ') ? name : told.source);
}

/** "According to Ada Palmer, what did Ada Palmer leave" → "… what did she leave": the pronoun of the article stands again. */
export function withPronoun(stem: string, { claim }: Reading): string {
  const told = sourceOf(stem);
  if (told === null || !namesSourceTwice(stem)) return stem;
  for (const { span, text } of claim.substitutions) {
    const pronoun = span.exact.toLowerCase();
    const at = stem.indexOf(text, told.at);
    const name = text.replace(/['’]s?$/u, '');
    if (at < 0 || !OF_SOURCE.test(pronoun) || !` ${told.source}`.endsWith(` ${name}`)) continue;
    const [before, behind] = [stem.slice(0, at), stem.slice(at + text.length)];
    // A longer name that begins or ends with it is of another.
    if (/\p{Lu}\S{0,30} $/u.test(before) || /^(?: \p{Lu}|['’])/u.test(behind)) continue;
    const rest = `${before}${pronoun}${behind}`;
    if (!namesSourceTwice(rest)) return rest;
  }
  return stem;
}
