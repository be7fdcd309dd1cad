import type { Clause, Phrase } from '../../parse/types.ts';
import type { Word } from '../../tag/word.ts';

/** How what commas set off behind a subject begins: what else it is, how old, or of where. */
const OPENS = /^(?:an?|the|one|both|all|of|from|aged)$/u;

/** Whether words between two commas tell what the subject is, its age or where it is from. */
function isAside(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (!first || words.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ')) return false;
  const age = first.value?.fact.type === 'quantity' && rest.every(({ inside }) => inside);
  return age || OPENS.test(first.key);
}

/** The words of a phrase up to its first comma, where all that follows is set off by commas; null for others. */
function withoutAsides(words: readonly Word[]): readonly Word[] | null {
  const commas = words.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  const from = commas[0] ?? 0;
  if (from < 1 || commas.length < 2 || commas.at(-1) !== words.length - 1) return null;
  const asides = commas.slice(1).map((end, n) => words.slice((commas[n] as number) + 1, end));
  return asides.every(isAside) ? words.slice(0, from) : null;
}

function shorten(subject: Phrase): Phrase {
  const words = withoutAsides(subject.words);
  if (!words || subject.pronoun) return subject;
  const bases = subject.bases.filter((base) => base.words.every((word) => words.includes(word)));
  const head = words.includes(subject.head) ? subject.head : bases[0]?.head;
  return head
    ? { ...subject, words, bases, head, joined: words.some(({ pos }) => pos === 'CCONJ') }
    : subject;
}

/** "Two others, a man and a girl, were freed", read word for word: "two others were freed". */
export const withoutSubjectAside = (clause: Clause): Clause =>
  clause.subject && clause.faults.includes('verbatim')
    ? { ...clause, subject: shorten(clause.subject) }
    : clause;
