import type { Frame } from '../frame/types.ts';
import { hasAnyKey } from '../tag/gist.ts';
import type { Word } from '../tag/word.ts';
import type { Mention, Place } from './memory-types.ts';

/** Words of respect for a death: of nobody else than the one whose it was. */
const DEATH = ['निधन', 'देहांत', 'देहावसान', 'स्वर्गवास'];
/** What belongs to a dead person. */
const OF_DEAD = /^(?:निधन|देहांत|देहावसान|स्वर्गवास|अंतिम|पार्थिव)$/u;
/** Words between a name and the death: "धर्मेंद्र का सोमवार को मुंबई में निधन". */
const FURTHEST = 10;

/** The name before "का … निधन" in a clause. */
function namedDead(words: readonly Word[]): Word | undefined {
  if (!hasAnyKey(words, DEATH)) return undefined;
  const at = words.findIndex(({ key }) => DEATH.includes(key));
  const owners = words.filter(
    (word, i) =>
      i < at &&
      at - i <= FURTHEST &&
      word.name?.class === 'person' &&
      !word.inside &&
      words[i + word.length]?.tag === 'genitive',
  );
  return owners.length === 1 ? owners[0] : undefined;
}

/** The one whose death the text has told of, after a frame; undefined once it tells of another's. */
export function deadAfter(dead: Mention | undefined, { clause }: Frame, place: Place): Mention | undefined {
  const word = namedDead(clause.words);
  if (!word) return dead;
  const text = word.name?.canonical ?? word.text;
  if (dead && dead.text !== text) return undefined;
  const last = clause.words[clause.words.indexOf(word) + word.length - 1] ?? word;
  return dead ?? { text, range: { start: word.start, end: last.end }, ...place };
}

/** Whose "उनके निधन", "उनका अंतिम संस्कार" is. */
export function deadMeant(words: readonly Word[], at: number, dead: Mention | undefined): Mention | null {
  const word = words[at];
  const next = words[at + 1];
  if (!dead || !/^(?:उनका|उनकी|उनके)$/u.test(word?.key ?? '') || !OF_DEAD.test(next?.key ?? '')) return null;
  return dead;
}
