import { isNominal, type Word } from '../tag/word.ts';
import { isDeterminer } from './base.ts';
import { readVerbs } from './verbs.ts';

const isNamePart = (word: Word | undefined) => word?.name !== undefined || word?.inside === true;

/** "left three men badly hurt": how somebody was left. */
function isLeftSo(words: readonly Word[], from: number, at: number): boolean {
  const before = words.slice(Math.max(from, at - 6), at);
  const left = before.findLastIndex(({ lemma, pos }) => lemma === 'leave' && pos === 'VERB');
  return left >= 0 && before.length - left > 1 && !before.slice(left).some(({ pos }) => pos === 'PUNCT');
}

/** Whether so many verbs follow before the next mark; "after a repair that took two years" has one of its own. */
export function finiteAhead(words: readonly Word[], from: number, wanted: number): boolean {
  let left = wanted;
  let to = from + 1 + 7 * wanted;
  for (let i = from; i < Math.min(words.length, to); i++) {
    const word = words[i] as Word;
    // "before envoys from France, Oman and Iraq met": names that go on a list.
    if (
      word.text === ',' &&
      isNamePart(words[i - 1]) &&
      (isNamePart(words[i + 1]) || isDeterminer(words[i + 1]))
    ) {
      to += 4;
      continue;
    }
    if (word.pos === 'PUNCT') return false;
    // "after a repair in May that cost £2m": that one verb is of the repair.
    if (i > from && word.pos === 'PRON' && /^(?:that|which|who)$/u.test(word.key) && isNominal(words[i - 1]))
      left++;
    const verbs = word.pos === 'AUX' || word.pos === 'VERB' ? readVerbs(words, i) : null;
    // "after a match at Palmer Park to reach the final", "left a guard injured": verbs of no clause of its own.
    // "after a quake in 2018 and was empty": that verb is of what stands before "after".
    if (words[i - 1]?.pos === 'CCONJ' && left === wanted && word.pos === 'AUX') return false;
    const bound = words[i - 1]?.key === 'to' || (verbs?.form !== 'finite' && isLeftSo(words, from, i));
    if (!bound && (word.pos === 'AUX' || (verbs && verbs.form !== 'ing'))) left--;
    if (left === 0) return true;
    i += Math.max(0, (verbs?.words.length ?? 1) - 1);
  }
  return false;
}
