import type { Role } from '../../../../model.ts';
import { overlaps, type Range, rangeOf } from '../../../../text/range.ts';
import { chunkWords } from '../../chunk/index.ts';
import { placeRole } from '../../frame/roles.ts';
import { countOf, isGenitiveMarker, isVerbal, type Word } from '../../tag/word.ts';
import { isNumberWord } from '../../values/number-words.ts';
import { kindsIn, shorterIn } from './kind-parts.ts';
import { timesIn } from './time-parts.ts';

/** A part of an argument, in a role of its own where it has one. */
export interface Part extends Range {
  readonly role?: Role;
}

/** A part of more words than this is a phrase to be read, not an answer. */
const LONGEST = 6;

/** Nouns that say nothing of their own: "के बीच", "की ओर", "इस तरह". */
const EMPTY = new Set(['time', 'abstract', 'measure', 'money']);

function joins(word: Word): boolean {
  return word.pos === 'coordinator' || (word.pos === 'mark' && word.text === ',');
}

/** Without the words in front that only point, choose or own, and the brackets behind: "किसी धार्मिक संगठन (2010)" → "धार्मिक संगठन". */
function withoutDeterminers(run: readonly Word[]): readonly Word[] {
  const at = run.findIndex(
    ({ pos, tag }) =>
      pos !== 'determiner' &&
      pos !== 'focus' &&
      pos !== 'approximator' &&
      pos !== 'coordinator' &&
      !(pos === 'pronoun' && tag === 'genitive'),
  );
  // "एक की मौत": एक stands for whoever died.
  if (at < 0 || run[at]?.pos === 'postposition') return [];
  const end = run.findLastIndex(({ pos, text }) => pos !== 'parenthesis' || text.length === 1);
  return run.slice(at, end + 1);
}

function isNominalPart({ pos, inside, pronoun }: Word): boolean {
  return inside || (pronoun === undefined && pos !== 'pronoun' && pos !== 'adverb' && pos !== 'negation');
}

/** Whether some words answer of their own: no bare quality, measure or idea, and no more than an answer holds. */
function answers(run: readonly Word[]): boolean {
  const head = run.findLast(({ inside }) => !inside);
  const last = run.at(-1);
  if (!head || !last || run.length > LONGEST || !run.every(isNominalPart)) return false;
  if (head.name || head.value) return true;
  if (head.pos === 'adjective' || last.pos === 'parenthesis' || last.pos === 'postposition') return false;
  return run.length > 1 || !EMPTY.has(head.noun?.[0]?.class ?? '');
}

function splitAt(words: readonly Word[], cuts: (word: Word) => boolean): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (cuts(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}

/** Each of "चावल, दाल और तेल"; none where a genitive leaves open what belongs to what. */
function listed(run: readonly Word[]): (readonly Word[])[] {
  return run.some(joins) && !run.some(isGenitiveMarker) ? splitAt(run, joins) : [];
}

const isSomeone = ({ name, noun, role }: Word) =>
  name?.class === 'person' || role === true || noun?.[0]?.class === 'person';

/** "शहीद पथ" and "एक गोदाम" of "शहीद पथ पर स्थित एक गोदाम": by what it stands, and what stands there. */
function standingIn(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findLastIndex(({ key }) => key === 'स्थित');
  if (at < 1) return [];
  const before = words.slice(0, words[at - 1]?.pos === 'postposition' ? at - 1 : at);
  return [...(before.some(isSomeone) ? [] : [before]), words.slice(at + 1)];
}

/** "प्रदेश" of "भोपाल समेत प्रदेश के इलाकों"; all of "पटना समेत कई शहरों की सड़कों", where they are of what is counted. */
function ownerIn(before: readonly Word[]): readonly Word[] {
  const behind = before.slice(before.findLastIndex(isAmong) + 1);
  return behind.length === 1 && behind[0]?.pos === 'noun' ? behind : before;
}

const isAmong = ({ key }: Word) => key === 'समेत' || key === 'सहित';

/** "11 लोग" of "दो जवानों समेत 11 लोग": all of them, without whom they hold. */
function amongIn(words: readonly Word[]): (readonly Word[])[] {
  const at = words.findLastIndex(isAmong);
  const end = words.findIndex((word, i) => i > at && isGenitiveMarker(word));
  const all = words.slice(at + 1, end < 0 ? undefined : end);
  return at > 0 && all.some((word) => countOf(word) !== undefined) ? [all] : [];
}

/** The digits of "587 वर्ग किलोमीटर": what is asked for where the unit is in the question. */
function numbersIn(words: readonly Word[]): Word[][] {
  return words.flatMap((word, at) => {
    if (word.inside || word.value?.fact.type !== 'quantity' || word.length < 2) return [];
    const unit = words.slice(at, at + word.length);
    const end = unit.findLastIndex(({ text, key }) => /^\p{Nd}/u.test(text) || isNumberWord(key)) + 1;
    return end > 0 && end < unit.length ? [unit.slice(0, end)] : [];
  });
}

/** "आधे से अधिक", "1,000 से कम": a number with its bound, where a noun follows. */
function boundsIn(words: readonly Word[]): (readonly Word[])[] {
  return words.flatMap((word, at) => {
    const from = at + word.length;
    if (word.inside || word.value?.fact.type !== 'quantity' || words[from]?.tag !== 'bound') return [];
    let end = from;
    while (words[end]?.tag === 'bound') end++;
    return end < words.length ? [words.slice(at, end)] : [];
  });
}

/** "शहर के दक्षिण": in which direction answers by itself. */
const DIRECTION = /^(?:उत्तर|दक्षिण|पूर्व|पश्चिम|पूर्वोत्तर)$/u;

/** "जिले के नगर कोतवाली क्षेत्र", "किसान की पशुशाला": where, without whose it is. */
const isSite = (head: readonly Word[]) => /^(?:place|building)$/u.test(head.at(-1)?.noun?.[0]?.class ?? '');

/** "25 लोगों की मौत" of "25 लोगों की मौत की खबर": what befell whom is one answer. */
const DEATH = /^(?:मौत|मौतों|मृत्यु|हत्या|निधन|शहादत)$/u;

/**
 * The parts of a longer phrase that answer of their own and say no more than the phrase: the phrase without
 * "एक" or "अन्य", the owner in "धान की फसल", each of "चावल, दाल और तेल", a name with its office behind a
 * genitive, the number before its unit. They may hold facts, and one another; none crosses another.
 */
export function partsIn(words: readonly Word[], facts: readonly Range[]): Part[] {
  if (words.length < 2 || words.some(({ pos }) => pos === 'relative')) return [];
  const verb = words.findLastIndex((word) => isVerbal(word));
  if (verb >= 0) {
    const behind = behindParticiple(words.slice(verb + 1), facts);
    const inner = phrasesBefore(words.slice(0, verb), [...facts, ...behind]);
    return [...behind, ...inner, ...lastWithVerb(words, verb, inner)];
  }
  const first = words.findIndex(isGenitiveMarker);
  const last = words.findLastIndex(isGenitiveMarker);
  const owner = ownerIn(words.slice(0, Math.max(0, first)));
  const head = words.slice(last + 1);
  const owned = head.length === 1 && (head[0]?.pos === 'unknown' || DIRECTION.test(head[0]?.key ?? ''));
  const named =
    owned || isSite(head) || facts.some(({ start }) => start >= (head[0]?.start ?? 0)) ? [head] : [];
  const runs = [
    withoutDeterminers(words),
    ...(first > 0 ? [owner, ...named] : []),
    ...(last > first && DEATH.test(words[last - 1]?.key ?? '') ? [words.slice(0, last)] : []),
    ...listed(owner),
    ...listed(head),
    ...amongIn(words),
    ...standingIn(words),
  ].map(withoutDeterminers);
  const whole = rangeOf(words);
  const parts: Range[] = [];
  for (const run of [
    ...runs.filter(answers),
    ...boundsIn(words),
    ...numbersIn(words),
    ...timesIn(words),
    ...kindsIn(words),
    ...shorterIn(words).filter(answers),
  ]) {
    const range = rangeOf(run);
    const same = (other: Range) => other.start === range.start && other.end === range.end;
    if (same(whole) || [...facts, ...parts].some((other) => same(other) || crosses(other, range))) continue;
    parts.push(range);
  }
  return parts;
}

/** Where, when and how long: roles that a phrase of a verbal noun has in it, whatever the verbal noun is. */
const SETTINGS: ReadonlySet<Role> = new Set<Role>(['place', 'time', 'duration']);

/** "शनिवार को गया में आग लगने": where and when in a phrase with a verb, each in its role. */
export function settingsIn(words: readonly Word[]): Part[] {
  const verb = words.findLastIndex((word) => isVerbal(word));
  if (verb < 0) return [];
  return chunkWords(words.slice(0, verb)).flatMap((chunk): Part[] => {
    const role = chunk.kind === 'noun' ? placeRole(chunk) : undefined;
    return role && SETTINGS.has(role) ? [{ ...rangeOf(chunk.words), role }] : [];
  });
}

/** "होटल की रसोई में आग लगने": the phrases of a verb without tense, where in a role of its own. */
function phrasesBefore(words: readonly Word[], facts: readonly Range[]): Part[] {
  return chunkWords(words).flatMap((chunk): Part[] => {
    if (chunk.kind !== 'noun' || !answers(chunk.words)) return [];
    const role = placeRole(chunk);
    const bare = withoutDeterminers(chunk.words);
    const runs = bare.length < chunk.words.length && answers(bare) ? [chunk.words, bare] : [chunk.words];
    return runs.map(rangeOf).flatMap((range) => {
      const taken = facts.some(
        (fact) => (fact.start === range.start && fact.end === range.end) || crosses(fact, range),
      );
      return taken ? [] : [{ ...range, ...(SETTINGS.has(role) ? { role } : {}) }];
    });
  });
}

/** "हमले में | चार लोगों के मरने": whose doing or fate a verb at the end tells, with the verb. */
function lastWithVerb(words: readonly Word[], verb: number, inner: readonly Range[]): Range[] {
  if (verb !== words.length - 1) return [];
  const groups = chunkWords(words).filter((chunk) => chunk.kind === 'noun');
  const last = groups.at(-1);
  const from = last ? words.findIndex(({ start }) => start === last.words[0]?.start) : -1;
  if (last?.tag !== 'genitive' || from < 1 || words.length - from > LONGEST + 2) return [];
  if (!last.words.every(isNominalPart)) return [];
  const range = rangeOf(words.slice(from));
  return inner.some((other) => crosses(other, range)) ? [] : [range];
}

/** "फंसे हुए 70 यात्री": what stands behind a participle, and its parts. */
function behindParticiple(rest: readonly Word[], facts: readonly Range[]): Part[] {
  const noun = rest[0] && !isGenitiveMarker(rest[0]) ? rest : [];
  if (noun.length === 0 || !answers(noun)) return [];
  const range = rangeOf(noun);
  const isFact = facts.some(({ start, end }) => start === range.start && end === range.end);
  return [...(isFact ? [] : [range]), ...partsIn(noun, facts)];
}

function crosses(a: Range, b: Range): boolean {
  const inside = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;
  return overlaps(a, b) && !inside(a, b) && !inside(b, a);
}
