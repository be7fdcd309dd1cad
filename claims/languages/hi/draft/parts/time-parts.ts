import type { Phrase } from '../../clause/phrases.ts';
import type { Frame } from '../../frame/types.ts';
import { isGenitiveMarker, type Word } from '../../tag/word.ts';

const PART_OF_DAY: ReadonlySet<string> = new Set(
  'सुबह सवेरे सबेरे तड़के तडके दोपहर शाम रात भोर मध्यरात्रि अपराह्न पूर्वाह्न सायं देर'.split(' '),
);
/** Before a year: "साल 1891". */
const YEAR: ReadonlySet<string> = new Set('साल वर्ष सन सन् ईस्वी'.split(' '));

/** "सुबह", "देर रात": folded. */
export const isPartOfDay = (key: string): boolean => PART_OF_DAY.has(key);

const isPart = ({ key }: Word) => isPartOfDay(key);

/** Without what joins or rounds at its edges: "की", "करीब". */
function trimmed(run: readonly Word[]): readonly Word[] {
  const loose = ({ pos }: Word) => pos === 'postposition' || pos === 'approximator' || pos === 'mark';
  const start = run.findIndex((word) => !loose(word));
  const end = run.findLastIndex((word) => !loose(word)) + 1;
  return start < 0 ? [] : run.slice(start, end);
}

/** "5 जून 1974": its year. */
function yearOf(unit: readonly Word[]): (readonly Word[])[] {
  const last = unit.at(-1);
  return unit.length > 2 && last && /^[12]\d{3}$/u.test(last.text) ? [[last]] : [];
}

/** The day, the part of the day and the hour of one time: each may be asked for alone. */
function partsOf(unit: readonly Word[]): (readonly Word[])[] {
  if (YEAR.has(unit[0]?.key ?? '')) return [unit.slice(1)];
  const from = unit.findIndex(isPart);
  if (from < 0) return yearOf(unit);
  const rest = unit.slice(from);
  const length = rest.findIndex((word) => !isPart(word));
  const [part, hour] = length < 0 ? [rest, []] : [rest.slice(0, length), rest.slice(length)];
  const day = unit.slice(0, from);
  return [day, part, hour, ...(day.length > 0 && hour.length > 0 ? [rest] : [])];
}

/** The run of words from `at` on that tell one time. */
function timeFrom(words: readonly Word[], at: number): number {
  let end = at;
  for (let i = at; i < words.length; i++) {
    const word = words[i] as Word;
    const told = word.value?.fact.type === 'time' || (word.inside && end === i) || isPart(word);
    if (told) end = i + 1;
    else if (word.pos !== 'approximator' && !isGenitiveMarker(word)) break;
  }
  return end;
}

/** "रविवार", "रात", "आठ बजे" of "रविवार रात करीब आठ बजे"; "1891" of "साल 1891". */
export function timesIn(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findIndex((word) => word.value?.fact.type === 'time' || isPart(word));
  if (at < 0) return [];
  const unit = words.slice(at, timeFrom(words, at));
  return unit.length < 2
    ? []
    : partsOf(unit)
        .map(trimmed)
        .filter((run) => run.length > 0);
}

/** "उसी समय एक वाल्व फट गया": when what was told just before came about; that this did too holds without it. */
export function isThatMoment(phrase: Phrase, { verb, tail, parts }: Frame): boolean {
  if (phrase.kind !== 'nominal' || phrase.tag !== 'direct' || phrase.group.words.length !== 2) return false;
  const [pointer, noun] = phrase.group.words;
  const points = /^(?:उसी|इसी)$/u.test(pointer?.key ?? '') && /^(?:समय|वक्त|क्षण|पल)$/u.test(noun?.key ?? '');
  const cameAbout = verb.perfective && !verb.negated && verb.words.at(-1)?.pos !== 'copula';
  return points && cameAbout && !tail && parts.length > 1;
}
