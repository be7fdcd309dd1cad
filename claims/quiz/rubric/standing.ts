import { hasYear } from '../../text/years.ts';
import { hasDateline } from './kicker.ts';
import { Text } from './text.ts';
import type { ItemView } from './types.ts';

/** A pronoun never stands before these: "किम जोंग उन ने" has a name there, as the pronoun would be उन्होंने. */
const AFTER_A_NAME = new Set('ने को से में पर का की के द्वारा तक और किस कौन'.split(' '));

/** A road in two parts; no pronoun stands behind a hyphen. */
const ROAD = /(?<=\p{L}\p{M}{0,2})-वे(?=[ ,?])/u;
/** What the day of the news lies in one of. */
const OF_NEWS = /^(?:season|year|month|week|summer|winter|spring|autumn)$/u;
/** What a day lies in one of. */
const OF_DAY = /^(?:सीजन|सीज\u093cन|सत्र|मौसम)$/u;

/** "मंत्री के अनुसार, उन्होंने …", "मोहन राय ने बताया कि उस पर …": whoever is named as the source speaks of himself. */
const OF_SOURCE =
  /(?:के अनुसार,| ने (?:[^\s,?]{1,20} ){0,5}(?:कहा|बताया|माना|लिखा|दावा किया|आरोप लगाया)(?: है| था)? कि) (?:वह|उसने|उन्होंने|उसे|उन्हें|उसक[ाीे]|उनक[ाीे]|उससे|उनसे|उस पर|उन पर|उसमें|उनमें) /u;

const JOINS = /^(?:और|व|एवं|तथा)$/u;
const AROUND = /^(?:आसपास|आस-पास|आस|इर्द-गिर्द|निकटवर्ती|समीपवर्ती)$/u;

function hindiPronoun({ stem: { text, words }, lists }: ItemView): string | undefined {
  return words.find((word, i) => {
    if (!lists.pronouns.has(word)) return false;
    if (/^(?:अनुसार|कि)$/u.test(words[i - 1] ?? '') && OF_SOURCE.test(text)) return false;
    // Folded, ये is what joins the words of "लश्कर-ए-तैयबा".
    if (word === 'ए' && !/(?:^|\s)ये(?=[\s?,])/u.test(text)) return false;
    // Nor is वे where it ends a road: "एक्सप्रेस-वे पर".
    if (word === 'वे' && ROAD.test(text)) return false;
    // With the day of the news in the stem this season is that of the day.
    if (word === 'इस' && OF_DAY.test(words[i + 1] ?? '') && hasYear(text)) return false;
    const next = words[i + 1] ?? '';
    // "पटना और उसके आसपास": what lies around the place before it.
    if (/^(?:उसके|इसके)$/u.test(word) && AROUND.test(next) && JOINS.test(words[i - 1] ?? '') && i > 1)
      return false;
    if ((word === 'उन' || word === 'इन') && AFTER_A_NAME.has(next)) return false;
    if (word === 'इनमें' && next === 'से') return false;
    return !words.some((other, at) => at !== i && lists.relatives.has(other));
  });
}

const POSSESSIVE = new Set(['its', 'his', 'her', 'their']);
/** What "who" and "which company" can be the antecedent of in what they say. */
const OF_WHO = new Set(['he', 'she', 'they', 'him', 'them', 'his', 'her', 'their']);
const OF_WHICH = new Set(['it', 'its', 'they', 'their', 'them']);
const SAYING =
  /^(?:says?|said|told|announced|reported|claimed|denied|warned|promised|argued|believes?|admitted|acknowledged|added|explained|insisted|stressed|hopes?|thinks?|wrote|stated|pledged|vowed|confirmed)$/u;
const DETERMINED_BY_THAT = new Set('in on at of for by to from during after before with'.split(' '));
/** Words behind "now that", "once it", which go with a clause and not with the time of reading. */
const AFTER_EMPTY_IT =
  /^(?:take|took|taken|takes|cost|costs|rain|rained|snow|snowed|possible|clear|likely)$/u;

/** "Who said that he …?": whoever is asked for is spoken of again. */
function isAskedFor(words: readonly string[], at: number): boolean {
  const wh = words.findIndex((word) => word === 'who' || word === 'which');
  if (wh < 0 || wh > at) return false;
  const says =
    words.slice(wh, at).some((word) => SAYING.test(word)) ||
    // "Which country limits exports to protect its own growers?"
    (POSSESSIVE.has(words[at] ?? '') && words[at + 1] === 'own' && wh === words.findIndex(isAsking));
  return (words[wh] === 'who' ? OF_WHO : OF_WHICH).has(words[at] ?? '') && says;
}

/** "According to the mayor, how many boats did she sell?": whoever is named as the source speaks of himself. */
const BY_SOURCE =
  /(?:^|: )According to [^?]{3,120}, [^?]{1,120}? (?:did|does|do|has|have|had|was|were|is|are|will|would|can|could) (he|she|it|they) /u;

const isAsking = (word: string) => /^(?:who|which|what|how|when|where|whose|whom)$/u.test(word);

const LINKS = /,| and | that | which | who | when | while | after | before | since | because | if | as /u;

/** "How long did it last?": what the question itself named before. */
function isNamedBefore(words: readonly string[], at: number, text: string): boolean {
  return words[at] === 'it' && at > 5 && LINKS.test(text.slice(Math.max(0, text.search(/\p{Lu}/u))));
}

/** What somebody is quoted to say stands as it was said. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“][^"“”]*["”]/gu, ' ');
}

/** A possessive is told by a name before it: "Tesla ... its"; a subject pronoun is told by who is asked for. */
function englishPronoun({ stem, lists }: ItemView): string | undefined {
  // "US sanctions": a country, no pronoun.
  const text = withoutQuotes(stem.text).replace(/\b(?:US|IT)\b/gu, 'X');
  const { words } = text === stem.text ? stem : new Text(text);
  const named = /[a-z,] [A-Z]/u.test(text);
  const ofSource = BY_SOURCE.exec(text)?.[1];
  return words.find((word, i) => {
    if (word === 'that') return i === 0 || DETERMINED_BY_THAT.has(words[i - 1] ?? '');
    if (!lists.pronouns.has(word) || isAskedFor(words, i)) return false;
    if (POSSESSIVE.has(word)) return !named || i < 2;
    if (word === 'it' && (AFTER_EMPTY_IT.test(words[i + 1] ?? '') || AFTER_EMPTY_IT.test(words[i - 1] ?? '')))
      return false;
    if (isNamedBefore(words, i, text) || word === ofSource) return false;
    if ((word === 'these' || word === 'those') && words[i - 1] === 'of') return false;
    // With the day of the news in the stem this season is that of the day.
    if (word === 'this' && OF_NEWS.test(words[i + 1] ?? '') && hasDateline(stem.text)) return false;
    return !(word === 'those' && lists.relatives.has(words[i + 1] ?? ''));
  });
}

/** The first pronoun or demonstrative of a stem that stands for something outside of it. */
export function openPronoun(item: ItemView): string | undefined {
  return item.lang === 'hi' ? hindiPronoun(item) : englishPronoun(item);
}

/** "कुछ ही मिनट बाद", "एक दिन पहले": counted from something that the stem does not name. */
export function relativeTime({ stem: { words }, lang }: ItemView): string | null {
  if (lang !== 'hi') return null;
  for (const [at, word] of words.entries()) {
    if (word !== 'पहले' && word !== 'बाद') continue;
    const from = words[at - 2] === 'ही' || words[at - 2] === 'भर' ? at - 3 : at - 2;
    const unit = words[at - 1] ?? '';
    // "चार दिन बाद", "24 वर्ष बाद" may tell how long it took; "कुछ देर बाद" goes on from the sentence before.
    if (word === 'बाद' && !/^(?:कुछ|थोड़ी|थोड़े|थोडी|थोडे)$/u.test(words[from] ?? '')) continue;
    if (!SPANS.has(unit) || !COUNTED.test(words[from] ?? '')) continue;
    // "12 घंटे पहले से कतार": so long in advance.
    if (word === 'पहले' && words[at + 1] === 'से') continue;
    if (!/^(?:से|के|की)$/u.test(words[from - 1] ?? '') && !/^(?:कितन|किस)/u.test(words[from] ?? ''))
      return words.slice(from, at + 1).join(' ');
  }
  return null;
}

const SPANS: ReadonlySet<string> = new Set(
  'मिनट घंटा घंटे घंटों दिन दिनों सप्ताह हफ्ता हफ्ते हफ्तों महीना महीने महीनों माह साल वर्ष वर्षों देर समय'.split(' '),
);
const COUNTED = /^(?:कुछ|एक|दो|तीन|चार|पांच|छह|सात|आठ|नौ|दस|थोड़ी|थोड़े|कई|हफ्ते|\d+)$/u;

/** The stem's words without those that are parts of names ("आज तक", "India Today") or of a quotation. */
export function wordsWithoutNames({ stem, lang }: ItemView): readonly string[] {
  if (lang === 'hi') {
    const at = stem.words.findIndex((word, i) => word === 'आज' && stem.words[i + 1] === 'तक');
    return at < 0 ? stem.words : stem.words.filter((_, i) => i !== at && i !== at + 1);
  }
  const text = withoutQuotes(stem.text);
  const { words } = text === stem.text ? stem : new Text(text);
  const names = text.matchAll(/[a-z,] [A-Z][a-z]+ ([A-Z][a-z]+)/gu);
  const named = new Set(Array.from(names, (match) => (match[1] ?? '').toLowerCase()));
  // "Now that it no longer leaks" gives a reason, no time.
  return words.filter((word, i) => !named.has(word) && !(word === 'now' && words[i + 1] === 'that'));
}
