import { fold } from '../../../text/fold.ts';
import type { CaseTag } from '../closed/postpositions.ts';
import {
  COMPOUND_POSTPOSITIONS,
  FEMININE_TAILS,
  POSTPOSITION_TAILS,
  SIMPLE_POSTPOSITIONS,
} from './closed.ts';
import { CLOSING, OPENING } from './quotes.ts';
import { isDuration, isVerbal, type Word } from './word.ts';

function mark(words: readonly Word[], at: number, length: number, tag: CaseTag): void {
  for (let i = at; i < at + length; i++) {
    const word = words[i] as Word;
    word.pos = 'postposition';
    word.tag = tag;
    word.inside = i > at;
    word.length = i === at ? length : 1;
  }
}

const FUSED = /^(जि|कि|उ|इ).*(के|की)$/u;

/** Markers that mean nothing else: after "…, जो …," they still belong to the noun before the commas. */
const NEVER_OPENS = new Set(['ने', 'को', 'में']);

function opensPhrase(previous: Word | undefined): boolean {
  return previous === undefined || previous.pos === 'mark' || previous.pos === 'conjunction';
}

/** Nouns that nobody does: of a time, a place, a body, money and people. */
const NOT_DONE: ReadonlySet<string> = new Set(
  'time place building organisation money person office group'.split(' '),
);

/** "घटना शाम पांच बजे की है", "जमीन सरकार की है": of when, where or whom something is, where nobody acts with ने. */
function isOfWhat(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || words[at + 1]?.pos !== 'copula' || before.conjunct) return false;
  const value = before.value?.fact.type === 'time' || before.inside;
  const kind = before.noun?.[0]?.class;
  // "सरकार किसानों की है": a plural before a marker.
  const marked = /ों$/u.test(before.key);
  if (!value && !marked && !before.name && (kind === undefined || !NOT_DONE.has(kind))) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { key, pos, text } = words[i] as Word;
    if (pos === 'conjunction' || text === ',') break;
    if (key === 'ने' || key === 'द्वारा') return false;
  }
  return true;
}

/** Whether the mark at `at` opens a quotation: a straight one does where no other is open. */
function opensQuotation(words: readonly Word[], at: number): boolean {
  const mark = words[at]?.text ?? '';
  if (!OPENING.has(mark) || words[at + 1] === undefined) return false;
  return !CLOSING.has(mark) || words.slice(0, at).filter(({ text }) => text === mark).length % 2 === 0;
}

/** की is the verb "did" where a verb group goes on or the clause ends: "यात्रा की।", "बात की गई". */
function isDid(words: readonly Word[], at: number): boolean {
  if (isOfWhat(words, at)) return false;
  const next = words[at + 1];
  // "तिथि की 'कभी घोषणा नहीं हुई'": a quotation opens within the phrase.
  if (opensQuotation(words, at + 1)) return words[at - 1]?.conjunct ?? false;
  if (next === undefined || next.pos === 'mark' || next.pos === 'conjunction') return true;
  if (next.pos === 'copula' || next.pos === 'negation') return true;
  if (next.auxiliary === 'go') return true;
  return next.pos === 'coordinator' && (words[at - 1]?.conjunct ?? false);
}

/** What is counted off in order: "चुनाव के पहले चरण में". */
const IN_ORDER: ReadonlySet<string> = new Set(
  'चरण दौर दिन सत्र मैच टेस्ट सप्ताह हफ्ते महीने माह वर्ष साल भाग संस्करण अंक तिमाही छमाही हिस्से एपिसोड'
    .split(' ')
    .map(fold),
);

function isSpan(word: Word | undefined): boolean {
  const fact = word?.value?.fact;
  return (
    (fact?.type === 'time' && (fact.grain === 'month' || fact.grain === 'year')) ||
    /^(?:माह|महीने|साल|वर्ष)$/u.test(word?.key ?? '')
  );
}

/** "कुछ घंटे | पहले", "कुछ ही देर | पहले": a time of no number ends at `at`. */
function isSomeTime(words: readonly Word[], at: number): boolean {
  if (!/^(?:देर|मिनट|घंटे|घंटों|दिन|दिनों|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष|समय)$/u.test(words[at]?.key ?? ''))
    return false;
  const before = words[at - 1]?.key === 'ही' ? words[at - 2] : words[at - 1];
  return /^(?:कुछ|चंद|थोड़ी|थोडी)$/u.test(before?.key ?? '');
}

/** "के पहले चरण में": the first of them, and not before. */
function isFirstOf(words: readonly Word[], at: number): boolean {
  const first = words[at + 1];
  // "नए साल के पहले ही दिन".
  const skip = words[at + 2]?.key === 'ही' ? 1 : 0;
  const noun = words[at + 2 + skip];
  const marker = words[at + 3 + skip];
  if (first?.key !== 'पहले') return false;
  // "जून के पहले सप्ताह": of a month or year.
  if (/^(?:सप्ताह|हफ्ते|दिन|पखवाडे|महीने|माह)$/u.test(noun?.key ?? '') && isSpan(words[at - 1])) return true;
  return IN_ORDER.has(noun?.key ?? '') && SIMPLE_POSTPOSITIONS.has(marker?.key ?? '');
}

/** "आग की वजह के बारे में", "घाटे की वजह साफ नहीं है": the reason itself, and not because of what. */
function isReason(words: readonly Word[], at: number): boolean {
  const [reason, next] = [words[at + 1], words[at + 2]];
  if (reason?.key !== 'वजह' || next?.key === 'से') return false;
  return /^(?:का|के|की|को|में|पर|भी|है|हैं|थी|नहीं|जान|जानने|पता|साफ|स्पष्ट|बताई|बताते)$/u.test(next?.key ?? '');
}

/** "इमारत ढहने से | कम से कम 12 लोग": what begins here says how the number is meant. */
function opensAtLeast(next: Word | undefined): boolean {
  return next?.pos === 'approximator' && next.length > 1;
}

/** Marks simple and compound postpositions; the longest reading wins. */
export function tagPostpositions(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const previous = words[i - 1];
    if (word.inside || word.pos === 'value') continue;
    // "मंत्री के. राममोहन नायडू", "नेता के अन्नामलाई": the initial of a name.
    if (word.pos === 'name' && word.length > 1) continue;
    // "कहा की": written for कि.
    if (word.key === 'की' && word.pos === 'conjunction') continue;
    const compound = COMPOUND_POSTPOSITIONS.match(words, i);
    // "हिमाचल के मध्य और उच्च क्षेत्रों": of two parts the first is named by its adjective.
    const isPart = words[i + 1]?.key === 'मध्य' && words[i + 2]?.pos === 'coordinator';
    // "तीन लोगों के मारे जाने": killed, not because of.
    const isKilled = words[i + 1]?.key === 'मारे' && words[i + 2]?.auxiliary === 'go';
    if (
      compound &&
      !isPart &&
      !isKilled &&
      !isReason(words, i) &&
      !isFirstOf(words, i) &&
      !isFormerOf(words, i) &&
      !opensAtLeast(words[i + 1]) &&
      !opensPhrase(previous)
    ) {
      mark(words, i, compound.length, compound.value);
      i += compound.length - 1;
      continue;
    }
    // "इसका नाम": no compound marker begins with का.
    const mayEnd = previous && previous.pos !== 'postposition' && !previous.key.endsWith('का');
    const found = mayEnd ? POSTPOSITION_TAILS.match(words, i) : null;
    const bare = word.key === 'बारे' && /^(इस|उस|इसी|उसी)$/u.test(previous?.key ?? '');
    const tail =
      found &&
      (!previous?.key.endsWith('की') || FEMININE_TAILS.match(words, i) !== null) &&
      (bare || previous?.tag === 'genitive' || FUSED.test(previous?.key ?? ''))
        ? found
        : null;
    if (tail) {
      mark(words, i, tail.length, tail.value);
      i += tail.length - 1;
      continue;
    }
    if (word.key === 'पहले' && (isDuration(previous) || isSomeTime(words, i - 1))) {
      mark(words, i, 1, 'before');
      continue;
    }
    if (isWithout(word, previous)) {
      mark(words, i, 1, 'exception');
      continue;
    }
    if (isLater(words, i)) {
      markLater(words, i);
      i++;
      continue;
    }
    const simple = SIMPLE_POSTPOSITIONS.get(word.key);
    if (simple === undefined || (opensPhrase(previous) && !(previous && NEVER_OPENS.has(word.key)))) continue;
    if (word.key === 'पूर्व' && previous?.key === 'ईसा') continue;
    if (word.key === 'की' && isDid(words, i)) continue;
    if (word.key === 'पर' && previous?.pos === 'copula') continue;
    // "इसी कड़ी में पूर्व मुख्यमंत्री": former.
    if (word.key === 'पूर्व' && (previous?.pos === 'postposition' || isFormer(words, i))) continue;
    if ((word.key === 'बाद' || word.key === 'पूर्व' || word.key === 'दौरान') && !canCarryTime(previous))
      continue;
    if (word.key === 'तक' && isVerbal(previous) && previous?.pos === 'copula') continue;
    mark(words, i, 1, simple);
  }
}

/** "पुलिस ने बाद में", "राय को बाद में": later on; only "के बाद में" and "दो दिन बाद में" are after something. */
function isLater(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (words[at]?.key !== 'बाद' || words[at + 1]?.key !== 'में' || !previous) return false;
  if (previous.pos === 'postposition') return previous.tag !== 'genitive';
  return (
    (previous.pos === 'noun' || previous.pos === 'name') &&
    !/^(?:time|event)$/u.test(previous.noun?.[0]?.class ?? '')
  );
}

function markLater(words: readonly Word[], at: number): void {
  for (const [i, word] of words.slice(at, at + 2).entries()) {
    word.pos = 'adverb';
    word.inside = i > 0;
    word.length = i === 0 ? 2 : 1;
  }
}

/** "हवाला दिए बिना": without doing so. */
function isWithout({ key }: Word, previous: Word | undefined): boolean {
  if (key !== 'बिना' && key !== 'बगैर') return false;
  return (
    /[ेए]$/u.test(previous?.key ?? '') && previous?.verb?.some(({ form }) => form === 'perfective') === true
  );
}

/** "उस समय पूर्व मुख्यमंत्री": former, where no length of time stands before it. */
function isFormer(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const office = next?.noun?.some(({ class: kind }) => kind === 'office') ?? false;
  return office && !isDuration(words[at - 1]);
}

/** "राज्य के पूर्व मुख्यमंत्री": formerly of the state; "चुनाव के पूर्व मुख्यमंत्री ने": before it. */
function isFormerOf(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const former = words[at + 1];
  if (former?.key !== 'पूर्व' || !isOfficeAt(words, at + 2)) return false;
  const kind = before?.noun?.[0]?.class;
  return before?.value === undefined && kind !== 'event' && kind !== 'time';
}

/** Words of a body before its office, at most: "जिला पंचायत अध्यक्ष". */
const BODY = 3;

/** "अध्यक्ष", "जिला पंचायत अध्यक्ष": an office, maybe behind the bare nouns of its body. */
function isOfficeAt(words: readonly Word[], from: number): boolean {
  for (const word of words.slice(from, from + BODY)) {
    if (word.role || word.noun?.[0]?.class === 'office') return true;
    if (word.name || !/^(?:place|organisation|group)$/u.test(word.noun?.[0]?.class ?? '')) return false;
  }
  return false;
}

/** "24 वर्ष बाद", "हमले बाद": bare बाद needs a time or a noun before it. */
function canCarryTime(previous: Word | undefined): boolean {
  return previous?.value !== undefined || previous?.pos === 'noun' || previous?.pos === 'postposition';
}
