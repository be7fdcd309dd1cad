import type { Clause } from '../clause/index.ts';
import { phraseWords } from '../clause/phrases.ts';
import type { Word } from '../tag/word.ts';
import type { Scope } from './stance/scope.ts';
import type { Frame } from './types.ts';

const POINTS = /^(?:यह|ये|वह|वे|इस|इन|उस|उन)$/u;

/** Forms that a finite verb of the past ends in as well as a participle: "शुरू हुआ", "मुंह किए". */
function mayBeParticiple({ verb }: Clause): boolean {
  const last = verb?.words.at(-1);
  return verb?.perfective === true && last?.pos !== 'copula' && !/[ीई]ं$/u.test(last?.key ?? '');
}

/** "इस दौरान", "इस बीच": when, and no noun that a participle goes with. */
const WHEN = /^(?:दौरान|बीच|समय|वक्त|बार|तरह|प्रकार|अवसर|मौके|क्रम|दिन|साल|वर्ष|महीने|सप्ताह)$/u;

/**
 * "तीन मई से शुरू हुआ | यह मेला …", "उत्तर की ओर मुंह किए | उन मकानों पर …": a participle before the noun that it
 * goes with, which reads as a clause of its own.
 */
export function isParticipleBefore(clauses: readonly Clause[], at: number, all: readonly Word[]): boolean {
  const clause = clauses[at] as Clause;
  const next = clauses[at + 1];
  const last = clause.words.at(-1);
  const [first, second] = next?.words ?? [];
  if (!next || !last || !first || next.opener.length > 0 || clause.quoted !== next.quoted) return false;
  const pointing =
    POINTS.test(first.key) && second !== undefined && second.pos !== 'postposition' && !WHEN.test(second.key);
  const adjoins = all[all.indexOf(last) + 1] === first;
  return pointing && adjoins && first.pos !== 'pronoun' && mayBeParticiple(clause);
}

/**
 * "उन खेतों में, जिनकी मिट्टी …, उपज और भी कम है": the front of the clause stands before the relative clause that cuts
 * it, and was read with that.
 */
export function losesFront(before: Clause | undefined, { relation, opener }: Clause): boolean {
  if (before?.relation !== 'relative' || relation !== 'coordinate' || opener.length > 0) return false;
  const front = before.phrases[0];
  const next = before.phrases[1];
  if (front?.kind !== 'nominal' || front.tag === 'direct' || !next) return false;
  const opens = /^(?:उस|उन|ऐसे|ऐसी)$/u.test(front.group.words[0]?.key ?? '');
  return opens && phraseWords(next)[0]?.pos === 'relative';
}

/** "…, जिन्होंने नौकरी छोड़ी और दुकान खोली": who did so is told by the relative word of the clause before. */
export function borrowsRelative({ borrowed, subject }: Frame): boolean {
  if (!borrowed || !subject) return false;
  return phraseWords(subject.phrase).some(({ pos }) => pos === 'relative');
}

/** "'… जाती है। सभी दुकानों में …'": behind a full stop what was said before bears on nothing more. */
export function opensAfresh({ words: own, quoted }: Clause, all: readonly Word[]): boolean {
  const at = all.indexOf(own[0] as Word);
  return quoted && at > 0 && /^[।?!]$/u.test(all[at - 1]?.text ?? '');
}

const CONCEDES = /^(?:हालांकि|यद्यपि|भले|बेशक)$/u;
const AGAINST = /^(?:लेकिन|मगर|परंतु|किंतु|पर)$/u;

/**
 * "हालांकि राय ने कहा है कि …, लेकिन कई विशेषज्ञ सहमत नहीं हैं", "कार्यक्रम के मुताबिक टीम को जाना था, लेकिन दौरा रद्द हुआ": what
 * the paper sets against somebody's word, or a plan.
 */
export function setsAgainst({ opener, quoted }: Clause, { source }: Scope, all: readonly Word[]): boolean {
  if (quoted || !opener.some(({ key }) => AGAINST.test(key))) return false;
  return source?.binding === true || all.slice(0, 2).some(({ key }) => CONCEDES.test(key));
}
