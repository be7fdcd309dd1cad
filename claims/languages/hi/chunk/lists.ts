import { isNominal, type Word } from '../tag/word.ts';

/** What closes a list that names only some: "सिंह, यादव समेत". */
const ENUMERATION = new Set(['समेत', 'सहित', 'आदि', 'इत्यादि', 'वगैरह']);

/** How far ahead, in words, the और of a list is looked for. */
const LIST_REACH = 24;

/** A word that may open a member of a list: a nominal one, and an adverb with its genitive: "आसपास के गांवों". */
export function opensMember(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && (isNominal(word) || (word.pos === 'adverb' && next?.tag === 'genitive'));
}

/** What may open a member of a list, and whose kin it is: "मोहित शर्मा, उसके भाई रोहित और …". */
function opensListed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return opensMember(words, at) || (word?.pos === 'pronoun' && word.tag === 'genitive');
}

/**
 * Whether the comma before `next` stands between names or nouns that an और closes ("असम, बिहार और झारखंड में"), or
 * the case marker after the last of three ("गोवर्धन, मांट, राया में"), or समेत. `run`: the nominal words before it.
 */
export function isListComma(run: readonly Word[], words: readonly Word[], next: number): boolean {
  if (run.length === 0 || !opensListed(words, next)) return false;
  let commas = run.some((word) => word.pos === 'coordinator') ? 2 : 1;
  for (let i = next; i < Math.min(words.length, next + LIST_REACH); i++) {
    const word = words[i] as Word;
    // "मोहन (45), सोहन (40) और अंकित (12) की": ages and short forms in brackets belong to their names.
    if (word.pos === 'parenthesis') continue;
    if (word.pos === 'coordinator') return i > next && opensListed(words, i + 1);
    if (ENUMERATION.has(word.key)) return true;
    if (word.text === ',') commas++;
    else if (word.pos === 'postposition' && word.tag !== 'genitive') return commas >= 2;
    else if (!isNominal(word) && word.tag !== 'genitive') return false;
  }
  return false;
}

/** Where in `run` the और stands after which the home of the last of a list opens, before "रहने वाला"; -1 without one. */
export function residentFrom(run: readonly Word[], verb: Word | undefined): number {
  if (verb?.key !== 'रहने' || run.at(-1)?.tag !== 'genitive') return -1;
  const at = run.findLastIndex(({ pos, text }) => pos === 'coordinator' && text !== ',');
  const before = run[at - 1]?.pos === 'parenthesis' ? run[at - 2] : run[at - 1];
  return before?.name?.class === 'person' ? at : -1;
}
