import { isContrast, openerLength } from '../lexicon/adverbs.ts';
import { gistOf } from '../tag/gist.ts';
import { isGenitiveMarker, isVerbal, type Word } from '../tag/word.ts';

/** "4- पूर्णबंदी के बाद": the number of an item of a list; how many words it takes. */
function listMark(words: readonly Word[]): number {
  const first = words[0];
  const second = words[1];
  const third = words[2];
  if (!first || !second || !third || !/^\p{Nd}{1,2}$/u.test(first.text)) return 0;
  return /^[-–—).]$/u.test(second.text) && third.pos !== 'value' && third.pos !== 'number' ? 2 : 0;
}

/** "इससे पहले", "इसके पूर्व". */
const BEFORE_THAT = /^(?:पहले|पूर्व)$/u;
/** What has to be before something else. */
const NEEDED = /^(?:जरूरी|आवश्यक|अनिवार्य|लाजिमी)$/u;

/** How many words from `at` on only link a sentence to the one before: "इस तरह" of "इस तरह की घटना" does not. */
function linkLength(words: readonly Word[], at: number): number {
  const length = openerLength(words, at);
  const after = words[at + length];
  if (length === 0 || after === undefined || isGenitiveMarker(after)) return 0;
  // "अब तक 40 लोग", "फिर से": up to when and how often, and no link.
  if (length === 1 && after.pos === 'postposition' && /^(?:अब|फिर|तब|अभी)$/u.test(words[at]?.key ?? ''))
    return 0;
  // "इसके बाद ही कंपनी … कर सकती है": only then.
  const onlyThen = words[at + 1]?.key === 'बाद' && words[at + 2]?.key === 'ही';
  if (onlyThen && words.some(({ key }) => /^(?:सकत[ाेी]|.{1,8}[ेएा]ग[ाेी])$/u.test(key))) return 0;
  // "इससे पहले किसी ने नहीं देखा था": without it, nobody ever.
  if (BEFORE_THAT.test(words[at + 1]?.key ?? '') && words.some(({ pos }) => pos === 'negation')) return 0;
  // "इससे पहले दो परीक्षण जरूरी हैं": before what they are needed.
  if (BEFORE_THAT.test(words[at + 1]?.key ?? '') && words.some(({ key }) => NEEDED.test(key))) return 0;
  // "इससे पहले आई आंधी ने": before what it came.
  if (/^(इससे|इसके|उसके)$/u.test(words[at]?.key ?? '') && isVerbal(after) && after.conjunct !== true) return 0;
  // "इससे पहले भी सेना ने …": too.
  return after.text === ',' || (length > 1 && after.key === 'भी') ? length + 1 : length;
}

/** How long after: "कुछ ही मिनट", "ठीक दो दिन के", "तत्काल". */
const HOW_LONG =
  /^(?:ठीक|कुछ|चंद|थोडी|ही|के|तत्काल|तुरंत|फौरन|करीब|लगभग|देर|दिन|दिनों|मिनट|मिनटों|घंटे|घंटों|सप्ताह|हफ्ते|महीने|महीनों|साल|वर्ष|समय)$/u;
/** Words of it, at most. */
const LONGEST_AFTER = 7;

/** "इसके दो दिन बाद", "उसके कुछ ही मिनट बाद": how long after what was told; what came before it is of another day, and keeps its words. */
function afterLength(words: readonly Word[], at: number): number {
  if (!/^(?:इसके|उसके)$/u.test(words[at]?.key ?? '')) return 0;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_AFTER); i++) {
    const { key, value, inside } = words[i] as Word;
    if (/^(?:बाद|पश्चात|उपरांत)$/u.test(key) && i > at + 1) {
      const next = words[i + 1];
      // "इसके दो दिन बाद आई आंधी ने": after what it came.
      if (!next || next.pos === 'postposition' || (isVerbal(next) && next.conjunct !== true)) return 0;
      return /^(?:ही|भी)$/u.test(next.key) || next.text === ',' ? i - at + 2 : i - at + 1;
    }
    if (value === undefined && !inside && !HOW_LONG.test(key)) return 0;
  }
  return 0;
}

function opensInside({ key, pos, tag }: Word): boolean {
  return (key === 'कि' && pos === 'conjunction') || (pos === 'postposition' && tag === 'ergative');
}

/** "रवि हालांकि हार गए": a word that sets the clause against the one before, too; "… ने कहा कि इससे पहले चार लोग आए थे", "टीम ने इसके साथ ही …": the link at the front of what is said or done. */
function withoutInnerLinks(words: readonly Word[]): readonly Word[] {
  const links: { readonly from: number; readonly to: number }[] = [];
  words.forEach((word, i) => {
    if (!opensInside(word) || words[i + 1]?.key === 'एक') return;
    const length = linkLength(words, i + 1);
    if (length > 1) links.push({ from: i + 1, to: i + 1 + length });
  });
  const { pos } = gistOf(words);
  if (links.length === 0 && !pos.has('adverb')) return words;
  const isLink = ({ key, pos }: Word, i: number) =>
    (i > 0 && pos === 'adverb' && isContrast(key)) || links.some(({ from, to }) => from <= i && i < to);
  return words.some(isLink) ? words.filter((word, i) => !isLink(word, i)) : words;
}

/** Links that stand one behind the other, at most: "बता दें कि इससे पहले". */
const MOST_LINKS = 3;

function linksLength(words: readonly Word[]): number {
  let length = 0;
  for (let n = 0; n < MOST_LINKS; n++) {
    const link = linkLength(words, length) || afterLength(words, length);
    if (link === 0) break;
    length += link;
  }
  return length;
}

/** The sentence without the words that only link it to the one before: "गौरतलब है कि", "इधर,". */
export function withoutOpener(all: readonly Word[]): readonly Word[] {
  const marked = listMark(all);
  const words = marked > 0 ? all.slice(marked) : all;
  const link = linksLength(words);
  return withoutInnerLinks(link > 0 ? words.slice(link) : words);
}
