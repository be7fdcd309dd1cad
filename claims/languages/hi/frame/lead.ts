import type { VerbGroup } from '../chunk/types.ts';
import type { Clause } from '../clause/index.ts';
import { phraseWords } from '../clause/phrases.ts';
import { comesAbout, isGoingOn } from '../clause/when-that.ts';
import type { Word } from '../tag/word.ts';
import { verbStance } from './stance/index.ts';
import type { Lead } from './types.ts';

/** Relative words of time and manner whose clause says when or how the next one holds. */
const WHEN = /^(जब|जबसे|जैसे-जैसे|ज्यों-ज्यों|जैसे|ज्यों)$/u;

function opensWith(clause: Clause, test: (word: Word) => boolean): boolean {
  const first = clause.words[0];
  return first !== undefined && test(first);
}

function isThen(clause: Clause): boolean {
  return clause.opener.some(({ key }) => /^(?:तो|तब|तभी)$/u.test(key));
}

/** "होता", "बच जाते": without है, था or a negation what would have been, or one half of two verbs. */
export function isUnreal({ words, tense, negated }: VerbGroup): boolean {
  const last = words.at(-1);
  return !negated && tense === 'none' && (last?.verb?.some(({ form }) => form === 'imperfective') ?? false);
}

/** "होता", "नहीं होता": the form of what would have been, with a negation or none. */
const hasUnrealForm = ({ words }: VerbGroup) =>
  words.at(-1)?.verb?.some(({ form }) => form === 'imperfective') ?? false;

/** "अगर फाटक बंद होता तो हादसा नहीं होता": neither came about. */
export function isCounterfactual(verb: VerbGroup, lead: Lead | undefined): boolean {
  const condition = lead?.role === 'condition' ? lead.clause.verb : undefined;
  return condition ? hasUnrealForm(condition) && hasUnrealForm(verb) : false;
}

/** "असर पड़ता है": what comes about each time. */
function isWhatFollows({ words, progressive }: VerbGroup): boolean {
  const before = words.at(-2);
  const last = words.at(-1);
  return (
    !progressive &&
    /^हैं?$/u.test(last?.key ?? '') &&
    (before?.verb?.some(({ form }) => form === 'imperfective') ?? false)
  );
}

/** "तापमान गिरा है, ऐसे में पटरी टूटती है": what comes about each time that what was told before does. */
export const followsFromBefore = ({ opener, verb }: Clause): boolean =>
  verb !== undefined && isWhatFollows(verb) && opener.some(({ key }) => key === 'ऐसे');

/** "देर हुई", "बारिश न हुई": a perfective without है or था. */
function isSimplePerfective({ words, perfective }: VerbGroup): boolean {
  return perfective && words.at(-1)?.pos !== 'copula';
}

/** "बारिश हुई तो फसल बचेगी": a condition without अगर, as what depends on it is not yet so. */
function isBareCondition(clause: Clause, next: Clause): boolean {
  const { verb } = next;
  if (!isThen(next) || !verb || !clause.verb) return false;
  return (
    isUnreal(verb) ||
    verbStance(verb) === 'future' ||
    verbStance(verb) === 'possible' ||
    (isWhatFollows(verb) && (isSimplePerfective(clause.verb) || isWhatFollows(clause.verb))) ||
    clause.verb.shape === 'subjunctive'
  );
}

/** "अगर लक्षण दिखें और जांच हो, तो …": the second half of a condition. */
function goesOnCondition(clauses: readonly Clause[], at: number): boolean {
  const before = clauses[at - 1];
  const clause = clauses[at];
  const next = clauses[at + 1];
  const then = (clause && isThen(clause)) ?? true;
  return (
    before?.relation === 'condition' &&
    !then &&
    clause?.verb !== undefined &&
    next !== undefined &&
    isThen(next)
  );
}

/** "मामलों में जो बढ़ोतरी हुई है": the relative word stands before its noun, inside the clause. */
function isDetermined({ phrases }: Clause): boolean {
  const at = phrases.findIndex((phrase) => phraseWords(phrase).some(({ pos }) => pos === 'relative'));
  const own = phrases[at];
  const next = phrases[at + 1];
  return (
    at > 0 &&
    own !== undefined &&
    (phraseWords(own).length > 1 || (next?.kind === 'nominal' && next.tag === 'direct'))
  );
}

/** "मौत उस वक्त हुई, | जब उसे रोका गया, | लेकिन वह नहीं रुका": of what stands before it, as what follows is set against it. */
function isOfClauseBefore(before: Clause | undefined, { opener }: Clause): boolean {
  const sets = opener.some(({ key }) => /^(?:लेकिन|मगर|परंतु|किंतु|पर)$/u.test(key));
  return sets && before?.verb !== undefined && before.words.some(({ key }) => /^(?:वक्त|समय|तब)$/u.test(key));
}

/** What a clause is to the one after it; null where each can be told alone. */
export function leadRole(clauses: readonly Clause[], at: number): 'condition' | 'time' | 'other' | null {
  const clause = clauses[at] as Clause;
  const next = clauses[at + 1];
  if (!next?.verb || next.relation === 'condition' || next.governor !== undefined) return null;
  if (goesOnCondition(clauses, at)) return 'condition';
  if (clause.relation === 'condition' && !clause.opener.some((word) => /^(वरना|अन्यथा)$/u.test(word.key)))
    return 'condition';
  if (opensWith(clause, (word) => WHEN.test(word.key)) && next.relation !== 'relative')
    return isOfClauseBefore(clauses[at - 1], next) ? null : 'time';
  const correlative = next.words[0];
  // "जो इलाके सील नहीं हैं, वहां …": where it holds is told before.
  const points =
    correlative?.pronoun === 'demonstrative' ||
    correlative?.pronoun === 'personal' ||
    /^(?:वहां|वहीं)$/u.test(correlative?.key ?? '');
  const about = opensWith(clause, (word) => /^(जो|जिस|जिन|जिसने|जिन्होंने|जिसे|जिन्हें|जहां)$/u.test(word.key));
  const within =
    clause.relation === 'relative' && /^(वह|वे|वो|उस|उन|उसे|उन्हें|उसका|उसकी|उसके)$/u.test(correlative?.key ?? '');
  if ((about || (within && isDetermined(clause))) && points && next.opener.length === 0) return 'other';
  return isBareCondition(clause, next) ? 'condition' : null;
}

/** Markers of what holds for the whole of a condition and what depends on it. */
const SETTING: ReadonlySet<string> = new Set([
  'locative',
  'superessive',
  'after',
  'before',
  'during',
  'since',
]);

/** "10 बजे बाद | यदि दुकान खुली मिली तो …": when and where the condition holds stands before its "यदि". */
function settingBefore(before: Clause | undefined, start: number): Word | undefined {
  const first = (before?.words ?? [])[0];
  const last = before?.words.at(-1);
  if (!before || before.verb || !first || !last || start - last.end > 1) return undefined;
  const sets = before.phrases.every(
    (phrase) =>
      phrase.kind === 'nominal' &&
      !phrase.participle &&
      SETTING.has(phrase.tag) &&
      phraseWords(phrase).every(({ pos, pronoun }) => pos !== 'pronoun' && pronoun === undefined),
  );
  return sets ? first : undefined;
}

/** "बस घाट से गुजर रही थी | कि चालक ने नियंत्रण खो दिया". */
function breaksIn({ verb }: Clause, next: Clause | undefined): boolean {
  return (
    next?.relation === 'coordinate' &&
    next.opener.length === 1 &&
    next.opener[0]?.key === 'कि' &&
    isGoingOn(verb) &&
    comesAbout(next.verb)
  );
}

/** What was going on, with its कि and without whoever says so. */
function goingOn(clause: Clause, next: Clause | undefined, words: readonly Word[]): Lead | undefined {
  const said = clause.phrases.findLastIndex(
    (phrase) => phrase.kind === 'nominal' && phrase.tag === 'according',
  );
  const first = clause.phrases[said + 1];
  const from = first && phraseWords(first)[0]?.start;
  const until = next?.words[0]?.start;
  if (from === undefined || until === undefined) return undefined;
  return { clause, role: 'time', words: words.filter(({ start }) => start >= from && start < until) };
}

/** The clause before this one that it depends on, with every word up to this one. */
export function leadOf(clauses: readonly Clause[], at: number, words: readonly Word[]): Lead | undefined {
  const before = clauses[at - 1];
  const role = before ? leadRole(clauses, at - 1) : null;
  if (before && !role && breaksIn(before, clauses[at])) return goingOn(before, clauses[at], words);
  if (!before || !role) return undefined;
  const first = goesOnCondition(clauses, at - 1) ? (clauses[at - 2] ?? before) : before;
  const opener = first.opener.filter((word) => word.relation === 'condition');
  const own = (opener[0] ?? first.words[0])?.start ?? 0;
  const from = (opener[0] && settingBefore(clauses[clauses.indexOf(first) - 1], own))?.start ?? own;
  const until = clauses[at]?.words[0]?.start ?? 0;
  return { clause: before, role, words: words.filter((word) => word.start >= from && word.start < until) };
}

/** "उस समय", "तब", "ऐसे वक्त": a time that a जब-clause after it tells. */
export function pointsAtWhen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.key === 'तब') return true;
  return /^(उस|ऐसे|उसी)$/u.test(word?.text ?? '') && /^(समय|वक्त|दौरान|दिन)$/u.test(next?.key ?? '');
}

/** "…, बशर्ते सरकार मंजूरी दे": a condition behind what depends on it. */
function isConditionBehind(clauses: readonly Clause[], at: number): boolean {
  const next = clauses[at + 1];
  if (next?.relation !== 'condition' || !next.verb) return false;
  if (next.opener.some(({ key }) => /^(वरना|अन्यथा|नहीं)$/u.test(key))) return false;
  const after = clauses[at + 2];
  return after === undefined || (!isThen(after) && after.opener.length > 0);
}

/** The जब-clause after a clause that points at it, with the words between; undefined where there is none. */
export function tailOf(
  clauses: readonly Clause[],
  at: number,
  words: readonly Word[],
): readonly Word[] | undefined {
  const clause = clauses[at];
  const next = clauses[at + 1];
  if (!clause?.verb || !next?.verb) return undefined;
  const when = next.words[0]?.key === 'जब' && clause.words.some((_, i) => pointsAtWhen(clause.words, i));
  if (!when && !isConditionBehind(clauses, at)) return undefined;
  // "… जब पार्षद ने पूछ लिया कि": what was asked comes behind it.
  if (clauses[at + 2]?.governor === at + 1) return undefined;
  const from = clause.words.at(-1)?.end ?? 0;
  const until = next.words.at(-1)?.end ?? 0;
  return words.filter((word) => word.start >= from && word.end <= until);
}
