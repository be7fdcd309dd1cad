import { fold } from './fold.ts';
import { soundKey } from './romanise.ts';
import { lightStem } from './stem.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as search compares them: folded and stemmed. */
export function searchWords(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => lightStem(fold(word)));
}

/** What is indexed beside a text: its stems, and each word by its sound in Latin letters. */
export function searchText(text: string): string {
  const words = text.match(WORD) ?? [];
  const sounds = words.map((word) => `x${soundKey(fold(word))}`);
  return [...new Set([...searchWords(text), ...sounds])].join(' ');
}

/** For each word of a query, the forms of it that may stand in the index: stem or sound. */
export function queryForms(query: string): string[][] {
  return (query.match(WORD) ?? []).map((word) => {
    const key = fold(word);
    return [...new Set([lightStem(key), `x${soundKey(key)}`])];
  });
}
