import type { ItemView } from './types.ts';

/** A pronoun never stands before these: "किम जोंग उन ने" has a name there, as the pronoun would be उन्होंने. */
const AFTER_A_NAME = new Set('ने को से में पर का की के द्वारा तक और किस कौन'.split(' '));

function hindiPronoun({ stem: { text, words }, lists }: ItemView): string | undefined {
  return words.find((word, i) => {
    if (!lists.pronouns.has(word)) return false;
    // Folded, ये is what joins the words of "लश्कर-ए-तैयबा".
    if (word === 'ए' && !/(?:^|\s)ये(?=[\s?,])/u.test(text)) return false;
    const next = words[i + 1] ?? '';
    if ((word === 'उन' || word === 'इन') && AFTER_A_NAME.has(next)) return false;
    if (word === 'इनमें' && next === 'से') return false;
    return !words.some((other, at) => at !== i && lists.relatives.has(other));
  });
}

const POSSESSIVE = new Set(['its', 'his', 'her', 'their']);
const DETERMINED_BY_THAT = new Set('in on at of for by to from during after before with'.split(' '));

/** A possessive is told by a name before it: "Tesla ... its"; a subject pronoun is not. */
function englishPronoun({ stem: { words, text }, lists }: ItemView): string | undefined {
  const named = /[a-z,] [A-Z]/u.test(text);
  return words.find((word, i) => {
    if (word === 'that') return i === 0 || DETERMINED_BY_THAT.has(words[i - 1] ?? '');
    if (!lists.pronouns.has(word)) return false;
    if (POSSESSIVE.has(word)) return !named || i < 2;
    if (word === 'it' && /^(?:take|took|taken|cost)$/u.test(words[i + 1] ?? words[i - 1] ?? '')) return false;
    if ((word === 'these' || word === 'those') && words[i - 1] === 'of') return false;
    return !(word === 'those' && lists.relatives.has(words[i + 1] ?? ''));
  });
}

/** The first pronoun or demonstrative of a stem that stands for something outside of it. */
export function openPronoun(item: ItemView): string | undefined {
  return item.lang === 'hi' ? hindiPronoun(item) : englishPronoun(item);
}

/** The stem's words without those that are parts of names: "आज तक", "India Today". */
export function wordsWithoutNames({ stem, lang }: ItemView): readonly string[] {
  if (lang === 'hi') {
    const at = stem.words.findIndex((word, i) => word === 'आज' && stem.words[i + 1] === 'तक');
    return at < 0 ? stem.words : stem.words.filter((_, i) => i !== at && i !== at + 1);
  }
  const names = stem.text.matchAll(/[a-z,] [A-Z][a-z]+ ([A-Z][a-z]+)/gu);
  const named = new Set(Array.from(names, (match) => (match[1] ?? '').toLowerCase()));
  return named.size === 0 ? stem.words : stem.words.filter((word) => !named.has(word));
}
