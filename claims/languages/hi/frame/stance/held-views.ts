import type { Clause } from '../../clause/index.ts';
import type { Word } from '../../tag/word.ts';
import { findCues } from './index.ts';

/** What sets the next clause against the one before. */
const AGAINST = /^(?:लेकिन|मगर|पर|परंतु|किंतु|जबकि|हालांकि)$/u;

/** Whether the sentence sets something against a clause right behind it. */
function isSetAgainst(clauses: readonly Clause[], at: number): boolean {
  return clauses[at + 1]?.opener.some(({ key }) => AGAINST.test(key)) ?? false;
}

/** Who holds a view that nobody in particular holds, or when one has it. */
const OF_MANY = /^(?:लोग|लोगों|अक्सर|धारणा|मान्यता|भ्रम|मिथक|कभी-कभी|कभी-कभार)$/u;

/** "कई बार", "कभी कभी": now and then. */
function isNowAndThen(words: readonly Word[]): boolean {
  return words.some(({ key }, i) => {
    const next = words[i + 1]?.key;
    return (key === 'कई' && next === 'बार') || (key === 'कभी' && next === 'कभी');
  });
}

/** "लोगों को लगता है कि", "कई बार ऐसा लगता भी है कि", "आम धारणा है कि". */
function isViewOfMany({ words, verb }: Clause): boolean {
  const thinks =
    /^(?:लग|मान|समझ|सोच)$/u.test(verb?.root ?? '') ||
    findCues(words).some(({ id }) => id === 'hedge.seems' || id === 'hedge.believed') ||
    words.some(({ key }) => /^(?:धारणा|मान्यता|भ्रम|मिथक)$/u.test(key));
  return thinks && (isNowAndThen(words) || words.some(({ key }) => OF_MANY.test(key)));
}

/** "लोगों को लगता है कि भाषा सिमट रही है, लेकिन आंकड़े …": what people take to be so, and the sentence sets against. */
export function isViewSetAside(clauses: readonly Clause[], at: number): boolean {
  const { governor } = clauses[at] as Clause;
  const before = governor === undefined ? undefined : clauses[governor];
  if (!before || !isViewOfMany(before)) return false;
  return isSetAgainst(clauses, at);
}

/** What a कि-clause is wished for or possible by: what it tells need not have come about. */
const WANTS = /^(?:संभव|मुमकिन|उम्मीद|आशा|अपेक्षा|दुआ|कामना|प्रार्थना|चाहत[ाेी]|जरूरी|बेहतर|कोशिश|इंतजार)$/u;

/** The clause whose कि this one stands behind, or the one it goes on with. */
function governorOf(clauses: readonly Clause[], at: number): Clause | undefined {
  for (let i = at; i >= 0; i--) {
    const { governor, relation } = clauses[i] as Clause;
    if (governor !== undefined) return clauses[governor];
    if (relation !== 'coordinate') return undefined;
  }
  return undefined;
}

/** "संभव है कि सहयोग को बढ़ावा मिले", "उम्मीद है कि बुद्धि आए": one form for what came about and for what may. */
export function mayBeWish(clauses: readonly Clause[], at: number): boolean {
  const { verb, phrases } = clauses[at] as Clause;
  const [last, ...more] = (verb?.words ?? []).filter((word) => word !== verb?.conjunct).reverse();
  if (!last || more.length > 0 || !/[ेए]$/u.test(last.text) || verb?.tense === 'future') return false;
  if (phrases.some((phrase) => phrase.kind === 'nominal' && phrase.tag === 'ergative')) return false;
  return governorOf(clauses, at)?.words.some(({ key }) => WANTS.test(key)) ?? false;
}

const MAYBE = /^(?:सकता|संभव|मुमकिन)$/u;

/** "हो सकता है | मैं समय न दे पाया हूं": what may be so, without a कि. */
export function isOnlyMaybe(clauses: readonly Clause[], at: number): boolean {
  const { relation, governor, opener } = clauses[at] as Clause;
  const before = clauses[at - 1];
  if (!before || relation !== 'coordinate' || governor !== undefined || opener.length > 0) return false;
  const [first, second, ...more] = before.words.filter(({ pos }) => pos !== 'adverb' && pos !== 'focus');
  return more.length <= 1 && (MAYBE.test(first?.key ?? '') || MAYBE.test(second?.key ?? ''));
}

/** "लोग भले ही बात करें | लेकिन …": what is granted for the sake of what follows. */
export function isGranted(clauses: readonly Clause[], at: number): boolean {
  const { words } = clauses[at] as Clause;
  const grants = words.some(({ key }, i) => key === 'भले' && words[i + 1]?.key === 'ही');
  return grants && isSetAgainst(clauses, at);
}

/** "जब टीम बाहर जाती थी तो राय चुप रहते थे | और इधर-उधर देखते भी नहीं थे": the second, too, only then. */
export function isUnderWhen(clauses: readonly Clause[], at: number): boolean {
  const { relation, governor, opener } = clauses[at] as Clause;
  const [when, then] = [clauses[at - 2], clauses[at - 1]];
  if (relation !== 'coordinate' || governor !== undefined || !when || !then) return false;
  if (!opener.some(({ pos }) => pos === 'coordinator') || !then.opener.some(({ key }) => key === 'तो'))
    return false;
  return when.verb?.perfective === false && when.words.some(({ key }) => key === 'जब');
}
