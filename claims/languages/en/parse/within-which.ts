import type { Chunk } from '../chunk/types.ts';
import type { Word } from '../tag/word.ts';
import { type Cursor, isJoint, isVerbs } from './cursor.ts';
import type { Clause, Phrase } from './types.ts';

/** "A raid on a camp in Leeds, in which": of the raid, or of the town. */
export function isWithinPlace({ chunks }: Cursor, { bases: [first], head }: Phrase): boolean {
  const from = first ? chunks.indexOf(first) : -1;
  return head.name?.class === 'place' && from > 0 && isJoint(chunks[from - 1], 'preposition');
}

/** What ties a clause to what stands before its comma; "after which" may be behind all that was told. */
const TIES = /^(?:in|at|during|under|for|from|on|through|with|against)$/u;

/** Where something is done at, and not in. */
const AT =
  /^(?:hospital|clinic|court|school|college|university|institute|airport|station|stadium|ground|arena|oval|camp|centre|center|plant|factory|office|headquarters|summit|meeting|conference|rally|event|ceremony|hearing|concert|festival|temple|mosque|church|gurdwara|shrine|hotel|farm|site|checkpoint|crossing|bridge|venue|club|theatre|theater|museum|restaurant|shop|store|mall|market|base|port|mine|refinery|zoo|depot|precinct|academy|laboratory|monastery|cemetery|embassy|consulate)s?$/u;

/** Whether only one thing can be meant: named or told of, with nothing behind it. */
function isSure({ bases, pronoun, tail, joined, head, words }: Phrase): boolean {
  const isOne = bases.length === 1 && !pronoun && tail.length === 0 && !joined;
  return isOne && (head.name !== undefined || words[0]?.key === 'the');
}

/** "In" or "at" for "where", in its place in the article; null for what nothing is done in or at. */
function standInFor(where: Word, { head, words }: Phrase): Word | null {
  const { name } = head;
  if (name !== undefined && !/^(?:place|organisation)$/u.test(name.class)) return null;
  const last = words.at(-1)?.key ?? '';
  const text = AT.test(last) || name?.class === 'organisation' ? 'at' : 'in';
  return { ...where, text, key: text, lemma: text, pos: 'ADP' };
}

/** What ties a relative clause to its antecedent: the preposition before "which", or what stands for "where". */
function tieOf(words: readonly Word[], antecedent: Phrase): Word | null {
  const [first, which, more] = words;
  if (first?.key === 'where' && which === undefined) return standInFor(first, antecedent);
  return first && which?.key === 'which' && !more && TIES.test(first.key) ? first : null;
}

/** "The tournament, in which 12 teams took part,", "Leeds, where 40 homes burnt,": what is told is told in it. */
export function withinWhich(clause: Clause, words: readonly Word[], antecedent: Phrase): Clause | null {
  const tie = isSure(antecedent) ? tieOf(words, antecedent) : null;
  const { subject, faults, expletive, rest, before } = clause;
  const isRead = faults.every((fault) => fault === 'relative') && !rest && !expletive && before.length === 0;
  // "Where its candidate won": whose, only the clause around it tells.
  const isOpen = subject?.words.some(({ key }) => /^(?:its|his|her|their|our|my)$/u.test(key)) ?? true;
  if (!tie || !subject || subject.pronoun || isOpen || !isRead) return null;
  const place: Phrase = { ...antecedent, preposition: [tie], tail: [] };
  return { ...clause, after: [...clause.after, place], faults: [] };
}

/** What a sum or a deed does as well as the thing that stands last. */
const RATES = /^(?:account|rank|depend|rely|amount|translate|compare|rate|stand)$/u;

/** "exports flour to Korea, which accounts for a third of its sales": of the flour, or the exports. */
export function isOfOther(
  { chunks, at }: Cursor,
  opener: string,
  verb: Chunk | undefined,
  { bases, preposition, words }: Phrase,
): boolean {
  if (opener !== 'which' || !isVerbs(verb) || !RATES.test(verb.lemma) || verb.passive) return false;
  const from = bases[0] ? chunks.indexOf(bases[0]) : -1;
  const behind = chunks.slice(at);
  const mark = behind.findIndex(({ kind }) => /^(?:comma|stop|dash|colon)$/u.test(kind));
  const own = behind.slice(0, mark < 0 ? behind.length : mark).flatMap(({ words }) => words);
  const links = words.some(({ pos, key }) => pos === 'ADP' || key === 'to');
  const tied =
    links || preposition.length > 0 || bases.length > 1 || isJoint(chunks[from - 1], 'preposition');
  return tied || own.some(({ key }) => /^(?:its|their)$/u.test(key));
}
