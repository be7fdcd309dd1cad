import { isTimePhrase } from '../../frame/phrases.ts';
import { type Clause, opensWithComma, type Part, partWords } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

const RELATIVE = /^(?:which|where|who|whose|whom)$/u;

/** ", which …", "- which … -" as one filler, or as its comma and what follows. */
function opensAt(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (goesOnThere(parts, at)) return true;
  if (part?.kind !== 'filler' || !/^[,–—―-]$/u.test(part.words[0]?.text ?? '')) return false;
  const next = parts[at + 1];
  const opener = part.words[1] ?? (next?.kind === 'filler' ? next.words[0] : undefined);
  if (RELATIVE.test(opener?.key ?? '')) return true;
  const behind = [...part.words.slice(1), ...(next ? partWords(next) : []), ...restWords(parts, at + 2)];
  const first = behind[0];
  const second = behind[1];
  // ", for which he was paid", ", as can lamps": facts of their own as well.
  return (
    (first?.pos === 'ADP' && RELATIVE.test(second?.key ?? '')) ||
    isAlso(first, second) ||
    isOfThem(parts.slice(at).flatMap(partWords).slice(1))
  );
}

/** "left for Leeds on Monday where they met her": what they did there, told behind the day with no comma. */
function goesOnThere(parts: readonly Part[], at: number): boolean {
  const [day, where, they, verb] = parts.slice(Math.max(0, at - 1), at + 3);
  const named = where?.kind === 'filler' && where.words.length === 1 && where.words[0]?.key === 'where';
  const timed = at > 0 && day?.kind === 'phrase' && isTimePhrase(day);
  const done = verb?.kind === 'filler' && verb.verb?.tense === 'past' && verb.verb.modal === null;
  return named && timed && they?.kind === 'phrase' && they.pronoun && done;
}

/** ", among them two children", ", most of them in Leeds": what is told of some of those just told of. */
const isOfThem = (behind: readonly Word[]) => {
  const [first, second, third, ...more] = behind;
  const them =
    (first?.key === 'among' && second?.key === 'them') ||
    (/^(?:most|many|some|half|both|several)$/u.test(first?.key ?? '') &&
      second?.key === 'of' &&
      third?.key === 'them');
  // "with others, among them Oslo, being discussed": what follows is of the others.
  return them && !more.some(({ text }) => text === ',');
};

const isAlso = (first: Word | undefined, second: Word | undefined) =>
  first?.key === 'as' &&
  second !== undefined &&
  /^(?:can|could|do|does|did|is|are|was|were|has|have|will)$/u.test(second.key);

const restWords = (parts: readonly Part[], at: number): readonly Word[] => {
  const part = parts[at];
  return part ? partWords(part) : [];
};

function cut(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((_, i) => opensAt(parts, i));
  // "fell as investors, who thought …, sold": what "as" opens was not read to its end.
  const before = parts[at - 1];
  const who =
    at > 0 &&
    parts
      .slice(at, at + 2)
      .some(({ kind, words }) => kind === 'filler' && words.some(({ key }) => key === 'who'));
  const opened = who && before?.kind === 'phrase' && before.preposition[0]?.key === 'as';
  const kept = at < 0 ? parts : parts.slice(0, opened ? at - 1 : at);
  const whole = kept.map((part) =>
    part.kind === 'phrase' && part.tail.length > 0 ? { ...part, tail: cut(part.tail) } : part,
  );
  const torn = whole.findIndex((part, i) => isCutShort(part, kept[i], kept.slice(i + 1)));
  const last = whole[torn];
  // "doubled as farmers, who had stored it, rush": their verb was not read.
  const waits = last?.kind === 'phrase' && last.preposition[0]?.key === 'as';
  return torn < 0 ? whole : whole.slice(0, waits ? torn : torn + 1);
}

/** "by the mayor[, who promised] that a vote would come": what follows is of what was set off, up to a comma. */
function isCutShort(part: Part, whole: Part | undefined, behind: readonly Part[]): boolean {
  const [next] = behind;
  const shorter = part.kind === 'phrase' && whole?.kind === 'phrase' && part.tail.length < whole.tail.length;
  return shorter && next !== undefined && (!opensWithComma(next) || isOfSetOff(behind));
}

/** ", of which two are in the north, including Leeds", ", for which it will spend a crore, largely from savings": of what was set off; a time is the clause's own. */
export function isOfSetOff([comma, next]: readonly Part[]): boolean {
  if (!opensWithComma(comma) || comma?.words.length !== 1) return false;
  const [first] = next ? partWords(next) : [];
  if (!next || /^(?:and|but|or|so|while|with|who|which)$/u.test(first?.key ?? '')) return false;
  return next.kind === 'filler'
    ? next.verb === undefined
    : !isTimePhrase(next) && !/^(?:in|on|at|after|before|despite|according to)$/u.test(first?.key ?? '');
}

/** "The poll questioned 900 people, which was done in May": what a comma sets off is a fact of its own. */
export function withoutSetOff(clause: Clause): Clause {
  const { subject } = clause;
  // "The ship that followed the yacht, which was new, heard shots": of the yacht.
  const own = subject && subject.tail.length > 0 ? { ...subject, tail: [...cut(subject.tail)] } : subject;
  return { ...clause, subject: own, after: [...cut(clause.after)] };
}
