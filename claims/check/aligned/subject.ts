import type { Content, Word } from './content.ts';

/** How far apart, in pieces, the words of one name stand at most. */
const ONE_NAME = 2;

function isOneName(missing: readonly Word[]): boolean {
  return missing.every(
    (word, i) => !word.adjunct && (i === 0 || word.at - (missing[i - 1] as Word).at <= ONE_NAME),
  );
}

/** Whether the sentence names somebody of its own, before its first number, that the statement does not. */
function namesAnother(statement: Content, sentence: Content): boolean {
  const first = sentence.values.find(({ fact }) => fact.type === 'quantity')?.at ?? 0;
  const known = new Set(statement.words.map(({ meaning }) => meaning));
  return sentence.words.some(
    ({ name, adjunct, meaning, at }) => name && !adjunct && at < first && !known.has(meaning),
  );
}

/**
 * Whether names that a sentence lacks are what it is about without naming it: one name, told of earlier in the
 * text or, where the text is an excerpt that names nobody else, not at all.
 */
export function isUnnamedSubject(
  missing: readonly Word[],
  statement: Content,
  sentence: Content,
  earlier: ReadonlySet<string>,
  isExcerpt: boolean,
): boolean {
  if (missing.length === 0) return true;
  if (!isOneName(missing) || namesAnother(statement, sentence)) return false;
  return missing.every(({ meaning }) => earlier.has(meaning)) ? sentence.anaphoric : isExcerpt;
}
