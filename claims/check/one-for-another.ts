import type { Reading } from '../model.ts';
import { fold } from '../text/fold.ts';
import { lightStem } from '../text/stem.ts';

/** Hindi says "a" and "one" by the same word, so that it is read as no number. */
const ONE = fold('एक');

const stemOf = (word: string) => lightStem(fold(word.replace(/[।,;?!]/gu, '')));

/** The stems of the words that stand right behind something in a text. */
function stemsBehind(text: string, isIt: (before: string, word: string) => boolean): Set<string> {
  const words = text.split(/\s+/u);
  return new Set(
    words.flatMap((word, i) => {
      const next = words[i + 1];
      return next !== undefined && isIt(words.slice(0, i + 1).join(' '), word) ? [stemOf(next)] : [];
    }),
  );
}

const behindOne = (text: string) => stemsBehind(text, (_, word) => fold(word) === ONE);

/** The words that a claim counts by another number than one. */
function counted({ claim }: Reading): Set<string> {
  const numbers = claim.arguments.flatMap(({ fact, text }) =>
    fact?.type === 'quantity' && fact.value !== 1 ? [text] : [],
  );
  return stemsBehind(claim.text, (before) =>
    numbers.some((number) => before === number || before.endsWith(` ${number}`)),
  );
}

/** "एक सदस्यीय पीठ" beside a claim of "पांच सदस्यीय पीठ": the statement counts one of what the claim counts otherwise. */
export function saysOneForAnother(statement: string, claims: readonly Reading[]): boolean {
  const said = behindOne(statement);
  return (
    said.size > 0 &&
    claims.some((reading) => {
      const alike = behindOne(reading.claim.text);
      const others = counted(reading);
      return [...said].some((noun) => others.has(noun) && !alike.has(noun));
    })
  );
}
