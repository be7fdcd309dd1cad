import { adverbKind } from '../lexicon/adverbs.ts';
import { isSubjectPronoun } from './settle-subject.ts';
import { countOf, isNominal, isVerbal, type Word } from './word.ts';

function pastAdjectives(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.pos === 'adjective') at++;
  return at;
}

/** "वे सांसद बने", "वह बड़ी डॉक्टर थी": somebody is or becomes it; a noun alone with such a verb says nothing. */
function isEquated(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!/^(वह|वे|वो|यह|ये)$/u.test(word.key)) return false;
  // "वह पिछले 25 वर्षों से", "वह कोरोना वायरस से": neither is what is pointed at.
  const when = words.slice(at + 1, at + 3).findIndex(({ value }) => value !== undefined);
  const value = when < 0 ? undefined : words[at + 1 + when];
  if (value?.value && (when === 0 || words[at + 1]?.pos === 'adjective')) {
    const { fact } = value.value;
    const past = words[at + 1 + when + value.length]?.pos === 'postposition';
    if (past && (fact.type === 'time' || (fact.type === 'quantity' && fact.dimension === 'duration')))
      return true;
  }
  const ill = words[at + 1]?.noun?.[0]?.class === 'illness' && words[at + 2]?.noun?.[0]?.class === 'illness';
  if (ill && words[at + 3]?.pos === 'postposition') return true;
  const end = pastAdjectives(words, at + 1);
  const adjective = end > at + 1;
  const noun = words[end];
  const after = words[end + 1];
  if (adjective && noun?.pos === 'copula') return true;
  if (noun?.pos !== 'noun' || !after) return false;
  return (
    after.pos === 'copula' ||
    (after.pos === 'verb' && (after.verb?.some(({ root }) => root === 'बन') ?? false))
  );
}

/** "वह बैठक में गए", "यह अफ्रीकी महाद्वीप के …": what only stands in the direct case belongs to no marked phrase. */
function isBeforeMarked(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!/^(वह|वे|वो|यह|ये)$/u.test(word.key)) return false;
  const end = pastAdjectives(words, at + 1);
  const noun = words[end];
  if (!noun || (noun.pos !== 'noun' && noun.pos !== 'unknown')) return false;
  const after = words[end + 1]?.pos;
  const compound = noun.pos === 'unknown' && (after === 'noun' || after === 'unknown');
  return words[compound ? end + 2 : end + 1]?.pos === 'postposition';
}

/** "वे नई दवा बनाएंगे": a noun of the other number is not what it determines. */
function isOtherNumber(words: readonly Word[], at: number): boolean {
  const number = /^(वे|ये)$/u.test(words[at]?.key ?? '')
    ? 'pl'
    : /^(वह|यह)$/u.test(words[at]?.key ?? '')
      ? 'sg'
      : null;
  const noun = words[pastAdjectives(words, at + 1)];
  const next = words[at + 1];
  if (number === 'sg' && next && (countOf(next)?.value ?? 0) > 1) return true;
  if (!number || noun?.pos !== 'noun' || !noun.noun) return false;
  // "स्थान", "दिन": of these one and many look the same.
  return noun.noun.every(
    (reading) => reading.number !== number && (reading.gender === 'f' || /ा$/u.test(reading.lemma)),
  );
}

/** "ये घटना", "ये मामला": a noun that several would be told by in another form; many write "ये" for one as well. */
function isOfOne(words: readonly Word[], at: number): boolean {
  const noun = words[pastAdjectives(words, at + 1)];
  const direct = noun?.noun?.filter(({ case: form }) => form === 'direct') ?? [];
  return (
    noun?.pos === 'noun' &&
    direct.length > 0 &&
    direct.every(({ number, gender, lemma }) => number === 'sg' && (gender === 'f' || /ा$/u.test(lemma)))
  );
}

/** इस/उस/यह before a nominal determine it; alone they are pronouns. */
export function settleDeterminers(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.key === 'ये' && isOfOne(words, i)) word.key = 'यह';
    // "वैसे सभी लोगों का …, जिन्होंने": such as, inside a sentence.
    if (
      i > 0 &&
      word.key === 'वैसे' &&
      /^(सभी|तमाम|लोग|लोगों|व्यक्ति|व्यक्तियों|छात्रों|यात्रियों)$/u.test(words[i + 1]?.key ?? '')
    )
      word.pos = 'determiner';
    if (word.pos !== 'determiner' || word.pronoun === undefined) continue;
    const focus = words[i + 1]?.pos === 'focus' && word.key !== 'यह' && word.key !== 'वह';
    const next = words[focus ? i + 2 : i + 1];
    // "यह करीब सात मीटर लंबा था".
    const measure = next?.pos === 'approximator' ? words[words.indexOf(next) + next.length] : next;
    const amount = measure?.value?.fact.type === 'quantity' && measure.value.fact.dimension !== 'count';
    const opens =
      next !== undefined &&
      !(word.directOnly && (amount || next.pos === 'name' || next.key === 'एक')) &&
      // "यह इस मौसम का सबसे ठंडा दिन है": one of the two determines, and not both.
      !(next.pos === 'determiner' && next.pronoun === 'demonstrative') &&
      ['noun', 'name', 'adjective', 'value', 'number', 'unknown', 'determiner', 'approximator'].includes(
        next.pos,
      );
    if (
      !opens ||
      isEquated(words, i) ||
      isBeforeMarked(words, i) ||
      isOtherNumber(words, i) ||
      isSubjectPronoun(words, i)
    )
      word.pos = 'pronoun';
  }
}

/** "जिंदगी जी रहे थे", "सम्मान से जी सकें": before its auxiliary it is the root of living. */
function isLiving(words: readonly Word[], at: number): boolean {
  return /^(?:रह(?:ा|े|ी|ीं)|सक(?:ता|ते|ती|ा|े|ी|ें|ेगा|ेगी|ेंगे|ेंगी)|चुक[ाेी]|पा(?:ता|ते|ती|या|ए|ई|एगा|एंगे)|ल(?:ेगा|ेंगे|िया|ी))$/u.test(
    words[at + 1]?.key ?? '',
  );
}

/** "मालती जी ने", "मोदी जी का": said with respect of the name before it, and no "yes" of its own. */
export function settleRespect(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'जी' || word.pos !== 'adverb') return;
    if (isLiving(words, i)) {
      word.pos = 'verb';
      word.verb = [{ root: 'जी', form: 'root' }];
      return;
    }
    let at = i - 1;
    while (at > 0 && words[at]?.inside) at--;
    if (words[at]?.name?.class === 'person') word.pos = 'focus';
  });
}

/**
 * "हवा वाले गद्दे", "लाल टोपी वाली महिला": after a noun वाला makes a modifier of it; "शहर वालों" are people.
 * After an infinitive it stays part of the verb.
 */
export function settleOwners(words: Word[]): void {
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (word.auxiliary !== 'prospective' || !previous || !isNominal(previous)) return;
    if (previous.verb?.some(({ form }) => form === 'infinitive') && previous.pos !== 'name') return;
    word.auxiliary = undefined;
    if (word.key !== 'वालों') word.pos = 'adjective';
    else {
      word.pos = 'noun';
      word.noun = [{ lemma: 'वाला', gender: 'm', class: 'person', number: 'pl', case: 'oblique' }];
    }
  });
}

/** "सबसे बड़ी कंपनी", "बेहद तेज गेंद": an adverb of degree before an adjective is part of its phrase. */
export function settleDegree(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos !== 'adverb' || adverbKind(word.key) !== 'degree') return;
    const next = words[i + 1];
    if (next?.pos !== 'adjective' || next.demonym) return;
    if (isVerbal(words[i + 2]) || !isNominal(words[i + 2])) return;
    word.pos = 'adjective';
  });
}

/** "खुली जमीन", "सूखे इलाके": a form of a verb that is an adjective too, right before its noun and after no place. */
export function settleParticiples(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos !== 'verb' || !word.adjectival) return;
    const before = words[i - 1];
    const next = words[i + 1];
    if (next?.pos !== 'noun' && next?.pos !== 'unknown') return;
    const bound = before?.tag === 'genitive' || before?.tag === undefined;
    if (before && (isVerbal(before) || before.conjunct || !bound)) return;
    word.pos = 'adjective';
  });
}
