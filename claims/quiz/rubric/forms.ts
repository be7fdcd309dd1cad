import { lookUpNoun } from '../../languages/hi/lexicon/noun-forms.ts';
import { analyseVerb } from '../../languages/hi/lexicon/verb-forms.ts';
import { unitByWord } from '../../languages/hi/values/units.ts';
import { oddOne } from './alike.ts';
import type { Finding, OptionView } from './types.ts';

/** Digits beside words: "24" and "तीस". */
export function writtenApart(options: readonly OptionView[]): boolean {
  const written = ({ value }: OptionView) =>
    value?.fact.type === 'quantity' && value.written !== 'mixed' ? value.written : null;
  return oddOne(options, written) !== undefined;
}

/** A date with its year beside dates without. */
export function datedApart(options: readonly OptionView[]): boolean {
  const dated = ({ value }: OptionView) =>
    value?.kind === 'day' || value?.kind === 'month' ? String(/^X/u.test(String(value.base))) : null;
  return oddOne(options, dated) !== undefined;
}

/** "दो घंटा": the unit stands in the plural from two on; "डेढ़ घंटा" is right. */
function wrongUnit({ words, value }: OptionView): boolean {
  const word = words.at(-1) ?? '';
  const unit = unitByWord(word);
  if (!unit || unit.singular === unit.plural || value?.fact.type !== 'quantity') return false;
  // "40 किलोमीटर प्रति घंटा": of one hour each.
  return value.fact.value >= 2 && word === unit.singular && words.at(-2) !== 'प्रति';
}

/** What the ending of the last word says of number and case; null where it says nothing for sure. */
function nounForm({ words, value }: OptionView): string | null {
  const last = words.at(-1) ?? '';
  if (value) return unitByWord(last)?.obliquePlural === last ? 'oblique plural' : 'direct';
  const forms = lookUpNoun(last);
  if (forms.length === 0) return null;
  if (forms.every((form) => form.number === 'pl' && form.case === 'oblique')) return 'oblique plural';
  return forms.every((form) => form.number === 'pl') ? 'plural' : 'direct';
}

function isAction({ words }: OptionView): boolean {
  const last = words.at(-1) ?? '';
  // "महेंद्र सिंह धोनी" is somebody.
  const isBare = /न[ाे]$/u.test(last) && analyseVerb(last).some(({ form }) => form === 'infinitive');
  return isBare && lookUpNoun(last).length === 0;
}

function ordinalEnding({ value, words }: OptionView): string | null {
  if (value?.kind !== 'ordinal') return null;
  return /([ािीे])ं?$/u.exec(words[0] ?? '')?.[1] ?? null;
}

/** What is wrong with the grammatical forms of Hindi options; null when nothing is. */
export function hindiForms(options: readonly OptionView[]): Finding | null {
  const unit = options.find(wrongUnit);
  if (unit) return { reason: 'unit-in-singular', about: unit.text };
  const odd =
    oddOne(options, ordinalEnding) ??
    oddOne(options, nounForm) ??
    oddOne(options, (option) => (isAction(option) ? 'action' : 'thing'));
  return odd ? { reason: 'forms-differ', about: odd.text } : null;
}

function englishShape({ words, text }: OptionView): string {
  if (words.length < 2) return 'noun';
  if (words[0] === 'to') return 'infinitive';
  return /^[a-z]+ing$/u.test(words[0] ?? '') && !/^[A-Z]+ing\b/u.test(text) ? 'gerund' : 'noun';
}

function wrongEnglishUnit({ words, value }: OptionView): boolean {
  if (value?.fact.type !== 'quantity' || value.kind !== 'duration') return false;
  const last = words.at(-1) ?? '';
  return value.fact.value > 1
    ? !last.endsWith('s') && last !== 'min'
    : value.fact.value === 1 && last.endsWith('s');
}

/** The same for English. */
export function englishForms(options: readonly OptionView[]): Finding | null {
  const unit = options.find(wrongEnglishUnit);
  if (unit) return { reason: 'unit-in-singular', about: unit.text };
  const odd = oddOne(options, englishShape);
  return odd ? { reason: 'forms-differ', about: odd.text } : null;
}
