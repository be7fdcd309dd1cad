import type { Range } from '../../../../text/range.ts';

/** "says: ?We left. They stayed.?", ".?We left. They stayed,? he said", ",? an official told": speech whose marks a page shows as question marks. */
const SPEECH =
  /(?<=[,:] ?)\?(?=\p{Lu})[^\n?]{1,600}\?|\?(?=\p{Lu})[^\n?]{1,600},\?(?= (?:he|she|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:the|an?)(?: \p{L}+){1,4}) (?:said|says|added|told|tweeted|wrote))/gu;

/** Stretches of a text that are somebody's word, by whom nothing tells that was read. */
export const markedSpeech = (text: string): Range[] =>
  text.includes('?')
    ? Array.from(text.matchAll(SPEECH), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
    : [];
