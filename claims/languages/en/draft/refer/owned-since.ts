import { FIRM_CALLED } from '../../lexicon/firm-words.ts';
import { isHappening } from '../../questions/happenings.ts';
import type { Word } from '../../tag/word.ts';
import type { Mention } from '../memory/mention.ts';
import type { Scene } from './scene.ts';

const OWNER = /^(?:his|her|its|their)$/u;
const FIRM = new RegExp(`^(?:${FIRM_CALLED})$`, 'u');

/** "His firm's interest in the company": two firms, and the second is not the one that the sentence is about. */
export function isBesideOwnFirm(word: Word, { words }: Scene): boolean {
  const at = words.indexOf(word);
  if (at < 0 || !FIRM.test(words[at + 1]?.key ?? '')) return false;
  return words.some(
    ({ key }, i) =>
      i > 0 &&
      i < at &&
      FIRM.test(key) &&
      OWNER.test(words[i - 1]?.key ?? '') &&
      /^['’]s$/u.test(words[i + 1]?.text ?? ''),
  );
}

/** "At their meeting in Leeds … the meeting": since the one that has a name another was told of. */
export function isOwnedSince({ key }: Word, { words }: Mention, word: Word, { text }: Scene): boolean {
  if (!isHappening(key)) return false;
  const from = words.at(-1)?.end ?? word.start;
  const between = text.slice(from, word.start).toLowerCase();
  const noun = between.lastIndexOf(` ${key} `);
  return noun > 0 && /(?:^|[^\p{L}])(?:his|her|its|their)(?: \p{Ll}+)?$/u.test(between.slice(0, noun));
}
