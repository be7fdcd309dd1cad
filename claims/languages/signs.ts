import { keptBy } from '../kept.ts';
import { hasOne, literalsNeeded } from './literals.ts';

/** A sign in the words of a text that something is wrong with it. Its `pattern` is cheap: most texts end there. */
export interface Sign {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands there too. */
  readonly beside?: RegExp;
  /** What stands there when nothing is wrong. */
  readonly unless?: RegExp;
}

/** Signs that no text shows which has none of these words; of any text where there are none. */
interface Group {
  readonly words: readonly string[];
  readonly signs: Sign[];
  /** Groups whose words hold the one of this: "कितने लोग" within "कितन". */
  readonly within: Group[];
}

/** In small letters, so that whatever `i` takes for a plain letter is one: "ſ" is no capital. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

/** What a text must hold to show a sign, as it stands or `lowered`; null where that is unsure. */
function wordsOf({ pattern: { source, ignoreCase } }: Sign): readonly string[] | null {
  const words = literalsNeeded(source);
  if (!ignoreCase || words === null) return words;
  return words.every((word) => /^[ -~]+$/.test(word)) ? words.map((word) => word.toLowerCase()) : null;
}

interface Table {
  readonly exact: readonly Group[];
  readonly anyCase: readonly Group[];
}

/** The group with the longest word that stands in every word of another. */
function holderOf({ words }: Group, groups: readonly Group[]): Group | undefined {
  const isIn = (word: string) => words.every((other) => other.length > word.length && other.includes(word));
  const holders = groups.filter(
    ({ words: [word, ...more] }) => word !== undefined && more.length === 0 && isIn(word),
  );
  return holders.sort((a, b) => (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0))[0];
}

/** Signs by the words that they need; of groups within others only the outermost. */
function groupsOf(signs: readonly Sign[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const sign of signs) {
    const words = wordsOf(sign) ?? [];
    const key = words.join('|');
    const group: Group = groups.get(key) ?? { words, signs: [], within: [] };
    groups.set(key, group);
    group.signs.push(sign);
  }
  const all = [...groups.values()];
  return all.filter((group) => {
    const holder = group.words.length === 0 ? undefined : holderOf(group, all);
    holder?.within.push(group);
    return holder === undefined;
  });
}

/** The signs of a list by the words that they need: worked out once for each list. */
const tableOf = keptBy(
  (signs: readonly Sign[]): Table => ({
    exact: groupsOf(signs.filter(({ pattern }) => !pattern.ignoreCase)),
    anyCase: groupsOf(signs.filter(({ pattern }) => pattern.ignoreCase)),
  }),
);

function shows(text: string, { pattern, beside, unless }: Sign): boolean {
  return pattern.test(text) && (beside?.test(text) ?? true) && !(unless?.test(text) ?? false);
}

function showsOf(groups: readonly Group[], text: string, searched: string): boolean {
  for (const { words, signs, within } of groups) {
    if (words.length > 0 && !hasOne(searched, words)) continue;
    for (const sign of signs) if (shows(text, sign)) return true;
    if (showsOf(within, text, searched)) return true;
  }
  return false;
}

/** Whether a text shows one of the signs. */
export function showsAny(text: string, signs: readonly Sign[]): boolean {
  const { exact, anyCase } = tableOf(signs);
  return showsOf(exact, text, text) || (anyCase.length > 0 && showsOf(anyCase, text, lowered(text)));
}
