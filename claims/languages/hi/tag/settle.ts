import { adverbKind } from '../lexicon/adverbs.ts';
import { settleHanging, settleVillages } from './settle-rare.ts';
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
  const [noun, after] = [words[end], words[end + 1]];
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

/** इस/उस/यह before a nominal determine it; alone they are pronouns. */
export function settleDeterminers(words: Word[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
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
    const amount = next?.value?.fact.type === 'quantity' && next.value.fact.dimension !== 'count';
    const opens =
      next !== undefined &&
      !(word.directOnly && (amount || next.pos === 'name' || next.key === 'एक')) &&
      ['noun', 'name', 'adjective', 'value', 'number', 'unknown', 'determiner', 'approximator'].includes(
        next.pos,
      );
    if (!opens || isEquated(words, i) || isBeforeMarked(words, i) || isOtherNumber(words, i))
      word.pos = 'pronoun';
  }
}

/** "अपने आप": of itself, nobody is addressed. */
function settleReflexives(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key === 'आप' && words[i - 1]?.key === 'अपने') word.pronoun = 'reflexive';
  });
}

/** "विशेषज्ञों का मत है": whose view it is; elsewhere मत forbids. */
function settleViews(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'मत' || words[i - 1]?.tag !== 'genitive' || words[i + 1]?.pos !== 'copula') return;
    word.pos = 'noun';
    word.noun = [{ lemma: 'मत', class: 'communication', gender: 'm', number: 'sg', case: 'direct' }];
  });
}

/** "नर्क जैसे हालात": after a noun it likens and relates nothing. */
function settleLikeness(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos === 'relative' && /^(जैसे|जैसा|जैसी)$/u.test(word.key) && isNominal(words[i - 1]))
      word.pos = 'adjective';
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

/** "पहले एक महिला ने", "पहले 2014 में": at the front of a clause and before a phrase of its own, पहले is "first". */
export function settleAdverbs(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'पहले' || word.pos === 'postposition' || word.inside) return;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (next?.key === 'से' && next.length === 1) {
      word.pos = 'adverb';
      word.noun = undefined;
      return;
    }
    const opens = before === undefined || ['mark', 'conjunction', 'coordinator'].includes(before.pos);
    if (!opens || !next) return;
    if (
      ['determiner', 'name', 'pronoun', 'approximator', 'adverb', 'unknown'].includes(next.pos) ||
      next.value
    ) {
      word.pos = 'adverb';
      word.noun = undefined;
    }
  });
}

/** "सबसे पहले राम मोहन …": first of all; before a postposition it is the first of them. */
export function settleFirstOfAll(words: Word[]): void {
  words.forEach((word, i) => {
    const [first, next] = [words[i + 1], words[i + 2]];
    if (word.key !== 'सबसे' || first?.key !== 'पहले' || first.pos === 'postposition') return;
    if (!next || next.pos === 'postposition' || next.value) return;
    word.pos = 'adverb';
    first.pos = 'adverb';
    first.noun = undefined;
  });
}

/** "ईसा पूर्व" says of a year or century which one it is. */
export function settleEra(words: Word[]): void {
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (word.key !== 'ईसा' || next?.key !== 'पूर्व' || word.value) return;
    word.pos = 'adjective';
    word.length = 2;
    next.pos = 'adjective';
    next.inside = true;
  });
}

/** "खुली जमीन", "सूखे इलाके": a form of a verb that is an adjective too, right before its noun and after no place. */
function settleParticiples(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos !== 'verb' || !word.adjectival) return;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (next?.pos !== 'noun' && next?.pos !== 'unknown') return;
    const bound = before?.tag === 'genitive' || before?.tag === undefined;
    if (before && (isVerbal(before) || before.conjunct || !bound)) return;
    word.pos = 'adjective';
  });
}

/** "बीती रात", "आने वाले दिनों में": which night, which days. */
function settlePassedTimes(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.pos !== 'verb' || !/^(?:बीत[ाीे]|आने)$/u.test(word.key)) return;
    const next = words[i + 1];
    const coming = word.key === 'आने';
    const noun = coming ? words[i + 2] : next;
    const isTime = noun?.noun?.[0]?.class === 'time' || noun?.value?.fact.type === 'time';
    if (!next || !isTime || (coming && !/^वाल[ाेी]$/u.test(next.key))) return;
    word.pos = 'adjective';
    if (!coming) return;
    word.length = 2;
    next.pos = 'adjective';
    next.inside = true;
  });
}

/** "जल कर राख हुआ": burning, and no water. */
function settleBurning(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'जल' || word.pos !== 'noun' || words[i + 1]?.key !== 'कर') return;
    if (/^(?:राख|खाक|मर|मौत)$/u.test(words[i + 2]?.key ?? '') && word.verb) word.pos = 'verb';
  });
}

/** Small words that stand for what is told elsewhere, or only liken. */
export function settlePronouns(words: Word[]): void {
  settleLikeness(words);
  settleReflexives(words);
  settleViews(words);
}

/** Forms of verbs that are none where they stand, and a noun that is one. */
export function settleVerbForms(words: Word[]): void {
  settleBurning(words);
  settleVillages(words);
  settleHanging(words);
  settlePassedTimes(words);
  settleParticiples(words);
}

/** "प्रमुख अमेरिकी समूह": before its noun प्रमुख is an adjective, after one an office ("सेना प्रमुख"). */
export function settleChief(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'प्रमुख' || word.pos !== 'noun' || word.inside) return;
    const [before, next] = [words[i - 1], words[i + 1]];
    if (before?.pos === 'noun' || before?.name || before?.pos === 'unknown') return;
    if (next?.pos === 'adjective' || (next?.pos === 'noun' && !next.role)) {
      word.pos = 'adjective';
      word.role = undefined;
    }
  });
}

/** "एक और मुद्दा", "दो और लोग": और before a noun and after a count is "another". */
export function settleAnother(words: Word[]): void {
  words.forEach((word, i) => {
    if (word.key !== 'और' || word.pos !== 'coordinator') return;
    const [before, next, second] = [words[i - 1], words[i + 1], words[i + 2]];
    const counted = before?.key === 'एक' || before?.key === 'दो' || before?.key === 'तीन';
    const alone = !['coordinator', 'value'].includes(words[i - 2]?.pos ?? '');
    const noun = next?.pos === 'parenthesis' ? second : next;
    const several = noun?.noun?.some(({ number }) => number === 'pl') ?? false;
    if (counted && alone && noun?.pos === 'noun' && (several || before?.key === 'एक'))
      word.pos = 'determiner';
  });
}

const ORDINAL_TAILS = new Set(['वीं', 'वें', 'वां', 'वी', 'वे']);

/** "80वीं बटालियन": the ending of an ordinal that is written apart from its digits. */
export function settleOrdinalTails(words: Word[]): void {
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before?.shape === 'number' && before.end === word.start && ORDINAL_TAILS.has(word.key))
      word.pos = 'adjective';
  });
}

const DEGREES = new Set(['कम', 'ज्यादा', 'अधिक']);

/** "कम से कम दो लोग": three words that say how a number is meant. */
export function markAtLeast(words: Word[]): void {
  words.forEach((word, i) => {
    if (words[i + 1]?.key !== 'से' || words[i + 2]?.key !== word.key || !DEGREES.has(word.key)) return;
    const run = words.slice(i, i + 3);
    if (run.some((part) => part.value || part.inside)) return;
    run.forEach((part, k) => {
      part.pos = 'approximator';
      part.inside = k > 0;
      part.length = k === 0 ? 3 : 1;
    });
  });
}
